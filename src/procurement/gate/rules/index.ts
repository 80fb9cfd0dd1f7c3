import type { ProcurementParameters, ProcurementRuleId } from '../../../../db/catalogue/procurement-policy.ts';
import type { GateFacts } from '../facts.ts';
import { type Finding, met } from '../finding.ts';
import { approval, decisionConditions } from './approval.ts';
import { auditOutcome, overdueFinding, review } from './audits.ts';
import { businessAssociate, businessAssociateClauses } from './business-associate.ts';
import { certification, evidence } from './certification.ts';
import { clia } from './clia.ts';
import { continuity } from './continuity.ts';
import { contract, contractClauses } from './contract.ts';
import { engagement, exposure } from './engagement.ts';
import { exclusion } from './exclusion.ts';
import { law } from './law.ts';
import { permit } from './permit.ts';
import { product } from './product.ts';
import { quality } from './quality.ts';
import { assessment, riskLimit } from './risk.ts';
import { screeningAge } from './screening-age.ts';
import { lifecycle, onboarding } from './standing.ts';

/** The functions of the gate's rules. Pure: the same facts and parameters give the same finding. */
export const gateRules: {
  [Id in ProcurementRuleId]: (facts: GateFacts, parameters: ProcurementParameters<Id>) => Finding;
} = {
  // A request that cannot be resolved has no facts: `src/procurement/status.ts` answers it.
  REQUEST: () => met('Everything that the request names is in the registry.'),
  LIFECYCLE: lifecycle,
  ONBOARDING: onboarding,
  APPROVAL: approval,
  'DECISION-CONDITIONS': decisionConditions,
  ENGAGEMENT: engagement,
  EXPOSURE: exposure,
  CONTRACT: contract,
  'CONTRACT-CLAUSES': contractClauses,
  'HIPAA-BAA': businessAssociate,
  'HIPAA-BAA-CLAUSES': businessAssociateClauses,
  'CLIA-REFERRAL': clia,
  'PT-REFERRAL': law('PT-REFERRAL'),
  'NY-PERMIT': permit,
  CERTIFICATION: certification,
  SANCTIONS: law('SANCTIONS'),
  'SCREENING-AGE': screeningAge,
  EXCLUSION: exclusion,
  'DSP-PROHIBITED': law('DSP-PROHIBITED'),
  'DSP-RESTRICTED': law('DSP-RESTRICTED'),
  'DSP-BROKERAGE': law('DSP-BROKERAGE'),
  'HIPAA-BREACH-60D': law('HIPAA-BREACH-60D'),
  'CN-PIPL': law('CN-PIPL'),
  'CN-HGR': law('CN-HGR'),
  ASSESSMENT: assessment,
  'RISK-UNACCEPTABLE': riskLimit,
  'RISK-ELEVATED': riskLimit,
  CONTINUITY: continuity,
  'FINDING-CRITICAL': overdueFinding,
  'FINDING-HIGH': overdueFinding,
  AUDIT: auditOutcome,
  QUALITY: quality,
  REVIEW: review,
  EVIDENCE: evidence,
  PRODUCT: product,
};

/**
 * The rules that read the risk of the third party or the rules of law. The others are cheaper, so they are checked first if the
 * first reason decides. Only the time depends on this list.
 */
export const risksRead: ReadonlySet<ProcurementRuleId> = new Set([
  'PT-REFERRAL',
  'SANCTIONS',
  'DSP-PROHIBITED',
  'DSP-RESTRICTED',
  'DSP-BROKERAGE',
  'HIPAA-BREACH-60D',
  'CN-PIPL',
  'CN-HGR',
  'ASSESSMENT',
  'RISK-UNACCEPTABLE',
  'RISK-ELEVATED',
  'CONTINUITY',
]);
