import { z } from 'zod';
import { attestorKind, keyAlgorithm } from '../../../db/tables/attestor.ts';
import { instant, known, listOf, oneOf, text } from '../../input/fields.ts';

/** Fields of an input about an attestor that can be checked without reading the registry. */
export const attestorFields = {
  name: text(200),
  kind: oneOf(attestorKind.enumValues),
  publicKeys: listOf(
    z.object({
      keyId: text(200),
      algorithm: oneOf(keyAlgorithm.enumValues),
      key: text(10_000),
      validFrom: known(instant).default(null),
      validTo: known(instant).default(null),
    }),
    20,
  ),
};
