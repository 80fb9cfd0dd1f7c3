import type { Problems } from '../../input/problems.ts';

/** Notes contradictions within an audit. */
export function checkAudit(
  audit: { scheduledOn: string | null; completedOn: string | null; outcome: string | null },
  today: string,
  problems: Problems,
): void {
  const { scheduledOn, completedOn, outcome } = audit;
  if (scheduledOn === null && completedOn === null && !problems.has('completedOn')) {
    problems.add('INCONSISTENT', 'scheduledOn', 'must say when the audit is planned, or completedOn when it was done');
  }
  if (completedOn !== null && completedOn > today)
    problems.add('OUT_OF_RANGE', 'completedOn', `is after today, ${today}`);
  if (outcome !== null && completedOn === null && !problems.has('completedOn')) {
    problems.add('INCONSISTENT', 'outcome', 'is known only of an audit that was completed');
  }
}

/** Notes contradictions within a finding. */
export function checkFinding(
  finding: { status: string; closedOn: string | null },
  today: string,
  problems: Problems,
): void {
  const { status, closedOn } = finding;
  if ((status === 'OPEN') !== (closedOn === null)) {
    const message =
      status === 'OPEN' ? 'must be absent if the status is OPEN' : `must be given if the status is ${status}`;
    problems.add('INCONSISTENT', 'closedOn', message);
  }
  if (closedOn !== null && closedOn > today) problems.add('OUT_OF_RANGE', 'closedOn', `is after today, ${today}`);
}
