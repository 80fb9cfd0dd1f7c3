import { attestationResolvers } from './attestation/resolvers.ts';
import { attestorResolvers } from './attestor/resolvers.ts';
import { auditResolvers } from './audit/resolvers.ts';
import { catalogueResolvers } from './catalogue/resolvers.ts';
import { certificationResolvers } from './certification/resolvers.ts';
import { changeResolvers } from './change/resolvers.ts';
import { comparisonResolvers } from './comparison/resolvers.ts';
import { contractResolvers } from './contract/resolvers.ts';
import { decisionResolvers } from './decision/resolvers.ts';
import { determinationResolvers } from './determination/resolvers.ts';
import { engagementResolvers } from './engagement/resolvers.ts';
import { evidenceDocumentResolvers } from './evidence-document/resolvers.ts';
import { expirationResolvers } from './expiration/resolvers.ts';
import { facilityResolvers } from './facility/resolvers.ts';
import { incidentResolvers } from './incident/resolvers.ts';
import { nodeResolvers } from './node/resolvers.ts';
import { policyPreviewResolvers } from './policy-preview/resolvers.ts';
import { portfolioResolvers } from './portfolio/resolvers.ts';
import { procurementResolvers } from './procurement/resolvers.ts';
import { principalResolvers } from './principal/resolvers.ts';
import { procurementPolicyResolvers } from './procurement/policy-resolvers.ts';
import { productResolvers } from './product/resolvers.ts';
import { qualityRecordResolvers } from './quality-record/resolvers.ts';
import { requirementMappingResolvers } from './requirement-mapping/resolvers.ts';
import { riskResolvers } from './risk/resolvers.ts';
import { screeningResolvers } from './screening/resolvers.ts';
import { supplyChainResolvers } from './supply-chain/resolvers.ts';
import { supplyLinkResolvers } from './supply-link/resolvers.ts';
import { syncResolvers } from './sync/resolvers.ts';
import { thirdPartyResolvers } from './third-party/resolvers.ts';
import { webhookResolvers } from './webhook/resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { scalars } from './scalars.ts';

/** Every resolver of the schema; each feature has its own. */
export const resolvers: Resolvers[] = [
  scalars,
  nodeResolvers,
  catalogueResolvers,
  changeResolvers,
  principalResolvers,
  facilityResolvers,
  thirdPartyResolvers,
  engagementResolvers,
  contractResolvers,
  certificationResolvers,
  attestorResolvers,
  attestationResolvers,
  auditResolvers,
  productResolvers,
  screeningResolvers,
  incidentResolvers,
  qualityRecordResolvers,
  supplyChainResolvers,
  supplyLinkResolvers,
  determinationResolvers,
  decisionResolvers,
  portfolioResolvers,
  riskResolvers,
  comparisonResolvers,
  procurementPolicyResolvers,
  policyPreviewResolvers,
  requirementMappingResolvers,
  evidenceDocumentResolvers,
  expirationResolvers,
  procurementResolvers,
  syncResolvers,
  webhookResolvers,
];
