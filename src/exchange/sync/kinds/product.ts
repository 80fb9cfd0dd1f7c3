import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncProductInput } from '../../../generated/graphql.ts';
import { productFields, unknownProduct } from '../../../records/product/fields.ts';
import { readVulnerabilities } from '../../../records/product/vulnerabilities.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { checkRetired } from './retired.ts';
import { planUpsert, ownerOf } from './mutable.ts';

const { source: _, externalId: __, ...ownFields } = productFields;
const fieldsOfItem = { ...ownFields, retiredOn: known(date) };

/** Reads a product with its weaknesses as a source knows it. */
export function readProduct(input: SyncProductInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const fields = {
    ...parseFields(fieldsOfItem, input, problems),
    ...readVulnerabilities(input, call.today, problems),
  };
  const party = reading.party(input.thirdParty, 'thirdParty');
  return planUpsert(reading.origin(input, 'Product'), {
    name: 'Product',
    required: ['name'],
    unknown: unknownProduct,
    fields,
    settle: (before, staged, found) => ({ thirdPartyId: ownerOf(before, party, staged, found) }),
    check: (after, _staged, found) => checkRetired(after, call.today, found),
  });
}
