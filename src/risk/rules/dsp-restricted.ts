import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { DossierAttestation } from '../engine/dossier.ts';
import { verdict, type RuleAnswer, type RuleContext, type Verdict } from './answer.ts';
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

/**
 * Bulk sensitive data reach a country of concern or covered person under a vendor agreement only with the CISA security
 * requirements met (28 CFR 202.401, 202.248). Mixed data count against the lowest threshold of the categories present.
 * An attestation counts if it is valid on the day and each of its claims is MET or NOT_APPLICABLE.
 */
export function dspRestricted(
  context: RuleContext,
  parameters: RuleParameters<'DSP-RESTRICTED'>,
  specimens: SpecimenParameters,
): Verdict {
  const attested = context.standing.valid.find((attestation) => attests(attestation, parameters));
  const judged = judgeTransfer(
    bulkTransfer(context, parameters, specimens),
    (volumes) => judgeBulk(volumes, parameters),
    (answer, volumes) => say(answer, volumes, parameters),
    { record: 'ThirdParty', id: context.dossier.thirdParty.id },
  );
  if (attested === undefined || judged.answer === 'NOT_APPLICABLE' || judged.answer === 'MET') return judged;
  return verdict('MET', 'The CISA security requirements are attested.', { record: 'Attestation', id: attested.id });
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

const attests = ({ framework, claims }: DossierAttestation, parameters: RuleParameters<'DSP-RESTRICTED'>): boolean =>
  framework === parameters.securityRequirementsFramework &&
  claims.length > 0 &&
  claims.every(({ status }) => status === 'MET' || status === 'NOT_APPLICABLE');

function say(
  answer: RuleAnswer,
  { people, specimensForCounsel }: Volumes,
  parameters: RuleParameters<'DSP-RESTRICTED'>,
): string {
  switch (answer) {
    case 'NOT_MET': {
      const bulk = sayBulk(people.keys(), parameters);
      const why = people.size > 1 ? `${bulk}, the lowest threshold of these data` : bulk;
      return `Sensitive data of ${sayPeople(largest(people))} reach a country of concern or a covered person (${why}). The CISA requirements are not attested.`;
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
