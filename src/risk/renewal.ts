import { reassess, type Writer } from '../write.ts';
import { policyInForce } from './policy.ts';
import { findDueForRenewal, findUnassessed, markOutdated, turnTo } from './repository.ts';

/** Assessed in one commit: other writers wait no longer than it takes. */
const BATCH = 500;

/**
 * Assesses anew whatever is not right for the writer's today: what has aged since, what rests on an older catalogue, and
 * what was never assessed. Each is done once, however many servers are at it, because each looks under the lock for what
 * is still to do.
 * @param signal ends it between two commits; what is left is done by whoever comes next.
 * @returns how many third parties were assessed.
 */
export async function renewRisk(writer: Writer, signal?: AbortSignal): Promise<number> {
  await reassess(writer, async (at) => {
    await turnTo(at, writer.today);
    await markOutdated(at, (await policyInForce(at)).basis);
    return [];
  });
  let renewed = 0;
  for (const find of [findUnassessed, (at, limit) => findDueForRenewal(at, writer.today, limit)] satisfies Find[]) {
    for (let found = BATCH; found === BATCH && !signal?.aborted;) {
      found = await reassess(writer, (at) => find(at, BATCH));
      renewed += found;
    }
  }
  return renewed;
}

type Find = (at: Parameters<typeof findUnassessed>[0], limit: number) => Promise<string[]>;
