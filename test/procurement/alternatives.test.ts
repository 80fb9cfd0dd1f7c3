import { beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../../src/registry/global-id.ts';
import { allowedLabs } from '../support/allowed-lab.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { askGate, changePolicy } from '../support/gate.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const labs = allowedLabs(registry, make);
/** Asked of the gate at a time. */
const BATCH = 50;
const ALLOWED = 24;

const RISKS = [
  { dependency: 1, penetration: 1, soleSource: 'NO', clinical: 'NO' },
  { dependency: 3, penetration: 3, soleSource: 'NO', clinical: 'YES' },
  { dependency: 4, penetration: 4, soleSource: 'YES', clinical: 'YES' },
];

/** A laboratory that meets the gate of this test: an engagement, an approval and a screening. */
async function candidate(
  given: { risk?: number; approval?: object | null; category?: string; screened?: boolean } = {},
) {
  const { risk = 0, approval = {}, category = 'BILLING', screened = true } = given;
  const { id } = await make.vendor({ country: 'US', maturity: 4, trust: 4 });
  const thirdParty = { id };
  const active = { status: 'ACTIVE', startsOn: '2026-01-01', protectedData: 'NONE', baaRequired: 'NO' };
  await make.engagement({ thirdParty, category, ...active, baaRationale: 'No data.', ...RISKS[risk] });
  if (screened) await make.screening({ thirdParty });
  await make.screening({ thirdParty, list: 'OIG_LEIE' });
  if (approval) await make.decision({ thirdParty, ...approval });
  return { id };
}

/** Ids by stored risk, the lowest first. */
async function byRisk(parties: readonly { id: string }[]): Promise<string[]> {
  const ids = new Map(parties.map(({ id }) => [keyOf('ThirdParty', id)!, id]));
  const rows = await registry.observer<{ id: string }[]>`
    select third_party_id as id from risk where third_party_id in ${registry.observer([...ids.keys()])}
    order by rank, third_party_id`;
  return rows.map(({ id }) => ids.get(id)!);
}

const alternativesTo = async (request: object, first = 20): Promise<string[]> => {
  const status = await askGate(
    registry,
    request,
    `alternatives(first: ${first}) { thirdParty { id } status { answer category asOf thirdParty { id } facility { id } } }`,
  );
  interface Alternative {
    thirdParty: { id: string };
    status: { answer: string; thirdParty: object };
  }
  return (status.alternatives as Alternative[]).map((one) => {
    expect(one.status).toMatchObject({ answer: 'ALLOW', thirdParty: one.thirdParty });
    return one.thirdParty.id;
  });
};

let facility: Made;
let unapproved: Made;
const allowed: { id: string }[] = [];

beforeAll(async () => {
  const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { rules { id waivable } } }');
  const rules = procurementPolicy.rules as { id: string; waivable: boolean }[];
  const off = rules.filter(({ id, waivable }) => waivable && !['APPROVAL', 'ENGAGEMENT'].includes(id));
  await changePolicy(registry, { rules: off.map(({ id }) => ({ rule: id, status: 'OFF' })) });
  facility = await make.facility();
  unapproved = (await candidate({ approval: null })) as Made;
  // The least risky, and more than one batch: it is unknown whether they are sanctioned.
  for (let count = 0; count < BATCH + 5; count++) await candidate({ screened: false });
  for (let count = 0; count < ALLOWED; count++) allowed.push(await candidate({ risk: 1 + (count % 2) }));
}, 60_000);

const request = (given: object = {}) => ({ ref: { id: unapproved.id }, category: 'BILLING', ...given });

describe('alternatives are', () => {
  test('third parties that the gate allows, the least risky first, even if many less risky ones are not allowed', async () => {
    const expected = await byRisk(allowed);
    const levels = await registry.observer<{ level: string }[]>`select distinct level::text as level from risk`;
    expect(levels.length).toBeGreaterThan(1);
    expect(await alternativesTo(request())).toEqual(expected.slice(0, 20));
    expect(await alternativesTo(request(), 3)).toEqual(expected.slice(0, 3));
    expect(await alternativesTo(request({ facility: facility.id }), 1)).toEqual(expected.slice(0, 1));
    const status = await askGate(registry, request(), 'alternatives { thirdParty { id } }');
    expect(status.alternatives).toHaveLength(5);
  });

  test('for the same category, whether it is asked about or the only one', async () => {
    const other = await candidate({ category: 'EQUIPMENT' });
    expect(await alternativesTo(request({ category: 'EQUIPMENT' }))).toEqual([other.id]);
    expect(await alternativesTo({ ref: request().ref }, 2)).toEqual((await byRisk(allowed)).slice(0, 2));
    await make.engagement({ thirdParty: { id: other.id }, category: 'OTHER', protectedData: 'NONE' });
    const suspended = await candidate({ approval: null, category: 'EQUIPMENT' });
    await make.engagement({ thirdParty: { id: suspended.id }, category: 'OTHER', protectedData: 'NONE' });
    expect(await alternativesTo({ ref: { id: suspended.id } })).toEqual([]);
    expect(await alternativesTo({ ref: { id: suspended.id }, category: 'EQUIPMENT' })).toEqual([other.id]);
  });

  test('for the same facility', async () => {
    const elsewhere = await make.facility();
    const here = await candidate({ category: 'REAGENTS', approval: { facilityIds: [facility.id] } });
    const there = await candidate({ category: 'REAGENTS', approval: { facilityIds: [elsewhere.id] } });
    const everywhere = await candidate({ category: 'REAGENTS' });
    const asked = { ref: request().ref, category: 'REAGENTS' };
    const at = async (given: object) => (await alternativesTo({ ...asked, ...given })).toSorted();
    expect(await at({ facility: facility.id })).toEqual([here.id, everywhere.id].toSorted());
    expect(await at({ facility: elsewhere.id })).toEqual([there.id, everywhere.id].toSorted());
    expect(await at({})).toEqual([everywhere.id]);
  });

  test('as of the day asked about', async () => {
    const lasting = { category: 'PHLEBOTOMY_STAFFING', approval: { validUntil: '2026-07-15' } };
    const { id } = await candidate(lasting);
    const asked = request({ category: 'PHLEBOTOMY_STAFFING' });
    expect(await alternativesTo({ ...asked, asOf: '2026-07-15' })).toEqual([id]);
    expect(await alternativesTo({ ...asked, asOf: '2026-07-16' })).toEqual([]);
  });

  test('not a third party with an approval that was revoked, or waits for a second person', async () => {
    const category = 'SPECIMEN_TRANSPORT';
    const { id } = await candidate({ category, approval: null });
    const approval = await make.decision({ thirdParty: { id } });
    const waived = await candidate({ category, approval: null });
    await make.decision({
      thirdParty: { id: waived.id },
      kind: 'WAIVER',
      rules: ['APPROVAL'],
      validUntil: '2026-12-31',
    });
    expect(await alternativesTo(request({ category }))).toEqual([id]);
    const revoked = { id: approval.id, expectedVersion: approval.version, reason: 'Over' };
    await accept(registry, 'revokeDecision', revoked, undefined, 'APPROVER');
    expect(await alternativesTo(request({ category }))).toEqual([]);
  });

  test('a third party that a waiver of the approval allows', async () => {
    const category = 'IT_SECURITY';
    const { id } = await candidate({ category, approval: null });
    const decided = { kind: 'WAIVER', rules: ['APPROVAL'], validUntil: '2026-12-31' };
    const waiver = await make.decision({ thirdParty: { id }, ...decided });
    expect(await alternativesTo(request({ category }))).toEqual([]);
    await accept(registry, 'approveDecision', { id: waiver.id, expectedVersion: waiver.version }, undefined, 'ADMIN');
    expect(await alternativesTo(request({ category }))).toEqual([id]);
  });

  test('not bound to an approval that changes no answer', async () => {
    const category = 'CLOUD_HOSTING';
    const { id } = await candidate({ category, approval: null });
    const other = { ref: request().ref, category };
    expect(await alternativesTo(other)).toEqual([]);
    const inform = { severity: 'INFORM', whenUnknown: 'INFORM' };
    await changePolicy(registry, { rules: [{ rule: 'APPROVAL', ...inform }] });
    expect(await alternativesTo(other)).toEqual([id]);
    const before = { severity: 'BLOCK', whenUnknown: 'UNKNOWN' };
    await changePolicy(registry, { rules: [{ rule: 'APPROVAL', ...before }] });
  });

  test('not the third party asked about, even if its other products may be bought', async () => {
    const category = 'LIS_SOFTWARE';
    await changePolicy(registry, { rules: [{ rule: 'PRODUCT', status: 'IN_FORCE' }] });
    const [own, other] = [await candidate({ category }), await candidate({ category })];
    const old = await make.product({ thirdParty: { id: own.id }, supportEndsOn: '2026-01-01' });
    const asked = { ref: { id: own.id }, category, product: old.id };
    expect((await askGate(registry, asked, 'answer')).answer).toBe('CONDITIONAL');
    expect(await alternativesTo(asked)).toEqual([other.id]);
    await changePolicy(registry, { rules: [{ rule: 'PRODUCT', status: 'OFF' }] });
  });

  test('none if the answer is ALLOW, and none if the request is not understood', async () => {
    expect(await alternativesTo({ ref: { id: allowed[0]!.id }, category: 'BILLING' })).toEqual([]);
    expect(await alternativesTo({ ref: { id: 'nobody' }, category: 'BILLING' })).toEqual([]);
  });
});

test.each([0, -1, 21])('%i alternatives are refused', async (first) => {
  const { errors } = await registry.send(
    'PROCUREMENT',
    'query($request: ProcurementRequest!, $first: Int!) { procurementStatus(request: $request) { alternatives(first: $first) { status { answer } } } }',
    { request: request(), first },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'first' } }]);
  expect(errors![0]!.message).toContain(String(first));
});

test('they take few statements, and those that several answers have in common no more', async () => {
  const statementsOf = async (count: number) => {
    const query = `query($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) {
      alternatives { thirdParty { legalName } status { answer approval { validUntil } } } } }`;
    const requests = Array.from({ length: count }, () => request());
    registry.statements.length = 0;
    await registry.ask('PROCUREMENT', query, { requests });
    return registry.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text)).length;
  };
  await statementsOf(1);
  // The third party asked about, the policy, its dossier; two batches of candidates and dossiers; names; approvals.
  expect(await statementsOf(1)).toBe(9);
  expect(await statementsOf(5)).toBe(9);
});

test('a laboratory that a policy as it comes allows is one', async () => {
  await changePolicy(registry, { rules: [{ rule: 'CLIA-REFERRAL', status: 'IN_FORCE' }] });
  const [lab, ready] = [await labs.allowed(), await labs.ready()];
  expect(await alternativesTo({ ref: { id: ready.id }, category: 'REFERENCE_TESTING' })).toEqual([lab.id]);
});
