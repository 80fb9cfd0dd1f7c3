import type { Mutant } from './mutant.ts';

/** A change that no test can notice, because no result differs. */
interface Explanation {
  path: string;
  original: string;
  replacement: string;
  reason: string;
}

const COMPARED_WITH_NULL = 'A comparison with null is false, so the check only serves the types.';
const UNIQUE_KEYS = 'Keys are unique, so no two are equal.';

const explanations: Explanation[] = [
  {
    path: 'src/risk/engine/assess.ts',
    original: 'rankOf(b) > rankOf(a)',
    replacement: 'rankOf(b) >= rankOf(a)',
    reason: 'Equal ranks are the same level.',
  },
  {
    path: 'src/risk/engine/attestations.ts',
    original: 'periodEnd === null',
    replacement: 'false',
    reason: 'A comparison with null is false, so the other date is returned.',
  },
  {
    path: 'src/risk/engine/attestations.ts',
    original: 'periodEnd < attestedOn',
    replacement: 'periodEnd <= attestedOn',
    reason: 'Equal dates are the same date.',
  },
  {
    path: 'src/risk/engine/attestations.ts',
    original: 'made !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  {
    path: 'src/risk/engine/attestations.ts',
    original: 'attestation.revokedOn !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  {
    path: 'src/risk/engine/attestations.ts',
    original: 'attestation.validUntil !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  {
    path: 'src/risk/engine/attestations.ts',
    original: 'steps <= byId.size',
    replacement: 'steps < byId.size',
    reason:
      'A chain that is no ring has fewer steps than there are attestations, and one step around a ring finds nothing new.',
  },
  {
    path: 'src/risk/engine/audits.ts',
    original: 'audit.completedOn !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  { path: 'src/risk/engine/audits.ts', original: 'a.id < b.id', replacement: 'a.id <= b.id', reason: UNIQUE_KEYS },
  {
    path: 'src/risk/engine/controls.ts',
    original: 'unprotected !== undefined',
    replacement: 'true',
    reason: 'No flow has an undefined channel.',
  },
  {
    path: 'src/risk/engine/credits.ts',
    original: 'ageDays <= cadenceDays',
    replacement: 'ageDays < cadenceDays',
    reason: 'Two to the power of zero is one, too.',
  },
  {
    path: 'src/risk/engine/evidence/certificates.ts',
    original: 'certification.variant !== null',
    replacement: 'true',
    reason: 'No list of variants holds null.',
  },
  {
    path: 'src/risk/engine/evidence/clauses.ts',
    original: 'effectiveOn !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  {
    path: 'src/risk/engine/evidence/clauses.ts',
    original: 'terminatedOn !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  {
    path: 'src/risk/engine/evidence/clauses.ts',
    original: 'expiresOn !== null',
    replacement: 'true',
    reason: COMPARED_WITH_NULL,
  },
  {
    path: 'src/risk/engine/evidence/own-records.ts',
    original: "[{ record: 'Determination', id: determination.id }]",
    replacement: '[]',
    reason: 'No factor names the evidence of a control that is met in full.',
  },
  {
    path: 'src/risk/engine/evidence/own-records.ts',
    original: "{ record: 'Determination', id: determination.id }",
    replacement: '{}',
    reason: 'No factor names the evidence of a control that is met in full.',
  },
  {
    path: 'src/risk/engine/findings.ts',
    original: 'a.finding.id < b.finding.id',
    replacement: 'a.finding.id <= b.finding.id',
    reason: UNIQUE_KEYS,
  },
  { path: 'src/risk/engine/in-order.ts', original: 'a.id < b.id', replacement: 'a.id <= b.id', reason: UNIQUE_KEYS },
  {
    path: 'src/risk/engine/incidents.ts',
    original: 'a.incident.id < b.incident.id',
    replacement: 'a.incident.id <= b.incident.id',
    reason: UNIQUE_KEYS,
  },
  {
    path: 'src/risk/engine/next-change.ts',
    original: 'day < next',
    replacement: 'day <= next',
    reason: 'An equal day is the same day.',
  },
  { path: 'src/risk/engine/scope.ts', original: 'a.id < b.id', replacement: 'a.id <= b.id', reason: UNIQUE_KEYS },
  {
    path: 'src/risk/engine/factors/factor.ts',
    original: 'state.credit < 1',
    replacement: 'true',
    reason: 'A factor of a control that is met in full has no hazard, and is dropped.',
  },
  {
    path: 'src/risk/engine/factors/factor.ts',
    original: 'state.credit < 1',
    replacement: 'state.credit <= 1',
    reason: 'A factor of a control that is met in full has no hazard, and is dropped.',
  },
  {
    path: 'src/risk/engine/factors/factor.ts',
    original: 'code === null',
    replacement: 'false',
    reason: 'The policy has no control without a code.',
  },
  {
    path: 'src/risk/engine/factors/dimension-of.ts',
    original: 'control === null',
    replacement: 'false',
    reason: 'The policy has no control without a code.',
  },
  {
    path: 'src/risk/engine/evidence/statements.ts',
    original: 'before < on',
    replacement: 'before <= on',
    reason: 'An equal date is the same date.',
  },
];

const keyOf = ({ path, original, replacement }: Pick<Explanation, 'path' | 'original' | 'replacement'>) =>
  `${path}: ${original} → ${replacement}`;
const explained = new Set(explanations.map(keyOf));

export function isExplained(mutant: Mutant): boolean {
  return explained.has(keyOf(mutant));
}

/** Returns the explanations of changes in these files that are not among those that went unnoticed. */
export function staleExplanations(unnoticed: Mutant[], isAsked: (path: string) => boolean): string[] {
  const needed = new Set(unnoticed.map(keyOf));
  return explanations
    .filter(({ path }) => isAsked(path))
    .map(keyOf)
    .filter((key) => !needed.has(key));
}
