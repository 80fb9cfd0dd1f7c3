/** Integrations that make their calls one after another, each until it is answered. */
import { setTimeout as sleep } from 'node:timers/promises';
import { answerIn, type Answered, bodyOf } from './call.ts';
import type { Call, Integration } from './plan.ts';
import type { ServerUnderAttack } from './server.ts';

const TIMEOUT_MS = 30_000;
const PAUSE_MS = 100;

/** Makes all calls of an integration; `onAnswer` hears of each answer. */
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

/** Makes a call again and again, each time under a request id of its own, until it is answered. */
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
      // It was killed before it could answer.
    }
    await sleep(PAUSE_MS);
  }
}

/** The server answered, and not as one that is about to stop or to start. */
class Refused extends Error {
  constructor(body: unknown) {
    super(`a call was refused: ${JSON.stringify(body).slice(0, 1000)}`);
  }
}
