import type { Snapshot } from '../../registry/snapshot.ts';
import { type ChainLink, type Direction, findLinksFrom } from './repository.ts';

/** The third parties and links of a walk along supply links. */
export interface Walk {
  /** The distance of each third party in links, from 0 at the start; nearest first. */
  distances: Map<string, number>;
  links: ChainLink[];
  /** Whether the walk was cut off. */
  isTruncated: boolean;
}

/** Limits of the third parties of a walk, and of the links of one step. */
const MAX_MET = 1_000;
const MAX_LINKS = 5_000;

/** Returns the far end of a link. */
export const farEnd = ({ supplierId, customerId }: ChainLink, direction: Direction): string =>
  direction === 'UPSTREAM' ? supplierId : customerId;
/** Returns the near end of a link. */
export const nearEnd = ({ supplierId, customerId }: ChainLink, direction: Direction): string =>
  direction === 'UPSTREAM' ? customerId : supplierId;

/** Walks along the wanted links in force from some third parties, step by step. */
export async function walk(
  snapshot: Snapshot,
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
    const linksFrom = await findLinksFrom(snapshot, rim, direction, day, MAX_LINKS + 1);
    if (linksFrom.length > MAX_LINKS) isTruncated = true;
    const followed = linksFrom.slice(0, MAX_LINKS).filter(wanted);
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

/** Whether losing the supplier means losing the customer: the link is or may be critical, and is not known to be substitutable. */
export const isDepended = ({ criticality, substitutable }: ChainLink): boolean =>
  (criticality === null || criticality >= 3) && substitutable !== 'YES';

/** Returns the strongest transmission, 0–1, to each third party. It repeats over all links until no value rises. */
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
