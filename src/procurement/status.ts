import type { Row } from '../registry/records.ts';
import { dayNumber, isoDay } from '../risk/engine/days.ts';
import { answerOf, type Decided } from './gate/decide.ts';
import { type Answer, type Effect, effects, type Reason, unknown } from './gate/finding.ts';
import type { Category } from './gate/question.ts';
import type { ProcurementPolicyInForce } from './policy.ts';

/** A reason, and the policy that has words for its rule. */
export type ExplainedReason = Reason & { policy: ProcurementPolicyInForce };

/** What was asked, as far as it was understood. */
export interface Understood {
  thirdPartyKey: string | null;
  category: Category | null;
  facilityId: string | null;
  productId: string | null;
  asOf: string;
  /** Null: by all that is recorded. */
  knownAt: string | null;
}

/** The gate's answer to one request. */
export interface Status {
  answer: Answer;
  asked: Understood;
  checks: ExplainedReason[];
  policy: ProcurementPolicyInForce;
  /** Null where the request was not understood. */
  decided: Decided | null;
}

/** Somebody else one may buy from. */
export interface Alternative {
  thirdParty: Row<'ThirdParty'>;
  status: Status;
}

/** The answer to a request that was understood. */
export function statusOf(decided: Decided, asked: Understood, policy: ProcurementPolicyInForce): Status {
  const checks = decided.checks.map((reason) => ({ ...reason, policy }));
  return { answer: decided.answer, asked, checks, policy, decided };
}

/** The answer to a request that was not, by the rule REQUEST: UNKNOWN, unless the policy makes it BLOCK; and why. */
export function notUnderstood(
  problems: readonly string[],
  asked: Understood,
  policy: ProcurementPolicyInForce,
): Status {
  const reason: ExplainedReason = {
    ...unknown(problems.join(' '), 'Correct the request and ask again; or first record in the registry what it names.'),
    rule: 'REQUEST',
    effect: policy.rules.find(({ id }) => id === 'REQUEST')!.whenUnknown,
    setAsideBy: null,
    policy,
  };
  return { answer: answerOf([reason]), asked, checks: [reason], policy, decided: null };
}

/** Nothing but recording something changes it. */
export const notUnderstoodHoldsUntil = ({ asOf }: Understood, { holdDays }: ProcurementPolicyInForce): string =>
  isoDay(dayNumber(asOf) + holdDays);

/** What the answer rests on, the worst first: all that is not met or not known, also where a decision sets it aside. */
export function reasonsOf({ checks }: Status): ExplainedReason[] {
  const adverse = checks.filter(({ outcome }) => outcome !== 'MET' && outcome !== 'NOT_APPLICABLE');
  return [...adverse].sort((a, b) => placeOf(a.effect) - placeOf(b.effect));
}

/**
 * What to do, each once, in the order of the reasons but for the approval, which comes last: who approves wants the rest in
 * order. Nothing for what changes no answer.
 */
export function remediesOf(status: Status): string[] {
  const open = reasonsOf(status).filter(({ effect }) => effect !== null && effect !== 'INFORM');
  const inOrder = [...open].sort((a, b) => Number(a.rule === 'APPROVAL') - Number(b.rule === 'APPROVAL'));
  return [...new Set(inOrder.flatMap(({ remedy }) => remedy ?? []))];
}

/** What is set aside comes last. */
const placeOf = (effect: Effect | null): number => (effect === null ? effects.length : effects.indexOf(effect));
