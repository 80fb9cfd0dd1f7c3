import type { Snapshot } from '../snapshot.ts';
import { listEntries } from './repository.ts';

/** The catalogue, by kind: whole, or an entry by its code. */
export function catalogueLoaders(snapshot: Snapshot) {
  return {
    controls: whole((options) => listEntries(snapshot, 'controls', options)),
    clauseTypes: whole((options) => listEntries(snapshot, 'clause-types', options)),
    certificationTypes: whole((options) => listEntries(snapshot, 'certification-types', options)),
    rules: whole((options) => listEntries(snapshot, 'rules', options)),
  };
}

function whole<T extends { code: string } | { id: string }>(list: (options?: { afresh: boolean }) => Promise<T[]>) {
  const byCode = async (options?: { afresh: boolean }) =>
    new Map((await list(options)).map((entry) => ['code' in entry ? entry.code : entry.id, entry]));
  let entries: Promise<Map<string, T>> | undefined;
  return {
    list: () => list(),
    load: async (code: string): Promise<T> => {
      const known = (await (entries ??= byCode())).get(code);
      return known ?? (await (entries = byCode({ afresh: true }))).get(code)!;
    },
  };
}
