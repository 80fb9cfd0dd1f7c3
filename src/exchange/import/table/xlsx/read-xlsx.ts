import { SheetNotChosen, UnreadableFile } from '../../row.ts';
import type { IsHeading } from '../heading.ts';
import { type Table, tableOf } from '../table.ts';
import { Parts } from './parts.ts';
import { readSheet, type Sheet, type SheetLimits } from './sheet.ts';
import { readWorkbook, type SheetPart, type Workbook } from './workbook.ts';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The most that is read of a workbook. */
interface Limits {
  /** Bytes that are unpacked. */
  bytes: number;
  cells: number;
}

/** Limits for a file of a person at the machine of the registry. */
export const FILE_LIMITS: Limits = { bytes: 200_000_000, cells: 2_000_000 };
/** Limits for a document that a client sends. */
export const DOCUMENT_LIMITS: Limits = { bytes: 60_000_000, cells: 500_000 };

/** The rows of the sheet that is read, with its name. */
export interface ChosenSheet extends Sheet {
  name: string;
  /** The parts of the workbook that are not read. */
  notices: readonly string[];
}

/** Returns whether bytes are a zip file, as a workbook is. */
export const isZip = (bytes: Buffer) => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/** Returns whether bytes are a workbook of the old format, or one with a password. Neither can be read. */
export const isOldWorkbook = (bytes: Buffer) => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';

/**
 * Reads one sheet of a workbook: the named one, else the only one with rows.
 * @throws UnreadableFile if it is not a workbook, exceeds a limit, or has not exactly one sheet with rows.
 */
export async function readXlsx(bytes: Buffer, name: string | undefined, limits: Limits): Promise<ChosenSheet> {
  const parts = await Parts.open(bytes, limits.bytes);
  const workbook = await readWorkbook(parts);
  const left: SheetLimits = { cells: limits.cells, characters: limits.bytes };
  return name === undefined ? await onlySheet(parts, workbook, left) : await namedSheet(parts, workbook, left, name);
}

async function onlySheet(parts: Parts, workbook: Workbook, left: SheetLimits): Promise<ChosenSheet> {
  const [hidden, visible] = [true, false].map((state) => workbook.sheets.filter(({ isHidden }) => isHidden === state));
  const filled: (Sheet & { name: string })[] = [];
  for (const part of visible ?? []) {
    const sheet = await sheetOf(parts, workbook, left, part);
    if (sheet.rows.length > 0) filled.push({ ...sheet, name: part.name });
  }
  const [only] = filled;
  if (!only) {
    const hint =
      (hidden ?? []).length > 0 ? `; its hidden sheets are ${listed(hidden ?? [])}: name one with --sheet` : '';
    throw new UnreadableFile(`has no sheet with rows${hint}`);
  }
  if (filled.length > 1) {
    throw new SheetNotChosen(`has several sheets with rows: ${listed(filled)}; name one with --sheet`);
  }
  return {
    ...only,
    notices: noticesOf(
      only,
      (hidden ?? []).map((sheet) => sheet.name),
      false,
    ),
  };
}

async function namedSheet(parts: Parts, workbook: Workbook, left: SheetLimits, name: string): Promise<ChosenSheet> {
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
  const part = workbook.sheets.find((sheet) => same(sheet.name));
  if (!part) throw new SheetNotChosen(`has no sheet "${name}"; it has ${listed(workbook.sheets)}`);
  const sheet = await sheetOf(parts, workbook, left, part);
  if (sheet.rows.length === 0) throw new UnreadableFile(`has no rows in its sheet "${part.name}"`);
  return { ...sheet, name: part.name, notices: noticesOf(sheet, [], part.isHidden) };
}

async function sheetOf(parts: Parts, workbook: Workbook, left: SheetLimits, { part }: SheetPart): Promise<Sheet> {
  const xml = await parts.text(part);
  if (xml === null) throw new UnreadableFile('is damaged: a sheet is missing');
  return await readSheet(xml, workbook, left);
}

/** Puts the rows of a sheet under its heading. */
export function tableOfSheet({ rows, merged, notices }: ChosenSheet, isHeading: IsHeading): Table {
  const table = tableOf(rows, isHeading, { notices, isRagged: true });
  const inTable = merged.filter((range) => lastLineOf(range) >= table.line);
  if (inTable.length === 0) return table;
  const shown = `${inTable.slice(0, 10).join(', ')}${inTable.length > 10 ? ', …' : ''}`;
  const notice = `merged cells have their value in the first cell only, and the others count as empty (${shown})`;
  return { ...table, notices: [...table.notices, notice] };
}

function noticesOf({ hiddenRows, hiddenColumns }: Sheet, hiddenSheets: readonly string[], isHidden: boolean): string[] {
  const notices: string[] = [];
  if (isHidden) notices.push('the sheet is hidden, and was read');
  if (hiddenSheets.length > 0) {
    notices.push(`hidden sheets were not read: ${listed(hiddenSheets.map((name) => ({ name })))}`);
  }
  if (hiddenRows.length > 0) {
    const lines = `${hiddenRows.slice(0, 10).join(', ')}${hiddenRows.length > 10 ? ', …' : ''}`;
    notices.push(`hidden rows were read like the others (${lines})`);
  }
  if (hiddenColumns > 0) notices.push('hidden columns were read like the others');
  return notices;
}

const lastLineOf = (range: string) => Number(/(\d+)$/.exec(range)?.[1] ?? 0);
const listed = (sheets: readonly { name: string }[]) => sheets.map(({ name }) => `"${name}"`).join(', ');
