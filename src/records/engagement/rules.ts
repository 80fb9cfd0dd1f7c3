import type { Problems } from '../../input/problems.ts';

/** Reports contradictions within an engagement. */
export function checkEngagement(
  engagement: {
    status: string;
    startsOn: string | null;
    endsOn: string | null;
    protectedData: string;
    dataFlows: readonly unknown[];
    baaRequired: string;
    baaRationale: string | null;
  },
  problems: Problems,
): void {
  const { startsOn, endsOn } = engagement;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    problems.add('INCONSISTENT', 'endsOn', `is before the first day, ${startsOn}`);
  }
  if (engagement.status === 'ENDED' && endsOn === null) {
    problems.add('INCONSISTENT', 'endsOn', 'must be given if the engagement has ended');
  }
  if (engagement.protectedData !== 'LISTED' && engagement.dataFlows.length > 0) {
    problems.add(
      'INCONSISTENT',
      'dataFlows',
      `must be empty if protectedData is ${engagement.protectedData}; to record data flows, set protectedData to LISTED`,
    );
  }
  // 45 CFR 164.308(b): "no agreement needed" is a conclusion, and an auditor asks for the reason.
  if (engagement.baaRequired === 'NO' && engagement.baaRationale === null) {
    problems.add('INCONSISTENT', 'baaRationale', 'must say why no business associate agreement is required');
  }
}
