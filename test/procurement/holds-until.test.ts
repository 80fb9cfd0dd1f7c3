import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Decided, riskLimits } from '../../src/procurement/gate/decide.ts';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import { holdsUntil, nextDate } from '../../src/procurement/gate/holds-until.ts';
import type { Question } from '../../src/procurement/gate/question.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier, DossierSupplier } from '../../src/risk/engine/dossier.ts';
import { certification, incident } from '../risk/dossiers.ts';
import { anyDossier } from '../risk/generator.ts';
import { acceptance, buyable, decided, decision, holdDays, screened, testing, withRule, policies } from './fixtures.ts';
import { anyPolicies, nearlyBuyable, questionAbout } from './generator.ts';

const TIMEOUT = 240_000;

/** Returns the answer and all reasons against buying, without the driving dimension of risk, which may shift. */
const told = ({ answer, checks }: Decided) => ({
  answer,
  reasons: checks.map(({ rule, outcome, effect, setAsideBy, message, evidence }) =>
    outcome === 'MET' || outcome === 'NOT_APPLICABLE' || riskLimits.has(rule)
      ? { rule, outcome, effect, setAsideBy }
      : { rule, outcome, effect, setAsideBy, message, evidence },
  ),
});

/** Checks the days in between, all or some, and the day itself. */
function verify(
  given: Dossier,
  by: Policies,
  question: Question,
  days: number,
  skip: (day: number) => boolean,
): string {
  const answered = decide(given, by, question);
  const until = holdsUntil(answered, days);
  const on = (asOf: string) => told(decide(given, by, { ...question, asOf }));
  const [first, end] = [dayNumber(question.asOf), dayNumber(until)];
  expect(end).toBeGreaterThan(first);
  expect(end).toBeLessThanOrEqual(first + days);
  for (let day = first + 1; day < end; day++)
    if (!skip(day)) expect(on(isoDay(day)), isoDay(day)).toEqual(told(answered));
  if (end < first + days) expect(on(until), until).not.toEqual(told(answered));
  return until;
}

describe('an answer and its reasons stay the same until `holdsUntil`, and change on it', () => {
  it.each([
    ['any third party', anyDossier, 400],
    ['third parties that one could nearly buy from', nearlyBuyable, 600],
  ])(
    'on every day, of %s',
    (_, dossiers, numRuns) => {
      let earlier = 0;
      fc.assert(
        fc.property(
          dossiers.chain((given) => fc.tuple(fc.constant(given), questionAbout(given))),
          anyPolicies,
          ([given, question], by) => {
            const until = verify(given, by, question, holdDays, () => false);
            if (dayNumber(until) < dayNumber(question.asOf) + holdDays) earlier++;
          },
        ),
        { numRuns },
      );
      expect(earlier).toBeGreaterThan(numRuns / 20);
    },
    TIMEOUT,
  );

  it(
    'on some days of a year, of both',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(anyDossier, nearlyBuyable).chain((given) => fc.tuple(fc.constant(given), questionAbout(given))),
          anyPolicies,
          fc.integer({ min: 1, max: 366 }),
          fc.nat(40),
          ([given, question], by, days, phase) => {
            verify(given, by, question, days, (day) => (day + phase) % 41 !== 0);
          },
        ),
        { numRuns: 1500 },
      );
    },
    TIMEOUT,
  );
});

describe('an answer holds', () => {
  /** The look-up of exclusions is due every month. Other dates are tried under a policy that asks for it less often. */
  const withoutMonthly: Policies = {
    ...policies,
    rules: policies.rules.map((rule) =>
      rule.id === 'EXCLUSION' ? { ...rule, parameters: { days: 3_660, lists: ['OIG_LEIE'] } } : rule,
    ),
  };
  const until = (given: Dossier, days = 366, by = withoutMonthly) => holdsUntil(decided(given, {}, by), days);

  it.each<[string, Dossier, string, Policies?]>([
    ['until the screening of a fortnight ago is too old', buyable(), '2026-08-29'],
    ['until the look-up of exclusions is a month old', buyable(), '2026-04-15', policies],
    [
      'until a certificate has lapsed',
      buyable({
        certifications: [
          certification('CLIA', { variant: 'ACCREDITATION', validUntil: '2026-04-01' }),
          certification('CAP'),
        ],
      }),
      '2026-04-02',
    ],
    ['until an approval is over', buyable({ decisions: [decision({ validUntil: '2026-03-20' })] }), '2026-03-21'],
    ['until an approval is revoked', buyable({ decisions: [decision({ revokedOn: '2026-03-20' })] }), '2026-03-20'],
    [
      'until further conditions are imposed',
      buyable({
        decisions: [
          decision({ kind: 'CONDITIONAL_APPROVAL', conditions: ['Ask.'] }),
          decision({
            kind: 'CONDITIONAL_APPROVAL',
            conditions: ['Tell.'],
            validFrom: '2026-03-20',
            validUntil: '2027-01-31',
          }),
        ],
      }),
      '2026-03-20',
    ],
    ['until a screening is too old', buyable({ screenings: [screened({ screenedOn: '2025-10-01' })] }), '2026-03-31'],
    ['until a review is overdue', buyable({ thirdParty: { lastReviewedOn: '2025-04-01' } }), '2026-04-02'],
    [
      'until an incident is over',
      buyable({ incidents: [incident({ kind: 'SERVICE_OUTAGE', severity: 'HIGH', closedOn: '2026-03-20' })] }),
      '2026-03-20',
    ],
  ])('%s', (_, given, expected, by) => {
    expect(until(given, 366, by)).toBe(expected);
  });

  it('for as long as the policy says', () => {
    expect(until(buyable(), holdDays)).toBe('2026-04-13');
  });

  it('until a rule begins or has ended', () => {
    const suspended = buyable({ thirdParty: { lifecycle: 'SUSPENDED' } });
    expect(until(suspended, 30, withRule('LIFECYCLE', { effectiveFrom: '2026-03-20' }))).toBe('2026-03-20');
    expect(until(suspended, 30, withRule('LIFECYCLE', { effectiveTo: '2026-03-20' }))).toBe('2026-03-21');
  });

  it('until evidence has faded so far that the level of risk reaches a limit', () => {
    const given = buyable({
      engagements: [testing({ dependency: 4, penetration: 4 })],
      attestations: buyable().attestations.map((one) => ({
        ...one,
        assurance: 'SELF_WITH_DOCUMENTS',
        attestedOn: '2024-09-01',
      })),
    });
    expect(until(given)).toBe('2026-08-09');
    const levelOn = (asOf: string) => decided(given, { asOf }).facts.assessment.level;
    expect([levelOn('2026-08-08'), levelOn('2026-08-09')]).toEqual(['MODERATE', 'HIGH']);
  });

  /** Evidence fades so far that the level of risk is HIGH from 10 June. */
  const fading = (given: Partial<Dossier> = {}) =>
    buyable({
      engagements: [testing({ dependency: 4, penetration: 4 })],
      attestations: buyable().attestations.map((one) => ({
        ...one,
        assurance: 'SELF_WITH_DOCUMENTS',
        attestedOn: '2024-09-01',
      })),
      ...given,
    });

  it('until the only day between two recorded dates, if the level changes on it', () => {
    const later = decision({ validFrom: '2026-08-10', validUntil: '2026-12-31', categories: ['BILLING'] });
    const given = fading({ decisions: [decision(), later] });
    const answered = decided(given, { asOf: '2026-08-08' }, withoutMonthly);
    expect(nextDate(answered.facts)).toBe('2026-08-10');
    expect(holdsUntil(answered, 366)).toBe('2026-08-09');
  });

  it('until a closed incident has faded, although another is open and evidence raises the level again', () => {
    const days = { occurredOn: '2024-05-01', discoveredOn: '2024-05-01', reportedToUsOn: '2024-05-01' };
    const failure = (id: string, severity: 'CRITICAL' | 'LOW', closedOn: string | null) =>
      incident({ id, kind: 'QUALITY_FAILURE', severity, closedOn, ...days });
    const given = fading({
      incidents: [
        failure('open', 'LOW', null),
        failure('first', 'CRITICAL', '2026-03-13'),
        failure('second', 'CRITICAL', '2026-03-13'),
      ],
    });
    expect(until(given)).toBe('2026-06-29');
    const levels = ['2026-06-28', '2026-06-29', '2026-08-09'].map(
      (asOf) => decided(given, { asOf }).facts.assessment.level,
    );
    expect(levels).toEqual(['HIGH', 'MODERATE', 'HIGH']);
  });

  it('until an accepted risk rises above the accepted level', () => {
    const closing = incident({
      kind: 'SERVICE_OUTAGE',
      severity: 'CRITICAL',
      occurredOn: '2026-04-02',
      discoveredOn: '2026-04-02',
      reportedToUsOn: '2026-04-02',
    });
    const given = buyable({ incidents: [closing], decisions: [decision(), acceptance('HIGH')] });
    expect(until(given)).toBe('2026-04-02');
    expect(decided(given, { asOf: '2026-04-01' }).answer).toBe('ALLOW');
    expect(decided(given, { asOf: '2026-04-02' }).answer).toBe('BLOCK');
  });
});

describe('the recorded dates of suppliers', () => {
  const WHEN = '2026-03-20';
  const END = '2026-04-13';
  const supplier = (given: Partial<DossierSupplier> = {}): DossierSupplier => ({
    linkId: 'link',
    supplierId: 'supplier',
    criticality: 4,
    share: 1,
    validFrom: null,
    validTo: null,
    retiredOn: null,
    probability: 0.1,
    ...given,
  });
  const many = (given: Partial<DossierSupplier> = {}) =>
    ['a', 'b', 'c', 'd'].map((supplierId) => supplier({ supplierId, linkId: supplierId, ...given }));
  const until = (suppliers: DossierSupplier[], when: string | null, given: Partial<Dossier> = {}) =>
    holdsUntil(decided(buyable({ suppliers, ...given })), holdDays, when);

  it('end an answer that they can change', () => {
    expect(until(many(), WHEN)).toBe(WHEN);
    expect(until(many(), null)).toBe(END);
  });

  it('do not matter after the answer has changed by itself', () => {
    expect(until(many(), '2026-03-22', { decisions: [decision({ validUntil: '2026-03-20' })] })).toBe('2026-03-21');
    expect(until(many(), END)).toBe(END);
  });

  it('do not matter as long as even certain failure would not change the answer', () => {
    expect(until([supplier({ share: 0.01 })], WHEN)).toBe(END);
    expect(until(many({ validTo: '2026-03-16' }), WHEN)).toBe(WHEN);
    // From that day on, they reach the third party.
    expect(until(many({ validFrom: '2026-03-25' }), WHEN)).toBe('2026-03-25');
  });

  it('leave the answer as it is before the day that is returned, however likely failure becomes on that day', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    let held = 0;
    fc.assert(
      fc.property(
        nearlyBuyable,
        fc.array(
          fc.record({
            criticality: fc.integer({ min: 1, max: 4 }),
            share: fc.constantFrom(0.01, 0.2, 1),
            probability,
            validFrom: fc.constantFrom(null, '2026-03-25'),
            validTo: fc.constantFrom(null, '2026-03-28'),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        probability,
        fc.integer({ min: 1, max: 30 }),
        (party, links, changed, inDays) => {
          const suppliers = links.map((link, index) =>
            supplier({ ...link, supplierId: `s${index}`, linkId: `l${index}` }),
          );
          const answered = decided({ ...party, suppliers });
          const first = dayNumber(answered.facts.question.asOf);
          const until = dayNumber(holdsUntil(answered, holdDays, isoDay(first + inDays)));
          const became = suppliers.map((one) => ({ ...one, probability: changed }));
          for (let day = first + inDays; day < until; day++, held++)
            expect(told(decided({ ...party, suppliers: became }, { asOf: isoDay(day) })), isoDay(day)).toEqual(
              told(answered),
            );
        },
      ),
      { numRuns: 150 },
    );
    expect(held).toBeGreaterThan(100);
  });
});
