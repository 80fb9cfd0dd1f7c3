import { inBatchedWrites, type Watching } from '../registry/batched-writes.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { findToRemind, remind } from './reminders.ts';

/**
 * Tells in the log of whatever ends soon, as of the writer's today, and was not told of.
 * @returns how many reminders there were.
 * @throws Error naming the third parties of which it could not be told, after all others were.
 */
export async function remindOfAll(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  // Outside the lock: in a large registry this takes longer than other writers should wait.
  const outstanding = await Snapshot.of(database.read, (at) => findToRemind(at, today));
  return await inBatchedWrites(writer, outstanding, remind, watching);
}
