import { parse } from '@textlint/markdown-to-ast';
import { CODE, type Passage } from './passage.ts';

type Root = ReturnType<typeof parse>;
type Node = Root | Root['children'][number];

/** Types of nodes that are read as one text. */
const BLOCKS: ReadonlySet<string> = new Set(['Paragraph', 'Header', 'TableCell']);

/** Returns the paragraphs, list items, table cells and headings of a Markdown file. */
export function readMarkdown(source: string): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Node): void => {
    if (BLOCKS.has(node.type)) {
      const kind = node.type === 'Header' ? 'heading' : 'paragraph';
      passages.push({ kind, start: node.range[0], text: proseOf(source, node) });
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(parse(source));
  return passages;
}

function proseOf(source: string, block: Node): string {
  const [start, end] = block.range;
  const text = Array.from({ length: end - start }, () => ' ');
  const fill = (node: Node): void => {
    if ('children' in node) return node.children.forEach(fill);
    for (let at = node.range[0]; at < node.range[1]; at++) {
      if (node.type === 'Code') text[at - start] = CODE;
      if (node.type === 'Str') text[at - start] = source[at]!;
    }
  };
  fill(block);
  return text.join('');
}
