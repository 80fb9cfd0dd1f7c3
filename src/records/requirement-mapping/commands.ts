import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateRequirementMappingInput, UpdateRequirementMappingInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkCodes, findCurrentById } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { requirementMappingFields } from './fields.ts';
import { findMappingsOf } from './repository.ts';
import { checkRequirements, codesOf } from './rules.ts';

/** Records which controls the requirements of a standard ask for. Throws Rejected with every problem found. */
export async function createRequirementMapping(writer: Writer, input: CreateRequirementMappingInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(requirementMappingFields, input, problems, ['standard', 'framework', 'requirements']);
  return write(
    writer,
    async (transaction) => {
      await checkMapping(transaction, fields, null, problems);
      problems.throwIfAny();
      const { standard = '', framework = '', requirements = [] } = fields;
      const [created] = await transaction.create('RequirementMapping', [{ standard, framework, requirements }]);
      return { key: created!.id };
    },
    idempotencyOf('createRequirementMapping', input, problems),
  );
}

/** Changes which controls the requirements of a standard ask for. Throws Rejected with every problem found. */
export async function updateRequirementMapping(writer: Writer, input: UpdateRequirementMappingInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(requirementMappingFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'RequirementMapping', input, problems);
      await checkMapping(transaction, fields, before.id, problems);
      problems.throwIfAny();
      await transaction.update('RequirementMapping', before, fields);
      return { key: before.id };
    },
    idempotencyOf('updateRequirementMapping', input, problems),
  );
}

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
