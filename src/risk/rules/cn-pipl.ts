import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { verdict, type RuleContext, type Verdict } from './answer.ts';
import { flowsTo, verdictOn } from './china.ts';

/**
 * China's Personal Information Protection Law, articles 38 to 40, on data leaving China. Since the provisions of 22 March
 * 2024 data collected abroad, processed there and sent back without domestic data are exempt. That nothing domestic is
 * added only the recipient can confirm, so the answer for a flow to China is that it is not known.
 */
export function cnPipl(context: RuleContext, parameters: RuleParameters<'CN-PIPL'>): Verdict {
  const { sure, possible } = flowsTo(context, parameters);
  if (sure.length > 0 && context.asOf < parameters.crossBorderProvisionsFrom) {
    return verdictOn(
      sure,
      'NEEDS_COUNSEL',
      'Personal data are processed in China and sent back, before the exemption of 2024.',
    );
  }
  if (sure.length > 0) {
    return verdictOn(
      sure,
      'UNKNOWN',
      'The exemption for data collected abroad should apply; the recipient has to confirm it.',
    );
  }
  return possible
    ? verdict('UNKNOWN', 'Whether personal data go to China is not known.')
    : verdict('NOT_APPLICABLE', 'No personal data go to China.');
}
