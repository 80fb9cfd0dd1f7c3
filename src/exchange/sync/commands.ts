import { authorize } from '../../registry/access.ts';
import { parseFields, text } from '../../input/fields.ts';
import type { SyncInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import type { Writer } from '../../registry/session.ts';
import { authorizeSource, applyItems, MAX_ITEMS, refused, type Synced } from './apply.ts';

/**
 * Applies the items of a source. Each item is created, updated, left unchanged or rejected on its own; with REJECT_ALL,
 * nothing is written if any item is rejected.
 * @throws FORBIDDEN if the key may not write under the source.
 */
export async function sync(writer: Writer, input: SyncInput): Promise<Synced> {
  authorize(writer.actor, 'sync.write');
  const problems = new Problems();
  const { source } = parseFields({ source: text(100) }, input, problems, ['source']);
  const idempotency = idempotencyOf('sync', input, problems);
  const { length } = input.items;
  if (length < 1 || length > MAX_ITEMS) {
    problems.add('OUT_OF_RANGE', 'items', `must have 1 to ${MAX_ITEMS} items; this call has ${length}`);
  }
  if (source !== undefined) authorizeSource(writer, source);
  if (!problems.none) return await refused(writer, problems.found);
  return await applyItems(writer, { ...input, source: source! }, idempotency);
}
