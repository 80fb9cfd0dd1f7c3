import { sql } from 'drizzle-orm';
import { mayDo } from '../../registry/access.ts';
import { hiddenFrom } from '../change/entry.ts';
import { showImage, shownFields } from '../change/image.ts';
import type { Context } from '../../api/context.ts';
import { type RecordName, records } from '../../registry/records.ts';
import { type Image, imagesOf } from '../../registry/store.ts';
import { findLevels } from '../../risk/repository.ts';
import { type Args, expirationFields, expirationPage, type ListPage, recordList, showExpiration } from './lists.ts';
import { EXPIRATIONS, type RecordListName, wholeRegistry } from './names.ts';

/** A row of an export: names and values as in the API. */
export type ExportRow = Record<string, unknown>;

/** The subject of an export: a list with its arguments, or all records. */
export type Asked = { list: RecordListName | typeof EXPIRATIONS; args: Args } | { list: 'all' };

/** The largest page of the API. */
const PAGE = 100;

/** Derived columns after a third party's own fields. An import ignores them. */
export const DERIVED = ['riskLevel', 'riskScore'] as const;

/** Returns the fields of a list's rows, in order; for `all` those of third parties, since each kind has its own. */
export function fieldsOf(list: Asked['list'], { actor }: Pick<Context, 'actor'>): string[] {
  if (list === EXPIRATIONS) return ['recordType', ...expirationFields];
  const { name } = recordList(list === 'all' ? 'thirdParties' : list);
  const hidden = hiddenFrom(actor, name);
  const visible = shownFields(name).filter((field) => !hidden.has(field));
  return ['recordType', ...visible, ...(name === 'ThirdParty' ? DERIVED : [])];
}

/**
 * Yields the requested rows page by page, all as of the context's instant. A slow reader occupies that snapshot and its
 * connection until it is done.
 * @throws FORBIDDEN if the actor may not read the list, BAD_USER_INPUT if its arguments contradict each other.
 */
export async function* readRows(context: Context, asked: Asked): AsyncGenerator<ExportRow[]> {
  if (asked.list !== 'all') {
    yield* readList(context, asked);
    return;
  }
  for (const list of wholeRegistry) {
    if (list === 'principals' && !mayDo(context.actor.role, 'principal.read')) continue;
    yield* readList(context, { list, args: {} });
  }
  const { snapshot } = context;
  const keys = await snapshot.rows<{ id: string }>(sql`select id from ${records.ProcurementPolicy.table} order by id`);
  yield await showRecords(
    context,
    'ProcurementPolicy',
    keys.map(({ id }) => id),
  );
}

async function* readList(
  context: Context,
  { list, args }: Exclude<Asked, { list: 'all' }>,
): AsyncGenerator<ExportRow[]> {
  if (list === EXPIRATIONS) {
    for await (const { nodes } of pages(context, (after) => expirationPage(context, { ...args, first: PAGE, after }))) {
      yield nodes.map((row) => ({ recordType: 'EXPIRATION', ...showExpiration(row, context.today) }));
    }
    return;
  }
  const { name, page } = recordList(list);
  for await (const { nodes } of pages(context, (after) => page(context, { ...args, first: PAGE, after }))) {
    yield await showRecords(
      context,
      name,
      nodes.map(({ id }) => id),
    );
  }
}

async function* pages<Row extends object>(
  context: Context,
  read: (after: string | null) => Promise<ListPage<Row>>,
): AsyncGenerator<ListPage<Row>> {
  for (let after: string | null = null; ;) {
    const page: ListPage<Row> = await read(after);
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor();
    // Loaders cache every row that they read; a large export would fill the memory.
    context.forget();
  }
}

async function showRecords(context: Context, name: RecordName, keys: readonly string[]): Promise<ExportRow[]> {
  if (keys.length === 0) return [];
  const { snapshot } = context;
  const [images, levels] = await Promise.all([
    snapshot.rows<{ id: string; image: Image }>(imagesOf(name, keys)),
    name === 'ThirdParty' ? findLevels(snapshot, keys) : [],
  ]);
  const levelOf = new Map(levels.map(({ id, level, score }) => [id, { riskLevel: level, riskScore: score }]));
  const hidden = hiddenFrom(context.actor, name);
  const unknown = Object.fromEntries(DERIVED.map((field) => [field, null]));
  return images.map(({ id, image }) => ({
    recordType: records[name].recordType,
    ...showImage(name, image, hidden),
    ...(name === 'ThirdParty' && (levelOf.get(id) ?? unknown)),
  }));
}
