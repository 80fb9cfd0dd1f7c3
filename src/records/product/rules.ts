import type { Problems } from '../../input/problems.ts';

/** Notes weaknesses of a product that are given twice, and those patched on a day that has not come. */
export function checkVulnerabilities(
  vulnerabilities: readonly { cve: string; patchedOn: string | null }[],
  today: string,
  problems: Problems,
): void {
  vulnerabilities.forEach(({ cve, patchedOn }, index) => {
    const at = problems.at('vulnerabilities', index);
    const before = vulnerabilities.slice(0, index).some((one) => one.cve === cve);
    // What could not be read is not known to be the same.
    if (before && !at.has('cve')) at.add('DUPLICATE', 'cve', `"${cve}" is given twice`);
    if (patchedOn !== null && patchedOn > today) at.add('OUT_OF_RANGE', 'patchedOn', `is after today, ${today}`);
  });
}

/** Weaknesses in the order of their numbers in the CVE list: by year, then by number. */
export function byCve<T extends { cve: string }>(vulnerabilities: readonly T[]): T[] {
  // Numbers of a year have four digits or more, so that of two the longer is the higher.
  const place = ({ cve }: T) => `${cve.slice(0, 9)}${String(cve.length).padStart(2, '0')}${cve}`;
  return vulnerabilities.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
