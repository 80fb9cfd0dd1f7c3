import { Snapshot } from '../snapshot.ts';
import { reassess, type Writer } from '../write.ts';
import { policyInForce } from './policy.ts';
import { findNotRight, turnTo } from './repository.ts';

/** How long one commit should keep other writers waiting. */
const HOLD_MS = 100;
/** Assessed in the first commit, before it is known how long they take here. */
const FIRST = 20;
/** Most assessed in one commit. */
const MOST = 500;
/** Where more than these cannot be assessed, it is not their fault. */
const MOST_REFUSED = 10;

/** How a renewal is watched and ended. */
export interface RenewalOptions {
  /** Ends it between two commits; what is left is done by whoever comes next. */
  signal?: AbortSignal;
  /** Told how many third parties may have to be assessed. */
  onFound?: (thirdParties: number) => void;
  /** Told after each commit how many third parties it assessed, and how many may be left. */
  onAssessed?: (thirdParties: number, left: number) => void;
}

/**
 * Assesses anew whatever is not right for the writer's today: what has aged since, what rests on another catalogue, what
 * was never assessed, and what was assessed by a clock that ran ahead. Each is done once, however many servers are at it,
 * because each looks under the lock for what is still to do; and in commits so short that other writers get in between.
 * @returns how many third parties were assessed.
 * @throws Error naming those that could not be, after all others were.
 */
export async function renewRisk(writer: Writer, { signal, onFound, onAssessed }: RenewalOptions = {}): Promise<number> {
  await reassess(writer, async (at) => {
    await turnTo(at, writer.today);
    return [];
  });
  // From here on every write leaves what it concerns right for today: what is not right only grows less.
  const { outstanding, basis } = await findOutstanding(writer);
  onFound?.(outstanding.length);
  const refused: { key: string; error: unknown }[] = [];
  let renewed = 0;
  let size = FIRST;
  for (let next = 0; next < outstanding.length && refused.length <= MOST_REFUSED && !signal?.aborted;) {
    const some = outstanding.slice(next, next + size);
    let locked = 0;
    try {
      const done = await reassess(writer, async (at) => {
        locked = performance.now();
        return await findNotRight(at, writer.today, basis, some);
      });
      next += some.length;
      renewed += done;
      const each = (performance.now() - locked) / Math.max(1, done);
      if (done > 0) size = Math.max(1, Math.min(MOST, 2 * size, Math.round(HOLD_MS / each)));
      onAssessed?.(done, outstanding.length - next + refused.length);
    } catch (error) {
      // One that cannot be assessed must not keep the others from it: each is tried alone.
      if (some.length === 1) refused.push({ key: outstanding[next++]!, error });
      size = 1;
    }
  }
  if (refused.length > 0) {
    const keys = refused.map(({ key }) => key).join(', ');
    throw new Error(`third parties that could not be assessed: ${keys}`, { cause: refused[0]!.error });
  }
  return renewed;
}

/** Looked for outside the lock: in a large registry this takes longer than other writers should wait. */
async function findOutstanding({ database, today }: Writer): Promise<{ outstanding: string[]; basis: string }> {
  const snapshot = new Snapshot(database.read);
  try {
    const { basis } = await policyInForce(snapshot);
    return { outstanding: await findNotRight(snapshot, today, basis), basis };
  } finally {
    await snapshot.close();
  }
}
