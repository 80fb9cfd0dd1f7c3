import { namesIn } from '../../../input/names/aliases.ts';
import { readCells } from '../csv.ts';
import { UnreadableFile } from '../row.ts';
import { IGNORED_TYPES, type ListEntry } from './list-entry.ts';

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
 * Returns which list a primary file of OFAC is: the given one, else from its programs and its name. The two files have the same
 * layout.
 * @throws UnreadableFile if nothing says so, or if the given one is not the list of the file.
 */
export function ofacList(text: string, fileName: string, given?: string): string {
  const programs = new Set(
    recordsOf(text, OFAC_CELLS, 'a row of OFAC').flatMap(([, , , program]) => ofacText(program).split(/[\s\][;,]+/)),
  );
  programs.delete('');
  const isOther = programs.size > 0 && [...programs].every((program) => OTHER_PROGRAMS.test(program));
  if (given === OFAC_SDN && isOther) {
    throw new UnreadableFile(`has only programs of OFAC's other lists, so it is not ${OFAC_SDN}; leave out --list`);
  }
  if (given === OFAC_SDN || given === OFAC_NON_SDN) return given;
  if (given !== undefined) {
    throw new UnreadableFile(`is a list of OFAC; --list can be ${OFAC_SDN} or ${OFAC_NON_SDN}, not ${given}`);
  }
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
