import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncQualityRecordInput } from '../../../generated/graphql.ts';
import { qualityRecordFields, unknownQualityRecord } from '../../../records/quality-record/fields.ts';
import { checkQualityRecord } from '../../../records/quality-record/rules.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { planUpsert, ownerOf } from './mutable.ts';
import { checkRetired } from './retired.ts';

const { source: _, externalId: __, ...ownFields } = qualityRecordFields;
const fieldsOfItem = { ...ownFields, retiredOn: known(date) };

/** Reads a quality record as a source knows it. */
export function readQualityRecord(input: SyncQualityRecordInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const fields = parseFields(fieldsOfItem, input, problems);
  const party = reading.party(input.thirdParty, 'thirdParty');
  return planUpsert(reading.origin(input, 'QualityRecord'), {
    name: 'QualityRecord',
    required: ['kind'],
    unknown: unknownQualityRecord,
    fields,
    settle: (before, staged, found) => ({ thirdPartyId: ownerOf(before, party, staged, found) }),
    check: (after, _staged, found) => {
      checkQualityRecord(after, call.today, found);
      checkRetired(after, call.today, found);
    },
  });
}
