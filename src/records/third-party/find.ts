import type { Context } from '../../api/context.ts';
import { publicError } from '../../input/errors.ts';
import { text } from '../../input/fields.ts';
import { keyOf } from '../../registry/global-id.ts';
import type { ThirdPartyRef } from '../references.ts';
import { normalizeIdentifier } from '../../input/identifiers.ts';
import { referenceText } from './repository.ts';

/**
 * Returns the key of the third party that a query names in `field`; null if there is none.
 * @throws BAD_USER_INPUT if an identifier breaks its scheme's rules, or an external key is invalid.
 */
export async function findThirdPartyKey(
  { loaders }: Context,
  ref: ThirdPartyRef,
  field = 'ref',
): Promise<string | null> {
  if (ref.id != null) return keyOf('ThirdParty', ref.id);
  if (ref.external) {
    const source = wordOf(`${field}.external.source`, text(100), ref.external.source);
    const externalId = wordOf(`${field}.external.externalId`, text(200), ref.external.externalId);
    return (await loaders.thirdPartyKey.load(referenceText({ source, externalId })))?.key ?? null;
  }
  const { scheme, value } = ref.identifier!;
  const result = normalizeIdentifier(scheme, value);
  if (!result.ok) {
    throw publicError('BAD_USER_INPUT', `${field}.identifier.value: ${result.rule}: ${result.message}`, {
      field: `${field}.identifier.value`,
    });
  }
  return (await loaders.thirdPartyKey.load(referenceText({ scheme, value: result.value })))?.key ?? null;
}

function wordOf(field: string, type: ReturnType<typeof text>, given: string): string {
  const { data, error } = type.safeParse(given);
  if (data !== undefined) return data;
  throw publicError('BAD_USER_INPUT', `${field}: ${error.issues[0]!.message}`, { field });
}
