import { describe, expect, it } from 'vitest';
import { type ProcurementRuleId, procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { decide, type Decided } from '../../src/procurement/gate/decide.ts';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import type { Answer, Effect, Outcome } from '../../src/procurement/gate/finding.ts';
import type { ProcurementRule } from '../../src/procurement/policy.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { ruleAnswers } from '../../src/risk/rules/answer.ts';
import { today } from '../risk/dossiers.ts';
import {
  acceptance,
  buyable,
  decided,
  decision,
  policies,
  question,
  reason,
  rules,
  testing,
  waiver,
} from './fixtures.ts';
import { tables } from './tables/all.ts';
import { type Adverse, type DecisionTable, type Row, TOMORROW, YESTERDAY } from './tables/table.ts';

const isAdverse = (outcome: Outcome): outcome is Adverse => outcome !== 'MET' && outcome !== 'NOT_APPLICABLE';
const answers: readonly Answer[] = ['ALLOW', 'CONDITIONAL', 'UNKNOWN', 'BLOCK'];
const worse = (a: Answer, b: Answer) => (answers.indexOf(a) > answers.indexOf(b) ? a : b);
const made: Record<Effect, Answer> = {
  BLOCK: 'BLOCK',
  UNKNOWN: 'UNKNOWN',
  CONDITION: 'CONDITIONAL',
  INFORM: 'ALLOW',
};
const answerOf = (effect: Effect | null, { 4: more }: Row) =>
  worse(effect === null ? 'ALLOW' : made[effect], more?.others ?? 'ALLOW');
const datedIn = (boundaries: DecisionTable['boundaries']): readonly Row[] => ('never' in boundaries ? [] : boundaries);
const askedIn = ([, , given, , more]: Row, by: Policies = more?.policies ?? policies, extra = given) =>
  decided(extra, more?.asked, by);

describe.each(tables)('$rule', ({ rule, effects, remedies, rows, boundaries }) => {
  const { locked } = rules.find(({ id }) => id === rule)!;
  const effectOf = (outcome: Outcome): Effect | null => (isAdverse(outcome) ? effects[outcome]! : null);
  const all = [...rows, ...datedIn(boundaries)];
  const named = (cases: readonly Row[]) => cases.map((row) => [row[0], row] as const);

  it.each(named(all))('%s', (_, row) => {
    const [, outcome, , evidence, more] = row;
    const answered = askedIn(row);
    const found = reason(answered, rule);
    expect([found.outcome, found.effect, found.setAsideBy]).toEqual([outcome, effectOf(outcome), null]);
    expect(answered.answer).toBe(answerOf(effectOf(outcome), row));
    expect(found.message).not.toBe('');
    expect(found.evidence.map(({ record, id }) => `${record} ${id}`)).toEqual(evidence);
    expect(found.remedy).toBe(isAdverse(outcome) ? (more?.remedy ?? remedies[outcome]) : null);
  });

  // One case of each adverse outcome represents all in the tests of decisions and of the policy's dates.
  const adverse = all.filter(
    ([, outcome, , , more], at) =>
      isAdverse(outcome) && !more?.final && all.findIndex((row) => row[1] === outcome) === at,
  );

  it.each(named(adverse))('waived: %s', (_, row) => {
    const [, outcome, given] = row;
    const set = waiver([rule], { id: 'waiver' });
    const found = askedIn(row, undefined, { ...given, decisions: [...given.decisions, set] });
    const { effect, setAsideBy } = reason(found, rule);
    if (locked !== null || effectOf(outcome) === 'INFORM') {
      expect([effect, setAsideBy]).toEqual([effectOf(outcome), null]);
    } else {
      expect([effect, setAsideBy]).toEqual([outcome === 'NOT_MET' ? null : 'CONDITION', 'waiver']);
    }
    expect(reason(found, rule).outcome).toBe(outcome);
    expect(found.answer).toBe(answerOf(effect, row));
  });

  it.each(named(all.filter(([, , , , more]) => more?.final)))('cannot be waived: %s', (_, row) => {
    const [, , given] = row;
    const found = askedIn(row, undefined, { ...given, decisions: [...given.decisions, waiver([rule])] });
    expect(reason(found, rule)).toEqual(reason(askedIn(row), rule));
  });

  it.each<[string, Partial<ProcurementRule>, boolean]>([
    ['switched off', { status: 'OFF' }, false],
    ['on the day before the first', { effectiveFrom: TOMORROW }, false],
    ['on its first day', { effectiveFrom: today }, true],
    ['on its last day', { effectiveTo: today }, true],
    ['on the day after the last', { effectiveTo: YESTERDAY }, false],
  ])('%s', (_, settings, applied) => {
    const row = adverse.find(([, , , , more]) => more?.asked?.asOf === undefined) ?? all[0]!;
    const { rules: given, risk: law } = row[4]?.policies ?? policies;
    const set = { rules: given.map((one) => (one.id === rule ? { ...one, ...settings } : one)), risk: law };
    const found = askedIn(row, set);
    const outcome = applied ? row[1] : 'NOT_APPLICABLE';
    expect(reason(found, rule)).toMatchObject({ outcome, effect: effectOf(outcome), setAsideBy: null });
    expect(reason(found, rule).message).not.toBe('');
    expect(found.answer).toBe(answerOf(effectOf(outcome), row));
  });
});

describe('decisions', () => {
  const unreviewed = { thirdParty: { lastReviewedOn: '2024-01-15' } };
  const byOne = waiver(['REVIEW'], { id: 'waiver', needsSecondApprover: false, secondApprovedOn: null });

  it('of one person set aside a rule that only imposes a condition', () => {
    expect(decided(buyable(unreviewed)).answer).toBe('CONDITIONAL');
    const found = decided(buyable({ ...unreviewed, decisions: [decision(), byOne] }));
    expect([found.answer, reason(found, 'REVIEW').setAsideBy]).toEqual(['ALLOW', 'waiver']);
  });

  it('that can set rules aside are the waivers and risk acceptances in force that cover all that is asked about', () => {
    const given = buyable({
      decisions: [
        decision(),
        waiver(['REVIEW'], { id: 'a' }),
        waiver(['REVIEW'], { id: 'b', conditions: ['Ask monthly.'] }),
        acceptance('HIGH', { id: 'c' }),
        acceptance('HIGH', { id: 'd', conditions: ['Tell the board.'] }),
        waiver(['REVIEW'], { id: 'e', validUntil: YESTERDAY }),
        waiver(['REVIEW'], { id: 'f', categories: ['BILLING'] }),
      ],
    });
    expect(decided(given).facts.decisions.overrides.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
  });
});

describe('a rule of a newer version that this one does not know', () => {
  it('is UNKNOWN', () => {
    const added = { ...rules[0]!, id: 'NEW-RULE' as ProcurementRuleId };
    const found = decided(buyable(), {}, { ...policies, rules: [...rules, added] });
    expect(found.answer).toBe('UNKNOWN');
    expect(reason(found, added.id)).toMatchObject({ outcome: 'UNKNOWN', effect: 'UNKNOWN', evidence: [] });
  });
});

describe('an existing assessment of the day', () => {
  const existing = { ...decided(buyable()).facts.risk.assessment, level: 'VERY_HIGH' as const };
  const levelOf = (given: Dossier) => decide(given, policies, question(), existing).facts.risk.assessment.level;

  it('is used', () => {
    expect(levelOf(buyable())).toBe('VERY_HIGH');
  });

  it('is not used if an engagement asked about is planned, because it leaves that out', () => {
    expect(levelOf(buyable({ engagements: [testing({ status: 'PLANNED', startsOn: TOMORROW })] }))).toBe('MODERATE');
  });
});

describe('the tables', () => {
  it('are one for each rule, in the order of the policy', () => {
    expect(tables.map(({ rule }) => rule).sort()).toEqual([...procurementRuleIds].sort());
    expect(rules.map(({ id }) => id)).toEqual(procurementRuleIds);
  });

  it.each(tables)('$rule: have a case of every outcome, or say why there is none', ({ rows, boundaries, never }) => {
    const outcomes = new Set([...rows, ...datedIn(boundaries)].map(([, outcome]) => outcome));
    for (const outcome of ruleAnswers) expect([outcome, outcomes.has(outcome)]).toEqual([outcome, !never[outcome]]);
  });

  it.each(tables)('$rule: have days on both sides of each boundary', ({ boundaries }) => {
    if ('never' in boundaries) return;
    expect(new Set(boundaries.map(([, outcome]) => outcome)).size).toBeGreaterThan(1);
  });

  it('start from a third party that meets every rule', () => {
    const { answer, checks }: Decided = decided(buyable(), { productId: 'analyzer' });
    expect(answer).toBe('ALLOW');
    expect(checks.filter(({ outcome }) => isAdverse(outcome))).toEqual([]);
  });
});
