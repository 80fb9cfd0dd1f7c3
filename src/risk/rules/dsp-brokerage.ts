import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { RuleAnswer, RuleContext, Verdict } from './answer.ts';
import {
  type BulkParameters,
  bulkTransfer,
  judgeBulk,
  judgeTransfer,
  type SpecimenParameters,
  type Volumes,
} from './bulk-transfer.ts';

/**
 * No sale or licensing of bulk data to a country of concern or covered person, whatever the security (28 CFR 202.301, 202.214).
 * The registry knows purposes, not the terms of a deal, so counsel decides about those that may be brokerage.
 */
export function dspBrokerage(
  context: RuleContext,
  parameters: RuleParameters<'DSP-BROKERAGE'>,
  bulk: BulkParameters,
  specimens: SpecimenParameters,
): Verdict {
  return judgeTransfer(bulkTransfer(context, bulk, specimens), (volumes) => judge(volumes, parameters, bulk), say, {
    record: 'ThirdParty',
    id: context.dossier.thirdParty.id,
  });
}

function judge(
  volumes: Volumes,
  { brokeragePurposes, undeterminedPurposes }: RuleParameters<'DSP-BROKERAGE'>,
  bulk: BulkParameters,
): RuleAnswer {
  const serves = (purposes: readonly string[]) => purposes.some((one) => [...volumes.purposes].some((p) => p === one));
  const isBulk = judgeBulk(volumes, bulk);
  if (isBulk === 'NOT_APPLICABLE' || isBulk === 'MET') return isBulk;
  if (serves(brokeragePurposes)) return isBulk === 'NOT_MET' ? 'NEEDS_COUNSEL' : isBulk;
  return serves(undeterminedPurposes) ? 'UNKNOWN' : 'MET';
}

function say(answer: RuleAnswer): string {
  switch (answer) {
    case 'NEEDS_COUNSEL':
      return 'Data move for a commercial or research purpose. Counsel must decide whether that is data brokerage, which is prohibited in bulk.';
    case 'UNKNOWN':
      return 'It is unknown whether data are sold or licensed in bulk: the purpose or the number of people is not recorded.';
    default:
      return 'No data move in bulk for a purpose that may be data brokerage.';
  }
}
