import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { verdict, type RuleContext, type Verdict } from './answer.ts';
import { flowsTo, verdictOn } from './china.ts';

/**
 * China's Personal Information Protection Law, articles 38 to 40, on data leaving China. Since the provisions of 22 March
 * 2024, data collected abroad, processed there and sent back without domestic data are exempt. Only the recipient can confirm
 * that no domestic data are added, so the answer about a flow to China is UNKNOWN.
 */
export function cnPipl(context: RuleContext, parameters: RuleParameters<'CN-PIPL'>): Verdict {
  const { sure, possible } = flowsTo(context, parameters);
  if (sure.length > 0 && context.asOf < parameters.crossBorderProvisionsFrom) {
    return verdictOn(
      sure,
      'NEEDS_COUNSEL',
      'Personal data are processed in China and sent back before the exemption of 2024.',
    );
  }
  if (sure.length > 0) {
    return verdictOn(
      sure,
      'UNKNOWN',
      `The exemption for data collected abroad should apply. The recipient must confirm it. Without it, sensitive data of more than ${parameters.sensitiveAssessmentAbove.toLocaleString('en-US')} people a year need a security assessment, and fewer a standard contract or certification; health data are sensitive.`,
    );
  }
  return possible
    ? verdict('UNKNOWN', 'It is unknown whether personal data go to China.')
    : verdict('NOT_APPLICABLE', 'No personal data go to China.');
}
