import type { RiskDimension } from '../../../db/catalogue/risk-policy.ts';
import { checkNumber } from '../../registry/filters.ts';
import type { DimensionRisk, RiskFactor } from '../../risk/engine/assessment.ts';
import { factors } from '../../risk/engine/factors/index.ts';
import type { ProcurementRule } from '../../procurement/policy.ts';
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
import type { AssessedSight, View, Views } from '../../risk/views.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { mapYielding } from '../../registry/event-loop.ts';
import { pairsOf } from './pairs.ts';
import { findDownstream } from './downstream.ts';

/** One of two ways of seeing third parties. */
export interface Side {
  views: Views;
  view: View;
  /** By which rules the gate answers; absent: by those then in force. */
  rules?: readonly ProcurementRule[];
}

/** A dimension of risk, seen both ways. */
export interface DimensionChange {
  dimension: RiskDimension;
  before: ExplainedDimension | null;
  after: ExplainedDimension | null;
  /** Of its hazard. */
  hazardChange: number;
}

/** What adds to risk, seen both ways: a fact, or how well a control is shown. */
export interface FactorChange {
  dimension: RiskDimension;
  before: ExplainedFactor | null;
  after: ExplainedFactor | null;
  hazardChange: number;
}

/** A rule that answers otherwise. */
export interface RuleChange {
  before: DatedRuleResult | null;
  after: DatedRuleResult | null;
}

const MAX_FACTORS = 100;
const MAX_DOWNSTREAM = 100;
/** Points of likelihood from which a customer counts as changed: what is less, writes do not follow either. */
const FELT_FROM = 0.01;

/** A third party's risk, seen in two ways: on two days, as known at two instants, by two policies, or as it is and as supposed. */
export class Comparison {
  readonly key: string;
  readonly #at: Snapshot;
  readonly #before: Side;
  readonly #after: Side;
  #downstream: Promise<{ keys: string[]; isTruncated: boolean }> | undefined;

  constructor(at: Snapshot, key: string, before: Side, after: Side) {
    this.key = key;
    this.#at = at;
    this.#before = before;
    this.#after = after;
  }

  get sides(): { before: Side; after: Side } {
    return { before: this.#before, after: this.#after };
  }

  /** As it was seen; null where it was not recorded by then. */
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

  /** All seven, in the order of the model. */
  async dimensions(): Promise<DimensionChange[]> {
    const [before, after] = await Promise.all([this.before(), this.after()]);
    const explained = (of: ExplainedAssessment, one: DimensionRisk): ExplainedDimension => ({
      ...one,
      policy: of.policy,
      of: of.of,
      through: of.through,
    });
    return pairsOf(before?.dimensions ?? [], after?.dimensions ?? [], ({ dimension }) => dimension).map((pair) => ({
      dimension: (pair.before ?? pair.after)!.dimension,
      before: pair.before && explained(before!, pair.before),
      after: pair.after && explained(after!, pair.after),
      hazardChange: changeOf(pair),
    }));
  }

  /** What adds more or less than before, or for another reason; what makes the most difference first. */
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

  /** Gates that stand in the first and not in the second, or the other way round. */
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

  /** Rules that answer otherwise. */
  async rules(): Promise<RuleChange[]> {
    const { before, after } = await this.sights();
    const dated = (result: RuleResult | null, { view }: Side) => result && { ...result, asOf: view.asOf };
    return pairsOf(before?.assessment.rules ?? [], after?.assessment.rules ?? [], ({ rule }) => rule)
      .filter((pair) => pair.before?.answer !== pair.after?.answer)
      .map((pair) => ({ before: dated(pair.before, this.#before), after: dated(pair.after, this.#after) }));
  }

  /** Those downstream whose risk is seen otherwise too: who is worse off first, the most first. */
  async downstream(first: number): Promise<Comparison[]> {
    checkNumber('first', first, MAX_DOWNSTREAM, 'third parties');
    const { keys } = await this.#findDownstream();
    const all = keys.map((key) => new Comparison(this.#at, key, this.#before, this.#after));
    const seen = await Promise.all(all.map((one) => one.sights()));
    const felt: { one: Comparison; levels: number; points: number }[] = [];
    await mapYielding(seen.entries(), ([index, { before, after }]) => {
      const change = differenceOf(before, after);
      if (change !== null) felt.push({ one: all[index]!, ...change });
    });
    return felt
      .sort((a, b) => b.levels - a.levels || b.points - a.points || (a.one.key < b.one.key ? -1 : 1))
      .slice(0, first)
      .map(({ one }) => one);
  }

  /** Whether there are more downstream than were looked at. */
  async downstreamTruncated(): Promise<boolean> {
    return (await this.#findDownstream()).isTruncated;
  }

  #findDownstream() {
    const links = this.#after.views.supposedLinks;
    return (this.#downstream ??= findDownstream(this.#at, this.key, this.#after.view.asOf, links));
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

/** What a factor is about: how a control is shown, whatever it says of it; of the others one for each of its records. */
const subjectOf = ({ dimension, code, control, evidence }: RiskFactor): string =>
  ofControls.has(code)
    ? `${dimension} ${control}`
    : [dimension, code, ...evidence.map(({ record, id }) => `${record} ${id}`)].join(' ');

const changeOf = (pair: { before: { hazard: number } | null; after: { hazard: number } | null }): number =>
  round((pair.after?.hazard ?? 0) - (pair.before?.hazard ?? 0));

/** By how many levels and points of likelihood, over all dimensions, somebody is worse off; null: not so that it is felt. */
function differenceOf(before: AssessedSight | null, after: AssessedSight | null) {
  if (before === null || after === null) return before === after ? null : { levels: 0, points: 0 };
  const points = after.assessment.dimensions.map(
    ({ likelihood }, index) => likelihood - before.assessment.dimensions[index]!.likelihood,
  );
  if (points.every((one) => Math.abs(one) < FELT_FROM)) return null;
  const levels = rankOf(after.assessment.level) - rankOf(before.assessment.level);
  return { levels, points: points.reduce((a, b) => a + b, 0) };
}
