import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Dossier, DossierOwner, DossierScreening } from '../../src/risk/engine/dossier.ts';
import { ownedByListed } from '../../src/risk/rules/owned-by-listed.ts';
import { lookUpsOn } from '../../src/risk/rules/standing-screenings.ts';
import { dossier, today, unstated } from './dossiers.ts';
import { policy } from './policy.ts';

let keys = 0;
const screening = (given: Partial<DossierScreening>): DossierScreening => ({
  ...unstated,
  id: `s${++keys}`,
  list: 'OFAC_SDN',
  screenedOn: '2026-03-01',
  outcome: 'CLEAR',
  ...given,
});
const possible = (given: Partial<DossierScreening> = {}) =>
  screening({ outcome: 'POSSIBLE_MATCH', matchedName: 'ACME', ...given });
const confirmed = (given: Partial<DossierScreening> = {}) => screening({ outcome: 'CONFIRMED_MATCH', ...given });
const later = (given: Partial<DossierScreening> = {}) => screening({ screenedOn: today, ...given });

function sanctionsOf(given: Dossier, asOf = today) {
  const { rules, gates } = assess(given, policy, asOf);
  const { answer, facts } = rules.find(({ rule }) => rule === 'SANCTIONS')!;
  return {
    answer,
    facts: facts.map(({ text }) => text),
    evidence: facts.map(({ evidence }) => evidence?.id),
    gate: gates.some(({ code }) => code === 'SANCTIONS'),
  };
}

describe('a match stands until it is taken back', () => {
  const list = 'screening-list';
  const how = { source: list, threshold: 0.85, aliasesIncluded: true, listPublishedOn: '2026-02-27' };
  it.each<[string, DossierScreening, DossierScreening, string]>([
    ['by a person', possible({ source: list }), later(), 'MET'],
    ['confirmed by a person, cleared by a person', confirmed(), later(), 'MET'],
    ['confirmed by a person, cleared by an import', confirmed(), later({ ...how, listPublishedOn: today }), 'NOT_MET'],
    ['reported by another source', possible({ source: 'lims' }), later({ source: list }), 'UNKNOWN'],
    ['by its source, which does not say how', possible({ source: 'lims' }), later({ source: 'lims' }), 'MET'],
    ['by the same import of a later edition', possible(how), later({ ...how, listPublishedOn: today }), 'MET'],
    ['by the same import of the same edition', possible(how), later(how), 'MET'],
    ['an older edition', possible(how), later({ ...how, listPublishedOn: '2026-02-26' }), 'UNKNOWN'],
    ['an edition of which the day is unknown', possible(how), later({ ...how, listPublishedOn: null }), 'UNKNOWN'],
    [
      'both of unknown days',
      possible({ ...how, listPublishedOn: null }),
      later({ ...how, listPublishedOn: null }),
      'UNKNOWN',
    ],
    ['without the aliases', possible(how), later({ ...how, aliasesIncluded: false }), 'UNKNOWN'],
    ['an unknown threshold', possible(how), later({ ...how, threshold: null }), 'UNKNOWN'],
    ['a higher threshold', possible(how), later({ ...how, threshold: 0.9 }), 'UNKNOWN'],
    ['a lower threshold', possible(how), later({ ...how, threshold: 0.8 }), 'MET'],
    ['another list', possible(how), later({ ...how, list: 'OFAC_NON_SDN' }), 'UNKNOWN'],
    ['nothing compared', possible(how), later({ ...how, outcome: 'NOT_COMPARED' }), 'UNKNOWN'],
    ['confirmed, and nothing compared since', confirmed(), later({ outcome: 'NOT_COMPARED' }), 'NOT_MET'],
    ['on the same day', possible(), screening({}), 'UNKNOWN'],
    ['a match recorded in error, deleted today', confirmed({ revokedOn: today }), screening({}), 'MET'],
    ['a match that is deleted tomorrow', confirmed({ revokedOn: '2026-03-15' }), screening({}), 'NOT_MET'],
  ])('%s', (_, match, since, expected) => {
    expect(sanctionsOf(dossier({ screenings: [match, since] })).answer).toBe(expected);
    expect(sanctionsOf(dossier({ screenings: [since, match] })).answer).toBe(expected);
  });
});

describe('of several screenings, in any order, names', () => {
  it.each<[string, DossierScreening[], string[]]>([
    ['the confirmed match', [confirmed({ id: 'a' }), possible({ id: 'b', screenedOn: today, source: 'x' })], ['a']],
    [
      'the newest match',
      [possible({ id: 'b', source: 'x' }), possible({ id: 'a', screenedOn: today, source: 'y' })],
      ['a'],
    ],
    ['the last match of a day', [possible({ id: 'a' }), possible({ id: 'b' })], ['b']],
    ['the newest look-up', [screening({ id: 'b' }), later({ id: 'a' })], ['a']],
    ['the last look-up of a day', [screening({ id: 'a' }), screening({ id: 'b' })], ['b']],
    ['each list, by its code', [screening({ id: 'a', list: 'UN' }), screening({ id: 'b', list: 'EU' })], ['b', 'a']],
  ])('%s', (_, screenings, named) => {
    const evidence = (given: DossierScreening[]) =>
      sanctionsOf(dossier({ screenings: given })).evidence.filter((id) => id !== undefined);
    expect(evidence(screenings)).toEqual(named);
    expect(evidence(screenings.toReversed())).toEqual(named);
  });
});

describe('names that could not be compared', () => {
  it('are unknown, with what to do', () => {
    expect(sanctionsOf(dossier({ screenings: [screening({ outcome: 'NOT_COMPARED' })] }))).toMatchObject({
      answer: 'UNKNOWN',
      facts: ['Its names could not be compared with OFAC_SDN: record its Latin name.'],
    });
  });

  it('are clear once they were compared, and not again after a rename', () => {
    const [first, second] = [screening({ source: 'x' }), later({ source: 'x', outcome: 'NOT_COMPARED' })];
    expect(sanctionsOf(dossier({ screenings: [first] })).answer).toBe('MET');
    expect(sanctionsOf(dossier({ screenings: [first, second] })).answer).toBe('UNKNOWN');
    // A person who looked it up has compared it.
    expect(sanctionsOf(dossier({ screenings: [screening({}), second] })).answer).toBe('MET');
  });
});

type Owners = Dossier['thirdParty']['owners'];
const named = (name: string, percent: number | null): Owners[number] => ({
  name,
  ownerId: null,
  country: null,
  percent,
});
const inRegistry = (ownerId: string, percent: number | null): Owners[number] => ({
  name: null,
  ownerId,
  country: null,
  percent,
});
const party = (id: string, screenings: DossierScreening[], owners: Owners = []): DossierOwner => ({
  id,
  legalName: `Party ${id}`,
  country: null,
  owners,
  screenings,
  determinations: [],
});
/** A party that is clear itself. */
const owned = (owners: Owners, above: DossierOwner[] = [], screenings: DossierScreening[] = []) =>
  dossier({ thirdParty: { owners }, owners: above, screenings: [screening({}), ...screenings] });
const clear = () => screening({});
/** Screenings of an owner that is on a list whose rule about owners is suspended. */
const suspended = (ownerName: string) => [screening({ ownerName }), confirmed({ ownerName, list: 'BIS_ENTITY_LIST' })];

describe('owners on lists', () => {
  it.each<[string, Dossier, string]>([
    ['a named owner, half', owned([named('A', 50)], [], [confirmed({ ownerName: 'A' })]), 'NOT_MET'],
    ['a named owner, less than half', owned([named('A', 49.9)], [], [confirmed({ ownerName: 'A' })]), 'MET'],
    ['a named owner, a possible match', owned([named('A', 100)], [], [possible({ ownerName: 'A' })]), 'UNKNOWN'],
    [
      'two named owners together',
      owned([named('A', 25), named('B', 25)], [], [confirmed({ ownerName: 'A' }), confirmed({ ownerName: 'B' })]),
      'NOT_MET',
    ],
    [
      'one confirmed, one possible, together half',
      owned([named('A', 25), named('B', 25)], [], [confirmed({ ownerName: 'A' }), possible({ ownerName: 'B' })]),
      'UNKNOWN',
    ],
    [
      'tenths of a percent',
      owned([named('A', 33.4), named('B', 16.6)], [], [confirmed({ ownerName: 'A' }), confirmed({ ownerName: 'B' })]),
      'NOT_MET',
    ],
    ['an unknown share', owned([named('A', null)], [], [confirmed({ ownerName: 'A' })]), 'UNKNOWN'],
    [
      'an unknown share of what others leave',
      owned([named('A', null), named('B', 60)], [], [confirmed({ ownerName: 'A' }), screening({ ownerName: 'B' })]),
      'MET',
    ],
    [
      'a possible match of a known share, and one of an unknown share',
      owned(
        [named('A', 10), named('B', null)],
        [],
        [possible({ ownerName: 'A' }), possible({ ownerName: 'B', source: 'x' })],
      ),
      'UNKNOWN',
    ],
    ['an owner nobody compared, half', owned([named('A', 50)]), 'UNKNOWN'],
    ['an owner nobody compared, less', owned([named('A', 10)]), 'MET'],
    [
      'an owner whose name could not be compared',
      owned([named('A', 100)], [], [screening({ ownerName: 'A', outcome: 'NOT_COMPARED' })]),
      'UNKNOWN',
    ],
    ['a clear owner', owned([named('A', 100)], [], [screening({ ownerName: 'A' })]), 'MET'],
    ['in the registry', owned([inRegistry('p', 50)], [party('p', [confirmed()])]), 'NOT_MET'],
    ['in the registry, clear', owned([inRegistry('p', 50)], [party('p', [clear()])]), 'MET'],
    ['in the registry, never screened', owned([inRegistry('p', 50)], [party('p', [])]), 'UNKNOWN'],
    [
      'through a chain',
      owned([inRegistry('p', 60)], [party('p', [clear()], [inRegistry('q', 70)]), party('q', [confirmed()])]),
      'NOT_MET',
    ],
    [
      'through a chain, less than half above',
      owned([inRegistry('p', 100)], [party('p', [clear()], [inRegistry('q', 49)]), party('q', [confirmed()])]),
      'MET',
    ],
    [
      'through a chain, a name above',
      owned([inRegistry('p', 100)], [party('p', [clear(), possible({ ownerName: 'B' })], [named('B', 51)])]),
      'UNKNOWN',
    ],
    [
      'a clear owner of a party that was not screened itself',
      dossier({ thirdParty: { owners: [named('A', 100)] }, screenings: suspended('A') }),
      'UNKNOWN',
    ],
    [
      'a confirmed owner of a party that was not screened itself',
      dossier({ thirdParty: { owners: [named('A', 100)] }, screenings: [confirmed({ ownerName: 'A' })] }),
      'NOT_MET',
    ],
    [
      'in a ring',
      owned(
        [inRegistry('p', 100)],
        [party('p', [clear()], [inRegistry('q', 100)]), party('q', [clear()], [inRegistry('p', 100)])],
      ),
      'MET',
    ],
    ['BIS, while its rule is suspended', owned([named('A', 100)], [], suspended('A')), 'MET'],
    [
      'another list',
      owned(
        [named('A', 100)],
        [],
        [screening({ ownerName: 'A' }), confirmed({ ownerName: 'A', list: 'EU_CONSOLIDATED' })],
      ),
      'NEEDS_COUNSEL',
    ],
  ])('%s', (_, given, expected) => {
    const { answer, gate } = sanctionsOf(given);
    expect(answer).toBe(expected);
    expect(gate).toBe(expected === 'NOT_MET');
  });

  it.each([
    ['2025-09-28', 'MET'],
    ['2025-09-29', 'NOT_MET'],
    ['2025-11-09', 'NOT_MET'],
    ['2025-11-10', 'MET'],
    ['2026-11-09', 'MET'],
    ['2026-11-10', 'NEEDS_COUNSEL'],
  ])('the affiliates rule of BIS on %s: %s', (asOf, expected) => {
    const on = '2025-01-01';
    const given = dossier({
      thirdParty: { owners: [named('A', 50)] },
      screenings: [
        screening({ screenedOn: on }),
        screening({ screenedOn: on, ownerName: 'A' }),
        confirmed({ screenedOn: on, ownerName: 'A', list: 'BIS_ENTITY_LIST' }),
      ],
    });
    expect(sanctionsOf(given, asOf).answer).toBe(expected);
  });

  it('say the chain, the share and the law', () => {
    const given = owned(
      [inRegistry('p', 60)],
      [party('p', [clear()], [inRegistry('q', 70)]), party('q', [confirmed()])],
    );
    expect(sanctionsOf(given).facts).toEqual([
      '"Party p" owns 60 % of it, and above it "Party q" is confirmed to be on OFAC_SDN; a party owned 50 % or more by ' +
        'listed parties counts as the owner does (OFAC, Revised Guidance on Entities Owned by Persons Whose Property Is ' +
        'Blocked, 2014-08-13).',
    ]);
  });

  const law =
    'a party owned 50 % or more by listed parties counts as the owner does (OFAC, Revised Guidance on Entities Owned by ' +
    'Persons Whose Property Is Blocked, 2014-08-13)';
  const x = party('x', [confirmed()]);
  it.each<[string, Owners, DossierOwner[], DossierScreening[], string[]]>([
    [
      'those on a list, not the clear ones',
      [named('B', 60), named('C', 20), named('A', 20)],
      [],
      [confirmed({ ownerName: 'B' }), confirmed({ ownerName: 'A', source: 'x' }), screening({ ownerName: 'C' })],
      [
        `"A" owns 20 % of it and is confirmed to be on OFAC_SDN; ${law}.`,
        `"B" owns 60 % of it and is confirmed to be on OFAC_SDN; ${law}.`,
      ],
    ],
    [
      'one of an unknown share',
      [named('A', null)],
      [],
      [possible({ ownerName: 'A' })],
      [`"A" owns an unknown share of it and may be on OFAC_SDN; ${law}.`],
    ],
    [
      'the chain, through all between',
      [inRegistry('p', 100)],
      [
        party('q', [clear()], [inRegistry('r', 50)]),
        party('r', [clear()], [inRegistry('x', 50)]),
        x,
        party('p', [clear()], [inRegistry('q', 50)]),
      ],
      [],
      [
        `"Party p" owns 100 % of it, and above it through "Party q", "Party r" "Party x" is confirmed to be on OFAC_SDN; ${law}.`,
      ],
    ],
    [
      'the chain to the one on a list, past clear ones',
      [inRegistry('p', 100)],
      [
        party('p', [clear()], [inRegistry('a', 40), inRegistry('q', 60)]),
        party('a', [clear()]),
        party('q', [clear(), screening({ ownerName: 'C' })], [named('C', 50), inRegistry('x', 50)]),
        x,
      ],
      [],
      [`"Party p" owns 100 % of it, and above it through "Party q" "Party x" is confirmed to be on OFAC_SDN; ${law}.`],
    ],
    [
      'the chain to a confirmed match before one to a possible match',
      [inRegistry('p', 100)],
      [party('p', [clear()], [inRegistry('o', 50), inRegistry('x', 50)]), party('o', [possible()]), x],
      [],
      [`"Party p" owns 100 % of it, and above it "Party x" is confirmed to be on OFAC_SDN; ${law}.`],
    ],
    [
      'one chain of two',
      [inRegistry('p', 100)],
      [party('p', [clear()], [inRegistry('y', 50), inRegistry('x', 50)]), party('y', [confirmed()]), x],
      [],
      [`"Party p" owns 100 % of it, and above it "Party x" is confirmed to be on OFAC_SDN; ${law}.`],
    ],
    [
      'one chain of two, to owners by name',
      [inRegistry('p', 100)],
      [
        party(
          'p',
          [clear(), confirmed({ ownerName: 'B' }), confirmed({ ownerName: 'A' })],
          [named('B', 50), named('A', 50)],
        ),
      ],
      [],
      [`"Party p" owns 100 % of it, and above it "A" is confirmed to be on OFAC_SDN; ${law}.`],
    ],
    [
      'the chain out of a ring',
      [inRegistry('p', 100)],
      [
        party('p', [clear()], [inRegistry('q', 60), inRegistry('party', 40)]),
        party('q', [clear()], [inRegistry('p', 50), inRegistry('z', 50)]),
        party('z', [clear()], [inRegistry('x', 100)]),
        x,
      ],
      [],
      [
        `"Party p" owns 100 % of it, and above it through "Party q", "Party z" "Party x" is confirmed to be on OFAC_SDN; ${law}.`,
      ],
    ],
    [
      'only the party itself, which owns its owner',
      [inRegistry('p', 100)],
      [party('p', [clear()], [inRegistry('party', 100)])],
      [confirmed()],
      ['A match on OFAC_SDN is confirmed.'],
    ],
    [
      'only the party itself, if its owner is clear',
      [named('A', 100)],
      [],
      [screening({ ownerName: 'A' })],
      ['No match on OFAC_SDN on 2026-03-01.'],
    ],
  ])('names %s, in any order', (_, owners, above, screenings, facts) => {
    const reversed = above.map((one) => ({ ...one, owners: one.owners.toReversed() })).toReversed();
    expect(sanctionsOf(owned(owners, above, screenings)).facts).toEqual(facts);
    expect(sanctionsOf(owned(owners.toReversed(), reversed, screenings)).facts).toEqual(facts);
  });

  it('without screenings are named, with their record if they are in the registry', () => {
    const { facts, evidence } = sanctionsOf(owned([named('A', 50), inRegistry('p', 50)], [party('p', [])]));
    expect(facts[0]).toContain('"A" owns 50 % of it and has not been compared with any list');
    expect(facts[1]).toContain('"Party p" owns 50 % of it and has not been compared with any list');
    expect(evidence.slice(0, 2)).toEqual([undefined, 'p']);
  });

  it('on a list whose rule is suspended are named', () => {
    const { facts } = sanctionsOf(owned([named('A', 50)], [], suspended('A')));
    expect(facts).toContainEqual(
      expect.stringContaining('would count as the owner does, but the rule is suspended on this day'),
    );
  });

  it('that are not recorded are said not to have been compared', () => {
    expect(sanctionsOf(dossier({ screenings: [clear()] })).facts).toEqual([
      'No match on OFAC_SDN on 2026-03-01.',
      'Its owners are not on record, so only its own names were compared.',
    ]);
  });

  it('in more chains than could be followed one by one', () => {
    const names = Array.from({ length: 60 }, (_, index) => `o${index}`);
    const above = names.map((id, index) =>
      party(
        id,
        [index === 59 ? confirmed() : clear()],
        names.slice(index + 1, index + 3).map((next) => inRegistry(next, 50)),
      ),
    );
    expect(sanctionsOf(owned([inRegistry('o0', 100)], above)).answer).toBe('NOT_MET');
  });
});

describe('owners in any graph, with rings and unknown shares', () => {
  const ids = ['party', 'a', 'b', 'c', null];
  const owners = fc.array(
    fc.record({
      ownerId: fc.constantFrom(...ids),
      name: fc.constantFrom('N', null),
      country: fc.constant(null),
      percent: fc.constantFrom(null, 0, 49.9, 50, 100),
    }),
    { maxLength: 4 },
  );
  const outcome = fc.constantFrom(null, 'CLEAR' as const, 'CONFIRMED_MATCH' as const, 'POSSIBLE_MATCH' as const);
  const look = (found: DossierScreening['outcome'] | null, ownerName: string | null): DossierScreening[] =>
    found === null
      ? []
      : [{ ...unstated, id: `${found} ${ownerName}`, list: 'OFAC_SDN', screenedOn: today, outcome: found, ownerName }];

  it('are followed to one that is on a list', () => {
    let listed = 0;
    const parties = fc.tuple(...['party', 'a', 'b', 'c'].map(() => fc.tuple(owners, outcome, outcome)));
    fc.assert(
      fc.property(parties, (given) => {
        const [root, ...above] = given.map(([recorded, own, named], n) =>
          party(ids[n]!, [...look(own, null), ...look(named, 'N')], recorded),
        );
        const lists = { has: () => true, exclusionLists: [] };
        const whole = dossier({ thirdParty: { owners: root!.owners }, screenings: root!.screenings, owners: above });
        const { state, shares } = ownedByListed(whole, lists, 50, lookUpsOn(today));
        for (const { chain, list } of shares) {
          if (state === 'NOT_SCREENED') continue;
          expect(chain.length).toBeGreaterThan(0);
          expect(list).toBe('OFAC_SDN');
          listed++;
        }
      }),
      { numRuns: 2_000 },
    );
    expect(listed).toBeGreaterThan(100);
  });
});
