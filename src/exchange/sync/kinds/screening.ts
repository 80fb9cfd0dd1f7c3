import { parseFields } from '../../../input/fields.ts';
import type { SyncScreeningInput } from '../../../generated/graphql.ts';
import { screeningFields, unknownScreening } from '../../../records/screening/fields.ts';
import { checkSameScreening, checkScreening } from '../../../records/screening/rules.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';

const { source: _, externalId: __, ...ownFields } = screeningFields;

/** Reads a look-up on a list as a source knows it. */
export function readScreening(input: SyncScreeningInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const { screenedOn, ...fields } = parseFields(ownFields, input, problems, ['list', 'outcome', 'screenedOn']);
  if (screenedOn === null) problems.add('REQUIRED', 'screenedOn', 'must not be null');
  if (input.thirdParty === undefined) problems.add('REQUIRED', 'thirdParty', 'must be given');
  const party = reading.party(input.thirdParty, 'thirdParty');
  const { origin } = reading.origin(input, 'Screening');
  return (staged, found) => {
    const thirdPartyId = staged.party(party, found.at('thirdParty')) ?? '';
    const screening = { ...unknownScreening, ...fields, ...origin, screenedOn: screenedOn ?? call.today, thirdPartyId };
    checkScreening(screening, call.today, found);
    const [recorded] = origin ? staged.ofOrigin('Screening', origin) : [];
    if (recorded) checkSameScreening(recorded, screening, found);
    if (recorded?.revokedOn) {
      const message = `was withdrawn on ${recorded.revokedOn}; what is found anew needs a key of its own`;
      found.add('NOT_ALLOWED', 'externalId', message);
    }
    if (!found.none) return null;
    if (recorded) return unchanged('Screening', recorded.id);
    const after = { ...screening, id: staged.newKey('Screening'), version: 1, createdAt: '', updatedAt: '' };
    return proposed('Screening', null, after);
  };
}
