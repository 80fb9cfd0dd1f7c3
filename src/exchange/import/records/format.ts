import type { Format } from '../format.ts';
import { UnreadableFile } from '../row.ts';
import { loadRecords } from './load.ts';
import { isOfRecords, readRecordFiles } from './read-records.ts';

/** The format of exported records: CSV of one kind, NDJSON of a whole registry, or several such files together. */
export const recordFiles: Format = {
  name: 'records',
  source: 'records',
  options: [],
  recognizes: isOfRecords,
  read: (text, { dryRun, files }) => {
    const records = readRecordFiles(files ?? [{ name: '', text }]);
    const rows = records.read.length + records.bad.length;
    if (rows === 0) throw new UnreadableFile('has no records');
    return { rows, reports: null, run: (writer) => loadRecords(writer, records, { dryRun }) };
  },
};
