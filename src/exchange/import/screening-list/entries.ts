import { canonical, cellUnder } from '../columns-by-name.ts';
import { readCsv, readCells } from '../csv.ts';
import { UnreadableFile } from '../row.ts';

/** Somebody on a list, and all names the list has for it. */
export interface ListEntry {
  list: string;
  /** Its key on the list. */
  key: string;
  names: string[];
}

/** Ships and aircraft are on the lists too; they sell nothing. */
const NOBODY = new Set(['vessel', 'aircraft']);

/** How OFAC's files say that there is nothing: "-0-". */
const told = (cell: string | undefined): string => (cell?.trim() === '-0-' ? '' : (cell?.trim() ?? ''));

/** Cells of OFAC's primary files, which have no header: number, name, type, programme, … */
const OFAC_CELLS = 12;
/** Cells of its files of further names: number, number of the name, kind of name, name, remarks. */
const ALIAS_CELLS = 5;

/** Whether a text is a primary file of OFAC: rows of twelve cells, a number first. */
export function isOfac(text: string): boolean {
  const [first] = firstRecords(text);
  return first?.length === OFAC_CELLS && /^\d+$/.test(first[0]!.trim());
}

function firstRecords(text: string): string[][] {
  try {
    return readCells(text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n') + 1)).map(
      ({ cells }) => cells,
    );
  } catch {
    return [];
  }
}

/**
 * Reads a primary file of OFAC, and its file of further names.
 * @throws UnreadableFile where a row has not the cells it should have.
 */
export function readOfac(text: string, aliases: string | undefined, list: string): ListEntry[] {
  const entries = new Map<string, ListEntry>();
  for (const [number, name, type] of recordsOf(text, OFAC_CELLS, 'a row of OFAC')) {
    if (NOBODY.has(told(type).toLowerCase())) continue;
    entries.set(told(number), { list, key: told(number), names: [told(name)].filter((one) => one !== '') });
  }
  for (const [number, , , name] of recordsOf(aliases ?? '', ALIAS_CELLS, 'a row of the further names')) {
    const further = told(name);
    if (further !== '') entries.get(told(number))?.names.push(further);
  }
  return [...entries.values()].filter(({ names }) => names.length > 0);
}

function recordsOf(text: string, cells: number, what: string): string[][] {
  return readCells(withoutEnd(text)).map((record) => {
    if (record.cells.length === cells) return record.cells;
    throw new UnreadableFile(
      `has ${record.cells.length} cells in line ${record.line}, but ${what} has ${cells}; use the file as published`,
    );
  });
}

/** The files end as files of CP/M did. */
function withoutEnd(text: string): string {
  const whole = text.trimEnd();
  return whole.endsWith('\u001a') ? whole.slice(0, -1) : text;
}

const CSL_COLUMNS = ['source', 'entity_number', 'type', 'name', 'alt_names'];

/** Whether a text is the Consolidated Screening List of the US Department of Commerce. */
export function isConsolidated(text: string): boolean {
  const header = text
    .slice(0, text.search(/[\r\n]|$/))
    .split(',')
    .map(canonical);
  return CSL_COLUMNS.every((column) => header.includes(canonical(column)));
}

/** Longest code of a list, in characters: the key of a screening holds it, with an edition, an entry's key and more. */
export const LONGEST_CODE = 40;

/** Our codes for the lists it consists of, by what stands in brackets behind their names. */
const LISTS: Record<string, string> = {
  SDN: 'OFAC_SDN',
  FSE: 'OFAC_FSE',
  SSI: 'OFAC_SSI',
  PLC: 'OFAC_PLC',
  CAP: 'OFAC_CAPTA',
  'NS-MBS': 'OFAC_NS_MBS',
  MBS: 'OFAC_NS_MBS',
  CMIC: 'OFAC_CMIC',
  EL: 'BIS_ENTITY_LIST',
  DPL: 'BIS_DENIED_PERSONS',
  UVL: 'BIS_UNVERIFIED_LIST',
  MEU: 'BIS_MILITARY_END_USER',
  ISN: 'STATE_NONPROLIFERATION',
  DTC: 'STATE_AECA_DEBARRED',
};

/** The code of a list: ours where we know it, else one made of its name. */
function listCode(source: string): string {
  const abbreviation = /\(([A-Z-]+)\)/.exec(source)?.[1];
  return (
    (abbreviation !== undefined && LISTS[abbreviation]) ||
    `CSL_${source
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '_')
      .replaceAll(/^_|_$/g, '')}`.slice(0, LONGEST_CODE)
  );
}

/**
 * Reads the Consolidated Screening List; who was on it until a day that has passed is not.
 * @throws UnreadableFile where it is no CSV.
 */
export function readConsolidated(text: string, today: string): ListEntry[] {
  const rows = readCsv(text);
  const columns = new Set(Object.keys(rows[0]?.values ?? {}).map(canonical));
  const missing = CSL_COLUMNS.filter((column) => !columns.has(canonical(column)));
  if (missing.length > 0) throw new UnreadableFile(`has no columns ${missing.join(', ')}`);
  return rows.flatMap(({ values, broken, number, line }) => {
    if (broken !== null) throw new UnreadableFile(`${broken} (line ${line}); use the file as published`);
    const cell = (heading: string) => cellUnder(values, heading);
    const ended = cell('end_date');
    if (NOBODY.has(cell('type').toLowerCase()) || (/^\d{4}-\d\d-\d\d$/.test(ended) && ended < today)) return [];
    const names = [cell('name'), ...cell('alt_names').split(';')]
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0) return [];
    // Several entries of a list can have one entity number, or none.
    const key = cell('_id') || cell('entity_number') || String(number);
    return [{ list: listCode(cell('source')), key, names: [...new Set(names)] }];
  });
}
