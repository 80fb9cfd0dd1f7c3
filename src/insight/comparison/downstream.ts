import type { SupposedLink } from '../../risk/hypothesis.ts';
import { findCustomersOf } from '../../risk/network/repository.ts';
import { MAX_HOPS } from '../../risk/network/upstream.ts';
import type { Snapshot } from '../../registry/snapshot.ts';

/** At most this many third parties downstream are compared: the nearest, and among those the first by key. */
const MAX_COMPARED = 500;

/** Returns the direct and indirect customers of a third party on a day, up to MAX_HOPS links, supposed links included. */
export async function findDownstream(
  snapshot: Snapshot,
  root: string,
  day: string,
  supposed: readonly SupposedLink[],
): Promise<{ keys: string[]; isTruncated: boolean }> {
  const seen = new Set([root]);
  let isTruncated = false;
  let rim = [root];
  for (let hop = 0; hop <= MAX_HOPS && rim.length > 0; hop++) {
    const recorded = await findCustomersOf(snapshot, rim, day);
    const more = supposed.filter(({ supplierId }) => rim.includes(supplierId)).map(({ customerId }) => customerId);
    const next = [...new Set([...recorded, ...more])].filter((id) => !seen.has(id)).sort();
    // One hop beyond the limit shows whether the network was cut off.
    const room = hop === MAX_HOPS ? 0 : MAX_COMPARED + 1 - seen.size;
    if (next.length > room) isTruncated = true;
    rim = next.slice(0, room);
    for (const id of rim) seen.add(id);
  }
  return { keys: [...seen].slice(1), isTruncated };
}
