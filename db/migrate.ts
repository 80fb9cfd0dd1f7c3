import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './client.ts';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Held while migrating, so that servers that start together apply each migration once. */
const MIGRATION_LOCK = 7_238_501;

/** Brings the database to this version's schema. Safe to call from many servers at once. */
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

/** Whether a registry was ever made in the database, by this version or an earlier one. Changes nothing. */
export async function isMigrated(url: string): Promise<boolean> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'attestry migrate' });
  try {
    const [row] = await sql<{ found: boolean }[]>`select to_regclass('public.schema_migration') is not null as found`;
    return row!.found;
  } finally {
    await sql.end();
  }
}

/** How many migrations this version has; the database is ready when it has as many. */
export async function expectedMigrations(): Promise<number> {
  const journal = JSON.parse(await readFile(`${folder}/meta/_journal.json`, 'utf8')) as { entries: unknown[] };
  return journal.entries.length;
}
