import type { SupposedLink } from '../../risk/hypothesis.ts';
import { findCustomersOf } from '../../risk/network/repository.ts';
import { MAX_HOPS } from '../../risk/network/upstream.ts';
import type { Snapshot } from '../../registry/snapshot.ts';

/** Most third parties downstream of one that are looked at; the nearest, and of those the first by key. */
const MAX_LOOKED_AT = 500;

/** Those whom a third party supplies on a day, directly or over others, as far as risk is followed; links that are supposed included. */
export async function findDownstream(
  at: Snapshot,
  root: string,
  day: string,
  supposed: readonly SupposedLink[],
): Promise<{ keys: string[]; isTruncated: boolean }> {
  const seen = new Set([root]);
  let isTruncated = false;
  let rim = [root];
  for (let hop = 0; hop <= MAX_HOPS && rim.length > 0; hop++) {
    const found = await findCustomersOf(at, rim, day);
    const more = supposed.filter(({ supplierId }) => rim.includes(supplierId)).map(({ customerId }) => customerId);
    const next = [...new Set([...found, ...more])].filter((id) => !seen.has(id)).sort();
    // One hop more than is followed says whether there is more.
    const room = hop === MAX_HOPS ? 0 : MAX_LOOKED_AT + 1 - seen.size;
    if (next.length > room) isTruncated = true;
    rim = next.slice(0, room);
    for (const id of rim) seen.add(id);
  }
  return { keys: [...seen].slice(1), isTruncated };
}
