import { specialty } from '../../db/tables/third-party.ts';
import { listOf, oneOf } from '../input/fields.ts';

/** Specialties of 42 CFR 493 subpart K, each once. */
export const specialtyList = listOf(oneOf(specialty.enumValues), specialty.enumValues.length);
