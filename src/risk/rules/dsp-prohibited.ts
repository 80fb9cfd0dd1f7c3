import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { RuleAnswer, RuleContext, Verdict } from './answer.ts';
import { bulkTransfer, judgeTransfer, largest, lowestThreshold, type Volumes } from './bulk-transfer.ts';

/**
 * No bulk human 'omic data, and no specimens from which they could be derived, to a country of concern or covered person
 * (28 CFR 202.303). Specimens of undetermined purpose are never "allowed" (202.223(b)); whether mixed data that hold
 * 'omic data are prohibited is for counsel (202.205(g)).
 */
export function dspProhibited(context: RuleContext, parameters: RuleParameters<'DSP-PROHIBITED'>): Verdict {
  return judgeTransfer(
    bulkTransfer(context, parameters, parameters),
    (volumes) => judge(volumes, parameters),
    {
      NOT_MET:
        "Human 'omic data or specimens of more people than the bulk threshold reach a country of concern or covered person.",
      NEEDS_COUNSEL: "Whether what moves counts as bulk human 'omic data or specimens is a question for counsel.",
      UNKNOWN: "Of how many people human 'omic data or specimens move is not known.",
      MET: "Human 'omic data and specimens stay at or below the bulk threshold.",
    },
    { record: 'ThirdParty', id: context.dossier.thirdParty.id },
  );
}

function judge(
  { people, uncounted, specimensForCounsel }: Volumes,
  parameters: RuleParameters<'DSP-PROHIBITED'>,
): RuleAnswer {
  const omics = parameters.thresholds.filter(({ category }) => people.has(category));
  if (omics.some(({ category, moreThan }) => people.get(category)! > moreThan)) return 'NOT_MET';
  if (specimensForCounsel !== null) return 'NEEDS_COUNSEL';
  if (omics.length === 0) return 'NOT_APPLICABLE';
  const lowest = lowestThreshold(people.keys(), parameters);
  if (largest(people) > lowest) return 'NEEDS_COUNSEL';
  return uncounted.size > 0 ? 'UNKNOWN' : 'MET';
}
