import type { RuleId } from '../../../db/catalogue/rule.ts';
import type { Standing } from '../engine/attestations.ts';
import { within } from '../engine/days.ts';
import type { Dossier, DossierDetermination, RecordRef } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import type { Scope } from '../engine/scope.ts';

/** What a rule can answer, worst first: of several engagements the worst answer is that of the third party. */
export const ruleAnswers = ['NOT_MET', 'NEEDS_COUNSEL', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const;
export type RuleAnswer = (typeof ruleAnswers)[number];

/** One fact that an answer rests on, in words, with the record that says it; null where it is that none does. */
export interface RuleFact {
  text: string;
  evidence: RecordRef | null;
}

/** What one rule's predicate finds. */
export interface Verdict {
  answer: RuleAnswer;
  facts: RuleFact[];
  /** An established breach that puts a floor under the risk, where the rule has a gate. */
  gate: boolean;
}

/** A rule's answer about a third party on a day. Rules inform; they are no legal advice. */
export interface RuleResult extends Verdict {
  rule: RuleId;
  /** Version of the rule that answered. */
  version: number;
}

/** What the predicates look at. */
export interface RuleContext {
  dossier: Dossier;
  policy: Policy;
  scope: Scope;
  standing: Standing;
  asOf: string;
}

/** The worse of two answers. */
export const worseOf = (a: RuleAnswer, b: RuleAnswer): RuleAnswer =>
  ruleAnswers.indexOf(a) <= ruleAnswers.indexOf(b) ? a : b;

export const verdict = (answer: RuleAnswer, text: string, evidence: RecordRef | null = null): Verdict => ({
  answer,
  facts: [{ text, evidence }],
  gate: answer === 'NOT_MET',
});

/** The verdicts on the parts of a question as one: the worst answer, and the facts behind it. */
export function worstVerdict(verdicts: readonly Verdict[], none: Verdict): Verdict {
  if (verdicts.length === 0) return none;
  const answer = verdicts.map((v) => v.answer).reduce(worseOf);
  const decisive = verdicts.filter((v) => v.answer === answer);
  return { answer, facts: decisive.flatMap((v) => v.facts), gate: decisive.some((v) => v.gate) };
}

/** The records that facts rest on, each once, in the same order whatever that of the facts. */
export function evidenceOf(facts: readonly RuleFact[]): RecordRef[] {
  const byKey = new Map<string, RecordRef>();
  for (const { evidence } of facts) if (evidence) byKey.set(evidence.record + evidence.id, evidence);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

/** Whether a determination of ours holds on a day. */
export const determinationInForce = (
  determination: Pick<DossierDetermination, 'validFrom' | 'validUntil' | 'revokedOn'>,
  day: string,
): boolean =>
  within(determination.validFrom, day, determination.validUntil) &&
  (determination.revokedOn === null || determination.revokedOn > day);
