import { z } from 'zod';
import { yesNoUnknown } from '../../db/tables/columns.ts';
import {
  baaRequired,
  dataCategory,
  dataChannel,
  dataPurpose,
  engagementCategory,
  engagementStatus,
  protectedData,
} from '../../db/tables/engagement.ts';
import { authorize } from '../access.ts';
import { country, date, known, listOf, oneOf, oneOfOr, parseFields, sourceFields, text, whole } from '../fields.ts';
import type { CreateEngagementInput, EndEngagementInput, UpdateEngagementInput } from '../generated/graphql.ts';
import { idempotencyOf } from '../idempotency.ts';
import { Problems } from '../problems.ts';
import type { WholeRecord } from '../record/records.ts';
import {
  checkSource,
  findCurrentById,
  resolveIds,
  resolveThirdParties,
  resolveThirdParty,
  type ThirdPartyRef,
} from '../references.ts';
import { type Transaction, write, type Writer, type Written } from '../write.ts';
import { checkEngagement } from './rules.ts';

const engagementFields = {
  ...sourceFields,
  name: text(200),
  category: oneOf(engagementCategory.enumValues),
  status: oneOf(engagementStatus.enumValues),
  startsOn: known(date),
  endsOn: known(date),
  dependency: known(whole(1, 4)),
  penetration: known(whole(1, 4)),
  soleSource: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  clinical: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  protectedData: oneOfOr(protectedData.enumValues, 'UNKNOWN'),
  dataFlows: listOf(
    z.object({
      category: oneOf(dataCategory.enumValues),
      peoplePerYear: known(whole(0, 2_000_000_000)).default(null),
      destinationCountry: known(country).default(null),
      purpose: oneOfOr(dataPurpose.enumValues, 'UNDETERMINED'),
      channel: oneOfOr(dataChannel.enumValues, 'UNKNOWN'),
    }),
    50,
  ),
  baaRequired: oneOfOr(baaRequired.enumValues, 'UNDETERMINED'),
  baaRationale: known(text(2000)),
};

/** What is known of an engagement before anything is. */
const unknownEngagement = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  name: '',
  category: 'OTHER' as const,
  status: 'PLANNED' as const,
  startsOn: null,
  endsOn: null,
  dependency: null,
  penetration: null,
  soleSource: 'UNKNOWN' as const,
  clinical: 'UNKNOWN' as const,
  protectedData: 'UNKNOWN' as const,
  baaRequired: 'UNDETERMINED' as const,
  baaRationale: null,
  dataFlows: [],
  facilities: [],
  alternatives: [],
};

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
  transaction: Transaction,
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
