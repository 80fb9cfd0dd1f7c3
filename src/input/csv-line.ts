/** What a spreadsheet takes for a formula, where a cell begins with it, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

const isFormula = (text: string) => FORMULA.test(text) && !NUMBER.test(text);

/**
 * One line of CSV as RFC 4180 writes it, with its end. A cell that a spreadsheet would compute gets an apostrophe before
 * it, as one would type it there.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** What stands in a cell that `csvLine` wrote: without the apostrophe that it put there. */
export function textOfCell(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && isFormula(rest) ? rest : cell;
}

function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
