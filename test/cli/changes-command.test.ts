import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lineOf } from '../../src/cli/change-line.ts';
import { registerChanges } from '../../src/cli/changes.ts';
import { Client } from '../../src/cli/client.ts';
import { PersistentPatience } from '../../src/cli/patience.ts';
import { readChanges } from '../../src/cli/stream.ts';
import type { ShownEntry } from '../../src/exchange/change/entry.ts';
import { attestryHere, attestryIn, type Ran, Running } from '../support/command-line.ts';
import { until } from '../support/embedded-probe.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { StoppingServer } from '../support/stopping-server.ts';
import { addressOf } from '../support/stream.ts';

const registry = useRegistry();
const make = fixtures(registry);
let directory = '';
let made = 0;
let acme: Made;
beforeAll(async () => {
  await registry.http.listen({ host: '127.0.0.1', port: 0 });
  directory = await mkdtemp(join(tmpdir(), 'attestry-changes-'));
  const contacts = [{ role: 'SECURITY', name: 'Desk', email: 'desk@vendor.example' }];
  acme = await make.vendor({ legalName: 'Acme \u202e Labs', country: 'US', contacts });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Cleans up after each test. */
const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of undo.splice(0)) await cleanUp();
});

const settings = (url = addressOf(registry)) => ({ ATTESTRY_URL: url, ATTESTRY_KEY: registry.keys.INTEGRATION });

/** Runs `attestry changes` in this process. */
const changes = (args: readonly string[], environment: Record<string, string> = settings()): Promise<Ran> =>
  attestryHere(registerChanges, environment, ['changes', ...args]);

/** Starts a command that keeps running; it is killed after the test. */
function start(args: readonly string[], url?: string): Running {
  const running = new Running(settings(url), ['changes', ...args]);
  undo.push(() => running.end('SIGKILL'));
  return running;
}

type JsonLine = ShownEntry & { cursor: string };
const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonLine);
const seqs = (out: string) => jsonLines(out).flatMap(({ seq = null }) => seq ?? []);
const tableSeqs = async () =>
  (await registry.observer<{ seq: number }[]>`select seq from change order by seq`).map(({ seq }) => seq);
const now = async () => (await registry.ask('AUDITOR', '{ changeCursor }')).changeCursor as string;
const newFile = () => join(directory, `${++made}.cursor`);
const rename = async (id: string, legalName: string) => {
  const { node } = await registry.ask(
    'ADMIN',
    'query ($id: ID!) { node(id: $id) { ... on RegistryRecord { version } } }',
    { id },
  );
  await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: node.version, legalName });
};

describe('a wrong command is refused:', () => {
  test.each<[string, string[], number, RegExp]>([
    ['an unknown option', ['--fellow'], 4, /unknown option '--fellow'.*--follow/s],
    ['two starting points', ['--after', 'x', '--snapshot'], 4, /cannot be used with option '--after/],
    ['a malformed cursor', ['--after', '1.x'], 4, /^--after: is not a cursor of this log/m],
    ['an unknown type', ['--types', 'contract,lunch'], 4, /^--types: unknown type "LUNCH"; use one of THIRD_PARTY, /m],
    ['a malformed id', ['--third-party', 'x'], 4, /^--third-party: must be the global id of a third party/m],
    [
      'a missing folder',
      ['--cursor-file', '/nowhere/x'],
      4,
      /The folder \/nowhere of the cursor file does not exist\./,
    ],
    ['a malformed address', ['--url', 'attestry'], 4, /It is not an address/],
    ['an unknown key', ['--key', 'atk_none'], 5, /does not know the key/],
    ['no server', ['--url', 'http://127.0.0.1:9/', '--key', 'atk_x', '--follow'], 5, /No server answers at/],
  ])('%s', async (_, args, code, message) => {
    expect(await changes(args)).toEqual({ code, out: '', err: expect.stringMatching(message) });
  });

  test('a key without permission, and a missing key', async () => {
    const ran = await changes(['--key', registry.keys.DASHBOARD]);
    expect(ran).toEqual({
      code: 5,
      out: '',
      err: expect.stringMatching(
        /refused: Keys in role DASHBOARD cannot read the change log; use a key in role INTEGRATION, AUDITOR, or ADMIN\./,
      ),
    });
    const noKey = { ATTESTRY_URL: '', ATTESTRY_KEY: '', ATTESTRY_DATA: '/nowhere', PORT: '4000' };
    expect(await changes([], noKey)).toMatchObject({ code: 4, err: expect.stringMatching(/There is no key in/) });
  });

  test('a cursor file from another log', async () => {
    const path = newFile();
    await writeFile(path, '12.of-another-registry\n');
    const ran = await changes(['--cursor-file', path]);
    expect(ran).toMatchObject({
      code: 4,
      out: '',
      err: `--after: is not a cursor of this log; use one that this server printed.\nThe cursor comes from ${path}.\n`,
    });
    expect(await readFile(path, 'utf8')).toBe('12.of-another-registry\n');
  });
});

test('the help of changes says what the cursor file promises, and names the exit codes', async () => {
  const { code, out } = await attestryIn(settings(), ['changes', '--help']);
  expect(code).toBe(0);
  for (const words of ['after a kill -9 the last of them may be printed again', '5  no server answers']) {
    expect(out).toContain(words);
  }
});

describe('attestry changes', () => {
  test('prints with --json every change and its cursor as the server sends them, then the cursor of the end', async () => {
    const ran = await changes(['--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const all = jsonLines(ran.out);
    expect(seqs(ran.out)).toEqual(await tableSeqs());
    expect(all.at(-1)).toEqual({ cursor: await now() });
    expect(Object.keys(all[0]!)).toEqual([
      ...[
        'seq',
        'recordedAt',
        'recordType',
        'operation',
        'recordId',
        'thirdPartyId',
        'version',
        'principal',
        'requestId',
      ],
      ...['tombstone', 'before', 'after', 'differences', 'cursor'],
    ]);
    // Control characters are escaped for the terminal, and the JSON still means the same.
    expect(ran.out).not.toContain('\u202e');
    expect(all.find(({ recordId }) => recordId === acme.id)!.after!.legalName).toBe('Acme \u202e Labs');
    const middle = all[3]!;
    expect(seqs((await changes(['--json', '--after', middle.cursor])).out)).toEqual(
      seqs(ran.out).filter((seq) => seq > middle.seq),
    );
  });

  test('shows contacts only if the key may read them', async () => {
    const outputWith = async (key: string) => (await changes(['--json', '--third-party', acme.id, '--key', key])).out;
    expect(await outputWith(registry.keys.INTEGRATION)).not.toContain('desk@vendor.example');
    expect(await outputWith(registry.keys.AUDITOR)).toContain('desk@vendor.example');
  });

  test('filters by type and third party', async () => {
    const cursor = await now();
    await make.contract({ thirdParty: { id: acme.id } });
    await make.certification({ thirdParty: { id: acme.id } });
    await make.contract();
    const types = async (...args: string[]) =>
      jsonLines((await changes(['--json', '--after', cursor, ...args])).out).flatMap(
        ({ recordType = null }) => recordType ?? [],
      );
    expect(await types('--types', 'contract, certification')).toEqual(['CONTRACT', 'CERTIFICATION', 'CONTRACT']);
    expect(await types('--types', 'CONTRACT', '--third-party', acme.id)).toEqual(['CONTRACT']);
    expect(await changes(['--after', 'now'])).toEqual({
      code: 0,
      out: '',
      err: `Continue from here with --after ${await now()}\n`,
    });
  });

  test('prints with --snapshot the newest change of each record', async () => {
    const { id } = await make.vendor();
    await rename(id, 'Newer');
    const { out } = await changes(['--json', '--snapshot', '--types', 'THIRD_PARTY']);
    const records = jsonLines(out).filter(({ recordId = null }) => recordId !== null);
    expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(records.length);
    expect(records.find(({ recordId }) => recordId === id)!.after!.legalName).toBe('Newer');
  });

  test('prints a line for people: time, record, third party, principal and differences', async () => {
    const cursor = await now();
    const certification = await make.certification({
      thirdParty: { id: acme.id },
      validUntil: '2026-10-01',
      number: 'C-1',
    });
    const input = { id: certification.id, expectedVersion: 1, validUntil: '2027-10-01', scope: 'x'.repeat(100) };
    await accept(registry, 'updateCertification', input);
    await accept(registry, 'revokeCertification', {
      id: certification.id,
      expectedVersion: 2,
      revokedOn: '2026-06-01',
    });
    const { out, err } = await changes(['--after', cursor, '--types', 'certification']);
    const when = String.raw`^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ  `;
    const lines = out.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(
        `${when}CERTIFICATION       CREATED    ISO_27001 of Acme   Labs, by Local \\w+: number C-1, validUntil 2026-10-01`,
      ),
      expect.stringMatching(`${when}CERTIFICATION       UPDATED    ISO_27001 of .*validUntil 2026-10-01 → 2027-10-01`),
      expect.stringMatching(`${when}CERTIFICATION       TOMBSTONE  ISO_27001 of .*: revokedOn unknown → 2026-06-01$`),
    ]);
    expect(lines[1]).toMatch(/scope unknown → x{39}…/);
    expect(err).toBe(`Continue from here with --after ${await now()}\n`);
  });

  test('ends quietly if the reader closes the pipe', async () => {
    const running = new Running(settings(), ['changes', '--json']);
    running.child.stdout!.destroy();
    expect(await running.untilEnd()).toBe(0);
    expect(running.err).toBe('');
  });
});

describe('a line about risk, an answer or a reminder', () => {
  const entry = (recordType: ShownEntry['recordType'], before: object | null, after: object, more: object = {}) =>
    ({
      seq: 1,
      recordedAt: '2026-06-15T16:00:00.123Z',
      recordType,
      operation: before ? 'UPDATED' : 'CREATED',
      recordId: 'ThirdParty_1',
      thirdPartyId: 'ThirdParty_1',
      version: 1,
      principal: { id: 'p', name: 'Day turn' },
      requestId: null,
      tombstone: false,
      before,
      after,
      differences: [],
      ...more,
    }) as ShownEntry;
  const contract = { recordId: 'Contract_1' };

  test.each<[ShownEntry, string]>([
    [
      entry('RISK_LEVEL', { level: 'MODERATE' }, { level: 'HIGH' }),
      'RISK_LEVEL          UPDATED    Acme, by Day turn: MODERATE → HIGH',
    ],
    [entry('RISK_LEVEL', null, { level: 'LOW' }), 'RISK_LEVEL          CREATED    Acme, by Day turn: LOW'],
    [
      entry('PROCUREMENT_ANSWER', { answer: 'ALLOW' }, { answer: 'BLOCK', rules: ['CLIA-REFERRAL'] }),
      'PROCUREMENT_ANSWER  UPDATED    Acme, by Day turn: ALLOW → BLOCK (CLIA-REFERRAL)',
    ],
    [
      entry('PROCUREMENT_ANSWER', { answer: 'BLOCK' }, { answer: 'ALLOW', rules: [] }),
      'PROCUREMENT_ANSWER  UPDATED    Acme, by Day turn: BLOCK → ALLOW',
    ],
    [
      entry('REMINDER', null, { endsOn: '2026-12-24', daysLeft: 30, title: 'Master agreement' }, contract),
      'REMINDER            CREATED    Master agreement of Acme, by Day turn: ends 2026-12-24, in 30 days',
    ],
    [
      entry('REMINDER', null, { endsOn: '2026-06-16', daysLeft: 1 }, contract),
      'REMINDER            CREATED    Contract_1 of Acme, by Day turn: ends 2026-06-16, tomorrow',
    ],
    [
      entry(
        'REMINDER',
        null,
        { expirationKind: 'AUDIT', endsOn: '2026-06-22', daysLeft: 7, title: 'ONSITE' },
        contract,
      ),
      'REMINDER            CREATED    ONSITE of Acme, by Day turn: due 2026-06-22, in 7 days',
    ],
  ])('%# states the change', (shown, line) => {
    expect(lineOf(shown, () => 'Acme')).toBe(`2026-06-15 16:00:00Z  ${line}`);
  });

  test('has the id of a third party whose name is not known', () => {
    expect(lineOf(entry('RISK_LEVEL', null, { level: 'LOW' }), () => undefined)).toContain('  ThirdParty_1, by');
  });
});

describe('a cursor file', () => {
  test('stores the position, and the next run starts there, whatever --snapshot says', async () => {
    const path = newFile();
    const first = await changes(['--json', '--snapshot', '--cursor-file', path]);
    expect(seqs(first.out).length).toBeGreaterThan(5);
    expect(await readFile(path, 'utf8')).toBe(`${await now()}\n`);
    expect(seqs((await changes(['--json', '--snapshot', '--cursor-file', path])).out)).toEqual([]);
    const before = (await tableSeqs()).at(-1)!;
    await make.facility();
    expect(seqs((await changes(['--json', '--snapshot', '--cursor-file', path])).out)).toEqual([expect.any(Number)]);
    expect(jsonLines((await changes(['--json', '--cursor-file', path])).out)).toEqual([{ cursor: await now() }]);
    expect(before).toBeLessThan((await tableSeqs()).at(-1)!);
  });

  test('that is empty counts as missing', async () => {
    const path = newFile();
    await writeFile(path, '');
    expect(seqs((await changes(['--json', '--cursor-file', path])).out)).toEqual(await tableSeqs());
  });

  test('loses no change to repeated kill -9', { timeout: 60_000 }, async () => {
    const path = newFile();
    const args = ['--json', '--follow', '--after', 'now', '--cursor-file', path];
    const expected: string[] = [];
    const printed: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const running = start(args);
      if (turn === 0) await until(async () => (await readFile(path, 'utf8').catch(() => '')) !== '');
      for (let written = 0; written < 5; written++) expected.push((await make.facility()).id);
      await until(() => running.lines.length >= 3);
      await running.end('SIGKILL');
      printed.push(...running.lines.map((line) => (JSON.parse(line) as JsonLine).recordId));
    }
    const rest = jsonLines((await changes(['--json', '--cursor-file', path])).out);
    printed.push(...rest.flatMap(({ recordId = null }) => recordId ?? []));
    expect([...new Set(printed)]).toEqual(expected);
  });
});

describe('attestry changes --follow', () => {
  test('prints new changes, and ends with 0 on Ctrl-C and SIGTERM', { timeout: 60_000 }, async () => {
    const cursor = await now();
    const [first, second] = [start(['--follow', '--after', cursor, '--json']), start(['--follow', '--after', cursor])];
    const ids: string[] = [];
    for (let written = 0; written < 3; written++) ids.push((await make.facility()).id);
    await until(() => first.lines.length === 3 && second.lines.length === 3, 40_000);
    expect(jsonLines(first.out).map(({ recordId }) => recordId)).toEqual(ids);
    expect(await first.end('SIGINT')).toBe(0);
    expect(await second.end('SIGTERM')).toBe(0);
    expect([first.err, second.err]).toEqual(['', `Continue from here with --after ${await now()}\n`]);
  });

  test('misses no change and repeats none while the server is stopped and started', { timeout: 90_000 }, async () => {
    const server = new StoppingServer(registry);
    await server.start();
    undo.push(() => server.stop());
    const after = await now();
    const before = (await tableSeqs()).at(-1)!;
    const running = start(['--follow', '--after', after, '--json'], server.url);
    await make.facility();
    await until(() => running.lines.length === 1);
    for (let turn = 1; turn <= 2; turn++) {
      await server.stop();
      for (let written = 0; written < 3; written++) await make.facility();
      await until(() => running.err.split('Trying again.').length > turn);
      await server.start();
      await make.facility();
      await until(() => running.lines.length === 1 + 4 * turn);
    }
    expect(await running.end('SIGINT')).toBe(0);
    expect(seqs(running.out)).toEqual((await tableSeqs()).filter((seq) => seq > before));
    expect(running.err.split('Connected again.')).toHaveLength(3);
  });

  test('ends with 5 when the key is revoked', { timeout: 60_000 }, async () => {
    const server = new StoppingServer(registry);
    await server.start();
    undo.push(() => server.stop());
    const running = start(['--follow', '--after', await now(), '--key', registry.keys.AUDITOR], server.url);
    await make.facility();
    await until(() => running.lines.length === 1);
    const [{ id } = { id: '' }] = await registry.observer<{ id: string }[]>`
      update api_key set revoked_at = now() where role = 'AUDITOR' returning id`;
    await server.stop();
    await server.start();
    expect(await running.untilEnd()).toBe(5);
    expect(running.err).toMatch(/does not know the key/);
    await registry.observer`update api_key set revoked_at = null where id = ${id}`;
  });
});

describe('readChanges', () => {
  /** Starts a server that sends what a test says. */
  async function sending(
    answer: (response: ServerResponse, asked: number, lastEventId: unknown) => void,
  ): Promise<URL> {
    let asked = 0;
    const server: Server = createServer((request, response) =>
      answer(response, ++asked, request.headers['last-event-id']),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    undo.push(async () => new Promise((resolve) => server.close(resolve).closeAllConnections()));
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }
  const event = (id: number) => `id: ${id}\nevent: change\ndata: {"seq":${id}}\n\n`;
  const END = 'id: 9\nevent: end\ndata: {}\n\n';

  async function read(url: URL, forMs: number, silenceMs = 200) {
    const trouble: string[] = [];
    const { signal } = new AbortController();
    const patience = new PersistentPatience({ forMs, signal, onTrouble: ({ message }) => trouble.push(message) });
    const cursors: string[] = [];
    const all = (async () => {
      for await (const events of readChanges(new Client(url, 'atk_x'), { query: {}, patience, signal, silenceMs })) {
        cursors.push(...events.map(({ cursor }) => cursor));
      }
    })();
    return {
      cursors,
      trouble,
      failure: await all.then(
        () => null,
        (error: Error) => error.message,
      ),
    };
  }

  test('treats a silent connection as broken, but not one with keep-alives', async () => {
    const lastIds: unknown[] = [];
    const url = await sending((response, asked, lastId) => {
      lastIds.push(lastId);
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 1\n\n');
      if (asked === 2) return void response.end(event(2) + END);
      response.write(event(1));
      let alive = 0;
      const timer = setInterval(() => (++alive > 5 ? clearInterval(timer) : response.write(': keep-alive\n\n')), 100);
    });
    const started = performance.now();
    const { cursors, trouble, failure } = await read(url, 5_000);
    expect({ cursors, failure, lastIds }).toEqual({
      cursors: ['1', '2', '9'],
      failure: null,
      lastIds: [undefined, '1'],
    });
    expect(trouble).toEqual([expect.stringMatching(/broke: nothing came for 0\.2 seconds\.$/)]);
    expect(performance.now() - started).toBeGreaterThan(500);
  });

  test('yields an event whole if the connection broke in the middle of it', async () => {
    const url = await sending((response, asked) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (asked === 1) response.write(`retry: 1\n\n${event(1)}${event(2).slice(0, -3)}`, () => response.destroy());
      else response.end(event(2) + END);
    });
    expect(await read(url, 5_000)).toMatchObject({ cursors: ['1', '2', '9'], failure: null });
  });

  test('retries a passing refusal, for a limited time', async () => {
    const full = JSON.stringify({ errors: [{ message: 'All taken.', extensions: { code: 'UNAVAILABLE' } }] });
    const url = await sending((response, asked) => {
      if (asked < 3) response.writeHead(503).end(full);
      else response.writeHead(200, { 'content-type': 'text/event-stream' }).end(END);
    });
    expect(await read(url, 5_000)).toMatchObject({ cursors: ['9'], failure: null });
    const never = await sending((response) => response.writeHead(503).end(full));
    expect(await read(never, 300)).toMatchObject({ cursors: [], failure: expect.stringMatching(/All taken\./) });
  });

  test.each<[string, number, string, string]>([
    ['a web page', 200, 'text/html', '<html>'],
    ['other JSON', 200, 'application/json', '{"data":{}}'],
    ['a redirection', 302, 'text/plain', ''],
  ])('fails if it gets %s', async (_, status, type, body) => {
    const url = await sending((response) =>
      response.writeHead(status, { 'content-type': type, location: '/x' }).end(body),
    );
    expect((await read(url, 5_000)).failure).toMatch(/is not an Attestry server/);
  });
});
