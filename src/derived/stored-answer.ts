import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import { upsertRows } from '../../db/rows.ts';
import { categoryAnswer, procurementAnswerKept as storedAnswer } from '../../db/tables/procurement-answer.ts';
import type { Assessment } from '../risk/engine/assessment.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { policyInForce } from '../risk/policy.ts';
import type { Reading, Writing } from '../registry/session.ts';
import { decide, type Decided, GATE_VERSION } from '../procurement/gate/decide.ts';
import type { Policies } from '../procurement/gate/facts.ts';
import type { Answer } from '../procurement/gate/finding.ts';
import type { Category } from '../procurement/gate/question.ts';
import { nextDate } from '../procurement/gate/holds-until.ts';
import { procurementPolicy } from '../procurement/policy.ts';

/** The policies in force at an instant, and the basis of results stored under them. */
export interface InForce {
  policies: Policies;
  /** The basis of an assessment. */
  riskBasis: string;
  /** The basis of an answer: that of risk, the version of the gate, and the version of the operator's policy. */
  answerBasis: string;
}

/** Reads the policies in force. */
export async function policiesInForce(session: Reading): Promise<InForce> {
  const { policy: risk, basis: riskBasis } = await policyInForce(session);
  const { rules, version } = await procurementPolicy(session);
  return { policies: { rules, risk }, riskBasis, answerBasis: `${riskBasis}, gate ${GATE_VERSION}, policy ${version}` };
}

/** The gate's answer about all active and planned engagements of a third party. */
export interface OverallAnswer {
  thirdPartyId: string;
  asOf: string;
  answer: Answer;
  /** The answer in each category of these engagements, as `categoryAnswer` writes it, in order. */
  byCategory: string[];
  /** The rules that cause the answer, in the order of the policy. */
  rules: ProcurementRuleId[];
  /** First day on which it may differ without a new record; null: never. */
  renewOn: string | null;
}

/** Asks the gate about all active and planned engagements of a third party, on the day of its assessment. */
export function overallAnswerOf(dossier: Dossier, policies: Policies, assessed: Assessment): OverallAnswer {
  const { asOf } = assessed;
  const about = (category: Category | null) =>
    decide(dossier, policies, { category, facilityId: null, productId: null, asOf }, assessed);
  const decided = about(null);
  const inCategories = decidedByCategory(decided, about);
  const renewals = [decided, ...inCategories.values()].map(renewOnOf).filter((day) => day !== null);
  return {
    thirdPartyId: dossier.thirdParty.id,
    asOf,
    answer: decided.answer,
    byCategory: [...inCategories].map(([category, { answer }]) => categoryAnswer(category, answer)),
    rules: decided.checks.filter(({ effect }) => effect !== null && effect !== 'INFORM').map(({ rule }) => rule),
    renewOn: renewals.toSorted()[0] ?? null,
  };
}

/** Asks about each category of the recorded engagements. If there is only one, it has been asked about already. */
function decidedByCategory(decided: Decided, about: (category: Category) => Decided): Map<Category, Decided> {
  const { engagements, categories } = decided.facts.asked;
  const recorded = engagements.every((engagement) => engagement.recorded !== null) ? categories : [];
  const [only, ...others] = recorded.toSorted();
  if (only === undefined) return new Map();
  return new Map(
    others.length === 0 ? [[only, decided]] : [only, ...others].map((category) => [category, about(category)]),
  );
}

/** Returns the next recorded date or the day on which risk must be renewed: fading risk can cross a limit on any day. */
function renewOnOf({ facts }: Decided): string | null {
  const [date, fading] = [nextDate(facts), facts.risk.assessment.renewOn];
  if (date === null || fading === null) return date ?? fading;
  return date < fading ? date : fading;
}

/** Stores the answers in place of earlier ones. */
export async function storeAnswers(
  transaction: Writing,
  answers: readonly OverallAnswer[],
  basis: string,
): Promise<void> {
  const rows = answers.map((answer) => ({ ...answer, basis, decidedAt: transaction.recordedAt }));
  await transaction.rows(upsertRows(storedAnswer, storedAnswer.thirdPartyId, rows));
}

/** Returns the image of an answer for the log. */
export function imageOfAnswer({ asOf, answer, rules }: OverallAnswer) {
  return { as_of: asOf, answer, rules };
}
