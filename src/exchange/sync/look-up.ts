import { type CatalogueEntries, listEntries } from '../../records/catalogue/repository.ts';
import { groupBy } from '../../registry/batch.ts';
import type { RecordName, WholeRecord } from '../../registry/records.ts';
import {
  findSitesInUse,
  findSitesOf,
  findThirdPartyKeys,
  referenceText,
  type SiteRow,
} from '../../records/third-party/repository.ts';
import type { Writing } from '../../registry/session.ts';
import { findRecordedByPersons } from '../../registry/change-log.ts';
import { type Mentions, originText } from './mentions.ts';
import type { SourcedName } from '../../registry/records.ts';
import { findByOrigin, findFacilityKeys, findStanding, type Standing } from './repository.ts';

/** What the registry holds of what the items of a call mention. */
export interface Found {
  /** Keys of third parties by the text of a reference. */
  partyKeys: Map<string, string>;
  /** Records that items may change, whole, by kind and key. */
  whole: Map<RecordName, Map<string, WholeRecord<RecordName>>>;
  /** Records by kind and the text of their key at a source; of attestations every revision. */
  byOrigin: Map<RecordName, Map<string, Standing[]>>;
  /** Records named by their own key, by kind and key. */
  byKey: Map<RecordName, Map<string, Standing>>;
  /** Sites of the third parties whose sites items name, by the third party's key. */
  sites: Map<string, SiteRow[]>;
  /** Where any is said to be gone: keys of those that a person recorded. */
  recordedByPersons: Set<string>;
  /** Keys of sites that certificates and audits point at. */
  sitesInUse: Set<string>;
  facilityKeys: Map<string, string>;
  catalogue: { [K in CatalogueKind]: Map<string, CatalogueEntries[K]> };
}

type CatalogueKind = 'controls' | 'clause-types' | 'certification-types';

/**
 * Looks everything up that the items of a call mention: one statement for each kind of record and step, however many items
 * there are. `own` is the source of the call, whose records items may change.
 */
export async function lookUp(at: Writing, mentions: Mentions, own: string): Promise<Found> {
  const [partyKeys, byOrigin, byKey, facilityKeys, controls, clauseTypes, certificationTypes] = await Promise.all([
    findThirdPartyKeys(at, mentions.parties).then(
      (found) => new Map(found.map(({ reference, key }) => [referenceText(reference), key])),
    ),
    ofEach(mentions.origins, async (name, origins) =>
      groupBy(await findByOrigin(at, name, origins), (found) => originText(found)),
    ),
    ofEach(
      mentions.keys,
      async (name, keys) => new Map((await findStanding(at, name, keys)).map((found) => [found.key, found])),
    ),
    mentions.facilityCodes.size === 0 ? new Map<string, string>() : findFacilityKeys(at, [...mentions.facilityCodes]),
    entriesOf(at, mentions, 'controls'),
    entriesOf(at, mentions, 'clause-types'),
    entriesOf(at, mentions, 'certification-types'),
  ]);
  const changing = [...new Set([...mentions.changing].flatMap((text) => partyKeys.get(text) ?? []))];
  const ofOwn = mentions.origins.map(([name, origins]): [SourcedName, string[]] => {
    const texts = origins.filter(({ source }) => source === own).map(originText);
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
  const wanted: [RecordName, string[]][] = [['ThirdParty', changing], ...ofOwn, ['Attestor', attestors]];
  const [whole, sites] = await Promise.all([
    ofEach(wanted, async (name, keys) => new Map((await at.find(name, keys)).map((record) => [record.id, record]))),
    findSitesOf(at, sitedParties(mentions, partyKeys, byOrigin)),
  ]);
  const held = [...(whole.get('ThirdParty')?.values() ?? [])] as WholeRecord<'ThirdParty'>[];
  return {
    partyKeys,
    byOrigin,
    byKey,
    facilityKeys,
    whole,
    sites: groupBy(sites, ({ thirdPartyId }) => thirdPartyId),
    recordedByPersons: mentions.ending ? await findRecordedByPersons(at, changing) : new Set(),
    sitesInUse: await findSitesInUse(
      at,
      held.flatMap((party) => party.sites.map(({ id }) => id)),
    ),
    catalogue: { controls, 'clause-types': clauseTypes, 'certification-types': certificationTypes },
  };
}

/** Looks up each kind that is mentioned; kinds that are not take no statement. */
async function ofEach<N extends RecordName, T, F>(
  mentioned: readonly [N, readonly T[]][],
  find: (name: N, of: readonly T[]) => Promise<F>,
): Promise<Map<RecordName, F>> {
  const some = mentioned.filter(([, of]) => of.length > 0);
  return new Map(await Promise.all(some.map(async ([name, of]) => [name, await find(name, of)] as const)));
}

function sitedParties({ withSites }: Mentions, partyKeys: Found['partyKeys'], byOrigin: Found['byOrigin']): string[] {
  const keys = withSites.flatMap((one) => {
    if ('key' in one) return [one.key];
    if ('reference' in one) return partyKeys.get(referenceText(one.reference)) ?? [];
    const found = byOrigin.get(one.name)?.get(originText(one.origin)) ?? [];
    return found.flatMap(({ thirdPartyId }) => thirdPartyId ?? []);
  });
  return [...new Set(keys)];
}

/** Entries that this process remembers, read again where a code that is mentioned is not among them: another server may have brought it. */
async function entriesOf<K extends CatalogueKind>(
  at: Writing,
  { codes }: Mentions,
  kind: K,
): Promise<Map<string, CatalogueEntries[K]>> {
  const byCode = (entries: readonly CatalogueEntries[K][]) => new Map(entries.map((entry) => [entry.code, entry]));
  const known = byCode(await listEntries(at, kind));
  const allKnown = [...codes[kind]].every((code) => known.has(code));
  return allKnown ? known : byCode(await listEntries(at, kind, { afresh: true }));
}
