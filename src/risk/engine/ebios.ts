import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { DossierThirdParty } from './dossier.ts';
import { round } from './level.ts';
import type { Scope } from './scope.ts';

/** The threat level of a stakeholder, and its zone on the EBIOS map. OUTSIDE is below the watch line. */
export interface EbiosThreat {
  level: number;
  zone: 'OUTSIDE' | 'WATCH' | 'CONTROL' | 'DANGER';
}

/** Returns dependency · penetration / (maturity · trust), each 1–4 (ANSSI, EBIOS Risk Manager, workshop 3). */
export const ebiosLevel = (dependency: number, penetration: number, maturity: number, trust: number): number =>
  (dependency * penetration) / (maturity * trust);

/** Returns the zone of a threat level. */
export function ebiosZone(level: number, { watch, control, danger }: RiskPolicy['ebios']): EbiosThreat['zone'] {
  if (level >= danger) return 'DANGER';
  if (level >= control) return 'CONTROL';
  return level >= watch ? 'WATCH' : 'OUTSIDE';
}

/** Returns the threat level of the most exposed engagement: a published second opinion, if maturity and trust are recorded. */
export function ebiosOf(
  scope: Scope,
  { maturity, trust }: Pick<DossierThirdParty, 'maturity' | 'trust'>,
  policy: RiskPolicy,
): EbiosThreat | null {
  if (maturity === null || trust === null || scope.phase === 'UNRECORDED') return null;
  const levels = scope.engagements.map((e) => ebiosLevel(e.dependency, e.penetration, maturity, trust));
  const level = round(Math.max(...levels));
  return { level, zone: ebiosZone(level, policy.ebios) };
}
