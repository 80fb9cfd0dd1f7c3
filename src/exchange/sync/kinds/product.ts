import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncProductInput } from '../../../generated/graphql.ts';
import { productFields, unknownProduct } from '../../../records/product/fields.ts';
import { stateVulnerabilities } from '../../../records/product/listed.ts';
import { readVulnerabilities } from '../../../records/product/vulnerabilities.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { checkRetired } from './retired.ts';
import { planUpsert, ownerOf } from './mutable.ts';

const { source: _, externalId: __, ...ownFields } = productFields;
const fieldsOfItem = { ...ownFields, retiredOn: known(date) };

/** Reads a product of a source, with its vulnerabilities. */
export function readProduct(input: SyncProductInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const fields = parseFields(fieldsOfItem, input, problems);
  const { vulnerabilities: stated } = readVulnerabilities(input, call.today, problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  return planUpsert(reader.origin(input, 'Product'), {
    name: 'Product',
    required: ['name'],
    unknown: unknownProduct,
    fields,
    settle: (before, staged, problems) => ({
      thirdPartyId: ownerOf(before, party, staged, problems),
      ...(stated && { vulnerabilities: stateVulnerabilities(stated, before?.vulnerabilities ?? []) }),
    }),
    check: (after, _staged, problems) => checkRetired(after, call.today, problems),
  });
}
