import type { Mutant } from './mutant.ts';

/** A change that no test can notice, because no result differs. */
interface Explanation {
  path: string;
  original: string;
  replacement: string;
  reason: string;
}

const explanations: Explanation[] = [];

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
