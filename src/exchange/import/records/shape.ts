import { getTableColumns, is } from 'drizzle-orm';
import {
  PgArray,
  PgBigInt53,
  PgBoolean,
  type PgColumn,
  PgDateString,
  PgDoublePrecision,
  PgEnumColumn,
  PgInteger,
  PgSmallInt,
  type PgTable,
  PgTimestampString,
  PgUUID,
} from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { date, instant, known, oneOf, text, typedCountry, whole } from '../../../input/fields.ts';
import { kinds } from '../../../records/kinds.ts';
import { type IdentifiedName, keyOf } from '../../../registry/global-id.ts';
import { referencesOf } from '../../../registry/record-references.ts';
import { type RecordName, recordNames, records } from '../../../registry/records.ts';

type Shape = Record<string, z.ZodType>;

/** The checks of a kind's fields in a file. */
export interface RecordShape {
  fields: Shape;
  /** Fields that must not be null. */
  needed: readonly string[];
  /** Lists: parts, and array columns. Default of a new record: empty. */
  lists: ReadonlySet<string>;
  /** Fields whose CSV cell is the value itself; all other cells are JSON. */
  texts: ReadonlySet<string>;
}

/** Columns that the write sets. */
const OF_THE_WRITE: ReadonlySet<string> = new Set(['version', 'createdAt', 'updatedAt']);

/** The longest text of any record: a public key, or a reason. */
const LONGEST = 20_000;
/** The longest list of any record: the outcomes of a document. */
const LONGEST_LIST = 10_000;
const INTEGER = 2_147_483_647;

/** The shape of each kind of record. */
export const shapes = Object.fromEntries(recordNames.map((name) => [name, shapeOf(name)])) as Record<
  RecordName,
  RecordShape
>;

function shapeOf(name: RecordName): RecordShape {
  const { table, parts } = records[name];
  const checked: Shape = kinds[name].fields;
  const columns = Object.entries(getTableColumns(table as PgTable)).filter(([key]) => !OF_THE_WRITE.has(key));
  const references = referencesOf(table);
  const fields: Shape = {};
  for (const [key, column] of columns) {
    // A command accepts fewer values than a record can have: no contract is created as TERMINATED.
    const byColumn = references.has(key) || is(column, PgEnumColumn) || isOfCountry(key);
    fields[key] = (byColumn ? undefined : checked[key]) ?? typeOf(column, references.get(key));
  }
  for (const [part, { table: ofPart, owner }] of Object.entries(parts) as [
    string,
    { table: PgTable; owner: string },
  ][]) {
    fields[part] = z.array(elementOf(ofPart, owner, elementChecksOf(checked[part]))).max(LONGEST_LIST);
  }
  const isList = (column: PgColumn) => is(column, PgArray);
  return {
    fields,
    needed: columns.filter(([, column]) => column.notNull && !isList(column)).map(([key]) => key),
    lists: new Set([...columns.filter(([, column]) => isList(column)).map(([key]) => key), ...Object.keys(parts)]),
    texts: new Set(columns.filter(([, column]) => column.dataType === 'string').map(([key]) => key)),
  };
}

/** Returns the checks that a command applies to the fields of a list's elements; empty if it has none for that list. */
function elementChecksOf(list: z.ZodType | undefined): Shape {
  const element = list instanceof z.ZodArray ? list.element : undefined;
  return element instanceof z.ZodObject ? element.shape : {};
}

/** Returns the check of a part's element, without the columns for its record and position. The value itself stays as written. */
function elementOf(table: PgTable, owner: string, checked: Shape): z.ZodType {
  const references = referencesOf(table);
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key !== owner && key !== 'position');
  const element = columns.map(([key, column]) => {
    const reference = references.get(key);
    const isByColumn = reference !== undefined || is(column, PgEnumColumn) || isOfCountry(key);
    const check = isByColumn ? undefined : checked[key];
    const type = check ? withCheck(column, check) : typeOf(column, reference);
    return [key, column.notNull ? type : type.default(null)];
  });
  return z.strictObject(Object.fromEntries(element) as Shape);
}

/** Returns the type of a column whose texts a check of its own judges: the path of a whole document is empty. */
function withCheck(column: PgColumn, check: z.ZodType): z.ZodType {
  if (column.dataType !== 'string') return typeOf(column, undefined).pipe(checkedBy(check));
  const type = z.unknown().pipe(z.string('must be a text')).and(checkedBy(check));
  return column.notNull ? type : known(type);
}

/** Countries are read as people type them, because people edit exported files. An export writes codes, which stay. */
function isOfCountry(field: string): boolean {
  return /(^c|C)ountry$/.test(field);
}

/** Returns a check that does not alter the value: a public key ends with a line break, which a command would trim. */
function checkedBy(check: z.ZodType): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    const { error } = check.safeParse(value);
    for (const { message, path } of error?.issues ?? []) context.addIssue({ code: 'custom', message, path: [...path] });
  });
}

function typeOf(column: PgColumn, reference: IdentifiedName | undefined): z.ZodType {
  const type = valueOf(column, reference);
  return column.notNull ? type : known(type);
}

function valueOf(column: PgColumn, reference: IdentifiedName | undefined): z.ZodType {
  if (reference !== undefined) return idOf(reference);
  if (isOfCountry(column.name)) return typedCountry;
  if (is(column, PgEnumColumn)) return oneOf(column.enumValues as [string, ...string[]]);
  if (is(column, PgArray))
    return z.array(valueOf((column as unknown as { baseColumn: PgColumn }).baseColumn, undefined)).max(LONGEST_LIST);
  if (is(column, PgDateString)) return date;
  if (is(column, PgTimestampString)) return instant;
  if (is(column, PgUUID)) return z.uuid('must be a key');
  if (is(column, PgSmallInt)) return whole(-32_768, 32_767);
  if (is(column, PgInteger)) return whole(-INTEGER, INTEGER);
  if (is(column, PgBigInt53)) return whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (is(column, PgDoublePrecision)) return z.number('must be a number');
  if (is(column, PgBoolean)) return z.boolean('must be true or false');
  return column.dataType === 'json' ? z.record(z.string(), z.unknown()) : checkedBy(text(LONGEST));
}

/** Returns the check of a global id, which it turns into the key. */
function idOf(name: IdentifiedName): z.ZodType {
  return z.string('must be a global id').transform((id, problems) => {
    const key = keyOf(name, id);
    if (key !== null) return key;
    problems.addIssue({ code: 'custom', message: `must be the global id of a ${name}, like ${name}_0198…` });
    return z.NEVER;
  });
}
