import { describe, expect, test } from 'vitest';
import { cisaKev } from '../../src/exchange/import/cisa-kev/format.ts';
import { importingFormat, outcomesOf, realFile } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const importKev = importingFormat(registry, cisaKev);

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
