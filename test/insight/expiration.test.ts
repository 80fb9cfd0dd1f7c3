import { describe, expect, test } from 'vitest';
import { dayNumber, daysOfMonths, isoDay } from '../../src/risk/engine/days.ts';
import { buildServer } from '../../src/server/server.ts';
import { renewAnswers } from '../../src/derived/answer-renewal.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { changePolicy } from '../support/gate.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { syncing } from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);

interface Expiration {
  kind: string;
  on: string;
  daysLeft: number;
  title: string;
  thirdParty: { id: string };
  record: { id: string };
}

/** The day so many days from today. */
const day = (from: number) => isoDay(dayNumber(TODAY) + from);
const FAR = 'within: 3650, since: 3650';
const FIELDS = 'kind on daysLeft title thirdParty { id } record { id }';

/** The expirations of a third party. */
async function ofParty({ id }: { id: string }, window = FAR): Promise<Expiration[]> {
  const { expirations } = await registry.ask(
    'DASHBOARD',
    `query($where: ExpirationWhere) { expirations(${window}, where: $where, first: 100) { nodes { ${FIELDS} } } }`,
    { where: { thirdParty: { id } } },
  );
  return expirations.nodes as Expiration[];
}

const daysOf = async (party: { id: string }, window?: string) => (await ofParty(party, window)).map(({ on }) => on);
const activeContract = (given: object) =>
  make.contract({ status: 'ACTIVE', effectiveOn: '2024-01-01', autoRenews: 'NO', ...given });
const change = ({ id, version }: Made) => ({ id, expectedVersion: version });

test('each kind is listed with its day, its record and a title, the next first', async () => {
  const party = await make.partnerLab({ lastReviewedOn: TODAY, reviewEveryMonths: 12 });
  const thirdParty = { id: party.id };
  const other = await make.certification({ thirdParty, type: 'OTHER', title: 'Halal', validUntil: day(5) });
  const clia = await make.certification({ thirdParty, type: 'CLIA', validUntil: day(1) });
  const named = await activeContract({ thirdParty, title: 'Frame agreement', expiresOn: day(0) });
  const contract = await activeContract({ thirdParty, kind: 'NDA', expiresOn: day(3) });
  const attestation = await make.attestation({ thirdParty, validUntil: day(4) });
  const expected = [
    ['CONTRACT', 0, 'Frame agreement', named],
    ['CERTIFICATION', 1, 'CLIA', clia],
    ['CONTRACT', 3, 'NDA', contract],
    ['ATTESTATION', 4, 'HIPAA_SECURITY_RULE', attestation],
    ['CERTIFICATION', 5, 'Halal', other],
    ['REVIEW', 365, 'Review', party],
  ] as const;
  const nodes = expected.map(([kind, daysLeft, title, { id }]) => {
    return { kind, on: day(daysLeft), daysLeft, title, thirdParty, record: { id } };
  });
  expect(await ofParty(party)).toEqual(nodes);
  const { thirdParty: nested } = await registry.ask(
    'DASHBOARD',
    `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { expirations(within: 3650) { totalCount nodes { ${FIELDS} } } } }`,
    { ref: thirdParty },
  );
  expect(nested.expirations).toEqual({ totalCount: 6, nodes });
});

test('a record is of its own type', async () => {
  const party = await make.supplier({ lastReviewedOn: TODAY, reviewEveryMonths: 1 });
  const thirdParty = { id: party.id };
  await make.certification({ thirdParty, validUntil: day(1) });
  await activeContract({ thirdParty, expiresOn: day(2) });
  await make.attestation({ thirdParty, validUntil: day(3) });
  const { expirations } = await registry.ask(
    'DASHBOARD',
    `query($where: ExpirationWhere) { expirations(within: 40, where: $where) { nodes { record {
      __typename ... on Certification { validUntil } ... on Contract { expiresOn } ... on Attestation { framework }
      ... on ThirdParty { lastReviewedOn } } } } }`,
    { where: { thirdParty } },
  );
  expect(expirations.nodes.map(({ record }: { record: object }) => record)).toEqual([
    { __typename: 'Certification', validUntil: day(1) },
    { __typename: 'Contract', expiresOn: day(2) },
    { __typename: 'Attestation', framework: 'HIPAA_SECURITY_RULE' },
    { __typename: 'Supplier', lastReviewedOn: TODAY },
  ]);
});

describe('the days looked at', () => {
  test('are today, as many ahead and as many back as asked, the ends included', async () => {
    const party = await make.vendor();
    for (const from of [-3650, -2, -1, 0, 1, 29, 30, 31, 3650, 3651]) {
      await make.certification({ thirdParty: { id: party.id }, validUntil: day(from) });
    }
    const found = async (window: string) => (await ofParty(party, window)).map(({ daysLeft }) => daysLeft);
    expect(await found('within: 0')).toEqual([0]);
    expect(await found('within: 30')).toEqual([0, 1, 29, 30]);
    expect(await found('within: 31')).toEqual([0, 1, 29, 30, 31]);
    expect(await found('within: 0, since: 1')).toEqual([-1, 0]);
    expect(await found('within: 1, since: 2')).toEqual([-2, -1, 0, 1]);
    expect(await found(FAR)).toEqual([-3650, -2, -1, 0, 1, 29, 30, 31, 3650]);
  });

  test.each([
    ['within: -1', 'within'],
    ['within: 3651', 'within'],
    ['within: 2147483647', 'within'],
    ['within: 1, since: -1', 'since'],
    ['within: 1, since: 3651', 'since'],
  ])('%s are refused', async (window, field) => {
    await make.vendor();
    for (const query of [
      `{ expirations(${window}) { nodes { kind } } }`,
      `{ vendors(first: 1) { nodes { expirations(${window}) { nodes { kind } } } } }`,
    ]) {
      const { data, errors } = await registry.send('DASHBOARD', query);
      expect(JSON.stringify(data ?? null)).not.toContain('kind');
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
      expect(errors![0]!.message).toContain('0 to 3650');
    }
  });

  test('must be said', async () => {
    const { errors } = await registry.send('DASHBOARD', '{ expirations { nodes { kind } } }');
    expect(errors![0]!.message).toContain('"within"');
  });
});

describe('a certification ends', () => {
  test.each([
    ['on its last day', { validUntil: day(9) }, day(9)],
    ['not, where no end is known', {}, null],
    ['on its last day, though not granted yet', { issuedOn: day(3), validUntil: day(9) }, day(9)],
    ['the day before it is suspended', { validUntil: day(9), suspendedOn: day(5) }, day(4)],
    ['the day before it is suspended, whatever its end', { suspendedOn: day(5) }, day(4)],
    ['the day before it is revoked', { validUntil: day(9), revokedOn: day(5) }, day(4)],
    ['yesterday, where it is revoked from today', { validUntil: day(9), revokedOn: TODAY }, day(-1)],
    ['on its last day, where it is revoked later', { validUntil: day(9), revokedOn: day(10) }, day(9)],
    ['at the first of all these', { validUntil: day(9), suspendedOn: day(7), revokedOn: day(8) }, day(6)],
  ])('%s', async (_, { suspendedOn, revokedOn, ...given }: Record<string, string>, on) => {
    const party = await make.vendor();
    let made = await make.certification({ thirdParty: { id: party.id }, ...given });
    if (suspendedOn) made = await accept(registry, 'updateCertification', { ...change(made), suspendedOn });
    if (revokedOn) await accept(registry, 'revokeCertification', { ...change(made), revokedOn });
    expect(await daysOf(party)).toEqual(on === null ? [] : [on]);
    if (on !== null) expect(await isInForceUntil('Certification', made.id, on)).toBe(on >= (given.issuedOn ?? ''));
    expect(await daysOf(party, 'within: 3650')).toEqual(on === null || on < TODAY ? [] : [on]);
  });
});

describe('a contract ends', () => {
  test.each([
    ['on its last day', { expiresOn: day(9) }, null, day(9)],
    ['not, where no end is known', {}, null, null],
    ['not, where it renews by itself', { expiresOn: day(9), autoRenews: 'YES' }, null, null],
    ['where nobody knows whether it renews', { expiresOn: day(9), autoRenews: 'UNKNOWN' }, null, day(9)],
    ['not, while it is written', { expiresOn: day(9), status: 'DRAFT' }, null, null],
    ['not, while it is reviewed', { expiresOn: day(9), status: 'IN_REVIEW' }, null, null],
    ['yesterday, where it is terminated today', { expiresOn: day(9) }, TODAY, day(-1)],
    ['the day before it is terminated', { expiresOn: day(9) }, day(5), day(4)],
    ['by being terminated, though it renews by itself', { expiresOn: day(9), autoRenews: 'YES' }, day(30), day(29)],
    ['by being terminated, whatever its end', {}, day(5), day(4)],
    ['on its last day, where it is terminated later', { expiresOn: day(9) }, day(30), day(9)],
  ])('%s', async (_, given, terminatedOn, on) => {
    const party = await make.vendor();
    const made = await activeContract({ thirdParty: { id: party.id }, ...given });
    if (terminatedOn) await accept(registry, 'terminateContract', { ...change(made), terminatedOn });
    expect(await daysOf(party)).toEqual(on === null ? [] : [on]);
    if (on !== null) expect(await isInForceUntil('Contract', made.id, on)).toBe(true);
    expect(await daysOf(party, 'within: 3650')).toEqual(on === null || on < TODAY ? [] : [on]);
  });
});

/** Whether a record is in force on a day and not on the next, by its own field. */
async function isInForceUntil(type: 'Certification' | 'Contract', id: string, on: string): Promise<boolean> {
  const { node } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!, $on: Date!, $next: Date!) { node(id: $id) { ... on ${type} { last: inForce(asOf: $on) next: inForce(asOf: $next) } } }`,
    { id, on, next: isoDay(dayNumber(on) + 1) },
  );
  return node.last === true && node.next === false;
}

describe('an attestation ends', () => {
  test('on its last day, if one is known', async () => {
    const party = await make.vendor();
    await make.attestation({ thirdParty: { id: party.id }, validUntil: day(9) });
    await make.attestation({ thirdParty: { id: party.id } });
    expect(await daysOf(party)).toEqual([day(9)]);
  });

  test('not if it is superseded: the one that replaced it does', async () => {
    const party = await make.vendor();
    const thirdParty = { id: party.id };
    const first = await make.attestation({ thirdParty, validUntil: day(9) });
    const second = await make.attestation({ thirdParty, validUntil: day(20), supersedesId: first.id });
    expect(await ofParty(party)).toMatchObject([{ on: day(20), record: { id: second.id } }]);
  });

  test('not if it is revoked', async () => {
    const party = await make.vendor();
    const made = await make.attestation({ thirdParty: { id: party.id }, validUntil: day(9) });
    await accept(registry, 'revokeAttestation', { ...change(made), reason: 'Wrong' });
    expect(await daysOf(party)).toEqual([]);
  });
});

describe('a decision ends', () => {
  const WAIVER = { kind: 'WAIVER', rules: ['CONTRACT'] };
  const decide = (party: Made, given: object) =>
    make.decision({ thirdParty: { id: party.id }, validUntil: day(9), ...given });
  /** Approves as a second person, if one is needed. */
  const approve = async (made: Made) => {
    const { node } = await registry.ask('ADMIN', `{ node(id: "${made.id}") { ... on Decision { state } } }`);
    return node.state === 'PENDING'
      ? await accept(registry, 'approveDecision', change(made), undefined, 'ADMIN')
      : made;
  };

  test.each([
    ['an approval', {}, 'APPROVAL', 'Approval'],
    ['one with conditions', { kind: 'CONDITIONAL_APPROVAL', conditions: ['Once'] }, 'APPROVAL', 'Conditional approval'],
    ['a waiver', WAIVER, 'WAIVER', 'Waiver'],
    ['a risk acceptance', { kind: 'RISK_ACCEPTANCE' }, 'WAIVER', 'Risk acceptance'],
  ])('on its last day: %s', async (_, given, kind, title) => {
    const party = await make.vendor();
    const made = await approve(await decide(party, given));
    const categories = ['LIS_SOFTWARE', 'REFERENCE_TESTING', 'IT_SECURITY'];
    const some = await approve(await decide(party, { ...given, categories, validUntil: day(10) }));
    const common = { kind, thirdParty: { id: party.id } };
    expect(await ofParty(party)).toEqual([
      { ...common, on: day(9), daysLeft: 9, title, record: { id: made.id } },
      {
        ...common,
        on: day(10),
        daysLeft: 10,
        title: `${title}: LIS software, reference testing, IT security`,
        record: { id: some.id },
      },
    ]);
  });

  test('not while it waits for a second person, or if it was declined', async () => {
    const party = await make.vendor();
    const made = await decide(party, WAIVER);
    expect(await daysOf(party)).toEqual([]);
    await accept(registry, 'revokeDecision', { ...change(made), reason: 'No' }, undefined, 'ADMIN');
    expect(await daysOf(party)).toEqual([]);
  });

  test('not if it is revoked, or is a rejection', async () => {
    const party = await make.vendor();
    await decide(party, { kind: 'REJECTION' });
    for (const given of [{}, WAIVER]) {
      const made = await approve(await decide(party, given));
      expect(await daysOf(party)).toEqual([day(9)]);
      await accept(registry, 'revokeDecision', { ...change(made), reason: 'Wrong' }, undefined, 'ADMIN');
      expect(await daysOf(party)).toEqual([]);
    }
  });

  test('as the record that it is', async () => {
    const party = await make.vendor();
    await approve(await decide(party, {}));
    const query = `{ thirdParty(ref: { id: "${party.id}" }) { expirations(within: 9) { nodes { record { __typename ... on Decision { validUntil } } } } } }`;
    const { thirdParty } = await registry.ask('DASHBOARD', query);
    expect(thirdParty.expirations.nodes).toEqual([{ record: { __typename: 'Decision', validUntil: day(9) } }]);
  });
});

describe('a review is due', () => {
  // Twelve months are 365 days; six more are half a day over, which counts as a day.
  test.each([1, 2, 5, 6, 7, 11, 12, 13, 18, 30, 42, 54, 66, 78, 90, 102, 114, 119, 120])(
    '%i months after the last one, in days as the risk engine counts them',
    async (reviewEveryMonths) => {
      const lastReviewedOn = '2026-02-28';
      const party = await make.vendor({ lastReviewedOn, reviewEveryMonths });
      expect(await daysOf(party)).toEqual([isoDay(dayNumber(lastReviewedOn) + daysOfMonths(reviewEveryMonths))]);
    },
  );

  test('on no known day if the last review or its period is unknown', async () => {
    expect(await ofParty(await make.vendor({ reviewEveryMonths: 12 }))).toEqual([]);
    expect(await ofParty(await make.vendor({ lastReviewedOn: TODAY }))).toEqual([]);
  });

  test('and overdue, is found by looking back, with how many days', async () => {
    const party = await make.vendor({ lastReviewedOn: '2024-06-15', reviewEveryMonths: 12 });
    expect(await ofParty(party, 'within: 90')).toEqual([]);
    expect(await ofParty(party, 'within: 0, since: 3650')).toMatchObject([
      { kind: 'REVIEW', on: day(-365), daysLeft: -365 },
    ]);
  });
});

describe('a task is due, or use of something ends', () => {
  test('each of its kind, with its record and a title', async () => {
    const party = await make.partnerLab();
    const thirdParty = { id: party.id };
    const audit = await make.audit({ thirdParty, kind: 'ONSITE', scheduledOn: day(2) });
    const finding = await make.finding({ auditId: audit.id, title: 'Door left open', dueOn: day(3) });
    const screening = await make.screening({ thirdParty, screenedOn: day(-176) });
    const opinion = { kind: 'COUNSEL_OPINION', rule: 'CN-PIPL', validUntil: day(5) };
    const determination = await make.determination({ thirdParty, ...opinion });
    const equivalence = await make.determination({ thirdParty, validUntil: day(6) });
    const product = await make.product({ thirdParty, name: 'Analyzer', supportEndsOn: day(7) });
    const engagement = await make.engagement({ thirdParty, name: 'Send-outs', endsOn: day(8) });
    const expected = [
      ['AUDIT', 2, 'ONSITE', audit, 'Audit'],
      ['FINDING', 3, 'Door left open', finding, 'Finding'],
      ['SCREENING', 4, 'OFAC_SDN', screening, 'Screening'],
      ['DETERMINATION', 5, 'COUNSEL_OPINION: CN-PIPL', determination, 'Determination'],
      ['DETERMINATION', 6, 'CMS_EQUIVALENCE', equivalence, 'Determination'],
      ['PRODUCT_SUPPORT', 7, 'Analyzer', product, 'Product'],
      ['ENGAGEMENT', 8, 'Send-outs', engagement, 'Engagement'],
    ] as const;
    expect(await ofParty(party)).toEqual(
      expected.map(([kind, daysLeft, title, { id }]) => {
        return { kind, on: day(daysLeft), daysLeft, title, thirdParty, record: { id } };
      }),
    );
    const { thirdParty: nested } = await registry.ask(
      'DASHBOARD',
      'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { expirations(within: 9) { nodes { record { __typename } } } } }',
      { ref: thirdParty },
    );
    expect(nested.expirations.nodes).toEqual(expected.map(([, , , , __typename]) => ({ record: { __typename } })));
  });

  test('not without a known day', async () => {
    const party = await make.partnerLab();
    const thirdParty = { id: party.id };
    const audit = await make.audit({ thirdParty, completedOn: TODAY, scheduledOn: day(-3) });
    await make.finding({ auditId: audit.id });
    await make.determination({ thirdParty });
    await make.product({ thirdParty });
    await make.engagement({ thirdParty });
    expect(await ofParty(party)).toEqual([]);
  });

  test('not once it is done, revoked or withdrawn', async () => {
    const party = await make.partnerLab();
    const thirdParty = { id: party.id };
    const synced = (externalId: string) => ({ source: 'local', externalId });
    const planned = await make.audit({ thirdParty, scheduledOn: day(1), ...synced('planned') });
    await make.audit({ thirdParty, completedOn: day(-5), everyMonths: 1, ...synced('done') });
    const closed = await make.finding({ auditId: planned.id, dueOn: day(2) });
    const accepted = await make.finding({ auditId: planned.id, dueOn: day(2) });
    const { sync } = syncing(registry);
    await sync([
      { finding: { externalId: 'finding', audit: { id: planned.id }, title: 'It', severity: 'LOW', dueOn: day(2) } },
    ]);
    await make.product({ thirdParty, supportEndsOn: day(3), ...synced('product') });
    const determination = await make.determination({ thirdParty, validUntil: day(4) });
    await make.screening({ thirdParty, ...synced('screening') });
    expect(await ofParty(party)).toHaveLength(8);
    await accept(registry, 'closeFinding', { ...change(closed), status: 'REMEDIATED', closedOn: TODAY, note: 'Done' });
    await accept(registry, 'closeFinding', { ...change(accepted), status: 'ACCEPTED', closedOn: TODAY, note: 'Fine' });
    await accept(registry, 'revokeDetermination', { ...change(determination), reason: 'Wrong' }, undefined, 'ADMIN');
    const gone = { AUDIT: ['planned', 'done'], FINDING: ['finding'], PRODUCT: ['product'], SCREENING: ['screening'] };
    const { results } = await sync(
      Object.entries(gone).flatMap(([recordType, externalIds]) =>
        externalIds.map((externalId) => ({ tombstone: { recordType, externalId } })),
      ),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(5).fill('UPDATED'));
    expect(await ofParty(party)).toEqual([]);
  });
});

describe('an audit is due', () => {
  const dueOf = async (party: { id: string }) => (await ofParty(party)).map(({ on, record }) => [on, record.id]);
  const months = (count: number, from: string) => isoDay(dayNumber(from) + daysOfMonths(count));

  test.each([1, 5, 6, 7, 12, 18, 119, 120])('again %i months after it was completed', async (everyMonths) => {
    const party = await make.partnerLab();
    await make.audit({ thirdParty: { id: party.id }, completedOn: '2026-02-28', scheduledOn: null, everyMonths });
    expect(await daysOf(party)).toEqual([months(everyMonths, '2026-02-28')]);
  });

  test('from the day of the newest one: an earlier one of the same kind and site is replaced', async () => {
    const party = await make.partnerLab();
    const audit = (completedOn: string, everyMonths: number | null) =>
      make.audit({ thirdParty: { id: party.id }, scheduledOn: null, completedOn, everyMonths });
    const newest = await audit('2026-03-01', 12);
    await audit('2025-03-01', 6);
    expect(await dueOf(party)).toEqual([[months(12, '2026-03-01'), newest.id]]);
    // One that states no period keeps the period of the one before it.
    const last = await audit('2026-05-01', null);
    expect(await dueOf(party)).toEqual([[months(12, '2026-05-01'), last.id]]);
    const ofTheDay = await audit('2026-05-01', 3);
    const due = await dueOf(party);
    expect(due).toEqual([[months(3, '2026-05-01'), ofTheDay.id]]);
  });

  test('for each kind and each site by itself; a planned one is due, too', async () => {
    const party = await make.partnerLab({
      sites: ['North', 'South'].map((name) => ({ name, country: 'US', function: 'TESTING' })),
    });
    const { thirdParty } = await registry.ask(
      'DASHBOARD',
      'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { sites { id } } }',
      { ref: { id: party.id } },
    );
    const [north, south] = (thirdParty.sites as { id: string }[]).map(({ id }) => id);
    const done = (given: object) =>
      make.audit({ thirdParty: { id: party.id }, scheduledOn: null, everyMonths: 12, ...given });
    const made = [
      await done({ siteId: north, completedOn: '2026-01-01' }),
      await done({ siteId: south, completedOn: '2026-01-02' }),
      await done({ completedOn: '2026-01-03' }),
      await done({ kind: 'DOCUMENT_REVIEW', siteId: north, completedOn: '2026-01-04' }),
      await done({ siteId: north, completedOn: null, scheduledOn: '2027-01-30' }),
    ];
    expect((await dueOf(party)).map(([, id]) => id)).toEqual(made.map(({ id }) => id));
  });
});

describe('a screening is due', () => {
  const SANCTIONS_DAYS = 180;
  const EXCLUSION_DAYS = 31;
  const screened = (party: Made, screenedOn: string, given: object = {}) =>
    make.screening({ thirdParty: { id: party.id }, screenedOn, ...given });

  test('by the newest look-up of its own names on each list, as the rules of the gate have it', async () => {
    const party = await make.partnerLab({ owners: [{ name: 'Owner', percent: 60 }] });
    const newest = await screened(party, day(-10));
    await screened(party, day(-40));
    await screened(party, day(-2), { outcome: 'NOT_COMPARED' });
    await screened(party, day(-1), { ownerName: 'Owner' });
    const excluded = await screened(party, day(-3), { list: 'OIG_LEIE' });
    const other = await screened(party, day(-4), {
      list: 'EU_CONSOLIDATED',
      outcome: 'POSSIBLE_MATCH',
      matchedName: 'It',
    });
    expect((await ofParty(party)).map(({ on, record }) => [on, record.id])).toEqual([
      [day(EXCLUSION_DAYS - 3), excluded.id],
      [day(SANCTIONS_DAYS - 10), newest.id],
      [day(SANCTIONS_DAYS - 4), other.id],
    ]);
  });

  test('on the last day on which the rule is met', async () => {
    const party = await make.partnerLab();
    await screened(party, day(-10));
    const [on] = await daysOf(party);
    const ask = `query($ref: ThirdPartyRef!, $asOf: Date!) { procurementStatus(request: { ref: $ref, asOf: $asOf }) { checks { rule { id } outcome } } }`;
    const outcomeOn = async (asOf: string) => {
      const { procurementStatus } = await registry.ask('PROCUREMENT', ask, { ref: { id: party.id }, asOf });
      return (procurementStatus.checks as { rule: { id: string }; outcome: string }[]).find(
        ({ rule }) => rule.id === 'SCREENING-AGE',
      )!.outcome;
    };
    expect([await outcomeOn(on!), await outcomeOn(isoDay(dayNumber(on!) + 1))]).toEqual(['MET', 'NOT_MET']);
  });

  test('by the policy in force: other days take effect as soon as answers are renewed, and a rule that is off has none', async () => {
    const party = await make.partnerLab();
    await screened(party, day(-10));
    const daysUnder = async (settings: object) => {
      await changePolicy(registry, { rules: [{ rule: 'SCREENING-AGE', ...settings }] });
      await renewAnswers(registry.operator);
      return await daysOf(party);
    };
    const lists = ['OFAC_SDN'];
    expect(await daysUnder({ parameters: { days: 90, lists } })).toEqual([day(80)]);
    expect(await daysUnder({ status: 'OFF' })).toEqual([]);
    expect(await daysUnder({ status: 'IN_FORCE', parameters: { days: SANCTIONS_DAYS, lists } })).toEqual([
      day(SANCTIONS_DAYS - 10),
    ]);
  });
});

test('records of a retired third party are listed only if the filter names its lifecycle or the third party', async () => {
  const party = await make.vendor({ country: 'IS', lastReviewedOn: TODAY, reviewEveryMonths: 12 });
  const listed = async (where: object, parent = false) => {
    const args = 'expirations(within: 365, where: $where, first: 100) { totalCount nodes { thirdParty { id } } }';
    const query = `query($where: ExpirationWhere) { ${parent ? `parent: thirdParty(ref: { id: "${party.id}" }) { ${args} }` : args} }`;
    const data = await registry.ask('DASHBOARD', query, { where });
    const { totalCount, nodes } = (data.parent ?? data).expirations;
    expect(totalCount).toBe(nodes.length);
    return (nodes as Expiration[]).some(({ thirdParty }) => thirdParty.id === party.id);
  };
  expect(await listed({ country: { in: ['IS'] } })).toBe(true);
  await accept(registry, 'changeLifecycle', {
    thirdParty: { id: party.id },
    expectedVersion: 1,
    lifecycle: 'RETIRED',
  });
  expect(await listed({ country: { in: ['IS'] } })).toBe(false);
  expect(await listed({ lifecycle: { in: ['PROSPECT'] } })).toBe(false);
  expect(await listed({ lifecycle: { in: ['RETIRED'] } })).toBe(true);
  expect(await listed({ lifecycle: { in: ['PROSPECT', 'RETIRED'] }, country: { in: ['IS'] } })).toBe(true);
  expect(await listed({ thirdParty: { id: party.id } })).toBe(true);
  expect(await listed({}, true)).toBe(true);
  expect(await listed({ lifecycle: { in: ['PROSPECT'] } }, true)).toBe(false);
});

describe('paging', () => {
  interface Paged {
    nodes: { record: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  }
  const page = async (party: Made, args: string): Promise<Paged> => {
    const query = `query($where: ExpirationWhere) { expirations(within: 365, where: $where, ${args}) { nodes { record { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    return (await registry.ask('DASHBOARD', query, { where: { thirdParty: { id: party.id } } })).expirations as Paged;
  };
  const ids = ({ nodes }: Paged) => nodes.map(({ record }) => record.id);

  test('over four kinds that end on one day misses none and repeats none, either way', async () => {
    const party = await make.vendor({ lastReviewedOn: '2025-12-15', reviewEveryMonths: 12 });
    const thirdParty = { id: party.id };
    const on = '2026-12-15';
    const made = [party, await make.certification({ thirdParty, validUntil: on })];
    made.push(
      await activeContract({ thirdParty, expiresOn: on }),
      await make.attestation({ thirdParty, validUntil: on }),
    );
    made.push(await make.certification({ thirdParty, validUntil: on }));
    const key = (id: string) => id.split('_')[1]!;
    const expected = made.map(({ id }) => id).sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const first = await page(party, 'first: 2');
    const second = await page(party, `first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await page(party, `first: 2, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].map(ids)).toEqual([expected.slice(0, 2), expected.slice(2, 4), expected.slice(4)]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    const last = await page(party, 'last: 2');
    const before = await page(party, `last: 3, before: "${last.pageInfo.startCursor}"`);
    expect([...ids(before), ...ids(last)]).toEqual(expected);
    expect([last, before].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([true, false]);
    const descending = await page(party, 'orderBy: { field: EXPIRES_ON, direction: DESC }');
    expect(ids(descending)).toEqual(expected.toReversed());
  });

  test('goes on past midnight; a cursor of another window is refused', async () => {
    const party = await make.vendor();
    for (const from of [0, 1, 2, 3]) await make.certification({ thirdParty: { id: party.id }, validUntil: day(from) });
    const query = (args: string) =>
      `{ page: expirations(${args}, where: { thirdParty: { id: "${party.id}" } }) { nodes { daysLeft } pageInfo { endCursor } } }`;
    const { endCursor } = (await registry.ask('DASHBOARD', query('within: 9, first: 2'))).page.pageInfo;
    const { errors } = await registry.send('DASHBOARD', query(`within: 10, after: "${endCursor}"`));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
    const tomorrow = await buildServer(registry.config, registry.database, () => new Date(`${day(1)}T16:00:00Z`));
    const answer = await tomorrow.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${registry.keys.DASHBOARD}` },
      payload: { query: query(`within: 9, after: "${endCursor}"`) },
    });
    await tomorrow.stop();
    expect(answer.json().data.page.nodes).toEqual([{ daysLeft: 1 }, { daysLeft: 2 }]);
  });
});

test('a third party that there is not has nothing; one that cannot be is an error that names the field', async () => {
  const query =
    'query($where: ExpirationWhere) { expirations(within: 3650, where: $where) { totalCount nodes { kind } } }';
  await make.certification({ validUntil: day(1) });
  for (const thirdParty of [
    { id: `ThirdParty_${'0'.repeat(32)}` },
    { id: 'nonsense' },
    { external: { source: 'erp', externalId: 'nobody' } },
  ]) {
    const { expirations } = await registry.ask('DASHBOARD', query, { where: { thirdParty } });
    expect(expirations).toEqual({ totalCount: 0, nodes: [] });
  }
  const wrong = {
    'where.thirdParty.identifier.value': { thirdParty: { identifier: { scheme: 'CLIA', value: '5D1' } } },
    'where.thirdParty.external.source': { thirdParty: { external: { source: '', externalId: 'x' } } },
    'where.country.in': { country: { in: ['ZZ'] } },
    'where.certificationType.in': { certificationType: { in: [] } },
  };
  for (const [field, where] of Object.entries(wrong)) {
    const { errors } = await registry.send('DASHBOARD', query, { where });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  }
});

test('a page is one statement, its total another', async () => {
  const count = async (selection: string, where = '') => {
    registry.statements.length = 0;
    await registry.ask('DASHBOARD', `{ expirations(within: 365, since: 365${where}) { ${selection} } }`);
    return registry.statements.filter((text) => text.includes('"expiration"')).length;
  };
  const filters =
    ', where: { lifecycle: { in: [PROSPECT] }, country: { in: [US, CN] }, kind: { in: [REVIEW, CONTRACT] } }';
  expect(await count('nodes { kind on daysLeft title } edges { cursor } pageInfo { endCursor }')).toBe(1);
  expect(await count('totalCount totalCountIsExact')).toBe(2);
  expect(await count('nodes { kind } totalCount', filters)).toBe(2);
});
