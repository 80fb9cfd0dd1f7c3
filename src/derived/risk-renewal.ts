import { risk } from '../../db/tables/risk.ts';
import { recomputeDerived, recomputeDerivedAlone } from './recompute.ts';
import { inBatchedWrites, type Watching } from '../registry/batched-writes.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { derive } from '../registry/write.ts';
import { findOwnOn } from '../risk/network/own.ts';
import { findApart, findSolvedOn, makeCustomersDue, savePassedOn, setSolvedOn } from '../risk/network/repository.ts';
import { solvedAnew } from '../risk/network/solve.ts';
import { policyInForce } from '../risk/policy.ts';
import { findNotRight, turnTo } from '../risk/repository.ts';

/** Suppliers of whom it is kept in one commit what they pass on. */
const PASSED_ON_AT_ONCE = 1_000;

/**
 * Assesses anew whatever is not right for the writer's today: what has aged since, what rests on another catalogue, what
 * was never assessed, and what was assessed by a clock that ran ahead; and solves the supply network of that day, which takes
 * up what writes left undone. What else follows is kept with it.
 * @returns how many third parties were assessed.
 * @throws Error naming those that could not be, after all others were.
 */
export async function renewRisk(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  await derive(writer, (at) => turnTo(at, today));
  // From here on every write leaves what it concerns right for today: what is not right only grows less.
  const outstandingAt = async (at: Snapshot) => await findNotRight(at, risk, today, (await policyInForce(at)).basis);
  // Outside the lock: in a large registry this takes longer than other writers should wait.
  const solution = await Snapshot.of(database.read, async (at) => {
    const [due, solvedOn, { policy }] = await Promise.all([outstandingAt(at), findSolvedOn(at), policyInForce(at)]);
    if (due.length === 0 && solvedOn === today) return null;
    const own = await findOwnOn(at, due, policy, today, watching.signal);
    return await solvedAnew(at, own, policy.risk.propagation, today);
  });
  if (solution === null || watching.signal?.aborted) return 0;
  await derive(writer, (at) => setSolvedOn(at, null));
  await passOn(writer, solution.passedOn);
  const outstanding = await Snapshot.of(database.read, outstandingAt);
  const renewed = await inBatchedWrites(
    writer,
    outstanding,
    async (at, some) => {
      const { basis } = await policyInForce(at);
      return await recomputeDerivedAlone(at, await findNotRight(at, risk, today, basis, some));
    },
    watching,
  );
  return watching.signal?.aborted ? renewed : renewed + (await settle(writer));
}

/** Keeps what suppliers pass on from now; their customers are due in the same commit. */
async function passOn(writer: Writer, passedOn: ReadonlyMap<string, number>): Promise<void> {
  const all = [...passedOn];
  for (let start = 0; start < all.length; start += PASSED_ON_AT_ONCE) {
    const some = new Map(all.slice(start, start + PASSED_ON_AT_ONCE));
    await derive(writer, async (at) => {
      await savePassedOn(at, some);
      await makeCustomersDue(at, [...some.keys()]);
    });
  }
}

/** What was written while the network was solved may be apart from the solution: it is followed as after any write. */
async function settle(writer: Writer): Promise<number> {
  return await derive(writer, async (at) => {
    const { policy } = await policyInForce(at);
    const followed = await recomputeDerived(at, await findApart(at, policy.risk.propagation.writeBelow));
    await setSolvedOn(at, at.assessedOn);
    return followed;
  });
}
