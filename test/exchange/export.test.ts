import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import type { Role } from '../../src/registry/access.ts';
import { textOfCell } from '../../src/input/csv-line.ts';
import { exportedLists } from '../../src/exchange/export/names.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { fullDocument, ingest, signingKey } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, schema } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { addressOf } from '../support/stream.ts';

const registry = useRegistry({ MAX_EXPORTS: '2' });
const make = fixtures(registry);

beforeAll(async () => {
  await loadDemo(registry.operator, () => {});
  await make.vendor({
    legalName: '=HYPERLINK("x"), "quoted"\nand more',
    tradingNames: ['+1', "'=x"],
    contacts: [{ role: 'QUALITY', name: 'Desk', email: 'desk@vendor.example' }],
  });
  await ingest(registry, await make.vendor(), fullDocument(signingKey('export')));
  await accept(registry, 'createRequirementMapping', {
    standard: 'House rules',
    framework: 'HOUSE_RULES',
    requirements: [{ requirement: 'v1', control: 'ENC-01', met: ['Yes'] }],
  });
  await registry.http.listen({ port: 0, host: '127.0.0.1' });
}, 60_000);

const get = (
  file: string,
  query: Record<string, string> = {},
  as: Role = 'AUDITOR',
  headers: Record<string, string> = {},
) =>
  registry.http.inject({
    method: 'GET',
    url: `/export/${file}`,
    query,
    headers: { authorization: `Bearer ${registry.keys[as]}`, ...headers },
  });
type Row = Record<string, unknown>;
const json = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const csv = (text: string) => parse<Record<string, string>>(text, { columns: true });

/** Reads all ids of a list of the API, page by page, in its order. */
async function idsOf(list: string, args = ''): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const page = `${list}(first: 100${args}${after}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
    const { [list]: read } = await registry.ask('AUDITOR', `{ ${page} }`);
    ids.push(...read.nodes.map(({ id }: { id: string }) => id));
    if (!read.pageInfo.hasNextPage) return ids;
    after = `, after: "${read.pageInfo.endCursor}"`;
  }
}

const lists = exportedLists.filter((list) => list !== 'expirations');

test('every list of records in the API can be exported', () => {
  const connections = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) =>
    String(type).includes('Connection'),
  );
  const names = connections
    .map(({ name }) => name)
    .filter((name) => !['changes', 'webhookSubscriptions', 'calendarFeeds'].includes(name));
  expect(exportedLists.toSorted()).toEqual(names.toSorted());
});

describe('an export', () => {
  test.each(lists)('of %s is the complete list in its order, as NDJSON and as CSV', async (list) => {
    const ids = await idsOf(list);
    expect(ids.length).toBeGreaterThan(0);
    const lines = await get(`${list}.ndjson`);
    expect(lines.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const rows = json(lines.body);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const table = await get(`${list}.csv`);
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(table.headers['content-disposition']).toBe(`attachment; filename="${list}.csv"`);
    // A cell equals the JSON value, given the kind of value.
    const cells = csv(table.body).map((row, index) =>
      Object.fromEntries(
        Object.entries(row).map(([field, cell]) => {
          const text = textOfCell(cell);
          const value = rows[index]![field];
          return [field, text === '' ? null : typeof value === 'string' ? text : (JSON.parse(text) as unknown)];
        }),
      ),
    );
    expect(cells).toEqual(rows);
    expect(Object.keys(cells[0]!)).toEqual(Object.keys(rows[0]!));
  });

  test.each(['all.ndjson', 'vendors.csv'])('is compressed for a client that takes gzip: %s', async (file) => {
    const plain = await get(file);
    const { headers, rawPayload } = await get(file, {}, 'AUDITOR', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(gunzipSync(rawPayload).toString()).toBe(plain.body);
  });

  test('takes the filter and the order of its list', async () => {
    const where = '{ lifecycle: { in: [ACTIVE] }, riskLevel: { in: [HIGH, VERY_HIGH] } }';
    const ids = await idsOf('vendors', `, where: ${where}, orderBy: { field: RISK, direction: DESC }`);
    expect(ids.length).toBeGreaterThan(1);
    const { body } = await get('vendors.ndjson', {
      where: JSON.stringify({ lifecycle: { in: ['ACTIVE'] }, riskLevel: { in: ['HIGH', 'VERY_HIGH'] } }),
      orderBy: JSON.stringify({ field: 'RISK', direction: 'DESC' }),
    });
    const rows = json(body);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const { vendors } = await registry.ask(
      'AUDITOR',
      `{ vendors(first: 1, where: ${where}, orderBy: { field: RISK, direction: DESC }) { nodes { risk { level score } } } }`,
    );
    const [{ riskLevel, riskScore }] = rows as [Row];
    expect({ level: riskLevel, score: Math.round((riskScore as number) * 10) / 10 }).toEqual({
      level: vendors.nodes[0].risk.level,
      score: Math.round(vendors.nodes[0].risk.score * 10) / 10,
    });
  });

  test('of expirations takes the number of days; an empty export is only a header', async () => {
    const { expirations } = await registry.ask(
      'AUDITOR',
      '{ expirations(within: 90, first: 100) { nodes { kind on daysLeft record { id } thirdParty { id } } } }',
    );
    const rows = json((await get('expirations.ndjson', { within: '90' })).body);
    expect(rows).toEqual(
      expirations.nodes.map(({ record, thirdParty, ...row }: Row & Record<'record' | 'thirdParty', Row>) => ({
        recordType: 'EXPIRATION',
        ...row,
        thirdPartyId: thirdParty.id,
        recordId: record.id,
      })),
    );
    const header = (await get('contracts.csv')).body.split('\r\n')[0];
    const empty = await get('contracts.csv', { where: '{"expiresOn":{"gt":"2199-01-01"}}' });
    expect(empty.body).toBe(`${header}\r\n`);
  });

  test('is safe to open in a spreadsheet and keeps its values when read back', async () => {
    const { body } = await get('vendors.csv', { where: JSON.stringify({ text: 'HYPERLINK' }) });
    const [row] = csv(body) as [Record<string, string>];
    expect(row.legalName).toMatch(/^'=HYPERLINK/);
    expect(textOfCell(row.legalName!)).toBe('=HYPERLINK("x"), "quoted"\nand more');
    expect(row.tradingNames).toBe(`["+1","'=x"]`);
  });

  test.each(role.enumValues)('%s gets what it may read', async (as) => {
    const contacts = ['PROCUREMENT', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN'].includes(as);
    const vendors = json((await get('vendors.ndjson', {}, as)).body);
    expect(vendors.every((row) => 'contacts' in row === contacts)).toBe(true);
    expect((await get('vendors.csv', {}, as)).body.split('\r\n')[0]!.includes(',contacts,')).toBe(contacts);
    const people = ['AUDITOR', 'ADMIN'].includes(as);
    const principals = await get('principals.csv', {}, as);
    expect(principals.statusCode).toBe(people ? 200 : 403);
    if (!people) expect(principals.json().errors[0].extensions.code).toBe('FORBIDDEN');
    const types = new Set(json((await get('all.ndjson', {}, as)).body).map(({ recordType }) => recordType));
    expect(types.has('PRINCIPAL')).toBe(people);
    expect(types).toContain('PROCUREMENT_POLICY');
  });

  test('needs a key', async () => {
    const { statusCode } = await registry.http.inject({ method: 'GET', url: '/export/vendors.csv' });
    expect(statusCode).toBe(401);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['nothing.csv', {}, ['list: unknown export "nothing.csv"; use <list>.csv or <list>.ndjson']],
    ['vendors.xls', {}, ['list: unknown export "vendors.xls"; use <list>.csv or <list>.ndjson']],
    ['all.csv', {}, ['list: all records as CSV have no common columns']],
    ['all.ndjson', { where: '{}' }, ['where: all.ndjson takes no parameters.']],
    [
      'vendors.csv',
      { first: '5', where: '{', orderBy: '[]' },
      [
        'first: unknown parameter; use where, orderBy.',
        'where: must be a JSON object',
        'orderBy: must be a JSON object',
      ],
    ],
    [
      'vendors.csv',
      { where: '{"kind":{"in":["NOBODY"]},"what":1}' },
      ['where.kind.in.0: "NOBODY" is not an allowed value', 'where: unknown field "what"'],
    ],
    ['vendors.csv', { orderBy: '{"field":"RELEVANCE"}' }, ['The order RELEVANCE requires where.text.']],
    ['vendors.csv', { where: '{"country":{"in":["ZZ"]}}' }, ['where.country']],
    ['expirations.csv', {}, ['within: must be given.']],
    ['expirations.csv', { within: 'soon' }, ['within: must be a whole number.']],
    ['expirations.csv', { within: '99999' }, ['within: must be 0 to 3650 days']],
  ])('of %s with %o is refused with all problems', async (file, query, messages) => {
    const response = await get(file, query);
    expect(response.statusCode).toBe(400);
    const { errors } = response.json<{ errors: { message: string; extensions: { code: string } }[] }>();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(messages.map(() => 'BAD_USER_INPUT'));
    for (const [index, message] of messages.entries()) expect(errors[index]!.message).toContain(message);
  });
});

test('levels are those of today: on a new day an export waits for them', async () => {
  const dueBy = (day: string) =>
    registry.observer<{ count: number }[]>`
    select count(*)::int as count from risk where renew_on <= ${day}`.then(([row]) => row!.count);
  const before = registry.now;
  registry.now = new Date('2026-07-15T16:00:00Z');
  try {
    expect(await dueBy('2026-07-15')).toBeGreaterThan(0);
    expect((await get('facilities.csv')).statusCode).toBe(200);
    expect(await dueBy('2026-07-15')).toBeGreaterThan(0);
    const rows = json((await get('vendors.ndjson')).body);
    expect(await dueBy('2026-07-15')).toBe(0);
    const [{ level }] = (await registry.observer`select level from risk
      where third_party_id = ${String(rows[0]!.id).slice('ThirdParty_'.length)}::uuid`) as unknown as [
      { level: string },
    ];
    expect(rows[0]!.riskLevel).toBe(level);
  } finally {
    registry.now = before;
  }
});

/** A reader that requests everything and reads nothing. */
async function stalled(header = '') {
  const { port } = new URL(addressOf(registry));
  const socket = connect(Number(port), '127.0.0.1');
  socket.pause();
  socket.write(
    `GET /export/all.ndjson HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${registry.keys.AUDITOR}\r\n${header}\r\n`,
  );
  await once(socket, 'connect');
  return socket;
}

/** More than the buffers between server and reader can hold. */
const fill = () =>
  registry.observer`update third_party set services = array_fill(repeat('x', 190), array[1000])`.then(() => undefined);

test('stalled readers use a limited number of connections; when they leave, others are served', async () => {
  await fill();
  const sockets = [await stalled(), await stalled()];
  let full;
  for (let tries = 0; tries < 50 && full?.statusCode !== 503; tries++) {
    await sleep(20);
    full = await get('facilities.csv');
  }
  expect(full?.statusCode).toBe(503);
  expect(full?.headers['retry-after']).toBe('10');
  // Other readers are still served meanwhile.
  await registry.ask('DASHBOARD', '{ vendors { totalCount } }');
  for (const socket of sockets) socket.destroy();
  let free;
  for (let tries = 0; tries < 100 && free?.statusCode !== 200; tries++) {
    await sleep(20);
    free = await get('facilities.csv');
  }
  expect(free?.statusCode).toBe(200);
}, 30_000);

test('an export does not contain concurrent writes', async () => {
  await fill();
  const headers = { authorization: `Bearer ${registry.keys.AUDITOR}` };
  const ask = () => fetch(`${addressOf(registry)}/export/all.ndjson`, { headers });
  const response = await ask();
  const late = await make.vendor({ legalName: 'Written meanwhile' });
  expect(await response.text()).not.toContain(late.id);
  expect(await (await ask()).text()).toContain(late.id);
}, 30_000);

test.each(['', 'accept-encoding: gzip\r\n'])(
  'an export that fails midway is cut off and never looks complete: %j',
  async (header) => {
    await fill();
    const waiting = () => registry.observer<{ pid: number }[]>`select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    let text = '';
    // The export is midway while it waits for this table, however much the buffers between server and reader hold.
    await registry.observer.begin(async (sql) => {
      await sql`lock table evidence_document`;
      const socket = await stalled(header);
      socket.on('data', (part) => (text += part.toString('latin1')));
      socket.on('error', () => {});
      socket.resume();
      let backends = await waiting();
      for (let tries = 0; tries < 200 && backends.length === 0; tries++) {
        await sleep(50);
        backends = await waiting();
      }
      expect(backends).toHaveLength(1);
      const closed = once(socket, 'close');
      await sql`select pg_terminate_backend(${backends[0]!.pid})`;
      await closed;
    });
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
    // A complete response ends with an empty chunk.
    expect(text.endsWith('0\r\n\r\n')).toBe(false);
    expect(text).not.toContain('"recordType":"PROCUREMENT_POLICY"');
    expect((await get('facilities.csv')).statusCode).toBe(200);
  },
  30_000,
);
