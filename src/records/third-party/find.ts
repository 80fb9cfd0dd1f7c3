import type { Context } from '../../api/context.ts';
import type { ThirdPartyRef } from '../references.ts';
import { readReference, referenceText } from './reference.ts';

/**
 * Returns the key of the third party that a query names in `field`; null if there is none.
 * @throws BAD_USER_INPUT if an identifier breaks its scheme's rules, or an external key is invalid.
 */
export async function findThirdPartyKey(
  { loaders }: Context,
  ref: ThirdPartyRef,
  field = 'ref',
): Promise<string | null> {
  const reference = readReference(ref, field);
  if ('key' in reference) return reference.key;
  return (await loaders.thirdPartyKey.load(referenceText(reference)))?.key ?? null;
}
