import type { FileItem } from './sync-file.ts';

/** Fields in which an item names others, by what they name. */
const referring: Readonly<Record<string, string>> = {
  thirdParty: 'thirdParty',
  alternatives: 'thirdParty',
  engagements: 'engagement',
  audit: 'audit',
};

type Values = Readonly<Record<string, unknown>>;

/** What a file brings, by the names under which its items refer to one another. */
export class FileReferences {
  readonly #source: string;
  readonly #bringing = new Map<string, FileItem[]>();

  constructor(source: string, items: readonly FileItem[]) {
    this.#source = source;
    for (const item of items) {
      const content = item.kind === null || item.kind === 'tombstone' ? null : item.item[item.kind];
      if (!isObject(content)) continue;
      const identifiers = Array.isArray(content.identifiers) ? content.identifiers : [];
      const names = [
        // Its source is that of the call.
        ...this.#namesIn({ externalId: content.externalId }, item.kind),
        ...identifiers.flatMap((identifier) => this.#namesIn({ identifier }, item.kind)),
      ];
      for (const name of names) this.#bringing.set(name, [...(this.#bringing.get(name) ?? []), item]);
    }
  }

  /** An item with all of the file that it names, and what those name in turn; nothing twice. */
  withNamed(item: FileItem): FileItem[] {
    const found = new Set([item]);
    // What is added on the way is gone through as well.
    for (const one of found) for (const named of this.#namedIn(one.item, null)) found.add(named);
    return [...found];
  }

  /** @param kind what is named here, where that is said further out. */
  #namedIn(value: unknown, kind: string | null): FileItem[] {
    if (Array.isArray(value)) return value.flatMap((element) => this.#namedIn(element, kind));
    if (!isObject(value)) return [];
    const here = this.#namesIn(value, kindOf(value) ?? kind).flatMap((name) => this.#bringing.get(name) ?? []);
    const inside = Object.entries(value).flatMap(([field, inner]) => this.#namedIn(inner, referring[field] ?? kind));
    return [...here, ...inside];
  }

  /** By which names an object says what it is, or what it refers to. */
  #namesIn({ externalId, source, identifier }: Values, kind: string | null): string[] {
    const names: string[] = [];
    if (typeof externalId === 'string') names.push(JSON.stringify([kind, source ?? this.#source, externalId]));
    if (isObject(identifier) && typeof identifier.value === 'string') {
      // As freely as the server reads them.
      const digits = identifier.value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      names.push(JSON.stringify(['identifier', identifier.scheme, digits]));
    }
    return names;
  }
}

/** Of what kind a tombstone says that its record is: THIRD_PARTY is a thirdParty. */
function kindOf({ recordType }: Values): string | null {
  if (typeof recordType !== 'string') return null;
  return recordType.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
