import type { Day, DemoParty, DemoScreening } from './shape.ts';

/** A look-up on a list, in the edition of the day before, that found nobody. */
export const clear = (list: string, screenedOn: string, listVersion: string): DemoScreening => ({
  list,
  listVersion,
  screenedOn,
  outcome: 'CLEAR',
});

/** What both lists that everybody is looked up on said so many days ago: nothing. */
export const clearOnBoth = (day: Day, daysAgo: number): DemoScreening[] =>
  ['OFAC_SDN', 'BIS_ENTITY_LIST'].map((list) => clear(list, day(-daysAgo), day(-daysAgo - 1)));

/** Those we deal with, or are about to, have been screened of late; what a party says of its own screenings stands. */
export const screenedOfLate = (day: Day, parties: readonly DemoParty[]): DemoParty[] =>
  parties.map((party) =>
    party.screenings === undefined && ['ONBOARDING', 'ACTIVE'].includes(party.lifecycle ?? 'PROSPECT')
      ? { ...party, screenings: clearOnBoth(day, 19) }
      : party,
  );
