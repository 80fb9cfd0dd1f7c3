import type { DossierFlow } from '../engine/dossier.ts';
import type { RuleContext } from './answer.ts';

/** The flows of given categories that go, or may go, to given countries. */
export function flowsTo(
  { dossier, scope }: RuleContext,
  {
    destinationCountries,
    dataCategories,
  }: { destinationCountries: readonly string[]; dataCategories: readonly string[] },
): { sure: DossierFlow[]; possible: boolean } {
  if (scope.phase === 'ENDED') return { sure: [], possible: false };
  const { country } = dossier.thirdParty;
  const there = country !== null && destinationCountries.includes(country);
  const flows = scope.engagements.flatMap((e) => e.flows).filter(({ category }) => dataCategories.includes(category));
  return {
    sure: flows.filter(
      ({ destinationCountry }) => destinationCountry !== null && destinationCountries.includes(destinationCountry),
    ),
    // What is not known is held against a party of that country only: elsewhere it would tell nobody anything.
    possible:
      there &&
      (flows.some(({ destinationCountry }) => destinationCountry === null) ||
        scope.engagements.some(({ data }) => data === 'UNKNOWN')),
  };
}
