import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { Dossier, DossierDecision } from '../../risk/engine/dossier.ts';
import type { Assessment } from '../../risk/engine/assessment.ts';
import type { Levels } from '../../risk/engine/outlook.ts';
import { rankOf } from '../../risk/engine/level.ts';
import type { ProcurementRule } from '../policy.ts';
import { type GateFacts, gateFactsOf, isApplied, type Policies } from './facts.ts';
import { type Answer, type Effect, effects, type Finding, notApplicable, type Reason, unknown } from './finding.ts';
import type { Question } from './question.ts';
import { gateRules, risksRead } from './rules/index.ts';

/**
 * Version of the gate's code. Raise it with any change of code that can change an answer to the same dossier, policies and
 * question, or how long the answer holds; and with a policy file that locks or unlocks a rule. Stored answers of an earlier
 * version are then recomputed. New words alone do not need a new version: words are not stored.
 */
export const GATE_VERSION = 8;

/** The gate's answer to a question about one third party, with the checks and facts behind it. */
export interface Decided {
  answer: Answer;
  /** Every rule, in the order of the policy. */
  checks: readonly Reason[];
  facts: GateFacts;
}

/**
 * Decides whether one may buy. Pure: the same dossier, policies and question give the same answer. An unknown never yields
 * ALLOW: each rule has an effect for it, and a rule that is set aside while it is unknown stays a condition.
 *
 * @param assessed the assessment of the dossier on that day, if it exists already.
 */
export function decide(
  dossier: Dossier,
  policies: Policies,
  question: Question,
  assessed: Assessment | null = null,
): Decided {
  const facts = gateFactsOf(dossier, policies, question, assessed);
  return concluded(
    policies.rules.map((rule) => check(rule, facts)),
    facts,
  );
}

/**
 * Returns the answer if each of its reasons fulfills a condition; null at the first that does not. The rules that do not read
 * risk come first, because risk is most of the work.
 */
export function decideIf(
  fulfills: (reason: Reason, index: number) => boolean,
  dossier: Dossier,
  policies: Policies,
  question: Question,
): Decided | null {
  const { rules } = policies;
  const facts = gateFactsOf(dossier, policies, question);
  const first: Reason[] = [];
  for (const isRisk of [false, true]) {
    for (const [index, rule] of rules.entries()) {
      if (risksRead.has(rule.id) !== isRisk) continue;
      first[index] = check(rule, facts);
      if (rule.id !== 'DECISION-CONDITIONS' && !fulfills(first[index], index)) return null;
    }
  }
  const decided = concluded(first, facts);
  return decided.checks.every(fulfills) ? decided : null;
}

/** Returns the answer on the same day with other levels of risk. Only the limits on risk and the decisions' conditions read them. */
export function withLevels({ checks, facts }: Decided, levels: Levels): Decided {
  const supposed: GateFacts = {
    ...facts,
    risk: facts.risk.withLevels(levels),
    decisions: { ...facts.decisions, relied: [] },
  };
  const first = facts.policies.rules.map((rule, index) =>
    riskLimits.has(rule.id) || rule.id === 'DECISION-CONDITIONS' ? check(rule, supposed) : checks[index]!,
  );
  return concluded(first, supposed);
}

/** Checks the conditions of the decisions that set rules aside. */
function concluded(first: readonly Reason[], read: GateFacts): Decided {
  const facts = relyingOn(first, read);
  if (facts.decisions.relied.length === 0) return { answer: answerOf(first), checks: first, facts };
  const checks = facts.policies.rules.map((rule, index) =>
    rule.id === 'DECISION-CONDITIONS' ? check(rule, facts) : first[index]!,
  );
  return { answer: answerOf(checks), checks, facts };
}

/** Returns the answer that follows from the worst reason. */
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

/** The compiler cannot know that a rule's parameters fit the rule's own function. */
const find = (rule: ProcurementRule, facts: GateFacts): Finding =>
  (gateRules[rule.id] as GateRule | undefined)?.(facts, rule.parameters) ??
  // During an upgrade, a newer server may have added a rule that this version does not know.
  unknown('This server is too old for this rule.', 'Ask a server of the newest version.');

/** Adds the waivers and risk acceptances that set a rule aside. Only those impose their conditions. */
function relyingOn(checks: readonly Reason[], facts: GateFacts): GateFacts {
  const { decisions } = facts;
  if (decisions.overrides.length === 0) return facts;
  const setAsideBy = new Set(checks.map((reason) => reason.setAsideBy));
  const relied = decisions.overrides.filter(({ id }) => setAsideBy.has(id));
  return { ...facts, decisions: { ...decisions, relied } };
}

function notApplied({ status, effectiveFrom, effectiveTo }: ProcurementRule): Finding {
  if (status === 'OFF') return notApplicable('The policy has this rule switched off.');
  const from = effectiveFrom === null ? '' : ` from ${effectiveFrom}`;
  const until = effectiveTo === null ? '' : ` until ${effectiveTo}`;
  return notApplicable(`The policy applies this rule only${from}${until}.`);
}

function effectOf({ severity, whenUnknown }: ProcurementRule, { outcome }: Finding): Effect | null {
  if (outcome === 'NOT_MET') return severity;
  return outcome === 'UNKNOWN' || outcome === 'NEEDS_COUNSEL' ? whenUnknown : null;
}

/**
 * Returns the waiver that names the rule, or for a limit on risk the acceptance of a level as high. A BLOCK is set aside only
 * by a decision of two persons, even if the policy made it a BLOCK after the decision.
 */
function overrideOf(
  { id, locked }: ProcurementRule,
  { final }: Finding,
  effect: Effect,
  { decisions, risk }: GateFacts,
): DossierDecision | undefined {
  if (locked !== null || final) return undefined;
  return decisions.overrides.find(
    ({ kind, rules, acceptedLevel, secondApprovedOn }) =>
      (effect !== 'BLOCK' || secondApprovedOn !== null) &&
      ((kind === 'WAIVER' && rules.includes(id)) ||
        (kind === 'RISK_ACCEPTANCE' && riskLimits.has(id) && rankOf(acceptedLevel!) >= rankOf(risk.assessment.level))),
  );
}

/** The rules that limit risk. A risk acceptance sets them aside. */
export const riskLimits: ReadonlySet<ProcurementRuleId> = new Set(['RISK-UNACCEPTABLE', 'RISK-ELEVATED']);

/** A person can accept a rule that is known not to be met. An unknown stays a condition, because no person can have weighed it. */
const setAside = ({ outcome }: Finding): Effect | null => (outcome === 'NOT_MET' ? null : 'CONDITION');
