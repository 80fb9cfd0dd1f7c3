import type { Dossier, DossierAudit } from './dossier.ts';

type CompletedAudit = DossierAudit & { completedOn: string };

/** The kinds of audit, most thorough first. */
const thoroughness: readonly DossierAudit['kind'][] = ['ONSITE', 'REMOTE', 'DOCUMENT_REVIEW'];

/** Audits that no later audit has replaced. */
export interface StandingAudits {
  /** Their outcome was unsatisfactory. */
  unsatisfactory: readonly CompletedAudit[];
  /** Their outcome is not recorded. */
  undecided: readonly CompletedAudit[];
}

/**
 * Returns the audits completed by a day that count against the party, in order of key. One stands until a later audit that is at
 * least as thorough, and of the same site or of the whole party, has another outcome.
 */
export function standingAuditsOn({ audits }: Dossier, day: string): StandingAudits {
  const completed = audits
    .filter((audit): audit is CompletedAudit => audit.completedOn !== null && audit.completedOn <= day)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const standing = completed.filter((audit) => !completed.some((later) => replaces(later, audit)));
  return {
    unsatisfactory: standing.filter(({ outcome }) => outcome === 'UNSATISFACTORY'),
    undecided: standing.filter(({ outcome }) => outcome === null),
  };
}

const replaces = (later: CompletedAudit, audit: CompletedAudit): boolean =>
  later.completedOn > audit.completedOn &&
  later.outcome !== null &&
  (later.outcome !== 'UNSATISFACTORY' || audit.outcome !== 'UNSATISFACTORY') &&
  (later.siteId === null || later.siteId === audit.siteId) &&
  thoroughness.indexOf(later.kind) <= thoroughness.indexOf(audit.kind);
