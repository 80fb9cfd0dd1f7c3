import { procurementAnswerKept } from '../../db/tables/procurement-answer.ts';
import { recomputeDerived } from './recompute.ts';
import { inBatchedWrites, type Watching } from '../registry/batched-writes.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { findOutdated } from '../risk/repository.ts';
import { policiesInForce } from './stored-answer.ts';

/**
 * Recomputes each stored answer that is not valid for the writer's today and the policy in force, and logs the changes.
 * @returns the number of third parties that the gate was asked about.
 * @throws Error naming the third parties that failed, after all others are done.
 */
export async function renewAnswers(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  // Outside the lock: in a large registry this takes longer than other writers should wait.
  const outstanding = await Snapshot.of(database.read, async (snapshot) => {
    const { answerBasis } = await policiesInForce(snapshot);
    return await findOutdated(snapshot, procurementAnswerKept, today, answerBasis);
  });
  return await inBatchedWrites(
    writer,
    outstanding,
    async (transaction, keys) => {
      // The policy may have changed since.
      const { answerBasis } = await policiesInForce(transaction);
      const outdated = await findOutdated(transaction, procurementAnswerKept, today, answerBasis, keys);
      return await recomputeDerived(transaction, outdated);
    },
    watching,
  );
}
