import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Child, startChild } from './child.ts';
import { postgraphileQueries, toOurShape } from './postgraphile.ts';
import type { Scenario } from './scenario.ts';
import { pageOf50 } from './scenarios/page-of-50.ts';
import { thirdPartyByIdentifier } from './scenarios/third-party-by-identifier.ts';

/** Another GraphQL server over the tables of our registry. It checks no key, counts no cost and limits no rate. */
export interface Peer {
  name: string;
  server: Child;
  /** Returns its query for a scenario; undefined if it does not serve the scenario. */
  queryOf: (scenario: Scenario) => string | undefined;
  /** Turns its answers into the shape of ours. */
  toOurShape?: (answer: unknown) => unknown;
}

const FOLDER = 'bench/peers';
const mercuriusScenarios = new Set([pageOf50.name, thirdPartyByIdentifier.name]);

/**
 * Starts the peers on a database, and first installs their packages if they are missing. `started` receives each server
 * at once, so that it is stopped if the next one fails.
 */
export async function startPeers(
  databaseUrl: string,
  connections: number,
  today: string,
  started: (server: Child) => void,
): Promise<Peer[]> {
  // npm writes this file last.
  if (!existsSync(`${FOLDER}/node_modules/.package-lock.json`)) {
    execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const start = async (file: string, environment?: Record<string, string>) => {
    const server = await startChild(`${FOLDER}/${file}`, [databaseUrl, String(connections), today], environment);
    started(server);
    return server;
  };
  return [
    {
      name: 'Mercurius',
      server: await start('mercurius.js'),
      queryOf: ({ name, query }) => (mercuriusScenarios.has(name) ? query : undefined),
    },
    {
      name: 'PostGraphile',
      server: await start('postgraphile.js', { GRAPHILE_ENV: 'production' }),
      queryOf: ({ name }) => postgraphileQueries.get(name),
      toOurShape,
    },
  ];
}
