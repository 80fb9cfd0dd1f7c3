import type { Row } from '../registry/records.ts';
import { dayNumber, isoDay } from '../risk/engine/days.ts';
import { answerOf, type Decided } from './gate/decide.ts';
import { type Answer, type Effect, effects, type Reason, unknown } from './gate/finding.ts';
import type { Category } from './gate/question.ts';
import type { ProcurementPolicyInForce } from './policy.ts';

/** A reason, with the policy that has the words of its rule. */
export type ExplainedReason = Reason & { policy: ProcurementPolicyInForce };

/** The understood part of a request. */
export interface Understood {
  thirdPartyKey: string | null;
  category: Category | null;
  facilityId: string | null;
  productId: string | null;
  asOf: string;
  /** Null: by everything recorded until now. */
  knownAt: string | null;
}

/** The gate's answer to one request. */
export interface Status {
  answer: Answer;
  asked: Understood;
  checks: ExplainedReason[];
  policy: ProcurementPolicyInForce;
  /** Null if the request was not understood. */
  decided: Decided | null;
}

/** Another third party that one may buy from. */
export interface Alternative {
  thirdParty: Row<'ThirdParty'>;
  status: Status;
}

/** Returns the answer to an understood request. */
export function statusOf(decided: Decided, asked: Understood, policy: ProcurementPolicyInForce): Status {
  const checks = decided.checks.map((reason) => ({ ...reason, policy }));
  return { answer: decided.answer, asked, checks, policy, decided };
}

/** Returns the answer to a request that was not understood, with its problems as the reason of the rule REQUEST. */
export function notUnderstood(
  problems: readonly string[],
  asked: Understood,
  policy: ProcurementPolicyInForce,
): Status {
  const reason: ExplainedReason = {
    ...unknown(problems.join(' '), 'Correct the request, or record what it names in the registry. Then ask again.'),
    rule: 'REQUEST',
    effect: policy.rules.find(({ id }) => id === 'REQUEST')!.whenUnknown,
    setAsideBy: null,
    policy,
  };
  return { answer: answerOf([reason]), asked, checks: [reason], policy, decided: null };
}

/** Returns the last possible day: only a new record changes this answer. */
export const notUnderstoodHoldsUntil = ({ asOf }: Understood, { holdDays }: ProcurementPolicyInForce): string =>
  isoDay(dayNumber(asOf) + holdDays);

/** Returns the reasons of the answer, worst first: each rule that is not met or unknown, even if a decision sets it aside. */
export function reasonsOf({ checks }: Status): ExplainedReason[] {
  const adverse = checks.filter(({ outcome }) => outcome !== 'MET' && outcome !== 'NOT_APPLICABLE');
  return [...adverse].sort((a, b) => placeOf(a.effect) - placeOf(b.effect));
}

/**
 * Returns the remedies, each once, in the order of the reasons, with two exceptions. If it is unknown what the third party
 * will do for us, to say so comes first: the answer narrows the others. The approval comes last: an approver wants the rest
 * in order. A reason that does not change the answer has no remedy.
 */
export function remediesOf(status: Status): string[] {
  const open = reasonsOf(status).filter(({ effect }) => effect !== null && effect !== 'INFORM');
  const isUnsaid = status.asked.category === null;
  const turnOf = ({ rule, outcome }: Reason) =>
    isUnsaid && rule === 'ENGAGEMENT' && outcome === 'UNKNOWN' ? -1 : rule === 'APPROVAL' ? 1 : 0;
  const inOrder = [...open].sort((a, b) => turnOf(a) - turnOf(b));
  return [...new Set(inOrder.flatMap(({ remedy }) => remedy ?? []))];
}

/** Reasons that are set aside come last. */
const placeOf = (effect: Effect | null): number => (effect === null ? effects.length : effects.indexOf(effect));
