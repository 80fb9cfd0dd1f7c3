import type { Problem } from '../../input/problems.ts';

/** What became of one thing that a file is about; in a dry run, what would become of it. */
export interface Reported {
  /** Of the file, counted from 1; null where a line of the report is about no row. */
  row: number | null;
  /** The line of a CSV file it begins on. */
  line: number | null;
  /** What people call it. */
  name: string;
  /** One of the words that the format's help explains. */
  outcome: string;
  /** Of how many things it tells; by default one. */
  count?: number;
  /** Global ids of the records it is about. */
  ids: string[];
  /** What is worth knowing beside the outcome. */
  notes: string[];
  reasons: Reason[];
}

/** Why something was rejected. */
export interface Reason {
  code: string;
  field: string;
  message: string;
}

/** Problems as a report tells them: without the path of the call that found them. */
export function reasonsOf(problems: readonly Problem[], prefix: number): Reason[] {
  return problems.map(({ code, path, message }) => ({ code, field: path.slice(prefix).join('.'), message }));
}
