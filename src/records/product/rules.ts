import type { Problems } from '../../input/problems.ts';

/** Reports vulnerabilities of a product that are given twice, and patch days in the future. */
export function checkVulnerabilities(
  vulnerabilities: readonly { cve: string; patchedOn: string | null }[],
  today: string,
  problems: Problems,
): void {
  vulnerabilities.forEach(({ cve, patchedOn }, index) => {
    const at = problems.at('vulnerabilities', index);
    const before = vulnerabilities.slice(0, index).some((one) => one.cve === cve);
    // An invalid CVE number is already reported; it may not be a duplicate.
    if (before && !at.has('cve')) at.add('DUPLICATE', 'cve', `"${cve}" is given twice`);
    if (patchedOn !== null && patchedOn > today) at.add('OUT_OF_RANGE', 'patchedOn', `is after today, ${today}`);
  });
}

/** Returns vulnerabilities in the order of their CVE numbers: by year, then by number. */
export function byCve<T extends { cve: string }>(vulnerabilities: readonly T[]): T[] {
  // Numbers within a year have four or more digits, without extra zeros, so the longer of two is the higher.
  const place = ({ cve }: T) => `${cve.slice(0, 9)}${String(cve.length).padStart(2, '0')}${cve}`;
  return vulnerabilities.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
