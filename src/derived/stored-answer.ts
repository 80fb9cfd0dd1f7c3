import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import { upsertRows } from '../../db/rows.ts';
import { procurementAnswerKept as kept } from '../../db/tables/procurement-answer.ts';
import type { Assessment } from '../risk/engine/assessment.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { policyInForce } from '../risk/policy.ts';
import type { Reading, Writing } from '../registry/session.ts';
import { decide, type Decided, GATE_VERSION } from '../procurement/gate/decide.ts';
import type { Policies } from '../procurement/gate/facts.ts';
import type { Answer } from '../procurement/gate/finding.ts';
import { nextDate } from '../procurement/gate/holds-until.ts';
import { procurementPolicy } from '../procurement/policy.ts';

/** By what risk and the gate judge at an instant, and what is kept of either rests on. */
export interface InForce {
  policies: Policies;
  /** What an assessment rests on. */
  riskBasis: string;
  /** What an answer rests on: that, the version of the gate, and of the policy that an operator sets. */
  answerBasis: string;
}

/** Reads by what to judge now. */
export async function policiesInForce(at: Reading): Promise<InForce> {
  const { policy: risk, basis: riskBasis } = await policyInForce(at);
  const { rules, version } = await procurementPolicy(at);
  return { policies: { rules, risk }, riskBasis, answerBasis: `${riskBasis}, gate ${GATE_VERSION}, policy ${version}` };
}

/** What the gate answers about all that a third party does or is planned to do for us. */
export interface OverallAnswer {
  thirdPartyId: string;
  asOf: string;
  answer: Answer;
  /** The rules that the answer is due to, in the order of the policy. */
  rules: ProcurementRuleId[];
  /** First day on which it may be another by itself; null: never. */
  renewOn: string | null;
}

/** Asks the gate about all that a third party does for us, on the day that it was assessed on. */
export function overallAnswerOf(dossier: Dossier, policies: Policies, assessed: Assessment): OverallAnswer {
  const { asOf } = assessed;
  const question = { category: null, facilityId: null, productId: null, asOf };
  const decided = decide(dossier, policies, question, assessed);
  return {
    thirdPartyId: dossier.thirdParty.id,
    asOf,
    answer: decided.answer,
    rules: decided.checks.filter(({ effect }) => effect !== null && effect !== 'INFORM').map(({ rule }) => rule),
    renewOn: renewOnOf(decided),
  };
}

/** Risk may fade over an edge on a day that is recorded nowhere. */
function renewOnOf({ facts }: Decided): string | null {
  const [date, fading] = [nextDate(facts), facts.assessment.renewOn];
  if (date === null || fading === null) return date ?? fading;
  return date < fading ? date : fading;
}

/** Keeps the answers, in the place of those kept before. */
export async function storeAnswers(at: Writing, answers: readonly OverallAnswer[], basis: string): Promise<void> {
  const rows = answers.map((answer) => ({ ...answer, basis, decidedAt: at.recordedAt }));
  await at.rows(upsertRows(kept, kept.thirdPartyId, rows));
}

/** What the log tells of an answer, whenever it is another. */
export function imageOfAnswer({ asOf, answer, rules }: OverallAnswer) {
  return { as_of: asOf, answer, rules };
}
