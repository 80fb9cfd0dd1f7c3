import { text } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkCodes, resolveId, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writing } from '../../registry/session.ts';
import { checkNotCreator, checkSecondPerson } from '../decision/second-person.ts';
import { determinationFields } from './fields.ts';
import { checkDetermination, isAdverse, needsSecondApprover } from './rules.ts';

/** Records a fact that a person has established. */
export const recordDetermination = createCommand(
  {
    name: 'recordDetermination',
    record: 'Determination',
    action: 'decision.write',
    fields: determinationFields,
    required: ['kind', 'reason'],
  },
  async ({ transaction, input, fields, writer, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const { kind, control = null, rule = null, reference = null, reason, validFrom, validUntil = null } = fields;
    if (thirdPartyId !== null && !isAdverse({ kind })) {
      await checkNotCreator(transaction, thirdPartyId, 'thirdParty', problems);
    }
    const { screeningId, engagementId, attestationId } = input;
    const determination = {
      kind,
      control,
      screeningId: await resolveScreening(transaction, thirdPartyId, screeningId, problems),
      engagementId:
        (await resolveId(transaction, 'Engagement', 'engagementId', engagementId, problems, thirdPartyId)) ?? null,
      rule,
      attestationId:
        (await resolveId(transaction, 'Attestation', 'attestationId', attestationId, problems, thirdPartyId)) ?? null,
      reference,
      validFrom: validFrom ?? writer.today,
      validUntil,
    };
    if (control !== null) await checkCodes(transaction, 'controls', [{ code: control, path: ['control'] }], problems);
    if (rule !== null) await checkCodes(transaction, 'rules', [{ code: rule, path: ['rule'] }], problems);
    checkDetermination(determination, writer.today, problems);
    return {
      ...determination,
      thirdPartyId,
      reason,
      determinedById: writer.actor.principalId,
      secondApproverId: null,
      secondApprovedOn: null,
      revokedOn: null,
      revokedById: null,
      revocationReason: null,
    };
  },
);

/** Records the approval of a determination by a second person. */
export const approveDetermination = updateCommand(
  { name: 'approveDetermination', record: 'Determination', action: 'decision.write', fields: {} },
  async ({ transaction, before, writer, problems }) => {
    if (!needsSecondApprover(before)) problems.add('NOT_ALLOWED', 'id', 'needs no second person');
    else if (before.secondApprovedOn !== null)
      problems.add('NOT_ALLOWED', 'id', `was approved on ${before.secondApprovedOn}`);
    else if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
    else {
      await checkSecondPerson(
        transaction,
        { thirdPartyId: before.thirdPartyId, decidedById: before.determinedById, requestedById: null },
        problems,
      );
    }
    return { secondApproverId: writer.actor.principalId, secondApprovedOn: writer.today };
  },
);

/** Revokes a determination from today on. It stays readable. */
export const revokeDetermination = updateCommand(
  {
    name: 'revokeDetermination',
    record: 'Determination',
    action: 'decision.write',
    fields: { reason: text(2000) },
    required: ['reason'],
  },
  async ({ transaction, before, fields, writer, problems }) => {
    // Revoking what speaks against the third party allows purchases again, so it needs the same check.
    if (isAdverse(before)) await checkNotCreator(transaction, before.thirdPartyId, 'id', problems);
    if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
    return { revokedOn: writer.today, revokedById: writer.actor.principalId, revocationReason: fields.reason };
  },
);

/** Notes a screening that cannot be dismissed: one without a match, or one with a confirmed match. */
async function resolveScreening(
  transaction: Writing,
  thirdPartyId: string | null,
  screeningId: string | null | undefined,
  problems: Problems,
): Promise<string | null> {
  const key = await resolveId(transaction, 'Screening', 'screeningId', screeningId, problems, thirdPartyId);
  const [screening] = key == null ? [] : await transaction.find('Screening', [key]);
  if (!screening) return null;
  if (screening.outcome !== 'POSSIBLE_MATCH') {
    const message = `names a screening whose outcome is ${screening.outcome}; only a POSSIBLE_MATCH can be dismissed`;
    problems.add('NOT_ALLOWED', 'screeningId', message);
  }
  return screening.id;
}
