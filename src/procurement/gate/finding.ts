import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { RecordRef } from '../../risk/engine/dossier.ts';
import { evidenceOf, ruleAnswers, type RuleAnswer, type RuleFact } from '../../risk/rules/answer.ts';

/** What can be found of a rule of the gate: the same that a rule of law can answer. */
export type Outcome = RuleAnswer;

/** What was found of a rule: the words, the records behind them, and what would change it. */
export interface Finding {
  outcome: Outcome;
  message: string;
  evidence: readonly RecordRef[];
  remedy: string | null;
  /** No decision sets it aside, whatever its rule. */
  final?: true;
}

/** What a reason does to the answer, worst first. */
export const effects = ['BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM'] as const;
export type Effect = (typeof effects)[number];

/** One rule that was asked. */
export interface Reason extends Finding {
  rule: ProcurementRuleId;
  /** Null where nothing follows: it is met, asks nothing, or is set aside. */
  effect: Effect | null;
  /** Key of the decision that sets it aside. */
  setAsideBy: string | null;
}

/** What the gate answers. */
export type Answer = 'ALLOW' | 'CONDITIONAL' | 'BLOCK' | 'UNKNOWN';

/** Nothing more is to be done: the rule is met. */
export const met = (message: string, evidence: readonly RecordRef[] = []): Finding => ({
  outcome: 'MET',
  message,
  evidence,
  remedy: null,
});

/** The rule asks nothing here. */
export const notApplicable = (message: string): Finding => ({
  outcome: 'NOT_APPLICABLE',
  message,
  evidence: [],
  remedy: null,
});

/** The rule is not met; the remedy says what would meet it. */
export const notMet = (message: string, remedy: string, evidence: readonly RecordRef[] = []): Finding => ({
  outcome: 'NOT_MET',
  message,
  evidence,
  remedy,
});

/** Whether the rule is met is not known; the remedy says what is to be found out. */
export const unknown = (message: string, remedy: string, evidence: readonly RecordRef[] = []): Finding => ({
  outcome: 'UNKNOWN',
  message,
  evidence,
  remedy,
});

/** The findings on the parts of a question as one: the worst outcome, with what was said and is to be done about it. */
export function worstOf(findings: readonly Finding[]): Finding {
  const outcome = ruleAnswers.find((answer) => findings.some((finding) => finding.outcome === answer))!;
  const decisive = findings.filter((finding) => finding.outcome === outcome);
  const remedies = distinct(decisive.flatMap(({ remedy }) => remedy ?? []));
  return {
    outcome,
    message: distinct(decisive.map(({ message }) => message)).join(' '),
    evidence: evidenceOf(decisive.flatMap(({ evidence }) => evidence.map((ref) => ({ text: '', evidence: ref })))),
    remedy: remedies.length === 0 ? null : remedies.join(' '),
  };
}

/** What a rule of law answers, as a finding of the gate. */
export function findingOf(
  { answer, facts }: { answer: RuleAnswer; facts: readonly RuleFact[] },
  remedies: Partial<Record<RuleAnswer, string>>,
): Finding {
  return {
    outcome: answer,
    message: distinct(facts.map(({ text }) => text)).join(' '),
    evidence: evidenceOf(facts),
    remedy: remedies[answer] ?? null,
  };
}

/** Several things in one sentence: "A, B and C". */
export const listed = (items: readonly string[], and = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
