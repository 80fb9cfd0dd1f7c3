import { checkRowCount, type Row, UnreadableFile } from './row.ts';

/**
 * Reads a JSON array of objects. An element that is not an object is reported as a broken row.
 * @throws UnreadableFile if the text is not JSON or not an array.
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
 * @throws UnreadableFile with the line and column of the first error.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, reason = message] =
      /^(.+?)(?: (?:in|after) JSON at position \d+.*|, (?:\.{3})?".*" is not valid JSON)$/s.exec(message) ?? [];
    const before = text.slice(0, positionOf(message) ?? brokenAt(text)).split('\n');
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    throw new UnreadableFile(`is not valid JSON: ${place}: ${reason.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')}`);
  }
}

function positionOf(message: string): number | null {
  const [, position] = / JSON at position (\d+)/.exec(message) ?? [];
  return position === undefined ? null : Number(position);
}

/** Finds the position of an error if the engine's message lacks it: the end of the longest valid beginning of JSON. */
function brokenAt(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isValidBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isValidBeginning(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return message.startsWith('Unexpected end') || positionOf(message) === beginning.length;
  }
}
