import type { Snapshot } from '../../registry/snapshot.ts';
import { batchLoader, oneBy } from '../../registry/batch.ts';
import { findPossibleDuplicates } from './duplicates.ts';
import { findSites, findThirdPartyKeys } from './repository.ts';
import { type Reference, referenceText } from './reference.ts';

/** Returns the loaders of third-party data by keys other than the third party's own. */
export const thirdPartyLoaders = (snapshot: Snapshot) => ({
  /** The third parties that may be the same as one, by its key. */
  possibleDuplicates: batchLoader(async (keys: readonly string[]) => {
    const found = await findPossibleDuplicates(snapshot, keys);
    return keys.map((key) => found.get(key) ?? []);
  }),
  site: oneBy(
    (keys) => findSites(snapshot, keys),
    (site) => site.id,
  ),
  /** The key of the third party that a reference names, by `referenceText`. */
  thirdPartyKey: oneBy(
    async (texts) =>
      await findThirdPartyKeys(
        snapshot,
        texts.map((text) => JSON.parse(text) as Reference),
      ),
    (found) => referenceText(found.reference),
  ),
});
