import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { within } from './days.ts';
import type { Dossier, DossierEngagement, DossierFlow } from './dossier.ts';

/** Unknown dependency or penetration counts as the highest of the EBIOS scale. */
export const UNKNOWN_SCALE = 4;

/** Whether a third party commits to restore its service within the downtime that we tolerate. */
export type Recovery = 'IN_TIME' | 'TOO_SLOW' | 'UNKNOWN';

/** An engagement on a day, with unknown values replaced by the assumed ones. */
export interface ScopedEngagement {
  /** Null if no engagement is recorded and a usual one for the kind of party is assumed. */
  id: string | null;
  category: DossierEngagement['category'];
  /** EBIOS scales, 1–4. */
  dependency: number;
  penetration: number;
  soleSource: DossierEngagement['soleSource'];
  clinical: DossierEngagement['clinical'];
  /** LISTED: the flows name the data. Listed without flows is UNKNOWN. */
  data: DossierEngagement['protectedData'];
  /** A "no" without a rationale is UNDETERMINED. */
  businessAssociate: DossierEngagement['baaRequired'];
  /** Tests, specimens, deliveries or units a year; null if not known. */
  annualVolume: number | null;
  flows: readonly DossierFlow[];
  recovery: Recovery;
  testComplexity: DossierEngagement['testComplexity'];
  specialties: DossierEngagement['specialties'];
  /** Our facilities that it serves; empty: all of them. */
  facilities: DossierEngagement['facilities'];
}

/** Our use of a third party on a day. */
export interface Scope {
  phase: 'ACTIVE' | 'PLANNED' | 'ENDED' | 'UNRECORDED';
  engagements: readonly ScopedEngagement[];
  /** Highest criticality (1–4) of the links of a third party known only as a sub-supplier; else null. */
  subSupplierCriticality: number | null;
}

/**
 * Returns the phase of an engagement on a day. Its dates decide. The status matters only if it has no first day.
 */
export function phaseOn(engagement: DossierEngagement, day: string): 'ACTIVE' | 'PLANNED' | 'ENDED' {
  const { status, startsOn, endsOn } = engagement;
  if (endsOn !== null && endsOn < day) return 'ENDED';
  if (startsOn === null ? status === 'PLANNED' : day < startsOn) return 'PLANNED';
  return 'ACTIVE';
}

/**
 * Returns the engagements that count on a day: the active ones. If there are none, the planned ones; then the ended ones: we
 * no longer depend on them, but the third party may still hold data. If none is recorded, the usual ones for the kind of party
 * are assumed, with everything unknown.
 */
export function scopeOn(dossier: Dossier, policy: RiskPolicy, day: string): Scope {
  for (const phase of ['ACTIVE', 'PLANNED', 'ENDED'] as const) {
    const inPhase = dossier.engagements.filter((engagement) => phaseOn(engagement, day) === phase);
    if (inPhase.length === 0) continue;
    inPhase.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      phase,
      engagements: inPhase.map((engagement) => scoped(engagement, phase === 'ENDED')),
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

/** Returns an engagement with its unknown values replaced. We do not depend on one that has ended. */
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
    annualVolume: engagement.annualVolume,
    flows: protectedData === 'LISTED' ? dataFlows : [],
    recovery: recoveryOf(engagement),
    testComplexity: engagement.testComplexity,
    specialties: engagement.specialties,
    facilities: engagement.facilities,
  };
}

function recoveryOf({ recoveryTimeHours, tolerableDowntimeHours }: DossierEngagement): Recovery {
  if (recoveryTimeHours === null || tolerableDowntimeHours === null) return 'UNKNOWN';
  return recoveryTimeHours <= tolerableDowntimeHours ? 'IN_TIME' : 'TOO_SLOW';
}

/** Returns an assumed engagement: only its category is known. */
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
    annualVolume: null,
    flows: [],
    recovery: 'UNKNOWN',
    testComplexity: 'UNKNOWN',
    specialties: [],
    facilities: [],
  };
}
