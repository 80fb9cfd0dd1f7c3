import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateProductInput, UpdateProductInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkSource, findCurrentById, resolveThirdParty } from '../../input/references.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { readVulnerabilities } from './vulnerabilities.ts';
import { productFields, unknownProduct } from './fields.ts';

/** Records a product with its weaknesses. Throws Rejected with every problem found. */
export async function createProduct(writer: Writer, input: CreateProductInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = {
    ...parseFields(productFields, input, problems, ['name']),
    ...readVulnerabilities(input, writer.today, problems),
  };
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const product = { ...unknownProduct, ...fields, thirdPartyId: thirdPartyId! };
      await checkSource(transaction, 'Product', product, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Product', [product]);
      return { key: created!.id };
    },
    idempotencyOf('createProduct', input, problems),
  );
}

/** Changes a product. Throws Rejected with every problem found. */
export async function updateProduct(writer: Writer, input: UpdateProductInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const changes = {
    ...parseFields(productFields, input, problems),
    ...readVulnerabilities(input, writer.today, problems),
  };
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Product', input, problems);
      await checkSource(transaction, 'Product', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Product', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateProduct', input, problems),
  );
}
