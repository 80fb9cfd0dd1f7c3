import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '../../db/query.ts';
import { readRows } from '../../src/exchange/import/file.ts';
import { mapRow } from '../../src/exchange/import/third-parties/map.ts';
import { importRows, type RowReport } from '../../src/exchange/import/third-parties/run.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { allOf, importing, outcomes, rowsOf } from '../support/import.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attestry-import-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

const { runImport, partyOf } = importing(registry);

describe('a row', () => {
  test('becomes a third party with its page links, headquarters and certifications', async () => {
    const [report] = await runImport(
      rowsOf({
        name: 'Larkspur',
        legalName: 'Larkspur Software, Inc.',
        headquarterAddress: '12 Elm Street, Portland, OR 97205, United States',
        websiteUrl: 'https://larkspur.example/home',
        domains: ['Larkspur.example', 'larkspur.example'],
        category: 'PASSWORD_MANAGEMENT',
        privacyPolicyUrl: 'https://larkspur.example/privacy',
        serviceLevelAgreementUrl: 'https://larkspur.example/sla',
        certifications: ['SOC 2 Type II (Security)', 'GDPR', 'ISO/IEC 27001:2022', 'gdpr'],
      }),
    );
    expect(report).toMatchObject({ outcome: 'CREATED', reasons: [], certifications: { created: 3 } });
    const party = await partyOf('Larkspur');
    expect(party).toMatchObject({
      kind: 'VENDOR',
      lifecycle: 'PROSPECT',
      legalName: 'Larkspur Software, Inc.',
      tradingNames: ['Larkspur'],
      country: 'US',
      websiteUrl: 'https://larkspur.example/home',
      domains: ['larkspur.example'],
      services: ['Password management'],
      tags: ['password-management'],
      externalRefs: [{ source: 'test', externalId: 'Larkspur' }],
      links: [
        { kind: 'PRIVACY', url: 'https://larkspur.example/privacy' },
        { kind: 'OTHER', url: 'https://larkspur.example/sla' },
      ],
      sites: [
        {
          name: 'Headquarters',
          country: 'US',
          address: '12 Elm Street, Portland, OR 97205, United States',
          function: 'HEADQUARTERS',
        },
      ],
    });
    const claims = party.certifications.nodes as { type: { code: string }; title: string; scope: string | null }[];
    expect(claims.map(({ type, title, scope }) => [type.code, title, scope]).sort()).toEqual([
      ['ISO_27001', 'ISO/IEC 27001:2022', null],
      ['OTHER', 'GDPR', null],
      ['SOC2_TYPE2', 'SOC 2 Type II (Security)', 'Security'],
    ]);
    expect(party.certifications.nodes[0]).toMatchObject({ verification: 'UNVERIFIED', source: 'test' });
  });

  test.each([
    ['IT', 'IT', 'it'],
    ['DATA_STORAGE_AND_PROCESSING', 'Data storage and processing', 'data-storage-and-processing'],
    ['Courier (cold chain)', 'Courier (cold chain)', 'courier-cold-chain'],
  ])('with category %s offers the service %s', (category, service, tag) => {
    expect(mapRow(rowsOf({ name: 'A', category })[0]!).party).toMatchObject({ services: [service], tags: [tag] });
  });

  test('ignores cells that are empty, null or mean unknown', () => {
    const { party, problems } = mapRow(
      rowsOf({
        name: 'A',
        category: 'OTHER',
        headquarterAddress: 'Not specified',
        country: null,
        websiteUrl: ' ',
        tags: ';',
      })[0]!,
    );
    expect(problems).toEqual([]);
    expect(party).toMatchObject({ services: [], tags: [], domains: [], links: [] });
    expect([party.headquarters, party.country, party.websiteUrl]).toEqual([undefined, undefined, undefined]);
  });

  test('accepts countries by code or English name, and kinds in any case', () => {
    const read = (country: string | number) => mapRow(rowsOf({ name: 'A', country, kind: 'partner lab' })[0]!).party;
    const written = ['cn', 'China', 'CHN', 156, '4', 'Korea, Republic of', 'Virgin Islands, U.S.', 'Georgia, USA'];
    expect(written.map((country) => read(country).country)).toEqual(['CN', 'CN', 'CN', 'CN', 'AF', 'KR', 'VI', 'US']);
    expect(read('DE').kind).toBe('PARTNER_LAB');
  });

  test('takes "NA" neither for Namibia nor for unknown', () => {
    const { party, notRead } = mapRow(rowsOf({ name: 'A', country: 'NA', headquarterAddress: 'Paris, France' })[0]!);
    expect([party.country, notRead.map(({ message }) => message)]).toEqual([
      undefined,
      ['"NA" may mean Namibia or "not available"; write Namibia, or leave the cell empty'],
    ]);
    expect(mapRow(rowsOf({ name: 'A', country: 'Namibia' })[0]!).party.country).toBe('NA');
  });

  test('has a key within the registry’s limits for any name', () => {
    const long = mapRow(rowsOf({ name: 'x'.repeat(290), certifications: ['y'.repeat(290)] })[0]!);
    expect(long.externalId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(long.records[0]!.externalId.length).toBeLessThanOrEqual(200);
    expect(mapRow(rowsOf({ name: '  Ａcme \n Labs ' })[0]!).externalId).toBe('Ａcme Labs');
    expect(mapRow(rowsOf({ name: 'Acme', id: 17 })[0]!).externalId).toBe('17');
  });
});

describe('an invalid row', () => {
  const wrong = rowsOf(
    { id: 'w1', name: 'Right before' },
    {
      id: 'w2',
      name: 'All wrong',
      country: 'Narnia',
      websiteUrl: 'example',
      domains: 'right.example;not a domain',
      kind: 'CUSTOMER',
      identifiers: 'NPI:1234567890;XYZ:1;05D9970002',
      certifications: ['x'.repeat(301), 'SOC 2 Type 2'],
      'Legal name': 17,
    },
    { id: 'w3' },
    { websiteUrl: 'https://nameless.example' },
    { id: 'w1', name: 'Same key' },
    { id: 'w6', name: 'First holder', identifiers: 'CLIA:05D9970003' },
    { id: 'w7', name: 'Second holder', identifiers: 'NPI:1234567893;CLIA:05D9970003' },
    { id: 'w8', name: 'Two at once', identifiers: 'CLIA:05D9970011;CLIA:05D9970012' },
    { name: 'Two names', Name: 'Twice' },
    { id: 'w9', name: 'Right after' },
  );

  test('is rejected with all problems, and the other rows are imported', async () => {
    await runImport(
      rowsOf(
        { id: 'h1', name: 'Holder A', identifiers: 'CLIA:05D9970011' },
        { id: 'h2', name: 'Holder B', identifiers: 'CLIA:05D9970012' },
      ),
      { source: 'holders' },
    );
    const dry = await runImport(wrong, { dryRun: true });
    const reports = await runImport(wrong);
    expect(
      reports.map(({ outcome, reasons }) => [outcome, ...reasons.map(({ field, code }) => `${field} ${code}`)]),
    ).toEqual([
      ['CREATED'],
      ['REJECTED', 'kind INVALID', 'legalName INVALID'],
      ['REJECTED', 'legalName REQUIRED'],
      ['REJECTED', 'name REQUIRED'],
      ['REJECTED', ' DUPLICATE'],
      ['CREATED'],
      ['REJECTED', 'identifiers.1 DUPLICATE'],
      ['REJECTED', 'identifiers INCONSISTENT', 'identifiers.0 TAKEN', 'identifiers.1 TAKEN'],
      ['REJECTED', 'Name DUPLICATE'],
      ['CREATED'],
    ]);
    expect(reports[1]!.notRead.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'country INVALID',
      'websiteUrl INVALID',
      'domains.1 INVALID',
      'identifiers.0 INVALID',
      'identifiers.1 INVALID',
      'identifiers.2 INVALID',
      'certifications.0 TOO_LONG',
    ]);
    expect(reports[1]!.notRead.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(/NPI check digit/), expect.stringMatching(/"Narnia"/)]),
    );
    expect(reports[7]!.reasons[0]!.message).toBe(
      'belong to different third parties on record: "Holder A" and "Holder B"',
    );
    expect(dry.map(({ outcome, reasons }) => ({ outcome, reasons }))).toEqual(
      reports.map(({ outcome, reasons }) => ({ outcome, reasons })),
    );
    expect(await partyOf('w2')).toBeNull();
    expect(await partyOf('w9')).toMatchObject({ legalName: 'Right after' });
  });

  test('writes neither third party nor certifications if one of them is rejected', async () => {
    await runImport(rowsOf({ id: 'c1', name: 'Claimant', certifications: 'GDPR' }));
    await registry.database.write`update third_party_external_ref set external_id = 'moved' where external_id = 'c1'`;
    const before = await registry.state();
    const [report] = await runImport(rowsOf({ id: 'c1', name: 'Claimant again', certifications: 'HIPAA;GDPR' }));
    expect(report!.reasons).toEqual([
      {
        code: 'TAKEN',
        field: 'certifications',
        message: '"GDPR" is already on record under the same key for another third party',
      },
    ]);
    expect(await registry.state()).toEqual(before);
  });
});

describe('a wrong value', () => {
  test('costs that value, and the rest of the row is imported', async () => {
    const row = {
      id: 'v1',
      name: 'Sorrel Cloud',
      country: 'Congo',
      websiteUrl: 'www.sorrel.example/start',
      trustPageUrl: 'see website',
      domains: 'https://Sorrel.example/;ut',
      identifiers: 'NPI:1234567890;DUNS:123456789',
      internalOwner: 'TBD',
      tags: ['x'.repeat(51), 'cloud'],
      certifications: 'None;ISO 27001',
    };
    const [report] = await runImport(rowsOf(row));
    expect(report).toMatchObject({ outcome: 'CREATED', reasons: [], certifications: { created: 1 } });
    expect(report!.notRead.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'country INVALID',
      'trustPageUrl INVALID',
      'domains.1 INVALID',
      'tags.0 TOO_LONG',
      'identifiers.0 INVALID',
    ]);
    expect(await partyOf('v1')).toMatchObject({
      country: null,
      websiteUrl: 'https://www.sorrel.example/start',
      links: [],
      domains: ['sorrel.example'],
      identifiers: [{ scheme: 'DUNS', value: '123456789' }],
      internalOwner: null,
      tags: ['cloud'],
      certifications: { nodes: [{ title: 'ISO 27001' }] },
    });
    const before = await registry.state();
    const [again] = await runImport(rowsOf(row));
    expect([again!.outcome, again!.notRead.length]).toEqual(['UNCHANGED', 5]);
    expect(await registry.state()).toEqual(before);
  });

  test('is also one that a command refuses: a list that is too long together with the one on record', async () => {
    const tags = (from: number) => Array.from({ length: 30 }, (_, index) => `tag-${from + index}`);
    await runImport(rowsOf({ id: 'v2', name: 'Tagged', tags: tags(0) }));
    const [report] = await runImport(rowsOf({ id: 'v2', name: 'Tagged', internalOwner: 'Ada', tags: tags(30) }));
    expect(report).toMatchObject({
      outcome: 'UPDATED',
      reasons: [],
      notRead: [{ code: 'OUT_OF_RANGE', field: 'tags', message: 'must have at most 50 elements' }],
    });
    const party = await partyOf('v2');
    expect([party.internalOwner, party.tags.length]).toEqual(['Ada', 30]);
  });
});

describe('an import that is stopped', () => {
  test('has written the reported rows and no other', async () => {
    const writer = await operatorOf(registry.database, TODAY, 'test');
    const rows = rowsOf({ id: 'p1', name: 'Before' }, { id: 'p2', name: 'After' });
    for await (const _ of importRows(writer, rows, { source: 'test', kind: 'SUPPLIER', dryRun: false })) break;
    expect(await partyOf('p1')).toMatchObject({ kind: 'SUPPLIER' });
    expect(await partyOf('p2')).toBeNull();
  });
});

describe('a dry run', () => {
  test('reports what an import would do and writes nothing', async () => {
    await runImport(rowsOf({ id: 'd1', name: 'Known' }));
    const rows = rowsOf({ id: 'd1', name: 'Known, renamed' }, { id: 'd2', name: 'New', certifications: 'GDPR' });
    const before = await registry.state();
    const dry = await runImport(rows, { dryRun: true });
    expect(await registry.state()).toEqual(before);
    expect(outcomes(dry)).toEqual(['UPDATED', 'CREATED']);
    expect(dry[1]).toMatchObject({ id: null, certifications: { created: 1 } });
    expect(outcomes(await runImport(rows))).toEqual(['UPDATED', 'CREATED']);
  });
});

describe('a CSV file', () => {
  test('may have quotes, line breaks in cells, CRLF, a BOM and empty lines', async () => {
    const path = await fileOf(
      'plain.csv',
      '\uFEFFLegal Name,id,"head quarter_address",tags\r\n"Quill, ""Ink"" & Co.",1,"1 Pen Street\r\nParis\r\nFrance",a;b\r\n\r\n,,,\r\nÖzgür Åkesson 检验所,2,,\r\n',
    );
    const read = await readRows(path);
    expect(read).toEqual([
      {
        number: 1,
        line: 2,
        broken: null,
        values: {
          'Legal Name': 'Quill, "Ink" & Co.',
          id: '1',
          'head quarter_address': '1 Pen Street\nParis\nFrance',
          tags: 'a;b',
        },
      },
      expect.objectContaining({
        number: 2,
        line: 7,
        values: expect.objectContaining({ 'Legal Name': 'Özgür Åkesson 检验所' }),
      }),
    ]);
    expect(outcomes(await runImport(read, { source: 'plain' }))).toEqual(['CREATED', 'CREATED']);
    expect(await partyOf('1', 'plain')).toMatchObject({
      legalName: 'Quill, "Ink" & Co.',
      country: 'FR',
      tags: ['a', 'b'],
      sites: [{ address: '1 Pen Street\nParis\nFrance' }],
    });
  });

  test('rejects only the rows with too few or too many cells', async () => {
    const reports = await runImport(await readRows(await fileOf('ragged.csv', 'id,name\n1,One,US\n2\n3,Three\n')), {
      source: 'ragged',
    });
    expect(reports.map(({ line, outcome, reasons }) => [line, outcome, reasons[0]?.message])).toEqual([
      [2, 'REJECTED', 'has 3 cells, but the header has 2'],
      [3, 'REJECTED', 'has 1 cell, but the header has 2'],
      [4, 'CREATED', undefined],
    ]);
  });
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const vendors = resolve(root, process.env['ATTESTRY_SHARED_DATA'] ?? '../shared/data', 'vendors-188.json');

describe.skipIf(!existsSync(vendors))(`188 real vendors (skipped without ${vendors})`, () => {
  const real = useRegistry();

  async function importVendors(): Promise<RowReport[]> {
    const writer = await operatorOf(real.database, TODAY, 'vendors-188');
    const rows = await readRows(vendors);
    return await allOf(importRows(writer, rows, { source: 'vendors-188', kind: 'VENDOR', dryRun: false }));
  }

  test(
    'are all imported with their certifications, and a second import changes nothing',
    { timeout: 120_000 },
    async () => {
      const reports = await importVendors();
      expect(reports.flatMap(({ reasons }) => reasons)).toEqual([]);
      expect(reports.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(188);
      const types = await rows<{ type: string; count: number }>(
        real.database.read,
        sql`select type, count(*)::int as count from certification group by 1 order by 1`,
      );
      // Two vendors list one certification twice: 421 texts, 419 certifications.
      expect(Object.fromEntries(types.map(({ type, count }) => [type, count]))).toEqual({
        ISO_27001: 35,
        OTHER: 330,
        PCI_DSS: 16,
        SOC2_TYPE2: 38,
      });
      const [parts] = await rows(
        real.database.read,
        sql`select (select count(*)::int from third_party_link) as links,
        (select count(*)::int from third_party_site where name = 'Headquarters' and function = 'HEADQUARTERS') as headquarters,
        (select count(*)::int from third_party where country is not null) as countries,
        (select count(distinct verification)::int from certification where verification = 'UNVERIFIED') as unverified`,
      );
      // Of 173 addresses, one is "Not specified" and another has no country.
      expect(parts).toEqual({ links: 567, headquarters: 172, countries: 171, unverified: 1 });
      const before = await real.state();
      const again = await importVendors();
      expect(again.filter(({ outcome }) => outcome === 'UNCHANGED')).toHaveLength(188);
      expect(await real.state()).toEqual(before);
    },
  );
});
