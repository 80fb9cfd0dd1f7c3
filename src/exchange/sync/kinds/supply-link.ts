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

/** Reads a supply link as a source knows it. */
export function readSupplyLink(input: SyncSupplyLinkInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const fields = parseFields(fieldsOfItem, input, problems);
  const supplier = reading.party(input.supplier, 'supplier');
  const customer = reading.party(input.customer, 'customer');
  return planUpsert(reading.origin(input, 'SupplyLink'), {
    name: 'SupplyLink',
    required: [],
    unknown: unknownSupplyLink,
    fields,
    settle: (before, staged, found) => ({
      supplierId: endOf('supplier', before?.supplierId ?? null, supplier, staged, found),
      customerId: endOf('customer', before?.customerId ?? null, customer, staged, found),
    }),
    check: (after, _staged, found) => {
      // An end that names nobody is told already.
      if (after.supplierId !== '' && after.customerId !== '') checkSupplyLink(after, found);
      checkRetired(after, call.today, found);
    },
  });
}
