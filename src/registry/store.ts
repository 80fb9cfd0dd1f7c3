import { isDeepStrictEqual } from 'node:util';
import { getTableColumns, is, SQL, sql } from 'drizzle-orm';
import { type PgTable, PgTimestampString } from 'drizzle-orm/pg-core';
import type { Connection } from '../../db/client.ts';
import { columnName } from '../../db/columns.ts';
import { anyOf, rows } from '../../db/query.ts';
import { insertRows, keysAndColumns, upsertRows } from '../../db/rows.ts';
import { refreshLikeness } from './likeness.ts';
import { type RecordName, records, type WholeRecord } from './records.ts';

/** A record as the change log stores it: values by column name, parts in order. */
export type Image = Record<string, unknown>;

/** Returns whole records, in no particular order, without keys that do not exist. */
export async function findRecords<N extends RecordName>(
  connection: Connection,
  name: N,
  keys: readonly string[],
): Promise<WholeRecord<N>[]> {
  const images = await rows<{ image: Image }>(connection, imagesOf(name, keys));
  return images.map(({ image }) => recordOf(name, image));
}

/** A record to save. */
export interface Saved<N extends RecordName> {
  /** The record in the tables; null: it is new. Absent if it is not known. */
  before?: WholeRecord<N> | null;
  after: WholeRecord<N>;
}

/**
 * Saves whole records: upserts rows and rewrites parts that changed, in a fixed number of statements per table.
 */
export async function saveRecords<N extends RecordName>(
  connection: Connection,
  name: N,
  saved: readonly Saved<N>[],
): Promise<void> {
  if (saved.length === 0) return;
  const { table, parts } = records[name];
  const rowsToSave = saved.map(({ after }) => after as object);
  const statements: Promise<unknown>[] = [rows(connection, upsertRows(table, table.id, rowsToSave))];
  for (const [part, { table: partTable, owner }] of Object.entries(parts) as [string, PartOf][]) {
    const listOf = (record: unknown) => (record as Record<string, object[]>)[part]!;
    const changed = saved.filter(({ before, after }) => !before || !isDeepStrictEqual(listOf(before), listOf(after)));
    const rewritten = changed.filter(({ before }) => before === undefined || (before && listOf(before).length > 0));
    const elements = changed.flatMap(({ after }) =>
      listOf(after).map((element, position) => ({ ...element, position, [owner]: after.id })),
    );
    if (rewritten.length > 0) {
      const ownerColumn = sql.identifier(snake(partTable, owner));
      const keys = rewritten.map(({ after }) => after.id);
      statements.push(rows(connection, sql`delete from ${partTable} where ${ownerColumn} = ${anyOf(keys)}`));
    }
    if (elements.length > 0) statements.push(rows(connection, insertRows(partTable, elements)));
  }
  if (name === 'ThirdParty') statements.push(...refreshNames(connection, saved as unknown as Saved<'ThirdParty'>[]));
  await Promise.all(statements);
}

/** Stores the names by which third parties are found and recognized, if they changed. */
function refreshNames(connection: Connection, saved: readonly Saved<'ThirdParty'>[]): Promise<unknown>[] {
  const renamed = saved
    .filter(({ before, after }) => !before || !isDeepStrictEqual(namesOf(before), namesOf(after)))
    .map(({ after }) => after);
  if (renamed.length === 0) return [];
  const keys = renamed.map(({ id }) => id);
  return [
    rows(connection, sql`select refresh_third_party_terms(${sql.param(keys)})`),
    refreshLikeness(connection, renamed),
  ];
}

function namesOf(party: WholeRecord<'ThirdParty'>) {
  const { legalName, tradingNames, domains, websiteUrl, mergedIntoId, identifiers, externalRefs } = party;
  return [legalName, tradingNames, domains, websiteUrl, mergedIntoId, identifiers, externalRefs];
}

/** Returns the record in an image of the log. */
export function recordOf<N extends RecordName>(name: N, image: Image): WholeRecord<N> {
  const { table, parts } = records[name];
  const record = fromColumns(table, image);
  for (const [part, definition] of Object.entries(parts) as [string, PartOf][]) {
    record[part] = (image[snakeKey(part)] as Image[]).map((element) => fromColumns(definition.table, element));
  }
  return record as WholeRecord<N>;
}

/** Returns a statement that yields `id, version, third_party_id, image` of each record, in the order of the keys. */
export function imagesOf(name: RecordName, keys: readonly string[]): SQL {
  const { table, parts } = records[name];
  const lists = (Object.entries(parts) as [string, PartOf][]).map(([part, { table: partTable, owner }]) => {
    const ownerColumn = snake(partTable, owner);
    return sql`, ${sql.raw(`'${snakeKey(part)}'`)}, coalesce((select jsonb_agg(to_jsonb(part) - ${sql.raw(`'${ownerColumn}'`)} - 'position' order by part.position) from ${partTable} part where part.${sql.identifier(ownerColumn)} = record.id), '[]')`;
  });
  const owner = records[name].thirdPartyId;
  return sql`select record.id, record.version, ${owner === null ? sql`null::uuid` : sql`record.${sql.identifier(columnName(owner))}`} as third_party_id,
    to_jsonb(record) || jsonb_build_object('parts', null${sql.join(lists, sql``)}) - 'parts' as image
    from unnest(${sql.param(keys)}::uuid[]) with ordinality as wanted(id, place) join ${table} record on record.id = wanted.id order by wanted.place`;
}

interface PartOf {
  table: PgTable;
  owner: string;
}

function snake(table: PgTable, key: string): string {
  return keysAndColumns(table).find(([columnKey]) => columnKey === key)![1];
}

/** Returns the name of a part in an image. */
export function snakeKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How the columns of a table are read from an image. */
interface ImageColumns {
  /** The default of each column that has one. */
  defaults: Image;
  columns: [key: string, column: string, isInstant: boolean][];
}

/** Kept, because a log has many images of one table. */
const imageColumns = new Map<PgTable, ImageColumns>();

function imageColumnsOf(table: PgTable): ImageColumns {
  let known = imageColumns.get(table);
  if (!known) {
    const columns = getTableColumns(table);
    known = { defaults: {}, columns: [] };
    for (const [key, column] of keysAndColumns(table)) {
      const byDefault = columns[key]!.default;
      if (byDefault !== undefined && !is(byDefault, SQL)) known.defaults[column] = byDefault;
      known.columns.push([key, column, is(columns[key], PgTimestampString)]);
    }
    imageColumns.set(table, known);
  }
  return known;
}

/** Images that were written before a table gained a column lack it. It has its default then, if it has one. */
function fromColumns(table: PgTable, recorded: Image): Record<string, unknown> {
  const { defaults, columns } = imageColumnsOf(table);
  const record: Record<string, unknown> = {};
  for (const [key, column, isInstant] of columns) {
    const value = column in recorded ? recorded[column] : defaults[column];
    if (value !== undefined) record[key] = isInstant ? instantText(value) : value;
  }
  return record;
}

/** Returns an instant in ISO form. Postgres writes instants in JSON with `+00:00` and without trailing zeros. */
export function instantText(instant: unknown): string | null {
  return instant === null ? null : new Date(instant as string).toISOString();
}
