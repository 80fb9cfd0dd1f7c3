import { findingStatus } from '../../../../db/tables/audit.ts';
import { findingFields, unknownFinding } from '../../../records/audit/fields.ts';
import { checkFinding } from '../../../records/audit/rules.ts';
import { date, known, oneOf, parseFields, text } from '../../../input/fields.ts';
import type { SyncFindingInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import { checkKnownCodes } from '../../../input/references.ts';
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

/** Reads what an audit found as a source knows it. */
export function readFinding(input: SyncFindingInput, reading: ItemReader): Plan {
  const fields = parseFields(fieldsOfItem, input, reading.problems);
  const audit = reading.record('Audit', input.audit, 'audit');
  const codes = fields.control == null ? [] : [fields.control];
  reading.codes('controls', codes);
  const { today } = reading.call;
  return planUpsert(reading.origin(input, 'Finding'), {
    name: 'Finding',
    required: ['title', 'severity'],
    unknown: unknownFinding,
    fields,
    settle: (before, staged, found) => ({
      ...auditOf(before, audit, staged, found),
      ...closing(before?.status ?? 'OPEN', fields, today),
    }),
    check: (after, staged, found) => {
      checkFinding(after, today, found);
      checkRetired(after, today, found);
      const given = codes.map((code) => ({ code, path: ['control'] }));
      checkKnownCodes(staged.found.catalogue.controls, 'controls', given, found);
    },
  });
}

/** A finding stays with its audit. */
function auditOf(
  before: { auditId: string; thirdPartyId: string } | null,
  mention: RecordMention | null,
  staged: Staged,
  problems: Problems,
): { auditId: string; thirdPartyId: string } {
  const at = problems.at('audit');
  const audit = staged.record('Audit', mention, at);
  if (before) {
    if (audit && audit.key !== before.auditId)
      at.add('INCONSISTENT', [], 'the finding is of another audit, and stays with it');
    return { auditId: before.auditId, thirdPartyId: before.thirdPartyId };
  }
  if (mention === null && !problems.has('audit')) at.add('REQUIRED', [], 'must be given');
  return { auditId: audit?.key ?? '', thirdPartyId: audit?.thirdPartyId ?? '' };
}

/** What follows from a status that changes, where the item does not say it: closed today, or not closed any more. */
function closing(
  was: string,
  { status, closedOn }: { status?: string; closedOn?: string | null },
  today: string,
): { closedOn?: string | null; closureNote?: null } {
  if (status === undefined || closedOn != null) return {};
  if (status === 'OPEN') return was === 'OPEN' ? {} : { closedOn: null, closureNote: null };
  return was === 'OPEN' ? { closedOn: today } : {};
}
