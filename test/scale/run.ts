/**
 * The checks of scale, `npm run test:scale -- [--parties N] [--small N] [--seed N] [--only TEXT]`: two registries side by side, the
 * second five times as large, with all their records and three supply links to each third party. At the large one EXPLAIN must
 * show that an index serves every filter, order, page and look-up: no growing table is read completely. The time of each is
 * measured at both alternately, and printed with the ratio; times do not make it fail. Ends with 0 only if no growing table is
 * read completely.
 */
import { Command, InvalidArgumentError } from 'commander';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findEmbedded, removeEmbedded } from '../../db/embedded.ts';
import { startChild } from '../../bench/child.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import { check, conclude, type Defer, expect, note } from '../boot/check.ts';
import { emptyBeside } from '../chaos/registry.ts';
import { fullScans } from './explain.ts';
import { type Question, questionsOf } from './queries.ts';
import { type Scaled, scaled } from './registry.ts';

const options = new Command('npm run test:scale --')
  .option('--parties <number>', 'third parties of the large registry', whole, 100_000)
  .option('--small <number>', 'third parties of the small one (default: a fifth)', whole)
  .option('--seed <number>', 'the seed of the records', whole, 1)
  .option('--only <text>', 'only queries whose name contains this', '')
  .parse()
  .opts<{ parties: number; small?: number; seed: number; only: string }>();

const TODAY = new Date().toISOString().slice(0, 10);
const HOUR_MS = 3_600_000;
/** Runs of each query at each registry. The fastest counts, because other work on the machine disturbs it least. */
const TIMES = 5;
/** Pages of a hundred rows before a deep page. */
const DEEP = 30;
/** A table with less than one row for this many third parties is small, and may be read completely. */
const PARTIES_TO_A_ROW = 5;

/** Filters of third parties by columns of another table. */
const BY_RISK = /where .*\b(riskLevel|riskScore|riskState|coverage|drivingDimension|dimensionRisk)\b/;
/** Below this number Postgres may read all third parties to filter them by risk. */
const FEW = 50_000;

const isAllowed = ({ name }: Question, table: string, { thirdParties }: Scaled): boolean =>
  thirdParties < FEW && table.startsWith('third_party:') && BY_RISK.test(name);

const undos: (() => unknown)[] = [];
const defer: Defer = (undo) => undos.push(undo);
try {
  await run();
} finally {
  for (let undo = undos.pop(); undo; undo = undos.pop()) {
    await Promise.resolve(undo()).catch((error: unknown) => note(String(error)));
  }
}
conclude();

async function run(): Promise<void> {
  const { parties, seed, only, small: fewer = Math.ceil(parties / 5) } = options;
  const url = await postgres();
  const registries: Scaled[] = [];
  for (const number of [fewer, parties]) {
    await check(`${number} third parties are seeded`, HOUR_MS, async () => {
      const registry = await scaled(await emptyBeside(url, `scale_${number}`), number, seed, TODAY, defer);
      registries.push(registry);
      const [links] = await registry.sql<{ count: number }[]>`select count(*)::int as count from supply_link`;
      note(`     ${registry.records} records, ${links!.count} supply links, in ${Math.round(registry.seedSeconds)} s`);
    });
  }
  const [small, large] = registries;
  if (!small || !large) return;
  const growing = await growingTables(large);
  const ratios: number[] = [];
  const problems: string[] = [];
  for (const question of questionsOf(buildSchema(), TODAY).filter(({ name }) => name.includes(only))) {
    const { ratio, line, tables } = await compare(question, small, large, growing);
    ratios.push(ratio);
    note(line);
    problems.push(...tables.map((table) => `${question.name} reads all of ${table}`));
  }
  await check('no growing table is read completely', HOUR_MS, async () =>
    expect(problems.length === 0, problems.join('; ')),
  );
  ratios.sort((a, b) => a - b);
  const percentile = (part: number) =>
    ratios[Math.min(ratios.length - 1, Math.floor(part * ratios.length))]!.toFixed(2);
  note(
    `${ratios.length} queries. Ratio of times, large to small: median ${percentile(0.5)}, nine of ten below ${percentile(0.9)}, largest ${percentile(1)}`,
  );
}

/** Starts a Postgres through a server with an empty registry. */
async function postgres(): Promise<string> {
  const data = await mkdtemp(path.join(tmpdir(), 'attestry-scale-'));
  const environment = { PORT: '0', LOG_LEVEL: 'warn', ATTESTRY_DATA: data, ATTESTRY_DEMO: 'false' };
  const server = await startChild('src/main.ts', [], environment);
  defer(async () => {
    await server.stop();
    await removeEmbedded(data);
    await rm(data, { recursive: true, force: true });
  });
  return (await findEmbedded(data))!;
}

async function growingTables({ sql, thirdParties }: Scaled): Promise<Set<string>> {
  const tables = await sql<
    { name: string }[]
  >`select relname as name from pg_class where relkind = 'r' and reltuples > ${thirdParties / PARTIES_TO_A_ROW}`;
  return new Set(tables.map(({ name }) => name));
}

async function compare(question: Question, small: Scaled, large: Scaled, growing: ReadonlySet<string>) {
  const both = [small, large] as const;
  const queries = await Promise.all(
    both.map(async (registry) => question.query(registry, await cursorIn(registry, question))),
  );
  const best = [Infinity, Infinity];
  let tables: string[] = [];
  for (let time = 0; time <= TIMES; time++) {
    for (const [index, registry] of both.entries()) {
      const { milliseconds, statements } = await registry.ask(queries[index]!);
      // The first run makes plans and fills caches.
      if (time > 0) best[index] = Math.min(best[index]!, milliseconds);
      if (time === 0 && registry === large) {
        const scans = await fullScans(large.sql, statements, growing);
        tables = scans.filter((table) => !isAllowed(question, table, large));
      }
    }
  }
  const ratio = best[1]! / best[0]!;
  const times = best.map((milliseconds) => milliseconds.toFixed(1).padStart(7)).join(' ');
  return { ratio, tables, line: `${times} ms  ${ratio.toFixed(2).padStart(5)}  ${question.name}` };
}

/** Returns a cursor deep in a list; null for a list of one page. */
async function cursorIn(registry: Scaled, { deepIn }: Question): Promise<string | null> {
  if (!deepIn) return null;
  let cursor: string | null = null;
  for (let page = 0; page < DEEP; page++) {
    const after: string = cursor === null ? '' : `, after: "${cursor}"`;
    const query = `{ list: ${deepIn.list}(${deepIn.args}first: 100${after}) { pageInfo { endCursor hasNextPage } } }`;
    const { data } = await registry.ask(query);
    const { pageInfo } = data.list as { pageInfo: { endCursor: string | null; hasNextPage: boolean } };
    if (!pageInfo.hasNextPage) return cursor;
    cursor = pageInfo.endCursor;
  }
  return cursor;
}

function whole(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number from 1.');
}
