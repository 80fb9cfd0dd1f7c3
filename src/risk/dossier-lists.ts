import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
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
import { passedOnRisk } from '../../db/tables/risk.ts';
import { screening } from '../../db/tables/screening.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { thirdParty, thirdPartyOwner, thirdPartySite } from '../../db/tables/third-party.ts';
import { type ColumnList, ColumnLists, columnsOfTable, WANTED } from './column-lists.ts';
import * as columns from './dossier-columns.ts';
import { UNKNOWN_PROBABILITY } from './network/repository.ts';

/** Selects the records of a table about the third parties asked about. */
function about(owner: PgColumn, names: object, more: Record<string, SQL | PgColumn> = {}): ColumnList {
  const { table } = owner;
  return {
    owner,
    columns: { ...columnsOfTable(table, names), ...more },
    from: sql`${table} where ${owner} = ${WANTED}`,
  };
}

/**
 * Selects the parts of such records. `owner` is the column of the part that has the key of its record. The `offset` makes
 * Postgres look up the parts of each record: with old statistics, as after an import, it would read the whole table for each batch.
 */
function partsOf(
  record: PgTable & { id: PgColumn; thirdPartyId: PgColumn },
  owner: PgColumn,
  names: object,
): ColumnList {
  const { table } = owner;
  return {
    owner,
    columns: columnsOfTable(table, names),
    from: sql`${record} cross join lateral (select * from ${table} where ${owner} = ${record.id} offset 0) as ${table}
      where ${record.thirdPartyId} = ${WANTED}`,
  };
}

const intoParty = sql.identifier('into_party');
const { supplierId, criticality, validFrom, validTo, retiredOn } = supplyLink;

/** Every list of a dossier. */
export const dossierLists = new ColumnLists({
  thirdParties: {
    owner: null,
    columns: {
      ...columnsOfTable(thirdParty, columns.thirdPartyColumns),
      mergedIntoId: thirdParty.mergedIntoId,
      mergedIntoName: sql`${intoParty}.legal_name`,
    },
    from: sql`${thirdParty} left join ${thirdParty} as ${intoParty} on ${intoParty}.id = ${thirdParty.mergedIntoId}
      where ${thirdParty.id} = ${WANTED}`,
  },
  sites: about(thirdPartySite.thirdPartyId, columns.siteColumns),
  owners: about(thirdPartyOwner.thirdPartyId, columns.ownerColumns),
  facilities: { owner: null, columns: columnsOfTable(facility, columns.facilityColumns), from: sql`${facility}` },
  engagements: about(engagement.thirdPartyId, columns.engagementColumns),
  dataFlows: partsOf(engagement, dataFlow.engagementId, columns.flowColumns),
  engagementFacilities: partsOf(engagement, engagementFacility.engagementId, { facilityId: true }),
  contracts: about(contract.thirdPartyId, columns.contractColumns),
  clauses: partsOf(contract, contractClause.contractId, columns.clauseColumns),
  contractEngagements: partsOf(contract, contractEngagement.contractId, { engagementId: true }),
  certifications: about(certification.thirdPartyId, columns.certificationColumns),
  attestations: about(attestation.thirdPartyId, columns.attestationColumns, {
    attestorKind: sql`(select ${attestor.kind} from ${attestor} where ${attestor.id} = ${attestation.attestorId})`,
  }),
  claims: partsOf(attestation, attestationClaim.attestationId, columns.claimColumns),
  audits: about(audit.thirdPartyId, columns.auditColumns),
  findings: about(finding.thirdPartyId, columns.findingColumns),
  incidents: about(incident.thirdPartyId, columns.incidentColumns),
  qualityRecords: about(qualityRecord.thirdPartyId, columns.qualityRecordColumns),
  suppliers: about(supplyLink.customerId, columns.supplierColumns, {
    linkId: supplyLink.id,
    probability: sql`coalesce((select ${passedOnRisk.probability} from ${passedOnRisk}
      where ${passedOnRisk.thirdPartyId} = ${supplierId}), ${UNKNOWN_PROBABILITY})`,
  }),
  /** They matter only for a third party without an engagement. Some supply ten thousand, so equal links are read once. */
  customers: {
    owner: supplierId,
    columns: { criticality, validFrom, validTo, retiredOn },
    from: sql`(select distinct ${supplierId}, ${criticality}, ${validFrom}, ${validTo}, ${retiredOn}
      from unnest((select keys from wanted)) as supplying(id) join ${supplyLink} on ${supplierId} = supplying.id
      where not exists (select from ${engagement} where ${engagement.thirdPartyId} = supplying.id)) as ${supplyLink}`,
  },
  products: about(product.thirdPartyId, columns.productColumns),
  vulnerabilities: partsOf(product, productVulnerability.productId, columns.vulnerabilityColumns),
  screenings: about(screening.thirdPartyId, columns.screeningColumns),
  determinations: about(determination.thirdPartyId, columns.determinationColumns),
  decisions: about(decision.thirdPartyId, columns.decisionColumns),
  decisionFacilities: partsOf(decision, decisionFacility.decisionId, { facilityId: true }),
  decisionProducts: partsOf(decision, decisionProduct.decisionId, { productId: true }),
});

/** The lists of a dossier about the owners of its third party. */
export const ownerLists = new ColumnLists({
  thirdParties: {
    owner: null,
    columns: { id: thirdParty.id, legalName: thirdParty.legalName, country: thirdParty.country },
    from: sql`${thirdParty} where ${thirdParty.id} = ${WANTED}`,
  },
  owners: about(thirdPartyOwner.thirdPartyId, columns.ownerColumns),
  screenings: about(screening.thirdPartyId, columns.screeningColumns),
  determinations: about(determination.thirdPartyId, columns.determinationColumns),
});
