import { principalKind } from '../../../db/tables/principal.ts';
import { email, known, oneOf, text } from '../../input/fields.ts';

/** Fields of an input about a principal that can be checked without reading the registry. */
export const principalFields = { name: text(200), kind: oneOf(principalKind.enumValues), email: known(email) };
