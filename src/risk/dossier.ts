import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { dialect } from '../../db/columns.ts';
import { anyOf } from '../../db/query.ts';
import { attestation, attestationClaim } from '../../db/tables/attestation.ts';
import { audit, finding } from '../../db/tables/audit.ts';
import { certification } from '../../db/tables/certification.ts';
import { contract, contractClause, contractEngagement } from '../../db/tables/contract.ts';
import { dataFlow, engagement } from '../../db/tables/engagement.ts';
import { thirdParty, thirdPartyOwner, thirdPartySite } from '../../db/tables/third-party.ts';
import { groupBy } from '../batch.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Transaction } from '../write.ts';
import type {
  Dossier,
  DossierAttestation,
  DossierAudit,
  DossierCertification,
  DossierContract,
  DossierEngagement,
  DossierFinding,
  DossierFlow,
  DossierOwner,
  DossierThirdParty,
} from './engine/dossier.ts';

/**
 * Everything recorded about each third party, whatever its dates: the day asked about decides what counts. One statement
 * for all of them, and a second where third parties of the registry own some. Keys that do not exist are absent.
 */
export async function findDossiers(at: Snapshot | Transaction, keys: readonly string[]): Promise<Dossier[]> {
  if (keys.length === 0) return [];
  const found = await at.rows<{ dossier: Recorded }>(
    sql`select ${recorded} as dossier from ${thirdParty} where ${thirdParty.id} = ${anyOf(keys)}`,
  );
  const owned = found
    .map(({ dossier }) => dossier.thirdParty)
    .filter(({ owners }) => owners.some(({ ownerId }) => ownerId !== null));
  const keysOfOwned = owned.map(({ id }) => id);
  const owners = owned.length === 0 ? [] : await findOwners(at, keysOfOwned);
  const ownersOf = groupBy(owners, ({ owned }) => owned);
  return found.map(({ dossier }) => ({
    ...dossier,
    ...NOT_RECORDED,
    owners: (ownersOf.get(dossier.thirdParty.id) ?? []).map(({ owner }) => owner),
  }));
}

/** Keys of the third parties that those named own, directly or through others: their ownership is part of the dossiers. */
export async function findOwnedBy(at: Transaction, keys: readonly string[]): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    with recursive owned(id) as (
      select third_party_id from ${thirdPartyOwner} where owner_id = ${anyOf(keys)}
      union select third_party_id from owned join ${thirdPartyOwner} on owner_id = owned.id
    ) select id from owned`);
  return found.map(({ id }) => id);
}

/** The third parties of the registry up the chain of ownership of each of those named. */
async function findOwners(
  at: Snapshot | Transaction,
  keys: readonly string[],
): Promise<{ owned: string; owner: DossierOwner }[]> {
  return await at.rows(sql`
    with recursive above(owned, id) as (
      select third_party_id, owner_id from ${thirdPartyOwner}
        where third_party_id = ${anyOf(keys)} and owner_id is not null
      union select above.owned, owner_id from above join ${thirdPartyOwner} on third_party_id = above.id
        where owner_id is not null
    ) select above.owned, ${ownerJson} as owner from above join ${thirdParty} on ${thirdParty.id} = above.id`);
}

/** What the tables hold; the other kinds of record come with the steps that record them. */
type Recorded = Pick<
  Dossier,
  'thirdParty' | 'engagements' | 'contracts' | 'certifications' | 'attestations' | 'audits' | 'findings'
>;
const NOT_RECORDED = {
  incidents: [],
  qualityRecords: [],
  products: [],
  screenings: [],
  determinations: [],
  suppliers: [],
  customers: [],
} as const satisfies Partial<Dossier>;

/** The columns that a part of the dossier takes from its table: all of them, and no others, or it does not compile. */
type Columns<T> = Record<{ [K in keyof T]: T[K] extends readonly object[] ? never : K }[keyof T], true>;

const siteColumns: Columns<DossierThirdParty['sites'][number]> = { id: true, country: true, function: true };
const ownerColumns: Columns<DossierOwner['owners'][number]> = { ownerId: true, country: true, percent: true };
const thirdPartyColumns: Columns<DossierThirdParty> = {
  id: true,
  kind: true,
  country: true,
  reviewEveryMonths: true,
  lastReviewedOn: true,
  subSuppliersCompleteOn: true,
  maturity: true,
  trust: true,
};
const engagementColumns: Columns<DossierEngagement> = {
  id: true,
  category: true,
  status: true,
  startsOn: true,
  endsOn: true,
  dependency: true,
  penetration: true,
  soleSource: true,
  clinical: true,
  protectedData: true,
  baaRequired: true,
  baaRationale: true,
};
const flowColumns: Columns<DossierFlow> = {
  category: true,
  peoplePerYear: true,
  destinationCountry: true,
  purpose: true,
  channel: true,
};
const contractColumns: Columns<DossierContract> = {
  id: true,
  kind: true,
  status: true,
  effectiveOn: true,
  expiresOn: true,
  terminatedOn: true,
  autoRenews: true,
  documentSha256: true,
};
const clauseColumns: Columns<DossierContract['clauses'][number]> = { clauseType: true, present: true, hours: true };
const certificationColumns: Columns<DossierCertification> = {
  id: true,
  siteId: true,
  type: true,
  variant: true,
  issuedOn: true,
  validUntil: true,
  suspendedOn: true,
  revokedOn: true,
  verification: true,
};
const attestationColumns: Columns<DossierAttestation> = {
  id: true,
  framework: true,
  assurance: true,
  periodEnd: true,
  attestedOn: true,
  validUntil: true,
  signature: true,
  supersededById: true,
  revokedOn: true,
};
const claimColumns: Columns<DossierAttestation['claims'][number]> = { control: true, status: true, extent: true };
const auditColumns: Columns<DossierAudit> = { id: true, kind: true, completedOn: true, everyMonths: true };
const findingColumns: Columns<DossierFinding> = {
  id: true,
  auditId: true,
  control: true,
  severity: true,
  status: true,
  dueOn: true,
  closedOn: true,
};

const ownersOf = { owners: listOf(thirdPartyOwner.thirdPartyId, thirdParty.id, ownerColumns) };
const ownerJson = compiled(json(thirdParty, { id: true, country: true }, ownersOf));

/** Built as text once: to compile it anew for each use would take longer than to run it. */
const recorded = compiled(sql`json_build_object(
  'thirdParty', ${json(thirdParty, thirdPartyColumns, {
    sites: listOf(thirdPartySite.thirdPartyId, thirdParty.id, siteColumns),
    ...ownersOf,
  })},
  'engagements', ${listOf(engagement.thirdPartyId, thirdParty.id, engagementColumns, {
    dataFlows: listOf(dataFlow.engagementId, engagement.id, flowColumns),
  })},
  'contracts', ${listOf(contract.thirdPartyId, thirdParty.id, contractColumns, {
    clauses: listOf(contractClause.contractId, contract.id, clauseColumns),
    engagements: listOf(contractEngagement.contractId, contract.id, { engagementId: true }),
  })},
  'certifications', ${listOf(certification.thirdPartyId, thirdParty.id, certificationColumns)},
  'attestations', ${listOf(attestation.thirdPartyId, thirdParty.id, attestationColumns, {
    claims: listOf(attestationClaim.attestationId, attestation.id, claimColumns),
  })},
  'audits', ${listOf(audit.thirdPartyId, thirdParty.id, auditColumns)},
  'findings', ${listOf(finding.thirdPartyId, thirdParty.id, findingColumns)})`);

/** The rows of a table that belong to one of another, as a JSON list. */
function listOf(owner: PgColumn, key: PgColumn, columns: object, parts: Record<string, SQL> = {}): SQL {
  const { table } = owner;
  return sql`coalesce((select json_agg(${json(table, columns, parts)}) from ${table} where ${owner} = ${key}), '[]')`;
}

function json(table: PgTable, columns: object, parts: Record<string, SQL>): SQL {
  const found = getTableColumns(table);
  const entries = [...Object.keys(columns).map((key) => [key, found[key]!] as const), ...Object.entries(parts)];
  return sql`json_build_object(${sql.join(
    entries.map(([key, value]) => sql`${sql.raw(`'${key}'`)}, ${value}`),
    sql`, `,
  )})`;
}

function compiled(statement: SQL): SQL {
  return sql.raw(dialect.sqlToQuery(statement).sql);
}
