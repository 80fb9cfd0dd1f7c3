import { z } from 'zod';
import { date, known, listOf, parseFields, text } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import type { StatedVulnerability } from './listed.ts';
import { byCve, checkVulnerabilities } from './rules.ts';

/** Most vulnerabilities of a product. */
export const MAX_VULNERABILITIES = 500;

const vulnerabilityFields = {
  cve: text(100)
    .transform((value) => value.toUpperCase())
    .refine((value) => /^CVE-\d{4}-\d{4,19}$/.test(value), 'must be a number of the CVE list like CVE-2024-3400'),
  knownExploited: z.boolean('must be true or false'),
  dueOn: known(date),
  patchedOn: known(date),
};

const unknownVulnerability = { cve: '', knownExploited: false, dueOn: null, patchedOn: null };

/** Returns the vulnerabilities of an input in the order of their CVE numbers, and reports problems of each. */
export function readVulnerabilities(
  input: object,
  today: string,
  problems: Problems,
): { vulnerabilities?: StatedVulnerability[] } {
  const list = { vulnerabilities: listOf(z.looseObject({}), MAX_VULNERABILITIES) };
  const { vulnerabilities: given } = parseFields(list, input, problems);
  if (!given) return {};
  const read = given.map((one, index) => ({
    ...unknownVulnerability,
    ...parseFields(vulnerabilityFields, one, problems.at('vulnerabilities', index), ['cve', 'knownExploited']),
  }));
  checkVulnerabilities(read, today, problems);
  return { vulnerabilities: byCve(read) };
}
