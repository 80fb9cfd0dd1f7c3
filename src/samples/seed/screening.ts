import { unknownScreening } from '../../records/screening/fields.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Screening = Seeded<'Screening'>;

const outcomes = [
  ['CLEAR', 989],
  ['POSSIBLE_MATCH', 10],
  ['CONFIRMED_MATCH', 1],
] as const;

/** Makes up to two screenings, each against one list: most are recent, and most are clear. */
export function makeScreenings(subject: Subject): Screening[] {
  const { chance, thirdParty, wellKept } = subject;
  const lists = ['OFAC_SDN', 'BIS_ENTITY_LIST'];
  return chance
    .some(lists, thirdParty.lifecycle === 'PROSPECT' ? 0 : wellKept ? 2 : chance.of([0, 1, 2, 2, 2]))
    .map((list, place) => makeScreening(subject, list, place));
}

function makeScreening(
  { world, chance, index, thirdParty, wellKept }: Subject,
  list: string,
  place: number,
): Screening {
  const { seed, source, day } = world;
  const age = chance.is(wellKept ? 0.97 : 0.9) ? chance.whole(0, 170) : chance.whole(181, 700);
  const outcome = chance.weighted(outcomes);
  return {
    ...unknownScreening,
    id: seedKey(seed, index, 'Screening', place),
    thirdPartyId: thirdParty.id,
    source,
    externalId: `SC-${index}-${place + 1}`,
    list,
    listVersion: day(-age - 1),
    screenedOn: day(-age),
    outcome,
    matchedName: outcome === 'CLEAR' ? null : thirdParty.legalName.toUpperCase(),
    score: outcome === 'CLEAR' ? null : chance.whole(80, 100) / 100,
  };
}
