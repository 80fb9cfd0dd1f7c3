import { type Actor, mayDo } from '../../registry/access.ts';
import type { Context } from '../context.ts';
import { mayReadFeed } from '../../exchange/calendar-feed/repository.ts';
import { mayReadSubscription } from '../../exchange/webhook/repository.ts';
import { kinds } from '../../records/kinds.ts';
import { rowLoaderName } from '../../records/loaders.ts';
import type { RecordName, Row } from '../../registry/records.ts';

export type AnyRow = { [N in RecordName]: Row<N> }[RecordName];

/** The kind of each row loaded as a node: rows do not state it. */
const names = new WeakMap<AnyRow, RecordName>();

/** Returns whether an actor may read a record, by its kind and key. Every actor may read its own principal. */
export function mayReadNode({ principalId, role }: Actor, name: RecordName, key: string): boolean {
  return name !== 'Principal' || key === principalId || mayDo(role, 'principal.read');
}

/** Returns a record of any kind; null if there is none or the actor may not read it. */
export async function loadNode({ actor, loaders }: Context, name: RecordName, key: string): Promise<AnyRow | null> {
  if (!mayReadNode(actor, name, key)) return null;
  if (!mayDo(actor.role, kinds[name].read)) return null;
  const row: AnyRow | null = await loaders[rowLoaderName(name)].load(key);
  if (row === null || !mayReadRow(actor, name, row)) return null;
  names.set(row, name);
  return row;
}

/** Returns whether an actor may read this record. Subscriptions and feeds are visible to their owner and to readers of principals. */
function mayReadRow(actor: Actor, name: RecordName, row: AnyRow): boolean {
  if (name === 'WebhookSubscription') return mayReadSubscription(actor, row as Row<'WebhookSubscription'>);
  return name !== 'CalendarFeed' || mayReadFeed(actor, row as Row<'CalendarFeed'>);
}

/** Returns the kind of a row that `loadNode` loaded. */
export function nameOf(row: AnyRow): RecordName {
  return names.get(row)!;
}
