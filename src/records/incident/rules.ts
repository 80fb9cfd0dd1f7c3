import type { Problems } from '../../input/problems.ts';

/** The days of an incident, in the order in which they happen. */
const days = ['occurredOn', 'discoveredOn', 'reportedToUsOn'] as const;

/** Reports days of an incident that are in the future, and days that are in the wrong order. */
export function checkIncident(
  incident: Record<(typeof days)[number] | 'closedOn', string | null>,
  today: string,
  problems: Problems,
): void {
  for (const field of [...days, 'closedOn'] as const) {
    const day = incident[field];
    if (day !== null && day > today) problems.add('OUT_OF_RANGE', field, `is after today, ${today}`);
  }
  const follows = (later: keyof typeof incident, earlier: keyof typeof incident) => {
    const [end, start] = [incident[later], incident[earlier]];
    if (start === null || end === null || start <= end || problems.has(later) || problems.has(earlier)) return;
    problems.add('INCONSISTENT', later, `is ${end}, before ${earlier}, ${start}`);
  };
  follows('discoveredOn', 'occurredOn');
  follows('reportedToUsOn', 'discoveredOn');
  if (incident.discoveredOn === null) follows('reportedToUsOn', 'occurredOn');
  follows('closedOn', 'occurredOn');
  follows('closedOn', 'discoveredOn');
}
