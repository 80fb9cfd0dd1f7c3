import { uuidOf } from './new-key.ts';
import { type RecordName, recordNames } from './records.ts';

const format = /^([A-Za-z]+)_([0-9a-f]{32})$/;
const names = new Set<string>([...recordNames, 'Site']);

/** A type with global ids: every record, and sites, because certifications and audits refer to them. */
export type IdentifiedName = RecordName | 'Site';

/** Returns the opaque id for clients: the record's name and its immutable key, `ThirdParty_0198…`. */
export function globalId(name: IdentifiedName, key: string): string {
  return `${name}_${key.replaceAll('-', '')}`;
}

/** Returns the parts of a global id; null if the text is not one. */
export function parseGlobalId(id: string): { name: IdentifiedName; key: string } | null {
  const [, name, hex] = format.exec(id) ?? [];
  if (name === undefined || hex === undefined || !names.has(name)) return null;
  return { name: name as IdentifiedName, key: uuidOf(hex) };
}

/** Returns the key in a global id of this kind; null if the text is not such an id. */
export function keyOf(name: IdentifiedName, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.name === name ? parsed.key : null;
}
