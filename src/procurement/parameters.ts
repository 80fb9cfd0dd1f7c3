import { z } from 'zod';
import { procurementParameters, type ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import type { Path, ProblemCode, Problems } from '../input/problems.ts';
import { checkCodes } from '../records/references.ts';
import type { Reading } from '../registry/session.ts';

/** Reads the parameters of a rule, and notes every problem with them. */
export async function readParameters(
  at: Reading,
  rule: ProcurementRuleId,
  given: unknown,
  problems: Problems,
): Promise<unknown> {
  const { data, error } = procurementParameters[rule].safeParse(given);
  for (const issue of error?.issues ?? []) note(given, issue, problems);
  if (rule === 'CERTIFICATION') await checkCertificationTypes(at, given, problems);
  return data;
}

const certifications = z.object({
  requirements: z.array(z.object({ anyOf: z.array(z.unknown()) }).catch({ anyOf: [] })),
});

/** Looks up the certification types, even if other parts of the parameters are invalid. */
async function checkCertificationTypes(at: Reading, given: unknown, problems: Problems): Promise<void> {
  const { data } = certifications.safeParse(given);
  for (const [index, { anyOf }] of (data?.requirements ?? []).slice(0, 100).entries()) {
    const codes = anyOf.slice(0, 100).flatMap((code, place) => {
      const path = ['parameters', 'requirements', index, 'anyOf', place];
      return typeof code === 'string' ? [{ code, path }] : [];
    });
    await checkCodes(at, 'certification-types', codes, problems);
  }
}

function note(given: unknown, issue: z.core.$ZodIssue, problems: Problems): void {
  const path = issue.path as Path;
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null)?.[step],
    given,
  );
  const at = ['parameters', ...path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) problems.add('INVALID', [...at, key], 'is not a parameter of this rule');
  } else if (value == null) {
    const expected = issue.code === 'invalid_type' ? `: ${nounOf(issue.expected)}` : '';
    problems.add('REQUIRED', at, `must be given${expected}`);
  } else problems.add(codeOf(issue), at, messageOf(issue));
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'OUT_OF_RANGE';
  if (issue.code === 'custom' && issue.params?.problem === 'DUPLICATE') return 'DUPLICATE';
  return 'INVALID';
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${nounOf(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `must ${issue.origin === 'array' ? `have at least ${issue.minimum} element` : `be at least ${issue.minimum}`}`;
    case 'too_big':
      return `must ${issue.origin === 'array' ? `have at most ${issue.maximum} elements` : `be at most ${issue.maximum}`}`;
    default:
      return issue.message;
  }
}

const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  number: 'a number',
  string: 'text',
};

const nounOf = (expected: string) => nouns[expected] ?? expected;
