import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { verdict, type RuleContext, type Verdict } from './answer.ts';
import { flowsTo, verdictOn } from './china.ts';

/**
 * China's rules on human genetic resources (implementing rules in force since 1 July 2023) govern Chinese resources, not
 * our patients' specimens; but a laboratory there must keep the two apart, and only it can confirm that it does.
 */
export function cnHgr(context: RuleContext, parameters: RuleParameters<'CN-HGR'>): Verdict {
  const { sure, possible } = flowsTo(context, parameters);
  if (sure.length > 0) {
    return verdictOn(
      sure,
      'UNKNOWN',
      'Our specimens are no Chinese genetic resources; the recipient has to confirm that it keeps them apart from those.',
    );
  }
  return possible
    ? verdict('UNKNOWN', 'Whether specimens or genetic data go to China is not known.')
    : verdict('NOT_APPLICABLE', 'No specimens or genetic data go to China.');
}
