import { checkSource, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import { incidentFields, unknownIncident } from './fields.ts';
import { checkIncident } from './rules.ts';

/** Records an incident. */
export const createIncident = createCommand(
  {
    name: 'createIncident',
    record: 'Incident',
    action: 'registry.write',
    fields: incidentFields,
    required: ['kind', 'severity'],
  },
  async ({ transaction, input, fields, writer, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const incident = { ...unknownIncident, ...fields, thirdPartyId };
    checkIncident(incident, writer.today, problems);
    await checkSource(transaction, 'Incident', incident, problems);
    return incident;
  },
);

/** Changes an incident, or closes it. */
export const updateIncident = updateCommand(
  { name: 'updateIncident', record: 'Incident', action: 'registry.write', fields: incidentFields },
  async ({ transaction, before, fields, writer, problems }) => {
    const incident = { ...before, ...fields };
    checkIncident(incident, writer.today, problems);
    await checkSource(transaction, 'Incident', incident, problems);
    return fields;
  },
);
