/** A step of a path: over which link, to whom, and how much of risk, 0–1, it lets through. */
export interface Step {
  linkId: string;
  to: string;
  transmission: number;
}

/** A way through the supply network on which nobody is met twice. */
export interface Path {
  /** Who is on it, from where it begins. */
  keys: readonly string[];
  links: readonly string[];
  /** How much of risk at its end reaches its beginning: the product over its links, 0–1. */
  transmission: number;
}

/** Most paths that are looked at; the strongest are looked at first. */
const MAX_LOOKED_AT = 2_000;

/**
 * Paths from a third party, the strongest first: going on only weakens one, so they are found in that order.
 * @param next where one can go on from somebody.
 * @returns the paths, and whether there are more.
 */
export function strongestPaths(
  begin: Path,
  next: (key: string) => readonly Step[],
  { hops, most = MAX_LOOKED_AT }: { hops: number; most?: number },
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

/** Keeps the strongest last; of equals the one with the first keys. */
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
