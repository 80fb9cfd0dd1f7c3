import type { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { SecretBox } from '../../src/registry/secret-box.ts';
import { fanOut } from '../../src/exchange/webhook/queue.ts';
import { Target } from '../../src/exchange/webhook/target.ts';
import type { WebhookTiming } from '../../src/exchange/webhook/timing.ts';
import { WebhookWorker, type WebhookWorkerOptions } from '../../src/exchange/webhook/worker.ts';
import { LogWatch } from '../../src/exchange/change/watch.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { Receiver } from '../support/receiver.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const TIMING: WebhookTiming = {
  retryAfterMs: [50, 50, 50, 50, 50, 50],
  timeoutMs: 500,
  leaseMs: 1_500,
  lookEveryMs: 200,
  disableAfterMs: 600_000,
  unadmittedMs: 100,
};

const registry = useRegistry();
const make = fixtures(registry);
const receivers: Receiver[] = [];
const workers: WebhookWorker[] = [];
const disabled: { id: string; name: string; reason: string }[] = [];

/** Starts a worker like a server's. The registry itself starts none. */
async function work(
  timing: Partial<WebhookTiming> = {},
  more: Partial<WebhookWorkerOptions> = {},
): Promise<WebhookWorker> {
  const worker = new WebhookWorker({
    database: registry.database,
    watch: new LogWatch(registry.database.read),
    today: () => TODAY,
    concurrency: 5,
    now: () => new Date(),
    allowedAddresses: ['127.0.0.1'],
    timing: { ...TIMING, ...timing },
    onAttempt: () => undefined,
    onDisabled: (subscription) => void disabled.push(subscription),
    onFailure: (error) => void console.error(error),
    ...more,
  });
  workers.push(worker);
  await worker.start();
  return worker;
}

const receive = async (port?: number) => {
  const receiver = await new Receiver().open(port);
  receivers.push(receiver);
  return receiver;
};

const SELECTION = 'id version state disabledReason url';
interface Subscribed {
  id: string;
  version: number;
  secret: string;
}
async function subscribe(url: string, more: object = {}): Promise<Subscribed> {
  const query = `mutation($input: CreateWebhookSubscriptionInput!) { createWebhookSubscription(input: $input) {
    webhookSubscription { ${SELECTION} } secret userErrors { code field message } } }`;
  const input = { name: 'Receiver', url, ...more };
  const { createWebhookSubscription: made } = await registry.ask('INTEGRATION', query, { input });
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
  return { ...made.webhookSubscription, secret: made.secret };
}

const DETAILS = `query($id: ID!) { node(id: $id) { ... on WebhookSubscription { ${SELECTION} disabledAt
  health { failingSince pending dead behind } secrets { hint expiresAt }
  deliveries(first: 100) { nodes { id state seq attempts lastStatus lastError nextAttemptAt thirdParty { id } } } } } }`;
const detailsOf = async ({ id }: { id: string }) => (await registry.ask('ADMIN', DETAILS, { id })).node;
const versionOf = async (subscription: { id: string }) => ({
  id: subscription.id,
  expectedVersion: (await detailsOf(subscription)).version as number,
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close().catch(() => undefined)));
});

/** Returns the log entries of a third party after a place. */
async function logOf(id: string, after: number): Promise<number[]> {
  const rows = await registry.observer<{ seq: number }[]>`select seq::int from change
    where third_party_id = ${id.replace(/^\w+_/, '')}::uuid and seq > ${after} order by seq`;
  return rows.map(({ seq }) => seq);
}
const logEnd = async () =>
  (await registry.observer<{ seq: number }[]>`select coalesce(max(seq), 0)::int as seq from change`)[0]!.seq;

describe('a subscription', () => {
  test('gets new log entries, signed so that a receiver can verify them, as an integration sees them', async () => {
    const receiver = await receive();
    const { secret } = await subscribe(receiver.url, { types: ['THIRD_PARTY'] });
    await work();
    const vendor = await make.vendor({ legalName: 'Acme', contacts: [{ role: 'SECURITY', name: 'Desk' }] });
    await receiver.until(() => receiver.taken.length > 0);
    const [message] = receiver.taken;
    expect(message).toMatchObject({ type: 'third_party.created', thirdPartyId: vendor.id });
    const verified = new Webhook(secret).verify(message!.body, message!.headers as Record<string, string>);
    expect(verified).toMatchObject({ data: { recordId: vendor.id, before: null, after: { legalName: 'Acme' } } });
    expect(message!.body).not.toContain('Desk');
    expect(() =>
      new Webhook(secret).verify(message!.body.replace('Acme', 'Akme'), message!.headers as Record<string, string>),
    ).toThrow();
    expect(message!.headers['user-agent']).toBe('attestry-webhooks');
  });

  test('gets entries that match its types, third parties, kinds and countries, from its cursor on', async () => {
    const [byType, byParty, byKind, later] = await Promise.all([receive(), receive(), receive(), receive()]);
    const { changeCursor } = await registry.ask('INTEGRATION', '{ changeCursor }');
    const [wanted, other] = [await make.vendor({ country: 'CN' }), await make.supplier({ country: 'US' })];
    await subscribe(byType.url, { types: ['CERTIFICATION'], after: changeCursor });
    await subscribe(byParty.url, { thirdParties: [{ id: wanted.id }], after: changeCursor });
    await subscribe(byKind.url, { kinds: ['VENDOR'], countries: ['CN', 'HK'], after: changeCursor });
    await subscribe(later.url);
    await work();
    for (const { id } of [wanted, other]) await make.certification({ thirdParty: { id } });
    await later.until(() => later.taken.filter(({ type }) => type === 'certification.created').length === 2);
    await byType.until(() => byType.taken.length === 2);
    await byParty.until(() => byParty.taken.some(({ type }) => type === 'certification.created'));
    expect(byType.taken.map(({ type }) => type)).toEqual(['certification.created', 'certification.created']);
    expect(new Set(byParty.taken.map((message) => message.thirdPartyId))).toEqual(new Set([wanted.id]));
    expect(byParty.taken[0]).toMatchObject({ type: 'third_party.created' });
    expect(new Set(byKind.taken.map((message) => message.thirdPartyId))).toEqual(new Set([wanted.id]));
    expect(later.taken.map(({ type }) => type)).not.toContain('third_party.created');
  });

  test('gets the entries about a third party that was merged into one that it follows, from before the merge too', async () => {
    const receiver = await receive();
    const { changeCursor } = await registry.ask('INTEGRATION', '{ changeCursor }');
    const [from, into] = [await make.vendor(), await make.vendor()];
    await subscribe(receiver.url, { types: ['THIRD_PARTY'], thirdParties: [{ id: from.id }], after: changeCursor });
    const versions = { expectedFromVersion: 1, expectedIntoVersion: 1 };
    const merge = { from: { id: from.id }, into: { id: into.id }, ...versions, reason: 'R' };
    await accept(registry, 'mergeThirdParties', merge, 'id');
    await work();
    await receiver.until(() => receiver.taken.length === 4);
    const ofParty = (id: string) =>
      receiver.taken.filter(({ thirdPartyId }) => thirdPartyId === id).map(({ type }) => type);
    expect(ofParty(from.id)).toEqual(['third_party.created', 'third_party.updated']);
    expect(ofParty(into.id)).toEqual(['third_party.created', 'third_party.updated']);
  });

  test('can be pinged, changed and disabled; entries added meanwhile are sent when it is enabled again', async () => {
    const [first, second] = [await receive(), await receive()];
    const made = await subscribe(first.url, { types: ['FACILITY'] });
    await work();
    await accept(registry, 'pingWebhookSubscription', await versionOf(made), 'id', 'INTEGRATION');
    await first.until(() => first.taken.length === 1);
    expect(JSON.parse(first.taken[0]!.body)).toMatchObject({ type: 'webhook.ping', data: {} });
    await accept(
      registry,
      'updateWebhookSubscription',
      { ...(await versionOf(made)), url: second.url },
      'id',
      'INTEGRATION',
    );
    await accept(
      registry,
      'disableWebhookSubscription',
      { ...(await versionOf(made)), reason: 'Moving' },
      'id',
      'INTEGRATION',
    );
    await make.facility();
    await sleep(500);
    expect(second.all).toEqual([]);
    const ping = await mutate(registry, 'pingWebhookSubscription', await versionOf(made), 'id', 'INTEGRATION');
    expect(ping.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', message: 'is disabled; enable it first' }]);
    await accept(registry, 'enableWebhookSubscription', await versionOf(made), 'id', 'INTEGRATION');
    await second.until(() => second.taken.length === 1);
    expect(second.taken[0]!.type).toBe('facility.created');
    expect(first.all).toHaveLength(1);
  });

  test('is invisible to other integrations; auditors see all subscriptions and change none', async () => {
    const made = await subscribe('https://hooks.example/secret-path');
    await registry.observer`update webhook_subscription set principal_id = (select id from principal where name like 'Operator%') where id = ${made.id.replace(/^\w+_/, '')}::uuid`;
    const list = '{ webhookSubscriptions(first: 100) { nodes { id url } } }';
    const seen = async (as: 'INTEGRATION' | 'AUDITOR') =>
      (await registry.ask(as, list)).webhookSubscriptions.nodes as { id: string; url: string }[];
    expect((await seen('INTEGRATION')).map(({ id }) => id)).not.toContain(made.id);
    expect(await seen('AUDITOR')).toContainEqual({ id: made.id, url: 'https://hooks.example/secret-path' });
    expect((await registry.ask('INTEGRATION', DETAILS, { id: made.id })).node).toBeNull();
    for (const expectedVersion of [1, 7]) {
      const { record, userErrors } = await mutate(
        registry,
        'enableWebhookSubscription',
        { id: made.id, expectedVersion },
        'id',
        'INTEGRATION',
      );
      expect(record).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }]);
    }
    const { changes } = await registry.ask(
      'INTEGRATION',
      '{ changes(types: [WEBHOOK_SUBSCRIPTION], last: 1) { nodes { after } } }',
    );
    expect(JSON.stringify(changes)).not.toContain('secret-path');
  });
});

describe('secrets', () => {
  test('are rotated without interruption: both sign until the older one expires', async () => {
    const receiver = await receive();
    const made = await subscribe(receiver.url, { types: ['FACILITY'] });
    await work();
    const rotate = async (overlapHours: number): Promise<string> => {
      const query = `mutation($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { secret userErrors { message } } }`;
      return (await registry.ask('INTEGRATION', query, { input: { ...(await versionOf(made)), overlapHours } }))
        .rotateWebhookSecret.secret;
    };
    const verifies = (secret: string) => {
      const { body, headers } = receiver.taken.at(-1)!;
      try {
        new Webhook(secret).verify(body, headers as Record<string, string>);
        return true;
      } catch {
        return false;
      }
    };
    const next = await rotate(1);
    await make.facility();
    await receiver.until(() => receiver.taken.length === 1);
    expect([made.secret, next].map(verifies)).toEqual([true, true]);
    expect((await detailsOf(made)).secrets).toMatchObject([
      { hint: next.slice(-4), expiresAt: null },
      { hint: made.secret.slice(-4) },
    ]);
    await registry.observer`update webhook_secret set expires_at = now() - interval '1 second' where hint = ${made.secret.slice(-4)}`;
    await make.facility();
    await receiver.until(() => receiver.taken.length === 2);
    expect([made.secret, next].map(verifies)).toEqual([false, true]);
    const last = await rotate(0);
    await make.facility();
    await receiver.until(() => receiver.taken.length === 3);
    expect([made.secret, next, last].map(verifies)).toEqual([false, false, true]);
  });

  test('are never stored or logged in plain text; a repeated call does not return them again', async () => {
    const idempotencyKey = 'once only';
    const { secret, id } = await subscribe('https://hooks.example/', { idempotencyKey });
    const again = await subscribe('https://hooks.example/', { idempotencyKey });
    expect(again).toMatchObject({ id, secret: null });
    const raw = secret.slice('whsec_'.length);
    const tables = await registry.observer<
      { name: string }[]
    >`select tablename as name from pg_tables where schemaname = 'public'`;
    for (const { name } of tables) {
      const [count] = await registry.observer.unsafe<{ n: number }[]>(
        `select count(*)::int as n from ${name} t where t::text like '%${raw}%'`,
      );
      expect(count!.n, name).toBe(0);
    }
  });

  test('are bound to their place, encrypted with the first of several keys and decrypted with all', () => {
    const [first, second] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
    const kept = new SecretBox([first]).encrypt('whsec_x', 'here');
    expect(new SecretBox([second, first]).decrypt(kept, 'here')).toBe('whsec_x');
    expect(new SecretBox([second, first]).decrypt(kept, 'there')).toBeNull();
    expect(new SecretBox([second]).decrypt(kept, 'here')).toBeNull();
    const changed = Buffer.from(kept.encrypted, 'base64');
    changed[changed.length - 1]! ^= 1;
    expect(new SecretBox([first]).decrypt({ ...kept, encrypted: changed.toString('base64') }, 'here')).toBeNull();
    expect(() => new SecretBox([Buffer.alloc(16)])).toThrow('32 bytes');
  });

  test('are refused with the setting to change if the server cannot encrypt them', async () => {
    const { secrets } = registry.database;
    Object.assign(registry.database, { secrets: null });
    try {
      const { userErrors } = await mutate(
        registry,
        'createWebhookSubscription',
        { name: 'x', url: 'https://hooks.example/' },
        'id',
        'ADMIN',
      );
      expect(userErrors).toMatchObject([
        { code: 'NOT_ALLOWED', message: expect.stringContaining('SECRETS_KEY') as string },
      ]);
    } finally {
      Object.assign(registry.database, { secrets });
    }
  });
});

describe('a receiver that fails, times out, redirects and restarts', () => {
  test('gets every entry at least once, in order for each third party', async () => {
    const receiver = await receive();
    const elsewhere = await receive();
    const { port } = receiver;
    const parties = [await make.vendor(), await make.vendor(), await make.vendor()];
    const before = await logEnd();
    await subscribe(receiver.url);
    let turn = 0;
    receiver.behave = (_, response) => {
      turn++;
      if (turn % 7 === 1) response.writeHead(500).end();
      else if (turn % 11 === 2) response.writeHead(302, { location: elsewhere.url }).end();
      else if (turn % 13 === 3)
        return; // It never answers.
      else if (turn % 5 === 4) response.destroy();
      else response.writeHead(200).end('ok');
    };
    const patient = { retryAfterMs: Array.from({ length: 60 }, () => 20) };
    await work(patient);
    await work(patient);
    const write = async (party: { id: string }, times: number) => {
      for (let index = 0; index < times; index++) await make.certification({ thirdParty: { id: party.id } });
    };
    await Promise.all(parties.map((party) => write(party, 12)));
    await receiver.until(() => receiver.taken.length > 15, 60);
    await receiver.close();
    await sleep(300);
    await Promise.all(parties.map((party) => write(party, 4)));
    await receiver.open(port);
    const expected = await Promise.all(parties.map(({ id }) => logOf(id, before)));
    const takenOf = (id: string) =>
      receiver.taken.filter((message) => message.thirdPartyId === id).map(({ seq }) => seq!);
    const firsts = (seqs: number[]) => seqs.filter((seq, index) => seqs.indexOf(seq) === index);
    await receiver.until(
      () => parties.every(({ id }, index) => firsts(takenOf(id)).length >= expected[index]!.length),
      90,
    );
    parties.forEach(({ id }, index) => expect(firsts(takenOf(id))).toEqual(expected[index]));
    for (const { id, seq } of receiver.all) {
      expect(new Set(receiver.all.filter((message) => message.seq === seq).map((message) => message.id))).toEqual(
        new Set([id]),
      );
    }
    expect(elsewhere.all).toEqual([]);
  }, 180_000);

  test('is retried after its Retry-After with growing waits; then the delivery is dead and can be replayed', async () => {
    const receiver = await receive();
    const made = await subscribe(receiver.url, { types: ['FACILITY'] });
    receiver.behave = (_, response) => void response.writeHead(503, { 'retry-after': '1' }).end();
    await work({ retryAfterMs: [10, 1_500] });
    await make.facility();
    await receiver.until(() => receiver.all.length === 3);
    const [first, second, third] = receiver.all;
    expect(second!.at - first!.at).toBeGreaterThan(950);
    expect(third!.at - second!.at).toBeGreaterThan(1_450);
    await receiver.until(() => receiver.all.length >= 3);
    await expect.poll(async () => (await detailsOf(made)).health.dead).toBe(1);
    const { health, deliveries } = await detailsOf(made);
    expect(health).toMatchObject({ pending: 0, failingSince: expect.any(String) as string });
    expect(deliveries.nodes).toMatchObject([{ state: 'DEAD', attempts: 3, lastStatus: 503, lastError: 'HTTP 503' }]);
    receiver.behave = (_, response) => void response.writeHead(200).end();
    const query = `mutation($input: ReplayWebhookDeliveriesInput!) { replayWebhookDeliveries(input: $input) { replayed userErrors { code field } } }`;
    const replay = async (input: object) =>
      (await registry.ask('INTEGRATION', query, { input: { ...(await versionOf(made)), ...input } }))
        .replayWebhookDeliveries;
    expect(await replay({})).toMatchObject({ userErrors: [{ code: 'REQUIRED' }] });
    expect(await replay({ deliveries: ['msg_1', `msg_${'0'.repeat(32)}`] })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }],
    });
    expect(await replay({ deadSince: '2020-01-01T00:00:00Z' })).toEqual({ replayed: 1, userErrors: [] });
    await receiver.until(() => receiver.taken.length === 1);
    expect(receiver.taken[0]!.id).toBe(receiver.all[0]!.id);
    await expect
      .poll(async () => (await detailsOf(made)).health)
      .toMatchObject({ pending: 0, dead: 0, failingSince: null });
    expect(await replay({ deliveries: [receiver.taken[0]!.id] })).toMatchObject({ replayed: 1 });
    await receiver.until(() => receiver.taken.length === 2);
  });

  test('is disabled after days of failures only, or after a 410; the log has an entry', async () => {
    const [failing, gone] = [await receive(), await receive()];
    const [first, second] = [
      await subscribe(failing.url, { types: ['FACILITY'] }),
      await subscribe(gone.url, { types: ['FACILITY'] }),
    ];
    failing.behave = (_, response) => void response.writeHead(500).end();
    gone.behave = (_, response) => void response.writeHead(410).end();
    await work({ retryAfterMs: Array.from({ length: 50 }, () => 100), disableAfterMs: 400 });
    await make.facility();
    await expect
      .poll(async () => [(await detailsOf(first)).state, (await detailsOf(second)).state], { timeout: 15_000 })
      .toEqual(['DISABLED', 'DISABLED']);
    expect((await detailsOf(first)).disabledReason).toContain('the last one with: HTTP 500.');
    expect((await detailsOf(second)).disabledReason).toBe('The receiver answered HTTP 410 (Gone).');
    expect(gone.all).toHaveLength(1);
    expect(disabled.map(({ reason }) => reason)).toContain('The receiver answered HTTP 410 (Gone).');
    const { changes } = await registry.ask(
      'INTEGRATION',
      '{ changes(types: [WEBHOOK_SUBSCRIPTION], last: 2) { nodes { principal { name } after } } }',
    );
    expect(changes.nodes).toMatchObject([
      { principal: { name: 'Operator at the command line' }, after: { state: 'DISABLED' } },
      { after: { state: 'DISABLED' } },
    ]);
    // Enabling it clears the failing period and makes pending deliveries due now.
    failing.behave = (_, response) => void response.writeHead(500).end();
    await registry.observer`update webhook_delivery set next_attempt_at = now() + interval '1 hour' where state = 'PENDING'`;
    const tried = failing.all.length;
    await accept(registry, 'enableWebhookSubscription', await versionOf(first), 'id', 'INTEGRATION');
    await failing.until(() => failing.all.length > tried);
    expect((await detailsOf(first)).state).toBe('ENABLED');
    failing.behave = (_, response) => void response.writeHead(200).end();
    await failing.until(() => failing.taken.length > 0);
  });

  test('gets what waits behind a dead delivery from the next server', async () => {
    const receiver = await receive();
    const made = await subscribe(receiver.url, { types: ['FACILITY'] });
    receiver.behave = (_, response) => void response.writeHead(500).end();
    const stopping = await work({ retryAfterMs: [] });
    await make.facility();
    await expect.poll(async () => (await detailsOf(made)).health.dead).toBe(1);
    await stopping.stop();
    receiver.behave = (_, response) => void response.writeHead(200).end();
    // A server that dies after it has read the log leaves a delivery and no job.
    await make.facility();
    await fanOut(registry.observer, made.id.replace(/^\w+_/, ''));
    await registry.observer`delete from graphile_worker._private_jobs`;
    await work();
    await receiver.until(() => receiver.taken.length === 1);
    await expect.poll(async () => (await detailsOf(made)).health).toMatchObject({ pending: 0, dead: 1 });
  });

  test('gets the deliveries of a server that died from another server', async () => {
    const receiver = await receive();
    const made = await subscribe(receiver.url, { types: ['FACILITY'] });
    const dying = await work();
    await dying.stop();
    await make.facility();
    // The state after a crash: taken from the log, leased, and its job locked by a worker that no longer exists.
    const worker = await work({ timeoutMs: 60_000, leaseMs: 1_000 });
    receiver.behave = () => undefined;
    await receiver.until(() => receiver.all.length >= 1);
    receiver.behave = (_, response) => void response.writeHead(200).end();
    await work({ leaseMs: 1_000 });
    await receiver.until(() => receiver.taken.length >= 1);
    await worker.stop();
    expect(new Set(receiver.all.map(({ id }) => id)).size).toBe(1);
    await expect.poll(async () => (await detailsOf(made)).health.pending).toBe(0);
  });
});

describe('a target', () => {
  test.each([
    ['on this machine', 'https://127.0.0.1:9/', 'the address 127.0.0.1 is not a public address'],
    ['on this machine, by name', 'https://localhost:9/', 'is not a public address'],
    ['on this machine, in other digits', 'https://0x7f.1:9/', 'is not a public address'],
    ['on a private network', 'https://10.1.2.3/', 'is not a public address'],
    ['with the metadata of a cloud', 'http://169.254.169.254/latest', 'is not a public address'],
    ['without TLS', 'http://192.0.9.1/', 'is not allowed without TLS'],
  ])('%s is refused at connection time', async (_, url, message) => {
    const made = await subscribe(url);
    await work({ retryAfterMs: [], timeoutMs: 10_000 }, { allowedAddresses: [] });
    await accept(registry, 'pingWebhookSubscription', await versionOf(made), 'id', 'INTEGRATION');
    await expect
      .poll(async () => (await detailsOf(made)).deliveries.nodes[0]?.lastError, { timeout: 15_000 })
      .toContain(message);
    const { deliveries } = await detailsOf(made);
    expect(deliveries.nodes[0]).toMatchObject({ state: 'DEAD', lastStatus: null });
  });

  test.each([
    'https://[::1]:9/',
    'https://[::ffff:127.0.0.1]:9/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'http://[::1]:9/',
  ])('with the IPv6 address %s is refused too', async (url) => {
    const target = new Target([], 500);
    const { error, status } = await target.send({ url, headers: {}, body: '' }, new AbortController().signal);
    expect({ error, status }).toMatchObject({
      status: null,
      error: expect.stringContaining('is not a public address') as string,
    });
  });

  describe('with several addresses', () => {
    const sentTo = async (addresses: string[], port: number) => {
      const resolved = addresses.map((address) => ({ address, family: isIP(address) }));
      const addressesOf = ((_: string, __: object, done: (error: null, all: typeof resolved) => void) =>
        done(null, resolved)) as unknown as typeof lookup;
      const target = new Target(['127.0.0.1', '127.0.0.2'], 500, addressesOf);
      const message = { url: `http://receiver.example:${port}/`, headers: {}, body: '{"type":"ping","data":{}}' };
      return await target.send(message, new AbortController().signal);
    };

    test.each([
      ['127.0.0.1', '10.0.0.1'],
      ['10.0.0.1', '127.0.0.1'],
      ['127.0.0.1', '127.0.0.2', '10.0.0.1'],
    ])('is refused if one of them is not allowed: %s, %s', async (...addresses) => {
      const receiver = await receive();
      const { error } = await sentTo(addresses, receiver.port);
      expect(error).toContain('the address 10.0.0.1 is not a public address');
      expect(receiver.all).toEqual([]);
    });

    test('gets the message if all of them are allowed', async () => {
      const receiver = await receive();
      expect((await sentTo(['127.0.0.1', '127.0.0.2'], receiver.port)).error).toBeNull();
      expect(receiver.all).toHaveLength(1);
    });
  });

  test('with an allowed IPv4 address that is written as IPv6 gets the message', async () => {
    const receiver = await receive();
    const message = {
      url: `http://[::ffff:127.0.0.1]:${receiver.port}/`,
      headers: {},
      body: '{"type":"ping","data":{}}',
    };
    const { error } = await new Target(['127.0.0.1'], 500).send(message, new AbortController().signal);
    expect(error).toBeNull();
  });

  test('that asks to wait for years is tried again after a day at the latest', async () => {
    const receiver = await receive();
    const waits: (number | null)[] = [];
    for (const retryAfter of ['86399', '86401', '999999999', '-1', 'Mon, 15 Jun 2026 16:00:00 GMT']) {
      receiver.behave = (_, response) => void response.writeHead(503, { 'retry-after': retryAfter }).end();
      const message = { url: receiver.url, headers: {}, body: '{"type":"ping","data":{}}' };
      waits.push((await new Target(['127.0.0.1'], 500).send(message, new AbortController().signal)).retryAfterMs);
    }
    expect(waits).toEqual([86_399_000, 86_400_000, 86_400_000, null, null]);
  });

  test('gets nothing while its owner has no active key', async () => {
    const receiver = await receive();
    await subscribe(receiver.url, { types: ['FACILITY'] });
    await registry.observer`update api_key set revoked_at = now() where role = 'INTEGRATION'`;
    await work();
    await make.facility();
    await sleep(600);
    expect(receiver.all).toEqual([]);
    await registry.observer`update api_key set revoked_at = null where role = 'INTEGRATION'`;
    await receiver.until(() => receiver.taken.length === 1);
  });
});

describe('a successful delivery', () => {
  test('is deleted after thirty days; a dead one is not', async () => {
    const receiver = await receive();
    const made = await subscribe(receiver.url, { types: ['FACILITY'] });
    await work();
    await make.facility();
    await receiver.until(() => receiver.taken.length === 1);
    await expect.poll(async () => (await detailsOf(made)).deliveries.nodes[0].state).toBe('DELIVERED');
    await registry.observer`update webhook_delivery set settled_at = settled_at - interval '31 days'`;
    await make.facility();
    await expect.poll(async () => (await detailsOf(made)).deliveries.nodes.length, { timeout: 10_000 }).toBe(1);
  });
});

test('a server without SECRETS_KEY reports enabled subscriptions that get no deliveries', async () => {
  await subscribe('https://hooks.example/');
  const failures: unknown[] = [];
  const { secrets } = registry.database;
  Object.assign(registry.database, { secrets: null });
  try {
    await work({}, { onFailure: (error) => void failures.push(error) });
  } finally {
    Object.assign(registry.database, { secrets });
  }
  expect(String(failures[0])).toMatch(/webhook subscriptions get no deliveries: SECRETS_KEY is not set/);
});
