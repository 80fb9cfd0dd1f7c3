import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { verdict, type RuleContext, type Verdict } from './answer.ts';
import { flowsTo, verdictOn } from './china.ts';

/**
 * China's regulations on human genetic resources (in force since 1 July 2019) govern Chinese resources, not our patients'
 * specimens. A laboratory there must keep the two apart, and only the laboratory can confirm it.
 */
export function cnHgr(context: RuleContext, parameters: RuleParameters<'CN-HGR'>): Verdict {
  const { sure, possible } = flowsTo(context, parameters);
  if (sure.length > 0) {
    return verdictOn(
      sure,
      'UNKNOWN',
      `Our specimens are not Chinese genetic resources. The recipient must confirm that it keeps the two apart. ${inForceOn(context.asOf, parameters)}`,
    );
  }
  return possible
    ? verdict('UNKNOWN', 'It is unknown whether specimens or genetic data go to China.')
    : verdict('NOT_APPLICABLE', 'No specimens or genetic data go to China.');
}

/** Says what is in force on a day, and which authority administers it. */
function inForceOn(day: string, { implementingRulesFrom, healthAuthorityFrom }: RuleParameters<'CN-HGR'>): string {
  const rules =
    day < implementingRulesFrom ? 'The regulations of 2019 are' : 'The regulations and their implementing rules are';
  const authority = day < healthAuthorityFrom ? 'the Ministry of Science and Technology' : 'the health department';
  return `${rules} in force, and ${authority} administers them.`;
}
