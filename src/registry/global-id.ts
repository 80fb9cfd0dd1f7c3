import { uuidOf } from './new-key.ts';
import { type RecordName, recordNames } from './records.ts';

const form = /^([A-Za-z]+)_([0-9a-f]{32})$/;
const names = new Set<string>([...recordNames, 'Site']);

/** What has a global id: every record, and a third party's sites, which others point at. */
export type IdentifiedName = RecordName | 'Site';

/** The opaque id clients see: the record's name and its immutable key, `ThirdParty_0198…`. */
export function globalId(name: IdentifiedName, key: string): string {
  return `${name}_${key.replaceAll('-', '')}`;
}

/** Reads a global id; null where it is not one. */
export function parseGlobalId(id: string): { name: IdentifiedName; key: string } | null {
  const [, name, hex] = form.exec(id) ?? [];
  if (name === undefined || hex === undefined || !names.has(name)) return null;
  return { name: name as IdentifiedName, key: uuidOf(hex) };
}

/** The key in a global id of the given kind; null where the text is not such an id. */
export function keyOf(name: IdentifiedName, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.name === name ? parsed.key : null;
}
