import { fold, type Folded, romanized, withDigraphs } from './letters.ts';
import { withoutLegalForms, withoutNativeForms, type Recognition } from './legal-forms.ts';

/** One reading of a name, in the form to compare. */
export interface ComparedName {
  /** The name as written. */
  written: string;
  /** Its words without legal form, in lower-case ASCII. */
  words: readonly string[];
  /** Its words without legal form, joined. Spaces and hyphens do not matter in it. */
  joined: string;
  /** All its words with legal form, joined. */
  whole: string;
  /** The same in alphabetical order. */
  wholeSorted: string;
  /** Whether some of it was in another script, so that it was romanized. */
  isRomanized: boolean;
}

/**
 * The version of `normalizedName`. Stored names are normalized again at the next start if it differs, so raise it with any
 * change that gives a name another form: of this function, of the legal forms or of the letters.
 */
export const NAMES_VERSION = 2;

/**
 * Returns a name in the form to compare for equality: without case, accents, punctuation, and legal form at its ends. "Lab
 * Corp., S.A." and "LAB" are equal. A name that consists only of legal forms keeps them.
 */
export function normalizedName(name: string): string {
  const folded = fold(withoutNativeForms(name) || name);
  const words = folded.map(({ text }) => text);
  const telling = withoutLegalForms(words, folded.map(inLatin), 'STRICT');
  return (telling.length > 0 ? telling : words).join(' ');
}

/**
 * Returns every reading of a name that is compared by likeness: with legal forms recognized strictly and freely, and with
 * "ae" in place of "ä". Empty if nothing of the name can be compared, such as for "Co., Ltd." or "—".
 */
export function readingsOf(name: string): ComparedName[] {
  const spellings = [name, withDigraphs(name) ?? []].flat();
  const readings = spellings.flatMap((spelling) =>
    (['STRICT', 'FREE'] as const).map((recognition) => readingOf(name, spelling, recognition)),
  );
  const distinct = new Map(
    readings.flatMap((reading) => (reading === null ? [] : [[reading.words.join(' '), reading]])),
  );
  return [...distinct.values()];
}

function readingOf(written: string, spelling: string, recognition: Recognition): ComparedName | null {
  const folded = fold(withoutNativeForms(spelling));
  const words = folded.map(inLatin).filter((word) => word !== '');
  const telling = withoutLegalForms(words, words, recognition);
  if (telling.length === 0) return null;
  const isRomanized = folded.some(({ foreign }) => foreign);
  return {
    written,
    words: telling,
    joined: telling.join(''),
    whole: words.join(''),
    wholeSorted: words.toSorted().join(''),
    isRomanized,
  };
}

const inLatin = ({ text, foreign }: Folded) => (foreign ? romanized(text) : text);

/** Returns whether a name can be compared with a list in Latin letters: something of it is left, and none is romanized. */
export const isComparable = (name: string): boolean => {
  const readings = readingsOf(name);
  return readings.length > 0 && readings.every(({ isRomanized }) => !isRomanized);
};
