/** Matches the start of a cell that a spreadsheet would evaluate as a formula, after any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

const isFormula = (text: string) => FORMULA.test(text) && !NUMBER.test(text);

/**
 * Returns one line of CSV (RFC 4180) with its line break. A cell that a spreadsheet would evaluate as a formula gets a
 * leading apostrophe, the spreadsheet's own mark for text.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** Returns the original text of a cell that `csvLine` wrote: removes the apostrophe that it added. */
export function textOfCell(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && isFormula(rest) ? rest : cell;
}

function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
