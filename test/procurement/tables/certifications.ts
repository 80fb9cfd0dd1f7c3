import type {
  Dossier,
  DossierCertification,
  DossierDetermination,
  DossierEngagement,
} from '../../../src/risk/engine/dossier.ts';
import { attestation, certification, determination, today } from '../../risk/dossiers.ts';
import { acceptance, buyable, decision, samplesKept, testing, withLawFrom, withRule } from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

const clia = (given: Partial<DossierCertification> = {}) =>
  certification('CLIA', { id: 'clia', variant: 'ACCREDITATION', ...given });
const cap = (given: Partial<DossierCertification> = {}) => certification('CAP', { id: 'cap', ...given });
/** The risk of missing certificates is accepted. */
const holding = (...certifications: DossierCertification[]) =>
  buyable({ certifications, decisions: [decision({ id: 'approval' }), acceptance('VERY_HIGH')] });
/** Sends tests of some specialties to a laboratory with a CLIA certificate and other certificates. */
const sending = (
  specialties: DossierEngagement['specialties'],
  ...certifications: DossierCertification[]
): Dossier => ({
  ...holding(clia(), ...certifications),
  engagements: [testing({ specialties })],
});
const equivalent = (given: Partial<DossierDetermination> = {}): Dossier => ({
  ...holding(cap()),
  determinations: [samplesKept(), determination('CMS_EQUIVALENCE', null, { id: 'equivalence', ...given })],
});
const sites = [
  { id: 'a', name: 'Akron', country: 'US', function: 'TESTING' as const },
  { id: 'b', name: 'Berea', country: 'US', function: 'TESTING' as const },
  { id: 'c', name: 'Canton', country: 'US', function: 'WAREHOUSE' as const },
];
const CLIA = ['Certification clia'];
const CAP = ['Certification cap'];
const statement = attestation(['TRN-01'], { id: 'forged', signature: 'INVALID' });
const saying = (given: Partial<typeof statement> = {}) => {
  const full = buyable();
  return { ...full, attestations: [...full.attestations, { ...statement, ...given }] };
};
const verify = (types: string) => ({ remedy: `Verify with the issuer, and record how: ${types}.` });
const CERTIFY = `Record a certification for reference testing that is valid on ${today}: CAP laboratory accreditation (CAP) or ISO 15189 accreditation (ISO_15189).`;
const requiring = (type: string) =>
  withRule('CERTIFICATION', { parameters: { requirements: [{ categories: ['REFERENCE_TESTING'], anyOf: [type] }] } });
const law = 'the rule asks about records only';

export const certifications: readonly DecisionTable[] = [
  {
    rule: 'CLIA-REFERRAL',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET: `Record a CLIA certificate of the laboratory that is valid on ${today}, or a determination that CMS has found it equivalent. Until then, send specimens elsewhere.`,
      UNKNOWN: `Record the CLIA certificate of the laboratory, valid on ${today}, with its kind and dates. Or record that no patient result depends on the testing.`,
    },
    never: { NEEDS_COUNSEL: law },
    rows: [
      ['in force', 'MET', holding(clia(), cap()), CLIA],
      ['none', 'NOT_MET', holding(cap()), []],
      ['one of waiver, tests unknown', 'UNKNOWN', holding(clia({ variant: 'WAIVER' }), cap()), CLIA],
      [
        'one of waiver, for other tests',
        'NOT_MET',
        { ...holding(clia({ variant: 'WAIVER' }), cap()), engagements: [testing({ testComplexity: 'HIGH' })] },
        CLIA,
      ],
      ['kind not recorded', 'UNKNOWN', holding(clia({ variant: null }), cap()), CLIA],
      [
        'of one of two sites',
        'UNKNOWN',
        { ...holding(clia({ siteId: 'a' }), cap()), thirdParty: { ...buyable().thirdParty, sites } },
        CLIA,
        {
          remedy: `Record the CLIA certificate of every site that tests for us ("Akron" and "Berea"), valid on ${today}, with its kind and dates. Or record that no patient result depends on the testing.`,
        },
      ],
      [
        'of a site that does no testing',
        'NOT_MET',
        { ...holding(clia({ siteId: 'x' }), cap()), thirdParty: { ...buyable().thirdParty, sites } },
        CLIA,
        {
          remedy: `Record a CLIA certificate of "Akron" or "Berea" that is valid on ${today}, or a determination that CMS has found it equivalent. Until then, send specimens elsewhere.`,
        },
      ],
      [
        'the rule of law not in force',
        'NOT_APPLICABLE',
        holding(cap()),
        [],
        { policies: withLawFrom('CLIA-REFERRAL', TOMORROW) },
      ],
      ['found equivalent', 'MET', equivalent(), ['Determination equivalence']],
      [
        'no patient result depends on it',
        'NOT_APPLICABLE',
        { ...holding(cap()), engagements: [testing({ clinical: 'NO' })] },
        [],
      ],
    ],
    boundaries: [
      ['its last day', 'MET', holding(clia({ validUntil: today }), cap()), CLIA],
      ['the day after', 'NOT_MET', holding(clia({ validUntil: YESTERDAY }), cap()), CLIA],
      ['its first day', 'MET', holding(clia({ issuedOn: today }), cap()), CLIA],
      ['the day before', 'NOT_MET', holding(clia({ issuedOn: TOMORROW }), cap()), CLIA],
      ['suspended tomorrow', 'MET', holding(clia({ suspendedOn: TOMORROW }), cap()), CLIA],
      ['suspended today', 'NOT_MET', holding(clia({ suspendedOn: today }), cap()), CLIA],
      ['equivalent for the last day', 'MET', equivalent({ validUntil: today }), ['Determination equivalence']],
      ['the day after that', 'NOT_MET', equivalent({ validUntil: YESTERDAY }), []],
    ],
  },
  {
    rule: 'CERTIFICATION',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET: CERTIFY,
      UNKNOWN: CERTIFY,
    },
    never: { NEEDS_COUNSEL: 'it is our policy, not the law' },
    rows: [
      ['in force', 'MET', holding(clia(), cap()), CAP],
      ['the other one', 'MET', holding(clia(), certification('ISO_15189', { id: 'iso' })), ['Certification iso']],
      ['none', 'NOT_MET', holding(clia()), []],
      ['one of another type', 'NOT_MET', holding(clia(), certification('ISO_13485')), []],
      ['with an end and no first day', 'MET', holding(clia(), cap({ issuedOn: null })), CAP],
      ['with a first day and no end', 'MET', holding(clia(), cap({ validUntil: null })), CAP],
      [
        'without any date, and specialties sent',
        'UNKNOWN',
        sending(['VIROLOGY'], cap({ issuedOn: null, validUntil: null })),
        CAP,
      ],
      [
        'specialties sent, and one of two accreditations names none',
        'MET',
        sending(['VIROLOGY'], cap({ specialties: ['TOXICOLOGY'] }), certification('ISO_15189', { id: 'iso' })),
        [...CAP, 'Certification iso'],
      ],
      [
        'of a type without a title',
        'NOT_MET',
        holding(clia(), cap()),
        [],
        {
          policies: requiring('OUR_OWN_AUDIT'),
          remedy: `Record a certification for reference testing that is valid on ${today}: OUR OWN AUDIT (OUR_OWN_AUDIT).`,
        },
      ],
      [
        'a category of which no engagement is recorded',
        'NOT_APPLICABLE',
        buyable(),
        [],
        { asked: { category: 'OTHER' }, others: 'UNKNOWN' },
      ],
      ['without any date', 'UNKNOWN', holding(clia(), cap({ issuedOn: null, validUntil: null })), CAP],
      [
        'specialties sent and named',
        'MET',
        sending(['VIROLOGY'], cap({ specialties: ['TOXICOLOGY', 'VIROLOGY'] })),
        CAP,
      ],
      ['specialties sent, and none named', 'MET', sending(['VIROLOGY'], cap()), CAP],
      ['specialties named, and none sent', 'MET', sending([], cap({ specialties: ['TOXICOLOGY'] })), CAP],
      [
        'specialties sent that it does not name',
        'NOT_MET',
        sending(['VIROLOGY', 'HEMATOLOGY'], cap({ specialties: ['TOXICOLOGY'] })),
        CAP,
        {
          remedy: `Record a certification that names HEMATOLOGY and VIROLOGY and is valid on ${today}: CAP laboratory accreditation (CAP) or ISO 15189 accreditation (ISO_15189). Until then, send these tests elsewhere.`,
        },
      ],
      [
        'specialties that two accreditations name',
        'MET',
        sending(
          ['TOXICOLOGY', 'VIROLOGY'],
          cap({ specialties: ['TOXICOLOGY'] }),
          certification('ISO_15189', { id: 'iso', specialties: ['VIROLOGY'] }),
        ),
        [...CAP, 'Certification iso'],
      ],
      [
        'specialties that only one without a date names',
        'NOT_MET',
        sending(
          ['VIROLOGY'],
          cap({ specialties: ['TOXICOLOGY'] }),
          certification('ISO_15189', { id: 'iso', specialties: ['VIROLOGY'], issuedOn: null, validUntil: null }),
        ),
        CAP,
        {
          remedy: `Record a certification that names VIROLOGY and is valid on ${today}: CAP laboratory accreditation (CAP) or ISO 15189 accreditation (ISO_15189). Until then, send these tests elsewhere.`,
        },
      ],
      [
        'specialties of tests under another category',
        'MET',
        {
          ...holding(clia(), cap({ specialties: ['TOXICOLOGY'] })),
          engagements: [
            testing({ specialties: ['TOXICOLOGY'] }),
            testing({ id: 'other', category: 'OTHER', specialties: ['VIROLOGY'] }),
          ],
        },
        CAP,
      ],
      [
        'a category without a required certification',
        'NOT_APPLICABLE',
        buyable({ engagements: [testing({ category: 'OTHER' })] }),
        [],
      ],
    ],
    boundaries: [
      ['its last day', 'MET', holding(clia(), cap({ validUntil: today })), CAP],
      ['the day after', 'NOT_MET', holding(clia(), cap({ validUntil: YESTERDAY })), CAP],
      ['its first day', 'MET', holding(clia(), cap({ issuedOn: today })), CAP],
      ['the day before', 'NOT_MET', holding(clia(), cap({ issuedOn: TOMORROW })), CAP],
      ['revoked tomorrow', 'MET', holding(clia(), cap({ revokedOn: TOMORROW })), CAP],
      ['revoked today', 'NOT_MET', holding(clia(), cap({ revokedOn: today })), CAP],
    ],
  },
  {
    rule: 'EVIDENCE',
    effects: { NOT_MET: 'CONDITION' },
    remedies: {
      NOT_MET: 'Have the attestation signed again, and record it in place of the invalid one.',
    },
    never: {
      UNKNOWN: 'a certificate without a recorded verification is not verified',
      NEEDS_COUNSEL: 'not a question of law',
      NOT_APPLICABLE: 'an answer always rests on records',
    },
    rows: [
      ['all verified', 'MET', buyable(), []],
      [
        'one certificate not',
        'NOT_MET',
        holding(clia(), cap({ verification: 'UNVERIFIED' })),
        CAP,
        verify('CAP laboratory accreditation'),
      ],
      [
        'two certificates not',
        'NOT_MET',
        holding(clia({ verification: 'UNVERIFIED' }), cap({ verification: 'UNVERIFIED' })),
        [...CAP, ...CLIA],
        verify('CLIA certificate and CAP laboratory accreditation'),
      ],
      [
        'another one of the same type is',
        'MET',
        holding(clia(), cap({ verification: 'UNVERIFIED' }), cap({ id: 'cap2' })),
        [],
      ],
      [
        'another one is, but does not satisfy the rule',
        'NOT_MET',
        holding(clia({ verification: 'UNVERIFIED' }), clia({ id: 'waiver', variant: 'WAIVER' }), cap()),
        CLIA,
        verify('CLIA certificate'),
      ],
      [
        'one that no rule rests on',
        'MET',
        holding(clia(), cap(), certification('PCI_DSS', { verification: 'UNVERIFIED' })),
        [],
      ],
      [
        'one of a rule that the policy has switched off',
        'MET',
        holding(clia(), cap({ verification: 'UNVERIFIED' })),
        [],
        { policies: withRule('CERTIFICATION', { status: 'OFF' }) },
      ],
      [
        'one that has lapsed',
        'MET',
        holding(clia(), cap({ verification: 'UNVERIFIED', validUntil: YESTERDAY })),
        [],
        { others: 'CONDITIONAL' },
      ],
      [
        'one next to a determination',
        'MET',
        { ...equivalent(), certifications: [clia({ verification: 'UNVERIFIED' }), cap()] },
        [],
      ],
      ['an invalid signature', 'NOT_MET', saying(), ['Attestation forged']],
    ],
    boundaries: [
      ['the statement revoked tomorrow', 'NOT_MET', saying({ revokedOn: TOMORROW }), ['Attestation forged']],
      ['the statement revoked today', 'MET', saying({ revokedOn: today }), []],
      [
        'another verified one on its last day',
        'MET',
        holding(clia(), cap({ verification: 'UNVERIFIED' }), cap({ id: 'cap2', validUntil: today })),
        [],
      ],
      [
        'the day after',
        'NOT_MET',
        holding(clia(), cap({ verification: 'UNVERIFIED' }), cap({ id: 'cap2', validUntil: YESTERDAY })),
        CAP,
        verify('CAP laboratory accreditation'),
      ],
    ],
  },
];
