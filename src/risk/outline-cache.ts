import { sql } from 'drizzle-orm';
import { riskLevels } from '../../db/catalogue/risk-policy.ts';
import { anyOf } from '../../db/query.ts';
import { assessmentState, risk } from '../../db/tables/risk.ts';
import { ProcessCache } from '../registry/process-cache.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import type { Assessment } from './engine/assessment.ts';
import { type Outline, outlineOf } from './engine/outline.ts';
import type { OwnMemory } from './network/nodes.ts';
import type { Policy } from './engine/policy.ts';
import { policyInForce, type PolicyInForce } from './policy.ts';

/** Third parties of all days together that are cached: about 300 bytes each. */
const MAX_CACHED = 500_000;
/** Keys in one statement. */
const AT_ONCE = 10_000;

/** The outline of a third party, and its probability of failing by itself. */
interface OwnOutline {
  outline: Outline;
  own: number;
}

/**
 * The state of everything that an assessment rests on, suppliers aside. A write assesses each third party whose dossier it
 * changes, and stores the result in the same commit. So the transaction that stored it names the state of the dossier; the
 * instant is there because a restored database gives numbers again.
 */
type Version = readonly [transaction: number, instant: number];

/** Outlines of one day and basis, as flat numbers by third party, because there are many. */
type Outlines = Map<string, readonly number[]>;

/** Caches the outlines of third parties on other days than today, by the state of their dossiers. */
export class OutlineCache {
  readonly #most: number;
  /** The day used last is the last. */
  readonly #days = new Map<string, Outlines>();
  #cached = 0;

  constructor(most = MAX_CACHED) {
    this.#most = most;
  }

  /** Returns the outline of a third party in a state; null if it is not cached. */
  find(day: string, key: string, version: Version): OwnOutline | null {
    const cached = this.#days.get(day)?.get(key);
    return cached && cached[0] === version[0] && cached[1] === version[1] ? unpack(cached) : null;
  }

  /** Caches an outline, in place of those of the day used longest ago. */
  add(day: string, key: string, version: Version, outline: OwnOutline): void {
    const outlines = this.#days.get(day) ?? new Map<string, readonly number[]>();
    if (!outlines.has(key)) {
      if (this.#cached >= this.#most && !this.#makeRoom(day)) return;
      this.#cached++;
    }
    outlines.set(key, pack(version, outline));
    this.#days.delete(day);
    this.#days.set(day, outlines);
  }

  #makeRoom(day: string): boolean {
    const oldest = [...this.#days.keys()].find((cached) => cached !== day);
    if (oldest === undefined) return false;
    this.#cached -= this.#days.get(oldest)!.size;
    this.#days.delete(oldest);
    return true;
  }
}

const caches = new ProcessCache<OutlineCache>();

/** The cached outlines of one snapshot, for a day and the policy in force. */
export class DayOutlines implements OwnMemory {
  readonly #snapshot: Snapshot;
  readonly #cache: OutlineCache;
  readonly #policy: Policy;
  /** The day and the basis, because a new policy makes other outlines. */
  readonly #day: string;
  readonly #versions = new Map<string, Version>();

  private constructor(snapshot: Snapshot, cache: OutlineCache, { basis, policy }: PolicyInForce, asOf: string) {
    this.#snapshot = snapshot;
    this.#cache = cache;
    this.#policy = policy;
    this.#day = `${asOf} ${basis}`;
  }

  static async of(snapshot: Snapshot, asOf: string): Promise<DayOutlines> {
    const cache = await caches.load(snapshot, async () => new OutlineCache());
    return new DayOutlines(snapshot, cache, await policyInForce(snapshot), asOf);
  }

  /**
   * Returns the probability of failing by itself of each third party with a cached outline.
   * @param take gets the outline.
   */
  async find(
    keys: readonly string[],
    take: (key: string, outline: Outline) => void = () => {},
  ): Promise<Map<string, number>> {
    const own = new Map<string, number>();
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const versions = await findVersions(this.#snapshot, keys.slice(start, start + AT_ONCE));
      await mapYielding(versions, ({ id, transaction, instant }) => {
        const version = [transaction, instant] as const;
        this.#versions.set(id, version);
        const cached = this.#cache.find(this.#day, id, version);
        if (!cached) return;
        own.set(id, cached.own);
        take(id, cached.outline);
      });
    }
    return own;
  }

  /** Caches the outline of a third party that `find` was asked for, and returns it. */
  save(key: string, assessment: Assessment): Outline {
    const outline = outlineOf(assessment, this.#policy);
    const version = this.#versions.get(key);
    if (version) this.#cache.add(this.#day, key, version, { outline, own: assessment.ownProbability });
    return outline;
  }
}

/** Returns the states of the dossiers of third parties. One that was never assessed is absent. */
async function findVersions(
  snapshot: Snapshot,
  keys: readonly string[],
): Promise<{ id: string; transaction: number; instant: number }[]> {
  return await snapshot.jsonRows(sql`
    select ${risk.thirdPartyId} as id, ${risk}.xmin::text::bigint as transaction,
      extract(epoch from ${risk.assessedAt})::float8 as instant
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`);
}

const STATES = assessmentState.enumValues;

function pack([transaction, instant]: Version, { outline, own }: OwnOutline): readonly number[] {
  const { state, levels, scores, hazard, impact, floor, inaccuracy } = outline;
  const ranks = levels.reduce((packed, level) => packed * riskLevels.length + riskLevels.indexOf(level), 0);
  return [transaction, instant, own, STATES.indexOf(state), hazard, impact, floor, inaccuracy, ranks, ...scores];
}

function unpack(packed: readonly number[]): OwnOutline {
  const [, , own, state, hazard, impact, floor, inaccuracy, ranks, ...scores] = packed as readonly [
    ...[number, number, number, number, number, number, number, number, number],
    ...number[],
  ];
  const levels = scores.map(() => riskLevels[0] as (typeof riskLevels)[number]);
  let rest = ranks;
  for (let place = levels.length - 1; place >= 0; place--) {
    levels[place] = riskLevels[rest % riskLevels.length]!;
    rest = Math.floor(rest / riskLevels.length);
  }
  return { own, outline: { state: STATES[state]!, levels, scores, hazard, impact, floor, inaccuracy } };
}
