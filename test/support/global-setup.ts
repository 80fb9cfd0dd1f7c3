import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../db/client.ts';
import { removeEmbedded, startEmbedded } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { seedCatalogue } from '../../src/records/catalogue/repository.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { ensureProcurementPolicy } from '../../src/procurement/seed-policy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated and seeded database, with the policy of the gate, that each test file copies. */
    templateUrl: string;
  }
}

/** One real Postgres for all tests, with a template that each file's own database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'attestry-test-'));
  const postgres = await startEmbedded(directory, { purpose: 'tests', durable: false });
  await migrate(postgres.url);
  const sql = connect(postgres.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test setup' });
  await seedCatalogue(sql);
  // Not opened as a server does: each copy makes a cursor secret of its own.
  const database = {
    ...{ url: postgres.url, read: sql, write: sql, cursorSecret: '', secrets: null },
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
