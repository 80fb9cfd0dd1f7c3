import { certificationFields, restated, unknownCertification } from '../../../records/certification/fields.ts';
import { checkCertification } from '../../../records/certification/rules.ts';
import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncCertificationInput } from '../../../generated/graphql.ts';
import { checkKnownCodes } from '../../../records/references.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { planUpsert, ownerOf } from './mutable.ts';

const { source: _, externalId: __, ...ownFields } = certificationFields;
const fieldsOfItem = { ...ownFields, revokedOn: known(date) };

/** Reads a certification of a source. */
export function readCertification(input: SyncCertificationInput, reader: ItemReader): Plan {
  const fields = parseFields(fieldsOfItem, input, reader.problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  const from = reader.origin(input, 'Certification');
  const site = reader.site(input, party, { origin: from.origin, name: 'Certification' });
  if (fields.type !== undefined) reader.codes('certification-types', [fields.type]);
  return planUpsert(from, {
    name: 'Certification',
    required: ['type'],
    unknown: unknownCertification,
    fields,
    settle: (before, staged, problems) => {
      const thirdPartyId = ownerOf(before, party, staged, problems);
      const changes = {
        ...fields,
        ...(site !== undefined && { siteId: site === null ? null : staged.site(thirdPartyId, site, problems) }),
      };
      return { thirdPartyId, ...(before ? restated(before, changes) : changes) };
    },
    check: (after, staged, problems) => {
      // Checked even if the item states no type: the variant must belong to the type on file.
      const types = staged.lookedUp.catalogue['certification-types'];
      if (fields.type !== undefined) {
        checkKnownCodes(types, 'certification-types', [{ code: fields.type, path: ['type'] }], problems);
      }
      checkCertification(after, types.get(after.type)?.variants.map(({ code }) => code) ?? [], problems);
    },
  });
}
