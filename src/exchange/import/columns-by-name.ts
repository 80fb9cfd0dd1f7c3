/** A heading without its case, spaces and underscores. */
export const canonical = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The cell under a heading, whatever its case, spaces and underscores; trimmed; empty where there is none. */
export function cellUnder(values: Record<string, unknown>, heading: string): string {
  const wanted = canonical(heading);
  const found = Object.entries(values).find(([name]) => canonical(name) === wanted)?.[1];
  return typeof found === 'string' ? found.trim() : '';
}
