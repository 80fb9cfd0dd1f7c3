import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { verdict, type RuleContext, type Verdict } from './answer.ts';
import { flowsTo, verdictOn } from './china.ts';

/**
 * China's rules on human genetic resources (implementing rules in force since 1 July 2023) govern Chinese resources, not
 * our patients' specimens. A laboratory there must keep the two apart, and only the laboratory can confirm it.
 */
export function cnHgr(context: RuleContext, parameters: RuleParameters<'CN-HGR'>): Verdict {
  const { sure, possible } = flowsTo(context, parameters);
  if (sure.length > 0) {
    return verdictOn(
      sure,
      'UNKNOWN',
      'Our specimens are not Chinese genetic resources. The recipient must confirm that it keeps the two apart.',
    );
  }
  return possible
    ? verdict('UNKNOWN', 'It is unknown whether specimens or genetic data go to China.')
    : verdict('NOT_APPLICABLE', 'No specimens or genetic data go to China.');
}
