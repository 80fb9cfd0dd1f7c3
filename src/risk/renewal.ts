import { risk } from '../../db/tables/risk.ts';
import { keepConsequences } from '../consequences.ts';
import { inShortCommits, type Watching } from '../short-commits.ts';
import { Snapshot } from '../snapshot.ts';
import { derive, type Writer } from '../write.ts';
import { policyInForce } from './policy.ts';
import { findNotRight, turnTo } from './repository.ts';

/**
 * Assesses anew whatever is not right for the writer's today: what has aged since, what rests on another catalogue, what
 * was never assessed, and what was assessed by a clock that ran ahead. What else follows is kept with it.
 * @returns how many third parties were assessed.
 * @throws Error naming those that could not be, after all others were.
 */
export async function renewRisk(writer: Writer, watching: Watching = {}): Promise<number> {
  const { database, today } = writer;
  await derive(writer, (at) => turnTo(at, today));
  // From here on every write leaves what it concerns right for today: what is not right only grows less.
  const { outstanding, basis } = await Snapshot.of(database.read, async (at) => {
    const { basis } = await policyInForce(at);
    // Outside the lock: in a large registry this takes longer than other writers should wait.
    return { outstanding: await findNotRight(at, risk, today, basis), basis };
  });
  return await inShortCommits(
    writer,
    outstanding,
    async (at, some) => await keepConsequences(at, await findNotRight(at, risk, today, basis, some)),
    watching,
  );
}
