import type { Context } from '../context.ts';
import { publicError } from '../errors.ts';
import { keyOf } from '../record/global-id.ts';
import type { ThirdPartyRef } from '../references.ts';
import { normaliseIdentifier } from './identifiers.ts';
import { referenceText } from './repository.ts';

/**
 * Key of the third party a query names; null where there is none.
 * @throws BAD_USER_INPUT where an identifier breaks its scheme's rules.
 */
export async function findThirdPartyKey({ loaders }: Context, ref: ThirdPartyRef): Promise<string | null> {
  if (ref.id != null) return keyOf('ThirdParty', ref.id);
  if (ref.external) return (await loaders.thirdPartyKey.load(referenceText(ref.external)))?.key ?? null;
  const { scheme, value } = ref.identifier!;
  const result = normaliseIdentifier(scheme, value);
  if (!result.ok) {
    throw publicError('BAD_USER_INPUT', `ref.identifier.value: ${result.rule}: ${result.message}`, {
      field: 'ref.identifier.value',
    });
  }
  return (await loaders.thirdPartyKey.load(referenceText({ scheme, value: result.value })))?.key ?? null;
}
