/** A step of a path: its link, its end, and the fraction of risk, 0–1, that it transmits. */
export interface Step {
  linkId: string;
  to: string;
  transmission: number;
}

/** A path through the supply network that visits each third party at most once. */
export interface Path {
  /** The third parties on it, from its start. */
  keys: readonly string[];
  links: readonly string[];
  /** The fraction of risk at its end that reaches its start: the product over its links, 0–1. */
  transmission: number;
}

/** At most this many paths are examined, the strongest first. */
const MAX_EXAMINED = 2_000;

/**
 * Finds the paths from a third party, the strongest first: each step only weakens a path, so they are found in that order.
 * @param next returns the steps from a third party.
 * @returns the paths, and whether there are more.
 */
export function strongestPaths(
  begin: Path,
  next: (key: string) => readonly Step[],
  { hops, most = MAX_EXAMINED }: { hops: number; most?: number },
): { paths: Path[]; isTruncated: boolean } {
  const open: Path[] = [begin];
  const paths: Path[] = [];
  while (open.length > 0) {
    const strongest = open.pop()!;
    if (strongest.links.length > 0) {
      if (paths.length === most) return { paths, isTruncated: true };
      paths.push(strongest);
    }
    if (strongest.links.length === hops) continue;
    for (const { linkId, to, transmission } of next(strongest.keys.at(-1)!)) {
      if (transmission <= 0 || strongest.keys.includes(to)) continue;
      insert(open, {
        keys: [...strongest.keys, to],
        links: [...strongest.links, linkId],
        transmission: strongest.transmission * transmission,
      });
    }
  }
  return { paths, isTruncated: false };
}

/** Inserts a path so that the strongest is last; among equals, the one with the first keys. */
function insert(open: Path[], path: Path): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isWeaker(open[middle]!, path)) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, path);
}

function isWeaker(a: Path, b: Path): boolean {
  if (a.transmission !== b.transmission) return a.transmission < b.transmission;
  return a.keys.join() > b.keys.join();
}
