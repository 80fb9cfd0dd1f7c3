import { checkSource, resolveThirdParties } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import { supplyLinkFields, unknownSupplyLink } from './fields.ts';
import { checkSupplyLink } from './rules.ts';

/** Records that one third party supplies another. */
export const createSupplyLink = createCommand(
  { name: 'createSupplyLink', record: 'SupplyLink', action: 'registry.write', fields: supplyLinkFields },
  async ({ transaction, input, fields, problems }) => {
    const { supplier, customer } = input;
    const [supplierId = null, customerId = null] = await resolveThirdParties(
      transaction,
      [supplier, customer],
      problems,
      (index) => [index === 0 ? 'supplier' : 'customer'],
    );
    const link = { ...unknownSupplyLink, ...fields, supplierId, customerId };
    checkSupplyLink(link, problems);
    await checkSource(transaction, 'SupplyLink', link, problems);
    return link;
  },
);

/** Changes a supply link, or ends it. Its supplier and customer cannot change. */
export const updateSupplyLink = updateCommand(
  { name: 'updateSupplyLink', record: 'SupplyLink', action: 'registry.write', fields: supplyLinkFields },
  async ({ transaction, before, fields, problems }) => {
    const link = { ...before, ...fields };
    checkSupplyLink(link, problems);
    await checkSource(transaction, 'SupplyLink', link, problems);
    return fields;
  },
);
