import { isUtf8 } from 'node:buffer';
import type { Problems } from '../../input/problems.ts';
import { SheetNotChosen, UnreadableFile } from '../import/row.ts';
import { DOCUMENT_LIMITS, isZip, readXlsx } from '../import/table/xlsx/read-xlsx.ts';
import { type Content, plain, pointer } from './extract.ts';
import type { Violation } from './validation.ts';

/** Most bytes of a document. A server may accept less in one request. */
export const MAX_BYTES = 25_000_000;
/** Deepest nesting of JSON. All supported formats need far less. */
const MAX_DEPTH = 64;
/** Most values in JSON, including objects and lists. */
const MAX_VALUES = 500_000;

/** Advice for a file in another format, to end a message with. */
export const OTHER_FILES =
  'For any other file, such as a PDF, record its SHA-256 and URL as the document of an attestation or a contract.';

/** Decodes the base64 of a document. Returns null and adds a problem if it is invalid, empty or too large. */
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

/** Returns the content of a document. Returns null and adds problems if it cannot be read. */
export async function readContent(bytes: Buffer, sheet: string | null, problems: Problems): Promise<Content | null> {
  return isZip(bytes) ? await readWorkbook(bytes, sheet, problems) : readText(bytes, problems);
}

async function readWorkbook(bytes: Buffer, sheet: string | null, problems: Problems): Promise<Content | null> {
  try {
    return { text: '', json: undefined, sheet: await readXlsx(bytes, sheet ?? undefined, DOCUMENT_LIMITS) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (!(error instanceof SheetNotChosen)) problems.add('INVALID', 'content', `${error.message}. ${OTHER_FILES}`);
    else problems.add(sheet === null ? 'REQUIRED' : 'NOT_FOUND', ['questionnaire', 'sheet'], error.message);
    return null;
  }
}

/** Decodes bytes as text and, if possible, JSON. Returns null and adds a problem for other bytes and for excessive JSON. */
function readText(bytes: Buffer, problems: Problems): Content | null {
  if (!isUtf8(bytes) || bytes.includes(0)) {
    problems.add(
      'INVALID',
      'content',
      `is neither text in UTF-8 nor a workbook; supported documents are JSON, CSV and XLSX. ${OTHER_FILES}`,
    );
    return null;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!/^\s*[[{]/.test(text)) return { text, json: undefined };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = isJsonLines(text)
      ? 'has several documents, one on each line (JSON Lines, such as an in-toto bundle); ingest each line as a document'
      : `is not valid JSON: ${oneLine((error as Error).message)}`;
    problems.add('INVALID', 'content', message);
    return null;
  }
  const excess = excessOf(json);
  if (excess === null) return { text, json };
  problems.add('OUT_OF_RANGE', 'content', excess);
  return null;
}

/** Returns why JSON is too large or too deep, or null. Does not recurse, because a hostile document can be very deep. */
function excessOf(json: unknown): string | null {
  const pending: [value: unknown, depth: number][] = [[json, 1]];
  for (let values = 0; pending.length > 0;) {
    const [value, depth] = pending.pop()!;
    if (++values > MAX_VALUES) return `has more than ${MAX_VALUES.toLocaleString('en')} values`;
    if (value === null || typeof value !== 'object') continue;
    if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    for (const inner of Object.values(value)) pending.push([inner, depth + 1]);
  }
  return null;
}

function isJsonLines(text: string): boolean {
  const [first = '', ...others] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  try {
    return typeof JSON.parse(first) === 'object' && others.length > 0;
  } catch {
    return false;
  }
}

/** Postgres stores no U+0000, and UTF-8 has no half of a surrogate pair. JSON can state both. */
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

/** Returns the places in JSON with a text that cannot be stored. Call it only for JSON of bounded depth. */
export function unstorableTexts(json: unknown): Violation[] {
  const violations: Violation[] = [];
  const path: string[] = [];
  const check = (text: string) => {
    if (isStorable(text)) return;
    const place = pointer('', ...path.map((step) => plain(step, 100) ?? ''));
    violations.push({ path: place, message: 'must not contain U+0000 or half of a surrogate pair (U+D800 to U+DFFF)' });
  };
  const visit = (value: unknown) => {
    if (typeof value === 'string') check(value);
    if (value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      path.push(name);
      check(name);
      visit(inner);
      path.pop();
    }
  };
  visit(json);
  return violations;
}

/** Makes a message of the JSON engine safe to print: it may quote the document. */
const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200);
