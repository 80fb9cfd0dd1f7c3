import { certificationInForce } from '../../../records/certification/rules.ts';
import { freshness, offer, type Credits } from '../credits.ts';
import { dayNumber } from '../days.ts';
import type { Dossier, DossierCertification, RecordRef } from '../dossier.ts';
import type { Policy } from '../policy.ts';

/**
 * Credits certificates in force for the controls that their scheme covers. A certificate stays fresh while it is in force.
 * The exception is a control that changes faster than certificates: for it, a certificate ages from its issue.
 */
export function creditCertificates(
  dossier: Dossier,
  policy: Policy,
  asOf: string,
  today: number,
  credits: Credits,
): void {
  for (const certification of dossier.certifications) {
    const scheme = policy.certificationOf.get(certification.type);
    const { issuedOn, validUntil } = certification;
    if (!scheme || (issuedOn === null && validUntil === null)) continue;
    if (certification.variant !== null && scheme.exceptVariants.includes(certification.variant)) continue;
    if (scheme.performingSiteOnly && isOfAnotherSite(certification, dossier)) continue;
    const evidence: RecordRef = { record: 'Certification', id: certification.id };
    if (!certificationInForce(certification, asOf)) {
      const begun = issuedOn === null || issuedOn <= asOf;
      if (begun) for (const { index } of scheme.credits) credits.lapsed[index]!.push(evidence);
      continue;
    }
    const tier =
      certification.verification === 'VERIFIED'
        ? scheme.tier
        : Math.min(scheme.tier, policy.risk.evidence.unverifiedCertificationAtMost);
    for (const { index, factor } of scheme.credits) {
      let fresh = 1;
      if (policy.agedByIssue.has(index)) {
        if (issuedOn === null) continue;
        const { cadenceDays, halfLifeDays } = policy.controls[index]!;
        fresh = freshness(today - dayNumber(issuedOn), cadenceDays, halfLifeDays);
      }
      offer(credits, index, tier * factor, fresh, [evidence]);
    }
  }
}

/** Whether a certificate belongs to a site that does no testing, although another site is known to test. */
function isOfAnotherSite({ siteId }: DossierCertification, { thirdParty }: Dossier): boolean {
  const testing = thirdParty.sites.filter((site) => site.function === 'TESTING');
  return siteId !== null && testing.length > 0 && !testing.some((site) => site.id === siteId);
}
