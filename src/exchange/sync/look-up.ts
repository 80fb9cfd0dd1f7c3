import { type CatalogueEntries, listEntries } from '../../records/catalogue/repository.ts';
import { groupBy } from '../../registry/batch.ts';
import type { RecordName, WholeRecord } from '../../registry/records.ts';
import { referenceText } from '../../records/third-party/reference.ts';
import {
  findMergedInto,
  findSitesInUse,
  findSitesOf,
  findThirdPartyKeys,
  type MergedInto,
  type SiteRow,
} from '../../records/third-party/repository.ts';
import type { Writing } from '../../registry/session.ts';
import { findRecordedByPersons } from '../../registry/change-log.ts';
import { type Mentions, originText } from './mentions.ts';
import type { SourcedName } from '../../registry/records.ts';
import { findByOrigin, findFacilityKeys, findByKey, type KeyedRecord } from './repository.ts';

/** The registry's data for everything that the items of a call mention. */
export interface LookedUp {
  /** Keys of third parties, by the text of a reference. */
  partyKeys: Map<string, string>;
  /** Whole records that items may change, by kind and key. */
  whole: Map<RecordName, Map<string, WholeRecord<RecordName>>>;
  /** Records by kind and the text of their key at a source; for attestations every revision. */
  byOrigin: Map<RecordName, Map<string, KeyedRecord[]>>;
  /** Records that items name by id, by kind and key. */
  byKey: Map<RecordName, Map<string, KeyedRecord>>;
  /** The third parties that merged ones were merged into, by the keys of the merged ones that items name. */
  mergedInto: Map<string, MergedInto>;
  /** Sites of third parties, by the third party's key; only if an item names a site there. */
  sites: Map<string, SiteRow[]>;
  /** Keys of third parties that a person created; only if the call has a tombstone of a third party from a service. */
  recordedByPersons: Set<string>;
  /** Keys of sites that certifications and audits refer to. */
  sitesInUse: Set<string>;
  facilityKeys: Map<string, string>;
  catalogue: { [K in CatalogueKind]: Map<string, CatalogueEntries[K]> };
}

type CatalogueKind = 'controls' | 'clause-types' | 'certification-types';

/**
 * Looks up everything that the items of a call mention, with one statement per kind of record and step, however many items
 * there are.
 * @param source the source of the call: items may change only its records.
 */
export async function lookUp(transaction: Writing, mentions: Mentions, source: string): Promise<LookedUp> {
  const [partyKeys, byOrigin, byKey, facilityKeys, controls, clauseTypes, certificationTypes] = await Promise.all([
    findThirdPartyKeys(transaction, mentions.parties).then(
      (parties) => new Map(parties.map(({ reference, key }) => [referenceText(reference), key])),
    ),
    ofEach(mentions.origins, async (name, origins) =>
      groupBy(await findByOrigin(transaction, name, origins), (record) => originText(record)),
    ),
    ofEach(
      mentions.keys,
      async (name, keys) => new Map((await findByKey(transaction, name, keys)).map((record) => [record.key, record])),
    ),
    mentions.facilityCodes.size === 0
      ? new Map<string, string>()
      : findFacilityKeys(transaction, [...mentions.facilityCodes]),
    entriesOf(transaction, mentions, 'controls'),
    entriesOf(transaction, mentions, 'clause-types'),
    entriesOf(transaction, mentions, 'certification-types'),
  ]);
  const changing = [...new Set([...mentions.changing].flatMap((text) => partyKeys.get(text) ?? []))];
  const ofSource = mentions.origins.map(([name, origins]): [SourcedName, string[]] => {
    const texts = origins.filter((origin) => origin.source === source).map(originText);
    return [
      name,
      texts.flatMap(
        (text) =>
          byOrigin
            .get(name)
            ?.get(text)
            ?.map(({ key }) => key) ?? [],
      ),
    ];
  });
  const attestors = [...(byKey.get('Attestor')?.keys() ?? [])];
  const wanted: [RecordName, string[]][] = [['ThirdParty', changing], ...ofSource, ['Attestor', attestors]];
  const [whole, sites, merged] = await Promise.all([
    ofEach(
      wanted,
      async (name, keys) => new Map((await transaction.find(name, keys)).map((record) => [record.id, record])),
    ),
    findSitesOf(transaction, sitedParties(mentions, partyKeys, byOrigin)),
    findMergedInto(transaction, [...(byKey.get('ThirdParty')?.keys() ?? [])]),
  ]);
  const parties = [...(whole.get('ThirdParty')?.values() ?? [])] as WholeRecord<'ThirdParty'>[];
  return {
    partyKeys,
    byOrigin,
    byKey,
    mergedInto: new Map(merged.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : []))),
    facilityKeys,
    whole,
    sites: groupBy(sites, ({ thirdPartyId }) => thirdPartyId),
    recordedByPersons: mentions.hasTombstones ? await findRecordedByPersons(transaction, changing) : new Set(),
    sitesInUse: await findSitesInUse(
      transaction,
      parties.flatMap((party) => party.sites.map(({ id }) => id)),
    ),
    catalogue: { controls, 'clause-types': clauseTypes, 'certification-types': certificationTypes },
  };
}

/** Looks up each kind that items mention, without a statement for the others. */
async function ofEach<N extends RecordName, T, F>(
  mentioned: readonly [N, readonly T[]][],
  find: (name: N, mentions: readonly T[]) => Promise<F>,
): Promise<Map<RecordName, F>> {
  const present = mentioned.filter(([, mentions]) => mentions.length > 0);
  return new Map(
    await Promise.all(present.map(async ([name, mentions]) => [name, await find(name, mentions)] as const)),
  );
}

function sitedParties(
  { withSites }: Mentions,
  partyKeys: LookedUp['partyKeys'],
  byOrigin: LookedUp['byOrigin'],
): string[] {
  const keys = withSites.flatMap((mention) => {
    if ('key' in mention) return [mention.key];
    if ('reference' in mention) return partyKeys.get(referenceText(mention.reference)) ?? [];
    const records = byOrigin.get(mention.name)?.get(originText(mention.origin)) ?? [];
    return records.flatMap(({ thirdPartyId }) => thirdPartyId ?? []);
  });
  return [...new Set(keys)];
}

/** Returns the cached entries of the catalogue. Reads them again if a code is unknown: another server may have added it. */
async function entriesOf<K extends CatalogueKind>(
  transaction: Writing,
  { codes }: Mentions,
  kind: K,
): Promise<Map<string, CatalogueEntries[K]>> {
  const byCode = (entries: readonly CatalogueEntries[K][]) => new Map(entries.map((entry) => [entry.code, entry]));
  const cached = byCode(await listEntries(transaction, kind));
  const allCached = [...codes[kind]].every((code) => cached.has(code));
  return allCached ? cached : byCode(await listEntries(transaction, kind, { afresh: true }));
}
