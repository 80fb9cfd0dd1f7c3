import { z } from 'zod';
import { qualityRecordKind } from '../../../db/tables/quality-record.ts';
import { specialty } from '../../../db/tables/third-party.ts';
import { date, known, oneOf, sourceFields, text } from '../../input/fields.ts';

/** Fields of an input about a quality record that can be checked without reading the registry. */
export const qualityRecordFields = {
  ...sourceFields,
  kind: oneOf(qualityRecordKind.enumValues),
  specialty: known(oneOf(specialty.enumValues)),
  performedOn: known(date),
  score: known(z.number('must be a number').min(0, 'must be 0 to 100').max(100, 'must be 0 to 100')),
  passed: known(z.boolean('must be true or false')),
  note: known(text(2000)),
};

/** The defaults of a new quality record: nothing is known. */
export const unknownQualityRecord = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  kind: 'NONCONFORMANCE' as const,
  specialty: null,
  performedOn: null,
  score: null,
  passed: null,
  note: null,
  retiredOn: null,
};
