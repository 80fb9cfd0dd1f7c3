import type { FileItem } from './sync-file.ts';

/** Fields in which an item refers to another, and the kind that they refer to. */
const kindsOfFields: Readonly<Record<string, string>> = {
  thirdParty: 'thirdParty',
  alternatives: 'thirdParty',
  engagements: 'engagement',
  audit: 'audit',
};

type Values = Readonly<Record<string, unknown>>;

/** The items of a file by the names under which other items refer to them. */
export class FileReferences {
  readonly #source: string;
  readonly #itemsByName = new Map<string, FileItem[]>();

  constructor(source: string, items: readonly FileItem[]) {
    this.#source = source;
    for (const item of items) {
      const content = item.kind === null || item.kind === 'tombstone' ? null : item.item[item.kind];
      if (!isObject(content)) continue;
      const identifiers = Array.isArray(content.identifiers) ? content.identifiers : [];
      const names = [
        // The record itself has the source of the call.
        ...this.#namesIn({ externalId: content.externalId }, item.kind),
        ...identifiers.flatMap((identifier) => this.#namesIn({ identifier }, item.kind)),
      ];
      for (const name of names) this.#itemsByName.set(name, [...(this.#itemsByName.get(name) ?? []), item]);
    }
  }

  /** Returns an item with all items of the file that it names, directly or through others. */
  withNamed(item: FileItem): FileItem[] {
    const reached = new Set([item]);
    // A set also visits what is added during the loop.
    for (const { item: content } of reached) for (const named of this.#namedIn(content, null)) reached.add(named);
    return [...reached];
  }

  /** @param kind the kind that the value names, if a field around it says so. */
  #namedIn(value: unknown, kind: string | null): FileItem[] {
    if (Array.isArray(value)) return value.flatMap((element) => this.#namedIn(element, kind));
    if (!isObject(value)) return [];
    const here = this.#namesIn(value, kindOf(value) ?? kind).flatMap((name) => this.#itemsByName.get(name) ?? []);
    const inside = Object.entries(value).flatMap(([field, inner]) =>
      this.#namedIn(inner, kindsOfFields[field] ?? kind),
    );
    return [...here, ...inside];
  }

  /** Returns the names in an object, whether it is a record or a reference. */
  #namesIn({ externalId, source, identifier }: Values, kind: string | null): string[] {
    const names: string[] = [];
    if (typeof externalId === 'string') names.push(JSON.stringify([kind, source ?? this.#source, externalId]));
    if (isObject(identifier) && typeof identifier.value === 'string') {
      // The server compares identifiers in the same way.
      const digits = identifier.value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      names.push(JSON.stringify(['identifier', identifier.scheme, digits]));
    }
    return names;
  }
}

/** Returns the kind of record that a tombstone names: thirdParty for THIRD_PARTY. */
function kindOf({ recordType }: Values): string | null {
  if (typeof recordType !== 'string') return null;
  return recordType.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
