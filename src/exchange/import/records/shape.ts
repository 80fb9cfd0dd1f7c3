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
import { attestationFields } from '../../../records/attestation/fields.ts';
import { auditFields, findingFields } from '../../../records/audit/fields.ts';
import { certificationFields } from '../../../records/certification/fields.ts';
import { referencesOf } from '../../change/image.ts';
import { contractFields } from '../../../records/contract/fields.ts';
import { engagementFields } from '../../../records/engagement/fields.ts';
import { date, instant, known, oneOf, whole } from '../../../input/fields.ts';
import { incidentFields } from '../../../records/incident/fields.ts';
import { productFields } from '../../../records/product/fields.ts';
import { qualityRecordFields } from '../../../records/quality-record/fields.ts';
import { type IdentifiedName, keyOf } from '../../../registry/global-id.ts';
import { type RecordName, recordNames, records } from '../../../registry/records.ts';
import { screeningFields } from '../../../records/screening/fields.ts';
import { supplyLinkFields } from '../../../records/supply-link/fields.ts';
import { thirdPartyFields } from '../../../records/third-party/fields.ts';

type Shape = Record<string, z.ZodType>;

/** What each field of a record of a kind may be, and which of them must be known. */
export interface RecordShape {
  fields: Shape;
  /** Fields of columns that cannot be empty. */
  needed: readonly string[];
  /** Lists: parts, and columns that hold several values; empty where nothing is said. */
  lists: ReadonlySet<string>;
  /** Fields that are texts, or are written as such: a cell of CSV is one as it stands. */
  texts: ReadonlySet<string>;
}

/** What the write itself sets. */
const OF_THE_WRITE: ReadonlySet<string> = new Set(['version', 'createdAt', 'updatedAt']);

/** Fields as the commands check them. What is none of these is checked as its column. */
const checked: Partial<Record<RecordName, Shape>> = {
  ThirdParty: thirdPartyFields,
  Engagement: engagementFields,
  Contract: contractFields,
  Certification: certificationFields,
  Attestation: attestationFields,
  Product: productFields,
  Screening: screeningFields,
  Audit: auditFields,
  Finding: findingFields,
  Incident: incidentFields,
  QualityRecord: qualityRecordFields,
  SupplyLink: supplyLinkFields,
};

/** The longest text that any record holds: a public key, or a reason. */
const LONGEST = 20_000;
const INTEGER = 2_147_483_647;

/** A text that is kept as it is: a key ends with a line break. */
const asItIs = z
  .string('must be a text')
  .min(1, 'must not be empty')
  .max(LONGEST)
  .refine((value) => !value.includes('\0') && value.isWellFormed(), 'must not contain NUL or broken Unicode');

/** By kind of record. */
export const shapes = Object.fromEntries(recordNames.map((name) => [name, shapeOf(name)])) as Record<
  RecordName,
  RecordShape
>;

function shapeOf(name: RecordName): RecordShape {
  const { table, parts } = records[name];
  const columns = Object.entries(getTableColumns(table as PgTable)).filter(([key]) => !OF_THE_WRITE.has(key));
  const references = referencesOf(table);
  const fields: Shape = {};
  for (const [key, column] of columns) {
    // A command takes fewer values than a record can come to have: nobody signs a contract as TERMINATED.
    const byColumn = references.has(key) || is(column, PgEnumColumn);
    fields[key] = (byColumn ? undefined : checked[name]?.[key]) ?? typeOf(column, references.get(key));
  }
  for (const [part, { table: ofPart, owner }] of Object.entries(parts) as [
    string,
    { table: PgTable; owner: string },
  ][]) {
    fields[part] = z.array(elementOf(ofPart, owner)).max(1_000);
  }
  const isList = (column: PgColumn) => is(column, PgArray);
  return {
    fields,
    needed: columns.filter(([, column]) => column.notNull && !isList(column)).map(([key]) => key),
    lists: new Set([...columns.filter(([, column]) => isList(column)).map(([key]) => key), ...Object.keys(parts)]),
    texts: new Set(columns.filter(([, column]) => column.dataType === 'string').map(([key]) => key)),
  };
}

/** An element of a part, without what only says where it stands. */
function elementOf(table: PgTable, owner: string): z.ZodType {
  const references = referencesOf(table);
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key !== owner && key !== 'position');
  const element = columns.map(([key, column]) => {
    const type = typeOf(column, references.get(key));
    return [key, column.notNull ? type : type.default(null)];
  });
  return z.strictObject(Object.fromEntries(element) as Shape);
}

function typeOf(column: PgColumn, reference: IdentifiedName | undefined): z.ZodType {
  const type = valueOf(column, reference);
  return column.notNull ? type : known(type);
}

function valueOf(column: PgColumn, reference: IdentifiedName | undefined): z.ZodType {
  if (reference !== undefined) return idOf(reference);
  if (is(column, PgEnumColumn)) return oneOf(column.enumValues as [string, ...string[]]);
  if (is(column, PgArray))
    return z.array(valueOf((column as unknown as { baseColumn: PgColumn }).baseColumn, undefined)).max(1_000);
  if (is(column, PgDateString)) return date;
  if (is(column, PgTimestampString)) return instant;
  if (is(column, PgUUID)) return z.uuid('must be a key');
  if (is(column, PgSmallInt)) return whole(-32_768, 32_767);
  if (is(column, PgInteger)) return whole(-INTEGER, INTEGER);
  if (is(column, PgBigInt53)) return whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (is(column, PgDoublePrecision)) return z.number('must be a number');
  if (is(column, PgBoolean)) return z.boolean('must be true or false');
  return column.dataType === 'json' ? z.record(z.string(), z.unknown()) : asItIs;
}

/** A global id, read as the key in it. */
function idOf(name: IdentifiedName): z.ZodType {
  return z.string('must be a global id').transform((id, problems) => {
    const key = keyOf(name, id);
    if (key !== null) return key;
    problems.addIssue({ code: 'custom', message: `must be the global id of a ${name}, like ${name}_0198…` });
    return z.NEVER;
  });
}
