import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** A fenced block of a document. */
export interface Block {
  /** `README.md:12`: the document, and the line of the opening fence. */
  where: string;
  /** The words of the opening fence: a language, and one word for the purpose of the block. */
  language: string;
  word: string;
  text: string;
}

/** README.md and everything in docs/. */
export const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** The fenced blocks of a document, in order. */
export function blocksOf(document: string): Block[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/^( *)```(\S*) *(.*)\n([^]*?)^ *```$/gm)].map((match) => {
    const [, indent, language, word, body] = match as unknown as [string, string, string, string, string];
    const line = text.slice(0, match.index).split('\n').length;
    return { where: `${document}:${line}`, language, word, text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

/** The cells of the table below a heading cell; without that heading, and without backquotes around a cell. */
export function tableOf(document: string, heading: string): string[][] {
  const text = readFileSync(document, 'utf8');
  const start = text.indexOf(`| ${heading} |`);
  if (start < 0) throw new Error(`${document} has no table that begins with "${heading}"`);
  const lines = text.slice(start).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(/^`|`$/g, '')),
  );
}

const DAY_MS = 86_400_000;

/**
 * Replaces the days that a document writes in angle brackets: `<today>`, `<tomorrow>`, `<in 110 days>`, `<19 days ago>`. They count
 * from the day on which the demo was loaded.
 */
export function withDays(text: string, today: string): string {
  const day = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  return text
    .replaceAll('<today>', today)
    .replaceAll('<tomorrow>', day(1))
    .replaceAll(/<in (\d+) days>/g, (_, days: string) => day(Number(days)))
    .replaceAll(/<(\d+) days ago>/g, (_, days: string) => day(-Number(days)));
}

/**
 * Whether an answer is the one shown. The shown answer may be shorter: a text that ends with "…" goes on, a list that ends with "…"
 * has more, one that begins with "…" shows its last elements, and a number with decimals is rounded to those shown. Nothing else may differ.
 */
export function isShown(shown: unknown, actual: unknown): boolean {
  if (typeof shown === 'string' && shown.endsWith('…')) {
    return typeof actual === 'string' && actual.startsWith(shown.slice(0, -1).trimEnd());
  }
  if (typeof shown === 'number' && typeof actual === 'number') {
    const decimals = String(shown).split('.')[1]?.length;
    return decimals === undefined ? shown === actual : Number(actual.toFixed(decimals)) === shown;
  }
  if (Array.isArray(shown)) {
    if (shown[0] === '…') {
      const last = shown.slice(1);
      return Array.isArray(actual) && actual.length > last.length && isShown(last, actual.slice(-last.length));
    }
    const isShort = shown.at(-1) === '…';
    const elements = isShort ? shown.slice(0, -1) : shown;
    if (!Array.isArray(actual) || (isShort ? actual.length <= elements.length : actual.length !== elements.length)) {
      return false;
    }
    return elements.every((element, index) => isShown(element, actual[index]));
  }
  if (isObject(shown) && isObject(actual)) {
    const keys = Object.keys(shown);
    const sameKeys = isDeepStrictEqual(keys.toSorted(), Object.keys(actual).toSorted());
    return sameKeys && keys.every((key) => isShown(shown[key], actual[key]));
  }
  return shown === actual;
}

/** Whether printed lines are those shown. A shown line "…" stands for any number of lines; one that ends with "…" goes on. */
export function areLinesShown(shown: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return actual.length === 0;
  if (first.trim() === '…')
    return actual.some((_, skipped) => areLinesShown(rest, actual.slice(skipped))) || rest.length === 0;
  return actual.length > 0 && isShown(first, actual[0]!.trimEnd()) && areLinesShown(rest, actual.slice(1));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
