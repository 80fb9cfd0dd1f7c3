import type { Other } from './against.ts';
import type { Child } from './child.ts';
import { checkEqual, compareSizes } from './equal.ts';
import type { Load } from './load.ts';
import type { Peer } from './peers.ts';
import type { Registry } from './registry.ts';
import type { Scenario } from './scenario.ts';

/** All servers under load. */
export interface Sides {
  ours: Registry;
  /** Our server with its response cache; null if it has none. */
  cached: Child | null;
  floor: Child;
  other: Other | null;
  peers: readonly Peer[];
}

/**
 * Returns the requests of a scenario to each server that can answer it, ours and the floor first.
 * @throws Error if a server on the same data answers differently.
 */
export async function loadsOf(
  scenario: Scenario,
  sides: Sides,
  today: string,
  say: (line: string) => void,
): Promise<Load[]> {
  const { name, query } = scenario;
  const variables = await scenario.variables(sides.ours.sql, today);
  const withVariables = (given?: string) => variables.map((each) => JSON.stringify({ query: given, variables: each }));
  const graphql = { path: '/graphql', headers: { authorization: `Bearer ${sides.ours.key}` } };
  const ours: Load = { side: 'ours', server: sides.ours.server, ...graphql, bodies: withVariables(query) };
  const floor: Load = {
    side: 'floor',
    server: sides.floor,
    path: `/${name}`,
    headers: {},
    bodies: withVariables(),
  };
  const others: Load[] = [floor];
  if (sides.cached) others.push({ ...ours, side: 'ours, cached', server: sides.cached });
  for (const { name: side, server, queryOf, toOurShape } of sides.peers) {
    const theirQuery = queryOf(scenario);
    if (theirQuery === undefined) continue;
    others.push({ side, server, path: '/graphql', headers: {}, bodies: withVariables(theirQuery), toOurShape });
  }
  for (const load of others) await checkEqual(name, ours, load);
  if (sides.other) {
    const load = await otherLoad(scenario, sides.other, today);
    try {
      if (sides.other.sharesData) await checkEqual(name, ours, load);
      else say(await compareSizes(name, ours, load));
      others.push(load);
    } catch (error) {
      // A release before a field of the query, or one that corrected an answer.
      say(`${name}: ${load.side} is not measured. ${(error as Error).message}`);
    }
  }
  return [ours, ...others];
}

async function otherLoad({ query, variables }: Scenario, other: Other, today: string): Promise<Load> {
  const { server, sql, key } = other.registry;
  return {
    side: other.checkout.version,
    server,
    path: '/graphql',
    headers: { authorization: `Bearer ${key}` },
    bodies: (await variables(sql, today)).map((each) => JSON.stringify({ query, variables: each })),
  };
}
