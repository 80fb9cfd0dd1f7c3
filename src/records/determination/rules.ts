import type { Problems } from '../../input/problems.ts';

/** The input field that names the subject of each kind of determination; null if that is the third party itself. */
const subjectOf = {
  CMS_EQUIVALENCE: null,
  NOT_APPLICABLE_ACCEPTED: 'control',
  SCREENING_DISMISSED: 'screeningId',
  SPECIMEN_PURPOSE: 'engagementId',
  COUNSEL_OPINION: 'rule',
  SECURITY_REQUIREMENTS_MET: 'attestationId',
  DATA_COMPLIANCE_PROGRAM: null,
  DATA_TRANSACTION_AUDIT: null,
  COVERED_PERSON_DESIGNATED: null,
  TRANSACTION_EXEMPT: 'engagementId',
  TRANSACTION_LICENSED: 'engagementId',
  PT_SAMPLES_NOT_SENT: null,
} as const;

type Kind = keyof typeof subjectOf;

const subjects = ['control', 'screeningId', 'engagementId', 'rule', 'attestationId'] as const;

/** The kinds that lift a rule on bulk data have no effect before a second person approves them. */
const needsTwo: ReadonlySet<Kind> = new Set([
  'SECURITY_REQUIREMENTS_MET',
  'DATA_COMPLIANCE_PROGRAM',
  'DATA_TRANSACTION_AUDIT',
  'TRANSACTION_EXEMPT',
  'TRANSACTION_LICENSED',
]);

/** The kinds that need an end date: lists and names change, and so do the law, its opinions and evidence. */
const mustEnd: ReadonlySet<Kind> = new Set(['SCREENING_DISMISSED', 'COUNSEL_OPINION', ...needsTwo]);

/** The law asks for these every year (28 CFR 202.1001(b)(3), 202.1002(c)). */
const yearly: ReadonlySet<Kind> = new Set(['DATA_COMPLIANCE_PROGRAM', 'DATA_TRANSACTION_AUDIT']);

const mustRefer: ReadonlySet<Kind> = new Set([
  'DATA_COMPLIANCE_PROGRAM',
  'DATA_TRANSACTION_AUDIT',
  'COVERED_PERSON_DESIGNATED',
  'TRANSACTION_EXEMPT',
  'TRANSACTION_LICENSED',
]);

/** Returns whether a determination has no effect before a second person approves it. */
export const needsSecondApprover = ({ kind }: { kind: Kind }): boolean => needsTwo.has(kind);

/** Returns whether a determination speaks against the third party. */
export const isAdverse = ({ kind }: { kind: Kind | undefined }): boolean => kind === 'COVERED_PERSON_DESIGNATED';

/** Notes contradictions within a new determination. */
export function checkDetermination(
  determination: {
    kind: Kind | undefined;
    control: string | null;
    screeningId: string | null;
    engagementId: string | null;
    rule: string | null;
    attestationId: string | null;
    reference: string | null;
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
  if (validUntil === null && mustEnd.has(kind)) {
    problems.add('INCONSISTENT', 'validUntil', `must be given: a determination ${kind} has an end`);
  }
  if (validUntil !== null && isAdverse({ kind })) {
    problems.add('INCONSISTENT', 'validUntil', `must be absent: a determination ${kind} counts until it is revoked`);
  }
  checkReference(kind, determination.reference, problems);
  if (validUntil !== null && yearly.has(kind) && validUntil > yearAfter(validFrom)) {
    problems.add('OUT_OF_RANGE', 'validUntil', `is later than a year after the first day, ${yearAfter(validFrom)}`);
  }
  if (validFrom < today) problems.add('OUT_OF_RANGE', 'validFrom', `is before today, ${today}`);
  if (validUntil !== null && validUntil < validFrom && !problems.has('validFrom')) {
    problems.add('INCONSISTENT', 'validUntil', `is before the first day, ${validFrom}`);
  }
}

function checkReference(kind: Kind, reference: string | null, problems: Problems): void {
  if (problems.has('reference') || !mustRefer.has(kind)) return;
  if (reference === null) {
    problems.add('INCONSISTENT', 'reference', `must say what a determination ${kind} rests on`);
  } else if (kind === 'TRANSACTION_EXEMPT' && !/^28 CFR 202\.5(0[1-9]|1[01])/.test(reference)) {
    problems.add('INCONSISTENT', 'reference', 'must begin with the section, 28 CFR 202.501 to 28 CFR 202.511');
  }
}

/** Returns the same day of the next year. The day after 28 February stands for 29 February. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
