import type { Citation } from '../../../../db/catalogue/citation.ts';
import type {
  CitingFactor,
  IncidentKind,
  QualityFailureKind,
  RiskDimension,
} from '../../../../db/catalogue/risk-policy.ts';
import type { ControlState } from '../controls.ts';
import type { RecordRef } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import type { Policy, WeighedControl } from '../policy.ts';

/** One instance of a factor in a dossier: numbers and keys. Words are made only when they are read. */
export interface FoundFactor {
  dimension: RiskDimension;
  /** Its summand in the dimension's hazard, above 0. */
  hazard: number;
  /** The control that it is about, if any. */
  control: string | null;
  /** The records behind it; empty if the fact is that no record exists. */
  evidence: readonly RecordRef[];
  /** Data that its words need beyond its code and control, if any. */
  detail: FactorDetail | null;
}

/** Data that the words of a factor need. Each kind of factor uses its own part. */
export interface FactorDetail {
  /** The due date that has passed. */
  overdueSince?: string;
  /** Identifier of a vulnerability. */
  cve?: string;
  /** Kind of incident. */
  kind?: IncidentKind;
  /** Whether an incident is still open. */
  open?: boolean;
  /** Whether an incident was reported to us late. */
  late?: boolean;
  /** Kind of failed quality records. */
  failureKind?: QualityFailureKind;
  /** Their number. */
  failures?: number;
  /** The annual volume that they are compared with, if it is known. */
  volume?: number;
  /** The fact itself is unknown and counts as the worst: asking can remove the factor. */
  unknown?: true;
}

/** The words of one instance of a factor. */
export interface FactorWords {
  title: string;
  /** Sources that say why it matters. */
  citations: readonly Citation[];
  /** How to remove it; null if that is impossible. */
  remedy: string | null;
}

/**
 * A kind of fact that adds to risk. BASE always applies. EXPOSURE comes from our use of the party, CONTROL from a control
 * that is not fully met, EVENT from an event, and PROPAGATION from suppliers.
 */
export interface FactorDefinition {
  code: string;
  part: 'BASE' | 'EXPOSURE' | 'CONTROL' | 'EVENT' | 'PROPAGATION';
  /** The title of the kind. An instance may say more. */
  title: string;
  /** Why this adds to risk. */
  motivation: string;
  find: (facts: Facts) => FoundFactor[];
  say: (found: SayableFactor, policy: Policy) => FactorWords;
}

/** The part of a factor that its words are made from. */
export type SayableFactor = Pick<FoundFactor, 'control' | 'evidence' | 'detail'>;

/** Returns a control's contribution to its dimension's hazard, if it is met to the degree k: 2 · x · w · (1 − k). */
export const controlHazard = (facts: Facts, { control }: ControlState, credit: number): number =>
  facts.policy.risk.hazard.control * facts.exposures[control.dimension] * control.share * (1 - credit);

/** Returns the sum of the hazards of some factors. Their shares are fractions of it. */
export const addedUp = (factors: readonly Pick<FoundFactor, 'hazard'>[]): number =>
  factors.reduce((sum, { hazard }) => sum + hazard, 0);

/** Returns a factor for each control that is not fully met and fulfills a condition. */
export function controlFactors(
  facts: Facts,
  condition: (state: ControlState) => boolean,
  evidenceOf: (state: ControlState) => readonly RecordRef[],
): FoundFactor[] {
  return facts.controls
    .filter((state) => state.credit < 1 && condition(state))
    .map((state) => ({
      dimension: state.control.dimension,
      hazard: controlHazard(facts, state, state.credit),
      control: state.control.code,
      evidence: evidenceOf(state),
      detail: null,
    }));
}

/** Names a control for use in a remedy. */
export const nameOf = ({ code, catalogued }: WeighedControl): string => `"${catalogued.title}" (${code})`;

/** Returns the words of a factor about a control, with the control's name and citations. */
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

/** Returns the citations of a factor that is not about a control. */
export const citationsOf = (code: CitingFactor, policy: Policy): readonly Citation[] =>
  policy.risk.factors.find((factor) => factor.code === code)!.citations;

/** Adds to a title that a due date has passed. */
export const sayOverdue = (detail: FactorDetail | null): string =>
  detail?.overdueSince === undefined ? '' : `, overdue since ${detail.overdueSince}`;

/** Adds to a remedy the control that a finding is about. */
export function sayOn(code: string | null, policy: Policy): string {
  const index = code === null ? undefined : policy.indexOf.get(code);
  return index === undefined ? '' : ` on ${nameOf(policy.controls[index]!)}`;
}
