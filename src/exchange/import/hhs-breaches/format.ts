import { canonical } from '../columns-by-name.ts';
import { readCsv } from '../csv.ts';
import type { Format } from '../format.ts';
import { UnreadableFile } from '../row.ts';
import { importBreaches } from './run.ts';
import { readBreach } from './row.ts';

/** Columns that every file of the portal has. Other columns can be missing. */
const NEEDED = ['Name of Covered Entity', 'Individuals Affected', 'Breach Submission Date', 'Type of Breach'];

/** The breaches published by the US Department of Health and Human Services (45 CFR 164.408), as CSV. */
export const hhsBreaches: Format = {
  name: 'hhs-breaches',
  source: 'hhs-breaches',
  options: ['kind'],
  recognizes: (text) => {
    const header = canonical(text.slice(0, text.search(/[\r\n]|$/)));
    return header.includes('nameofcoveredentity') && header.includes('breachsubmissiondate');
  },
  read: (text, { dryRun, kind = 'VENDOR' }) => {
    const rows = readCsv(text);
    const columns = new Set(Object.keys(rows[0]?.values ?? {}).map(canonical));
    const missing = NEEDED.filter((column) => rows.length > 0 && !columns.has(canonical(column)));
    if (missing.length > 0)
      throw new UnreadableFile(`has no column ${missing.map((column) => `"${column}"`).join(', ')}`);
    const breaches = rows.map(readBreach);
    return {
      rows: rows.length,
      reports: rows.length,
      run: (writer) => importBreaches(writer, breaches, { dryRun, kind }),
    };
  },
};
