import { z } from 'zod';
import { yesNoUnknown } from '../../../db/tables/columns.ts';
import { contractKind } from '../../../db/tables/contract.ts';
import {
  currency,
  date,
  document,
  known,
  listOf,
  oneOf,
  oneOfOr,
  sourceFields,
  text,
  whole,
} from '../../input/fields.ts';

/** Fields of an input about a contract that can be checked without reading the registry. */
export const contractFields = {
  ...sourceFields,
  title: known(text(200)),
  kind: oneOf(contractKind.enumValues),
  // No TERMINATED: `terminateContract` sets it together with the day.
  status: oneOf(['DRAFT', 'IN_REVIEW', 'ACTIVE']),
  effectiveOn: known(date),
  expiresOn: known(date),
  autoRenews: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  noticeDays: known(whole(0, 3650)),
  valueMinor: known(whole(0, Number.MAX_SAFE_INTEGER)),
  currency: known(currency),
  governingLaw: known(text(200)),
  document,
  clauses: listOf(
    z.object({
      clauseType: text(100),
      present: oneOf(yesNoUnknown.enumValues),
      hours: known(whole(0, 87_600)).default(null),
      reference: known(text(200)).default(null),
    }),
    100,
  ),
};

/** A contract with no known facts. */
export const unknownContract = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  title: null,
  kind: 'MASTER_SERVICES' as const,
  status: 'DRAFT' as const,
  effectiveOn: null,
  expiresOn: null,
  terminatedOn: null,
  autoRenews: 'UNKNOWN' as const,
  noticeDays: null,
  valueMinor: null,
  currency: null,
  governingLaw: null,
  documentSha256: null,
  documentMediaType: null,
  documentUrl: null,
  clauses: [],
  engagements: [],
};
