import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { readJson } from './json.ts';
import { type Row, UnreadableFile } from './row.ts';
import type { IsHeading } from './table/heading.ts';
import { readTextTable, type ReadRows, rowsInTable } from './table/table.ts';
import { isOldWorkbook, isZip } from './table/xlsx/read-xlsx.ts';

const MAX_BYTES = 100_000_000;

/**
 * Reads all rows of a CSV or JSON file before anything is written, because a later line may be malformed.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export async function readRows(path: string): Promise<Row[]> {
  return rowsIn(path, await readText(path));
}

/**
 * Reads the rows of a text. The extension of its path selects CSV or JSON.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export const rowsIn = (path: string, text: string): Row[] => tableIn(path, text).rows;

/**
 * Reads the rows of a text, and what was not read of it. The extension of its path selects CSV or JSON.
 * @param isHeading whether a row of CSV holds the headings. Default: the first row that is as wide as those below.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export function tableIn(path: string, text: string, isHeading: IsHeading = () => false): ReadRows {
  if (text.trim() === '') throw new UnreadableFile('is empty');
  const extension = extname(path).toLowerCase();
  const isJson = extension === '.json' || (extension !== '.csv' && /^\s*[[{]/.test(text));
  if (!isJson) return rowsInTable(readTextTable(text, isHeading));
  const rows = readJson(text);
  if (rows.length === 0) throw new UnreadableFile('has no rows');
  return { rows, notices: [] };
}

/**
 * Reads a whole text file in UTF-8; "-" is standard input.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export async function readText(path: string): Promise<string> {
  return textOf(await readFileBytes(path));
}

/** Reads a whole file; "-" is standard input. */
export async function readFileBytes(path: string): Promise<Buffer> {
  return await readBytes(path === '-' ? process.stdin : createReadStream(path));
}

/**
 * Reads a whole stream. Counts while reading, because the size of a pipe is not known in advance.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export async function readBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_BYTES) throw new UnreadableFile(`is larger than ${MAX_BYTES / 1e6} MB; split it`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(reasonOf(error as NodeJS.ErrnoException));
  }
  return Buffer.concat(chunks);
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EISDIR') return 'is a directory; name a file';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read by this user: permission denied';
  return `cannot be read: ${message}`;
}

/**
 * Decodes a text file in UTF-8.
 * @throws UnreadableFile if it is another file.
 */
export function textOf(bytes: Buffer): string {
  if (isZip(bytes)) throw new UnreadableFile('is a workbook or another zip file; save it as CSV in UTF-8');
  if (isOldWorkbook(bytes)) {
    throw new UnreadableFile(
      'is an Excel file of the old format or with a password; save it as .xlsx without a password',
    );
  }
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) throw new UnreadableFile('is in UTF-16; save it in UTF-8');
  if (bytes.includes(0))
    throw new UnreadableFile('contains NUL bytes, so it is UTF-16 or not text; save it as text in UTF-8');
  if (!isUtf8(bytes)) throw new UnreadableFile(`is not in UTF-8 (line ${brokenLine(bytes)}); save it in UTF-8`);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Returns the first line that is not UTF-8. No other UTF-8 character contains a line break, so lines can be checked alone. */
function brokenLine(bytes: Buffer): number {
  const lineBreak = bytes.includes(0x0a) ? 0x0a : 0x0d;
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(lineBreak, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
