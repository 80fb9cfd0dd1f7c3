import { beforeAll, describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import type { Role } from '../../src/registry/access.ts';
import { allowedLabs, CLIA_UNTIL, type ReadyLab } from '../support/allowed-lab.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { askGate, askGateMany, brief, changePolicy, OUTCOME } from '../support/gate.ts';
import { accept } from '../support/mutate.ts';
import { syncing } from '../support/sync.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const labs = allowedLabs(registry, make);
const category = 'REFERENCE_TESTING';

let lab: ReadyLab & { approval: Made };
let elsewhere: Made;

beforeAll(async () => {
  lab = await labs.allowed();
  elsewhere = await make.facility();
});

const ask = (request: object, selection?: string) => askGate(registry, { ref: { id: lab.id }, ...request }, selection);
const answerTo = async (request: object) => brief(await ask(request));

const REASON = `rule { id version title severity whenUnknown } outcome effect message evidence { __typename id }
  citations { source reference } remedy setAsideBy { id }`;
const EVERYTHING = `answer reasons { ${REASON} } checks { ${REASON} } remedies holdsUntil overrides { id } approval { id }
  alternatives { thirdParty { id } status { answer } } thirdParty { id } category facility { id } product { id } asOf policyVersion`;

describe('the answer is', () => {
  test('ALLOW where every rule is met, with every rule that was asked, in the order of the policy', async () => {
    const status = await ask({ category, facility: lab.facility.id }, EVERYTHING);
    const { procurementPolicy } = await registry.ask('DASHBOARD', '{ procurementPolicy { version rules { id } } }');
    expect(status).toEqual({
      answer: 'ALLOW',
      reasons: [],
      checks: expect.any(Array),
      remedies: [],
      holdsUntil: '2026-07-15',
      overrides: [],
      approval: { id: lab.approval.id },
      alternatives: [],
      thirdParty: { id: lab.id },
      category,
      facility: { id: lab.facility.id },
      product: null,
      asOf: TODAY,
      policyVersion: procurementPolicy.version,
    });
    const checks = status.checks as {
      rule: { id: string };
      outcome: string;
      effect: string | null;
      evidence: object[];
    }[];
    expect(checks.map(({ rule }) => rule.id)).toEqual(procurementPolicy.rules.map(({ id }: { id: string }) => id));
    for (const { rule, outcome, effect } of checks) {
      expect(['MET', 'NOT_APPLICABLE'], rule.id).toContain(outcome);
      expect(effect, rule.id).toBeNull();
    }
    const evidenceOf = (id: string) => checks.find(({ rule }) => rule.id === id)!.evidence;
    expect(evidenceOf('APPROVAL')).toEqual([{ __typename: 'Decision', id: lab.approval.id }]);
    expect(evidenceOf('ENGAGEMENT')).toEqual([{ __typename: 'Engagement', id: lab.engagement.id }]);
    expect(evidenceOf('CONTRACT')).toEqual([{ __typename: 'Contract', id: lab.contract.id }]);
    expect(evidenceOf('CLIA-REFERRAL')).toEqual([{ __typename: 'Certification', id: lab.clia.id }]);
    expect(evidenceOf('CERTIFICATION')).toEqual([{ __typename: 'Certification', id: lab.cap.id }]);
    expect(evidenceOf('SCREENING-AGE')).toEqual([{ __typename: 'Screening', id: lab.screening.id }]);
    expect(evidenceOf('REVIEW')).toEqual([{ __typename: 'PartnerLab', id: lab.id }]);
  });

  test('CONDITIONAL with the conditions, if any', async () => {
    const status = await ask({ category, facility: elsewhere.id }, EVERYTHING);
    expect(status).toMatchObject({
      answer: 'CONDITIONAL',
      reasons: [
        {
          rule: { id: 'ENGAGEMENT', severity: 'CONDITION' },
          outcome: 'NOT_MET',
          effect: 'CONDITION',
          evidence: [{ __typename: 'Engagement', id: lab.engagement.id }],
          setAsideBy: null,
        },
      ],
      facility: { id: elsewhere.id },
    });
    expect(status.remedies).toEqual([status.reasons[0].remedy]);
  });

  test('BLOCK if a rule with the severity BLOCK is not met', async () => {
    const ready = await labs.ready();
    const status = await ask({ ref: { id: ready.id }, category }, EVERYTHING);
    expect(status).toMatchObject({
      answer: 'BLOCK',
      reasons: [{ rule: { id: 'APPROVAL' }, outcome: 'NOT_MET', effect: 'BLOCK', remedy: expect.any(String) }],
      approval: null,
      alternatives: [{ thirdParty: { id: lab.id }, status: { answer: 'ALLOW' } }],
    });
  });

  test('UNKNOWN where what could bar it is not known, the worst first', async () => {
    const { answer, reasons } = await ask({ category: 'BILLING' });
    expect(answer).toBe('UNKNOWN');
    const effects = (reasons as { effect: string }[]).map(({ effect }) => effect);
    expect(effects[0]).toBe('UNKNOWN');
    expect(effects).toContain('CONDITION');
    expect(effects.lastIndexOf('UNKNOWN')).toBeLessThan(effects.indexOf('CONDITION'));
    expect(reasons).toContainEqual({ rule: { id: 'ENGAGEMENT' }, outcome: 'UNKNOWN', effect: 'UNKNOWN' });
  });

  test('the same however the third party is named, and asked of the third party itself', async () => {
    const refs = [
      { id: lab.id },
      { external: { source: 'erp', externalId: lab.externalId } },
      { identifier: { scheme: 'CLIA', value: lab.cliaNumber } },
      { identifier: { scheme: 'CLIA', value: ` ${lab.cliaNumber.toLowerCase()} ` } },
    ];
    const expected = await ask({ category }, EVERYTHING);
    for (const ref of refs) expect(await ask({ ref, category }, EVERYTHING)).toEqual(expected);
    const { thirdParty } = await registry.ask(
      'PROCUREMENT',
      `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { procurementStatus(category: ${category}) { ${EVERYTHING} } } }`,
      { ref: refs[0] },
    );
    expect(thirdParty.procurementStatus).toEqual(expected);
  });
});

/** Without a certificate risk is elevated too. */
const WITHOUT_CLIA = 'BLOCK: CLIA-REFERRAL NOT_MET→BLOCK RISK-ELEVATED NOT_MET→CONDITION';

describe('the day asked about', () => {
  test.each([
    ['the last day of the CLIA certificate', CLIA_UNTIL, 'UNKNOWN: EXCLUSION UNKNOWN→UNKNOWN'],
    [
      'the day after',
      '2026-10-01',
      'BLOCK: CLIA-REFERRAL NOT_MET→BLOCK EXCLUSION UNKNOWN→UNKNOWN RISK-ELEVATED NOT_MET→CONDITION',
    ],
    ['the day before the approval', '2026-06-14', 'BLOCK: APPROVAL NOT_MET→BLOCK PT-REFERRAL UNKNOWN→CONDITION'],
  ])('is %s', async (_, asOf, expected) => {
    const status = await ask({ category, asOf }, 'asOf answer reasons { rule { id } outcome effect }');
    expect(brief(status)).toBe(expected);
    expect(status.asOf).toBe(asOf);
  });

  test('is past, when nothing of it was yet there', async () => {
    const { answer, reasons } = await ask({ category, asOf: '2024-09-30' });
    const barring = (reasons as { rule: { id: string }; effect: string }[]).filter(({ effect }) => effect === 'BLOCK');
    expect(answer).toBe('BLOCK');
    expect(barring.map(({ rule }) => rule.id)).toEqual(['APPROVAL', 'CONTRACT', 'CLIA-REFERRAL']);
  });

  test('is far ahead, when what is recorded has lapsed', async () => {
    const { answer, holdsUntil } = await ask({ category, asOf: '2199-12-31' }, 'answer holdsUntil');
    expect(answer).toBe('BLOCK');
    expect(holdsUntil).toBe('2200-01-30');
  });
});

describe('an answer holds', () => {
  test('until the day after the certificate, and is the same on each day before it', async () => {
    const ending = await labs.allowed({ clia: { validUntil: '2026-06-27' } });
    const ref = { id: ending.id };
    const { holdsUntil } = await ask({ ref, category }, 'holdsUntil');
    expect(holdsUntil).toBe('2026-06-28');
    const days = Array.from({ length: 13 }, (_, day) => `2026-06-${15 + day}`);
    const asked = days.map((asOf) => ({ ref, category, asOf }));
    const answers = await askGateMany(registry, asked, 'answer holdsUntil reasons { rule { id } }');
    expect(answers).toEqual(days.map(() => ({ answer: 'ALLOW', holdsUntil: '2026-06-28', reasons: [] })));
    expect(await answerTo({ ref, category, asOf: holdsUntil })).toBe(WITHOUT_CLIA);
  });

  test('until a recorded date of a supplier, or of a supplier of it, takes effect', async () => {
    const customer = await labs.allowed();
    const request = { ref: { id: customer.id }, category };
    const supply = async (to: string, validUntil: string) => {
      const { id } = await make.supplier();
      await make.certification({ thirdParty: { id }, validUntil });
      await make.supplyLink({ supplier: { id }, customer: { id: to }, criticality: 4, share: 1 });
      return id;
    };
    const suppliers = [];
    for (const _ of [1, 2, 3]) suppliers.push(await supply(customer.id, '2026-06-24'));
    const holds = async (given: object = {}) => (await ask({ ...request, ...given }, 'holdsUntil')).holdsUntil;
    expect(await holds()).toBe('2026-06-25');
    const before = await ask(request, 'knownAt');
    await supply(suppliers[0]!, '2026-06-20');
    expect(await holds()).toBe('2026-06-21');
    // From stored risk, once the network is solved for the day.
    await renewRisk(registry.operator);
    expect(await holds()).toBe('2026-06-21');
    expect(await holds({ knownAt: before.knownAt })).toBe('2026-06-25');
    expect(await holds({ asOf: '2026-06-21' })).toBe('2026-06-25');
    const past = await holds({ asOf: '2026-06-25' });
    expect(past > '2026-07-01').toBe(true);
    expect(await askGateMany(registry, [request, { ref: { id: suppliers[1]! } }], 'holdsUntil')).toEqual([
      { holdsUntil: '2026-06-21' },
      { holdsUntil: '2026-06-25' },
    ]);
  });

  test('as long as if it had no supplier, if none can change the answer', async () => {
    const { id } = await make.supplier();
    await make.certification({ thirdParty: { id }, validUntil: '2026-06-20' });
    const customer = await labs.allowed();
    await make.supplyLink({ supplier: { id }, customer: { id: customer.id }, criticality: 1, share: 0.01 });
    expect((await ask({ ref: { id: customer.id }, category }, 'holdsUntil')).holdsUntil).toBe('2026-07-15');
  });

  test('as many days as the policy says at most', async () => {
    expect((await ask({ category }, 'holdsUntil')).holdsUntil).toBe('2026-07-15');
    await changePolicy(registry, { holdDays: 3 });
    const nobody = { ref: { id: 'nobody' } };
    for (const request of [{ category }, nobody]) {
      expect((await ask(request, 'holdsUntil')).holdsUntil).toBe('2026-06-18');
    }
    await changePolicy(registry, { holdDays: 30 });
  });
});

describe('a facility of ours', () => {
  test('that the engagement serves', async () => {
    expect(await answerTo({ category, facility: lab.facility.id })).toBe('ALLOW:');
  });

  test('is any, if the engagement names none', async () => {
    const everywhere = await labs.allowed({ engagement: { facilityIds: [] } });
    expect(await answerTo({ ref: { id: everywhere.id }, category, facility: elsewhere.id })).toBe('ALLOW:');
  });

  test('that it does not serve', async () => {
    expect(await answerTo({ category, facility: elsewhere.id })).toBe('CONDITIONAL: ENGAGEMENT NOT_MET→CONDITION');
  });
});

describe('a product', () => {
  const product = async (given: object = {}) =>
    make.product({ thirdParty: { id: lab.id }, connectedDevice: 'NO', ...given });

  test('that is fit to be bought', async () => {
    const { id } = await product();
    const status = await ask({ category, product: id }, 'answer product { id }');
    expect(status).toEqual({ answer: 'ALLOW', product: { id } });
  });

  test('is of its category: approvals and records for another category do not count', async () => {
    const { id } = await product({ category: 'EQUIPMENT' });
    const status = await ask({ product: id }, `category ${OUTCOME}`);
    expect(status.category).toBe('EQUIPMENT');
    expect(brief(status)).toContain('ENGAGEMENT UNKNOWN→UNKNOWN');
  });

  test('that is supported until the day asked about, and the day after', async () => {
    const { id } = await product({ supportEndsOn: '2026-06-20' });
    expect(await answerTo({ category, product: id, asOf: '2026-06-20' })).toBe('ALLOW:');
    expect(await answerTo({ category, product: id, asOf: '2026-06-21' })).toBe(
      'CONDITIONAL: PRODUCT NOT_MET→CONDITION',
    );
    expect((await ask({ category, product: id }, 'holdsUntil')).holdsUntil).toBe('2026-06-21');
  });

  test('that its source has withdrawn cannot be asked about from that day on', async () => {
    const { id } = await product({ source: 'local', externalId: 'GONE' });
    await syncing(registry).sync([{ tombstone: { recordType: 'PRODUCT', externalId: 'GONE' } }]);
    expect(await answerTo({ category, product: id, asOf: '2026-06-14' })).not.toContain('REQUEST');
    const { answer, reasons } = await ask({ category, product: id }, 'answer reasons { message }');
    expect([answer, reasons[0].message]).toEqual(['UNKNOWN', 'product: was withdrawn on 2026-06-15.']);
  });
});

test('a category left out is everything that it does for us', async () => {
  const both = await labs.ready();
  const thirdParty = { id: both.id };
  await make.decision({ thirdParty, categories: [category] });
  expect(await answerTo({ ref: thirdParty })).toBe('ALLOW:');
  const known = { dependency: 1, penetration: 1, soleSource: 'NO', clinical: 'NO', protectedData: 'NONE' };
  await make.engagement({ thirdParty, category: 'OTHER', status: 'ACTIVE', startsOn: '2026-01-01', ...known });
  expect(await answerTo({ ref: thirdParty, category })).toBe('ALLOW:');
  expect(await answerTo({ ref: thirdParty })).toBe('BLOCK: APPROVAL NOT_MET→BLOCK');
  expect(await answerTo({ ref: thirdParty, category: 'OTHER' })).toBe('BLOCK: APPROVAL NOT_MET→BLOCK');
});

describe('a request that cannot be understood is answered UNKNOWN, by the rule REQUEST, naming', () => {
  let foreign: Made;
  let analyzer: Made;
  beforeAll(async () => {
    foreign = await make.product();
    analyzer = await make.product({ thirdParty: { id: lab.id }, category: 'EQUIPMENT' });
  });

  /** The fields named, in their order, each in a sentence of its own. */
  async function fieldsNamed(request: object): Promise<string[]> {
    const status = await ask(request, EVERYTHING);
    expect(status).toMatchObject({
      answer: 'UNKNOWN',
      reasons: [{ rule: { id: 'REQUEST' }, outcome: 'UNKNOWN', effect: 'UNKNOWN', evidence: [], setAsideBy: null }],
      overrides: [],
      approval: null,
      alternatives: [],
    });
    expect(status.checks).toEqual(status.reasons);
    expect(status.remedies).toEqual([status.reasons[0].remedy]);
    return [...(status.reasons[0].message as string).matchAll(/(?:^|\. )([a-zA-Z.]+): /g)].map(([, field]) => field!);
  }

  const NOBODY = `ThirdParty_${'0'.repeat(32)}`;
  test.each<[string, () => object, string[]]>([
    ['nobody, by id', () => ({ ref: { id: NOBODY } }), ['ref']],
    ['no id', () => ({ ref: { id: 'nonsense' } }), ['ref']],
    ['something else', () => ({ ref: { id: lab.facility.id } }), ['ref']],
    ['nobody, by reference', () => ({ ref: { external: { source: 'erp', externalId: 'none' } } }), ['ref']],
    [
      'half a reference',
      () => ({ ref: { external: { source: 'erp', externalId: ' ' } } }),
      ['ref.external.externalId'],
    ],
    ['nobody, by identifier', () => ({ ref: { identifier: { scheme: 'CLIA', value: '99D9999999' } } }), ['ref']],
    [
      'a malformed identifier',
      () => ({ ref: { identifier: { scheme: 'CLIA', value: '1' } } }),
      ['ref.identifier.value'],
    ],
    ['no day', () => ({ asOf: 'soon' }), ['asOf']],
    ['a day that there is not', () => ({ asOf: '2026-02-30' }), ['asOf']],
    ['a day out of range', () => ({ asOf: '2200-01-01' }), ['asOf']],
    ['no facility', () => ({ facility: 'nowhere' }), ['facility']],
    ['a facility that is none', () => ({ facility: lab.id }), ['facility']],
    ['no product', () => ({ product: `Product_${'0'.repeat(32)}` }), ['product']],
    ['a product that is none', () => ({ product: lab.facility.id }), ['product']],
    ['a product of another', () => ({ product: foreign.id }), ['product']],
    ['a product of another category', () => ({ product: analyzer.id }), ['category']],
    [
      'everything that is wrong',
      () => ({ ref: { id: NOBODY }, facility: lab.id, product: 'none', asOf: '' }),
      ['ref', 'facility', 'product', 'asOf'],
    ],
  ])('%s', async (_, request, fields) => {
    expect(await fieldsNamed({ category, ...request() })).toEqual(fields);
  });

  test('also as a field of the third party', async () => {
    const { vendor } = await registry.ask(
      'PROCUREMENT',
      `query($ref: ThirdPartyRef!) { vendor: thirdParty(ref: $ref) {
        procurementStatus(facility: "x", asOf: "y") { answer thirdParty { id } reasons { rule { id } } } } }`,
      { ref: { id: lab.id } },
    );
    expect(vendor.procurementStatus).toEqual({
      answer: 'UNKNOWN',
      thirdParty: { id: lab.id },
      reasons: [{ rule: { id: 'REQUEST' } }],
    });
  });

  test('the understood part of the request', async () => {
    const selection = 'thirdParty { id } category facility { id } product { id } asOf';
    expect(await ask({ category, facility: lab.facility.id, asOf: 'soon' }, selection)).toEqual({
      thirdParty: { id: lab.id },
      category,
      facility: { id: lab.facility.id },
      product: null,
      asOf: TODAY,
    });
    const unknown = { ref: { id: NOBODY }, product: foreign.id, asOf: '2026-07-01' };
    expect(await ask(unknown, selection)).toEqual({
      thirdParty: null,
      category: null,
      facility: null,
      product: { id: foreign.id },
      asOf: '2026-07-01',
    });
  });

  test('and BLOCK, if the policy says so', async () => {
    await changePolicy(registry, { rules: [{ rule: 'REQUEST', whenUnknown: 'BLOCK' }] });
    expect(await answerTo({ ref: { id: NOBODY } })).toBe('BLOCK: REQUEST UNKNOWN→BLOCK');
    await changePolicy(registry, { rules: [{ rule: 'REQUEST', whenUnknown: 'UNKNOWN' }] });
  });

  test('but an invalid request is an error of the client', async () => {
    const send = async (request: object) =>
      (
        await registry.send(
          'PROCUREMENT',
          'query($request: ProcurementRequest!) { procurementStatus(request: $request) { answer } }',
          { request },
        )
      ).errors?.map(({ extensions }) => extensions.code);
    expect(await send({})).toEqual(['BAD_USER_INPUT']);
    expect(await send({ ref: {} })).toEqual(['BAD_USER_INPUT']);
    expect(await send({ ref: { id: lab.id, identifier: { scheme: 'CLIA', value: '1' } } })).toEqual(['BAD_USER_INPUT']);
    expect(await send({ ref: { id: lab.id }, category: 'FOOD' })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('access', () => {
  test.each(role.enumValues)('%s', async (as) => {
    const status = await askGate(registry, { ref: { id: lab.id }, category }, EVERYTHING, as);
    expect(status).toEqual(await ask({ category }, EVERYTHING));
  });

  test('is refused without a key', async () => {
    const response = await registry.http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ procurementStatus(request: { ref: { id: "${lab.id}" } }) { answer } }` },
    });
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('shows the names of the decider and the requester, and an address only to roles that may see it', async () => {
    const grace = { name: 'Grace', kind: 'PERSON', email: 'grace@lab.example' };
    const { id } = await accept(registry, 'createPrincipal', grace, 'id', 'ADMIN');
    const ready = await labs.ready();
    const thirdParty = { id: ready.id };
    await make.decision({ thirdParty, requestedById: id });
    const persons = 'approval { decidedBy { name } requestedBy { name email } }';
    const seen = async (as: Role) => (await askGate(registry, { ref: thirdParty, category }, persons, as)).approval;
    const decidedBy = { name: 'Local approver' };
    expect(await seen('PROCUREMENT')).toEqual({ decidedBy, requestedBy: { name: 'Grace', email: null } });
    expect(await seen('ADMIN')).toEqual({ decidedBy, requestedBy: { name: 'Grace', email: grace.email } });
  });
});
