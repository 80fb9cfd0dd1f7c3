import { sql } from 'drizzle-orm';
import { thirdPartyOwner } from '../../db/tables/third-party.ts';
import type { Reading } from '../registry/session.ts';
import type { Owned } from './column-lists.ts';
import type { RecordedDetermination } from './dossier-columns.ts';
import { dossierLists, ownerLists } from './dossier-lists.ts';
import type { Dossier, DossierDetermination, DossierOwner, DossierThirdParty } from './engine/dossier.ts';

/** Third parties in one statement: the next is read by Postgres while this one is parsed. */
const AT_ONCE = 250;

/**
 * Returns every record about each third party, whatever its dates: the assessment day decides which of them count. One
 * statement reads all of up to 250 third parties, and a second reads owners if third parties of the registry own any. Unknown
 * keys are absent.
 */
export async function findDossiers(session: Reading, keys: readonly string[]): Promise<Dossier[]> {
  const reading: Promise<Dossier[]>[] = [];
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    reading.push(findSome(session, keys.slice(start, start + AT_ONCE)));
  }
  return (await Promise.all(reading)).flat();
}

async function findSome(session: Reading, keys: readonly string[]): Promise<Dossier[]> {
  const lists = await dossierLists.read(session, { keys: sql`select ${sql.param(keys)}::uuid[]` });
  const parties = (lists.thirdParties.get('') ?? []) as (Omit<DossierThirdParty, 'mergedInto' | 'sites' | 'owners'> & {
    mergedIntoId: string | null;
    mergedIntoName: string | null;
  })[];
  const of = <T extends object>(list: Owned, key: string) => (list.get(key) ?? []) as T[];
  const facilities = of<Dossier['facilities'][number]>(lists.facilities, '');
  const owners = await findOwners(session, lists.owners);
  return parties.map(({ mergedIntoId, mergedIntoName, ...party }): Dossier => {
    const { id } = party;
    const thirdParty = {
      ...party,
      mergedInto: mergedIntoId === null ? null : { id: mergedIntoId, legalName: mergedIntoName! },
      sites: of<DossierThirdParty['sites'][number]>(lists.sites, id),
      owners: of<DossierThirdParty['owners'][number]>(lists.owners, id),
    };
    /** The records of a list with the lists of their parts. */
    const withParts = <T extends object>(list: Owned, parts: Record<string, Owned>): T[] =>
      of<Record<string, unknown> & { id: string }>(list, id).map((record) => {
        for (const part of Object.keys(parts)) record[part] = of(parts[part]!, record.id);
        return record as unknown as T;
      });
    return {
      thirdParty,
      engagements: withParts(lists.engagements, { dataFlows: lists.dataFlows, facilities: lists.engagementFacilities }),
      contracts: withParts(lists.contracts, { clauses: lists.clauses, engagements: lists.contractEngagements }),
      certifications: of(lists.certifications, id),
      attestations: withParts(lists.attestations, { claims: lists.claims }),
      facilities,
      audits: of(lists.audits, id),
      findings: of(lists.findings, id),
      incidents: of(lists.incidents, id),
      qualityRecords: of(lists.qualityRecords, id),
      suppliers: of(lists.suppliers, id),
      customers: of(lists.customers, id),
      products: withParts(lists.products, { vulnerabilities: lists.vulnerabilities }),
      screenings: of(lists.screenings, id),
      determinations: of<RecordedDetermination>(lists.determinations, id).map(withSubject),
      decisions: withParts(lists.decisions, { facilities: lists.decisionFacilities, products: lists.decisionProducts }),
      owners: ownersAbove(thirdParty, owners),
    };
  });
}

/** Returns the third parties of the registry up the chains of ownership, each once. */
async function findOwners(session: Reading, ownersOf: Owned): Promise<ReadonlyMap<string, DossierOwner>> {
  const owned = [...ownersOf].filter(([, owners]) =>
    (owners as DossierThirdParty['owners']).some(({ ownerId }) => ownerId !== null),
  );
  if (owned.length === 0) return new Map();
  const lists = await ownerLists.read(session, {
    after: sql`recursive above(id) as (
      select owner_id from ${thirdPartyOwner} where third_party_id = any(${sql.param(owned.map(([key]) => key))}::uuid[]) and owner_id is not null
      union select owner_id from above join ${thirdPartyOwner} on third_party_id = above.id where owner_id is not null
    ), `,
    keys: sql`select array_agg(id) from above`,
  });
  const parties = (lists.thirdParties.get('') ?? []) as Pick<DossierOwner, 'id' | 'legalName' | 'country'>[];
  return new Map(
    parties.map((party) => [
      party.id,
      {
        ...party,
        owners: (lists.owners.get(party.id) ?? []) as DossierOwner['owners'],
        screenings: (lists.screenings.get(party.id) ?? []) as DossierOwner['screenings'],
        determinations: ((lists.determinations.get(party.id) ?? []) as RecordedDetermination[]).map(withSubject),
      },
    ]),
  );
}

/** Returns the owners, direct and indirect, of one third party. */
export function ownersAbove({ owners }: Pick<DossierThirdParty, 'owners'>, byId: ReadonlyMap<string, DossierOwner>) {
  const above = new Set<DossierOwner>();
  const add = (direct: DossierThirdParty['owners']) => {
    for (const { ownerId } of direct) {
      const owner = ownerId === null ? undefined : byId.get(ownerId);
      if (owner) above.add(owner);
    }
  };
  add(owners);
  // The set grows during the loop.
  for (const owner of above) add(owner.owners);
  return [...above];
}

/** Sets the subject of a determination. Each kind has one kind of subject, or none. */
export const withSubject = ({
  control,
  screeningId,
  engagementId,
  rule,
  attestationId,
  ...rest
}: RecordedDetermination): DossierDetermination => ({
  ...rest,
  subject: control ?? screeningId ?? engagementId ?? rule ?? attestationId,
});
