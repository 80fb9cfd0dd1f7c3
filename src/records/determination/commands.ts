import { authorize } from '../../registry/access.ts';
import { checkNotCreator } from '../decision/second-person.ts';
import { parseFields, text } from '../../input/fields.ts';
import type { RecordDeterminationInput, RevokeDeterminationInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkCodes, findCurrentById, resolveId, resolveThirdParty } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { determinationFields } from './fields.ts';
import { checkDetermination } from './rules.ts';

/** Records what a person established. Throws Rejected with every problem found. */
export async function recordDetermination(writer: Writer, input: RecordDeterminationInput): Promise<Written> {
  authorize(writer.actor, 'decision.write');
  const problems = new Problems();
  const fields = parseFields(determinationFields, input, problems, ['kind', 'reason']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      if (thirdPartyId !== null) await checkNotCreator(transaction, thirdPartyId, 'thirdParty', problems);
      const determination = {
        kind: fields.kind,
        control: fields.control ?? null,
        screeningId: await resolveScreening(transaction, thirdPartyId, input.screeningId, problems),
        engagementId:
          (await resolveId(transaction, 'Engagement', 'engagementId', input.engagementId, problems, thirdPartyId)) ??
          null,
        rule: fields.rule ?? null,
        validFrom: fields.validFrom ?? writer.today,
        validUntil: fields.validUntil ?? null,
      };
      const { control, rule } = determination;
      if (control !== null) await checkCodes(transaction, 'controls', [{ code: control, path: ['control'] }], problems);
      if (rule !== null) await checkCodes(transaction, 'rules', [{ code: rule, path: ['rule'] }], problems);
      checkDetermination(determination, writer.today, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Determination', [
        {
          ...determination,
          kind: fields.kind!,
          thirdPartyId: thirdPartyId!,
          reason: fields.reason!,
          determinedById: writer.actor.principalId,
          revokedOn: null,
          revokedById: null,
          revocationReason: null,
        },
      ]);
      return { key: created!.id };
    },
    idempotencyOf('recordDetermination', input, problems),
  );
}

/** Revokes a determination from today on; it stays readable. Throws Rejected where it was revoked already. */
export async function revokeDetermination(writer: Writer, input: RevokeDeterminationInput): Promise<Written> {
  authorize(writer.actor, 'decision.write');
  const problems = new Problems();
  const { reason } = parseFields({ reason: text(2000) }, input, problems, ['reason']);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Determination', input, problems);
      if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
      problems.throwIfAny();
      await transaction.update('Determination', before, {
        revokedOn: writer.today,
        revokedById: writer.actor.principalId,
        revocationReason: reason!,
      });
      return { key: before.id };
    },
    idempotencyOf('revokeDetermination', input, problems),
  );
}

/** Nothing is to be dismissed of a screening that found nobody, and nobody here can dismiss a confirmed match. */
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
