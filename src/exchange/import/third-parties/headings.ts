import type { Row } from '../row.ts';

/** Returns the headings of all rows, in order. */
export function headingsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
}

/** Headings of lists of parties that are excluded, sanctioned or denied. Such parties are not our vendors. */
const OF_EXCLUSION_LISTS =
  /\b(exclu(ded|sions?)|excltype|excldate|sanctions?|sanctioned|debarred|debarment|denied|denial|designat(ed|ion)|listed on|watch ?list|regime|standard order|fr citation)\b/i;

/** Headings about our own check of a vendor, such as "OIG exclusion check". */
const OF_OUR_CHECKS = /\b(check(ed)?|screen(ed|ing)?|clear(ed|ance)?|verified|result)\b/i;

/**
 * Returns why a file is probably not a table of our own third parties, or null: most of its columns are unknown, or a
 * heading says that it lists excluded parties. Anything with a column "name" would otherwise become vendors.
 */
export function reasonNotOurs(headings: readonly string[], isKnown: (heading: string) => boolean): string | null {
  const unknown = headings.filter((heading) => !isKnown(heading));
  const words = (heading: string) => heading.replaceAll(/[_-]+/g, ' ');
  const excluding = unknown.find(
    (heading) => OF_EXCLUSION_LISTS.test(words(heading)) && !OF_OUR_CHECKS.test(words(heading)),
  );
  if (excluding !== undefined) return `is perhaps a list of excluded parties: it has a column "${excluding}"`;
  const isMost = unknown.length * 2 > headings.length;
  return isMost ? `has ${headings.length} columns, of which ${unknown.length} are not known` : null;
}
