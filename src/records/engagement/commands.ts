import { z } from 'zod';
import { date, known, listOf, parseFields } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkSource, resolveIds, resolveThirdParties, resolveThirdParty, type ThirdPartyRef } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { WholeRecord } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import { engagementFields, unknownEngagement } from './fields.ts';
import { checkEngagement } from './rules.ts';

/** Records an engagement: a service that a third party provides to us. */
export const createEngagement = createCommand(
  {
    name: 'createEngagement',
    record: 'Engagement',
    action: 'registry.write',
    fields: engagementFields,
    required: ['name', 'category'],
  },
  async ({ transaction, input, fields, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const engagement = {
      ...unknownEngagement,
      ...(fields.dataFlows?.length ? { protectedData: 'LISTED' as const } : {}),
      ...fields,
      ...(await resolveReferences(transaction, thirdPartyId, input, problems)),
      thirdPartyId,
    };
    checkEngagement(engagement, problems);
    await checkSource(transaction, 'Engagement', engagement, problems);
    return engagement;
  },
);

/** Changes an engagement. */
export const updateEngagement = updateCommand(
  { name: 'updateEngagement', record: 'Engagement', action: 'registry.write', fields: engagementFields },
  async ({ transaction, input, before, fields, problems }) => {
    const changes = { ...fields, ...(await resolveReferences(transaction, before.thirdPartyId, input, problems)) };
    checkEngagement({ ...before, ...changes }, problems);
    await checkSource(transaction, 'Engagement', { ...before, ...changes }, problems);
    return changes;
  },
);

/** Ends an engagement that has not ended yet. */
export const endEngagement = updateCommand(
  { name: 'endEngagement', record: 'Engagement', action: 'registry.write', fields: { endsOn: known(date) } },
  ({ before, fields, writer, problems }) => {
    const changes = { status: 'ENDED' as const, endsOn: fields.endsOn ?? writer.today };
    if (before.status === 'ENDED') problems.add('NOT_ALLOWED', 'id', 'the engagement has ended already');
    checkEngagement({ ...before, ...changes }, problems);
    return changes;
  },
);

async function resolveReferences(
  transaction: Writing,
  thirdPartyId: string | null,
  input: { facilityIds?: readonly string[] | null; alternatives?: readonly ThirdPartyRef[] | null },
  problems: Problems,
): Promise<Partial<Pick<WholeRecord<'Engagement'>, 'facilities' | 'alternatives'>>> {
  const lists = parseFields(
    { facilityIds: listOf(z.string(), 100), alternatives: listOf(z.custom<ThirdPartyRef>(), 20) },
    { facilityIds: input.facilityIds, alternatives: input.alternatives },
    problems,
  );
  const resolved: Partial<Pick<WholeRecord<'Engagement'>, 'facilities' | 'alternatives'>> = {};
  if (lists.facilityIds) {
    const keys = await resolveIds(transaction, 'Facility', lists.facilityIds, problems.at('facilityIds'));
    resolved.facilities = keys.map((facilityId) => ({ facilityId }));
  }
  if (lists.alternatives) {
    const path = (index: number) => ['alternatives', index];
    const keys = await resolveThirdParties(transaction, lists.alternatives, problems, path);
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
