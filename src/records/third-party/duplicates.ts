import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { registry } from '../../../db/tables/registry.ts';
import { type duplicateSign, thirdParty, thirdPartyLikeness } from '../../../db/tables/third-party.ts';
import { NAMES_VERSION, normalizedName } from '../../input/names/compared-name.ts';
import { groupBy } from '../../registry/batch.ts';
import { type Likened, refreshLikeness } from '../../registry/likeness.ts';
import { BEFORE_ALL_KEYS } from '../../registry/new-key.ts';
import type { Reading, Writer, Writing } from '../../registry/session.ts';
import { derive } from '../../registry/write.ts';

/** A third party that may be the same as another one. */
export interface PossibleDuplicate {
  /** Key of the third party. */
  key: string;
  /** The properties that the two share. */
  signs: (typeof duplicateSign.enumValues)[number][];
}

/** Most candidates of one third party. A domain of a mail provider may be shared by hundreds. */
export const MAX_CANDIDATES = 10;

/**
 * Returns the third parties that share a normalized name or a domain with some others, by the key of the other one: those
 * with most in common first. One statement reads them along an index, however many third parties the registry has.
 */
export async function findPossibleDuplicates(
  at: Reading,
  keys: readonly string[],
): Promise<Map<string, PossibleDuplicate[]>> {
  if (keys.length === 0) return new Map();
  const found = await at.rows<PossibleDuplicate & { like: string }>(sql`
    with candidate as (
      select distinct own.third_party_id as like, alike.id from ${thirdPartyLikeness} own cross join lateral (
        select third_party_id as id from ${thirdPartyLikeness}
        where sign = own.sign and value = own.value and third_party_id <> own.third_party_id limit ${MAX_CANDIDATES}
      ) as alike where own.third_party_id = ${anyOf(keys)}
    )
    select candidate.like, candidate.id as key, array_agg(distinct own.sign::text order by own.sign::text desc) as signs
    from candidate join ${thirdPartyLikeness} own on own.third_party_id = candidate.like
    join ${thirdPartyLikeness} other on other.third_party_id = candidate.id and other.sign = own.sign and other.value = own.value
    group by 1, 2
    order by count(distinct own.sign) desc, bool_or(own.sign = 'NAME') desc, count(*) desc, candidate.id`);
  return new Map(
    [...groupBy(found, ({ like }) => like)].map(([like, alike]) => [
      like,
      alike.slice(0, MAX_CANDIDATES).map(({ key, signs }) => ({ key, signs })),
    ]),
  );
}

/**
 * Returns the keys of the third parties on record with each of these names, however it is written. For names that are not on
 * record yet, such as those of a file; any number of names is one statement.
 */
export async function findNamesakes(at: Reading, names: readonly string[]): Promise<Map<string, string[]>> {
  const normalized = new Map(names.map((name) => [name, normalizedName(name)]));
  const found = await at.rows<{ value: string; key: string }>(sql`
    select value, third_party_id as key from ${thirdPartyLikeness}
    where sign = 'NAME' and value = ${anyOf([...new Set(normalized.values())])} order by 1, 2`);
  const byValue = groupBy(found, ({ value }) => value);
  return new Map([...normalized].map(([name, value]) => [name, (byValue.get(value) ?? []).map(({ key }) => key)]));
}

/** Third parties normalized at once, to bound memory. */
const BATCH = 1_000;

/**
 * Normalizes the names of all third parties again if they were normalized by another version of the code, or never. Names
 * are normalized in code, so no migration can do it. Several servers that start at once do it one after another.
 */
export async function ensureLikeness(operator: Writer): Promise<void> {
  if (await isOfThisVersion(operator)) return;
  await derive(operator, async (transaction) => {
    for (let after = BEFORE_ALL_KEYS; ;) {
      const parties = await readNames(transaction, after);
      if (parties.length === 0) break;
      await refreshLikeness(transaction.connection, parties);
      after = parties.at(-1)!.id;
    }
    await transaction.rows(sql`update ${registry} set names_basis = ${String(NAMES_VERSION)}`);
    return {};
  });
}

async function isOfThisVersion({ database }: Writer): Promise<boolean> {
  const [row] = await database.read<{ basis: string | null }[]>`select names_basis as basis from registry`;
  return row?.basis === String(NAMES_VERSION);
}

async function readNames(transaction: Writing, after: string): Promise<Likened[]> {
  return await transaction.rows<Likened>(sql`
    select id, legal_name as "legalName", trading_names as "tradingNames", domains, merged_into_id as "mergedIntoId"
    from ${thirdParty} where id > ${after}::uuid order by id limit ${BATCH}`);
}
