import { dimensionOf } from './dimension-of.ts';
import type { FactorDefinition } from './factor.ts';

const title = 'Accepted audit finding';

/** An audit finding that was accepted and not remedied. */
export const acceptedFinding: FactorDefinition = {
  code: 'ACCEPTED_FINDING',
  part: 'EVENT',
  title,
  motivation: 'Accepting a risk is a decision about it; the risk is still there.',
  find: ({ policy, findings }) =>
    findings
      .filter(({ status }) => status === 'ACCEPTED')
      .map(({ finding }) => ({
        dimension: dimensionOf(finding, policy),
        hazard: policy.risk.findings.hazard[finding.severity],
        control: finding.control,
        evidence: [{ record: 'Finding', id: finding.id }],
        detail: null,
      })),
  say: () => ({
    title,
    citations: [],
    remedy: 'Have the finding remedied after all.',
  }),
};
