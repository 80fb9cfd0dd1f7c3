import { findingStatus } from '../../../../db/tables/audit.ts';
import { findingFields, unknownFinding } from '../../../records/audit/fields.ts';
import { checkFinding } from '../../../records/audit/rules.ts';
import { date, known, oneOf, parseFields, text } from '../../../input/fields.ts';
import type { SyncFindingInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import { checkKnownCodes } from '../../../records/references.ts';
import type { RecordMention } from '../mentions.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { planUpsert } from './mutable.ts';
import { checkRetired } from './retired.ts';

const fieldsOfItem = {
  ...findingFields,
  status: oneOf(findingStatus.enumValues),
  closedOn: known(date),
  closureNote: known(text(2000)),
  retiredOn: known(date),
};

/** Reads a finding of a source's audit. */
export function readFinding(input: SyncFindingInput, reader: ItemReader): Plan {
  const fields = parseFields(fieldsOfItem, input, reader.problems);
  const audit = reader.record('Audit', input.audit, 'audit');
  const codes = fields.control == null ? [] : [fields.control];
  reader.codes('controls', codes);
  const { today } = reader.call;
  return planUpsert(reader.origin(input, 'Finding'), {
    name: 'Finding',
    required: ['title', 'severity'],
    unknown: unknownFinding,
    fields,
    settle: (before, staged, problems) => ({
      ...auditOf(before, audit, staged, problems),
      ...closing(before?.status ?? 'OPEN', fields, today),
    }),
    check: (after, staged, problems) => {
      checkFinding(after, today, problems);
      checkRetired(after, today, problems);
      const usedCodes = codes.map((code) => ({ code, path: ['control'] }));
      checkKnownCodes(staged.lookedUp.catalogue.controls, 'controls', usedCodes, problems);
    },
  });
}

/** Returns the audit of a finding, and its third party. A recorded finding cannot move to another audit. */
function auditOf(
  before: { auditId: string; thirdPartyId: string } | null,
  mention: RecordMention | null,
  staged: Staged,
  problems: Problems,
): { auditId: string; thirdPartyId: string } {
  const auditProblems = problems.at('audit');
  const audit = staged.record('Audit', mention, auditProblems);
  if (before) {
    if (audit && audit.key !== before.auditId)
      auditProblems.add('INCONSISTENT', [], 'the finding belongs to a different audit and cannot move');
    return { auditId: before.auditId, thirdPartyId: before.thirdPartyId };
  }
  if (mention === null && !problems.has('audit')) auditProblems.add('REQUIRED', [], 'must be given');
  return { auditId: audit?.key ?? '', thirdPartyId: audit?.thirdPartyId ?? '' };
}

/** Returns the closing fields that a change of status implies: closed today, or reopened. Nothing if the item states them. */
function closing(
  statusBefore: string,
  { status, closedOn }: { status?: string; closedOn?: string | null },
  today: string,
): { closedOn?: string | null; closureNote?: null } {
  if (status === undefined || closedOn != null) return {};
  if (status === 'OPEN') return statusBefore === 'OPEN' ? {} : { closedOn: null, closureNote: null };
  return statusBefore === 'OPEN' ? { closedOn: today } : {};
}
