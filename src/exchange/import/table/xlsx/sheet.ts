import { UnreadableValue } from '../../../../input/unreadable.ts';
import { checkRowCount, UnreadableFile } from '../../row.ts';
import type { Cell } from '../cell.ts';
import { isFilled } from '../heading.ts';
import type { GridRow } from '../table.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';
import type { Workbook } from './workbook.ts';
import { type Element, isTrue, unescaped, visitXml } from './xml.ts';

/** The rows of a sheet, and the parts of it that a reader may not see or expect. */
export interface Sheet {
  /** The rows with any cell, as wide as their last cell. */
  rows: GridRow[];
  hiddenRows: number[];
  hiddenColumns: number;
  /** Ranges of merged cells, like A1:C1. */
  merged: string[];
}

/** The most that is read of one workbook. */
export interface SheetLimits {
  cells: number;
  /** Characters of all cells together. Many cells can share one long string. */
  characters: number;
}

/** The most characters of a cell in Excel. */
const LONGEST = 32_767;
const MAX_COLUMN = 16_384;

/**
 * Reads a worksheet. Lowers the limits by its cells and characters.
 * @throws UnreadableFile if it is damaged or exceeds a limit.
 */
export async function readSheet(xml: string, workbook: Workbook, limits: SheetLimits): Promise<Sheet> {
  const sheet: Sheet = { rows: [], hiddenRows: [], hiddenColumns: 0, merged: [] };
  let row = { line: 0, cells: [] as Cell[] };
  let cell: OpenCell | null = null;
  let column = 0;
  await visitXml(xml, {
    open: (element, path) => {
      const { name, attributes } = element;
      if (name === 'row' && path.at(-2) === 'sheetData') {
        row = { line: Number(attributes.r ?? row.line + 1), cells: [] };
        column = 0;
        if (isTrue(attributes.hidden)) sheet.hiddenRows.push(row.line);
      } else if (name === 'c' && path.at(-2) === 'row') {
        column = columnOf(attributes.r) ?? column + 1;
        if (column > MAX_COLUMN) throw new UnreadableFile('is damaged: a cell is outside the sheet');
        cell = openCell(element, row.line, column);
      } else if (cell && name === 'f') cell.hasFormula = true;
      else if (cell && name === 'v') cell.hasValue = true;
      else if (name === 'col' && isTrue(attributes.hidden)) sheet.hiddenColumns++;
      else if (name === 'mergeCell' && attributes.ref !== undefined) sheet.merged.push(attributes.ref);
    },
    text: (text, path) => {
      if (cell && (path.at(-1) === 'v' || (path.at(-1) === 't' && path.includes('is') && !path.includes('rPh')))) {
        cell.text += text;
      }
    },
    close: (name, path) => {
      if (name === 'c' && cell && path.at(-2) === 'row') {
        while (row.cells.length < column - 1) row.cells.push('');
        row.cells[column - 1] = valueOf(cell, workbook);
        cell = null;
      } else if (name === 'row' && path.at(-2) === 'sheetData') {
        while (row.cells.length > 0 && !isFilled(row.cells.at(-1) ?? '')) row.cells.pop();
        if (row.cells.length === 0) return;
        checkRowCount(sheet.rows.length);
        spend(row.cells, limits);
        sheet.rows.push(row);
      }
    },
  });
  return sheet;
}

interface OpenCell {
  /** Like C7. */
  place: string;
  type: string;
  style: number;
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
}

function openCell({ attributes: { t = 'n', s = '0' } }: Element, line: number, column: number): OpenCell {
  const place = `${lettersOf(column)}${line}`;
  return { place, type: t, style: Number(s), text: '', hasFormula: false, hasValue: false };
}

function valueOf({ place, type, style, text, hasFormula, hasValue }: OpenCell, workbook: Workbook): Cell {
  const unreadable = (shown: string, why: string) => new UnreadableValue(shown, `(cell ${place}) ${why}`);
  if (type !== 'inlineStr' && !hasValue) {
    const why = 'is a formula without a result; open the file in a spreadsheet and save it again';
    return hasFormula ? unreadable('', why) : '';
  }
  switch (type) {
    case 's': {
      const shared = /^\d+$/.test(text.trim()) ? workbook.strings[Number(text)] : undefined;
      return shared === undefined ? unreadable('', 'refers to a text that the workbook lacks') : textOf(shared);
    }
    case 'str':
    case 'inlineStr':
      return textOf(unescaped(text));
    case 'b':
      return isTrue(text.trim()) ? 'TRUE' : 'FALSE';
    case 'e':
      return unreadable(text, `is the error ${text.slice(0, 20)}; correct it or empty the cell`);
    case 'd':
      return text.trim().replace(/T00:00:00(\.0+)?Z?$/, '');
    case 'n':
      return ofNumber(text, workbook.formats[style] ?? { kind: 'NUMBER' });
    default:
      return unreadable('', `has a value of the unknown type ${JSON.stringify(type.slice(0, 20))}`);
  }

  function textOf(whole: string): Cell {
    return whole.length <= LONGEST ? whole : unreadable('', `has more than ${LONGEST} characters`);
  }

  function ofNumber(number: string, format: NumberFormat): Cell {
    if (number.trim() === '') return '';
    const result = numberText(number, format, workbook.is1904);
    return 'text' in result ? result.text : unreadable(number, result.problem);
  }
}

function spend(cells: readonly Cell[], limits: SheetLimits): void {
  limits.cells -= cells.length;
  for (const cell of cells) limits.characters -= typeof cell === 'string' ? cell.length : 0;
  if (limits.cells < 0 || limits.characters < 0) throw new UnreadableFile('has too many cells; split it');
}

/** Returns the number of the column in a place like C7, from 1. */
function columnOf(place: string | undefined): number | null {
  const [, letters] = /^([A-Z]{1,3})\d+$/i.exec(place ?? '') ?? [];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
