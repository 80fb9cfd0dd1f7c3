/** What a registry holds, in words that are the same in another registry that holds the same. */
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import type { Database } from '../../src/registry/database.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import { type RecordName, recordNames, records } from '../../src/registry/records.ts';
import { findRecords } from '../../src/registry/store.ts';
import type { Answer } from './call.ts';

/** A record of any kind, as it is stored. */
export type Held = Record<string, unknown>;

/** Everything a registry holds. */
export interface State {
  /** Every record by what it is called: its keys and times left out, and what it points at told by name. */
  records: Map<string, unknown>;
  /** Records as they are stored, by kind. */
  held: Map<RecordName, Held[]>;
  /** What the record or site under a key is called. */
  nameOf: Map<string, string>;
}

/** What differs from registry to registry though it holds the same. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);

/** Reads all of a registry. */
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
      const called = `${name} ${callOf(name, record)}`;
      nameOf.set(record.id as string, called);
      const sites = (record.sites ?? []) as { id: string; name: string }[];
      for (const site of sites) nameOf.set(site.id, `Site ${site.name} of ${called}`);
    }
  }
  const all = [...held.values()].flat().map((record) => [nameOf.get(record.id as string)!, named(record, nameOf)]);
  return { records: new Map(all as [string, unknown][]), held, nameOf };
}

/** An answer to a call as another registry that holds the same would have to give it. */
export function namedAnswer({ results }: Answer, { nameOf }: State): unknown {
  const nameOfId = (id: string) => nameOf.get(parseGlobalId(id)?.key ?? '') ?? id;
  return results.map(({ outcome, record, userErrors }) => ({
    outcome,
    record: record && nameOfId(record.id),
    userErrors: userErrors.map((one) => ({
      ...one,
      message: one.message.replaceAll(/[A-Za-z]+_[0-9a-f]{32}/g, nameOfId),
    })),
  }));
}

function callOf(name: RecordName, record: Held): string {
  if (name === 'ThirdParty') {
    const { externalRefs, identifiers } = record as { externalRefs: Held[]; identifiers: Held[] };
    const refs = externalRefs.map(({ source, externalId }) => `${String(source)} ${String(externalId)}`);
    const held = identifiers.map(({ scheme, value }) => `${String(scheme)} ${String(value)}`);
    return [...refs, ...held].sort().join(', ');
  }
  const { source, externalId, revision = '', code, name: own = name } = record;
  return source != null ? [source, externalId, revision].join(' ') : String(code ?? own);
}

function named(value: unknown, nameOf: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return nameOf.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => named(one, nameOf));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([field]) => !OF_ITS_OWN.has(field));
  return Object.fromEntries(kept.map(([field, inner]) => [field, named(inner, nameOf)]));
}
