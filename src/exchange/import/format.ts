import type { ThirdPartyKind } from '../../generated/graphql.ts';
import type { Writer } from '../../registry/session.ts';
import type { Reported } from './report.ts';

/** What an import may be told beside its file; which of it a format takes, it says itself. */
export interface FormatSettings {
  dryRun: boolean;
  /** The day on which it is read. */
  today: string;
  kind?: ThirdPartyKind;
  list?: string[];
  edition?: string;
  threshold?: number;
  /** The text of a file of further names. */
  aliases?: string;
  /** Of records: all the files, where there are several. */
  files?: readonly { name: string; text: string }[];
}

/** A file that was understood. */
export interface ReadFile {
  /** How many rows it holds. */
  rows: number;
  /** How many reports there will be, as far as that is known before. */
  reports: number | null;
  /** Brings it into the registry; yields what became of each thing it is about, after it was written. */
  run(writer: Writer): AsyncGenerator<Reported>;
}

/** A format of files that `attestry import` reads, other than third parties as a table. */
export interface Format {
  name: 'hhs-breaches' | 'cisa-kev' | 'ofac' | 'consolidated-screening-list' | 'records';
  /** The source under which its records are kept. */
  source: string;
  /** What it takes beside what all take. */
  options: readonly (keyof FormatSettings)[];
  /** Whether a file is of this format. */
  recognises(text: string): boolean;
  /**
   * Reads a file, whole.
   * @throws UnreadableFile saying in one line what is wrong with it.
   */
  read(text: string, settings: FormatSettings): ReadFile;
}
