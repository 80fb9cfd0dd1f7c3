import { beforeAll, describe, expect, test } from 'vitest';
import { accept } from '../support/mutate.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { allowedLabs, CLIA_UNTIL, type ReadyLab } from '../support/allowed-lab.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { askGate, askGateMany, changePolicy } from '../support/gate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const labs = allowedLabs(registry, make);
const category = 'REFERENCE_TESTING';

let lab: ReadyLab & { approval: Made };
let product: Made;
let elsewhere: Made;
/** By id, by reference, by identifier. */
const refs: object[] = [];

const ANSWER = `answer asOf holdsUntil remedies thirdParty { id } facility { id } product { id } category approval { id }
  overrides { id } reasons { rule { id } effect message evidence { id } citations { reference } setAsideBy { id } }`;

beforeAll(async () => {
  await seedRegistry(registry.operator, { thirdParties: 300, seed: 1 });
  lab = await labs.allowed();
  product = await make.product({ thirdParty: { id: lab.id }, connectedDevice: 'NO' });
  elsewhere = await make.facility();
  const sql = registry.observer;
  const parties = await sql<{ id: string }[]>`select replace(id::text, '-', '') as id from third_party order by 1`;
  // A third party with owners, so that owners are read in both cases.
  const [owned] = await sql<{ id: string }[]>`
    select replace(third_party_id::text, '-', '') as id from third_party_owner where owner_id is not null limit 1`;
  refs.push(...[owned!, ...parties].map(({ id }) => ({ id: `ThirdParty_${id}` })));
  const externals = await sql<{ source: string; externalId: string }[]>`
    select source, external_id as "externalId" from third_party_external_ref order by 1, 2 limit 100`;
  refs.push(...externals.map((external) => ({ external: { ...external } })));
  const identifiers = await sql<{ scheme: string; value: string }[]>`
    select scheme, value from third_party_identifier order by 1, 2 limit 100`;
  refs.push(...identifiers.map((identifier) => ({ identifier: { ...identifier } })));
  refs.push({ id: 'nonsense' }, { identifier: { scheme: 'CLIA', value: '1' } });
});

/** Requests of every form in turn, some of which cannot be understood. */
const requestsOf = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    ref: at % 10 === 9 ? { id: lab.id } : refs[(at * 97) % refs.length],
    ...[{}, { category }, { category: 'REAGENTS' }, { category: 'LIS_SOFTWARE' }, { category }][at % 5],
    ...[
      {},
      { facility: lab.facility.id },
      {},
      { facility: elsewhere.id },
      { facility: elsewhere.id },
      { facility: 'nowhere' },
    ][at % 6],
    ...(at % 20 === 9 ? { product: product.id } : {}),
    ...[{}, { asOf: '2026-09-01' }, {}, { asOf: '2025-12-01' }, {}, {}, { asOf: 'soon' }][at % 7],
  }));

/** Statements for one operation, but for its key's look-up, BEGIN and COMMIT. */
async function statementsOf(ask: () => Promise<unknown>): Promise<string[]> {
  registry.statements.length = 0;
  await ask();
  return registry.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text));
}

/** Whether the network was solved for the day; and for each of three days, the dossiers and owners of those upstream, hop by hop. */
const UPSTREAM = 1 + 3 * 4 * 2;

describe('a thousand requests at once', () => {
  test('are answered in their order, each as if it were alone', async () => {
    const requests = requestsOf(1_000);
    const answers = await askGateMany(registry, requests, ANSWER);
    expect(answers).toHaveLength(1_000);
    const alone = Array.from({ length: 50 }, (_, at) => at * 20 + (at % 20));
    for (const at of alone) expect(answers[at], String(at)).toEqual(await askGate(registry, requests[at]!, ANSWER));
    const tried = new Set(answers.map(({ answer }) => answer as string));
    expect([...tried].toSorted()).toEqual(['ALLOW', 'BLOCK', 'CONDITIONAL', 'UNKNOWN']);
  }, 60_000);

  test('take no more statements than ten: eight, and those that look upstream on other days', async () => {
    // Statements that a process runs once are not counted.
    await askGateMany(registry, requestsOf(1), 'answer');
    const few = requestsOf(1_000).filter((_, at) => at === 0 || at >= 989);
    const [ofFew, ofMany] = [
      await statementsOf(() => askGateMany(registry, few, 'answer holdsUntil')),
      await statementsOf(() => askGateMany(registry, requestsOf(1_000), 'answer holdsUntil')),
    ];
    // Keys by reference and by identifier, third parties, facilities, products, the policy, dossiers and their owners.
    expect(ofMany.length).toBeLessThanOrEqual(8 + UPSTREAM);
    expect(ofFew.length).toBeGreaterThanOrEqual(8);
    expect(ofFew.length).toBeLessThanOrEqual(8 + UPSTREAM);
  });

  test('are not more than a thousand', async () => {
    const query = 'query($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) { answer } }';
    const requests = Array.from({ length: 1_001 }, () => ({ ref: { id: lab.id } }));
    const { data, errors } = await registry.send('PROCUREMENT', query, { requests });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'requests' } }]);
    expect(errors![0]!.message).toContain('1001');
    expect(await askGateMany(registry, [], 'answer')).toEqual([]);
  });
});

test('the status of a page of fifty third parties takes as many statements as of ten', async () => {
  const page = (first: number) =>
    registry.ask(
      'DASHBOARD',
      `{ thirdParties(first: ${first}) { nodes { id procurementStatus(asOf: "${CLIA_UNTIL}") { ${ANSWER} } } } }`,
    );
  await page(1);
  const ofTen = await statementsOf(() => page(10));
  const ofFifty = await statementsOf(() => page(50));
  // More of many are owned, or rest on one more kind of record.
  expect(ofFifty.length).toBeLessThanOrEqual(ofTen.length + 3);
  expect(ofFifty.length).toBeLessThanOrEqual(15 + UPSTREAM);
});

test('an operation sees one instant, its policy too', async () => {
  const query = `query($requests: [ProcurementRequest!]!) {
    first: procurementStatuses(requests: $requests) { policyVersion answer }
    thirdParties(first: 50) { nodes { procurementStatus { policyVersion } } }
    last: procurementStatuses(requests: $requests) { policyVersion answer } }`;
  const requests = Array.from({ length: 300 }, (_, at) => ({ ref: refs[at] }));
  const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { version } }');
  const versions = new Set<number>();
  let running = true;
  const edits = (async () => {
    for (let days = 20; running; days = days === 20 ? 21 : 20) await changePolicy(registry, { holdDays: days });
  })();
  for (let round = 0; round < 6; round++) {
    const { first, last, thirdParties } = await registry.ask('PROCUREMENT', query, { requests });
    const seen = [
      ...first,
      ...last,
      ...thirdParties.nodes.map((node: { procurementStatus: object }) => node.procurementStatus),
    ];
    const own = new Set((seen as { policyVersion: number }[]).map(({ policyVersion }) => policyVersion));
    expect(own.size).toBe(1);
    for (const version of own) versions.add(version);
  }
  running = false;
  await edits;
  expect(versions.size).toBeGreaterThan(1);
  expect(Math.min(...versions)).toBeGreaterThanOrEqual(procurementPolicy.version);
}, 60_000);

test('a record written between two operations counts in the second', async () => {
  const request = { ref: { id: lab.id }, category };
  expect((await askGate(registry, request)).answer).toBe('ALLOW');
  const suspend = { thirdParty: { id: lab.id }, expectedVersion: lab.version, lifecycle: 'SUSPENDED' };
  await accept(registry, 'changeLifecycle', suspend);
  expect((await askGate(registry, { ...request, asOf: TODAY })).answer).toBe('BLOCK');
});
