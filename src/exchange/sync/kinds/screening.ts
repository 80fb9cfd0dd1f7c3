import { parseFields } from '../../../input/fields.ts';
import type { SyncScreeningInput } from '../../../generated/graphql.ts';
import { screeningFields, unknownScreening } from '../../../records/screening/fields.ts';
import { checkSameScreening, checkScreening } from '../../../records/screening/rules.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';

const { source: _, externalId: __, ...ownFields } = screeningFields;

/** Reads a screening of a source. */
export function readScreening(input: SyncScreeningInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const { screenedOn, ...fields } = parseFields(ownFields, input, problems, ['list', 'outcome', 'screenedOn']);
  if (screenedOn === null) problems.add('REQUIRED', 'screenedOn', 'must not be null');
  if (input.thirdParty === undefined) problems.add('REQUIRED', 'thirdParty', 'must be given');
  const party = reader.party(input.thirdParty, 'thirdParty');
  const { origin } = reader.origin(input, 'Screening');
  return (staged, problems) => {
    const thirdPartyId = staged.party(party, problems.at('thirdParty')) ?? '';
    const screening = { ...unknownScreening, ...fields, ...origin, screenedOn: screenedOn ?? call.today, thirdPartyId };
    checkScreening(screening, call.today, problems);
    const [recorded] = origin ? staged.ofOrigin('Screening', origin) : [];
    if (recorded) checkSameScreening(recorded, screening, problems);
    if (recorded?.revokedOn) {
      const message = `was withdrawn on ${recorded.revokedOn}; a new screening needs a new key`;
      problems.add('NOT_ALLOWED', 'externalId', message);
    }
    if (!problems.none) return null;
    if (recorded) return unchanged('Screening', recorded.id);
    const after = { ...screening, id: staged.newKey('Screening'), version: 1, createdAt: '', updatedAt: '' };
    return proposed('Screening', null, after);
  };
}
