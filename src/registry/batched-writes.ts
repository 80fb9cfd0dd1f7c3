import type { Writing, Writer } from './session.ts';
import { derive } from './write.ts';

/** How long one commit should keep other writers waiting. */
const HOLD_MS = 100;
/** Done in the first commit, before it is known how long they take here. */
const FIRST = 20;
/** Most done in one commit. */
const MOST = 500;
/** Where more than these cannot be done, it is not their fault. */
const MOST_REFUSED = 10;

/** How what is done in short commits is watched and ended. */
export interface Watching {
  /** Ends it between two commits; what is left is done by whoever comes next. */
  signal?: AbortSignal;
  /** Told how many third parties may have to be done. */
  onFound?: (thirdParties: number) => void;
  /** Told after each commit how many third parties it did, and how many may be left. */
  onDone?: (thirdParties: number, left: number) => void;
}

/**
 * Does something for each of many third parties, in commits so short that other writers get in between. `work` looks under
 * the lock for which of some it is still to be done, and says how many it did: so each is done once, however many are at it.
 * @returns how many were done.
 * @throws Error naming those for which it could not be done, after all others were.
 */
export async function inBatchedWrites(
  writer: Writer,
  keys: readonly string[],
  work: (at: Writing, some: readonly string[]) => Promise<number>,
  { signal, onFound, onDone }: Watching = {},
): Promise<number> {
  onFound?.(keys.length);
  const refused: { key: string; error: unknown }[] = [];
  let all = 0;
  let size = FIRST;
  for (let next = 0; next < keys.length && refused.length <= MOST_REFUSED && !signal?.aborted;) {
    const some = keys.slice(next, next + size);
    let locked = 0;
    try {
      const done = await derive(writer, async (at) => {
        locked = performance.now();
        return await work(at, some);
      });
      next += some.length;
      all += done;
      const each = (performance.now() - locked) / Math.max(1, done);
      if (done > 0) size = Math.max(1, Math.min(MOST, 2 * size, Math.round(HOLD_MS / each)));
      onDone?.(done, keys.length - next + refused.length);
    } catch (error) {
      // One that cannot be done must not keep the others from it: each is tried alone.
      if (some.length === 1) refused.push({ key: keys[next++]!, error });
      size = 1;
    }
  }
  if (refused.length > 0) {
    const named = refused.map(({ key }) => key).join(', ');
    throw new Error(`third parties that could not be assessed: ${named}`, { cause: refused[0]!.error });
  }
  return all;
}
