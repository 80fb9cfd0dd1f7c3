import type { Problems } from '../../input/problems.ts';

/** Notes each pair of a requirement and a control that is given before, letters compared without case. */
export function checkRequirements(
  requirements: readonly { requirement: string; control: string }[],
  problems: Problems,
): void {
  const seen = new Set<string>();
  requirements.forEach(({ requirement, control }, index) => {
    const pair = `${requirement.toLowerCase()} ${control}`;
    if (seen.has(pair)) problems.add('DUPLICATE', [index], `"${requirement}" and ${control} are given twice`);
    seen.add(pair);
  });
}

/** The codes of controls that requirements name, each once, at the first place that names it. */
export function codesOf(requirements: readonly { control: string }[]): { code: string; path: [number, 'control'] }[] {
  const first = new Map<string, number>();
  requirements.forEach(({ control }, index) => {
    if (!first.has(control)) first.set(control, index);
  });
  return [...first].map(([code, index]) => ({ code, path: [index, 'control'] }));
}
