import { determinationKind } from '../../../db/tables/determination.ts';
import { date, known, oneOf, text } from '../../input/fields.ts';

/** Fields of an input about a determination that can be checked without reading the registry. */
export const determinationFields = {
  kind: oneOf(determinationKind.enumValues),
  control: known(text(20)),
  rule: known(text(50)),
  reference: known(text(200)),
  reason: text(2000),
  validFrom: known(date),
  validUntil: known(date),
};
