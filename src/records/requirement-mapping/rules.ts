import type { Problems } from '../../input/problems.ts';

/** Reports each repeated pair of a requirement and a control; case is ignored. */
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

/** Returns each control code of the requirements once, with the path of its first use. */
export function codesOf(requirements: readonly { control: string }[]): { code: string; path: [number, 'control'] }[] {
  const first = new Map<string, number>();
  requirements.forEach(({ control }, index) => {
    if (!first.has(control)) first.set(control, index);
  });
  return [...first].map(([code, index]) => ({ code, path: [index, 'control'] }));
}
