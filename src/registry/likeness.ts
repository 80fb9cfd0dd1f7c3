import { sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { anyOf, rows } from '../../db/query.ts';
import { thirdPartyLikeness } from '../../db/tables/third-party.ts';
import { normalizedName } from '../input/names/compared-name.ts';

/** The names and domains of a third party. */
export interface Likened {
  id: string;
  legalName: string;
  tradingNames: readonly string[];
  domains: readonly string[];
  mergedIntoId: string | null;
}

/** Returns the values by which a third party is found to be like another one. A merged one has none: the other has its names. */
function likenessOf({ legalName, tradingNames, domains, mergedIntoId }: Likened): { sign: string; value: string }[] {
  if (mergedIntoId !== null) return [];
  const names = new Set([legalName, ...tradingNames].map(normalizedName));
  // Nothing is left of a name such as "—".
  names.delete('');
  return [
    ...[...names].map((value) => ({ sign: 'NAME', value })),
    ...[...new Set(domains)].map((value) => ({ sign: 'DOMAIN', value })),
  ];
}

/** Stores the normalized names and the domains of third parties, which are on record, in one statement. */
export async function refreshLikeness(connection: Connection, parties: readonly Likened[]): Promise<void> {
  const wanted = parties.flatMap((party) => likenessOf(party).map((value) => ({ third_party_id: party.id, ...value })));
  await rows(
    connection,
    sql`with wanted as (
        select * from jsonb_populate_recordset(null::${thirdPartyLikeness}, ${JSON.stringify(wanted)}::text::jsonb)
      ), gone as (
        delete from ${thirdPartyLikeness} as stored where stored.third_party_id = ${anyOf(parties.map(({ id }) => id))}
          and not exists (select from wanted where wanted.third_party_id = stored.third_party_id
            and wanted.sign = stored.sign and wanted.value = stored.value)
      )
      insert into ${thirdPartyLikeness} (third_party_id, sign, value)
      select third_party_id, sign, value from wanted on conflict do nothing`,
  );
}
