/** The state of a registry by names, so that two registries can be compared. */
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import type { Database } from '../../src/registry/database.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import { type RecordName, recordNames, records } from '../../src/registry/records.ts';
import { findRecords } from '../../src/registry/store.ts';
import type { Answer } from './call.ts';

/** A record of any kind as stored. */
export type Held = Record<string, unknown>;

/** The state of a registry. */
export interface State {
  /** Every record by name, without keys and times, and with names in place of references. */
  records: Map<string, unknown>;
  /** Records as stored, by kind. */
  held: Map<RecordName, Held[]>;
  /** The name of each record or site by key. */
  nameOf: Map<string, string>;
}

/** Fields that differ between registries with the same content. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);

/** Reads the state of a registry. */
export async function stateOf({ read }: Database): Promise<State> {
  const held = new Map<RecordName, Held[]>();
  const nameOf = new Map<string, string>();
  for (const name of recordNames) {
    const keys = await rows<{ id: string }>(read, sql`select id from ${records[name].table} order by id`);
    const all = (await findRecords(
      read,
      name,
      keys.map(({ id }) => id),
    )) as unknown as Held[];
    held.set(name, all);
    for (const record of all) {
      const label = `${name} ${labelOf(name, record)}`;
      nameOf.set(record.id as string, label);
      const sites = (record.sites ?? []) as { id: string; name: string }[];
      for (const site of sites) nameOf.set(site.id, `Site ${site.name} of ${label}`);
    }
  }
  const all = [...held.values()].flat().map((record) => [nameOf.get(record.id as string)!, named(record, nameOf)]);
  return { records: new Map(all as [string, unknown][]), held, nameOf };
}

/** Returns an answer with names in place of ids, to compare it with that of another registry. */
export function namedAnswer({ results }: Answer, { nameOf }: State): unknown {
  const nameOfId = (id: string) => nameOf.get(parseGlobalId(id)?.key ?? '') ?? id;
  return results.map(({ outcome, record, userErrors }) => ({
    outcome,
    record: record && nameOfId(record.id),
    userErrors: userErrors.map((error) => ({
      ...error,
      message: error.message.replaceAll(/[A-Za-z]+_[0-9a-f]{32}/g, nameOfId),
    })),
  }));
}

function labelOf(name: RecordName, record: Held): string {
  if (name === 'ThirdParty') {
    const { externalRefs, identifiers } = record as { externalRefs: Held[]; identifiers: Held[] };
    const refs = externalRefs.map(({ source, externalId }) => `${String(source)} ${String(externalId)}`);
    const held = identifiers.map(({ scheme, value }) => `${String(scheme)} ${String(value)}`);
    return [...refs, ...held].sort().join(', ');
  }
  const { source, externalId, revision = '', code, name: recordName = name } = record;
  return source != null ? [source, externalId, revision].join(' ') : String(code ?? recordName);
}

function named(value: unknown, nameOf: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return nameOf.get(value) ?? value;
  if (Array.isArray(value)) return value.map((element) => named(element, nameOf));
  if (value === null || typeof value !== 'object') return value;
  const compared = Object.entries(value).filter(([field]) => !NOT_COMPARED.has(field));
  return Object.fromEntries(compared.map(([field, inner]) => [field, named(inner, nameOf)]));
}
