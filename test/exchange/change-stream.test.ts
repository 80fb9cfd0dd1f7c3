import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import { changeCursor, readLogCursor } from '../../src/exchange/change/cursor.ts';
import { type FeedTiming, followChanges } from '../../src/exchange/change/feed.ts';
import { LogWatch } from '../../src/exchange/change/watch.ts';
import { createKey } from '../../src/records/key/repository.ts';
import { until } from '../support/embedded-probe.ts';
import { fixtures } from '../support/fixtures.ts';
import { fillLog, forgetDerived, insertDerived } from '../support/log.ts';
import { accept, mutate } from '../support/mutate.ts';
import { administer, TestRegistry, TODAY, useRegistry } from '../support/registry.ts';
import { addressOf, openStream, type OpenStream, type ServerEvent } from '../support/stream.ts';

/** Longer than any test takes. */
const NEVER = 3_600_000;
/** A timing in which only notifications wake the reader. */
const PATIENT: FeedTiming = { keepAliveMs: NEVER, pollMs: NEVER, restMs: 0 };

const registry = useRegistry({ MAX_STREAMS: '20' }, { feed: PATIENT });
const make = fixtures(registry);
beforeAll(() => listen(registry));

async function listen(target: TestRegistry): Promise<void> {
  await target.http.listen({ port: 0, host: '127.0.0.1' });
}

/** A separate registry for tests that disturb it. */
async function within(
  settings: Record<string, string>,
  timing: FeedTiming,
  work: (isolated: TestRegistry) => Promise<void>,
): Promise<void> {
  const isolated = new TestRegistry();
  await isolated.open(settings, { feed: timing });
  try {
    await listen(isolated);
    await work(isolated);
  } finally {
    await isolated.close();
  }
}

const all = (target: TestRegistry, query: Record<string, string> = {}, more = {}) =>
  openStream(target, { follow: 'false', ...query }, more).then((stream) => stream.rest());
const seqs = (events: ServerEvent[]) => events.filter(({ event }) => event === 'change').map(({ data }) => data.seq);
const tableSeqs = async (target = registry) =>
  (await target.observer<{ seq: number }[]>`select seq from change order by seq`).map(({ seq }) => seq);
const now = (target = registry) => target.ask('ADMIN', '{ changeCursor }').then((data) => data.changeCursor as string);
const open = async (target = registry) => {
  const { body } = await target.http.inject({
    method: 'GET',
    url: '/metrics',
    headers: { authorization: `Bearer ${target.keys.ADMIN}` },
  });
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(body)![1]);
  return {
    streams: value('attestry_change_streams'),
    changes: value('attestry_change_stream_lag_changes'),
    seconds: value('attestry_change_stream_lag_seconds'),
    sent: value('attestry_changes_sent_total'),
  };
};

describe('a stream to the end of the log', () => {
  test('sends every change in order with its cursor, then the end', async () => {
    const { id } = await make.vendor();
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, tags: ['x'] });
    const stream = await openStream(registry, { follow: 'false' });
    expect(stream.response.status).toBe(200);
    expect(Object.fromEntries(stream.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const events = await stream.rest();
    const { cursorSecret } = registry.database;
    const expected = await tableSeqs();
    expect(seqs(events)).toEqual(expected);
    expect(events.slice(0, -1).map((event) => event.id)).toEqual(
      expected.map((seq) => changeCursor(cursorSecret, seq)),
    );
    expect(events.at(-1)).toEqual({ id: changeCursor(cursorSecret, expected.at(-1)!), event: 'end', data: {} });
  });

  test('sends the same fields of a change as GraphQL', async () => {
    const { id } = await make.vendor({ legalName: 'Line\nbreak\u2028 and \r more' });
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, tags: ['y'] });
    const streamed = (await all(registry, { thirdParty: id })).slice(0, -1).map(({ data }) => data);
    const { changes } = await registry.ask(
      'AUDITOR',
      `query($id: ID!) { changes(thirdParty: { id: $id }) { nodes { seq recordedAt recordType operation recordId thirdParty { id }
        version principal { id name } requestId tombstone before after differences { field before after } } } }`,
      { id },
    );
    const expected = changes.nodes.map(({ thirdParty, ...rest }: { thirdParty: { id: string } }) => ({
      ...rest,
      thirdPartyId: thirdParty.id,
    }));
    expect(streamed).toEqual(expected);
    expect(streamed.filter(({ recordType }) => recordType === 'THIRD_PARTY')[1]).toMatchObject({
      differences: [{ field: 'tags', before: [], after: ['y'] }],
    });
  });

  test('can be filtered by type and third party and can start from a cursor', async () => {
    const { id } = await make.vendor();
    const place = await now();
    await make.contract({ thirdParty: { id } });
    await make.certification({ thirdParty: { id } });
    await make.contract();
    const level = { as_of: '2026-06-15', level: 'HIGH', score: 60, state: 'CONFIRMED', driving_dimension: 'CYBER' };
    await forgetDerived(registry);
    await insertDerived(registry, 'RISK_LEVEL', { of: id, about: id, image: level });
    const types = async (query: Record<string, string>) =>
      (await all(registry, { after: place, ...query })).map(({ data }) => data.recordType);
    expect(await types({ thirdParty: id })).toEqual(['CONTRACT', 'CERTIFICATION', 'RISK_LEVEL', undefined]);
    expect(await types({ types: 'CONTRACT' })).toEqual(['CONTRACT', 'CONTRACT', undefined]);
    expect(await types({ types: 'RISK_LEVEL, CONTRACT' })).toEqual(['CONTRACT', 'CONTRACT', 'RISK_LEVEL', undefined]);
    expect(await types({ types: 'CONTRACT,AUDIT', thirdParty: id })).toEqual(['CONTRACT', undefined]);
    // If nothing matches, it still read the log to its end and says so.
    const [end] = await all(registry, { after: place, types: 'REMINDER' });
    expect(end).toEqual({ id: await now(), event: 'end', data: {} });
  });

  test('with a snapshot sends the newest entry of each record, and continues from inside it', async () => {
    const events = await all(registry, { snapshot: 'true' });
    const newest = await registry.observer<{ seq: number }[]>`
      select max(seq) as seq from change group by record_type, record_id order by 1`;
    const expected = newest.map(({ seq }) => seq);
    expect(seqs(events)).toEqual(expected);
    expect(expected.length).toBeLessThan((await tableSeqs()).length);
    const inside = events[4]!.id;
    expect(seqs(await all(registry, { after: inside }))).toEqual(expected.slice(5));
    const { changes } = await registry.ask(
      'ADMIN',
      `{ changes(after: "${inside}", first: 100) { nodes { seq } pageInfo { endCursor } } }`,
    );
    expect(changes.nodes.map(({ seq }: { seq: number }) => seq)).toEqual(expected.slice(5));
    expect(changes.pageInfo.endCursor).toBe(events.at(-1)!.id);
  });

  test('bounds the memory for large entries if the reader stalls', async () => {
    const before = await now();
    const links = Array.from({ length: 40 }, (_, index) => ({
      kind: 'OTHER',
      url: `https://a.example/${index}${'x'.repeat(1_900)}`,
    }));
    for (let made = 0; made < 12; made++) await make.vendor({ links });
    const { database, operator } = registry;
    const watch = new LogWatch(database.read);
    for (const snapshotEnd of [null, (await tableSeqs()).at(-1)!]) {
      const { signal } = new AbortController();
      const from = { ...readLogCursor(database.cursorSecret, before)!, snapshotEnd };
      const where = { types: ['THIRD_PARTY'] as const };
      const { actor } = operator;
      const admit = () => Promise.resolve(actor);
      const events = followChanges({
        database,
        actor,
        admit,
        today: () => TODAY,
        where,
        from,
        snapshot: false,
        follow: false,
        signal,
        watch,
        timing: PATIENT,
      });
      const pages: string[][] = [];
      for await (const event of events) if (event.kind === 'entries') pages.push(event.entries.map(({ json }) => json));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page.slice(0, -1).join('').length).toBeLessThan(1_000_000);
      const seen = pages.flat().map((json) => (JSON.parse(json) as { seq: number }).seq);
      const expected = await registry.observer<{ seq: number }[]>`
        select seq from change where record_type = 'THIRD_PARTY' and seq > ${from.seq} order by seq`;
      expect(seen).toEqual(expected.map(({ seq }) => seq));
    }
  });

  test('sends more than one page', async () => {
    await within({}, PATIENT, async (isolated) => {
      await fillLog(isolated, 450, 10);
      expect(seqs(await all(isolated))).toEqual(await tableSeqs(isolated));
    });
  });
});

describe('authorization', () => {
  test.each(role.enumValues)('%s gets what it may read', async (as) => {
    const contacts = [{ role: 'SECURITY', name: 'Desk', email: 'desk@vendor.example' }];
    const { id } = await make.vendor({ contacts });
    const stream = await openStream(registry, { follow: 'false', types: 'THIRD_PARTY,PRINCIPAL' }, { as });
    if (!['INTEGRATION', 'AUDITOR', 'ADMIN'].includes(as)) {
      expect(stream.response.status).toBe(403);
      expect(await stream.response.json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN', requestId: expect.any(String) } }],
      });
      return;
    }
    const events = await stream.rest();
    const sees = as !== 'INTEGRATION';
    expect(JSON.stringify(events).includes('desk@vendor.example')).toBe(sees);
    expect(events.find(({ data }) => data.recordId === id)!.data.after.legalName).toMatch(/^Vendor/);
    const principals = events.filter(({ data }) => data.recordType === 'PRINCIPAL');
    expect(principals.length).toBeGreaterThan(5);
    // An actor may read itself, as in the API.
    const shown = principals.filter(({ data }) => data.after !== null).map(({ data }) => data.after.name);
    expect(shown).toHaveLength(sees ? principals.length : 1);
    if (!sees) expect(shown).toEqual(['Local integration']);
  });

  test('refuses requests without a key or with an invalid one', async () => {
    for (const authorization of ['', 'Bearer atk_x']) {
      const response = await fetch(`${addressOf(registry)}/changes`, { headers: { authorization } });
      expect(response.status).toBe(401);
    }
    const head = await fetch(`${addressOf(registry)}/changes`, { method: 'HEAD' });
    expect(head.status).toBe(404);
  });

  const QUICK = { keepAliveMs: 30, pollMs: NEVER, restMs: 0 };
  test('ends a stream when its key is revoked', async () => {
    await within({}, QUICK, async (isolated) => {
      const [{ id: principalId } = { id: '' }] = await isolated.observer<
        { id: string }[]
      >`select id from principal where name = 'Local auditor'`;
      const withKey = (expiresAt: string | null) =>
        createKey(isolated.observer, { principalId, role: 'AUDITOR', name: 'Streams', source: null, expiresAt });
      const [revoked, expired] = [await withKey(null), await withKey('2999-01-01T00:00:00Z')];
      const after = await now(isolated);
      const streams = await Promise.all(
        [revoked, expired].map(({ secret }) => openStream(isolated, { after }, { key: secret })),
      );
      const [first, second] = streams as [OpenStream, OpenStream];
      await fixtures(isolated).facility();
      for (const stream of streams) expect((await stream.next())!.data.recordType).toBe('FACILITY');
      await isolated.observer`update api_key set revoked_at = now() where id = ${revoked.id}`;
      expect(await first.rest()).toEqual([]);
      expect(second.response.bodyUsed).toBe(true);
      await isolated.observer`update api_key set expires_at = now() where id = ${expired.id}`;
      expect(await second.rest()).toEqual([]);
      expect(second.comments).toContain(': keep-alive');
      expect((await openStream(isolated, {}, { key: revoked.secret })).response.status).toBe(401);
      expect((await open(isolated)).streams).toBe(0);
    });
  });
});

describe('an invalid request', () => {
  const problems = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${addressOf(registry)}/changes?${query}`, {
      headers: { authorization: `Bearer ${registry.keys.AUDITOR}`, ...headers },
    });
    expect(response.status, query).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, string> }[] };
    for (const { extensions } of errors) {
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', requestId: expect.any(String) });
    }
    return errors.map(({ extensions }) => extensions.field);
  };

  test('gets all problems at once', async () => {
    expect(await problems('types=CONTRACT,NOTHING&thirdParty=x&after=y&snapshot=1&follow=no&type=AUDIT')).toEqual([
      'type',
      'types',
      'thirdParty',
      'after',
      'snapshot',
      'follow',
    ]);
    expect(await problems('types=')).toEqual(['types']);
    expect(await problems('types=contract')).toEqual(['types']);
    expect(await problems('after=x&after=y')).toEqual(['after']);
    expect(await problems('follow=false&follow=true')).toEqual(['follow']);
    expect(await problems('after=')).toEqual(['after']);
    expect(await problems(`thirdParty=Contract_${'0'.repeat(32)}`)).toEqual(['thirdParty']);
    expect(await problems(`thirdParty=ThirdParty_${'0'.repeat(32)}`)).toEqual(['thirdParty']);
    const good = await now();
    expect(await problems(`after=${good}`, { 'last-event-id': 'x' })).toEqual(['Last-Event-ID']);
    expect(await problems(`after=${good}x`)).toEqual(['after']);
  });

  test('an outdated `after` is ignored if Last-Event-ID is newer', async () => {
    const place = await now();
    const { id } = await make.facility();
    const headers = { 'last-event-id': place };
    for (const after of ['outdated', changeCursor(registry.database.cursorSecret, 0)]) {
      const [change, end] = await all(registry, { after, snapshot: 'true' }, { headers });
      expect([change!.data.recordId, end!.event]).toEqual([id, 'end']);
    }
  });
});

describe('a reader that follows', () => {
  test('is woken by every write and by nothing else', async () => {
    const types = 'FACILITY,THIRD_PARTY,REMINDER';
    const stream = await openStream(registry, { after: await now(), types });
    const { id } = await make.facility();
    expect((await stream.next())!.data).toMatchObject({ recordId: id, operation: 'CREATED' });
    await insertDerived(registry, 'REMINDER', {
      of: (await make.vendor()).id,
      about: (await make.vendor()).id,
      image: { expiration_kind: 'REVIEW', ends_on: '2026-07-15', days_before: 30, days_left: 30, title: 'V' },
    });
    expect((await stream.take(3)).map(({ data }) => data.recordType)).toEqual([
      'THIRD_PARTY',
      'THIRD_PARTY',
      'REMINDER',
    ]);
    // The last notification may still wake it, although it has read that change already.
    for (let before = -1; before !== registry.statements.length;) {
      before = registry.statements.length;
      await sleep(100);
    }
    registry.statements.length = 0;
    await registry.ask('ADMIN', '{ facilities { nodes { id } } }');
    expect(registry.statements.filter((text) => text.includes('"change"'))).toEqual([]);
    stream.cut();
  });

  test('gets the changes that match its filter among many that do not', async () => {
    const { id } = await make.vendor();
    const stream = await openStream(registry, { after: await now(), thirdParty: id, types: 'CONTRACT' });
    for (let other = 0; other < 3; other++) await make.contract();
    await make.certification({ thirdParty: { id } });
    const contract = await make.contract({ thirdParty: { id } });
    expect((await stream.next())!.data.recordId).toBe(contract.id);
    stream.cut();
  });

  test('polls the log if notifications do not arrive', async () => {
    await within({}, { keepAliveMs: NEVER, pollMs: 20, restMs: 0 }, async (isolated) => {
      await isolated.observer`alter table change disable trigger notify_of_changes`;
      const stream = await openStream(isolated, { after: await now(isolated), types: 'THIRD_PARTY' });
      for (let turn = 0; turn < 3; turn++) {
        const { id } = await fixtures(isolated).vendor();
        expect((await stream.next())!.data.recordId).toBe(id);
      }
      stream.cut();
    });
  });

  test('continues after the listening connection is lost', { timeout: 30_000 }, async () => {
    await within({}, PATIENT, async (isolated) => {
      const ofOwn = fixtures(isolated);
      const stream = await openStream(isolated, { after: await now(isolated), types: 'THIRD_PARTY' });
      const name = new URL(isolated.url).pathname.slice(1);
      const listening = async () =>
        (
          await isolated.observer<{ pid: number }[]>`
          select pid from pg_stat_activity where datname = ${name} and application_name = 'attestry listen' and query ilike 'listen%'`
        ).length;
      await until(async () => (await listening()) === 1);
      for (let turn = 0; turn < 2; turn++) {
        await administer(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'attestry listen'`,
        );
        // No notification arrives for this write; the reader polls because listening started again.
        const { id } = await ofOwn.vendor();
        expect((await stream.next())!.data.recordId).toBe(id);
        await until(async () => (await listening()) === 1);
        const { id: another } = await ofOwn.vendor();
        expect((await stream.next())!.data.recordId).toBe(another);
      }
      // It also continues if the database refuses connections for a while.
      await administer(`alter database ${name} with allow_connections false`);
      await administer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'attestry listen'`,
      );
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      const { id } = await ofOwn.vendor();
      await administer(`alter database ${name} with allow_connections true`);
      expect((await stream.next())!.data.recordId).toBe(id);
      stream.cut();
    });
  });

  test('uses no pooled connection while it waits', async () => {
    await within({ READ_CONNECTIONS: '1' }, PATIENT, async (isolated) => {
      const after = await now(isolated);
      const streams = await Promise.all(Array.from({ length: 5 }, () => openStream(isolated, { after })));
      const { id } = await fixtures(isolated).vendor();
      for (const stream of streams) expect((await stream.next())!.data.recordId).toBe(id);
      expect((await isolated.ask('ADMIN', '{ vendors { totalCount } }')).vendors.totalCount).toBe(1);
      streams.forEach((stream) => stream.cut());
    });
  });

  test('frees its slot when it leaves; beyond the limit, the response says when to retry', async () => {
    await within({ MAX_STREAMS: '2' }, PATIENT, async (isolated) => {
      const streams = [await openStream(isolated), await openStream(isolated)];
      await streams[0]!.next();
      expect((await open(isolated)).streams).toBe(2);
      const refused = await openStream(isolated);
      expect(refused.response.status).toBe(503);
      expect(refused.response.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await refused.response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      streams[0]!.cut();
      await until(async () => (await open(isolated)).streams === 1);
      // A stream that ends by itself also frees its slot.
      for (let turn = 0; turn < 3; turn++) expect((await all(isolated)).at(-1)!.event).toBe('end');
      const [last] = await (await openStream(isolated)).take(1);
      expect(last!.event).toBe('change');
      streams[1]!.cut();
    });
  });

  test('resumes after any interruption without missing or repeating a change', async () => {
    await within({}, { ...PATIENT, restMs: 5 }, async (isolated) => {
      const ofOwn = fixtures(isolated);
      const vendors = await Promise.all(Array.from({ length: 6 }, () => ofOwn.vendor()));
      let writing = true;
      const writers = vendors.map(async ({ id }, writer) => {
        for (let version = 1; writing; version++) {
          await mutate(isolated, 'updateThirdParty', {
            thirdParty: { id },
            expectedVersion: version,
            tags: [`${writer} ${version}`],
          });
        }
      });
      const events: ServerEvent[] = [];
      let random = 1;
      for (let cuts = 0; cuts < 25; cuts++) {
        const last = events.at(-1)?.id;
        const stream = await openStream(
          isolated,
          { snapshot: 'true' },
          { headers: last === undefined ? {} : { 'last-event-id': last } },
        );
        random = (random * 48_271) % 2_147_483_647;
        events.push(...(await stream.take(1 + (random % 9))));
        stream.cut();
      }
      writing = false;
      await Promise.all(writers);
      const rest = await all(isolated, {}, { headers: { 'last-event-id': events.at(-1)!.id } });
      events.push(...rest.filter(({ event }) => event === 'change'));
      const seen = seqs(events);
      expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
      const versions = new Map<string, number[]>();
      for (const { data } of events) {
        const key = `${data.recordType} ${data.recordId}`;
        versions.set(key, [...(versions.get(key) ?? []), data.version]);
      }
      for (const numbers of versions.values()) expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
      const newest = await isolated.observer<{ record: string; version: number }[]>`
        select record_type || ' ' || replace(record_id::text, '-', '') as record, max(version) as version from change
        group by 1`;
      const last = new Map([...versions].map(([key, numbers]) => [key.replace(/ .*_/, ' '), numbers.at(-1)]));
      expect(last).toEqual(new Map(newest.map(({ record, version }) => [record, version])));
      expect(events.length).toBeGreaterThan(60);
    });
  });
});

test('a slow reader is not read ahead of and misses nothing', { timeout: 60_000 }, async () => {
  const ENTRIES = 3_000;
  const BYTES = 20_000;
  await within({}, PATIENT, async (isolated) => {
    await fillLog(isolated, ENTRIES, BYTES);
    const after = changeCursor(isolated.database.cursorSecret, 0);
    const { hostname, port } = new URL(addressOf(isolated));
    const slow = connect({ port: Number(port), host: hostname });
    await once(slow, 'connect');
    slow.write(
      `GET /changes?follow=false&after=${after} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${isolated.keys.AUDITOR}\r\n\r\n`,
    );
    slow.pause();
    const pagesRead = () => isolated.statements.filter((text) => text.includes('"cursorValue"')).length;
    let before = -1;
    await until(async () => {
      const settled = pagesRead() > 0 && pagesRead() === before;
      before = pagesRead();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return settled;
    });
    // 60 MB are pending; the sockets of this machine buffer less than a third of that.
    expect(pagesRead()).toBeLessThan(ENTRIES / 100 / 2);
    const { changes, seconds, streams } = await open(isolated);
    expect(streams).toBe(1);
    expect(changes).toBeGreaterThan(ENTRIES / 2);
    expect(seconds).toBeGreaterThan(0);
    let text = '';
    slow.setEncoding('utf8').on('data', (chunk: string) => (text += chunk.replace(/x{100,}/g, '')));
    slow.resume();
    await once(slow, 'close');
    const seqs = [...text.matchAll(/data: \{"seq":(\d+)/g)].map(([, seq]) => Number(seq));
    expect(seqs).toEqual(await tableSeqs(isolated));
    expect(await open(isolated)).toMatchObject({ streams: 0, changes: 0, seconds: 0, sent: seqs.length });
  });
});

describe('a stopping server', () => {
  const stopped = new TestRegistry();
  const streams: OpenStream[] = [];
  let stuck: ReturnType<typeof connect>;
  beforeAll(async () => {
    await stopped.open({}, { feed: PATIENT });
    await listen(stopped);
    await fillLog(stopped, 2_000, 20_000);
    for (let opened = 0; opened < 3; opened++) streams.push(await openStream(stopped, { after: await now(stopped) }));
    stuck = connect({ port: Number(new URL(addressOf(stopped)).port), host: '127.0.0.1' });
    await once(stuck, 'connect');
    stuck.write(`GET /changes HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${stopped.keys.AUDITOR}\r\n\r\n`);
    stuck.pause();
    await until(async () => (await open(stopped)).streams === 4);
  });
  afterAll(() => void stuck.destroy());

  // After ten seconds, open connections are cut.
  test('stops at once and ends all open streams, even if they are not read', { timeout: 9_000 }, async () => {
    const ended = Promise.all(streams.map((stream) => stream.rest()));
    await stopped.close();
    expect(await ended).toEqual([[], [], []]);
  });
});
