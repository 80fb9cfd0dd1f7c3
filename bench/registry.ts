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

/** The registry under load: our server and its Postgres, with records. */
export interface Registry {
  server: Child;
  databaseUrl: string;
  sql: Sql;
  key: string;
  /** Seconds that filling it took; null if it was filled before. */
  seedSeconds: number | null;
  close: () => Promise<void>;
}

interface Options {
  thirdParties: number;
  connections: number;
  today: string;
  /** A directory to keep and use again; null for a new one that is removed at the end. */
  data: string | null;
  say: (line: string) => void;
}

/** Starts our server on an embedded Postgres and fills it, unless it has the wanted records already. */
export async function openRegistry({ thirdParties, connections, today, data, say }: Options): Promise<Registry> {
  const directory = data ?? (await mkdtemp(path.join(tmpdir(), 'attestry-bench-')));
  const server = await startChild('src/main.ts', [], {
    PORT: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '0',
    ATTESTRY_DATA: directory,
    ATTESTRY_DEMO: 'false',
    READ_CONNECTIONS: String(connections),
    // A list of clauses with their types may cost more than the default limit.
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
    const [existing] = await database.read<{ number: number }[]>`select count(*) as number from third_party`;
    if (existing!.number === thirdParties) return null;
    if (existing!.number > 0) {
      throw new Error(
        `The registry has ${existing!.number} third parties, not ${thirdParties}. Use --third-parties ${existing!.number}.`,
      );
    }
    say(`seeding ${thirdParties} third parties with all their records`);
    const { milliseconds } = await seedRegistry(await operatorOf(database, today), { thirdParties, seed: 1 });
    return milliseconds / 1000;
  } finally {
    await database.close();
  }
}
