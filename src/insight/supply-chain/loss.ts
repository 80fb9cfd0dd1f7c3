import { groupBy } from '../../registry/batch.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { type Direction, findServicesOf, findServing, type Service } from './repository.ts';
import { isDepended, walk } from './walk.ts';

/** A third party that every service in a category depends on, anywhere or at a facility. */
export interface SinglePoint {
  key: string;
  category: Service['category'];
  /** Null: anywhere. */
  facilityId: string | null;
  engaged: number;
}

/** The engaged third parties of a category, and how many of them would be lost. */
export interface CategoryLoss {
  category: Service['category'];
  engaged: number;
  lost: number;
}

/** The losses if a third party fails. */
export interface BlastRadius {
  /** The number of other third parties. */
  thirdParties: number;
  categories: CategoryLoss[];
}

/** The number of links to follow, and the day. */
export interface Reach {
  depth: number;
  day: string;
}

/** At most this many engaged third parties of one category are examined. */
const MAX_ENGAGED = 2_000;
/** Third parties examined at once. */
const BATCH = 100;

/** The losses around one third party, for one answer. */
export class Losses {
  readonly #snapshot: Snapshot;
  readonly #reach: Reach;
  readonly #serving = new Map<Service['category'], Promise<Service[]>>();
  readonly #needs = new Map<string, Promise<Set<string>>>();
  #lost: Promise<Set<string>> | undefined;
  /** Whether any result so far is incomplete. */
  isTruncated = false;

  constructor(snapshot: Snapshot, reach: Reach) {
    this.#snapshot = snapshot;
    this.#reach = reach;
  }

  /** Returns the losses if a third party fails. */
  async blastRadius(key: string): Promise<BlastRadius> {
    const lost = await this.#lostWith(key);
    return { thirdParties: lost.size - 1, categories: await this.#categories(lost) };
  }

  async #categories(lost: ReadonlySet<string>): Promise<CategoryLoss[]> {
    const services = await findServicesOf(this.#snapshot, [...lost], this.#reach.day);
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

  /** Returns the services that would be lost completely with a third party. */
  async pointsDownstream(key: string): Promise<SinglePoint[]> {
    const lost = await this.#lostWith(key);
    const services = await findServicesOf(this.#snapshot, [...lost], this.#reach.day);
    return await this.#points(services, async (engaged) => (engaged.every((served) => lost.has(served)) ? [key] : []));
  }

  /** Returns the third parties that every service like those of a third party depends on. */
  async pointsUpstream(key: string): Promise<SinglePoint[]> {
    const services = await findServicesOf(this.#snapshot, [key], this.#reach.day);
    if (services.length === 0) return [];
    const needed = await this.#needsOf(key);
    return await this.#points(services, async (engaged) => {
      let left = [...needed];
      const others = engaged.filter((other) => other !== key);
      for (let start = 0; start < others.length && left.length > 0; start += BATCH) {
        const needs = await Promise.all(others.slice(start, start + BATCH).map((other) => this.#needsOf(other)));
        left = left.filter((candidate) => needs.every((need) => need.has(candidate)));
      }
      return left;
    });
  }

  /** Returns single points for each category of some services, and for each facility if the whole category has none. */
  async #points(
    services: readonly Service[],
    without: (engaged: readonly string[]) => Promise<string[]>,
  ): Promise<SinglePoint[]> {
    const points: SinglePoint[] = [];
    for (const [category, ofCategory] of groupBy(services, (service) => service.category)) {
      const all = await this.#engagedFor(category);
      // A loss of all cannot be shown if not all were examined.
      if (all.length > MAX_ENGAGED) continue;
      const addPoints = async (facilityId: string | null, known: ReadonlySet<string>) => {
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
      const everywhere = await addPoints(null, new Set());
      for (const facilityId of new Set(ofCategory.flatMap(({ facilityIds }) => facilityIds)))
        await addPoints(facilityId, everywhere);
    }
    return points;
  }

  async #engagedFor(category: Service['category']): Promise<Service[]> {
    let serving = this.#serving.get(category);
    if (!serving) {
      serving = findServing(this.#snapshot, category, this.#reach.day, MAX_ENGAGED + 1);
      this.#serving.set(category, serving);
    }
    const services = await serving;
    if (services.length > MAX_ENGAGED) this.isTruncated = true;
    return services;
  }

  /** Returns a third party with all that depend on it. */
  #lostWith(key: string): Promise<Set<string>> {
    return (this.#lost ??= this.#depending(key, 'DOWNSTREAM'));
  }

  /** Returns a third party with all that it depends on. */
  #needsOf(key: string): Promise<Set<string>> {
    let needs = this.#needs.get(key);
    if (!needs) this.#needs.set(key, (needs = this.#depending(key, 'UPSTREAM')));
    return needs;
  }

  async #depending(key: string, direction: Direction): Promise<Set<string>> {
    const { depth, day } = this.#reach;
    const { distances, isTruncated } = await walk(this.#snapshot, [key], { direction, depth, day, wanted: isDepended });
    if (isTruncated) this.isTruncated = true;
    return new Set(distances.keys());
  }
}
