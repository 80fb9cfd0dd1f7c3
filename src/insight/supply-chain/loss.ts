import { groupBy } from '../../registry/batch.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { type Direction, findServicesOf, findServing, type Service } from './repository.ts';
import { isDepended, walk } from './walk.ts';

/** Somebody without whom nobody is left who serves a category, anywhere or at a facility. */
export interface SinglePoint {
  key: string;
  category: Service['category'];
  /** Null: anywhere. */
  facilityId: string | null;
  engaged: number;
}

/** How many of those engaged for a category would be lost. */
export interface CategoryLoss {
  category: Service['category'];
  engaged: number;
  lost: number;
}

/** What would be lost with a third party. */
export interface BlastRadius {
  /** How many others. */
  thirdParties: number;
  categories: CategoryLoss[];
}

/** How many links far one looks, on which day. */
export interface Reach {
  depth: number;
  day: string;
}

/** Most engaged for one category that are looked at. */
const MAX_ENGAGED = 2_000;
/** Those looked up together. */
const BATCH = 100;

/** What would be lost with one third party, or leave it without a service, as one answer asks it. */
export class Losses {
  readonly #at: Snapshot;
  readonly #reach: Reach;
  readonly #serving = new Map<Service['category'], Promise<Service[]>>();
  readonly #needs = new Map<string, Promise<Set<string>>>();
  #lost: Promise<Set<string>> | undefined;
  /** Whether anything found so far rests on less than there is. */
  isTruncated = false;

  constructor(at: Snapshot, reach: Reach) {
    this.#at = at;
    this.#reach = reach;
  }

  /** What would be lost with somebody. */
  async blastRadius(key: string): Promise<BlastRadius> {
    const lost = await this.#lostWith(key);
    return { thirdParties: lost.size - 1, categories: await this.#categories(lost) };
  }

  async #categories(lost: ReadonlySet<string>): Promise<CategoryLoss[]> {
    const services = await findServicesOf(this.#at, [...lost], this.#reach.day);
    const losses = await Promise.all(
      [...groupBy(services, ({ category }) => category).keys()].map(async (category) => {
        const engaged = new Set((await this.#engagedFor(category)).map(({ thirdPartyId }) => thirdPartyId));
        return { category, engaged: engaged.size, lost: [...engaged].filter((key) => lost.has(key)).length };
      }),
    );
    return losses.sort(
      (a, b) => b.lost / b.engaged - a.lost / a.engaged || b.lost - a.lost || (a.category < b.category ? -1 : 1),
    );
  }

  /** What nobody would serve without the one. */
  async pointsDownstream(key: string): Promise<SinglePoint[]> {
    const lost = await this.#lostWith(key);
    const services = await findServicesOf(this.#at, [...lost], this.#reach.day);
    return await this.#points(services, async (engaged) => (engaged.every((one) => lost.has(one)) ? [key] : []));
  }

  /** Those without whom nobody serves what the one serves. */
  async pointsUpstream(key: string): Promise<SinglePoint[]> {
    const services = await findServicesOf(this.#at, [key], this.#reach.day);
    if (services.length === 0) return [];
    const own = await this.#needsOf(key);
    return await this.#points(services, async (engaged) => {
      let left = [...own];
      const others = engaged.filter((one) => one !== key);
      for (let start = 0; start < others.length && left.length > 0; start += BATCH) {
        const needs = await Promise.all(others.slice(start, start + BATCH).map((one) => this.#needsOf(one)));
        left = left.filter((candidate) => needs.every((need) => need.has(candidate)));
      }
      return left;
    });
  }

  /** For each category of some services, and each facility where not the whole of it is concerned. */
  async #points(
    services: readonly Service[],
    without: (engaged: readonly string[]) => Promise<string[]>,
  ): Promise<SinglePoint[]> {
    const points: SinglePoint[] = [];
    for (const [category, own] of groupBy(services, (service) => service.category)) {
      const all = await this.#engagedFor(category);
      // That all are lost cannot be said where not all were looked at.
      if (all.length > MAX_ENGAGED) continue;
      const tell = async (facilityId: string | null, known: ReadonlySet<string>) => {
        const serving = all.filter(
          ({ facilityIds }) => facilityId === null || facilityIds.length === 0 || facilityIds.includes(facilityId),
        );
        const engaged = [...new Set(serving.map(({ thirdPartyId }) => thirdPartyId))].sort();
        const keys = (await without(engaged)).filter((key) => !known.has(key)).sort();
        for (const key of keys) {
          points.push({ key, category, facilityId, engaged: engaged.length });
        }
        return new Set(keys);
      };
      const everywhere = await tell(null, new Set());
      for (const facilityId of new Set(own.flatMap(({ facilityIds }) => facilityIds)))
        await tell(facilityId, everywhere);
    }
    return points;
  }

  async #engagedFor(category: Service['category']): Promise<Service[]> {
    let serving = this.#serving.get(category);
    if (!serving) {
      serving = findServing(this.#at, category, this.#reach.day, MAX_ENGAGED + 1);
      this.#serving.set(category, serving);
    }
    const found = await serving;
    if (found.length > MAX_ENGAGED) this.isTruncated = true;
    return found;
  }

  /** Itself, and all who depend on it. */
  #lostWith(key: string): Promise<Set<string>> {
    return (this.#lost ??= this.#depending(key, 'DOWNSTREAM'));
  }

  /** Itself, and all on whom it depends. */
  #needsOf(key: string): Promise<Set<string>> {
    let needs = this.#needs.get(key);
    if (!needs) this.#needs.set(key, (needs = this.#depending(key, 'UPSTREAM')));
    return needs;
  }

  async #depending(key: string, direction: Direction): Promise<Set<string>> {
    const { depth, day } = this.#reach;
    const { distances, isTruncated } = await walk(this.#at, [key], { direction, depth, day, wanted: isDepended });
    if (isTruncated) this.isTruncated = true;
    return new Set(distances.keys());
  }
}
