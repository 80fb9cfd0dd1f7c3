/**
 * A run of prose in a file. Its text is as long as its place in the file: code, markup, comment signs and the values put
 * into a template are blanked out, so an index in the text plus `start` is an index in the file.
 */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'description' | 'comment' | 'string' | 'test name';
  readonly start: number;
  readonly text: string;
}

/** Replaces every character of code, so a code span counts as one word and matches no rule. */
export const CODE = '\u{e000}';
const CODE_SPANS = /``[^`]+``|`[^`]*`/g;

/** Returns the paragraphs of a comment or description. Blank lines, list items and tags such as `@throws` part them. */
export function paragraphs(
  kind: Passage['kind'],
  source: string,
  start: number,
  end: number,
  signs: RegExp,
): Passage[] {
  const passages: { kind: Passage['kind']; start: number; text: string }[] = [];
  let at = start;
  let isOpen = false;
  for (const line of source.slice(start, end).split('\n')) {
    const indent = line.length - line.trimStart().length;
    const prose = ' '.repeat(indent) + blank(line.slice(indent), signs);
    const isStart = /^\s*(?:[-*]\s|\d+\.\s|@\w)/.test(prose);
    const text = blank(prose, /^\s*(?:[-*]\s|@\w+)/);
    if (isOpen && !isStart && text.trim()) {
      const current = passages.at(-1)!;
      current.text = current.text.padEnd(at - current.start) + text;
    } else if (text.trim()) passages.push({ kind, start: at, text });
    isOpen = text.trim() !== '';
    at += line.length + 1;
  }
  return passages.map((passage) => ({ ...passage, text: withoutCode(passage.text) }));
}

/** Replaces the code spans of a text with as many stand-ins. */
export function withoutCode(text: string): string {
  return text.replace(CODE_SPANS, (span) => CODE.repeat(span.length));
}

/** Replaces whatever a pattern matches with as many spaces. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}
