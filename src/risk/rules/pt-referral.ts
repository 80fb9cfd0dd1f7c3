import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { determinationInForce, verdict, type RuleContext, type Verdict } from './answer.ts';
import { referredTesting } from './referred-testing.ts';

/**
 * We must not send our proficiency testing samples to another laboratory (42 CFR 493.801(b)(4)). Only a person of ours can say
 * that our procedures keep them from a laboratory to which we refer testing.
 */
export function ptReferral(context: RuleContext, parameters: RuleParameters<'PT-REFERRAL'>): Verdict {
  if (referredTesting(context, parameters).length === 0) {
    return verdict('NOT_APPLICABLE', 'No patient testing is referred to it.');
  }
  const kept = context.dossier.determinations.find(
    (determination) =>
      determination.kind === 'PT_SAMPLES_NOT_SENT' && determinationInForce(determination, context.asOf),
  );
  return kept
    ? verdict('MET', 'Our procedures keep proficiency testing samples from it.', {
        record: 'Determination',
        id: kept.id,
      })
    : verdict('UNKNOWN', 'It is not recorded whether our procedures keep proficiency testing samples from it.');
}
