import type DataLoader from 'dataloader';
import { type RiskDimension, riskDimensions, type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { engagementCategory } from '../../../db/tables/engagement.ts';
import { procurementAnswer } from '../../../db/tables/procurement-answer.ts';
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
import { policiesInForce } from '../../derived/stored-answer.ts';
import {
  choose,
  type Count,
  countOutdatedAnswers,
  countThirdParties,
  type Counts,
  type Facet,
  findFacilities,
  findToAssess,
  findWeights,
  LARGEST,
  narrowed,
  type RiskFacet,
  type Scope,
} from './repository.ts';
import { findMovers } from './movers.ts';
import { findSpend, type Spend, type SpendBy, type SpendOf } from './spend.ts';
import { batchLoader } from '../../registry/batch.ts';

/** At most this many movers are named. */
const MAX_MOVERS = 100;
/** For today, one answer assesses at most this many third parties: the server is assessing all of them already. */
const MAX_ASSESSED_TODAY = 5_000;
/** The time for the assessments of one answer: many clients and proxies wait no longer. */
const PATIENCE_MS = 60_000;
/** The cost of assessing one of many third parties for another day or instant. */
const COST_OF_ASSESSMENT = 6;
/** Several views of one operation assess at most this many third parties in all. One alone may assess any number. */
const MAX_ASSESSED_TOGETHER = 5_000;
/** At most this many owners, tags or facilities are named. */
const MAX_NAMED = 100;

/** The third parties that a portfolio counts, and the day of their risk. */
export interface PortfolioArgs {
  where: ThirdPartyWhere | null;
  day: string;
  /** Null: all records until now. */
  knownAt: string | null;
  today: string;
  /** Draws the cost of the assessments from the client's bucket. */
  draw?: (cost: number) => void;
  /** The numbers of third parties to assess in the views of the operation so far, by view. */
  together?: Map<string, number>;
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
  readonly #together: Map<string, number>;
  readonly #view: string;
  readonly #spend: DataLoader<SpendBy, SpendOf>;
  #assessed: Promise<Assessed> | undefined;
  /** The third parties among those assessed that are in state UNASSESSED, by facet. */
  #unassessed: DataLoader<Facet, Count[]> | undefined;

  /** @throws BAD_USER_INPUT if the filter is invalid. */
  constructor(snapshot: Snapshot, args: PortfolioArgs) {
    const {
      where,
      day,
      knownAt,
      today,
      draw = () => {},
      patienceMs = PATIENCE_MS,
      together = new Map<string, number>(),
    } = args;
    this.asOf = day;
    this.#draw = draw;
    this.#together = together;
    this.#view = JSON.stringify([where, day, knownAt]);
    this.#patienceMs = patienceMs;
    this.#snapshot = snapshot;
    this.#scope = { chosen: choose(where, today), day, knownAt, today };
    this.#counts = batchLoader(async (asked) => {
      const counts = await this.#count([...new Set(asked.flat())]);
      return asked.map(() => counts);
    });
    this.#spend = batchLoader(async (by) => {
      const found = await findSpend(this.#snapshot, this.#scope, by);
      return by.map((one) => found.get(one)!);
    });
  }

  async total(): Promise<number> {
    return (await this.#counts.load([])).total;
  }

  async awaitingRenewal(): Promise<number> {
    return (await this.#counts.load([])).awaitingRenewal;
  }

  async byLevel() {
    return await this.#levels('level');
  }

  async byState() {
    const tallyOf = await this.#by('state');
    return assessmentState.enumValues.map((state) => ({ state, count: tallyOf(state).count }));
  }

  async unassessed(): Promise<number> {
    return (await this.#by('state'))('UNASSESSED').count;
  }

  /** Null for another day or instant: the answers of other days are not stored. */
  async byAnswer() {
    if (!this.#isOfToday) return null;
    const tallyOf = await this.#by('answer');
    return [...procurementAnswer.enumValues, null].map((answer) => ({ answer, ...tallyOf(answer) }));
  }

  async answersAwaitingRenewal(): Promise<number | null> {
    if (!this.#isOfToday) return null;
    const { answerBasis } = await policiesInForce(this.#snapshot);
    return await countOutdatedAnswers(this.#snapshot, this.#scope, answerBasis);
  }

  async byKind() {
    const tallyOf = await this.#by('kind');
    return thirdPartyKind.enumValues.map((kind) => ({ kind, ...tallyOf(kind) }));
  }

  async byLifecycle() {
    const tallyOf = await this.#by('lifecycle');
    return lifecycle.enumValues.map((stage) => ({ lifecycle: stage, ...tallyOf(stage) }));
  }

  async byCountry() {
    return (await this.#mostFirst('country')).map(({ value, ...tally }) => ({ country: value, ...tally }));
  }

  async byOwner({ first }: { first: number }) {
    checkNumber('first', first, MAX_NAMED, 'owners');
    const owners = await this.#mostFirst('owner');
    return {
      total: owners.length,
      owners: owners.slice(0, first).map(({ value, ...tally }) => ({ internalOwner: value, ...tally })),
    };
  }

  async byTag({ first }: { first: number }) {
    checkNumber('first', first, MAX_NAMED, 'tags');
    const tags = await this.#mostFirst('tag');
    return {
      total: tags.length,
      tags: tags.slice(0, first).map(({ value, ...tally }) => ({ tag: value, ...tally })),
    };
  }

  async byEngagementCategory() {
    const tallyOf = await this.#by('category');
    return [...engagementCategory.enumValues, null].map((category) => ({
      category,
      ...tallyOf(category),
      spend: async () => (await this.#spend.load('category'))(category),
    }));
  }

  async byFacility({ first }: { first: number }) {
    checkNumber('first', first, MAX_NAMED, 'facilities');
    const [tallyOf, keys] = await Promise.all([this.#by('facility'), findFacilities(this.#snapshot)]);
    const everywhere = tallyOf(null);
    const facilities = keys.map((key) => {
      const { count, unassessed } = tallyOf(key);
      return {
        key,
        count: count + everywhere.count,
        unassessed: async () => (await unassessed()) + (await everywhere.unassessed()),
        spend: async () => (await this.#spend.load('facility'))(key),
      };
    });
    return { total: keys.length, facilities: facilities.toSorted((a, b) => b.count - a.count).slice(0, first) };
  }

  async spend(): Promise<Spend> {
    return (await this.#spend.load('all'))(null);
  }

  async byDimension() {
    const tallyOf = this.#by('driving');
    return await Promise.all(
      riskDimensions.map(async (dimension) => {
        const levels = this.#levels(dimension);
        return { dimension, driving: (await tallyOf)(dimension).count, levels: await levels };
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

  get #isOfToday(): boolean {
    const { day, today, knownAt } = this.#scope;
    return day === today && knownAt === null;
  }

  async #levels(facet: 'level' | RiskDimension): Promise<({ level: RiskLevel } & Tally)[]> {
    const tallyOf = await this.#by(facet);
    return riskLevels.map((level) => ({ level, ...tallyOf(level) }));
  }

  async #by(facet: Facet): Promise<(value: string | null) => Tally> {
    const counted = await this.#countsOf(facet);
    return (value) => this.#tallyOf(facet, value, counted);
  }

  /** Returns the tallies of all values, most third parties first. */
  async #mostFirst(facet: Facet): Promise<({ value: string | null } & Tally)[]> {
    const counted = await this.#countsOf(facet);
    const values = new Set(counted.counts.map(({ value }) => value));
    return [...values]
      .map((value) => ({ value, ...this.#tallyOf(facet, value, counted) }))
      .toSorted((a, b) => b.count - a.count || inOrder(a.value, b.value));
  }

  async #countsOf(facet: Facet): Promise<OfFacet> {
    const { counts, toAssess } = await this.#counts.load([facet]);
    return { counts: counts.filter((count) => count.facet === facet), toAssess };
  }

  #tallyOf(facet: Facet, value: string | null, { counts, toAssess }: OfFacet): Tally {
    const ofValue = counts.filter((count) => count.value === value);
    const unassessed = ofValue.reduce((sum, count) => sum + count.unassessed, 0);
    return {
      count: ofValue.reduce((sum, { count }) => sum + count, 0),
      unassessed: async () =>
        isOfRisk(facet) || toAssess === 0 ? unassessed : unassessed + (await this.#newlyUnassessed(facet, value)),
    };
  }

  /** Returns the number of third parties with a value among those that were assessed for the answer. */
  async #newlyUnassessed(facet: Facet, value: string | null): Promise<number> {
    const scope = await this.#inForce();
    const { unassessed } = await this.#assess(scope);
    this.#unassessed ??= batchLoader(async (asked) => {
      const among = { ...scope, chosen: narrowed(scope.chosen, unassessed) };
      const { counts } = await countThirdParties(this.#snapshot, among, [...new Set(asked)]);
      return asked.map((one) => counts.filter((count) => count.facet === one));
    });
    const more = await this.#unassessed.load(facet);
    return more.reduce((sum, count) => (count.value === value ? sum + count.count : sum), 0);
  }

  async #inForce(): Promise<Scope> {
    const { basis } = await policyInForce(this.#snapshot);
    return { ...this.#scope, basis };
  }

  async #count(facets: Facet[]): Promise<Counts> {
    const scope = await this.#inForce();
    const counted = await countThirdParties(this.#snapshot, scope, facets);
    const ofRisk = facets.filter(isOfRisk);
    if (ofRisk.length === 0 || counted.toAssess === 0) return counted;
    const { counts } = await this.#assess(scope);
    const more = ofRisk.flatMap((facet) => [...(counts.get(facet)?.values() ?? [])]);
    return { ...counted, counts: [...counted.counts, ...more] };
  }

  /** Assesses the third parties without a stored assessment for the day, once for all fields. */
  #assess(scope: Scope): Promise<Assessed> {
    return (this.#assessed ??= this.#assessAll(scope));
  }

  async #assessAll(scope: Scope): Promise<Assessed> {
    const view = { asOf: scope.day, knownAt: scope.knownAt };
    const keys = await findToAssess(this.#snapshot, scope);
    if (this.#isOfToday && keys.length > MAX_ASSESSED_TODAY) throw notYet(keys.length);
    this.#checkTogether(keys.length);
    this.#draw(COST_OF_ASSESSMENT * keys.length);
    const counts = new Map<RiskFacet, Map<string, Count>>();
    const unassessed: string[] = [];
    const count = (facet: RiskFacet, value: string, isUnassessed: boolean) => {
      const ofFacet = counts.get(facet) ?? new Map<string, Count>();
      const { count: before, unassessed: unassessedBefore } = ofFacet.get(value) ?? { count: 0, unassessed: 0 };
      const more = { facet, value, count: before + 1, unassessed: unassessedBefore + (isUnassessed ? 1 : 0) };
      counts.set(facet, ofFacet.set(value, more));
    };
    const take = ({ level, state, driving, levels }: Facets, key: string) => {
      const isUnassessed = state === 'UNASSESSED';
      if (isUnassessed) unassessed.push(key);
      count('level', level, isUnassessed);
      count('state', state, isUnassessed);
      count('driving', driving, isUnassessed);
      for (const [index, dimension] of riskDimensions.entries()) count(dimension, levels[index]!, isUnassessed);
    };
    try {
      await facetsOfMany(this.#snapshot, keys, view, { take, signal: AbortSignal.timeout(this.#patienceMs) });
    } catch (error) {
      throw error instanceof OutOfTime ? tooMany(keys.length, error, view, this.#patienceMs) : error;
    }
    return { counts, unassessed };
  }

  /** A repeat of the same view in the operation, as after an error, counts once. */
  #checkTogether(toAssess: number): void {
    this.#together.set(this.#view, toAssess);
    if (this.#together.size === 1) return;
    const actual = [...this.#together.values()].reduce((sum, number) => sum + number, 0);
    if (actual <= MAX_ASSESSED_TOGETHER) return;
    throw publicError(
      'QUERY_TOO_COMPLEX',
      `The query assesses ${actual} third parties for other days or instants; at most ${MAX_ASSESSED_TOGETHER} are allowed in a query with several. ` +
        'Ask for each day alone, narrow `where`, or ask `portfolioHistory` for the levels as they were recorded.',
      { limit: MAX_ASSESSED_TOGETHER, actual },
    );
  }
}

/** The number of third parties with a value of a facet. */
interface Tally {
  count: number;
  /** Read only if it is selected: it may need assessments. */
  unassessed: () => Promise<number>;
}

/** The counts of a facet, and the number of third parties that its counts of risk leave out. */
type OfFacet = Pick<Counts, 'counts' | 'toAssess'>;

/** The third parties without a stored assessment for the day. */
interface Assessed {
  counts: ReadonlyMap<RiskFacet, ReadonlyMap<string, Count>>;
  /** Keys of those in state UNASSESSED. */
  unassessed: readonly string[];
}

const NOT_OF_RISK: ReadonlySet<Facet> = new Set([
  ...(['kind', 'lifecycle', 'country', 'owner', 'answer', 'tag', 'category', 'facility'] as const),
]);
const isOfRisk = (facet: Facet): facet is RiskFacet => !NOT_OF_RISK.has(facet);

/** Orders values; null is last. */
const inOrder = (a: string | null, b: string | null): number => (b === null || (a !== null && a < b) ? -1 : 1);

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
