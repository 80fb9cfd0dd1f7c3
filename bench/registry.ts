import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Sql } from '../db/client.ts';
import { findEmbedded, removeEmbedded } from '../db/embedded.ts';
import { openDatabase } from '../src/registry/database.ts';
import { readLocalKeys } from '../src/records/key/local-keys.ts';
import { operatorOf } from '../src/registry/operator.ts';
import { seedRegistry } from '../src/samples/seed/seed.ts';
import { type Child, startChild } from './child.ts';

/** The registry under load: our server and its Postgres, filled. */
export interface Registry {
  server: Child;
  databaseUrl: string;
  sql: Sql;
  key: string;
  /** How long filling it took; null where it was filled before. */
  seedSeconds: number | null;
  close: () => Promise<void>;
}

interface Options {
  thirdParties: number;
  connections: number;
  today: string;
  /** Kept and used again; null: a new one, removed at the end. */
  data: string | null;
  say: (line: string) => void;
}

/** Starts our server on an embedded Postgres and fills it, unless it holds what is wanted already. */
export async function openRegistry({ thirdParties, connections, today, data, say }: Options): Promise<Registry> {
  const directory = data ?? (await mkdtemp(path.join(tmpdir(), 'attestry-bench-')));
  const server = await startChild('src/main.ts', [], {
    PORT: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '0',
    ATTESTRY_DATA: directory,
    ATTESTRY_DEMO: 'false',
    READ_CONNECTIONS: String(connections),
    // The default is for strangers' queries; what a list of clauses with their types may cost at most is above it.
    MAX_QUERY_COST: '50000',
  });
  const close = async () => {
    await server.stop();
    if (data !== null) return;
    await removeEmbedded(directory);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const databaseUrl = (await findEmbedded(directory))!;
    const seedSeconds = await fill(databaseUrl, thirdParties, today, say);
    const { DASHBOARD: key } = await readLocalKeys(directory);
    const sql = connect(databaseUrl, { max: 1, statementTimeoutMs: 60_000, name: 'attestry bench' });
    return {
      server,
      databaseUrl,
      sql,
      key: key!,
      seedSeconds,
      close: async () => {
        await sql.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(url: string, thirdParties: number, today: string, say: (line: string) => void) {
  const database = await openDatabase({ url, readConnections: 1, statementTimeoutMs: 60_000 });
  try {
    const [held] = await database.read<{ number: number }[]>`select count(*) as number from third_party`;
    if (held!.number === thirdParties) return null;
    if (held!.number > 0) {
      throw new Error(
        `The data hold ${held!.number} third parties, not ${thirdParties}: say --third-parties ${held!.number}`,
      );
    }
    say(`seeding ${thirdParties} third parties with all their records`);
    const { milliseconds } = await seedRegistry(await operatorOf(database, today), { thirdParties, seed: 1 });
    return milliseconds / 1000;
  } finally {
    await database.close();
  }
}
