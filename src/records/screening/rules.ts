import type { Problems } from '../../input/problems.ts';

/** The columns that must be equal in two reports of one screening, by input field. */
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
/** The content of a screening, and its key at its source. */
export type Screened = Content & { source: string | null; externalId: string | null };

/** Reports differences from the screening recorded under the same key: a recorded screening never changes. */
export function checkSameScreening(recorded: Content, screening: Screened, problems: Problems): void {
  // An invalid field is already reported, and cannot be compared.
  const other = Object.entries(content).filter(
    ([field, column]) => !problems.has(field) && recorded[column] !== screening[column],
  );
  if (other.length === 0) return;
  const differing = other.map(([field]) => field).join(', ');
  problems.add(
    'TAKEN',
    'externalId',
    `a screening with the key "${screening.externalId}" at source "${screening.source}" already exists with a different ${differing}; a recorded screening cannot change: record a new screening under another key`,
  );
}

/** Reports contradictions within a screening. */
export function checkScreening(
  screening: { screenedOn: string; outcome: string; matchedName: string | null },
  today: string,
  problems: Problems,
): void {
  const { screenedOn, outcome, matchedName } = screening;
  if (screenedOn > today) problems.add('OUT_OF_RANGE', 'screenedOn', `is after today, ${today}`);
  if (outcome === 'CLEAR' && matchedName !== null) {
    problems.add('INCONSISTENT', 'matchedName', 'must not be given if the outcome is CLEAR');
  }
}
