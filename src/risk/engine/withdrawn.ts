import type { Dossier } from './dossier.ts';

/**
 * The dossier without what its source has withdrawn by a day: products, audits, findings, incidents, quality records and links
 * to customers that were retired, screenings that were revoked. A finding outlives its audit until it is withdrawn itself.
 * Whether links to suppliers, attestations, certifications, determinations and decisions still count is looked at where they
 * do.
 */
export function withoutWithdrawn(dossier: Dossier, day: string): Dossier {
  const stands = ({ retiredOn }: { retiredOn: string | null }) => retiredOn === null || day < retiredOn;
  return {
    ...dossier,
    audits: dossier.audits.filter(stands),
    findings: dossier.findings.filter(stands),
    incidents: dossier.incidents.filter(stands),
    qualityRecords: dossier.qualityRecords.filter(stands),
    products: dossier.products.filter(stands),
    customers: dossier.customers.filter(stands),
    screenings: dossier.screenings.filter(({ revokedOn }) => revokedOn === null || day < revokedOn),
  };
}
