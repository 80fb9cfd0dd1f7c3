import { describe, expect, test } from 'vitest';
import { cisaKev } from '../../src/exchange/import/cisa-kev/format.ts';
import { importingFormat, outcomesOf, realFile } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { syncing } from '../support/sync.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const importKev = importingFormat(registry, cisaKev);
const { sync } = syncing(registry);

let made = 0;
const vendorName = () => `Contoso ${++made}`;
const entry = (
  vendorProject: string,
  product: string,
  cveID = 'CVE-2025-10001',
  dueDate: string | null = '2025-09-15',
) => ({
  cveID,
  vendorProject,
  product,
  dueDate,
});
const fileOf = (...vulnerabilities: object[]) => JSON.stringify({ catalogVersion: '2026.06.01', vulnerabilities });

async function productOf(legalName: string, name: string, vulnerabilities: object[] = [], trading: string[] = []) {
  const { id } = await make.vendor({ legalName, tradingNames: trading });
  const product = await make.product({ thirdParty: { id }, name, vulnerabilities });
  const read = async () => {
    const query =
      'query($id: ID!) { node(id: $id) { ... on Product { version vulnerabilities { cve knownExploited dueOn patchedOn } } } }';
    return (await registry.ask('DASHBOARD', query, { id: product.id })).node;
  };
  return { id: product.id, read };
}

const exploited = { cve: 'CVE-2025-10001', knownExploited: true, dueOn: '2025-09-15', patchedOn: null };

describe('the catalog of known exploited vulnerabilities', () => {
  test.each([
    ['the same names', 'Edge', 'Edge'],
    ['another case and legal form', 'EDGE', 'edge'],
    ["the vendor's name before the product", 'Contoso # Edge', 'Edge'],
    ["the vendor's name before the product in the catalog", 'Edge', 'Contoso # Edge'],
  ])('marks a product under %s', async (_, productName, named) => {
    const vendor = vendorName();
    const withVendor = (name: string) => name.replace('Contoso #', vendor);
    const product = await productOf(`${vendor}, Inc.`, withVendor(productName));
    const reports = await importKev(fileOf(entry(vendor.toUpperCase(), withVendor(named))));
    expect(reports).toMatchObject([{ outcome: 'UPDATED', ids: [product.id], notes: ['CVE-2025-10001'] }]);
    expect(await product.read()).toEqual({ version: 2, vulnerabilities: [exploited] });
  });

  test('matches trading names too, and marks several entries in one change', async () => {
    const vendor = vendorName();
    const product = await productOf(`Holding of ${vendor}`, 'Edge', [], [vendor]);
    await importKev(fileOf(entry(vendor, 'Edge'), entry(vendor, 'Edge', 'CVE-2025-10002', null)));
    const other = { ...exploited, cve: 'CVE-2025-10002', dueOn: null };
    expect(await product.read()).toEqual({ version: 2, vulnerabilities: [exploited, other] });
  });

  test('keeps `patchedOn` and vulnerabilities that the catalog lacks', async () => {
    const vendor = vendorName();
    const patched = { cve: 'CVE-2025-10001', knownExploited: false, dueOn: null, patchedOn: '2026-01-01' };
    const recorded = { cve: 'CVE-2020-11111', knownExploited: false, dueOn: null, patchedOn: null };
    const product = await productOf(vendor, 'Edge', [recorded, patched]);
    await importKev(fileOf(entry(vendor, 'Edge')));
    expect((await product.read()).vulnerabilities).toEqual([recorded, { ...exploited, patchedOn: '2026-01-01' }]);
  });

  test('does not change a product with a similar name, of another vendor, or withdrawn', async () => {
    const vendor = vendorName();
    const near = await productOf(vendor, 'Edge Server');
    await productOf(vendorName(), 'Edge');
    const before = await registry.state();
    expect(await importKev(fileOf(entry(vendor, 'Edge'), entry(vendor, 'Word')))).toMatchObject([
      { outcome: 'NEAR', ids: [near.id], notes: [`is it "Edge" of ${vendor} (CVE-2025-10001)?`] },
    ]);
    expect(await registry.state()).toEqual(before);
  });

  test('a second time, or in a dry run, changes nothing', async () => {
    const vendor = vendorName();
    const product = await productOf(vendor, 'Edge');
    const text = fileOf(entry(vendor, 'Edge'));
    const before = await registry.state();
    expect(outcomesOf(await importKev(text, { dryRun: true }))).toEqual(['UPDATED']);
    expect(await registry.state()).toEqual(before);
    await importKev(text);
    expect(outcomesOf(await importKev(text))).toEqual(['UNCHANGED']);
    expect((await product.read()).version).toBe(2);
  });

  test('with invalid entries is read except for those', async () => {
    const vendor = vendorName();
    await productOf(vendor, 'Edge');
    const reports = await importKev(fileOf(entry(vendor, 'Edge', '2025-1'), [], entry(vendor, 'Edge')));
    expect(outcomesOf(reports)).toEqual(['REJECTED', 'REJECTED', 'UPDATED']);
    expect(reports[0]).toMatchObject({ row: 1, reasons: [{ field: 'cveID' }] });
  });

  test('is rejected with a reason for a product that cannot have more vulnerabilities', async () => {
    const vendor = vendorName();
    const many = Array.from({ length: 500 }, (_, index) => ({
      cve: `CVE-2020-${10_000 + index}`,
      knownExploited: false,
    }));
    await productOf(vendor, 'Edge', many);
    const [report] = await importKev(fileOf(entry(vendor, 'Edge')));
    expect(report).toMatchObject({
      outcome: 'REJECTED',
      reasons: [{ code: 'OUT_OF_RANGE', field: 'vulnerabilities' }],
    });
  });

  test('raises the risk of the vendor', async () => {
    const vendor = vendorName();
    const { id } = await make.vendor({ legalName: vendor });
    await make.engagement({ thirdParty: { id }, status: 'ACTIVE', dataFlows: [{ category: 'PHI' }] });
    const product = await make.product({ thirdParty: { id }, name: 'Edge', connectedDevice: 'YES' });
    const risk = async () =>
      (
        await registry.ask(
          'DASHBOARD',
          'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { score factors { evidence { id } } } } }',
          { ref: { id } },
        )
      ).thirdParty.risk;
    const before = await risk();
    await importKev(fileOf(entry(vendor, 'Edge')));
    const after = await risk();
    expect(after.score).toBeGreaterThan(before.score);
    expect(JSON.stringify(after.factors)).toContain(product.id);
    await accept(registry, 'updateProduct', { id: product.id, expectedVersion: 2, vulnerabilities: [] });
  });
});

describe('a mark of the catalog on a product of a source', () => {
  let synced = 0;
  /** Syncs a product, and returns functions that read it, sync it again, and change it as a person. */
  async function syncedProduct(name: string, more: object = {}) {
    const vendor = vendorName();
    const [party, product] = [`KV-${++synced}`, `KP-${synced}`];
    const thirdParty = { externalId: party, kind: 'VENDOR', legalName: `${vendor}, Inc.` };
    const itemOf = (fields: object) => ({
      product: { externalId: product, thirdParty: { external: { externalId: party } }, name, ...fields },
    });
    const { results } = await sync([{ thirdParty }, itemOf(more)]);
    const id = results[1]!.record!.id;
    const query = `query($id: ID!) { node(id: $id) { ... on Product { version source externalId
      vulnerabilities { cve knownExploited dueOn patchedOn listedBy listedDueOn } } } }`;
    return {
      vendor,
      id,
      again: async (fields: object) => (await sync([itemOf(fields)])).results[0]!.outcome,
      change: (fields: object) => accept(registry, 'updateProduct', { id, ...fields }),
      read: async () => (await registry.ask('DASHBOARD', query, { id })).node,
    };
  }
  const [cve, other] = ['CVE-2025-10001', 'CVE-2020-11111'];
  const stated = { knownExploited: false, dueOn: null, patchedOn: null };
  const listed = { knownExploited: true, listedBy: 'cisa-kev', listedDueOn: '2025-09-15' };
  const notListed = { listedBy: null, listedDueOn: null };

  test('is laid over it, and the source keeps the record', async () => {
    const { vendor, read, id } = await syncedProduct('Analyzer OS');
    const reports = await importKev(fileOf(entry(vendor, 'Analyzer OS')));
    expect(reports).toMatchObject([{ outcome: 'UPDATED', ids: [id], notes: [cve] }]);
    expect(await read()).toEqual({
      version: 2,
      source: 'local',
      externalId: expect.stringMatching(/^KP-/) as unknown,
      vulnerabilities: [{ cve, ...listed, dueOn: '2025-09-15', patchedOn: null }],
    });
  });

  test.each([
    ['without a list', {}],
    ['with an empty list', { vulnerabilities: [] }],
    ['that says it is not exploited', { vulnerabilities: [{ cve, ...stated }] }],
  ])('outlives the next sync of the source %s', async (_, fields) => {
    const { vendor, read, again } = await syncedProduct('Analyzer OS');
    await importKev(fileOf(entry(vendor, 'Analyzer OS')));
    expect(await again(fields)).toBe('UNCHANGED');
    expect((await read()).vulnerabilities).toEqual([{ cve, ...listed, dueOn: '2025-09-15', patchedOn: null }]);
    expect(outcomesOf(await importKev(fileOf(entry(vendor, 'Analyzer OS'))))).toEqual(['UNCHANGED']);
  });

  test('does not replace what the source says, before or after', async () => {
    const said = { vulnerabilities: [{ cve, ...stated, dueOn: '2026-01-31', patchedOn: '2026-02-01' }] };
    const { vendor, read, again } = await syncedProduct('Analyzer OS', said);
    await importKev(fileOf(entry(vendor, 'Analyzer OS')));
    const both = { cve, ...listed, dueOn: '2026-01-31', patchedOn: '2026-02-01' };
    expect((await read()).vulnerabilities).toEqual([both]);
    expect(await again(said)).toBe('UNCHANGED');
    const more = {
      vulnerabilities: [
        { cve: other, ...stated },
        { cve, ...stated, dueOn: '2026-03-31' },
      ],
    };
    expect(await again(more)).toBe('UPDATED');
    await importKev(fileOf(entry(vendor, 'Analyzer OS')));
    expect((await read()).vulnerabilities).toEqual([
      { cve: other, ...stated, ...notListed },
      { cve, ...listed, dueOn: '2026-03-31', patchedOn: null },
    ]);
    expect(await again({ vulnerabilities: [] })).toBe('UPDATED');
    expect((await read()).vulnerabilities).toEqual([{ cve, ...listed, dueOn: '2025-09-15', patchedOn: null }]);
  });

  test('follows the catalog if the source gives no due day', async () => {
    const { vendor, read } = await syncedProduct('Analyzer OS', { vulnerabilities: [{ cve, ...stated }] });
    await importKev(fileOf(entry(vendor, 'Analyzer OS')));
    expect(outcomesOf(await importKev(fileOf(entry(vendor, 'Analyzer OS', cve, '2025-12-01'))))).toEqual(['UPDATED']);
    expect((await read()).vulnerabilities).toEqual([
      { cve, ...listed, listedDueOn: '2025-12-01', dueOn: '2025-12-01', patchedOn: null },
    ]);
  });

  test('can be patched by a person, and taken away by one', async () => {
    const { vendor, read, again, change } = await syncedProduct('Analyzer OS');
    await importKev(fileOf(entry(vendor, 'Analyzer OS')));
    await change({ expectedVersion: 2, vulnerabilities: [{ cve, knownExploited: true, patchedOn: '2026-01-01' }] });
    const patched = [{ cve, ...listed, dueOn: '2025-09-15', patchedOn: '2026-01-01' }];
    expect((await read()).vulnerabilities).toEqual(patched);
    expect(await again({ vulnerabilities: [] })).toBe('UNCHANGED');
    expect((await read()).vulnerabilities).toEqual(patched);
    await change({ expectedVersion: 3, vulnerabilities: [{ cve, ...stated }] });
    expect((await read()).vulnerabilities).toEqual([{ cve, ...stated, ...notListed }]);
  });
});

describe('a product that may be in the catalog under another name', () => {
  test.each([
    ['a vendor with a longer name', '# Systems, Inc.', 'Relay', '#', 'Relay'],
    ['a vendor with a longer name and its short name before the product', '# Systems, Inc.', '# Relay', '#', 'Relay'],
    ['a vendor with a shorter name', '#', 'Relay', '# Networks', 'Relay'],
    ['a vendor with a space in its name', 'Sun#', 'Relay', 'Sun #', 'Relay'],
    ['an abbreviated vendor', 'Quillon Instruments Makers, Inc.', 'Relay', 'QIM', 'Relay'],
    ['a name in which words are joined', '#', 'Net Relay', '#', 'NetRelay'],
    ['a name that shares a word', '#', 'Relay Manager', '#', 'Relay Gateway'],
    ['a plural', '#', 'RX-20 Router', '#', 'RX-55 Routers'],
    ['several products', '#', 'Relay 100F', '#', 'Multiple Products'],
    ['several products of a kind', '# Systems', 'Relay 100F', '#', 'Multiple Network-Attached Storage (NAS) Devices'],
    ['a kind of product only', '#', 'Relay 100F', '#', 'Routers'],
    ["the vendor's name", '#', 'Relay 100F', '#', '#'],
    ['a name in another script', '#', '分析仪', '#', 'Relay'],
  ])('is near, for %s', async (_, legalName, product, vendor, named) => {
    const fresh = `Fabrikam${String.fromCharCode(97 + (++made % 26))}${made}`;
    const withName = (text: string) => text.replace('#', fresh);
    const recorded = await productOf(withName(legalName), withName(product));
    const before = await registry.state();
    const reports = await importKev(fileOf(entry(withName(vendor), withName(named))));
    expect(reports).toMatchObject([
      {
        outcome: 'NEAR',
        ids: [recorded.id],
        notes: [`is it "${withName(named)}" of ${withName(vendor)} (CVE-2025-10001)?`],
      },
    ]);
    expect(await registry.state()).toEqual(before);
  });

  test('is not near a product without a common word, or of another vendor', async () => {
    const vendor = vendorName();
    await productOf(vendor, 'Relay Manager');
    expect(await importKev(fileOf(entry(vendor, 'Mail Gateway'), entry(vendorName(), 'Relay Manager')))).toEqual([]);
  });

  test('does not lose what ends like a legal form', async () => {
    const vendor = vendorName();
    const { id } = await productOf(vendor, 'Relay');
    expect(await importKev(fileOf(entry(vendor, 'Relay SE')))).toMatchObject([{ outcome: 'NEAR', ids: [id] }]);
  });

  test('is marked and near at once, each with a report', async () => {
    const vendor = vendorName();
    await productOf(vendor, 'Relay');
    const text = fileOf(entry(vendor, 'Relay'), entry(vendor, 'Multiple Products', 'CVE-2025-10002'));
    expect(outcomesOf(await importKev(text))).toEqual(['UPDATED', 'NEAR']);
    expect(outcomesOf(await importKev(text))).toEqual(['UNCHANGED', 'NEAR']);
  });

  test('is reported once with many entries, of which only some are named', async () => {
    const vendor = vendorName();
    await productOf(vendor, 'Relay');
    const many = Array.from({ length: 7 }, (_, index) => entry(vendor, 'Relay Server', `CVE-2025-2000${index}`));
    const others = Array.from({ length: 12 }, (_, index) =>
      entry(vendor, `Relay ${index + 10}`, `CVE-2025-300${index + 10}`),
    );
    const [report] = await importKev(fileOf(...many, ...others));
    expect(report!.notes).toHaveLength(11);
    expect(report!.notes[0]).toBe(
      `is it "Relay Server" of ${vendor} (CVE-2025-20000, CVE-2025-20001, CVE-2025-20002, CVE-2025-20003, CVE-2025-20004 and 2 more)?`,
    );
    expect(report!.notes.at(-1)).toBe('is it one of 3 more products of the catalog?');
  });

  test('is counted with others if a vendor has many', async () => {
    const vendor = vendorName();
    const { id } = await make.vendor({ legalName: vendor });
    for (let index = 10; index < 33; index++) await make.product({ thirdParty: { id }, name: `Relay ${index}` });
    const reports = await importKev(fileOf(entry(vendor, 'Multiple Products')));
    expect(reports).toHaveLength(21);
    expect(reports.at(-1)).toMatchObject({
      name: `3 more products, ${vendor}`,
      outcome: 'NEAR',
      count: 3,
      ids: [id],
      notes: [`is it "Multiple Products" of ${vendor} (CVE-2025-10001)?`],
    });
  });
});

test('third parties that may be a vendor in the catalog, but have no product on record, are reported', async () => {
  const vendor = vendorName();
  const { id } = await make.vendor({ legalName: `${vendor} Systems, Inc.` });
  await make.vendor({ legalName: `Friends of ${vendor}` });
  await make.vendor({ legalName: 'Northern Analyzer Makers GmbH', tradingNames: ['Analyzers Online'] });
  const entries = [entry(vendor, 'Relay'), entry(vendor, 'Edge', 'CVE-2025-10002'), entry('NAM', 'Edge')];
  const reports = await importKev(fileOf(...entries));
  expect(reports.map(({ name, outcome, notes }) => [name, outcome, notes])).toEqual([
    [`${vendor} Systems, Inc.`, 'WITHOUT_PRODUCTS', [`no product on record; the catalog has 2 entries of ${vendor}`]],
    [
      'Northern Analyzer Makers GmbH',
      'WITHOUT_PRODUCTS',
      ['known as Analyzers Online', 'no product on record; the catalog has 1 entry of NAM'],
    ],
  ]);
  expect(reports[0]!.ids).toEqual([id]);
});

const real = await realFile('kev-120.json');
test.skipIf(real === null)('reads the complete real catalog', async () => {
  expect(cisaKev.recognizes(real!)).toBe(true);
  expect(cisaKev.read(real!, { dryRun: false, today: '2026-06-15' }).rows).toBe(120);
  const git = await productOf('Git', 'Git');
  const reports = await importKev(real!);
  expect(outcomesOf(reports.filter(({ ids }) => ids.includes(git.id)))).toEqual(['UPDATED']);
  expect(reports.filter(({ outcome }) => outcome === 'REJECTED')).toEqual([]);
  expect((await git.read()).vulnerabilities).toContainEqual(
    expect.objectContaining({ cve: 'CVE-2025-48384', knownExploited: true }),
  );
});
