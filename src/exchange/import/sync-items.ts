import type { SyncItem } from '../../generated/graphql.ts';
import { applyItems, type ItemOutcome } from '../sync/apply.ts';
import type { Writer } from '../../registry/session.ts';

/** Applies at most 1,000 items as a sync of the writer's own source. Each item is accepted or rejected alone. */
export async function syncItems(
  writer: Writer,
  items: SyncItem[],
  { dryRun }: { dryRun: boolean },
): Promise<ItemOutcome[]> {
  if (items.length === 0) return [];
  const call = { source: writer.actor.source!, dryRun, onError: 'REJECT_FAILED' as const, items };
  return (await applyItems(writer, call)).items;
}
