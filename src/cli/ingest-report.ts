import { oneLine } from './import-report.ts';

/** What became of a file, in a shape that stays. */
export interface IngestReport {
  file: string;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  signature: 'NONE' | 'VALID' | 'INVALID' | 'UNVERIFIED' | null;
  id: string | null;
  records: { outcome: string; type: string | null; id: string | null; path: string }[];
  notes: { code: string; path: string; message: string }[];
  errors: { code: string; field: string; message: string }[];
}

/** The report for people: what became of the file, of each record, and everything that was not taken over. */
export function linesOf({ file, outcome, signature, records, notes, errors }: IngestReport, dryRun: boolean): string {
  const signed = signature === null || signature === 'NONE' ? '' : `, signature ${signature}`;
  const head = `${outcome.padEnd(9)} ${file === '-' ? 'standard input' : file}${signed}${dryRun ? ', dry run: nothing was written' : ''}`;
  return [
    head,
    ...records.map(
      ({ outcome: each, type, id, path }) =>
        `  ${each.padEnd(9)} ${type ?? 'record'}${id === null ? '' : ` ${id}`} (${path || 'whole'})`,
    ),
    ...notes.map(({ code, path, message }) => `  ${code}${path === '' ? '' : ` ${path}`}: ${message}`),
    ...errors.map(({ field, message }) => `  ${field}: ${message}`),
  ]
    .map(oneLine)
    .join('\n');
}
