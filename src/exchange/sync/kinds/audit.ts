import { auditFields, unknownAudit } from '../../../records/audit/fields.ts';
import { checkAudit } from '../../../records/audit/rules.ts';
import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncAuditInput } from '../../../generated/graphql.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { planUpsert, ownerOf } from './mutable.ts';
import { checkRetired } from './retired.ts';

const { source: _, externalId: __, ...ownFields } = auditFields;
const fieldsOfItem = { ...ownFields, retiredOn: known(date) };

/** Reads an audit as a source knows it. */
export function readAudit(input: SyncAuditInput, reading: ItemReader): Plan {
  const fields = parseFields(fieldsOfItem, input, reading.problems);
  const party = reading.party(input.thirdParty, 'thirdParty');
  const from = reading.origin(input, 'Audit');
  const site = reading.site(input, party, { origin: from.origin, name: 'Audit' });
  const { today } = reading.call;
  return planUpsert(from, {
    name: 'Audit',
    required: ['kind'],
    unknown: { ...unknownAudit, siteId: null },
    fields,
    settle: (before, staged, found) => {
      const thirdPartyId = ownerOf(before, party, staged, found);
      const siteId = site == null ? site : staged.site(thirdPartyId, site, found);
      return { thirdPartyId, ...(siteId !== undefined && { siteId }) };
    },
    check: (after, _staged, found) => {
      checkAudit(after, today, found);
      checkRetired(after, today, found);
    },
  });
}
