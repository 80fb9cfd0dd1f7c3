import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { thirdPartyExternalRef } from '../../../../db/tables/third-party.ts';
import type { Database } from '../../../registry/database.ts';
import { Snapshot } from '../../../registry/snapshot.ts';

const LONGEST_KEY = 200;

/** Replaces a key that is too long for the registry by the digest of `text`. */
export function bounded(key: string, text = key): string {
  return key.length <= LONGEST_KEY ? key : `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Returns a text without differences of case, width and white space. */
export function normalizedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Returns the key of a row that has a name and no id: the name as it is written, in one line. */
export function keyOfName(name: string): string {
  return bounded(name.replaceAll(/\s+/g, ' ').trim(), normalizedText(name));
}

/** The keys that a source has on record. */
export class KeysOnRecord {
  readonly #keys: ReadonlySet<string>;
  readonly #byNormalizedText = new Map<string, string[]>();

  constructor(keys: readonly string[] = []) {
    this.#keys = new Set(keys);
    for (const key of this.#keys) {
      const alike = this.#byNormalizedText.get(normalizedText(key));
      if (alike) alike.push(key);
      else this.#byNormalizedText.set(normalizedText(key), [key]);
    }
  }

  /**
   * Returns the key of a name: the one on record, else the name as it is written. A key that differs only in case is the same: earlier
   * versions stored names in lower case.
   */
  forName(name: string): string {
    const written = keyOfName(name);
    if (this.#keys.has(written)) return written;
    const lowerCase = normalizedText(name);
    const alike = this.#byNormalizedText.get(lowerCase) ?? [];
    if (alike.includes(lowerCase)) return lowerCase;
    return alike.length === 1 && alike[0] !== undefined ? alike[0] : written;
  }
}

/** Reads all keys of a source, in one statement. */
export async function keysOnRecord(database: Database, source: string): Promise<KeysOnRecord> {
  const refs = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ key: string }>(
      sql`select external_id as key from ${thirdPartyExternalRef} where source = ${source}`,
    ),
  );
  return new KeysOnRecord(refs.map(({ key }) => key));
}
