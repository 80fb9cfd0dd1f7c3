import type { FileItem } from './sync-file.ts';

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
      const names = [...this.#namesIn(content), ...identifiers.flatMap((identifier) => this.#namesIn({ identifier }))];
      for (const name of names) this.#bringing.set(name, [...(this.#bringing.get(name) ?? []), item]);
    }
  }

  /** An item with all of the file that it names, and what those name in turn; nothing twice. */
  withNamed(item: FileItem): FileItem[] {
    const found = new Set([item]);
    // What is added on the way is gone through as well.
    for (const one of found) for (const named of this.#namedIn(one.item)) found.add(named);
    return [...found];
  }

  #namedIn(value: unknown): FileItem[] {
    if (Array.isArray(value)) return value.flatMap((element) => this.#namedIn(element));
    if (!isObject(value)) return [];
    const here = this.#namesIn(value).flatMap((name) => this.#bringing.get(name) ?? []);
    return [...here, ...Object.values(value).flatMap((inner) => this.#namedIn(inner))];
  }

  /** By which names an object says what it is, or what it refers to. That two kinds share a key does no harm here. */
  #namesIn({ externalId, source, identifier }: Readonly<Record<string, unknown>>): string[] {
    const names: string[] = [];
    if (typeof externalId === 'string') names.push(JSON.stringify([source ?? this.#source, externalId]));
    if (isObject(identifier) && typeof identifier.value === 'string') {
      // As freely as the server reads them.
      const digits = identifier.value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      names.push(JSON.stringify(['identifier', identifier.scheme, digits]));
    }
    return names;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
