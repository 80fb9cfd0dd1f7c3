import { authorize } from '../../registry/access.ts';
import { oneOf, parseFields } from '../../input/fields.ts';
import { lifecycle } from '../../../db/tables/third-party.ts';
import type {
  ChangeLifecycleInput,
  CreateThirdPartyInput,
  ThirdPartyKind,
  UpdateThirdPartyInput,
} from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { findCurrent, resolveThirdParty } from '../../input/references.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { resolveParts } from './parts.ts';
import { checkLifecycleStep, checkThirdParty } from './rules.ts';
import { thirdPartyFields, unknownThirdParty } from './fields.ts';

/** Records a third party; it starts as PROSPECT. Throws Rejected with every problem found. */
export async function createThirdParty(
  writer: Writer,
  kind: ThirdPartyKind,
  input: CreateThirdPartyInput,
): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { identifiers, externalRefs, sites, ...fields } = parseFields(thirdPartyFields, input, problems, ['legalName']);
  return write(
    writer,
    async (transaction) => {
      const given = { identifiers, externalRefs, sites, owners: input.owners };
      const parts = await resolveParts(transaction, null, given, problems);
      const thirdParty = { ...unknownThirdParty, legalName: '', ...fields, ...parts, kind };
      checkThirdParty(thirdParty, writer.today, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('ThirdParty', [thirdParty]);
      return { key: created!.id };
    },
    idempotencyOf(`create ${kind}`, input, problems),
  );
}

/** Changes a third party. Throws Rejected with every problem found. */
export async function updateThirdParty(writer: Writer, input: UpdateThirdPartyInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { identifiers, externalRefs, sites, ...fields } = parseFields(thirdPartyFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const key = await resolveThirdParty(transaction, input.thirdParty, problems);
      const before = await findCurrent(transaction, 'ThirdParty', key, input, problems);
      const given = { identifiers, externalRefs, sites, owners: input.owners };
      const changes = { ...fields, ...(await resolveParts(transaction, before, given, problems)) };
      checkThirdParty({ ...before, ...changes }, writer.today, problems);
      problems.throwIfAny();
      await transaction.update('ThirdParty', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateThirdParty', input, problems),
  );
}

/** Moves a third party to another stage. Throws Rejected where the step is not allowed. */
export async function changeLifecycle(writer: Writer, input: ChangeLifecycleInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields({ lifecycle: oneOf(lifecycle.enumValues) }, input, problems, ['lifecycle']);
  return write(
    writer,
    async (transaction) => {
      const key = await resolveThirdParty(transaction, input.thirdParty, problems);
      const before = await findCurrent(transaction, 'ThirdParty', key, input, problems);
      if (fields.lifecycle) checkLifecycleStep(before.lifecycle, fields.lifecycle, problems);
      problems.throwIfAny();
      await transaction.update('ThirdParty', before, fields);
      return { key: before.id };
    },
    idempotencyOf('changeLifecycle', input, problems),
  );
}
