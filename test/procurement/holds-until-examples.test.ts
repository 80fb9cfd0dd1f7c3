import { describe, expect, it } from 'vitest';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import { holdsUntil, nextDate } from '../../src/procurement/gate/holds-until.ts';
import type { Dossier, DossierSupplier } from '../../src/risk/engine/dossier.ts';
import { attestation, certification, dossier, incident, today } from '../risk/dossiers.ts';
import {
  acceptance,
  buyable,
  decided,
  decision,
  holdDays,
  notExcluded,
  policies,
  screened,
  supplier,
  testing,
  withRule,
} from './fixtures.ts';

describe('an answer holds', () => {
  /** The look-up of exclusions is due every month. Other dates are tried under a policy that asks for it less often. */
  const withoutMonthly: Policies = {
    ...policies,
    rules: policies.rules.map((rule) =>
      rule.id === 'EXCLUSION' ? { ...rule, parameters: { days: 3_660, lists: ['OIG_LEIE'] } } : rule,
    ),
  };
  const until = (given: Dossier, days = 366, by = withoutMonthly, asOf = today) =>
    holdsUntil(decided(given, { asOf }, by), days);

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
    [
      'until a review is overdue by a period of its own',
      buyable({ thirdParty: { lastReviewedOn: '2025-09-20', reviewEveryMonths: 6 } }),
      '2026-03-23',
    ],
    [
      'until the screening is too old, if no review is recorded',
      buyable({ thirdParty: { lastReviewedOn: null } }),
      '2026-08-29',
    ],
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

  it('although one of two engagements ends, if the answer and its reasons stay', () => {
    const given = buyable({ engagements: [testing(), testing({ id: 'night', endsOn: '2026-03-19' })] });
    expect(until(given, holdDays)).toBe('2026-04-13');
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
    expect(until(given, 150)).toBe('2026-08-09');
    const levelOn = (asOf: string) => decided(given, { asOf }).facts.risk.assessment.level;
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

  it('until old evidence of tested recovery is worth less than newer evidence, which is current', () => {
    const given = buyable({
      engagements: [testing({ dependency: 4, penetration: 4, recoveryTimeHours: 4, tolerableDowntimeHours: 8 })],
      attestations: [
        ...buyable().attestations.map((one) => ({
          ...one,
          claims: one.claims.filter(({ control }) => control !== 'CTY-02'),
        })),
        attestation(['CTY-02'], { assurance: 'INDEPENDENT', attestedOn: '2024-03-01' }),
        attestation(['CTY-02'], { assurance: 'SELF', attestedOn: '2026-03-01' }),
      ],
    });
    expect(until(given)).toBe('2026-05-11');
    const answerOn = (asOf: string) => decided(given, { asOf }, withoutMonthly).answer;
    expect([answerOn('2026-05-10'), answerOn('2026-05-11')]).toEqual(['CONDITIONAL', 'ALLOW']);
  });

  it('until an approval is over on the day before the level changes', () => {
    expect(until(fading({ decisions: [decision({ validUntil: '2026-08-07' })] }))).toBe('2026-08-08');
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
    expect(until(given, 60, withoutMonthly, '2026-06-20')).toBe('2026-06-29');
    // The only day after them on which anything is recorded is 30 June.
    const noted = decision({ validFrom: '2026-06-30', validUntil: '2026-12-31', categories: ['BILLING'] });
    expect(until({ ...given, decisions: [decision(), noted] }, 60, withoutMonthly, '2026-06-20')).toBe('2026-06-29');
    const levels = ['2026-06-28', '2026-06-29', '2026-08-09'].map(
      (asOf) => decided(given, { asOf }).facts.risk.assessment.level,
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

describe('the next day on which a recorded date takes effect', () => {
  it.each<[string, string | null, Dossier, Policies?]>([
    ['the look-up of exclusions is too old', '2026-04-15', buyable({ screenings: [notExcluded()] })],
    ['nothing is recorded', null, dossier(), { ...policies, rules: [] }],
  ])('%s: %s', (_, expected, given, by) => {
    expect(nextDate(decided(given, {}, by).facts)).toBe(expected);
  });
});

describe('the recorded dates of suppliers', () => {
  const WHEN = '2026-03-20';
  const END = '2026-04-13';
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
});
