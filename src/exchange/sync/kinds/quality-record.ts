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

/** Reads a quality record of a source. */
export function readQualityRecord(input: SyncQualityRecordInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const fields = parseFields(fieldsOfItem, input, problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  return planUpsert(reader.origin(input, 'QualityRecord'), {
    name: 'QualityRecord',
    required: ['kind'],
    unknown: unknownQualityRecord,
    fields,
    settle: (before, staged, problems) => ({ thirdPartyId: ownerOf(before, party, staged, problems) }),
    check: (after, _staged, problems) => {
      checkQualityRecord(after, call.today, problems);
      checkRetired(after, call.today, problems);
    },
  });
}
