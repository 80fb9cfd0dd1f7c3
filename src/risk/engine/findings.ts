import type { Dossier, DossierFinding } from './dossier.ts';

/** The state of a finding on a day. */
export interface FindingState {
  finding: DossierFinding;
  status: DossierFinding['status'];
  overdue: boolean;
}

/** Returns the findings of audits by a day, in order of key. A finding exists from the day on which its audit was completed. */
export function findingsOn(dossier: Dossier, day: string): FindingState[] {
  const completed = new Map(dossier.audits.map(({ id, completedOn }) => [id, completedOn]));
  return dossier.findings
    .filter(({ auditId }) => (completed.get(auditId) ?? day) <= day)
    .map((finding) => {
      const status = finding.closedOn !== null && finding.closedOn <= day ? finding.status : ('OPEN' as const);
      return { finding, status, overdue: status === 'OPEN' && finding.dueOn !== null && finding.dueOn < day };
    })
    .sort((a, b) => (a.finding.id < b.finding.id ? -1 : 1));
}
