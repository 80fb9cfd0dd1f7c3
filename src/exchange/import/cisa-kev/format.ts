import type { Format } from '../format.ts';
import { checkRowCount } from '../row.ts';
import { isCatalogue, readCatalogue } from './catalogue.ts';
import { importCatalogue } from './run.ts';

/** The catalog of known exploited vulnerabilities of the US agency CISA, as JSON. */
export const cisaKev: Format = {
  name: 'cisa-kev',
  source: 'cisa-kev',
  options: [],
  recognizes: isCatalogue,
  read: (text, { dryRun }) => {
    const entries = readCatalogue(text);
    checkRowCount(entries.length);
    return { rows: entries.length, reports: null, run: (writer) => importCatalogue(writer, entries, { dryRun }) };
  },
};
