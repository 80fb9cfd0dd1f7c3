import { namesIn } from '../../../input/names/aliases.ts';
import type { ListEntry } from './list-entry.ts';
import { hasColumns, readPublished } from './published-table.ts';

/** The list of the Office of Inspector General of the US Department of Health and Human Services. */
export const OIG_LEIE = 'OIG_LEIE';
/** The exclusions of the System for Award Management of the US General Services Administration. */
export const SAM_EXCLUSIONS = 'SAM_EXCLUSIONS';

const LEIE_COLUMNS = ['LASTNAME', 'FIRSTNAME', 'BUSNAME', 'NPI', 'STATE', 'EXCLTYPE', 'EXCLDATE', 'REINDATE'];
const SAM_COLUMNS = ['Classification', 'Name', 'Unique Entity ID', 'Exclusion Type', 'Active Date', 'Termination Date'];

/** Returns whether a text is the list of excluded individuals and entities (LEIE), such as UPDATED.csv. */
export const isLeie = (text: string): boolean => hasColumns(text, LEIE_COLUMNS);
/** Returns whether a text is an extract of the exclusions of SAM. */
export const isSam = (text: string): boolean => hasColumns(text, SAM_COLUMNS);

/**
 * Reads the LEIE. Reinstated parties are left out. A waiver is for one state, so the party stays on the list.
 * @throws UnreadableFile if it is not valid CSV or lacks a column.
 */
export const readLeie = (text: string): ListEntry[] =>
  readPublished(text, LEIE_COLUMNS, (cell, row) => {
    const reinstated = cell('REINDATE');
    if (reinstated !== '' && !/^0+$/.test(reinstated)) return null;
    const business = cell('BUSNAME');
    return {
      list: OIG_LEIE,
      // The list has no key, and a name can have several exclusions.
      key: [business || personName(cell, ['LASTNAME', 'FIRSTNAME', 'MIDNAME']), cell('EXCLDATE'), cell('NPI'), row]
        .join(' ')
        .slice(-MAX_KEY),
      names: business === '' ? namesIn(personName(cell, ['LASTNAME', 'FIRSTNAME', 'MIDNAME'])) : namesIn(business),
      identifiers: identifiersOf({ NPI: cell('NPI') }),
      state: cell('STATE').toUpperCase() || null,
    };
  });

/**
 * Reads the exclusions of SAM. Those that have ended are left out, and so are vessels.
 * @throws UnreadableFile if it is not valid CSV or lacks a column.
 */
export const readSam = (text: string, today: string): ListEntry[] =>
  readPublished(text, SAM_COLUMNS, (cell, row) => {
    const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell('Termination Date')) ?? [];
    const hasEnded = year !== undefined && `${year}-${month}-${day}` < today;
    const isInactive = cell('Record Status').toLowerCase() === 'inactive';
    if (hasEnded || isInactive || cell('Classification').toLowerCase() === 'vessel') return null;
    const name = cell('Name') || personName(cell, ['Last', 'First', 'Middle']);
    const alsoKnownAs = [...cell('Cross-Reference').matchAll(/\(?also:?\s+([^)]+)\)?/gi)].map(([, other]) => other!);
    return {
      list: SAM_EXCLUSIONS,
      key: cell('SAM Number') || `row ${row}`,
      names: [name, ...alsoKnownAs].flatMap(namesIn),
      identifiers: identifiersOf({ NPI: cell('NPI'), UEI: cell('Unique Entity ID') }),
      state: cell('State / Province').toUpperCase() || null,
    };
  });

/** Longest key of an entry, in characters. It is part of a screening's key. */
const MAX_KEY = 60;

/** The published form of an NPI that is unknown: ten zeros. */
const isKnown = (value: string) => value !== '' && !/^0+$/.test(value);

const identifiersOf = (values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([scheme, value]) => (isKnown(value) ? [`${scheme} ${value.toUpperCase()}`] : []));

const personName = (cell: (heading: string) => string, headings: readonly string[]): string =>
  headings
    .map(cell)
    .filter((part) => part !== '')
    .join(' ');
