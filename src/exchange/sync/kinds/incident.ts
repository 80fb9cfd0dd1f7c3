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

/** Reads an incident as a source knows it. */
export function readIncident(input: SyncIncidentInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const fields = parseFields(fieldsOfItem, input, problems);
  const party = reading.party(input.thirdParty, 'thirdParty');
  return planUpsert(reading.origin(input, 'Incident'), {
    name: 'Incident',
    required: ['kind', 'severity'],
    unknown: unknownIncident,
    fields,
    settle: (before, staged, found) => ({ thirdPartyId: ownerOf(before, party, staged, found) }),
    check: (after, _staged, found) => {
      checkIncident(after, call.today, found);
      checkRetired(after, call.today, found);
    },
  });
}
