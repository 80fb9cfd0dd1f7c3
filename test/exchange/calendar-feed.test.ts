import { gunzipSync } from 'node:zlib';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Context } from '../../src/api/context.ts';
import { readCalendar } from '../../src/exchange/calendar-feed/events.ts';
import { writeCalendar } from '../../src/exchange/calendar-feed/icalendar.ts';
import { withoutSecrets } from '../../src/exchange/calendar-feed/token.ts';
import { createKey, findActor, hashOf, revokeKey } from '../../src/records/key/repository.ts';
import type { Role } from '../../src/registry/access.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { type Answer, TestRegistry, TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry({ RESPONSE_CACHE_BYTES: '10000000' });
const make = fixtures(registry);

const CREATE = `mutation($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
  calendarFeed { id version name kinds lifecycles internalOwners daysAhead revokedAt readable keyName hint principal { name } }
  path userErrors { code field message } } }`;

interface NewFeed {
  id: string;
  path: string;
  hint: string;
}

/** Makes a feed with the key of a role, or with another key. */
async function feedOf(input: object = {}, as: Role = 'ANALYST', secret?: string): Promise<NewFeed> {
  const variables = { input: { name: 'What is due', ...input } };
  const response = await registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${secret ?? registry.keys[as]}` },
    payload: { query: CREATE, variables },
  });
  const { data, errors } = response.json<Answer>();
  expect(errors).toBeUndefined();
  expect(data.createCalendarFeed.userErrors).toEqual([]);
  return { ...data.createCalendarFeed.calendarFeed, path: data.createCalendarFeed.path };
}

const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  registry.http.inject({ method, url, headers: { host: 'registry.lab.example:4700', ...headers } });

const revoke = (id: string, as: Role = 'ANALYST') =>
  mutate(registry, 'revokeCalendarFeed', { id, expectedVersion: 1 }, 'id version revokedAt readable', as);

/** The events of a calendar as ical.js reads it. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
    category: event.getFirstPropertyValue('categories'),
    url: event.getFirstPropertyValue('url'),
    names: event.getAllProperties().map(({ name }) => name),
  }));
}

async function eventsAt(path: string) {
  const response = await get(path);
  expect(response.statusCode).toBe(200);
  return eventsOf(response.body);
}

/** Fails unless a text keeps the rules of RFC 5545 for lines. */
function expectWellFolded(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    // No line breaks or control characters, and no character cut in two.
    expect(line).not.toMatch(/[\p{Cc}\ufffd]/u);
    expect(line.isWellFormed()).toBe(true);
  }
}

const PARTY = 'Shenzhen Lanhe Precision Diagnostics Co., Ltd.';
let lanhe: Made;

beforeAll(async () => {
  lanhe = await make.partnerLab({
    legalName: PARTY,
    internalOwner: 'Priya Raman',
    reviewEveryMonths: 12,
    lastReviewedOn: '2025-06-01',
  });
  const thirdParty = { id: lanhe.id };
  await make.certification({ thirdParty, type: 'CLIA', validUntil: '2026-08-31' });
  await make.certification({ thirdParty, type: 'CLIA', title: 'CLIA of the old site', validUntil: '2026-03-17' });
  await make.certification({ thirdParty, type: 'CAP', validUntil: '2026-03-16' });
  await make.certification({ thirdParty, type: 'ISO_27001', validUntil: '2027-06-15' });
  await make.certification({ thirdParty, type: 'ISO_15189', validUntil: '2027-06-16' });
  const signed = { status: 'ACTIVE', effectiveOn: '2024-01-01', autoRenews: 'NO' };
  await make.contract({ thirdParty, kind: 'BUSINESS_ASSOCIATE', ...signed, expiresOn: '2026-07-01' });
  await make.contract({ thirdParty, kind: 'NDA', title: 'Secrets of 2024', ...signed, expiresOn: '2026-07-01' });
  await make.attestation({ thirdParty, framework: 'SOC_2', validUntil: '2026-07-02' });
  const { id, version } = await make.decision({
    thirdParty,
    categories: ['REFERENCE_TESTING'],
    validUntil: '2026-07-03',
  });
  await accept(registry, 'approveDecision', { id, expectedVersion: version }, undefined, 'ADMIN');
  const audit = await make.audit({ thirdParty, scheduledOn: '2026-05-20' });
  await make.finding({ auditId: audit.id, title: 'Door left open', dueOn: '2026-05-01' });
  await make.determination({ thirdParty, validUntil: '2026-07-04' });
  await make.product({ thirdParty, name: 'Analyzer 9', supportEndsOn: '2026-07-05' });
  await make.engagement({ thirdParty, name: 'Exomes', endsOn: '2026-07-06' });
  await make.screening({ thirdParty, list: 'OIG_LEIE', screenedOn: '2026-06-10' });
});

describe('a calendar', () => {
  test('shows everything that becomes due, in plain words, and tasks that are overdue', async () => {
    const { path } = await feedOf();
    const ofParty = (await eventsAt(path)).filter(({ summary }) => summary.endsWith(`: ${PARTY}`));
    expect(ofParty.map(({ day, summary }) => `${day} ${summary.slice(0, -PARTY.length - 2)}`).toSorted()).toEqual([
      '2026-03-17 CLIA of the old site ends',
      '2026-05-01 Finding "Door left open" due',
      '2026-05-20 On-site audit due',
      '2026-06-01 Review due',
      ...[
        '2026-07-01 Business associate agreement ends',
        '2026-07-01 Secrets of 2024 ends',
        '2026-07-02 SOC 2 attestation ends',
        '2026-07-03 Approval for reference testing ends',
        '2026-07-04 Determination (equivalence to CLIA) ends',
        '2026-07-05 Support of Analyzer 9 ends',
        '2026-07-06 Engagement "Exomes" ends',
        '2026-07-11 Screening against OIG LEIE due',
        '2026-08-31 CLIA certificate ends',
        '2027-06-15 ISO/IEC 27001 certificate ends',
      ],
    ]);
  });

  test('gives each event its day, category, page and the instant of the last change', async () => {
    const { path } = await feedOf({ kinds: ['CERTIFICATION'], daysAhead: 100, name: 'Certificates, "ours"; all' });
    const response = await get(path);
    expect(response.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const calendar = new ICAL.Component(ICAL.parse(response.body));
    const property = (name: string) => String(calendar.getFirstPropertyValue(name));
    expect(property('version')).toBe('2.0');
    // ical.js does not unescape properties that it does not know.
    for (const name of ['name', 'x-wr-calname']) expect(property(name)).toBe('Certificates\\, "ours"\\; all');
    expect(property('refresh-interval')).toBe('PT6H');
    const { nodes } = (
      await registry.ask('ADMIN', '{ certifications(first: 100) { nodes { id updatedAt validUntil } } }')
    ).certifications as { nodes: { id: string; updatedAt: string; validUntil: string }[] };
    const clia = nodes.find(({ validUntil }) => validUntil === '2026-08-31')!;
    const event = eventsOf(response.body).find(({ day }) => day === '2026-08-31')!;
    const page = `http://registry.lab.example:4700/third-parties/${lanhe.id}`;
    expect(event).toEqual({
      uid: `${clia.id}.CERTIFICATION@attestry`,
      day: '2026-08-31',
      summary: `CLIA certificate ends: ${PARTY}`,
      description: [
        'CLIA certificate',
        `Third party: ${PARTY}`,
        'Kind: Certification',
        'Last day: 2026-08-31',
        page,
      ].join('\n'),
      category: 'Certification',
      url: page,
      names: ['uid', 'dtstamp', 'last-modified', 'dtstart', 'summary', 'description', 'categories', 'url', 'transp'],
    });
    expect(response.body).toContain('DTSTART;VALUE=DATE:20260831\r\n');
    expect(response.body).toContain('TRANSP:TRANSPARENT\r\n');
    const stamp = clia.updatedAt.replace(/[-:]|\.\d+/g, '');
    expect(response.body).toContain(`DTSTAMP:${stamp}\r\nLAST-MODIFIED:${stamp}\r\n`);
    expectWellFolded(response.body);
  });

  test('is the same to another parser', async () => {
    const { path } = await feedOf();
    const { body } = await get(path);
    const { events = [] } = convertIcsCalendar(undefined, body);
    const read = events.map(({ uid, summary, start }) => [
      uid,
      summary,
      start.type,
      start.date.toISOString().slice(0, 10),
    ]);
    expect(read).toEqual(eventsOf(body).map(({ uid, summary, day }) => [uid, summary, 'DATE', day]));
    expect(new Set(read.map(([uid]) => uid)).size).toBe(read.length);
    expect(read).toHaveLength(14);
  });

  test('shows 90 days back and the chosen days ahead, and only the chosen kinds', async () => {
    const days = async (input: object) => (await eventsAt((await feedOf(input)).path)).map(({ day }) => day);
    expect(await days({ kinds: ['CERTIFICATION'], daysAhead: 1 })).toEqual(['2026-03-17']);
    expect(await days({ kinds: ['CERTIFICATION'], daysAhead: 77 })).toEqual(['2026-03-17', '2026-08-31']);
    expect(await days({ kinds: ['CERTIFICATION'], daysAhead: 76 })).toEqual(['2026-03-17']);
    expect(await days({ kinds: ['REVIEW', 'FINDING'] })).toEqual(['2026-05-01', '2026-06-01']);
    expect(await days({ kinds: ['CERTIFICATION'], daysAhead: 730 })).toEqual([
      ...['2026-03-17', '2026-08-31', '2027-06-15', '2027-06-16'],
    ]);
  });

  test('shows third parties of the chosen persons and stages, and retired ones only if they are chosen', async () => {
    const retired = await make.vendor({ legalName: 'Retired', internalOwner: 'Omar Field' });
    await make.certification({ thirdParty: { id: retired.id }, validUntil: '2026-07-20' });
    const change = { thirdParty: { id: retired.id }, expectedVersion: 1, lifecycle: 'RETIRED' };
    await accept(registry, 'changeLifecycle', change);
    const retiredIn = async (input: object) =>
      (await eventsAt((await feedOf({ kinds: ['CERTIFICATION'], ...input })).path)).map(({ summary }) => summary);
    expect((await retiredIn({})).join()).not.toContain('Retired');
    const ofRetired = ['ISO/IEC 27001 certificate ends: Retired'];
    expect(await retiredIn({ lifecycles: ['RETIRED'] })).toEqual(ofRetired);
    expect(await retiredIn({ lifecycles: ['RETIRED', 'ACTIVE'], internalOwners: ['Omar Field'] })).toEqual(ofRetired);
    expect(await retiredIn({ internalOwners: ['Priya Raman'], daysAhead: 10 })).toEqual([
      `CLIA of the old site ends: ${PARTY}`,
    ]);
  });

  test('says so if nothing is due', async () => {
    const { path } = await feedOf({ name: 'Audits of Omar', kinds: ['AUDIT'], internalOwners: ['Omar Field'] });
    const { body } = await get(path);
    expect(eventsOf(body)).toMatchObject([
      {
        day: TODAY,
        summary: 'Nothing due: Audits of Omar',
        description:
          'Records that end and tasks that become due, from 90 days ago to 365 days ahead. Only kinds Audit; third parties of Omar Field. Nothing matches.',
      },
    ]);
    expectWellFolded(body);
  });

  test('says so if it is too long', async () => {
    const actor = (await findActor(registry.observer, registry.keys.ANALYST))!;
    const context = new Context({ database: registry.database, actor, requestId: 'test', today: TODAY });
    const feed = {
      id: lanhe.id.replace(/^\w+_/, ''),
      name: 'N',
      kinds: [],
      lifecycles: [],
      internalOwners: [],
      daysAhead: 365,
    };
    const read = async (most: number) => await readCalendar(context, feed, { base: null, most });
    const whole = await read(1_000);
    const cut = await read(4);
    await context.close();
    expect(whole.events.some(({ uid }) => uid.includes('incomplete'))).toBe(false);
    expect(whole.expirations).toBe(whole.events.length);
    expect(cut.expirations).toBe(4);
    expect(cut.events.slice(1)).toEqual(whole.events.slice(0, 4));
    expect(cut.events[0]).toMatchObject({
      day: TODAY,
      summary: 'Incomplete calendar: more than 4 entries',
      description: expect.stringContaining(`up to ${cut.events[4]!.day}.`),
    });
    // A calendar that just fits is whole.
    expect((await read(whole.expirations)).events).toEqual(whole.events);
  });

  test('links to the address by which the client came', async () => {
    const { path } = await feedOf({ kinds: ['REVIEW'] });
    const linkFor = async (headers: Record<string, string>) => eventsOf((await get(path, headers)).body)[0]!.url;
    const page = `/third-parties/${lanhe.id}`;
    expect(await linkFor({ host: 'a.example' })).toBe(`http://a.example${page}`);
    expect(await linkFor({ host: '[::1]:4700' })).toBe(`http://[::1]:4700${page}`);
    const proxied = { host: '10.0.0.7:4000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'attestry.lab.example' };
    expect(await linkFor(proxied)).toBe(`https://attestry.lab.example${page}`);
    for (const host of ['a.example/x', 'a b', 'a.example\\', 'javascript:alert(1)']) {
      expect(await linkFor({ host }), host).toBeNull();
    }
    expect(await linkFor({ 'x-forwarded-proto': 'javascript' })).toBe(`http://registry.lab.example:4700${page}`);
  });
});

test('text of vendors cannot break out of its field, and long lines are folded between characters', async () => {
  const hostile = 'Evil; Inc., \\n "x"\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ACTION:EMAIL:\u0085x';
  const chinese = '深圳市蓝禾精准诊断科技股份有限公司𠮷𠮷𠮷'.repeat(5);
  const owner = { internalOwner: 'Wei\nBEGIN:VEVENT' };
  const events = [hostile, chinese, 'é'.repeat(180), `${'x'.repeat(70)}👩🏽‍🔬👩🏽‍🔬`];
  for (const title of events) {
    const vendor = await make.vendor({ ...owner, legalName: title.replace(/[\r\n\u0085]/g, ' ') });
    // Past the checks of the API, as an older version may have stored it.
    await registry.observer`update third_party set legal_name = ${title} where id = ${vendor.id.replace(/^\w+_/, '')}::uuid`;
    await make.certification({
      thirdParty: { id: vendor.id },
      title: `${title.slice(0, 60)} &`,
      validUntil: '2026-09-09',
    });
  }
  const { path } = await feedOf({ ...{ name: 'Weird;\n,', internalOwners: ['Wei\nBEGIN:VEVENT'] } });
  const { body } = await get(path);
  expectWellFolded(body);
  const read = eventsOf(body);
  const plain = (text: string) => text.replace(/[\s\u0085]+/g, ' ').trim();
  expect(read.map(({ summary }) => summary).toSorted()).toEqual(
    events.map((title) => `${plain(`${title.slice(0, 60)} &`)} ends: ${plain(title)}`).toSorted(),
  );
  expect(read.every(({ description }) => description.split('\n').length === 5)).toBe(true);
  expect(body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4);
  expect(body).not.toContain('VALARM\r\n');
  // By the rules of RFC 5545 alone, without a library. ts-ics takes the words of a component out of any text.
  const unfolded = body.replaceAll('\r\n ', '').split('\r\n');
  const summaries = unfolded.filter((line) => line.startsWith('SUMMARY:')).map((line) => line.slice('SUMMARY:'.length));
  expect(summaries.map((text) => text.replace(/\\([\\;,])/g, '$1'))).toEqual(read.map(({ summary }) => summary));
});

test('a line is at most 75 octets, wherever its characters end', async () => {
  for (let length = 30; length < 110; length++) {
    const event = { uid: 'u', day: TODAY, changedAt: `${TODAY}T00:00:00Z`, category: null, url: null, description: '' };
    const summary = `${'a'.repeat(length)}${'好'.repeat(40)}${'𠮷'.repeat(20)}é`;
    const text = await writeCalendar({ name: 'N', description: 'D', events: [{ ...event, summary }] });
    expectWellFolded(text);
    expect(eventsOf(text)[0]!.summary).toBe(summary);
  }
});

describe('a program that reads again', () => {
  test('gets 304 until the registry or the day changes, and is answered from memory', async () => {
    const { path } = await feedOf({ kinds: ['REVIEW'] });
    const first = await get(path);
    const etag = String(first.headers.etag);
    registry.statements = [];
    const again = await get(path, { 'if-none-match': etag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect(again.headers['cache-control']).toBe('private, no-cache');
    // Only the look-up of the token.
    expect(registry.statements).toHaveLength(1);
    expect((await get(path)).body).toBe(first.body);
    await make.vendor({ legalName: 'Reviewed', reviewEveryMonths: 12, lastReviewedOn: '2025-12-01' });
    const changed = await get(path, { 'if-none-match': etag });
    expect(changed.statusCode).toBe(200);
    expect(eventsOf(changed.body).map(({ summary }) => summary)).toContain('Review due: Reviewed');
    // The same content on another day has the same validator.
    const now = registry.now;
    onTestFinished(() => void (registry.now = now));
    registry.now = new Date('2026-06-16T16:00:00Z');
    expect((await get(path, { 'if-none-match': String(changed.headers.etag) })).statusCode).toBe(304);
    registry.now = new Date('2026-09-15T16:00:00Z');
    const later = await get(path, { 'if-none-match': String(changed.headers.etag) });
    expect(eventsOf(later.body).map(({ day }) => day)).not.toContain('2026-06-01');
  });

  test('may take it compressed, or ask for its head alone', async () => {
    const { path } = await feedOf();
    const plain = await get(path);
    const compressed = await get(path, { 'accept-encoding': 'gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers.vary).toContain('accept-encoding');
    expect(gunzipSync(compressed.rawPayload).toString()).toBe(plain.body);
    const head = await get(path, {}, 'HEAD');
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers.etag).toBe(plain.headers.etag);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(plain.body)));
  });
});

describe('the token', () => {
  const refused = async (path: string) => {
    const response = await get(path);
    const { errors } = response.json<{ errors: { message: string }[] }>();
    expect(JSON.stringify(errors)).not.toContain(PARTY);
    return [response.statusCode, errors[0]!.message];
  };
  const NO_CALENDAR = [
    404,
    'There is no calendar at this address. It may have been revoked, or the key that made it has ended. Make a new one with createCalendarFeed.',
  ];

  test('is the only way in: unknown, revoked and malformed ones are refused alike', async () => {
    const { id, path } = await feedOf();
    expect(path).toMatch(/^\/calendar\/atc_[\w-]{43}\.ics$/);
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const wrong = [`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, token.toUpperCase(), `${token}x`, 'atc_'];
    for (const other of wrong) expect(await refused(`/calendar/${other}.ics`), other).toEqual(NO_CALENDAR);
    for (const key of Object.values(registry.keys)) expect(await refused(`/calendar/${key}.ics`)).toEqual(NO_CALENDAR);
    expect(await refused(`/calendar/${token}`)).toEqual(NO_CALENDAR);
    // The id and the hash of a feed are not secret.
    expect(await refused(`/calendar/${id}.ics`)).toEqual(NO_CALENDAR);
    expect(await refused(`/calendar/${hashOf(token)}.ics`)).toEqual(NO_CALENDAR);
    expect((await revoke(id)).record).toMatchObject({ version: 2, readable: false, revokedAt: expect.any(String) });
    expect(await refused(path)).toEqual(NO_CALENDAR);
    expect((await revoke(id)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const again = await mutate(registry, 'revokeCalendarFeed', { id, expectedVersion: 2 });
    expect(again.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', message: 'is revoked' }]);
  });

  test('opens nothing else', async () => {
    const { path } = await feedOf({}, 'ADMIN');
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    for (const url of [
      '/graphql?query={viewer{role}}',
      '/metrics',
      '/export/thirdParties.csv',
      '/changes',
      '/schema.graphql',
    ]) {
      const response = await registry.http.inject({
        method: 'GET',
        url,
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.statusCode, url).toBe(401);
    }
  });

  test('ends with the key that made it, when this is revoked or expires', async () => {
    const { principalId } = (await findActor(registry.observer, registry.keys.ANALYST))!;
    const newKey = (expiresAt: string | null) =>
      createKey(registry.database.write, { principalId, role: 'DASHBOARD', name: 'phone', source: null, expiresAt });
    const key = await newKey(null);
    const short = await newKey(new Date(Date.now() + 3_600_000).toISOString());
    const feed = await feedOf({}, 'DASHBOARD', key.secret);
    const ofShort = await feedOf({}, 'DASHBOARD', short.secret);
    expect(feed).toMatchObject({ readable: true, keyName: 'phone', hint: feed.path.slice(-8, -4) });
    expect((await get(feed.path)).statusCode).toBe(200);
    expect((await get(ofShort.path)).statusCode).toBe(200);
    await revokeKey(registry.database.write, key.id);
    await registry.observer`update api_key set expires_at = now() - interval '1 second' where id = ${short.id}`;
    for (const { id, path } of [feed, ofShort]) {
      expect(await refused(path)).toEqual(NO_CALENDAR);
      // Another key of the principal sees that the feed ended, and cannot revive it.
      const { node } = await registry.ask(
        'ANALYST',
        'query($id: ID!) { node(id: $id) { ... on CalendarFeed { readable revokedAt } } }',
        { id },
      );
      expect(node).toEqual({ readable: false, revokedAt: null });
    }
  });

  test('is shown once, and stored nowhere', async () => {
    const input = { name: 'Once', idempotencyKey: 'calendar-once' };
    const ask = () => registry.ask('ANALYST', CREATE, { input });
    const first = (await ask()).createCalendarFeed;
    const token = first.path.slice('/calendar/'.length, -'.ics'.length);
    expect((await ask()).createCalendarFeed).toEqual({ ...first, path: null });
    const tables = await registry.observer<
      { name: string }[]
    >`select tablename as name from pg_tables where schemaname = 'public'`;
    for (const { name } of tables) {
      const found = await registry.observer.unsafe(`select from ${name} t where position('${token}' in t::text) > 0`);
      expect(found.length, name).toBe(0);
    }
    // The log has neither the token nor its hash.
    const hashes = await registry.observer.unsafe(
      `select from change where position('${hashOf(token)}' in image::text) > 0`,
    );
    expect(hashes).toHaveLength(0);
  });

  test('is in no line of the log', async () => {
    const logged = new TestRegistry();
    await logged.open({ LOG_LEVEL: 'trace' });
    onTestFinished(() => logged.close());
    const lines: string[] = [];
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    onTestFinished(() => spy.mockRestore());
    const { createCalendarFeed } = await logged.ask('ANALYST', CREATE, { input: { name: 'Logged' } });
    const path = String(createCalendarFeed.path);
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const paths = [
      path,
      `${path}?x=${token}`,
      `/${path}`,
      `/CALENDAR/${token}.ics`,
      `/x/${token}`,
      `/calendar/${token}/x`,
      `/calendar/%zz${token}`,
    ];
    for (const url of paths) await logged.http.inject({ method: 'GET', url });
    await logged.http.inject({ method: 'POST', url: path });
    await vi.waitFor(() =>
      expect(lines.filter((line) => line.includes('request answered')).length).toBeGreaterThanOrEqual(8),
    );
    const all = lines.join('');
    expect(all).not.toContain(token.slice(4));
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ path: '/calendar/…', status: 200, principal: 'Local analyst' }),
    );
  });

  test.each([
    ['/calendar/atc_abc.ics', '/calendar/…'],
    ['//Calendar/x/y', '//Calendar/…'],
    ['/q/atk_abc-_9/x', '/q/…/x'],
    ['/graphql', '/graphql'],
    ['/calendars', '/calendars'],
  ])('a path %s is logged as %s', (path, logged) => expect(withoutSecrets(path)).toBe(logged));
});

describe('feeds of others', () => {
  const LIST = '{ calendarFeeds(first: 100) { totalCount nodes { id name } } }';
  const NODE = 'query($id: ID!) { node(id: $id) { id } }';

  test.each([
    ...Object.keys({ DASHBOARD: 1, PROCUREMENT: 1, INTEGRATION: 1, ANALYST: 1, APPROVER: 1, AUDITOR: 1, ADMIN: 1 }),
  ] as Role[])('%s makes feeds, reads them, sees its own and revokes them', async (as) => {
    const feed = await feedOf({ name: `Of ${as}` }, as);
    expect((await get(feed.path)).statusCode).toBe(200);
    const { calendarFeeds } = await registry.ask(as, LIST);
    expect(calendarFeeds.nodes).toContainEqual({ id: feed.id, name: `Of ${as}` });
    const mine = await feedOf({ name: 'Of another' }, as === 'ANALYST' ? 'DASHBOARD' : 'ANALYST');
    const sees = as === 'AUDITOR' || as === 'ADMIN';
    const ids = ((await registry.ask(as, LIST)).calendarFeeds.nodes as Made[]).map(({ id }) => id);
    expect(ids.includes(mine.id)).toBe(sees);
    expect((await registry.ask(as, NODE, { id: mine.id })).node).toEqual(sees ? { id: mine.id } : null);
    const { userErrors } = await revoke(mine.id, as);
    if (as === 'ADMIN') expect(userErrors).toEqual([]);
    else
      expect(userErrors).toMatchObject([
        { code: as === 'AUDITOR' ? 'NOT_ALLOWED' : 'NOT_FOUND', field: ['input', 'id'] },
      ]);
    expect((await get(mine.path)).statusCode).toBe(as === 'ADMIN' ? 404 : 200);
    expect((await revoke(feed.id, as)).userErrors).toEqual([]);
    expect((await get(feed.path)).statusCode).toBe(404);
  });

  test('every write is in the log with its author', async () => {
    const { id } = await feedOf({ name: 'Logged write' }, 'PROCUREMENT');
    await revoke(id, 'ADMIN');
    const { changes } = await registry.ask(
      'ADMIN',
      '{ changes(types: [CALENDAR_FEED], last: 2) { nodes { operation principal { name } after record { id } } } }',
    );
    expect(changes.nodes).toMatchObject([
      { operation: 'CREATED', principal: { name: 'Local buyer' }, after: { name: 'Logged write' }, record: { id } },
      { operation: 'UPDATED', principal: { name: 'Local administrator' }, after: { revokedAt: expect.any(String) } },
    ]);
  });
});

describe('limits', () => {
  test('a person must be the internal owner of a third party', async () => {
    const { userErrors } = await mutate(registry, 'createCalendarFeed', {
      name: 'X',
      internalOwners: ['Priya Raman', 'Priya'],
    });
    expect(userErrors).toEqual([
      {
        code: 'NOT_FOUND',
        field: ['input', 'internalOwners', '1'],
        index: 1,
        message: 'is not the internal owner of any third party; write the name as recorded',
      },
    ]);
  });

  test('a key has at most 100 feeds that are not revoked', async () => {
    const { principalId } = (await findActor(registry.observer, registry.keys.APPROVER))!;
    const { secret } = await createKey(registry.database.write, {
      principalId,
      role: 'DASHBOARD',
      name: 'many',
      source: null,
      expiresAt: null,
    });
    const feeds: NewFeed[] = [];
    for (let made = 0; made < 100; made++) feeds.push(await feedOf({}, 'DASHBOARD', secret));
    const send = async () => {
      const response = await registry.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${secret}` },
        payload: { query: CREATE, variables: { input: { name: 'One more' } } },
      });
      return response.json<{ data: { createCalendarFeed: { userErrors: object[] } } }>().data.createCalendarFeed
        .userErrors;
    };
    expect(await send()).toEqual([
      {
        code: 'NOT_ALLOWED',
        field: ['input'],
        message: 'this key has 100 calendar feeds, the most that a key may have; revoke one first',
      },
    ]);
    expect((await revoke(feeds[0]!.id, 'ADMIN')).userErrors).toEqual([]);
    expect(await send()).toEqual([]);
  });

  describe('of requests', () => {
    const limited = useRegistry({ RATE_LIMIT_PER_MINUTE: '60' });
    beforeEach(() => void (limited.now = new Date(limited.now.getTime() + 60_000)));
    const statuses = async (paths: string[]) => {
      const received: number[] = [];
      for (const url of paths) received.push((await limited.http.inject({ method: 'GET', url })).statusCode);
      return received;
    };

    test('each token has its own, and unknown tokens that of their address', async () => {
      const paths: string[] = [];
      for (const name of ['One', 'Two']) {
        paths.push((await limited.ask('ANALYST', CREATE, { input: { name } })).createCalendarFeed.path as string);
      }
      const [one = '', two = ''] = paths;
      expect(await statuses(Array<string>(7).fill(one))).toEqual([200, 200, 200, 200, 200, 200, 429]);
      expect(await statuses([two])).toEqual([200]);
      const guesses = Array.from({ length: 7 }, (_, index) => `/calendar/atc_${String(index).padStart(43, 'x')}.ics`);
      expect((await statuses(guesses)).at(-1)).toBe(429);
      expect(await statuses(['/calendar/nonsense', two])).toEqual([429, 200]);
      const response = await limited.http.inject({ method: 'GET', url: guesses[0]! });
      expect(response.headers['retry-after']).toBe('1');
      expect(response.json()).toMatchObject({
        errors: [
          {
            message:
              'Too many requests with unknown calendar tokens from this address: at most 60 a minute. Try again in 1 s.',
          },
        ],
      });
    });
  });
});
