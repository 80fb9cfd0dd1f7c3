import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { RuleAnswer, RuleContext, Verdict } from './answer.ts';
import {
  bulkTransfer,
  dataTitles,
  judgeBulk,
  judgeTransfer,
  lowestThreshold,
  sayBulk,
  sayPeople,
  type Volumes,
} from './bulk-transfer.ts';

/**
 * No bulk human 'omic data, and no specimens from which they could be derived, to a country of concern or covered person
 * (28 CFR 202.303). Specimens of undetermined purpose are never "allowed" (202.223(b)); whether mixed data that hold
 * 'omic data are prohibited is for counsel (202.205(g)).
 */
export function dspProhibited(context: RuleContext, parameters: RuleParameters<'DSP-PROHIBITED'>): Verdict {
  return judgeTransfer(
    bulkTransfer(context, parameters, parameters),
    (volumes) => judge(volumes, parameters),
    (answer, volumes) => say(answer, volumes, parameters),
    { record: 'ThirdParty', id: context.dossier.thirdParty.id },
  );
}

function judge(volumes: Volumes, parameters: RuleParameters<'DSP-PROHIBITED'>): RuleAnswer {
  const { people, uncounted, specimensForCounsel } = volumes;
  if (inBulk(people, parameters).length > 0) return 'NOT_MET';
  if (specimensForCounsel !== null) return 'NEEDS_COUNSEL';
  if (!parameters.prohibitedCategories.some((category) => people.has(category))) return 'NOT_APPLICABLE';
  const bulk = judgeBulk(volumes, parameters);
  if (bulk === 'NOT_MET' || bulk === 'NEEDS_COUNSEL') return 'NEEDS_COUNSEL';
  return uncounted.size > 0 ? 'UNKNOWN' : 'MET';
}

/** Returns the categories above their threshold. */
const inBulk = (people: Volumes['people'], parameters: RuleParameters<'DSP-PROHIBITED'>) =>
  parameters.prohibitedCategories.filter(
    (category) => (people.get(category) ?? 0) > lowestThreshold([category], parameters),
  );

function say(answer: RuleAnswer, { people }: Volumes, parameters: RuleParameters<'DSP-PROHIBITED'>): string {
  switch (answer) {
    case 'NOT_MET': {
      const exceeded = inBulk(people, parameters).map(
        (category) =>
          `${dataTitles[category]} of ${sayPeople(people.get(category)!)} (${sayBulk([category], parameters)})`,
      );
      return `These reach a country of concern or a covered person: ${exceeded.join(' and ')}.`;
    }
    case 'NEEDS_COUNSEL':
      return "Counsel must decide whether the data count as bulk human 'omic data or specimens.";
    case 'UNKNOWN':
      return "The number of people whose human 'omic data or specimens move is unknown.";
    default:
      return "Human 'omic data and specimens stay at or below the bulk threshold.";
  }
}
