import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { Dossier, DossierDecision } from '../../risk/engine/dossier.ts';
import type { Assessment } from '../../risk/engine/assessment.ts';
import { rankOf } from '../../risk/engine/level.ts';
import type { ProcurementRule } from '../policy.ts';
import { type GateFacts, gateFactsOf, isApplied, type Policies } from './facts.ts';
import { type Answer, type Effect, effects, type Finding, notApplicable, type Reason, unknown } from './finding.ts';
import type { Question } from './question.ts';
import { gateRules } from './rules/index.ts';

/**
 * Version of the gate's code. Raised by whatever change of code makes the same dossier, policies and question answered
 * differently, or lets an answer hold for longer or shorter, and by a policy file that locks or unlocks a rule; what was
 * answered by an earlier one is then asked anew.
 */
export const GATE_VERSION = 3;

/** The gate's answer to a question about one third party, with everything it rests on. */
export interface Decided {
  answer: Answer;
  /** Every rule, in the order of the policy. */
  checks: readonly Reason[];
  facts: GateFacts;
}

/**
 * Whether one may buy. Pure: the same dossier, policies and question give the same answer. What is unknown never yields
 * ALLOW: each rule says what follows from it, and one that is set aside while it is unknown stays a condition.
 *
 * @param assessed what the dossier was assessed to be on that day, where that is known already.
 */
export function decide(
  dossier: Dossier,
  policies: Policies,
  question: Question,
  assessed: Assessment | null = null,
): Decided {
  const read = gateFactsOf(dossier, policies, question, assessed);
  const first = policies.rules.map((rule) => check(rule, read));
  const facts = relyingOn(first, read);
  const checks = policies.rules.map((rule, at) =>
    rule.id === 'DECISION-CONDITIONS' ? check(rule, facts) : first[at]!,
  );
  return { answer: answerOf(checks), checks, facts };
}

/** The answer that the worst of the reasons makes. */
export function answerOf(checks: readonly Reason[]): Answer {
  const worst = effects.find((effect) => checks.some((reason) => reason.effect === effect));
  return worst === 'BLOCK' || worst === 'UNKNOWN' ? worst : worst === 'CONDITION' ? 'CONDITIONAL' : 'ALLOW';
}

function check(rule: ProcurementRule, facts: GateFacts): Reason {
  const finding = isApplied(rule, facts.question.asOf) ? find(rule, facts) : notApplied(rule);
  const effect = effectOf(rule, finding);
  const override = effect === null || effect === 'INFORM' ? undefined : overrideOf(rule, finding, effect, facts);
  return {
    ...finding,
    rule: rule.id,
    effect: override ? setAside(finding) : effect,
    setAsideBy: override?.id ?? null,
  };
}

type GateRule = (facts: GateFacts, parameters: ProcurementRule['parameters']) => Finding;

/** The compiler cannot know that a rule's parameters are those that its own function takes. */
const find = (rule: ProcurementRule, facts: GateFacts): Finding =>
  (gateRules[rule.id] as GateRule | undefined)?.(facts, rule.parameters) ??
  // While a newer server brings a rule, one of this version cannot ask it.
  unknown('This server is too old to ask the rule.', 'Ask a server of the newest version.');

/** A waiver or risk acceptance imposes its conditions only where it sets something aside. */
function relyingOn(checks: readonly Reason[], { decisions, ...facts }: GateFacts): GateFacts {
  const setAsideBy = new Set(checks.map((reason) => reason.setAsideBy));
  const relied = decisions.overrides.filter(({ id }) => setAsideBy.has(id));
  return { ...facts, decisions: { ...decisions, relied } };
}

function notApplied({ status, effectiveFrom, effectiveTo }: ProcurementRule): Finding {
  if (status === 'OFF') return notApplicable('Our policy has this rule switched off.');
  const from = effectiveFrom === null ? '' : ` from ${effectiveFrom}`;
  const until = effectiveTo === null ? '' : ` until ${effectiveTo}`;
  return notApplicable(`Our policy applies this rule only${from}${until}.`);
}

function effectOf({ severity, whenUnknown }: ProcurementRule, { outcome }: Finding): Effect | null {
  if (outcome === 'NOT_MET') return severity;
  return outcome === 'UNKNOWN' || outcome === 'NEEDS_COUNSEL' ? whenUnknown : null;
}

/**
 * A waiver that names the rule, or for a limit on risk the acceptance of a level as high. What lifts a BLOCK has two persons
 * behind it, also where the policy made it a BLOCK only after the decision.
 */
function overrideOf(
  { id, locked }: ProcurementRule,
  { final }: Finding,
  effect: Effect,
  { decisions, assessment }: GateFacts,
): DossierDecision | undefined {
  if (locked !== null || final) return undefined;
  return decisions.overrides.find(
    ({ kind, rules, acceptedLevel, secondApprovedOn }) =>
      (effect !== 'BLOCK' || secondApprovedOn !== null) &&
      ((kind === 'WAIVER' && rules.includes(id)) ||
        (kind === 'RISK_ACCEPTANCE' && riskLimits.has(id) && rankOf(acceptedLevel!) >= rankOf(assessment.level))),
  );
}

/** The rules that limit risk: what a risk acceptance sets aside. */
export const riskLimits: ReadonlySet<ProcurementRuleId> = new Set(['RISK-UNACCEPTABLE', 'RISK-ELEVATED']);

/** Persons can bear what is known not to be met. What nobody knows they cannot have weighed. */
const setAside = ({ outcome }: Finding): Effect | null => (outcome === 'NOT_MET' ? null : 'CONDITION');
