import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { RuleAnswer, RuleContext, Verdict } from './answer.ts';
import {
  bulkTransfer,
  judgeBulk,
  judgeTransfer,
  largest,
  sayBulk,
  sayClass,
  sayPeople,
  type SpecimenParameters,
  type Volumes,
  volumesOf,
} from './bulk-transfer.ts';
import { protectionOf } from './security-requirements.ts';

/**
 * Bulk sensitive data reach a country of concern or covered person under a vendor agreement only with the CISA security
 * requirements met (28 CFR 202.401, 202.248), and, since 6 October 2025, with our data compliance program and a yearly audit
 * (202.1001, 202.1002). Mixed data count against the lowest threshold of the classes present.
 */
export function dspRestricted(
  context: RuleContext,
  parameters: RuleParameters<'DSP-RESTRICTED'>,
  specimens: SpecimenParameters,
): Verdict {
  const judged = judgeTransfer(
    bulkTransfer(context, parameters, specimens),
    (volumes) => judgeBulk(volumes, parameters),
    (answer, volumes) => say(answer, volumes, parameters),
    { record: 'ThirdParty', id: context.dossier.thirdParty.id },
  );
  if (judged.answer === 'NOT_APPLICABLE' || judged.answer === 'MET') return judged;
  const protection = protectionOf(context, parameters);
  if (protection.answer === 'MET') return { ...protection, gate: false };
  // Whether the data are bulk is still open. The answer to that may be enough.
  if (judged.answer !== 'NOT_MET') return judged;
  const { answer } = protection;
  return { answer, facts: [...judged.facts, ...protection.facts], gate: answer === 'NOT_MET' };
}

/**
 * Whether bulk sensitive data certainly reach a country of concern or covered person, with or without the CISA requirements:
 * the possible loss does not depend on the protection.
 */
export function reachesInBulk(
  context: RuleContext,
  parameters: RuleParameters<'DSP-RESTRICTED'>,
  specimens: SpecimenParameters,
): boolean {
  const { flows } = bulkTransfer(context, parameters, specimens);
  return judgeBulk(volumesOf(flows.filter(({ reach }) => reach === 'YES')), parameters) === 'NOT_MET';
}

function say(
  answer: RuleAnswer,
  { people, specimensForCounsel }: Volumes,
  parameters: RuleParameters<'DSP-RESTRICTED'>,
): string {
  switch (answer) {
    case 'NOT_MET': {
      const bulk = sayBulk(people.keys(), parameters);
      const why = people.size > 1 ? `${bulk}, the lowest threshold of these data` : bulk;
      return `Sensitive data of ${sayPeople(largest(people))} reach a country of concern or a covered person (${why}).`;
    }
    case 'NEEDS_COUNSEL':
      return specimensForCounsel === null
        ? `Counsel must decide whether data of one class concern different people: ${sayClass(people, parameters)} (${sayBulk(people.keys(), parameters)}).`
        : 'Counsel must decide whether the specimens count toward bulk sensitive data.';
    case 'UNKNOWN':
      return 'The number of people whose sensitive data move is unknown.';
    default:
      return 'Sensitive data stay at or below the bulk threshold.';
  }
}
