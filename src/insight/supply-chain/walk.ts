import type { Snapshot } from '../../registry/snapshot.ts';
import { type ChainLink, type Direction, findLinksFrom } from './repository.ts';

/** Who is met on a walk along supply links, and over which. */
export interface Walk {
  /** How many links away each is, the beginnings at 0; nearest first. */
  distances: Map<string, number>;
  links: ChainLink[];
  /** Whether there was more than could be looked at. */
  isTruncated: boolean;
}

/** Most third parties met, and most links of one step. */
const MAX_MET = 1_000;
const MAX_LINKS = 5_000;

/** Who is the far end of a link. */
export const farEnd = ({ supplierId, customerId }: ChainLink, direction: Direction): string =>
  direction === 'UPSTREAM' ? supplierId : customerId;
/** Who is its near end. */
export const nearEnd = ({ supplierId, customerId }: ChainLink, direction: Direction): string =>
  direction === 'UPSTREAM' ? customerId : supplierId;

/** Walks along the links in force from some third parties, step by step, over those that are wanted. */
export async function walk(
  at: Snapshot,
  from: readonly string[],
  {
    direction,
    depth,
    day,
    wanted = () => true,
  }: {
    direction: Direction;
    depth: number;
    day: string;
    wanted?: (link: ChainLink) => boolean;
  },
): Promise<Walk> {
  const distances = new Map(from.map((key) => [key, 0]));
  const links: ChainLink[] = [];
  let isTruncated = false;
  let rim = [...from];
  for (let step = 1; rim.length > 0; step++) {
    const found = await findLinksFrom(at, rim, direction, day, MAX_LINKS + 1);
    if (found.length > MAX_LINKS) isTruncated = true;
    const followed = found.slice(0, MAX_LINKS).filter(wanted);
    const next = new Set<string>();
    for (const link of followed) {
      const far = farEnd(link, direction);
      const isMet = distances.has(far) || next.has(far);
      if (!isMet && (step > depth || distances.size + next.size >= MAX_MET + from.length)) {
        isTruncated = true;
        continue;
      }
      if (!isMet) next.add(far);
      links.push(link);
    }
    for (const key of next) distances.set(key, step);
    rim = [...next];
  }
  return { distances, links, isTruncated };
}

/** Whether a customer that loses this supplier is lost too: critical, or not known not to be, and not known to be substitutable. */
export const isDepended = ({ criticality, substitutable }: ChainLink): boolean =>
  (criticality === null || criticality >= 3) && substitutable !== 'YES';

/** The strongest way to each of those met, 0–1: link by link in the order they were met, until none gains. */
export function strongestTo(
  root: string,
  links: readonly { link: ChainLink; transmission: number }[],
  direction: Direction,
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
