import { procurementAnswerKept } from '../../db/tables/procurement-answer.ts';
import { recomputeDerived } from './recompute.ts';
import { inBatchedWrites, type Watching } from '../registry/batched-writes.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { findNotRight } from '../risk/repository.ts';
import { policiesInForce } from './stored-answer.ts';

/**
 * Asks the gate anew wherever the answer that is kept is not right for the writer's today and the policy in force, and
 * tells in the log where it is another.
 * @returns about how many third parties it was asked.
 * @throws Error naming those about whom it could not be, after all others were.
 */
export async function renewAnswers(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  // Outside the lock: in a large registry this takes longer than other writers should wait.
  const outstanding = await Snapshot.of(database.read, async (at) => {
    const { answerBasis } = await policiesInForce(at);
    return await findNotRight(at, procurementAnswerKept, today, answerBasis);
  });
  return await inBatchedWrites(
    writer,
    outstanding,
    async (at, some) => {
      // The policy may be another by now.
      const { answerBasis } = await policiesInForce(at);
      return await recomputeDerived(at, await findNotRight(at, procurementAnswerKept, today, answerBasis, some));
    },
    watching,
  );
}
