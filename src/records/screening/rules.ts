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
  listPublishedOn: 'listPublishedOn',
  ownerName: 'ownerName',
  comparedNames: 'comparedNames',
  method: 'method',
  comparedAs: 'comparedAs',
  matchedAs: 'matchedAs',
  threshold: 'threshold',
  aliasesIncluded: 'aliasesIncluded',
} as const;

type Content = Record<(typeof content)[keyof typeof content], unknown>;
/** The content of a screening, and its key at its source. */
export type Screened = Content & { source: string | null; externalId: string | null };

/** Compares two values, which can be lists of names. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Reports differences from the screening recorded under the same key: a recorded screening never changes. */
export function checkSameScreening(recorded: Content, screening: Screened, problems: Problems): void {
  // An invalid field is already reported, and cannot be compared.
  const other = Object.entries(content).filter(
    ([field, column]) => !problems.has(field) && !isSame(recorded[column], screening[column]),
  );
  if (other.length === 0) return;
  const differing = other.map(([field]) => field).join(', ');
  problems.add(
    'TAKEN',
    'externalId',
    `a screening with the key "${screening.externalId}" at source "${screening.source}" already exists with a different ${differing}; a recorded screening cannot change: record a new screening under another key`,
  );
}

/** Fields that say what matched. */
const aboutMatch = ['matchedName', 'method', 'comparedAs', 'matchedAs'] as const;
type Match = Record<(typeof aboutMatch)[number], string | null>;

/** Reports contradictions within a screening. */
export function checkScreening(
  screening: Match & { screenedOn: string; listPublishedOn: string | null; outcome: string },
  today: string,
  problems: Problems,
): void {
  const { screenedOn, listPublishedOn, outcome } = screening;
  if (listPublishedOn !== null && listPublishedOn > screenedOn) {
    problems.add('INCONSISTENT', 'listPublishedOn', `is after the screening, ${screenedOn}`);
  }
  if (screenedOn > today) problems.add('OUT_OF_RANGE', 'screenedOn', `is after today, ${today}`);
  if (outcome !== 'CLEAR' && outcome !== 'NOT_COMPARED') return;
  for (const field of aboutMatch) {
    if (screening[field] !== null)
      problems.add('INCONSISTENT', field, `must not be given if the outcome is ${outcome}`);
  }
}
