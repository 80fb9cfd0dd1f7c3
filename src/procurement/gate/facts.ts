import type { RuleId } from '../../../db/catalogue/rule.ts';
import { assessmentOf } from '../../risk/engine/assess.ts';
import type { Assessment } from '../../risk/engine/assessment.ts';
import { standingOn, type Standing } from '../../risk/engine/attestations.ts';
import { within } from '../../risk/engine/days.ts';
import type { Dossier } from '../../risk/engine/dossier.ts';
import { factsOn } from '../../risk/engine/facts.ts';
import { hazardsOf } from '../../risk/engine/hazards.ts';
import { inOrder } from '../../risk/engine/in-order.ts';
import type { Policy } from '../../risk/engine/policy.ts';
import { Outlook } from '../../risk/engine/outlook.ts';
import { phaseOn } from '../../risk/engine/scope.ts';
import { withoutWithdrawn } from '../../risk/engine/withdrawn.ts';
import type { RuleContext, RuleResult } from '../../risk/rules/answer.ts';
import { evaluateRules } from '../../risk/rules/evaluate.ts';
import type { ProcurementRule } from '../policy.ts';
import { type Asked, askedOn, onceBegun } from './asked.ts';
import { type BearingDecisions, decisionsOn } from './decisions.ts';
import type { Question } from './question.ts';

/** The gate's own rules, and the policy for risk and the rules of law. */
export interface Policies {
  rules: readonly ProcurementRule[];
  risk: Policy;
}

/** The input of the gate's rules: one third party, on one day, for one question. */
export interface GateFacts {
  question: Question;
  dossier: Dossier;
  /** The dossier that risk is assessed from: the planned engagements asked about have begun. */
  begun: Dossier;
  policies: Policies;
  assessment: Assessment;
  /** Returns the levels of risk until the next recorded date. */
  outlook: () => Outlook;
  standing: Standing;
  asked: Asked;
  decisions: BearingDecisions;
  /** The answers of the rules of law about everything that the third party does for us, the question included. */
  law: ReadonlyMap<RuleId, RuleResult>;
  /** The context for rules of law about the question alone. */
  context: RuleContext;
}

/** Whether the policy applies a rule on a day. */
export const isApplied = ({ status, effectiveFrom, effectiveTo }: ProcurementRule, day: string): boolean =>
  status === 'IN_FORCE' && within(effectiveFrom, day, effectiveTo);

/** Reads a dossier for a question. */
export function gateFactsOf(
  recorded: Dossier,
  policies: Policies,
  question: Question,
  assessed: Assessment | null = null,
): GateFacts {
  const { asOf } = question;
  const dossier = inOrder(withoutWithdrawn(recorded, asOf));
  const asked = askedOn(dossier, policies.risk.risk, question);
  const begun = onceBegun(dossier, asked, question);
  const standing = standingOn(dossier.attestations, asOf);
  // An existing assessment fits only if no planned engagement was begun.
  const { assessment, outlook } = assessedOn(begun, policies.risk, asOf, begun === dossier ? assessed : null);
  const contextOf = (engagements: RuleContext['scope']['engagements']): RuleContext => ({
    dossier,
    policy: policies.risk,
    scope: { phase: 'ACTIVE', engagements, subSupplierCriticality: null },
    standing,
    asOf,
  });
  // Usually the question adds no engagement to those of the assessment, which has evaluated the same rules already.
  const lawOn = () =>
    begun === dossier && isWhatWeUse(asked, dossier, asOf) ? assessment.rules : evaluateRules(contextOf(asked.whole));
  return {
    question,
    dossier,
    begun,
    policies,
    assessment,
    outlook,
    standing,
    asked,
    decisions: decisionsOn(dossier.decisions, asked, question),
    law: new Map(lawOn().map((result) => [result.rule, result])),
    context: contextOf(asked.engagements),
  };
}

/** Assesses a dossier, unless it is assessed already. */
function assessedOn(dossier: Dossier, policy: Policy, day: string, assessed: Assessment | null) {
  const read = () => {
    const facts = factsOn(dossier, policy, day);
    return { facts, hazards: hazardsOf(facts) };
  };
  if (assessed !== null) {
    return {
      assessment: assessed,
      outlook: () => {
        const { facts, hazards } = read();
        return new Outlook(facts, hazards);
      },
    };
  }
  const { facts, hazards } = read();
  return { assessment: assessmentOf(facts, hazards), outlook: () => new Outlook(facts, hazards) };
}

/** Whether a question is about recorded, active engagements only, and no other is planned. Risk is about the same then. */
const isWhatWeUse = ({ whole }: Asked, { engagements }: Dossier, day: string): boolean =>
  whole.length > 0 &&
  whole.every(({ id }) => id !== null) &&
  engagements.every((engagement) => phaseOn(engagement, day) !== 'PLANNED');
