import { describe, expect, it } from 'vitest';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import { screeningsDue } from '../../src/procurement/gate/screenings-due.ts';
import type { DossierScreening } from '../../src/risk/engine/dossier.ts';
import { today } from '../risk/dossiers.ts';
import { buyable, notExcluded, policies, screened, withRule } from './fixtures.ts';
import { TOMORROW } from './tables/table.ts';

const due = (screenings: DossierScreening[], by: Policies = policies) =>
  screeningsDue(buyable({ screenings }), by, today).map(({ screening, dueOn }) => `${screening.id} ${dueOn}`);
const withoutAge = withRule('SCREENING-AGE', { status: 'OFF' });
const ageOfExclusions = withRule('SCREENING-AGE', { parameters: { days: 10, lists: ['OIG_LEIE'] } });

describe('a look-up is due', () => {
  it.each<[string, DossierScreening[], string[], Policies?]>([
    ['180 days after a look-up on a sanctions list', [screened()], ['screening 2026-08-28']],
    ['31 days after a look-up of exclusions', [notExcluded()], ['exclusion 2026-04-14']],
    [
      'on each list, in the order of the lists',
      [notExcluded(), screened(), screened({ id: 'own', list: 'OUR_OWN_LIST' })],
      ['screening 2026-08-28', 'exclusion 2026-04-14', 'own 2026-08-28'],
    ],
    ['on the earlier day, if two rules limit its age', [notExcluded()], ['exclusion 2026-03-24'], ageOfExclusions],
    [
      'after the newest one that compared a name',
      [
        screened({ id: 'old', screenedOn: '2026-01-01' }),
        screened(),
        screened({ id: 'failed', screenedOn: today, outcome: 'NOT_COMPARED' }),
      ],
      ['screening 2026-08-28'],
    ],
    ['not for a list of exclusions that no rule names', [notExcluded({ list: 'SAM_EXCLUSIONS' })], []],
    ['not after one that is revoked', [screened({ revokedOn: today })], []],
    ['after one that is revoked only tomorrow', [screened({ revokedOn: TOMORROW })], ['screening 2026-08-28']],
    ['not after one of the future', [screened({ screenedOn: TOMORROW })], []],
    ['not for an owner', [screened({ ownerName: 'Shidu Holding' })], []],
    ['not if the rule is switched off', [screened(), notExcluded()], ['exclusion 2026-04-14'], withoutAge],
    [
      'not before the rule is in force',
      [screened(), notExcluded()],
      ['screening 2026-08-28'],
      withRule('EXCLUSION', { effectiveFrom: TOMORROW }),
    ],
    ['not if no policy has such a rule', [screened(), notExcluded()], [], { ...policies, rules: [] }],
  ])('%s', (_, screenings, expected, by) => {
    expect(due(screenings, by)).toEqual(expected);
  });
});
