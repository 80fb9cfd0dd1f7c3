import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Sql } from '../db/client.ts';
import { findEmbedded, removeEmbedded } from '../db/embedded.ts';
import { readLocalKeys } from '../src/records/key/local-keys.ts';
import { type Checkout, seedBy } from './checkout.ts';
import { type Child, startServer } from './child.ts';

/** The registry under load: a server and its Postgres, with records. */
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
  /** A directory to keep and use again. */
  data: string;
  say: (line: string) => void;
}

/** Returns the settings of every server under load. */
export const serverSettings = (connections: number) => ({
  PORT: '0',
  LOG_LEVEL: 'warn',
  RATE_LIMIT_PER_MINUTE: '0',
  ATTESTRY_DEMO: 'false',
  READ_CONNECTIONS: String(connections),
  // A list of clauses with their types may cost more than the default limit.
  MAX_QUERY_COST: '50000',
  // A response that is only read from memory says nothing about the server: see the side "ours, cached".
  RESPONSE_CACHE_BYTES: '0',
});

/** Starts the server of a checkout on an embedded Postgres and fills it, unless it has the wanted records already. */
export async function openRegistry(checkout: Checkout, options: Options): Promise<Registry> {
  const { connections, data } = options;
  const server = await startServer(checkout.directory, { ...serverSettings(connections), ATTESTRY_DATA: data });
  try {
    const databaseUrl = (await findEmbedded(data))!;
    const sql = connect(databaseUrl, { max: 1, statementTimeoutMs: 60_000, name: 'attestry bench' });
    const close = async () => {
      await sql.end();
      await server.stop();
    };
    const seedSeconds = await fill(sql, checkout, options);
    const { DASHBOARD: key } = await readLocalKeys(data);
    return { server, databaseUrl, sql, key: key!, seedSeconds, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The directory of an embedded Postgres. */
export interface DataDirectory {
  directory: string;
  /** Removes it with its data if it is temporary. */
  close: () => Promise<void>;
}

/** Returns the directory to keep; if none is given, a new one that is removed at the end. */
export async function dataDirectory(kept?: string): Promise<DataDirectory> {
  if (kept !== undefined) return { directory: path.resolve(kept), close: async () => {} };
  const directory = await mkdtemp(path.join(tmpdir(), 'attestry-bench-'));
  return {
    directory,
    close: async () => {
      await removeEmbedded(directory);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function fill(sql: Sql, checkout: Checkout, { thirdParties, data, say }: Options) {
  const [existing] = await sql<{ number: number }[]>`select count(*)::int as number from third_party`;
  if (existing!.number === thirdParties) return null;
  if (existing!.number > 0) {
    throw new Error(
      `The registry has ${existing!.number} third parties, not ${thirdParties}. Use --third-parties ${existing!.number}.`,
    );
  }
  say(`${checkout.version}: seeding ${thirdParties} third parties with all their records`);
  return await seedBy(checkout, data, thirdParties);
}
