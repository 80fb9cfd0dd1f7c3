import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './client.ts';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Held during migrations, so that servers that start together apply each migration once. */
const MIGRATION_LOCK = 7_238_501;

/** Migrates the database to this version's schema. Many servers can call it at the same time. */
export async function migrate(url: string): Promise<void> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 0, name: 'attestry migrate' });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await applyMigrations(drizzle(sql), {
      migrationsFolder: folder,
      migrationsSchema: 'public',
      migrationsTable: 'schema_migration',
    });
  } finally {
    await sql.end();
  }
}

/** Returns whether the database contains a registry of this or an earlier version. Changes nothing. */
export async function isMigrated(url: string): Promise<boolean> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'attestry migrate' });
  try {
    const [row] = await sql<{ found: boolean }[]>`select to_regclass('public.schema_migration') is not null as found`;
    return row!.found;
  } finally {
    await sql.end();
  }
}

/** Returns whether the database has the schema of this version, neither an earlier nor a later one. Changes nothing. */
export async function isOfThisVersion(url: string): Promise<boolean> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'attestry migrate' });
  try {
    const [row] = await sql<{ applied: number }[]>`select count(*)::int as applied from schema_migration`;
    return row!.applied === (await expectedMigrations());
  } finally {
    await sql.end();
  }
}

/** Returns the number of migrations of this version. The database is ready when it has the same number. */
export async function expectedMigrations(): Promise<number> {
  const journal = JSON.parse(await readFile(`${folder}/meta/_journal.json`, 'utf8')) as { entries: unknown[] };
  return journal.entries.length;
}
