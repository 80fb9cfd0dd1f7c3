import type { Assessment } from '../../risk/engine/assessment.ts';
import { standingOn, type Standing } from '../../risk/engine/attestations.ts';
import { within } from '../../risk/engine/days.ts';
import type { Dossier } from '../../risk/engine/dossier.ts';
import { inOrder } from '../../risk/engine/in-order.ts';
import type { Policy } from '../../risk/engine/policy.ts';
import { phaseOn } from '../../risk/engine/scope.ts';
import { withoutWithdrawn } from '../../risk/engine/withdrawn.ts';
import type { RuleContext } from '../../risk/rules/answer.ts';
import type { ProcurementRule } from '../policy.ts';
import { type Asked, askedOn, onceBegun } from './asked.ts';
import { type BearingDecisions, decisionsOn } from './decisions.ts';
import type { Question } from './question.ts';
import { GateRisk } from './risk.ts';

/** The gate's own rules, and the policy for risk and the rules of law. */
export interface Policies {
  rules: readonly ProcurementRule[];
  risk: Policy;
}

/** The input of the gate's rules: one third party, on one day, for one question. */
export interface GateFacts {
  question: Question;
  dossier: Dossier;
  policies: Policies;
  /** With the planned engagements asked about begun. */
  risk: GateRisk;
  standing: Standing;
  asked: Asked;
  decisions: BearingDecisions;
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
  const contextOf = (engagements: RuleContext['scope']['engagements']): RuleContext => ({
    dossier,
    policy: policies.risk,
    scope: { phase: 'ACTIVE', engagements, subSupplierCriticality: null },
    standing,
    asOf,
  });
  const isUnchanged = begun === dossier;
  // Usually the question adds no engagement to those of the assessment.
  const isWhatWeUse = isUnchanged && isAboutUse(asked, dossier, asOf);
  const basis = { begun, policy: policies.risk, context: contextOf(asked.whole), isWhatWeUse };
  return {
    question,
    dossier,
    policies,
    // An existing assessment fits only if no planned engagement was begun.
    risk: new GateRisk(basis, isUnchanged ? assessed : null),
    standing,
    asked,
    decisions: decisionsOn(dossier.decisions, asked, question),
    context: contextOf(asked.engagements),
  };
}

/** Whether a question is about recorded, active engagements only, and no other is planned. Risk is about the same then. */
const isAboutUse = ({ whole }: Asked, { engagements }: Dossier, day: string): boolean =>
  whole.length > 0 &&
  whole.every(({ id }) => id !== null) &&
  engagements.every((engagement) => phaseOn(engagement, day) !== 'PLANNED');
