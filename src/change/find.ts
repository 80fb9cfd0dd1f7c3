import type { Context } from '../context.ts';
import { publicError } from '../errors.ts';
import type { ListArgs, Page, Parent } from '../page.ts';
import type { ThirdPartyRef } from '../references.ts';
import { findThirdPartyKey } from '../third-party/find.ts';
import { type LogPlace, readLogCursor } from './cursor.ts';
import type { ChangeRow, ChangeWhere, RecordType } from './repository.ts';

interface ChangeArgs extends Omit<ListArgs<ChangeWhere>, 'where'> {
  types?: readonly RecordType[] | null;
  thirdParty?: ThirdPartyRef | null;
  snapshot?: boolean | null;
}

const FORWARD = { field: 'SEQ', direction: 'ASC' } as const;

/**
 * The feed: the log from a place on, or in any other order.
 * @throws BAD_USER_INPUT where a cursor is no place in this log, no type is named, or the third party's reference cannot be one.
 */
export async function findChanges(
  context: Context,
  { types, thirdParty, snapshot, orderBy, ...page }: ChangeArgs,
): Promise<Page<ChangeRow>> {
  if (types?.length === 0) throw publicError('BAD_USER_INPUT', 'types: name one at least.', { field: 'types' });
  const thirdPartyKey = thirdParty == null ? null : await findThirdPartyKey(context, thirdParty, 'thirdParty');
  const none = thirdParty != null && thirdPartyKey === null;
  const place = placeOf(context, page);
  const snapshotEnd = place === null && snapshot ? await context.loaders.logEnd.load() : (place?.snapshotEnd ?? null);
  const where = { types, thirdPartyKey, none, snapshotEnd };
  const isWhole = types == null && thirdParty == null && snapshotEnd === null;
  return await context.loaders.changes.page({ ...page, orderBy: orderBy ?? FORWARD, where: isWhole ? null : where });
}

/** The log of one third party, the latest first; a cursor of a snapshot goes on in that. */
export async function findChangesOf(
  context: Context,
  args: Omit<ListArgs<ChangeWhere>, 'where'>,
  parent: Parent,
): Promise<Page<ChangeRow>> {
  const snapshotEnd = placeOf(context, args)?.snapshotEnd ?? null;
  return await context.loaders.changes.page({ ...args, where: snapshotEnd === null ? null : { snapshotEnd } }, parent);
}

/** The place that a page is asked for from; null where no cursor is given. */
function placeOf(
  { writer }: Context,
  { after, before }: { after?: string | null; before?: string | null },
): LogPlace | null {
  const cursor = after ?? before;
  if (cursor == null) return null;
  const place = readLogCursor(writer.database.cursorSecret, cursor);
  if (place) return place;
  throw publicError('BAD_USER_INPUT', 'This cursor is no place in this log. Start again without a cursor.', {
    field: after == null ? 'before' : 'after',
  });
}
