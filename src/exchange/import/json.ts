import { checkRowCount, type Row, UnreadableFile } from './row.ts';

/**
 * Reads a JSON array of objects. An element that is no object is broken alone.
 * @throws UnreadableFile where the text is not JSON, or not an array.
 */
export function readJson(text: string): Row[] {
  const parsed = parseJson(text);
  if (!Array.isArray(parsed)) throw new UnreadableFile('must be an array of objects, like [{"name": "…"}, …]');
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

/**
 * Parses JSON.
 * @throws UnreadableFile telling the line and column at which it is none.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, what = message] =
      /^(.+?)(?: (?:in|after) JSON at position \d+.*|, (?:\.{3})?".*" is not valid JSON)$/s.exec(message) ?? [];
    const before = text.slice(0, positionOf(message) ?? brokenAt(text)).split('\n');
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    throw new UnreadableFile(`is not valid JSON: ${place}: ${what.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')}`);
  }
}

function positionOf(message: string): number | null {
  const [, position] = / JSON at position (\d+)/.exec(message) ?? [];
  return position === undefined ? null : Number(position);
}

/** Where the engine does not tell the position: the longest beginning of the text that JSON could still begin with. */
function brokenAt(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return message.startsWith('Unexpected end') || positionOf(message) === beginning.length;
  }
}
