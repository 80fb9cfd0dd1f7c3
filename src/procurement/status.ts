import type { Row } from '../record/records.ts';
import type { Answer, Reason } from './gate/finding.ts';
import type { ProcurementPolicyInForce } from './policy.ts';

/** A reason, and the policy that has words for its rule. */
export type ExplainedReason = Reason & { policy: ProcurementPolicyInForce };

/** The gate's answer to one request. */
export interface Status {
  answer: Answer;
  thirdPartyId: string | null;
  category: Row<'Engagement'>['category'] | null;
  asOf: string;
}
