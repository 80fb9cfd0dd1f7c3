import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { thirdPartyExternalRef, thirdPartyIdentifier } from '../../../db/tables/third-party.ts';
import { publicError } from '../../input/errors.ts';
import { text } from '../../input/fields.ts';
import { normalizeIdentifier } from '../../input/identifiers.ts';
import { keyOf } from '../../registry/global-id.ts';
import type { FilterField } from '../../registry/page/list.ts';
import type { IdentifierScheme } from '../../generated/inputs.ts';

/** Names a third party other than by its key. */
export type Reference = { source: string; externalId: string } | { scheme: string; value: string };

/** Returns a text that is equal for equal references. */
export function referenceText(reference: Reference): string {
  return 'source' in reference
    ? JSON.stringify({ source: reference.source, externalId: reference.externalId })
    : JSON.stringify({ scheme: reference.scheme, value: reference.value });
}

/** A client's reference to a third party: exactly one of these fields is given. */
export interface ThirdPartyRef {
  id?: string | null;
  external?: { source: string; externalId: string } | null;
  identifier?: { scheme: IdentifierScheme; value: string } | null;
}

/**
 * Reads the third party that a query names in `field`: its key, or another reference. A key of null names nothing.
 * @throws BAD_USER_INPUT if an identifier breaks its scheme's rules, or an external key is invalid.
 */
export function readReference(ref: ThirdPartyRef, field: string): { key: string | null } | Reference {
  if (ref.id != null) return { key: keyOf('ThirdParty', ref.id) };
  if (ref.external) {
    const source = wordOf(`${field}.external.source`, text(100), ref.external.source);
    const externalId = wordOf(`${field}.external.externalId`, text(200), ref.external.externalId);
    return { source, externalId };
  }
  const { scheme, value } = ref.identifier!;
  const result = normalizeIdentifier(scheme, value);
  if (result.ok) return { scheme, value: result.value };
  throw publicError('BAD_USER_INPUT', `${field}.identifier.value: ${result.rule}: ${result.message}`, {
    field: `${field}.identifier.value`,
  });
}

/** The column holds the key of the third party. */
export const isThirdParty =
  (column: PgColumn): FilterField<ThirdPartyRef> =>
  (ref, { field }) => {
    const reference = readReference(ref, `where.${field}`);
    const key =
      'key' in reference
        ? sql`${reference.key}::uuid`
        : 'source' in reference
          ? sql`(select third_party_id from ${thirdPartyExternalRef}
              where source = ${reference.source} and external_id = ${reference.externalId})`
          : sql`(select third_party_id from ${thirdPartyIdentifier}
              where scheme = ${reference.scheme}::identifier_scheme and value = ${reference.value})`;
    return { conditions: [sql`${column} = ${key}`] };
  };

function wordOf(field: string, type: ReturnType<typeof text>, given: string): string {
  const { data, error } = type.safeParse(given);
  if (data !== undefined) return data;
  throw publicError('BAD_USER_INPUT', `${field}: ${error.issues[0]!.message}`, { field });
}
