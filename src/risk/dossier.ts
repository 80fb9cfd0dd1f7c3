import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { dialect } from '../../db/columns.ts';
import { anyOf } from '../../db/query.ts';
import { attestation, attestationClaim } from '../../db/tables/attestation.ts';
import { attestor } from '../../db/tables/attestor.ts';
import { audit, finding } from '../../db/tables/audit.ts';
import { certification } from '../../db/tables/certification.ts';
import { contract, contractClause, contractEngagement } from '../../db/tables/contract.ts';
import { decision, decisionFacility, decisionProduct } from '../../db/tables/decision.ts';
import { determination } from '../../db/tables/determination.ts';
import { dataFlow, engagement, engagementFacility } from '../../db/tables/engagement.ts';
import { facility } from '../../db/tables/facility.ts';
import { incident } from '../../db/tables/incident.ts';
import { product, productVulnerability } from '../../db/tables/product.ts';
import { qualityRecord } from '../../db/tables/quality-record.ts';
import { screening } from '../../db/tables/screening.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { thirdParty, thirdPartyOwner, thirdPartySite } from '../../db/tables/third-party.ts';
import type { WholeRecord } from '../registry/records.ts';
import type { Reading } from '../registry/session.ts';
import type {
  Dossier,
  DossierAttestation,
  DossierAudit,
  DossierCertification,
  DossierContract,
  DossierDecision,
  DossierDetermination,
  DossierEngagement,
  DossierFacility,
  DossierFinding,
  DossierFlow,
  DossierIncident,
  DossierOwner,
  DossierProduct,
  DossierQualityRecord,
  DossierScreening,
  DossierThirdParty,
} from './engine/dossier.ts';
import { suppliersOf } from './network/repository.ts';

/**
 * Returns every record about each third party, whatever its dates: the assessment day decides which of them count. One
 * statement reads all of them, and a second reads owners if third parties of the registry own any. Unknown keys are absent.
 */
export async function findDossiers(session: Reading, keys: readonly string[]): Promise<Dossier[]> {
  if (keys.length === 0) return [];
  const rows = await session.rows<{ dossier: Recorded }>(
    sql`select ${recorded} as dossier from ${thirdParty} where ${thirdParty.id} = ${anyOf(keys)}`,
  );
  const owned = rows
    .map(({ dossier }) => dossier.thirdParty)
    .filter(({ owners }) => owners.some(({ ownerId }) => ownerId !== null));
  const owners =
    owned.length === 0
      ? []
      : await findOwners(
          session,
          owned.map(({ id }) => id),
        );
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  return rows.map(({ dossier }) => ({
    ...dossier,
    determinations: dossier.determinations.map(withSubject),
    owners: ownersAbove(dossier.thirdParty, byId),
  }));
}

/** Returns the third parties of the registry up the chains of ownership, each once. */
async function findOwners(session: Reading, keys: readonly string[]): Promise<DossierOwner[]> {
  const rows = await session.rows<{ owner: RecordedOwner }>(sql`
    with recursive above(id) as (
      select owner_id from ${thirdPartyOwner} where third_party_id = ${anyOf(keys)} and owner_id is not null
      union select owner_id from above join ${thirdPartyOwner} on third_party_id = above.id where owner_id is not null
    ) select ${ownerJson} as owner from above join ${thirdParty} on ${thirdParty.id} = above.id`);
  return rows.map(({ owner }) => ({ ...owner, determinations: owner.determinations.map(withSubject) }));
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

/** A dossier as the statement returns it. */
type Recorded = Omit<Dossier, 'owners' | 'determinations'> & {
  determinations: RecordedDetermination[];
};
/** An owner as the statement returns it. */
type RecordedOwner = Omit<DossierOwner, 'determinations'> & { determinations: RecordedDetermination[] };
/** A determination with all columns that can be its subject. */
export type RecordedDetermination = Omit<DossierDetermination, 'subject'> &
  Pick<WholeRecord<'Determination'>, 'control' | 'screeningId' | 'engagementId' | 'rule' | 'attestationId'>;

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

/** The columns of a part of the dossier. A missing or superfluous one does not compile. */
type Columns<T> = Record<{ [K in keyof T]: T[K] extends readonly object[] ? never : K }[keyof T], true>;

const siteColumns: Columns<DossierThirdParty['sites'][number]> = {
  id: true,
  name: true,
  country: true,
  function: true,
};
const ownerColumns: Columns<DossierOwner['owners'][number]> = {
  name: true,
  ownerId: true,
  country: true,
  percent: true,
};
const thirdPartyColumns: Columns<Omit<DossierThirdParty, 'mergedInto'>> = {
  id: true,
  kind: true,
  lifecycle: true,
  country: true,
  reviewEveryMonths: true,
  lastReviewedOn: true,
  subSuppliersCompleteOn: true,
  maturity: true,
  trust: true,
};
const engagementColumns: Columns<DossierEngagement> & Record<'specialties', true> = {
  id: true,
  name: true,
  category: true,
  status: true,
  startsOn: true,
  endsOn: true,
  dependency: true,
  penetration: true,
  annualVolume: true,
  soleSource: true,
  clinical: true,
  protectedData: true,
  baaRequired: true,
  baaRationale: true,
  recoveryTimeHours: true,
  tolerableDowntimeHours: true,
  testComplexity: true,
  specialties: true,
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
  title: true,
  kind: true,
  status: true,
  effectiveOn: true,
  expiresOn: true,
  terminatedOn: true,
  autoRenews: true,
  documentSha256: true,
};
const clauseColumns: Columns<DossierContract['clauses'][number]> = { clauseType: true, present: true, hours: true };
const certificationColumns: Columns<DossierCertification> & Record<'specialties', true> = {
  id: true,
  source: true,
  siteId: true,
  type: true,
  variant: true,
  state: true,
  specialties: true,
  issuedOn: true,
  validUntil: true,
  suspendedOn: true,
  revokedOn: true,
  verification: true,
};
const attestationColumns: Columns<Omit<DossierAttestation, 'attestorKind'>> = {
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
const auditColumns: Columns<DossierAudit> = {
  id: true,
  siteId: true,
  kind: true,
  completedOn: true,
  everyMonths: true,
  outcome: true,
  retiredOn: true,
};
const findingColumns: Columns<DossierFinding> = {
  id: true,
  auditId: true,
  control: true,
  severity: true,
  status: true,
  dueOn: true,
  closedOn: true,
  retiredOn: true,
};
const incidentColumns: Columns<DossierIncident> = {
  id: true,
  kind: true,
  severity: true,
  occurredOn: true,
  discoveredOn: true,
  reportedToUsOn: true,
  closedOn: true,
  retiredOn: true,
};
const qualityRecordColumns: Columns<DossierQualityRecord> = {
  id: true,
  kind: true,
  specialty: true,
  performedOn: true,
  score: true,
  passed: true,
  retiredOn: true,
};
const productColumns: Columns<DossierProduct> = {
  id: true,
  name: true,
  connectedDevice: true,
  supportEndsOn: true,
  retiredOn: true,
};
const vulnerabilityColumns: Columns<DossierProduct['vulnerabilities'][number]> = {
  cve: true,
  knownExploited: true,
  dueOn: true,
  patchedOn: true,
};
const screeningColumns: Columns<DossierScreening> = {
  id: true,
  source: true,
  list: true,
  listPublishedOn: true,
  screenedOn: true,
  outcome: true,
  matchedName: true,
  ownerName: true,
  threshold: true,
  aliasesIncluded: true,
  revokedOn: true,
};
const determinationColumns: Columns<RecordedDetermination> = {
  id: true,
  kind: true,
  control: true,
  screeningId: true,
  engagementId: true,
  rule: true,
  attestationId: true,
  reference: true,
  secondApprovedOn: true,
  validFrom: true,
  validUntil: true,
  revokedOn: true,
};
const facilityColumns: Columns<DossierFacility> = { id: true, name: true, address: true, state: true };
const decisionColumns: Columns<DossierDecision> & Record<'categories' | 'rules' | 'conditions', true> = {
  id: true,
  kind: true,
  categories: true,
  rules: true,
  conditions: true,
  acceptedLevel: true,
  needsSecondApprover: true,
  secondApprovedOn: true,
  validFrom: true,
  validUntil: true,
  revokedOn: true,
};

const ownersOf = { owners: listOf(thirdPartyOwner.thirdPartyId, thirdParty.id, ownerColumns) };
const ownerJson = compiled(
  json(
    thirdParty,
    { id: true, legalName: true, country: true },
    {
      ...ownersOf,
      screenings: listOf(screening.thirdPartyId, thirdParty.id, screeningColumns),
      determinations: listOf(determination.thirdPartyId, thirdParty.id, determinationColumns),
    },
  ),
);

/**
 * Links to customers matter only for a third party without an engagement. Some supply ten thousand customers, so equal links
 * are returned once.
 */
const customersOfUnengaged = sql`case when exists (select from ${engagement} where ${engagement.thirdPartyId} = ${thirdParty.id})
  then '[]' else coalesce((select json_agg(alike) from (
    select distinct ${supplyLink.criticality} as criticality, ${supplyLink.validFrom} as "validFrom", ${supplyLink.validTo} as "validTo",
      ${supplyLink.retiredOn} as "retiredOn"
    from ${supplyLink} where ${supplyLink.supplierId} = ${thirdParty.id}) as alike), '[]') end`;

/** Built as text once: compiling it for each use would take longer than running it. */
const recorded = compiled(sql`json_build_object(
  'thirdParty', ${json(thirdParty, thirdPartyColumns, {
    mergedInto: sql`(select json_build_object('id', into_party.id, 'legalName', into_party.legal_name)
      from ${thirdParty} into_party where into_party.id = ${thirdParty.mergedIntoId})`,
    sites: listOf(thirdPartySite.thirdPartyId, thirdParty.id, siteColumns),
    ...ownersOf,
  })},
  'engagements', ${listOf(engagement.thirdPartyId, thirdParty.id, engagementColumns, {
    dataFlows: listOf(dataFlow.engagementId, engagement.id, flowColumns),
    facilities: listOf(engagementFacility.engagementId, engagement.id, { facilityId: true }),
  })},
  'contracts', ${listOf(contract.thirdPartyId, thirdParty.id, contractColumns, {
    clauses: listOf(contractClause.contractId, contract.id, clauseColumns),
    engagements: listOf(contractEngagement.contractId, contract.id, { engagementId: true }),
  })},
  'certifications', ${listOf(certification.thirdPartyId, thirdParty.id, certificationColumns)},
  'attestations', ${listOf(attestation.thirdPartyId, thirdParty.id, attestationColumns, {
    claims: listOf(attestationClaim.attestationId, attestation.id, claimColumns),
    attestorKind: sql`(select ${attestor.kind} from ${attestor} where ${attestor.id} = ${attestation.attestorId})`,
  })},
  'facilities', coalesce((select json_agg(${json(facility, facilityColumns, {})}) from ${facility}), '[]'),
  'audits', ${listOf(audit.thirdPartyId, thirdParty.id, auditColumns)},
  'findings', ${listOf(finding.thirdPartyId, thirdParty.id, findingColumns)},
  'incidents', ${listOf(incident.thirdPartyId, thirdParty.id, incidentColumns)},
  'qualityRecords', ${listOf(qualityRecord.thirdPartyId, thirdParty.id, qualityRecordColumns)},
  'suppliers', ${suppliersOf(sql`${thirdParty.id}`)},
  'customers', ${customersOfUnengaged},
  'products', ${listOf(product.thirdPartyId, thirdParty.id, productColumns, {
    vulnerabilities: listOf(productVulnerability.productId, product.id, vulnerabilityColumns),
  })},
  'screenings', ${listOf(screening.thirdPartyId, thirdParty.id, screeningColumns)},
  'determinations', ${listOf(determination.thirdPartyId, thirdParty.id, determinationColumns)},
  'decisions', ${listOf(decision.thirdPartyId, thirdParty.id, decisionColumns, {
    facilities: listOf(decisionFacility.decisionId, decision.id, { facilityId: true }),
    products: listOf(decisionProduct.decisionId, decision.id, { productId: true }),
  })})`);

/** Selects the rows of a table that belong to a row of another table, as a JSON list. */
function listOf(owner: PgColumn, key: PgColumn, columns: object, parts: Record<string, SQL> = {}): SQL {
  const { table } = owner;
  return sql`coalesce((select json_agg(${json(table, columns, parts)}) from ${table} where ${owner} = ${key}), '[]')`;
}

function json(table: PgTable, columns: object, parts: Record<string, SQL>): SQL {
  const tableColumns = getTableColumns(table);
  const entries = [...Object.keys(columns).map((key) => [key, tableColumns[key]!] as const), ...Object.entries(parts)];
  return sql`json_build_object(${sql.join(
    entries.map(([key, value]) => sql`${sql.raw(`'${key}'`)}, ${value}`),
    sql`, `,
  )})`;
}

function compiled(statement: SQL): SQL {
  return sql.raw(dialect.sqlToQuery(statement).sql);
}
