import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateSupplyLinkInput, UpdateSupplyLinkInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkSource, findCurrentById, resolveThirdParties } from '../../input/references.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { supplyLinkFields, unknownSupplyLink } from './fields.ts';
import { checkSupplyLink } from './rules.ts';

const ends = ['supplier', 'customer'] as const;

/** Records that one third party supplies another. Throws Rejected with every problem found. */
export async function createSupplyLink(writer: Writer, input: CreateSupplyLinkInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(supplyLinkFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const [supplierId = null, customerId = null] = await resolveThirdParties(
        transaction,
        ends.map((end) => input[end]),
        problems,
        (index) => [ends[index]!],
      );
      const link = { ...unknownSupplyLink, ...fields, supplierId: supplierId!, customerId: customerId! };
      checkSupplyLink(link, problems);
      await checkSource(transaction, 'SupplyLink', link, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('SupplyLink', [link]);
      return { key: created!.id };
    },
    idempotencyOf('createSupplyLink', input, problems),
  );
}

/** Changes a supply link, or ends it; its two ends stay. Throws Rejected with every problem found. */
export async function updateSupplyLink(writer: Writer, input: UpdateSupplyLinkInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const changes = parseFields(supplyLinkFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'SupplyLink', input, problems);
      checkSupplyLink({ ...before, ...changes }, problems);
      await checkSource(transaction, 'SupplyLink', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('SupplyLink', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateSupplyLink', input, problems),
  );
}
