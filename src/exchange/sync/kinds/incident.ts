import { date, known, parseFields } from '../../../input/fields.ts';
import type { SyncIncidentInput } from '../../../generated/graphql.ts';
import { incidentFields, unknownIncident } from '../../../records/incident/fields.ts';
import { checkIncident } from '../../../records/incident/rules.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { planUpsert, ownerOf } from './mutable.ts';
import { checkRetired } from './retired.ts';

const { source: _, externalId: __, ...ownFields } = incidentFields;
const fieldsOfItem = { ...ownFields, retiredOn: known(date) };

/** Reads an incident of a source. */
export function readIncident(input: SyncIncidentInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const fields = parseFields(fieldsOfItem, input, problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  return planUpsert(reader.origin(input, 'Incident'), {
    name: 'Incident',
    required: ['kind', 'severity'],
    unknown: unknownIncident,
    fields,
    settle: (before, staged, problems) => ({ thirdPartyId: ownerOf(before, party, staged, problems) }),
    check: (after, _staged, problems) => {
      checkIncident(after, call.today, problems);
      checkRetired(after, call.today, problems);
    },
  });
}
