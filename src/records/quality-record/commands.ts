import { checkSource, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import { qualityRecordFields, unknownQualityRecord } from './fields.ts';
import { checkQualityRecord } from './rules.ts';

/** Records one observation of the quality of a third party's work. */
export const createQualityRecord = createCommand(
  {
    name: 'createQualityRecord',
    record: 'QualityRecord',
    action: 'registry.write',
    fields: qualityRecordFields,
    required: ['kind'],
  },
  async ({ transaction, input, fields, writer, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const qualityRecord = { ...unknownQualityRecord, ...fields, thirdPartyId };
    checkQualityRecord(qualityRecord, writer.today, problems);
    await checkSource(transaction, 'QualityRecord', qualityRecord, problems);
    return qualityRecord;
  },
);

/** Changes a quality record. */
export const updateQualityRecord = updateCommand(
  { name: 'updateQualityRecord', record: 'QualityRecord', action: 'registry.write', fields: qualityRecordFields },
  async ({ transaction, before, fields, writer, problems }) => {
    const qualityRecord = { ...before, ...fields };
    checkQualityRecord(qualityRecord, writer.today, problems);
    await checkSource(transaction, 'QualityRecord', qualityRecord, problems);
    return fields;
  },
);
