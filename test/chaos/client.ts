/** Clients that send their calls one after another, each until it is answered. */
import { setTimeout as sleep } from 'node:timers/promises';
import { answerIn, type Answered, bodyOf } from './call.ts';
import type { Call, Integration } from './plan.ts';
import type { ServerUnderAttack } from './server.ts';

const TIMEOUT_MS = 30_000;
const PAUSE_MS = 100;

/** Sends all calls of an integration, and passes each answer to `onAnswer`. */
export async function integrate(
  server: ServerUnderAttack,
  key: string,
  { calls }: Integration,
  onAnswer: (answered: Answered) => void,
): Promise<void> {
  for (const call of calls) {
    const lines = call.twice ? ['a', 'b'] : ['a'];
    await Promise.all(lines.map(async (line) => onAnswer(await untilAnswered(server, key, call, line))));
  }
}

/** Sends a call until it is answered, each time under a new request id. */
export async function untilAnswered(
  server: ServerUnderAttack,
  key: string,
  call: Call,
  line: string,
): Promise<Answered> {
  for (let attempt = 1; ; attempt++) {
    const requestId = `${call.id}/${line}${attempt}`;
    try {
      const response = await fetch(`${await server.address()}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-request-id': requestId },
        body: JSON.stringify(bodyOf(call)),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const body: unknown = await response.json();
      const answer = answerIn(body);
      if (answer) return { call, requestId, answer };
      if (response.status < 500 && !JSON.stringify(body).includes('UNAVAILABLE')) throw new Refused(body);
    } catch (error) {
      if (error instanceof Refused) throw error;
      // The server was killed before it could respond.
    }
    await sleep(PAUSE_MS);
  }
}

/** The server refused a call, and not because it was stopping or starting. */
class Refused extends Error {
  constructor(body: unknown) {
    super(`a call was refused: ${JSON.stringify(body).slice(0, 1000)}`);
  }
}
