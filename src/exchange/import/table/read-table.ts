import { readFileBytes, textOf } from '../file.ts';
import type { IsHeading } from './heading.ts';
import { readTextTable, type ReadRows, rowsInTable } from './table.ts';
import { FILE_LIMITS, isZip, readXlsx, tableOfSheet } from './xlsx/read-xlsx.ts';

/**
 * Reads all rows of a table in a file, CSV or XLSX; "-" is standard input.
 * @param sheet the sheet of a workbook. Default: the only one with rows.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export async function readTableFile(path: string, isHeading: IsHeading, sheet?: string): Promise<ReadRows> {
  const bytes = await readFileBytes(path);
  const table = isZip(bytes)
    ? tableOfSheet(await readXlsx(bytes, sheet, FILE_LIMITS), isHeading)
    : readTextTable(textOf(bytes), isHeading);
  return rowsInTable(table);
}
