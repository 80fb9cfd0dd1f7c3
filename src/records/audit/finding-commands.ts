import { authorize } from '../../registry/access.ts';
import { date, known, oneOf, parseFields, text } from '../../input/fields.ts';
import type { AddFindingInput, CloseFindingInput, FindingInput, ReopenFindingInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkCodes, findCurrentById, resolveId } from '../../input/references.ts';
import { findingFields, unknownFinding } from './fields.ts';
import type { NewRecord, Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';

/** Records one more finding of an audit. Throws Rejected with every problem found. */
export async function addFinding(writer: Writer, input: AddFindingInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  return write(
    writer,
    async (transaction) => {
      const auditId = await resolveId(transaction, 'Audit', 'auditId', input.auditId, problems);
      const [audit] = auditId == null ? [] : await transaction.find('Audit', [auditId]);
      const [finding] = await readFindings(transaction, [input], () => problems);
      problems.throwIfAny();
      const owner = { auditId: audit!.id, thirdPartyId: audit!.thirdPartyId };
      const [created] = await transaction.create('Finding', [{ ...finding!, ...owner }]);
      return { key: created!.id };
    },
    idempotencyOf('addFinding', input, problems),
  );
}

/** Closes a finding as mended or accepted. Throws Rejected where it is closed already. */
export async function closeFinding(writer: Writer, input: CloseFindingInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(
    { status: oneOf(['REMEDIATED', 'ACCEPTED']), closedOn: known(date), note: text(2000) },
    input,
    problems,
    ['status', 'note'],
  );
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Finding', input, problems);
      const closedOn = fields.closedOn ?? writer.today;
      if (before.status !== 'OPEN')
        problems.add('NOT_ALLOWED', 'id', `is closed already: ${before.status} on ${before.closedOn}`);
      if (closedOn > writer.today) problems.add('OUT_OF_RANGE', 'closedOn', `is after today, ${writer.today}`);
      problems.throwIfAny();
      await transaction.update('Finding', before, { status: fields.status!, closedOn, closureNote: fields.note! });
      return { key: before.id };
    },
    idempotencyOf('closeFinding', input, problems),
  );
}

/** Opens a closed finding again. Throws Rejected where it is open. */
export async function reopenFinding(writer: Writer, input: ReopenFindingInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields({ dueOn: known(date) }, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Finding', input, problems);
      if (before.status === 'OPEN') problems.add('NOT_ALLOWED', 'id', 'is open');
      problems.throwIfAny();
      await transaction.update('Finding', before, { ...fields, status: 'OPEN', closedOn: null, closureNote: null });
      return { key: before.id };
    },
    idempotencyOf('reopenFinding', input, problems),
  );
}

/** Findings as given, open; what is wrong with each is noted where `at` says. */
export async function readFindings(
  transaction: Writing,
  given: readonly FindingInput[],
  at: (index: number) => Problems,
): Promise<Omit<NewRecord<'Finding'>, 'auditId' | 'thirdPartyId'>[]> {
  const findings = given.map((input, index) => ({
    ...unknownFinding,
    ...parseFields(findingFields, input, at(index), ['title', 'severity']),
  }));
  for (const [index, { control }] of findings.entries()) {
    if (control !== null) await checkCodes(transaction, 'controls', [{ code: control, path: ['control'] }], at(index));
  }
  return findings;
}
