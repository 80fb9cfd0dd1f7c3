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

const explanations: Explanation[] = [
  {
    path: 'src/risk/rules/answer.ts',
    original: 'a < b',
    replacement: 'a <= b',
    reason: 'The keys of a map differ.',
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
