/** Runs integrations and readers of the feed while the server is killed repeatedly. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from '../../src/samples/seed/chance.ts';
import { type Defer, eventually, note } from '../boot/check.ts';
import type { Answered } from './call.ts';
import { integrate } from './client.ts';
import { type Consumer, followStream, poll } from './consumers.ts';
import type { Integration } from './plan.ts';
import type { ServerUnderAttack } from './server.ts';

/** The longest delay between an answer and a kill. A random delay hits calls at different moments. */
const DELAY_MS = 150;
/** One kill in three also kills Postgres. */
const WITH_POSTGRES = 3;
const CATCH_UP_MS = 30_000;

/** The server under attack, its integrations, and the kills. */
export interface Attack {
  server: ServerUnderAttack;
  plan: readonly Integration[];
  /** The keys of the integrations, by source. */
  keys: ReadonlyMap<string, string>;
  kills: number;
  seed: number;
}

/** Runs all integrations to their end. Readers of the feed continue until they are stopped. */
export async function rally(
  { server, plan, keys, kills, seed }: Attack,
  defer: Defer,
): Promise<{ answered: Answered[]; consumers: Consumer[] }> {
  const answered: Answered[] = [];
  const calls = plan.flatMap((integration) => integration.calls);
  const expected = calls.length + calls.filter(({ twice }) => twice).length;
  const reader = await server.keyOf('AUDITOR');
  const consumers: Consumer[] = [];
  const read = (consumer: Consumer) => {
    consumers.push(consumer);
    defer(consumer.stop);
  };
  read(followStream(server, reader, { snapshot: false }));
  read(poll(server, reader));

  const working = Promise.all(
    plan.map((integration) =>
      integrate(server, keys.get(integration.source)!, integration, (answer) => answered.push(answer)),
    ),
  );
  let failure: unknown;
  working.catch((error: unknown) => (failure = error));
  const until = async (share: number) => {
    while (answered.length < expected * share && failure === undefined) await sleep(10);
  };
  const killing = (async () => {
    const chance = new Chance(seed, 0);
    for (let kill = 1; kill <= kills; kill++) {
      await until(kill / (kills + 1));
      await sleep(chance.whole(0, DELAY_MS));
      if (failure !== undefined) return;
      const withPostgres = kill % WITH_POSTGRES === 0;
      note(
        `     kill ${kill} after ${answered.length} of ${expected} answers${withPostgres ? ', with its Postgres' : ''}`,
      );
      const killed = Date.now();
      await server.kill({ withPostgres });
      note(`     running again ${((Date.now() - killed) / 1000).toFixed(1)} s later`);
    }
  })();
  const joining = until(0.5).then(() => read(followStream(server, reader, { snapshot: true })));
  await Promise.all([working, killing, joining]);
  return { answered, consumers };
}

/** Waits until every reader has received the last entry of the log, and stops them. */
export async function catchUp(consumers: readonly Consumer[], logEnd: number): Promise<void> {
  for (const { name, told } of consumers) {
    await eventually(`the ${name} receives entry ${logEnd}`, CATCH_UP_MS, () => (told.at(-1)?.seq ?? 0) >= logEnd);
  }
  await Promise.all(consumers.map(({ stop }) => stop()));
}
