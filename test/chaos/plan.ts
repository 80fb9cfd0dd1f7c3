/** The calls of all integrations, made from a seed. */
import type { SyncInput, SyncItem } from '../../src/generated/graphql.ts';
import { Chance } from '../../src/samples/seed/chance.ts';
import { Items, sourceOf } from './items.ts';

/** One call of sync, to be sent until it is answered. */
export interface Call {
  /** The idempotency key, and the prefix of the request ids of all attempts. */
  id: string;
  input: SyncInput;
  /** Whether it is sent twice at the same time. */
  twice: boolean;
}

/** The calls of one integration, in order. */
export interface Integration {
  source: string;
  calls: Call[];
}

/** Makes the calls of all integrations. One integration in four sends one call in three twice at the same time. */
export function planOf(seed: number, integrations: number, rounds: number): Integration[] {
  return Array.from({ length: integrations }, (_, place) => {
    const number = place + 1;
    const chance = new Chance(seed, number);
    const items = new Items(chance, number, integrations);
    const earlier: SyncItem[] = [];
    const introductions = items.acquaintances();
    const calls = Array.from({ length: rounds }, (__, round): Call => {
      const onError = chance.is(0.2) ? ('REJECT_ALL' as const) : ('REJECT_FAILED' as const);
      const usual = onError === 'REJECT_ALL' ? carefulBatch(chance, items) : batchOf(chance, items, earlier);
      const batch = round === 0 ? shuffled(chance, [...introductions, ...usual]) : usual;
      earlier.push(...batch);
      const id = `${sourceOf(number)}.${round + 1}`;
      const input = { source: sourceOf(number), idempotencyKey: id, dryRun: chance.is(0.1), onError, items: batch };
      return { id, input, twice: number % 4 === 0 && chance.is(0.33) };
    });
    return { source: sourceOf(number), calls };
  });
}

/** Returns items in random order, some of them twice, some sent before. */
function batchOf(chance: Chance, items: Items, earlier: readonly SyncItem[]): SyncItem[] {
  const fresh = Array.from({ length: chance.whole(5, 45) }, () => items.any());
  const again = earlier.length === 0 ? [] : Array.from({ length: chance.whole(0, 6) }, () => chance.of(earlier));
  return shuffled(chance, [...fresh, ...again, ...chance.some(fresh, chance.whole(0, 4))]);
}

/** Returns few items that often are all right, so that some REJECT_ALL calls are accepted. */
function carefulBatch(chance: Chance, items: Items): SyncItem[] {
  const harmless = Array.from({ length: chance.whole(1, 4) }, () => items.harmless());
  return shuffled(chance, chance.is(0.5) ? harmless : [...harmless, items.any()]);
}

function shuffled<T>(chance: Chance, values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
