import { setImmediate as eventLoopTurn } from 'node:timers/promises';

/** Computed between two turns of the event loop: a few milliseconds' worth. */
const PER_TURN = 25;

/** Computes something for each of many; who does so lets others have their turn in between. */
export async function inTurns<T, R>(items: Iterable<T>, compute: (item: T) => R): Promise<R[]> {
  const computed: R[] = [];
  for (const item of items) {
    computed.push(compute(item));
    if (computed.length % PER_TURN === 0) await eventLoopTurn();
  }
  return computed;
}
