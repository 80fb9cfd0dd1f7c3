import type { RuleId } from '../../../db/catalogue/rule.ts';
import type { Standing } from '../engine/attestations.ts';
import { needsSecondApprover } from '../../records/determination/rules.ts';
import { within } from '../engine/days.ts';
import type { Dossier, DossierDetermination, RecordRef } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import type { Scope } from '../engine/scope.ts';

/** The answers of a rule, worst first. The worst answer about an engagement is that of the third party. */
export const ruleAnswers = ['NOT_MET', 'NEEDS_COUNSEL', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const;
export type RuleAnswer = (typeof ruleAnswers)[number];

/** One fact behind an answer, in words, with its record; null if the fact is that no record exists. */
export interface RuleFact {
  text: string;
  evidence: RecordRef | null;
}

/** The result of one rule's predicate. */
export interface Verdict {
  answer: RuleAnswer;
  facts: RuleFact[];
  /** Whether an established breach puts a floor under the risk, if the rule has a gate. */
  gate: boolean;
}

/** A rule's answer about a third party on a day. Rules inform; they are not legal advice. */
export interface RuleResult extends Verdict {
  rule: RuleId;
  /** Version of the rule that answered. */
  version: number;
}

/** The input of the predicates. */
export interface RuleContext {
  dossier: Dossier;
  policy: Policy;
  scope: Scope;
  standing: Standing;
  asOf: string;
}

export const verdict = (answer: RuleAnswer, text: string, evidence: RecordRef | null = null): Verdict => ({
  answer,
  facts: [{ text, evidence }],
  gate: answer === 'NOT_MET',
});

/** Merges the verdicts on the parts of a question: the worst answer, with the facts behind it. */
export function worstVerdict(verdicts: readonly Verdict[], none: Verdict): Verdict {
  const answer = ruleAnswers.find((one) => verdicts.some((v) => v.answer === one));
  if (answer === undefined) return none;
  const decisive = verdicts.filter((v) => v.answer === answer);
  return { answer, facts: decisive.flatMap((v) => v.facts), gate: decisive.some((v) => v.gate) };
}

/** Returns the records behind facts, each once, sorted: the order of the facts does not matter. */
export function evidenceOf(facts: readonly RuleFact[]): RecordRef[] {
  const byKey = new Map<string, RecordRef>();
  for (const { evidence } of facts) if (evidence) byKey.set(evidence.record + evidence.id, evidence);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

/** Whether a country is on a list of countries. An unknown one is not. */
export const isAmong = (country: string | null, countries: readonly (string | null)[]): boolean =>
  countries.includes(country);

/** Whether one of our determinations is in force on a day: approved by a second person if it needs one, and neither ended nor revoked. */
export const determinationInForce = (
  determination: Pick<DossierDetermination, 'kind' | 'secondApprovedOn' | 'validFrom' | 'validUntil' | 'revokedOn'>,
  day: string,
): boolean =>
  within(determination.validFrom, day, determination.validUntil) &&
  (!needsSecondApprover(determination) ||
    (determination.secondApprovedOn !== null && determination.secondApprovedOn <= day)) &&
  (determination.revokedOn === null || determination.revokedOn > day);
