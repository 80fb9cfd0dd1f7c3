import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Connection, Sql } from '../../../db/client.ts';
import { shippedCatalogue } from '../../../db/catalogue/files.ts';
import type { Rule } from '../../../db/catalogue/rule.ts';
import type { CatalogueFile, CertificationType, ClauseType, Control } from '../../../db/catalogue/schema.ts';
import { rows } from '../../../db/query.ts';
import { catalogueVersion, certificationType, clauseType, control, rule } from '../../../db/tables/catalogue.ts';
import { ProcessCache } from '../../registry/process-cache.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Reading } from '../../registry/session.ts';

/** The control as its catalogue file describes it, and the version of that file. */
export type ControlEntry = Control & { version: number };
/** The clause type as its catalogue file describes it, and the version of that file. */
export type ClauseTypeEntry = ClauseType & { version: number };
/** The certification type as its catalogue file describes it, and the version of that file. */
export type CertificationTypeEntry = CertificationType & { version: number };
/** The rule as its catalogue file describes it. */
export type RuleEntry = Rule;

/** The type of the entries of each kind of catalogue file. */
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

/** The entries of a kind in the order of their file, and by code, so that a lookup of one entry needs no query. */
interface Entries<E> {
  list: E[];
  byCode: Map<string, E>;
}

const remembered: { [K in keyof CatalogueEntries]: ProcessCache<Entries<CatalogueEntries[K]>> } = {
  controls: new ProcessCache(),
  'clause-types': new ProcessCache(),
  'certification-types': new ProcessCache(),
  rules: new ProcessCache(),
};

/**
 * Returns all current entries of a kind in the order of their file. They are cached for the life of the process, because
 * the catalogue changes only with a new version of its files. With `afresh`, they are read again: use it for an unknown
 * code, which a newer server may have added.
 */
export async function listEntries<K extends keyof CatalogueEntries>(
  at: Reading,
  kind: K,
  { afresh = false } = {},
): Promise<CatalogueEntries[K][]> {
  const ofKind = remembered[kind];
  const read = () => readEntries(at, kind);
  return (await (afresh ? ofKind.refresh(at, read) : ofKind.load(at, read))).list;
}

/** Returns an entry from the cache; undefined if this process has not read its kind yet. */
export function recallEntry<K extends keyof CatalogueEntries>(
  at: Snapshot,
  kind: K,
  code: string,
): CatalogueEntries[K] | undefined {
  return remembered[kind].recall(at)?.byCode.get(code);
}

async function readEntries<K extends keyof CatalogueEntries>(
  at: Reading,
  kind: K,
): Promise<Entries<CatalogueEntries[K]>> {
  const found = await at.rows<{ entry: CatalogueEntries[K]; version: number }>(
    sql`select entry, version from ${tables[kind]} order by position, code`,
  );
  // An entry that has its own `version`, such as a rule, keeps it.
  const list = found.map(({ entry, version }) => Object.assign({ version }, entry));
  return { list, byCode: new Map(list.map((entry) => ['code' in entry ? entry.code : entry.id, entry])) };
}

/** The advisory lock for seeding, so that servers that start together seed each version once. */
const SEED_LOCK = 7_238_503;

/** Seeds each catalogue file whose version is not in the database yet: first the history, then the current entries. */
export async function seedCatalogue(pool: Sql): Promise<void> {
  const files = await shippedCatalogue();
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
