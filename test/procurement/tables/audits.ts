import type { DossierFinding } from '../../../src/risk/engine/dossier.ts';
import { finding, today } from '../../risk/dossiers.ts';
import { acceptance, buyable, decision } from '../fixtures.ts';
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
