import { type CsvRecord, readCells, readFirstCells } from '../csv.ts';
import { UnreadableFile } from '../row.ts';
import { headingOf, type IsHeading } from './heading.ts';

/** The characters that may separate the cells of a text, and their names in messages. */
const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;
type Delimiter = keyof typeof DELIMITERS;

/** Records that are enough to tell the delimiter. */
const SAMPLE = 200;

/**
 * Reads all records of a text, separated by commas, semicolons or tabs.
 * @throws UnreadableFile if it is not valid CSV, or if several delimiters fit.
 */
export function readDelimited(text: string, isHeading: IsHeading): CsvRecord[] {
  return readCells(text, delimiterOf(text, isHeading));
}

/**
 * Returns the delimiter that divides the heading into as many cells as the rows.
 * @throws UnreadableFile if several delimiters do.
 */
export function delimiterOf(text: string, isHeading: IsHeading): Delimiter {
  const all = trialsOf(text, isHeading);
  const known = all.filter((trial) => trial.isKnown);
  const dividing = (known.length > 0 ? known : all).filter(({ width }) => width > 1);
  if (dividing.length <= 1) return dividing[0]?.delimiter ?? ',';
  const fitting = dividing.filter(({ fits }) => fits);
  if (fitting.length === 1) return fitting[0]!.delimiter;
  const names = dividing.map(({ delimiter }) => DELIMITERS[delimiter]).join(' or ');
  throw new UnreadableFile(
    `does not show whether ${names} separate its columns; put cells that contain one of them into quotes`,
  );
}

/** Returns whether a text is a table with a heading that the reader knows. */
export function hasHeading(text: string, isHeading: IsHeading): boolean {
  return trialsOf(text, isHeading).some(({ isKnown }) => isKnown);
}

const trialsOf = (text: string, isHeading: IsHeading): Trial[] =>
  (Object.keys(DELIMITERS) as Delimiter[]).map((delimiter) => trialOf(text, delimiter, isHeading));

/** The beginning of a text, read with one delimiter. */
interface Trial {
  delimiter: Delimiter;
  /** Whether the heading has columns that the reader knows. */
  isKnown: boolean;
  /** Number of cells of the heading. */
  width: number;
  /** Whether most rows below the heading have as many cells. */
  fits: boolean;
}

function trialOf(text: string, delimiter: Delimiter, isHeading: IsHeading): Trial {
  const records = readFirstCells(text, delimiter, SAMPLE);
  const heading = headingOf(records, isHeading);
  const width = records[heading.index]?.cells.length ?? 0;
  const below = records.slice(heading.index + 1);
  const fitting = below.filter(({ cells }) => cells.length === width).length;
  return { delimiter, isKnown: heading.isKnown, width, fits: fitting * 2 > below.length };
}
