import { setImmediate as eventLoopTurn } from 'node:timers/promises';

/** Milliseconds of computing between two turns of the event loop. Short computations run many to a turn. */
const PER_TURN_MS = 10;

/** Maps many items, and yields to the event loop in between, so that other requests are served. */
export async function mapYielding<T, R>(items: Iterable<T>, compute: (item: T) => R): Promise<R[]> {
  const computed: R[] = [];
  let turnedAt = performance.now();
  for (const item of items) {
    if (performance.now() - turnedAt >= PER_TURN_MS) {
      await eventLoopTurn();
      turnedAt = performance.now();
    }
    computed.push(compute(item));
  }
  return computed;
}
