import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { registry } from '../../../db/tables/registry.ts';
import { type duplicateSign, thirdParty, thirdPartyLikeness } from '../../../db/tables/third-party.ts';
import { NAMES_VERSION } from '../../input/names/compared-name.ts';
import { groupBy } from '../../registry/batch.ts';
import { findLikened, type Recognizable, refreshLikeness, type Sign, signsOf } from '../../registry/likeness.ts';
import { pagesInKeyOrder } from '../../registry/key-pages.ts';
import type { Reading, Writer } from '../../registry/session.ts';
import { derive } from '../../registry/write.ts';
import { findThirdPartyKeys } from './repository.ts';
import { referenceText } from './reference.ts';

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

/** A third party that is not on record yet, such as that of a row of a file. */
export type Unrecorded = Recognizable & { identifiers: readonly { scheme: string; value: string }[] };

/** A third party on record that may be the same as one that is not, and a fact that they share. */
export interface Namesake {
  /** Key of the third party. */
  key: string;
  legalName: string;
  by: Sign['by'] | 'IDENTIFIER';
  /** The shared value: a name in the form to compare, a domain, or an identifier such as "CLIA 05D1234567". */
  value: string;
}

/**
 * Returns those on record that share an identifier, a name or a domain with each of some third parties, at most
 * MAX_CANDIDATES. Two statements read them along indexes, however many third parties there are.
 */
export async function findNamesakes(at: Reading, asked: readonly Unrecorded[]): Promise<Namesake[][]> {
  const signs = distinctSigns(asked.flatMap(signsOf));
  const [holders, alike] = await Promise.all([
    findHolders(at, asked),
    at.rows<Namesake>(sql`
      select alike.key, alike.legal_name as "legalName", asked.by, asked.value
      from jsonb_to_recordset(${JSON.stringify(signs)}::text::jsonb) as asked(by duplicate_sign, value text)
      cross join lateral (
        select ${thirdParty.id} as key, ${thirdParty.legalName} from ${thirdPartyLikeness}
        join ${thirdParty} on ${thirdParty.id} = ${thirdPartyLikeness.thirdPartyId}
        where sign = asked.by and value = asked.value order by 1 limit ${MAX_CANDIDATES}
      ) as alike order by alike.key`),
  ]);
  const bySign = groupBy(alike, signText);
  return asked.map((party) => {
    // An identifier says more than a name, and a name more than a domain.
    const found = [
      ...party.identifiers.flatMap((identifier) => holders.get(referenceText(identifier)) ?? []),
      ...signsOf(party).flatMap((sign) => bySign.get(signText(sign)) ?? []),
    ];
    const byKey = new Map(found.toReversed().map((namesake) => [namesake.key, namesake]));
    return found.filter((namesake) => byKey.get(namesake.key) === namesake).slice(0, MAX_CANDIDATES);
  });
}

/** Returns a text that is equal for equal signs. */
export const signText = ({ by, value }: Pick<Namesake, 'by' | 'value'>): string => `${by} ${value}`;

const distinctSigns = (signs: readonly Sign[]): Sign[] => [
  ...new Map(signs.map((sign) => [signText(sign), sign])).values(),
];

/** Returns the third parties on record with the identifiers of some others, by identifier. */
async function findHolders(at: Reading, asked: readonly Unrecorded[]): Promise<Map<string, Namesake>> {
  const found = await findThirdPartyKeys(
    at,
    asked.flatMap(({ identifiers }) => identifiers),
  );
  if (found.length === 0) return new Map();
  const names = await at.rows<{ key: string; legalName: string }>(sql`
    select id as key, legal_name as "legalName" from ${thirdParty} where id = ${anyOf(found.map(({ key }) => key))}`);
  const nameOf = new Map(names.map(({ key, legalName }) => [key, legalName]));
  return new Map(
    found.flatMap(({ reference, key }) => {
      if (!('scheme' in reference)) return [];
      const value = `${reference.scheme} ${reference.value}`;
      return [[referenceText(reference), { key, legalName: nameOf.get(key) ?? '', by: 'IDENTIFIER' as const, value }]];
    }),
  );
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
    const readPage = (after: string, size: number) =>
      findLikened(transaction, sql`id > ${after}::uuid order by id limit ${size}`);
    for await (const parties of pagesInKeyOrder(BATCH, readPage)) {
      await refreshLikeness(transaction.connection, parties);
    }
    await transaction.rows(sql`update ${registry} set names_basis = ${String(NAMES_VERSION)}`);
    return {};
  });
}

async function isOfThisVersion({ database }: Writer): Promise<boolean> {
  const [row] = await database.read<{ basis: string | null }[]>`select names_basis as basis from registry`;
  return row?.basis === String(NAMES_VERSION);
}
