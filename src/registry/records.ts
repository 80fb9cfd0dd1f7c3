import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { attestation, attestationClaim } from '../../db/tables/attestation.ts';
import { attestor, attestorPublicKey } from '../../db/tables/attestor.ts';
import { audit, finding } from '../../db/tables/audit.ts';
import { calendarFeed } from '../../db/tables/calendar-feed.ts';
import { certification } from '../../db/tables/certification.ts';
import type { recordType } from '../../db/tables/change.ts';
import { contract, contractClause, contractEngagement } from '../../db/tables/contract.ts';
import { decision, decisionFacility, decisionProduct } from '../../db/tables/decision.ts';
import { determination } from '../../db/tables/determination.ts';
import { dataFlow, engagement, engagementAlternative, engagementFacility } from '../../db/tables/engagement.ts';
import {
  evidenceDocument,
  evidenceDocumentNote,
  evidenceDocumentOutcome,
  evidenceDocumentSignatory,
  evidenceDocumentSignature,
} from '../../db/tables/evidence-document.ts';
import { facility } from '../../db/tables/facility.ts';
import { incident } from '../../db/tables/incident.ts';
import { principal } from '../../db/tables/principal.ts';
import { procurementPolicy, procurementPolicyRule } from '../../db/tables/procurement-policy.ts';
import { product, productVulnerability } from '../../db/tables/product.ts';
import { qualityRecord } from '../../db/tables/quality-record.ts';
import { requirementMapping, requirementMappingEntry } from '../../db/tables/requirement-mapping.ts';
import { screening } from '../../db/tables/screening.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import {
  thirdParty,
  thirdPartyContact,
  thirdPartyExternalRef,
  thirdPartyIdentifier,
  thirdPartyLink,
  thirdPartyOwner,
  thirdPartySite,
} from '../../db/tables/third-party.ts';
import { webhookSubscription, webhookSubscriptionThirdParty } from '../../db/tables/webhook.ts';

/** A list that is part of a record: it is written and versioned with the record. */
interface PartDefinition {
  table: PgTable;
  /** Key of the column that holds the record's key. */
  owner: string;
}

interface RecordDefinition {
  /** Name in the change log and in the API's RecordType. */
  recordType: (typeof recordType.enumValues)[number];
  table: PgTable;
  /** Column of the third party that the record is about; null for kinds without one. */
  thirdPartyId: PgColumn | null;
  parts: Record<string, PartDefinition>;
}

/**
 * Every kind of record, with the tables of its rows and parts. Saving, the change log, replay and global ids all read this
 * list. In the order of references: each kind comes after the kinds that it refers to.
 */
export const records = {
  Principal: { recordType: 'PRINCIPAL', table: principal, thirdPartyId: null, parts: {} },
  Facility: { recordType: 'FACILITY', table: facility, thirdPartyId: null, parts: {} },
  ThirdParty: {
    recordType: 'THIRD_PARTY',
    table: thirdParty,
    thirdPartyId: thirdParty.id,
    parts: {
      identifiers: { table: thirdPartyIdentifier, owner: 'thirdPartyId' },
      externalRefs: { table: thirdPartyExternalRef, owner: 'thirdPartyId' },
      links: { table: thirdPartyLink, owner: 'thirdPartyId' },
      sites: { table: thirdPartySite, owner: 'thirdPartyId' },
      contacts: { table: thirdPartyContact, owner: 'thirdPartyId' },
      owners: { table: thirdPartyOwner, owner: 'thirdPartyId' },
    },
  },
  Engagement: {
    recordType: 'ENGAGEMENT',
    table: engagement,
    thirdPartyId: engagement.thirdPartyId,
    parts: {
      dataFlows: { table: dataFlow, owner: 'engagementId' },
      facilities: { table: engagementFacility, owner: 'engagementId' },
      alternatives: { table: engagementAlternative, owner: 'engagementId' },
    },
  },
  Contract: {
    recordType: 'CONTRACT',
    table: contract,
    thirdPartyId: contract.thirdPartyId,
    parts: {
      clauses: { table: contractClause, owner: 'contractId' },
      engagements: { table: contractEngagement, owner: 'contractId' },
    },
  },
  Certification: {
    recordType: 'CERTIFICATION',
    table: certification,
    thirdPartyId: certification.thirdPartyId,
    parts: {},
  },
  Attestor: {
    recordType: 'ATTESTOR',
    table: attestor,
    thirdPartyId: attestor.thirdPartyId,
    parts: { publicKeys: { table: attestorPublicKey, owner: 'attestorId' } },
  },
  Attestation: {
    recordType: 'ATTESTATION',
    table: attestation,
    thirdPartyId: attestation.thirdPartyId,
    parts: { claims: { table: attestationClaim, owner: 'attestationId' } },
  },
  Product: {
    recordType: 'PRODUCT',
    table: product,
    thirdPartyId: product.thirdPartyId,
    parts: { vulnerabilities: { table: productVulnerability, owner: 'productId' } },
  },
  Screening: { recordType: 'SCREENING', table: screening, thirdPartyId: screening.thirdPartyId, parts: {} },
  Audit: { recordType: 'AUDIT', table: audit, thirdPartyId: audit.thirdPartyId, parts: {} },
  Finding: { recordType: 'FINDING', table: finding, thirdPartyId: finding.thirdPartyId, parts: {} },
  Incident: { recordType: 'INCIDENT', table: incident, thirdPartyId: incident.thirdPartyId, parts: {} },
  QualityRecord: {
    recordType: 'QUALITY_RECORD',
    table: qualityRecord,
    thirdPartyId: qualityRecord.thirdPartyId,
    parts: {},
  },
  // A link is about both of its ends; the log files it under the customer, which bears its risk.
  SupplyLink: { recordType: 'SUPPLY_LINK', table: supplyLink, thirdPartyId: supplyLink.customerId, parts: {} },
  Determination: {
    recordType: 'DETERMINATION',
    table: determination,
    thirdPartyId: determination.thirdPartyId,
    parts: {},
  },
  Decision: {
    recordType: 'DECISION',
    table: decision,
    thirdPartyId: decision.thirdPartyId,
    parts: {
      facilities: { table: decisionFacility, owner: 'decisionId' },
      products: { table: decisionProduct, owner: 'decisionId' },
    },
  },
  RequirementMapping: {
    recordType: 'REQUIREMENT_MAPPING',
    table: requirementMapping,
    thirdPartyId: null,
    parts: { requirements: { table: requirementMappingEntry, owner: 'mappingId' } },
  },
  EvidenceDocument: {
    recordType: 'EVIDENCE_DOCUMENT',
    table: evidenceDocument,
    thirdPartyId: evidenceDocument.thirdPartyId,
    parts: {
      signatures: { table: evidenceDocumentSignature, owner: 'documentId' },
      outcomes: { table: evidenceDocumentOutcome, owner: 'documentId' },
      signatories: { table: evidenceDocumentSignatory, owner: 'documentId' },
      notes: { table: evidenceDocumentNote, owner: 'documentId' },
    },
  },
  WebhookSubscription: {
    recordType: 'WEBHOOK_SUBSCRIPTION',
    table: webhookSubscription,
    thirdPartyId: null,
    parts: { thirdParties: { table: webhookSubscriptionThirdParty, owner: 'subscriptionId' } },
  },
  CalendarFeed: { recordType: 'CALENDAR_FEED', table: calendarFeed, thirdPartyId: null, parts: {} },
  ProcurementPolicy: {
    recordType: 'PROCUREMENT_POLICY',
    table: procurementPolicy,
    thirdPartyId: null,
    parts: { rules: { table: procurementPolicyRule, owner: 'policyId' } },
  },
} as const satisfies Record<string, RecordDefinition>;

/** Name of a kind of record: the GraphQL type, and the prefix of its global ids. */
export type RecordName = keyof typeof records;

/** All kinds, each after the kinds that it refers to. */
export const recordNames = Object.keys(records) as RecordName[];

/** Kinds by their name in the change log and in the API's RecordType. */
export const nameOfRecordType: ReadonlyMap<string, RecordName> = new Map(
  recordNames.map((name) => [records[name].recordType, name]),
);

type Parts<N extends RecordName> = (typeof records)[N]['parts'];

/** Name of a part list of a kind of record. */
export type PartName<N extends RecordName> = { [K in N]: keyof Parts<K> & string }[N];

/** Kinds whose records have a source and a key there. */
export type SourcedName = {
  [N in RecordName]: Row<N> extends { source: string | null; externalId: string | null } ? N : never;
}[RecordName];

/** The row of a record, without its parts. */
export type Row<N extends RecordName> = (typeof records)[N]['table']['$inferSelect'];

/** One element of a record's part list, without the columns for its record and position. */
export type Part<N extends RecordName, P extends keyof Parts<N>> = Parts<N>[P] extends {
  table: { $inferSelect: infer R };
  owner: infer O extends string;
}
  ? Omit<R, 'position' | O>
  : never;

/** A record with its parts in order. */
export type WholeRecord<N extends RecordName> = Row<N> & { -readonly [P in keyof Parts<N>]: Part<N, P>[] };
