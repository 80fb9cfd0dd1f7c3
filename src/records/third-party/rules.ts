import { checkNoDuplicates, type Problems } from '../../input/problems.ts';

/**
 * The next stages from each lifecycle stage. An active third party must be offboarded before it retires, so that data and
 * specimens are returned.
 */
const steps: Record<string, readonly string[]> = {
  PROSPECT: ['ONBOARDING', 'RETIRED'],
  ONBOARDING: ['ACTIVE', 'PROSPECT', 'RETIRED'],
  ACTIVE: ['SUSPENDED', 'OFFBOARDING'],
  SUSPENDED: ['ACTIVE', 'OFFBOARDING'],
  OFFBOARDING: ['RETIRED', 'ACTIVE'],
  RETIRED: ['PROSPECT'],
};

/** Reports a step between stages that is not allowed. The same stage again is allowed. */
export function checkLifecycleStep(from: string, to: string, problems: Problems): void {
  const allowed = steps[from]!;
  if (from === to || allowed.includes(to)) return;
  problems.add(
    'NOT_ALLOWED',
    'lifecycle',
    `cannot go from ${from} to ${to}; from ${from} it goes to ${allowed.join(' or ')}`,
  );
}

/** Reports contradictions within a third party. */
export function checkThirdParty(
  thirdParty: {
    lastReviewedOn: string | null;
    subSuppliersCompleteOn: string | null;
    tradingNames: readonly string[];
    domains: readonly string[];
    tags: readonly string[];
    specialties: readonly string[];
    owners: readonly { percent: number | null }[];
  },
  today: string,
  problems: Problems,
): void {
  for (const field of ['lastReviewedOn', 'subSuppliersCompleteOn'] as const) {
    const day = thirdParty[field];
    if (day !== null && day > today) problems.add('OUT_OF_RANGE', field, `is after today, ${today}`);
  }
  for (const field of ['tradingNames', 'domains', 'tags', 'specialties'] as const) {
    checkNoDuplicates(thirdParty[field], (index) => [field, index], problems);
  }
  const owned = thirdParty.owners.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  if (owned > 100 + 1e-9)
    problems.add('INCONSISTENT', 'owners', `adds up to ${owned} percent; at most 100 can be held`);
}
