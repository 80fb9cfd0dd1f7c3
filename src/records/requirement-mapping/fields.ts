import { z } from 'zod';
import { code, known, listOf, text } from '../../input/fields.ts';

const answers = known(listOf(text(200), 20).min(1, 'must hold at least one answer')).default(null);

/** The requirements of a standard, each with the control it asks for, as inputs give them. */
export const requirementsField = listOf(
  z.object({
    requirement: text(500),
    control: text(20),
    met: answers,
    partial: answers,
    notMet: answers,
    notApplicable: answers,
  }),
  2_000,
);

/** Fields of an input about a mapping that can be checked without reading the registry. */
export const requirementMappingFields = {
  standard: text(500),
  framework: code(100, 'HIPAA_SECURITY_RULE'),
  requirements: requirementsField,
};
