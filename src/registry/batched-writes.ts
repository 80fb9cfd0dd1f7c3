import type { Writing, Writer } from './session.ts';
import { derive } from './write.ts';

/** The target time for one commit: other writers wait for it. */
const HOLD_MS = 100;
/** Third parties in the first commit, before we know how long each takes on this machine. */
const FIRST_BATCH = 20;
/** Most third parties in one commit. */
const MAX_BATCH = 500;
/** More failures than this mean a systemic problem: give up. */
const MAX_FAILURES = 10;

/** Callbacks on the progress of batched writes, and a signal that stops them. */
export interface Watching {
  /** Stops the work between two commits; the next run does the rest. */
  signal?: AbortSignal;
  /** Receives the number of third parties that may need the work. */
  onFound?: (thirdParties: number) => void;
  /** Receives, after each commit, how many third parties it processed and how many may be left. */
  onDone?: (thirdParties: number, left: number) => void;
}

/**
 * Processes many third parties in short commits, so that other writers get their turn between them. `work` receives a batch
 * of keys. Under the lock it checks which of them still need the work, and returns how many it processed. So each is
 * processed once, even if several processes run this together.
 * @returns how many third parties were processed.
 * @throws Error naming the third parties that failed, after all others were processed.
 */
export async function inBatchedWrites(
  writer: Writer,
  keys: readonly string[],
  work: (transaction: Writing, batch: readonly string[]) => Promise<number>,
  { signal, onFound, onDone }: Watching = {},
): Promise<number> {
  onFound?.(keys.length);
  const failures: { key: string; error: unknown }[] = [];
  let total = 0;
  let size = FIRST_BATCH;
  for (let next = 0; next < keys.length && failures.length <= MAX_FAILURES && !signal?.aborted;) {
    const batch = keys.slice(next, next + size);
    let lockedAt = 0;
    try {
      const done = await derive(writer, async (transaction) => {
        lockedAt = performance.now();
        return await work(transaction, batch);
      });
      next += batch.length;
      total += done;
      const msEach = (performance.now() - lockedAt) / Math.max(1, done);
      if (done > 0) size = Math.max(1, Math.min(MAX_BATCH, 2 * size, Math.round(HOLD_MS / msEach)));
      onDone?.(done, keys.length - next + failures.length);
    } catch (error) {
      // One failing third party must not fail its batch: retry each alone.
      if (batch.length === 1) failures.push({ key: keys[next++]!, error });
      size = 1;
    }
  }
  if (failures.length > 0) {
    const failedKeys = failures.map(({ key }) => key).join(', ');
    throw new Error(`could not process the third parties ${failedKeys}`, { cause: failures[0]!.error });
  }
  return total;
}
