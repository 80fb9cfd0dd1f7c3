import { AST_NODE_TYPES as Type, parse, simpleTraverse, type TSESTree } from '@typescript-eslint/typescript-estree';
import { blank, CODE, type Passage, paragraphs, withoutCode } from './passage.ts';

/** A name in code. */
export interface Identifier {
  readonly start: number;
  readonly name: string;
}

const SQL_TAG = /^(?:sql|tx)\b/;
const OPERATION = /^.\s*(?:query|mutation|subscription|fragment|\{)/;
const TEST_FUNCTIONS: ReadonlySet<string> = new Set(['test', 'describe', 'it']);
const TWO_WORDS = /\p{L}{2,}[,;:]?\s+\p{L}{2,}/u;
const DIRECTIVE = /^..\s*(?:eslint|prettier|@ts-)/;

/**
 * Returns the prose of a TypeScript file, and the names in its code. Prose is every comment, and every string that has
 * two words and is neither SQL nor GraphQL, and the text between tags of JSX. In a test it is comments and the names of tests; other strings are data.
 */
export function readTypeScript(
  source: string,
  { isTest, jsx = false }: { isTest: boolean; jsx?: boolean },
): { passages: Passage[]; identifiers: Identifier[] } {
  const ast = parse(source, { jsx, comment: true, range: true, loc: false, jsDocParsingMode: 'none' });
  const passages = comments(source, ast.comments ?? []);
  const identifiers: Identifier[] = [];
  const skipped = new Set<TSESTree.Node>();
  const read = (kind: Passage['kind'], node: TSESTree.Node): void => {
    const text = skipped.has(node) ? null : textOf(source, node);
    if (text === null || !TWO_WORDS.test(text) || OPERATION.test(text)) return;
    passages.push({ kind, start: node.range[0], text });
  };
  simpleTraverse(ast, {
    enter: (node) => {
      if (node.type === Type.Identifier) identifiers.push({ start: node.range[0], name: node.name });
      if (node.type === Type.TaggedTemplateExpression && SQL_TAG.test(source.slice(...node.tag.range))) {
        skipped.add(node.quasi);
      }
      if (!isTest) read('string', node);
      else if (node.type === Type.CallExpression && TEST_FUNCTIONS.has(rootName(node.callee)) && node.arguments[0]) {
        read('test name', node.arguments[0]);
      }
    },
  });
  return { passages, identifiers };
}

/** Returns `test` for `test`, `test.each(rows)` and `` test.each`rows` ``. */
function rootName(callee: TSESTree.Node): string {
  if (callee.type === Type.Identifier) return callee.name;
  if (callee.type === Type.MemberExpression) return rootName(callee.object);
  if (callee.type === Type.CallExpression) return rootName(callee.callee);
  return callee.type === Type.TaggedTemplateExpression ? rootName(callee.tag) : '';
}

/** Returns a string or template without its quotes, escapes and inserted values, or null for any other node. */
function textOf(source: string, node: TSESTree.Node): string | null {
  const [start, end] = node.range;
  const raw = source.slice(start, end);
  if (node.type === Type.Literal && typeof node.value === 'string') return withoutCode(blank(raw, /^.|.$|\\./g));
  if (node.type === Type.JSXText) return withoutCode(raw);
  if (node.type !== Type.TemplateLiteral) return null;
  const text = raw.split('');
  for (const { range } of node.expressions) text.fill(CODE, range[0] - start, range[1] - start);
  return withoutCode(blank(text.join(''), /^`|`$|\$\{|\}|\\./g));
}

/** Returns the comments as passages; line comments below each other make one. */
function comments(source: string, all: TSESTree.Comment[]): Passage[] {
  const isLine = (start: number) => source.startsWith('//', start);
  const blocks: [start: number, end: number][] = [];
  for (const { range } of all) {
    const [start, end] = range;
    const last = blocks.at(-1);
    if (last && isLine(last[0]) && isLine(start) && /^\n[ \t]*$/.test(source.slice(last[1], start))) last[1] = end;
    else blocks.push([start, end]);
  }
  return blocks
    .filter(([start, end]) => !DIRECTIVE.test(source.slice(start, end)))
    .flatMap(([start, end]) => {
      const signs = isLine(start) ? /^\/\/+/ : /^\/\*+|\*+\/\s*$|^\*/g;
      return paragraphs('comment', source, start, end, signs);
    });
}
