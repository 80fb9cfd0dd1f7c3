import type { Dossier, DossierEngagement } from '../../risk/engine/dossier.ts';
import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { phaseOn, scoped, type ScopedEngagement, usual } from '../../risk/engine/scope.ts';
import type { Category, Question } from './question.ts';

/** An engagement that the question is about. */
export interface AskedEngagement extends ScopedEngagement {
  /** As it is recorded; null where none is, and one of which nothing is known stands in. */
  recorded: DossierEngagement | null;
}

/** What an engagement is called where words speak of it. */
export const nameOf = ({ recorded, category }: AskedEngagement): string =>
  recorded === null ? category : `"${recorded.name}"`;

/** A category bought for a facility of ours; null: for all of them. */
export interface Place {
  category: Category;
  facilityId: string | null;
}

/** What a question is about, as far as engagements go. */
export interface Asked {
  engagements: readonly AskedEngagement[];
  /** Those of the category; others where they do not serve the facility asked about. */
  servesFacility: boolean;
  categories: readonly Category[];
  /** What a decision must cover. */
  places: readonly Place[];
  /** All that it does or is planned to do for us, and what is asked about: what the law counts together. */
  whole: readonly ScopedEngagement[];
  /** Whether any of it has not begun on the day. */
  planned: boolean;
}

/**
 * The engagements asked about: those of the category that serve the facility, active or planned on the day. One that is
 * planned counts in full: it is about to be bought. Where none is recorded, one stands in of which nothing is known.
 */
export function askedOn(dossier: Dossier, policy: RiskPolicy, { category, facilityId, asOf }: Question): Asked {
  const current = dossier.engagements.filter((engagement) => phaseOn(engagement, asOf) !== 'ENDED');
  const ofCategory = current.filter((engagement) => category === null || engagement.category === category);
  const serving = ofCategory.filter((engagement) => serves(engagement, facilityId));
  const found = serving.length > 0 ? serving : ofCategory;
  const categories = category !== null ? [category] : policy.usualCategories[dossier.thirdParty.kind];
  const engagements =
    found.length > 0
      ? found.map((recorded) => ({ ...scoped(recorded, false), recorded }))
      : categories.map((one) => ({ ...usual(one), recorded: null }));
  return {
    engagements,
    servesFacility: serving.length > 0 || ofCategory.length === 0,
    categories: [...new Set(engagements.map((engagement) => engagement.category))],
    places: placesOf(engagements, facilityId),
    whole: [...current.map((engagement) => scoped(engagement, false)), ...engagements.filter(({ id }) => id === null)],
    planned: found.some((engagement) => phaseOn(engagement, asOf) === 'PLANNED'),
  };
}

/** The dossier as it is once what is asked about has begun: whoever buys takes on the risk of what is planned. */
export function onceBegun(dossier: Dossier, { engagements, planned }: Asked, { asOf }: Question): Dossier {
  if (!planned) return dossier;
  const asked = new Set(engagements.map(({ id }) => id));
  const begin = (one: DossierEngagement): DossierEngagement =>
    asked.has(one.id) && phaseOn(one, asOf) === 'PLANNED' ? { ...one, status: 'ACTIVE', startsOn: asOf } : one;
  return { ...dossier, engagements: dossier.engagements.map(begin) };
}

const serves = ({ facilities }: DossierEngagement, facilityId: string | null): boolean =>
  facilityId === null || facilities.length === 0 || facilities.some((served) => served.facilityId === facilityId);

function placesOf(engagements: readonly AskedEngagement[], facilityId: string | null): Place[] {
  const places = engagements.flatMap(({ category, recorded }): Place[] => {
    if (facilityId !== null) return [{ category, facilityId }];
    const served = recorded?.facilities ?? [];
    return served.length === 0
      ? [{ category, facilityId: null }]
      : served.map((facility) => ({ category, facilityId: facility.facilityId }));
  });
  const byName = new Map(places.map((place) => [`${place.category} ${place.facilityId}`, place]));
  return [...byName.values()];
}
