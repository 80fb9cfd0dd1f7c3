import { dimensionOf } from './dimension-of.ts';
import { citationsOf, type FactorDefinition, sayOn } from './factor.ts';

const title = 'Accepted audit finding';

/** An audit finding that was accepted and not remedied. */
export const acceptedFinding: FactorDefinition = {
  code: 'ACCEPTED_FINDING',
  part: 'EVENT',
  title,
  motivation: 'A decision accepted the risk, but the risk is still there.',
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
  say: ({ control }, policy) => ({
    title,
    citations: citationsOf('ACCEPTED_FINDING', policy),
    remedy: `Reopen the finding${sayOn(control, policy)}, have it remedied, and close it with proof.`,
  }),
};
