import { dimensionOf } from './dimension-of.ts';
import { citationsOf, type FactorDefinition, sayOn, sayOverdue } from './factor.ts';

const title = 'Open audit finding';

/** An audit finding not yet closed; it weighs more from the day after it was due. */
export const openFinding: FactorDefinition = {
  code: 'OPEN_FINDING',
  part: 'EVENT',
  title,
  motivation: 'A weakness stays until it is remedied, and a missed due date shows how it is handled.',
  find: ({ policy, findings }) =>
    findings
      .filter(({ status }) => status === 'OPEN')
      .map(({ finding, overdue }) => ({
        dimension: dimensionOf(finding, policy),
        hazard: policy.risk.findings.hazard[finding.severity] * (overdue ? policy.risk.findings.overdueFactor : 1),
        control: finding.control,
        evidence: [{ record: 'Finding', id: finding.id }],
        detail: overdue ? { overdueSince: finding.dueOn! } : null,
      })),
  say: ({ control, detail }, policy) => ({
    title: `${title}${sayOverdue(detail)}`,
    citations: citationsOf('OPEN_FINDING', policy),
    remedy: `Have the finding${sayOn(control, policy)} remedied, and close it with proof.`,
  }),
};
