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

/** Reads an engagement as a source knows it. */
export function readEngagement(input: SyncEngagementInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const fields = parseFields(ownFields, input, problems);
  const party = reading.party(input.thirdParty, 'thirdParty');
  const { facilityCodes, alternatives: refs } = parseFields(lists, input, problems);
  const alternatives = refs?.map((ref, index) => reading.party(ref, 'alternatives', index));
  for (const code of facilityCodes ?? []) call.mentions.facilityCodes.add(code);
  return planUpsert(reading.origin(input, 'Engagement'), {
    name: 'Engagement',
    required: ['name', 'category'],
    unknown: unknownEngagement,
    fields,
    settle: (before, staged, found) => {
      const thirdPartyId = ownerOf(before, party, staged, found);
      checkRevived(before, fields, found);
      const known = before?.protectedData ?? 'UNKNOWN';
      return {
        thirdPartyId,
        // Flows that are listed say that they are.
        ...(fields.protectedData === undefined &&
          fields.dataFlows?.length &&
          known === 'UNKNOWN' && { protectedData: 'LISTED' as const }),
        ...(facilityCodes && { facilities: facilitiesOf(facilityCodes, staged, found) }),
        ...(alternatives && { alternatives: alternativesOf(alternatives, thirdPartyId, staged, found) }),
      };
    },
    check: (after, _staged, found) => checkEngagement(after, found),
  });
}

/** The day on which it ended is no day on which it will end. */
function checkRevived(
  before: Engagement | null,
  { status, endsOn }: { status?: string; endsOn?: string | null },
  problems: Problems,
): void {
  if (before?.status !== 'ENDED' || status === undefined || status === 'ENDED' || endsOn !== undefined) return;
  const message = `must say when it ends now, as it ended on ${before.endsOn}; null where no end is known`;
  problems.add('INCONSISTENT', 'endsOn', message);
}

function facilitiesOf(codes: readonly string[], staged: Staged, problems: Problems): Engagement['facilities'] {
  return codes.flatMap((code, index) => {
    const facilityId = staged.found.facilityKeys.get(code);
    const at = problems.at('facilityCodes', index);
    if (facilityId === undefined) at.add('NOT_FOUND', [], `"${code}" is the code of no facility of ours`);
    else if (codes.indexOf(code) < index) at.add('DUPLICATE', [], `"${code}" is given twice`);
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
    const at = problems.at('alternatives', index);
    if (key === ownerId) at.add('INCONSISTENT', [], 'cannot be its own alternative');
    if (keys.indexOf(key) < index) at.add('DUPLICATE', [], 'is given twice');
  });
  return keys.filter((key) => key !== null).map((thirdPartyId) => ({ thirdPartyId }));
}
