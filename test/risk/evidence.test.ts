import { describe, expect, it } from 'vitest';
import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import type { Dossier, DossierQualityRecord } from '../../src/risk/engine/dossier.ts';
import { usReferenceLab } from './cases.ts';
import {
  attestation,
  audit,
  businessAssociateContract,
  certification,
  contract,
  determination,
  dossier,
  engagement,
  finding,
  flow,
  qualityRecord,
  today,
} from './dossiers.ts';
import { policy } from './policy.ts';
import { assessed, dimension, factorsOf } from './reading.ts';

describe('evidence', () => {
  const base = () => dossier({ engagements: [engagement({ penetration: 2, dependency: 4 })] });
  /** Returns 1 − k of a control, to the seven decimals that rounded hazards allow. */
  const gap = (given: Dossier, control: string, asOf = today) => {
    const risk = assessed(given, asOf);
    const factor = risk.dimensions
      .flatMap((d) => d.factors)
      .find((f) => f.control === control && f.code.match(/EVIDENCE|CONTROL/));
    if (!factor) return 0;
    const weighed = policy.controls[policy.indexOf.get(control)!]!;
    return factor.hazard / (2 * weighed.share * risk.dimensions[riskDimensions.indexOf(factor.dimension)]!.exposure);
  };
  const credit = (given: Partial<Dossier>, control: string, asOf = today) =>
    1 - gap({ ...base(), ...given }, control, asOf);

  it.each([
    ['SELF', 0.35],
    ['SELF_WITH_DOCUMENTS', 0.5],
    ['INDEPENDENT', 0.8],
    ['ACCREDITED', 0.9],
    ['CUSTOMER_VERIFIED', 1],
  ] as const)('an attestation of tier %s is worth %s', (assurance, worth) => {
    expect(credit({ attestations: [attestation(['ACC-01'], { assurance })] }, 'ACC-01')).toBeCloseTo(worth, 7);
  });

  it('partial conformance halves it, extent scales it', () => {
    const claims = [{ control: 'ACC-01', status: 'PARTIAL' as const, extent: 50 }];
    expect(credit({ attestations: [attestation([], { claims })] }, 'ACC-01')).toBeCloseTo(0.8 * 0.5 * 0.5, 7);
  });

  it('is fresh to the last day of its cadence, and halves with every half-life after', () => {
    const attestations = [attestation(['ACC-01', 'VUL-01', 'AUD-04'], { attestedOn: '2025-03-14' })];
    expect(credit({ attestations }, 'ACC-01', '2026-03-14')).toBeCloseTo(0.8, 7);
    expect(credit({ attestations }, 'ACC-01', '2026-03-15')).toBeCloseTo(0.8 * 2 ** (-1 / 180), 7);
    expect(credit({ attestations }, 'VUL-01', '2025-06-12')).toBeCloseTo(0.8, 7);
    expect(credit({ attestations }, 'VUL-01', '2025-12-09')).toBeCloseTo(0.4, 7);
    expect(credit({ attestations }, 'AUD-04', '2027-03-14')).toBeCloseTo(0.4, 7);
    expect(factorsOf({ ...base(), attestations }, 'STALE_EVIDENCE').map(({ control }) => control)).toEqual(['VUL-01']);
  });

  it('counts age from the earlier of period end and date; undated evidence does not count', () => {
    const early = attestation(['ACC-01'], { periodEnd: '2025-03-13' });
    expect(credit({ attestations: [early] }, 'ACC-01')).toBeCloseTo(0.8 * 2 ** (-1 / 180), 7);
    expect(credit({ attestations: [attestation(['ACC-01'], { attestedOn: null })] }, 'ACC-01')).toBeCloseTo(0, 7);
  });

  it('is valid from its first to its last day', () => {
    const attestations = [attestation(['ACC-01'], { attestedOn: '2026-03-01', validUntil: '2026-03-14' })];
    expect(credit({ attestations }, 'ACC-01', '2026-02-28')).toBeCloseTo(0, 7);
    expect(credit({ attestations }, 'ACC-01', '2026-03-14')).toBeCloseTo(0.8, 7);
    expect(credit({ attestations }, 'ACC-01', '2026-03-15')).toBeCloseTo(0, 7);
    expect(factorsOf({ ...base(), attestations }, 'LAPSED_EVIDENCE', '2026-03-15')).toHaveLength(1);
  });

  it('a superseded revision never counts again, but counts on days before its successor', () => {
    const second = attestation(['ACC-02'], { attestedOn: '2026-03-01', validUntil: '2026-03-10' });
    const first = attestation(['ACC-01'], { attestedOn: '2026-02-01', supersededById: second.id });
    expect(credit({ attestations: [first, second] }, 'ACC-01', '2026-02-28')).toBeCloseTo(0.8, 7);
    expect(credit({ attestations: [first, second] }, 'ACC-01', '2026-03-20')).toBeCloseTo(0, 7);
    const forged = { ...second, signature: 'INVALID' as const };
    const risk = { attestations: [first, forged] };
    expect(credit(risk, 'ACC-01')).toBeCloseTo(0.8, 7);
    expect(factorsOf({ ...base(), ...risk }, 'INVALID_SIGNATURE')[0]).toMatchObject({
      dimension: 'ASSURANCE',
      hazard: 0.3,
    });
    const third = attestation(['ACC-03'], { attestedOn: '2026-03-12' });
    const replaced = [first, { ...forged, supersededById: third.id }, third];
    expect(credit({ attestations: replaced }, 'ACC-01')).toBeCloseTo(0, 7);
    expect(factorsOf({ ...base(), attestations: replaced }, 'INVALID_SIGNATURE')).toEqual([]);
  });

  it('the newest claim that says "not met" outweighs all other evidence', () => {
    const claims = [{ control: 'ACC-01', status: 'NOT_MET' as const, extent: null }];
    const denied = attestation([], { attestedOn: '2026-03-01', claims });
    const iso = certification('ISO_27001');
    expect(credit({ attestations: [denied], certifications: [iso] }, 'ACC-01')).toBeCloseTo(0, 7);
    const later = attestation(['ACC-01'], { attestedOn: '2026-03-02', assurance: 'SELF' });
    expect(credit({ attestations: [denied, later], certifications: [iso] }, 'ACC-01')).toBeCloseTo(0.72, 7);
    const sameDay = { ...later, attestedOn: '2026-03-01' };
    expect(credit({ attestations: [denied, sameDay], certifications: [iso] }, 'ACC-01')).toBeCloseTo(0, 7);
  });

  it('"not met" counts until a newer statement or its revocation, even if its statement has ended', () => {
    const claims = [{ control: 'ACC-01', status: 'NOT_MET' as const, extent: null }];
    const denied = attestation([], { attestedOn: '2026-03-01', validUntil: '2026-03-13', claims });
    const certifications = [certification('ISO_27001')];
    const worth = (attestations: Dossier['attestations']) => credit({ attestations, certifications }, 'ACC-01');
    expect(credit({ attestations: [denied], certifications }, 'ACC-01', '2026-03-13')).toBeCloseTo(0, 7);
    expect(worth([denied])).toBeCloseTo(0, 7);
    expect(factorsOf({ ...base(), attestations: [denied] }, 'CONTROL_NOT_MET')[0]!.evidence).toEqual([
      { record: 'Attestation', id: denied.id },
    ]);
    expect(worth([denied, attestation(['ACC-01'], { attestedOn: '2026-03-02' })])).toBeCloseTo(0.8, 7);
    expect(worth([denied, attestation(['ACC-01'], { attestedOn: '2026-02-28' })])).toBeCloseTo(0, 7);
    expect(worth([{ ...denied, revokedOn: today }])).toBeCloseTo(0.72, 7);
  });

  it('an ended "not met" still takes back that a control does not apply', () => {
    const said = (status: 'NOT_MET' | 'NOT_APPLICABLE', attestedOn: string, validUntil: string | null) =>
      attestation([], { attestedOn, validUntil, claims: [{ control: 'SUP-02', status, extent: null }] });
    const determinations = [determination('NOT_APPLICABLE_ACCEPTED', 'SUP-02')];
    const attestations = [said('NOT_APPLICABLE', '2025-06-01', null), said('NOT_MET', '2025-09-01', '2026-03-14')];
    const likelihood = (asOf: string) =>
      dimension({ ...base(), attestations, determinations }, 'DEPENDENCY', asOf).likelihood;
    expect(likelihood('2026-03-15')).toBe(likelihood('2026-03-14'));
  });

  it('a control is not applicable only with a valid claim and a determination in force', () => {
    const claims = [{ control: 'ACC-01', status: 'NOT_APPLICABLE' as const, extent: null }];
    const claimed = [attestation([], { claims })];
    const accepted = [
      {
        id: 'd',
        kind: 'NOT_APPLICABLE_ACCEPTED' as const,
        subject: 'ACC-01',
        reference: null,
        secondApprovedOn: null,
        validFrom: '2026-01-01',
        validUntil: null,
        revokedOn: null,
      },
    ];
    const hazard = (given: Partial<Dossier>) => dimension({ ...base(), ...given }, 'DATA_SECURITY').hazard;
    expect(hazard({ attestations: claimed })).toBe(hazard({}));
    expect(hazard({ determinations: accepted })).toBe(hazard({}));
    expect(hazard({ attestations: claimed, determinations: accepted })).toBeLessThan(hazard({}));
    const revoked = [{ ...accepted[0]!, revokedOn: today }];
    expect(hazard({ attestations: claimed, determinations: revoked })).toBe(hazard({}));
  });

  it.each([
    ['ISO_27001', 'ACC-01', 0.72],
    ['SOC2_TYPE2', 'ACC-01', 0.56],
    ['SOC2_TYPE2', 'AUD-01', 0.8],
    ['SOC2_TYPE2', 'TRN-01', 0],
    ['HITRUST_R2', 'TRN-01', 0.9],
    ['HITRUST_I1', 'TRN-01', 0.63],
    ['HITRUST_E1', 'TRN-01', 0.45],
  ])('%s credits %s with %s', (type, control, worth) => {
    expect(credit({ certifications: [certification(type)] }, control)).toBeCloseTo(worth, 7);
  });

  it('an unverified certificate is worth half at most, and one not in force nothing', () => {
    const of = (given: Parameters<typeof certification>[1]) =>
      credit({ certifications: [certification('ISO_27001', given)] }, 'ACC-01');
    expect(of({ verification: 'UNVERIFIED' })).toBeCloseTo(0.4, 7);
    expect(of({ validUntil: today })).toBeCloseTo(0.72, 7);
    expect(of({ validUntil: '2026-03-13' })).toBeCloseTo(0, 7);
    expect(of({ suspendedOn: today })).toBeCloseTo(0, 7);
    expect(of({ issuedOn: '2026-03-15' })).toBeCloseTo(0, 7);
    expect(of({ issuedOn: null, validUntil: null })).toBeCloseTo(0, 7);
  });

  it('patching ages even under a certificate', () => {
    const certifications = [certification('ISO_27001', { issuedOn: '2025-06-17' })];
    expect(credit({ certifications }, 'VUL-01')).toBeCloseTo(0.72 * 2 ** (-(270 - 90) / 180), 7);
    expect(credit({ certifications: [certification('ISO_27001', { issuedOn: null })] }, 'VUL-01')).toBeCloseTo(0, 7);
  });

  it('CLIA counts for the laboratory that tests: no waiver, no other site', () => {
    const sites = [
      { id: 'lab', name: 'Site', country: 'US', function: 'TESTING' as const },
      { id: 'office', name: 'Site', country: 'US', function: 'OFFICE' as const },
    ];
    const of = (given: Parameters<typeof certification>[1]) =>
      1 -
      gap(
        {
          ...usReferenceLab(),
          thirdParty: { ...usReferenceLab().thirdParty, sites },
          certifications: [certification('CLIA', given)],
        },
        'QUA-01',
      );
    expect(of({ siteId: 'lab' })).toBeCloseTo(0.9, 7);
    expect(of({})).toBeCloseTo(0.9, 7);
    expect(of({ siteId: 'office' })).toBeCloseTo(0, 7);
    expect(of({ variant: 'WAIVER' })).toBeCloseTo(0, 7);
  });

  it('contracts are worth what the least covered engagement that needs them gets', () => {
    const data = { baaRequired: 'YES' as const, dataFlows: [flow()] };
    const [one, two, goods] = [engagement(data), engagement(data), engagement()];
    const engagements = [one, two, goods];
    const covering = (given: Parameters<typeof businessAssociateContract>[0]) =>
      credit({ engagements, contracts: [businessAssociateContract(given)] }, 'CON-01');
    expect(covering({})).toBeCloseTo(1, 7);
    expect(covering({ documentSha256: null })).toBeCloseTo(0.5, 7);
    expect(covering({ engagements: [{ engagementId: one.id }, { engagementId: two.id }] })).toBeCloseTo(1, 7);
    expect(covering({ engagements: [{ engagementId: one.id }] })).toBeCloseTo(0, 7);
    expect(covering({ expiresOn: '2026-03-13' })).toBeCloseTo(0, 7);
    expect(covering({ expiresOn: '2026-03-13', autoRenews: 'YES' })).toBeCloseTo(1, 7);
    const six = contract('BUSINESS_ASSOCIATE', policy.requiredClauses.slice(0, 6));
    expect(credit({ engagements, contracts: [six] }, 'CON-01')).toBeCloseTo(6 / 13, 7);
  });

  it('of two business associate contracts the better one counts and is named, in any order of their keys', () => {
    const engagements = [engagement({ baaRequired: 'YES', dataFlows: [flow()] })];
    const half = contract('BUSINESS_ASSOCIATE', policy.requiredClauses.slice(0, 6), { id: 'b' });
    for (const id of ['a', 'c']) {
      const whole = businessAssociateContract({ id, documentSha256: null });
      expect(credit({ engagements, contracts: [half, whole] }, 'CON-01')).toBeCloseTo(0.5, 7);
      const [weak] = factorsOf(dossier({ engagements, contracts: [half, whole] }), 'WEAK_EVIDENCE');
      expect(weak).toMatchObject({ control: 'CON-01', evidence: [{ record: 'Contract', id }] });
    }
  });

  it('a draft whose dates have passed is not lapsed evidence: it never was in force', () => {
    const engagements = [engagement({ baaRequired: 'YES', dataFlows: [flow()] })];
    const lapsed = (given: Partial<Dossier['contracts'][number]>) =>
      factorsOf(
        dossier({ engagements, contracts: [businessAssociateContract({ expiresOn: '2026-03-13', ...given })] }),
        'LAPSED_EVIDENCE',
      ).map(({ control }) => control);
    expect(lapsed({})).toContain('CON-01');
    expect(lapsed({ status: 'TERMINATED', terminatedOn: today })).toContain('CON-01');
    expect(lapsed({ status: 'DRAFT' })).toEqual([]);
  });

  it('the contract of the engagement that is covered least is named as the evidence', () => {
    const data = { baaRequired: 'YES' as const, dataFlows: [flow()] };
    const [one, two] = [engagement(data), engagement(data)];
    const whole = contract('MASTER_SERVICES', ['SAFEGUARDS', 'ENCRYPTION_PROTOCOLS'], {
      engagements: [{ engagementId: one.id }],
    });
    const half = contract('MASTER_SERVICES', ['SAFEGUARDS'], { engagements: [{ engagementId: two.id }] });
    for (const engagements of [
      [one, two],
      [two, one],
    ]) {
      const given = dossier({ engagements, contracts: [whole, half] });
      const weak = factorsOf(given, 'WEAK_EVIDENCE').find(({ control }) => control === 'CON-02');
      expect(weak!.evidence).toEqual([{ record: 'Contract', id: half.id }]);
    }
  });

  it('a contract that says it lacks a clause is named as the evidence; one that holds it goes before', () => {
    const engagements = [engagement({ baaRequired: 'YES', dataFlows: [flow()] })];
    const clause = (clauseType: string, present: 'YES' | 'NO' | 'UNKNOWN') => ({ clauseType, present, hours: null });
    const evidence = (...contracts: Dossier['contracts'][number][]) =>
      assessed(dossier({ engagements, contracts }))
        .dimensions.flatMap(({ factors }) => factors)
        .filter(({ control }) => control === 'CON-02')
        .map((factor) => [factor.code, factor.evidence.map(({ id }) => id)]);
    const lacks = contract('MASTER_SERVICES', [], { clauses: [clause('SAFEGUARDS', 'NO')] });
    const holds = contract('MASTER_SERVICES', ['SAFEGUARDS']);
    const refuses = contract('MASTER_SERVICES', [], { clauses: [clause('ENCRYPTION_PROTOCOLS', 'NO')] });
    const unread = contract('MASTER_SERVICES', [], { clauses: [clause('SAFEGUARDS', 'UNKNOWN')] });
    expect(evidence(lacks)).toEqual([['WEAK_EVIDENCE', [lacks.id]]]);
    expect(evidence(lacks, holds)).toEqual([['WEAK_EVIDENCE', [holds.id]]]);
    expect(evidence(holds, refuses)).toEqual([['WEAK_EVIDENCE', [holds.id, refuses.id]]]);
    expect(evidence(unread)).toEqual([['MISSING_EVIDENCE', []]]);
  });

  it('our own records: reviews, audits, complete sub-suppliers', () => {
    const thirdParty = { ...base().thirdParty, lastReviewedOn: '2025-09-13', reviewEveryMonths: 6 };
    // Six months are 183 days, which end on 15 March.
    expect(credit({ thirdParty }, 'SUP-01', '2026-03-15')).toBeCloseTo(1, 7);
    expect(credit({ thirdParty }, 'SUP-01', '2026-03-16')).toBeCloseTo(2 ** (-1 / 365), 7);
    expect(credit({ thirdParty: { ...thirdParty, subSuppliersCompleteOn: today } }, 'SUP-02')).toBeCloseTo(1, 7);
    const audits = [audit({ kind: 'REMOTE', completedOn: today })];
    expect(credit({ audits }, 'AUD-01')).toBeCloseTo(1, 7);
  });

  it('findings cap their control, add to its dimension, and count more from the day after they were due', () => {
    const attestations = [attestation(['ACC-01'], { assurance: 'CUSTOMER_VERIFIED' })];
    const findings = [finding({ control: 'ACC-01', severity: 'HIGH', dueOn: today })];
    expect(credit({ attestations, findings }, 'ACC-01')).toBeCloseTo(0.7, 7);
    const hazards = (asOf: string) =>
      factorsOf({ ...base(), findings }, 'OPEN_FINDING', asOf).map((f) => [f.dimension, f.hazard]);
    expect(hazards(today)).toEqual([['DATA_SECURITY', 0.3]]);
    expect(hazards('2026-03-15')).toEqual([['DATA_SECURITY', 0.45]]);
    const accepted = [finding({ severity: 'LOW', status: 'ACCEPTED', closedOn: '2026-03-01' })];
    expect(factorsOf({ ...base(), findings: accepted }, 'ACCEPTED_FINDING')[0]).toMatchObject({
      dimension: 'ASSURANCE',
      hazard: 0.05,
    });
    expect(factorsOf({ ...base(), findings: accepted }, 'OPEN_FINDING', '2026-02-28')).toHaveLength(1);
    const many = [
      finding({ control: 'ACC-01', severity: 'CRITICAL' }),
      finding({ control: 'ACC-01', severity: 'CRITICAL' }),
    ];
    expect(credit({ attestations, findings: many }, 'ACC-01')).toBeCloseTo(0, 7);
  });

  it('proficiency tests: the share passed of the last three, and two failures of three are unsuccessful', () => {
    const test = (performedOn: string, passed: boolean) => qualityRecord({ performedOn, passed });
    const lab = (...tests: ReturnType<typeof test>[]) => ({ ...usReferenceLab(), qualityRecords: tests });
    const good = lab(test('2025-06-01', true), test('2025-10-01', true), test('2026-02-01', true));
    const one = lab(test('2025-06-01', true), test('2025-10-01', false), test('2026-02-01', true));
    const two = lab(test('2025-06-01', false), test('2025-10-01', true), test('2026-02-01', false));
    expect([good, one, two].map((given) => 1 - gap(given, 'QUA-05'))).toEqual(
      [1, 2 / 3, 1 / 3].map((k) => expect.closeTo(k, 7) as number),
    );
    expect([good, one, two].map((given) => assessed(given).gates.map(({ code }) => code))).toEqual([
      [],
      [],
      ['UNSUCCESSFUL_PROFICIENCY_TESTING'],
    ]);
    expect(dimension(two, 'QUALITY')).toMatchObject({ likelihood: 80, impact: 8, level: 'HIGH' });
    const four = [
      test('2026-02-01', false),
      test('2025-10-01', false),
      test('2025-06-01', true),
      test('2025-02-01', true),
    ];
    for (const inAnyOrder of [four, four.toReversed()])
      expect(1 - gap(lab(...inAnyOrder), 'QUA-05')).toBeCloseTo(1 / 3, 7);
  });

  const failing = (performedOn: string | null, given: Parameters<typeof qualityRecord>[0] = {}) =>
    qualityRecord({ performedOn, passed: false, ...given });
  const tested = (...qualityRecords: ReturnType<typeof qualityRecord>[]) => ({ ...usReferenceLab(), qualityRecords });
  const gatesOf = (given: Dossier) => assessed(given).gates.map(({ code }) => code);

  it('analytes of one specialty and day are one testing event, failed if one of them is', () => {
    const passed = ['2025-03-01', '2025-07-01', '2025-11-01'].map((performedOn) => qualityRecord({ performedOn }));
    const analytes = tested(...passed, failing('2026-02-01'), failing('2026-02-01'), failing('2026-02-01'));
    expect(gatesOf(analytes)).toEqual([]);
    expect(1 - gap(analytes, 'QUA-05')).toBeCloseTo(2 / 3, 7);
    expect(gatesOf(tested(...passed, failing('2026-02-01'), failing('2026-02-02')))).toEqual([
      'UNSUCCESSFUL_PROFICIENCY_TESTING',
    ]);
    const mixed = tested(qualityRecord({ performedOn: '2026-02-01' }), failing('2026-02-01'));
    expect(factorsOf(mixed, 'CONTROL_NOT_MET').map(({ control }) => control)).toEqual(['QUA-05']);
    const specialties = tested(failing('2026-02-01'), failing('2026-02-01', { specialty: 'VIROLOGY' }));
    expect(gatesOf(specialties)).toEqual([]);
  });

  it('tests that all failed are evidence, and say that the control is not met', () => {
    const failed = [failing('2025-06-01', { id: 'a' }), failing('2026-02-01', { id: 'b', specialty: null })];
    const [factor] = factorsOf({ ...tested(...failed), certifications: [] }, 'CONTROL_NOT_MET');
    expect(factor).toMatchObject({
      control: 'QUA-05',
      evidence: [
        { record: 'QualityRecord', id: 'b' },
        { record: 'QualityRecord', id: 'a' },
      ],
    });
    const bare = { ...base(), engagements: [engagement({ category: 'REFERENCE_TESTING' })] };
    expect(assessed({ ...bare, qualityRecords: failed }).coverage).toBeGreaterThan(assessed(bare).coverage);
  });

  it.each([
    ['a score below 80 is failed', { passed: null, score: 79 }, 0],
    ['a score of 80 without a result is not known', { passed: null, score: 80 }, null],
    ['a score of 100 is passed', { passed: null, score: 100 }, 1],
    ['the recorded result goes before the score', { passed: true, score: 79 }, 1],
    ['a failed test without its day counts', { passed: false, performedOn: null }, 0],
    ['a passed test without its day does not', { passed: true, performedOn: null }, null],
  ])('%s', (_, given, worth) => {
    const lab = { ...tested(qualityRecord(given)), certifications: [] };
    if (worth === null) {
      expect(factorsOf(lab, 'MISSING_EVIDENCE').map(({ control }) => control)).toContain('QUA-05');
    } else expect(1 - gap(lab, 'QUA-05')).toBeCloseTo(worth, 7);
  });
});

describe('audits', () => {
  const lab = (...audits: ReturnType<typeof audit>[]) => ({ ...usReferenceLab(), audits });
  const assurance = (given: Dossier) => dimension(given, 'ASSURANCE').likelihood;

  it('an unsatisfactory audit never lowers risk, and counts once for each site', () => {
    const bad = (given: Parameters<typeof audit>[0] = {}) => audit({ outcome: 'UNSATISFACTORY', ...given });
    expect(assurance(lab(bad()))).toBeGreaterThan(assurance(lab()));
    expect(assurance(lab(audit()))).toBeLessThan(assurance(lab()));
    expect(factorsOf(lab(bad({ id: 'a' }), bad({ id: 'b' })), 'UNSATISFACTORY_AUDIT')).toMatchObject([
      { dimension: 'ASSURANCE', hazard: 0.4, evidence: [{ id: 'a' }, { id: 'b' }] },
    ]);
    expect(factorsOf(lab(bad({ siteId: 'a' }), bad({ siteId: 'b' })), 'UNSATISFACTORY_AUDIT')).toHaveLength(2);
    expect(factorsOf(lab(bad(), audit({ completedOn: '2026-03-01' })), 'UNSATISFACTORY_AUDIT')).toEqual([]);
  });

  it('an audit without its outcome proves nothing', () => {
    expect(assurance(lab(audit({ outcome: null })))).toBe(assurance(lab()));
  });
});

describe('failed quality records', () => {
  const record = (kind: DossierQualityRecord['kind'], given: Partial<DossierQualityRecord> = {}) =>
    qualityRecord({ kind, passed: false, ...given });
  const failures = (annualVolume: number | null, ...qualityRecords: DossierQualityRecord[]) =>
    factorsOf(
      dossier({ engagements: [engagement({ annualVolume }), engagement({ annualVolume })], qualityRecords }),
      'QUALITY_FAILURES',
    );
  const hazards = (...given: Parameters<typeof failures>) => failures(...given).map(({ hazard }) => hazard);

  it.each([
    ['RESULT_DISCREPANCY', 0.15],
    ['NONCONFORMANCE', 0.05],
    ['TURNAROUND', 0.03],
  ] as const)('%s counts %s each', (kind, hazard) => {
    expect(hazards(null, record(kind))).toEqual([expect.closeTo(hazard, 9)]);
    expect(hazards(null, record(kind), record(kind))).toEqual([expect.closeTo(2 * hazard, 9)]);
  });

  it('counts by the rate if the volume of every engagement is known', () => {
    const two = [record('RESULT_DISCREPANCY', { id: 'a' }), record('RESULT_DISCREPANCY', { id: 'b' })];
    expect(hazards(1_000, ...two)).toEqual([expect.closeTo(0.3, 9)]);
    expect(hazards(2_000, ...two)).toEqual([expect.closeTo(0.15, 9)]);
    expect(failures(2_000, ...two)).toMatchObject([
      {
        dimension: 'QUALITY',
        evidence: [
          { record: 'QualityRecord', id: 'a' },
          { record: 'QualityRecord', id: 'b' },
        ],
        detail: { failureKind: 'RESULT_DISCREPANCY', failures: 2, volume: 4_000 },
      },
    ]);
  });
});
