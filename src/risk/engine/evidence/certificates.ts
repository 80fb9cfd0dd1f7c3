import { certificationInForce } from '../../../records/certification/rules.ts';
import { freshness, offer, type Credits } from '../credits.ts';
import { dayNumber } from '../days.ts';
import type { Dossier, DossierCertification, RecordRef } from '../dossier.ts';
import type { Policy } from '../policy.ts';

/**
 * Credits certificates in force for the controls that their scheme covers. A certificate is fresh as long as it is in
 * force, except for controls that change faster than certificates do: there it ages from its issue.
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

/** Whether a certificate belongs to a site of theirs that does no testing, while another is known to. */
function isOfAnotherSite({ siteId }: DossierCertification, { thirdParty }: Dossier): boolean {
  const testing = thirdParty.sites.filter((site) => site.function === 'TESTING');
  return siteId !== null && testing.length > 0 && !testing.some((site) => site.id === siteId);
}
