import { text } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkCodes, resolveId, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writing } from '../../registry/session.ts';
import { checkNotCreator } from '../decision/second-person.ts';
import { determinationFields } from './fields.ts';
import { checkDetermination } from './rules.ts';

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
    if (thirdPartyId !== null) await checkNotCreator(transaction, thirdPartyId, 'thirdParty', problems);
    const { kind, control = null, rule = null, reason, validFrom, validUntil = null } = fields;
    const { screeningId, engagementId } = input;
    const determination = {
      kind,
      control,
      screeningId: await resolveScreening(transaction, thirdPartyId, screeningId, problems),
      engagementId:
        (await resolveId(transaction, 'Engagement', 'engagementId', engagementId, problems, thirdPartyId)) ?? null,
      rule,
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
      revokedOn: null,
      revokedById: null,
      revocationReason: null,
    };
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
  ({ before, fields, writer, problems }) => {
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
