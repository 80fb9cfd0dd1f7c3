import { yesNoUnknown } from '../../../db/tables/columns.ts';
import { engagementCategory } from '../../../db/tables/engagement.ts';
import { date, known, oneOf, oneOfOr, sha256, sourceFields, text } from '../../input/fields.ts';
import { gtin } from './gtin.ts';

/** Fields of an input about a product that can be checked without reading the registry. */
export const productFields = {
  ...sourceFields,
  name: text(200),
  category: known(oneOf(engagementCategory.enumValues)),
  gtin: known(gtin),
  connectedDevice: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  sbomDigest: known(sha256),
  supportEndsOn: known(date),
};

/** The defaults of a new product: nothing is known. */
export const unknownProduct = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  name: '',
  category: null,
  gtin: null,
  connectedDevice: 'UNKNOWN' as const,
  sbomDigest: null,
  supportEndsOn: null,
  retiredOn: null,
  vulnerabilities: [],
};
