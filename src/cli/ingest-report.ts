import { oneLine } from './import-report.ts';

/** The result of ingesting a file. Its shape is a promise of the help. */
export interface IngestReport {
  file: string;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  signature: 'NONE' | 'VALID' | 'INVALID' | 'UNVERIFIED' | null;
  id: string | null;
  records: { outcome: string; type: string | null; id: string | null; path: string }[];
  notes: { code: string; path: string; message: string }[];
  errors: { code: string; field: string; message: string }[];
}

const signatureWords: Readonly<Record<NonNullable<IngestReport['signature']>, string>> = {
  NONE: 'not signed',
  VALID: 'signature valid',
  INVALID: 'signature INVALID',
  // Either no registered key matches, or the document has only signatures of a kind that the server does not check.
  UNVERIFIED: 'no verified signature',
};

/** Returns the report for people: the file, its records, then everything that was not understood or is wrong. */
export function linesOf({ file, outcome, signature, records, notes, errors }: IngestReport, dryRun: boolean): string {
  const details = [file === '-' ? 'standard input' : file];
  if (signature !== null) details.push(signatureWords[signature]);
  if (dryRun) details.push('dry run: nothing was written');
  const lines = [
    `${outcome.padEnd(9)} ${details.join(', ')}`,
    ...records.map(
      (record) =>
        `  ${record.outcome.padEnd(9)} ${record.type ?? 'record'}${record.id === null ? '' : ` ${record.id}`} (${record.path || 'whole document'})`,
    ),
    ...notes.map(({ code, path, message }) => `  ${code}${path === '' ? '' : ` ${path}`}: ${message}`),
    ...errors.map(({ field, message }) => `  ${field}: ${message}`),
  ];
  return lines.map(oneLine).join('\n');
}
