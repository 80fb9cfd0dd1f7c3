import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CommandFailed } from '../../src/cli/failure.ts';
import { chooseMapping } from '../../src/cli/import-mapping.ts';
import { registerImport } from '../../src/cli/import.ts';
import { importHelp } from '../../src/cli/import-help.ts';
import { columnNames } from '../../src/exchange/import/third-parties/columns.ts';
import { attestryIn } from '../support/command-line.ts';
import { workbook } from '../support/workbook.ts';
import { useRegistry } from '../support/registry.ts';

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

async function kindOf(externalId: string, source: string): Promise<string | undefined> {
  const { thirdParty } = await registry.ask(
    'ANALYST',
    `query ($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { kind } }`,
    { ref: { external: { source, externalId } } },
  );
  return thirdParty?.kind;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  vi.stubEnv('DATABASE_URL', registry.url);
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  const linesOf = (spy: typeof out) => spy.mock.calls.map(([line]) => String(line)).join('\n');
  const program = new Command().exitOverride();
  registerImport(program);
  let code = 0;
  try {
    await program.parseAsync(['import', ...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    code = error.exitCode;
  } finally {
    vi.unstubAllEnvs();
  }
  const result = { code, out: linesOf(out), err: linesOf(err) };
  out.mockRestore();
  err.mockRestore();
  return result;
}

const bytes = (...values: number[]) => Buffer.from(values);

test.each<[name: string, content: string | Buffer, message: string]>([
  ['empty.csv', '', 'is empty'],
  ['blank.json', '\uFEFF \n', 'is empty'],
  ['header.csv', 'name,country\n', 'has no rows'],
  ['none.json', '[]', 'has no rows'],
  ['object.json', '{"name":"x"}', 'must be an array of objects, like [{"name": "…"}, …]'],
  [
    'comma.json',
    '[{"name": "a"},\n {"name": "b",}]',
    'is not valid JSON: line 2, column 15: Expected double-quoted property name',
  ],
  ['token.json', '[{"name": "abcdef"},\n\n {"name": }]', "is not valid JSON: line 3, column 11: Unexpected token '}'"],
  ['cut.json', '[{"name": "a"', "is not valid JSON: line 1, column 14: Expected ',' or '}' after property value"],
  ['open.csv', 'name,country\nA,US\n"B,US\nC,US\n', 'is not valid CSV: a quote opened after line 2 is never closed'],
  [
    'inch.csv',
    'name\nA\n6" pipe\n',
    'is not valid CSV: line 3 has a quote in the middle of a cell; quote the whole cell and double the quote',
  ],
  [
    'nameless.csv',
    'name,,country\nA,B,US\n',
    'has no header in line 1: its column 2 is empty. Name the column, or remove the lines above the header',
  ],
  [
    'strange.csv',
    'foo,bar\n1,2\n',
    'has no column "name" or "legalName"; say which column has the names: --map "Heading=name" (it has: "foo", "bar")',
  ],
  ['latin1.csv', Buffer.from('name\nA\nCafé\n', 'latin1'), 'is not in UTF-8 (line 3); save it in UTF-8'],
  [
    'utf16.csv',
    Buffer.concat([bytes(0xff, 0xfe), Buffer.from('name\nA', 'utf16le')]),
    'is in UTF-16; save it in UTF-8',
  ],
  [
    'bare16.csv',
    Buffer.from('name\nA', 'utf16le'),
    'contains NUL bytes, so it is UTF-16 or not text; save it as text in UTF-8',
  ],
  ['book.xlsx', Buffer.from('PK\u0003\u0004…'), 'is not a whole zip file, as a workbook is'],
  [
    'old.xls',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'is an Excel file of the old format or with a password; save it as .xlsx without a password',
  ],
  [
    'unclear.csv',
    'a,b;c,d\n1,2;3,4\n',
    'does not show whether commas or semicolons separate its columns; put cells that contain one of them into quotes',
  ],
  ['apple.csv', Buffer.from('name\rA\rCafé\r', 'latin1'), 'is not in UTF-8 (line 3); save it in UTF-8'],
  ['many.csv', `name\n${'A\n'.repeat(100_001)}`, 'has more than 100,000 rows; split it'],
])('says in one line what is wrong with %s', async (name, content, message) => {
  const path = await fileOf(name, content);
  expect(await run(path)).toEqual({ code: 2, out: '', err: `${path} ${message}.` });
});

const vendors = [
  ['name', 'country'],
  ['Tabular Labs', 'US'],
];
const joined = (delimiter: string) => vendors.map((cells) => `${cells.join(delimiter)}\n`).join('');

test.each<[string, string | Buffer, string]>([
  ['semicolons.csv', joined(';'), ''],
  ['tabs.txt', joined('\t'), ''],
  ['titled.csv', `Vendors of May,\n,\n${joined(',')}`, '1 row above the header was not read.'],
  ['book.xlsx', workbook({ sheets: [{ name: 'Vendors', rows: vendors }] }), ''],
  [
    'titled.xlsx',
    workbook({
      sheets: [
        { name: 'Vendors', rows: [['Vendors of May'], [], ...vendors] },
        { name: 'Old', state: 'hidden', rows: vendors },
      ],
    }),
    'hidden sheets were not read: "Old".',
  ],
])('reads %s', async (name, content, notice) => {
  const path = await fileOf(name, content);
  const ran = await run(path, '--dry-run', '--json');
  expect(JSON.parse(ran.out)).toMatchObject({ created: 1, rejected: 0, rows: [{ name: 'Tabular Labs' }] });
  expect(ran).toMatchObject({ code: 0, err: expect.stringContaining(notice) as string });
});

test('reports a cell with an error as not read, rejects the row if it is its name, and ignores columns that are not read', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const error = '<c t="e"><v>#N/A</v></c>';
  const rows = [
    `<row>${['name', 'country', 'rating'].map(cell).join('')}</row>`,
    `<row>${cell('Errorful Labs')}${error}${cell('A')}</row>`,
    `<row>${cell('Rated Labs')}${cell('US')}${error}</row>`,
    `<row>${error}${cell('US')}${cell('B')}</row>`,
  ];
  const path = await fileOf('errors.xlsx', workbook({ sheets: [{ name: 'Vendors', rows: rows.join('') }] }));
  const { code, out } = await run(path, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    rows: [
      {
        line: 2,
        outcome: 'CREATED',
        notRead: [{ field: 'country', message: '(cell B2) is the error #N/A; correct it or empty the cell' }],
      },
      { line: 3, name: 'Rated Labs', outcome: 'CREATED' },
      { line: 4, outcome: 'REJECTED', reasons: [{ field: 'name' }] },
    ],
  });
});

test('asks for the sheet of a workbook if several have rows, and takes none for a text', async () => {
  const sheets = ['A', 'B'].map((name) => ({ name, rows: [...vendors, [`Sheet ${name}`, 'US']] }));
  const path = await fileOf('two.xlsx', workbook({ sheets }));
  expect(await run(path)).toEqual({
    code: 2,
    out: '',
    err: `${path} has several sheets with rows: "A", "B"; name one with --sheet.`,
  });
  expect(await run(path, '--sheet', 'b', '--dry-run')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Sheet B') as string,
  });
  const text = await fileOf('plain.csv', joined(','));
  expect((await run(text, '--sheet', 'A')).err).toBe(`${text} is not a workbook (.xlsx); leave out --sheet.`);
});

test('recognizes a published file with semicolons, tabs or as a workbook', async () => {
  const breaches = [
    [
      'Name of Covered Entity',
      'Covered Entity Type',
      'Individuals Affected',
      'Breach Submission Date',
      'Type of Breach',
    ],
    ['Tabular Billing LLC', 'Business Associate', '800', '05/02/2026', 'Loss'],
  ];
  const files: [string, string | Buffer][] = [
    ['hhs.csv', breaches.map((cells) => cells.join(';')).join('\n')],
    ['hhs.tsv', breaches.map((cells) => cells.join('\t')).join('\n')],
    ['hhs.xlsx', workbook({ sheets: [{ name: 'Breaches', rows: breaches }] })],
  ];
  for (const [name, content] of files) {
    const ran = await run(await fileOf(name, content), '--dry-run', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ format: 'hhs-breaches', outcomes: { CREATED: 1 } });
  }
});

test('refuses a missing file, a folder of other files, and a file of more than 100 MB', async () => {
  expect(await run(join(directory, 'nowhere.csv'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/does not exist\.$/),
  });
  const nothing = await mkdtemp(join(directory, 'nothing-'));
  expect(await run(nothing)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^The folder .* has no \.csv or \.ndjson file\.$/),
  });
  for (const name of ['a.csv', 'b.csv']) await writeFile(join(nothing, name), 'name\nx\n');
  expect(await run(nothing)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/is a folder with other files than exported records\. Name one file\.$/),
  });
  const large = await fileOf('large.csv', `name\n${'x'.repeat(100_000_000)}\n`);
  expect(await run(large)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/is larger than 100 MB; split it\.$/),
  });
  await rm(large);
});

test('prints a line for each row and the totals, and ends with 1 if a row was rejected', async () => {
  const path = await fileOf('lims-labs.csv', 'id,name,country,Budget\nL1,Loon Lab,US,9\nL2,,US,9\n');
  const dry = await run(path, '--kind', 'PARTNER_LAB', '--dry-run');
  expect(dry).toMatchObject({ code: 1 });
  expect(await kindOf('L1', 'lims-labs')).toBeUndefined();
  const done = await run(path, '--kind', 'PARTNER_LAB');
  expect(done.code).toBe(1);
  expect(done.err).toBe('One row was rejected.');
  expect(done.out).toBe(
    [
      'created   Loon Lab (row 1, line 2, key "L1")',
      'rejected  (no name) (row 2, line 3)',
      '          legalName: must be given',
      '',
      `${path}, source "lims-labs"`,
      'Rows: 1 created, 0 updated, 0 unchanged, 1 rejected',
      'Certifications: 0 created, 0 updated, 0 unchanged',
      '3 of 4 columns read; not read: "Budget"',
    ].join('\n'),
  );
  expect(dry.out).toBe(done.out.replace('source "lims-labs"', 'source "lims-labs", dry run: nothing was written'));
  expect(await kindOf('L1', 'lims-labs')).toBe('PARTNER_LAB');
});

test.each([
  [
    'exclusions.csv',
    'Classification,Name,City,Country,Zip Code,Excluding Agency,Active Date\nFirm,Barred Labs LLC,Tampa,USA,33601,HHS,05/20/2024\n',
  ],
  [
    'denied.csv',
    'Name,Street_Address,City,State,Country,Effective_Date\nBarred Two,1 Main St,Tampa,FL,US,05/20/2024\n',
  ],
  ['small.csv', 'Name,Country,Regime\nBarred Three,Cuba,Cuba\n'],
  ['crm.csv', 'Name,Phone,Stage,Amount,Website,Close Date\nBarred Four,1,Won,9,four.example,x\n'],
  ['crm.json', '[{"name":"Barred Five","phone":"1","stage":"Won"}]'],
])('does not make vendors of %s, whose columns are not ours', async (name, content) => {
  const path = await fileOf(name, content);
  const before = await registry.state();
  const refused = await run(path);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/ (has \d+ columns, of which \d+ are not known|is perhaps a list of excluded parties)/);
  expect(refused.err).toMatch(/^Not known: "/m);
  expect(refused.err).toContain('--format third-parties');
  expect(await registry.state()).toEqual(before);
  expect((await run(path, '--format', 'third-parties', '--yes', '--dry-run')).out).toContain('created   Barred');
});

const OWN_HEADINGS =
  'Vendor ID,Supplier,Tax ID,Business Owner,Annual Spend,Notes\n7,Heron Couriers LLC,91-1144442,Ada,"$48,000",none\n';

test('proposes what headings mean, and imports only if a person confirms it', async () => {
  const path = await fileOf('own.csv', OWN_HEADINGS);
  const before = await registry.state();
  const proposed = await run(path);
  expect(proposed).toMatchObject({ code: 2, out: '' });
  expect(proposed.err.split('\n')).toEqual([
    `${path} has headings of its own. Proposed mapping:`,
    '  "Vendor ID" is id',
    '  "Supplier" is name',
    '  "Business Owner" is internalOwner',
    '  "Annual Spend" is contractValue',
    'Known by their names: "Tax ID"',
    'Not known, and not read: "Notes"',
    'Nothing was imported. Accept this mapping with --yes, or give your own:',
    '--map "Vendor ID=id" --map "Supplier=name" --map "Business Owner=internalOwner" --map "Annual Spend=contractValue"',
  ]);
  expect(await registry.state()).toEqual(before);
  const done = await run(path, '--yes', '--currency', 'usd', '--json');
  expect(done.code).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({
    columns: 6,
    mapping: { 'Vendor ID': 'id', Supplier: 'name', 'Tax ID': 'taxId' },
    unknownColumns: ['Notes'],
    created: 1,
    rows: [{ externalId: '7', contracts: { created: 1 }, notRead: [] }],
  });
  const again = await run(path, '--yes', '--currency', 'USD');
  expect(again.out.split('\n').slice(-5)).toEqual([
    `${path}, source "own"`,
    'Rows: 0 created, 0 updated, 1 unchanged, 0 rejected',
    'Certifications: 0 created, 0 updated, 0 unchanged',
    'Contracts: 0 created, 0 updated, 1 unchanged',
    '5 of 6 columns read; not read: "Notes"',
  ]);
});

test.each([
  ['mapping.json', '{"Supplier": "legalName", "Vendor ID": null}'],
  ['mapping.csv', 'heading,column\nSupplier,legalName\nVendor ID,\n'],
  ['semicolons.csv', 'heading;column\nSupplier;legalName\nVendor ID;\n'],
  ['tabs.txt', 'Supplier\tlegalName\nVendor ID\t\n'],
])('takes a mapping from %s, and --map for single headings', async (name, content) => {
  const [path, mapping] = [await fileOf('mapped.csv', OWN_HEADINGS), await fileOf(name, content)];
  const { code, out } = await run(path, '--mapping', mapping, '--map', 'Notes=tags', '--source', name, '--dry-run');
  expect(code).toBe(0);
  expect(out.split('\n').at(-1)).toBe('3 of 6 columns read; not read: "Vendor ID", "Business Owner", "Annual Spend"');
});

test.each([
  ['Supplier=nonsense', /cannot be mapped: unknown column "nonsense"; use one of id, kind, name/],
  ['Provider=name', /has no column "Provider", which the mapping names; it has: Vendor ID, Supplier/],
  ['Notes=taxId', /^Nothing|has no column "name"/],
])('refuses --map %s', async (map, message) => {
  const path = await fileOf('badly-mapped.csv', OWN_HEADINGS);
  expect(await run(path, '--map', map)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
});

test('never chooses between two headings for one column', async () => {
  const path = await fileOf('two.csv', 'name,Owner,Business owner\nEgret Labs,Ada,Bo\n');
  const refused = await run(path, '--yes');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('internalOwner: --map "Owner=internalOwner" or --map "Business owner=internalOwner"');
  const mapped = await run(path, '--map', 'Business owner=internalOwner', '--dry-run');
  expect(mapped.out.split('\n').at(-1)).toBe('2 of 3 columns read; not read: "Owner"');
  const twice = await run(path, '--map', 'Owner=internalOwner', '--map', 'Business owner=internalOwner');
  expect(twice).toMatchObject({
    code: 2,
    err: expect.stringContaining('has two columns for internalOwner: "Owner" and "Business owner"'),
  });
});

test('asks at a terminal what headings mean', async () => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  const asked: string[] = [];
  const answering = (...answers: string[]) => ({
    given: [],
    yes: false,
    isCertain: false,
    ask: async (question: string) => {
      asked.push(question);
      return await Promise.resolve(answers.shift() ?? '');
    },
  });
  const headings = ['Vendor', 'Owner', 'Business owner'];
  const mapping = await chooseMapping('x.csv', headings, answering('3', '2', 'y'));
  expect([...mapping]).toEqual([
    ['Vendor', 'name'],
    ['Owner', null],
    ['Business owner', 'internalOwner'],
  ]);
  expect(asked).toEqual([
    'Which is internalOwner: 1 "Owner", 2 "Business owner"? Write its number, or nothing for none: ',
    'Which is internalOwner: 1 "Owner", 2 "Business owner"? Write its number, or nothing for none: ',
    'Import with this mapping? [y/N] ',
  ]);
  await expect(chooseMapping('x.csv', headings, answering('1', ''))).rejects.toThrow(
    'Nothing was imported. Map the columns with --map or --mapping.',
  );
  err.mockRestore();
});

test('says what was not read of a row, and ends with 3', async () => {
  const path = await fileOf('partly.csv', 'id,name,country,domains\nP1,Plover Cloud,Narnia,ut\nP2,Petrel Cloud,US,\n');
  const done = await run(path);
  expect(done.code).toBe(3);
  expect(done.err).toBe('Not everything of 1 row was read. Correct the values and import the file again.');
  expect(done.out.split('\n')).toEqual([
    expect.stringMatching(/^created {3}Plover Cloud \(row 1, line 2/),
    expect.stringMatching(/^ {10}not read: country: "Narnia" is not a country/),
    '          not read: domains.0: must be a domain like lab.example',
    expect.stringMatching(/^created {3}Petrel Cloud/),
    '',
    `${path}, source "partly"`,
    'Rows: 2 created, 0 updated, 0 unchanged, 0 rejected',
    'Certifications: 0 created, 0 updated, 0 unchanged',
    'Values not read: 2 in 1 row; the rest of each was imported',
    '4 of 4 columns read',
  ]);
});

test('prints one JSON object with --json', async () => {
  const path = await fileOf('x.json', JSON.stringify([{ id: 'j1', name: 'Jay' }, 'Jay', { id: 'j3', name: 'Jay 3' }]));
  const { code, out } = await run(path, '--json', '--source', 'grc');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    source: 'grc',
    dryRun: false,
    stopped: false,
    unknownColumns: [],
    created: 2,
    updated: 0,
    unchanged: 0,
    rejected: 1,
    rows: [
      { row: 1, outcome: 'CREATED', externalId: 'j1', id: expect.stringMatching(/^ThirdParty_/) },
      { row: 2, outcome: 'REJECTED', reasons: [{ message: 'is not an object like {"name": "…"}' }] },
      { row: 3, outcome: 'CREATED' },
    ],
  });
  expect(await run(path, '--json', '--source', 'grc')).toMatchObject({ code: 1 });
});

test('the help of import names every column', () => {
  for (const column of columnNames) expect(importHelp).toMatch(new RegExp(`\\b${column}\\b`));
});

const BREACHES =
  'Name of Covered Entity,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach\n' +
  'Told by its header,Business Associate,600,2023-05-01,Theft\nWrong,Business Associate,many,2023-05-01,Theft\n';
const KEV = JSON.stringify({ catalogVersion: '1', vulnerabilities: [] });
const SDN = '1,"SOMEBODY",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';

test('recognizes the format of a file by its content, and prints the report of that format', async () => {
  const breaches = await run(await fileOf('some.csv', BREACHES));
  expect(breaches.code).toBe(1);
  expect(breaches.out).toContain(
    'created        Told by its header (row 1, line 2; third party created as a prospect)',
  );
  expect(breaches.out).toContain('rejected       Wrong (row 2, line 3)');
  expect(breaches.out).toContain('Individuals Affected: "many" is not a whole number');
  expect(breaches.out).toContain('hhs-breaches, source "hhs-breaches"\n2 in the file: 1 created, 1 rejected');
  expect(await run(await fileOf('some.json', KEV))).toMatchObject({ code: 0, err: '' });
  const screened = await run(await fileOf('sdn.csv', SDN), '--json', '--edition', 'E1');
  const report = JSON.parse(screened.out) as { format: string; outcomes: object; reports: object[] };
  expect(report).toMatchObject({ format: 'ofac', source: 'screening-list', rowsInFile: 1, stopped: false });
  expect(Object.keys(report.outcomes)).toEqual(['CLEAR']);
});

test.each([
  [
    'Leave out --threshold, --aliases: not for the format cisa-kev.',
    KEV,
    ['--threshold', '0.9', '--aliases', 'alt.csv'],
  ],
  [
    'Leave out --source: not for the format ofac, which takes --list, --edition, --threshold, --aliases.',
    SDN,
    ['--source', 'x'],
  ],
  [
    'Leave out --list: not for the format third-parties, which takes --source, --kind, --map, --mapping, --yes, --date-order, --currency.',
    'name\nx',
    ['--list', 'OFAC_SDN'],
  ],
])('refuses an option of another format: %s', async (message, content, options) => {
  expect(await run(await fileOf('option.csv', content), ...options)).toMatchObject({ code: 2, err: message, out: '' });
});

test.each([
  ['hhs-breaches', 'name\nx', 'has no column "Name of Covered Entity"'],
  ['cisa-kev', '[]', 'must be an object like {"catalogVersion": "…", "vulnerabilities": […]}'],
  ['ofac', 'name\nx', 'has 1 cells in line 1'],
  ['consolidated-screening-list', 'name\nx', 'has no columns source, entity_number, type, alt_names'],
])('refuses a file that is not of the format %s that --format names', async (format, content, message) => {
  const { code, err } = await run(await fileOf('other.txt', content), '--format', format);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test.each(['2026-13-45', '2026-02-30', '03/31/2026'])('refuses the edition %s, which is not a day', async (day) => {
  const args = ['import', await fileOf('sdn.csv', SDN), '--edition', day];
  const { code, err } = await attestryIn({ DATABASE_URL: registry.url }, args);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('It must be a day like 2026-03-31') });
});

test('needs --source for standard input', async () => {
  const input = 'name\nFrom a pipe\n';
  const { code, err } = await attestryIn({ DATABASE_URL: registry.url }, ['import', '-'], input);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Name the source with --source.') });
  const named = await attestryIn({ DATABASE_URL: registry.url }, ['import', '-', '--source', 'pipe'], input);
  expect(named).toMatchObject({ code: 0, out: expect.stringContaining('1 created') });
});

test('imports exported records from a folder of files, all or none of them', async () => {
  const folder = await mkdtemp(join(directory, 'records-'));
  const id = (digit: number) => `ThirdParty_${String(digit).repeat(32)}`;
  const header = 'recordType,id,kind,lifecycle,legalName,reportsPatientResults';
  await writeFile(join(folder, 'third_party.csv'), `${header}\nTHIRD_PARTY,${id(1)},VENDOR,PROSPECT,One,UNKNOWN\n`);
  const incident = { recordType: 'INCIDENT', id: `Incident_${'2'.repeat(32)}`, thirdPartyId: id(1), kind: 'BREACH' };
  await writeFile(join(folder, 'incident.ndjson'), `${JSON.stringify(incident)}\n`);
  const refused = await run(folder);
  expect(refused).toMatchObject({ code: 1, err: 'One item was rejected; nothing was written.' });
  expect(refused.out.split('\n').at(-1)).toBe('2 in the file: 1 rejected; nothing was written');
  expect(refused.out).toContain('incident.ndjson line 1');
  expect(refused.out).toContain('severity: must be given for a new record');
  await writeFile(join(folder, 'incident.ndjson'), `${JSON.stringify({ ...incident, severity: 'LOW' })}\n`);
  const { code, out } = await run(folder, '--dry-run');
  expect({ code, last: out.split('\n').at(-1) }).toEqual({ code: 0, last: '2 in the file: 2 created' });
  expect((await run(folder)).out).toContain('created        INCIDENT (1)');
  expect((await run(folder)).out.split('\n').at(-1)).toBe('2 in the file: 2 unchanged');
});

const HHS =
  'Name of Covered Entity,State,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach,Location of Breached Information';
const SAM =
  'Classification,Name,Unique Entity ID,Exclusion Type,Active Date,Termination Date,Record Status,SAM Number,NPI';

test.each([
  ['hhs-breaches', HHS, 'Titled Labs LLC,TX,Business Associate,600,05/01/2023,Theft,Laptop'],
  [
    'hhs-breaches',
    `javax.faces.component.UIPanel@1a2b3c4d${HHS.slice('Name of Covered Entity'.length)}`,
    'Titled Labs LLC,TX,Business Associate,600,05/01/2023,Theft,Laptop',
  ],
  [
    'consolidated-screening-list',
    '_id,source,entity_number,type,name,alt_names,end_date',
    'a1,Entity List (EL) - Bureau of Industry and Security,,Entity,TITLED LABS,,',
  ],
  [
    'oig-leie',
    'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,NPI,STATE,EXCLTYPE,EXCLDATE,REINDATE',
    ',,,TITLED LABS,0000000000,FL,1128a1,20240520,00000000',
  ],
  ['sam-exclusions', SAM, 'Firm,TITLED LABS,,Prohibition/Restriction,05/20/2024,Indefinite,,S1,'],
])('rows above the header of %s are skipped and reported', async (format, header, row) => {
  const title = 'Downloaded in May\n"Two\nlines"\n\n';
  for (const [name, separated] of [
    ['commas.csv', (text: string) => text],
    ['semicolons.csv', (text: string) => text.replaceAll(',', ';')],
  ] as const) {
    const path = await fileOf(`titled-${format}-${name}`, `${title}${separated(`${header}\n${row}`)}\n`);
    for (const chosen of [[], ['--format', format]]) {
      const { out, err } = await run(path, '--dry-run', '--json', ...chosen);
      expect(err, name).toBe(`${path}: 2 rows above the header were not read.`);
      expect(JSON.parse(out)).toMatchObject({
        format,
        rowsInFile: 1,
        notices: ['2 rows above the header were not read'],
      });
      if (format === 'hhs-breaches') expect(JSON.parse(out)).toMatchObject({ reports: [{ row: 1, line: 6 }] });
    }
  }
});
