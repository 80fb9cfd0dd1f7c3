import type { Context } from '../../api/context.ts';
import { publicError } from '../../input/errors.ts';
import type { ListArgs } from '../../registry/page/args.ts';
import type { Page } from '../../registry/page/page.ts';
import type { Parent } from '../../registry/page/list.ts';
import type { ThirdPartyRef } from '../../records/references.ts';
import { findThirdPartyKey } from '../../records/third-party/find.ts';
import type { Loaders } from '../../api/loaders.ts';
import { type LogPlace, readLogCursor, writeLogCursor } from './cursor.ts';
import type { ChangeWhere } from './repository.ts';
import type { ChangeRow, RecordType } from '../../registry/change-log.ts';

interface ChangeArgs extends Omit<ListArgs<ChangeWhere>, 'where'> {
  types?: readonly RecordType[] | null;
  thirdParty?: ThirdPartyRef | null;
  snapshot?: boolean | null;
}

const FORWARD = { field: 'SEQ', direction: 'ASC' } as const;

/**
 * Returns a page of the log.
 * @throws BAD_USER_INPUT if a cursor is not a place in this log or is beyond its end, if `types` is empty, or if the
 * third party's reference is malformed.
 */
export async function findChanges(
  context: Context,
  { types, thirdParty, snapshot, orderBy, ...page }: ChangeArgs,
): Promise<Page<ChangeRow>> {
  if (types?.length === 0) throw publicError('BAD_USER_INPUT', 'types: name at least one.', { field: 'types' });
  const thirdPartyKey = thirdParty == null ? null : await findThirdPartyKey(context, thirdParty, 'thirdParty');
  const none = thirdParty != null && thirdPartyKey === null;
  const place = placeOf(context, page);
  const snapshotEnd = place === null && snapshot ? await context.loaders.logEnd.load() : (place?.snapshotEnd ?? null);
  const where = { types, thirdPartyKey, none, snapshotEnd };
  const isWhole = types == null && thirdParty == null && snapshotEnd === null;
  const args = { ...page, orderBy: orderBy ?? FORWARD, where: isWhole ? null : where };
  const isForward = args.orderBy.direction !== 'DESC' && page.last == null && page.before == null;
  const { loaders, writer } = context;
  const { cursorSecret } = writer.database;
  const result =
    !isForward || snapshotEnd === null || thirdParty != null
      ? await loaders.changes.page(args)
      : await snapshotPage(loaders, cursorSecret, { ...args, where }, { seq: place?.seq ?? 0, snapshotEnd });
  if (place !== null && result.nodes.length === 0 && place.seq > (await loaders.logEnd.load())) {
    throw publicError('BAD_USER_INPUT', BEYOND_THE_END, { field: page.after == null ? 'before' : 'after' });
  }
  return result;
}

/** The message for a cursor beyond the end of the log. Continuing from it would miss all entries up to it. */
export const BEYOND_THE_END =
  'This cursor is beyond the end of the log: the registry was restored from an older backup. Start again with a snapshot.';

/** Entries that one statement searches for the newest of their records. */
const SPAN = 20_000;
/** Milliseconds after which an incomplete page is returned. */
const PATIENCE_MS = 500;

/**
 * Returns a page of a snapshot. In an old log, most entries are not the newest of their record, so the search for the
 * newest could exceed the statement timeout. It therefore runs span by span, and after a while the page is returned with
 * fewer entries, even none, and a cursor to continue from.
 */
export async function snapshotPage(
  loaders: Pick<Loaders, 'changes' | 'entryAfter'>,
  cursorSecret: string,
  args: ListArgs<ChangeWhere>,
  from: LogPlace & { snapshotEnd: number },
  span = SPAN,
): Promise<Page<ChangeRow>> {
  const startedAt = performance.now();
  for (let { seq } = from; ;) {
    const upTo = await loaders.entryAfter.load(seq, span);
    const isLast = upTo === null || upTo >= from.snapshotEnd;
    const after = seq === 0 ? null : writeLogCursor(cursorSecret, { ...from, seq });
    const page = await loaders.changes.page({ ...args, after, where: { ...args.where, upTo: isLast ? null : upTo } });
    if (isLast || page.pageInfo.hasNextPage) return page;
    if (page.nodes.length > 0 || performance.now() - startedAt > PATIENCE_MS) {
      return page.continuingFrom(writeLogCursor(cursorSecret, { ...from, seq: upTo }));
    }
    seq = upTo;
  }
}

/** Returns a page of the log of one third party, newest first. A cursor of a snapshot continues that snapshot. */
export async function findChangesOf(
  context: Context,
  args: Omit<ListArgs<ChangeWhere>, 'where'>,
  parent: Parent,
): Promise<Page<ChangeRow>> {
  const snapshotEnd = placeOf(context, args)?.snapshotEnd ?? null;
  return await context.loaders.changes.page({ ...args, where: snapshotEnd === null ? null : { snapshotEnd } }, parent);
}

/** Returns the place of the cursor in the arguments, or null without one. */
function placeOf(
  { writer }: Context,
  { after, before }: { after?: string | null; before?: string | null },
): LogPlace | null {
  const cursor = after ?? before;
  if (cursor == null) return null;
  const place = readLogCursor(writer.database.cursorSecret, cursor);
  if (place) return place;
  throw publicError('BAD_USER_INPUT', 'This cursor is not a place in this log. Start again without a cursor.', {
    field: after == null ? 'before' : 'after',
  });
}
