import { incidentKinds } from '../../../db/catalogue/risk-policy.ts';
import { severity } from '../../../db/tables/audit.ts';
import { date, known, oneOf, sourceFields, text, whole } from '../../input/fields.ts';

/** What an input may say of an incident, as far as that can be read without looking into the registry. */
export const incidentFields = {
  ...sourceFields,
  kind: oneOf(incidentKinds),
  severity: oneOf(severity.enumValues),
  title: known(text(1000)),
  occurredOn: known(date),
  discoveredOn: known(date),
  reportedToUsOn: known(date),
  closedOn: known(date),
  peopleAffected: known(whole(0, 2_000_000_000)),
};

/** What is known of an incident before anything is: as far as we know it is open, and as bad as can be. */
export const unknownIncident = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  kind: 'SECURITY_INCIDENT' as const,
  severity: 'CRITICAL' as const,
  title: null,
  occurredOn: null,
  discoveredOn: null,
  reportedToUsOn: null,
  closedOn: null,
  peopleAffected: null,
  retiredOn: null,
};
