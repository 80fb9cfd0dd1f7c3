/** Measures the server under load, beside the least server that gives the same answers. */
import { readConfig } from '../src/config.ts';
import { dateIn } from '../src/input/time-zone.ts';
import { Against } from './against.ts';
import { ownDirectory, readCheckout } from './checkout.ts';
import { startChild, startServer } from './child.ts';
import { Measured, run } from './load.ts';
import { readOptions } from './options.ts';
import { startPeers } from './peers.ts';
import { dataDirectory, openRegistry, type Registry, serverSettings } from './registry.ts';
import { describeMachine, type Line, lineOf, tableOf, worksTableOf } from './report.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { measureScreening, SCREENING } from './screening.ts';
import { measureSeeding, SEEDING } from './seeding.ts';
import { measureServers, SERVER } from './server-figures.ts';
import { loadsOf, type Sides } from './sides.ts';
import { doWorks, type WorkResult } from './work.ts';
import { works } from './works.ts';

const TIME_ZONE = 'America/New_York';
const WARM_UP_SECONDS = 3;

const options = readOptions();
const { thirdParties, connections, seconds, rounds } = options;
const today = dateIn(TIME_ZONE, new Date());
const say = (line: string) => console.error(line);
const open: (() => Promise<void>)[] = [];
process.once('SIGINT', () => void closeAll().then(() => process.exit(130)));

try {
  if (isWanted(SCREENING)) await printScreening();
  if (options.scenario?.every((name) => name === SCREENING.name)) process.exit();
  const checkout = await readCheckout(ownDirectory);
  const data = await dataDirectory(options.data);
  open.push(data.close);
  const registry = await openRegistry(checkout, { ...options, data: data.directory, say });
  open.push(registry.close);
  const against = options.against
    ? await Against.open(options.against, options.againstData, { ...options, say })
    : undefined;
  if (against) open.push(() => against.close());
  const { lines, servers } = await measureUnderLoad(registry, against);
  const machine = await describeMachine(registry.sql);
  const workResults: WorkResult[] = servers;
  if (isWanted(SEEDING)) workResults.push(await measureSeeding(checkout, against?.checkout, say));
  for (const work of works.filter(isWanted)) {
    const serverUrl = registry.server.url;
    const results = await doWorks([work], registry.databaseUrl, { serverUrl, thirdParties, seconds, today, say });
    for (const result of results) workResults.push(against ? await against.measureToo(result) : result);
  }
  const { seedSeconds } = registry;
  if (options.json) {
    const setting = { machine, thirdParties, seedSeconds, connections, seconds, rounds };
    console.log(JSON.stringify({ ...setting, scenarios: lines, works: workResults }, null, 2));
  } else {
    if (lines.length > 0) console.log(tableOf(lines));
    if (workResults.length > 0) console.log(worksTableOf(workResults, against?.checkout.version));
    const seeded = seedSeconds === null ? 'seeded before' : `seeded in ${seedSeconds.toFixed(1)} s`;
    console.log(
      `${thirdParties} third parties, ${seeded}; ${connections} connections, ${rounds} × ${seconds} s a side`,
    );
    console.log(`${machine.cores} cores (${machine.processor}), Node ${machine.node}, Postgres ${machine.postgres}`);
  }
} finally {
  await closeAll();
}

/** Measures all scenarios, and the servers after them. Stops all servers but ours, whose registry the works need. */
async function measureUnderLoad(ours: Registry, against: Against | undefined) {
  if (![...scenarios, SERVER].some(isWanted)) return { lines: [], servers: [] };
  const before = open.length;
  const sides = await startSides(ours, against);
  const lines: Line[] = [];
  for (const scenario of scenarios) {
    if (isWanted(scenario)) lines.push(await measure(scenario, sides));
  }
  const servers = isWanted(SERVER) ? [await measureServers(sides, connections)] : [];
  await closeAll(before);
  return { lines, servers };
}

async function startSides(ours: Registry, against: Against | undefined): Promise<Sides> {
  const { databaseUrl } = ours;
  const floor = await startChild('bench/floor.ts', [databaseUrl, String(connections), today]);
  open.push(floor.stop);
  const { RESPONSE_CACHE_BYTES: _, ...cachedSettings } = serverSettings(connections);
  const cached =
    'RESPONSE_CACHE_BYTES' in readConfig({})
      ? await startServer(ownDirectory, { ...cachedSettings, DATABASE_URL: databaseUrl })
      : null;
  if (cached) open.push(cached.stop);
  const other = against ? await against.serve(ours) : null;
  if (other) open.push(other.registry.close);
  const peers = options.peers ? await startPeers(databaseUrl, connections, today, ({ stop }) => open.push(stop)) : [];
  return { ours, cached, floor, other, peers };
}

async function measure(scenario: Scenario, sides: Sides): Promise<Line> {
  const loads = await loadsOf(scenario, sides, today, say);
  for (const load of loads) await run(load, connections, WARM_UP_SECONDS, new Measured());
  const results = loads.map((load) => ({ load, measured: new Measured() }));
  for (let round = 1; round <= rounds; round++) {
    say(`${scenario.name}: round ${round} of ${rounds}`);
    for (const { load, measured } of results) await run(load, connections, seconds, measured);
  }
  return lineOf(
    scenario,
    results.map(({ load, measured }) => ({ side: load.side, measured })),
  );
}

/** Compares names with a real list, without a registry. */
async function printScreening(): Promise<void> {
  say(SCREENING.name);
  const results = await measureScreening(options.lists);
  if (results === null)
    return say(`${options.lists} has no ofac-sdn.csv and vendors-188.json: screening is not measured`);
  console.log(
    options.json
      ? JSON.stringify(results, null, 2)
      : worksTableOf([{ ...SCREENING, ...results, work: SCREENING.name }]),
  );
  for (const line of results.lines) say(line);
}

function isWanted({ name }: { name: string }): boolean {
  return options.scenario === undefined || options.scenario.includes(name);
}

/** Closes what was opened, the last first; the first ones stay open. */
async function closeAll(staying = 0): Promise<void> {
  for (const close of open.splice(staying).reverse()) await close();
}
