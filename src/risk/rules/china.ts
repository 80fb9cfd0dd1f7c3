import type { ScopedEngagement } from '../engine/scope.ts';
import { isAmong, verdict, worstVerdict, type RuleAnswer, type RuleContext, type Verdict } from './answer.ts';

/** Returns the engagements that send certain data to certain countries, and whether others may. */
export function flowsTo(
  { dossier, scope }: RuleContext,
  {
    destinationCountries,
    dataCategories,
  }: { destinationCountries: readonly string[]; dataCategories: readonly string[] },
): { sure: ScopedEngagement[]; possible: boolean } {
  if (scope.phase === 'ENDED') return { sure: [], possible: false };
  const { country } = dossier.thirdParty;
  const there = isAmong(country, destinationCountries);
  const flowsOf = ({ flows }: ScopedEngagement) => flows.filter(({ category }) => dataCategories.includes(category));
  return {
    sure: scope.engagements.filter((engagement) =>
      flowsOf(engagement).some(({ destinationCountry }) => isAmong(destinationCountry, destinationCountries)),
    ),
    // An unknown destination matters only for a party of that country: elsewhere the answer would be noise.
    possible:
      there &&
      scope.engagements.some(
        (engagement) =>
          engagement.data === 'UNKNOWN' ||
          flowsOf(engagement).some(({ destinationCountry }) => destinationCountry === null),
      ),
  };
}

/** Returns one answer about several engagements on record, each named as evidence. */
export const verdictOn = (engagements: readonly ScopedEngagement[], answer: RuleAnswer, text: string): Verdict =>
  worstVerdict(
    engagements.map(({ id }) => verdict(answer, text, { record: 'Engagement', id: id! })),
    verdict(answer, text),
  );
