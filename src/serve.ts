import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, isIP } from 'node:net';
import { resolve } from 'node:path';
import { findEmbedded, hasEmbedded } from '../db/embedded.ts';
import { boot, placeOf, RefusedToStart } from './boot.ts';
import type { Config } from './config.ts';
import { dateIn } from './input/time-zone.ts';
import { ensureLocalKeys, type LocalKeys } from './records/key/local-keys.ts';
import { hasUsableKey } from './records/key/repository.ts';
import { urlOf } from './server/address.ts';

/** A server that listens. */
export interface Serving {
  url: string;
  stop(): Promise<void>;
}

/**
 * Boots the registry and listens. `say` receives the lines for the person who started the server.
 * @throws RefusedToStart if the address cannot be used, or if it is reachable from other machines and no key exists.
 */
export async function serve(config: Config, say: (line: string) => void): Promise<Serving> {
  await checkAddress(config);
  const isNew = config.DATABASE_URL === undefined && !(await hasEmbedded(config.ATTESTRY_DATA));
  say(databaseLine(config, isNew));
  // Loading this code takes as long as Postgres takes to start, so both happen at once.
  const loading = Promise.all([import('./server/server.ts'), import('./samples/demo/load.ts')]);
  loading.catch(() => undefined);
  const booted = await boot(config, dateIn(config.TIME_ZONE, new Date()), say);
  const { operator } = booted;
  try {
    const [{ buildServer }, { loadDemo }] = await loading;
    const withDemo = config.ATTESTRY_DEMO === undefined ? booted.embedded : config.ATTESTRY_DEMO === 'true';
    if (withDemo && isNew) say('Loading the demo.');
    if (withDemo) await loadDemo(operator, say);
    const keys = booted.embedded ? await ensureLocalKeys(operator, config.ATTESTRY_DATA) : null;
    if (!isLoopback(config.HOST) && !(await hasUsableKey(booted.database.read))) {
      throw new RefusedToStart(
        `HOST is ${config.HOST}, which other machines can reach, and the registry has no key to authenticate with. ` +
          'Make one first: npx --no attestry keys create --role ADMIN --principal "Your name"',
      );
    }
    const server = await buildServer(config, booted.database);
    await server.http.listen({ port: config.PORT, host: config.HOST }).catch((error: unknown) => {
      throw refusedAddress(error, config) ?? error;
    });
    server.dayTurn.start();
    await server.webhooks.start();
    const url = urlOf(config.HOST, (server.http.server.address() as AddressInfo).port);
    greet(url, keys, config, say);
    return {
      url,
      stop: async () => {
        await server.stop();
        await booted.close();
      },
    };
  } catch (error) {
    await booted.close();
    throw error;
  }
}

/**
 * Checks that the server can listen, before a database, a demo and keys are made for it.
 * @throws RefusedToStart if it cannot.
 */
async function checkAddress(config: Config): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen({ port: config.PORT, host: config.HOST }), 'listening');
  } catch (error) {
    // If Attestry already runs on the same data, the boot refuses with a better reason: the process to stop.
    if (config.DATABASE_URL === undefined && (await findEmbedded(config.ATTESTRY_DATA)) !== undefined) return;
    throw refusedAddress(error, config) ?? error;
  } finally {
    if (probe.listening) await once(probe.close(), 'close');
  }
}

/** The reason not to start if listening failed; undefined if our settings did not cause the failure. */
function refusedAddress(error: unknown, { HOST, PORT }: Config): RefusedToStart | undefined {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Another program already uses port ${PORT} on ${HOST}. Stop that program, or set PORT to a free port.`,
    EACCES: `This user may not listen on port ${PORT} of ${HOST}. Set PORT to a port from 1024 up.`,
    EADDRNOTAVAIL: `HOST is ${HOST}, which is not an address of this machine. Set HOST to one that is, like 127.0.0.1.`,
    ENOTFOUND: `HOST is ${HOST}, which is not an address of this machine. Set HOST to one that is, like 127.0.0.1.`,
  };
  const reason = reasons[(error as { code?: string }).code ?? ''];
  return reason === undefined ? undefined : new RefusedToStart(reason, { cause: error });
}

/** Says which database the server uses, before the seconds that starting it takes. */
function databaseLine({ DATABASE_URL, ATTESTRY_DATA }: Config, isNew: boolean): string {
  if (DATABASE_URL !== undefined) return `Connecting to the database of DATABASE_URL (${placeOf(DATABASE_URL)}).`;
  const directory = resolve(ATTESTRY_DATA);
  return isNew
    ? `Making a database in ${directory}. The first start takes 10 to 30 seconds.`
    : `Starting the database in ${directory}.`;
}

function greet(url: string, keys: LocalKeys | null, config: Config, say: (line: string) => void): void {
  say(`Attestry answers at ${url}`);
  if (!keys) {
    say(`Open it in a browser: ${url} (it asks for a key). The query page is at ${url}graphql`);
    return say('Make a key: npx --no attestry keys create --role DASHBOARD --principal "Dashboard"');
  }
  const query =
    '{ partnerLabs(where: { country: { in: [\\"CN\\"] } }) { nodes { legalName risk { level score gates { title } } } } }';
  const lines = [
    `Open it in a browser: ${url}#key=${keys.DASHBOARD}`,
    `Query page: ${url}graphql#key=${keys.DASHBOARD}`,
    '',
    'Ask from another terminal:',
    `curl -s ${url}graphql -H 'content-type: application/json' -H 'authorization: Bearer ${keys.DASHBOARD}' -d '{"query":"${query}"}'`,
    '',
    'Next, in this folder:',
    '  npx --no attestry import vendors.csv    your own vendors; npx --no attestry import --help lists the columns',
    '  npx --no attestry keys create --role DASHBOARD --principal "Dashboard"    a key for another tool',
    `  ${resolve(config.ATTESTRY_DATA, 'keys.json')}    has one key for each role`,
    'For a registry without the demo, set ATTESTRY_DEMO=false and ATTESTRY_DATA=my-data before npm start. Ctrl-C stops.',
  ];
  for (const line of lines) say(line);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
