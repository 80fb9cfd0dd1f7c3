import { checkRowCount, type Row, UnreadableFile } from './row.ts';

/**
 * Reads a JSON array of objects. An element that is no object is broken alone.
 * @throws UnreadableFile where the text is not JSON, or not an array.
 */
export function readJson(text: string): Row[] {
  const parsed = parse(text);
  if (!Array.isArray(parsed)) throw new UnreadableFile('must hold an array of objects, like [{"name": "…"}, …]');
  checkRowCount(parsed.length);
  return parsed.map((element: unknown, index) => {
    const isObject = typeof element === 'object' && element !== null && !Array.isArray(element);
    return {
      number: index + 1,
      line: null,
      values: isObject ? (element as Record<string, unknown>) : {},
      broken: isObject ? null : 'is not an object like {"name": "…"}',
    };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(`is not valid JSON: ${reasonOf((error as Error).message, text)}`);
  }
}

/** The engine tells a position in characters, or the text around it; people look for lines. */
function reasonOf(message: string, text: string): string {
  const [, what = '', position] = /^(.*) in JSON at position (\d+)/s.exec(message) ?? [];
  if (position !== undefined) {
    const before = text.slice(0, Number(position)).split('\n');
    return `line ${before.length}, column ${before.at(-1)!.length + 1}: ${what}`;
  }
  const [, token = message, around = ''] =
    /^(Unexpected token .+?), (?:\.{3})?"(.*)"(?:\.{3})? is not valid JSON$/s.exec(message) ?? [];
  const at = text.indexOf(around);
  const isSure = around !== '' && text.indexOf(around, at + 1) === -1;
  const line = text.slice(0, at + BEFORE_TOKEN).split('\n').length;
  return `${isSure ? `near line ${line}: ` : ''}${token.replaceAll(/\s+/g, ' ')}`;
}

/** How many characters of the text the engine shows before the one it stumbled over. */
const BEFORE_TOKEN = 10;
