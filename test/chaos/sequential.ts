/** Sends the same calls again, with one client, in order. */
import { boot } from '../../src/boot.ts';
import { readConfig } from '../../src/config.ts';
import { dateIn } from '../../src/input/time-zone.ts';
import { buildServer } from '../../src/server/server.ts';
import type { Defer } from '../boot/check.ts';
import { type Answer, answerIn, type Answered, bodyOf, leftNothing, placeOf } from './call.ts';
import { prepare } from './registry.ts';
import { type State, stateOf } from './state.ts';

/** Returns the answered calls in the order in which they took effect, each once. */
export function inOrder(answered: readonly Answered[]): Answered[] {
  const once = new Map(answered.map((each) => [leftNothing(each) ? each.requestId : each.call.id, each]));
  const writes = (each: Answered) =>
    !leftNothing(each) && each.answer.results.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
  // A call that wrote nothing saw the writes up to its cursor, so it comes after the write with the same cursor.
  return [...once.values()].sort(
    (a, b) => placeOf(a.answer) - placeOf(b.answer) || Number(writes(b)) - Number(writes(a)),
  );
}

/** Sends calls to a new registry on an empty database. Returns the answers and the final state. */
export async function makeInOrder(
  url: string,
  timeZone: string,
  calls: readonly Answered[],
  defer: Defer,
): Promise<{ answers: Answer[]; state: State }> {
  const settings = { DATABASE_URL: url, TIME_ZONE: timeZone, LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' };
  const config = readConfig(settings);
  const today = dateIn(timeZone, new Date());
  const booted = await boot(config, today, () => undefined);
  defer(() => booted.close());
  const { database } = booted;
  const sources = [...new Set(calls.map(({ call }) => call.input.source))];
  const keys = await prepare(database, today, sources);
  const server = await buildServer(config, database);
  defer(() => server.stop());
  const answers: Answer[] = [];
  for (const { call } of calls) {
    const response = await server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${keys.get(call.input.source)}` },
      payload: bodyOf(call),
    });
    const answer = answerIn(response.json());
    if (!answer) throw new Error(`${call.id} is refused in order: ${response.body.slice(0, 1000)}`);
    answers.push(answer);
  }
  return { answers, state: await stateOf(database) };
}
