import type DataLoader from 'dataloader';
import { type RiskDimension, riskDimensions, type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { assessmentState } from '../../../db/tables/risk.ts';
import { lifecycle, thirdPartyKind } from '../../../db/tables/third-party.ts';
import { type PublicError, publicError } from '../../input/errors.ts';
import { checkNumber } from '../../registry/filters.ts';
import type { Facets } from '../../risk/engine/outline.ts';
import { facetsOfMany, isCached, OutOfTime } from '../../risk/facets-of-many.ts';
import { concentrationFromSums, concentrationOf } from '../../risk/engine/concentration.ts';
import { policyInForce } from '../../risk/policy.ts';
import type { View } from '../../risk/views.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { ThirdPartyWhere } from '../../generated/inputs.ts';
import {
  choose,
  countThirdParties,
  type Counts,
  type Facet,
  findToAssess,
  findWeights,
  LARGEST,
  type RiskFacet,
  type Scope,
} from './repository.ts';
import { findMovers } from './movers.ts';
import { batchLoader } from '../../registry/batch.ts';

/** At most this many movers are named. */
const MAX_MOVERS = 100;
/** For today, one answer assesses at most this many third parties: the server is assessing all of them already. */
const MAX_ASSESSED_TODAY = 5_000;
/** The time for the assessments of one answer: many clients and proxies wait no longer. */
const PATIENCE_MS = 60_000;
/** The operation's cost includes so many assessments for another day, and each further one costs more. */
const ASSESSED_BY_COST = 5_000;
const COST_OF_ASSESSMENT = 6;

/** The third parties that a portfolio counts, and the day of their risk. */
export interface PortfolioArgs {
  where: ThirdPartyWhere | null;
  day: string;
  /** Null: all records until now. */
  knownAt: string | null;
  today: string;
  /** Draws the cost of the assessments from the client's bucket. */
  draw?: (cost: number) => void;
  /** Milliseconds for the assessments of one answer. */
  patienceMs?: number;
}

/** Counts of third parties. One scan counts all selected fields, and no others. */
export class Portfolio {
  readonly asOf: string;
  readonly #snapshot: Snapshot;
  readonly #scope: Omit<Scope, 'basis'>;
  /** Fields resolve in the same tick, so they share one count. */
  readonly #counts: DataLoader<readonly Facet[], Counts>;
  readonly #draw: (cost: number) => void;
  readonly #patienceMs: number;
  /** Counts of the assessed third parties, by facet of risk. */
  #assessed: Promise<Map<RiskFacet, Map<string, number>>> | undefined;

  /** @throws BAD_USER_INPUT if the filter is invalid. */
  constructor(snapshot: Snapshot, args: PortfolioArgs) {
    const { where, day, knownAt, today, draw = () => {}, patienceMs = PATIENCE_MS } = args;
    this.asOf = day;
    this.#draw = draw;
    this.#patienceMs = patienceMs;
    this.#snapshot = snapshot;
    this.#scope = { chosen: choose(where), day, knownAt, today };
    this.#counts = batchLoader(async (asked) => {
      const counts = await this.#count([...new Set(asked.flat())]);
      return asked.map(() => counts);
    });
  }

  async total(): Promise<number> {
    return (await this.#counts.load([])).total;
  }

  async awaitingRenewal(): Promise<number> {
    return (await this.#counts.load([])).awaitingRenewal;
  }

  async byLevel(): Promise<{ level: RiskLevel; count: number }[]> {
    return await this.#levels('level');
  }

  async byState() {
    const countOf = await this.#by('state');
    return assessmentState.enumValues.map((state) => ({ state, count: countOf(state) }));
  }

  async unassessed(): Promise<number> {
    return (await this.#by('state'))('UNASSESSED');
  }

  async byKind() {
    const countOf = await this.#by('kind');
    return thirdPartyKind.enumValues.map((kind) => ({ kind, count: countOf(kind) }));
  }

  async byLifecycle() {
    const countOf = await this.#by('lifecycle');
    return lifecycle.enumValues.map((stage) => ({ lifecycle: stage, count: countOf(stage) }));
  }

  async byCountry(): Promise<{ country: string | null; count: number }[]> {
    const { counts } = await this.#counts.load(['country']);
    return counts
      .filter(({ facet }) => facet === 'country')
      .map(({ value, count }) => ({ country: value, count }))
      .toSorted((a, b) => b.count - a.count || ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1));
  }

  async byDimension() {
    const countOf = this.#by('driving');
    return await Promise.all(
      riskDimensions.map(async (dimension) => {
        const levels = this.#levels(dimension);
        return { dimension, driving: (await countOf)(dimension), levels: await levels };
      }),
    );
  }

  /** Returns third parties with a level that differs from an earlier day, the largest change first. */
  async movers(since: string, first: number) {
    checkNumber('first', first, MAX_MOVERS, 'third parties');
    if (since >= this.asOf) {
      const message = `since: must be before the assessment day, ${this.asOf}.`;
      throw publicError('BAD_USER_INPUT', message, { field: 'since' });
    }
    return await findMovers(this.#snapshot, this.#scope, { since, first });
  }

  async concentration() {
    const [{ categories, countries, subSuppliers }, { policy }] = await Promise.all([
      findWeights(this.#snapshot, this.#scope),
      policyInForce(this.#snapshot),
    ]);
    const bands = policy.risk.concentration;
    const weights = countries.map(({ weight }) => weight);
    const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
    const ofCountries = concentrationOf(weights, bands);
    return {
      byCategory: categories
        .map(({ category, thirdParties, largest, ...sums }) => ({
          category,
          thirdParties,
          ...concentrationFromSums(sums, bands)!,
          largest: largest.map(({ key, weight }) => ({ key, share: weight / sums.total })),
        }))
        .toSorted((a, b) => b.index - a.index || (a.category < b.category ? -1 : 1)),
      bySubSupplier:
        subSuppliers.subSuppliers === 0
          ? null
          : {
              ...concentrationFromSums(subSuppliers, bands)!,
              subSuppliers: subSuppliers.subSuppliers,
              shared: subSuppliers.shared,
              largest: subSuppliers.largest.map(({ weight, ...subSupplier }) => ({
                ...subSupplier,
                share: weight / subSuppliers.total,
              })),
            },
      byCountry: ofCountries && {
        ...ofCountries,
        countries: countries.length,
        largest: countries.slice(0, LARGEST).map(({ country, weight }) => ({ country, share: weight / totalWeight })),
      },
    };
  }

  async #levels(facet: 'level' | RiskDimension): Promise<{ level: RiskLevel; count: number }[]> {
    const countOf = await this.#by(facet);
    return riskLevels.map((level) => ({ level, count: countOf(level) }));
  }

  async #by(facet: Facet): Promise<(value: string) => number> {
    const { counts } = await this.#counts.load([facet]);
    const ofFacet = counts.filter((count) => count.facet === facet);
    return (value) => ofFacet.reduce((sum, count) => sum + (count.value === value ? count.count : 0), 0);
  }

  async #count(facets: Facet[]): Promise<Counts> {
    const { basis } = await policyInForce(this.#snapshot);
    const scope = { ...this.#scope, basis };
    const counted = await countThirdParties(this.#snapshot, scope, facets);
    const ofRisk = facets.filter((facet): facet is RiskFacet => !['kind', 'lifecycle', 'country'].includes(facet));
    if (ofRisk.length === 0 || counted.toAssess === 0) return counted;
    const { day, knownAt, today } = scope;
    if (day === today && knownAt === null && counted.toAssess > MAX_ASSESSED_TODAY) throw notYet(counted.toAssess);
    const assessed = await (this.#assessed ??= this.#assess(scope));
    const more = ofRisk.flatMap((facet) =>
      [...(assessed.get(facet) ?? [])].map(([value, count]) => ({ facet, value, count })),
    );
    return { ...counted, counts: [...counted.counts, ...more] };
  }

  async #assess(scope: Scope): Promise<Map<RiskFacet, Map<string, number>>> {
    const view = { asOf: scope.day, knownAt: scope.knownAt };
    const keys = await findToAssess(this.#snapshot, scope);
    this.#draw(COST_OF_ASSESSMENT * Math.max(0, keys.length - ASSESSED_BY_COST));
    const counts = new Map<RiskFacet, Map<string, number>>();
    const count = (facet: RiskFacet, value: string) => {
      const ofFacet = counts.get(facet) ?? new Map<string, number>();
      counts.set(facet, ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1));
    };
    const take = ({ level, state, driving, levels }: Facets) => {
      count('level', level);
      count('state', state);
      count('driving', driving);
      for (const [index, dimension] of riskDimensions.entries()) count(dimension, levels[index]!);
    };
    try {
      await facetsOfMany(this.#snapshot, keys, view, { take, signal: AbortSignal.timeout(this.#patienceMs) });
    } catch (error) {
      throw error instanceof OutOfTime ? tooMany(keys.length, error, view, this.#patienceMs) : error;
    }
    return counts;
  }
}

function notYet(toAssess: number): PublicError {
  const message = `${toAssess} third parties are being assessed for the first time. Try again in a minute, or narrow \`where\`.`;
  return publicError('UNAVAILABLE', message);
}

function tooMany(toAssess: number, { assessed }: OutOfTime, view: View, patienceMs: number): PublicError {
  const seconds = Math.round(patienceMs / 1_000);
  const remedy = isCached(view)
    ? 'Send the request again: it continues with the others. Or narrow `where`.'
    : 'Narrow `where`.';
  const message = `${toAssess} third parties need an assessment for ${view.asOf}, and ${assessed} could be assessed in ${seconds} s. ${remedy}`;
  const field = view.knownAt === null ? 'asOf' : 'knownAt';
  return publicError('UNAVAILABLE', message, { field, assessed, actual: toAssess });
}
