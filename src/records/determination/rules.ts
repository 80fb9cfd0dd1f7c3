import type { Problems } from '../../input/problems.ts';

/** The input field that names the subject of each kind of determination; null if that is the third party itself. */
const subjectOf = {
  CMS_EQUIVALENCE: null,
  NOT_APPLICABLE_ACCEPTED: 'control',
  SCREENING_DISMISSED: 'screeningId',
  SPECIMEN_PURPOSE: 'engagementId',
  COUNSEL_OPINION: 'rule',
} as const;

const subjects = ['control', 'screeningId', 'engagementId', 'rule'] as const;

/** The kinds that need an end date: screening lists and names change, and so do the law and the opinions of counsel. */
const mustEnd: readonly string[] = ['SCREENING_DISMISSED', 'COUNSEL_OPINION'];

/** Notes contradictions within a new determination. */
export function checkDetermination(
  determination: {
    kind: keyof typeof subjectOf | undefined;
    control: string | null;
    screeningId: string | null;
    engagementId: string | null;
    rule: string | null;
    validFrom: string;
    validUntil: string | null;
  },
  today: string,
  problems: Problems,
): void {
  const { kind, validFrom, validUntil } = determination;
  if (kind === undefined) return;
  for (const field of subjects) {
    if (problems.has(field)) continue;
    if (field === subjectOf[kind] && determination[field] === null) {
      problems.add('INCONSISTENT', field, `must say what a determination ${kind} is about`);
    }
    if (field !== subjectOf[kind] && determination[field] !== null) {
      const right = subjectOf[kind] === null ? 'the third party alone' : subjectOf[kind];
      problems.add('INCONSISTENT', field, `is not what a determination ${kind} is about: that is ${right}`);
    }
  }
  if (validUntil === null && mustEnd.includes(kind)) {
    problems.add('INCONSISTENT', 'validUntil', `must be given: a determination ${kind} has an end`);
  }
  if (validFrom < today) problems.add('OUT_OF_RANGE', 'validFrom', `is before today, ${today}`);
  if (validUntil !== null && validUntil < validFrom && !problems.has('validFrom')) {
    problems.add('INCONSISTENT', 'validUntil', `is before the first day, ${validFrom}`);
  }
}
