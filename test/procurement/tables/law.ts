import type {
  DossierAttestation,
  DossierCertification,
  Dossier,
  DossierFlow,
  DossierDetermination,
  DossierIncident,
  DossierScreening,
} from '../../../src/risk/engine/dossier.ts';
import { cisaAttestation, protectedTransaction } from '../../risk/cases.ts';
import { certification, determination, engagement, flow, incident, today } from '../../risk/dossiers.ts';
import {
  acceptance,
  buyable,
  decision,
  notExcluded,
  samplesKept,
  screened,
  testing,
  withLawFrom,
  withRule,
} from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

const borne = [decision({ id: 'approval' }), acceptance('VERY_HIGH')];
const self = ['ThirdParty party'];
const here = ['Engagement testing'];
const both = [...here, ...self];
const determined = ({ kind = 'COUNSEL_OPINION', subject = null, ...given }: Partial<DossierDetermination>) =>
  determination(kind, subject, { validFrom: '2020-01-01', ...given });

const screenings = (...given: DossierScreening[]): Dossier =>
  buyable({ screenings: [...given, notExcluded()], decisions: borne });
const possible = screened({ outcome: 'POSSIBLE_MATCH' });
/** Screened against sanctions lists, and as given against the list of excluded parties. */
const excluded = (...given: DossierScreening[]): Dossier =>
  buyable({ screenings: [screened(), ...given], decisions: borne });
/** A match counts among sanctions too. */
const unresolved = {
  others: 'UNKNOWN',
  remedy: 'Establish whether it is the same party. If it is not, record a determination SCREENING_DISMISSED.',
} as const;
const twoLists = withRule('EXCLUSION', { parameters: { days: 31, lists: ['OIG_LEIE', 'SAM_EXCLUSIONS'] } });
const uncompared = screened({ outcome: 'NOT_COMPARED' });
/** Clear itself, and owned by a party that is on a list, or that was never screened. */
const ownedBy = (list: string | null, percent: number): Dossier => {
  const owner = screened({ id: 'owner', ownerName: 'Shidu Holding', outcome: 'CONFIRMED_MATCH' });
  return buyable({
    thirdParty: { owners: [{ name: 'Shidu Holding', ownerId: null, country: null, percent }] },
    screenings: [screened(), notExcluded(), ...(list === null ? [] : [{ ...owner, list }])],
    decisions: borne,
  });
};
const dismissed = (given: Partial<DossierDetermination> = {}) => ({
  ...screenings(possible),
  determinations: [samplesKept(), determined({ kind: 'SCREENING_DISMISSED', subject: 'screening', ...given })],
});

/** A laboratory in China. Its risk is accepted. */
const toChina = (flows: Partial<DossierFlow>[], more: Partial<Dossier> = {}): Dossier => {
  const lab = buyable({
    thirdParty: { country: 'CN' },
    engagements: [testing({ dataFlows: flows.map((given) => flow({ destinationCountry: 'CN', ...given })) })],
    decisions: borne,
  });
  return { ...lab, ...more };
};
/** The security requirements are met, and program and audit are in place. */
const secured = (given: Partial<DossierAttestation> = {}) => ({
  attestations: [...buyable().attestations, { ...cisaAttestation(), ...given }],
  determinations: [samplesKept(), ...protectedTransaction().determinations],
});
/** The records that show that a restricted transaction is lawful. */
const shown = ['Attestation cisa', 'Determination audit', 'Determination program'];
const genomic = (peoplePerYear: number | null) => ({ category: 'HUMAN_GENOMIC' as const, peoplePerYear });
const mixed = [genomic(90), { peoplePerYear: 800 }];
const opinion = (given: Partial<DossierDetermination> = {}) =>
  toChina(mixed, {
    ...secured(),
    determinations: [...secured().determinations, determined({ subject: 'DSP-PROHIBITED', ...given })],
  });
/** A purchase of which no engagement is recorded. */
const unrecorded = { asked: { category: 'OTHER' }, others: 'UNKNOWN' } as const;
const sold = (purpose: DossierFlow['purpose'], peoplePerYear = 20_000) =>
  toChina([{ purpose, peoplePerYear }], secured());
const kept = (given: Partial<DossierDetermination> = {}) =>
  buyable({ determinations: [{ ...samplesKept(), ...given }], decisions: borne });
const courier = () =>
  buyable({
    engagements: [engagement({ id: 'testing', category: 'SPECIMEN_TRANSPORT', clinical: 'YES' })],
    decisions: borne,
  });
const permit = (given: Partial<DossierCertification> = {}) =>
  certification('STATE_LICENSE', { id: 'permit', state: 'NY', ...given });
const from = (state: string | null, ...licenses: DossierCertification[]): Dossier => {
  const lab = buyable({ decisions: borne });
  return {
    ...lab,
    certifications: [...lab.certifications, ...licenses],
    facilities: [
      { id: 'facility-a', name: 'Albany', address: null, state },
      { id: 'facility-b', name: 'Fresno', address: null, state: 'CA' },
    ],
  };
};
const specimens = { category: 'BIOSPECIMEN', purpose: 'UNDETERMINED', peoplePerYear: 2000 } as const;

const breach = (given: Partial<DossierIncident>): Dossier =>
  buyable({
    incidents: [incident({ id: 'breach', severity: 'LOW', closedOn: '2026-03-12', ...given })],
    decisions: borne,
  });
const reported = (discoveredOn: string, reportedToUsOn: string | null) =>
  breach({ occurredOn: discoveredOn, discoveredOn, reportedToUsOn });
const event = ['Incident breach'];

const CONFIRM_DATA =
  'Have the recipient confirm in writing that the exemption for data collected abroad applies, and that nothing domestic is added.';
const long = { others: 'BLOCK' } as const;

export const law: readonly DecisionTable[] = [
  {
    rule: 'SANCTIONS',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN', NEEDS_COUNSEL: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Buy from another vendor, or obtain a license from the authority that maintains the list. If the match was confirmed in error, screen it again and record the outcome.',
      UNKNOWN:
        'Screen it against the sanctions and restricted-party lists, and record the outcome. For a possible match, establish whether it is the same party. If it is not, record a determination SCREENING_DISMISSED.',
      NEEDS_COUNSEL: 'Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on SANCTIONS.',
    },
    never: {},
    rows: [
      ['clear', 'MET', screenings(screened()), ['Screening screening']],
      ['confirmed', 'NOT_MET', screenings(screened({ outcome: 'CONFIRMED_MATCH' })), ['Screening screening']],
      ['possible', 'UNKNOWN', screenings(possible), ['Screening screening']],
      ['possible, and dismissed', 'MET', dismissed(), ['Screening screening']],
      ['never screened', 'UNKNOWN', screenings(), []],
      [
        'clear on one list, possible on another',
        'UNKNOWN',
        screenings(screened(), { ...possible, id: 'bis', list: 'BIS_ENTITY' }),
        ['Screening bis'],
      ],
      ['its names could not be compared', 'UNKNOWN', screenings(uncompared), ['Screening screening']],
      ['owned by a party on a list of the US Treasury', 'NOT_MET', ownedBy('OFAC_SDN', 50), ['Screening owner']],
      [
        'owned by a party on a list of another country',
        'NEEDS_COUNSEL',
        ownedBy('UK_SANCTIONS', 50),
        ['Screening owner'],
      ],
      ['owned by nobody who was screened', 'UNKNOWN', ownedBy(null, 50), []],
      [
        'the rule of law not in force',
        'NOT_APPLICABLE',
        screenings(possible),
        [],
        { policies: withLawFrom('SANCTIONS', TOMORROW) },
      ],
    ],
    boundaries: [
      ['screened today', 'MET', screenings(screened({ screenedOn: today })), ['Screening screening']],
      ['screened tomorrow', 'UNKNOWN', screenings(screened({ screenedOn: TOMORROW })), []],
      ['dismissed for the last day', 'MET', dismissed({ validUntil: today }), ['Screening screening']],
      ['the day after', 'UNKNOWN', dismissed({ validUntil: YESTERDAY }), ['Screening screening']],
      ['owned a little less than half', 'MET', ownedBy('OFAC_SDN', 49.9), ['Screening screening']],
    ],
  },
  {
    rule: 'SCREENING-AGE',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET: 'Screen it again against OFAC_SDN, and record the outcome.',
      UNKNOWN: 'Screen it against OFAC_SDN, and record the outcome.',
    },
    never: { NEEDS_COUNSEL: 'not a question of law' },
    rows: [
      ['recently', 'MET', screenings(screened()), ['Screening screening']],
      ['long ago', 'NOT_MET', screenings(screened({ screenedOn: '2025-03-01' })), ['Screening screening']],
      ['never', 'NOT_APPLICABLE', screenings(), [], { others: 'UNKNOWN' }],
      [
        'only on a list that the policy does not name',
        'UNKNOWN',
        screenings(screened({ id: 'own', list: 'OUR_OWN_LIST' })),
        ['Screening own'],
      ],
      [
        'long ago, and again',
        'MET',
        screenings(screened({ id: 'old', screenedOn: '2025-03-01' }), screened()),
        ['Screening screening'],
      ],
      [
        'long ago on one list',
        'NOT_MET',
        screenings(screened(), screened({ id: 'bis', list: 'BIS_ENTITY', screenedOn: '2025-03-01' })),
        ['Screening bis'],
        { remedy: 'Screen it again against BIS_ENTITY, and record the outcome.' },
      ],
    ],
    boundaries: [
      ['on day 180', 'MET', screenings(screened({ screenedOn: '2025-09-15' })), ['Screening screening']],
      ['on day 181', 'NOT_MET', screenings(screened({ screenedOn: '2025-09-14' })), ['Screening screening']],
    ],
  },
  {
    rule: 'EXCLUSION',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Buy from another vendor. If it was reinstated, or the match was confirmed in error, screen it again and record the outcome.',
      UNKNOWN: 'Screen it against OIG_LEIE, and record the outcome.',
    },
    never: { NEEDS_COUNSEL: 'a list names the party or does not', NOT_APPLICABLE: 'it applies to every party' },
    rows: [
      ['clear this month', 'MET', excluded(notExcluded()), ['Screening exclusion']],
      ['confirmed', 'NOT_MET', excluded(notExcluded({ outcome: 'CONFIRMED_MATCH' })), ['Screening exclusion'], long],
      [
        'possible',
        'UNKNOWN',
        excluded(notExcluded({ outcome: 'POSSIBLE_MATCH' })),
        ['Screening exclusion'],
        unresolved,
      ],
      [
        'confirmed on a list that the policy does not name',
        'NOT_MET',
        excluded(notExcluded(), notExcluded({ id: 'sam', list: 'SAM_EXCLUSIONS', outcome: 'CONFIRMED_MATCH' })),
        ['Screening sam'],
        long,
      ],
      ['never screened', 'UNKNOWN', excluded(), []],
      [
        'clear, also on a list that the policy does not name',
        'MET',
        excluded(notExcluded(), notExcluded({ id: 'sam', list: 'SAM_EXCLUSIONS' })),
        ['Screening exclusion'],
      ],
      [
        'clear on one of two lists that the policy names',
        'UNKNOWN',
        excluded(notExcluded()),
        [],
        { policies: twoLists, remedy: 'Screen it against SAM_EXCLUSIONS, and record the outcome.' },
      ],
      [
        'clear on one of two lists, long ago on the other',
        'UNKNOWN',
        excluded(notExcluded(), notExcluded({ id: 'sam', list: 'SAM_EXCLUSIONS', screenedOn: '2026-01-01' })),
        ['Screening sam'],
        { policies: twoLists, remedy: 'Screen it against SAM_EXCLUSIONS, and record the outcome.' },
      ],
      ['its names could not be compared', 'UNKNOWN', excluded(notExcluded({ outcome: 'NOT_COMPARED' })), []],
      ['only an owner of it was screened', 'UNKNOWN', excluded(notExcluded({ ownerName: 'Shidu Holding' })), []],
    ],
    boundaries: [
      ['31 days ago', 'MET', excluded(notExcluded({ screenedOn: '2026-02-11' })), ['Screening exclusion']],
      ['32 days ago', 'UNKNOWN', excluded(notExcluded({ screenedOn: '2026-02-10' })), ['Screening exclusion']],
    ],
  },
  {
    rule: 'DSP-PROHIBITED',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN', NEEDS_COUNSEL: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Keep volumes at or below the threshold over twelve months, move the work to a recipient that is no covered person, or obtain a licence from the Department of Justice. Record a licence as a determination TRANSACTION_LICENSED, and an exemption as TRANSACTION_EXEMPT.',
      UNKNOWN:
        'Record which data and specimens move, of how many people, to which country and for which purpose. Also record who owns the third party.',
      NEEDS_COUNSEL:
        'Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on DSP-PROHIBITED.',
    },
    never: {},
    rows: [
      [
        'from China, for a purchase that is not recorded',
        'UNKNOWN',
        buyable({ thirdParty: { country: 'CN' } }),
        self,
        unrecorded,
      ],
      ['within the United States', 'NOT_APPLICABLE', buyable(), self],
      ['genomes of 101 people', 'NOT_MET', toChina([genomic(101)], secured()), both],
      ['genomes of 100 people', 'MET', toChina([genomic(100)]), both],
      ['mixed with other data', 'NEEDS_COUNSEL', toChina(mixed, secured()), both],
      ['and counsel allows it', 'MET', opinion(), ['Determination determination', ...both]],
      ['of people not counted', 'UNKNOWN', toChina([genomic(null)], secured()), both, { others: 'CONDITIONAL' }],
    ],
    boundaries: [
      ['the last day of the opinion', 'MET', opinion({ validUntil: today }), ['Determination determination', ...both]],
      ['the day after', 'NEEDS_COUNSEL', opinion({ validUntil: YESTERDAY }), both],
    ],
  },
  {
    rule: 'DSP-RESTRICTED',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN', NEEDS_COUNSEL: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Have an independent assessor attest the CISA security requirements, and record that as a determination SECURITY_REQUIREMENTS_MET. Record our data compliance program and the yearly audit as DATA_COMPLIANCE_PROGRAM and DATA_TRANSACTION_AUDIT. Or keep volumes at or below the threshold, move the work to a recipient that is no covered person, or record an exemption or a licence.',
      UNKNOWN: 'Record which data move, of how many people and to which country. Also record who owns the third party.',
      NEEDS_COUNSEL:
        'Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on DSP-RESTRICTED.',
    },
    never: {},
    rows: [
      ['within the United States', 'NOT_APPLICABLE', buyable(), self],
      ['patient data of 10,001 people', 'NOT_MET', toChina([{ peoplePerYear: 10_001 }]), both],
      ['of 10,000', 'MET', toChina([{ peoplePerYear: 10_000 }]), both],
      ['attested', 'MET', toChina([{ peoplePerYear: 10_001 }], secured()), shown],
      ['of people not counted', 'UNKNOWN', toChina([{ peoplePerYear: null }]), both, { others: 'CONDITIONAL' }],
      ['specimens of undetermined purpose', 'NEEDS_COUNSEL', toChina([specimens]), both, { others: 'UNKNOWN' }],
    ],
    boundaries: [
      [
        'the last day of the statement',
        'MET',
        toChina([{ peoplePerYear: 10_001 }], secured({ validUntil: today })),
        shown,
      ],
      ['the day after', 'NOT_MET', toChina([{ peoplePerYear: 10_001 }], secured({ validUntil: YESTERDAY })), both],
    ],
  },
  {
    rule: 'PT-REFERRAL',
    effects: { UNKNOWN: 'CONDITION' },
    remedies: {
      UNKNOWN:
        'See that the procedures for send-outs exclude proficiency testing samples, and record a determination PT_SAMPLES_NOT_SENT.',
    },
    never: { NOT_MET: 'nobody records that samples were sent', NEEDS_COUNSEL: 'a fact of ours' },
    rows: [
      ['our procedures keep them', 'MET', kept(), ['Determination samples']],
      ['nobody has asked', 'UNKNOWN', buyable({ determinations: [], decisions: borne }), []],
      ['no testing', 'NOT_APPLICABLE', courier(), []],
    ],
    boundaries: [
      ['the last day', 'MET', kept({ validUntil: today }), ['Determination samples']],
      ['the day after', 'UNKNOWN', kept({ validUntil: YESTERDAY }), []],
    ],
  },
  {
    rule: 'NY-PERMIT',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Record the permit of New York as a certification STATE_LICENSE with its state, or send specimens from New York elsewhere.',
      UNKNOWN:
        'Record the state of every facility that sends specimens. For one in New York, record the permit of the laboratory as a certification STATE_LICENSE with its state, and verify it.',
    },
    never: { NEEDS_COUNSEL: 'a permit is on record or not' },
    rows: [
      ['a facility elsewhere', 'NOT_APPLICABLE', from('CA'), here],
      ['a facility in New York', 'NOT_MET', from('NY'), []],
      ['with a permit', 'MET', from('NY', permit()), ['Certification permit']],
      ['a facility whose state is unknown', 'UNKNOWN', from(null), here],
      [
        'the rule of law not in force',
        'NOT_APPLICABLE',
        from('NY'),
        [],
        { policies: withLawFrom('NY-PERMIT', TOMORROW) },
      ],
      ['another facility asked about', 'NOT_APPLICABLE', from('NY'), here, { asked: { facilityId: 'facility-b' } }],
    ],
    boundaries: [
      ['the last day of the permit', 'MET', from('NY', permit({ validUntil: today })), ['Certification permit']],
      ['the day after', 'NOT_MET', from('NY', permit({ validUntil: YESTERDAY })), []],
    ],
  },
  {
    rule: 'DSP-BROKERAGE',
    effects: { UNKNOWN: 'UNKNOWN', NEEDS_COUNSEL: 'UNKNOWN' },
    remedies: {
      UNKNOWN:
        'Record the purpose of each data flow, and of how many people data move. Also record who owns the third party.',
      NEEDS_COUNSEL:
        'Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on DSP-BROKERAGE.',
    },
    never: { NOT_MET: 'the registry does not know the terms of a deal' },
    rows: [
      ['within the United States', 'NOT_APPLICABLE', buyable(), self],
      ['for treatment', 'MET', sold('DIAGNOSIS_OR_TREATMENT'), both],
      ['commercial', 'NEEDS_COUNSEL', sold('COMMERCIAL'), both],
      ['for research', 'NEEDS_COUNSEL', sold('RESEARCH'), both],
      ['for a purpose not recorded', 'UNKNOWN', sold('UNDETERMINED'), both],
    ],
    boundaries: [
      ['of 10,000 people', 'MET', sold('COMMERCIAL', 10_000), both],
      ['of 10,001 people', 'NEEDS_COUNSEL', sold('COMMERCIAL', 10_001), both],
    ],
  },
  {
    rule: 'HIPAA-BREACH-60D',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET: 'Obtain the notice, record when it came, and agree a clause with fewer hours.',
      UNKNOWN: 'Record when the breach was discovered, and when it was reported to us.',
    },
    never: { NEEDS_COUNSEL: 'days are counted' },
    rows: [
      ['no breach', 'NOT_APPLICABLE', buyable(), []],
      ['reported in time', 'MET', reported('2025-12-01', '2026-01-30'), event],
      ['reported late', 'NOT_MET', reported('2025-12-01', '2026-01-31'), event],
      [
        'day of discovery unknown',
        'UNKNOWN',
        breach({ occurredOn: '2025-01-01', discoveredOn: null, reportedToUsOn: '2026-01-31' }),
        event,
      ],
    ],
    boundaries: [
      ['not reported on day 60', 'MET', reported('2026-01-13', null), event],
      ['not reported on day 61', 'NOT_MET', reported('2026-01-12', null), event],
    ],
  },
  {
    rule: 'CN-PIPL',
    effects: { UNKNOWN: 'INFORM', NEEDS_COUNSEL: 'INFORM' },
    remedies: {
      UNKNOWN: CONFIRM_DATA,
      NEEDS_COUNSEL: 'Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on CN-PIPL.',
    },
    never: { NOT_MET: 'only the recipient can know, under foreign law' },
    rows: [
      ['nothing goes there', 'NOT_APPLICABLE', buyable(), []],
      ['patient data go there', 'UNKNOWN', toChina([{}]), here],
      [
        'counsel has allowed it before the exemption',
        'MET',
        toChina([{}], { determinations: [determined({ subject: 'CN-PIPL' })] }),
        ['Determination determination', ...here],
        { asked: { asOf: '2024-03-21' }, ...long },
      ],
    ],
    boundaries: [
      ['before the exemption', 'NEEDS_COUNSEL', toChina([{}]), here, { asked: { asOf: '2024-03-21' }, ...long }],
      ['its first day', 'UNKNOWN', toChina([{}]), here, { asked: { asOf: '2024-03-22' }, ...long }],
    ],
  },
  {
    rule: 'CN-HGR',
    effects: { UNKNOWN: 'INFORM' },
    remedies: {
      UNKNOWN:
        'Have the recipient confirm that our specimens and data are kept apart from Chinese human genetic resources.',
    },
    never: {
      MET: 'only the recipient can know',
      NOT_MET: 'only the recipient can know',
      NEEDS_COUNSEL: 'our specimens are not Chinese resources',
    },
    rows: [
      ['no specimens go there', 'NOT_APPLICABLE', toChina([{}]), []],
      ['specimens go there', 'UNKNOWN', toChina([{ category: 'BIOSPECIMEN' }]), here],
    ],
    boundaries: [
      ['before the law', 'NOT_APPLICABLE', toChina([genomic(1)]), [], { asked: { asOf: '2019-06-30' }, ...long }],
      ['its first day', 'UNKNOWN', toChina([genomic(1)]), here, { asked: { asOf: '2019-07-01' }, ...long }],
    ],
  },
];
