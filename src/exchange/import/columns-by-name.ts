/** Returns a heading in lower case without spaces and underscores. */
export const canonical = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Returns the first line of a text that is not empty. */
export const firstLineOf = (text: string): string => /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';

/** Returns the trimmed cell under a heading, ignoring its case, spaces and underscores. Returns '' if there is none. */
export function cellUnder(values: Record<string, unknown>, heading: string): string {
  const wanted = canonical(heading);
  const cell = Object.entries(values).find(([name]) => canonical(name) === wanted)?.[1];
  return typeof cell === 'string' ? cell.trim() : '';
}
