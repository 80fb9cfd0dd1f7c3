import { z } from 'zod';
import { engagementFields, unknownEngagement } from '../../../records/engagement/fields.ts';
import { checkEngagement } from '../../../records/engagement/rules.ts';
import { listOf, parseFields, text } from '../../../input/fields.ts';
import type { SyncEngagementInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import type { PartyMention } from '../mentions.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { planUpsert, ownerOf } from './mutable.ts';

type Engagement = WholeRecord<'Engagement'>;

const { source: _, externalId: __, ...ownFields } = engagementFields;
const lists = { facilityCodes: listOf(text(50), 100), alternatives: listOf(z.looseObject({}), 20) };

/** Reads an engagement of a source. */
export function readEngagement(input: SyncEngagementInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const fields = parseFields(ownFields, input, problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  const { facilityCodes, alternatives: refs } = parseFields(lists, input, problems);
  const alternatives = refs?.map((ref, index) => reader.party(ref, 'alternatives', index));
  for (const code of facilityCodes ?? []) call.mentions.facilityCodes.add(code);
  return planUpsert(reader.origin(input, 'Engagement'), {
    name: 'Engagement',
    required: ['name', 'category'],
    unknown: unknownEngagement,
    fields,
    settle: (before, staged, problems) => {
      const thirdPartyId = ownerOf(before, party, staged, problems);
      checkRevived(before, fields, problems);
      const recorded = before?.protectedData ?? 'UNKNOWN';
      return {
        thirdPartyId,
        // Data flows in an item imply LISTED.
        ...(fields.protectedData === undefined &&
          fields.dataFlows?.length &&
          recorded === 'UNKNOWN' && { protectedData: 'LISTED' as const }),
        ...(facilityCodes && { facilities: facilitiesOf(facilityCodes, staged, problems) }),
        ...(alternatives && { alternatives: alternativesOf(alternatives, thirdPartyId, staged, problems) }),
      };
    },
    check: (after, _staged, problems) => checkEngagement(after, problems),
  });
}

/** Notes a reopened engagement without `endsOn`: the day on which it ended cannot be its planned end. */
function checkRevived(
  before: Engagement | null,
  { status, endsOn }: { status?: string; endsOn?: string | null },
  problems: Problems,
): void {
  if (before?.status !== 'ENDED' || status === undefined || status === 'ENDED' || endsOn !== undefined) return;
  const message = `must be given, because the engagement ended on ${before.endsOn}: its new end, or null if none is planned`;
  problems.add('INCONSISTENT', 'endsOn', message);
}

function facilitiesOf(codes: readonly string[], staged: Staged, problems: Problems): Engagement['facilities'] {
  return codes.flatMap((code, index) => {
    const facilityId = staged.lookedUp.facilityKeys.get(code);
    const entryProblems = problems.at('facilityCodes', index);
    if (facilityId === undefined)
      entryProblems.add('NOT_FOUND', [], `no facility of this registry has the code "${code}"`);
    else if (codes.indexOf(code) < index) entryProblems.add('DUPLICATE', [], `"${code}" is given twice`);
    else return [{ facilityId }];
    return [];
  });
}

function alternativesOf(
  mentions: readonly (PartyMention | null)[],
  ownerId: string,
  staged: Staged,
  problems: Problems,
): Engagement['alternatives'] {
  const keys = mentions.map((mention, index) => staged.party(mention, problems.at('alternatives', index)));
  keys.forEach((key, index) => {
    if (key === null) return;
    const entryProblems = problems.at('alternatives', index);
    if (key === ownerId) entryProblems.add('INCONSISTENT', [], 'must not be the third party of the engagement itself');
    if (keys.indexOf(key) < index) entryProblems.add('DUPLICATE', [], 'is given twice');
  });
  return keys.filter((key) => key !== null).map((thirdPartyId) => ({ thirdPartyId }));
}
