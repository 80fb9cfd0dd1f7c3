import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier, DossierEngagement } from '../../src/risk/engine/dossier.ts';
import { rankOf } from '../../src/risk/engine/level.ts';
import { audit, determination, today } from './dossiers.ts';
import { anyDossier, attestation, certification, contract, finding, incident, qualityRecord } from './generator.ts';
import { policy } from './policy.ts';

const RUNS = { numRuns: 1000 };
/** Binary rounding, in points of likelihood. */
const SHADE = 1e-7;

const assessed = (dossier: Dossier, asOf = today) => assess(dossier, policy, asOf);
const likelihoods = (risk: Assessment) => risk.dimensions.map(({ likelihood }) => likelihood);

function expectNoHigher(after: Assessment, before: Assessment): void {
  after.dimensions.forEach(({ dimension, likelihood }, at) => {
    expect(likelihood, dimension).toBeLessThanOrEqual(before.dimensions[at]!.likelihood + SHADE);
  });
}

function expectNoLower(after: Assessment, before: Assessment): void {
  expectNoHigher(before, after);
  expect(rankOf(after.level)).toBeGreaterThanOrEqual(rankOf(before.level));
  expect(after.score).toBeGreaterThanOrEqual(before.score - SHADE);
}

/** Evidence that says nothing bad. A notice period is a term, not evidence, so clauses set none. */
const goodEvidence: fc.Arbitrary<(dossier: Dossier) => Dossier> = fc.oneof(
  attestation
    .map((a) => ({
      ...a,
      signature: 'VALID' as const,
      claims: a.claims.map((claim) => ({
        ...claim,
        status: claim.status === 'PARTIAL' ? claim.status : ('MET' as const),
      })),
    }))
    .map((a) => (d: Dossier) => ({ ...d, attestations: [...d.attestations, a] })),
  certification.map((c) => (d: Dossier) => ({ ...d, certifications: [...d.certifications, c] })),
  contract
    .map((c) => ({ ...c, clauses: c.clauses.map((clause) => ({ ...clause, present: 'YES' as const, hours: null })) }))
    .map((c) => (d: Dossier) => ({ ...d, contracts: [...d.contracts, c] })),
  qualityRecord
    .map((q) => ({ ...q, passed: true }))
    .map((q) => (d: Dossier) => ({ ...d, qualityRecords: [...d.qualityRecords, q] })),
  fc.constant((d: Dossier) => ({
    ...d,
    thirdParty: { ...d.thirdParty, lastReviewedOn: today, subSuppliersCompleteOn: today },
  })),
  fc.uuid().map((id) => (d: Dossier) => ({
    ...d,
    audits: [...d.audits, audit({ id, completedOn: today })],
  })),
  fc.constantFrom('CMS_EQUIVALENCE' as const, 'NOT_APPLICABLE_ACCEPTED' as const).map((kind) => (d: Dossier) => ({
    ...d,
    determinations: [...d.determinations, determination(kind, 'ENC-01', { id: 'd', validFrom: today })],
  })),
);

describe('properties', () => {
  it('1: positive evidence never raises a likelihood', () => {
    fc.assert(
      fc.property(anyDossier, goodEvidence, (dossier, add) => {
        expectNoHigher(assessed(add(dossier)), assessed(dossier));
      }),
      RUNS,
    );
  });

  it('2: an incident or finding never lowers one', () => {
    const bad = fc.oneof(
      incident.map((i) => (d: Dossier) => ({ ...d, incidents: [...d.incidents, i] })),
      finding.map((f) => (d: Dossier) => ({ ...d, findings: [...d.findings, f] })),
    );
    fc.assert(
      fc.property(anyDossier, bad, (dossier, add) => {
        expectNoLower(assessed(add(dossier)), assessed(dossier));
      }),
      RUNS,
    );
  });

  it('3: more dependency, access, people, consequence or criticality never lowers risk', () => {
    const raise = (scale: number | null) => (scale === null ? null : Math.min(4, scale + 1));
    const raises: ((e: DossierEngagement) => DossierEngagement)[] = [
      (e) => ({ ...e, dependency: raise(e.dependency) }),
      (e) => ({ ...e, dependency: null }),
      (e) => ({ ...e, penetration: raise(e.penetration) }),
      (e) => ({ ...e, penetration: null }),
      (e) => ({ ...e, soleSource: 'YES' }),
      (e) => ({ ...e, clinical: e.clinical === 'NO' ? 'YES' : e.clinical }),
      (e) => ({
        ...e,
        dataFlows: e.dataFlows.map((f) => ({
          ...f,
          peoplePerYear: f.peoplePerYear === null ? null : f.peoplePerYear * 3 + 1,
        })),
      }),
    ];
    const raised = fc.oneof(
      fc.constantFrom(...raises).map((change) => (d: Dossier) => ({ ...d, engagements: d.engagements.map(change) })),
      fc.constant((d: Dossier) => ({
        ...d,
        suppliers: d.suppliers.map((s) => ({ ...s, criticality: raise(s.criticality) })),
        customers: d.customers.map((c) => ({ ...c, criticality: raise(c.criticality) })),
      })),
    );
    fc.assert(
      fc.property(anyDossier, raised, (dossier, change) => {
        expectNoLower(assessed(change(dossier)), assessed(dossier));
      }),
      RUNS,
    );
  });

  it('4: evidence that ages or ends never lowers risk', () => {
    const aged = (day: string | null, days: number) =>
      day === null || day > today ? day : isoDay(dayNumber(day) - days);
    const sooner = (day: string | null, days: number) => (day === null ? null : isoDay(dayNumber(day) - days));
    fc.assert(
      fc.property(anyDossier, fc.integer({ min: 1, max: 900 }), (dossier, days) => {
        const older: Dossier = {
          ...dossier,
          thirdParty: {
            ...dossier.thirdParty,
            lastReviewedOn: aged(dossier.thirdParty.lastReviewedOn, days),
            subSuppliersCompleteOn: aged(dossier.thirdParty.subSuppliersCompleteOn, days),
          },
          attestations: dossier.attestations.map((a) => ({
            ...a,
            periodEnd: aged(a.periodEnd, days),
            attestedOn: aged(a.attestedOn, days),
            validUntil: sooner(a.validUntil, days),
          })),
          certifications: dossier.certifications.map((c) => ({
            ...c,
            issuedOn: aged(c.issuedOn, days),
            validUntil: sooner(c.validUntil, days),
          })),
          audits: dossier.audits.map((a) => ({ ...a, completedOn: aged(a.completedOn, days) })),
          // Other failures count for a year, and then no more.
          qualityRecords: dossier.qualityRecords.map((q) =>
            q.kind === 'PROFICIENCY_TEST' ? { ...q, performedOn: aged(q.performedOn, days) } : q,
          ),
        };
        expectNoLower(assessed(older), assessed(dossier));
      }),
      RUNS,
    );
  });

  it('5: controls never raise risk above inherent; 6: shares sum to 1; 7: optimism never exceeds the headline', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const risk = assessed(dossier);
        for (const d of risk.dimensions) {
          expect(d.controlled.likelihood).toBeLessThanOrEqual(d.inherent.likelihood + SHADE);
          expect(d.factors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(d.optimistic.likelihood).toBeLessThanOrEqual(d.likelihood);
          for (const { hazard } of d.factors) expect(hazard).toBeGreaterThan(0);
          for (const value of [d.likelihood, d.score, d.inherent.score, d.optimistic.score, d.controlled.score]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        }
        expect(risk.optimistic.score).toBeLessThanOrEqual(risk.score);
        expect(rankOf(risk.optimistic.level)).toBeLessThanOrEqual(rankOf(risk.level));
        expect(risk.probability).toBeGreaterThanOrEqual(risk.ownProbability - 1e-12);
        expect(risk.probability).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('names a day before which nothing changes by a step', () => {
    const steps = (risk: Assessment) => ({
      coverage: risk.coverage,
      gates: risk.gates,
      answers: risk.rules.map(({ answer }) => answer),
      exposures: risk.dimensions.map(({ exposure }) => exposure),
      impacts: risk.dimensions.map(({ impact }) => impact),
      // Other evidence may overtake fading evidence on any day. That is not a step, so the kind of gap is left out.
      gaps: risk.dimensions.map(({ factors }) => factors.map(({ control }) => control ?? '').sort()),
      events: risk.dimensions.map(({ factors }) =>
        factors.filter((f) => f.control === null).map((f) => [f.code, f.detail]),
      ),
    });
    fc.assert(
      fc.property(anyDossier, fc.double({ min: 0, max: 1, noNaN: true }), (dossier, part) => {
        const risk = assessed(dossier);
        const end = risk.nextChangeOn === null ? dayNumber(today) + 2000 : dayNumber(risk.nextChangeOn) - 1;
        expect(end).toBeGreaterThanOrEqual(dayNumber(today));
        const later = isoDay(dayNumber(today) + Math.floor(part * (end - dayNumber(today))));
        expect(steps(assessed(dossier, later))).toEqual(steps(risk));
      }),
      RUNS,
    );
  });
});

describe('10: nothing but dossier, policy and date matters', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('neither the order of records nor the wall clock', () => {
    const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)].reverse();
    fc.assert(
      fc.property(anyDossier, fc.integer({ min: 0, max: 3 }), (dossier, by) => {
        const { thirdParty, ...records } = dossier;
        const shuffled = {
          ...Object.fromEntries(Object.entries(records).map(([name, list]) => [name, turned(list as unknown[], by)])),
          thirdParty: { ...thirdParty, sites: turned(thirdParty.sites, by), owners: turned(thirdParty.owners, by) },
        } as unknown as Dossier;
        vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
        const before = assessed(dossier);
        vi.setSystemTime(new Date('2099-12-31T23:59:59Z'));
        const after = assessed(shuffled);
        expect(likelihoods(after)).toEqual(likelihoods(before));
        expect(after.dimensions.map((d) => d.factors)).toEqual(before.dimensions.map((d) => d.factors));
        expect(after.gates).toEqual(before.gates);
        const { dimensions: _a, gates: _b, rules: rulesAfter, ...restAfter } = after;
        const { dimensions: _c, gates: _d, rules: rulesBefore, ...restBefore } = before;
        expect(restAfter).toEqual(restBefore);
        expect(rulesAfter.map(({ answer }) => answer)).toEqual(rulesBefore.map(({ answer }) => answer));
      }),
      RUNS,
    );
  });

  it('assesses without touching what it is given', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const copy = structuredClone(dossier);
        assessed(dossier);
        expect(dossier).toEqual(copy);
      }),
      { numRuns: 200 },
    );
  });
});
