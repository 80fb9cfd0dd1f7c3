import { checkSource, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import { productFields, unknownProduct } from './fields.ts';
import { readVulnerabilities } from './vulnerabilities.ts';

/** Records a product with its vulnerabilities. */
export const createProduct = createCommand(
  {
    name: 'createProduct',
    record: 'Product',
    action: 'registry.write',
    fields: productFields,
    required: ['name'],
    read: (fields, { input, writer, problems }) => ({
      ...fields,
      ...readVulnerabilities(input, writer.today, problems),
    }),
  },
  async ({ transaction, input, fields, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const product = { ...unknownProduct, ...fields, thirdPartyId };
    await checkSource(transaction, 'Product', product, problems);
    return product;
  },
);

/** Changes a product. */
export const updateProduct = updateCommand(
  {
    name: 'updateProduct',
    record: 'Product',
    action: 'registry.write',
    fields: productFields,
    read: (fields, { input, writer, problems }) => ({
      ...fields,
      ...readVulnerabilities(input, writer.today, problems),
    }),
  },
  async ({ transaction, before, fields, problems }) => {
    await checkSource(transaction, 'Product', { ...before, ...fields }, problems);
    return fields;
  },
);
