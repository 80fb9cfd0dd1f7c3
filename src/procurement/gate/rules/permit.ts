import { parametersInForce } from '../../../risk/rules/evaluate.ts';
import { nyPermit } from '../../../risk/rules/ny-permit.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, notApplicable, type Finding } from '../finding.ts';

/** Specimens from New York go only to a laboratory with that state's permit. A facility asked about stands for all served. */
export function permit({ context, policies, question }: GateFacts): Finding {
  const parameters = parametersInForce(policies.risk, 'NY-PERMIT', question.asOf);
  if (parameters === null) return notApplicable('The rule is not in force.');
  const { facilityId } = question;
  const engagements = context.scope.engagements.map((engagement) =>
    facilityId === null ? engagement : { ...engagement, facilities: [{ facilityId }] },
  );
  return findingOf(nyPermit({ ...context, scope: { ...context.scope, engagements } }, parameters), {
    NOT_MET:
      'Record the permit of New York as a certification STATE_LICENSE with its state, or send specimens from New York elsewhere.',
    UNKNOWN:
      'Record the state of every facility that sends specimens. For one in New York, record the permit of the laboratory as a certification STATE_LICENSE with its state, and verify it.',
  });
}
