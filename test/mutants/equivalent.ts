import type { Mutant } from './mutant.ts';

/** A change that no test can notice, because no result differs. */
interface Explanation {
  path: string;
  original: string;
  replacement: string;
  reason: string;
}

/** TypeScript asks for the comparison with null; at run time, null is neither before nor after a day. */
const nullIsNoDay = (path: string, field: string): Explanation => ({
  path,
  original: `${field} !== null`,
  replacement: 'true',
  reason: 'If the day is null, the comparison that follows is false too.',
});

/** An order of keys, all of them different. */
const ofUniqueKeys = (path: string, original: string): Explanation => ({
  path,
  original,
  replacement: original.replace(/ ([<>]) /, ' $1= '),
  reason: UNIQUE_KEYS,
});

/** A part that every factor of this kind has; TypeScript knows only that some kinds have it. */
const alwaysThere = (path: string, original: string): Explanation => ({
  path,
  original,
  replacement: original.replace('?.', '.'),
  reason: 'Every factor of this kind has it; the check only serves the types.',
});

const COMPARED_WITH_NULL = 'A comparison with null is false, so the check only serves the types.';
const UNIQUE_KEYS = 'Keys are unique, so no two are equal.';

const explanations: Explanation[] = [
  {
    path: 'src/input/names/legal-forms.ts',
    original: 'count > 0',
    replacement: 'count >= 0',
    reason: 'A form of no words is not in the table, and a name that is a form in whole is found before.',
  },
  {
    path: 'src/procurement/gate/decide.ts',
    original: "rule.id === 'DECISION-CONDITIONS'",
    replacement: 'true',
    reason: 'No other rule reads the decisions relied on.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'suppliersChangeOn >= until',
    replacement: 'suppliersChangeOn > until',
    reason:
      'On that day the answer changes by itself, so it does not outlast the day for every probability of the suppliers.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'regardless > suppliersChangeOn',
    replacement: 'regardless >= suppliersChangeOn',
    reason: 'If both are the same day, either is returned.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    reason: 'Both answers compared have the same constant, because the outcome is compared, too.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'next - day < 2 || assessment.renewOn !== isoDay(day + 1)',
    replacement: 'false',
    reason: 'Only the speed differs: no level differs on a day before something fades, and no day lies between.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'next - day < 2 || assessment.renewOn !== isoDay(day + 1)',
    replacement: 'next - day < 2 && assessment.renewOn !== isoDay(day + 1)',
    reason: 'Only the speed differs: no level differs on a day before something fades, and no day lies between.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'next - day < 2',
    replacement: 'false',
    reason: 'Only the speed differs: no day lies between.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'next - day',
    replacement: 'next + day',
    reason: 'Only the speed differs: no day lies between.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'assessment.renewOn !== isoDay(day + 1)',
    replacement: 'false',
    reason: 'Only the speed differs: the level stays until something fades or a recorded date comes.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'begun.incidents.some(({ closedOn }) => closedOn !== null)',
    replacement: 'true',
    reason: 'Only the speed differs: both ways find the first day with another level.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'low <= high && !differs(low)',
    replacement: 'false',
    reason: 'Only the speed differs: the caller continues from a day whose answer is the same.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: '!differs(high)',
    replacement: 'false',
    reason: 'Only the speed differs: the caller continues from a day whose answer is the same.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'low < high',
    replacement: 'false',
    reason: 'Only the speed differs: the caller continues from a day whose answer is the same.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'date !== null',
    replacement: 'true',
    reason: 'Null is not after any day.',
  },
  {
    path: 'src/procurement/gate/holds-until.ts',
    original: 'date < next',
    replacement: 'date <= next',
    reason: 'If both are the same day, either is kept.',
  },
  {
    path: 'src/procurement/gate/rules/approval.ts',
    original: 'approvals.filter((decision) => decision !== null)',
    replacement: 'approvals',
    reason: 'The list is read only if no approval is missing.',
  },
  {
    path: 'src/procurement/gate/rules/approval.ts',
    original: 'decision !== null',
    replacement: 'true',
    reason: 'The list is read only if no approval is missing.',
  },
  {
    path: 'src/procurement/gate/rules/approval.ts',
    original: 'decision.validUntil < question.asOf',
    replacement: 'decision.validUntil <= question.asOf',
    reason:
      'A decision that is in force on its last day is in force if that is the day asked about, and then it is not among these.',
  },
  {
    path: 'src/procurement/gate/rules/product.ts',
    original: 'a.cve < b.cve',
    replacement: 'a.cve <= b.cve',
    reason: 'Equal numbers read the same in either order.',
  },
  {
    path: 'src/procurement/gate/rules/product.ts',
    original: 'dueOn !== null',
    replacement: 'true',
    reason: 'Null is not before any day.',
  },
  {
    path: 'src/procurement/gate/rules/product.ts',
    original: 'supportEndsOn !== null',
    replacement: 'true',
    reason: 'Null is not before any day.',
  },
  {
    path: 'src/procurement/gate/rules/quality.ts',
    original: 'volume !== null',
    replacement: 'true',
    reason: 'A number divided by null is infinite, which is above every limit.',
  },
  {
    path: 'src/procurement/gate/rules/risk.ts',
    original: 'arriving.length === 0',
    replacement: 'false',
    reason: 'Only the speed differs: without suppliers that pass on risk, the level without them is the same.',
  },
  {
    path: 'src/procurement/gate/rules/risk.ts',
    original: 'rankOf(b) < rankOf(a)',
    replacement: 'rankOf(b) <= rankOf(a)',
    reason: 'Levels of equal rank are equal.',
  },
  {
    path: 'src/risk/rules/answer.ts',
    original: 'a < b',
    replacement: 'a <= b',
    reason: 'The keys of a map differ.',
  },
  nullIsNoDay('src/risk/engine/findings.ts', 'finding.closedOn'),
  nullIsNoDay('src/risk/engine/findings.ts', 'finding.dueOn'),
  nullIsNoDay('src/risk/engine/factors/known-exploited-vulnerability.ts', 'dueOn'),
  nullIsNoDay('src/risk/engine/propagation.ts', 'retiredOn'),
  nullIsNoDay('src/risk/engine/scope.ts', 'endsOn'),
  nullIsNoDay('src/risk/rules/hipaa-breach.ts', 'breach.reportedToUsOn'),
  nullIsNoDay('src/risk/rules/standing-screenings.ts', 'screening.revokedOn'),
  ofUniqueKeys('src/risk/engine/credits.ts', 'a.id < b.id'),
  ofUniqueKeys('src/risk/engine/credits.ts', 'a.record < b.record'),
  ofUniqueKeys('src/risk/engine/evidence/statements.ts', 'evidence.id < said.evidence.id'),
  ofUniqueKeys('src/risk/engine/factors/known-exploited-vulnerability.ts', 'a.id + a.cve < b.id + b.cve'),
  ofUniqueKeys('src/risk/engine/factors/lapsed-evidence.ts', 'a.record + a.id < b.record + b.id'),
  ofUniqueKeys('src/risk/engine/incidents.ts', 'a.id < b.id'),
  ofUniqueKeys('src/risk/engine/proficiency.ts', 'a.records[0]! < b.records[0]!'),
  ofUniqueKeys('src/risk/engine/propagation.ts', 'supplier.linkId < known.supplier.linkId'),
  ofUniqueKeys('src/risk/engine/propagation.ts', 'a.supplier.supplierId < b.supplier.supplierId'),
  ofUniqueKeys('src/risk/rules/standing-screenings.ts', 'a.id > b.id'),
  ofUniqueKeys('src/risk/rules/standing-screenings.ts', 'a < b'),
  ...['detail?.open', 'detail?.late'].map((part) => alwaysThere('src/risk/engine/factors/incident.ts', part)),
  ...['stale', 'weak'].map((kind) => alwaysThere(`src/risk/engine/factors/${kind}-evidence.ts`, 'best?.evidence')),
  {
    path: 'src/risk/engine/incidents.ts',
    original: 'a < b',
    replacement: 'a <= b',
    reason: 'Of two equal days, either is the first.',
  },
  {
    path: 'src/risk/engine/paths.ts',
    original: 'a.transmission < b.transmission',
    replacement: 'a.transmission <= b.transmission',
    reason: 'They differ: equal ones are ordered by their keys.',
  },
  {
    path: 'src/risk/engine/proficiency.ts',
    original: 'a.performedOn < b.performedOn',
    replacement: 'a.performedOn <= b.performedOn',
    reason: 'The days differ: events of one day are ordered otherwise.',
  },
  nullIsNoDay('src/risk/rules/answer.ts', 'determination.secondApprovedOn'),
  ...['revokedOn', 'suspendedOn', 'validUntil'].map((field) => nullIsNoDay('src/risk/rules/clia-referral.ts', field)),
  {
    path: 'src/risk/rules/bulk-transfer.ts',
    original: "reach !== 'NO'",
    replacement: 'true',
    reason: 'A flow that reaches no covered person is not among those that are judged; leaving it out saves time.',
  },
  {
    path: 'src/risk/rules/bulk-transfer.ts',
    original: 'transfer.flows.length === 0 && !transfer.unknownData',
    replacement: 'false',
    reason: 'The answer about no flows is the same; it is only found more slowly.',
  },
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
