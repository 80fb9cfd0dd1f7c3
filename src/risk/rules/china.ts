import type { ScopedEngagement } from '../engine/scope.ts';
import { verdict, worstVerdict, type RuleAnswer, type RuleContext, type Verdict } from './answer.ts';

/** The engagements under which data of given categories go to given countries, and whether others may. */
export function flowsTo(
  { dossier, scope }: RuleContext,
  {
    destinationCountries,
    dataCategories,
  }: { destinationCountries: readonly string[]; dataCategories: readonly string[] },
): { sure: ScopedEngagement[]; possible: boolean } {
  if (scope.phase === 'ENDED') return { sure: [], possible: false };
  const { country } = dossier.thirdParty;
  const there = country !== null && destinationCountries.includes(country);
  const flowsOf = ({ flows }: ScopedEngagement) => flows.filter(({ category }) => dataCategories.includes(category));
  return {
    sure: scope.engagements.filter((engagement) =>
      flowsOf(engagement).some(
        ({ destinationCountry }) => destinationCountry !== null && destinationCountries.includes(destinationCountry),
      ),
    ),
    // What is not known is held against a party of that country only: elsewhere it would tell nobody anything.
    possible:
      there &&
      scope.engagements.some(
        (engagement) =>
          engagement.data === 'UNKNOWN' ||
          flowsOf(engagement).some(({ destinationCountry }) => destinationCountry === null),
      ),
  };
}

/** One answer about engagements, each of which is named with it. */
export const verdictOn = (engagements: readonly ScopedEngagement[], answer: RuleAnswer, text: string): Verdict =>
  worstVerdict(
    engagements.map(({ id }) => verdict(answer, text, id === null ? null : { record: 'Engagement', id })),
    verdict(answer, text),
  );
