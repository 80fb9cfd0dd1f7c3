import { beforeAll, describe, expect, test } from 'vitest';
import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { Facets } from '../../src/risk/engine/outline.ts';
import { facetsOfMany, OutOfTime } from '../../src/risk/facets-of-many.ts';
import { OutlineCache } from '../../src/risk/outline-cache.ts';
import { Views } from '../../src/risk/views.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { accept } from '../support/mutate.ts';
import { everyMutation } from '../support/scenario.ts';
import { TODAY, type TestRegistry, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const changing = useRegistry();

beforeAll(() => seedRegistry(registry.operator, { thirdParties: 150, seed: 7 }));

/** Assesses each third party on its own, as `ThirdParty.risk` does. */
async function oneByOne(snapshot: Snapshot, keys: readonly string[], view: { asOf: string; knownAt: string | null }) {
  const views = new Views(snapshot);
  const sights = await Promise.all(keys.map((thirdPartyKey) => views.assessed.load({ ...view, thirdPartyKey })));
  return sights
    .filter((sight) => sight !== null)
    .map(({ assessment: { state, level, drivingDimension, dimensions } }): Facets => {
      return { state, level, driving: drivingDimension, levels: dimensions.map((risk) => risk.level) };
    });
}

async function together(snapshot: Snapshot, keys: readonly string[], view: { asOf: string; knownAt: string | null }) {
  const facets: Facets[] = [];
  await facetsOfMany(snapshot, keys, view, { take: (found) => facets.push(found) });
  return facets;
}

const keysIn = async ({ observer }: TestRegistry) =>
  (await observer<{ id: string }[]>`select id from third_party order by id`).map(({ id }) => id);

const sorted = (facets: readonly Facets[]) => facets.map((found) => JSON.stringify(found)).sort();

describe('the facets of many third parties', () => {
  const days = [
    '2019-05-05',
    '2025-06-15',
    '2026-03-31',
    '2026-06-14',
    TODAY,
    '2026-06-16',
    '2026-12-31',
    '2030-01-01',
  ];
  const instants = [null, '2030-01-01T00:00:00Z'];
  test.each(days.flatMap((asOf) => instants.map((knownAt) => ({ asOf, knownAt }))))(
    'on $asOf, known at $knownAt, are those of each assessed on its own',
    async (view) => {
      const keys = await keysIn(registry);
      await Snapshot.of(registry.database.read, async (snapshot) => {
        for (const some of [keys, keys.filter((_, index) => index % 7 === 0)]) {
          const facets = await together(snapshot, some, view);
          expect(facets).toHaveLength(some.length);
          expect(facets.every(({ levels }) => levels.length === riskDimensions.length)).toBe(true);
          expect(sorted(facets)).toEqual(sorted(await oneByOne(snapshot, some, view)));
          expect(sorted(await together(snapshot, some, view))).toEqual(sorted(facets));
        }
      });
    },
  );
});

/** The comparison after every mutation takes twenty seconds, and ten times as long on a busy machine. */
const EVERY_MUTATION_MS = 240_000;

describe('cached outlines', () => {
  test('of an earlier day are never stale, whatever is written', { timeout: EVERY_MUTATION_MS }, async () => {
    const view = { asOf: '2026-04-01', knownAt: null };
    const seen = new Set<string>();
    await everyMutation(async (mutation, input, _, selection, as = 'ADMIN') => {
      const made = await accept(changing, mutation, input, selection, as);
      await Snapshot.of(changing.database.read, async (snapshot) => {
        const keys = await keysIn(changing);
        const facets = sorted(await together(snapshot, keys, view));
        expect(facets, mutation).toEqual(sorted(await oneByOne(snapshot, keys, view)));
        seen.add(facets.join());
      });
      return made;
    });
    expect(seen.size).toBeGreaterThan(10);
  });

  test('let a repeat continue where time was up', async () => {
    const keys = await keysIn(registry);
    const view = { asOf: '2026-01-01', knownAt: null };
    await Snapshot.of(registry.database.read, async (snapshot) => {
      const aborted = { take: () => {}, signal: AbortSignal.abort() };
      await expect(facetsOfMany(snapshot, keys, view, aborted)).rejects.toThrow(OutOfTime);
      await together(snapshot, keys, view);
      const facets: Facets[] = [];
      await facetsOfMany(snapshot, keys, view, { take: (found) => facets.push(found), signal: AbortSignal.abort() });
      expect(sorted(facets)).toEqual(sorted(await oneByOne(snapshot, keys, view)));
    });
  });

  test('are those of the days used last, up to a number', () => {
    const cache = new OutlineCache(4);
    const outline = {
      own: 0.25,
      outline: {
        ...{ state: 'PARTIAL' as const, hazard: 0.5, impact: 3, floor: 20, inaccuracy: 2e-7 },
        levels: ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH', 'LOW', 'HIGH'] as const,
        scores: [1, 2, 3, 4, 5, 6, 7.5],
      },
    };
    for (const day of ['1', '2']) for (const key of ['a', 'b']) cache.add(day, key, [1, 2], outline);
    expect(cache.find('1', 'a', [1, 2])).toEqual(outline);
    expect(cache.find('1', 'a', [2, 2])).toBeNull();
    expect(cache.find('1', 'a', [1, 3])).toBeNull();
    cache.add('2', 'b', [3, 3], outline);
    expect(cache.find('2', 'b', [3, 3])).toEqual(outline);
    for (const key of ['a', 'b', 'c', 'd', 'e']) cache.add('3', key, [1, 2], outline);
    expect(cache.find('1', 'a', [1, 2])).toBeNull();
    expect(cache.find('2', 'a', [1, 2])).toBeNull();
    expect(cache.find('3', 'd', [1, 2])).toEqual(outline);
    expect(cache.find('3', 'e', [1, 2])).toBeNull();
  });
});
