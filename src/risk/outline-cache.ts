import { sql } from 'drizzle-orm';
import { riskLevels } from '../../db/catalogue/risk-policy.ts';
import { anyOf } from '../../db/query.ts';
import { assessmentState, risk } from '../../db/tables/risk.ts';
import { ProcessCache } from '../registry/process-cache.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Outline } from './engine/outline.ts';

/** Third parties of all days together that are cached: about 300 bytes each. */
const MAX_CACHED = 500_000;
/** Keys in one statement. */
const AT_ONCE = 10_000;

/** The outline of a third party, and its probability of failing by itself. */
export interface OwnOutline {
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

/** Returns the cache of the registry of a snapshot. */
export const outlineCacheOf = (snapshot: Snapshot): Promise<OutlineCache> =>
  caches.load(snapshot, async () => new OutlineCache());

/** Returns the states of the dossiers of third parties. One that was never assessed is absent. */
export async function findDossierVersions(snapshot: Snapshot, keys: readonly string[]): Promise<Map<string, Version>> {
  const versions = new Map<string, Version>();
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const rows = await snapshot.jsonRows<{ id: string; transaction: number; instant: number }>(sql`
      select ${risk.thirdPartyId} as id, ${risk}.xmin::text::bigint as transaction,
        extract(epoch from ${risk.assessedAt})::float8 as instant
      from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys.slice(start, start + AT_ONCE))}`);
    for (const { id, transaction, instant } of rows) versions.set(id, [transaction, instant]);
  }
  return versions;
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
