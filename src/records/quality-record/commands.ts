import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateQualityRecordInput, UpdateQualityRecordInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkSource, findCurrentById, resolveThirdParty } from '../../input/references.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { qualityRecordFields, unknownQualityRecord } from './fields.ts';
import { checkQualityRecord } from './rules.ts';

/** Records how well a third party worked on one occasion. Throws Rejected with every problem found. */
export async function createQualityRecord(writer: Writer, input: CreateQualityRecordInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(qualityRecordFields, input, problems, ['kind']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const record = { ...unknownQualityRecord, ...fields, thirdPartyId: thirdPartyId! };
      checkQualityRecord(record, writer.today, problems);
      await checkSource(transaction, 'QualityRecord', record, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('QualityRecord', [record]);
      return { key: created!.id };
    },
    idempotencyOf('createQualityRecord', input, problems),
  );
}

/** Changes a quality record. Throws Rejected with every problem found. */
export async function updateQualityRecord(writer: Writer, input: UpdateQualityRecordInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const changes = parseFields(qualityRecordFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'QualityRecord', input, problems);
      checkQualityRecord({ ...before, ...changes }, writer.today, problems);
      await checkSource(transaction, 'QualityRecord', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('QualityRecord', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateQualityRecord', input, problems),
  );
}
