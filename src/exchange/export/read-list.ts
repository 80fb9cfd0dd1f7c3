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

/** What one asks for: a list with its arguments, or all records there are. */
export type Asked = { list: RecordListName | typeof EXPIRATIONS; args: Args } | { list: 'all' };

/** As many as a page of the API holds. */
const PAGE = 100;

/** What follows from the records of a third party and stands behind its own fields; read back, it is passed over. */
export const DERIVED = ['riskLevel', 'riskScore'] as const;

/** The fields of the rows of a list, in order; of all records those of third parties alone, since others have others. */
export function fieldsOf(list: Asked['list'], { actor }: Pick<Context, 'actor'>): string[] {
  if (list === EXPIRATIONS) return ['recordType', ...expirationFields];
  const { name } = recordList(list === 'all' ? 'thirdParties' : list);
  const hidden = hiddenFrom(actor, name);
  const own = shownFields(name).filter((field) => !hidden.has(field));
  return ['recordType', ...own, ...(name === 'ThirdParty' ? DERIVED : [])];
}

/**
 * The rows of what was asked for, page by page, all as of one instant of the context. A reader who takes his time holds that
 * instant, and its connection, for as long.
 * @throws FORBIDDEN where the actor may not read the list, BAD_USER_INPUT where its arguments contradict each other.
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
    // What was read stays with loaders, and of a hundred thousand that is much.
    context.forget();
  }
}

async function showRecords(context: Context, name: RecordName, keys: readonly string[]): Promise<ExportRow[]> {
  if (keys.length === 0) return [];
  const { snapshot } = context;
  const [found, levels] = await Promise.all([
    snapshot.rows<{ id: string; image: Image }>(imagesOf(name, keys)),
    name === 'ThirdParty' ? findLevels(snapshot, keys) : [],
  ]);
  const levelOf = new Map(levels.map(({ id, level, score }) => [id, { riskLevel: level, riskScore: score }]));
  const hidden = hiddenFrom(context.actor, name);
  const unknown = Object.fromEntries(DERIVED.map((field) => [field, null]));
  return found.map(({ id, image }) => ({
    recordType: records[name].recordType,
    ...showImage(name, image, hidden),
    ...(name === 'ThirdParty' && (levelOf.get(id) ?? unknown)),
  }));
}
