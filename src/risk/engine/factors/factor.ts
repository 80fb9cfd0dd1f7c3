import type { Citation } from '../../../../db/catalogue/citation.ts';
import type { CitingFactor, IncidentKind, RiskDimension } from '../../../../db/catalogue/risk-policy.ts';
import type { ControlState } from '../controls.ts';
import type { RecordRef } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import type { Policy, WeighedControl } from '../policy.ts';

/** One instance of a factor, found in a dossier: numbers and keys. Its words are made when somebody reads it. */
export interface FoundFactor {
  dimension: RiskDimension;
  /** Its summand in the dimension's hazard, above 0. */
  hazard: number;
  /** The control it is about; null where it is about none. */
  control: string | null;
  /** The records that say so; empty where it is that none says otherwise. */
  evidence: readonly RecordRef[];
  /** What its words need beyond its code and control; null where nothing. */
  detail: FactorDetail | null;
}

/** What the words of a factor need beyond its code and control: each kind of factor has its own part of it. */
export interface FactorDetail {
  /** The due date that has passed. */
  overdueSince?: string;
  /** Identifier of a vulnerability. */
  cve?: string;
  /** What kind of incident. */
  kind?: IncidentKind;
  /** Whether an incident is still open. */
  open?: boolean;
  /** Whether we were told of an incident late. */
  late?: boolean;
}

/** What is said of one instance of a factor. */
export interface FactorWords {
  title: string;
  /** What says that it matters. */
  citations: readonly Citation[];
  /** What would remove it; null where nothing can. */
  remedy: string | null;
}

/**
 * A kind of fact that adds to risk. BASE is always there; EXPOSURE comes with what we use the party for; CONTROL is what
 * a control leaves open; EVENT is what happened; PROPAGATION arrives from suppliers.
 */
export interface FactorDefinition {
  code: string;
  part: 'BASE' | 'EXPOSURE' | 'CONTROL' | 'EVENT' | 'PROPAGATION';
  /** Of the kind; an instance may say more. */
  title: string;
  /** Why this adds to risk. */
  motivation: string;
  find: (facts: Facts) => FoundFactor[];
  say: (found: SayableFactor, policy: Policy) => FactorWords;
}

/** What the words of a factor are made of. */
export type SayableFactor = Pick<FoundFactor, 'control' | 'evidence' | 'detail'>;

/** What a control adds to its dimension's hazard when it is met to a given degree: 2 · x · w · (1 − k). */
export const controlHazard = (facts: Facts, { control }: ControlState, credit: number): number =>
  facts.policy.risk.hazard.control * facts.exposures[control.dimension] * control.share * (1 - credit);

/** What factors add together: what their shares are of. */
export const addedUp = (factors: readonly Pick<FoundFactor, 'hazard'>[]): number =>
  factors.reduce((sum, { hazard }) => sum + hazard, 0);

/** A factor for each control that is not fully met and of which the given thing is true. */
export function controlFactors(
  facts: Facts,
  isIt: (state: ControlState) => boolean,
  evidenceOf: (state: ControlState) => readonly RecordRef[],
): FoundFactor[] {
  return facts.controls
    .filter((state) => state.credit < 1 && isIt(state))
    .map((state) => ({
      dimension: state.control.dimension,
      hazard: controlHazard(facts, state, state.credit),
      control: state.control.code,
      evidence: evidenceOf(state),
      detail: null,
    }));
}

/** A control as remedies name it. */
export const nameOf = ({ code, catalogued }: WeighedControl): string => `"${catalogued.title}" (${code})`;

/** The words of a factor about a control: named with it, and cited as it is. */
export const sayOfControl =
  (
    title: string,
    remedyOf: (control: WeighedControl, records: ReadonlySet<RecordRef['record']>, policy: Policy) => string,
  ): FactorDefinition['say'] =>
  ({ control: code, evidence }, policy) => {
    const index = code === null ? undefined : policy.indexOf.get(code);
    if (index === undefined) throw new Error(`risk policy ${policy.risk.version} has no control ${code}`);
    const control = policy.controls[index]!;
    return {
      title: `${title}: ${control.catalogued.title}`,
      citations: control.catalogued.citations,
      remedy: remedyOf(control, new Set(evidence.map(({ record }) => record)), policy),
    };
  };

/** What a factor that is about no control cites. */
export const citationsOf = (code: CitingFactor, policy: Policy): readonly Citation[] =>
  policy.risk.factors.find((factor) => factor.code === code)!.citations;

/** What a title adds where a due date has passed. */
export const sayOverdue = (detail: FactorDetail | null): string =>
  detail?.overdueSince === undefined ? '' : `, overdue since ${detail.overdueSince}`;

/** What a remedy adds where a finding is about a control. */
export function sayOn(code: string | null, policy: Policy): string {
  const index = code === null ? undefined : policy.indexOf.get(code);
  return index === undefined ? '' : ` on ${nameOf(policy.controls[index]!)}`;
}
