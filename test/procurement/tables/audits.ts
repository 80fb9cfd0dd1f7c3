import type { DossierAudit, DossierFinding, DossierQualityRecord } from '../../../src/risk/engine/dossier.ts';
import { audit, finding, qualityRecord, today } from '../../risk/dossiers.ts';
import { acceptance, buyable, decision, testing, withRule } from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

/** The risk of a finding is accepted. */
const found = (severity: DossierFinding['severity']) => (given: Partial<DossierFinding>) =>
  buyable({
    findings: [finding({ id: 'finding', severity, ...given })],
    decisions: [decision({ id: 'approval' }), acceptance('VERY_HIGH')],
  });
const evidence = ['Finding finding'];
const reviewed = (lastReviewedOn: string | null, reviewEveryMonths: number | null = null) =>
  buyable({ thirdParty: { lastReviewedOn, reviewEveryMonths } });
const self = ['ThirdParty party'];

const accepted = [decision({ id: 'approval' }), acceptance('VERY_HIGH')];

const bad = { outcome: 'UNSATISFACTORY' } as const;
const later = { completedOn: '2026-02-15' };
const onPaper = { ...later, kind: 'DOCUMENT_REVIEW' } as const;
const undecided = { ...later, outcome: null };
const ofSite = (siteId: string) => ({ ...later, siteId });
const audited = (...given: Partial<DossierAudit>[]) =>
  buyable({ audits: given.map((one) => audit(one)), decisions: accepted });

const keyOf = (index: number) => `failure ${index}`;
const failed = (number: number) => Array.from({ length: number }, (_, index) => `QualityRecord ${keyOf(index)}`);
/** Discrepant results of a month ago. */
const failing = (number: number, given: Partial<DossierQualityRecord> = {}, annualVolume: number | null = null) =>
  buyable({
    engagements: [testing({ annualVolume })],
    qualityRecords: Array.from({ length: number }, (_, index) =>
      qualityRecord({ id: keyOf(index), kind: 'RESULT_DISCREPANCY', passed: false, ...given }),
    ),
    decisions: accepted,
  });

const overdue = (rule: 'FINDING-CRITICAL' | 'FINDING-HIGH', severity: 'CRITICAL' | 'HIGH'): DecisionTable => {
  const with_ = found(severity);
  return {
    rule,
    effects: { NOT_MET: severity === 'CRITICAL' ? 'BLOCK' : 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET: 'Have the finding remedied, and close it.',
      UNKNOWN: 'Record the due date of the finding.',
    },
    never: { NEEDS_COUNSEL: 'not a question of law', NOT_APPLICABLE: 'no finding counts as none overdue' },
    rows: [
      ['none', 'MET', buyable(), []],
      ['not yet due', 'MET', with_({ dueOn: TOMORROW }), evidence],
      ['overdue', 'NOT_MET', with_({ dueOn: YESTERDAY }), evidence],
      [
        'two of them',
        'NOT_MET',
        {
          ...with_({ dueOn: YESTERDAY }),
          findings: [
            finding({ id: 'a', severity, dueOn: YESTERDAY }),
            finding({ id: 'b', severity, dueOn: '2026-01-01' }),
          ],
        },
        ['Finding a', 'Finding b'],
        { remedy: 'Have the findings remedied, and close them.' },
      ],
      ['no due date', 'UNKNOWN', with_({ dueOn: null }), evidence],
      ['accepted', 'MET', with_({ dueOn: YESTERDAY, status: 'ACCEPTED', closedOn: YESTERDAY }), []],
      ['of lower severity', 'MET', found('MEDIUM')({ dueOn: YESTERDAY }), []],
    ],
    boundaries: [
      ['the day it is due', 'MET', with_({ dueOn: today }), evidence],
      ['the day after', 'NOT_MET', with_({ dueOn: YESTERDAY }), evidence],
      ['remedied today', 'MET', with_({ dueOn: YESTERDAY, status: 'REMEDIATED', closedOn: today }), []],
      ['remedied tomorrow', 'NOT_MET', with_({ dueOn: YESTERDAY, status: 'REMEDIATED', closedOn: TOMORROW }), evidence],
    ],
  };
};

export const audits: readonly DecisionTable[] = [
  overdue('FINDING-CRITICAL', 'CRITICAL'),
  overdue('FINDING-HIGH', 'HIGH'),
  {
    rule: 'AUDIT',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET: 'Have the causes removed, and audit again, at least as thoroughly.',
      UNKNOWN: 'Record the outcome of the audit.',
    },
    never: { NEEDS_COUNSEL: 'not a question of law', NOT_APPLICABLE: 'no audit counts as none unsatisfactory' },
    rows: [
      ['none', 'MET', audited(), []],
      ['satisfactory', 'MET', audited({}), []],
      ['with findings', 'MET', audited({ outcome: 'SATISFACTORY_WITH_FINDINGS' }), []],
      ['unsatisfactory', 'NOT_MET', audited({ id: 'bad', ...bad }), ['Audit bad']],
      ['without its outcome', 'UNKNOWN', audited({ id: 'open', outcome: null }), ['Audit open']],
      ['only planned', 'MET', audited({ completedOn: null, outcome: null }), []],
      ['replaced by a later one', 'MET', audited(bad, { completedOn: '2026-02-15' }), []],
      ['a later one on paper only', 'NOT_MET', audited({ id: 'bad', ...bad }, onPaper), ['Audit bad']],
      ['a later one without its outcome', 'NOT_MET', audited({ id: 'bad', ...bad }, undecided), ['Audit bad']],
      ['a later one of another site', 'NOT_MET', audited({ id: 'bad', ...bad }, ofSite('b')), ['Audit bad']],
      ['of a site, a later one of that site', 'MET', audited({ ...bad, siteId: 'a' }, ofSite('a')), []],
      [
        'of a site, a later one of another',
        'NOT_MET',
        audited({ id: 'bad', ...bad, siteId: 'a' }, ofSite('b')),
        ['Audit bad'],
      ],
      ['of a site, a later one of the whole party', 'MET', audited({ ...bad, siteId: 'a' }, later), []],
      [
        'twice',
        'NOT_MET',
        audited({ id: 'a', ...bad }, { id: 'b', ...bad, completedOn: '2026-02-20' }),
        ['Audit a', 'Audit b'],
      ],
    ],
    boundaries: [
      ['completed today', 'NOT_MET', audited({ id: 'bad', ...bad, completedOn: today }), ['Audit bad']],
      ['completed tomorrow', 'MET', audited({ ...bad, completedOn: TOMORROW }), []],
      ['a satisfactory one of the same day', 'NOT_MET', audited({ id: 'bad', ...bad }, {}), ['Audit bad']],
      ['withdrawn today', 'MET', audited({ ...bad, retiredOn: today }), []],
      ['withdrawn tomorrow', 'NOT_MET', audited({ id: 'bad', ...bad, retiredOn: TOMORROW }), ['Audit bad']],
    ],
  },
  {
    rule: 'QUALITY',
    effects: { NOT_MET: 'CONDITION' },
    remedies: {
      NOT_MET:
        'Have the cause found and removed. Or record the annual volume of each engagement, so that the rate counts.',
    },
    never: {
      UNKNOWN: 'without the volume, the number decides',
      NEEDS_COUNSEL: 'not a question of law',
      NOT_APPLICABLE: 'no failure counts as within the limits',
    },
    rows: [
      ['no failure', 'MET', failing(0), []],
      ['two of three', 'MET', failing(2), failed(2)],
      ['three, of a volume not known', 'NOT_MET', failing(3), failed(3)],
      ['three of 3,000', 'MET', failing(3, {}, 3000), failed(3)],
      ['three of 2,999', 'NOT_MET', failing(3, {}, 2999), failed(3), { remedy: 'Have the cause found and removed.' }],
      [
        'three, and the policy sets no limit',
        'MET',
        failing(3),
        failed(3),
        { policies: withRule('QUALITY', { parameters: { limits: [] } }) },
      ],
      ['two of 100', 'MET', failing(2, {}, 100), failed(2)],
      ['three, passed after all', 'MET', failing(3, { passed: true }), []],
      ['three without a result', 'NOT_MET', failing(3, { passed: null }), failed(3)],
      ['three without a day', 'NOT_MET', failing(3, { performedOn: null }), failed(3)],
      ['four nonconformances', 'MET', failing(4, { kind: 'NONCONFORMANCE' }), failed(4)],
      ['five nonconformances', 'NOT_MET', failing(5, { kind: 'NONCONFORMANCE' }), failed(5)],
      ['five late deliveries', 'NOT_MET', failing(5, { kind: 'TURNAROUND' }), failed(5)],
      ['five turnarounds without result or score', 'MET', failing(5, { kind: 'TURNAROUND', passed: null }), []],
      [
        'five turnarounds of 89 percent',
        'NOT_MET',
        failing(5, { kind: 'TURNAROUND', passed: null, score: 89 }),
        failed(5),
      ],
      ['five turnarounds of 90 percent', 'MET', failing(5, { kind: 'TURNAROUND', passed: null, score: 90 }), []],
      ['failed proficiency tests count elsewhere', 'MET', failing(1, { kind: 'PROFICIENCY_TEST' }), []],
    ],
    boundaries: [
      ['365 days ago', 'MET', failing(3, { performedOn: '2025-03-14' }), []],
      ['364 days ago', 'NOT_MET', failing(3, { performedOn: '2025-03-15' }), failed(3)],
      ['today', 'NOT_MET', failing(3, { performedOn: today }), failed(3)],
      ['tomorrow', 'MET', failing(3, { performedOn: TOMORROW }), []],
    ],
  },
  {
    rule: 'REVIEW',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET: 'Review the third party, and record the day as `lastReviewedOn`.',
      UNKNOWN: 'Review the third party, and record the day as `lastReviewedOn`.',
    },
    never: { NEEDS_COUNSEL: 'not a question of law', NOT_APPLICABLE: 'each third party is reviewed' },
    rows: [
      ['recently', 'MET', reviewed('2026-01-15'), self],
      ['long ago', 'NOT_MET', reviewed('2024-01-15'), self],
      ['long ago, with a long period of its own', 'MET', reviewed('2024-01-15', 36), self],
      ['recently, with a short period of its own', 'NOT_MET', reviewed('2026-01-15', 1), self],
      ['never', 'UNKNOWN', reviewed(null), self],
    ],
    boundaries: [
      ['the day it is due', 'MET', reviewed('2025-03-14'), self],
      ['the day after', 'NOT_MET', reviewed('2025-03-13'), self],
      ['reviewed today', 'MET', reviewed(today), self],
      ['reviewed only after the day asked about', 'UNKNOWN', reviewed(TOMORROW), self],
    ],
  },
];
