import { namesIn } from '../../../input/names/aliases.ts';
import { IGNORED_TYPES, type ListEntry } from './list-entry.ts';
import { hasColumns, readPublished } from './published-table.ts';

const CSL_COLUMNS = ['source', 'entity_number', 'type', 'name', 'alt_names'];

/** Returns whether a text is the Consolidated Screening List of the US Department of Commerce. */
export const isConsolidated = (text: string): boolean => hasColumns(text, CSL_COLUMNS);

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
export const readConsolidated = (text: string, today: string): ListEntry[] =>
  readPublished(text, CSL_COLUMNS, (cell, row) => {
    const ended = cell('end_date');
    const hasEnded = /^\d{4}-\d\d-\d\d$/.test(ended) && ended < today;
    if (hasEnded || IGNORED_TYPES.has(cell('type').toLowerCase())) return null;
    const names = [cell('name'), ...cell('alt_names').split(';')].flatMap(namesIn);
    // Entity numbers can be missing or shared by several entries.
    const key = cell('_id') || cell('entity_number') || String(row);
    return { list: listCode(cell('source')), key, names: [...new Set(names)] };
  });
