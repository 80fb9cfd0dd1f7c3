/** Measures the server under load, beside the least server that gives the same answers. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { dateIn } from '../src/input/time-zone.ts';
import { type Child, startChild } from './child.ts';
import { checkEqual } from './equal.ts';
import { type Load, Measured, run } from './load.ts';
import { openRegistry, type Registry } from './registry.ts';
import { describeMachine, type Line, lineOf, tableOf, worksTableOf } from './report.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { measureScreening, SCREENING } from './screening.ts';
import { doWorks } from './work.ts';
import { works } from './works.ts';

interface Options {
  thirdParties: number;
  seconds: number;
  rounds: number;
  connections: number;
  scenario?: string[];
  data?: string;
  lists: string;
  json?: boolean;
}

const TIME_ZONE = 'America/New_York';
const WARM_UP_SECONDS = 3;

const options = new Command('npm run bench --')
  .description(
    'Measure the server under load, each scenario beside its floor: one SQL statement behind bare node:http. ' +
      'Then measure work without a client: assessing, reassessing, writing, syncing, reading the log.',
  )
  .option('--third-parties <number>', 'the number of third parties in the registry', whole, 20_000)
  .option('--seconds <number>', 'the length of a run', whole, 5)
  .option('--rounds <number>', 'runs of each side, alternating: ours, floor, ours, floor …', whole, 3)
  .option('--connections <number>', 'open connections, and the size of each pool', whole, 10)
  .addOption(
    new Option('--scenario <name...>', 'only these scenarios').choices(
      [...scenarios, ...works, SCREENING].map(({ name }) => name),
    ),
  )
  .option('--data <directory>', 'keep the registry in this directory, and use it again')
  .option('--lists <directory>', 'the directory of ofac-sdn.csv and vendors-188.json', '../shared/data')
  .option('--json', 'print JSON instead of a table')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run bench\n  npm run bench -- --scenario page-of-50 --seconds 10 --data .attestry-bench',
  )
  .parse()
  .opts<Options>();

const today = dateIn(TIME_ZONE, new Date());
const say = (line: string) => console.error(line);
const open: { close: () => Promise<void> }[] = [];
process.once('SIGINT', () => void closeAll().then(() => process.exit(130)));

try {
  if (isWanted(SCREENING)) await printScreening();
  if (options.scenario?.every((name) => name === SCREENING.name)) process.exit();
  const registry = await openRegistry({ ...options, data: options.data ?? null, today, say });
  open.push(registry);
  const floor = await startChild('bench/floor.ts', [registry.databaseUrl, String(options.connections), today]);
  open.push({ close: floor.stop });
  const lines: Line[] = [];
  for (const scenario of scenarios) {
    if (isWanted(scenario)) lines.push(await measure(scenario, registry, floor));
  }
  const machine = await describeMachine(registry.sql);
  const { thirdParties, connections, seconds, rounds } = options;
  const { seedSeconds, databaseUrl } = registry;
  const serverUrl = registry.server.url;
  const workResults = await doWorks(works.filter(isWanted), databaseUrl, {
    serverUrl,
    thirdParties,
    seconds,
    today,
    say,
  });
  if (options.json) {
    console.log(
      JSON.stringify(
        { machine, thirdParties, seedSeconds, connections, seconds, rounds, scenarios: lines, works: workResults },
        null,
        2,
      ),
    );
  } else {
    if (lines.length > 0) console.log(tableOf(lines));
    if (workResults.length > 0) console.log(worksTableOf(workResults));
    const seeded = seedSeconds === null ? 'seeded before' : `seeded in ${seedSeconds.toFixed(1)} s`;
    console.log(
      `${thirdParties} third parties, ${seeded}; ${connections} connections, ${rounds} × ${seconds} s a side`,
    );
    console.log(`${machine.cores} cores (${machine.processor}), Node ${machine.node}, Postgres ${machine.postgres}`);
  }
} finally {
  await closeAll();
}

async function measure(scenario: Scenario, { server, sql, key }: Registry, floorServer: Child): Promise<Line> {
  const variables = await scenario.variables(sql, today);
  const ours: Load = {
    server,
    path: '/graphql',
    headers: { authorization: `Bearer ${key}` },
    bodies: variables.map((each) => JSON.stringify({ query: scenario.query, variables: each })),
  };
  const floor: Load = {
    server: floorServer,
    path: `/${scenario.name}`,
    headers: {},
    bodies: variables.map((each) => JSON.stringify({ variables: each })),
  };
  await checkEqual(scenario.name, ours, floor);
  const { connections, rounds, seconds } = options;
  for (const load of [ours, floor]) await run(load, connections, WARM_UP_SECONDS, new Measured());
  const oursMeasured = new Measured();
  const floorMeasured = new Measured();
  for (let round = 1; round <= rounds; round++) {
    say(`${scenario.name}: round ${round} of ${rounds}`);
    await run(ours, connections, seconds, oursMeasured);
    await run(floor, connections, seconds, floorMeasured);
  }
  return lineOf(scenario, oursMeasured, floorMeasured);
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

async function closeAll(): Promise<void> {
  for (const resource of open.splice(0).reverse()) await resource.close();
}

function whole(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number above 0.');
}
