import type { AddressInfo } from 'node:net';
import { isIP } from 'node:net';
import { boot } from './boot.ts';
import type { Config } from './config.ts';
import { dateIn } from './api/context.ts';
import { loadDemo } from './samples/demo/load.ts';
import { ensureLocalKeys, type LocalKeys } from './records/key/local-keys.ts';
import { hasUsableKey } from './records/key/repository.ts';
import { urlOf } from './server/address.ts';
import { buildServer } from './server/server.ts';

/** A reason not to start that the operator can mend. */
export class RefusedToStart extends Error {}

/** A server that listens. */
export interface Serving {
  url: string;
  stop(): Promise<void>;
}

/**
 * Boots the registry and listens. `say` gets what a person who started it wants to read.
 * @throws RefusedToStart where it would listen beyond loopback and nobody could authenticate.
 */
export async function serve(config: Config, say: (line: string) => void): Promise<Serving> {
  const booted = await boot(config, dateIn(config.TIME_ZONE, new Date()), say);
  const { operator } = booted;
  try {
    const withDemo = config.ATTESTRY_DEMO === undefined ? booted.embedded : config.ATTESTRY_DEMO === 'true';
    if (withDemo) await loadDemo(operator, say);
    const keys = booted.embedded ? await ensureLocalKeys(operator, config.ATTESTRY_DATA) : null;
    if (!isLoopback(config.HOST) && !(await hasUsableKey(booted.database.read))) {
      throw new RefusedToStart(
        `HOST is ${config.HOST}, beyond this machine, and the registry has no key anybody could authenticate with. ` +
          'Make one first: npx attestry keys create --role ADMIN --principal "Your name"',
      );
    }
    const server = await buildServer(config, booted.database);
    await server.http.listen({ port: config.PORT, host: config.HOST });
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

function greet(url: string, keys: LocalKeys | null, config: Config, say: (line: string) => void): void {
  say(`Attestry answers at ${url}`);
  if (!keys) return say('Keys are made with: npx attestry keys create --role DASHBOARD --principal "Dashboard"');
  const query =
    '{ partnerLabs(where: { country: { in: [\\"CN\\"] } }) { nodes { legalName risk { level score gates { title } } } } }';
  say(`Query page: ${url}#key=${keys.DASHBOARD}`);
  say(`One key for each role is in ${config.ATTESTRY_DATA}/keys.json. Try:`);
  say(
    `curl -s ${url}graphql -H 'content-type: application/json' -H 'authorization: Bearer ${keys.DASHBOARD}' -d '{"query":"${query}"}'`,
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
