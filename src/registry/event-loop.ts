import { setImmediate as eventLoopTurn } from 'node:timers/promises';

/** Milliseconds of computing between two turns of the event loop: what is short is not interrupted for each of many. */
const PER_TURN_MS = 10;

/** Computes something for each of many; who does so lets others have their turn in between. */
export async function mapYielding<T, R>(items: Iterable<T>, compute: (item: T) => R): Promise<R[]> {
  const computed: R[] = [];
  let turned = performance.now();
  for (const item of items) {
    if (performance.now() - turned >= PER_TURN_MS) {
      await eventLoopTurn();
      turned = performance.now();
    }
    computed.push(compute(item));
  }
  return computed;
}
