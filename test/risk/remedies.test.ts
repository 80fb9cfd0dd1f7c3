import { describe, expect, it } from 'vitest';
import { referencePatterns } from '../../db/catalogue/citation.ts';
import { incidentKinds, qualityFailureKinds } from '../../db/catalogue/risk-policy.ts';
import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import { describeFactor } from '../../src/risk/engine/describe.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { factors } from '../../src/risk/engine/factors/index.ts';
import {
  attestation,
  audit,
  certification,
  contract,
  determination,
  dossier,
  engagement,
  finding,
  flow,
  incident,
  key,
  qualityRecord,
  unstated,
} from './dossiers.ts';
import { policy } from './policy.ts';
import { clausesWithCodes } from '../../src/risk/words.ts';
import { assessed } from './reading.ts';

const types = newestOf(await loadCatalogue(), 'certification-types').entries;

const used = {
  penetration: 4,
  dependency: 4,
  soleSource: 'YES' as const,
  baaRequired: 'YES' as const,
  dataFlows: [flow({ channel: 'END_TO_END_EMAIL' }), flow({ destinationCountry: null })],
};

/** A third party of which every control is asked, but the one about findings, and nothing shown. */
const nothingShown = (given: Partial<Dossier> = {}) =>
  dossier({
    engagements: [
      engagement({ ...used, category: 'REFERENCE_TESTING' }),
      engagement({ ...used, category: 'EQUIPMENT', dataFlows: [] }),
    ],
    ...given,
    thirdParty: { ...dossier().thirdParty, kind: 'PARTNER_LAB', ...given.thirdParty },
  });

/** Everything found of a dossier, in words. */
const found = (given: Dossier) =>
  assessed(given).dimensions.flatMap((dimension) =>
    dimension.factors.map((factor) => ({ ...factor, ...describeFactor(factor, policy) })),
  );

const lackingOf = (given: Dossier) =>
  found(given)
    .filter(({ code }) => code === 'MISSING_EVIDENCE')
    .map(({ control }) => control!);

const controls = policy.controls.map(({ code }) => code).filter((code) => code !== 'AUD-03');
const remedyOf = (
  code: string,
  control: string | null,
  record: string | null = null,
  given: Dossier = nothingShown(),
) =>
  found(given).find(
    (factor) =>
      factor.code === code &&
      factor.control === control &&
      (record === null || factor.evidence.some((evidence) => evidence.record === record)),
  )!.remedy;

const said = (control: string, status: 'NOT_MET' | 'PARTIAL') => ({
  ...attestation([]),
  claims: [{ control, status, extent: null }],
});
const failedTest = () => qualityRecord({ passed: false });

/** A dossier in which every kind of factor is found. */
const everyKind = () =>
  nothingShown({
    attestations: [
      said('ACC-01', 'NOT_MET'),
      said('ACC-02', 'PARTIAL'),
      attestation(['ACC-03'], { attestedOn: '2024-01-01' }),
      attestation(['ACC-04'], { validUntil: '2026-03-01' }),
      attestation(['ACC-05']),
      attestation(['ACC-06'], { signature: 'INVALID' }),
    ],
    findings: [
      finding({ control: 'ACC-05', severity: 'CRITICAL' }),
      finding({ status: 'ACCEPTED', closedOn: '2026-03-01' }),
    ],
    audits: [audit({ outcome: 'UNSATISFACTORY' })],
    qualityRecords: qualityFailureKinds.map((kind) => qualityRecord({ kind, passed: false })),
    incidents: incidentKinds.flatMap((kind) => [incident({ kind }), incident({ kind, closedOn: '2026-03-01' })]),
    products: [
      {
        id: key(),
        name: 'Analyzer',
        supportEndsOn: null,
        retiredOn: null,
        connectedDevice: 'YES',
        vulnerabilities: [{ cve: 'CVE-2026-1', knownExploited: true, dueOn: null, patchedOn: null }],
      },
    ],
    suppliers: [
      {
        linkId: key(),
        supplierId: key(),
        criticality: 4,
        share: 1,
        validFrom: null,
        validTo: null,
        retiredOn: null,
        probability: 0.5,
      },
    ],
  });

/** The policy cites the sources of each kind of incident, and of each kind of failure. */
const citedByKind = new Set(['INCIDENT', 'QUALITY_FAILURES']);

/** A remedy begins with what to do. */
const doing = /^(Ask|End|Have|Move|Qualify|Record|Reopen|Verify) /;

describe('every kind of factor', () => {
  it.each(factors.map((kind) => [kind.code, kind] as const))(
    '%s says why, by whose word, and what to do',
    (code, kind) => {
      expect(kind.motivation).toMatch(/^[A-Z].{20,}\.$/);
      const all = found(everyKind()).filter((factor) => factor.code === code);
      expect(all).not.toEqual([]);
      for (const { citations, remedy, control, detail } of all) {
        expect(citations).not.toEqual([]);
        for (const { source, reference, url } of citations) {
          expect(reference).toMatch(referencePatterns[source]);
          expect(url).toMatch(/^https:/);
        }
        if (code === 'RESIDUAL_UNCERTAINTY' || detail?.open === false) expect(remedy).toBeNull();
        else expect(remedy).toMatch(doing);
        if (kind.part === 'CONTROL') expect(remedy).toContain(control);
        expect(remedy ?? '').not.toMatch(/undefined|null|NaN/);
      }
    },
  );

  it('is cited in the policy if it is not about a control', () => {
    const own = factors
      .filter(({ part, code }) => part !== 'CONTROL' && !citedByKind.has(code))
      .map(({ code }) => code);
    expect(policy.risk.factors.map(({ code }) => code).toSorted()).toEqual(own.toSorted());
  });

  it('cites what an incident of its kind is about', () => {
    const cited = found(everyKind())
      .filter(({ code }) => code === 'INCIDENT')
      .map(({ detail, citations }) => [detail!.kind, citations[0]!.reference]);
    expect(Object.fromEntries(cited)).toEqual({
      BREACH: '45 CFR 164.410(a)',
      SECURITY_INCIDENT: '45 CFR 164.308(a)(6)(ii)',
      SERVICE_OUTAGE: '45 CFR 164.308(a)(7)(i)',
      QUALITY_FAILURE: '42 CFR 493.1282',
      SPECIMEN_LOSS: '42 CFR 493.1242(a)',
    });
  });
});

describe('a remedy for missing evidence', () => {
  it('is given for every control', () => {
    expect(lackingOf(nothingShown()).toSorted()).toEqual(controls.toSorted());
  });

  it('calls certifications what the catalogue calls them', () => {
    for (const { type, title } of policy.risk.certifications) {
      expect(title).toBe(types.find(({ code }) => code === type)!.title);
    }
  });

  it.each(policy.risk.certifications.map(({ type, title }) => [title, type]))(
    'names the %s exactly for the controls that it helps',
    (title, type) => {
      const lacking = lackingOf(nothingShown({ certifications: [certification(type)] }));
      const helped = controls.filter((control) => !lacking.includes(control));
      expect(helped).not.toEqual([]);
      expect(controls.filter((control) => remedyOf('MISSING_EVIDENCE', control)!.includes(title))).toEqual(helped);
    },
  );

  it.each(policy.risk.contracts.clauses.map(({ control, clauseTypes }) => [control, clauseTypes] as const))(
    'names the clauses that help with %s, and they do',
    (control, clauseTypes) => {
      expect(remedyOf('MISSING_EVIDENCE', control)).toContain(
        `a contract in force with the clause${clauseTypes.length > 1 ? 's' : ''} ${clausesWithCodes(clauseTypes, policy)}, for each`,
      );
      const agreed = nothingShown({ contracts: [contract('BUSINESS_ASSOCIATE', clauseTypes)] });
      expect(found(agreed).filter((factor) => factor.control === control)).toEqual([]);
    },
  );

  it('names our own records, and they help', () => {
    const moving = engagement({ ...used, category: 'REFERENCE_TESTING', dataFlows: [flow()] });
    const ways: [string, string, Partial<Dossier>][] = [
      ['AUD-01', 'a completed audit of ours', { audits: [audit()] }],
      ['AUD-02', 'a completed on-site audit of ours', { audits: [audit()] }],
      ['SUP-01', 'a review of ours', { thirdParty: { ...nothingShown().thirdParty, lastReviewedOn: '2026-03-01' } }],
      [
        'SUP-02',
        'its sub-suppliers',
        { thirdParty: { ...nothingShown().thirdParty, subSuppliersCompleteOn: '2026-03-01' } },
      ],
      ['SUP-03', 'the destination of every data flow', { engagements: [moving] }],
      ['QUA-01', 'a determination', { determinations: [determination('CMS_EQUIVALENCE', null)] }],
      ['QUA-05', 'a passed proficiency test', { qualityRecords: [qualityRecord()] }],
    ];
    for (const [control, way, given] of ways) {
      expect(remedyOf('MISSING_EVIDENCE', control)).toContain(`(${control}): ${way}`);
      expect(found(nothingShown(given)).filter((factor) => factor.control === control)).toEqual([]);
    }
  });
});

describe('a remedy for missing evidence names an attestation', () => {
  it.each([
    ['if neither our own records nor a contract count', 'TRN-01', true],
    ['but not if our own records count', 'AUD-01', false],
    ['but not if a contract counts', 'CON-02', false],
  ])('%s', (_, control, named) => {
    expect(remedyOf('MISSING_EVIDENCE', control)!.includes('an attestation')).toBe(named);
  });
});

describe('a remedy for evidence that is not enough', () => {
  it.each([
    ['ACC-02', ', or a verified certification (HITRUST r2, '],
    ['CTY-05', '.'],
  ])('of %s names certifications only if one counts', (control, rest) => {
    const weak = remedyOf('WEAK_EVIDENCE', control, null, nothingShown({ attestations: [said(control, 'PARTIAL')] }))!;
    expect(weak.split('our own check')[1]!.slice(0, rest.length)).toBe(rest);
  });

  it.each<[string, string, string, Partial<Dossier>, string]>([
    ['WEAK_EVIDENCE', 'ACC-02', 'Attestation', { attestations: [said('ACC-02', 'PARTIAL')] }, 'stronger evidence'],
    [
      'WEAK_EVIDENCE',
      'ACC-02',
      'Certification',
      { certifications: [certification('ISO_27001')] },
      'Verify the certification',
    ],
    [
      'WEAK_EVIDENCE',
      'CON-02',
      'Contract',
      { contracts: [contract('MASTER_SERVICES', ['SAFEGUARDS'])] },
      '"Safeguards" (SAFEGUARDS) and "Encryption protocols" (ENCRYPTION_PROTOCOLS)',
    ],
    ['WEAK_EVIDENCE', 'AUD-03', 'Finding', { findings: [finding()] }, 'Have the open findings remedied'],
    [
      'LAPSED_EVIDENCE',
      'ACC-02',
      'Attestation',
      { attestations: [attestation(['ACC-02'], { validUntil: '2026-03-01' })] },
      'a new attestation',
    ],
    [
      'LAPSED_EVIDENCE',
      'ACC-02',
      'Certification',
      { certifications: [certification('ISO_27001', { validUntil: '2026-03-01' })] },
      'the renewed certificate',
    ],
    [
      'LAPSED_EVIDENCE',
      'CON-02',
      'Contract',
      { contracts: [contract('MASTER_SERVICES', ['SAFEGUARDS'], { expiresOn: '2026-03-01' })] },
      'the renewal of the contract',
    ],
    [
      'STALE_EVIDENCE',
      'VUL-01',
      'Attestation',
      { attestations: [attestation(['VUL-01'], { attestedOn: '2025-11-01' })] },
      'in full for 90 days',
    ],
    [
      'LIMITED_CONTROL',
      'QUA-05',
      'QualityRecord',
      {
        certifications: [certification('CAP')],
        qualityRecords: [failedTest(), qualityRecord({ performedOn: '2026-01-14' })],
      },
      'the last 3 count',
    ],
    ['CONTROL_NOT_MET', 'QUA-05', 'QualityRecord', { qualityRecords: [failedTest()] }, 'the last 3 count'],
    [
      'WEAK_EVIDENCE',
      'AUD-01',
      'Audit',
      { audits: [audit({ outcome: null })] },
      'Record the outcome of the audit if it is not recorded.',
    ],
    ['WEAK_EVIDENCE', 'AUD-01', 'Audit', { audits: [audit({ outcome: 'UNSATISFACTORY' })] }, 'audit again'],
    [
      'LIMITED_CONTROL',
      'ACC-02',
      'Finding',
      { attestations: [attestation(['ACC-02'])], findings: [finding({ control: 'ACC-02', severity: 'CRITICAL' })] },
      'Have the open findings on',
    ],
    ['CONTROL_NOT_MET', 'ACC-02', 'Attestation', { attestations: [said('ACC-02', 'NOT_MET')] }, 'a newer attestation'],
    [
      'CONTROL_NOT_MET',
      'ENC-01',
      'Engagement',
      { engagements: [engagement({ ...used, dataFlows: [flow({ channel: 'NONE' })] })] },
      'TLS or a VPN',
    ],
    [
      'CONTROL_NOT_MET',
      'SUP-03',
      'ThirdParty',
      {
        screenings: [
          {
            ...unstated,
            id: key(),
            list: 'SDN',
            screenedOn: '2026-03-01',
            outcome: 'CONFIRMED_MATCH',
          },
        ],
      },
      'the transfer that a rule bars',
    ],
  ])('%s of %s, by a %s', (code, control, record, given, words) => {
    expect(remedyOf(code, control, record, nothingShown(given))).toContain(words);
  });

  it('names the control of a finding', () => {
    const findings = [finding({ control: 'ACC-03' })];
    expect(remedyOf('OPEN_FINDING', 'ACC-03', null, nothingShown({ findings }))).toContain(
      'on "Multi-factor authentication" (ACC-03)',
    );
  });
});
