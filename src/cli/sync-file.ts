import { readText } from '../exchange/import/file.ts';
import { parseJson } from '../exchange/import/json.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { notUnderstood } from './failure.ts';
import { oneLine } from './import-report.ts';

/** Kinds of items in the order in which they are sent: each after the kinds that it can refer to. */
const itemKinds = [
  'thirdParty',
  'engagement',
  'contract',
  'certification',
  'attestation',
  'product',
  'screening',
  'audit',
  'finding',
  'tombstone',
] as const;

/** The place of an item: its line, from 1, in a file with one item a line; else its position, from 0. */
export type Place = { line: number } | { index: number };

/** One item of a file. */
export interface FileItem {
  place: Place;
  /** The kind of the item; null if it is not a known one. */
  kind: string | null;
  item: Readonly<Record<string, unknown>>;
}

/** The content of a file. */
export interface SyncFile {
  /** The source that the file names; null if it names none. */
  source: string | null;
  items: FileItem[];
}

/** Returns a place in words. */
export function wordsOf(place: Place): string {
  return 'line' in place ? `line ${place.line}` : `item ${place.index}`;
}

/**
 * Reads a file of items: a JSON array, an object with source and items, or one item a line. "-" is standard input.
 * @throws CommandFailed with the line if the file is wrong.
 */
export async function readSyncFile(path: string): Promise<SyncFile> {
  try {
    const file = understand(await readText(path));
    if (file.items.length === 0) throw new UnreadableFile('holds no items');
    return file;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw notUnderstood(oneLine(`${path === '-' ? 'Standard input' : path} ${error.message}.`));
  }
}

/** Returns the items in the order in which they are sent; items of one kind keep the order of the file. */
export function inOrder(items: readonly FileItem[]): FileItem[] {
  const rankOf = ({ kind }: FileItem) => itemKinds.indexOf(kind as (typeof itemKinds)[number]);
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}

function understand(text: string): SyncFile {
  if (text.trim() === '') throw new UnreadableFile('is empty');
  return isLineByLine(text) ? { source: null, items: itemsOfLines(text) } : wholeFile(parseJson(text));
}

/** Returns whether the first line is a whole object, and either an item or not the only line. */
function isLineByLine(text: string): boolean {
  const [first = '', more] = text.trim().split('\n', 2);
  try {
    const value = parseJson(first);
    if (!isObject(value) || 'items' in value) return false;
    return more !== undefined || itemKinds.some((kind) => kind in value);
  } catch {
    return false;
  }
}

function itemsOfLines(text: string): FileItem[] {
  return text.split('\n').flatMap((line, index): FileItem[] => {
    if (line.trim() === '') return [];
    const place = { line: index + 1 };
    return [itemOf(parseLine(line, place), place)];
  });
}

function parseLine(line: string, { line: number }: { line: number }): unknown {
  try {
    return parseJson(line);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(error.message.replace('line 1,', `line ${number},`));
  }
}

const SHAPES =
  'must hold an array of items, or an object like {"source": "…", "items": […]}, or one item a line, like {"thirdParty": {…}}';

function wholeFile(value: unknown): SyncFile {
  if (Array.isArray(value)) return { source: null, items: itemsOfArray(value) };
  if (!isObject(value) || !Array.isArray(value.items)) throw new UnreadableFile(SHAPES);
  const { source = null, items, ...more } = value;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    throw new UnreadableFile(`has the unknown field "${unknown}"; only source and items are allowed`);
  if (source !== null && (typeof source !== 'string' || source.trim() === '')) {
    throw new UnreadableFile('must give its source as a text');
  }
  return { source, items: itemsOfArray(items as unknown[]) };
}

const itemsOfArray = (values: readonly unknown[]) => values.map((value, index) => itemOf(value, { index }));

function itemOf(value: unknown, place: Place): FileItem {
  if (!isObject(value)) {
    throw new UnreadableFile(`has something else than an item, like {"thirdParty": {…}}, at ${wordsOf(place)}`);
  }
  return { place, kind: itemKinds.find((kind) => value[kind] != null) ?? null, item: value };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
