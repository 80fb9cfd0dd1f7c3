import { isUtf8 } from 'node:buffer';
import type { Problems } from '../../input/problems.ts';
import type { Content } from './extract.ts';

/** Most bytes of a document, whatever a server takes in one request. */
export const MAX_BYTES = 25_000_000;
/** Deepest nesting of JSON: the deepest that any of the formats needs is far less. */
const MAX_DEPTH = 64;
/** Most values in JSON, objects and lists among them. */
const MAX_VALUES = 500_000;

/** What to do with a file of another format. */
export const OTHER_FILES =
  'For any other file, such as a PDF, record its SHA-256 and URL as the document of an attestation or a contract.';

/** The bytes of a document that was sent in base64; null where they are none, which is noted. */
export function readBytes(base64: string, problems: Problems): Buffer | null {
  const compact = base64.replaceAll(/\s/g, '');
  const bytes = Buffer.from(compact, 'base64');
  if (compact === '') problems.add('REQUIRED', 'content', 'must not be empty');
  else if (bytes.toString('base64').replaceAll('=', '') !== compact.replace(/=+$/, '')) {
    problems.add('INVALID', 'content', 'must be the bytes of the document in base64 (RFC 4648, with + and /)');
  } else if (bytes.length > MAX_BYTES) {
    problems.add('TOO_LONG', 'content', `has ${bytes.length} bytes; a document may have at most ${MAX_BYTES}`);
  } else return bytes;
  return null;
}

/** The text of bytes, and what it is as JSON; null where they are no text, or JSON beyond all bounds, which is noted. */
export function readContent(bytes: Buffer, problems: Problems): Content | null {
  if (!isUtf8(bytes) || bytes.includes(0)) {
    problems.add('INVALID', 'content', `is not text in UTF-8; supported documents are JSON and CSV. ${OTHER_FILES}`);
    return null;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!/^\s*[[{]/.test(text)) return { text, json: undefined };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.add('INVALID', 'content', `is not valid JSON: ${oneLine((error as Error).message)}`);
    return null;
  }
  const excess = excessOf(json);
  if (excess === null) return { text, json };
  problems.add('OUT_OF_RANGE', 'content', excess);
  return null;
}

/** Why JSON is more than is read; null where it is not. Goes without recursion: a hostile document is deep. */
function excessOf(json: unknown): string | null {
  const waiting: [value: unknown, depth: number][] = [[json, 1]];
  for (let values = 0; waiting.length > 0;) {
    const [value, depth] = waiting.pop()!;
    if (++values > MAX_VALUES) return `has more than ${MAX_VALUES.toLocaleString('en')} values`;
    if (value === null || typeof value !== 'object') continue;
    if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
  }
  return null;
}

/** A message of an engine's, which may quote what it met. */
const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200);
