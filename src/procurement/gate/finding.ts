import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { RecordRef } from '../../risk/engine/dossier.ts';
import { evidenceOf, ruleAnswers, type RuleAnswer, type RuleFact } from '../../risk/rules/answer.ts';
import { distinct, listed } from '../../risk/words.ts';

/** The outcome of a gate rule. The outcomes are those of a rule of law. */
export type Outcome = RuleAnswer;

/** The outcome of a rule with its words, the records behind it, and what would change it. */
export interface Finding<Words = string> {
  outcome: Outcome;
  message: Words;
  evidence: readonly RecordRef[];
  remedy: Words | null;
  /** No decision sets it aside, even if the rule can be waived. */
  final?: true;
}

/** The effects of a reason on the answer, worst first. */
export const effects = ['BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM'] as const;
export type Effect = (typeof effects)[number];

/** One rule with its finding and effect. */
export interface Reason extends Finding {
  rule: ProcurementRuleId;
  /** Null if the rule has no effect: it is met, does not apply, or is set aside. */
  effect: Effect | null;
  /** Key of the decision that sets it aside. */
  setAsideBy: string | null;
}

/** The answer of the gate. */
export type Answer = 'ALLOW' | 'CONDITIONAL' | 'BLOCK' | 'UNKNOWN';

/** The rule is met. */
export const met = <Words>(message: Words, evidence: readonly RecordRef[] = []): Finding<Words> => ({
  outcome: 'MET',
  message,
  evidence,
  remedy: null,
});

/** The rule does not apply here. */
export const notApplicable = <Words>(message: Words): Finding<Words> => ({
  outcome: 'NOT_APPLICABLE',
  message,
  evidence: [],
  remedy: null,
});

/** The rule is not met. The remedy says how to meet it. */
export const notMet = <Words>(message: Words, remedy: Words, evidence: readonly RecordRef[]): Finding<Words> => ({
  outcome: 'NOT_MET',
  message,
  evidence,
  remedy,
});

/** It is unknown whether the rule is met. The remedy says what to find out. */
export const unknown = <Words>(message: Words, remedy: Words, evidence: readonly RecordRef[] = []): Finding<Words> => ({
  outcome: 'UNKNOWN',
  message,
  evidence,
  remedy,
});

/** Words about one of several things. They take the names of all things that they apply to. */
export type WordsOnNames = string | ((names: string) => string);

/** A finding about one of several things, such as one of the engagements. */
export type NamedFinding = Finding<WordsOnNames> & { name: string };

/** Merges the findings on the parts of a question: the worst outcome, with the words of all parts that have it. */
export const worstOf = (findings: readonly Finding[]): Finding =>
  worstOfEach(findings.map((finding) => ({ ...finding, name: '' })));

/** As `worstOf`. Findings with the same words share one sentence, which lists the names of the things. */
export function worstOfEach(findings: readonly NamedFinding[]): Finding {
  const outcome = ruleAnswers.find((answer) => findings.some((finding) => finding.outcome === answer))!;
  const decisive = findings.filter((finding) => finding.outcome === outcome);
  return {
    outcome,
    message: sentencesOf(decisive.map(({ name, message }) => ({ name, words: message }))),
    evidence: evidenceOf(decisive.flatMap(({ evidence }) => evidence.map((ref) => ({ text: '', evidence: ref })))),
    remedy:
      sentencesOf(decisive.flatMap(({ name, remedy }) => (remedy === null ? [] : [{ name, words: remedy }]))) || null,
  };
}

/** Says each sentence once, with the names of all things that it applies to. */
function sentencesOf(parts: readonly { name: string; words: WordsOnNames }[]): string {
  const namesOf = new Map<string, { words: WordsOnNames; names: string[] }>();
  for (const { name, words } of parts) {
    const sentence = namesOf.get(said(words, '…')) ?? { words, names: [] };
    sentence.names.push(name);
    namesOf.set(said(words, '…'), sentence);
  }
  const sentences = [...namesOf.values()].map(({ words, names }) => said(words, listed(distinct(names))));
  return distinct(sentences).join(' ');
}

const said = (words: WordsOnNames, names: string): string => (typeof words === 'string' ? words : words(names));

/** Returns the answer of a rule of law as a finding of the gate. */
export function findingOf<Words>(
  { answer, facts }: { answer: RuleAnswer; facts: readonly RuleFact[] },
  remedies: Partial<Record<RuleAnswer, Words>>,
): Finding<Words | string> {
  return {
    outcome: answer,
    message: distinct(facts.map(({ text }) => text)).join(' '),
    evidence: evidenceOf(facts),
    remedy: remedies[answer] ?? null,
  };
}
