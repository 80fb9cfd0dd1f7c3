/**
 * The chaos checks, `npm run test:chaos -- [--seed N] [--integrations N] [--rounds N] [--kills N]`. Many integrations write at
 * once while the server is killed repeatedly; at the end the registry must be as if they had written one after another. The
 * checks run on the working tree, print a line each, and end with 0 only if none failed.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { dateIn } from '../../src/input/time-zone.ts';
import { check, conclude, type Defer, eventually, expect, note, undoEverything } from '../boot/check.ts';
import { checkAccepted, checkRevisions } from './accepted.ts';
import { checkRepeats, checkWholeCalls, checkWrittenOnce } from './answers-once.ts';
import type { Answered } from './call.ts';
import type { Consumer } from './consumers.ts';
import { checkSameAnswers, checkSameRecords } from './equal.ts';
import { checkToldAll, checkToldLast, logOf } from './feed.ts';
import { planOf } from './plan.ts';
import { catchUp, rally } from './rally.ts';
import { checkRebuilt } from './rebuilt.ts';
import { emptyBeside, migratedBeside, open, prepare } from './registry.ts';
import { inOrder, makeInOrder } from './sequential.ts';
import { ServerUnderAttack } from './server.ts';
import { stateOf } from './state.ts';

const TIMEOUT_MS = 240_000;
const SETTLED_WITHIN_MS = 30_000;

const options = new Command('npm run test:chaos --')
  .option(
    '--seed <number>',
    'the seed of the plan; the same seed repeats it',
    whole,
    Math.floor(Math.random() * 1e6) + 1,
  )
  .option('--integrations <number>', 'the number of integrations that write at once', whole, 16)
  .option('--rounds <number>', 'the calls of each integration', whole, 8)
  .option('--kills <number>', 'the number of kills', whole, 5)
  .parse()
  .opts<{ seed: number; integrations: number; rounds: number; kills: number }>();

const undos: (() => unknown)[] = [];
const defer: Defer = (undo) => undos.push(undo);
const undoAll = async () => {
  for (let undo = undos.pop(); undo; undo = undos.pop()) {
    await Promise.resolve(undo()).catch((error: unknown) => note(`cleaning up: ${String(error)}`));
  }
};
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(
    name,
    () =>
      void undoEverything()
        .then(undoAll)
        .finally(() => process.exit(130)),
  );
}

try {
  await attack();
} finally {
  await undoAll();
}
conclude();

async function attack(): Promise<void> {
  const { seed, integrations, rounds, kills } = options;
  const plan = planOf(seed, integrations, rounds);
  const items = plan.flatMap(({ calls }) => calls.flatMap(({ input }) => input.items)).length;
  note(
    `Seed ${seed}: ${integrations} integrations send ${items} items in ${integrations * rounds} calls; ${kills} kills`,
  );
  const timeZone = whereItIsNoon(new Date());
  const today = dateIn(timeZone, new Date());
  const server = await ServerUnderAttack.start(timeZone, defer);
  let keys = new Map<string, string>();
  await check('the registry is prepared', TIMEOUT_MS, async (deferred) => {
    const sources = plan.map(({ source }) => source);
    keys = await prepare(await open(await server.databaseUrl(), deferred), today, sources);
  });
  let answered: Answered[] = [];
  let consumers: Consumer[] = [];
  await check('every call is answered despite the kills', TIMEOUT_MS, async () => {
    ({ answered, consumers } = await rally({ server, plan, keys, kills, seed }, defer));
    note(`     ${answered.length} answers: ${tally(answered)}`);
  });

  // Without answers there is nothing to check.
  if (answered.length === 0) return;
  const url = await server.databaseUrl();
  const database = await open(url, defer);
  await check('readers of the feed receive every entry once, in order, through every kill', TIMEOUT_MS, async () => {
    const log = await logOf(database);
    await catchUp(consumers, log.at(-1)!.seq);
    for (const { name, told, resumed } of consumers) {
      note(`     ${name}: ${told.length} entries, resumed ${resumed} times`);
    }
    const [stream, polling, fromSnapshot] = consumers as [Consumer, Consumer, Consumer];
    checkToldAll(stream, log);
    checkToldAll(polling, log);
    checkToldLast(fromSnapshot, log);
  });
  await check('every call is written once, completely', TIMEOUT_MS, async () => {
    await checkWrittenOnce(database, answered);
    await checkWholeCalls(database);
  });
  await check('a repeated call returns the same answer, and writes nothing', TIMEOUT_MS, async () => {
    await checkRepeats(server, database, keys, answered);
  });
  await check('every accepted item is on record once', TIMEOUT_MS, async () => {
    const state = await stateOf(database);
    checkAccepted(answered, state);
    checkRevisions(state);
  });
  await check('the result is that of the same calls in order', TIMEOUT_MS, async (deferred) => {
    const calls = inOrder(answered);
    const { answers, state } = await makeInOrder(await emptyBeside(url, 'chaos_in_order'), timeZone, calls, deferred);
    const left = await stateOf(database);
    note(`     ${calls.length} calls again, ${left.records.size} records compared`);
    checkSameRecords(left, state);
    checkSameAnswers(calls, left, answers, state);
  });
  await check('the log rebuilds the tables', TIMEOUT_MS, async () => {
    await checkRebuilt(database, await migratedBeside(url, 'chaos_rebuilt'));
  });
  await check('attestry verify finds no fault', TIMEOUT_MS, async () => {
    await eventually('all risk is that of today', SETTLED_WITHIN_MS, async () => {
      const [due] = await rows<{ number: number }>(
        database.read,
        sql`select count(*)::int as number from third_party left join risk on third_party_id = id where as_of is null or renew_on <= ${today}`,
      );
      return due!.number === 0;
    });
    const environment = { ...process.env, ...server.environment };
    const { stdout } = await promisify(execFile)('npx', ['--no', 'attestry', 'verify'], { env: environment });
    note(`     ${stdout.trim().replaceAll('\n', ' ')}`);
    expect(stdout.includes('Everything follows from the records.'), stdout);
  });
}

/** Returns a time zone in which it is noon, so that the day does not turn during the checks. */
function whereItIsNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  return ahead < 0 ? `Etc/GMT+${-ahead}` : `Etc/GMT-${ahead}`;
}

function tally(answered: readonly Answered[]): string {
  const outcomes = answered.flatMap(({ answer }) => answer.results.map(({ outcome }) => outcome));
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  return ['CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED'].map((outcome) => `${count(outcome)} ${outcome}`).join(', ');
}

function whole(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number above 0.');
}
