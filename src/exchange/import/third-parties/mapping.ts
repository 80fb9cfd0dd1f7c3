import { readCsv } from '../csv.ts';
import { parseJson } from '../json.ts';
import { type Row, UnreadableFile } from '../row.ts';
import { withCommas } from '../table/comma-separated.ts';
import { type Column, columnNamed, columnNames } from './columns.ts';
import { columnMeant } from './synonyms.ts';

/** The column of each heading of a file; null if a person says that it is not read. */
export type Mapping = ReadonlyMap<string, Column | null>;

/** A mapping as it is proposed. */
export interface Proposal {
  /** Headings that are names of our columns. */
  own: Map<string, Column>;
  /** Headings that people use for one of our columns. A person must confirm them. */
  meant: Map<string, Column>;
  /** Columns that more than one heading could mean. A person must choose. */
  contested: Map<Column, string[]>;
  unknown: string[];
}

/** Proposes a mapping of headings by their names and by what people call our columns. It never chooses between two headings. */
export function proposeMapping(headings: readonly string[]): Proposal {
  const byColumn = new Map<Column, string[]>();
  const unknown: string[] = [];
  for (const heading of headings) {
    const column = columnNamed(heading) ?? columnMeant(heading);
    if (column === null) unknown.push(heading);
    else byColumn.set(column, [...(byColumn.get(column) ?? []), heading]);
  }
  const proposal: Proposal = { own: new Map(), meant: new Map(), contested: new Map(), unknown };
  for (const [column, [heading, ...others]] of byColumn) {
    if (heading === undefined) continue;
    if (others.length > 0) proposal.contested.set(column, [heading, ...others]);
    else (columnNamed(heading) === column ? proposal.own : proposal.meant).set(heading, column);
  }
  return proposal;
}

/** A mapping that a person gave, before the headings of the file are known: pairs of heading and column. */
export type GivenMapping = readonly (readonly [heading: string, column: string])[];

/**
 * Returns the mapping of headings that a person gave. Headings that it does not mention are read if they are names of
 * our columns.
 * @throws UnreadableFile if it mentions an unknown heading or column, or gives one column to two headings.
 */
export function mappingOf(headings: readonly string[], given: GivenMapping): Mapping {
  const mapping = new Map<string, Column | null>();
  for (const [heading, name] of given) {
    const found = headings.find((each) => each.trim() === heading.trim()) ?? headingLike(headings, heading);
    if (found === undefined) {
      throw new UnreadableFile(`has no column "${heading}", which the mapping names; it has: ${headings.join(', ')}`);
    }
    const column = name.trim() === '' || name.trim() === '-' ? null : columnNamed(name);
    if (column === null && !/^\s*-?\s*$/.test(name)) {
      throw new UnreadableFile(`cannot be mapped: unknown column "${name}"; use one of ${columnNames.join(', ')}`);
    }
    mapping.set(found, column);
  }
  const taken = new Set([...mapping.values()]);
  for (const heading of headings) {
    const column = columnNamed(heading);
    if (!mapping.has(heading) && column !== null && !taken.has(column)) mapping.set(heading, column);
  }
  checkDistinct(mapping);
  return mapping;
}

function headingLike(headings: readonly string[], heading: string): string | undefined {
  const wanted = heading.trim().toLowerCase();
  const alike = headings.filter((each) => each.trim().toLowerCase() === wanted);
  return alike.length === 1 ? alike[0] : undefined;
}

function checkDistinct(mapping: Mapping): void {
  const headings = new Map<Column, string>();
  for (const [heading, column] of mapping) {
    const earlier = column === null ? undefined : headings.get(column);
    if (earlier !== undefined) {
      throw new UnreadableFile(
        `has two columns for ${column}: "${earlier}" and "${heading}". Say which one is not read: --map "${heading}="`,
      );
    }
    if (column !== null) headings.set(column, heading);
  }
}

/**
 * Reads a mapping: a JSON object of headings and columns, or CSV with two columns and any delimiter. A first line such as
 * "heading,column" is optional.
 * @throws UnreadableFile if it is neither.
 */
export function readMapping(text: string): GivenMapping {
  if (/^\s*\{/.test(text)) {
    const entries = Object.entries(parseJson(text) as Record<string, unknown>);
    const wrong = entries.find(([, column]) => typeof column !== 'string' && column !== null);
    if (wrong) throw new UnreadableFile(`must give "${wrong[0]}" the name of a column, or null`);
    return entries.map(([heading, column]) => [heading, typeof column === 'string' ? column : ''] as const);
  }
  const lines = text.replace(/^\uFEFF/, '');
  const rows = readCsv(`heading,column\n${withCommas(lines) ?? lines}`);
  const broken = rows.find(({ broken: problem }) => problem !== null);
  if (broken) throw new UnreadableFile('must have two columns, like: Vendor Name,legalName');
  const pairs = rows.map(({ values }) => [String(values['heading']), String(values['column'])] as const);
  const isHeader = ([heading, column]: readonly [string, string]) =>
    /^(heading|from|source|file)/i.test(heading.trim()) && columnNamed(column) === null && column.trim() !== '';
  return pairs.filter((pair, index) => index > 0 || !isHeader(pair));
}

/** Returns rows with the names of our columns in place of headings, without the columns that are not read. */
export function mappedRows(rows: readonly Row[], mapping: Mapping): Row[] {
  return rows.map((row) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).flatMap(([heading, value]) => {
        const column = mapping.get(heading) ?? null;
        return column === null ? [] : [[column, value]];
      }),
    ),
  }));
}
