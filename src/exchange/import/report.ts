import type { Problem } from '../../input/problems.ts';

/** The outcome for one thing in a file. In a dry run, the outcome it would have. */
export interface Reported {
  /** The row of the file, counted from 1. Null if the report is not about a row. */
  row: number | null;
  /** The line of a CSV file on which the row begins. */
  line: number | null;
  name: string;
  /** One of the outcomes that the format's help explains. */
  outcome: string;
  /** The number of things it reports, 1 by default. */
  count?: number;
  /** Global ids of the records it is about. */
  ids: string[];
  /** More information about the outcome. */
  notes: string[];
  reasons: Reason[];
}

/** Why something was rejected. */
export interface Reason {
  code: string;
  field: string;
  message: string;
}

/** Turns problems into reasons. `prefix` is the number of path steps of the call to leave out. */
export function reasonsOf(problems: readonly Problem[], prefix: number): Reason[] {
  return problems.map(({ code, path, message }) => ({ code, field: path.slice(prefix).join('.'), message }));
}
