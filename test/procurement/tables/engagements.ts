import type { Dossier, DossierAttestation, DossierEngagement } from '../../../src/risk/engine/dossier.ts';
import { attestation, determination, finding, flow, today } from '../../risk/dossiers.ts';
import { policy } from '../../risk/policy.ts';
import { acceptance, analyzer, buyable, decision, samplesKept, testing, withRule } from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

const evidence = ['Engagement testing'];
const with_ = (...engagements: DossierEngagement[]) => buyable({ engagements });
/** The risk of the gap is accepted, so that no other rule speaks against buying. */
const lacking = (gap: Partial<DossierEngagement>) =>
  buyable({ engagements: [testing(gap)], decisions: [decision({ id: 'approval' }), acceptance('VERY_HIGH')] });
const record = (gap: string) => ({ remedy: `Record for "Send-out testing" ${gap}.` });
const asked = { category: 'REFERENCE_TESTING' } as const;
const north = testing({ facilities: [{ facilityId: 'north' }] });
const product = { asked: { productId: 'analyzer' } };
const support = 'Record until when "Analyzer" is supported.';
const cve = (given: { dueOn?: string | null; patchedOn?: string | null; knownExploited?: boolean }) => ({
  cve: 'CVE-2026-1',
  knownExploited: true,
  dueOn: null,
  patchedOn: null,
  ...given,
});
const selling = (given: Parameters<typeof analyzer>[0]) => buyable({ products: [analyzer(given)] });
/** It has attested everything but its tested recovery. */
const untested = attestation(
  policy.controls.map(({ code }) => code).filter((code) => code !== 'CTY-02'),
  { id: 'statement' },
);
const exercised = (given: Partial<DossierAttestation>) => attestation(['CTY-02'], { id: 'exercise', ...given });
const denied = { control: 'CTY-02', status: 'NOT_MET', extent: null } as const;
const stating = (...attestations: DossierAttestation[]) => buyable({ attestations });
const tested = ['Attestation statement', ...evidence];
const onExercise = ['Attestation exercise', ...evidence];
const remedied = { remedy: 'Have the finding remedied, and close it.' };
const failedTest = (closedOn: string) =>
  buyable({
    findings: [finding({ id: 'failed', control: 'CTY-02', severity: 'LOW', status: 'REMEDIATED', closedOn })],
  });
const exempt: Dossier = {
  ...stating(untested, attestation([], { claims: [{ control: 'CTY-02', status: 'NOT_APPLICABLE', extent: null }] })),
  determinations: [samplesKept(), determination('NOT_APPLICABLE_ACCEPTED', 'CTY-02')],
};
const exercise = 'Have it exercise its recovery, and record dated evidence of the control CTY-02.';
const unmeasured = lacking({ dependency: null, recoveryTimeHours: null });
const self = ['Product analyzer'];
const patch = 'Patch "Analyzer" against CVE-2026-1.';

export const engagements: readonly DecisionTable[] = [
  {
    rule: 'ENGAGEMENT',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET: 'Add the facility to "Send-out testing", or buy for a facility that is served.',
      UNKNOWN:
        'Say what it will do for you (`category`, or `--category` at the command line). Or record the engagement as planned or active: which data move, and how much depends on it.',
    },
    never: { NEEDS_COUNSEL: 'it is our own record', NOT_APPLICABLE: 'every question is about a purchase' },
    rows: [
      ['recorded', 'MET', buyable(), evidence],
      ['of the category', 'MET', buyable(), evidence, { asked }],
      [
        'none of the category',
        'UNKNOWN',
        buyable(),
        [],
        {
          asked: { category: 'OTHER' },
          others: 'UNKNOWN',
          remedy:
            'Record the engagement for other goods and services as planned or active: which data move, and how much depends on it.',
        },
      ],
      ['none at all', 'UNKNOWN', with_(), [], { others: 'UNKNOWN' }],
      ['planned', 'MET', with_(testing({ status: 'PLANNED', startsOn: null })), evidence],
      ['for every facility', 'MET', buyable(), evidence, { asked: { facilityId: 'north' } }],
      ['for the facility', 'MET', with_(north), evidence, { asked: { facilityId: 'north' } }],
      ['for another facility', 'NOT_MET', with_(north), evidence, { asked: { facilityId: 'south' } }],
      [
        'for two facilities, one of them asked about',
        'MET',
        with_(testing({ facilities: [{ facilityId: 'north' }, { facilityId: 'south' }] })),
        evidence,
        { asked: { facilityId: 'south' } },
      ],
      [
        'two engagements, one of them for the facility',
        'MET',
        with_(north, testing({ id: 'night', facilities: [{ facilityId: 'south' }] })),
        ['Engagement night'],
        { asked: { facilityId: 'south' } },
      ],
    ],
    boundaries: [
      ['its last day', 'MET', with_(testing({ endsOn: today })), evidence],
      ['the day after', 'UNKNOWN', with_(testing({ endsOn: YESTERDAY })), [], { others: 'UNKNOWN' }],
    ],
  },
  {
    rule: 'EXPOSURE',
    effects: { UNKNOWN: 'CONDITION' },
    remedies: {},
    never: { NOT_MET: 'a recorded exposure is known', NEEDS_COUNSEL: 'it is our own record' },
    rows: [
      ['all known', 'MET', buyable(), evidence],
      ['no engagement', 'NOT_APPLICABLE', with_(), [], { others: 'UNKNOWN' }],
      ['dependency', 'UNKNOWN', lacking({ dependency: null }), evidence, record('how much we depend on it')],
      ['penetration', 'UNKNOWN', lacking({ penetration: null }), evidence, record('how deep its access reaches')],
      [
        'clinical',
        'UNKNOWN',
        lacking({ clinical: 'UNKNOWN' }),
        evidence,
        record('whether a patient result depends on it'),
      ],
      ['sole source', 'UNKNOWN', lacking({ soleSource: 'UNKNOWN' }), evidence, record('whether it is the sole source')],
      [
        'data',
        'UNKNOWN',
        lacking({ protectedData: 'UNKNOWN', dataFlows: [] }),
        evidence,
        { ...record('which protected data move'), others: 'UNKNOWN' },
      ],
      [
        'data listed, without a data flow',
        'UNKNOWN',
        lacking({ dataFlows: [] }),
        evidence,
        { ...record('which protected data move'), others: 'UNKNOWN' },
      ],
      [
        'people',
        'UNKNOWN',
        lacking({ dataFlows: [flow({ peoplePerYear: null })] }),
        evidence,
        record('how many people the data concern'),
      ],
      [
        'country',
        'UNKNOWN',
        lacking({ dataFlows: [flow({ destinationCountry: null })] }),
        evidence,
        record('to which country data move'),
      ],
      [
        'channel',
        'UNKNOWN',
        lacking({ dataFlows: [flow({ channel: 'UNKNOWN' })] }),
        evidence,
        record('by which channel data move'),
      ],
      [
        'business associate',
        'UNKNOWN',
        lacking({ baaRationale: null }),
        evidence,
        { ...record('whether it is a business associate, and if not, why'), others: 'UNKNOWN' },
      ],
      [
        'business associate, when no data move',
        'MET',
        lacking({ protectedData: 'NONE', dataFlows: [], baaRationale: null }),
        evidence,
      ],
      [
        'two of them',
        'UNKNOWN',
        lacking({ dependency: null, soleSource: 'UNKNOWN' }),
        evidence,
        record('how much we depend on it and whether it is the sole source'),
      ],
    ],
    boundaries: [
      [
        'of another on its last day',
        'UNKNOWN',
        with_(testing(), testing({ id: 'old', name: 'Old', soleSource: 'UNKNOWN', endsOn: today })),
        ['Engagement old'],
        { remedy: 'Record for "Old" whether it is the sole source.' },
      ],
      [
        'of another on the day after',
        'MET',
        with_(testing(), testing({ id: 'old', name: 'Old', soleSource: 'UNKNOWN', endsOn: YESTERDAY })),
        evidence,
      ],
    ],
  },
  {
    rule: 'CONTINUITY',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET:
        'Agree on a shorter recovery time for "Send-out testing", or arrange for a longer downtime, and record it.',
      UNKNOWN: 'Record `recoveryTimeHours` and `tolerableDowntimeHours` of "Send-out testing".',
    },
    never: { NEEDS_COUNSEL: 'it is our own record' },
    rows: [
      ['within the tolerable downtime, and tested', 'MET', buyable(), tested],
      ['slower', 'NOT_MET', with_(testing({ recoveryTimeHours: 72 })), evidence],
      ['recovery time unknown', 'UNKNOWN', with_(testing({ recoveryTimeHours: null })), evidence],
      ['tolerable downtime unknown', 'UNKNOWN', with_(testing({ tolerableDowntimeHours: null })), evidence],
      [
        'one slower, one unknown',
        'NOT_MET',
        with_(testing({ recoveryTimeHours: 72 }), testing({ id: 'more', name: 'More', recoveryTimeHours: null })),
        evidence,
      ],
      ['dependency unknown', 'UNKNOWN', unmeasured, evidence, { others: 'CONDITIONAL' }],
      ['little dependency', 'NOT_APPLICABLE', with_(testing({ dependency: 2, recoveryTimeHours: 72 })), []],
      [
        'only from the highest dependency',
        'NOT_APPLICABLE',
        with_(testing({ recoveryTimeHours: 72 })),
        [],
        { policies: withRule('CONTINUITY', { parameters: { fromDependency: 4 } }) },
      ],
      ['no engagement', 'NOT_APPLICABLE', with_(), [], { others: 'UNKNOWN' }],
      ['no test', 'UNKNOWN', stating(untested), [], { remedy: exercise }],
      [
        'known not to be tested',
        'NOT_MET',
        stating(untested, attestation(['CTY-02'], { id: 'denial', claims: [denied] })),
        ['Attestation denial'],
        { remedy: exercise },
      ],
      ['only its own word', 'MET', stating(untested, exercised({ assurance: 'SELF' })), onExercise],
      [
        'a finding about it is open',
        'NOT_MET',
        buyable({ findings: [finding({ id: 'failed', control: 'CTY-02', severity: 'LOW' })] }),
        ['Finding failed'],
        remedied,
      ],
      [
        'only a finding about something else is open',
        'MET',
        buyable({ findings: [finding({ control: 'CTY-01', severity: 'LOW' })] }),
        tested,
      ],
      ['no test, which we accept as not applicable', 'MET', exempt, evidence],
    ],
    boundaries: [
      ['the finding about it is closed today', 'MET', failedTest(today), tested],
      ['the finding about it is closed tomorrow', 'NOT_MET', failedTest(TOMORROW), ['Finding failed'], remedied],
      ['no slower', 'MET', with_(testing({ recoveryTimeHours: 48 })), tested],
      ['an hour slower', 'NOT_MET', with_(testing({ recoveryTimeHours: 49 })), evidence],
      ['a test 365 days ago', 'MET', stating(untested, exercised({ attestedOn: '2025-03-14' })), onExercise],
      [
        'a test 366 days ago',
        'UNKNOWN',
        stating(untested, exercised({ attestedOn: '2025-03-13' })),
        ['Attestation exercise'],
        { remedy: exercise },
      ],
    ],
  },
  {
    rule: 'PRODUCT',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: { NOT_MET: 'Buy a supported product.', UNKNOWN: support },
    never: { NEEDS_COUNSEL: 'not a question of law' },
    rows: [
      ['no product asked about', 'NOT_APPLICABLE', selling({ supportEndsOn: YESTERDAY }), []],
      ['supported', 'MET', selling({}), self, product],
      ['support ended', 'NOT_MET', selling({ supportEndsOn: YESTERDAY }), self, product],
      ['end of support unknown', 'UNKNOWN', selling({ supportEndsOn: null, connectedDevice: 'YES' }), self, product],
      [
        'end of support and connection unknown',
        'UNKNOWN',
        selling({ supportEndsOn: null, connectedDevice: 'UNKNOWN' }),
        self,
        product,
      ],
      ['connected, with an end of support', 'MET', selling({ connectedDevice: 'YES' }), self, product],
      ['not connected, without an end of support', 'MET', selling({ supportEndsOn: null }), self, product],
      [
        'no due date of the patch',
        'UNKNOWN',
        selling({ vulnerabilities: [cve({})] }),
        self,
        { ...product, remedy: 'Patch "Analyzer" against CVE-2026-1, or record the due date of the patch.' },
      ],
      [
        'not known to be exploited',
        'MET',
        selling({ vulnerabilities: [cve({ knownExploited: false })] }),
        self,
        product,
      ],
    ],
    boundaries: [
      ['the last day of support', 'MET', selling({ supportEndsOn: today }), self, product],
      ['the day after', 'NOT_MET', selling({ supportEndsOn: YESTERDAY }), self, product],
      ['the due date of the patch', 'MET', selling({ vulnerabilities: [cve({ dueOn: today })] }), self, product],
      [
        'the day after that',
        'NOT_MET',
        selling({ vulnerabilities: [cve({ dueOn: YESTERDAY })] }),
        self,
        { ...product, remedy: patch },
      ],
      [
        'patched only tomorrow',
        'NOT_MET',
        selling({ vulnerabilities: [cve({ dueOn: YESTERDAY, patchedOn: TOMORROW })] }),
        self,
        { ...product, remedy: patch },
      ],
      [
        'patched today',
        'MET',
        selling({ vulnerabilities: [cve({ dueOn: YESTERDAY, patchedOn: today })] }),
        self,
        product,
      ],
    ],
  },
];
