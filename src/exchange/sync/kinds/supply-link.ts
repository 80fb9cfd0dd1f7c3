import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncSupplyLinkInput } from '../../../generated/graphql.ts';
import { supplyLinkFields, unknownSupplyLink } from '../../../records/supply-link/fields.ts';
import { checkSupplyLink } from '../../../records/supply-link/rules.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { planUpsert, endOf } from './mutable.ts';
import { checkRetired } from './retired.ts';

const { source: _, externalId: __, ...ownFields } = supplyLinkFields;
const fieldsOfItem = { ...ownFields, retiredOn: known(date) };

/** Reads a supply link of a source. */
export function readSupplyLink(input: SyncSupplyLinkInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const fields = parseFields(fieldsOfItem, input, problems);
  const supplier = reader.party(input.supplier, 'supplier');
  const customer = reader.party(input.customer, 'customer');
  return planUpsert(reader.origin(input, 'SupplyLink'), {
    name: 'SupplyLink',
    required: [],
    unknown: unknownSupplyLink,
    fields,
    settle: (before, staged, problems) => ({
      supplierId: endOf('supplier', before?.supplierId ?? null, supplier, staged, problems),
      customerId: endOf('customer', before?.customerId ?? null, customer, staged, problems),
    }),
    check: (after, _staged, problems) => {
      // An unresolved end already has a problem of its own.
      if (after.supplierId !== '' && after.customerId !== '') checkSupplyLink(after, problems);
      checkRetired(after, call.today, problems);
    },
  });
}
