import { z } from 'zod';
import { authorize } from '../../registry/access.ts';
import { date, known, listOf, parseFields } from '../../input/fields.ts';
import type { CreateEngagementInput, EndEngagementInput, UpdateEngagementInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';
import {
  checkSource,
  findCurrentById,
  resolveIds,
  resolveThirdParties,
  resolveThirdParty,
  type ThirdPartyRef,
} from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { checkEngagement } from './rules.ts';
import { engagementFields, unknownEngagement } from './fields.ts';

/** Records something a third party does for us. Throws Rejected with every problem found. */
export async function createEngagement(writer: Writer, input: CreateEngagementInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(engagementFields, input, problems, ['name', 'category']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const engagement = {
        ...unknownEngagement,
        ...(fields.dataFlows?.length ? { protectedData: 'LISTED' as const } : {}),
        ...fields,
        ...(await resolveReferences(transaction, thirdPartyId, input, problems)),
        thirdPartyId: thirdPartyId!,
      };
      checkEngagement(engagement, problems);
      await checkSource(transaction, 'Engagement', engagement, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Engagement', [engagement]);
      return { key: created!.id };
    },
    idempotencyOf('createEngagement', input, problems),
  );
}

/** Changes an engagement. Throws Rejected with every problem found. */
export async function updateEngagement(writer: Writer, input: UpdateEngagementInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(engagementFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Engagement', input, problems);
      const changes = { ...fields, ...(await resolveReferences(transaction, before.thirdPartyId, input, problems)) };
      checkEngagement({ ...before, ...changes }, problems);
      await checkSource(transaction, 'Engagement', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Engagement', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateEngagement', input, problems),
  );
}

/** Ends an engagement. Throws Rejected where it is over, or would end before it began. */
export async function endEngagement(writer: Writer, input: EndEngagementInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { endsOn } = parseFields({ endsOn: known(date) }, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Engagement', input, problems);
      const changes = { status: 'ENDED' as const, endsOn: endsOn ?? writer.today };
      if (before.status === 'ENDED') problems.add('NOT_ALLOWED', 'id', 'the engagement has ended already');
      checkEngagement({ ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Engagement', before, changes);
      return { key: before.id };
    },
    idempotencyOf('endEngagement', input, problems),
  );
}

async function resolveReferences(
  transaction: Writing,
  thirdPartyId: string | null,
  input: { facilityIds?: readonly string[] | null; alternatives?: readonly ThirdPartyRef[] | null },
  problems: Problems,
): Promise<Partial<Pick<WholeRecord<'Engagement'>, 'facilities' | 'alternatives'>>> {
  const { facilityIds, alternatives } = input;
  const lists = parseFields(
    { facilityIds: listOf(z.string(), 100), alternatives: listOf(z.unknown(), 20) },
    { facilityIds, alternatives },
    problems,
  );
  const resolved: Partial<Pick<WholeRecord<'Engagement'>, 'facilities' | 'alternatives'>> = {};
  if (lists.facilityIds) {
    const keys = await resolveIds(transaction, 'Facility', lists.facilityIds, problems.at('facilityIds'));
    resolved.facilities = keys.map((facilityId) => ({ facilityId }));
  }
  if (lists.alternatives) {
    const keys = await resolveThirdParties(transaction, alternatives!, problems, (index) => ['alternatives', index]);
    keys.forEach((key, index) => {
      if (key === null) return;
      const at = problems.at('alternatives', index);
      if (key === thirdPartyId) at.add('INCONSISTENT', [], 'cannot be its own alternative');
      if (keys.indexOf(key) < index) at.add('DUPLICATE', [], 'is given twice');
    });
    resolved.alternatives = keys.filter((key) => key !== null).map((key) => ({ thirdPartyId: key }));
  }
  return resolved;
}
