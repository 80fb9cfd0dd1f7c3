import { createHash } from 'node:crypto';
import type { Format, FormatSettings, ReadFile } from '../format.ts';
import { UnreadableFile } from '../row.ts';
import { isConsolidated, isOfac, type ListEntry, readConsolidated, readOfac } from './entries.ts';
import { screenAll } from './run.ts';

/** The likeness from which on a name is a possible match, where nobody says another. */
export const THRESHOLD = 0.85;

/** The list that an OFAC file is taken for where nobody says another. */
const OFAC_SDN = 'OFAC_SDN';

/** The source of all screenings, whatever file they are from. */
const SOURCE = 'screening-list';

/** A primary file of the US Office of Foreign Assets Control, such as sdn.csv, with or without its further names, alt.csv. */
export const ofac: Format = {
  name: 'ofac',
  source: SOURCE,
  options: ['list', 'edition', 'threshold', 'aliases'],
  recognises: isOfac,
  read: (text, settings) => {
    const [list = OFAC_SDN, ...others] = settings.list ?? [];
    if (others.length > 0) throw new UnreadableFile('is a single list; give one --list');
    return screening(text, settings, readOfac(text, settings.aliases, list));
  },
};

/** The Consolidated Screening List of the US Department of Commerce, as CSV: many lists in one file. */
export const consolidatedScreeningList: Format = {
  name: 'consolidated-screening-list',
  source: SOURCE,
  options: ['list', 'edition', 'threshold'],
  recognises: isConsolidated,
  read: (text, settings) => {
    const entries = readConsolidated(text, settings.today);
    const held = [...new Set(entries.map(({ list }) => list))].sort();
    const missing = (settings.list ?? []).filter((list) => !held.includes(list));
    if (missing.length > 0) throw new UnreadableFile(`has no list ${missing.join(', ')}; it has ${held.join(', ')}`);
    const wanted = new Set(settings.list ?? held);
    return screening(
      text,
      settings,
      entries.filter(({ list }) => wanted.has(list)),
    );
  },
};

function screening(
  text: string,
  { dryRun, edition, threshold = THRESHOLD, aliases = '' }: FormatSettings,
  entries: readonly ListEntry[],
): ReadFile {
  if (entries.length === 0) throw new UnreadableFile('has no entries to screen against');
  const digest = createHash('sha256').update(text).update('\0').update(aliases).digest('hex').slice(0, 16);
  const settings = { dryRun, edition: edition ?? `sha256:${digest}`, threshold };
  return { rows: entries.length, reports: null, run: (writer) => screenAll(writer, entries, settings) };
}
