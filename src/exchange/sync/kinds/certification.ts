import { certificationFields, restated, unknownCertification } from '../../../records/certification/fields.ts';
import { checkCertification } from '../../../records/certification/rules.ts';
import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncCertificationInput } from '../../../generated/graphql.ts';
import { checkKnownCodes } from '../../../input/references.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { planUpsert, ownerOf } from './mutable.ts';

const { source: _, externalId: __, ...ownFields } = certificationFields;
const fieldsOfItem = { ...ownFields, revokedOn: known(date) };

/** Reads a certification as a source knows it. */
export function readCertification(input: SyncCertificationInput, reading: ItemReader): Plan {
  const fields = parseFields(fieldsOfItem, input, reading.problems);
  const party = reading.party(input.thirdParty, 'thirdParty');
  const from = reading.origin(input, 'Certification');
  const site = reading.site(input, party, { origin: from.origin, name: 'Certification' });
  if (fields.type !== undefined) reading.codes('certification-types', [fields.type]);
  return planUpsert(from, {
    name: 'Certification',
    required: ['type'],
    unknown: unknownCertification,
    fields,
    settle: (before, staged, found) => {
      const thirdPartyId = ownerOf(before, party, staged, found);
      const changes = {
        ...fields,
        ...(site !== undefined && { siteId: site === null ? null : staged.site(thirdPartyId, site, found) }),
      };
      return { thirdPartyId, ...(before ? restated(before, changes) : changes) };
    },
    check: (after, staged, found) => {
      // Also where the item does not say the type: the variant must be one of it.
      const types = staged.found.catalogue['certification-types'];
      if (fields.type !== undefined) {
        checkKnownCodes(types, 'certification-types', [{ code: fields.type, path: ['type'] }], found);
      }
      checkCertification(after, types.get(after.type)?.variants.map(({ code }) => code) ?? [], found);
    },
  });
}
