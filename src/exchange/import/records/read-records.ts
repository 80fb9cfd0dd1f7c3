import { textOfCell } from '../../../input/csv-line.ts';
import { DERIVED } from '../../export/read-list.ts';
import { parseFields } from '../../../input/fields.ts';
import { Problems } from '../../../input/problems.ts';
import { nameOfRecordType, type RecordName } from '../../../registry/records.ts';
import { readCsv } from '../csv.ts';
import { parseJson } from '../json.ts';
import { type Reason, reasonsOf } from '../report.ts';
import { checkRowCount, UnreadableFile } from '../row.ts';
import { shapes } from './shape.ts';

/** A record as a file has it. */
export interface FileRecord {
  /** Where it stands: the file where there are several, and the row. */
  place: string;
  name: RecordName;
  id: string;
  /** Its version where the file was made; null: not said. */
  version: number | null;
  /** What is said of it; what is not said stays as it is. */
  fields: Record<string, unknown>;
}

/** A row that cannot be read, and why. */
export interface BadRow {
  place: string;
  name: string;
  reasons: Reason[];
}

/** A file by name; of one alone the name need not be told. */
export interface RecordFile {
  name: string;
  text: string;
}

/** Whether a text is of records as export writes them. */
export function isOfRecords(text: string): boolean {
  return /^\uFEFF?recordType,id[,\r\n]/.test(text) || /^\uFEFF?\s*\{\s*"recordType"\s*:/.test(text);
}

/**
 * Reads records as export writes them, CSV or NDJSON.
 * @throws UnreadableFile where a file is neither.
 */
export function readRecordFiles(files: readonly RecordFile[]): { read: FileRecord[]; bad: BadRow[] } {
  const read: FileRecord[] = [];
  const bad: BadRow[] = [];
  for (const { name: file, text } of files) {
    const isCsv = !/^\uFEFF?\s*\{/.test(text);
    for (const { place, values, broken } of isCsv ? csvRows(text) : jsonRows(text)) {
      const at = files.length > 1 ? `${file} ${place}` : place;
      const one = broken === null ? recordOf(values, isCsv, at) : { place: at, name: '(no record)', reasons: [broken] };
      if ('reasons' in one) bad.push(one);
      else read.push(one);
    }
  }
  return { read, bad };
}

interface PlainRow {
  place: string;
  values: Record<string, unknown>;
  broken: Reason | null;
}

const isWrong = (message: string): Reason => ({ code: 'INVALID', field: '', message });

function csvRows(text: string): PlainRow[] {
  return readCsv(text).map(({ line, values, broken }) => ({
    place: `line ${line}`,
    values,
    broken: broken === null ? null : isWrong(broken),
  }));
}

function jsonRows(text: string): PlainRow[] {
  const rows = text.split(/\r?\n/).flatMap((line, index): PlainRow[] => {
    if (line.trim() === '') return [];
    const place = `line ${index + 1}`;
    try {
      const values = parseJson(line);
      const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
      if (isObject) return [{ place, values: values as Record<string, unknown>, broken: null }];
      return [{ place, values: {}, broken: isWrong('is not an object like {"recordType": …}') }];
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return [{ place, values: {}, broken: isWrong('is not valid JSON; each line is one object') }];
    }
  });
  checkRowCount(rows.length);
  return rows;
}

function recordOf(values: Record<string, unknown>, isCsv: boolean, place: string): FileRecord | BadRow {
  const { recordType, ...given } = values;
  const name = nameOfRecordType.get(String(recordType));
  const id = typeof given.id === 'string' ? given.id : '(no id)';
  if (name === undefined) {
    const message = `${JSON.stringify(recordType)} is no kind of record that can be loaded; there are ${[...nameOfRecordType.keys()].join(', ')}`;
    return { place, name: id, reasons: [{ code: 'INVALID', field: 'recordType', message }] };
  }
  const problems = new Problems([]);
  const { fields: shape, texts } = shapes[name];
  const said: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (field === 'createdAt' || field === 'updatedAt') continue;
    if (name === 'ThirdParty' && (DERIVED as readonly string[]).includes(field)) continue;
    if (!(field in shape) && field !== 'version') {
      problems.add('INVALID', field, `is no field of ${String(recordType)}; it has ${Object.keys(shape).join(', ')}`);
      continue;
    }
    const cell = isCsv ? cellValue(String(value), texts.has(field)) : value;
    if (cell === UNREADABLE)
      problems.add('INVALID', field, `"${String(value).slice(0, 50)}" is no JSON: a number, true or false, or a list`);
    else said[field] = cell;
  }
  const { version } = said;
  const { id: key, ...fields } = parseFields(shape, said, problems, ['id']);
  if (!problems.none) return { place, name: id, reasons: reasonsOf(problems.found, 0) };
  return { place, name, id: key as string, version: typeof version === 'number' ? version : null, fields };
}

const UNREADABLE = Symbol('unreadable');

function cellValue(cell: string, isText: boolean): unknown {
  if (cell === '') return null;
  if (isText) return textOfCell(cell);
  try {
    return JSON.parse(textOfCell(cell));
  } catch {
    return UNREADABLE;
  }
}
