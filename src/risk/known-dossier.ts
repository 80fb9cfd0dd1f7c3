import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { groupBy } from '../registry/batch.ts';
import { type RecordName, records, type WholeRecord } from '../registry/records.ts';
import { type Image, recordOf, snakeKey } from '../registry/store.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { ownersAbove, withSubject } from './dossier.ts';
import type { Dossier, DossierOwner } from './engine/dossier.ts';

/** The kinds of record in a dossier. */
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
  'Facility',
] as const satisfies RecordName[];
type Kind = (typeof kinds)[number];

/** Returns the `seq` of the last entry of the log at an instant, or 0. Instants follow the order of the log. */
export async function findLogEndAt(snapshot: Snapshot, instant: string): Promise<number> {
  const [last] = await snapshot.rows<{ seq: number }>(sql`
    select ${change.seq} as seq from ${change} where ${change.recordedAt} <= ${instant}::timestamptz
    order by ${change.recordedAt} desc, ${change.seq} desc limit 1`);
  return last?.seq ?? 0;
}

/**
 * Returns the dossiers as of an earlier end of the log, in the form of `findDossiers`. They are read from the log, so they do
 * not include later records. Third parties that were not recorded by then are absent. Suppliers' contributions at that time
 * are unknown, so each supplier is assumed to fail until the caller replaces its probability.
 */
export async function findDossiersKnown(snapshot: Snapshot, keys: readonly string[], end: number): Promise<Dossier[]> {
  if (keys.length === 0) return [];
  const [images, supplied] = await Promise.all([findImages(snapshot, keys, end), findSupplied(snapshot, keys, end)]);
  const parties = images.flatMap(({ type, image }) =>
    type === 'THIRD_PARTY' ? [recordKnown('ThirdParty', image)] : [],
  );
  const [owners, facilities, attestorKinds, mergedInto] = await Promise.all([
    findOwnersKnown(snapshot, parties, end),
    findFacilitiesKnown(snapshot, end),
    findAttestorKinds(snapshot, images, end),
    findPartiesKnown(snapshot, idsOf(parties.map(({ mergedIntoId }) => mergedIntoId)), end),
  ]);
  const namesOfMerged = new Map(mergedInto.map(({ id, legalName }) => [id, { id, legalName }]));
  const imagesOf = groupBy(images, ({ thirdPartyId }) => thirdPartyId);
  const suppliedBy = groupBy(supplied, ({ supplierId }) => supplierId);
  return parties.map((thirdParty) => {
    const byType = groupBy(imagesOf.get(thirdParty.id) ?? [], ({ type }) => type);
    const all = <K extends Kind>(kind: K): WholeRecord<K>[] =>
      (byType.get(records[kind].recordType) ?? []).map(({ image }) => recordKnown(kind, image));
    const engagements = all('Engagement');
    return {
      thirdParty: { ...thirdParty, mergedInto: namesOfMerged.get(thirdParty.mergedIntoId ?? '') ?? null },
      owners: ownersAbove(thirdParty, owners),
      facilities,
      engagements,
      contracts: all('Contract'),
      certifications: all('Certification'),
      attestations: all('Attestation').map((attestation) => ({
        ...attestation,
        attestorKind: attestation.attestorId === null ? null : (attestorKinds.get(attestation.attestorId) ?? null),
      })),
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

/**
 * Returns the newest image, by then, of each record about some third parties. A merge, or its undoing, files a record under
 * another third party: it is then no longer about the first one.
 */
async function findImages(
  snapshot: Snapshot,
  keys: readonly string[],
  end: number,
  ofKinds: readonly Kind[] = kinds,
): Promise<Logged[]> {
  const types = ofKinds.map((kind) => records[kind].recordType);
  return await snapshot.rows<Logged>(sql`
    select type, "thirdPartyId", image from (
      select distinct on (${change.recordType}, ${change.recordId}) ${change.recordType} as type, ${change.recordId} as id,
        ${change.seq} as seq, ${change.thirdPartyId} as "thirdPartyId", ${change.image} as image
      from ${change} where ${change.thirdPartyId} = ${anyOf(keys)} and ${change.seq} <= ${end}
        and ${change.recordType} = any(${sql.param(types)}::record_type[])
      order by ${change.recordType}, ${change.recordId}, ${change.seq} desc
    ) as newest where ${isNewest(end)}`);
}

/** Returns all facilities, as known by then. */
async function findFacilitiesKnown(snapshot: Snapshot, end: number): Promise<WholeRecord<'Facility'>[]> {
  const rows = await snapshot.rows<{ image: Image }>(sql`
    select distinct on (${change.recordId}) ${change.image} as image from ${change}
    where ${change.recordType} = ${records.Facility.recordType}::record_type and ${change.seq} <= ${end}
    order by ${change.recordId}, ${change.seq} desc`);
  return rows.map(({ image }) => recordKnown('Facility', image));
}

/** Returns the kinds of the attestors of some statements, as known by then. */
async function findAttestorKinds(
  snapshot: Snapshot,
  images: readonly Logged[],
  end: number,
): Promise<ReadonlyMap<string, WholeRecord<'Attestor'>['kind']>> {
  const statements = images.filter(({ type }) => type === 'ATTESTATION');
  const keys = idsOf(statements.map(({ image }) => (image.attestor_id ?? null) as string | null));
  if (keys.length === 0) return new Map();
  const rows = await snapshot.rows<{ id: string; kind: WholeRecord<'Attestor'>['kind'] }>(sql`
    select distinct on (${change.recordId}) ${change.recordId} as id, ${change.image} ->> 'kind' as kind from ${change}
    where ${change.recordType} = ${records.Attestor.recordType}::record_type and ${change.recordId} = ${anyOf(keys)}
      and ${change.seq} <= ${end}
    order by ${change.recordId}, ${change.seq} desc`);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** Whether an entry is the newest of its record by then. */
const isNewest = (end: number): SQL => sql`not exists (
  select from ${change} later where later.record_type = newest.type and later.record_id = newest.id
    and later.seq > newest.seq and later.seq <= ${end})`;

/** Returns the supply links, by then, of some suppliers. They are found by the supplier of that time. */
async function findSupplied(
  snapshot: Snapshot,
  keys: readonly string[],
  end: number,
): Promise<WholeRecord<'SupplyLink'>[]> {
  const rows = await snapshot.rows<{ image: Image }>(sql`
    select image from (
      select distinct on (${change.recordId}) ${change.recordType} as type, ${change.recordId} as id, ${change.seq} as seq,
        ${change.image} as image
      from ${change} where ${change.recordType} = 'SUPPLY_LINK' and ${change.seq} <= ${end}
        and (${change.image} ->> 'supplier_id') = any(${sql.param(keys)}::text[])
      order by ${change.recordId}, ${change.seq} desc
    ) as newest where ${isNewest(end)}`);
  return rows.map(({ image }) => recordKnown('SupplyLink', image));
}

/** Returns the owners, direct and indirect, of some third parties, as known by then. */
async function findOwnersKnown(
  snapshot: Snapshot,
  parties: readonly WholeRecord<'ThirdParty'>[],
  end: number,
): Promise<Map<string, DossierOwner>> {
  const known = await findPartiesAbove(snapshot, parties, end);
  if (known.size === 0) return new Map();
  const images = await findImages(snapshot, [...known.keys()], end, ['Screening', 'Determination']);
  const imagesOf = groupBy(images, ({ thirdPartyId }) => thirdPartyId);
  return new Map(
    [...known].map(([id, owner]) => {
      const byType = groupBy(imagesOf.get(id) ?? [], ({ type }) => type);
      const screenings = (byType.get('SCREENING') ?? []).map(({ image }) => recordKnown('Screening', image));
      const determinations = (byType.get('DETERMINATION') ?? []).map(({ image }) =>
        withSubject(recordKnown('Determination', image)),
      );
      return [id, { ...owner, screenings, determinations }];
    }),
  );
}

async function findPartiesAbove(
  snapshot: Snapshot,
  parties: readonly WholeRecord<'ThirdParty'>[],
  end: number,
): Promise<Map<string, WholeRecord<'ThirdParty'>>> {
  const known = new Map<string, WholeRecord<'ThirdParty'>>();
  for (let above = parties; ;) {
    const wanted = idsOf(above.flatMap(({ owners }) => owners.map(({ ownerId }) => ownerId)));
    const unread = wanted.filter((id) => !known.has(id));
    if (unread.length === 0) return known;
    const owners = await findPartiesKnown(snapshot, unread, end);
    if (owners.length === 0) return known;
    for (const owner of owners) known.set(owner.id, owner);
    above = owners;
  }
}

/** Returns third parties, whatever they are to others, as known by then. */
async function findPartiesKnown(
  snapshot: Snapshot,
  keys: readonly string[],
  end: number,
): Promise<WholeRecord<'ThirdParty'>[]> {
  if (keys.length === 0) return [];
  const images = await snapshot.rows<{ image: Image }>(sql`
    select distinct on (${change.recordId}) ${change.image} as image from ${change}
    where ${change.recordType} = 'THIRD_PARTY' and ${change.recordId} = ${anyOf(keys)} and ${change.seq} <= ${end}
    order by ${change.recordId}, ${change.seq} desc`);
  return images.map(({ image }) => recordKnown('ThirdParty', image));
}

/** Returns each id once. */
const idsOf = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** The columns and parts of each kind, all null or empty. */
const blanks = new Map(
  kinds.map((kind) => {
    const { table, parts } = records[kind];
    const columns = Object.fromEntries(Object.keys(getTableColumns(table)).map((column) => [column, null]));
    return [kind, { columns, parts: Object.fromEntries(Object.keys(parts).map((part) => [snakeKey(part), []])) }];
  }),
);

/** Returns a record from its image. Columns and parts that its table gained later are null or empty. */
function recordKnown<K extends Kind>(kind: K, image: Image): WholeRecord<K> {
  const { columns, parts } = blanks.get(kind)!;
  return { ...columns, ...recordOf(kind, { ...parts, ...image }) };
}
