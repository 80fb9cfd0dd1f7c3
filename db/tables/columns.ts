import { integer, pgEnum, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** UTC instant in milliseconds: JavaScript drops microseconds, and a keyset page that compared them would repeat rows. */
export const instant = () => timestamp({ precision: 3, withTimezone: true, mode: 'string' });

/** What every record carries: immutable key, optimistic version, and when it was created and last changed. */
export const recordColumns = {
  id: uuid().primaryKey(),
  version: integer().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
};

/** The integration that owns a record and its key there; both null where a person recorded it. */
export const sourceColumns = {
  source: text(),
  externalId: text(),
};

/** When a record that may change last changed at its source, so that what arrives late does not undo what is newer. */
export const sourceUpdatedColumn = { sourceUpdatedAt: instant() };

/** Evidence kept elsewhere: its SHA-256 digest (hex), media type and where it was found. */
export const documentColumns = {
  documentSha256: text(),
  documentMediaType: text(),
  documentUrl: text(),
};

/** Place of a part in its parent's list, from 0. */
export const position = () => smallint().notNull();

/** Unknown is a value of its own, never a "no". */
export const yesNoUnknown = pgEnum('yes_no_unknown', ['YES', 'NO', 'UNKNOWN']);
