import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { registerSync } from '../../src/cli/sync.ts';
import { attestryHere, attestryIn, type Ran, Running } from '../support/command-line.ts';
import { until } from '../support/embedded-probe.ts';
import { Meddler, type Meddling } from '../support/meddler.ts';
import { useRegistry } from '../support/registry.ts';
import { addressOf } from '../support/stream.ts';
import { StoppingServer } from '../support/stopping-server.ts';

const registry = useRegistry();
let directory = '';
let made = 0;
beforeAll(async () => {
  await registry.http.listen({ host: '127.0.0.1', port: 0 });
  directory = await mkdtemp(join(tmpdir(), 'attestry-sync-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Cleans up after each test. */
const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of undo.splice(0)) await cleanUp();
});

/** Environment that names the server of this test file. */
const settings = (url = addressOf(registry)) => ({ ATTESTRY_URL: url, ATTESTRY_KEY: registry.keys.INTEGRATION });

/** Runs `attestry sync` in this process. */
const sync = (args: readonly string[], environment: Record<string, string> = settings()): Promise<Ran> =>
  attestryHere(registerSync, environment, ['sync', ...args]);

/** Writes a file with this content: text as it is, anything else as JSON. */
async function fileOf(content: unknown, extension = 'json'): Promise<string> {
  const path = join(directory, `${++made}.${extension}`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');

const party = (externalId: string, fields: object = {}) => ({
  thirdParty: { externalId, kind: 'VENDOR', legalName: `Vendor ${externalId}`, ...fields },
});
const refTo = (externalId: string) => ({ thirdParty: { external: { externalId } } });
const contract = (externalId: string, thirdParty: string, fields: object = {}) => ({
  contract: { externalId, ...refTo(thirdParty), kind: 'MASTER_SERVICES', ...fields },
});
const logEnd = async () => (await registry.state())['log position'];

interface Report {
  source: string;
  dryRun: boolean;
  items: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  notAnswered: number;
  cursor: string | null;
  results: {
    line?: number;
    index?: number;
    outcome: string;
    id: string | null;
    errors: Record<string, string>[];
    possibleDuplicates: object[];
  }[];
}
const reportOf = ({ out }: Ran) => JSON.parse(out) as Report;

describe('a wrong command is refused before anything is sent:', () => {
  test.each<[string, string[], RegExp]>([
    ['no file', [], /missing required argument 'file'/],
    ['an unknown option', ['x.json', '--dryrun'], /unknown option '--dryrun'.*--dry-run/s],
    ['a batch too large', ['x.json', '--batch', '1001'], /Write a number from 1 to 1000\./],
    ['an empty batch', ['x.json', '--batch', '0'], /Write a number from 1 to 1000\./],
    ['a malformed patience', ['x.json', '--patience', 'long'], /Write seconds, from 0 to 86400\./],
    ['an empty source', ['x.json', '--source', ' '], /Write 1 to 100 characters\./],
    ['a missing file', ['/nowhere.json'], /\/nowhere\.json does not exist\./],
    ['a malformed address', ['x.json', '--url', 'attestry'], /It is not an address/],
  ])('%s', async (_, args, message) => {
    expect(await sync(args)).toEqual({ code: 4, out: '', err: expect.stringMatching(message) });
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', '', /is empty\.$/m],
    ['no items', [], /holds no items\.$/m],
    [
      'broken JSON',
      '[\n{"thirdParty": {}},\n{"thirdParty": ]',
      /is not valid JSON: line 3, column 16: Unexpected token/,
    ],
    ['an array cut off', '[{"thirdParty": {}},\n', /is not valid JSON: line 2, column 1: Unexpected end/],
    [
      'a broken line',
      `${lines([party('1')])}\n{"thirdParty": {"externalId": }}\n`,
      /line 3, column 31: Unexpected token '}'/,
    ],
    ['a broken first line', '{"thirdParty": {,}}\n{}\n', /line 1, column 17/],
    [
      'a line that is not an item',
      `${lines([party('1')])}[1]\n`,
      /has something else than an item, like \{"thirdParty": \{…\}\}, at line 2\./,
    ],
    ['an element that is not an item', [party('1'), 'x'], /has something else than an item, .* at item 1\./],
    ['another object', { thirdParties: [] }, /must hold an array of items/],
    [
      'more than a source and items',
      { items: [party('1')], dryRun: true },
      /has the unknown field "dryRun"; only source and items are allowed/,
    ],
    ['a source that is not a text', { source: 7, items: [party('1')] }, /must give its source as a text/],
    ['a control character', '[{"thirdParty": \u001b[2J}]', /line 1, column 17: Unexpected token ' '\.$/m],
  ])('a file with %s', async (_, content, message) => {
    const before = await logEnd();
    expect(await sync([await fileOf(content)])).toEqual({ code: 4, out: '', err: expect.stringMatching(message) });
    expect(await logEnd()).toBe(before);
  });

  test('a key that is missing, unknown, without permission, or without a source of its own', async () => {
    const path = await fileOf([party('1')]);
    const noKey = { ATTESTRY_URL: '', ATTESTRY_KEY: '', ATTESTRY_DATA: '/nowhere', PORT: '4000' };
    expect(await sync([path], noKey)).toMatchObject({ code: 4, err: expect.stringMatching(/There is no key in/) });
    expect(await sync([path, '--key', 'atk_none'])).toMatchObject({
      code: 5,
      err: expect.stringMatching(/does not know the key/),
    });
    const auditor = ['--key', registry.keys.AUDITOR];
    expect(await sync([path, ...auditor])).toMatchObject({
      code: 4,
      err: expect.stringMatching(
        /Name the source of the records with --source.* This key, in role AUDITOR, has no source of its own/,
      ),
    });
    expect(await sync([path, ...auditor, '--source', 'erp'])).toMatchObject({
      code: 5,
      err: expect.stringMatching(
        /Keys in role AUDITOR cannot send records of a source; use a key in role INTEGRATION, ANALYST, or ADMIN/,
      ),
    });
  });

  test('a source that the key may not write under', async () => {
    expect(await sync([await fileOf([party('1')]), '--source', 'erp'])).toEqual({
      code: 5,
      out: '',
      err: 'This key may write only under source "local"; --source says "erp". Use a key made for "erp", or correct the source.\n',
    });
    expect(await sync([await fileOf({ source: 'erp', items: [party('1')] })])).toEqual({
      code: 5,
      out: '',
      err: 'This key may write only under source "local"; the file says "erp". Use a key made for "erp", or correct the source.\n',
    });
    expect(
      await sync([await fileOf([party('1')]), '--source', 'x'.repeat(101), '--key', registry.keys.ADMIN]),
    ).toMatchObject({ code: 4, err: expect.stringMatching(/^source: /) });
  });

  test('a missing server, without waiting', async () => {
    const started = performance.now();
    const ran = await sync([await fileOf([party('1')])], settings('http://127.0.0.1:9/'));
    expect(ran).toEqual({
      code: 5,
      out: '',
      err: expect.stringMatching(/No server answers at http:\/\/127\.0\.0\.1:9\/graphql/),
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test('the help of sync names the exit codes and the shapes of a file', async () => {
  const { code, out } = await attestryIn(settings(), ['sync', '--help']);
  expect(code).toBe(0);
  for (const words of [
    '1  some items were rejected',
    '{"source": "erp", "items": [{"thirdParty": {…}}]}',
    '--reject-all',
  ]) {
    expect(out).toContain(words);
  }
  expect((await attestryIn(settings(), ['--help'])).out).toMatch(/sync \[options\] <file>[^]*changes \[options\]/);
});

describe('attestry sync', () => {
  test('writes a JSON file, in which an item may name a later one', async () => {
    const ran = await sync([await fileOf([contract('j-c', 'j-1'), party('j-1')]), '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const id = (name: string) => expect.stringMatching(new RegExp(`^${name}_`)) as string;
    expect(reportOf(ran)).toEqual({
      ...{
        source: 'local',
        dryRun: false,
        items: 2,
        created: 2,
        updated: 0,
        unchanged: 0,
        rejected: 0,
        notAnswered: 0,
      },
      cursor: expect.any(String),
      results: [
        { index: 0, outcome: 'CREATED', id: id('Contract'), errors: [], possibleDuplicates: [] },
        { index: 1, outcome: 'CREATED', id: id('ThirdParty'), errors: [], possibleDuplicates: [] },
      ],
    });
    // After the cursor come only the entries that follow from the records.
    const { changes } = await registry.ask(
      'AUDITOR',
      'query ($after: String!) { changes(after: $after) { nodes { recordType } } }',
      { after: reportOf(ran).cursor },
    );
    const types = changes.nodes.map(({ recordType }: { recordType: string }) => recordType);
    expect(types).toEqual(['RISK_LEVEL', 'PROCUREMENT_ANSWER']);
  });

  test('uses the source of the file, unless --source names another', async () => {
    const path = await fileOf({ source: 'erp', items: [party('s-1')] });
    const key = ['--key', registry.keys.ADMIN, '--json'];
    expect(reportOf(await sync([path, ...key])).source).toBe('erp');
    expect(reportOf(await sync([path, ...key, '--source', 'grc']))).toMatchObject({ source: 'grc', created: 1 });
  });

  test.each(['ndjson', 'json', 'txt'])('recognizes one item a line by the content (.%s)', async (extension) => {
    const id = `l-${extension}`;
    const path = await fileOf(`\n${lines([party(id)])}\r\n${lines([contract(id, id)])}`, extension);
    const { results } = reportOf(await sync([path, '--json']));
    expect(results).toMatchObject([
      { line: 2, outcome: 'CREATED' },
      { line: 4, outcome: 'CREATED' },
    ]);
  });

  test('recognizes an object with items in a single line', async () => {
    const { results } = reportOf(await sync([await fileOf(lines([{ items: [party('one-line')] }])), '--json']));
    expect(results).toMatchObject([{ index: 0, outcome: 'CREATED' }]);
  });

  test('reads standard input', async () => {
    const ran = await attestryIn(settings(), ['sync', '-'], lines([party('stdin')]));
    expect(ran).toEqual({
      code: 0,
      out: 'Standard input, source "local"\nItems: 1 created, 0 updated, 0 unchanged, 0 rejected\n',
      err: '',
    });
    const broken = await attestryIn(settings(), ['sync', '-'], '{');
    expect(broken).toEqual({
      code: 4,
      out: '',
      err: expect.stringMatching(/^Standard input is not valid JSON: line 1/),
    });
  });

  test('names third parties on record that may be the same, and accepts the item', async () => {
    const path = await fileOf([party('twin', { legalName: 'Twin Peak Assays, Inc.', domains: ['twinpeak.example'] })]);
    const { results } = reportOf(await sync([path, '--json']));
    expect(results[0]).toMatchObject({ outcome: 'CREATED', possibleDuplicates: [] });
    const other = await fileOf([
      party('twin-2', { legalName: 'TWIN PEAK ASSAYS', domains: ['twinpeak.example'] }),
      party('lone'),
    ]);
    const id = String(results[0]!.id);
    const dry = reportOf(await sync([other, '--dry-run', '--json']));
    expect(dry.results.map(({ possibleDuplicates }) => possibleDuplicates)).toEqual([
      [{ thirdParty: { id, legalName: 'Twin Peak Assays, Inc.' }, signs: ['NAME', 'DOMAIN'] }],
      [],
    ]);
    const { code, out } = await sync([other]);
    expect(code).toBe(0);
    expect(out).toBe(`CREATED   item 0: thirdParty "twin-2"
          perhaps the same as "Twin Peak Assays, Inc." (on record: ${id}; same name, same domain)

${other}, source "local"
Items: 2 created, 0 updated, 0 unchanged, 0 rejected
1 of those created or updated may be the same as another third party; their lines name it
`);
  });

  test('changes nothing if the file is sent again', async () => {
    const path = await fileOf([party('again'), contract('again', 'again')]);
    expect((await sync([path])).code).toBe(0);
    const before = await logEnd();
    const second = reportOf(await sync([path, '--json']));
    expect(second).toMatchObject({ created: 0, unchanged: 2, rejected: 0 });
    expect(await logEnd()).toBe(before);
  });

  test('checks a file again that was sent before, whatever the result was', async () => {
    const path = await fileOf([contract('mended', 'mended')]);
    expect(await sync([path])).toMatchObject({ code: 1 });
    const [first, second] = [
      await fileOf([party('mended')]),
      await fileOf([party('mended', { legalName: 'Renamed' })]),
    ];
    for (const path of [first, second, first]) expect((await sync([path])).code).toBe(0);
    expect(reportOf(await sync([path, '--json']))).toMatchObject({ created: 1 });
    const query = '{ thirdParty(ref: { external: { source: "local", externalId: "mended" } }) { legalName } }';
    expect((await registry.ask('ADMIN', query)).thirdParty.legalName).toBe('Vendor mended');
  });
});

describe('a rejected item', () => {
  test('is reported with its place and every problem; the other items are written', async () => {
    const items = [
      party('r-1'),
      contract('r-c', 'r-none', { expiresOn: 'soon' }),
      contract('r-d', 'r-1'),
      { contract: { externalId: 'r-e', kind: 'LUNCH' } },
      { thirdParty: { externalId: 'r-2\u001b[2J', legalNam: 'x' } },
      { lunch: {} },
      {},
    ];
    const ran = await sync([await fileOf(lines(items))]);
    expect(ran).toMatchObject({ code: 1, err: '5 items were rejected.\n' });
    const [rejected, totals] = ran.out.split('\n\n') as [string, string];
    expect(rejected.split('\n')).toEqual([
      'REJECTED  line 2: contract "r-c"',
      expect.stringMatching(/^ {10}contract\.\w+: /),
      expect.stringMatching(/^ {10}contract\.\w+: /),
      'REJECTED  line 4: contract "r-e"',
      expect.stringMatching(/^ {10}contract\.kind: "LUNCH" is not an allowed value$/),
      'REJECTED  line 5: thirdParty "r-2 [2J"',
      expect.stringMatching(/^ {10}thirdParty: unknown field "legalNam"\. Did you mean "legalName"\?/),
      'REJECTED  line 6: unknown kind of item',
      expect.stringMatching(/^ {10}unknown field "lunch"/),
      'REJECTED  line 7: unknown kind of item',
      expect.stringMatching(/^ {10}must have exactly one of thirdParty, /),
    ]);
    expect(rejected).toMatch(/contract\.expiresOn: /);
    expect(rejected).toMatch(
      /contract\.thirdParty: no third party of this registry has the key "r-none" at source "local"$/m,
    );
    expect(totals).toMatch(/source "local"\nItems: 2 created, 0 updated, 0 unchanged, 5 rejected\n$/);
  });

  test('names the line of the rejected item that it depends on', async () => {
    const path = await fileOf([contract('b-c', 'b-1'), party('b-1', { country: 'Atlantis' })]);
    const { out } = await sync([path]);
    expect(out).toContain('has the key "b-1" at source "local"; item 1 would have recorded it');
    const line = await sync([
      await fileOf(`\n\n${lines([contract('b-c', 'b-1'), party('b-1', { country: 'Atlantis' })])}`),
    ]);
    expect(line.out).toContain('; line 4 would have recorded it');
  });

  test('rejects all items with --reject-all', async () => {
    const before = await logEnd();
    const items = [party('a-1'), contract('a-c', 'a-none'), contract('a-d', 'a-1')];
    const ran = await sync([await fileOf(items), '--reject-all']);
    expect(ran).toMatchObject({ code: 1, err: '3 items were rejected.\n' });
    expect(ran.out.match(/^REJECTED/gm)).toHaveLength(1);
    expect(ran.out).toContain('Because of --reject-all nothing was written: 2 of the rejected items are right.');
    // The same if the schema of the server refuses an item.
    const malformed = await sync([await fileOf([...items, { lunch: {} }]), '--reject-all', '--json']);
    expect(reportOf(malformed).results.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['NOT_WRITTEN'],
      ['NOT_FOUND'],
      ['NOT_WRITTEN'],
      ['INVALID'],
    ]);
    expect(await logEnd()).toBe(before);
    expect(await sync([await fileOf(items.filter((_, index) => index !== 1)), '--reject-all'])).toMatchObject({
      code: 0,
    });
  });

  test('is refused with --reject-all if the file needs two calls', async () => {
    const items = Array.from({ length: 1_001 }, (_, index) => party(`t-${index}`));
    const path = await fileOf(items);
    const before = await logEnd();
    expect(await sync([path, '--reject-all'])).toEqual({
      code: 4,
      out: '',
      err: expect.stringMatching(/these 1001 items need 2 calls\./),
    });
    expect(await logEnd()).toBe(before);
    const dry = await sync([path, '--reject-all', '--dry-run', '--json']);
    expect(reportOf(dry)).toMatchObject({ dryRun: true, created: 1_001 });
    expect(await logEnd()).toBe(before);
  });
});

describe('a file of more than one call', () => {
  /** Items each of which names one of a later call. */
  const chained = (name: string, length: number) => [
    ...Array.from({ length }, (_, index) => contract(`${name}-${index}`, `${name}-${index}`)),
    ...Array.from({ length }, (_, index) =>
      party(
        `${name}-${index}`,
        index === length - 1 ? {} : { owners: [{ ...refTo(`${name}-${index + 1}`), percent: 60 }] },
      ),
    ),
  ];

  test('resolves references between calls', async () => {
    const items = chained('chain', 5);
    const ran = await sync([await fileOf(items), '--batch', '2', '--json']);
    expect(reportOf(ran)).toMatchObject({ created: 10, rejected: 0, notAnswered: 0 });
    expect(ran.code).toBe(0);
    expect(reportOf(await sync([await fileOf(items), '--batch', '3', '--json']))).toMatchObject({ unchanged: 10 });
  });

  test('resolves two items that name each other', async () => {
    const mutual = (name: string, other: string) => party(name, { owners: [{ ...refTo(other), percent: 30 }] });
    const items = [mutual('m-1', 'm-2'), party('m-3'), party('m-4'), mutual('m-2', 'm-1'), contract('m', 'm-2')];
    const path = await fileOf(items);
    const dry = await sync([path, '--batch', '3', '--dry-run', '--json']);
    expect(reportOf(dry)).toMatchObject({ created: 5, rejected: 0 });
    expect(reportOf(await sync([path, '--batch', '3', '--json']))).toMatchObject({ created: 5, rejected: 0 });
  });

  test('has the same results in a dry run, which writes nothing', async () => {
    const before = await registry.state();
    const items = [...chained('dry', 5), contract('dry-x', 'dry-none')];
    const ran = await sync([await fileOf(items), '--batch', '12', '--dry-run', '--json']);
    const small = await sync([await fileOf(items), '--batch', '6', '--dry-run', '--json']);
    for (const dryRun of [ran, small]) {
      expect(dryRun.code).toBe(1);
      expect(reportOf(dryRun)).toMatchObject({ dryRun: true, created: 10, rejected: 1 });
    }
    expect(await registry.state()).toEqual(before);
  });

  test('is split by size if it is too large for one call', async () => {
    const items = Array.from({ length: 40 }, (_, index) => party(`large-${index}`, { tags: ['x'.repeat(300_000)] }));
    const ran = await sync([await fileOf(items), '--json']);
    expect(reportOf(ran)).toMatchObject({ rejected: 40, notAnswered: 0 });
    expect(reportOf(ran).results[0]!.errors[0]).toMatchObject({ field: expect.stringMatching(/^thirdParty\.tags/) });
  });
});

describe('a server that is away', () => {
  /** Starts a proxy between the command and the server. */
  async function between(meddle: (body: string, call: number) => Meddling | null) {
    let call = 0;
    const isSync = (body: string) => body.includes('SyncInput');
    const meddler = new Meddler(
      () => addressOf(registry),
      (body) => (isSync(body) ? meddle(body, ++call) : null),
    );
    const url = await meddler.start();
    undo.push(() => meddler.stop());
    const keys = () =>
      meddler.seen
        .filter(isSync)
        .map(
          (body) =>
            (JSON.parse(body) as { variables: { input: { idempotencyKey: string } } }).variables.input.idempotencyKey,
        );
    return { url, keys };
  }
  const error = (code: string, more: object = {}) =>
    JSON.stringify({ errors: [{ message: 'Not now.', extensions: { code, ...more } }] });

  test.each<[string, Meddling]>([
    ['loses its answer', 'lose'],
    ['breaks the connection', 'break'],
    ['restarts behind a proxy', { status: 502, body: '<html>' }],
    ['has no database', { status: 503, body: error('UNAVAILABLE') }],
    ['limits the rate', { status: 429, body: error('RATE_LIMITED', { retryAfterMs: 20 }) }],
  ])('that %s gets the call again, and writes it once', async (name, meddling) => {
    const items = Array.from({ length: 6 }, (_, index) => party(`${name} ${index}`));
    const before = Number(await logEnd());
    const { url, keys } = await between((_, call) => (call === 2 ? meddling : null));
    const ran = await sync([await fileOf(items), '--batch', '2', '--json'], settings(url));
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^.* Trying again for 60 s\.\n$/);
    // The repeated call gets the first answer, not UNCHANGED.
    expect(reportOf(ran)).toMatchObject({ created: 6, unchanged: 0 });
    const [first, second, again, third, ...more] = keys();
    expect(more).toEqual([]);
    expect(again).toBe(second);
    expect(new Set([first, second, third]).size).toBe(3);
    const written = await registry.observer<
      { n: number }[]
    >`select count(*)::int as n from change where seq > ${before} and record_type = 'THIRD_PARTY'`;
    expect(written).toEqual([{ n: 6 }]);
  });

  test('for too long ends the command, which reports what was done', async () => {
    const items = Array.from({ length: 3 }, (_, index) => party(`late ${index}`));
    const { url, keys } = await between((_, call) => (call > 1 ? { status: 503, body: error('UNAVAILABLE') } : null));
    const ran = await sync([await fileOf(items), '--batch', '1', '--patience', '0.4', '--json'], settings(url));
    expect(ran.code).toBe(6);
    expect(ran.err).toMatch(/reported an error: Not now\./);
    expect(reportOf(ran)).toMatchObject({
      items: 3,
      created: 1,
      notAnswered: 2,
      results: [{ index: 0, outcome: 'CREATED' }],
    });
    expect(keys().length).toBeGreaterThan(2);
    const gone = await between((_, call) => (call > 1 ? 'break' : null));
    const broken = await sync([await fileOf(items), '--batch', '2', '--patience', '0'], settings(gone.url));
    expect(broken).toMatchObject({
      code: 5,
      out: expect.stringMatching(/1 created, 0 updated, 1 unchanged, 0 rejected; 1 not answered\n$/),
    });
  });

  test('with a lasting error ends the command at once', async () => {
    const { url, keys } = await between(() => ({ status: 500, body: error('INTERNAL_SERVER_ERROR') }));
    expect(await sync([await fileOf([party('x')])], settings(url))).toMatchObject({ code: 6, out: '' });
    expect(keys()).toHaveLength(1);
  });

  test('gets a request that is too large in halves', async () => {
    const { url } = await between((body) =>
      body.split('"legalName"').length > 3 ? { status: 413, body: error('TOO_LARGE') } : null,
    );
    const items = Array.from({ length: 9 }, (_, index) => party(`half ${index}`));
    expect(reportOf(await sync([await fileOf(items), '--json'], settings(url)))).toMatchObject({ created: 9 });
    const together = await sync([await fileOf(items), '--reject-all'], settings(url));
    expect(together).toMatchObject({ code: 6, out: '' });
  });

  test('during a restart gets every item once', { timeout: 60_000 }, async () => {
    const server = new StoppingServer(registry);
    await server.start();
    undo.push(() => server.stop());
    const items = Array.from({ length: 400 }, (_, index) => party(`restart ${index}`));
    const running = new Running(settings(server.url), ['sync', await fileOf(items), '--batch', '5', '--json']);
    const written = async () =>
      (
        await registry.observer<
          { n: number }[]
        >`select count(*)::int as n from third_party where legal_name like 'Vendor restart %'`
      )[0]!.n;
    await until(async () => (await written()) > 10);
    await server.stop();
    await until(() => Promise.resolve(running.err.includes('Trying again')));
    await server.start();
    expect(await running.untilEnd()).toBe(0);
    expect(reportOf({ ...running, code: 0 })).toMatchObject({ created: 400, unchanged: 0 });
    expect(await written()).toBe(400);
  });
});

test('Ctrl-C stops sync between two calls, and the next run sends the rest', { timeout: 60_000 }, async () => {
  const items = Array.from({ length: 400 }, (_, index) => party(`stopped ${index}`));
  const path = await fileOf(items);
  const running = new Running(settings(), ['sync', path, '--batch', '2', '--json']);
  await until(
    async () =>
      (await registry.observer`select from third_party where legal_name like 'Vendor stopped %' limit 1`).length > 0,
  );
  expect(await running.end('SIGINT')).toBe(130);
  const { created, notAnswered } = reportOf({ ...running, code: 130 });
  expect(created).toBeGreaterThan(0);
  expect(created + notAnswered).toBe(400);
  expect(reportOf(await sync([path, '--json']))).toMatchObject({ created: notAnswered, unchanged: created });
});
