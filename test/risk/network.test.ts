import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keyOf as keyIn } from '../../src/registry/global-id.ts';
import { solve } from '../../src/risk/network/solve.ts';
import { findSolvedOn } from '../../src/risk/network/repository.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { repairRisk, verifyRisk } from '../../src/derived/verify.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { type Noted, noteAssessments, timesAssessed } from '../support/assessments.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { syncing } from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { sync } = syncing(registry);
let noted: () => Promise<Noted[]>;

beforeAll(async () => {
  noted = await noteAssessments(registry);
});
beforeEach(() => noted());

interface Party {
  id: string;
}
const keyOf = ({ id }: Party) => keyIn('ThirdParty', id)!;
const faults = async () => (await verifyRisk(registry.operator)).faults;
const party = async (): Promise<Party> => ({ id: (await make.vendor()).id });
const parties = (count: number) => Promise.all(Array.from({ length: count }, party));
const supplies = (supplier: Party, customer: Party, more: object = {}) =>
  make.supplyLink({ supplier: { id: supplier.id }, customer: { id: customer.id }, criticality: 4, share: 1, ...more });

const keptOf = async (one: Party) => {
  const [row] = await registry.observer<{ own: number; probability: number; passedOn: number | null }[]>`
    select own_probability as own, risk.probability, passed_on_risk.probability as "passedOn"
    from risk left join passed_on_risk using (third_party_id) where third_party_id = ${keyOf(one)}`;
  return row!;
};

/** Makes a third party sure to fail, or heals it. */
const sanction = (one: Party, outcome: 'CONFIRMED_MATCH' | 'CLEAR') =>
  make.screening({ thirdParty: { id: one.id }, list: 'OFAC_SDN', screenedOn: TODAY, outcome });

/** Returns the difference between stored contributions and the solution of the whole network, in points. */
const farthest = async () =>
  await Snapshot.of(registry.database.read, async (at) => {
    const { policy } = await policyInForce(at);
    const { probabilities } = await solve(at, new Map(), policy.risk.propagation, TODAY);
    const rows = await registry.observer<{ id: string; probability: number }[]>`
      select third_party_id as id, probability from risk`;
    return Math.max(...rows.map(({ id, probability }) => 100 * Math.abs(probability - probabilities.get(id)!)));
  });

describe('risk travels in the write that changes it:', () => {
  test('downstream as far as it is felt, and no further; each is assessed once', async () => {
    const chain = await parties(5);
    const apart = await party();
    for (let at = 1; at < chain.length; at++) await supplies(chain[at - 1]!, chain[at]!);
    const before = await Promise.all(chain.map(keptOf));
    await noted();
    await sanction(chain[0]!, 'CONFIRMED_MATCH');
    const after = await Promise.all(chain.map(keptOf));
    expect(after[0]).toMatchObject({ own: 1, probability: 1, passedOn: 1 });
    const { risk } = (await Snapshot.of(registry.database.read, policyInForce)).policy;
    for (let at = 1; at < chain.length; at++) {
      expect(after[at]!.own).toBe(before[at]!.own);
      expect(after[at]!.probability).toBeGreaterThanOrEqual(before[at]!.probability);
      const right = 1 - (1 - after[at]!.own) * (1 - risk.propagation.attenuation * after[at - 1]!.passedOn!);
      expect(after[at]!.probability).toBeCloseTo(right, 8);
    }
    expect(after[2]!.probability).toBeGreaterThan(before[2]!.probability);
    const times = timesAssessed(await noted());
    // The contribution of the third to the fourth is above the threshold; that of the fourth to the fifth is below it.
    expect([...times.keys()].toSorted()).toEqual(chain.slice(0, 4).map(keyOf).toSorted());
    expect(new Set(times.values())).toEqual(new Set([1]));
    expect(times.has(keyOf(apart))).toBe(false);
    expect(await faults()).toEqual([]);
  });

  test('through a circle, to the same end from above and from below', async () => {
    const ring = await parties(3);
    for (const [at, one] of ring.entries()) await supplies(one, ring[(at + 1) % 3]!);
    const low = await Promise.all(ring.map(keptOf));
    await sanction(ring[0]!, 'CONFIRMED_MATCH');
    expect(await farthest()).toBeLessThan(0.01);
    const [match] = await registry.observer<{ id: string }[]>`
      select id from screening where third_party_id = ${keyOf(ring[0]!)}`;
    await registry.observer`update screening set revoked_on = ${TODAY} where id = ${match!.id}`;
    await accept(registry, 'updateThirdParty', { thirdParty: ring[0], expectedVersion: 1, tags: ['healed'] });
    const back = await Promise.all(ring.map(keptOf));
    for (const [at, { probability }] of back.entries()) {
      expect(100 * Math.abs(probability - low[at]!.probability)).toBeLessThan(0.01);
    }
    expect(await faults()).toEqual([]);
  });

  test('when a link begins, changes, ends or is withdrawn; of several the strongest counts', async () => {
    const [supplier, customer] = (await parties(2)) as [Party, Party];
    const arriving = async () => {
      const { own, probability } = await keptOf(customer);
      return 1 - (1 - probability) / (1 - own);
    };
    expect(await arriving()).toBeCloseTo(0, 8);
    const weak = await supplies(supplier, customer, { criticality: 1 });
    const atFirst = await arriving();
    expect(atFirst).toBeGreaterThan(0);
    await accept(registry, 'updateSupplyLink', { id: weak.id, expectedVersion: 1, criticality: 2 });
    expect(await arriving()).toBeGreaterThan(atFirst * 1.5);
    const strong = await supplies(supplier, customer);
    const both = await arriving();
    await accept(registry, 'updateSupplyLink', { id: weak.id, expectedVersion: 2, validTo: '2026-06-14' });
    expect(await arriving()).toBeCloseTo(both, 8);
    await accept(registry, 'updateSupplyLink', { id: strong.id, expectedVersion: 1, validFrom: '2026-06-16' });
    expect(await arriving()).toBeCloseTo(0, 8);
    await sync([{ supplyLink: { supplier, customer, externalId: 'NET-1', criticality: 4 } }]);
    expect(await arriving()).toBeCloseTo(both, 3);
    await sync([{ tombstone: { recordType: 'SUPPLY_LINK', externalId: 'NET-1' } }]);
    expect(await arriving()).toBeCloseTo(0, 8);
    expect(await faults()).toEqual([]);
  });

  test('small changes that are not passed on one by one are passed on together', async () => {
    const [supplier, customer] = (await parties(2)) as [Party, Party];
    await supplies(supplier, customer);
    const { passedOn, probability } = await keptOf(supplier);
    // The state after many small writes: the contribution differs by less than the threshold.
    await registry.observer`update passed_on_risk set probability = ${passedOn! - 0.9e-4} where third_party_id = ${keyOf(supplier)}`;
    const left = await verifyRisk(registry.operator);
    expect(new Set(left.faults.map(({ key }) => key))).toEqual(new Set([keyOf(customer)]));
    await accept(registry, 'updateThirdParty', { thirdParty: supplier, expectedVersion: 1, tags: ['small'] });
    expect((await keptOf(supplier)).passedOn).toBeCloseTo(passedOn! - 0.9e-4, 12);
    await registry.observer`update passed_on_risk set probability = ${passedOn! - 1.1e-4} where third_party_id = ${keyOf(supplier)}`;
    await accept(registry, 'updateThirdParty', { thirdParty: supplier, expectedVersion: 2, tags: ['enough'] });
    expect((await keptOf(supplier)).passedOn).toBeCloseTo(probability, 8);
    expect(await faults()).toEqual([]);
  });
});

describe('in any order of writes', () => {
  const EDGES = [
    [0, 1, 4],
    [1, 2, 3],
    [2, 0, 4],
    [2, 3, 2],
    [3, 4, 4],
    [4, 2, 1],
    [0, 4, 3],
    [5, 0, 4],
    [5, 3, 4],
    [1, 5, 2],
  ] as const;
  const built = async (order: readonly (readonly [number, number, number])[]) => {
    const six = await parties(6);
    for (const [from, to, criticality] of order) await supplies(six[from]!, six[to]!, { criticality, share: null });
    return await Promise.all(six.map(keptOf));
  };

  test('the same graph ends at the same probabilities, within 0.01 points', async () => {
    const first = await built(EDGES);
    for (const order of [EDGES.toReversed(), [...EDGES.slice(5), ...EDGES.slice(0, 5)]]) {
      const other = await built(order);
      for (const [at, { probability }] of other.entries()) {
        expect(100 * Math.abs(probability - first[at]!.probability)).toBeLessThan(0.01);
      }
    }
    expect(await farthest()).toBeLessThan(0.01);
  });

  test('sixteen clients that link, change and unlink at once leave nothing stale', async () => {
    const eight = await parties(8);
    await Promise.all(
      Array.from({ length: 16 }, async (_, client) => {
        for (let round = 0; round < 5; round++) {
          const from = eight[(client + round) % 8]!;
          const to = eight[(client + 3 * round + 1) % 8]!;
          if (from === to) continue;
          const link = await supplies(from, to, { criticality: 1 + ((client + round) % 4) });
          if (round % 2 === 0) {
            await accept(registry, 'updateSupplyLink', { id: link.id, expectedVersion: 1, validTo: '2026-06-14' });
          }
        }
      }),
    );
    expect(await faults()).toEqual([]);
    expect(await farthest()).toBeLessThan(0.05);
  }, 120_000);
});

describe('the turn of the day', () => {
  const solvedOn = () => Snapshot.of(registry.database.read, findSolvedOn);

  test('solves the whole network, and takes up what writes left undone', async () => {
    const [supplier, customer] = (await parties(2)) as [Party, Party];
    await supplies(supplier, customer);
    const { passedOn, probability } = await keptOf(supplier);
    await registry.observer`update passed_on_risk set probability = ${passedOn! - 0.9e-4} where third_party_id = ${keyOf(supplier)}`;
    await registry.observer`update registry set solved_on = null`;
    await renewRisk(registry.operator);
    expect(await solvedOn()).toBe(TODAY);
    expect((await keptOf(supplier)).passedOn).toBeCloseTo(probability, 8);
    expect(await faults()).toEqual([]);
    await noted();
    expect(await renewRisk(registry.operator)).toBe(0);
    expect(await noted()).toEqual([]);
  });

  test('lets a supplier’s certificate lapse for its customers too, on that very day', async () => {
    const lab = { id: (await make.partnerLab()).id };
    const customer = await party();
    await make.engagement({
      thirdParty: lab,
      status: 'ACTIVE',
      startsOn: '2026-01-01',
      penetration: 4,
      clinical: 'YES',
    });
    await make.certification({ thirdParty: lab, type: 'CAP', issuedOn: '2025-06-01', validUntil: '2026-06-20' });
    await supplies(lab, customer);
    await renewRisk(registry.operator);
    const before = await keptOf(customer);
    const on = { ...registry.operator, today: '2026-06-21' };
    await renewRisk(on);
    expect((await keptOf(lab)).own).toBeGreaterThan(0);
    expect((await keptOf(customer)).probability).toBeGreaterThanOrEqual(before.probability);
    const { faults: wrong, due } = await verifyRisk(on);
    expect([...wrong, ...due]).toEqual([]);
    await registry.observer`update registry set assessed_on = null`;
    await renewRisk(registry.operator);
  });

  test('that is interrupted before it has assessed those concerned is taken up by the next', async () => {
    const [supplier, customer] = (await parties(2)) as [Party, Party];
    await supplies(supplier, customer);
    await renewRisk(registry.operator);
    await registry.observer`update passed_on_risk set probability = 0.5 where third_party_id = ${keyOf(supplier)}`;
    await registry.observer`update registry set solved_on = null`;
    const stopping = new AbortController();
    await renewRisk(registry.operator, { signal: stopping.signal, onFound: () => stopping.abort() });
    expect(await solvedOn()).toBeNull();
    const { due } = await verifyRisk(registry.operator);
    expect(due.map(({ key }) => key)).toContain(keyOf(customer));
    await renewRisk(registry.operator);
    expect(await solvedOn()).toBe(TODAY);
    expect(await faults()).toEqual([]);
  });
});

test('the contribution of a supplier is verified and repaired', async () => {
  const [supplier, customer] = (await parties(2)) as [Party, Party];
  await supplies(supplier, customer);
  await registry.observer`update passed_on_risk set probability = 0.001 where third_party_id = ${keyOf(supplier)}`;
  const found = await verifyRisk(registry.operator);
  expect(found.faults).toContainEqual(
    expect.objectContaining({ key: keyOf(supplier), field: 'passedOn', stored: 0.001 }),
  );
  await repairRisk(registry.operator, found);
  expect(await faults()).toEqual([]);
});
