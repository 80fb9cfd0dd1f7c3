import { type Actor, mayDo } from '../../registry/access.ts';
import type { Context } from '../context.ts';
import { mayReadSubscription } from '../../exchange/webhook/repository.ts';
import { kinds } from '../../records/kinds.ts';
import { rowLoaderName } from '../../records/loaders.ts';
import type { RecordName, Row } from '../../registry/records.ts';

/** The row of any record. */
export type AnyRow = { [N in RecordName]: Row<N> }[RecordName];

/** A row does not say what it is a row of. */
const names = new WeakMap<AnyRow, RecordName>();

/** Whether an actor may read a record: principals, but for itself, not everybody may. */
export function mayReadNode({ principalId, role }: Actor, name: RecordName, key: string): boolean {
  return name !== 'Principal' || key === principalId || mayDo(role, 'principal.read');
}

/** Any record by kind and key; null where there is none, or the actor may not read its kind. */
export async function loadNode({ actor, loaders }: Context, name: RecordName, key: string): Promise<AnyRow | null> {
  if (!mayReadNode(actor, name, key)) return null;
  if (!mayDo(actor.role, kinds[name].read)) return null;
  const row: AnyRow | null = await loaders[rowLoaderName(name)].load(key);
  if (row === null || !mayReadRow(actor, name, row)) return null;
  names.set(row, name);
  return row;
}

/** Whether an actor may read this very record: subscriptions, unless it may read every principal, only its own. */
const mayReadRow = (actor: Actor, name: RecordName, row: AnyRow): boolean =>
  name !== 'WebhookSubscription' || mayReadSubscription(actor, row as Row<'WebhookSubscription'>);

/** What a row that was loaded as a node is a row of. */
export function nameOf(row: AnyRow): RecordName {
  return names.get(row)!;
}
