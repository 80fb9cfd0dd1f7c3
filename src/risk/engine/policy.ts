import {
  riskDimensions,
  type GateCode,
  type RiskControl,
  type RiskDimension,
  type RiskPolicy,
} from '../../../db/catalogue/risk-policy.ts';
import type { Rule } from '../../../db/catalogue/rule.ts';
import type { ClauseType, Control } from '../../../db/catalogue/schema.ts';
import { engagementCategory } from '../../../db/tables/engagement.ts';

type EngagementCategory = (typeof engagementCategory.enumValues)[number];

/** A control with its weight. */
export interface WeighedControl extends RiskControl {
  /** Its index in `Policy.controls`. */
  index: number;
  /** Its share of the weights of all controls of its dimension, 0–1. Not renormalized over the applicable ones. */
  share: number;
  catalogued: Control;
}

/** A risk policy joined with the catalog entries that it refers to. */
export interface Policy {
  risk: RiskPolicy;
  rules: readonly Rule[];
  controls: readonly WeighedControl[];
  /** Index of each control code in `controls`. */
  indexOf: ReadonlyMap<string, number>;
  controlsOf: Readonly<Record<RiskDimension, readonly WeighedControl[]>>;
  certificationOf: ReadonlyMap<string, CertificationCredit>;
  gateOf: ReadonlyMap<GateCode, RiskPolicy['gates'][number]>;
  /** Clause types that the law requires in a business associate contract. */
  requiredClauses: readonly string[];
  /** Titles of clause types, by code. */
  clauseTitles: ReadonlyMap<string, string>;
  /** Clause types that the policy requires in engagements of a category. */
  clausesFor: ReadonlyMap<EngagementCategory, readonly string[]>;
  agedByIssue: ReadonlySet<number>;
  unitedStates: ReadonlySet<string>;
}

type CertificationCredit = Omit<RiskPolicy['certifications'][number], 'credits'> & {
  credits: readonly { index: number; factor: number }[];
};

/** Joins a risk policy with the catalog. The loader of the catalog has checked that every reference exists. */
export function compilePolicy(catalogue: {
  risk: RiskPolicy;
  controls: readonly Control[];
  clauseTypes: readonly ClauseType[];
  rules: readonly Rule[];
}): Policy {
  const { risk } = catalogue;
  const total = new Map<RiskDimension, number>();
  for (const { dimension, weight } of risk.controls) total.set(dimension, (total.get(dimension) ?? 0) + weight);
  const controls = risk.controls.map((control, index) => ({
    ...control,
    index,
    share: control.weight / total.get(control.dimension)!,
    catalogued: catalogue.controls.find(({ code }) => code === control.code)!,
  }));
  const indexOf = new Map(controls.map(({ code, index }) => [code, index]));
  const ofDimension = (dimension: RiskDimension) => controls.filter((control) => control.dimension === dimension);
  return {
    risk,
    rules: catalogue.rules,
    controls,
    indexOf,
    controlsOf: Object.fromEntries(riskDimensions.map((d) => [d, ofDimension(d)])) as unknown as Policy['controlsOf'],
    certificationOf: new Map(
      risk.certifications.map((certification) => [
        certification.type,
        {
          ...certification,
          credits: certification.credits.flatMap(({ controls, factor }) =>
            controls.map((code) => ({ index: indexOf.get(code)!, factor })),
          ),
        },
      ]),
    ),
    gateOf: new Map(risk.gates.map((gate) => [gate.code, gate])),
    requiredClauses: catalogue.clauseTypes.filter((c) => c.requiredByLawInBaa).map((c) => c.code),
    clauseTitles: new Map(catalogue.clauseTypes.map(({ code, title }) => [code, title])),
    clausesFor: new Map(
      engagementCategory.enumValues.map((category) => [
        category,
        catalogue.clauseTypes.filter((c) => c.requiredForCategories.includes(category)).map((c) => c.code),
      ]),
    ),
    agedByIssue: new Set(risk.evidence.agedByIssue.map((code) => indexOf.get(code)!)),
    unitedStates: new Set(risk.unitedStates.countries),
  };
}
