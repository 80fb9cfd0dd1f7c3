import { known, text, usState } from '../../input/fields.ts';
import { normalizeIdentifier } from '../../input/identifiers.ts';

/** Fields of an input about a facility that can be checked without reading the registry. */
export const facilityFields = {
  name: text(200),
  code: text(50),
  address: known(text(500)),
  state: known(usState),
  cliaNumber: known(
    text(20).transform((value, context) => {
      const result = normalizeIdentifier('CLIA', value);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', message: `${result.rule}: ${result.message}` });
      return value;
    }),
  ),
};

/** The defaults of a new facility: nothing is known. */
export const unknownFacility = { name: '', code: '', address: null, state: null, cliaNumber: null };
