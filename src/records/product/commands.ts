import { checkSource, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import { productFields, unknownProduct } from './fields.ts';
import { replaceVulnerabilities, stateVulnerabilities } from './listed.ts';
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
  async ({ transaction, input, fields: { vulnerabilities = [], ...fields }, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const product = {
      ...unknownProduct,
      ...fields,
      vulnerabilities: stateVulnerabilities(vulnerabilities, []),
      thirdPartyId,
    };
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
  async ({ transaction, writer, before, fields: { vulnerabilities: stated, ...fields }, problems }) => {
    await checkSource(transaction, 'Product', { ...before, ...fields }, problems);
    if (!stated) return fields;
    // A service speaks for its source only. A person has the last word.
    const state = writer.actor.kind === 'PERSON' ? replaceVulnerabilities : stateVulnerabilities;
    return { ...fields, vulnerabilities: state(stated, before.vulnerabilities) };
  },
);
