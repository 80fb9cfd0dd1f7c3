import type { Dossier, DossierIncident } from '../../../src/risk/engine/dossier.ts';
import { attestation, engagement, incident, today } from '../../risk/dossiers.ts';
import { policy } from '../../risk/policy.ts';
import { acceptance, buyable, decision, testing, waiver, withRule } from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

const self = ['ThirdParty party'];
const judged = { NEEDS_COUNSEL: 'not a question of law', NOT_APPLICABLE: 'each third party has a risk' };
const nine = withRule('ASSESSMENT', { parameters: { minimumCoverage: 0.9 } });
const full = attestation(
  policy.controls.map(({ code }) => code),
  { id: 'statement' },
);
const stated = (validUntil: string) =>
  buyable({ attestations: [{ ...full, validUntil }, attestation(['CTY-02'], { id: 'exercise' })] });
/** Deep access to our systems, without any attestation. */
const bare = buyable({ attestations: [], engagements: [testing({ dependency: 4, penetration: 4 })] });
/** The same access is only planned, next to a small active engagement. */
const planned = buyable({
  attestations: [],
  engagements: [
    engagement({ id: 'tubes', category: 'CONSUMABLES', dependency: 1, penetration: 1, protectedData: 'NONE' }),
    testing({ dependency: 4, penetration: 4, status: 'PLANNED', startsOn: TOMORROW }),
  ],
});
const nothing = buyable({
  engagements: [testing({ dataFlows: [] })],
  attestations: [],
  certifications: [],
  contracts: [],
  thirdParty: { lastReviewedOn: null, subSuppliersCompleteOn: null },
});
const troubled = (severity: DossierIncident['severity'], closedOn: string | null): Dossier =>
  buyable({
    incidents: [incident({ id: 'incident', kind: 'SERVICE_OUTAGE', severity, closedOn })],
  });
/** Critical suppliers that are certain to fail. */
const supplied = buyable({
  suppliers: ['alpha', 'beta', 'gamma', 'delta'].map((name) => ({
    linkId: `to ${name}`,
    supplierId: name,
    criticality: 4,
    share: 1,
    validFrom: null,
    validTo: null,
    retiredOn: null,
    probability: 1,
  })),
});
/** Both what is asked about and what else it does have limits of their own. */
const limits = (testing: 'HIGH' | 'VERY_HIGH', transport: 'HIGH' | 'VERY_HIGH') => ({
  policies: withRule('RISK-ELEVATED', {
    parameters: {
      fromLevel: 'VERY_HIGH',
      categories: [
        { category: 'REFERENCE_TESTING', fromLevel: testing },
        { category: 'SPECIMEN_TRANSPORT', fromLevel: transport },
      ],
    },
  }),
});
const twofold = buyable({
  engagements: [testing(), engagement({ id: 'transport', category: 'SPECIMEN_TRANSPORT' })],
  incidents: [incident({ id: 'incident', kind: 'SERVICE_OUTAGE', severity: 'HIGH', closedOn: null })],
});
const namedSuppliers = (...names: string[]) => [
  ...self,
  ...names.flatMap((name) => [`SupplyLink to ${name}`, `ThirdParty ${name}`]),
];
const fewer =
  'Have the third party reduce the risk of the suppliers named as evidence, or qualify second ones. Their own assessments say what drives their risk. Or have the risk accepted by a decision RISK_ACCEPTANCE of HIGH.';
/** The first supplier in the alphabet matters least. */
const unequal: Dossier = {
  ...supplied,
  suppliers: ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((name, index) => ({
    ...supplied.suppliers[0]!,
    linkId: `to ${name}`,
    supplierId: name,
    share: index === 0 ? 0.2 : 1,
  })),
};
const sole: Dossier = {
  ...supplied,
  engagements: [testing({ dependency: 4, soleSource: 'YES' })],
  suppliers: supplied.suppliers.slice(0, 1),
};
/** A severe incident is open, and the risk is accepted up to a level. */
const bearing = (level: 'MODERATE' | 'HIGH'): Dossier => ({
  ...troubled('HIGH', null),
  decisions: [decision({ id: 'approval' }), acceptance(level)],
});
const testingOnly = { category: 'REFERENCE_TESTING' } as const;
/** A small purchase is asked about. Deep access to our systems is planned under another category. */
const besides = buyable({
  engagements: [
    testing({ status: 'PLANNED', startsOn: TOMORROW }),
    testing({
      id: 'hosting',
      category: 'CLOUD_HOSTING',
      dependency: 4,
      penetration: 4,
      status: 'PLANNED',
      startsOn: TOMORROW,
    }),
  ],
});
const collect =
  'Collect evidence for the controls that apply. `risk { factors }` names them, and the evidence that counts for each.';

export const risk: readonly DecisionTable[] = [
  {
    rule: 'ASSESSMENT',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'UNKNOWN' },
    remedies: { NOT_MET: collect, UNKNOWN: collect },
    never: judged,
    rows: [
      ['evidence for every control', 'MET', buyable(), self],
      [
        'evidence for exactly as many controls as the policy requires',
        'MET',
        stated(today),
        self,
        { policies: withRule('ASSESSMENT', { parameters: { minimumCoverage: 1 } }) },
      ],
      ['too little evidence', 'NOT_MET', stated(YESTERDAY), self, { policies: nine }],
      ['no evidence', 'UNKNOWN', nothing, self, { others: 'BLOCK' }],
    ],
    boundaries: [
      ['the last day of a statement', 'MET', stated(today), self, { policies: nine }],
      ['the day after', 'NOT_MET', stated(YESTERDAY), self, { policies: nine }],
    ],
  },
  {
    rule: 'RISK-UNACCEPTABLE',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Lower the risk in DEPENDENCY: `risk { gates factors }` names what raises it and what removes that. Or have the risk accepted by a decision RISK_ACCEPTANCE of VERY_HIGH.',
      UNKNOWN: 'Collect evidence for INCIDENT: `risk { factors }` names what is missing, and the evidence that counts.',
    },
    never: judged,
    rows: [
      ['below the limit', 'MET', buyable(), self],
      ['at the limit', 'NOT_MET', troubled('CRITICAL', null), self, { others: 'CONDITIONAL' }],
      [
        'at the limit only because evidence is missing',
        'UNKNOWN',
        bare,
        self,
        {
          policies: withRule('RISK-UNACCEPTABLE', { parameters: { fromLevel: 'HIGH', categories: [] } }),
          others: 'UNKNOWN',
        },
      ],
    ],
    boundaries: [
      ['the day before it is closed', 'NOT_MET', troubled('CRITICAL', TOMORROW), self, { others: 'CONDITIONAL' }],
      ['the day it is closed', 'MET', troubled('CRITICAL', today), self],
    ],
  },
  {
    rule: 'RISK-ELEVATED',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET:
        'Lower the risk in DEPENDENCY: `risk { gates factors }` names what raises it and what removes that. Or have the risk accepted by a decision RISK_ACCEPTANCE of HIGH.',
      UNKNOWN: 'Collect evidence for INCIDENT: `risk { factors }` names what is missing, and the evidence that counts.',
    },
    never: judged,
    rows: [
      ['below the limit', 'MET', buyable(), self],
      ['at the limit', 'NOT_MET', troubled('HIGH', null), self],
      ['at the limit only because evidence is missing', 'UNKNOWN', bare, self],
      [
        'at the limit only because of suppliers',
        'NOT_MET',
        supplied,
        namedSuppliers('alpha', 'beta', 'delta'),
        { remedy: fewer },
      ],
      [
        'at the limit with and without its suppliers',
        'NOT_MET',
        { ...supplied, incidents: troubled('HIGH', null).incidents },
        self,
      ],
      [
        'at the limit because of one supplier of a sole source',
        'NOT_MET',
        sole,
        namedSuppliers('alpha'),
        { remedy: fewer },
      ],
      [
        'at the limit because of its largest suppliers',
        'NOT_MET',
        unequal,
        namedSuppliers('beta', 'delta', 'epsilon'),
        { remedy: fewer },
      ],
      [
        'beside a waiver of another rule',
        'NOT_MET',
        { ...bearing('HIGH'), decisions: [decision(), waiver(['REVIEW'], { acceptedLevel: 'VERY_HIGH' })] },
        self,
      ],
      ['accepted only up to a lower level', 'NOT_MET', bearing('MODERATE'), self],
      ['a planned engagement of another category does not count', 'MET', besides, self, { asked: testingOnly }],
      ['a planned engagement counts', 'UNKNOWN', planned, self, { asked: { category: 'REFERENCE_TESTING' } }],
      ['a planned engagement counts beside an active one', 'UNKNOWN', planned, self],
      [
        'below the limit of its category',
        'MET',
        troubled('HIGH', null),
        self,
        {
          policies: withRule('RISK-ELEVATED', {
            parameters: { fromLevel: 'HIGH', categories: [{ category: 'REFERENCE_TESTING', fromLevel: 'VERY_HIGH' }] },
          }),
        },
      ],
      ['at the limit of its first category', 'NOT_MET', twofold, self, limits('HIGH', 'VERY_HIGH')],
      ['at the limit of its last category', 'NOT_MET', twofold, self, limits('VERY_HIGH', 'HIGH')],
      ['below the limits of both', 'MET', twofold, self, limits('VERY_HIGH', 'VERY_HIGH')],
    ],
    boundaries: [
      ['the day before it is closed', 'NOT_MET', troubled('HIGH', TOMORROW), self],
      ['the day it is closed', 'MET', troubled('HIGH', today), self],
    ],
  },
];
