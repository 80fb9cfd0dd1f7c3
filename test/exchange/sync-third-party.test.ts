import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';
import { another, fresh, outcomesOf as outcomes, problemsOf, ref, syncing, vendor } from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { aVendor, only, read, sync } = syncing(registry);

describe('a third party is', () => {
  const clia = () => ({ scheme: 'CLIA', value: `05D${String(3_000_000 + another())}` });
  const refsOf = async (id: string) =>
    await read(id, '... on ThirdParty { externalRefs { source externalId } identifiers { scheme value } legalName }');

  test('found by its key at the source, else by an identifier, and then gets the key', async () => {
    const identifier = clia();
    const { id } = await make.partnerLab({
      identifiers: [identifier],
      externalRefs: [{ source: 'erp', externalId: fresh() }],
    });
    const externalId = fresh('V');
    const spelled = { ...identifier, value: identifier.value.replace('D', 'd-') };
    const matched = await only({ thirdParty: { externalId, identifiers: [spelled], legalName: 'By another name' } });
    expect(matched).toMatchObject({ outcome: 'UPDATED', matchedBy: 'IDENTIFIER', record: { id } });
    expect(await refsOf(id)).toMatchObject({
      externalRefs: [{ source: 'erp' }, { source: 'local', externalId }],
      identifiers: [identifier],
      legalName: 'By another name',
    });
    expect(await only({ thirdParty: { externalId, tags: ['x'] } })).toMatchObject({
      outcome: 'UPDATED',
      record: { id },
    });
  });

  test('found by an identifier alone if it has no key at the source', async () => {
    const identifier = clia();
    const item = { thirdParty: { identifiers: [identifier], kind: 'PARTNER_LAB', legalName: 'Keyless' } };
    const { outcome, record } = await only(item);
    expect(outcome).toBe('CREATED');
    expect(await only(item)).toMatchObject({ outcome: 'UNCHANGED', record: { id: record!.id } });
    expect((await refsOf(record!.id)).externalRefs).toEqual([]);
  });

  test('not guessed if its identifiers belong to two; both are named', async () => {
    const [first, second] = [clia(), clia()];
    const a = await make.partnerLab({ legalName: 'Lab A', identifiers: [first] });
    const b = await make.partnerLab({ legalName: 'Lab B', identifiers: [second] });
    const { outcome, userErrors } = await only({
      thirdParty: { externalId: fresh('V'), identifiers: [first, second] },
    });
    expect(outcome).toBe('REJECTED');
    expect(userErrors[0]).toMatchObject({
      code: 'INCONSISTENT',
      field: ['input', 'items', '0', 'thirdParty', 'identifiers'],
    });
    for (const part of ['Lab A', a.id, 'Lab B', b.id]) expect(userErrors[0]!.message).toContain(part);
  });

  test('not given an identifier of another', async () => {
    const identifier = clia();
    const { id } = await make.partnerLab({ legalName: 'Holder', identifiers: [identifier] });
    const externalId = await aVendor();
    const { outcome, userErrors } = await only({ thirdParty: { externalId, identifiers: [identifier] } });
    expect(outcome).toBe('REJECTED');
    expect(userErrors).toMatchObject([{ code: 'TAKEN' }]);
    expect(userErrors[0]!.message).toContain(id);
  });

  test('never stripped of an identifier, because other sources refer to it', async () => {
    const [first, second] = [clia(), clia()];
    const externalId = await aVendor({ identifiers: [first] });
    const { record } = await only({ thirdParty: { externalId, identifiers: [second] } });
    expect((await refsOf(record!.id)).identifiers).toEqual([first, second]);
  });

  test('created once if two items of a call name it by different keys and the same identifier', async () => {
    const identifier = clia();
    const [a, b] = [fresh('V'), fresh('V')];
    const answer = await sync([
      vendor(a, { identifiers: [identifier] }),
      vendor(b, { identifiers: [identifier] }),
      { contract: { externalId: fresh(), thirdParty: ref(b), kind: 'NDA' } },
    ]);
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'CREATED']);
    const [first, second] = answer.results;
    expect(second!.record!.id).toBe(first!.record!.id);
  });

  test('not found by an identifier that only an outdated item has', async () => {
    const identifier = { scheme: 'CAP', value: String(600_000 + another()) };
    const externalId = await aVendor({ sourceUpdatedAt: '2026-06-03T00:00:00Z' });
    const other = fresh('V');
    const answer = await sync([
      { thirdParty: { externalId, identifiers: [identifier], sourceUpdatedAt: '2026-06-02T00:00:00Z' } },
      vendor(other, { identifiers: [identifier] }),
    ]);
    expect(outcomes(answer)).toEqual(['UNCHANGED', 'CREATED']);
  });

  test('moved between lifecycle stages only as a person may, and created in the stage of its source', async () => {
    const externalId = await aVendor({ lifecycle: 'ACTIVE' });
    const { outcome, userErrors } = await only({ thirdParty: { externalId, lifecycle: 'PROSPECT' } });
    expect([outcome, userErrors[0]!.code]).toEqual(['REJECTED', 'NOT_ALLOWED']);
    expect((await only({ thirdParty: { externalId, lifecycle: 'OFFBOARDING' } })).outcome).toBe('UPDATED');
  });

  test('limited in its identifiers and keys', async () => {
    const identifier = { scheme: 'DUNS', value: '123456789' };
    const key = fresh('MANY');
    const many = Array.from({ length: 30 }, (_, index) => vendor(`${key} ${index}`, { identifiers: [identifier] }));
    const answer = await sync(many);
    expect(answer).toMatchObject({ created: 1, updated: 19, rejected: 10 });
    expect(answer.results[20]!.userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', field: ['input', 'items', '20', 'thirdParty', 'externalId'] },
    ]);
    const numbers = (from: number) =>
      Array.from({ length: 20 }, (_, index) => ({ scheme: 'CAP', value: `${from + index}` }));
    const further = vendor(`${key} 0`, { identifiers: numbers(100) });
    expect(problemsOf(await sync([further]))).toEqual(['OUT_OF_RANGE items.0.thirdParty.identifiers']);
  });

  test('not left without the sites of its certificates', async () => {
    const sites = [
      { name: 'A', function: 'TESTING' },
      { name: 'B', function: 'OFFICE' },
    ];
    const externalId = await aVendor({ sites });
    await sync([{ certification: { externalId: fresh(), thirdParty: ref(externalId), type: 'CAP', site: 'A' } }]);
    expect((await only({ thirdParty: { externalId, sites: [sites[1]] } })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: ['input', 'items', '0', 'thirdParty', 'sites'] },
    ]);
    expect((await only({ thirdParty: { externalId, sites: [sites[0]] } })).outcome).toBe('UPDATED');
  });
});

test('problems of an item name ids only of recorded records', async () => {
  const [onRecord, brought] = ['391234561', '391234562'].map((value) => ({ scheme: 'DUNS', value }));
  const known = await sync([vendor(fresh(), { identifiers: [onRecord] })]);
  const { results } = await sync([
    vendor(fresh(), { identifiers: [brought] }),
    vendor(fresh(), { identifiers: [onRecord, brought] }),
  ]);
  expect(results[1]!.userErrors.map(({ code }) => code)).toEqual(['INCONSISTENT', 'TAKEN']);
  const ids = results[1]!.userErrors.flatMap(({ message }) => message.match(/ThirdParty_\w+/g) ?? []);
  expect(ids).toEqual([known.results[0]!.record!.id]);
});
