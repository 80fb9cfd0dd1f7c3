import type { Problems } from '../../input/problems.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writing } from '../../registry/session.ts';
import { facilityFields, unknownFacility } from './fields.ts';
import { findFacilitiesNamed } from './repository.ts';

/** Records one of our own sites. */
export const createFacility = createCommand(
  {
    name: 'createFacility',
    record: 'Facility',
    action: 'registry.write',
    fields: facilityFields,
    required: ['name', 'code'],
  },
  async ({ transaction, fields, problems }) => {
    await checkUnique(transaction, fields, null, problems);
    return { ...unknownFacility, ...fields };
  },
);

/** Changes one of our own sites. */
export const updateFacility = updateCommand(
  { name: 'updateFacility', record: 'Facility', action: 'registry.write', fields: facilityFields },
  async ({ transaction, before, fields, problems }) => {
    await checkUnique(transaction, fields, before.id, problems);
    return fields;
  },
);

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
