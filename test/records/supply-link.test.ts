import { beforeEach, describe, expect, test } from 'vitest';
import { verifyRisk } from '../../src/derived/verify.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';
import { syncing } from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { sync } = syncing(registry);

let supplier: { id: string };
let customer: { id: string };

beforeEach(async () => {
  supplier = { id: (await make.supplier()).id };
  customer = { id: (await make.partnerLab()).id };
});

const exposureOf = async ({ id }: { id: string }) => {
  const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { dimensions { dimension exposure } } } }`;
  const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id } });
  return thirdParty.risk.dimensions as { dimension: string; exposure: number }[];
};

describe('a supply link', () => {
  test('is seen from both of its ends', async () => {
    const link = await make.supplyLink({ supplier, customer, supplies: 'Reagents', criticality: 3, share: 0.5 });
    const query = `query($a: ThirdPartyRef!, $b: ThirdPartyRef!) {
      a: thirdParty(ref: $a) { supplies { nodes { id customer { id } } } suppliedBy { totalCount } }
      b: thirdParty(ref: $b) { supplies { totalCount } suppliedBy { nodes { id supplier { id } share } } } }`;
    expect(await registry.ask('DASHBOARD', query, { a: supplier, b: customer })).toEqual({
      a: { supplies: { nodes: [{ id: link.id, customer }] }, suppliedBy: { totalCount: 0 } },
      b: { supplies: { totalCount: 0 }, suppliedBy: { nodes: [{ id: link.id, supplier, share: 0.5 }] } },
    });
  });

  test('may be one of several between the same two, and part of a circle, but cannot lead from a third party to itself', async () => {
    for (const supplies of ['Tubes', 'Reagents']) await make.supplyLink({ supplier, customer, supplies });
    await make.supplyLink({ supplier: customer, customer: supplier });
    const itself = { supplier, customer: supplier, validFrom: '2026-02-01', validTo: '2026-01-31' };
    await expectRejected(registry, 'createSupplyLink', itself, [
      ['INCONSISTENT', 'customer'],
      ['INCONSISTENT', 'validTo'],
    ]);
    const unknown = { external: { source: 'erp', externalId: 'nobody' } };
    await expectRejected(registry, 'createSupplyLink', { supplier: unknown, customer: unknown }, [
      ['NOT_FOUND', 'supplier'],
      ['NOT_FOUND', 'customer'],
    ]);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });

  test('exposes a mere sub-supplier according to the criticality of the link, until the link ends', async () => {
    const known = await exposureOf(supplier);
    const link = await make.supplyLink({ supplier, customer, criticality: 1 });
    const linked = await exposureOf(supplier);
    const sum = (all: typeof known) => all.reduce((total, { exposure }) => total + exposure, 0);
    expect(sum(linked)).toBeLessThan(sum(known));
    await accept(registry, 'updateSupplyLink', { id: link.id, expectedVersion: 1, criticality: 4 });
    expect(await exposureOf(supplier)).not.toEqual(linked);
    await accept(registry, 'updateSupplyLink', { id: link.id, expectedVersion: 2, validTo: '2026-06-14' });
    expect(await exposureOf(supplier)).toEqual(known);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });

  test('that its source withdraws counts for nothing, and its supplier is assessed in the same call', async () => {
    const known = await exposureOf(supplier);
    const said = { supplier, customer, externalId: 'WITHDRAWN', criticality: 1 };
    await sync([{ supplyLink: said }]);
    expect(await exposureOf(supplier)).not.toEqual(known);
    await sync([{ tombstone: { recordType: 'SUPPLY_LINK', externalId: 'WITHDRAWN' } }]);
    expect(await exposureOf(supplier)).toEqual(known);
    const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { supplies { nodes { retiredOn } } } }`;
    const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: supplier });
    expect(thirdParty.supplies.nodes).toEqual([{ retiredOn: '2026-06-15' }]);
  });

  test('keeps its two ends when a source says otherwise', async () => {
    const said = { supplier, customer, externalId: 'ENDS' };
    await sync([{ supplyLink: said }]);
    const other = { id: (await make.vendor()).id };
    const { results } = await sync([{ supplyLink: { ...said, customer: other } }]);
    expect(results[0]).toMatchObject({
      outcome: 'REJECTED',
      userErrors: [{ field: ['input', 'items', '0', 'supplyLink', 'customer'] }],
    });
  });
});
