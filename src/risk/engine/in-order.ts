import type { Dossier } from './dossier.ts';

/** Sorts records by key, so that the same record is named for every order of the dossier, if several could be. */
export function inOrder(dossier: Dossier): Dossier {
  const sorted = <T extends { id: string }>(records: readonly T[]): T[] =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...dossier,
    thirdParty: { ...dossier.thirdParty, sites: sorted(dossier.thirdParty.sites) },
    engagements: sorted(dossier.engagements),
    contracts: sorted(dossier.contracts),
    certifications: sorted(dossier.certifications),
    attestations: sorted(dossier.attestations),
    incidents: sorted(dossier.incidents),
    screenings: sorted(dossier.screenings),
    determinations: sorted(dossier.determinations),
    decisions: sorted(dossier.decisions),
  };
}
