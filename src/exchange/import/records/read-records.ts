import { textOfCell } from '../../../input/csv-line.ts';
import { DERIVED } from '../../export/read-list.ts';
import { parseFields } from '../../../input/fields.ts';
import { Problems } from '../../../input/problems.ts';
import { nameOfRecordType, type RecordName } from '../../../registry/records.ts';
import { readCsv } from '../csv.ts';
import { parseJson } from '../json.ts';
import { type Reason, reasonsOf } from '../report.ts';
import { checkRowCount, UnreadableFile } from '../row.ts';
import { delimiterOf } from '../table/delimiter.ts';
import { shapes } from './shape.ts';

/** A record of a file. */
export interface FileRecord {
  /** The line, after the file's name if there are several files. */
  place: string;
  name: RecordName;
  id: string;
  /** The version in the registry that exported it; null if not stated. */
  version: number | null;
  /** The fields that the file states. Other fields stay unchanged. */
  fields: Record<string, unknown>;
}

/** A row that cannot be read, and why. */
export interface BadRow {
  place: string;
  name: string;
  reasons: Reason[];
}

/** A file; the name of a single file may be empty. */
export interface RecordFile {
  name: string;
  text: string;
}

/** Returns whether a text has the form of exported records. */
export function isOfRecords(text: string): boolean {
  return /^\uFEFF?("?)recordType\1[,;\t]("?)id\2[,;\t\r\n]/.test(text) || /^\uFEFF?\s*\{\s*"recordType"\s*:/.test(text);
}

/**
 * Reads exported records, CSV or NDJSON.
 * @throws UnreadableFile if a file is neither.
 */
export function readRecordFiles(files: readonly RecordFile[]): { read: FileRecord[]; bad: BadRow[] } {
  const read: FileRecord[] = [];
  const bad: BadRow[] = [];
  for (const { name: file, text } of files) {
    const isCsv = !/^\uFEFF?\s*\{/.test(text);
    for (const { place, values, broken } of isCsv ? csvRows(text) : jsonRows(text)) {
      const fullPlace = files.length > 1 ? `${file} ${place}` : place;
      const row =
        broken === null
          ? recordOf(values, isCsv, fullPlace)
          : { place: fullPlace, name: '(no record)', reasons: [broken] };
      if ('reasons' in row) bad.push(row);
      else read.push(row);
    }
  }
  return { read, bad };
}

interface PlainRow {
  place: string;
  values: Record<string, unknown>;
  broken: Reason | null;
}

const invalid = (message: string): Reason => ({ code: 'INVALID', field: '', message });

function csvRows(text: string): PlainRow[] {
  const delimiter = delimiterOf(text, (cells) => cells.includes('recordType') && cells.includes('id'));
  // Line breaks are part of a text: a record must come back as it was exported.
  return readCsv(text, { delimiter, exact: true }).map(({ line, values, broken }) => ({
    place: `line ${line}`,
    values,
    broken: broken === null ? null : invalid(broken),
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
      return [{ place, values: {}, broken: invalid('is not an object like {"recordType": …}') }];
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return [{ place, values: {}, broken: invalid('is not valid JSON; each line is one object') }];
    }
  });
  checkRowCount(rows.length);
  return rows;
}

function recordOf(values: Record<string, unknown>, isCsv: boolean, place: string): FileRecord | BadRow {
  const { recordType, ...stated } = values;
  const name = nameOfRecordType.get(String(recordType));
  const id = typeof stated.id === 'string' ? stated.id : '(no id)';
  if (name === undefined) {
    const message = `unknown kind of record ${JSON.stringify(recordType)}; use one of ${[...nameOfRecordType.keys()].join(', ')}`;
    return { place, name: id, reasons: [{ code: 'INVALID', field: 'recordType', message }] };
  }
  const problems = new Problems([]);
  const { fields: shape, texts } = shapes[name];
  const cells: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(stated)) {
    if (field === 'createdAt' || field === 'updatedAt') continue;
    if (name === 'ThirdParty' && (DERIVED as readonly string[]).includes(field)) continue;
    if (!(field in shape) && field !== 'version') {
      problems.add(
        'INVALID',
        field,
        `unknown field of ${String(recordType)}; its fields are ${Object.keys(shape).join(', ')}`,
      );
      continue;
    }
    const cell = isCsv ? cellValue(String(value), texts.has(field)) : value;
    if (cell === UNREADABLE)
      problems.add(
        'INVALID',
        field,
        `"${String(value).slice(0, 50)}" must be JSON: a number, true or false, or a list`,
      );
    else cells[field] = cell;
  }
  const { version } = cells;
  const { id: key, ...fields } = parseFields(shape, cells, problems, ['id']);
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
