import { inBatchedWrites, type Watching } from '../registry/batched-writes.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { findPendingReminders, recordReminders } from './reminders.ts';

/**
 * Logs a reminder for everything that ends soon, on the writer's today, and has none yet.
 * @returns the number of reminders.
 * @throws Error naming the third parties that failed, after all others are done.
 */
export async function renewReminders(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  // Outside the lock: in a large registry this takes longer than other writers should wait.
  const outstanding = await Snapshot.of(database.read, (snapshot) => findPendingReminders(snapshot, today));
  return await inBatchedWrites(writer, outstanding, recordReminders, watching);
}
