import { describe, expect, it } from 'vitest';
import type { Rule, RuleId } from '../../db/catalogue/rule.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Dossier, DossierEngagement, DossierFlow, DossierThirdParty } from '../../src/risk/engine/dossier.ts';
import { compilePolicy } from '../../src/risk/engine/policy.ts';
import { chineseLab, protectedTransaction, usReferenceLab } from './cases.ts';
import {
  businessAssociateContract,
  certification,
  contract,
  determination as determined,
  dossier,
  engagement,
  flow,
  incident,
  today,
  unstated,
} from './dossiers.ts';
import { parts, policy } from './policy.ts';

const result = (given: Dossier, rule: RuleId, asOf = today) =>
  assess(given, policy, asOf).rules.find((found) => found.rule === rule)!;
const answer = (given: Dossier, rule: RuleId, asOf = today) => result(given, rule, asOf).answer;

describe('CLIA-REFERRAL', () => {
  const lab = (given: Partial<Omit<Dossier, 'thirdParty'>>, sites: DossierThirdParty['sites'] = []) => ({
    ...usReferenceLab(),
    certifications: [],
    ...given,
    thirdParty: { ...usReferenceLab().thirdParty, sites },
  });
  const testing = (clinical: DossierEngagement['clinical']) => [
    engagement({ category: 'REFERENCE_TESTING', clinical }),
  ];
  const sites = (...ids: string[]) =>
    ids.map((id) => ({ id, name: 'Site', country: 'US', function: 'TESTING' as const }));
  const sent = (given: Partial<DossierEngagement>) => [
    engagement({ category: 'REFERENCE_TESTING', clinical: 'YES', ...given }),
  ];
  const clia = (given = {}) => ({ certifications: [certification('CLIA', given)] });
  const waiver = { variant: 'WAIVER' } as const;
  /** Two sites test. The certificate of the first is in order. */
  const twoSites = (second: Partial<Dossier['certifications'][number]>) =>
    lab(
      {
        certifications: [certification('CLIA', { siteId: 'a' }), certification('CLIA', { siteId: 'b', ...second })],
        engagements: sent({ testComplexity: 'HIGH' }),
      },
      sites('a', 'b'),
    );

  it.each([
    ['no certificate', lab({}), 'NOT_MET'],
    ['no patient result depends on it', lab({ engagements: testing('NO') }), 'NOT_APPLICABLE'],
    ['not known whether one does', lab({ engagements: testing('UNKNOWN') }), 'UNKNOWN'],
    ['not known, but certified', lab({ engagements: testing('UNKNOWN'), ...clia() }), 'MET'],
    ['other work', lab({ engagements: [engagement({ category: 'BILLING', clinical: 'YES' })] }), 'NOT_APPLICABLE'],
    ['compliance', lab(clia()), 'MET'],
    ['accreditation', lab(clia({ variant: 'ACCREDITATION' })), 'MET'],
    ['registration', lab(clia({ variant: 'REGISTRATION' })), 'MET'],
    ['waiver, tests not recorded', lab(clia({ variant: 'WAIVER' })), 'UNKNOWN'],
    ['microscopy, tests not recorded', lab(clia({ variant: 'PPM' })), 'UNKNOWN'],
    [
      'a specialty that it does not name',
      lab({ ...clia({ specialties: ['TOXICOLOGY'] }), engagements: sent({ specialties: ['TOXICOLOGY', 'VIROLOGY'] }) }),
      'NOT_MET',
    ],
    [
      'specialties that it names',
      lab({ ...clia({ specialties: ['TOXICOLOGY', 'VIROLOGY'] }), engagements: sent({ specialties: ['VIROLOGY'] }) }),
      'MET',
    ],
    [
      'specialties that two certificates name',
      lab({
        certifications: [
          certification('CLIA', { specialties: ['TOXICOLOGY'] }),
          certification('CLIA', { specialties: ['VIROLOGY'] }),
        ],
        engagements: sent({ specialties: ['TOXICOLOGY', 'VIROLOGY'] }),
      }),
      'MET',
    ],
    [
      'specialties not on record with the certificate',
      lab({ ...clia(), engagements: sent({ specialties: ['VIROLOGY'] }) }),
      'MET',
    ],
    ['reported by an integration, not verified', lab(clia({ source: 'grc', verification: 'UNVERIFIED' })), 'UNKNOWN'],
    ['reported by an integration, verified', lab(clia({ source: 'grc' })), 'MET'],
    ['recorded by a person, not verified', lab(clia({ verification: 'UNVERIFIED' })), 'MET'],
    ['kind not recorded', lab(clia({ variant: null })), 'UNKNOWN'],
    ['no date', lab(clia({ issuedOn: null, validUntil: null })), 'UNKNOWN'],
    ['its last day', lab(clia({ validUntil: today })), 'MET'],
    ['the day after', lab(clia({ validUntil: '2026-03-13' })), 'NOT_MET'],
    ['suspended today', lab(clia({ suspendedOn: today })), 'NOT_MET'],
    ['the site that tests', lab(clia({ siteId: 'a' }), sites('a')), 'MET'],
    ['a site that does not', lab(clia({ siteId: 'b' }), sites('a')), 'NOT_MET'],
    ['one of two sites that test', lab(clia({ siteId: 'a' }), sites('a', 'b')), 'UNKNOWN'],
    ['one of two, the other with an expired certificate', twoSites({ validUntil: '2026-03-13' }), 'UNKNOWN'],
    ['one of two, the other with one that covers less', twoSites({ variant: 'WAIVER' }), 'UNKNOWN'],
    ['both sites that test', twoSites({}), 'MET'],
    ['no site on record with the certificate', lab(clia(), sites('a', 'b')), 'MET'],
    ['a site of a laboratory whose sites are not recorded', lab(clia({ siteId: 'a' })), 'MET'],
    [
      'the headquarters of a laboratory that tests elsewhere',
      lab(clia({ siteId: 'b' }), [...sites('a'), { ...sites('b')[0]!, function: 'HEADQUARTERS' }]),
      'NOT_MET',
    ],
    ['no day of issue', lab(clia({ issuedOn: null })), 'MET'],
    ['no end', lab(clia({ validUntil: null })), 'MET'],
    ['a kind that is not accepted', lab(clia({ variant: 'OTHER' })), 'NOT_MET'],
    [
      'a specialty named by no certificate that covers the tests',
      lab({
        certifications: [certification('CLIA', { specialties: ['TOXICOLOGY'] }), certification('CLIA', waiver)],
        engagements: sent({ specialties: ['VIROLOGY'], testComplexity: 'HIGH' }),
      }),
      'NOT_MET',
    ],
    [
      'a specialty, and one certificate that names none',
      lab({
        certifications: [certification('CLIA', { specialties: ['TOXICOLOGY'] }), certification('CLIA')],
        engagements: sent({ specialties: ['VIROLOGY'] }),
      }),
      'MET',
    ],
    ['equivalent', lab({ determinations: [determined('CMS_EQUIVALENCE', null)] }), 'MET'],
    [
      'no longer equivalent',
      lab({ determinations: [determined('CMS_EQUIVALENCE', null, { validUntil: '2026-03-13' })] }),
      'NOT_MET',
    ],
    [
      'equivalence revoked today',
      lab({ determinations: [determined('CMS_EQUIVALENCE', null, { revokedOn: today })] }),
      'NOT_MET',
    ],
    ['a prospective laboratory', dossier({ thirdParty: { kind: 'PARTNER_LAB' } }), 'UNKNOWN'],
  ])('%s', (_, given, expected) => {
    expect(answer(given, 'CLIA-REFERRAL')).toBe(expected);
  });

  it.each([
    ['WAIVER', 'WAIVED', 'MET'],
    ['WAIVER', 'PPM', 'NOT_MET'],
    ['WAIVER', 'MODERATE', 'NOT_MET'],
    ['PPM', 'WAIVED', 'MET'],
    ['PPM', 'PPM', 'MET'],
    ['PPM', 'MODERATE', 'NOT_MET'],
    ['PPM', 'HIGH', 'NOT_MET'],
    ['COMPLIANCE', 'HIGH', 'MET'],
  ] as const)('a certificate %s for tests %s: %s', (variant, testComplexity, expected) => {
    expect(answer(lab({ ...clia({ variant }), engagements: sent({ testComplexity }) }), 'CLIA-REFERRAL')).toBe(
      expected,
    );
  });

  it('names the specialties that a certificate does not', () => {
    const engagements = sent({ specialties: ['VIROLOGY', 'HEMATOLOGY', 'TOXICOLOGY'] });
    expect(result(lab({ ...clia({ specialties: ['HEMATOLOGY'] }), engagements }), 'CLIA-REFERRAL').facts[0]!.text).toBe(
      'The CLIA certificate does not name TOXICOLOGY, VIROLOGY, which are sent.',
    );
  });

  it.each([
    [{ validUntil: '2026-03-13' }, 'was valid until 2026-03-13'],
    [{ validUntil: '2026-03-13', revokedOn: '2026-03-01' }, 'was revoked on 2026-03-01'],
    [{ validUntil: '2026-03-13', revokedOn: '2026-03-15' }, 'was valid until 2026-03-13'],
    [{ validUntil: '2026-03-13', suspendedOn: '2026-03-15' }, 'was valid until 2026-03-13'],
    [{ revokedOn: today }, `was revoked on ${today}`],
    [{ suspendedOn: today }, `was suspended on ${today}`],
    [{ issuedOn: '2026-03-15' }, 'was issued only on 2026-03-15'],
  ])('says why a certificate is not in force: %j', (given, why) => {
    expect(result(lab(clia(given)), 'CLIA-REFERRAL').facts.map(({ text }) => text)).toEqual([
      `The CLIA certificate ${why}.`,
    ]);
  });
});

it.each([
  ['sent and certified', ['VIROLOGY'], ['VIROLOGY'], false],
  ['only sent', ['VIROLOGY'], [], true],
  ['only certified', [], ['VIROLOGY'], true],
] as const)('CLIA-REFERRAL says that specialties were not compared: %s', (_, sent, certified, said) => {
  const given = {
    ...usReferenceLab(),
    certifications: [certification('CLIA', { specialties: [...certified] })],
    engagements: [engagement({ category: 'REFERENCE_TESTING', clinical: 'YES', specialties: [...sent] })],
  };
  const texts = result(given, 'CLIA-REFERRAL').facts.map(({ text }) => text);
  expect(texts.some((text) => text.includes('were not compared'))).toBe(said);
});

describe('PT-REFERRAL', () => {
  const kept = (given = {}) => ({
    ...usReferenceLab(),
    determinations: [determined('PT_SAMPLES_NOT_SENT', null, given)],
  });

  it.each([
    ['nobody has asked', usReferenceLab(), 'UNKNOWN'],
    ['our procedures keep them', kept(), 'MET'],
    ['on the last day', kept({ validUntil: today }), 'MET'],
    ['the day after', kept({ validUntil: '2026-03-13' }), 'UNKNOWN'],
    ['revoked today', kept({ revokedOn: today }), 'UNKNOWN'],
    [
      'equivalent, which says nothing about samples',
      { ...usReferenceLab(), determinations: [determined('CMS_EQUIVALENCE', null)] },
      'UNKNOWN',
    ],
    ['no testing', dossier({ engagements: [engagement()] }), 'NOT_APPLICABLE'],
    ['a laboratory with nothing recorded', dossier({ thirdParty: { kind: 'PARTNER_LAB' } }), 'UNKNOWN'],
  ])('%s', (_, given, expected) => {
    expect(answer(given, 'PT-REFERRAL')).toBe(expected);
  });
});

describe('NY-PERMIT', () => {
  const at = (state: string | null, address: string | null = null, id = 'albany') => ({
    id,
    name: 'Albany',
    address,
    state,
  });
  const lab = (facilities: Dossier['facilities'], ...certifications: Dossier['certifications']) => ({
    ...usReferenceLab(),
    facilities,
    certifications,
  });
  const permit = (given = {}) => certification('STATE_LICENSE', { state: 'NY', ...given });
  const serving = (given: Partial<DossierEngagement>, facilities: Dossier['facilities']) => ({
    ...lab(facilities),
    engagements: [engagement({ category: 'REFERENCE_TESTING', clinical: 'YES', ...given })],
  });
  const two = [at('CA', null, 'fresno'), at('NY')];

  it.each([
    ['no facility in New York', lab([at('CA')]), 'NOT_APPLICABLE'],
    ['one in New York', lab([at('NY')]), 'NOT_MET'],
    ['one there by its address', lab([at(null, '1 State Street, Albany, NY 12207')]), 'NOT_MET'],
    ['one elsewhere by its address', lab([at(null, '1 Main Street, Fresno, CA 93701')]), 'NOT_APPLICABLE'],
    ['a recorded state counts before the address', lab([at('CA', 'Albany, NY')]), 'NOT_APPLICABLE'],
    ['state unknown', lab([at(null, 'Main Street')]), 'UNKNOWN'],
    ['state unknown, with a permit', lab([at(null)], permit()), 'UNKNOWN'],
    ['no facility recorded', lab([]), 'UNKNOWN'],
    ['serves another one', serving({ facilities: [{ facilityId: 'fresno' }] }, two), 'NOT_APPLICABLE'],
    ['serves that one', serving({ facilities: [{ facilityId: 'albany' }] }, two), 'NOT_MET'],
    ['serves all', serving({}, two), 'NOT_MET'],
    ['no patient result depends on it', serving({ clinical: 'NO' }, two), 'NOT_APPLICABLE'],
    ['not known whether one does', serving({ clinical: 'UNKNOWN' }, two), 'UNKNOWN'],
    ['other work', serving({ category: 'BILLING' }, two), 'NOT_APPLICABLE'],
    [
      'not known whether one does, with a permit',
      { ...serving({ clinical: 'UNKNOWN' }, two), certifications: [permit()] },
      'MET',
    ],
    ['a permit', lab([at('NY')], permit()), 'MET'],
    ['on its last day', lab([at('NY')], permit({ validUntil: today })), 'MET'],
    ['the day after', lab([at('NY')], permit({ validUntil: '2026-03-13' })), 'NOT_MET'],
    ['suspended today', lab([at('NY')], permit({ suspendedOn: today })), 'NOT_MET'],
    ['a license of another state', lab([at('NY')], permit({ state: 'CA' })), 'NOT_MET'],
    ['a license without a state', lab([at('NY')], permit({ state: null })), 'UNKNOWN'],
    [
      'reported by an integration, not verified',
      lab([at('NY')], permit({ source: 'grc', verification: 'UNVERIFIED' })),
      'UNKNOWN',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(answer(given, 'NY-PERMIT')).toBe(expected);
  });

  it('names the facilities of an unknown state, in any order', () => {
    const unknown = [at(null, null, 'a'), { ...at(null, null, 'b'), name: 'Buffalo' }];
    for (const facilities of [unknown, unknown.toReversed()]) {
      expect(result(lab(facilities), 'NY-PERMIT').facts[0]!.text).toContain('The state of "Albany", "Buffalo" is not');
    }
  });

  it.each([{ state: null }, { source: 'grc', verification: 'UNVERIFIED' }])(
    'names the license that leaves it open: %j',
    (given) => {
      const [evidence] = result(lab([at('NY')], permit({ id: 'license', ...given })), 'NY-PERMIT').facts;
      expect(evidence).toMatchObject({ evidence: { record: 'Certification', id: 'license' } });
    },
  );
});

describe('HIPAA-BAA', () => {
  const required = (...contracts: Dossier['contracts'][number][]) =>
    dossier({ engagements: [engagement({ id: 'e', dataFlows: [flow()], baaRequired: 'YES' })], contracts });
  const with_ = (given: Partial<DossierEngagement>) => dossier({ engagements: [engagement(given)] });
  const moving = (
    baaRequired: DossierEngagement['baaRequired'],
    category: DossierFlow['category'],
    ...contracts: Dossier['contracts'][number][]
  ) =>
    dossier({
      engagements: [engagement({ dataFlows: [flow({ category, purpose: 'RESEARCH' })], baaRequired })],
      contracts,
    });
  const dataUse = (given: Partial<Dossier['contracts'][number]> = {}) =>
    contract(
      'DATA_PROCESSING',
      ['PERMITTED_USES', 'SAFEGUARDS', 'REPORT_UNAUTHORISED_USE', 'SUBCONTRACTOR_FLOWDOWN'],
      given,
    );
  const unknownData = { engagements: [engagement({ protectedData: 'UNKNOWN', baaRequired: 'YES' })] };
  const lacking = (present: 'NO' | 'UNKNOWN' | null) => {
    const full = businessAssociateContract();
    const clauses = full.clauses.flatMap((c) =>
      c.clauseType !== 'BREACH_NOTIFICATION' ? [c] : present === null ? [] : [{ ...c, present }],
    );
    return { ...full, clauses };
  };

  it.each([
    ['no contract', required(), 'NOT_MET', true],
    ['a contract with every clause', required(businessAssociateContract()), 'MET', false],
    ['a contract of another kind', required(businessAssociateContract({ kind: 'MASTER_SERVICES' })), 'NOT_MET', true],
    ['one clause refused', required(lacking('NO')), 'NOT_MET', false],
    ['one clause not listed', required(lacking(null)), 'NOT_MET', false],
    ['one clause not read', required(lacking('UNKNOWN')), 'UNKNOWN', false],
    ['no clause recorded', required(businessAssociateContract({ clauses: [] })), 'UNKNOWN', false],
    ['its last day', required(businessAssociateContract({ expiresOn: today })), 'MET', false],
    ['the day after', required(businessAssociateContract({ expiresOn: '2026-03-13' })), 'NOT_MET', true],
    [
      'terminated today',
      required(businessAssociateContract({ terminatedOn: today, status: 'TERMINATED' })),
      'NOT_MET',
      true,
    ],
    [
      'for another engagement',
      required(businessAssociateContract({ engagements: [{ engagementId: 'x' }] })),
      'NOT_MET',
      true,
    ],
    ['not required, with grounds', with_({ dataFlows: [flow()] }), 'NOT_APPLICABLE', false],
    ['not required, without', with_({ dataFlows: [flow()], baaRationale: null }), 'UNKNOWN', false],
    ['not determined', with_({ dataFlows: [flow()], baaRequired: 'UNDETERMINED' }), 'UNKNOWN', false],
    [
      'no patient data',
      with_({ dataFlows: [flow({ category: 'DEIDENTIFIED' })], baaRequired: 'YES' }),
      'NOT_APPLICABLE',
      false,
    ],
    ['data not known', with_({ protectedData: 'UNKNOWN', baaRequired: 'YES' }), 'UNKNOWN', false],
    [
      'data not known, with a data use agreement',
      dossier({ ...unknownData, contracts: [dataUse()] }),
      'UNKNOWN',
      false,
    ],
    ['nothing recorded', dossier(), 'UNKNOWN', false],
    [
      'two engagements, one contract, without clauses',
      dossier({
        engagements: ['a', 'b'].map((id) => engagement({ id, dataFlows: [flow()], baaRequired: 'YES' })),
        contracts: [{ ...lacking('NO'), engagements: [{ engagementId: 'a' }] }],
      }),
      'NOT_MET',
      true,
    ],
    ['two contracts, one of which was not read', required(lacking('NO'), lacking('UNKNOWN')), 'UNKNOWN', false],
    [
      'an engagement that has ended',
      with_({ dataFlows: [flow()], baaRequired: 'YES', endsOn: '2026-03-13' }),
      'NOT_APPLICABLE',
      false,
    ],
    [
      'patient data beside a limited data set, under a data use agreement',
      dossier({
        engagements: [engagement({ dataFlows: [flow(), flow({ category: 'LIMITED_DATA_SET' })], baaRequired: 'YES' })],
        contracts: [dataUse()],
      }),
      'NOT_MET',
      true,
    ],
    [
      'limited data sets for treatment and for research, not required',
      with_({
        dataFlows: [
          flow({ category: 'LIMITED_DATA_SET' }),
          flow({ category: 'LIMITED_DATA_SET', purpose: 'RESEARCH' }),
        ],
      }),
      'UNKNOWN',
      false,
    ],
    [
      'with the clauses of one in another contract',
      moving('YES', 'LIMITED_DATA_SET', dataUse({ kind: 'MASTER_SERVICES' })),
      'NOT_MET',
      true,
    ],
    [
      'with one that was searched for a clause in vain',
      moving(
        'YES',
        'LIMITED_DATA_SET',
        dataUse({ clauses: dataUse().clauses.map((clause) => ({ ...clause, present: 'NO' as const })) }),
      ),
      'NOT_MET',
      true,
    ],
    ['genomic data, required', moving('YES', 'HUMAN_GENOMIC'), 'NOT_MET', true],
    ['financial data, required', moving('YES', 'FINANCIAL'), 'NOT_MET', true],
    ['specimens, required', moving('YES', 'BIOSPECIMEN'), 'NOT_MET', true],
    ['genomic data, not determined', moving('UNDETERMINED', 'HUMAN_GENOMIC'), 'UNKNOWN', false],
    ['genomic data, not required', moving('NO', 'HUMAN_GENOMIC'), 'NOT_APPLICABLE', false],
    ['de-identified data, not determined', moving('UNDETERMINED', 'DEIDENTIFIED'), 'NOT_APPLICABLE', false],
    ['a limited data set, required', moving('YES', 'LIMITED_DATA_SET'), 'NOT_MET', true],
    ['a limited data set, not determined', moving('UNDETERMINED', 'LIMITED_DATA_SET'), 'UNKNOWN', false],
    ['a limited data set for research, not required', moving('NO', 'LIMITED_DATA_SET'), 'UNKNOWN', false],
    [
      'a limited data set for treatment, not required',
      with_({ dataFlows: [flow({ category: 'LIMITED_DATA_SET' })] }),
      'NOT_APPLICABLE',
      false,
    ],
    ['with a data use agreement', moving('YES', 'LIMITED_DATA_SET', dataUse()), 'MET', false],
    ['with one, not required', moving('NO', 'LIMITED_DATA_SET', dataUse()), 'MET', false],
    [
      'with one that has ended',
      moving('YES', 'LIMITED_DATA_SET', dataUse({ expiresOn: '2026-03-13' })),
      'NOT_MET',
      true,
    ],
    [
      'with one that lacks a clause',
      moving('YES', 'LIMITED_DATA_SET', dataUse({ clauses: dataUse().clauses.slice(1) })),
      'NOT_MET',
      true,
    ],
    [
      'with a business associate contract',
      moving('YES', 'LIMITED_DATA_SET', businessAssociateContract()),
      'MET',
      false,
    ],
    ['patient data under a data use agreement', moving('YES', 'PHI', dataUse()), 'NOT_MET', true],
  ])('%s', (_, given, expected, gate) => {
    const found = assess(given, policy, today);
    expect(result(given, 'HIPAA-BAA').answer).toBe(expected);
    expect(found.gates.some(({ code }) => code === 'HIPAA-BAA')).toBe(gate);
  });

  it('names the agreement that is in force, and no record of an assumed engagement', () => {
    const agreed = moving('YES', 'LIMITED_DATA_SET', dataUse({ id: 'agreement' }));
    expect(result(agreed, 'HIPAA-BAA').facts[0]!.evidence).toEqual({ record: 'Contract', id: 'agreement' });
    expect(result(dossier(), 'HIPAA-BAA').facts[0]!.evidence).toBeNull();
    const lab = dossier({ thirdParty: { kind: 'PARTNER_LAB' }, facilities: [] });
    expect(result(lab, 'NY-PERMIT').facts[0]!.evidence).toBeNull();
  });
});

describe('HIPAA-BREACH-60D', () => {
  const phi = [engagement({ dataFlows: [flow()] })];
  const breach = (
    discoveredOn: string | null,
    reportedToUsOn: string | null,
    engagements = phi,
    occurredOn: string | null = null,
  ) => dossier({ engagements, incidents: [incident({ discoveredOn, reportedToUsOn, occurredOn })] });

  const late = (baaRequired: DossierEngagement['baaRequired'], category: DossierFlow['category']) =>
    breach('2026-01-01', '2026-03-03', [engagement({ baaRequired, dataFlows: [flow({ category })] })]);

  it.each([
    ['told on day 60', breach('2026-01-01', '2026-03-02'), 'MET'],
    ['told on day 61', breach('2026-01-01', '2026-03-03'), 'NOT_MET'],
    ['not told on day 60', breach('2026-01-13', null), 'MET'],
    ['not told on day 61', breach('2026-01-12', null), 'NOT_MET'],
    ['discovery not known', breach(null, '2026-03-03'), 'UNKNOWN'],
    ['discovery not known, but it happened 60 days before', breach(null, '2026-03-02', phi, '2026-01-01'), 'MET'],
    ['no day known', breach(null, null), 'UNKNOWN'],
    ['discovered today', breach(today, null), 'MET'],
    ['discovered tomorrow', breach('2026-03-15', null), 'NOT_APPLICABLE'],
    ['told on day 61, no engagement recorded', breach('2026-01-01', '2026-03-03', []), 'UNKNOWN'],
    [
      'told in time, data not known',
      breach('2026-01-01', '2026-03-02', [engagement({ protectedData: 'UNKNOWN' })]),
      'MET',
    ],
    ['no patient data', breach('2026-01-01', '2026-03-03', [engagement()]), 'NOT_APPLICABLE'],
    ['late, data not known', breach('2026-01-01', '2026-03-03', [engagement({ protectedData: 'UNKNOWN' })]), 'UNKNOWN'],
    [
      'late, data said to be listed, and none is',
      breach('2026-01-01', '2026-03-03', [engagement({ dataFlows: [] })]),
      'UNKNOWN',
    ],
    ['late, a limited data set', late('UNDETERMINED', 'LIMITED_DATA_SET'), 'NOT_MET'],
    ['late, genomic data of a business associate', late('YES', 'HUMAN_GENOMIC'), 'NOT_MET'],
    ['late, genomic data, not determined', late('UNDETERMINED', 'HUMAN_GENOMIC'), 'UNKNOWN'],
    ['late, de-identified data', late('YES', 'DEIDENTIFIED'), 'NOT_APPLICABLE'],
    ['no breach', dossier({ engagements: phi, incidents: [incident({ kind: 'SERVICE_OUTAGE' })] }), 'NOT_APPLICABLE'],
  ])('%s', (_, given, expected) => {
    expect(answer(given, 'HIPAA-BREACH-60D')).toBe(expected);
  });

  it.each([
    ['2026-01-13', today, 'Reported after 60 days.'],
    ['2026-01-12', today, 'Reported 61 days after discovery.'],
    ['2026-01-13', null, 'Discovered on 2026-01-13. Notice is due by 2026-03-14.'],
    ['2026-01-13', '2026-03-15', 'Discovered on 2026-01-13. Notice is due by 2026-03-14.'],
    ['2026-01-12', null, 'Discovered on 2026-01-12, and not reported within 60 days.'],
  ])('discovered on %s, reported on %s: %s', (discoveredOn, reportedToUsOn, text) => {
    expect(result(breach(discoveredOn, reportedToUsOn), 'HIPAA-BREACH-60D').facts).toMatchObject([{ text }]);
  });
});

describe('bulk data', () => {
  const abroad = (given: Partial<DossierFlow>) => flow({ destinationCountry: 'CN', ...given });
  const party = (thirdParty: Partial<DossierThirdParty>, ...dataFlows: DossierFlow[]) =>
    dossier({ thirdParty, engagements: [engagement({ id: 'e', dataFlows })] });
  const chinese = (...flows: DossierFlow[]) => party({ country: 'CN' }, ...flows);
  const both = (given: Dossier, asOf = today) => [
    answer(given, 'DSP-PROHIBITED', asOf),
    answer(given, 'DSP-RESTRICTED', asOf),
  ];

  it.each([
    ['HUMAN_GENOMIC', 100, 'NOT_MET'],
    ['OTHER_OMIC', 1000, 'NOT_MET'],
    ['BIOMETRIC', 1000, 'NOT_APPLICABLE'],
    ['GEOLOCATION', 1000, 'NOT_APPLICABLE'],
    ['PHI', 10_000, 'NOT_APPLICABLE'],
    ['LIMITED_DATA_SET', 10_000, 'NOT_APPLICABLE'],
    ['DEIDENTIFIED', 10_000, 'NOT_APPLICABLE'],
    ['FINANCIAL', 10_000, 'NOT_APPLICABLE'],
    ['PERSONAL_IDENTIFIERS', 100_000, 'NOT_APPLICABLE'],
  ] as const)('%s: at %i allowed, above it not', (category, threshold, prohibited) => {
    const at = (peoplePerYear: number | null) => both(chinese(abroad({ category, peoplePerYear })));
    const omic = prohibited === 'NOT_MET';
    expect(at(threshold)).toEqual([omic ? 'MET' : 'NOT_APPLICABLE', 'MET']);
    expect(at(threshold + 1)).toEqual([prohibited, 'NOT_MET']);
    expect(at(null)).toEqual([omic ? 'UNKNOWN' : 'NOT_APPLICABLE', 'UNKNOWN']);
  });

  it('adds up the flows of one category, and compares mixed data with the lowest threshold present', () => {
    const genomic = (peoplePerYear: number) => abroad({ category: 'HUMAN_GENOMIC', peoplePerYear });
    expect(both(chinese(genomic(50), genomic(50)))).toEqual(['MET', 'MET']);
    expect(both(chinese(genomic(50), genomic(51)))).toEqual(['NOT_MET', 'NOT_MET']);
    expect(both(chinese(genomic(90), abroad({ peoplePerYear: 100 })))).toEqual(['MET', 'MET']);
    expect(both(chinese(genomic(90), abroad({ peoplePerYear: 101 })))).toEqual(['NEEDS_COUNSEL', 'NOT_MET']);
    const biometric = abroad({ category: 'BIOMETRIC', peoplePerYear: 1 });
    expect(both(chinese(biometric, abroad({ peoplePerYear: 1001 })))).toEqual(['NOT_APPLICABLE', 'NOT_MET']);
  });

  it.each([
    ['health data of one category above', [['PHI', 10_001]], 'NOT_APPLICABLE', 'NOT_MET'],
    [
      'three kinds of health data, above together',
      [
        ['PHI', 3_334],
        ['LIMITED_DATA_SET', 3_334],
        ['DEIDENTIFIED', 3_333],
      ],
      'NOT_APPLICABLE',
      'NEEDS_COUNSEL',
    ],
    [
      'three kinds of health data, together at the threshold',
      [
        ['PHI', 3_334],
        ['LIMITED_DATA_SET', 3_333],
        ['DEIDENTIFIED', 3_333],
      ],
      'NOT_APPLICABLE',
      'MET',
    ],
    [
      'genomic data and specimens, above together',
      [
        ['HUMAN_GENOMIC', 51],
        ['BIOSPECIMEN', 50],
      ],
      'NEEDS_COUNSEL',
      'NEEDS_COUNSEL',
    ],
    [
      'genomic data and specimens, together at the threshold',
      [
        ['HUMAN_GENOMIC', 50],
        ['BIOSPECIMEN', 50],
      ],
      'MET',
      'MET',
    ],
    [
      "genomic and other 'omic data, above together",
      [
        ['HUMAN_GENOMIC', 51],
        ['OTHER_OMIC', 50],
      ],
      'NEEDS_COUNSEL',
      'NEEDS_COUNSEL',
    ],
    [
      'two classes, each below the lowest threshold',
      [
        ['HUMAN_GENOMIC', 60],
        ['FINANCIAL', 60],
      ],
      'MET',
      'MET',
    ],
    [
      'health data above together, and others not counted',
      [
        ['PHI', 9_000],
        ['DEIDENTIFIED', 9_000],
        ['FINANCIAL', null],
      ],
      'NOT_APPLICABLE',
      'NEEDS_COUNSEL',
    ],
    [
      'health data not above together, one not counted',
      [
        ['PHI', 9_000],
        ['DEIDENTIFIED', null],
      ],
      'NOT_APPLICABLE',
      'UNKNOWN',
    ],
  ] as const)('people are added up in the classes of the law: %s', (_, data, prohibited, restricted) => {
    const given = chinese(
      ...data.map(([category, peoplePerYear]) => abroad({ category, peoplePerYear, purpose: 'QUALITY' })),
    );
    expect(both(given)).toEqual([prohibited, restricted]);
  });

  it('names the class whose people counsel must tell apart', () => {
    const given = chinese(
      abroad({ category: 'PHI', peoplePerYear: 9_000 }),
      abroad({ category: 'DEIDENTIFIED', peoplePerYear: 9_000 }),
    );
    expect(result(given, 'DSP-RESTRICTED').facts[0]!.text).toBe(
      'Counsel must decide whether data of one class concern different people: Personal health data of up to 18,000 people a year (bulk is more than 10,000).',
    );
  });

  it('location data are counted in devices', () => {
    const given = chinese(abroad({ category: 'GEOLOCATION', peoplePerYear: 1_001 }));
    expect(result(given, 'DSP-RESTRICTED').facts[0]!.text).toContain('(bulk is more than 1,000 devices)');
  });

  it.each([
    ['HUMAN_GENOMIC', 'DIAGNOSIS_OR_TREATMENT', null, 'UNKNOWN', 'UNKNOWN'],
    ['PHI', 'DIAGNOSIS_OR_TREATMENT', null, 'NOT_APPLICABLE', 'UNKNOWN'],
    ['BIOSPECIMEN', 'UNDETERMINED', 200, 'UNKNOWN', 'UNKNOWN'],
    ['BIOSPECIMEN', 'UNDETERMINED', null, 'UNKNOWN', 'UNKNOWN'],
  ] as const)(
    'two unknowns at once: %s for %s of %s people go to an unknown country',
    (category, purpose, peoplePerYear, prohibited, restricted) => {
      const unknown = abroad({ category, purpose, peoplePerYear, destinationCountry: null });
      expect(both(party({ country: null }, unknown))).toEqual([prohibited, restricted]);
    },
  );

  it.each([
    ['HUMAN_GENOMIC', 'DIAGNOSIS_OR_TREATMENT', null, 'NEEDS_COUNSEL', 'NEEDS_COUNSEL'],
    ['BIOSPECIMEN', 'UNDETERMINED', 200, 'NEEDS_COUNSEL', 'NEEDS_COUNSEL'],
  ] as const)(
    'two unknowns at once: %s for %s of %s people go to a party that counsel must classify',
    (category, purpose, peoplePerYear, prohibited, restricted) => {
      const owners = [{ name: null, ownerId: null, country: 'CN', percent: 50 }];
      const given = party({ country: 'US', owners }, flow({ category, purpose, peoplePerYear }));
      expect(both(given)).toEqual([prohibited, restricted]);
    },
  );

  it.each([
    ['DIAGNOSIS_OR_TREATMENT', 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ['RESEARCH', 'NOT_MET', 'NOT_MET'],
    ['QUALITY', 'NOT_MET', 'NOT_MET'],
    ['COMMERCIAL', 'NOT_MET', 'NOT_MET'],
    ['UNDETERMINED', 'NEEDS_COUNSEL', 'NEEDS_COUNSEL'],
  ] as const)('101 specimens for %s: %s, %s', (purpose, prohibited, restricted) => {
    const specimens = abroad({ category: 'BIOSPECIMEN', purpose, peoplePerYear: 101 });
    expect(both(chinese(specimens))).toEqual([prohibited, restricted]);
  });

  it('specimens of undetermined purpose are never allowed, unless a person of ours has settled it', () => {
    const few = chinese(abroad({ category: 'BIOSPECIMEN', purpose: 'UNDETERMINED', peoplePerYear: 1 }));
    expect(answer(few, 'DSP-PROHIBITED')).toBe('NEEDS_COUNSEL');
    const otherwise = { ...few, determinations: [determined('COUNSEL_OPINION', 'e')] };
    expect(answer(otherwise, 'DSP-PROHIBITED')).toBe('NEEDS_COUNSEL');
    const settled = { ...few, determinations: [determined('SPECIMEN_PURPOSE', 'e')] };
    expect(answer(settled, 'DSP-PROHIBITED')).toBe('NOT_APPLICABLE');
  });

  it('results got from specimens are genomic data, whatever they serve', () => {
    expect(answer(chineseLab(101), 'DSP-PROHIBITED')).toBe('NOT_MET');
    expect(answer(chineseLab(100), 'DSP-PROHIBITED')).toBe('NEEDS_COUNSEL');
  });

  describe('the security requirements of restricted transactions', () => {
    const bulk = chinese(abroad({ peoplePerYear: 10_001 }));
    const whole = protectedTransaction();
    const [good] = whole.attestations;
    const [accepted, program, audit] = whole.determinations;
    const under = (change: Partial<Dossier['attestations'][number]>): Dossier => ({
      ...bulk,
      ...whole,
      attestations: [{ ...good!, ...change }],
    });
    const claims = (change: Partial<Dossier['attestations'][number]['claims'][number]>, control = 'ENC-01') => ({
      claims: good!.claims.map((claim) => (claim.control === control ? { ...claim, ...change } : claim)),
    });
    const and = (given: Dossier, more: Partial<Omit<Dossier, 'thirdParty'>>): Dossier => ({ ...given, ...more });
    const claim = (control: string, status: 'MET' | 'NOT_MET') => ({ control, status, extent: null });
    const denial = (attestedOn: string, given: Partial<Dossier['attestations'][number]> = {}) => ({
      ...bulk,
      ...whole,
      attestations: [
        good!,
        {
          ...good!,
          id: 'later',
          framework: 'SOC_2',
          attestedOn,
          claims: [{ control: 'ENC-01', status: 'NOT_MET' as const, extent: null }],
          ...given,
        },
      ],
    });

    it.each([
      ['attested in full', under({}), 'MET'],
      ['no statement', and(under({}), { attestations: [] }), 'NOT_MET'],
      ['of another framework', under({ framework: 'HIPAA_SECURITY_RULE' }), 'NOT_MET'],
      ['the last day of the statement', under({ validUntil: today }), 'MET'],
      ['the day after', under({ validUntil: '2026-03-13' }), 'NOT_MET'],
      ['revoked today', under({ revokedOn: today }), 'NOT_MET'],
      ['365 days old', under({ attestedOn: '2025-03-14' }), 'MET'],
      ['366 days old', under({ attestedOn: '2025-03-13' }), 'NOT_MET'],
      ['without a date', under({ attestedOn: null, periodEnd: '2026-02-01' }), 'NOT_MET'],
      ['accredited', under({ assurance: 'ACCREDITED' }), 'MET'],
      ['verified by us', under({ assurance: 'CUSTOMER_VERIFIED', attestorKind: 'US' }), 'MET'],
      ['its own word with documents', under({ assurance: 'SELF_WITH_DOCUMENTS' }), 'NOT_MET'],
      ['its own word', under({ assurance: 'SELF' }), 'NOT_MET'],
      ['called independent, but by the party', under({ attestorKind: 'THE_PARTY' }), 'NOT_MET'],
      ['by nobody in particular', under({ attestorKind: null }), 'NOT_MET'],
      ['signature invalid', under({ signature: 'INVALID' }), 'NOT_MET'],
      ['signature not verified', under({ signature: 'UNVERIFIED' }), 'MET'],
      ['one control in part', under(claims({ status: 'PARTIAL' })), 'NOT_MET'],
      ['one control not met', under(claims({ status: 'NOT_MET' })), 'NOT_MET'],
      ['one control in 100 % of it', under(claims({ extent: 100 })), 'MET'],
      ['one control in 99 % of it', under(claims({ extent: 99 })), 'NOT_MET'],
      ['one control in 0 % of it', under(claims({ extent: 0 })), 'NOT_MET'],
      ['one control not applicable', under(claims({ status: 'NOT_APPLICABLE' })), 'NOT_MET'],
      [
        'one control not applicable, as we accepted',
        and(under(claims({ status: 'NOT_APPLICABLE' })), {
          determinations: [...whole.determinations, determined('NOT_APPLICABLE_ACCEPTED', 'ENC-01')],
        }),
        'MET',
      ],
      ['one control missing', under({ claims: good!.claims.slice(1) }), 'NOT_MET'],
      [
        'a single control that does not apply',
        under({ claims: [{ control: 'QUA-06', status: 'NOT_APPLICABLE', extent: null }] }),
        'NOT_MET',
      ],
      [
        'another control denied',
        under({ claims: [...good!.claims, { control: 'DET-05', status: 'NOT_MET', extent: null }] }),
        'NOT_MET',
      ],
      [
        'another control shown, and another that does not apply',
        under({
          claims: [
            ...good!.claims,
            { control: 'DET-05', status: 'MET', extent: null },
            { control: 'QUA-06', status: 'NOT_APPLICABLE', extent: null },
          ],
        }),
        'MET',
      ],
      [
        'another control in part',
        under({ claims: [...good!.claims, { control: 'DET-05', status: 'PARTIAL', extent: null }] }),
        'NOT_MET',
      ],
      [
        'denied the day after, beside other claims',
        denial('2026-02-15', { claims: [claim('DET-05', 'MET'), claim('ENC-01', 'NOT_MET')] }),
        'NOT_MET',
      ],
      ['shown again the day after', denial('2026-02-15', { claims: [claim('ENC-01', 'MET')] }), 'MET'],
      ['another control denied the day after', denial('2026-02-15', { claims: [claim('DET-05', 'NOT_MET')] }), 'MET'],
      ['denied on the same day', denial('2026-02-14'), 'MET'],
      ['denied the day after', denial('2026-02-15'), 'NOT_MET'],
      ['denied, in a statement that has ended', denial('2026-02-15', { validUntil: '2026-02-20' }), 'NOT_MET'],
      ['not accepted by us', and(under({}), { determinations: [program!, audit!] }), 'NOT_MET'],
      [
        'accepted by one person',
        and(under({}), { determinations: [{ ...accepted!, secondApprovedOn: null }, program!, audit!] }),
        'NOT_MET',
      ],
      [
        'another statement accepted',
        and(under({}), { determinations: [{ ...accepted!, subject: 'other' }, program!, audit!] }),
        'NOT_MET',
      ],
      ['no compliance program', and(under({}), { determinations: [accepted!, audit!] }), 'NOT_MET'],
      [
        'a program that has ended',
        and(under({}), { determinations: [accepted!, { ...program!, validUntil: '2026-03-13' }, audit!] }),
        'NOT_MET',
      ],
      [
        'a program on its last day',
        and(under({}), { determinations: [accepted!, { ...program!, validUntil: today }, audit!] }),
        'MET',
      ],
      ['no audit', and(under({}), { determinations: [accepted!, program!] }), 'NEEDS_COUNSEL'],
      [
        'an audit that has ended',
        and(under({}), { determinations: [accepted!, program!, { ...audit!, validUntil: '2026-03-13' }] }),
        'NEEDS_COUNSEL',
      ],
    ] as const)('%s', (_, given, expected) => {
      expect(answer(given, 'DSP-RESTRICTED')).toBe(expected);
      const raised = assess(given, policy, today).gates.some(({ code }) => code === 'DSP-RESTRICTED');
      expect(raised).toBe(expected === 'NOT_MET');
    });

    it.each([
      ['2025-01-07', 'NOT_MET'],
      ['2025-01-08', 'MET'],
    ])('a statement of %s about requirements of 8 January 2025: %s', (attestedOn, expected) => {
      const given = and(under({ attestedOn }), {
        determinations: [{ ...accepted!, validFrom: attestedOn, secondApprovedOn: attestedOn }],
      });
      expect(answer(given, 'DSP-RESTRICTED', '2025-05-01')).toBe(expected);
    });

    it.each([
      ['2025-10-05', 'MET'],
      ['2025-10-06', 'NOT_MET'],
    ])('on %s without program and audit: %s', (day, expected) => {
      const given = and(under({ attestedOn: '2025-05-01' }), {
        determinations: [{ ...accepted!, validFrom: '2025-05-01', secondApprovedOn: '2025-05-01' }],
      });
      expect(answer(given, 'DSP-RESTRICTED', day)).toBe(expected);
    });

    it('says all that a statement lacks, and what else is missing', () => {
      const given = and(under({ assurance: 'SELF', attestorKind: 'THE_PARTY', ...claims({ extent: 50 }) }), {
        determinations: [],
      });
      expect(
        result(given, 'DSP-RESTRICTED')
          .facts.slice(-3)
          .map(({ text }) => text),
      ).toEqual([
        "The newest statement about the CISA security requirements does not count: it is not independent; it is the third party's own word; it does not show ENC-01 in full; two people of ours have not accepted it.",
        'No data compliance program of ours is recorded as covering it (28 CFR 202.1001).',
        'No independent audit of the past year is recorded as covering it (28 CFR 202.1002).',
      ]);
    });

    it.each([
      ['the newest', { id: 'a', attestedOn: '2026-02-15' }, { id: 'b', attestedOn: '2026-02-14' }],
      ['the last of a day', { id: 'b', attestedOn: '2026-02-14' }, { id: 'a', attestedOn: '2026-02-14' }],
    ])('names what %s of two statements lacks, in any order', (_, named, other) => {
      const denies = ['QUA-06', 'DET-05'].map((control) => claim(control, 'NOT_MET'));
      const statements = [
        { ...good!, ...named, claims: [...good!.claims, ...denies] },
        { ...good!, ...other, claims: [] },
      ];
      for (const attestations of [statements, statements.toReversed()]) {
        const { facts } = result({ ...bulk, ...whole, attestations }, 'DSP-RESTRICTED');
        expect(facts.find(({ evidence }) => evidence?.record === 'Attestation')).toEqual({
          text: 'The newest statement about the CISA security requirements does not count: it denies DET-05, QUA-06; two people of ours have not accepted it.',
          evidence: { record: 'Attestation', id: named.id },
        });
      }
    });

    it('names everything that makes the transaction lawful', () => {
      expect(result(under({}), 'DSP-RESTRICTED').facts.map(({ evidence }) => evidence?.id)).toEqual([
        'cisa',
        'program',
        'audit',
      ]);
    });
  });

  describe('data brokerage', () => {
    const sold = (
      purpose: DossierFlow['purpose'],
      peoplePerYear: number | null,
      category: DossierFlow['category'] = 'PHI',
    ) => ({ ...chinese(abroad({ purpose, peoplePerYear, category })), ...protectedTransaction() });

    it.each([
      ['COMMERCIAL', 10_001, 'NEEDS_COUNSEL'],
      ['COMMERCIAL', 10_000, 'MET'],
      ['COMMERCIAL', null, 'UNKNOWN'],
      ['RESEARCH', 10_001, 'NEEDS_COUNSEL'],
      ['UNDETERMINED', 10_001, 'UNKNOWN'],
      ['UNDETERMINED', 10_000, 'MET'],
      ['UNDETERMINED', 0, 'NOT_APPLICABLE'],
      ['DIAGNOSIS_OR_TREATMENT', 10_001, 'MET'],
      ['DIAGNOSIS_OR_TREATMENT', null, 'MET'],
      ['QUALITY', 10_001, 'MET'],
    ] as const)('patient data for %s of %s people: %s, whatever the security', (purpose, people, expected) => {
      expect(answer(sold(purpose, people), 'DSP-BROKERAGE')).toBe(expected);
    });

    it.each(['FINANCIAL', 'BIOMETRIC', 'PERSONAL_IDENTIFIERS', 'HUMAN_GENOMIC', 'BIOSPECIMEN'] as const)(
      'any class counts: %s',
      (category) => {
        expect(answer(sold('COMMERCIAL', 100_001, category), 'DSP-BROKERAGE')).toBe('NEEDS_COUNSEL');
      },
    );

    it('one purpose of several is enough', () => {
      const flows = (['QUALITY', 'COMMERCIAL'] as const).map((purpose) => abroad({ purpose, peoplePerYear: 10_001 }));
      expect(answer(chinese(...flows), 'DSP-BROKERAGE')).toBe('NEEDS_COUNSEL');
    });

    it('concerns covered persons only, raises no gate, and is for counsel to clear', () => {
      expect(
        answer(party({ country: 'US' }, flow({ purpose: 'COMMERCIAL', peoplePerYear: 20_000 })), 'DSP-BROKERAGE'),
      ).toBe('NOT_APPLICABLE');
      const given = sold('COMMERCIAL', 20_000);
      expect(assess(given, policy, today).gates).toEqual([]);
      const opinion = determined('COUNSEL_OPINION', 'DSP-BROKERAGE');
      expect(answer({ ...given, determinations: [...given.determinations, opinion] }, 'DSP-BROKERAGE')).toBe('MET');
    });
  });

  describe('an exemption or a license', () => {
    const prohibited = chinese(abroad({ category: 'HUMAN_GENOMIC', peoplePerYear: 101 }));
    const other = engagement({ id: 'other', dataFlows: [abroad({ category: 'HUMAN_GENOMIC', peoplePerYear: 101 })] });
    const someStay = { ...other, id: 'e', dataFlows: [flow(), ...other.dataFlows] };
    const lifted = (kind: 'TRANSACTION_EXEMPT' | 'TRANSACTION_LICENSED', given = {}) => ({
      ...prohibited,
      determinations: [determined(kind, 'e', { reference: '28 CFR 202.511', validUntil: '2026-12-31', ...given })],
    });

    it.each([
      ['an exemption', lifted('TRANSACTION_EXEMPT'), 'MET'],
      ['a license', lifted('TRANSACTION_LICENSED'), 'MET'],
      ['by one person', lifted('TRANSACTION_LICENSED', { secondApprovedOn: null }), 'NOT_MET'],
      ['approved today', lifted('TRANSACTION_LICENSED', { secondApprovedOn: today }), 'MET'],
      ['revoked tomorrow', lifted('TRANSACTION_LICENSED', { revokedOn: '2026-03-15' }), 'MET'],
      [
        'for data of which some stay',
        { ...lifted('TRANSACTION_LICENSED'), thirdParty: party({ country: 'US' }).thirdParty, engagements: [someStay] },
        'MET',
      ],
      ['approved tomorrow', lifted('TRANSACTION_LICENSED', { secondApprovedOn: '2026-03-15' }), 'NOT_MET'],
      ['on its last day', lifted('TRANSACTION_LICENSED', { validUntil: today }), 'MET'],
      ['the day after', lifted('TRANSACTION_LICENSED', { validUntil: '2026-03-13' }), 'NOT_MET'],
      ['revoked today', lifted('TRANSACTION_LICENSED', { revokedOn: today }), 'NOT_MET'],
      ['of another engagement', lifted('TRANSACTION_LICENSED', { subject: 'x' }), 'NOT_MET'],
      [
        'beside another engagement',
        { ...lifted('TRANSACTION_EXEMPT'), engagements: [...prohibited.engagements, other] },
        'NOT_MET',
      ],
    ] as const)('%s', (_, given, expected) => {
      expect(both(given)).toEqual([expected, expected]);
      expect(assess(given, policy, today).gates.length).toBe(expected === 'MET' ? 0 : 2);
    });

    it('is named', () => {
      for (const rule of ['DSP-PROHIBITED', 'DSP-RESTRICTED', 'DSP-BROKERAGE'] as const) {
        expect(result(lifted('TRANSACTION_EXEMPT'), rule).facts).toContainEqual({
          text: 'Its data are exempt (28 CFR 202.511).',
          evidence: { record: 'Determination', id: 'determination' },
        });
      }
    });

    it('of two, the first by key is named, in any order', () => {
      const two = ['b', 'a'].map((id) => determined('TRANSACTION_LICENSED', 'e', { id, reference: 'License 1' }));
      for (const determinations of [two, two.toReversed()]) {
        const { facts } = result({ ...prohibited, determinations }, 'DSP-PROHIBITED');
        expect(facts.at(-1)!.evidence).toEqual({ record: 'Determination', id: 'a' });
        expect(facts).toHaveLength(2);
      }
    });

    it('says nothing if nothing reaches a covered person', () => {
      const home = party({ country: 'US' }, flow());
      expect(both({ ...home, determinations: [determined('TRANSACTION_LICENSED', 'e')] })).toEqual([
        'NOT_APPLICABLE',
        'NOT_APPLICABLE',
      ]);
    });
  });

  it('name the data, the people, the destination, the bulk threshold and the recipient', () => {
    const given = chinese(
      abroad({ category: 'PHI', peoplePerYear: 1_800 }),
      abroad({ category: 'HUMAN_GENOMIC', peoplePerYear: 150 }),
      abroad({ category: 'BIOSPECIMEN', purpose: 'DIAGNOSIS_OR_TREATMENT', peoplePerYear: 900 }),
    );
    const recipient = { record: 'ThirdParty', id: given.thirdParty.id };
    const moves = {
      text: 'Human genomic data of 150 people a year go to CN. Patient data (PHI) of 1,800 people a year go to CN.',
      evidence: { record: 'Engagement', id: given.engagements[0]!.id },
    };
    expect(result(given, 'DSP-PROHIBITED').facts).toEqual([
      {
        text: 'These reach a country of concern or a covered person: Human genomic data of 150 people a year (bulk is more than 100).',
        evidence: recipient,
      },
      moves,
    ]);
    expect(result(given, 'DSP-RESTRICTED').facts).toEqual([
      {
        text: 'Sensitive data of 1,800 people a year reach a country of concern or a covered person (bulk is more than 100, the lowest threshold of these data).',
        evidence: recipient,
      },
      moves,
      { text: 'The CISA security requirements are not attested.', evidence: null },
      { text: 'No data compliance program of ours is recorded as covering it (28 CFR 202.1001).', evidence: null },
      {
        text: 'No independent audit of the past year is recorded as covering it (28 CFR 202.1002).',
        evidence: null,
      },
    ]);
    expect(assess(given, policy, today).gates.map(({ evidence }) => evidence)).toEqual([
      [moves.evidence, recipient],
      [moves.evidence, recipient],
    ]);
  });

  it('name unknown numbers of people and destinations', () => {
    const given = chinese(abroad({ category: 'HUMAN_GENOMIC', peoplePerYear: null, destinationCountry: null }));
    expect(result(given, 'DSP-PROHIBITED').facts[1]!.text).toBe(
      'Human genomic data of an unknown number of people go to an unknown country.',
    );
    const one = chinese(abroad({ category: 'HUMAN_GENOMIC', peoplePerYear: 1 }));
    expect(result(one, 'DSP-PROHIBITED').facts[1]!.text).toBe('Human genomic data of 1 person a year go to CN.');
  });

  const data = (category: DossierFlow['category'], peoplePerYear: number | null, given: Partial<DossierFlow> = {}) =>
    abroad({ category, peoplePerYear, purpose: 'QUALITY', ...given });
  const open = { purpose: 'UNDETERMINED' } as const;
  const anywhere = { destinationCountry: null };
  const forCounsel = { country: 'US', owners: [{ name: null, ownerId: null, country: 'CN', percent: 50 }] };

  it.each<[string, Dossier, string]>([
    ['101 people, to an unknown country', chinese(data('HUMAN_GENOMIC', 101, anywhere)), 'NOT_MET'],
    [
      '101 people, to an unknown country of a party for counsel to classify',
      party(forCounsel, data('HUMAN_GENOMIC', 101, anywhere)),
      'NEEDS_COUNSEL',
    ],
    [
      'twice 60 specimens of undetermined purpose',
      chinese(data('BIOSPECIMEN', 60, open), data('BIOSPECIMEN', 60, open)),
      'NEEDS_COUNSEL',
    ],
    [
      '60 specimens of undetermined purpose, 60 for quality',
      chinese(data('BIOSPECIMEN', 60, open), data('BIOSPECIMEN', 60)),
      'NEEDS_COUNSEL',
    ],
    ['101 people, and a number not known', chinese(data('HUMAN_GENOMIC', 101), data('HUMAN_GENOMIC', null)), 'NOT_MET'],
    ['no people', chinese(data('HUMAN_GENOMIC', 0)), 'NOT_APPLICABLE'],
  ])('in any order: %s', (_, given, expected) => {
    const [only] = given.engagements;
    const reversed = { ...given, engagements: [{ ...only!, dataFlows: only!.dataFlows.toReversed() }] };
    expect(both(given)).toEqual([expected, expected]);
    expect(both(reversed)).toEqual([expected, expected]);
  });

  it('add up over engagements, and name each, in any order', () => {
    const engagements = ['a', 'b'].map((id) => engagement({ id, dataFlows: [data('HUMAN_GENOMIC', 51)] }));
    for (const given of [engagements, engagements.toReversed()]) {
      const found = result({ ...chinese(), engagements: given }, 'DSP-PROHIBITED');
      expect(found.answer).toBe('NOT_MET');
      expect(found.facts.map(({ evidence }) => evidence?.id)).toEqual(['party', 'a', 'b']);
    }
  });

  const bulk =
    'reach a country of concern or a covered person (bulk is more than 100, the lowest threshold of these data)';
  it.each<[RuleId, DossierFlow[], string]>([
    [
      'DSP-PROHIBITED',
      [data('HUMAN_GENOMIC', 51), data('BIOSPECIMEN', 50)],
      "Counsel must decide whether the data count as bulk human 'omic data or specimens.",
    ],
    [
      'DSP-PROHIBITED',
      [data('HUMAN_GENOMIC', null)],
      "The number of people whose human 'omic data or specimens move is unknown.",
    ],
    [
      'DSP-PROHIBITED',
      [data('HUMAN_GENOMIC', 100)],
      "Human 'omic data and specimens stay at or below the bulk threshold.",
    ],
    ['DSP-RESTRICTED', [data('HUMAN_GENOMIC', null)], 'The number of people whose sensitive data move is unknown.'],
    ['DSP-RESTRICTED', [data('HUMAN_GENOMIC', 100)], 'Sensitive data stay at or below the bulk threshold.'],
    [
      'DSP-RESTRICTED',
      [data('BIOSPECIMEN', 101, open)],
      'Counsel must decide whether the specimens count toward bulk sensitive data.',
    ],
    [
      'DSP-RESTRICTED',
      [data('HUMAN_GENOMIC', 51), data('BIOSPECIMEN', 50)],
      'Counsel must decide whether data of one class concern different people: Human genomic data of up to 101 people a year (bulk is more than 100).',
    ],
    [
      'DSP-RESTRICTED',
      [data('HUMAN_GENOMIC', 101), data('GEOLOCATION', 1)],
      `Sensitive data of 101 people a year ${bulk}.`,
    ],
    [
      'DSP-BROKERAGE',
      [data('PHI', 10_001, { purpose: 'COMMERCIAL' })],
      'Data move for a commercial or research purpose. Counsel must decide whether that is data brokerage, which is prohibited in bulk.',
    ],
    [
      'DSP-BROKERAGE',
      [data('PHI', null, { purpose: 'COMMERCIAL' })],
      'It is unknown whether data are sold or licensed in bulk: the purpose or the number of people is not recorded.',
    ],
    ['DSP-BROKERAGE', [data('PHI', 10_001)], 'No data move in bulk for a purpose that may be data brokerage.'],
  ])('%s of %j says: %s', (rule, flows, text) => {
    expect(result(chinese(...flows), rule).facts[0]!.text).toBe(text);
  });

  it('do not ask for protection below the threshold, or at home', () => {
    const safe = protectedTransaction();
    expect(answer({ ...party({ country: 'US' }, flow()), ...safe }, 'DSP-RESTRICTED')).toBe('NOT_APPLICABLE');
    const few = result({ ...chinese(data('PHI', 10_000)), ...safe }, 'DSP-RESTRICTED');
    expect(few.facts[0]!.text).toBe('Sensitive data stay at or below the bulk threshold.');
  });

  it('cost more than their number says only while the rule is in force', () => {
    const given = chinese(data('PHI', 10_001));
    const impact = (asOf: string) => assess(given, policy, asOf).dimensions[1]!.impact;
    expect(impact('2025-04-07')).toBe(8);
    expect(impact('2025-04-08')).toBe(10);
  });

  it('in force from 8 April 2025', () => {
    const given = chinese(abroad({ category: 'HUMAN_GENOMIC', peoplePerYear: 101 }));
    expect(both(given, '2025-04-07')).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
    expect(both(given, '2025-04-08')).toEqual(['NOT_MET', 'NOT_MET']);
  });

  describe('a covered person', () => {
    const many = flow({ category: 'HUMAN_GENOMIC', peoplePerYear: 101, destinationCountry: 'SG' });
    const unscreened = { legalName: 'Holding', screenings: [], determinations: [] };
    const owner = (country: string | null, percent: number | null, ownerId: string | null = null) => ({
      name: null,
      ownerId,
      country,
      percent,
    });
    const owned = (country: string | null, ...owners: DossierThirdParty['owners']) =>
      answer(party({ country, owners }, many), 'DSP-PROHIBITED');

    it.each(['CN', 'HK', 'MO', 'CU', 'IR', 'KP', 'RU', 'VE'])('one of %s', (country) => {
      expect(owned(country)).toBe('NOT_MET');
    });

    it.each([
      ['owned to 50 %', [owner('CN', 50)], 'NOT_MET'],
      ['owned to 49.9 %, the rest from elsewhere', [owner('CN', 49.9), owner('SG', 50.1)], 'NOT_APPLICABLE'],
      ['together to 50 %', [owner('CN', 25), owner('RU', 25), owner('SG', 50)], 'NOT_MET'],
      ['together to 50 % in tenths', [owner('CN', 33.4), owner('RU', 16.6)], 'NOT_MET'],
      ['owned to 49.9 %, the rest not known', [owner('CN', 49.9)], 'UNKNOWN'],
      ['owned by one of an unknown country', [owner(null, 60)], 'UNKNOWN'],
      ['share not known', [owner('CN', null), owner('SG', 40)], 'UNKNOWN'],
      ['owners not recorded', [], 'UNKNOWN'],
      ['owned from elsewhere', [owner('SG', 51)], 'NOT_APPLICABLE'],
    ])('in Singapore, %s', (_, owners, expected) => {
      expect(owned('SG', ...owners)).toBe(expected);
    });

    it('of an unknown country, owned from elsewhere or from a country of concern', () => {
      expect(owned(null, owner('SG', 100))).toBe('UNKNOWN');
      expect(owned(null, owner('CN', 50))).toBe('NOT_MET');
    });

    it.each([
      ['SG', [], 'NOT_APPLICABLE'],
      ['SG', [owner(null, 100)], 'UNKNOWN'],
      [null, [], 'UNKNOWN'],
    ])('owned by a holding of %s with owners %j: %s', (country, owners, expected) => {
      const given = party({ country: 'SG', owners: [owner(null, 100, 'holding')] }, many);
      const holding = { ...unscreened, id: 'holding', country, owners };
      expect(answer({ ...given, owners: [holding] }, 'DSP-PROHIBITED')).toBe(expected);
    });

    it('owned through a ring, half of which is owned from a country of concern, in any order', () => {
      const owners = [owner(null, 40, 'a'), owner(null, 60, 'c')];
      const ring = [
        { ...unscreened, id: 'a', country: null, owners: [owner(null, 50, 'c'), owner('CN', 50)] },
        { ...unscreened, id: 'b', country: null, owners: [owner(null, 100, 'a')] },
        { ...unscreened, id: 'c', country: null, owners: [owner(null, 100, 'b')] },
      ];
      for (const given of [owners, owners.toReversed()]) {
        expect(answer({ ...party({ country: 'SG', owners: given }, many), owners: ring }, 'DSP-PROHIBITED')).toBe(
          'NOT_MET',
        );
      }
    });

    it('owned through others', () => {
      const given = party({ country: 'SG', owners: [owner(null, 100, 'holding')] }, many);
      const holding = (...owners: DossierThirdParty['owners']) => ({
        ...given,
        owners: [{ ...unscreened, id: 'holding', country: 'SG', owners }],
      });
      expect(answer(holding(owner('CN', 50)), 'DSP-PROHIBITED')).toBe('NOT_MET');
      expect(answer(holding(owner('CN', 40), owner('SG', 60)), 'DSP-PROHIBITED')).toBe('NOT_APPLICABLE');
      expect(answer(holding(owner(null, 100, 'holding')), 'DSP-PROHIBITED')).not.toBe('NOT_MET');
    });

    const names = Array.from({ length: 40 }, (_, index) => `o${index}`);
    const above = (owners: (index: number) => DossierThirdParty['owners']) => ({
      ...party({ country: 'SG', owners: [owner(null, 100, 'o0')] }, many),
      owners: names.map((id, index) => ({ ...unscreened, id, country: null, owners: owners(index) })),
    });

    it('owned through more chains than could be gone one by one', () => {
      const halves = (index: number) => [owner(null, 50, names[index + 1]), owner(null, 50, names[index + 2])];
      const lattice = (last: string) => above((index) => (index < 38 ? halves(index) : [owner(last, 100)]));
      expect(answer(lattice('CN'), 'DSP-PROHIBITED')).toBe('NOT_MET');
      expect(answer(lattice('SG'), 'DSP-PROHIBITED')).toBe('NOT_APPLICABLE');
    });

    it('owned through more rings than could be gone one by one', () => {
      const others = (index: number) => names.filter((name) => name !== names[index]).map((id) => owner(null, 1, id));
      expect(answer(above(others), 'DSP-PROHIBITED')).toBe('UNKNOWN');
      const concern = (index: number) => [...others(index), owner('CN', 50)];
      expect(answer(above(concern), 'DSP-PROHIBITED')).toBe('NOT_MET');
    });

    it('a US entity is a US person regardless of its owners; only its country is recorded, so counsel decides', () => {
      expect(owned('US', owner('CN', 50))).toBe('NEEDS_COUNSEL');
      expect(owned('US', owner('CN', 49))).toBe('NOT_APPLICABLE');
      expect(owned('US')).toBe('NOT_APPLICABLE');
    });

    it('designated by the Attorney General, itself or its owner', () => {
      const designation = determined('COVERED_PERSON_DESIGNATED', null, { reference: '91 FR 1' });
      const given = party({ country: 'US' }, many);
      const found = result({ ...given, determinations: [designation] }, 'DSP-PROHIBITED');
      expect(found.answer).toBe('NOT_MET');
      expect(found.facts.at(-1)).toEqual({
        text: 'The Attorney General has designated it as a covered person (91 FR 1).',
        evidence: { record: 'Determination', id: 'determination' },
      });
      const ended = { ...designation, validUntil: '2026-03-13' };
      expect(answer({ ...given, determinations: [ended] }, 'DSP-PROHIBITED')).toBe('NOT_MET');
      const revoked = { ...designation, revokedOn: today };
      expect(answer({ ...given, determinations: [revoked] }, 'DSP-PROHIBITED')).toBe('NOT_APPLICABLE');
      const later = { ...designation, validFrom: '2026-03-15' };
      expect(answer({ ...given, determinations: [later] }, 'DSP-PROHIBITED')).toBe('NOT_APPLICABLE');
      const subsidiary = party({ country: 'SG', owners: [owner(null, 50, 'holding')] }, many);
      const holding = { ...unscreened, id: 'holding', country: 'SG', owners: [], determinations: [designation] };
      expect(answer({ ...subsidiary, owners: [holding] }, 'DSP-PROHIBITED')).toBe('NOT_MET');
      expect(answer({ ...subsidiary, owners: [{ ...holding, determinations: [] }] }, 'DSP-PROHIBITED')).toBe('UNKNOWN');
    });

    it('headquartered in a country of concern', () => {
      const sites = [{ id: 's', name: 'Site', country: 'CN', function: 'HEADQUARTERS' as const }];
      expect(answer(party({ country: 'SG', sites }, many), 'DSP-PROHIBITED')).toBe('NOT_MET');
      expect(answer(party({ country: 'US', sites }, many), 'DSP-PROHIBITED')).toBe('NEEDS_COUNSEL');
      const [site] = sites;
      for (const other of [
        { ...site!, country: 'SG' },
        { ...site!, country: null },
        { ...site!, function: 'TESTING' as const },
      ]) {
        const owners = [owner('SG', 100)];
        expect(answer(party({ country: 'SG', owners, sites: [other] }, many), 'DSP-PROHIBITED')).toBe('NOT_APPLICABLE');
      }
    });

    it('unknown country of the party or destination of the data', () => {
      expect(owned(null)).toBe('UNKNOWN');
      const nowhere = party({ country: 'US' }, { ...many, destinationCountry: null });
      expect(answer(nowhere, 'DSP-PROHIBITED')).toBe('UNKNOWN');
      const few = party({ country: 'US' }, { ...many, destinationCountry: null, peoplePerYear: 100 });
      expect(answer(few, 'DSP-PROHIBITED')).toBe('MET');
      expect(answer(dossier({ engagements: [engagement({ protectedData: 'UNKNOWN' })] }), 'DSP-PROHIBITED')).toBe(
        'UNKNOWN',
      );
    });
  });

  it('a processing location counts as allowed only if no rule bars it or leaves it open', () => {
    const factor = (given: Dossier) =>
      assess(given, policy, today).dimensions[2]!.factors.find(({ control }) => control === 'SUP-03')?.code;
    expect(factor(party({}, flow()))).toBeUndefined();
    expect(factor(party({}, flow({ destinationCountry: null })))).toBe('MISSING_EVIDENCE');
    expect(factor(chinese(abroad({ peoplePerYear: 10 })))).toBeUndefined();
    expect(factor(chinese(abroad({ peoplePerYear: 10_001 })))).toBe('CONTROL_NOT_MET');
    expect(factor(chinese(abroad({ peoplePerYear: null })))).toBe('MISSING_EVIDENCE');
  });
});

describe('China', () => {
  const elsewhere = (country: string | null, data: Partial<DossierFlow>) =>
    dossier({
      thirdParty: { country },
      engagements: [engagement({ startsOn: '2019-01-01', dataFlows: [flow(data)] })],
    });
  const unknownData = (country: string) =>
    dossier({ thirdParty: { country }, engagements: [engagement({ protectedData: 'UNKNOWN' })] });
  const to = (country: string | null, category: DossierFlow['category'] = 'PHI') =>
    dossier({
      thirdParty: { country: 'CN' },
      engagements: [engagement({ dataFlows: [flow({ destinationCountry: country, category })] })],
    });

  it.each([
    ['CN-PIPL', to('CN'), today, 'UNKNOWN'],
    ['CN-PIPL', to('CN'), '2025-01-01', 'UNKNOWN'],
    ['CN-PIPL', to('US'), today, 'NOT_APPLICABLE'],
    ['CN-PIPL', to(null), today, 'UNKNOWN'],
    ['CN-PIPL', to('US'), '2024-03-21', 'NOT_APPLICABLE'],
    ['CN-PIPL', elsewhere('US', { destinationCountry: null }), today, 'NOT_APPLICABLE'],
    ['CN-PIPL', elsewhere(null, { destinationCountry: null }), today, 'NOT_APPLICABLE'],
    ['CN-PIPL', unknownData('CN'), today, 'UNKNOWN'],
    ['CN-PIPL', unknownData('US'), today, 'NOT_APPLICABLE'],
    ['CN-HGR', to('CN', 'BIOSPECIMEN'), today, 'UNKNOWN'],
    ['CN-HGR', to('CN', 'PHI'), today, 'NOT_APPLICABLE'],
    ['CN-HGR', to(null, 'HUMAN_GENOMIC'), today, 'UNKNOWN'],
  ] as const)('%s', (rule, given, asOf, expected) => {
    expect(answer(given, rule, asOf)).toBe(expected);
  });

  it('one engagement of several may send data there', () => {
    const home = engagement({ dataFlows: [flow()] });
    const given = unknownData('CN');
    expect(answer({ ...given, engagements: [home, ...given.engagements] }, 'CN-PIPL')).toBe('UNKNOWN');
  });

  it('names the engagements under which data go there, and no others', () => {
    const other = engagement({ dataFlows: [flow({ destinationCountry: 'US', category: 'BIOSPECIMEN' })] });
    const given = to('CN', 'HUMAN_GENOMIC');
    const both = { ...given, engagements: [...given.engagements, other] };
    const named = [{ record: 'Engagement', id: given.engagements[0]!.id }];
    expect(result(both, 'CN-PIPL').facts.map(({ evidence }) => evidence)).toEqual(named);
    expect(result(both, 'CN-HGR').facts.map(({ evidence }) => evidence)).toEqual(named);
    expect(result(to(null), 'CN-PIPL').facts.map(({ evidence }) => evidence)).toEqual([null]);
  });

  const begun = (category: DossierFlow['category']) => {
    const given = to('CN', category);
    return { ...given, engagements: given.engagements.map((e) => ({ ...e, startsOn: '2019-01-01' })) };
  };

  it('the exemption began on 22 March 2024', () => {
    expect(answer(begun('PHI'), 'CN-PIPL', '2024-03-21')).toBe('NEEDS_COUNSEL');
    expect(answer(begun('PHI'), 'CN-PIPL', '2024-03-22')).toBe('UNKNOWN');
  });

  it.each([
    ['2019-06-30', 'NOT_APPLICABLE', 'The rule is in force from 2019-07-01.'],
    ['2019-07-01', 'UNKNOWN', 'The regulations of 2019 are in force, and the Ministry of Science and Technology'],
    ['2023-06-30', 'UNKNOWN', 'The regulations of 2019 are in force, and the Ministry of Science and Technology'],
    ['2023-07-01', 'UNKNOWN', 'The regulations and their implementing rules are in force, and the Ministry of Science'],
    ['2024-04-30', 'UNKNOWN', 'The regulations and their implementing rules are in force, and the Ministry of Science'],
    ['2024-05-01', 'UNKNOWN', 'The regulations and their implementing rules are in force, and the health department'],
  ] as const)('on %s the rules on genetic resources answer %s: %s', (day, expected, words) => {
    const { answer, facts } = result(begun('BIOSPECIMEN'), 'CN-HGR', day);
    expect(answer).toBe(expected);
    expect(facts[0]!.text).toContain(words);
  });
});

describe('SANCTIONS', () => {
  const screening = (
    id: string,
    outcome: Dossier['screenings'][number]['outcome'],
    screenedOn = '2026-03-01',
    list = 'OFAC_SDN',
    matchedName: string | null = null,
  ) => ({ ...unstated, id, list, screenedOn, outcome, matchedName });
  /** A possible match of March that was dismissed, and what was found today. */
  const since = (list: string, name: string, outcome: 'POSSIBLE_MATCH' | 'CONFIRMED_MATCH' = 'POSSIBLE_MATCH') => ({
    ...screened(
      screening('a', 'POSSIBLE_MATCH', '2026-03-01', 'OFAC_SDN', 'ACME'),
      screening('b', outcome, today, list, name),
    ),
    determinations: [determined('SCREENING_DISMISSED', 'a')],
  });
  const screened = (...screenings: Dossier['screenings']) => dossier({ screenings });

  it.each([
    ['never screened', screened(), 'UNKNOWN'],
    ['clear', screened(screening('a', 'CLEAR')), 'MET'],
    ['a possible match', screened(screening('a', 'POSSIBLE_MATCH')), 'UNKNOWN'],
    ['a confirmed match', screened(screening('a', 'CONFIRMED_MATCH')), 'NOT_MET'],
    [
      'confirmed on one list, clear on another',
      screened(screening('a', 'CONFIRMED_MATCH'), screening('b', 'CLEAR', today, 'BIS_ENTITY')),
      'NOT_MET',
    ],
    [
      'confirmed, later clear on that list',
      screened(screening('a', 'CONFIRMED_MATCH'), screening('b', 'CLEAR', today)),
      'MET',
    ],
    ['both on one day', screened(screening('a', 'CONFIRMED_MATCH'), screening('b', 'CLEAR')), 'NOT_MET'],
    ['not yet', screened(screening('a', 'CONFIRMED_MATCH', '2026-03-15')), 'UNKNOWN'],
    [
      'dismissed',
      { ...screened(screening('a', 'POSSIBLE_MATCH')), determinations: [determined('SCREENING_DISMISSED', 'a')] },
      'MET',
    ],
    [
      'confirmed, which nobody can dismiss',
      { ...screened(screening('a', 'CONFIRMED_MATCH')), determinations: [determined('SCREENING_DISMISSED', 'a')] },
      'NOT_MET',
    ],
    ['the same name on a later edition, once dismissed', since('OFAC_SDN', 'ACME'), 'MET'],
    ['another name on a later edition', since('OFAC_SDN', 'ACME TRADING'), 'UNKNOWN'],
    ['the same name on another list', since('BIS_ENTITY', 'ACME'), 'UNKNOWN'],
    ['the same name on a later edition, confirmed', since('OFAC_SDN', 'ACME', 'CONFIRMED_MATCH'), 'NOT_MET'],
    [
      'the same name, when the dismissal has ended',
      {
        ...since('OFAC_SDN', 'ACME'),
        determinations: [{ ...determined('SCREENING_DISMISSED', 'a'), validUntil: '2026-03-13' }],
      },
      'UNKNOWN',
    ],
    [
      'not dismissed, but determined otherwise',
      { ...screened(screening('a', 'POSSIBLE_MATCH')), determinations: [determined('COUNSEL_OPINION', 'a')] },
      'UNKNOWN',
    ],
    [
      'two matches without a name, one of them dismissed',
      {
        ...screened(screening('a', 'POSSIBLE_MATCH'), screening('b', 'POSSIBLE_MATCH')),
        determinations: [determined('SCREENING_DISMISSED', 'a')],
      },
      'UNKNOWN',
    ],
    [
      'another one dismissed',
      { ...screened(screening('a', 'POSSIBLE_MATCH')), determinations: [determined('SCREENING_DISMISSED', 'b')] },
      'UNKNOWN',
    ],
  ])('%s', (_, given, expected) => {
    expect(answer(given, 'SANCTIONS')).toBe(expected);
  });
});

describe('a limited data set is patient data', () => {
  const of = (category: DossierFlow['category'], given: Partial<DossierFlow> = {}) =>
    assess(dossier({ engagements: [engagement({ dataFlows: [flow({ category, ...given })] })] }), policy, today);
  const dataImpact = (...given: Parameters<typeof of>) => of(...given).dimensions[1]!.impact;

  it.each([
    [null, 10],
    [499, 5],
    [500, 8],
  ])('of %s people: impact %i', (peoplePerYear, impact) => {
    expect(dataImpact('LIMITED_DATA_SET', { peoplePerYear })).toBe(impact);
    expect(dataImpact('PHI', { peoplePerYear })).toBe(impact);
    expect(dataImpact('DEIDENTIFIED', { peoplePerYear })).toBe(2);
  });

  it.each([
    ['PHI', 'EMAIL', true],
    ['PHI', 'NONE', true],
    ['PHI', 'END_TO_END_EMAIL', false],
    ['PHI', 'UNKNOWN', false],
    ['LIMITED_DATA_SET', 'NONE', true],
    ['LIMITED_DATA_SET', 'EMAIL', true],
    ['DEIDENTIFIED', 'EMAIL', false],
    ['DEIDENTIFIED', 'NONE', false],
  ] as const)('%s over %s: unprotected is %s', (category, channel, unprotected) => {
    const { gates, dimensions } = of(category, { channel });
    expect(gates.some(({ code }) => code === 'UNPROTECTED_CHANNEL')).toBe(unprotected);
    const refuted = dimensions[1]!.factors
      .filter(({ code }) => code === 'CONTROL_NOT_MET')
      .map(({ control }) => control);
    expect(refuted).toEqual(channel === 'NONE' ? ['ENC-01'] : unprotected ? ['ENC-02'] : []);
  });
});

describe('a rule', () => {
  const under = (change: (rule: Rule) => Partial<Pick<Rule, 'status' | 'effectiveFrom' | 'effectiveTo'>>) =>
    compilePolicy({ ...parts, rules: parts.rules.map((rule) => ({ ...rule, ...change(rule) })) });
  const lab = { ...usReferenceLab(), certifications: [] };

  it.each([
    ['switched off', { status: 'OFF' as const }, 'NOT_APPLICABLE'],
    ['from tomorrow', { effectiveFrom: '2026-03-15' }, 'NOT_APPLICABLE'],
    ['from today', { effectiveFrom: today }, 'NOT_MET'],
    ['to today', { effectiveTo: today }, 'NOT_MET'],
    ['to yesterday', { effectiveTo: '2026-03-13' }, 'NOT_APPLICABLE'],
  ])('%s', (_, change, expected) => {
    const risk = assess(
      lab,
      under(() => change),
      today,
    );
    expect(risk.rules.find(({ rule }) => rule === 'CLIA-REFERRAL')?.answer).toBe(expected);
    expect(risk.gates.length > 0).toBe(expected === 'NOT_MET');
  });

  it('that is switched off says so', () => {
    const { rules } = assess(
      lab,
      under(() => ({ status: 'OFF' })),
      today,
    );
    for (const { facts } of rules) expect(facts).toEqual([{ text: 'The rule is switched off.', evidence: null }]);
  });

  it.each([
    ['prohibited', chineseLab(150), determined('COUNSEL_OPINION', 'DSP-PROHIBITED'), 'NOT_MET'],
    ['for counsel', chineseLab(90), determined('COUNSEL_OPINION', 'DSP-PROHIBITED'), 'MET'],
    ['for counsel, opinion on another rule', chineseLab(90), determined('COUNSEL_OPINION', 'CN-PIPL'), 'NEEDS_COUNSEL'],
    [
      'for counsel, determined otherwise',
      chineseLab(90),
      determined('SCREENING_DISMISSED', 'DSP-PROHIBITED'),
      'NEEDS_COUNSEL',
    ],
  ])("that is %s, with counsel's opinion", (_, given, opinion, expected) => {
    expect(answer({ ...given, determinations: [opinion] }, 'DSP-PROHIBITED')).toBe(expected);
  });

  it('answers in the order of the catalogue, with its version and the facts it used', () => {
    const { rules } = assess(chineseLab(150), policy, today);
    expect(rules.map(({ rule }) => rule)).toEqual(parts.rules.map(({ id }) => id));
    expect(rules.map(({ version }) => version)).toEqual(parts.rules.map(({ version }) => version));
    for (const { facts } of rules) {
      expect(facts.length).toBeGreaterThan(0);
      for (const { text } of facts) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('looks at nothing that has ended', () => {
    const ended = chineseLab(150).engagements.map((e) => ({ ...e, endsOn: '2026-03-13' }));
    const { rules, gates } = assess({ ...chineseLab(150), engagements: ended }, policy, today);
    expect(rules.filter(({ rule }) => rule !== 'SANCTIONS').every(({ answer }) => answer === 'NOT_APPLICABLE')).toBe(
      true,
    );
    expect(gates).toEqual([]);
  });
});
