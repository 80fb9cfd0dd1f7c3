import type { Snapshot } from '../snapshot.ts';
import { listEntries } from './repository.ts';

/** The catalogue, each kind read whole at its first use: there are some dozens of each. */
export function catalogueLoaders(snapshot: Snapshot) {
  return {
    controls: whole(() => listEntries(snapshot, 'controls')),
    clauseTypes: whole(() => listEntries(snapshot, 'clause-types')),
    certificationTypes: whole(() => listEntries(snapshot, 'certification-types')),
    rules: whole(() => listEntries(snapshot, 'rules')),
  };
}

function whole<T extends { code: string } | { id: string }>(list: () => Promise<T[]>) {
  let byCode: Promise<Map<string, T>> | undefined;
  return {
    list,
    load: async (code: string): Promise<T> => {
      byCode ??= list().then(
        (entries) => new Map(entries.map((entry) => ['code' in entry ? entry.code : entry.id, entry])),
      );
      return (await byCode).get(code)!;
    },
  };
}
