import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Connection, Sql } from '../../db/client.ts';
import { loadCatalogue } from '../../db/catalogue/files.ts';
import type { Rule } from '../../db/catalogue/rule.ts';
import type { CatalogueFile, CertificationType, ClauseType, Control } from '../../db/catalogue/schema.ts';
import { rows } from '../../db/query.ts';
import { catalogueVersion, certificationType, clauseType, control, rule } from '../../db/tables/catalogue.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Transaction } from '../write.ts';

/** The control as its catalogue file describes it, and the version of that file. */
export type ControlEntry = Control & { version: number };
/** The clause type as its catalogue file describes it, and the version of that file. */
export type ClauseTypeEntry = ClauseType & { version: number };
/** The certification type as its catalogue file describes it, and the version of that file. */
export type CertificationTypeEntry = CertificationType & { version: number };
/** The rule as its catalogue file describes it. */
export type RuleEntry = Rule;

/** What the entries of each kind of catalogue file are. */
export interface CatalogueEntries {
  controls: ControlEntry;
  'clause-types': ClauseTypeEntry;
  'certification-types': CertificationTypeEntry;
  rules: RuleEntry;
}

const tables: Record<keyof CatalogueEntries, PgTable> = {
  controls: control,
  'clause-types': clauseType,
  'certification-types': certificationType,
  rules: rule,
};

interface Remembered<E> {
  reading: Promise<E[]>;
  /** By code, once they are read: who asks for a hundred in one answer must not wait for each. */
  byCode?: Map<string, E>;
}

/** What this process has read of each database's catalogue, by its pool. */
const remembered = new WeakMap<Sql, { [K in keyof CatalogueEntries]?: Remembered<CatalogueEntries[K]> }>();

/**
 * All entries of a kind as they now stand, in the order of their file. Remembered for the life of the process, because
 * the catalogue changes only with a new version of its files; `afresh` reads again, for who meets a code that a newer
 * server may have brought.
 */
export async function listEntries<K extends keyof CatalogueEntries>(
  at: Snapshot | Transaction,
  kind: K,
  { afresh = false } = {},
): Promise<CatalogueEntries[K][]> {
  const kinds: { [L in keyof CatalogueEntries]?: Remembered<CatalogueEntries[L]> } = remembered.get(at.pool) ?? {};
  remembered.set(at.pool, kinds);
  const known = afresh ? undefined : kinds[kind];
  if (known) return await known.reading;
  const reading: Remembered<CatalogueEntries[K]> = {
    reading: readEntries(at, kind).then((entries) => {
      reading.byCode = new Map(entries.map((entry) => ['code' in entry ? entry.code : entry.id, entry]));
      return entries;
    }),
  };
  Object.assign(kinds, { [kind]: reading });
  reading.reading.catch(() => delete kinds[kind]);
  return await reading.reading;
}

/** An entry, if this process has read its kind already; without waiting. */
export function recallEntry<K extends keyof CatalogueEntries>(
  at: Snapshot,
  kind: K,
  code: string,
): CatalogueEntries[K] | undefined {
  return remembered.get(at.pool)?.[kind]?.byCode?.get(code);
}

async function readEntries<K extends keyof CatalogueEntries>(
  at: Snapshot | Transaction,
  kind: K,
): Promise<CatalogueEntries[K][]> {
  const found = await at.rows<{ entry: CatalogueEntries[K]; version: number }>(
    sql`select entry, version from ${tables[kind]} order by position, code`,
  );
  // A rule has a version of its own.
  return found.map(({ entry, version }) => Object.assign({ version }, entry));
}

/** Held while seeding, so that servers that start together seed each version once. */
const SEED_LOCK = 7_238_503;

/** Seeds each catalogue file whose version the database has not seen: history first, then the entries as they now stand. */
export async function seedCatalogue(pool: Sql): Promise<void> {
  const files = await loadCatalogue();
  await pool.begin(async (connection) => {
    await connection`select pg_advisory_xact_lock(${SEED_LOCK})`;
    const seen = await rows<{ kind: string; version: number }>(
      connection,
      sql`select kind, version from ${catalogueVersion}`,
    );
    const isSeen = (file: CatalogueFile) =>
      seen.some(({ kind, version }) => kind === file.kind && version === file.version);
    for (const file of files) if (!isSeen(file)) await seedFile(connection, file);
  });
}

async function seedFile(connection: Connection, { sha256, ...content }: CatalogueFile): Promise<void> {
  const json = JSON.stringify(content);
  await rows(
    connection,
    sql`insert into ${catalogueVersion} (kind, version, sha256, content, seeded_at)
      values (${content.kind}, ${content.version}, ${sha256}, ${json}::text::jsonb, now())`,
  );
  const table = tables[content.kind as keyof CatalogueEntries] as PgTable | undefined;
  if (!table) return;
  await rows(
    connection,
    sql`insert into ${table} (code, version, position, entry)
      select coalesce(entry->>'code', entry->>'id'), ${content.version}, place - 1, entry
      from jsonb_array_elements(${json}::text::jsonb->'entries') with ordinality as listed(entry, place)
      on conflict (code) do update set version = excluded.version, position = excluded.position, entry = excluded.entry`,
  );
}
