import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Dossier, DossierIncident, DossierOwner, DossierProduct } from '../../src/risk/engine/dossier.ts';
import {
  attestation,
  audit,
  certification,
  contract,
  determination,
  dossier,
  engagement,
  finding,
  incident,
  qualityRecord,
  today,
  unstated,
} from './dossiers.ts';
import { beforeVersion3, parts, policy } from './policy.ts';

type Given = Parameters<typeof dossier>[0];

const nextChange = (given: Given, asOf = today, under = policy) => assess(dossier(given), under, asOf).nextChangeOn;

const soon = '2026-04-01';
const dayAfter = '2026-04-02';

const undated = { issuedOn: null, validUntil: null };
const said = (controls: string[], given: Parameters<typeof attestation>[1]) => ({
  attestations: [attestation(controls, given)],
});
const old = { attestedOn: '2024-01-01' };
const happened = (given: Partial<DossierIncident>) => ({
  incidents: [
    incident({ kind: 'QUALITY_FAILURE', occurredOn: null, discoveredOn: null, reportedToUsOn: null, ...given }),
  ],
});
const product = (given: Partial<DossierProduct>) => ({
  products: [
    {
      id: 'p',
      name: 'Analyzer',
      connectedDevice: 'YES',
      supportEndsOn: null,
      retiredOn: null,
      vulnerabilities: [],
      ...given,
    },
  ] satisfies DossierProduct[],
});
const vulnerability = { cve: 'CVE-2026-1', knownExploited: true, dueOn: null, patchedOn: null };
const screening = { ...unstated, id: 's', list: 'OFAC_SDN', screenedOn: '2026-03-01', outcome: 'CLEAR' as const };
const link = { criticality: 1, validFrom: null, validTo: null, retiredOn: null };
const supplier = { ...link, linkId: 'l', supplierId: 's', share: 1, probability: 0.5 };
const owned = { thirdParty: { owners: [{ name: 'Owner', ownerId: null, country: 'US', percent: 100 }] } };
const owner = (given: Partial<DossierOwner>): Pick<Dossier, 'owners'> => ({
  owners: [{ id: 'o', legalName: 'Owner', country: 'US', owners: [], screenings: [], determinations: [], ...given }],
});

describe('the next day on which a recorded date takes effect', () => {
  it.each<[string, Given, string | null]>([
    ['nothing is recorded', {}, null],
    ['an engagement starts', { engagements: [engagement({ startsOn: soon })] }, soon],
    ['it starts tomorrow', { engagements: [engagement({ startsOn: '2026-03-15' })] }, '2026-03-15'],
    ['it started today', { engagements: [engagement({ startsOn: today })] }, null],
    ['it ends', { engagements: [engagement({ endsOn: soon })] }, dayAfter],
    ['it ends today', { engagements: [engagement({ endsOn: today })] }, '2026-03-15'],
    ['it ended yesterday', { engagements: [engagement({ endsOn: '2026-03-13' })] }, null],
    ['one of two starts first', { engagements: [dayAfter, soon].map((startsOn) => engagement({ startsOn })) }, soon],
    ['and in the other order', { engagements: [soon, dayAfter].map((startsOn) => engagement({ startsOn })) }, soon],

    ['a contract takes effect', { contracts: [contract('SUPPLY', [], { effectiveOn: soon })] }, soon],
    ['a contract expires', { contracts: [contract('SUPPLY', [], { expiresOn: soon })] }, dayAfter],
    ['a contract renews itself', { contracts: [contract('SUPPLY', [], { expiresOn: soon, autoRenews: 'YES' })] }, null],
    ['a contract is terminated', { contracts: [contract('SUPPLY', [], { terminatedOn: soon })] }, soon],

    ['a certificate begins', { certifications: [certification('CAP', { ...undated, issuedOn: soon })] }, soon],
    ['a certificate ends', { certifications: [certification('CAP', { ...undated, validUntil: soon })] }, dayAfter],
    ['a certificate is suspended', { certifications: [certification('CAP', { ...undated, suspendedOn: soon })] }, soon],
    ['a certificate is revoked', { certifications: [certification('CAP', { ...undated, revokedOn: soon })] }, soon],
    [
      'a certificate that counts for nothing ends',
      { certifications: [certification('OWN', { validUntil: soon })] },
      dayAfter,
    ],
    [
      'patching under a certificate ages',
      { certifications: [certification('ISO_27001', { validUntil: null })] },
      '2026-05-16',
    ],
    [
      'nothing but patching ages under a certificate',
      { certifications: [certification('ISO_27001', { issuedOn: '2025-06-17', validUntil: null })] },
      null,
    ],

    ['a statement is made', said([], { attestedOn: soon }), soon],
    ['a statement takes effect at the end of its period', said([], { attestedOn: null, periodEnd: soon }), soon],
    ['a statement ends', said([], { ...old, validUntil: soon }), dayAfter],
    ['a statement is revoked', said([], { ...old, revokedOn: soon }), soon],
    ['a statement leaves its cadence of 90 days', said(['VUL-01'], {}), '2026-05-16'],
    ['counted from the end of its period', said(['VUL-01'], { periodEnd: '2026-01-14' }), '2026-04-15'],
    [
      'the shorter of two cadences',
      said(['TRN-01', 'VUL-01'], { attestedOn: null, periodEnd: '2026-02-14' }),
      '2026-05-16',
    ],
    ['a statement on a control outside the policy', said(['ZZZ-99'], old), null],
    ['a statement leaves the year that the bulk-data rule allows', said([], { periodEnd: '2020-01-01' }), '2027-02-15'],

    ['an audit is completed', { audits: [audit({ completedOn: soon })] }, soon],
    ['an audit is withdrawn', { audits: [audit({ completedOn: null, retiredOn: soon })] }, soon],
    ['an audit is planned, without a day', { audits: [audit({ completedOn: null })] }, null],
    ['an audit leaves its year', { audits: [audit()] }, '2027-02-15'],
    ['an audit leaves its own cadence of a month', { audits: [audit({ everyMonths: 1 })] }, '2026-03-17'],

    ['we review', { thirdParty: { lastReviewedOn: soon } }, soon],
    ['a review leaves its year', { thirdParty: { lastReviewedOn: today } }, '2027-03-15'],
    ['a review leaves its six months', { thirdParty: { lastReviewedOn: today, reviewEveryMonths: 6 } }, '2026-09-14'],
    ['its sub-suppliers are complete', { thirdParty: { subSuppliersCompleteOn: soon } }, soon],
    ['that leaves its year', { thirdParty: { subSuppliersCompleteOn: today } }, '2027-03-15'],

    ['a test is performed', { qualityRecords: [qualityRecord({ performedOn: soon })] }, soon],
    ['a test is withdrawn', { qualityRecords: [qualityRecord({ performedOn: null, retiredOn: soon })] }, soon],
    ['a failure leaves the window of 365 days', { qualityRecords: [qualityRecord()] }, '2027-02-14'],
    [
      'a passed test leaves its cadence',
      { qualityRecords: [qualityRecord({ performedOn: '2025-03-14' })] },
      '2026-03-15',
    ],

    ['a determination begins', { determinations: [determination('CMS_EQUIVALENCE', null, { validFrom: soon })] }, soon],
    [
      'a determination ends',
      { determinations: [determination('CMS_EQUIVALENCE', null, { validUntil: soon })] },
      dayAfter,
    ],
    [
      'a determination is revoked',
      { determinations: [determination('CMS_EQUIVALENCE', null, { revokedOn: soon })] },
      soon,
    ],
    [
      'a second person approves it',
      { determinations: [determination('CMS_EQUIVALENCE', null, { secondApprovedOn: soon })] },
      soon,
    ],

    ['a finding is due', { findings: [finding({ dueOn: soon })] }, dayAfter],
    ['a finding is closed', { findings: [finding({ dueOn: null, closedOn: soon })] }, soon],
    ['a finding is withdrawn', { findings: [finding({ dueOn: null, retiredOn: soon })] }, soon],

    ['an incident occurs', happened({ occurredOn: soon }), soon],
    ['an incident is discovered', happened({ discoveredOn: soon }), soon],
    ['an incident is reported', happened({ reportedToUsOn: soon }), soon],
    ['an incident is closed', happened({ closedOn: soon }), soon],
    ['an incident is withdrawn', happened({ retiredOn: soon }), soon],
    [
      '60 days since the discovery are over',
      happened({ occurredOn: '2026-02-01', discoveredOn: '2026-02-10' }),
      '2026-04-12',
    ],
    [
      '60 days since an incident without a day of discovery are over',
      happened({ occurredOn: '2026-02-10' }),
      '2026-04-12',
    ],
    [
      'the hours that a contract allows for a notice are over',
      {
        ...happened({ kind: 'SERVICE_OUTAGE', discoveredOn: '2026-03-10' }),
        contracts: [contract('SUPPLY', [], { clauses: [{ clauseType: 'OUTAGE_NOTICE', present: 'YES', hours: 240 }] })],
      },
      '2026-03-21',
    ],

    ['a product is withdrawn', product({ retiredOn: soon }), soon],
    ['a patch is due', product({ vulnerabilities: [{ ...vulnerability, dueOn: soon }] }), dayAfter],
    ['a device is patched', product({ vulnerabilities: [{ ...vulnerability, patchedOn: soon }] }), soon],

    ['a screening is done', { screenings: [{ ...screening, screenedOn: soon }] }, soon],
    ['a screening is revoked', { screenings: [{ ...screening, revokedOn: soon }] }, soon],
    ['a screening of an owner is done', owner({ screenings: [{ ...screening, screenedOn: soon }] }), soon],
    ['a screening of an owner is revoked', owner({ screenings: [{ ...screening, revokedOn: soon }] }), soon],
    [
      'a determination on an owner begins',
      owner({ determinations: [determination('SCREENING_DISMISSED', 's', { validFrom: soon })] }),
      soon,
    ],
    [
      'a determination on an owner ends',
      owner({ determinations: [determination('SCREENING_DISMISSED', 's', { validUntil: soon })] }),
      dayAfter,
    ],
    [
      'a determination on an owner is revoked',
      owner({ determinations: [determination('SCREENING_DISMISSED', 's', { revokedOn: soon })] }),
      soon,
    ],
    ['a law on owners changes', owned, '2026-11-10'],

    ['a supplier begins', { suppliers: [{ ...supplier, validFrom: soon }] }, soon],
    ['a supplier ends', { suppliers: [{ ...supplier, validTo: soon }] }, dayAfter],
    ['a supplier is withdrawn', { suppliers: [{ ...supplier, retiredOn: soon }] }, soon],
    ['a customer begins', { customers: [{ ...link, validFrom: soon }] }, soon],
    ['a customer ends', { customers: [{ ...link, validTo: soon }] }, dayAfter],
    ['a customer is withdrawn', { customers: [{ ...link, retiredOn: soon }] }, soon],
  ])('if %s', (_, given, day) => {
    expect(nextChange(given)).toBe(day);
  });

  it.each<[string, Given, string, string]>([
    ['the law on owners begins', owned, '2014-08-12', '2014-08-13'],
    ['that does not concern a party without owners', {}, '2014-08-12', '2019-07-01'],
    ['the Chinese rules on genetic resources are detailed', {}, '2023-06-30', '2023-07-01'],
    ['their authority changes', {}, '2024-04-30', '2024-05-01'],
    ['the Chinese exemptions begin', {}, '2024-03-21', '2024-03-22'],
    ['the bulk-data rules begin', {}, '2025-04-07', '2025-04-08'],
    ['they ask for a program and an audit', {}, '2025-10-05', '2025-10-06'],
  ])('if %s', (_, given, asOf, day) => {
    expect(nextChange(given, asOf)).toBe(day);
  });

  it('if a rule in force ends, but not if a rule is off', () => {
    const [rule] = policy.rules;
    const ending = (status: 'IN_FORCE' | 'OFF') => ({
      ...policy,
      rules: [{ ...rule!, status, effectiveFrom: '2026-01-01', effectiveTo: soon }],
    });
    expect(nextChange({}, today, ending('IN_FORCE'))).toBe(dayAfter);
    expect(nextChange({}, today, ending('OFF'))).toBeNull();
  });

  it('depends on the catalogue: without rules, and without a window for failures', () => {
    expect(
      nextChange({ ...said([], {}), ...happened({ discoveredOn: '2026-02-10' }) }, today, { ...policy, rules: [] }),
    ).toBeNull();
    const older = { ...policy, risk: beforeVersion3(parts.risk) };
    expect(nextChange({ qualityRecords: [qualityRecord()] }, today, older)).toBe('2027-02-15');
  });
});

describe('the day on which a stored assessment is renewed', () => {
  const renewal = (given: Given) => assess(dossier({ engagements: [engagement()], ...given }), policy, today).renewOn;
  const tomorrow = '2026-03-15';
  const reviewed = (lastReviewedOn: string) => ({ thirdParty: { lastReviewedOn } });
  const denied = {
    claims: [{ control: 'SUP-01', status: 'NOT_MET' as const, extent: null }],
    attestedOn: '2024-01-01',
  };

  it.each<[string, Given, string | null]>([
    ['nothing is recorded', {}, null],
    ['the best evidence fades', reviewed('2024-01-01'), tomorrow],
    ['fresh evidence leaves its cadence', reviewed(today), '2027-03-15'],
    ['only evidence fades that the party itself denies', { ...reviewed('2024-01-01'), ...said([], denied) }, null],
    ['a closed incident fades', happened({ closedOn: today }), tomorrow],
    [
      'one of two incidents is closed',
      { incidents: [null, today].map((closedOn) => incident({ closedOn })) },
      tomorrow,
    ],
    ['an incident is open', happened({}), null],
  ])('if %s', (_, given, day) => {
    expect(renewal(given)).toBe(day);
  });
});
