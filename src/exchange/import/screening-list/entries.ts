import { namesIn } from '../../../input/names/aliases.ts';
import { canonical, cellUnder } from '../columns-by-name.ts';
import { readCsv, readCells } from '../csv.ts';
import { UnreadableFile } from '../row.ts';

/** An entry of a list and all its names there. */
export interface ListEntry {
  list: string;
  /** Its key on the list. */
  key: string;
  names: string[];
  /** Its identifiers, like `NPI 1234567893`, if the list has any. */
  identifiers?: readonly string[];
  /** The US state of its address, if the list has it. */
  state?: string | null;
}

/** Types of entries that cannot be third parties. */
const IGNORED_TYPES = new Set(['vessel', 'aircraft']);

/** Returns the text of a cell in a file of OFAC, where "-0-" means empty. */
const ofacText = (cell: string | undefined): string => (cell?.trim() === '-0-' ? '' : (cell?.trim() ?? ''));

/** Cells per row of OFAC's primary files, which have no header: number, name, type, program, … */
const OFAC_CELLS = 12;
/** Cells per row of OFAC's alias files: number, number of the alias, kind of alias, name, remarks. */
const ALIAS_CELLS = 5;

/** Returns whether a text is a primary file of OFAC: rows of twelve cells that begin with a number. */
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

/** Programs whose parties are not on the SDN list, but on one of OFAC's other lists. */
const OTHER_PROGRAMS = /^(?:NS-|CMIC-|FSE-|561|CAPTA|UKRAINE-EO13662|HRIT-)/;
/** Programs of the SDN list alone. */
const SDN_PROGRAMS =
  /^(?:SDG|SDNT|SDNTK|CUBA|NPWMD|IRAN|DPRK|SYRIA|TCO|GLOMAG|FTO|IFSR|SDT|CYBER|LIBERIA|BALKANS|ZIMBABWE)/;

/** Codes of OFAC's two files: the list of specially designated nationals, and its other lists. */
const OFAC_SDN = 'OFAC_SDN';
const OFAC_NON_SDN = 'OFAC_NON_SDN';

/**
 * Returns which list a primary file of OFAC is, from its programs and its name. The two files have the same layout.
 * @throws UnreadableFile if they do not say.
 */
export function ofacList(text: string, fileName: string): string {
  const programs = new Set(
    recordsOf(text, OFAC_CELLS, 'a row of OFAC').flatMap(([, , , program]) => ofacText(program).split(/[\s\][;,]+/)),
  );
  programs.delete('');
  const isOther = programs.size > 0 && [...programs].every((program) => OTHER_PROGRAMS.test(program));
  const isNamed = (start: RegExp) => start.test(fileName.replace(/^.*[\\/]/, ''));
  if (isNamed(/^sdn/i) && !isOther) return OFAC_SDN;
  if (isOther ? !isNamed(/^sdn/i) : isNamed(/^cons/i)) return OFAC_NON_SDN;
  if (!isOther && [...programs].some((program) => SDN_PROGRAMS.test(program))) return OFAC_SDN;
  throw new UnreadableFile(
    `may be OFAC's SDN list or one of its other lists; say which with --list ${OFAC_SDN} or --list ${OFAC_NON_SDN}`,
  );
}

/**
 * Reads a primary file of OFAC and its alias file.
 * @throws UnreadableFile if a row has the wrong number of cells.
 */
export function readOfac(text: string, aliases: string | undefined, list: string): ListEntry[] {
  const entries = new Map<string, ListEntry>();
  for (const [number, name, type] of recordsOf(text, OFAC_CELLS, 'a row of OFAC')) {
    if (IGNORED_TYPES.has(ofacText(type).toLowerCase())) continue;
    const key = ofacText(number);
    entries.set(key, { list, key, names: namesIn(ofacText(name)) });
  }
  for (const [number, , , name] of recordsOf(aliases ?? '', ALIAS_CELLS, 'a row of its alias file')) {
    entries.get(ofacText(number))?.names.push(...namesIn(ofacText(name)));
  }
  return [...entries.values()].filter(({ names }) => names.length > 0);
}

function recordsOf(text: string, cells: number, rowName: string): string[][] {
  return readCells(withoutEnd(text)).map((record) => {
    if (record.cells.length === cells) return record.cells;
    throw new UnreadableFile(
      `has ${record.cells.length} cells in line ${record.line}, but ${rowName} has ${cells}; use the file as published`,
    );
  });
}

/** Removes the Ctrl-Z (end of file in CP/M) at the end of OFAC's files. */
function withoutEnd(text: string): string {
  const whole = text.trimEnd();
  return whole.endsWith('\u001a') ? whole.slice(0, -1) : text;
}

const CSL_COLUMNS = ['source', 'entity_number', 'type', 'name', 'alt_names'];

/** Returns whether a text is the Consolidated Screening List of the US Department of Commerce. */
export function isConsolidated(text: string): boolean {
  const header = text
    .slice(0, text.search(/[\r\n]|$/))
    .split(',')
    .map(canonical);
  return CSL_COLUMNS.every((column) => header.includes(canonical(column)));
}

/** Longest code of a list, in characters. It is part of a screening's key, with an edition and the key of an entry. */
export const LONGEST_CODE = 40;

/** Our codes for its lists, by the abbreviation in parentheses after their names. */
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

/** Returns our code for a list, else one made from its name. Some have the word "List" in the parentheses. */
function listCode(source: string): string {
  const abbreviation = /\(([A-Z-]+)(?: List)?\)/.exec(source)?.[1];
  return (
    (abbreviation !== undefined && LISTS[abbreviation]) ||
    `CSL_${source
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '_')
      .replaceAll(/^_|_$/g, '')}`.slice(0, LONGEST_CODE)
  );
}

/**
 * Reads the Consolidated Screening List without entries that have ended.
 * @throws UnreadableFile if it is not valid CSV or lacks a column.
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
    if (IGNORED_TYPES.has(cell('type').toLowerCase()) || (/^\d{4}-\d\d-\d\d$/.test(ended) && ended < today)) return [];
    const names = [cell('name'), ...cell('alt_names').split(';')].flatMap(namesIn);
    if (names.length === 0) return [];
    // Entity numbers can be missing or shared by several entries.
    const key = cell('_id') || cell('entity_number') || String(number);
    return [{ list: listCode(cell('source')), key, names: [...new Set(names)] }];
  });
}
