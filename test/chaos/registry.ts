/** Prepares registries: the one under attack, and others beside it. */
import { connect } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { seedCatalogue } from '../../src/records/catalogue/repository.ts';
import { type Database, openDatabase } from '../../src/registry/database.ts';
import { createFacility } from '../../src/records/facility/commands.ts';
import { createKey } from '../../src/records/key/repository.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { write } from '../../src/registry/write.ts';
import type { Defer } from '../boot/check.ts';
import { FACILITY_CODE } from './items.ts';

/** Opens the database of a registry until the checks end. */
export async function open(url: string, defer: Defer): Promise<Database> {
  const database = await openDatabase({ url, readConnections: 4, statementTimeoutMs: 60_000 });
  defer(() => database.close());
  return database;
}

/** Records our facility, and for each integration a service with a key for its source. Returns the keys by source. */
export async function prepare(
  database: Database,
  today: string,
  sources: readonly string[],
): Promise<Map<string, string>> {
  const operator = await operatorOf(database, today);
  await createFacility(operator, { code: FACILITY_CODE, name: 'Main laboratory' });
  const keys = new Map<string, string>();
  for (const source of sources) {
    const { key: principalId } = await write(operator, async (transaction) => {
      const [created] = await transaction.create('Principal', [{ name: source, kind: 'SERVICE', email: null }]);
      return { key: created.id };
    });
    const key = { principalId, role: 'INTEGRATION', name: 'chaos', source, expiresAt: null } as const;
    keys.set(source, (await createKey(database.write, key)).secret);
  }
  return keys;
}

/** Creates an empty database on the same Postgres as another, and returns its URL. */
export async function emptyBeside(url: string, name: string): Promise<string> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 60_000, name: 'attestry chaos' });
  try {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.unsafe(`create database ${name} template template0`);
  } finally {
    await sql.end();
  }
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** Creates a database with the tables and the catalogue, but without records, and returns its URL. */
export async function migratedBeside(url: string, name: string): Promise<string> {
  const made = await emptyBeside(url, name);
  await migrate(made);
  const sql = connect(made, { max: 1, statementTimeoutMs: 60_000, name: 'attestry chaos' });
  try {
    await seedCatalogue(sql);
  } finally {
    await sql.end();
  }
  return made;
}
