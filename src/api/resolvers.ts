import { attestationResolvers } from '../records/attestation/resolvers.ts';
import { attestorResolvers } from '../records/attestor/resolvers.ts';
import { auditResolvers, findingResolvers } from '../records/audit/resolvers.ts';
import { calendarFeedResolvers } from '../exchange/calendar-feed/resolvers.ts';
import { catalogueResolvers } from '../records/catalogue/resolvers.ts';
import { certificationResolvers } from '../records/certification/resolvers.ts';
import { changeResolvers } from '../exchange/change/resolvers.ts';
import { comparisonResolvers } from '../insight/comparison/resolvers.ts';
import { contractResolvers } from '../records/contract/resolvers.ts';
import { decisionResolvers } from '../records/decision/resolvers.ts';
import { determinationResolvers } from '../records/determination/resolvers.ts';
import { engagementResolvers } from '../records/engagement/resolvers.ts';
import { evidenceDocumentResolvers } from '../exchange/evidence-document/resolvers.ts';
import { expirationResolvers } from '../insight/expiration/resolvers.ts';
import { facilityResolvers } from '../records/facility/resolvers.ts';
import { incidentResolvers } from '../records/incident/resolvers.ts';
import { nodeResolvers } from './node/resolvers.ts';
import { policyPreviewResolvers } from '../insight/policy-preview/resolvers.ts';
import { portfolioResolvers } from '../insight/portfolio/resolvers.ts';
import { procurementResolvers } from '../procurement/resolvers.ts';
import { principalResolvers } from '../records/principal/resolvers.ts';
import { procurementPolicyResolvers } from '../procurement/policy-resolvers.ts';
import { productResolvers } from '../records/product/resolvers.ts';
import { qualityRecordResolvers } from '../records/quality-record/resolvers.ts';
import { requirementMappingResolvers } from '../records/requirement-mapping/resolvers.ts';
import { riskResolvers } from '../risk/resolvers.ts';
import { screeningResolvers } from '../records/screening/resolvers.ts';
import { supplyChainResolvers } from '../insight/supply-chain/resolvers.ts';
import { supplyLinkResolvers } from '../records/supply-link/resolvers.ts';
import { syncResolvers } from '../exchange/sync/resolvers.ts';
import { thirdPartyResolvers } from '../records/third-party/resolvers.ts';
import { webhookResolvers } from '../exchange/webhook/resolvers.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { RecordName } from '../registry/records.ts';
import { scalars } from './scalars.ts';

/** The resolvers of each kind of record. */
const recordResolvers = {
  Principal: principalResolvers,
  Facility: facilityResolvers,
  ThirdParty: thirdPartyResolvers,
  Engagement: engagementResolvers,
  Contract: contractResolvers,
  Certification: certificationResolvers,
  Attestor: attestorResolvers,
  Attestation: attestationResolvers,
  Product: productResolvers,
  Screening: screeningResolvers,
  Audit: auditResolvers,
  Finding: findingResolvers,
  Incident: incidentResolvers,
  QualityRecord: qualityRecordResolvers,
  SupplyLink: supplyLinkResolvers,
  Determination: determinationResolvers,
  Decision: decisionResolvers,
  RequirementMapping: requirementMappingResolvers,
  EvidenceDocument: evidenceDocumentResolvers,
  WebhookSubscription: webhookResolvers,
  CalendarFeed: calendarFeedResolvers,
  ProcurementPolicy: procurementPolicyResolvers,
} satisfies Record<RecordName, Resolvers>;

/** Every resolver of the schema. */
export const resolvers: Resolvers[] = [
  scalars,
  nodeResolvers,
  ...Object.values(recordResolvers),
  catalogueResolvers,
  changeResolvers,
  supplyChainResolvers,
  portfolioResolvers,
  riskResolvers,
  comparisonResolvers,
  policyPreviewResolvers,
  expirationResolvers,
  procurementResolvers,
  syncResolvers,
];
