import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { decisionInForce } from '../../src/records/decision/rules.ts';
import { decide, type Decided } from '../../src/procurement/gate/decide.ts';
import type { Answer } from '../../src/procurement/gate/finding.ts';
import type { Question } from '../../src/procurement/gate/question.ts';
import { isoDay, dayNumber } from '../../src/risk/engine/days.ts';
import type { Dossier, DossierDecision, DossierEngagement } from '../../src/risk/engine/dossier.ts';
import { dossier, finding, incident } from '../risk/dossiers.ts';
import { anyDossier, decision as anyDecision } from '../risk/generator.ts';
import { acceptance, buyable, decided, decision, policies, question, reason, rules, waiver } from './fixtures.ts';
import { anyPolicies, nearlyBuyable, questionAbout } from './generator.ts';
import { tables } from './tables/all.ts';

const RUNS = { numRuns: 1000 };
const TIMEOUT = 240_000;

const some = fc.oneof(anyDossier, nearlyBuyable);
/** A dossier and a question about it. */
const asked = some.chain((given) => fc.tuple(fc.constant(given), questionAbout(given)));

const answers: readonly Answer[] = ['ALLOW', 'CONDITIONAL', 'UNKNOWN', 'BLOCK'];
const rank = ({ answer }: Decided) => answers.indexOf(answer);
const adding = (given: Dossier, ...more: DossierDecision[]): Dossier => ({
  ...given,
  decisions: [...given.decisions, ...more],
});
/** The outcome and effect of each rule, without the words. */
const effectsOf = ({ answer, checks }: Decided) => ({
  answer,
  effects: checks.map(({ outcome, effect, setAsideBy }) => [outcome, effect, setAsideBy]),
});

describe('an unknown never yields ALLOW', () => {
  it(
    'if a rule that matters is unknown, or for counsel',
    () => {
      const severity = new Map(rules.map((rule) => [rule.id, rule.severity]));
      let seen = 0;
      fc.assert(
        fc.property(asked, anyPolicies, ([given, about], by) => {
          const { answer, checks } = decide(given, by, about);
          const open = checks.some(
            ({ rule, outcome }) =>
              (outcome === 'UNKNOWN' || outcome === 'NEEDS_COUNSEL') && severity.get(rule) !== 'INFORM',
          );
          if (answer !== 'ALLOW') return;
          seen++;
          expect(open).toBe(false);
        }),
        RUNS,
      );
      expect(seen).toBeGreaterThan(20);
    },
    TIMEOUT,
  );

  const engaged = (change: Partial<DossierEngagement>) => (given: Dossier) => ({
    ...given,
    engagements: given.engagements.map((one) => ({ ...one, ...change })),
  });
  const flows = (change: Partial<DossierEngagement['dataFlows'][number]>) => (given: Dossier) => ({
    ...given,
    engagements: given.engagements.map((one) => ({
      ...one,
      dataFlows: one.dataFlows.map((flow) => ({ ...flow, ...change })),
    })),
  });
  const forgotten: [string, (given: Dossier) => Dossier][] = [
    ['what it does for us', (given) => ({ ...given, engagements: [] })],
    ['how much we depend on it', engaged({ dependency: null })],
    ['how deep its access reaches', engaged({ penetration: null })],
    ['whether it is the sole source', engaged({ soleSource: 'UNKNOWN' })],
    ['whether patient results depend on it', engaged({ clinical: 'UNKNOWN' })],
    ['whether data move', engaged({ protectedData: 'UNKNOWN' })],
    ['what data move', engaged({ dataFlows: [] })],
    ['why it is no business associate', engaged({ baaRationale: null })],
    ['of how many people', flows({ peoplePerYear: null })],
    ['where to', flows({ destinationCountry: null })],
    ['by which channel', flows({ channel: 'UNKNOWN' })],
    ['that it was screened', (given) => ({ ...given, screenings: [] })],
    ['that it was reviewed', (given) => ({ ...given, thirdParty: { ...given.thirdParty, lastReviewedOn: null } })],
    [
      'when a critical finding is due',
      (given) => ({ ...given, findings: [finding({ severity: 'CRITICAL', dueOn: null })] }),
    ],
    [
      'until when the product is supported',
      (given) => ({
        ...given,
        products: given.products.map((one) => ({ ...one, connectedDevice: 'UNKNOWN', supportEndsOn: null })),
      }),
    ],
  ];

  it.each(forgotten)(
    'despite any decision, if it is forgotten %s',
    (_, forget) => {
      expect(decided(buyable(), { productId: 'analyzer' }).answer).toBe('ALLOW');
      fc.assert(
        fc.property(nearlyBuyable, (given) => {
          expect(decided(forget(given), { productId: 'analyzer' }).answer).not.toBe('ALLOW');
          const waived = adding(forget(given), waiver(procurementRuleIds));
          expect(decided(waived, { productId: 'analyzer' }).answer).not.toBe('ALLOW');
        }),
        { numRuns: 100 },
      );
    },
    TIMEOUT,
  );

  it(
    'if nothing is recorded',
    () => {
      const kind = fc.constantFrom('VENDOR' as const, 'SUPPLIER' as const, 'PARTNER_LAB' as const);
      fc.assert(
        fc.property(kind, questionAbout(dossier()), (kind, about) => {
          const nothing = dossier({ thirdParty: { kind } });
          expect(decide(nothing, policies, about).answer).toBe('BLOCK');
          const waived = adding(nothing, decision(), waiver(procurementRuleIds));
          expect(['UNKNOWN', 'BLOCK']).toContain(decide(waived, policies, about).answer);
        }),
        { numRuns: 300 },
      );
    },
    TIMEOUT,
  );
});

describe('decisions', () => {
  it(
    'never set a locked rule aside',
    () => {
      const locked = rules.filter((rule) => rule.locked !== null).map(({ id }) => id);
      expect(locked).toEqual([
        'REQUEST',
        'SANCTIONS',
        'EXCLUSION',
        'DSP-PROHIBITED',
        'DSP-RESTRICTED',
        'DSP-BROKERAGE',
      ]);
      fc.assert(
        fc.property(asked, ([given, about]) => {
          const before = decide(given, policies, about);
          const after = decide(adding(given, waiver(procurementRuleIds)), policies, about);
          for (const id of locked) expect(reason(after, id)).toEqual(reason(before, id));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'that do not count change nothing',
    () => {
      const idle = fc
        .tuple(asked, anyDecision, fc.nat(4))
        .map(([[given, about], made, how]): [Dossier, Question, DossierDecision] => {
          const at = (days: number) => isoDay(dayNumber(about.asOf) + days);
          const idleBy: Partial<DossierDecision>[] = [
            { needsSecondApprover: true, secondApprovedOn: null },
            { validUntil: at(-1) },
            { validFrom: at(1), validUntil: at(9) },
            { revokedOn: about.asOf },
            { products: [{ productId: 'of somebody else' }] },
          ];
          return [given, about, { ...made, ...idleBy[how] }];
        });
      fc.assert(
        fc.property(idle, ([given, about, made]) => {
          expect(effectsOf(decide(adding(given, made), policies, about))).toEqual(
            effectsOf(decide(given, policies, about)),
          );
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'that reject any part of the question block it',
    () => {
      fc.assert(
        fc.property(
          asked,
          fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
          ([given, about], [wide, where, which]) => {
            const [place] = decide(given, policies, about).facts.asked.places;
            const made = decision({
              kind: 'REJECTION',
              validFrom: about.asOf,
              validUntil: about.asOf,
              categories: wide ? [] : [place!.category],
              facilities: where ? [] : [{ facilityId: place!.facilityId ?? 'any of ours' }],
              products: which || about.productId === null ? [] : [{ productId: about.productId }],
            });
            expect(decide(adding(given, made, waiver(procurementRuleIds)), policies, about).answer).toBe('BLOCK');
          },
        ),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'that approve, waive or accept never make the answer worse',
    () => {
      fc.assert(
        fc.property(asked, anyDecision, ([given, about], made) => {
          fc.pre(made.kind !== 'REJECTION');
          const counting = { ...made, validFrom: '2020-01-01', validUntil: '2030-01-01', revokedOn: null };
          const seconded = { ...counting, secondApprovedOn: '2020-01-01' };
          expect(decisionInForce(seconded, about.asOf)).toBe(true);
          const before = decide(given, policies, about);
          expect(rank(decide(adding(given, seconded), policies, about))).toBeLessThanOrEqual(rank(before));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

describe('the order of records', () => {
  it(
    'changes neither the answer nor a word of it',
    () => {
      const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)].reverse();
      fc.assert(
        fc.property(asked, fc.nat(3), ([given, about], by) => {
          const { thirdParty, ...records } = given;
          const shuffled = {
            ...Object.fromEntries(Object.entries(records).map(([name, list]) => [name, turned(list as unknown[], by)])),
            thirdParty: { ...thirdParty, sites: turned(thirdParty.sites, by), owners: turned(thirdParty.owners, by) },
          } as unknown as Dossier;
          const { answer, checks } = decide(given, policies, about);
          const other = decide(shuffled, policies, about);
          expect(other.checks).toEqual(checks);
          expect(other.answer).toBe(answer);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'is what it was given in',
    () => {
      fc.assert(
        fc.property(asked, ([given, about]) => {
          const copy = structuredClone(given);
          decide(given, policies, about);
          expect(given).toEqual(copy);
        }),
        { numRuns: 200 },
      );
    },
    TIMEOUT,
  );
});

describe('a finding', () => {
  it(
    'has words, a remedy if it speaks against buying, and no outcome that its table rules out',
    () => {
      fc.assert(
        fc.property(asked, ([given, about]) => {
          const { checks } = decide(given, policies, question(about));
          for (const { rule, outcome, message, remedy, evidence } of checks) {
            expect(tables.find((table) => table.rule === rule)!.never[outcome], rule).toBeUndefined();
            expect(message.trim(), rule).not.toBe('');
            const adverse = outcome !== 'MET' && outcome !== 'NOT_APPLICABLE';
            expect((remedy ?? '').length > 0, rule).toBe(adverse);
            expect(`${message}${remedy ?? ''}`).not.toMatch(/undefined|null|NaN|\[object| {2}/);
            expect(new Set(evidence.map(({ record, id }) => record + id)).size).toBe(evidence.length);
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

it('one person lifts a condition, and two a BLOCK, whatever the policy was when they decided', () => {
  const incidents = [incident({ kind: 'SERVICE_OUTAGE', severity: 'CRITICAL' })];
  const accepted = (by: Partial<DossierDecision>) =>
    decided(buyable({ incidents, decisions: [decision(), acceptance('VERY_HIGH', by)] }));
  const alone = accepted({ needsSecondApprover: false, secondApprovedOn: null });
  expect(alone.answer).toBe('BLOCK');
  expect(reason(alone, 'RISK-UNACCEPTABLE')).toMatchObject({ effect: 'BLOCK', setAsideBy: null });
  expect(reason(alone, 'RISK-ELEVATED').setAsideBy).not.toBeNull();
  expect(accepted({}).answer).toBe('ALLOW');
});
