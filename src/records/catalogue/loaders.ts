import type { Snapshot } from '../../registry/snapshot.ts';
import { type CatalogueEntries, listEntries, recallEntry } from './repository.ts';

/** Returns loaders for each kind of catalogue entry: all entries, or one by its code. */
export function catalogueLoaders(snapshot: Snapshot) {
  return {
    controls: kindOf(snapshot, 'controls'),
    clauseTypes: kindOf(snapshot, 'clause-types'),
    certificationTypes: kindOf(snapshot, 'certification-types'),
    rules: kindOf(snapshot, 'rules'),
  };
}

function kindOf<K extends keyof CatalogueEntries>(snapshot: Snapshot, kind: K) {
  return {
    list: () => listEntries(snapshot, kind),
    load: (code: string) => recallEntry(snapshot, kind, code) ?? readEntry(snapshot, kind, code),
  };
}

async function readEntry<K extends keyof CatalogueEntries>(
  snapshot: Snapshot,
  kind: K,
  code: string,
): Promise<CatalogueEntries[K]> {
  await listEntries(snapshot, kind);
  const known = recallEntry(snapshot, kind, code);
  if (known) return known;
  await listEntries(snapshot, kind, { afresh: true });
  return recallEntry(snapshot, kind, code)!;
}
