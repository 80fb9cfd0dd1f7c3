import type { Snapshot } from '../../registry/snapshot.ts';
import { oneBy } from '../../registry/batch.ts';
import { findSites, findThirdPartyKeys, type Reference, referenceText } from './repository.ts';

/** Loaders of a third party that are not by its own key. */
export const thirdPartyLoaders = (snapshot: Snapshot) => ({
  site: oneBy(
    (keys) => findSites(snapshot, keys),
    (site) => site.id,
  ),
  /** Key of the third party an outside reference names. */
  thirdPartyKey: oneBy(
    async (texts) =>
      await findThirdPartyKeys(
        snapshot,
        texts.map((text) => JSON.parse(text) as Reference),
      ),
    (found) => referenceText(found.reference),
  ),
});
