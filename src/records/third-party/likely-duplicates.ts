import { sql } from 'drizzle-orm';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { Reading } from '../../registry/session.ts';
import { normalizedName } from '../../input/names/compared-name.ts';
import { findThirdPartyKeys, referenceText } from './repository.ts';

/** The facts of a third party by which another one may be the same. */
export interface Recognizable {
  legalName: string;
  tradingNames: readonly string[];
  domains: readonly string[];
  websiteUrl: string | null;
  identifiers: readonly { scheme: string; value: string }[];
}

/** A fact that two third parties share. */
export interface Likeness {
  by: 'NAME' | 'DOMAIN' | 'IDENTIFIER';
  /** The shared value: a name in the form to compare, a domain, or an identifier such as "CLIA 05D1234567". */
  value: string;
}

/** A third party on record that may be the same as an asked one. */
export interface LikelyDuplicate extends Likeness {
  /** The key of the third party. */
  key: string;
  legalName: string;
}

/** The most candidates for one third party. */
export const MOST_CANDIDATES = 5;

/** Third parties read at once, to bound memory. */
const PAGE = 5_000;

/** Returns the facts by which a third party is compared, without duplicates. Legal forms, case and accents do not matter. */
export function likenessesOf({ legalName, tradingNames, domains, websiteUrl, identifiers }: Recognizable): Likeness[] {
  const names = new Set([legalName, ...tradingNames].map(normalizedName));
  const hosts = new Set([...domains, ...hostsOf(websiteUrl)].map((host) => host.toLowerCase().replace(/^www\./, '')));
  return [
    ...[...names].map((value) => ({ by: 'NAME' as const, value })),
    ...[...hosts].map((value) => ({ by: 'DOMAIN' as const, value })),
    ...identifiers.map(({ scheme, value }) => ({ by: 'IDENTIFIER' as const, value: `${scheme} ${value}` })),
  ];
}

const hostsOf = (url: string | null) => (url !== null && URL.canParse(url) ? [new URL(url).hostname] : []);

/** Returns a text that is equal for equal likenesses. */
export const likenessText = ({ by, value }: Likeness): string => `${by} ${value}`;

/**
 * Returns for each asked third party those on record that share a name, a domain or an identifier with it, at most
 * `MOST_CANDIDATES`. No column has the compared names, so it reads all names once, page by page, however many are asked:
 * ask about many at once. Memory is bounded by a page and by the asked ones.
 */
export async function findLikelyDuplicates(
  at: Reading,
  asked: readonly Recognizable[],
  size = PAGE,
): Promise<LikelyDuplicate[][]> {
  const found = asked.map((): LikelyDuplicate[] => []);
  const askedBy = new Map<string, number[]>();
  asked.forEach((party, index) => {
    for (const likeness of likenessesOf(party)) {
      const text = likenessText(likeness);
      const others = askedBy.get(text);
      if (others) others.push(index);
      else askedBy.set(text, [index]);
    }
  });
  const note = (key: string, legalName: string, likeness: Likeness) => {
    for (const index of askedBy.get(likenessText(likeness)) ?? []) {
      const candidates = found[index];
      const isNew = candidates?.every((candidate) => candidate.key !== key) ?? false;
      if (candidates && isNew && candidates.length < MOST_CANDIDATES) candidates.push({ ...likeness, key, legalName });
    }
  };
  if (askedBy.size === 0) return found;
  const holders = await holdersOf(at, asked);
  for await (const page of pagesOf(at, size)) {
    for (const { id, ...party } of page) {
      const identifiers = holders.get(id) ?? [];
      // An identifier says more than a name, and a name more than a domain.
      const likenesses = likenessesOf({ ...party, identifiers });
      const ordered = [...likenesses.filter(({ by }) => by === 'IDENTIFIER'), ...likenesses];
      for (const likeness of ordered) note(id, party.legalName, likeness);
    }
  }
  return found;
}

/** Returns the asked identifiers that are on record, by the key of the third party that has them. */
async function holdersOf(at: Reading, asked: readonly Recognizable[]) {
  const identifiers = new Map(
    asked.flatMap((party) => party.identifiers).map((identifier) => [referenceText(identifier), identifier]),
  );
  const byHolder = new Map<string, { scheme: string; value: string }[]>();
  for (const { reference, key } of await findThirdPartyKeys(at, [...identifiers.values()])) {
    if ('scheme' in reference) byHolder.set(key, [...(byHolder.get(key) ?? []), reference]);
  }
  return byHolder;
}

type NamedParty = Omit<Recognizable, 'identifiers'> & { id: string };

async function* pagesOf(at: Reading, size: number): AsyncGenerator<NamedParty[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await at.rows<NamedParty>(
      sql`select id, legal_name as "legalName", trading_names as "tradingNames", domains, website_url as "websiteUrl"
        from ${thirdParty} where id > ${after}::uuid order by id limit ${size}`,
    );
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    after = last.id;
  }
}
