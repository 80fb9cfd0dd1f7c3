import { split } from 'sentence-splitter';
import { readGraphql } from './graphql.ts';
import { readMarkdown } from './markdown.ts';
import { CODE, type Passage } from './passage.ts';
import { type Phrase, phrases } from './phrases.ts';
import { american } from './spelling.ts';
import { type Identifier, readTypeScript } from './typescript.ts';

/** A place in a file that breaks a rule. */
export interface Finding {
  readonly index: number;
  readonly rule: string;
  readonly found: string;
  /** The advice: the word or turn of phrase to write. */
  readonly say: string;
  /** A warning does not fail the check. */
  readonly isWarning: boolean;
}

/** Words a sentence of Markdown or of the schema may have before it is warned of, and before it fails. */
const LONG = 30;
const TOO_LONG = 40;

/** Returns whatever in a file breaks the rules, in the order of the file. */
export function check(path: string, source: string): Finding[] {
  const { passages, identifiers } = read(path, source);
  return [...passages.flatMap(checkPassage), ...identifiers.flatMap(checkIdentifier)].sort(
    (one, other) => one.index - other.index,
  );
}

function read(path: string, source: string): { passages: Passage[]; identifiers: Identifier[] } {
  if (path.endsWith('.md')) return { passages: readMarkdown(source), identifiers: [] };
  if (path.endsWith('.graphql')) return { passages: readGraphql(source), identifiers: [] };
  return readTypeScript(source, { isTest: /^test\//.test(path), jsx: path.endsWith('.tsx') });
}

/** The phrases with every space widened: prose breaks its lines anywhere, and goes on after the signs of a comment. */
const patterns = Object.entries<Phrase>(phrases).map(([rule, { pattern, ...phrase }]) => {
  return { ...phrase, rule, pattern: new RegExp(pattern.source.replaceAll(' ', '\\s+'), `${pattern.flags}g`) };
});

function checkPassage(passage: Passage): Finding[] {
  const { kind, start, text } = passage;
  const ofPhrases = patterns
    .filter(({ except }) => !except?.includes(kind))
    .flatMap(({ rule, pattern, say }) =>
      [...text.matchAll(pattern)].map((match) => ({
        index: start + match.index + match[0].search(/\p{L}/u),
        ...{ rule, found: tidy(match[0]), say, isWarning: false },
      })),
    );
  const ofWords = [...text.matchAll(/[\p{L}]+/gu)].flatMap((match) =>
    spelling('spelling', start + match.index, match[0], match[0]),
  );
  const hasSentences = kind === 'paragraph' || kind === 'description';
  return [...ofPhrases, ...ofWords, ...(hasSentences ? longSentences(passage) : [])];
}

/** Names from versioned data files, whose spelling cannot change. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['complianceProgrammeAndAuditFrom']);

/** A name is cut at its capital letters: `normaliseName` has `normalise` in it. */
function checkIdentifier({ start, name }: Identifier): Finding[] {
  if (GIVEN_NAMES.has(name)) return [];
  return (name.match(/[A-Z]?[a-z]+/g) ?? []).flatMap((word) => spelling('identifier-spelling', start, word, name));
}

function spelling(rule: string, index: number, word: string, found: string): Finding[] {
  const say = american(word);
  return say === null ? [] : [{ index, rule, found, say: `"${say}"`, isWarning: false }];
}

function longSentences({ start, text }: Passage): Finding[] {
  return split(text).flatMap((node) => {
    if (node.type !== 'Sentence') return [];
    const words = node.raw.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word.includes(CODE));
    if (words.length <= LONG) return [];
    const found = tidy(words.slice(0, 5).join(' ')) + ' …';
    const say = `shorter sentences: this one has ${words.length} words`;
    const index = start + node.range[0] + node.raw.search(/\S/);
    return [{ index, rule: 'sentence-length', found, say, isWarning: words.length <= TOO_LONG }];
  });
}

function tidy(text: string): string {
  return text
    .replaceAll(new RegExp(`${CODE}+`, 'gu'), '`…`')
    .replace(/\s+/g, ' ')
    .trim();
}
