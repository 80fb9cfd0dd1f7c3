import { groupBy } from '../batch.ts';
import type { Snapshot } from '../snapshot.ts';
import { findServicesOf, findServing, type Service } from './repository.ts';
import { isDepended, nearEnd, farEnd, walk } from './walk.ts';

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

/** How far one looks, on which day. */
export interface Reach {
  depth: number;
  day: string;
}

/** Most engaged for one category that are looked at. */
const MAX_ENGAGED = 2_000;
/** Those looked up together. */
const BATCH = 100;

/** What of a registry would be lost, as one answer asks it. */
export class Losses {
  readonly #at: Snapshot;
  readonly #reach: Reach;
  readonly #serving = new Map<Service['category'], Promise<Service[]>>();
  isTruncated = false;

  constructor(at: Snapshot, reach: Reach) {
    this.#at = at;
    this.#reach = reach;
  }

  /** Who is lost with somebody: itself, and all who depend on it. */
  async lostWith(key: string): Promise<Set<string>> {
    return await this.#depending([key], 'DOWNSTREAM');
  }

  /** What becomes of the categories for which any of those lost is engaged; where nobody is left, first. */
  async categories(lost: ReadonlySet<string>): Promise<CategoryLoss[]> {
    const services = await findServicesOf(this.#at, [...lost], this.#reach.day);
    const losses = await Promise.all(
      [...groupBy(services, ({ category }) => category).keys()].map(async (category) => {
        const engaged = new Set(
          (await this.#engagedFor(category as Service['category'])).map(({ thirdPartyId }) => thirdPartyId),
        );
        const gone = [...engaged].filter((key) => lost.has(key)).length;
        return { category: category as Service['category'], engaged: engaged.size, lost: gone };
      }),
    );
    return losses.sort(
      (a, b) => b.lost / b.engaged - a.lost / a.engaged || b.lost - a.lost || (a.category < b.category ? -1 : 1),
    );
  }

  /** What nobody would serve without the one. */
  async pointsDownstream(key: string): Promise<SinglePoint[]> {
    const lost = await this.lostWith(key);
    const services = await findServicesOf(this.#at, [...lost], this.#reach.day);
    return await this.#points(services, async (engaged) => (engaged.every((one) => lost.has(one)) ? [key] : []));
  }

  /** Those without whom nobody serves what the one serves. */
  async pointsUpstream(key: string): Promise<SinglePoint[]> {
    const services = await findServicesOf(this.#at, [key], this.#reach.day);
    if (services.length === 0) return [];
    const own = await this.#depending([key], 'UPSTREAM');
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
      const all = await this.#engagedFor(category as Service['category']);
      const tell = async (facilityId: string | null, known: ReadonlySet<string>) => {
        const serving = all.filter(
          ({ facilityIds }) => facilityId === null || facilityIds.length === 0 || facilityIds.includes(facilityId),
        );
        const engaged = [...new Set(serving.map(({ thirdPartyId }) => thirdPartyId))].sort();
        const keys = (await without(engaged)).filter((key) => !known.has(key)).sort();
        for (const key of keys) {
          points.push({ key, category: category as Service['category'], facilityId, engaged: engaged.length });
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

  readonly #needs = new Map<string, Promise<Set<string>>>();

  #needsOf(key: string): Promise<Set<string>> {
    let needs = this.#needs.get(key);
    if (!needs) this.#needs.set(key, (needs = this.#depending([key], 'UPSTREAM')));
    return needs;
  }

  async #depending(from: string[], direction: 'UPSTREAM' | 'DOWNSTREAM'): Promise<Set<string>> {
    const { depth, day } = this.#reach;
    const { distances, isTruncated } = await walk(this.#at, from, { direction, depth, day, wanted: isDepended });
    if (isTruncated) this.isTruncated = true;
    return new Set(distances.keys());
  }
}

/** The strongest way to each of those met, 0–1: link by link in the order they were met, until none gains. */
export function strongestTo(
  root: string,
  links: readonly { link: Parameters<typeof nearEnd>[0]; transmission: number }[],
  direction: 'UPSTREAM' | 'DOWNSTREAM',
): Map<string, number> {
  const best = new Map([[root, 1]]);
  for (let gained = true; gained;) {
    gained = false;
    for (const { link, transmission } of links) {
      const reaching = (best.get(nearEnd(link, direction)) ?? 0) * transmission;
      const far = farEnd(link, direction);
      if (reaching > (best.get(far) ?? 0)) {
        best.set(far, reaching);
        gained = true;
      }
    }
  }
  return best;
}
