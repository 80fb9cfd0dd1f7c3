import type { Day, DemoParty, DemoScreening } from './shape.ts';

/** A look-up on a list, in the edition of the day before, without a match. */
export const clear = (list: string, screenedOn: string, listVersion: string): DemoScreening => ({
  list,
  listVersion,
  screenedOn,
  outcome: 'CLEAR',
});

/** Look-ups on both sanctions lists that we use for all third parties, that many days ago, without a match. */
export const clearOnBoth = (day: Day, daysAgo: number): DemoScreening[] =>
  ['OFAC_SDN', 'BIS_ENTITY_LIST'].map((list) => clear(list, day(-daysAgo), day(-daysAgo - 1)));

/** The monthly look-up on the list of excluded parties, without a match. */
export const notExcluded = (day: Day): DemoScreening => clear('OIG_LEIE', day(-1), day(-17));

/** Adds a recent screening of those we deal with, or are about to. A party that names its own screenings has only those. */
export const withRoutineScreenings = (day: Day, parties: readonly DemoParty[]): DemoParty[] =>
  parties.map((party) =>
    party.screenings === undefined && ['ONBOARDING', 'ACTIVE'].includes(party.lifecycle ?? 'PROSPECT')
      ? { ...party, screenings: [...clearOnBoth(day, 19), notExcluded(day), ...ownersClear(day, party)] }
      : party,
  );

/** The same look-ups of the owners that are named. Owners in the registry are looked up themselves. */
const ownersClear = (day: Day, { owners }: DemoParty): DemoScreening[] =>
  (owners ?? []).flatMap(({ name }) =>
    name == null ? [] : clearOnBoth(day, 19).map((screening) => ({ ...screening, ownerName: name })),
  );
