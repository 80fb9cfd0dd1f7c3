import { incidentKinds } from '../../../db/catalogue/risk-policy.ts';
import { severity } from '../../../db/tables/audit.ts';
import { date, known, oneOf, sourceFields, text, whole } from '../../input/fields.ts';

/** Fields of an input about an incident that can be checked without reading the registry. */
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

/** The defaults of a new incident: nothing is known, so we assume that it is open and critical. */
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
