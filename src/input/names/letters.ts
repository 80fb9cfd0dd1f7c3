import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';

/** Marks that join the letters around them, in any of the ways in which lists type an apostrophe. */
const APOSTROPHES = /['’‘ʼʻ`´′.]/g;
/** A question mark between letters was an apostrophe that an encoding lost: "Xi?an" in files of the US Department of Commerce. */
const LOST_APOSTROPHE = /(?<=\p{L})\?(?=\p{L})/gu;

const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** Each is a word or a syllable. Such a name may have a space between any two: "東 芝". */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Returns whether a word is in a script other than Latin. A single foreign letter, like β in "β-Lab", does not count, except
 * for one of Chinese, Japanese or Korean.
 */
const isForeign = (word: string) => {
  if (EAST_ASIAN.test(word)) return true;
  const letters = [...word].filter((letter) => LETTER.test(letter));
  return letters.length >= 2 && letters.filter((letter) => !LATIN_LETTER.test(letter)).length * 2 > letters.length;
};

/** A word as folded. */
export interface Folded {
  /** In lower case, without accents. Latin letters are ASCII: "ø" is "o", "ß" is "ss". */
  text: string;
  /** Whether it is in a script other than Latin. */
  foreign: boolean;
}

/**
 * Splits a text into folded words of letters and digits. Apostrophes and full stops within a word are dropped ("S.A." is one
 * word, and so is "Xi'an"); "&" is the word "and".
 */
export function fold(text: string): Folded[] {
  return text
    .normalize('NFKC')
    .replaceAll(LOST_APOSTROPHE, '')
    .replaceAll(APOSTROPHES, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}\p{M}]/u)
    .flatMap((word): Folded[] =>
      isForeign(word)
        ? [{ text: withoutMarks(word), foreign: true }]
        : asciiWords(word).map((ascii) => ({ text: ascii, foreign: false })),
    );
}

const CHINESE = /\p{Script=Han}+/gu;

/**
 * Returns a folded word of another script in Latin letters, without tones or spaces: "深圳" is "shenzhen". Chinese characters
 * are read by their words, because many have two readings: "重庆" is "chongqing", not "zhongqing".
 */
export const romanized = (word: string): string =>
  asciiWords(word.replaceAll(CHINESE, (characters) => pinyin(characters))).join('');

const asciiWords = (word: string): string[] =>
  anyAscii(word)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

const withoutMarks = (word: string) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** Two-letter spellings of letters that are otherwise folded into one: "Müller" is also written "Mueller". */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Returns a text with digraphs in place of umlauts, or null if it has none. */
export function withDigraphs(text: string): string | null {
  const composed = text.normalize('NFC').toLowerCase();
  const written = composed.replaceAll(/[äöüøå]/g, (letter) => DIGRAPHS[letter]!);
  return written === composed ? null : written;
}
