import { z } from 'zod';
import { screeningOutcome } from '../../../db/tables/screening.ts';
import { code, date, known, oneOf, sourceFields, text } from '../../input/fields.ts';

/** Fields of an input about a screening that can be checked without reading the registry. */
export const screeningFields = {
  ...sourceFields,
  list: code(100, 'OFAC_SDN'),
  listVersion: known(text(100)),
  screenedOn: known(date),
  outcome: oneOf(screeningOutcome.enumValues),
  matchedName: known(text(300)),
  score: known(z.number('must be a number').min(0, 'must be 0 to 1').max(1, 'must be 0 to 1')),
};

/** The defaults of a new screening: nothing is known. */
export const unknownScreening = {
  source: null,
  externalId: null,
  list: '',
  listVersion: null,
  outcome: 'POSSIBLE_MATCH' as const,
  matchedName: null,
  score: null,
  revokedOn: null,
};
