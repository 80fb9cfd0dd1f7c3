import { specialty } from '../../../db/tables/third-party.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

/** The passing score in most specialties (42 CFR 493 subpart I). */
const PASSING_SCORE = 80;

/** Makes quality records: proficiency tests of a laboratory, nonconformances and similar records of others. */
export function makeQualityRecords({ world, chance, index, thirdParty }: Subject): Seeded<'QualityRecord'>[] {
  const { seed, source, day } = world;
  const isLab = thirdParty.kind === 'PARTNER_LAB';
  const number = thirdParty.lifecycle === 'PROSPECT' ? 0 : isLab ? chance.whole(0, 3) : chance.of([0, 0, 0, 1]);
  const tested = chance.of(specialty.enumValues);
  return Array.from({ length: number }, (_, place) => {
    const score = chance.is(0.93) ? chance.whole(PASSING_SCORE, 100) : chance.whole(40, PASSING_SCORE - 1);
    const kind = isLab
      ? chance.of(['PROFICIENCY_TEST', 'PROFICIENCY_TEST', 'PROFICIENCY_TEST', 'RESULT_DISCREPANCY'] as const)
      : chance.of(['NONCONFORMANCE', 'TURNAROUND'] as const);
    const isTest = kind === 'PROFICIENCY_TEST';
    return {
      id: seedKey(seed, index, 'QualityRecord', place),
      thirdPartyId: thirdParty.id,
      source,
      externalId: `QR-${index}-${place + 1}`,
      sourceUpdatedAt: null,
      kind,
      specialty: isLab ? tested : null,
      performedOn: chance.known(0.95, () => day(-chance.whole(5, 700))),
      score: isTest ? score : null,
      passed: isTest ? score >= PASSING_SCORE : chance.known(0.9, () => chance.is(0.4)),
      note: null,
      retiredOn: null,
    };
  });
}
