import type { Problems } from '../../input/problems.ts';

/** What two reports of one screening must agree in, by the field of the input. */
const content = {
  thirdParty: 'thirdPartyId',
  list: 'list',
  listVersion: 'listVersion',
  screenedOn: 'screenedOn',
  outcome: 'outcome',
  matchedName: 'matchedName',
  score: 'score',
} as const;

type Content = Record<(typeof content)[keyof typeof content], unknown>;
/** What a screening says, and its key at its source. */
export type Screened = Content & { source: string | null; externalId: string | null };

/** Notes in what a screening differs from the one recorded under its key: what was found once is not changed. */
export function checkSameScreening(recorded: Content, screening: Screened, problems: Problems): void {
  // Of a field that was not understood it is not known whether it differs.
  const other = Object.entries(content).filter(
    ([field, column]) => !problems.has(field) && recorded[column] !== screening[column],
  );
  if (other.length === 0) return;
  const differing = other.map(([field]) => field).join(', ');
  problems.add(
    'TAKEN',
    'externalId',
    `a screening with the key "${screening.externalId}" at source "${screening.source}" is recorded with another ${differing}; what was found once is not changed: record a new screening`,
  );
}

/** Notes what contradicts itself in a screening. */
export function checkScreening(
  screening: { screenedOn: string; outcome: string; matchedName: string | null },
  today: string,
  problems: Problems,
): void {
  const { screenedOn, outcome, matchedName } = screening;
  if (screenedOn > today) problems.add('OUT_OF_RANGE', 'screenedOn', `is after today, ${today}`);
  if (outcome === 'CLEAR' && matchedName !== null) {
    problems.add('INCONSISTENT', 'matchedName', 'where the outcome is CLEAR there is no name on the list to give');
  }
}
