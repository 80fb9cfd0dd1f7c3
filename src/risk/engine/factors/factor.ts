import type { Citation } from '../../../../db/catalogue/citation.ts';
import type { RiskDimension } from '../../../../db/catalogue/risk-policy.ts';
import type { ControlState } from '../controls.ts';
import type { RecordRef } from '../dossier.ts';
import type { Facts } from '../facts.ts';

/** One instance of a factor, found in a dossier. */
export interface FoundFactor {
  dimension: RiskDimension;
  /** Its summand in the dimension's hazard, above 0. */
  hazard: number;
  title: string;
  /** The control it is about; null where it is about none. */
  control: string | null;
  /** The records that say so; empty where it is that none says otherwise. */
  evidence: readonly RecordRef[];
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
  title: string;
  /** Why this adds to risk. */
  motivation: string;
  find: (facts: Facts) => FoundFactor[];
}

/** What a control adds to its dimension's hazard when it is met to a given degree: 2 · x · w · (1 − k). */
export const controlHazard = (facts: Facts, { control }: ControlState, credit: number): number =>
  facts.policy.risk.hazard.control * facts.exposures[control.dimension] * control.share * (1 - credit);

/** A factor for each control that is not fully met and of which the given thing is true. */
export function controlFactors(
  facts: Facts,
  title: string,
  isIt: (state: ControlState) => boolean,
  evidenceOf: (state: ControlState) => readonly RecordRef[],
  remedyOf: (title: string) => string,
): FoundFactor[] {
  return facts.controls
    .filter((state) => state.credit < 1 && isIt(state))
    .map((state) => ({
      dimension: state.control.dimension,
      hazard: controlHazard(facts, state, state.credit),
      title: `${title}: ${state.control.catalogued.title}`,
      control: state.control.code,
      evidence: evidenceOf(state),
      citations: state.control.catalogued.citations,
      remedy: remedyOf(state.control.catalogued.title),
    }));
}
