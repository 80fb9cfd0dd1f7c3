import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { within } from './days.ts';
import type { Dossier, DossierEngagement, DossierFlow } from './dossier.ts';

/** Unknown dependency or penetration counts as the highest of the EBIOS scale. */
export const UNKNOWN_SCALE = 4;

/** An engagement as it is looked at on a day, unknowns resolved to what they must be taken for. */
export interface ScopedEngagement {
  /** Null where no engagement is recorded and one usual for the kind of party stands in. */
  id: string | null;
  category: DossierEngagement['category'];
  /** EBIOS scales, 1–4. */
  dependency: number;
  penetration: number;
  soleSource: DossierEngagement['soleSource'];
  clinical: DossierEngagement['clinical'];
  /** LISTED: the flows say what moves. Listed without flows is UNKNOWN. */
  data: DossierEngagement['protectedData'];
  /** A "no" without its grounds is UNDETERMINED. */
  businessAssociate: DossierEngagement['baaRequired'];
  flows: readonly DossierFlow[];
}

/** What we use a third party for on a day. */
export interface Scope {
  phase: 'ACTIVE' | 'PLANNED' | 'ENDED' | 'UNRECORDED';
  engagements: readonly ScopedEngagement[];
  /** Highest criticality (1–4) of the links of one known only as somebody's sub-supplier; else null. */
  subSupplierCriticality: number | null;
}

/**
 * Where an engagement stands on a day. Its dates decide; the status only says that one without a first day has not begun.
 */
export function phaseOn(engagement: DossierEngagement, day: string): 'ACTIVE' | 'PLANNED' | 'ENDED' {
  const { status, startsOn, endsOn } = engagement;
  if (endsOn !== null && endsOn < day) return 'ENDED';
  if (startsOn === null ? status === 'PLANNED' : day < startsOn) return 'PLANNED';
  return 'ACTIVE';
}

/**
 * The engagements that count on a day: those active; where there are none the planned ones; where there are none the
 * ended ones, on which nothing depends any more, while data once received may still be held; and where none is recorded
 * those usual for the kind of party, with everything unknown.
 */
export function scopeOn(dossier: Dossier, policy: RiskPolicy, day: string): Scope {
  for (const phase of ['ACTIVE', 'PLANNED', 'ENDED'] as const) {
    const found = dossier.engagements.filter((engagement) => phaseOn(engagement, day) === phase);
    if (found.length === 0) continue;
    found.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      phase,
      engagements: found.map((engagement) => scoped(engagement, phase === 'ENDED')),
      subSupplierCriticality: null,
    };
  }
  const links = dossier.customers.filter(({ validFrom, validTo }) => within(validFrom, day, validTo));
  return {
    phase: 'UNRECORDED',
    engagements: policy.usualCategories[dossier.thirdParty.kind].map(usual),
    subSupplierCriticality:
      links.length === 0 ? null : Math.max(...links.map(({ criticality }) => criticality ?? UNKNOWN_SCALE)),
  };
}

/** An engagement with its unknowns resolved; nothing depends on one that has ended. */
export function scoped(engagement: DossierEngagement, ended: boolean): ScopedEngagement {
  const { protectedData, dataFlows, baaRequired, baaRationale } = engagement;
  return {
    id: engagement.id,
    category: engagement.category,
    dependency: ended ? 1 : (engagement.dependency ?? UNKNOWN_SCALE),
    penetration: ended ? 1 : (engagement.penetration ?? UNKNOWN_SCALE),
    soleSource: ended ? 'NO' : engagement.soleSource,
    clinical: ended ? 'NO' : engagement.clinical,
    data: protectedData === 'LISTED' && dataFlows.length === 0 ? 'UNKNOWN' : protectedData,
    businessAssociate: baaRequired === 'NO' && baaRationale === null ? 'UNDETERMINED' : baaRequired,
    flows: protectedData === 'LISTED' ? dataFlows : [],
  };
}

/** An engagement of which nothing is known but its category. */
export function usual(category: ScopedEngagement['category']): ScopedEngagement {
  return {
    id: null,
    category,
    dependency: UNKNOWN_SCALE,
    penetration: UNKNOWN_SCALE,
    soleSource: 'UNKNOWN',
    clinical: 'UNKNOWN',
    data: 'UNKNOWN',
    businessAssociate: 'UNDETERMINED',
    flows: [],
  };
}
