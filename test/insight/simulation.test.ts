import { beforeAll, describe, expect, test } from 'vitest';
import { changeReaders } from '../../src/insight/simulation/changes.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '10000000' });
const make = fixtures(registry);

const RISK = `level score coverage state dimensions { dimension likelihood hazard } gates { code }`;
const SEEN = `${RISK} `;
const COMPARED = `before { ${SEEN} } after { ${SEEN} } dimensions { dimension hazardChange }
  factors { dimension control { code } before { code hazard } after { code hazard } hazardChange }
  gatesRaised { code } gatesCleared { code } rules { rule { id } before { answer } after { answer } }
  procurement { before { answer } after { answer checks { rule { id } outcome message } } }
  downstreamTruncated downstream { thirdParty { id } before { score } after { score level } factors { hazardChange } }`;

const simulate = async (id: string, changes: object[], asOf?: string) =>
  (
    await registry.ask(
      'PROCUREMENT',
      `query($id: ID!, $changes: [HypotheticalChange!]!, $asOf: Date) {
        simulateRisk(thirdParty: { id: $id }, changes: $changes, asOf: $asOf) { ${COMPARED} } }`,
      { id, changes, asOf },
    )
  ).simulateRisk;

const really = async (id: string) =>
  (
    await registry.ask(
      'PROCUREMENT',
      `query($id: ID!) { thirdParty(ref: { id: $id }) { risk { ${SEEN} }
        procurementStatus { answer checks { rule { id } outcome message } } } }`,
      { id },
    )
  ).thirdParty;

/** A reference laboratory with papers, one of its suppliers, and a firm that it supplies itself. */
interface Chain {
  lab: string;
  supplier: string;
  customer: string;
  engagement: Made;
  clia: Made;
  contract: Made;
  finding: Made;
}

async function chain(): Promise<Chain> {
  const { id: lab } = await make.partnerLab({ country: 'US' });
  const { id: supplier } = await make.vendor();
  const { id: customer } = await make.vendor();
  const thirdParty = { id: lab };
  const engagement = await make.engagement({
    thirdParty,
    status: 'ACTIVE',
    startsOn: '2025-01-01',
    dependency: 2,
    penetration: 2,
    soleSource: 'NO',
    clinical: 'YES',
    protectedData: 'LISTED',
    baaRequired: 'YES',
    dataFlows: [
      {
        category: 'PHI',
        peoplePerYear: 300,
        destinationCountry: 'US',
        purpose: 'DIAGNOSIS_OR_TREATMENT',
        channel: 'TLS',
      },
    ],
  });
  const { id, version } = await make.certification({
    thirdParty,
    type: 'CLIA',
    variant: 'COMPLIANCE',
    issuedOn: '2025-01-01',
    validUntil: '2027-01-01',
  });
  const asked = { id, expectedVersion: version, method: 'Asked its issuer' };
  const clia = (await accept(registry, 'verifyCertification', asked)) as Made;
  const contract = await make.contract({
    thirdParty,
    kind: 'BUSINESS_ASSOCIATE',
    status: 'ACTIVE',
    effectiveOn: '2025-01-01',
    clauses: [{ clauseType: 'PERMITTED_USES', present: 'YES' }],
  });
  const audit = await make.audit({ thirdParty, kind: 'DOCUMENT_REVIEW', completedOn: '2026-02-01' });
  const finding = await make.finding({ auditId: audit.id, control: 'ENC-01', severity: 'HIGH', dueOn: '2026-03-01' });
  await make.supplyLink({ supplier: { id: supplier }, customer: thirdParty, criticality: 2, share: 0.5 });
  await make.supplyLink({ supplier: thirdParty, customer: { id: customer }, criticality: 4, share: 1 });
  return { lab, supplier, customer, engagement, clia, contract, finding };
}

/** Points of likelihood from which a customer counts as changed. */
const FELT_FROM = 0.01;
const likelihoods = ({ risk }: Awaited<ReturnType<typeof really>>): number[] =>
  risk.dimensions.map(({ likelihood }: { likelihood: number }) => likelihood);

type Case = [string, (chain: Chain) => object, (chain: Chain) => Promise<unknown>];

const flows = [{ category: 'HUMAN_GENOMIC', peoplePerYear: 900, destinationCountry: 'CN', channel: 'VPN' }];
const claims = [{ control: 'ENC-01', status: 'MET' }];
const clauses = [{ clauseType: 'REPORT_SECURITY_INCIDENT', present: 'YES', hours: 24 }];

/** A supposed change, and the mutations with the same effect. */
const cases: Case[] = [
  [
    'certificationLapses',
    ({ clia }) => ({ certification: clia.id }),
    ({ clia: { id, version } }) =>
      accept(registry, 'updateCertification', { id, expectedVersion: version, validUntil: '2026-06-14' }),
  ],
  [
    'certificationGranted',
    () => ({ type: 'ISO_27001', validUntil: '2028-01-01' }),
    async ({ lab }) => {
      const given = { type: 'ISO_27001', issuedOn: TODAY, validUntil: '2028-01-01' };
      const { id, version } = await make.certification({ thirdParty: { id: lab }, ...given });
      await accept(registry, 'verifyCertification', { id, expectedVersion: version, method: 'Asked its issuer' });
    },
  ],
  [
    'contractSigned',
    () => ({ kind: 'SERVICE_LEVEL', clauses, expiresOn: '2027-06-15' }),
    ({ lab }) =>
      make.contract({
        thirdParty: { id: lab },
        kind: 'SERVICE_LEVEL',
        status: 'ACTIVE',
        effectiveOn: TODAY,
        expiresOn: '2027-06-15',
        clauses,
        document: { sha256: 'ab'.repeat(32) },
      }),
  ],
  [
    'contractEnded',
    ({ contract }) => ({ contract: contract.id }),
    ({ contract: { id, version } }) =>
      accept(registry, 'terminateContract', { id, expectedVersion: version, terminatedOn: TODAY }),
  ],
  [
    'clauseAdded',
    ({ contract }) => ({ contract: contract.id, clauseType: 'SAFEGUARDS' }),
    ({ contract: { id, version } }) =>
      accept(registry, 'updateContract', {
        id,
        expectedVersion: version,
        clauses: ['PERMITTED_USES', 'SAFEGUARDS'].map((clauseType) => ({ clauseType, present: 'YES' })),
      }),
  ],
  [
    'auditDone',
    () => ({ kind: 'ONSITE', everyMonths: 12 }),
    ({ lab }) =>
      make.audit({
        thirdParty: { id: lab },
        kind: 'ONSITE',
        completedOn: TODAY,
        everyMonths: 12,
        outcome: 'SATISFACTORY',
      }),
  ],
  [
    'findingClosed',
    ({ finding }) => ({ finding: finding.id }),
    ({ finding: { id, version } }) =>
      accept(registry, 'closeFinding', {
        id,
        expectedVersion: version,
        status: 'REMEDIATED',
        closedOn: TODAY,
        note: 'Seen',
      }),
  ],
  [
    'incident',
    () => ({ kind: 'BREACH', severity: 'CRITICAL' }),
    ({ lab }) =>
      make.incident({
        thirdParty: { id: lab },
        kind: 'BREACH',
        severity: 'CRITICAL',
        discoveredOn: TODAY,
        reportedToUsOn: TODAY,
      }),
  ],
  [
    'attestationReceived',
    () => ({ framework: 'HIPAA_SECURITY_RULE', assurance: 'INDEPENDENT', claims }),
    ({ lab }) => make.attestation({ thirdParty: { id: lab }, assurance: 'INDEPENDENT', attestedOn: TODAY, claims }),
  ],
  [
    'linkAdded',
    ({ customer }) => ({ supplier: { id: customer }, criticality: 4, share: 1 }),
    ({ lab, customer }) =>
      make.supplyLink({
        supplier: { id: customer },
        customer: { id: lab },
        criticality: 4,
        share: 1,
        validFrom: TODAY,
      }),
  ],
  [
    'flowChanged',
    ({ engagement }) => ({ engagement: engagement.id, dataFlows: flows }),
    ({ engagement: { id, version } }) =>
      accept(registry, 'updateEngagement', { id, expectedVersion: version, dataFlows: flows }),
  ],
];

/** The same to the point, but for what suppliers do not pass on one by one. */
function expectClose(supposed: Record<string, unknown>, real: Record<string, unknown>): void {
  const apart = (of: Record<string, unknown>) => ({
    ...of,
    score: 0,
    dimensions: (of.dimensions as { dimension: string }[]).map(({ dimension }) => dimension),
  });
  expect(apart(supposed)).toEqual(apart(real));
  const of = (risk: Record<string, unknown>) => risk.dimensions as { likelihood: number }[];
  of(supposed).forEach(({ likelihood }, index) => {
    expect(Math.abs(likelihood - of(real)[index]!.likelihood)).toBeLessThan(0.02);
  });
}

test('every kind of change has a case; the loss of a supplier cannot be made real and has a test of its own', () => {
  const kinds = [...cases.map(([kind]) => kind), 'supplierLost'];
  expect(kinds.toSorted()).toEqual(Object.keys(changeReaders).toSorted());
});

describe('a supposed third party or link', () => {
  test.each(cases)('%s is what it is once it is so, for the party and downstream', async (kind, change, makeItSo) => {
    const made = await chain();
    const [before, customerBefore] = [await really(made.lab), await really(made.customer)];
    const state = await registry.state();
    const simulated = await simulate(made.lab, [{ [kind]: change(made) }]);
    expect(await registry.state()).toEqual(state);
    expectClose(simulated.before, before.risk);

    await makeItSo(made);
    const [after, customerAfter] = [await really(made.lab), await really(made.customer)];
    expectClose(simulated.after, after.risk);
    expect(simulated.procurement.before.answer).toBe(before.procurementStatus.answer);
    expect(simulated.procurement.after).toEqual(after.procurementStatus);
    expect(simulated.factors.length).toBeGreaterThan(0);
    const downstream = simulated.downstream as { thirdParty: { id: string }; after: { score: number } }[];
    const isFelt = likelihoods(customerAfter).some(
      (likelihood, index) => Math.abs(likelihood - likelihoods(customerBefore)[index]!) >= FELT_FROM,
    );
    expect(downstream.map(({ thirdParty: { id } }) => id)).toEqual(isFelt ? [made.customer] : []);
    for (const { after: supposed } of downstream) {
      expect(Math.abs(supposed.score - customerAfter.risk.score)).toBeLessThan(0.02);
    }
  });

  test.each(cases)('%s is explained to the last summand', async (kind, change) => {
    const made = await chain();
    const { before, after, dimensions, factors } = await simulate(made.lab, [{ [kind]: change(made) }]);
    const hazards = (of: { dimensions: { dimension: string; hazard: number }[] }) =>
      new Map(of.dimensions.map(({ dimension, hazard }) => [dimension, hazard]));
    for (const { dimension, hazardChange } of dimensions as { dimension: string; hazardChange: number }[]) {
      expect(hazardChange).toBeCloseTo(hazards(after).get(dimension)! - hazards(before).get(dimension)!, 8);
      const parts = (factors as { dimension: string; hazardChange: number }[])
        .filter((factor) => factor.dimension === dimension)
        .reduce((sum, factor) => sum + factor.hazardChange, 0);
      expect(parts).toBeCloseTo(hazardChange, 6);
    }
  });

  test('that is lost is certain to fail for its customers, and lowers no risk', async () => {
    const { lab, supplier, customer } = await chain();
    const lost = await simulate(lab, [{ supplierLost: { thirdParty: { id: supplier } } }]);
    const [of] = (lost.factors as { before: { code: string; hazard: number }; after: { hazard: number } }[]).filter(
      ({ before }) => before.code === 'SUPPLIER_RISK',
    );
    // 0.6 · 0.5 for a criticality of 2 and a share of one half.
    expect(of!.after.hazard).toBeCloseTo(-Math.log1p(-0.15), 9);
    expect(lost.downstream).toHaveLength(1);
    expect(lost.downstream[0].thirdParty.id).toBe(customer);
    expect(lost.downstream[0].factors).toHaveLength(1);
    expect(lost.downstream[0].factors[0].hazardChange).toBeGreaterThan(0);
  });

  test('of others reaches the one asked about', async () => {
    const { lab, supplier } = await chain();
    const incident = { thirdParty: { id: supplier }, kind: 'SERVICE_OUTAGE', severity: 'CRITICAL' };
    const own = await simulate(supplier, [{ incident }]);
    const seen = await simulate(lab, [{ incident }]);
    expect(seen.factors).toMatchObject([{ dimension: 'DEPENDENCY', before: { code: 'SUPPLIER_RISK' } }]);
    expect(seen.factors[0].hazardChange).toBeGreaterThan(0);
    const [hit] = own.downstream.filter(({ thirdParty }: { thirdParty: { id: string } }) => thirdParty.id === lab);
    expect(hit.factors).toEqual([{ hazardChange: seen.factors[0].hazardChange }]);
    expect(hit.after.score).toBe(seen.after.score);
  });

  test('nothing makes no difference, on any day', async () => {
    const { lab } = await chain();
    for (const asOf of [undefined, '2026-01-01', '2027-03-01']) {
      const { before, after, factors, rules, downstream, gatesRaised } = await simulate(lab, [], asOf);
      expect(after).toEqual(before);
      expect([factors, rules, downstream, gatesRaised]).toEqual([[], [], [], []]);
    }
  });

  test('a certificate that lapses on a day raises the gate on that day, and blocks', async () => {
    const { lab, clia } = await chain();
    const lapses = [{ certificationLapses: { certification: clia.id, on: '2026-12-01' } }];
    expect((await simulate(lab, lapses, '2026-11-30')).gatesRaised).toEqual([]);
    const after = await simulate(lab, lapses, '2026-12-01');
    expect(after.gatesRaised).toEqual([{ code: 'CLIA-REFERRAL' }]);
    expect(after.rules).toEqual([
      { rule: { id: 'CLIA-REFERRAL' }, before: { answer: 'MET' }, after: { answer: 'NOT_MET' } },
    ]);
    expect(after.procurement.after.answer).toBe('BLOCK');
  });

  test('that ends earlier affects a contract with a later end, and not the other way round', async () => {
    const { lab, contract } = await chain();
    await registry.observer`update contract set status = 'TERMINATED', terminated_on = '2026-06-20' where title is null
      and third_party_id = ${lab.replace('ThirdParty_', '')}::uuid`;
    const ends = (on: string) => simulate(lab, [{ contractEnded: { contract: contract.id, on } }]);
    expect((await ends(TODAY)).gatesRaised).toEqual([{ code: 'HIPAA-BAA' }]);
    expect((await ends('2026-07-01')).factors).toEqual([]);
  });

  test('together is supposed one after another', async () => {
    const { lab, contract } = await chain();
    const one = { clauseAdded: { contract: contract.id, clauseType: 'SAFEGUARDS' } };
    const both = await simulate(lab, [
      one,
      { clauseAdded: { contract: contract.id, clauseType: 'ENCRYPTION_PROTOCOLS' } },
    ]);
    const alone = await simulate(lab, [one]);
    expect(both.after.dimensions[3].hazard).toBeLessThan(alone.after.dimensions[3].hazard);
  });
});

describe('to look', () => {
  test('takes no statements for each of those downstream', async () => {
    const { lab, supplier } = await chain();
    const statementsOf = async () => {
      registry.statements.length = 0;
      const { downstream } = await simulate(lab, [{ supplierLost: {} }]);
      const sent = registry.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text));
      return { reached: downstream.length as number, statements: sent.length };
    };
    await statementsOf();
    const one = await statementsOf();
    expect(one.reached).toBe(1);
    for (let made = 0; made < 12; made++) {
      const { id } = await make.vendor();
      await make.supplyLink({ supplier: { id: lab }, customer: { id }, criticality: 4, share: 1 });
      await make.supplyLink({ supplier: { id: supplier }, customer: { id }, criticality: 1 });
    }
    const many = await statementsOf();
    expect(many.reached).toBe(13);
    // No dossier is read of third parties with stored risk for today: that may be all of a hop, or not.
    expect(Math.abs(many.statements - one.statements)).toBeLessThanOrEqual(3);
  });
});

describe('an invalid change', () => {
  let id: string;
  beforeAll(async () => {
    id = (await make.vendor()).id;
  });

  test('is refused with everything that is wrong, each named', async () => {
    const changes = [
      { certificationGranted: { type: 'NOPE', validUntil: '2020-01-01' } },
      { certificationLapses: { certification: 'b', on: 'soon' } },
      { contractSigned: { kind: 'SUPPLY', clauses: [{ clauseType: 'X', present: 'YES' }], engagementIds: ['a'] } },
      { clauseAdded: { contract: 'c', clauseType: 'SAFEGUARDS', hours: 4 } },
      { auditDone: { kind: 'ONSITE', completedOn: '2030-01-01' } },
      { findingClosed: { finding: 'd', on: '2030-01-01' } },
      { incident: { kind: 'BREACH', severity: 'HIGH', closedOn: '2030-01-01' } },
      { attestationReceived: { framework: 'lower', assurance: 'SELF', claims: [] } },
      { linkAdded: { supplier: { id }, criticality: 9 } },
      { supplierLost: { thirdParty: { identifier: { scheme: 'CLIA', value: 'z' } } } },
      { flowChanged: { engagement: 'e', dataFlows: [{ category: 'PHI', peoplePerYear: -1 }] } },
      { contractEnded: { contract: 'f' } },
    ];
    const { data, errors } = await registry.send(
      'DASHBOARD',
      `query($id: ID!, $changes: [HypotheticalChange!]!) {
        simulateRisk(thirdParty: { id: $id }, changes: $changes) { before { level } } }`,
      { id, changes },
    );
    expect(data.simulateRisk).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const problems = errors![0]!.extensions.problems as { code: string; field: string; message: string }[];
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'NOT_FOUND changes.0.certificationGranted.type',
      'INVALID changes.1.certificationLapses.on',
      'NOT_FOUND changes.1.certificationLapses.certification',
      'NOT_FOUND changes.2.contractSigned.engagementIds.0',
      'NOT_FOUND changes.2.contractSigned.clauses.0.clauseType',
      'NOT_FOUND changes.3.clauseAdded.contract',
      'INCONSISTENT changes.3.clauseAdded.hours',
      'OUT_OF_RANGE changes.4.auditDone.completedOn',
      'OUT_OF_RANGE changes.5.findingClosed.on',
      'NOT_FOUND changes.5.findingClosed.finding',
      'OUT_OF_RANGE changes.6.incident.closedOn',
      'INVALID changes.7.attestationReceived.framework',
      'OUT_OF_RANGE changes.7.attestationReceived.claims',
      'OUT_OF_RANGE changes.8.linkAdded.criticality',
      'INCONSISTENT changes.8.linkAdded.supplier',
      'INVALID changes.9.supplierLost.thirdParty',
      'OUT_OF_RANGE changes.10.flowChanged.dataFlows.0.peoplePerYear',
      'NOT_FOUND changes.10.flowChanged.engagement',
      'NOT_FOUND changes.11.contractEnded.contract',
    ]);
  });

  test('is one of more than fifty, of an unknown third party, or two changes in one', async () => {
    const query = `query($ref: ThirdPartyRef!, $changes: [HypotheticalChange!]!) {
      simulateRisk(thirdParty: $ref, changes: $changes) { before { level } } }`;
    const lost = { supplierLost: {} };
    const many = await registry.send('DASHBOARD', query, { ref: { id }, changes: Array(51).fill(lost) });
    expect(many.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'changes' } }]);
    const nobody = { external: { source: 'erp', externalId: 'nobody' } };
    expect(await registry.ask('DASHBOARD', query, { ref: nobody, changes: [lost] })).toEqual({ simulateRisk: null });
    const two = { supplierLost: {}, auditDone: { kind: 'ONSITE' } };
    expect((await registry.send('DASHBOARD', query, { ref: { id }, changes: [two] })).errors).toHaveLength(1);
  });
});
