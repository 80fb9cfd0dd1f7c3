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

/** Reads an audit of a source. */
export function readAudit(input: SyncAuditInput, reader: ItemReader): Plan {
  const fields = parseFields(fieldsOfItem, input, reader.problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  const from = reader.origin(input, 'Audit');
  const site = reader.site(input, party, { origin: from.origin, name: 'Audit' });
  const { today } = reader.call;
  return planUpsert(from, {
    name: 'Audit',
    required: ['kind'],
    unknown: { ...unknownAudit, siteId: null },
    fields,
    settle: (before, staged, problems) => {
      const thirdPartyId = ownerOf(before, party, staged, problems);
      const siteId = site == null ? site : staged.site(thirdPartyId, site, problems);
      return { thirdPartyId, ...(siteId !== undefined && { siteId }) };
    },
    check: (after, _staged, problems) => {
      checkAudit(after, today, problems);
      checkRetired(after, today, problems);
    },
  });
}
