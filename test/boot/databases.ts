/** With a database of one's own: several servers on one, and none without a lock on the door. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { removeEmbedded, startEmbedded } from '../../db/embedded.ts';
import { check, type Defer, expect } from './check.ts';
import { copyOf } from './checkout.ts';
import { interrupt, launch, startServer, status } from './server.ts';

const TIMEOUT_MS = 240_000;

/** Starts servers on a DATABASE_URL. */
export async function checkDatabases(clone: string): Promise<void> {
  await check('two servers at once on one empty database', TIMEOUT_MS, async (defer) => {
    const url = await emptyDatabase(defer);
    const places = [await copyOf(clone, tmpdir(), 'attestry', defer), await copyOf(clone, tmpdir(), 'attestry', defer)];
    const options = { environment: { DATABASE_URL: url } };
    const servers = await Promise.all(places.map((place) => startServer(place, options, defer)));
    for (const server of servers) {
      expect((await status(server, '/healthz')) === 200, `port ${server.port} does not answer`);
    }
    const journal = path.join(clone, 'db', 'migrations', 'meta', '_journal.json');
    const expected = (JSON.parse(await readFile(journal, 'utf8')) as { entries: unknown[] }).entries.length;
    const rows = await execute(url, 'select count(*)::int as applied from schema_migration');
    expect(rows[0]?.applied === expected, `${String(rows[0]?.applied)} migrations applied of ${expected}`);
    const codes = await Promise.all(servers.map(interrupt));
    expect(codes.join() === '0,0', `Ctrl-C ends them with ${codes.join(' and ')}`);
  });

  await check('open to the network without keys is refused', TIMEOUT_MS, async (defer) => {
    const url = await emptyDatabase(defer);
    const place = await copyOf(clone, tmpdir(), 'attestry', defer);
    const server = launch(place, { environment: { DATABASE_URL: url, HOST: '0.0.0.0' } }, defer);
    const code = await server.exit;
    expect(code !== 0, 'it exits 0');
    expect(/\bkeys?\b/i.test(server.stderr()), `it gives no reason: ${server.stderr().slice(-1000)}`);
  });
}

/** Runs one statement. */
export async function execute(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

async function emptyDatabase(defer: Defer): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'attestry-boot-database-'));
  const { url, stop } = await startEmbedded(directory, { purpose: 'tests', durable: false });
  defer(async () => {
    await stop();
    await removeEmbedded(directory);
    await rm(directory, { recursive: true, force: true });
  });
  return url;
}
