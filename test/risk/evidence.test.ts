import { describe, expect, it } from 'vitest';
import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { describeFactor } from '../../src/risk/engine/describe.ts';
import { standingAuditsOn } from '../../src/risk/engine/audits.ts';
import type { Dossier, DossierQualityRecord } from '../../src/risk/engine/dossier.ts';
import { protectedTransaction, usReferenceLab } from './cases.ts';
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
import { beforeVersion3, parts, policy } from './policy.ts';
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

  /** The factors about one control, with the keys of the evidence that they name. */
  const named = (given: Partial<Dossier>, control: string) =>
    assessed({ ...base(), ...given })
      .dimensions.flatMap(({ factors }) => factors)
      .filter((factor) => factor.control === control && !factor.code.endsWith('FINDING'))
      .map(({ code, evidence }) => [code, evidence.map(({ id }) => id).join(' ')].join(' '));

  it('of equal worth is named by the lower key, and by the kind of record before', () => {
    const audits = ['b', 'a'].map((id) => audit({ id, completedOn: '2024-01-01' }));
    expect(named({ audits }, 'AUD-01')).toEqual(['STALE_EVIDENCE a']);
    expect(named({ audits: audits.toReversed() }, 'AUD-01')).toEqual(['STALE_EVIDENCE a']);
    const attestations = [attestation(['ACC-01'], { id: 'z', assurance: 'SELF_WITH_DOCUMENTS' })];
    const certifications = [certification('HITRUST_R2', { id: 'a', verification: 'UNVERIFIED' })];
    expect(named({ attestations, certifications }, 'ACC-01')).toEqual(['WEAK_EVIDENCE z']);
  });

  it('that is better is named, in any order', () => {
    const weak = attestation(['ACC-01'], { id: 'a', assurance: 'SELF' });
    const strong = attestation(['ACC-01'], { id: 'b' });
    for (const attestations of [
      [weak, strong],
      [strong, weak],
    ]) {
      expect(named({ attestations }, 'ACC-01')).toEqual(['WEAK_EVIDENCE b']);
    }
    const [first, last] = [
      { ...strong, id: 'a' },
      { ...weak, id: 'b' },
    ];
    expect(named({ attestations: [first, last] }, 'ACC-01')).toEqual(['WEAK_EVIDENCE a']);
  });

  it('that has ended or was revoked is named as lapsed, in order of key; future evidence is not', () => {
    const attestations = [
      attestation(['ACC-01', 'ZZZ-99'], { id: 'b', validUntil: '2026-03-13' }),
      attestation(['ACC-01'], { id: 'a', revokedOn: today }),
      attestation(['ACC-01'], { id: 'future', attestedOn: '2026-03-15' }),
      attestation(['ACC-01'], { id: 'invalid', signature: 'INVALID' }),
    ];
    expect(named({ attestations }, 'ACC-01')).toEqual(['LAPSED_EVIDENCE a b']);
    expect(named({ attestations: attestations.slice(2) }, 'ACC-01')).toEqual(['MISSING_EVIDENCE ']);
  });

  it.each<[string, Parameters<typeof certification>[1], string]>([
    ['that has ended', { validUntil: '2026-03-13' }, 'LAPSED_EVIDENCE c'],
    ['that has ended, issued at an unknown time', { issuedOn: null, validUntil: '2026-03-13' }, 'LAPSED_EVIDENCE c'],
    ['issued and revoked today', { issuedOn: today, revokedOn: today }, 'LAPSED_EVIDENCE c'],
    ['to be issued tomorrow', { issuedOn: '2026-03-15' }, 'MISSING_EVIDENCE '],
    ['without any date', { issuedOn: null, validUntil: null }, 'MISSING_EVIDENCE '],
    ['without an end', { validUntil: null }, 'WEAK_EVIDENCE c'],
  ])('a certificate %s', (_, given, expected) => {
    expect(named({ certifications: [certification('ISO_27001', { id: 'c', ...given })] }, 'ACC-01')).toEqual([
      expected,
    ]);
  });

  it('a certificate that the policy does not know counts for nothing', () => {
    expect(assessed({ ...base(), certifications: [certification('OWN')] }).coverage).toBe(0);
  });

  it('a site that does no testing has the certificate of the laboratory if no testing site is on record', () => {
    const sites = [{ id: 'office', name: 'Site', country: 'US', function: 'OFFICE' as const }];
    const lab = usReferenceLab();
    const certifications = [certification('CLIA', { siteId: 'office' })];
    expect(gap({ ...lab, thirdParty: { ...lab.thirdParty, sites }, certifications }, 'QUA-01')).toBeCloseTo(0.1, 7);
  });

  it('of statements of one day that say "not met", the lower key is named', () => {
    const denied = (id: string) =>
      attestation([], { id, claims: [{ control: 'ACC-01', status: 'NOT_MET' as const, extent: null }] });
    for (const ids of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      expect(named({ attestations: ids.map(denied) }, 'ACC-01')).toEqual(['CONTROL_NOT_MET a']);
    }
    const met = attestation(['ACC-01'], { id: 'c' });
    for (const attestations of [
      [met, denied('d')],
      [denied('a'), met],
    ]) {
      expect(named({ attestations }, 'ACC-01')).toHaveLength(1);
      expect(named({ attestations }, 'ACC-01')[0]).toMatch(/^CONTROL_NOT_MET/);
    }
  });

  it.each<[string, [status: 'MET' | 'NOT_MET' | 'PARTIAL' | 'NOT_APPLICABLE', on: string][], boolean]>([
    [
      'on the same day',
      [
        ['NOT_APPLICABLE', '2026-01-01'],
        ['NOT_MET', '2026-01-01'],
      ],
      true,
    ],
    [
      'later',
      [
        ['NOT_APPLICABLE', '2026-01-01'],
        ['NOT_MET', '2026-01-02'],
      ],
      true,
    ],
    [
      'earlier',
      [
        ['NOT_APPLICABLE', '2026-01-02'],
        ['NOT_MET', '2026-01-01'],
      ],
      false,
    ],
    [
      'between two claims',
      [
        ['NOT_APPLICABLE', '2026-01-01'],
        ['NOT_MET', '2026-01-02'],
        ['NOT_APPLICABLE', '2026-01-03'],
      ],
      false,
    ],
    [
      'later, but with a newer "partial"',
      [
        ['NOT_APPLICABLE', '2026-01-01'],
        ['NOT_MET', '2026-01-02'],
        ['PARTIAL', '2026-01-03'],
      ],
      false,
    ],
    [
      'never',
      [
        ['NOT_APPLICABLE', '2026-01-01'],
        ['PARTIAL', '2026-01-02'],
      ],
      false,
    ],
  ])('"not met" takes back that a control does not apply: said %s', (_, all, applies) => {
    const determinations = [determination('NOT_APPLICABLE_ACCEPTED', 'ACC-01')];
    for (const ordered of [all, all.toReversed()]) {
      const attestations = ordered.map(([status, attestedOn]) =>
        attestation([], { attestedOn, claims: [{ control: 'ACC-01', status, extent: null }] }),
      );
      expect(named({ attestations, determinations }, 'ACC-01').length > 0).toBe(applies);
    }
  });

  it('only the acceptance of that control lets it drop out', () => {
    const attestations = [attestation([], { claims: [{ control: 'ACC-01', status: 'NOT_APPLICABLE', extent: null }] })];
    const applies = (...given: Parameters<typeof determination>) =>
      named({ attestations, determinations: [determination(...given)] }, 'ACC-01').length > 0;
    expect(applies('NOT_APPLICABLE_ACCEPTED', 'ACC-01')).toBe(false);
    expect(applies('NOT_APPLICABLE_ACCEPTED', 'ACC-02')).toBe(true);
    expect(applies('CMS_EQUIVALENCE', 'ACC-01')).toBe(true);
  });

  it('claims on controls outside the policy do not matter', () => {
    const statuses = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;
    const claims = statuses.map((status) => ({ control: 'ZZZ-99', status, extent: null }));
    expect(assessed({ ...base(), attestations: [attestation([], { claims })] }).coverage).toBe(0);
  });

  it.each<[string, Parameters<typeof flow>[0][], string, string[]]>([
    ['no channel at all', [{ channel: 'NONE' }], 'ENC-01', ['CONTROL_NOT_MET e']],
    [
      'no channel, even for de-identified data',
      [{ channel: 'NONE', category: 'DEIDENTIFIED' }],
      'ENC-01',
      ['CONTROL_NOT_MET e'],
    ],
    ['a protected channel', [{}], 'ENC-01', ['WEAK_EVIDENCE c']],
    ['one of two channels protected', [{}, { channel: 'NONE' }], 'ENC-01', ['CONTROL_NOT_MET e']],
    ['plain e-mail, for the channel', [{ channel: 'EMAIL' }], 'ENC-01', ['WEAK_EVIDENCE c']],
    ['plain e-mail', [{ channel: 'EMAIL' }], 'ENC-02', ['CONTROL_NOT_MET e']],
    [
      'plain e-mail for de-identified data',
      [{ channel: 'EMAIL', category: 'DEIDENTIFIED' }],
      'ENC-02',
      ['WEAK_EVIDENCE c'],
    ],
    ['encrypted e-mail', [{ channel: 'END_TO_END_EMAIL' }], 'ENC-02', ['WEAK_EVIDENCE c']],
  ])('an unprotected channel refutes a certificate: %s', (_, flows, control, expected) => {
    const engagements = [engagement({ id: 'e', dataFlows: flows.map(flow) }), engagement({ id: 'f', dataFlows: [] })];
    expect(named({ engagements, certifications: [certification('ISO_27001', { id: 'c' })] }, control)).toEqual(
      expected,
    );
  });

  it('is limited by open findings on the same control, and by nothing else', () => {
    const attestations = [attestation(['ACC-01'], { assurance: 'CUSTOMER_VERIFIED' })];
    const findings = [
      finding({ id: 'b', control: 'ACC-01', severity: 'LOW' }),
      finding({ id: 'a', control: 'ACC-01', severity: 'MEDIUM' }),
      finding({ id: 'c', control: 'ACC-02', severity: 'CRITICAL' }),
      finding({ id: 'd', control: 'ACC-01', severity: 'CRITICAL', status: 'ACCEPTED', closedOn: today }),
      finding({ id: 'e', control: null, severity: 'CRITICAL' }),
    ];
    expect(credit({ attestations, findings }, 'ACC-01')).toBeCloseTo(1 - 0.12 - 0.05, 7);
    expect(named({ attestations, findings }, 'ACC-01')).toEqual(['LIMITED_CONTROL a b']);
  });

  it('that all findings are closed is met in proportion, shown by those still open', () => {
    const open = ['b', 'a'].map((id) => finding({ id }));
    const closed = finding({ id: 'c', status: 'REMEDIATED', closedOn: today });
    expect(credit({ findings: [...open, closed] }, 'AUD-03')).toBeCloseTo(1 / 3, 7);
    expect(named({ findings: [...open, closed] }, 'AUD-03')).toEqual(['WEAK_EVIDENCE a b']);
    expect(credit({ findings: [closed] }, 'AUD-03')).toBeCloseTo(1, 7);
  });

  it.each<[string, Parameters<typeof audit>[0], string[], string[]]>([
    ['on site', { kind: 'ONSITE' }, [], []],
    ['remote', { kind: 'REMOTE' }, [], ['MISSING_EVIDENCE ']],
    ['with findings', { outcome: 'SATISFACTORY_WITH_FINDINGS' }, [], []],
    ['unsatisfactory', { outcome: 'UNSATISFACTORY' }, ['WEAK_EVIDENCE a'], ['WEAK_EVIDENCE a']],
    ['without an outcome', { outcome: null }, ['WEAK_EVIDENCE a'], ['WEAK_EVIDENCE a']],
    ['planned', { completedOn: null }, ['MISSING_EVIDENCE '], ['MISSING_EVIDENCE ']],
    ['of tomorrow', { completedOn: '2026-03-15' }, ['MISSING_EVIDENCE '], ['MISSING_EVIDENCE ']],
    ['past its own cadence', { everyMonths: 1, completedOn: '2026-02-11' }, ['STALE_EVIDENCE a'], ['STALE_EVIDENCE a']],
    ['on the last day of its own cadence', { everyMonths: 1, completedOn: '2026-02-12' }, [], []],
  ])('an audit of ours, %s', (_, given, any, onSite) => {
    const engagements = [engagement({ dataFlows: [flow()] })];
    const audits = [audit({ id: 'a', ...given })];
    expect(named({ engagements, audits }, 'AUD-01')).toEqual(any);
    expect(named({ engagements, audits }, 'AUD-02')).toEqual(onSite);
  });

  it('our reviews count from their day, and each for itself', () => {
    const self = base().thirdParty;
    const both = { thirdParty: { ...self, lastReviewedOn: '2026-03-15', subSuppliersCompleteOn: '2026-03-15' } };
    for (const control of ['SUP-01', 'SUP-02']) {
      expect(named(both, control)).toEqual(['MISSING_EVIDENCE ']);
      expect(credit(both, control, '2026-03-15')).toBeCloseTo(1, 7);
    }
    expect(named({ thirdParty: { ...self, lastReviewedOn: today } }, 'SUP-02')).toEqual(['MISSING_EVIDENCE ']);
    expect(named({ thirdParty: { ...self, subSuppliersCompleteOn: today } }, 'SUP-01')).toEqual(['MISSING_EVIDENCE ']);
    expect(named({ thirdParty: { ...self, lastReviewedOn: '2024-01-01' } }, 'SUP-01')).toEqual([
      'STALE_EVIDENCE party',
    ]);
  });

  it('that CMS found the laboratory equivalent counts while it is in force, and no other determination does', () => {
    const lab = (...given: Parameters<typeof determination>) =>
      named({ ...usReferenceLab(), certifications: [], determinations: [determination(...given)] }, 'QUA-01');
    expect(lab('CMS_EQUIVALENCE', null)).toEqual([]);
    expect(lab('CMS_EQUIVALENCE', null, { validUntil: '2026-03-13' })).toEqual(['MISSING_EVIDENCE ']);
    expect(lab('COUNSEL_OPINION', null)).toEqual(['MISSING_EVIDENCE ']);
  });

  it.each<[string, Parameters<typeof engagement>[0][], string[]]>([
    ['every destination known', [{ dataFlows: [flow()] }], []],
    ['one destination not known', [{ dataFlows: [flow(), flow({ destinationCountry: null })] }], ['MISSING_EVIDENCE ']],
    [
      'the data of one engagement not known',
      [{ dataFlows: [flow()] }, { protectedData: 'UNKNOWN' }],
      ['MISSING_EVIDENCE '],
    ],
    ['the other without data', [{ dataFlows: [flow()] }, {}], []],
    ['none with data', [{}], []],
  ])('a known place of processing: %s', (_, given, expected) => {
    expect(named({ engagements: given.map((one, at) => engagement({ id: `e${at}`, ...one })) }, 'SUP-03')).toEqual(
      expected,
    );
  });

  it.each<[string, Parameters<typeof contract>[2], string]>([
    ['ended yesterday', { expiresOn: '2026-03-13' }, 'LAPSED_EVIDENCE c'],
    ['ended yesterday, but renews itself', { expiresOn: '2026-03-13', autoRenews: 'YES' }, ''],
    ['ends today', { expiresOn: today }, ''],
    ['has no end', { expiresOn: null }, ''],
    ['terminated today', { status: 'TERMINATED', terminatedOn: today }, 'LAPSED_EVIDENCE c'],
    ['to be terminated tomorrow', { terminatedOn: '2026-03-15' }, ''],
    ['signed and terminated today', { effectiveOn: today, terminatedOn: today }, 'LAPSED_EVIDENCE c'],
    ['signed for tomorrow, terminated today', { effectiveOn: '2026-03-15', terminatedOn: today }, 'MISSING_EVIDENCE '],
    ['without a first day', { effectiveOn: null, expiresOn: '2026-03-13' }, 'MISSING_EVIDENCE '],
    ['a draft', { status: 'DRAFT', expiresOn: '2026-03-13' }, 'MISSING_EVIDENCE '],
    ['ended yesterday, without the clause', { expiresOn: '2026-03-13', clauses: [] }, 'MISSING_EVIDENCE '],
    [
      'ended yesterday, with the clause refused',
      { expiresOn: '2026-03-13', clauses: [{ clauseType: 'RESPONSIBILITIES', present: 'NO', hours: null }] },
      'MISSING_EVIDENCE ',
    ],
  ])('a contract %s', (_, given, expected) => {
    const contracts = [contract('SUPPLY', ['RESPONSIBILITIES'], { id: 'c', ...given })];
    expect(named({ contracts }, 'CON-03').join()).toBe(expected);
  });

  it.each<[string, Parameters<typeof contract>[2]]>([
    ['in force', {}],
    ['without an end', { expiresOn: null }],
    ['that ends today', { expiresOn: today }],
    ['that renews itself', { expiresOn: '2026-03-13', autoRenews: 'YES' }],
    ['to be terminated tomorrow', { terminatedOn: '2026-03-15' }],
  ])('a contract about another engagement has not lapsed for this one: %s', (_, given) => {
    const contracts = [
      contract('SUPPLY', ['RESPONSIBILITIES'], { engagements: [{ engagementId: 'other' }], ...given }),
    ];
    expect(named({ contracts }, 'CON-03')).toEqual(['MISSING_EVIDENCE ']);
  });

  it('a contract is named once, even if only one of two engagements is covered', () => {
    const [one, two] = [engagement({ dataFlows: [flow()] }), engagement({ dataFlows: [flow()] })];
    const both = contract('SUPPLY', ['SAFEGUARDS', 'ENCRYPTION_PROTOCOLS'], { id: 'c', documentSha256: null });
    expect(named({ engagements: [one], contracts: [both] }, 'CON-02')).toEqual(['WEAK_EVIDENCE c']);
    const ofOne = { ...both, engagements: [{ engagementId: one.id }] };
    expect(named({ engagements: [one, two], contracts: [ofOne] }, 'CON-02')).toEqual(['WEAK_EVIDENCE c']);
  });

  it('a clause that a business associate contract is known to lack is not worth anything', () => {
    const engagements = [engagement({ baaRequired: 'YES', dataFlows: [flow()] })];
    const clauses = policy.requiredClauses.map((clauseType, at) => ({
      ...{ clauseType, hours: null },
      present: at < 6 ? ('YES' as const) : ('NO' as const),
    }));
    expect(credit({ engagements, contracts: [businessAssociateContract({ clauses })] }, 'CON-01')).toBeCloseTo(
      6 / 13,
      7,
    );
  });

  it('a certificate in force stays fresh, however long ago it was issued', () => {
    expect(credit({ certifications: [certification('ISO_27001', { issuedOn: '2023-03-14' })] }, 'ACC-01')).toBeCloseTo(
      0.72,
      7,
    );
  });

  it('a certificate of one of several testing sites counts', () => {
    const lab = usReferenceLab();
    const sites = ['a', 'b'].map((id) => ({ id, name: 'Site', country: 'US', function: 'TESTING' as const }));
    const certifications = [certification('CAP', { siteId: 'b' })];
    expect(gap({ ...lab, thirdParty: { ...lab.thirdParty, sites }, certifications }, 'QUA-02')).toBeLessThan(1);
  });

  it('of equal contracts the lower key is named, and an audit of no worth before a contract of none', () => {
    const engagements = [engagement({ baaRequired: 'YES', dataFlows: [flow()] })];
    const unread = ['b', 'a'].map((id) => businessAssociateContract({ id, documentSha256: null }));
    for (const contracts of [unread, unread.toReversed()]) {
      expect(named({ engagements, contracts }, 'CON-01')).toEqual(['WEAK_EVIDENCE a']);
      expect(named({ engagements, contracts }, 'CON-03')).toEqual(['WEAK_EVIDENCE a']);
    }
    const clauses = [{ clauseType: 'RIGHT_TO_AUDIT', present: 'NO' as const, hours: null }];
    const contracts = [contract('SUPPLY', [], { id: 'a', clauses })];
    const audits = [audit({ id: 'z', outcome: 'UNSATISFACTORY' })];
    expect(named({ engagements, contracts }, 'AUD-02')).toEqual(['WEAK_EVIDENCE a']);
    expect(named({ engagements, contracts, audits }, 'AUD-02')).toEqual(['WEAK_EVIDENCE z']);
  });

  it('a clause is worth its best contract, in any order: the one with its document', () => {
    for (const [id, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const held = contract('SUPPLY', ['RESPONSIBILITIES'], { id: id! });
      const unread = { ...held, id: other!, documentSha256: null };
      expect(credit({ contracts: [unread, held] }, 'CON-03')).toBeCloseTo(1, 7);
      expect(credit({ contracts: [unread] }, 'CON-03')).toBeCloseTo(0.5, 7);
      expect(named({ contracts: [unread] }, 'CON-03')).toEqual([`WEAK_EVIDENCE ${other}`]);
    }
  });

  it('a business associate contract that lapsed, or has none of the clauses, is named', () => {
    const engagements = [engagement({ baaRequired: 'YES', dataFlows: [flow()] })];
    const bare = contract('BUSINESS_ASSOCIATE', [], { id: 'bare' });
    const named13 = (...contracts: Dossier['contracts'][number][]) => named({ engagements, contracts }, 'CON-01');
    expect(named13(bare)).toEqual(['WEAK_EVIDENCE bare']);
    expect(named13({ ...bare, expiresOn: '2026-03-13' })).toEqual(['LAPSED_EVIDENCE bare']);
    expect(named13(contract('SUPPLY', policy.requiredClauses))).toEqual(['MISSING_EVIDENCE ']);
    expect(named13(contract('SUPPLY', [], { expiresOn: '2026-03-13' }))).toEqual(['MISSING_EVIDENCE ']);
  });

  it('ages from its date if that is before the end of its period', () => {
    const early = attestation(['ACC-01'], { attestedOn: '2025-03-13', periodEnd: '2025-12-31' });
    expect(credit({ attestations: [early] }, 'ACC-01')).toBeCloseTo(0.8 * 2 ** (-1 / 180), 7);
  });

  it('counts on the day on which it is made', () => {
    expect(credit({ attestations: [attestation(['ACC-01'], { attestedOn: today })] }, 'ACC-01')).toBeCloseTo(0.8, 7);
  });

  it.each<[string, Parameters<typeof attestation>[1], boolean]>([
    ['made today', { attestedOn: today }, false],
    ['to be made tomorrow', { attestedOn: '2026-03-15' }, true],
    ['without a day', { attestedOn: null }, false],
    ['with an invalid signature', { signature: 'INVALID' }, true],
  ])('is superseded by a revision or not: one %s', (_, given, counts) => {
    const first = attestation(['ACC-01'], { id: 'first', supersededById: 'second' });
    const attestations = [first, attestation(['ACC-02'], { id: 'second', ...given })];
    expect(named({ attestations }, 'ACC-01')).toEqual([counts ? 'WEAK_EVIDENCE first' : 'MISSING_EVIDENCE ']);
  });

  it('is superseded by a revision that is not on record, and not by itself', () => {
    const lost = attestation(['ACC-01'], { supersededById: 'lost' });
    expect(named({ attestations: [lost] }, 'ACC-01')).toEqual(['MISSING_EVIDENCE ']);
    const ring = ['a', 'b'].map((id) =>
      attestation(['ACC-01'], { id, supersededById: id === 'a' ? 'b' : 'a', signature: 'INVALID' }),
    );
    expect(factorsOf({ ...base(), attestations: ring }, 'INVALID_SIGNATURE')).toHaveLength(2);
  });

  it('of other controls is not limited by failed proficiency tests, which are named', () => {
    const qualityRecords = [
      qualityRecord({ id: 'failed', passed: false }),
      qualityRecord({ id: 'passed', performedOn: '2026-01-14' }),
    ];
    const limited = factorsOf({ ...usReferenceLab(), qualityRecords }, 'LIMITED_CONTROL');
    expect(limited.map(({ control, evidence }) => [control, evidence.map(({ id }) => id)])).toEqual([
      ['QUA-05', ['failed']],
    ]);
  });

  it('of proficiency tests ages from the last passed one, and names it', () => {
    const qualityRecords = [
      qualityRecord({ id: 'failed', passed: false }),
      qualityRecord({ id: 'passed', performedOn: '2024-03-14' }),
    ];
    const lab = { ...usReferenceLab(), certifications: [], qualityRecords };
    expect(named(lab, 'QUA-05')).toEqual(['STALE_EVIDENCE passed']);
    // Half are passed, and 730 days are a cadence and a half-life of 365 days each.
    expect(1 - gap(lab, 'QUA-05')).toBeCloseTo(0.5 * 0.5, 7);
  });

  it('of where data are processed does not count if counsel has to decide', () => {
    const commercial = flow({ peoplePerYear: 10_001, destinationCountry: 'CN', purpose: 'COMMERCIAL' });
    const engagements = [engagement({ dataFlows: [commercial] })];
    expect(named({ engagements, ...protectedTransaction() }, 'SUP-03')).toEqual(['CONTROL_NOT_MET party']);
  });

  it('by an audit of ours counts in full under a policy of before version 3', () => {
    const older = { ...policy, risk: beforeVersion3(parts.risk) };
    const engagements = [engagement({ penetration: 2 })];
    const { dimensions } = assess(dossier({ engagements, audits: [audit({ outcome: null })] }), older, today);
    const found = dimensions.flatMap(({ factors }) => factors.map(({ control }) => control));
    expect(found).toContain('AUD-04');
    expect(found).not.toContain('AUD-01');
  });

  it('"not met" counts after a later claim that the control does not apply, if we have not accepted it', () => {
    const said = (status: 'NOT_MET' | 'NOT_APPLICABLE', given: Parameters<typeof attestation>[1]) =>
      attestation([], { claims: [{ control: 'ACC-01', status, extent: null }], ...given });
    const denied = said('NOT_MET', { id: 'b', attestedOn: '2026-01-01' });
    const claimed = said('NOT_APPLICABLE', { id: 'c', attestedOn: '2026-01-02' });
    expect(named({ attestations: [denied, claimed] }, 'ACC-01')).toEqual(['CONTROL_NOT_MET b']);
    const ended = { ...denied, id: 'a', validUntil: '2026-03-13' };
    expect(named({ attestations: [denied, ended] }, 'ACC-01')).toEqual(['CONTROL_NOT_MET a']);
  });

  it('of the place of processing needs every destination, even before the bulk-data rules', () => {
    const asked = (...given: Parameters<typeof engagement>[0][]) =>
      factorsOf(dossier({ engagements: given.map(engagement) }), 'MISSING_EVIDENCE', '2025-03-01').some(
        ({ control }) => control === 'SUP-03',
      );
    const known = { dataFlows: [flow()] };
    expect(asked(known)).toBe(false);
    expect(asked(known, { dataFlows: [flow({ destinationCountry: null })] })).toBe(true);
    expect(asked(known, { protectedData: 'UNKNOWN' })).toBe(true);
  });

  it('with invalid signatures is named in the order of the keys', () => {
    const attestations = ['b', 'a'].map((id) => attestation([], { id, signature: 'INVALID' }));
    const found = factorsOf({ ...base(), attestations }, 'INVALID_SIGNATURE');
    expect(found.map(({ evidence }) => evidence)).toEqual([
      [{ record: 'Attestation', id: 'a' }],
      [{ record: 'Attestation', id: 'b' }],
    ]);
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

  it.each<[string, Parameters<typeof audit>[0], boolean]>([
    ['of the same site, as thorough', { siteId: 'a' }, false],
    ['of the whole party, more thorough', { kind: 'ONSITE' }, false],
    ['less thorough', { kind: 'DOCUMENT_REVIEW' }, true],
    ['of another site', { siteId: 'b' }, true],
    ['of the same day', { completedOn: '2026-02-14' }, true],
    ['of tomorrow', { completedOn: '2026-03-15' }, true],
    ['that is planned', { completedOn: null }, true],
    ['without an outcome', { outcome: null }, true],
    ['that was unsatisfactory, too', { outcome: 'UNSATISFACTORY' }, true],
    ['satisfactory, with findings', { outcome: 'SATISFACTORY_WITH_FINDINGS' }, false],
  ])('an unsatisfactory one of a site stands until a later one: %s', (_, given, stands) => {
    const bad = audit({ id: 'bad', outcome: 'UNSATISFACTORY', kind: 'REMOTE', siteId: 'a' });
    const later = audit({ id: 'later', kind: 'REMOTE', completedOn: '2026-03-01', ...given });
    for (const audits of [
      [bad, later],
      [later, bad],
    ]) {
      const found = factorsOf(lab(...audits), 'UNSATISFACTORY_AUDIT').flatMap(({ evidence }) => evidence);
      expect(found.some(({ id }) => id === 'bad')).toBe(stands);
    }
  });

  it('do not count before they are completed', () => {
    const bad = lab(audit({ outcome: 'UNSATISFACTORY', completedOn: '2026-03-15' }));
    expect(factorsOf(bad, 'UNSATISFACTORY_AUDIT')).toEqual([]);
    expect(factorsOf(bad, 'UNSATISFACTORY_AUDIT', '2026-03-15')).toHaveLength(1);
    expect(assurance(lab(audit({ completedOn: '2026-03-15' })))).toBe(assurance(lab()));
  });

  it('without an outcome are undecided until a later one has any, even a bad one', () => {
    const undecided = (...audits: ReturnType<typeof audit>[]) =>
      standingAuditsOn(lab(...audits), today).undecided.map(({ id }) => id);
    const [first, second] = ['a', 'b'].map((id) => audit({ id, outcome: null }));
    expect(undecided(second!, first!)).toEqual(['a', 'b']);
    expect(undecided(first!, audit({ completedOn: '2026-03-01', outcome: 'UNSATISFACTORY' }))).toEqual([]);
    expect(undecided(audit())).toEqual([]);
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

  it.each<[string, Partial<DossierQualityRecord>, number]>([
    ['of the first day of the window', { performedOn: '2025-03-15' }, 1],
    ['of the day before it', { performedOn: '2025-03-14' }, 0],
    ['of today', { performedOn: today }, 1],
    ['of tomorrow', { performedOn: '2026-03-15' }, 0],
    ['without a day', { performedOn: null }, 1],
    ['without a result', { passed: null }, 1],
    ['recorded as passed', { passed: true }, 0],
    ['late deliveries', { kind: 'TURNAROUND' }, 1],
    ['deliveries without result and score', { kind: 'TURNAROUND', passed: null }, 0],
    ['deliveries with a score of 89', { kind: 'TURNAROUND', passed: null, score: 89 }, 1],
    ['deliveries with a score of 90', { kind: 'TURNAROUND', passed: null, score: 90 }, 0],
    ['deliveries recorded as passed, whatever their score', { kind: 'TURNAROUND', passed: true, score: 10 }, 0],
    ['proficiency tests, which are judged by event', { kind: 'PROFICIENCY_TEST' }, 0],
  ])('count or not: %s', (_, given, count) => {
    expect(failures(null, record('NONCONFORMANCE', given))).toHaveLength(count);
  });

  it('are named in the order of their keys', () => {
    const [found] = failures(null, ...['b', 'a', 'c'].map((id) => record('NONCONFORMANCE', { id })));
    expect(found!.evidence.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['unknown of one', [1_000_000, null]],
    ['zero', [0, 0]],
    ['so small that the rate is not tolerated', [10, 10]],
  ])('counts in full if the volume is %s', (_, volumes) => {
    const engagements = volumes.map((annualVolume) => engagement({ annualVolume }));
    const [found] = factorsOf(dossier({ engagements, qualityRecords: [record('NONCONFORMANCE')] }), 'QUALITY_FAILURES');
    expect(found!.hazard).toBe(0.05);
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

  it('says of what volume they are, and to record it if it is not known', () => {
    const said = (annualVolume: number | null) =>
      describeFactor(failures(annualVolume, record('RESULT_DISCREPANCY'))[0]!, policy);
    expect(said(1_000)).toMatchObject({
      title: 'Discrepant results: 1 in 365 days of 2000 a year',
      remedy: 'Have the cause found and removed, and go on recording the failures. Each counts for 365 days.',
    });
    expect(said(null)).toMatchObject({
      title: 'Discrepant results: 1 in 365 days, of a volume that is not recorded',
      remedy: expect.stringMatching(
        /365 days\. Record the annual volume of each engagement, so that the rate counts\.$/,
      ),
    });
  });

  it('of a kind that the policy does not weigh are not described', () => {
    const [found] = failures(null, record('RESULT_DISCREPANCY'));
    const earlier = { ...policy, risk: beforeVersion3(policy.risk) };
    expect(() => describeFactor(found!, earlier)).toThrow(
      'does not weigh failures in quality of kind RESULT_DISCREPANCY',
    );
  });
});
