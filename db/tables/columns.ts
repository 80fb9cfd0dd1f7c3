import { index, integer, type PgColumn, pgEnum, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** UTC instant in milliseconds: JavaScript drops microseconds, and a keyset page that compared them would repeat rows. */
export const instant = () => timestamp({ precision: 3, withTimezone: true, mode: 'string' });

/** Columns of every record: immutable key, optimistic version, and the times of creation and last change. */
export const recordColumns = {
  id: uuid().primaryKey(),
  version: integer().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
};

/**
 * Returns the indexes of a list in the order of creation and of change: of all records, and of those of each owner. An owner
 * has a name for the index, and its column.
 */
export const instantIndexes = (
  table: string,
  t: Record<'id' | 'createdAt' | 'updatedAt', PgColumn>,
  owners: Record<string, PgColumn> = {},
) =>
  [
    [table] as const,
    ...Object.entries(owners).map(([owner, column]) => [`${table}_${owner}`, column] as const),
  ].flatMap(([name, column]) => [
    index(`${name}_created`).on(...([...(column ? [column] : []), t.createdAt] as [PgColumn]), t.id),
    index(`${name}_updated`).on(...([...(column ? [column] : []), t.updatedAt] as [PgColumn]), t.id),
  ]);

/** The integration that owns a record and its key there; both null if a person recorded it. */
export const sourceColumns = {
  source: text(),
  externalId: text(),
};

/** When a record last changed at its source, so that a late message does not overwrite newer data. */
export const sourceUpdatedColumn = { sourceUpdatedAt: instant() };

/** Evidence in another place: its SHA-256 digest (hex), media type and address. */
export const documentColumns = {
  documentSha256: text(),
  documentMediaType: text(),
  documentUrl: text(),
};

/** Position of a part in its parent's list, from 0. */
export const position = () => smallint().notNull();

/** Unknown is a value of its own, never a "no". */
export const yesNoUnknown = pgEnum('yes_no_unknown', ['YES', 'NO', 'UNKNOWN']);
