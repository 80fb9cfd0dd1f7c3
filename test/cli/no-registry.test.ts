import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command as Program } from 'commander';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { removeEmbedded, startEmbedded } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { NoRegistry } from '../../src/boot.ts';
import { registerChanges } from '../../src/cli/changes.ts';
import { registerCheck } from '../../src/cli/check.ts';
import { registerExport } from '../../src/cli/export.ts';
import { registerImport } from '../../src/cli/import.ts';
import { registerIngest } from '../../src/cli/ingest.ts';
import { registerKeys } from '../../src/cli/keys.ts';
import { registerSeed } from '../../src/cli/seed.ts';
import { registerSync } from '../../src/cli/sync.ts';
import { registerVerify } from '../../src/cli/verify.ts';
import { registerWebhooks } from '../../src/cli/webhooks.ts';
import { attestryHere, attestryIn } from '../support/command-line.ts';
import { emptyDatabase } from '../support/registry.ts';

let directory = '';
let vendors = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attestry-none-'));
  vendors = join(directory, 'vendors.csv');
  await writeFile(vendors, 'name,country\nAcme Courier LLC,US\n');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

type Command = [name: string, register: (program: Program) => void, args: () => string[]];

const readers: Command[] = [
  ['verify', registerVerify, () => ['verify']],
  ['verify --repair', registerVerify, () => ['verify', '--repair']],
  ['keys list', registerKeys, () => ['keys', 'list']],
  ['keys revoke', registerKeys, () => ['keys', 'revoke', '01a22731-37ac-7df5-a75e-f8bff34297cf']],
  ['import', registerImport, () => ['import', vendors]],
  ['import --dry-run', registerImport, () => ['import', vendors, '--dry-run']],
];

const clients: Command[] = [
  ['check', registerCheck, () => ['check', '--id', 'ThirdParty_x']],
  ['sync', registerSync, () => ['sync', vendors]],
  ['ingest', registerIngest, () => ['ingest', vendors]],
  ['changes', registerChanges, () => ['changes']],
  ['export', registerExport, () => ['export', 'all']],
  ['webhooks list', registerWebhooks, () => ['webhooks', 'list']],
];

describe('without a registry', () => {
  test('the process prints why and exits with 1', { timeout: 60_000 }, async () => {
    const data = join(directory, 'typing-error');
    expect(await attestryIn({ DATABASE_URL: '', ATTESTRY_DATA: data }, ['verify'])).toEqual({
      code: 1,
      out: '',
      err: `There is no registry in ${data}. Set ATTESTRY_DATA or DATABASE_URL to yours, or make one: npm start\n`,
    });
    expect(existsSync(data)).toBe(false);
  });

  test.each(readers)('%s refuses and makes no folder', async (_, register, args) => {
    const data = join(directory, 'typing-error');
    const running = attestryHere(register, { DATABASE_URL: '', ATTESTRY_DATA: data }, args());
    await expect(running).rejects.toThrow(NoRegistry);
    expect(existsSync(data)).toBe(false);
  });

  test.each(clients)('%s, which asks a server, makes no folder', async (_, register, args) => {
    const data = join(directory, 'typing-error');
    const settings = { DATABASE_URL: '', ATTESTRY_DATA: data, ATTESTRY_KEY: '', ATTESTRY_URL: '' };
    expect((await attestryHere(register, settings, args())).code).not.toBe(0);
    expect(existsSync(data)).toBe(false);
  });

  test.each(readers)('%s refuses an empty database and writes nothing into it', async (_, register, args) => {
    const database = await emptyDatabase();
    onTestFinished(() => database.drop());
    const running = attestryHere(register, { DATABASE_URL: database.url }, args());
    await expect(running).rejects.toThrow(
      /^There is no registry in the database of DATABASE_URL \(127\.0\.0\.1:\d+\/test_\w+\)\. /,
    );
    const sql = connect(database.url, { max: 1, statementTimeoutMs: 5_000, name: 'test' });
    onTestFinished(() => sql.end());
    expect(await sql`select tablename from pg_tables where schemaname = 'public'`).toEqual([]);
  });

  test('seed makes one in an empty database', { timeout: 60_000 }, async () => {
    const database = await emptyDatabase();
    onTestFinished(() => database.drop());
    const settings = { DATABASE_URL: database.url };
    const seeded = await attestryHere(registerSeed, settings, ['seed', '--third-parties', '1', '--json']);
    expect(seeded.code).toBe(0);
    expect((await attestryHere(registerVerify, settings, ['verify'])).code).toBe(0);
  });

  test('keys create makes one in the data folder', { timeout: 60_000 }, async () => {
    const data = join(directory, 'made');
    onTestFinished(() => removeEmbedded(data), 60_000);
    const settings = { DATABASE_URL: '', ATTESTRY_DATA: data };
    const args = ['keys', 'create', '--role', 'ADMIN', '--principal', 'Ada Admin'];
    const made = await attestryHere(registerKeys, settings, args);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^atk_[\w-]+\n$/) });
    const listed = await attestryHere(registerKeys, settings, ['keys', 'list']);
    expect(listed).toMatchObject({ code: 0, out: expect.stringContaining('Ada Admin') });
  });
});

test('a command refuses the registry of a running server of another version', { timeout: 60_000 }, async () => {
  const data = join(directory, 'earlier');
  const postgres = await startEmbedded(data);
  onTestFinished(async () => {
    await postgres.stop();
    await removeEmbedded(data);
  }, 60_000);
  await migrate(postgres.url);
  const sql = connect(postgres.url, { max: 1, statementTimeoutMs: 5_000, name: 'test' });
  await sql`delete from schema_migration where id = (select max(id) from schema_migration)`;
  await sql.end();
  expect(await attestryIn({ DATABASE_URL: '', ATTESTRY_DATA: data }, ['verify'])).toEqual({
    code: 1,
    out: '',
    err: `The server that runs on ${data} is of another version of Attestry. Stop it and start this version (npm start), or use the command of its own version.\n`,
  });
});

test('without its packages, the command says how to install them', async () => {
  const root = join(directory, 'copy');
  await mkdir(join(root, 'src', 'cli'), { recursive: true });
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  for (const file of ['package.json', 'src/cli/attestry.js', 'src/cli/build.js'])
    await cp(join(repository, file), join(root, file));
  const [code, err] = await new Promise<[number, string]>((resolve) => {
    execFile(process.execPath, [join(root, 'src/cli/attestry.js'), 'verify'], (error, _, text) =>
      resolve([Number(error?.code ?? 0), text]),
    );
  });
  expect([code, err]).toEqual([1, `The packages of Attestry are not installed. Run this first, in ${root}: npm ci\n`]);
});
