import { canonical, firstLineOf } from '../columns-by-name.ts';
import { readCsv } from '../csv.ts';
import type { Format } from '../format.ts';
import { UnreadableFile } from '../row.ts';
import { readBreaches } from './row.ts';
import { importBreaches, SOURCE } from './run.ts';

const NAME = 'Name of Covered Entity';

/** Columns that every file of the portal has. Other columns can be missing. */
const NEEDED = [NAME, 'Individuals Affected', 'Breach Submission Date', 'Type of Breach'];

/** The headings after the first one, in the order in which the portal exports them. */
const AFTER_NAME = canonical(
  'State, Covered Entity Type, Individuals Affected, Breach Submission Date, Type of Breach, Location of Breached Information',
);

const FIRST_CELL = /^\s*(?:"[^"]*"|[^",;\t\r\n]*)/;

/**
 * Returns a text with the name of its first column. Since 2026 the portal exports that heading, and the eighth, as an id that
 * its software generates: "javax.faces.component.UIPanel@1a2b3c4d". The other headings identify the column.
 */
function withNameColumn(text: string): string {
  const header = firstLineOf(text);
  const first = FIRST_CELL.exec(header)?.[0] ?? '';
  const isGenerated =
    !canonical(header).includes(canonical(NAME)) && canonical(header.slice(first.length)).startsWith(AFTER_NAME);
  if (!isGenerated) return text;
  const start = text.indexOf(header);
  return `${text.slice(0, start)}${NAME}${text.slice(start + first.length)}`;
}

/** The breaches published by the US Department of Health and Human Services (45 CFR 164.408), as CSV. */
export const hhsBreaches: Format = {
  name: SOURCE,
  source: SOURCE,
  options: ['kind'],
  hasHeader: true,
  recognizes: (text) => {
    const header = canonical(firstLineOf(withNameColumn(text)));
    return header.includes('nameofcoveredentity') && header.includes('breachsubmissiondate');
  },
  read: (text, { dryRun, kind = 'VENDOR' }) => {
    const rows = readCsv(withNameColumn(text));
    const columns = new Set(Object.keys(rows[0]?.values ?? {}).map(canonical));
    const missing = NEEDED.filter((column) => rows.length > 0 && !columns.has(canonical(column)));
    if (missing.length > 0)
      throw new UnreadableFile(`has no column ${missing.map((column) => `"${column}"`).join(', ')}`);
    const breaches = readBreaches(rows);
    return {
      rows: rows.length,
      reports: rows.length,
      run: (writer) => importBreaches(writer, breaches, { dryRun, kind }),
    };
  },
};
