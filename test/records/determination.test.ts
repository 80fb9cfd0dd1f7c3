import { describe, expect, test } from 'vitest';
import { createKey } from '../../src/records/key/repository.ts';
import { globalId, keyOf } from '../../src/registry/global-id.ts';
import { unknownScreening } from '../../src/records/screening/fields.ts';
import { write } from '../../src/registry/write.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { type Expected, expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version thirdParty { id } kind control { code } screening { list outcome } engagement { id } rule { id } reason
  attestation { id } reference determinedBy { name email } needsSecondApprover secondApprover { name } secondApprovedOn validFrom validUntil revokedOn revokedBy { name } revocationReason inForce`;
const by = { role: 'APPROVER' } as const;
const record = (input: object, selection = EVERYTHING) =>
  accept(registry, 'recordDetermination', { reason: 'Looked', ...input }, selection, 'APPROVER');
const revoke = ({ id, version }: Made, reason = 'It was wrong') =>
  accept(registry, 'revokeDetermination', { id, expectedVersion: version, reason }, EVERYTHING, 'ADMIN');
const refused = (input: object, ...expected: Expected[]) =>
  expectRejected(registry, 'recordDetermination', { reason: 'Looked', ...input }, expected, by);
const none = { control: null, screening: null, engagement: null, rule: null, attestation: null };
const standing = {
  reference: null,
  needsSecondApprover: false,
  secondApprover: null,
  secondApprovedOn: null,
  validUntil: null,
  revokedOn: null,
  revokedBy: null,
  revocationReason: null,
  inForce: true,
};

/** Records a screening of a third party. */
async function screen(
  party: Made,
  outcome: 'CLEAR' | 'POSSIBLE_MATCH' | 'CONFIRMED_MATCH',
  { list = 'OFAC_SDN', screenedOn = TODAY, matchedName = 'Somebody' } = {},
): Promise<string> {
  const { key } = await write(registry.operator, async (transaction) => {
    const [created] = await transaction.create('Screening', [
      {
        ...unknownScreening,
        thirdPartyId: keyOf('ThirdParty', party.id)!,
        list,
        screenedOn,
        outcome,
        matchedName: outcome === 'CLEAR' ? null : matchedName,
      },
    ]);
    return { key: created.id };
  });
  return globalId('Screening', key);
}

/** Returns a rule's answer about a third party on a day, and the records that it is based on. */
async function answerOf(party: { id: string }, rule: string, asOf = TODAY) {
  const { thirdParty } = await registry.ask(
    'DASHBOARD',
    `query($ref: ThirdPartyRef!, $asOf: Date) { thirdParty(ref: $ref) { ruleResults(asOf: $asOf) {
      rule { id } answer facts { evidence { id } } } } }`,
    { ref: { id: party.id }, asOf },
  );
  const results = thirdParty.ruleResults as {
    rule: { id: string };
    answer: string;
    facts: { evidence: { id: string } | null }[];
  }[];
  const { answer, facts } = results.find((result) => result.rule.id === rule)!;
  return { answer, evidence: facts.map(({ evidence }) => evidence?.id) };
}

describe('each kind is recorded with its subject, and read back:', () => {
  test('equivalence with CLIA, with none', async () => {
    const lab = await make.partnerLab();
    const thirdParty = { id: lab.id };
    const given = { kind: 'CMS_EQUIVALENCE', reason: 'CMS letter of 3 June' };
    const made = await record({ thirdParty, ...given });
    const expected = {
      ...none,
      ...standing,
      ...given,
      id: expect.stringMatching(/^Determination_/),
      version: 1,
      thirdParty,
      determinedBy: { name: 'Local approver', email: null },
      validFrom: TODAY,
    };
    expect(made).toEqual(expected);
    const { node, thirdParty: owner } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!, $ref: ThirdPartyRef!) { node(id: $id) { ... on Determination { ${EVERYTHING} } }
        thirdParty(ref: $ref) { determinations { totalCount nodes { id } } } }`,
      { id: made.id, ref: thirdParty },
    );
    expect(node).toEqual(expected);
    expect(owner.determinations).toEqual({ totalCount: 1, nodes: [{ id: made.id }] });
  });

  test('a control that does not apply', async () => {
    const { id } = await make.vendor();
    const made = await record({ thirdParty: { id }, kind: 'NOT_APPLICABLE_ACCEPTED', control: ' ENC-02 ' });
    expect(made).toMatchObject({ ...none, control: { code: 'ENC-02' } });
  });

  test('a possible match that is not the third party', async () => {
    const vendor = await make.vendor();
    const screeningId = await screen(vendor, 'POSSIBLE_MATCH');
    const input = { thirdParty: { id: vendor.id }, kind: 'SCREENING_DISMISSED', validUntil: '2026-12-31' };
    const made = await record({ ...input, screeningId, validFrom: '2026-07-01' });
    expect(made).toMatchObject({
      ...none,
      screening: { list: 'OFAC_SDN', outcome: 'POSSIBLE_MATCH' },
      validFrom: '2026-07-01',
      validUntil: '2026-12-31',
      inForce: false,
    });
  });

  test('the purpose of specimens', async () => {
    const lab = await make.partnerLab();
    const thirdParty = { id: lab.id };
    const engagement = await make.engagement({ thirdParty });
    const made = await record({ thirdParty, kind: 'SPECIMEN_PURPOSE', engagementId: engagement.id });
    expect(made).toMatchObject({ ...none, engagement: { id: engagement.id } });
  });

  test('the opinion of counsel on a rule', async () => {
    const { id } = await make.partnerLab();
    const input = { thirdParty: { id }, kind: 'COUNSEL_OPINION', rule: 'CN-PIPL', validUntil: TODAY };
    expect(await record(input)).toMatchObject({ ...none, rule: { id: 'CN-PIPL' }, validUntil: TODAY, inForce: true });
  });
});

describe('rejects an invalid determination:', () => {
  const kinds = {
    CMS_EQUIVALENCE: [],
    NOT_APPLICABLE_ACCEPTED: ['control'],
    SCREENING_DISMISSED: ['screeningId'],
    SPECIMEN_PURPOSE: ['engagementId'],
    COUNSEL_OPINION: ['rule'],
    SECURITY_REQUIREMENTS_MET: ['attestationId'],
    DATA_COMPLIANCE_PROGRAM: [],
    DATA_TRANSACTION_AUDIT: [],
    COVERED_PERSON_DESIGNATED: [],
    TRANSACTION_EXEMPT: ['engagementId'],
    TRANSACTION_LICENSED: ['engagementId'],
    PT_SAMPLES_NOT_SENT: [],
  } as const;

  /** A designation has no end. */
  const endOf = (kind: string) => (kind === 'COVERED_PERSON_DESIGNATED' ? null : TODAY);

  test.each(Object.entries(kinds))('%s without its subject, or with that of another kind', async (kind, own) => {
    const lab = await make.partnerLab();
    const thirdParty = { id: lab.id };
    const input = { thirdParty, kind, validUntil: endOf(kind), reference: '28 CFR 202.510' };
    for (const field of own) await refused(input, ['INCONSISTENT', field]);
    const all = {
      control: 'ENC-01',
      screeningId: await screen(lab, 'POSSIBLE_MATCH'),
      engagementId: (await make.engagement({ thirdParty })).id,
      rule: 'CN-PIPL',
      attestationId: (await make.attestation({ thirdParty })).id,
    };
    const others = Object.keys(all).filter((field) => !(own as readonly string[]).includes(field));
    await refused({ ...input, ...all }, ...others.map((field) => ['INCONSISTENT', field] as const));
  });

  test.each(['SCREENING_DISMISSED', 'COUNSEL_OPINION'])('%s without an end', async (kind) => {
    const vendor = await make.vendor();
    const screeningId = kind === 'SCREENING_DISMISSED' ? await screen(vendor, 'POSSIBLE_MATCH') : null;
    const rule = kind === 'COUNSEL_OPINION' ? 'CN-PIPL' : null;
    await refused({ thirdParty: { id: vendor.id }, kind, screeningId, rule }, ['INCONSISTENT', 'validUntil']);
  });

  test.each(['CLEAR', 'CONFIRMED_MATCH'] as const)('the dismissal of a screening that is %s', async (outcome) => {
    const vendor = await make.vendor();
    const screeningId = await screen(vendor, outcome);
    const input = { thirdParty: { id: vendor.id }, kind: 'SCREENING_DISMISSED', validUntil: TODAY, screeningId };
    await refused(input, ['NOT_ALLOWED', 'screeningId']);
  });

  test.each(['DATA_COMPLIANCE_PROGRAM', 'DATA_TRANSACTION_AUDIT', 'COVERED_PERSON_DESIGNATED'])(
    '%s without what it rests on',
    async (kind) => {
      const { id } = await make.vendor();
      await refused({ thirdParty: { id }, kind, validUntil: endOf(kind) }, ['INCONSISTENT', 'reference']);
    },
  );

  test('an exemption under another section', async () => {
    const { id } = await make.vendor();
    const engagement = await make.engagement({ thirdParty: { id } });
    const input = { thirdParty: { id }, kind: 'TRANSACTION_EXEMPT', engagementId: engagement.id, validUntil: TODAY };
    for (const reference of ['28 CFR 202.500', '28 CFR 202.512', '202.510', null]) {
      await refused({ ...input, reference }, ['INCONSISTENT', 'reference']);
    }
    await record({ ...input, reference: '28 CFR 202.511' });
  });

  test.each(['DATA_COMPLIANCE_PROGRAM', 'DATA_TRANSACTION_AUDIT'])(
    '%s for longer than a year, or without end',
    async (kind) => {
      const { id } = await make.vendor();
      const input = { thirdParty: { id }, kind, reference: 'Report 7' };
      await refused({ ...input, validUntil: '2027-06-16' }, ['OUT_OF_RANGE', 'validUntil']);
      await refused(input, ['INCONSISTENT', 'validUntil']);
      await record({ ...input, validUntil: '2027-06-15' });
    },
  );

  test('about the screening or engagement of another', async () => {
    const [vendor, other] = [await make.vendor(), await make.vendor()];
    const engagement = await make.engagement({ thirdParty: { id: other.id } });
    const input = { thirdParty: { id: vendor.id }, validUntil: TODAY };
    await refused({ ...input, kind: 'SCREENING_DISMISSED', screeningId: await screen(other, 'POSSIBLE_MATCH') }, [
      'NOT_FOUND',
      'screeningId',
    ]);
    await refused({ ...input, kind: 'SPECIMEN_PURPOSE', engagementId: engagement.id }, ['NOT_FOUND', 'engagementId']);
  });

  test('for past days, over before it begins, or without a reason', async () => {
    const { id } = await make.vendor();
    const input = { thirdParty: { id }, kind: 'CMS_EQUIVALENCE' };
    await refused({ ...input, validFrom: '2026-06-14' }, ['OUT_OF_RANGE', 'validFrom']);
    await refused({ ...input, validFrom: '2026-07-02', validUntil: '2026-07-01' }, ['INCONSISTENT', 'validUntil']);
    await refused({ ...input, validUntil: '2026-06-14' }, ['INCONSISTENT', 'validUntil']);
    await refused({ ...input, reason: ' ' }, ['REQUIRED', 'reason']);
    await refused({ ...input, validFrom: 'soon', validUntil: '2020-01-01' }, ['INVALID', 'validFrom']);
  });
});

test('a program can neither record nor revoke one, whatever the role of its key', async () => {
  const { id: principalId } = await accept(
    registry,
    'createPrincipal',
    { name: 'Robot', kind: 'SERVICE' },
    'id',
    'ADMIN',
  );
  const lab = await make.partnerLab();
  const made = await make.determination({ thirdParty: { id: lab.id } });
  const before = await registry.state();
  for (const role of ['APPROVER', 'ADMIN'] as const) {
    const { secret } = await createKey(registry.database.write, {
      principalId: keyOf('Principal', principalId)!,
      role,
      name: 'robot',
      source: null,
      expiresAt: null,
    });
    const response = await registry.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${secret}` },
      payload: {
        query: `mutation { recordDetermination(input: { thirdParty: { id: "${lab.id}" }, kind: CMS_EQUIVALENCE, reason: "R" }) { userErrors { code } }
          revokeDetermination(input: { id: "${made.id}", expectedVersion: 1, reason: "R" }) { userErrors { code } } }`,
      },
    });
    const { data, errors } = response.json();
    expect(data).toEqual({ recordDetermination: null, revokeDetermination: null });
    expect(errors.map(({ message }: { message: string }) => message)).toEqual(
      Array(2).fill('Robot is a service, and only a person can make decisions; use a key of a person.'),
    );
    expect(errors).toMatchObject(Array(2).fill({ extensions: { code: 'FORBIDDEN' } }));
    const viewer = await registry.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${secret}` },
      payload: { query: '{ viewer { actions } }' },
    });
    expect(viewer.json().data.viewer.actions).not.toContain('decision.write');
    expect(viewer.json().data.viewer.actions).toContain('registry.read');
  }
  const { api_key: _, ...rest } = before;
  expect(await registry.state()).toMatchObject(rest);
});

describe('a determination', () => {
  test('holds from its first day to its last', async () => {
    const { id } = await make.vendor();
    const input = { thirdParty: { id }, kind: 'CMS_EQUIVALENCE', validFrom: '2026-07-01', validUntil: '2026-07-31' };
    const days = ['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'];
    const selection = days.map((day, index) => `d${index}: inForce(asOf: "${day}")`).join(' ');
    expect(await record(input, selection)).toEqual({ d0: false, d1: true, d2: true, d3: false });
  });

  test('is revoked once, from today on, and states by which person and why', async () => {
    const made = await make.determination();
    expect(await revoke(made)).toMatchObject({
      version: 2,
      revokedOn: TODAY,
      revokedBy: { name: 'Local administrator' },
      revocationReason: 'It was wrong',
      inForce: false,
    });
    const again = { id: made.id, expectedVersion: 2, reason: 'Again' };
    await expectRejected(registry, 'revokeDetermination', again, [['NOT_ALLOWED', 'id']], by);
    const stale = { ...again, expectedVersion: 1 };
    await expectRejected(registry, 'revokeDetermination', stale, [['STALE_VERSION', 'expectedVersion']], by);
  });

  test('is recorded once, however often the request is repeated', async () => {
    const { id } = await make.vendor();
    const input = { thirdParty: { id }, kind: 'CMS_EQUIVALENCE', reason: 'R', idempotencyKey: 'once' };
    const [first, second] = [await record(input, 'id'), await record(input, 'id')];
    expect(second).toEqual(first);
    const other = await mutate(registry, 'recordDetermination', { ...input, reason: 'S' }, 'id', 'APPROVER');
    expect(other.userErrors).toMatchObject([{ code: 'KEY_REUSED' }]);
  });
});

describe('a determination changes rules and risk', () => {
  const toChina = (party: Made, dataFlow: object) =>
    make.engagement({
      thirdParty: { id: party.id },
      status: 'ACTIVE',
      startsOn: '2025-01-01',
      clinical: 'YES',
      dataFlows: [{ destinationCountry: 'CN', peoplePerYear: 5_000, purpose: 'UNDETERMINED', ...dataFlow }],
    });

  test('counsel: a rule left to counsel is met from the first day of the opinion to its last, until it is revoked', async () => {
    const lab = await make.partnerLab({ country: 'CN' });
    await toChina(lab, { category: 'BIOSPECIMEN' });
    expect((await answerOf(lab, 'DSP-PROHIBITED')).answer).toBe('NEEDS_COUNSEL');
    const period = { validFrom: '2026-07-01', validUntil: '2026-07-31' };
    const opinion = { thirdParty: { id: lab.id }, kind: 'COUNSEL_OPINION', ...period };
    // One about another rule says nothing of this one.
    await record({ ...opinion, rule: 'CN-PIPL' });
    const made = await record({ ...opinion, rule: 'DSP-PROHIBITED' });
    const answers = async () =>
      await Promise.all(
        ['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map(
          async (day) => (await answerOf(lab, 'DSP-PROHIBITED', day)).answer,
        ),
      );
    expect(await answers()).toEqual(['NEEDS_COUNSEL', 'MET', 'MET', 'NEEDS_COUNSEL']);
    expect((await answerOf(lab, 'DSP-PROHIBITED', '2026-07-01')).evidence[0]).toBe(made.id);
    await revoke(made);
    expect(await answers()).toEqual(Array(4).fill('NEEDS_COUNSEL'));
  });

  test('counsel: an opinion does not lift a clear prohibition', async () => {
    const lab = await make.partnerLab({ country: 'CN' });
    await toChina(lab, { category: 'HUMAN_GENOMIC' });
    const before = await answerOf(lab, 'DSP-PROHIBITED');
    expect(before.answer).toBe('NOT_MET');
    const opinion = { kind: 'COUNSEL_OPINION', rule: 'DSP-PROHIBITED', validUntil: '2027-01-01' };
    await record({ thirdParty: { id: lab.id }, ...opinion });
    expect(await answerOf(lab, 'DSP-PROHIBITED')).toEqual(before);
  });

  test('purpose: specimens for patients alone do not fall under the rule', async () => {
    const lab = await make.partnerLab({ country: 'CN' });
    const engagement = await toChina(lab, { category: 'BIOSPECIMEN' });
    await record({ thirdParty: { id: lab.id }, kind: 'SPECIMEN_PURPOSE', engagementId: engagement.id });
    expect((await answerOf(lab, 'DSP-PROHIBITED')).answer).not.toBe('NEEDS_COUNSEL');
  });

  test('screening: a dismissed name stays dismissed in later screenings; another name, or a lapsed dismissal, is open', async () => {
    const vendor = await make.vendor();
    const screeningId = await screen(vendor, 'POSSIBLE_MATCH', { screenedOn: '2026-06-01' });
    expect((await answerOf(vendor, 'SANCTIONS')).answer).toBe('UNKNOWN');
    const dismissal = { thirdParty: { id: vendor.id }, kind: 'SCREENING_DISMISSED', validUntil: '2026-12-31' };
    await record({ ...dismissal, screeningId });
    expect((await answerOf(vendor, 'SANCTIONS')).answer).toBe('MET');
    expect((await answerOf(vendor, 'SANCTIONS', '2027-01-01')).answer).toBe('UNKNOWN');
    await screen(vendor, 'POSSIBLE_MATCH');
    expect((await answerOf(vendor, 'SANCTIONS')).answer).toBe('MET');
    await screen(vendor, 'POSSIBLE_MATCH', { matchedName: 'Somebody else again' });
    expect((await answerOf(vendor, 'SANCTIONS')).answer).toBe('UNKNOWN');
  });

  test('a control that does not apply is no longer missed', async () => {
    const vendor = await make.vendor();
    const thirdParty = { id: vendor.id };
    await make.engagement({
      thirdParty,
      category: 'LIS_SOFTWARE',
      status: 'ACTIVE',
      startsOn: '2025-01-01',
      dataFlows: [{ category: 'PHI', peoplePerYear: 5_000, channel: 'TLS' }],
    });
    await make.attestation({
      thirdParty,
      claims: [{ control: 'TRN-02', status: 'NOT_APPLICABLE', justification: 'Nobody works there' }],
    });
    const controlsMissed = async () => {
      const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { factors { control { code } } } } }`;
      const answer = await registry.ask('DASHBOARD', query, { ref: thirdParty });
      const factors = answer.thirdParty.risk.factors as { control: { code: string } | null }[];
      return factors.map(({ control }) => control?.code);
    };
    expect(await controlsMissed()).toContain('TRN-02');
    const made = await record({ thirdParty, kind: 'NOT_APPLICABLE_ACCEPTED', control: 'TRN-02' });
    expect(await controlsMissed()).not.toContain('TRN-02');
    await revoke(made);
    expect(await controlsMissed()).toContain('TRN-02');
  });
});

describe('two people must lift a rule on bulk data', () => {
  const CISA = ['ACC-01', 'ACC-03', 'ACC-06', 'CON-06', 'DET-04', 'ENC-01', 'ENC-03', 'INC-01', 'VUL-01', 'VUL-03'].map(
    (control) => ({ control, status: 'MET' }),
  );
  const bulkLab = async () => {
    const lab = await make.partnerLab({ country: 'CN' });
    const engagement = await make.engagement({
      thirdParty: { id: lab.id },
      status: 'ACTIVE',
      startsOn: '2025-01-01',
      dataFlows: [{ category: 'PHI', destinationCountry: 'CN', peoplePerYear: 10_001, purpose: 'QUALITY' }],
    });
    return { thirdParty: { id: lab.id }, lab, engagement };
  };
  const approve = ({ id, version }: Made, role: 'APPROVER' | 'ADMIN' = 'ADMIN') =>
    accept(registry, 'approveDetermination', { id, expectedVersion: version }, EVERYTHING, role);

  test('a license lifts the rules once a second person has approved it, and names itself', async () => {
    const { thirdParty, lab, engagement } = await bulkLab();
    const given = { kind: 'TRANSACTION_LICENSED', engagementId: engagement.id, reference: 'DSP-2026-7' };
    const made = await record({ thirdParty, ...given, validUntil: '2026-12-31' });
    expect(made).toMatchObject({
      reference: 'DSP-2026-7',
      needsSecondApprover: true,
      secondApprover: null,
      inForce: false,
    });
    expect((await answerOf(lab, 'DSP-RESTRICTED')).answer).toBe('NOT_MET');
    const same = { id: made.id, expectedVersion: 1 };
    await expectRejected(registry, 'approveDetermination', same, [['NOT_ALLOWED', 'id']], by);
    const approved = await approve(made);
    expect(approved).toMatchObject({
      secondApprover: { name: 'Local administrator' },
      secondApprovedOn: TODAY,
      inForce: true,
      version: 2,
    });
    expect(await answerOf(lab, 'DSP-RESTRICTED')).toEqual({ answer: 'MET', evidence: [lab.id, made.id] });
    expect((await answerOf(lab, 'DSP-RESTRICTED', '2027-01-01')).answer).toBe('NOT_MET');
    const again = { id: made.id, expectedVersion: 2 };
    await expectRejected(registry, 'approveDetermination', again, [['NOT_ALLOWED', 'id']], { role: 'ADMIN' });
  });

  test('a determination of another kind needs none', async () => {
    const made = await make.determination();
    const input = { id: made.id, expectedVersion: 1 };
    await expectRejected(registry, 'approveDetermination', input, [['NOT_ALLOWED', 'id']], { role: 'ADMIN' });
  });

  test('an integration cannot meet the rule by a statement of its own, whatever it states', async () => {
    const { thirdParty, lab } = await bulkLab();
    const attestor = await make.attestor({ kind: 'ASSESSOR' });
    const { sync } = await registry.ask(
      'INTEGRATION',
      'mutation($input: SyncInput!) { sync(input: $input) { results { outcome } userErrors { code } } }',
      {
        input: {
          source: 'local',
          idempotencyKey: 'cisa',
          items: [
            {
              attestation: {
                externalId: 'A-1',
                thirdParty: { id: lab.id },
                framework: 'CISA_SECURITY_REQUIREMENTS',
                assurance: 'ACCREDITED',
                attestorId: attestor.id,
                attestedOn: TODAY,
                claims: CISA,
              },
            },
          ],
        },
      },
    );
    expect(sync.results).toMatchObject([{ outcome: 'CREATED' }]);
    expect((await answerOf(lab, 'DSP-RESTRICTED')).answer).toBe('NOT_MET');
    // Two people accept the statement, and establish what the law asks of us.
    const { thirdParty: found } = await registry.ask(
      'DASHBOARD',
      'query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { attestations { nodes { id } } } }',
      { ref: thirdParty },
    );
    const attestationId = found.attestations.nodes[0].id;
    const until = { thirdParty, validUntil: '2027-06-15', reference: 'Report 7' };
    await approve(await record({ ...until, kind: 'SECURITY_REQUIREMENTS_MET', attestationId }));
    await approve(await record({ ...until, kind: 'DATA_COMPLIANCE_PROGRAM' }));
    expect((await answerOf(lab, 'DSP-RESTRICTED')).answer).toBe('NEEDS_COUNSEL');
    await approve(await record({ ...until, kind: 'DATA_TRANSACTION_AUDIT' }));
    expect((await answerOf(lab, 'DSP-RESTRICTED')).answer).toBe('MET');
    expect((await answerOf(lab, 'DSP-RESTRICTED', '2027-06-15')).answer).toBe('MET');
    expect((await answerOf(lab, 'DSP-RESTRICTED', '2027-06-16')).answer).toBe('NOT_MET');
  });
});

test('the creator of a third party may record a designation against it, and not revoke one', async () => {
  const lab = await accept(registry, 'createPartnerLab', { legalName: 'Designated laboratory' }, 'id version', 'ADMIN');
  const input = {
    thirdParty: { id: lab.id },
    kind: 'COVERED_PERSON_DESIGNATED',
    reference: '91 FR 1',
    reason: 'Listed',
  };
  const ending = { ...input, validUntil: '2027-01-01' };
  await expectRejected(registry, 'recordDetermination', ending, [['INCONSISTENT', 'validUntil']], { role: 'ADMIN' });
  const made = await accept(registry, 'recordDetermination', input, 'id version', 'ADMIN');
  const revocation = { id: made.id, expectedVersion: 1, reason: 'Removed' };
  await expectRejected(registry, 'revokeDetermination', revocation, [['NOT_ALLOWED', 'id']], { role: 'ADMIN' });
  await accept(registry, 'revokeDetermination', revocation, 'id', 'APPROVER');
});

test('a person cannot make determinations about a third party that they created', async () => {
  const lab = await accept(registry, 'createPartnerLab', { legalName: 'Own laboratory' }, 'id version', 'ADMIN');
  const input = { thirdParty: { id: lab.id }, kind: 'CMS_EQUIVALENCE', reason: 'Looked' };
  await expectRejected(registry, 'recordDetermination', input, [['NOT_ALLOWED', 'thirdParty']], { role: 'ADMIN' });
  await record({ thirdParty: { id: lab.id }, kind: 'CMS_EQUIVALENCE' });
});
