import { z } from 'zod';
import { yesNoUnknown } from '../../../db/tables/columns.ts';
import { date, known, oneOfOr, sourceFields, text, whole } from '../../input/fields.ts';

/** Fields of an input about a supply link that can be checked without reading the registry. */
export const supplyLinkFields = {
  ...sourceFields,
  supplies: known(text(300)),
  criticality: known(whole(1, 4)),
  share: known(z.number('must be a number').min(0, 'must be 0 to 1').max(1, 'must be 0 to 1')),
  substitutable: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  validFrom: known(date),
  validTo: known(date),
};

/** The defaults of a new supply link: nothing is known. */
export const unknownSupplyLink = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  supplies: null,
  criticality: null,
  share: null,
  substitutable: 'UNKNOWN' as const,
  validFrom: null,
  validTo: null,
  retiredOn: null,
};
