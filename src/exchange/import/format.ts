import type { ThirdPartyKind } from '../../generated/graphql.ts';
import type { Writer } from '../../registry/session.ts';
import type { Reported } from './report.ts';

/** The settings of an import. `Format.options` says which of the optional ones a format takes. */
export interface FormatSettings {
  dryRun: boolean;
  /** The name of the file, without it if it is read from standard input. */
  fileName?: string;
  /** The day of the import. */
  today: string;
  kind?: ThirdPartyKind;
  list?: string[];
  edition?: string;
  threshold?: number;
  /** The text of a file of aliases. */
  aliases?: string;
  /** All files of a directory of records. */
  files?: readonly { name: string; text: string }[];
}

/** A file that was read without errors. */
export interface ReadFile {
  rows: number;
  /** The number of reports to expect, or null if it is unknown. */
  reports: number | null;
  /** Imports the file. Yields a report for each thing after it was written. */
  run(writer: Writer): AsyncGenerator<Reported>;
}

/** A file format of `attestry import`, other than a table of third parties. */
export interface Format {
  name:
    'hhs-breaches' | 'cisa-kev' | 'ofac' | 'consolidated-screening-list' | 'oig-leie' | 'sam-exclusions' | 'records';
  /** The source of the imported records. */
  source: string;
  /** The optional settings that it takes. */
  options: readonly (keyof FormatSettings)[];
  /** Whether a file begins with a header by which `recognizes` knows it. There can then be rows above the header. */
  hasHeader?: boolean;
  /** Returns whether a file is in this format. */
  recognizes(text: string): boolean;
  /**
   * Reads a whole file.
   * @throws UnreadableFile with one line that says what is wrong.
   */
  read(text: string, settings: FormatSettings): ReadFile;
}
