import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Format, FormatSettings, ReadFile } from '../format.ts';
import { UnreadableFile } from '../row.ts';
import { isConsolidated, readConsolidated } from './consolidated.ts';
import type { ListEntry } from './list-entry.ts';
import { isOfac, ofacList, readOfac } from './ofac.ts';
import { isLeie, isSam, readLeie, readSam } from './exclusions.ts';
import { screenAll } from './run.ts';

/** The default score from which a name is a possible match. */
export const THRESHOLD = 0.85;

/** The source of all screenings, from any file. */
const SOURCE = 'screening-list';

/** A primary file of the US Office of Foreign Assets Control, such as sdn.csv, with or without its alias file, alt.csv. */
export const ofac: Format = {
  name: 'ofac',
  source: SOURCE,
  options: ['list', 'edition', 'threshold', 'aliases'],
  recognizes: isOfac,
  read: (text, settings) => {
    const [given, ...otherLists] = settings.list ?? [];
    if (otherLists.length > 0) throw new UnreadableFile('is a single list; give one --list');
    const list = ofacList(text, settings.fileName ?? '', given);
    return screening(text, settings, readOfac(text, settings.aliases, list), settings.aliases !== undefined);
  },
};

/** The Consolidated Screening List of the US Department of Commerce, as CSV. One file has many lists. */
export const consolidatedScreeningList: Format = {
  name: 'consolidated-screening-list',
  source: SOURCE,
  options: ['list', 'edition', 'threshold'],
  hasHeader: true,
  recognizes: isConsolidated,
  read: (text, settings) => {
    const entries = readConsolidated(text, settings.today);
    const available = [...new Set(entries.map(({ list }) => list))].sort();
    const missing = (settings.list ?? []).filter((list) => !available.includes(list));
    if (missing.length > 0) {
      throw new UnreadableFile(`has no list ${missing.join(', ')}; it has ${available.join(', ')}`);
    }
    const wanted = new Set(settings.list ?? available);
    return screening(
      text,
      settings,
      entries.filter(({ list }) => wanted.has(list)),
      true,
    );
  },
};

/** The list of excluded individuals and entities of the US Office of Inspector General, UPDATED.csv. */
export const oigLeie: Format = {
  name: 'oig-leie',
  source: SOURCE,
  options: ['edition', 'threshold'],
  hasHeader: true,
  recognizes: isLeie,
  read: (text, settings) => screening(text, settings, readLeie(text), true),
};

/** An extract of the exclusions of the US System for Award Management, as CSV. */
export const samExclusions: Format = {
  name: 'sam-exclusions',
  source: SOURCE,
  options: ['edition', 'threshold'],
  hasHeader: true,
  recognizes: isSam,
  read: (text, settings) => screening(text, settings, readSam(text, settings.today), true),
};

const isDay = (edition: string) => z.iso.date().safeParse(edition).success;

/** An edition that is a day is the day of publication. Only then is it known which of two files is older. */
function screening(
  text: string,
  { dryRun, edition, threshold = THRESHOLD, aliases = '' }: FormatSettings,
  entries: readonly ListEntry[],
  aliasesIncluded: boolean,
): ReadFile {
  if (entries.length === 0) throw new UnreadableFile('has no entries to screen against');
  const digest = createHash('sha256').update(text).update('\0').update(aliases).digest('hex').slice(0, 16);
  const publishedOn = edition !== undefined && isDay(edition) ? edition : null;
  const settings = { dryRun, edition: edition ?? `sha256:${digest}`, publishedOn, threshold, aliasesIncluded };
  return { rows: entries.length, reports: null, run: (writer) => screenAll(writer, entries, settings) };
}
