import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../db/client.ts';
import { removeEmbedded, startEmbedded } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { seedCatalogue } from '../../src/records/catalogue/repository.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { WriteTurns } from '../../src/registry/write-turns.ts';
import { ensureProcurementPolicy } from '../../src/procurement/seed-policy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database with the catalogue and the procurement policy. Each test file copies it. */
    templateUrl: string;
  }
}

/** Starts one real Postgres for all tests, with the template database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'attestry-test-'));
  const postgres = await startEmbedded(directory, { purpose: 'tests', durable: false });
  await migrate(postgres.url);
  const sql = connect(postgres.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test setup' });
  await seedCatalogue(sql);
  // Opening it as a server does would make a cursor secret; each copy must make its own.
  const database = {
    ...{ url: postgres.url, read: sql, write: sql, turns: new WriteTurns(sql, 0), cursorSecret: '', secrets: null },
    close: () => sql.end(),
  };
  await ensureProcurementPolicy(await operatorOf(database, '2026-06-15'));
  await sql.end();
  project.provide('templateUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await removeEmbedded(directory);
    await rm(directory, { recursive: true, force: true });
  };
}
