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
 */
export async function renewRisk(writer: Writer, { signal, onFound, onAssessed }: RenewalOptions = {}): Promise<number> {
  await reassess(writer, async (at) => {
    await turnTo(at, writer.today);
    return [];
  });
  // From here on every write leaves what it concerns right for today: what is not right only grows less.
  const { outstanding, basis } = await findOutstanding(writer);
  onFound?.(outstanding.length);
  let renewed = 0;
  let size = FIRST;
  for (let next = 0; next < outstanding.length && !signal?.aborted;) {
    const some = outstanding.slice(next, next + size);
    next += size;
    let locked = 0;
    const done = await reassess(writer, async (at) => {
      locked = performance.now();
      return await findNotRight(at, writer.today, basis, some);
    });
    onAssessed?.(done, Math.max(0, outstanding.length - next));
    if (done === 0) continue;
    renewed += done;
    const each = (performance.now() - locked) / done;
    size = Math.max(1, Math.min(MOST, 2 * size, Math.round(HOLD_MS / each)));
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
