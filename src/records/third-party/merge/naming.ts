import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { anyOf } from '../../../../db/query.ts';
import { keysAndColumns } from '../../../../db/rows.ts';
import type { IdentifiedName } from '../../../registry/global-id.ts';
import { referenceFields, eachReference } from '../../../registry/record-references.ts';
import { type RecordName, recordNames, records, type WholeRecord } from '../../../registry/records.ts';
import type { Reading } from '../../../registry/session.ts';

/** Keys of records and sites. */
export type Keys = ReadonlyMap<IdentifiedName, readonly string[]>;

/**
 * Returns the keys of all records that refer to some others, by kind. The references are the foreign keys of the tables of
 * each kind and of its parts, so a new kind is found without a change here.
 * @param since finds only records that were written at this instant or later.
 */
export async function findNaming(at: Reading, named: Keys, since?: string): Promise<Map<RecordName, string[]>> {
  const found = await Promise.all(
    recordNames.map(async (name): Promise<[RecordName, string[]]> => {
      const branches = referenceFields[name].flatMap(({ part, field, to }) => {
        const keys = named.get(to);
        return keys === undefined || keys.length === 0 ? [] : [branchOf(name, part, field, keys)];
      });
      if (branches.length === 0) return [name, []];
      const later = since === undefined ? sql`` : sql` where updated_at >= ${since}::timestamptz`;
      const rows = await at.rows<{ id: string }>(
        sql`select id from ${records[name].table} join (${sql.join(branches, sql` union `)}) as naming using (id)${later} order by id`,
      );
      return [name, rows.map(({ id }) => id)];
    }),
  );
  return new Map(found.filter(([, keys]) => keys.length > 0));
}

/** Selects the records of a kind of which one field refers to one of the keys. */
function branchOf(name: RecordName, part: string | null, field: string, keys: readonly string[]): SQL {
  const { table, parts } = records[name];
  if (part === null) return sql`select id from ${table} where ${columnOf(table, field)} = ${anyOf(keys)}`;
  const { table: ofPart, owner } = (parts as Record<string, { table: PgTable; owner: string }>)[part]!;
  return sql`select ${columnOf(ofPart, owner)} as id from ${ofPart} where ${columnOf(ofPart, field)} = ${anyOf(keys)}`;
}

function columnOf(table: PgTable, field: string): SQL {
  const [, column] = keysAndColumns(table).find(([key]) => key === field)!;
  return sql`${sql.identifier(column)}`;
}

/** Returns whether a record refers to a third party. */
export function names<N extends RecordName>(name: N, record: WholeRecord<N>, thirdPartyKey: string): boolean {
  let found = false;
  eachReference(name, record, (to, key) => {
    found ||= to === 'ThirdParty' && key === thirdPartyKey;
    return key;
  });
  return found;
}

/**
 * Returns a copy of a record that refers to other records: `keys` has the new key by the old one. Elements of a list that are
 * the same after that are one: an engagement with both as alternatives has one afterward.
 */
export function redirected<N extends RecordName>(
  name: N,
  record: WholeRecord<N>,
  keys: ReadonlyMap<string, string>,
): WholeRecord<N> {
  const copy = structuredClone(record) as Record<string, unknown>;
  eachReference(name, copy, (_, key) => keys.get(key) ?? key);
  for (const part of Object.keys(records[name].parts)) {
    const seen = new Set<string>();
    copy[part] = (copy[part] as object[]).filter((element) => {
      const text = JSON.stringify(element);
      return !seen.has(text) && seen.add(text);
    });
  }
  return copy as WholeRecord<N>;
}
