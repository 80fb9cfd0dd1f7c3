import type { RiskDimension } from '../../../db/catalogue/risk-policy.ts';
import { checkNumber } from '../../registry/filters.ts';
import type { DimensionRisk, RiskFactor } from '../../risk/engine/assessment.ts';
import { factors } from '../../risk/engine/factors/index.ts';
import { rankOf, round } from '../../risk/engine/level.ts';
import {
  type DatedRuleResult,
  type ExplainedAssessment,
  type ExplainedDimension,
  explainedFactor,
  type ExplainedFactor,
  type ExplainedGate,
  explainedOf,
  gatesOf,
} from '../../risk/explanation.ts';
import { readingOf } from '../../risk/loaders.ts';
import type { RuleResult } from '../../risk/rules/answer.ts';
import type { AssessedSight } from '../../risk/views.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { mapYielding } from '../../registry/event-loop.ts';
import { pairsOf } from './pairs.ts';
import { findDownstream } from './downstream.ts';
import { FELT_FROM, findFelt } from './felt.ts';
import type { Side } from './side.ts';

/** A dimension of risk on both sides. */
export interface DimensionChange {
  dimension: RiskDimension;
  before: ExplainedDimension | null;
  after: ExplainedDimension | null;
  /** The change of its hazard. */
  hazardChange: number;
}

/** A factor on both sides: an event, or the evidence for a control. */
export interface FactorChange {
  dimension: RiskDimension;
  before: ExplainedFactor | null;
  after: ExplainedFactor | null;
  hazardChange: number;
}

/** A rule with different answers on both sides. */
export interface RuleChange {
  before: DatedRuleResult | null;
  after: DatedRuleResult | null;
}

const MAX_FACTORS = 100;
const MAX_DOWNSTREAM = 100;

/**
 * Compares two views of a third party's risk: on two days, as known at two instants, under two policies, or recorded and
 * supposed.
 */
export class Comparison {
  readonly key: string;
  readonly #snapshot: Snapshot;
  readonly #before: Side;
  readonly #after: Side;
  #downstream: Promise<{ keys: string[]; isTruncated: boolean }> | undefined;

  constructor(snapshot: Snapshot, key: string, before: Side, after: Side) {
    this.key = key;
    this.#snapshot = snapshot;
    this.#before = before;
    this.#after = after;
  }

  get sides(): { before: Side; after: Side } {
    return { before: this.#before, after: this.#after };
  }

  /** Returns the assessed third party on both sides; null if it was not recorded yet. */
  async sights(): Promise<{ before: AssessedSight | null; after: AssessedSight | null }> {
    const [before, after] = await Promise.all([this.#seen(this.#before), this.#seen(this.#after)]);
    return { before, after };
  }

  async before(): Promise<ExplainedAssessment | null> {
    return await this.#explained(this.#before);
  }

  async after(): Promise<ExplainedAssessment | null> {
    return await this.#explained(this.#after);
  }

  /** Returns all dimensions, in the order of the model. */
  async dimensions(): Promise<DimensionChange[]> {
    const [before, after] = await Promise.all([this.before(), this.after()]);
    const explained = (assessment: ExplainedAssessment, dimension: DimensionRisk): ExplainedDimension => ({
      ...dimension,
      policy: assessment.policy,
      of: assessment.of,
      through: assessment.through,
    });
    return pairsOf(before?.dimensions ?? [], after?.dimensions ?? [], ({ dimension }) => dimension).map((pair) => ({
      dimension: (pair.before ?? pair.after)!.dimension,
      before: pair.before && explained(before!, pair.before),
      after: pair.after && explained(after!, pair.after),
      hazardChange: changeOf(pair),
    }));
  }

  /** Returns the factors with a different hazard or code, the largest difference first. */
  async factors(first: number | null): Promise<FactorChange[]> {
    if (first !== null) checkNumber('first', first, MAX_FACTORS, 'factors');
    const [before, after] = await Promise.all([this.before(), this.after()]);
    return pairsOf(factorsIn(before), factorsIn(after), subjectOf)
      .map((pair) => ({ ...pair, hazardChange: changeOf(pair) }))
      .filter(({ before, after, hazardChange }) => hazardChange !== 0 || before?.code !== after?.code)
      .sort((a, b) => Math.abs(b.hazardChange) - Math.abs(a.hazardChange))
      .slice(0, first ?? Infinity)
      .map((pair) => ({
        dimension: (pair.before ?? pair.after)!.dimension,
        before: pair.before && explainedFactor(pair.before, before!),
        after: pair.after && explainedFactor(pair.after, after!),
        hazardChange: pair.hazardChange,
      }));
  }

  /** Returns the gates of one side only. */
  async gates(): Promise<{ raised: ExplainedGate[]; cleared: ExplainedGate[] }> {
    const [before, after] = await Promise.all([this.before(), this.after()]);
    const pairs = pairsOf(
      before ? gatesOf(before) : [],
      after ? gatesOf(after) : [],
      ({ code, dimension }) => `${code} ${dimension}`,
    );
    return {
      raised: pairs.flatMap((pair) => (pair.before === null ? [pair.after!] : [])),
      cleared: pairs.flatMap((pair) => (pair.after === null ? [pair.before!] : [])),
    };
  }

  /** Returns the rules with different answers. */
  async rules(): Promise<RuleChange[]> {
    const { before, after } = await this.sights();
    const dated = (result: RuleResult | null, { view }: Side) => result && { ...result, asOf: view.asOf };
    return pairsOf(before?.assessment.rules ?? [], after?.assessment.rules ?? [], ({ rule }) => rule)
      .filter((pair) => pair.before?.answer !== pair.after?.answer)
      .map((pair) => ({ before: dated(pair.before, this.#before), after: dated(pair.after, this.#after) }));
  }

  /** Returns third parties downstream with changed risk, the largest increase first. */
  async downstream(first: number): Promise<Comparison[]> {
    checkNumber('first', first, MAX_DOWNSTREAM, 'third parties');
    const { keys } = await this.#findDownstream();
    const felt = await findFelt(keys, this.sides, first);
    const all = felt.map((key) => new Comparison(this.#snapshot, key, this.#before, this.#after));
    const seen = await Promise.all(all.map((comparison) => comparison.sights()));
    const changed: { comparison: Comparison; levels: number; points: number }[] = [];
    await mapYielding(seen.entries(), ([index, { before, after }]) => {
      const change = differenceOf(before, after);
      if (change !== null) changed.push({ comparison: all[index]!, ...change });
    });
    return changed
      .sort((a, b) => b.levels - a.levels || b.points - a.points || (a.comparison.key < b.comparison.key ? -1 : 1))
      .slice(0, first)
      .map(({ comparison }) => comparison);
  }

  /** Whether the network downstream was cut off. */
  async downstreamTruncated(): Promise<boolean> {
    return (await this.#findDownstream()).isTruncated;
  }

  #findDownstream() {
    const links = this.#after.views.supposedLinks;
    return (this.#downstream ??= findDownstream(this.#snapshot, this.key, this.#after.view.asOf, links));
  }

  async #seen({ views, view }: Side): Promise<AssessedSight | null> {
    return await views.assessed.load({ ...view, thirdPartyKey: this.key });
  }

  async #explained(side: Side): Promise<ExplainedAssessment | null> {
    const of = { ...side.view, thirdPartyKey: this.key };
    const reading = readingOf(of, side.views, await this.#seen(side));
    return reading && explainedOf(reading);
  }
}

const factorsIn = (assessment: ExplainedAssessment | null): RiskFactor[] =>
  (assessment?.dimensions ?? []).flatMap(({ factors }) => factors);

const ofControls = new Set(factors.filter(({ part }) => part === 'CONTROL').map(({ code }) => code));

/** Returns the subject of a factor: a control, whatever the code; for other factors, the code and the records. */
const subjectOf = ({ dimension, code, control, evidence }: RiskFactor): string =>
  ofControls.has(code)
    ? `${dimension} ${control}`
    : [dimension, code, ...evidence.map(({ record, id }) => `${record} ${id}`)].join(' ');

const changeOf = (pair: { before: { hazard: number } | null; after: { hazard: number } | null }): number =>
  round((pair.after?.hazard ?? 0) - (pair.before?.hazard ?? 0));

/** Returns the increase in levels, and in points of likelihood over all dimensions; null if it is below FELT_FROM. */
function differenceOf(before: AssessedSight | null, after: AssessedSight | null) {
  if (before === null || after === null) return before === after ? null : { levels: 0, points: 0 };
  const points = after.assessment.dimensions.map(
    ({ likelihood }, index) => likelihood - before.assessment.dimensions[index]!.likelihood,
  );
  if (points.every((difference) => Math.abs(difference) < FELT_FROM)) return null;
  const levels = rankOf(after.assessment.level) - rankOf(before.assessment.level);
  return { levels, points: points.reduce((a, b) => a + b, 0) };
}
