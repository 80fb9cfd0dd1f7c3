import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { workbook } from '../support/workbook.ts';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerCheck } from '../../src/cli/check.ts';
import { attestryHere, attestryIn, type Ran } from '../support/command-line.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
let url = '';
let directory = '';
let main: Made;

beforeAll(async () => {
  url = await registry.http.listen({ host: '127.0.0.1', port: 0 });
  directory = await mkdtemp(join(tmpdir(), 'attestry-check-'));
  main = await make.facility({ name: 'Main lab', code: 'MAIN' });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Environment that names the server of this test file. */
const settings = () => ({ ATTESTRY_URL: url, ATTESTRY_KEY: registry.keys.PROCUREMENT });

/** Runs `attestry check` in a process of its own. */
const checkAlone = (args: readonly string[], input?: string) => attestryIn(settings(), ['check', ...args], input);

/** Runs `attestry check` in this process, which starts faster. */
async function check(args: readonly string[], environment: Record<string, string> = settings()): Promise<Ran> {
  let code = -1;
  const register = (program: Command) => registerCheck(program, (answer) => (code = answer));
  return await attestryHere(register, environment, ['check', ...args], () => code);
}

/** Runs `attestry check` on a file with this content. */
async function checkFile(content: string | Buffer, ...args: string[]): Promise<Ran> {
  const path = join(directory, 'asked.csv');
  await writeFile(path, content);
  return await check(['--csv', path, ...args]);
}

describe('a wrong command ends with an exit code that is not an answer:', () => {
  const VENDOR = ['--id', 'ThirdParty_x'];
  test.each<[string, string[], number, RegExp]>([
    [
      'no third party',
      [],
      4,
      /Name the third party with exactly one of --id, --external and --identifier, or give --csv\./,
    ],
    ['two third parties', [...VENDOR, '--external', 'erp:1'], 4, /Name the third party with exactly one of/],
    ['an unknown option', [...VENDOR, '--categories', 'OTHER'], 4, /unknown option '--categories'/],
    ['an unknown category', [...VENDOR, '--category', 'FOOD'], 4, /Allowed choices are REFERENCE_TESTING/],
    ['a malformed day', [...VENDOR, '--as-of', '01.12.2026'], 4, /Write a day like 2026-12-01\./],
    ['half a reference', ['--identifier', '05D1234567'], 4, /Write it with a colon, like CLIA:05D1234567/],
    ['an unknown scheme', ['--identifier', 'ISBN:1'], 4, /unknown scheme "ISBN"; use one of CLIA/],
    ['an unknown facility', [...VENDOR, '--facility', 'NOWHERE'], 4, /no facility has the code "NOWHERE"/],
    ['a malformed address', [...VENDOR, '--url', 'attestry'], 4, /It is not an address\. Give one like https:/],
    ['a file and a third party', [...VENDOR, '--csv', 'x.csv'], 4, /cannot be used with option/],
    ['a missing file', ['--csv', '/nowhere.csv'], 4, /\/nowhere\.csv does not exist\./],
    ['an unknown key', [...VENDOR, '--key', 'atk_none'], 5, /does not know the key/],
    [
      'no server',
      [...VENDOR, '--url', 'http://127.0.0.1:9999/', '--key', 'atk_x'],
      5,
      /No server answers at .*: the connection was refused \(ECONNREFUSED\)/,
    ],
  ])('%s', async (_, args, code, message) => {
    expect(await check(args)).toEqual({ code, out: '', err: expect.stringMatching(message) as string });
  });

  test.each([
    ['name\nLab\n', /has no column that names a third party/],
    ['id,name\n', /has no rows/],
    ['', /has no rows/],
    ['id,ID\n1,2\n', /has the column "ID" twice/],
  ])('the file %j', async (text, message) => {
    expect(await checkFile(text)).toEqual({
      code: 4,
      out: '',
      err: expect.stringMatching(message) as string,
    });
  });

  test('a local server whose port is not known', async () => {
    expect(await check(VENDOR, { ATTESTRY_URL: '', ATTESTRY_KEY: '', PORT: '0' })).toMatchObject({ code: 4, out: '' });
  });

  test('a malformed setting', async () => {
    const ran = await check(VENDOR, { ATTESTRY_URL: '', ATTESTRY_KEY: '', PORT: 'many' });
    expect(ran).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/^PORT: /) as string });
  });

  test('the same in a process of its own', async () => {
    expect(await checkAlone([...VENDOR, '--categories', 'OTHER'])).toMatchObject({ code: 4, out: '' });
    expect(await checkAlone(['--csv', '-'], 'name\n')).toMatchObject({
      code: 4,
      out: '',
      err: 'Standard input has no rows.\n',
    });
  });
});

test('the help ends with 0 and names the exit codes', async () => {
  const { code, out } = await checkAlone(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/0 {2}ALLOW +1 {2}BLOCK +2 {2}CONDITIONAL +3 {2}UNKNOWN/);
});

describe('attestry check', () => {
  /** A vendor for each answer. */
  const vendors: Record<string, Made> = {};
  const codes = { ALLOW: 0, BLOCK: 1, CONDITIONAL: 2, UNKNOWN: 3 } as const;

  beforeAll(async () => {
    // Only three rules stay on, so that no other rule matters here: LIFECYCLE, ONBOARDING, and SANCTIONS, which is locked.
    const { procurementPolicy } = await registry.ask(
      'ADMIN',
      '{ procurementPolicy { version rules { id waivable } } }',
    );
    const { version, rules } = procurementPolicy as { version: number; rules: { id: string; waivable: boolean }[] };
    const off = rules.filter(({ id, waivable }) => waivable && !['LIFECYCLE', 'ONBOARDING'].includes(id));
    const input = {
      expectedVersion: version,
      reason: 'Few',
      rules: off.map(({ id }) => ({ rule: id, status: 'OFF' })),
    };
    await accept(registry, 'updateProcurementPolicy', input, 'id', 'ADMIN');
    const vendor = async (name: string, lifecycles: string[], identifier: string, screened = true) => {
      const externalRefs = [{ source: 'erp', externalId: name.toLowerCase() }];
      const identifiers = [{ scheme: 'CLIA', value: identifier }];
      const made = await make.vendor({ legalName: `${name} Lab`, country: 'US', externalRefs, identifiers });
      const thirdParty = { id: made.id };
      await make.engagement({
        thirdParty,
        category: 'OTHER',
        protectedData: 'NONE',
        status: 'ACTIVE',
        startsOn: '2026-01-01',
      });
      for (const list of screened ? ['OFAC_SDN', 'OIG_LEIE'] : ['OIG_LEIE']) {
        await accept(registry, 'recordScreening', { thirdParty, list, outcome: 'CLEAR' });
      }
      for (const [index, lifecycle] of lifecycles.entries()) {
        await accept(registry, 'changeLifecycle', { thirdParty, expectedVersion: index + 1, lifecycle });
      }
      return made;
    };
    vendors.ALLOW = await vendor('Allowed', ['ONBOARDING', 'ACTIVE'], '05D0000001');
    vendors.CONDITIONAL = await vendor('Conditional', ['ONBOARDING'], '05D0000002');
    vendors.BLOCK = await vendor('Blocked', ['ONBOARDING', 'ACTIVE', 'SUSPENDED'], '05D0000003');
    vendors.UNKNOWN = await vendor('Unknown', ['ONBOARDING', 'ACTIVE'], '05D0000004', false);
  });

  test.each(Object.entries(codes))('prints the answer %s and ends with %i', async (answer, code) => {
    const { id } = vendors[answer]!;
    const ran = await check(['--id', id, '--category', 'OTHER', '--as-of', TODAY]);
    expect(ran).toMatchObject({ code, err: '' });
    const [first, ...rest] = ran.out.trimEnd().split('\n');
    const name = `${answer === 'BLOCK' ? 'Blocked' : answer === 'ALLOW' ? 'Allowed' : answer[0] + answer.slice(1).toLowerCase()} Lab`;
    expect(first).toMatch(new RegExp(`^${answer} {2}${name}, OTHER, on ${TODAY}, holds until 2026-\\d\\d-\\d\\d$`));
    const reason = {
      ALLOW: '',
      CONDITIONAL: 'CONDITION  Onboarding finished (ONBOARDING): ',
      BLOCK: 'BLOCK      Not suspended or leaving (LIFECYCLE): ',
      UNKNOWN: 'UNKNOWN    Not on a sanctions list (SANCTIONS): ',
    };
    expect(rest.join('\n')).toContain(reason[answer as keyof typeof reason]);
    expect(ran.out.includes('You may buy instead from:')).toBe(answer !== 'ALLOW');
  });

  test('gives the same answer for an id, an external key and an identifier', async () => {
    const ways = [
      ['--external', 'erp:blocked'],
      ['--identifier', 'CLIA:05D0000003'],
      ['--identifier', 'CLIA:05d-0000003'],
    ];
    for (const way of ways) {
      expect(await check(way)).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^BLOCK {2}Blocked Lab/) as string,
      });
    }
  });

  test('takes a facility by code or id', async () => {
    for (const facility of ['MAIN', main.id]) {
      const { code, out } = await check(['--external', 'erp:allowed', '--facility', facility]);
      expect({ code, out }).toEqual({
        code: 0,
        out: expect.stringMatching(/^ALLOW {2}Allowed Lab, for Main lab \(MAIN\), on /) as string,
      });
    }
  });

  test('answers UNKNOWN about a third party that is not on record, without a day until which that holds', async () => {
    const { code, out } = await check(['--identifier', 'CLIA:05D9999999']);
    expect({ code, out }).toEqual({
      code: 3,
      out: expect.stringMatching(
        new RegExp(
          `^UNKNOWN  CLIA:05D9999999, on ${TODAY}, not on record\n\nUNKNOWN +The request can be answered \\(REQUEST\\): `,
        ),
      ) as string,
    });
  });

  test('prints JSON with --json, with the same exit code', async () => {
    const { code, out } = await check(['--external', 'erp:conditional', '--category', 'OTHER', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      answer: 'CONDITIONAL',
      asOf: TODAY,
      category: 'OTHER',
      thirdParty: { id: vendors.CONDITIONAL!.id, legalName: 'Conditional Lab' },
      facility: null,
      product: null,
      approval: null,
      reasons: [{ rule: 'ONBOARDING', effect: 'CONDITION', outcome: 'NOT_MET', setAsideBy: null }],
      alternatives: [{ id: vendors.ALLOW!.id, legalName: 'Allowed Lab' }],
    });
  });

  describe('with --csv', () => {
    const rowsOf = (out: string) =>
      parse(out, { columns: true, record_delimiter: '\r\n' }) as unknown as Record<string, string>[];

    test('adds the answers to the columns of the file, and the problem of a row that could not be asked', async () => {
      const lines = [
        'Line,External ID,source,scheme,value,Facility,as of,=note',
        '1,allowed,erp,,,MAIN,2026-07-01,=1+1',
        '2,,,CLIA,05D0000003,,,"a, b"',
        '3,,,ISBN,1,NOWHERE,soon,',
        '4,conditional,erp',
        '5,unknown,erp,,,,,深圳',
      ];
      const { code, out, err } = await checkFile(`${lines.join('\n')}\n`, '--category', 'OTHER', '--as-of', TODAY);
      expect(code).toBe(7);
      expect(err).toBe('1 ALLOW, 0 CONDITIONAL, 1 BLOCK, 1 UNKNOWN; 2 could not be asked\n');
      expect(out.split('\r\n')[0]).toBe(
        "Line,External ID,source,scheme,value,Facility,as of,'=note,answer,holdsUntil,reasons,remedies,error",
      );
      const rows = rowsOf(out);
      expect(rows.map(({ Line, answer }) => [Line, answer])).toEqual([
        ['1', 'ALLOW'],
        ['2', 'BLOCK'],
        ['3', ''],
        ['4', ''],
        ['5', 'UNKNOWN'],
      ]);
      expect(rows[0]).toMatchObject({ "'=note": "'=1+1", reasons: '', remedies: '', error: '' });
      expect(rows[0]!.holdsUntil! > '2026-07-01').toBe(true);
      expect(rows[1]).toMatchObject({ "'=note": 'a, b', reasons: 'LIFECYCLE' });
      expect(rows[2]!.error).toMatch(
        /unknown scheme "ISBN".*; "soon" is not a day.*; no facility has the code "NOWHERE"/,
      );
      expect(rows[3]!.error).toBe('has 3 cells, but the header has 8');
      expect(rows[4]).toMatchObject({ "'=note": '深圳', reasons: 'SANCTIONS' });
    });

    test('reads standard input', async () => {
      const ran = await checkAlone(['--csv', '-'], 'source,externalId\nerp,conditional\n');
      expect(ran).toMatchObject({ code: 2, err: '0 ALLOW, 1 CONDITIONAL, 0 BLOCK, 0 UNKNOWN\n' });
      expect(rowsOf(ran.out)).toMatchObject([
        { externalId: 'conditional', answer: 'CONDITIONAL', reasons: 'ONBOARDING' },
      ]);
    });

    test.each([
      ['semicolons', 'source;externalId\nerp;conditional\n', ''],
      ['tabs', '"source"\t"externalId"\n"erp"\t"conditional"\n', ''],
      [
        'a title block',
        'Orders of May,,\n\nsource,externalId,\nerp,conditional,\n',
        '1 row above the header was not read.\n',
      ],
    ])('reads a file with %s', async (_, text, notice) => {
      const ran = await checkFile(text);
      expect(ran.code).toBe(2);
      expect(ran.err.replace(/^.*asked\.csv: /, '')).toBe(`${notice}0 ALLOW, 1 CONDITIONAL, 0 BLOCK, 0 UNKNOWN\n`);
      expect(rowsOf(ran.out)).toMatchObject([{ source: 'erp', externalId: 'conditional', answer: 'CONDITIONAL' }]);
    });

    test('reads a workbook, and cannot ask a row with an error in a column that it reads', async () => {
      const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
      const rows = [
        ['source', 'externalId', 'note'].map(text),
        [text('erp'), text('conditional'), '<c t="e"><v>#REF!</v></c>'],
        [text('erp'), '<c t="e"><v>#N/A</v></c>', text('x')],
      ];
      const sheets = [{ name: 'Orders', rows: rows.map((cells) => `<row>${cells.join('')}</row>`).join('') }];
      const ran = await checkFile(workbook({ sheets }));
      expect(ran.code).toBe(7);
      expect(rowsOf(ran.out)).toMatchObject([
        { note: '#REF!', answer: 'CONDITIONAL', error: '' },
        {
          externalId: '#N/A',
          answer: '',
          error: 'externalId (cell B3) is the error #N/A; correct it or empty the cell',
        },
      ]);
    });

    test.each([
      ['id,,note\nx,y,z\n', /has no header in line 1: its column 2 is empty/],
      ['id,note,note\nx,y,z\n', /has two columns with the name "note"; rename one of them\.$/m],
      ['id,,;value\nx,,;y\n', /does not show whether commas or semicolons separate its columns/],
    ])('refuses the file %j', async (text, message) => {
      const ran = await checkFile(text);
      expect(ran).toMatchObject({ code: 4, out: '', err: expect.stringMatching(message) as string });
    });

    test.each([
      [['allowed', 'allowed'], 0],
      [['allowed', 'conditional'], 2],
      [['conditional', 'unknown'], 3],
      [['unknown', 'blocked', 'allowed'], 1],
    ])('ends rows %j with %i', async (names, code) => {
      const ran = await checkFile(`source,externalId\n${names.map((name) => `erp,${name}\n`).join('')}`);
      expect(ran.code).toBe(code);
      expect(rowsOf(ran.out)).toHaveLength(names.length);
    });

    test('replaces the answers of an earlier check', async () => {
      const first = await checkFile('source,externalId\nerp,allowed\nerp,blocked\n');
      const again = await checkFile(first.out);
      expect(again).toEqual(first);
    });

    test('keeps the order of rows that need more than one request', async () => {
      const names = Array.from({ length: 1_250 }, (_, index) => (index % 5 === 0 ? 'blocked' : 'allowed'));
      const { code, out } = await checkFile(`source,externalId\n${names.map((name) => `erp,${name}\n`).join('')}`);
      expect(code).toBe(1);
      expect(rowsOf(out).map(({ answer }) => answer)).toEqual(
        names.map((name) => (name === 'blocked' ? 'BLOCK' : 'ALLOW')),
      );
    });
  });
});
