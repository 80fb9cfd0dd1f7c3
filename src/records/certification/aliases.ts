import { newestOf, shippedCatalogue } from '../../../db/catalogue/files.ts';
import type { CertificationAlias, CertificationTypeCode } from '../../../db/catalogue/schema.ts';

/** The meaning of a free-text certification name. */
export interface CertificationMatch {
  /** A certification type of the catalogue; `OTHER` if the text does not name exactly one of them. */
  type: CertificationTypeCode;
  /** The kind within the type (a CLIA certificate of waiver: `WAIVER`); null if the text names none. */
  variant: string | null;
  /** The edition of the standard, such as "2022" or "4.0"; null if the text names none. */
  edition: string | null;
  /** The scope in the catalogue's spelling, such as "Security, Availability"; null if the text names none. */
  scope: string | null;
  /** The original text, trimmed: the title of an `OTHER`, and the record of the claim for all other types. */
  text: string;
}

const shipped = newestOf(await shippedCatalogue(), 'certification-aliases').entries;

/** Prefixes of national bodies that adopt a standard ("DIN EN ISO 13485"). They do not change its meaning. */
const NATIONAL_ADOPTIONS = new Set(['BS', 'EN', 'DIN', 'NF', 'UNE', 'UNI', 'NEN', 'SS']);
const ROMAN_NUMERALS = new Map([
  ['I', '1'],
  ['II', '2'],
  ['III', '3'],
]);

/**
 * Returns the words of a text in a uniform spelling: "SOC2–Type II" and "SOC 2 Type 2" give the same list. Any character
 * that is neither part of a word nor a separator becomes a separate word, so that "SOC 2 Type 2?" does not become a claim.
 */
function wordsOf(text: string): string[] {
  const words: string[] =
    text
      // Remove these before NFKC, which would expand them to letters.
      .replaceAll(/[™®©℠]/g, '')
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\p{Pd}_/:,;&+()[\]]+/gu, ' ')
      .match(/\d+(?:\.\d+)*|[\p{L}\p{M}]+|[^\s]/gu) ?? [];
  const isoAt = words.indexOf('ISO');
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (NATIONAL_ADOPTIONS.has(word) && index < isoAt) return [];
    // "IES" is how "ISO/IEC" is often misspelled.
    if ((word === 'IEC' || word === 'IES') && before === 'ISO') return [];
    if (before === 'TYPE' || before === 'SOC') return [ROMAN_NUMERALS.get(word) ?? word];
    return [word];
  });
}

const startsWith = (words: readonly string[], phrase: readonly string[]) =>
  phrase.length > 0 && phrase.every((word, index) => words[index] === word);

/** Returns the longest phrase that the words begin with. */
function longestAtStart<T extends { words: string[] }>(words: readonly string[], phrases: readonly T[]): T | undefined {
  return phrases
    .filter((phrase) => startsWith(words, phrase.words))
    .reduce<T | undefined>((best, next) => (best && best.words.length >= next.words.length ? best : next), undefined);
}

/** Removes an edition such as "v4.0" or "version 4.0" from any position: "HITRUST CSF v11.3 r2". */
function withoutMarkedEdition(words: readonly string[]): { rest: string[]; marked: string | null } {
  const at = words.findIndex(
    (word, index) => (word === 'V' || word === 'VERSION') && /^\d/.test(words[index + 1] ?? ''),
  );
  return at === -1
    ? { rest: [...words], marked: null }
    : { rest: words.toSpliced(at, 2), marked: words[at + 1] ?? null };
}

/** A name of a certification type and the words that may follow it, split into words. */
interface Phrase {
  words: string[];
  alias: CertificationAlias;
  scopes: { words: string[]; spelling: string }[];
  suffixes: { words: string[] }[];
}

const split = new WeakMap<readonly CertificationAlias[], Phrase[]>();

/** Returns the names of aliases with their words, longest first. Caches them, because splitting a list is slow. */
function phrasesOf(aliases: readonly CertificationAlias[]): Phrase[] {
  let phrases = split.get(aliases);
  if (phrases) return phrases;
  phrases = aliases
    .flatMap((alias) => {
      const scopes = alias.scopes.map((spelling) => ({ words: wordsOf(spelling), spelling }));
      const suffixes = alias.suffixes.map((suffix) => ({ words: wordsOf(suffix) }));
      return alias.names.map((name) => ({ words: wordsOf(name), alias, scopes, suffixes }));
    })
    .sort((a, b) => b.words.length - a.words.length);
  split.set(aliases, phrases);
  return phrases;
}

/** Returns the edition and scope after the name; null if any word is left over, because the text then means something else. */
function readQualifiers(
  words: readonly string[],
  marked: string | null,
  { alias, scopes, suffixes }: Phrase,
): { edition: string | null; scope: string | null } | null {
  if (marked !== null && !alias.editions.includes(marked)) return null;
  const said: string[] = [];
  let edition = marked;
  let rest = words;
  while (rest.length > 0) {
    const [first = ''] = rest;
    const scope = longestAtStart(rest, scopes);
    const suffix = longestAtStart(rest, suffixes);
    if (edition === null && alias.editions.includes(first)) {
      edition = first;
      rest = rest.slice(1);
    } else if (scope) {
      said.push(scope.spelling);
      rest = rest.slice(scope.words.length);
    } else if (suffix) {
      rest = rest.slice(suffix.words.length);
    } else if (first === 'AND' && said.length > 0) {
      rest = rest.slice(1);
    } else {
      return null;
    }
  }
  return { edition, scope: said.length === 0 ? null : said.join(', ') };
}

/**
 * Returns the certification type for a name as people write it ("ISO/IES 27001:2013", "SOC 2 Type II", "PCI-DSS v4.0").
 *
 * The match is exact: a text matches a certification type only if it names that type and nothing that could retract or
 * extend it. "SOC 2" without its type, "HITRUST" without its level, "ISO 27017", "ISO 27001 in progress" and two
 * certifications in one text are all `OTHER`, with the original text. The names are data: `certification-aliases` in the
 * catalogue, by default the newest version that ships.
 */
export function certificationTypeOf(
  text: string,
  aliases: readonly CertificationAlias[] = shipped,
): CertificationMatch {
  const { rest: words, marked } = withoutMarkedEdition(wordsOf(text));
  for (const phrase of phrasesOf(aliases)) {
    if (!startsWith(words, phrase.words)) continue;
    const qualifiers = readQualifiers(words.slice(phrase.words.length), marked, phrase);
    if (!qualifiers) continue;
    const { type, variant } = phrase.alias;
    return { type, variant, ...qualifiers, text: text.trim() };
  }
  return { type: 'OTHER', variant: null, edition: null, scope: null, text: text.trim() };
}

/** Returns the last day on which a certificate to an edition can be in force; null if the edition was not withdrawn. */
export function lastDayOfEdition(
  { type, edition }: Pick<CertificationMatch, 'type' | 'edition'>,
  aliases: readonly CertificationAlias[] = shipped,
): string | null {
  if (edition === null) return null;
  const alias = aliases.find((each) => each.type === type && each.editions.includes(edition));
  if (!alias?.withdrawn) return null;
  const { upTo, lastDay } = alias.withdrawn;
  return alias.editions.indexOf(edition) <= alias.editions.indexOf(upTo) ? lastDay : null;
}
