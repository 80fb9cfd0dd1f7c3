import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { createKey } from '../../src/records/key/repository.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { createThirdParty } from '../../src/records/third-party/commands.ts';
import { needsSecondPerson } from '../../src/records/decision/second-person.ts';
import { procurementPolicy, type ProcurementPolicyInForce } from '../../src/procurement/policy.ts';
import { write } from '../../src/registry/write.ts';
import { decisionInForce, decisionState } from '../../src/records/decision/rules.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept, mutate, mutationText, type Outcome } from '../support/mutate.ts';
import { type Answer, TODAY, useRegistry } from '../support/registry.ts';
import { type Expected, expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version thirdParty { id } kind categories facilities { id } products { name } rules { id } reason conditions
  acceptedLevel requestedBy { name email } decidedBy { name } decidedOn needsSecondApprover blockedBy { id } secondApprover { name }
  secondApprovedOn validFrom validUntil revokedOn revokedBy { name } revocationReason state`;
const UNTIL = '2026-12-31';
/** One day more than a policy of so many days after today allows would be the next. */
const AFTER_1096_DAYS = '2029-06-15';
const AFTER_366_DAYS = '2027-06-16';

type Given = Record<string, unknown>;
type Weighed = Parameters<typeof needsSecondPerson>[0];
const input = ({ id }: { id: string }, given: Given = {}) => ({
  thirdParty: { id },
  kind: 'APPROVAL',
  reason: 'Needed',
  validUntil: UNTIL,
  ...given,
});
const waiver = { kind: 'WAIVER', rules: ['CONTRACT'] };
const change = ({ id, version }: Made) => ({ id, expectedVersion: version });

/** A person with a key, beside those of the local keys. */
interface Person {
  name: string;
  id: string;
  key: string;
}
const people: Record<string, Person> = {};
let local: Person;

const keyFor = async (principal: string, role: Role) => {
  const key = { principalId: keyOf('Principal', principal)!, role, name: 'test', source: null, expiresAt: null };
  return (await createKey(registry.database.write, key)).secret;
};

beforeAll(async () => {
  for (const name of ['Ada', 'Bela', 'Cyra', 'Dana']) {
    const { id } = await accept(registry, 'createPrincipal', { name, kind: 'PERSON' }, 'id', 'ADMIN');
    people[name] = { name, id, key: await keyFor(id, 'APPROVER') };
  }
  const { viewer } = await registry.ask('APPROVER', '{ viewer { principal { id name } } }');
  local = { ...viewer.principal, key: registry.keys.APPROVER };
});

async function sendAs(key: string, mutation: string, given: object, selection = EVERYTHING): Promise<Outcome> {
  const { query, record } = mutationText(mutation, selection);
  const response = await registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${key}` },
    payload: { query, variables: { input: given } },
  });
  const { data, errors } = response.json<Answer>();
  if (errors) throw new Error(JSON.stringify(errors));
  return { record: data[mutation][record], userErrors: data[mutation].userErrors };
}

/** Expects that the mutation is refused with this message, and that nothing is written. */
async function refusedTo(key: string, mutation: string, given: object, message: string): Promise<void> {
  const before = await registry.state();
  const { userErrors } = await sendAs(key, mutation, given);
  expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', message: expect.stringContaining(message) }]);
  expect(await registry.state()).toEqual(before);
}

const record = (given: Given, role: Role = 'APPROVER') => accept(registry, 'recordDecision', given, EVERYTHING, role);
const refused = (given: Given, ...expected: Expected[]) =>
  expectRejected(registry, 'recordDecision', given, expected, { role: 'APPROVER' });
const read = async (id: string) =>
  (await registry.ask('DASHBOARD', `query($id: ID!) { node(id: $id) { ... on Decision { ${EVERYTHING} } } }`, { id }))
    .node;

/** A third party that the gate bars. */
async function suspended(): Promise<Made> {
  const vendor = await make.vendor();
  for (const [index, lifecycle] of ['ONBOARDING', 'ACTIVE', 'SUSPENDED'].entries()) {
    const step = { thirdParty: { id: vendor.id }, expectedVersion: index + 1, lifecycle };
    await accept(registry, 'changeLifecycle', step);
  }
  return vendor;
}

const undecided = {
  secondApprover: null,
  secondApprovedOn: null,
  revokedOn: null,
  revokedBy: null,
  revocationReason: null,
};

test('everything that can be recorded of a decision is read back, its persons by name alone', async () => {
  const vendor = await make.vendor();
  const facility = await make.facility();
  const given = {
    kind: 'WAIVER',
    categories: ['REAGENTS', 'CONSUMABLES'],
    reason: 'The contract is being signed',
    conditions: ['Sign by December', 'At most 10,000 dollars'],
    validFrom: '2026-07-01',
  };
  const references = { facilityIds: [facility.id], requestedById: people.Ada!.id };
  // Rules are returned in the order of the policy.
  const rules = ['CONTRACT-CLAUSES', 'CONTRACT'];
  const written = await record(input(vendor, { ...given, ...references, rules }));
  const expected = {
    ...given,
    ...undecided,
    id: expect.stringMatching(/^Decision_/),
    version: 1,
    thirdParty: { id: vendor.id },
    facilities: [{ id: facility.id }],
    products: [],
    rules: [{ id: 'CONTRACT' }, { id: 'CONTRACT-CLAUSES' }],
    acceptedLevel: null,
    requestedBy: { name: 'Ada', email: null },
    decidedBy: { name: 'Local approver' },
    decidedOn: TODAY,
    needsSecondApprover: true,
    blockedBy: expect.any(Array),
    validUntil: UNTIL,
    state: 'PENDING',
  };
  expect(written).toEqual(expected);
  expect(await read(written.id)).toEqual(written);
  const { thirdParty } = await registry.ask(
    'DASHBOARD',
    'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { decisions { totalCount nodes { id } } } }',
    { ref: { id: vendor.id } },
  );
  expect(thirdParty.decisions).toEqual({ totalCount: 1, nodes: [{ id: written.id }] });
});

test('products are those of the third party', async () => {
  const [vendor, other] = [await make.vendor(), await make.vendor()];
  const product = (owner: Made) =>
    registry.observer<{ id: string }[]>`
      insert into product (id, version, created_at, updated_at, third_party_id, name, connected_device)
      values (gen_random_uuid(), 1, now(), now(), ${keyOf('ThirdParty', owner.id)}, 'Analyser', 'NO') returning id`;
  const [[own], [foreign]] = [await product(vendor), await product(other)];
  const idOf = ({ id }: { id: string }) => `Product_${id.replaceAll('-', '')}`;
  const made = await record(input(vendor, { productIds: [idOf(own!)] }));
  expect(made.products).toEqual([{ name: 'Analyser' }]);
  await refused(input(vendor, { productIds: [idOf(foreign!)] }), ['NOT_FOUND', 'productIds.0']);
  await registry.observer`delete from decision_product`;
  await registry.observer`delete from product`;
});

test('without optional fields a decision covers everything, from today, and has no requester', async () => {
  const made = await record(input(await make.vendor(), { kind: 'REJECTION' }));
  expect(made).toMatchObject({
    ...undecided,
    categories: [],
    facilities: [],
    products: [],
    rules: [],
    conditions: [],
    acceptedLevel: null,
    requestedBy: null,
    needsSecondApprover: false,
    validFrom: TODAY,
    state: 'IN_FORCE',
  });
});

describe('rejects an invalid decision:', () => {
  test.each<[string, Given, ...Expected[]]>([
    ['without a reason', { reason: ' ' }, ['REQUIRED', 'reason']],
    ['for yesterday', { validFrom: '2026-06-14' }, ['OUT_OF_RANGE', 'validFrom']],
    ['over already', { validUntil: '2026-06-14' }, ['INCONSISTENT', 'validUntil']],
    ['over before it begins', { validFrom: '2026-07-02', validUntil: '2026-07-01' }, ['INCONSISTENT', 'validUntil']],
    ['an approval for too long', { validUntil: '2029-06-16' }, ['OUT_OF_RANGE', 'validUntil']],
    ['a rejection for too long', { kind: 'REJECTION', validUntil: '2029-06-16' }, ['OUT_OF_RANGE', 'validUntil']],
    ['a waiver for too long', { ...waiver, validUntil: '2027-06-17' }, ['OUT_OF_RANGE', 'validUntil']],
    [
      'a risk acceptance for too long',
      { kind: 'RISK_ACCEPTANCE', validUntil: '2027-06-17' },
      ['OUT_OF_RANGE', 'validUntil'],
    ],
    ['a waiver of nothing', { kind: 'WAIVER' }, ['INCONSISTENT', 'rules']],
    ['a waiver of an unknown rule', { ...waiver, rules: ['NO-RULE'] }, ['NOT_FOUND', 'rules.0']],
    ['a waiver of a rule twice', { ...waiver, rules: ['CONTRACT', 'CONTRACT'] }, ['DUPLICATE', 'rules.1']],
    ['an approval of rules', { rules: ['CONTRACT'] }, ['INCONSISTENT', 'rules']],
    ['a risk acceptance of rules', { kind: 'RISK_ACCEPTANCE', rules: ['CONTRACT'] }, ['INCONSISTENT', 'rules']],
    ['a conditional approval without a condition', { kind: 'CONDITIONAL_APPROVAL' }, ['INCONSISTENT', 'conditions']],
    ['an approval with conditions', { conditions: ['Pay later'] }, ['INCONSISTENT', 'conditions']],
    ['a rejection with conditions', { kind: 'REJECTION', conditions: ['Ever'] }, ['INCONSISTENT', 'conditions']],
    ['a level accepted by an approval', { acceptedLevel: 'VERY_HIGH' }, ['INCONSISTENT', 'acceptedLevel']],
    [
      'an accepted level below the current one',
      { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'VERY_LOW' },
      ['INCONSISTENT', 'acceptedLevel'],
    ],
    ['a category twice', { categories: ['OTHER', 'BILLING', 'OTHER'] }, ['DUPLICATE', 'categories.2']],
  ])('%s', async (_, given, ...expected) => {
    await refused(input(await make.vendor(), given), ...expected);
  });

  test('asked for by the person who decides', async () => {
    await refused(input(await make.vendor(), { requestedById: local.id }), ['INCONSISTENT', 'requestedById']);
  });

  test('a waiver of rules that no decision of ours can lift, and it says why', async () => {
    const locked = ['REQUEST', 'SANCTIONS', 'EXCLUSION', 'DSP-PROHIBITED', 'DSP-RESTRICTED', 'DSP-BROKERAGE'];
    const rules = [...locked, 'APPROVAL'];
    const expected = locked.map((_, index) => ['NOT_ALLOWED', `rules.${index}`] as const);
    const { userErrors } = await refused(input(await make.vendor(), { kind: 'WAIVER', rules }), ...expected);
    expect(userErrors.map(({ message }) => message).join(' ')).toMatch(/licence of the Department of Justice/);
  });
});

describe('the longest that is allowed:', () => {
  test.each([
    ['APPROVAL', {}, AFTER_1096_DAYS],
    ['CONDITIONAL_APPROVAL', { conditions: ['Pay later'] }, AFTER_1096_DAYS],
    ['REJECTION', {}, AFTER_1096_DAYS],
    ['WAIVER', waiver, AFTER_366_DAYS],
    ['RISK_ACCEPTANCE', { conditions: ['Watch it'] }, AFTER_366_DAYS],
  ])('%s', async (kind, given, validUntil) => {
    const vendor = await make.vendor();
    expect(await record(input(vendor, { ...given, kind, validUntil }))).toMatchObject({ kind, validUntil });
    const nextDay = { ...given, kind, validFrom: '2026-06-16' };
    const later = new Date(Date.parse(validUntil) + 86_400_000).toISOString().slice(0, 10);
    await record(input(vendor, { ...nextDay, validUntil: later }));
  });
});

test('waivers of any rule that can be waived, of approval too', async () => {
  const made = await record(input(await make.vendor(), { kind: 'WAIVER', rules: ['APPROVAL'] }));
  expect(made.rules).toEqual([{ id: 'APPROVAL' }]);
});

describe('a risk acceptance', () => {
  const levelOf = async ({ id }: Made) =>
    (
      await registry.ask('DASHBOARD', 'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { level } } }', {
        ref: { id },
      })
    ).thirdParty.risk.level as string;

  test('bears the level as it is, or a higher one', async () => {
    const vendor = await make.vendor();
    const level = await levelOf(vendor);
    const made = await record(input(vendor, { kind: 'RISK_ACCEPTANCE' }));
    expect(made.acceptedLevel).toBe(level);
    const higher = await record(input(vendor, { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'VERY_HIGH' }));
    expect(higher.acceptedLevel).toBe('VERY_HIGH');
  });
});

describe('a second person is needed', () => {
  test('for a waiver, always', async () => {
    expect(await record(input(await make.vendor(), waiver))).toMatchObject({ needsSecondApprover: true });
  });

  test.each([
    ['APPROVAL', {}, true],
    ['CONDITIONAL_APPROVAL', { conditions: ['Pay later'] }, true],
    ['RISK_ACCEPTANCE', {}, true],
    ['REJECTION', {}, false],
  ])('against a BLOCK for %s: %s %s', async (kind, given, needsSecondApprover) => {
    const made = await record(input(await suspended(), { kind, ...given }));
    expect(made.needsSecondApprover).toBe(needsSecondApprover);
    expect(made.blockedBy).toContainEqual({ id: 'LIFECYCLE' });
    expect(made.state).toBe(needsSecondApprover ? 'PENDING' : 'IN_FORCE');
  });
});

describe('a rejection in force is among what bars', () => {
  const isAmong = async (vendor: Made, given: Given) =>
    (await record(input(vendor, given))).blockedBy.some(({ id }: { id: string }) => id === 'APPROVAL');

  test.each<[string, Given, Given, boolean]>([
    ['an approval', {}, {}, true],
    ['one of all categories', { categories: ['BILLING'] }, {}, true],
    ['one of the same category', { categories: ['BILLING'] }, { categories: ['OTHER', 'BILLING'] }, true],
    ['not one of another category', { categories: ['BILLING'] }, { categories: ['OTHER'] }, false],
    ['not one that begins once it has lapsed', { validUntil: '2026-07-31' }, { validFrom: '2026-08-01' }, false],
  ])('%s', async (_, rejected, approved, expected) => {
    const vendor = await make.vendor();
    expect(await isAmong(vendor, approved)).toBe(false);
    await record(input(vendor, { kind: 'REJECTION', ...rejected }));
    expect(await isAmong(vendor, approved)).toBe(expected);
  });

  test('one of the same facility and product', async () => {
    const vendor = await make.vendor();
    const [here, there] = [await make.facility(), await make.facility()];
    const product = () => make.product({ thirdParty: { id: vendor.id } });
    const [one, other] = [await product(), await product()];
    await record(input(vendor, { kind: 'REJECTION', facilityIds: [here.id], productIds: [one.id] }));
    expect(await isAmong(vendor, {})).toBe(true);
    expect(await isAmong(vendor, { facilityIds: [here.id, there.id], productIds: [one.id] })).toBe(true);
    expect(await isAmong(vendor, { facilityIds: [there.id], productIds: [one.id] })).toBe(false);
    expect(await isAmong(vendor, { facilityIds: [here.id], productIds: [other.id] })).toBe(false);
  });
});

describe('if nothing bars buying, a second person is needed', () => {
  test.each<[string, Given, boolean]>([
    ['for no approval', { kind: 'APPROVAL' }, false],
    ['for no approval under conditions', { kind: 'CONDITIONAL_APPROVAL' }, false],
    ['for a waiver', { kind: 'WAIVER' }, true],
    [
      'not to bear what only makes conditions',
      { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'HIGH', categories: ['OTHER'] },
      false,
    ],
    ['to bear what will bar buying once it comes', { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'VERY_HIGH' }, true],
    [
      'to bear what will bar buying in one of the categories',
      { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'MODERATE', categories: ['OTHER', 'LIS_SOFTWARE'] },
      true,
    ],
    ['to bear it in all categories', { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'MODERATE' }, true],
    ['not in others', { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'MODERATE', categories: ['OTHER'] }, false],
  ])('%s', async (_, given, needed) => {
    let policy!: ProcurementPolicyInForce;
    await write(registry.operator, async (transaction) => {
      policy = await procurementPolicy(transaction);
      return {};
    });
    const strict = {
      ...policy,
      rules: policy.rules.map((rule) =>
        rule.id === 'RISK-UNACCEPTABLE'
          ? {
              ...rule,
              parameters: {
                fromLevel: 'VERY_HIGH' as const,
                categories: [{ category: 'LIS_SOFTWARE' as const, fromLevel: 'MODERATE' as const }],
              },
            }
          : rule,
      ),
    };
    const decision = { kind: 'APPROVAL', categories: [], acceptedLevel: null, blockedBy: [], ...given } as Weighed;
    expect(needsSecondPerson(decision, strict)).toBe(needed);
    expect(needsSecondPerson({ ...decision, blockedBy: ['CONTRACT'] }, strict)).toBe(true);
  });
});

describe('the creator of a third party cannot approve it:', () => {
  const kinds: [string, Given][] = [
    ['APPROVAL', {}],
    ['CONDITIONAL_APPROVAL', { conditions: ['Pay later'] }],
    ['WAIVER', { rules: ['CONTRACT'] }],
    ['RISK_ACCEPTANCE', {}],
  ];

  test.each(kinds)('%s is not recorded with any key of the creator', async (kind, given) => {
    const vendor = await accept(registry, 'createVendor', { legalName: `Own ${kind}` }, 'id version', 'ADMIN');
    const { viewer } = await registry.ask('ADMIN', '{ viewer { principal { id } } }');
    // Later updates of the record make no difference.
    const step = { thirdParty: { id: vendor.id }, expectedVersion: 1, tags: ['seen'] };
    await accept(registry, 'updateThirdParty', step);
    const own = input(vendor, { kind, ...given });
    const why = 'Local administrator created the third party';
    await refusedTo(registry.keys.ADMIN, 'recordDecision', own, why);
    await refusedTo(await keyFor(viewer.principal.id, 'APPROVER'), 'recordDecision', own, why);
    await record(own);
  });

  test('this problem is reported beside all others', async () => {
    const vendor = await accept(registry, 'createVendor', { legalName: 'Own' }, 'id version', 'ADMIN');
    const wrong = input(vendor, { validUntil: '2026-06-14' });
    const expected: Expected[] = [
      ['NOT_ALLOWED', 'thirdParty'],
      ['INCONSISTENT', 'validUntil'],
    ];
    await expectRejected(registry, 'recordDecision', wrong, expected, { role: 'ADMIN' });
  });

  test('they may record a rejection, and another person must lift it', async () => {
    const vendor = await accept(registry, 'createVendor', { legalName: 'Doubted' }, 'id version', 'ADMIN');
    const rejection = await record(input(vendor, { kind: 'REJECTION' }), 'ADMIN');
    const lift = { ...change(rejection), reason: 'Cleared' };
    await refusedTo(registry.keys.ADMIN, 'revokeDecision', lift, 'Local administrator created the third party');
    await accept(registry, 'revokeDecision', lift, 'id', 'APPROVER');
  });

  test('any person may approve a third party that a program imported', async () => {
    const { key } = await createThirdParty(registry.operator, 'VENDOR', { legalName: 'Imported' });
    const vendor = { id: `ThirdParty_${key.replaceAll('-', '')}` };
    for (const role of ['ADMIN', 'APPROVER'] as const) await record(input(vendor), role);
  });
});

describe('the second person', () => {
  test('approves a waiting decision, which counts from then on', async () => {
    const vendor = await make.vendor();
    const made = await record(input(vendor, waiver));
    const { record: approved, userErrors } = await sendAs(people.Ada!.key, 'approveDecision', change(made));
    expect(userErrors).toEqual([]);
    const expected = {
      ...made,
      version: 2,
      secondApprover: { name: 'Ada' },
      secondApprovedOn: TODAY,
      state: 'IN_FORCE',
    };
    expect(approved).toEqual(expected);
    expect(await read(made.id)).toEqual(expected);
    await refusedTo(people.Bela!.key, 'approveDecision', change(approved), 'it is IN_FORCE');
  });

  test('cannot be the person who decided, whatever the key', async () => {
    const made = await record(input(await make.vendor(), waiver));
    const why = 'Local approver decided it';
    await refusedTo(registry.keys.APPROVER, 'approveDecision', change(made), why);
    await refusedTo(await keyFor(local.id, 'APPROVER'), 'approveDecision', change(made), why);
    await refusedTo(await keyFor(local.id, 'ADMIN'), 'approveDecision', change(made), why);
  });

  test('cannot be the person who asked for it, whatever the key', async () => {
    const { Ada, Bela } = people;
    const made = await record(input(await make.vendor(), { ...waiver, requestedById: Ada!.id }));
    await refusedTo(Ada!.key, 'approveDecision', change(made), 'Ada asked for it');
    await refusedTo(await keyFor(Ada!.id, 'ADMIN'), 'approveDecision', change(made), 'Ada asked for it');
    const { userErrors } = await sendAs(Bela!.key, 'approveDecision', change(made));
    expect(userErrors).toEqual([]);
  });

  test('cannot be the person who created the third party', async () => {
    const vendor = await accept(registry, 'createVendor', { legalName: 'Created' }, 'id version', 'ADMIN');
    const made = await record(input(vendor, waiver));
    const why = 'Local administrator created the third party';
    await refusedTo(registry.keys.ADMIN, 'approveDecision', change(made), why);
  });

  test('cannot approve a decision that needs no approval, was revoked, or has lapsed', async () => {
    const { key } = people.Ada!;
    const rejection = await record(input(await make.vendor(), { kind: 'REJECTION' }));
    await refusedTo(key, 'approveDecision', change(rejection), 'it is IN_FORCE');
    const declined = await record(input(await make.vendor(), waiver));
    const revoked = await sendAs(people.Bela!.key, 'revokeDecision', { ...change(declined), reason: 'No' });
    await refusedTo(key, 'approveDecision', change(revoked.record), 'it is REVOKED');
    const lapsing = await record(input(await make.vendor(), { ...waiver, validUntil: TODAY }));
    registry.now = new Date('2026-06-16T16:00:00Z');
    try {
      await refusedTo(key, 'approveDecision', change(lapsing), 'it is LAPSED');
    } finally {
      registry.now = new Date(`${TODAY}T16:00:00Z`);
    }
  });

  test('may approve on the last day, and before the first', async () => {
    const { key } = people.Ada!;
    const last = await record(input(await make.vendor(), { ...waiver, validUntil: TODAY }));
    expect((await sendAs(key, 'approveDecision', change(last))).record.state).toBe('IN_FORCE');
    const ahead = await record(input(await make.vendor(), { ...waiver, validFrom: '2026-07-01' }));
    expect((await sendAs(key, 'approveDecision', change(ahead))).record.state).toBe('AHEAD');
  });

  test('cannot be a program', async () => {
    const made = await record(input(await make.vendor(), waiver));
    const { id } = await accept(registry, 'createPrincipal', { name: 'Robot', kind: 'SERVICE' }, 'id', 'ADMIN');
    for (const role of ['APPROVER', 'ADMIN'] as const) {
      const key = await keyFor(id, role);
      await expect(sendAs(key, 'approveDecision', change(made))).rejects.toThrow('Robot is a service');
      await expect(sendAs(key, 'recordDecision', input(made.thirdParty))).rejects.toThrow('FORBIDDEN');
      await expect(sendAs(key, 'revokeDecision', { ...change(made), reason: 'R' })).rejects.toThrow('FORBIDDEN');
    }
    expect(await read(made.id)).toEqual(made);
  });

  test('must have read the current version', async () => {
    const made = await record(input(await make.vendor(), waiver));
    const { record: current, userErrors } = await sendAs(people.Ada!.key, 'approveDecision', {
      id: made.id,
      expectedVersion: 2,
    });
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(current).toEqual(made);
  });

  test('is asked of the database too', async () => {
    const made = await record(input(await make.vendor(), { ...waiver, requestedById: people.Ada!.id }));
    const second = (principal: string) => registry.observer`
      update decision set second_approver_id = ${keyOf('Principal', principal)}, second_approved_on = ${TODAY}
      where id = ${keyOf('Decision', made.id)}`;
    await expect(second(local.id)).rejects.toThrow('decision_second_person');
    await expect(second(people.Ada!.id)).rejects.toThrow('decision_not_who_asked');
  });
});

describe('at once', () => {
  const ROUNDS = 8;
  const codesOf = (outcomes: Outcome[]) => outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

  test('two people who may approve: exactly one becomes the second person', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const made = await record(input(await make.vendor(), waiver));
      const both = [people.Ada!, people.Bela!];
      const outcomes = await Promise.all(both.map(({ key }) => sendAs(key, 'approveDecision', change(made))));
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      const winner = both[outcomes.findIndex(({ userErrors }) => userErrors.length === 0)]!;
      expect(await read(made.id)).toMatchObject({ version: 2, secondApprover: { name: winner.name } });
    }
  });

  test('one person with two keys: one approval, and none of a decision of their own', async () => {
    const [again, ownAgain] = [await keyFor(people.Ada!.id, 'ADMIN'), await keyFor(local.id, 'ADMIN')];
    for (let round = 0; round < ROUNDS; round++) {
      const made = await record(input(await make.vendor(), waiver));
      const own = await Promise.all([local.key, ownAgain].map((key) => sendAs(key, 'approveDecision', change(made))));
      expect(codesOf(own)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
      const outcomes = await Promise.all(
        [people.Ada!.key, again].map((key) => sendAs(key, 'approveDecision', change(made))),
      );
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      expect(await read(made.id)).toMatchObject({ version: 2, secondApprover: { name: 'Ada' } });
    }
  });

  test('the person who decided and three others: one of the others approves', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const made = await record(input(await make.vendor(), waiver));
      const keys = [local.key, people.Ada!.key, people.Bela!.key, people.Cyra!.key];
      const outcomes = await Promise.all(keys.map((key) => sendAs(key, 'approveDecision', change(made))));
      expect(outcomes[0]!.userErrors).toHaveLength(1);
      expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      const { secondApprover, version } = await read(made.id);
      expect(version).toBe(2);
      expect(secondApprover.name).not.toBe('Local approver');
    }
  });

  test('an approval and a refusal: exactly one of them succeeds', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const made = await record(input(await make.vendor(), waiver));
      const approve = () => sendAs(people.Ada!.key, 'approveDecision', change(made));
      const decline = () => sendAs(people.Bela!.key, 'revokeDecision', { ...change(made), reason: 'No' });
      const outcomes = await Promise.all(round % 2 === 0 ? [approve(), decline()] : [decline(), approve()]);
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      const { state, secondApprover, version } = await read(made.id);
      expect(version).toBe(2);
      expect(state === 'IN_FORCE').toBe(secondApprover !== null);
      seen.add(state);
    }
    expect([...seen].every((state) => ['IN_FORCE', 'REVOKED'].includes(state))).toBe(true);
  });

  test('many requests with one idempotency key: one decision, one approval', async () => {
    const given = input(await make.vendor(), { ...waiver, idempotencyKey: 'decide' });
    const made = await Promise.all(Array.from({ length: 6 }, () => record(given)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const approve = { ...change(made[0]), idempotencyKey: 'approve' };
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => sendAs(people.Dana!.key, 'approveDecision', approve)),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await read(made[0].id)).toMatchObject({ version: 2, secondApprover: { name: 'Dana' } });
  });
});

describe('a decision is revoked', () => {
  const revoke = (made: Made, role: Role = 'APPROVER') =>
    accept(registry, 'revokeDecision', { ...change(made), reason: 'It was wrong' }, EVERYTHING, role);

  test('from today on, once, with who and why', async () => {
    const made = await record(input(await make.vendor(), { kind: 'REJECTION' }));
    const revoked = await revoke(made, 'ADMIN');
    expect(revoked).toEqual({
      ...made,
      version: 2,
      revokedOn: TODAY,
      revokedBy: { name: 'Local administrator' },
      revocationReason: 'It was wrong',
      state: 'REVOKED',
    });
    await refusedTo(local.key, 'revokeDecision', { ...change(revoked), reason: 'R' }, `was revoked on ${TODAY}`);
  });

  test('while it waits: declined, also by the person who decided', async () => {
    const made = await record(input(await make.vendor(), waiver));
    expect(await revoke(made)).toMatchObject({ state: 'REVOKED', revokedBy: { name: 'Local approver' } });
  });

  test('not after its last day, when there is nothing left to revoke', async () => {
    const made = await record(input(await make.vendor(), { kind: 'REJECTION', validUntil: TODAY }));
    registry.now = new Date('2026-06-16T16:00:00Z');
    try {
      await refusedTo(local.key, 'revokeDecision', { ...change(made), reason: 'R' }, `its last day was ${TODAY}`);
    } finally {
      registry.now = new Date(`${TODAY}T16:00:00Z`);
    }
  });

  test('with a reason', async () => {
    const made = await make.decision();
    const without = { ...change(made), reason: '' };
    await expectRejected(registry, 'revokeDecision', without, [['REQUIRED', 'reason']], { role: 'APPROVER' });
  });
});

describe('the state of a decision', () => {
  const decision = {
    needsSecondApprover: false,
    secondApprovedOn: null,
    validFrom: '2026-07-01',
    validUntil: '2026-07-31',
    revokedOn: null,
  };
  const second = { needsSecondApprover: true, secondApprovedOn: '2026-07-10' };

  test.each([
    ['before its first day', {}, '2026-06-30', 'AHEAD'],
    ['on its first day', {}, '2026-07-01', 'IN_FORCE'],
    ['on its last day', {}, '2026-07-31', 'IN_FORCE'],
    ['the day after', {}, '2026-08-01', 'LAPSED'],
    ['the day before it is revoked', { revokedOn: '2026-07-05' }, '2026-07-04', 'IN_FORCE'],
    ['the day it is revoked', { revokedOn: '2026-07-05' }, '2026-07-05', 'REVOKED'],
    ['long after it was revoked', { revokedOn: '2026-07-05' }, '2027-07-05', 'REVOKED'],
    ['while it waits', { needsSecondApprover: true }, '2026-07-05', 'PENDING'],
    ['while it waits, before its first day', { needsSecondApprover: true }, '2026-06-05', 'PENDING'],
    ['when no second person approved', { needsSecondApprover: true }, '2026-08-01', 'LAPSED'],
    ['the day before the second person', second, '2026-07-09', 'PENDING'],
    ['the day of the second person', second, '2026-07-10', 'IN_FORCE'],
    ['declined', { needsSecondApprover: true, revokedOn: '2026-07-05' }, '2026-07-05', 'REVOKED'],
  ])('%s', (_, given, day, state) => {
    expect(decisionState({ ...decision, ...given }, day)).toBe(state);
    expect(decisionInForce({ ...decision, ...given }, day)).toBe(state === 'IN_FORCE');
  });

  test('is returned for any day', async () => {
    const made = await make.decision({ kind: 'REJECTION', validFrom: '2026-07-01', validUntil: '2026-07-31' });
    const states = (days: string[]) => days.map((day, index) => `d${index}: state(asOf: "${day}")`).join(' ');
    const { node } = await registry.ask(
      'DASHBOARD',
      `{ node(id: "${made.id}") { ... on Decision { state ${states(['2026-06-30', '2026-07-01', '2026-08-01'])} } } }`,
    );
    expect(node).toEqual({ state: 'AHEAD', d0: 'AHEAD', d1: 'IN_FORCE', d2: 'LAPSED' });
    const { errors } = await registry.send(
      'DASHBOARD',
      `{ node(id: "${made.id}") { ... on Decision { state(asOf: "soon") } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'asOf' } }]);
  });
});

test('a decision moves no risk', async () => {
  const vendor = await make.vendor();
  const query = 'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { level score factors { code } } } }';
  const risk = async () => (await registry.ask('DASHBOARD', query, { ref: { id: vendor.id } })).thirdParty.risk;
  const before = await risk();
  await record(input(vendor));
  await record(input(vendor, { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'VERY_HIGH' }));
  expect(await risk()).toEqual(before);
});

test('decisions of many third parties are read in few statements', async () => {
  const vendors = await Promise.all(Array.from({ length: 12 }, () => make.vendor()));
  const facility = await make.facility();
  for (const vendor of vendors) {
    await record(input(vendor, { ...waiver, facilityIds: [facility.id], requestedById: people.Ada!.id }));
    await make.determination({ thirdParty: { id: vendor.id } });
  }
  const count = async (first: number) => {
    registry.statements.length = 0;
    const selection = `decisions(first: 5) { nodes { thirdParty { id } facilities { name } products { name } rules { title } blockedBy { title }
      requestedBy { name } decidedBy { name } secondApprover { name } revokedBy { name } } }
      determinations(first: 5) { nodes { thirdParty { id } control { code } screening { list } engagement { id } rule { id } determinedBy { name } } }`;
    await registry.ask('DASHBOARD', `{ vendors(first: ${first}) { nodes { ${selection} } } }`);
    return registry.statements.length;
  };
  await count(1);
  expect(await count(50)).toBeLessThanOrEqual((await count(12)) + 1);
  expect(await count(50)).toBeLessThanOrEqual(16);
});

test('a refused decision reports every problem at once', async () => {
  const { userErrors } = await mutate(
    registry,
    'recordDecision',
    input(await make.vendor(), {
      kind: 'WAIVER',
      rules: ['SANCTIONS', 'NO-RULE'],
      categories: ['OTHER', 'OTHER'],
      facilityIds: ['nonsense'],
      acceptedLevel: 'HIGH',
      validFrom: '2020-01-01',
      validUntil: '2030-01-01',
    }),
    'id',
    'APPROVER',
  );
  expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`).toSorted()).toEqual([
    'DUPLICATE categories.1',
    'INCONSISTENT acceptedLevel',
    'NOT_ALLOWED rules.0',
    'NOT_FOUND facilityIds.0',
    'NOT_FOUND rules.1',
    'OUT_OF_RANGE validFrom',
  ]);
});
