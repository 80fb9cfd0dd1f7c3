import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateFacilityInput, UpdateFacilityInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { findCurrentById } from '../../input/references.ts';
import { facilityFields } from './fields.ts';
import { findFacilitiesNamed } from './repository.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';

/** Records a place of ours. Throws Rejected with every problem found. */
export async function createFacility(writer: Writer, input: CreateFacilityInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(facilityFields, input, problems, ['name', 'code']);
  return write(
    writer,
    async (transaction) => {
      await checkUnique(transaction, fields, null, problems);
      problems.throwIfAny();
      const { name = '', code = '', address = null, cliaNumber = null } = fields;
      const [created] = await transaction.create('Facility', [{ name, code, address, cliaNumber }]);
      return { key: created!.id };
    },
    idempotencyOf('createFacility', input, problems),
  );
}

/** Changes a place of ours. Throws Rejected with every problem found. */
export async function updateFacility(writer: Writer, input: UpdateFacilityInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(facilityFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Facility', input, problems);
      await checkUnique(transaction, fields, before.id, problems);
      problems.throwIfAny();
      await transaction.update('Facility', before, fields);
      return { key: before.id };
    },
    idempotencyOf('updateFacility', input, problems),
  );
}

async function checkUnique(
  transaction: Writing,
  fields: { code?: string; cliaNumber?: string | null },
  self: string | null,
  problems: Problems,
): Promise<void> {
  const { code = null, cliaNumber = null } = fields;
  const others = await findFacilitiesNamed(transaction, code, cliaNumber, self);
  if (others.some((other) => other.code === code))
    problems.add('TAKEN', 'code', `another facility has the code "${code}"`);
  if (cliaNumber !== null && others.some((other) => other.cliaNumber === cliaNumber)) {
    problems.add('TAKEN', 'cliaNumber', `another facility has the CLIA number ${cliaNumber}`);
  }
}
