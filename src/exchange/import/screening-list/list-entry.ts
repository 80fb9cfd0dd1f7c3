/** An entry of a list and all its names there. */
export interface ListEntry {
  list: string;
  /** Its key on the list. */
  key: string;
  names: string[];
  /** Its identifiers, like `NPI 1234567893`, if the list has any. */
  identifiers?: readonly string[];
  /** The US state of its address, if the list has it. */
  state?: string | null;
}

/** Types of entries that cannot be third parties. */
export const IGNORED_TYPES: ReadonlySet<string> = new Set(['vessel', 'aircraft']);
