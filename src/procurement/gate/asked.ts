import type { Dossier, DossierEngagement } from '../../risk/engine/dossier.ts';
import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { phaseOn, scoped, type ScopedEngagement, usual } from '../../risk/engine/scope.ts';
import type { Category, Question } from './question.ts';
import { categoryTitles } from './words.ts';

/** An engagement that the question is about. */
export interface AskedEngagement extends ScopedEngagement {
  /** The record. Null if none exists and an engagement with everything unknown is assumed. */
  recorded: DossierEngagement | null;
}

/** Returns the name of an engagement for use inside a sentence. */
export const nameOf = ({ recorded, category }: AskedEngagement): string =>
  recorded === null ? categoryTitles[category] : `"${recorded.name}"`;

/** A category bought for one of our facilities, or for all of them if null. */
export interface Place {
  category: Category;
  facilityId: string | null;
}

/** The engagements that a question is about. */
export interface Asked {
  engagements: readonly AskedEngagement[];
  /** Whether a recorded engagement of the category serves the facility asked about. */
  servesFacility: boolean;
  categories: readonly Category[];
  /** A decision must cover these. */
  places: readonly Place[];
  /** All active and planned engagements together with those asked about. The law counts them together. */
  whole: readonly ScopedEngagement[];
  /** Whether any engagement asked about has not begun on the day. */
  planned: boolean;
}

/**
 * Returns the engagements asked about: those of the category that serve the facility, active or planned on the day. A
 * planned one counts in full, because it is about to be bought. If none is recorded, one with everything unknown is assumed.
 */
export function askedOn(dossier: Dossier, policy: RiskPolicy, { category, facilityId, asOf }: Question): Asked {
  const current = dossier.engagements.filter((engagement) => phaseOn(engagement, asOf) !== 'ENDED');
  const ofCategory = current.filter((engagement) => category === null || engagement.category === category);
  const serving = ofCategory.filter((engagement) => serves(engagement, facilityId));
  const chosen = serving.length > 0 ? serving : ofCategory;
  const categories = category !== null ? [category] : policy.usualCategories[dossier.thirdParty.kind];
  const engagements =
    chosen.length > 0
      ? chosen.map((recorded) => ({ ...scoped(recorded, false), recorded }))
      : categories.map((assumed) => ({ ...usual(assumed), recorded: null }));
  return {
    engagements,
    servesFacility: serving.length > 0,
    categories: [...new Set(engagements.map((engagement) => engagement.category))],
    places: placesOf(engagements, facilityId),
    whole: [...current.map((engagement) => scoped(engagement, false)), ...engagements.filter(({ id }) => id === null)],
    planned: chosen.some((engagement) => phaseOn(engagement, asOf) === 'PLANNED'),
  };
}

/** Returns the dossier with the engagements asked about begun, also the planned ones: a buyer takes on their risk. */
export function onceBegun(dossier: Dossier, { engagements, planned }: Asked, { asOf }: Question): Dossier {
  if (!planned) return dossier;
  const asked = new Set(engagements.map(({ id }) => id));
  const begin = (engagement: DossierEngagement): DossierEngagement =>
    asked.has(engagement.id) ? { ...engagement, status: 'ACTIVE', startsOn: asOf } : engagement;
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
