import type { Dossier } from './dossier.ts';

/**
 * Returns the dossier without records withdrawn by a day: retired products, audits, findings, incidents, quality records and
 * links to customers, and revoked screenings. A finding of a retired audit stays until it is withdrawn itself. Links to
 * suppliers, attestations, certifications, determinations and decisions are checked at their use.
 */
export function withoutWithdrawn(dossier: Dossier, day: string): Dossier {
  const counts = ({ retiredOn }: { retiredOn: string | null }) => retiredOn === null || day < retiredOn;
  return {
    ...dossier,
    audits: dossier.audits.filter(counts),
    findings: dossier.findings.filter(counts),
    incidents: dossier.incidents.filter(counts),
    qualityRecords: dossier.qualityRecords.filter(counts),
    products: dossier.products.filter(counts),
    customers: dossier.customers.filter(counts),
    screenings: dossier.screenings.filter(({ revokedOn }) => revokedOn === null || day < revokedOn),
  };
}
