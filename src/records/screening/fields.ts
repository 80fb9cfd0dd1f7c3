import { z } from 'zod';
import { screeningMethod, screeningOutcome } from '../../../db/tables/screening.ts';
import { code, date, known, listOf, oneOf, sourceFields, text } from '../../input/fields.ts';

const share = z.number('must be a number').min(0, 'must be 0 to 1').max(1, 'must be 0 to 1');

/** Fields of an input about a screening that can be checked without reading the registry. */
export const screeningFields = {
  ...sourceFields,
  list: code(100, 'OFAC_SDN'),
  listVersion: known(text(100)),
  screenedOn: known(date),
  outcome: oneOf(screeningOutcome.enumValues),
  matchedName: known(text(300)),
  score: known(share),
  listPublishedOn: known(date),
  ownerName: known(text(300)),
  comparedNames: known(listOf(text(300), 50)),
  method: known(oneOf(screeningMethod.enumValues)),
  comparedAs: known(text(300)),
  matchedAs: known(text(300)),
  threshold: known(share),
  aliasesIncluded: known(z.boolean('must be true or false')),
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
  listPublishedOn: null,
  ownerName: null,
  comparedNames: null,
  method: null,
  comparedAs: null,
  matchedAs: null,
  threshold: null,
  aliasesIncluded: null,
  revokedOn: null,
};
