import type { Path, Problem } from '../../../input/problems.ts';
import { normalizedText } from './keys.ts';
import type { ImportedRow } from './map.ts';

/** Remembers what earlier rows of an import named. Two rows about the same third party would overwrite each other. */
export class RowsSoFar {
  readonly #rows = new Map<string, number>();
  readonly #namesCreated = new Set<string>();

  /** Remembers what a row names. Returns a problem if an earlier row named the same. */
  add({ number, externalId, isKeyedByName, party }: ImportedRow, partyKey: string | null): Problem[] {
    const marks: { mark: string; path: Path; is: string }[] = [
      {
        mark: isKeyedByName ? `name ${normalizedText(externalId ?? '')}` : `key ${externalId}`,
        path: [],
        is: `has the same key "${externalId}" as`,
      },
      ...party.identifiers.map(({ scheme, value }, index) => ({
        mark: `${scheme} ${value}`,
        path: ['identifiers', index],
        is: `${scheme} ${value} is already in`,
      })),
      ...(partyKey === null
        ? []
        : [{ mark: `party ${partyKey}`, path: [], is: 'is the same third party on record as' }]),
    ];
    const shared = marks.flatMap(({ mark, path, is }): Problem[] => {
      const earlier = this.#rows.get(mark);
      if (earlier === undefined) this.#rows.set(mark, number);
      return earlier === undefined ? [] : [{ code: 'DUPLICATE', path, message: `${is} row ${earlier}` }];
    });
    // Rows that share a key usually share the rest too, so report only the first.
    return shared.slice(0, 1);
  }

  /** Returns whether a created third party has the legal name of one that existed before this import. */
  createsNamesake({ party }: ImportedRow, legalNames: ReadonlySet<string>): boolean {
    const name = party.legalName!.toLowerCase();
    const isNamesake = legalNames.has(name) && !this.#namesCreated.has(name);
    this.#namesCreated.add(name);
    return isNamesake;
  }
}
