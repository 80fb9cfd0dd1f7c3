import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskLevels } from '../../db/catalogue/risk-policy.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '10000000' });
const make = fixtures(registry);

/** The rounding of values in the API, summed over the dimensions. */
const ROUNDING = 1e-6;
const SIDE = '{ level dimensions { likelihood } }';

interface Side {
  level: (typeof riskLevels)[number];
  dimensions: { likelihood: number }[];
}

/** A change as the documentation of `downstream` defines it; null if it is too small. */
function changeOf({ before, after }: { before: Side; after: Side }) {
  const points = after.dimensions.map(({ likelihood }, index) => likelihood - before.dimensions[index]!.likelihood);
  if (points.every((difference) => Math.abs(difference) < 0.01)) return null;
  const levels = riskLevels.indexOf(after.level) - riskLevels.indexOf(before.level);
  return { levels, points: points.reduce((sum, difference) => sum + difference, 0) };
}

async function downstreamOf(lost: string, first: number): Promise<string[]> {
  const { simulateRisk } = await registry.ask(
    'ANALYST',
    `{ simulateRisk(thirdParty: { id: "${lost}" }, changes: [{ supplierLost: {} }]) {
      downstream(first: ${first}) { thirdParty { id } } } }`,
  );
  return (simulateRisk.downstream as { thirdParty: { id: string } }[]).map(({ thirdParty }) => thirdParty.id);
}

/** Computes the change of each customer by a simulation of its own, which assesses it from its dossier. */
async function changesAlone(lost: string, keys: readonly string[]) {
  const changes = new Map<string, { levels: number; points: number }>();
  for (const id of keys) {
    const { simulateRisk } = await registry.ask(
      'ANALYST',
      `{ simulateRisk(thirdParty: { id: "${id}" }, changes: [{ supplierLost: { thirdParty: { id: "${lost}" } } }]) {
        before ${SIDE} after ${SIDE} } }`,
    );
    const change = changeOf(simulateRisk);
    if (change !== null && id !== lost) changes.set(id, change);
  }
  return changes;
}

const PARTIES = 8;
const party = fc.integer({ min: 0, max: PARTIES - 1 });
const network = fc.record({
  dependencies: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: PARTIES, maxLength: PARTIES }),
  links: fc.uniqueArray(
    fc.record({
      supplier: party,
      customer: party,
      criticality: fc.integer({ min: 1, max: 4 }),
      share: fc.constantFrom(0.05, 0.4, 1),
    }),
    { selector: ({ supplier, customer }) => `${supplier} ${customer}`, minLength: 6, maxLength: 16 },
  ),
});

test(
  'in any network, the first customers are those with the largest changes of all, each computed alone',
  { timeout: 120_000 },
  async () => {
    let felt = 0;
    await fc.assert(
      fc.asyncProperty(network, async ({ dependencies, links }) => {
        const ids: string[] = [];
        for (const dependency of dependencies) {
          const { id } = await make.vendor();
          await make.engagement({ thirdParty: { id }, status: 'ACTIVE', startsOn: '2026-01-01', dependency });
          ids.push(id);
        }
        for (const { supplier, customer, ...link } of links) {
          if (supplier === customer) continue;
          await make.supplyLink({ supplier: { id: ids[supplier]! }, customer: { id: ids[customer]! }, ...link });
        }
        // Stored risk of today, from which changes are bounded.
        await renewRisk(registry.operator);
        const lost = ids[links[0]!.supplier]!;
        const alone = await changesAlone(lost, ids);
        const all = await downstreamOf(lost, 100);
        expect(all.toSorted()).toEqual([...alone.keys()].toSorted());
        for (const [index, id] of all.entries()) {
          if (index === 0) continue;
          const [larger, smaller] = [alone.get(all[index - 1]!)!, alone.get(id)!];
          expect(larger.levels).toBeGreaterThanOrEqual(smaller.levels);
          if (larger.levels === smaller.levels) expect(larger.points).toBeGreaterThanOrEqual(smaller.points - ROUNDING);
        }
        for (const first of [1, 2, 3]) expect(await downstreamOf(lost, first)).toEqual(all.slice(0, first));
        felt += all.length;
      }),
      { numRuns: Number(process.env.DOWNSTREAM_RUNS ?? 6), seed: 20261130 },
    );
    expect(felt).toBeGreaterThan(6);
  },
);
