import { risk } from '../../db/tables/risk.ts';
import { recomputeDerived, recomputeDerivedAlone } from './recompute.ts';
import { inBatchedWrites, type Watching } from '../registry/batched-writes.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { derive } from '../registry/write.ts';
import { findOwnOn } from '../risk/network/own.ts';
import { findApart, findSolvedOn, makeCustomersDue, savePassedOn, setSolvedOn } from '../risk/network/repository.ts';
import { spreadBySolving } from '../risk/network/solve.ts';
import { policyInForce } from '../risk/policy.ts';
import { findOutdated, turnTo } from '../risk/repository.ts';

/** Suppliers with a new contribution stored in one commit. */
const PASSED_ON_AT_ONCE = 1_000;

/**
 * Reassesses every third party with risk that is not valid for the writer's today: it has aged, has another basis, was never
 * assessed, or was assessed by a clock that ran ahead. Also solves the supply network of that day, including changes that
 * writes were too small to pass on. The other derived data are recomputed with it.
 * @returns the number of third parties assessed.
 * @throws Error naming the third parties that failed, after all others are done.
 */
export async function renewRisk(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  await derive(writer, (transaction) => turnTo(transaction, today));
  // From here on, every write stores risk that is valid for today, so the number of outdated rows only falls.
  const findOutstanding = async (snapshot: Snapshot) =>
    await findOutdated(snapshot, risk, today, (await policyInForce(snapshot)).basis);
  // Outside the lock: in a large registry this takes longer than other writers should wait.
  const solution = await Snapshot.of(database.read, async (snapshot) => {
    const [due, solvedOn, { policy }] = await Promise.all([
      findOutstanding(snapshot),
      findSolvedOn(snapshot),
      policyInForce(snapshot),
    ]);
    if (due.length === 0 && solvedOn === today) return null;
    const own = await findOwnOn(snapshot, due, policy, today, watching.signal);
    return await spreadBySolving(snapshot, own, policy.risk.propagation, today);
  });
  if (solution === null || watching.signal?.aborted) return 0;
  await derive(writer, (transaction) => setSolvedOn(transaction, null));
  await passOn(writer, solution.passedOn);
  const outstanding = await Snapshot.of(database.read, findOutstanding);
  const renewed = await inBatchedWrites(
    writer,
    outstanding,
    async (transaction, keys) => {
      const { basis } = await policyInForce(transaction);
      return await recomputeDerivedAlone(transaction, await findOutdated(transaction, risk, today, basis, keys));
    },
    watching,
  );
  return watching.signal?.aborted ? renewed : renewed + (await settle(writer));
}

/** Stores the new contributions of suppliers, and makes their customers due in the same commit. */
async function passOn(writer: Writer, passedOn: ReadonlyMap<string, number>): Promise<void> {
  const all = [...passedOn];
  for (let start = 0; start < all.length; start += PASSED_ON_AT_ONCE) {
    const batch = new Map(all.slice(start, start + PASSED_ON_AT_ONCE));
    await derive(writer, async (transaction) => {
      await savePassedOn(transaction, batch);
      await makeCustomersDue(transaction, [...batch.keys()]);
    });
  }
}

/** Follows the writes that came while the network was solved: their risk may differ from the solution. */
async function settle(writer: Writer): Promise<number> {
  return await derive(writer, async (transaction) => {
    const { policy } = await policyInForce(transaction);
    const apart = await findApart(transaction, policy.risk.propagation.writeBelow);
    const followed = await recomputeDerived(transaction, apart);
    await setSolvedOn(transaction, transaction.assessedOn);
    return followed;
  });
}
