import { unknownScreening } from '../../records/screening/fields.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Screening = Seeded<'Screening'>;

const outcomes = [
  ['CLEAR', 989],
  ['POSSIBLE_MATCH', 10],
  ['CONFIRMED_MATCH', 1],
] as const;

/** Makes up to three screenings, each against one list: most are recent, and most are clear. */
export function makeScreenings(subject: Subject): Screening[] {
  const { chance, thirdParty, wellKept } = subject;
  const lists = ['OFAC_SDN', 'BIS_ENTITY_LIST'];
  const isProspect = thirdParty.lifecycle === 'PROSPECT';
  const screened = chance
    .some(lists, isProspect ? 0 : wellKept ? 2 : chance.of([0, 1, 2, 2, 2]))
    .map((list, place) => makeScreening(subject, list, place, 170));
  // Exclusions are looked up every month.
  const isLookedUp = !isProspect && chance.is(wellKept ? 0.97 : 0.7);
  const own = isLookedUp ? [...screened, makeScreening(subject, 'OIG_LEIE', screened.length, 25)] : screened;
  return [...own, ...ownerScreenings(subject, screened, own.length)];
}

/** The same look-ups of the owners that are named, without a match. */
function ownerScreenings({ world, index, thirdParty }: Subject, own: readonly Screening[], place: number): Screening[] {
  const names = thirdParty.owners.flatMap(({ name }) => name ?? []);
  return names.flatMap((ownerName, owner) =>
    own.map((screening, list) => ({
      ...screening,
      id: seedKey(world.seed, index, 'Screening', place + owner * own.length + list),
      externalId: `SC-${index}-${place + owner * own.length + list + 1}`,
      outcome: 'CLEAR' as const,
      matchedName: null,
      score: null,
      ownerName,
    })),
  );
}

function makeScreening(
  { world, chance, index, thirdParty, wellKept }: Subject,
  list: string,
  place: number,
  recent: number,
): Screening {
  const { seed, source, day } = world;
  const age = chance.is(wellKept ? 0.97 : 0.9) ? chance.whole(0, recent) : chance.whole(181, 700);
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
