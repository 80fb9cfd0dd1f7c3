import { beforeAll, describe, expect, test } from 'vitest';
import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { Facets } from '../../src/risk/engine/outline.ts';
import { facetsOfMany } from '../../src/risk/facets-of-many.ts';
import { Views } from '../../src/risk/views.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();

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
      const rows = await registry.observer<{ id: string }[]>`select id from third_party order by id`;
      const keys = rows.map(({ id }) => id);
      await Snapshot.of(registry.database.read, async (snapshot) => {
        for (const some of [keys, keys.filter((_, index) => index % 7 === 0)]) {
          const facets = await facetsOfMany(snapshot, some, view);
          expect(facets).toHaveLength(some.length);
          expect(facets.every(({ levels }) => levels.length === riskDimensions.length)).toBe(true);
          expect(sorted(facets)).toEqual(sorted(await oneByOne(snapshot, some, view)));
        }
      });
    },
  );
});
