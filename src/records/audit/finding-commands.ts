import { date, known, oneOf, parseFields, text } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkCodes, resolveId } from '../references.ts';
import { command, updateCommand } from '../command.ts';
import type { NewRecord, Writing } from '../../registry/session.ts';
import { findingFields, unknownFinding } from './fields.ts';

/** Adds a finding to an audit. */
export const addFinding = command(
  { name: 'addFinding', record: 'Finding', action: 'registry.write', fields: {} },
  async ({ transaction, input, problems }) => {
    const auditId = await resolveId(transaction, 'Audit', 'auditId', input.auditId, problems);
    const [audit] = auditId == null ? [] : await transaction.find('Audit', [auditId]);
    const [finding] = await readFindings(transaction, [input], () => problems);
    const known = problems.throwIfAny({ audit, finding });
    const owner = { auditId: known.audit.id, thirdPartyId: known.audit.thirdPartyId };
    const [{ id }] = await transaction.create('Finding', [{ ...known.finding, ...owner }]);
    return { key: id };
  },
);

/** Closes an open finding as remediated or accepted. */
export const closeFinding = updateCommand(
  {
    name: 'closeFinding',
    record: 'Finding',
    action: 'registry.write',
    fields: { status: oneOf(['REMEDIATED', 'ACCEPTED']), closedOn: known(date), note: text(2000) },
    required: ['status', 'note'],
  },
  ({ before, fields: { status, closedOn, note }, writer, problems }) => {
    const { today } = writer;
    if (before.status !== 'OPEN')
      problems.add('NOT_ALLOWED', 'id', `is closed already: ${before.status} on ${before.closedOn}`);
    if (closedOn != null && closedOn > today) problems.add('OUT_OF_RANGE', 'closedOn', `is after today, ${today}`);
    return { status, closedOn: closedOn ?? today, closureNote: note };
  },
);

/** Opens a closed finding again. */
export const reopenFinding = updateCommand(
  { name: 'reopenFinding', record: 'Finding', action: 'registry.write', fields: { dueOn: known(date) } },
  ({ before, fields, problems }) => {
    if (before.status === 'OPEN') problems.add('NOT_ALLOWED', 'id', 'is open');
    return { ...fields, status: 'OPEN' as const, closedOn: null, closureNote: null };
  },
);

/** Returns the findings of an input, all open. Notes the problems of each finding in `problemsOf` its index. */
export async function readFindings(
  transaction: Writing,
  inputs: readonly object[],
  problemsOf: (index: number) => Problems,
): Promise<Omit<NewRecord<'Finding'>, 'auditId' | 'thirdPartyId'>[]> {
  const findings = inputs.map((input, index) => ({
    ...unknownFinding,
    ...parseFields(findingFields, input, problemsOf(index), ['title', 'severity']),
  }));
  for (const [index, { control }] of findings.entries()) {
    if (control === null) continue;
    await checkCodes(transaction, 'controls', [{ code: control, path: ['control'] }], problemsOf(index));
  }
  return findings;
}
