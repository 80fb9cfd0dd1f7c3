import type { Problems } from '../../input/problems.ts';
import { checkCodes } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writing } from '../../registry/session.ts';
import { requirementMappingFields } from './fields.ts';
import { findMappingsOf } from './repository.ts';
import { checkRequirements, codesOf } from './rules.ts';

/** Records which controls the requirements of a standard ask for. */
export const createRequirementMapping = createCommand(
  {
    name: 'createRequirementMapping',
    record: 'RequirementMapping',
    action: 'registry.write',
    fields: requirementMappingFields,
    required: ['standard', 'framework', 'requirements'],
  },
  async ({ transaction, fields, problems }) => {
    await checkMapping(transaction, fields, null, problems);
    return fields;
  },
);

/** Changes which controls the requirements of a standard ask for. */
export const updateRequirementMapping = updateCommand(
  {
    name: 'updateRequirementMapping',
    record: 'RequirementMapping',
    action: 'registry.write',
    fields: requirementMappingFields,
  },
  async ({ transaction, before, fields, problems }) => {
    await checkMapping(transaction, fields, before.id, problems);
    return fields;
  },
);

async function checkMapping(
  transaction: Writing,
  { standard, requirements = [] }: { standard?: string; requirements?: { requirement: string; control: string }[] },
  self: string | null,
  problems: Problems,
): Promise<void> {
  checkRequirements(requirements, problems.at('requirements'));
  await checkCodes(transaction, 'controls', codesOf(requirements), problems.at('requirements'));
  if (standard === undefined) return;
  const [other] = (await findMappingsOf(transaction, [standard])).filter((key) => key !== self);
  if (other !== undefined) problems.add('TAKEN', 'standard', `another mapping is for "${standard}"; change that one`);
}
