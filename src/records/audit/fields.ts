import { auditKind, auditOutcome, severity } from '../../../db/tables/audit.ts';
import { date, known, oneOf, sourceFields, text, whole } from '../../input/fields.ts';

/** Fields of an input about an audit that can be checked without reading the registry. */
export const auditFields = {
  ...sourceFields,
  kind: oneOf(auditKind.enumValues),
  scheduledOn: known(date),
  completedOn: known(date),
  everyMonths: known(whole(1, 120)),
  auditor: known(text(200)),
  outcome: known(oneOf(auditOutcome.enumValues)),
};

/** An audit with no known facts. */
export const unknownAudit = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  kind: 'DOCUMENT_REVIEW' as const,
  scheduledOn: null,
  completedOn: null,
  everyMonths: null,
  auditor: null,
  outcome: null,
  retiredOn: null,
};

/** Fields of an input about a finding that can be checked without reading the registry. */
export const findingFields = {
  title: text(1000),
  control: known(text(20)),
  severity: oneOf(severity.enumValues),
  dueOn: known(date),
};

/** A finding with no known facts. It is open. */
export const unknownFinding = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  control: null,
  title: '',
  severity: 'LOW' as const,
  status: 'OPEN' as const,
  dueOn: null,
  closedOn: null,
  closureNote: null,
  retiredOn: null,
};
