import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { anyOf, rows } from '../../db/query.ts';
import { type duplicateSign, thirdParty, thirdPartyLikeness } from '../../db/tables/third-party.ts';
import { normalizedName } from '../input/names/compared-name.ts';
import type { Reading } from './session.ts';

/** The names and domains by which a third party is recognized. */
export interface Recognizable {
  legalName: string;
  tradingNames: readonly string[];
  domains: readonly string[];
  websiteUrl: string | null;
}

/** A third party on record. */
export interface Likened extends Recognizable {
  id: string;
  mergedIntoId: string | null;
}

/** A name in the form to compare, or a domain. Two third parties that share one may be the same. */
export interface Sign {
  by: (typeof duplicateSign.enumValues)[number];
  value: string;
}

/** Returns the signs of a third party, each once. Case, accents and legal forms do not matter. */
export function signsOf({ legalName, tradingNames, domains, websiteUrl }: Recognizable): Sign[] {
  const names = new Set([legalName, ...tradingNames].map(normalizedName));
  // Nothing is left of a name such as "—".
  names.delete('');
  const hosts = new Set([...domains, ...hostsOf(websiteUrl)].map((host) => host.toLowerCase().replace(/^www\./, '')));
  return [
    ...[...names].map((value) => ({ by: 'NAME' as const, value })),
    ...[...hosts].map((value) => ({ by: 'DOMAIN' as const, value })),
  ];
}

const hostsOf = (url: string | null) => (url !== null && URL.canParse(url) ? [new URL(url).hostname] : []);

/** Returns the signs to store. A merged third party has none: the other one has its names. */
export const storedSignsOf = (party: Likened) => (party.mergedIntoId === null ? signsOf(party) : []);

/** Returns the names and domains of the third parties that a condition selects. */
export async function findLikened(at: Reading, condition: SQL): Promise<Likened[]> {
  return await at.rows<Likened>(sql`
    select id, legal_name as "legalName", trading_names as "tradingNames", domains, website_url as "websiteUrl",
      merged_into_id as "mergedIntoId"
    from ${thirdParty} where ${condition}`);
}

/** Returns the stored signs of third parties. */
export async function findStoredSigns(at: Reading, keys: readonly string[]): Promise<(Sign & { key: string })[]> {
  return await at.rows(sql`
    select third_party_id as key, sign as by, value from ${thirdPartyLikeness} where third_party_id = ${anyOf(keys)}`);
}

/** Stores the normalized names and the domains of third parties, which are on record, in one statement. */
export async function refreshLikeness(connection: Connection, parties: readonly Likened[]): Promise<void> {
  const wanted = parties.flatMap((party) =>
    storedSignsOf(party).map(({ by, value }) => ({ third_party_id: party.id, sign: by, value })),
  );
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
