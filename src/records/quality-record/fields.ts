import { z } from 'zod';
import { qualityRecordKind } from '../../../db/tables/quality-record.ts';
import { specialty } from '../../../db/tables/third-party.ts';
import { date, known, oneOf, sourceFields, text } from '../../input/fields.ts';

/** What an input may say of a quality record, as far as that can be read without looking into the registry. */
export const qualityRecordFields = {
  ...sourceFields,
  kind: oneOf(qualityRecordKind.enumValues),
  specialty: known(oneOf(specialty.enumValues)),
  performedOn: known(date),
  score: known(z.number('must be a number').min(0, 'must be 0 to 100').max(100, 'must be 0 to 100')),
  passed: known(z.boolean('must be true or false')),
  note: known(text(2000)),
};

/** What is known of a quality record before anything is. */
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
