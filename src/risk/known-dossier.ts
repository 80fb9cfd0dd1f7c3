import { getTableColumns, sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { groupBy } from '../registry/batch.ts';
import { type RecordName, records, type WholeRecord } from '../registry/records.ts';
import { type Image, recordOf, snakeKey } from '../registry/store.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { ownersAbove, withSubject } from './dossier.ts';
import type { Dossier, DossierOwner } from './engine/dossier.ts';

/** The kinds of record that a dossier consists of. */
const kinds = [
  'ThirdParty',
  'Engagement',
  'Contract',
  'Certification',
  'Attestation',
  'Product',
  'Screening',
  'Audit',
  'Finding',
  'Incident',
  'QualityRecord',
  'SupplyLink',
  'Determination',
  'Decision',
] as const satisfies RecordName[];
type Kind = (typeof kinds)[number];

/** `seq` of the last entry that the log had at an instant; 0 where it had none. Instants follow the order of the log. */
export async function findLogEndAt(at: Snapshot, instant: string): Promise<number> {
  const [last] = await at.rows<{ seq: number }>(sql`
    select ${change.seq} as seq from ${change} where ${change.recordedAt} <= ${instant}::timestamptz
    order by ${change.recordedAt} desc, ${change.seq} desc limit 1`);
  return last?.seq ?? 0;
}

/**
 * Everything that was recorded about each third party when the log ended at an entry, as `findDossiers` has it now: read from
 * the log, so that nothing recorded later is in it. Those not recorded by then are absent. What suppliers pass on is not
 * known for then: each is taken to fail until somebody says better.
 */
export async function findDossiersKnown(at: Snapshot, keys: readonly string[], end: number): Promise<Dossier[]> {
  if (keys.length === 0) return [];
  const [own, supplied] = await Promise.all([findImages(at, keys, end), findSupplied(at, keys, end)]);
  const parties = own.flatMap(({ type, image }) => (type === 'THIRD_PARTY' ? [recordKnown('ThirdParty', image)] : []));
  const owners = await findOwnersKnown(at, parties, end);
  const imagesOf = groupBy(own, ({ thirdPartyId }) => thirdPartyId);
  const suppliedBy = groupBy(supplied, ({ supplierId }) => supplierId);
  return parties.map((thirdParty) => {
    const byType = groupBy(imagesOf.get(thirdParty.id) ?? [], ({ type }) => type);
    const all = <K extends Kind>(kind: K): WholeRecord<K>[] =>
      (byType.get(records[kind].recordType) ?? []).map(({ image }) => recordKnown(kind, image));
    const engagements = all('Engagement');
    return {
      thirdParty,
      owners: ownersAbove(thirdParty, owners),
      engagements,
      contracts: all('Contract'),
      certifications: all('Certification'),
      attestations: all('Attestation'),
      products: all('Product'),
      screenings: all('Screening'),
      audits: all('Audit'),
      findings: all('Finding'),
      incidents: all('Incident'),
      qualityRecords: all('QualityRecord'),
      determinations: all('Determination').map(withSubject),
      decisions: all('Decision'),
      suppliers: all('SupplyLink').map(({ id, ...link }) => ({ ...link, linkId: id, probability: 1 })),
      customers: engagements.length > 0 ? [] : (suppliedBy.get(thirdParty.id) ?? []),
    };
  });
}

interface Logged {
  type: string;
  thirdPartyId: string;
  image: Image;
}

/** The newest image that each record about some third parties had by then. */
async function findImages(at: Snapshot, keys: readonly string[], end: number): Promise<Logged[]> {
  const types = kinds.map((kind) => records[kind].recordType);
  return await at.rows<Logged>(sql`
    select distinct on (${change.recordType}, ${change.recordId}) ${change.recordType} as type,
      ${change.thirdPartyId} as "thirdPartyId", ${change.image} as image
    from ${change} where ${change.thirdPartyId} = ${anyOf(keys)} and ${change.seq} <= ${end}
      and ${change.recordType} = any(${sql.param(types)}::record_type[])
    order by ${change.recordType}, ${change.recordId}, ${change.seq} desc`);
}

/** The links over which some third parties supplied others by then. The ends of a link never change. */
async function findSupplied(at: Snapshot, keys: readonly string[], end: number): Promise<WholeRecord<'SupplyLink'>[]> {
  const found = await at.rows<{ image: Image }>(sql`
    select distinct on (${change.recordId}) ${change.image} as image
    from ${supplyLink} join ${change} on ${change.recordType} = 'SUPPLY_LINK' and ${change.recordId} = ${supplyLink.id}
    where ${supplyLink.supplierId} = ${anyOf(keys)} and ${change.seq} <= ${end}
    order by ${change.recordId}, ${change.seq} desc`);
  return found.map(({ image }) => recordKnown('SupplyLink', image));
}

/** Those up the chains of ownership of some third parties, as they were known by then. */
async function findOwnersKnown(
  at: Snapshot,
  parties: readonly WholeRecord<'ThirdParty'>[],
  end: number,
): Promise<Map<string, DossierOwner>> {
  const found = new Map<string, DossierOwner>();
  for (let above: readonly Pick<DossierOwner, 'owners'>[] = parties; ;) {
    const wanted = new Set(above.flatMap(({ owners }) => owners.flatMap(({ ownerId }) => ownerId ?? [])));
    const unread = [...wanted].filter((id) => !found.has(id));
    if (unread.length === 0) return found;
    const images = await at.rows<{ image: Image }>(sql`
      select distinct on (${change.recordId}) ${change.image} as image from ${change}
      where ${change.recordType} = 'THIRD_PARTY' and ${change.recordId} = ${anyOf(unread)} and ${change.seq} <= ${end}
      order by ${change.recordId}, ${change.seq} desc`);
    const owners = images.map(({ image }) => recordKnown('ThirdParty', image));
    if (owners.length === 0) return found;
    for (const owner of owners) found.set(owner.id, owner);
    above = owners;
  }
}

/** A record as its image has it; what its table has gained since was not known of it. */
function recordKnown<K extends Kind>(kind: K, image: Image): WholeRecord<K> {
  const { table, parts } = records[kind];
  const nothing = Object.fromEntries(Object.keys(getTableColumns(table)).map((column) => [column, null]));
  const noParts = Object.fromEntries(Object.keys(parts).map((part) => [snakeKey(part), []]));
  return { ...nothing, ...recordOf(kind, { ...noParts, ...image }) };
}
