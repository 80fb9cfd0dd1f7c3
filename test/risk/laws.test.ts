import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import { compilePolicy } from '../../src/risk/engine/policy.ts';
import type { Dossier, DossierEngagement } from '../../src/risk/engine/dossier.ts';
import { rankOf } from '../../src/risk/engine/level.ts';
import { decide } from '../../src/procurement/gate/decide.ts';
import { effects } from '../../src/procurement/gate/finding.ts';
import { policies, question } from '../procurement/fixtures.ts';
import {
  attestation,
  audit,
  certification,
  contract,
  finding,
  incident,
  key,
  qualityRecord,
  today,
  unstated,
} from './dossiers.ts';
import { anyDossier } from './generator.ts';
import { beforeVersion3, parts, policy } from './policy.ts';

/*
 * Laws of the model over generated dossiers: the effects that a record may have on an answer. `properties.test.ts` holds the
 * properties of the arithmetic.
 */

const RUNS = { numRuns: 600 };
/** Binary rounding, in points of likelihood. */
const SHADE = 1e-7;

type Change = (dossier: Dossier) => Dossier;
/** The lists of a dossier to which records are added. */
type Lists = Pick<
  Dossier,
  | 'attestations'
  | 'audits'
  | 'certifications'
  | 'contracts'
  | 'findings'
  | 'incidents'
  | 'products'
  | 'qualityRecords'
  | 'screenings'
>;

const plus =
  <Name extends keyof Lists>(name: Name, record: Lists[Name][number]): Change =>
  (dossier) => ({ ...dossier, [name]: [...dossier[name], record] });

const assessed = (dossier: Dossier, asOf = today) => assess(dossier, policy, asOf);

function expectNoLower(after: Assessment, before: Assessment): void {
  after.dimensions.forEach(({ dimension, likelihood, impact }, at) => {
    const earlier = before.dimensions[at]!;
    expect(likelihood, dimension).toBeGreaterThanOrEqual(earlier.likelihood - SHADE);
    expect(impact, dimension).toBeGreaterThanOrEqual(earlier.impact);
  });
  expect(rankOf(after.level)).toBeGreaterThanOrEqual(rankOf(before.level));
}

/** How much each rule of the gate speaks against buying: 0 for nothing. */
const severities = (dossier: Dossier, asOf = today): Map<string, number> =>
  new Map(
    decide(dossier, policies, question({ asOf })).checks.map(({ rule, effect }) => [
      rule,
      effect === null ? 0 : effects.length - effects.indexOf(effect),
    ]),
  );

/**
 * How much is known, and how recently, is a question of its own, and news of either kind are knowledge: with them, ASSESSMENT
 * and SCREENING-AGE may be met, and a limit on risk may be broken for certain instead of perhaps.
 */
const knowledge = new Set(['ASSESSMENT', 'SCREENING-AGE', 'RISK-UNACCEPTABLE', 'RISK-ELEVATED']);

/**
 * A waiver sets a known breach aside, and leaves a condition for an unknown one. The conditions of a risk acceptance end if
 * the risk is higher than accepted. People have decided so, and the law is about what they know.
 */
const undecided = (dossier: Dossier): Dossier => ({
  ...dossier,
  decisions: dossier.decisions.filter(({ kind }) => kind !== 'WAIVER' && kind !== 'RISK_ACCEPTANCE'),
});

function expectNoMilder(after: Dossier, before: Dossier): void {
  const was = severities(undecided(before));
  for (const [rule, severity] of severities(undecided(after))) {
    if (!knowledge.has(rule)) expect(severity, rule).toBeGreaterThanOrEqual(was.get(rule)!);
  }
}

const control = fc.constantFrom(...policy.controls.map(({ code }) => code));
const severity = fc.constantFrom('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
const recent = fc.integer({ min: 0, max: 300 }).map((days) => isoDay(dayNumber(today) - days));

const statement = (status: 'MET' | 'NOT_MET', code: string, attestedOn: string) =>
  attestation([], { attestedOn, claims: [{ control: code, status, extent: null }] });

const badNews: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(control, recent).map(([code, on]) => plus('attestations', statement('NOT_MET', code, on))),
  fc
    .tuple(control, recent)
    .map(([code, on]) => plus('attestations', { ...statement('MET', code, on), signature: 'INVALID' as const })),
  fc.tuple(severity, recent).map(([rated, on]) => plus('incidents', incident({ severity: rated, occurredOn: on }))),
  fc
    .tuple(severity, fc.option(control, { nil: null }))
    .map(([rated, code]) => plus('findings', finding({ severity: rated, control: code }))),
  recent.map((completedOn) => plus('audits', audit({ completedOn, outcome: 'UNSATISFACTORY' }))),
  fc
    .tuple(
      fc.constantFrom('PROFICIENCY_TEST', 'RESULT_DISCREPANCY', 'NONCONFORMANCE', 'TURNAROUND'),
      fc.constantFrom(null, 'HEMATOLOGY', 'VIROLOGY'),
      fc.option(recent, { nil: null }),
    )
    .map(([kind, specialty, performedOn]) =>
      plus('qualityRecords', qualityRecord({ kind, specialty, performedOn, passed: false })),
    ),
  recent.map((screenedOn) =>
    plus('screenings', {
      ...unstated,
      id: key(),
      list: 'OFAC_SDN',
      screenedOn,
      outcome: 'CONFIRMED_MATCH' as const,
      matchedName: 'HUAZHEN',
    }),
  ),
  fc.constant(
    plus('products', {
      id: key(),
      name: 'Analyzer',
      supportEndsOn: null,
      retiredOn: null,
      connectedDevice: 'YES' as const,
      vulnerabilities: [{ cve: 'CVE-2026-1', knownExploited: true, dueOn: null, patchedOn: null }],
    }),
  ),
);

describe('bad news', () => {
  it('never lowers a likelihood, an impact or the level', () => {
    fc.assert(
      fc.property(anyDossier, badNews, (dossier, record) => {
        expectNoLower(assessed(record(dossier)), assessed(dossier));
      }),
      RUNS,
    );
  });

  it('never makes a rule of the gate milder, except those that ask how much is known', () => {
    fc.assert(
      fc.property(anyDossier, badNews, (dossier, record) => expectNoMilder(record(dossier), dossier)),
      RUNS,
    );
  });
});

const everyClause = [...policy.clauseTitles.keys()];

const goodNews: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(control, recent).map(([code, on]) => plus('attestations', statement('MET', code, on))),
  fc
    .constantFrom('ISO_27001', 'ISO_13485', 'SOC2_TYPE2', 'HITRUST_R2', 'CAP')
    .map((type) => plus('certifications', certification(type))),
  fc
    .constantFrom('BUSINESS_ASSOCIATE', 'MASTER_SERVICES', 'SUPPLY', 'REFERENCE_TESTING')
    .map((kind) => plus('contracts', contract(kind, everyClause))),
  recent.map((completedOn) => plus('audits', audit({ completedOn }))),
  recent.map((performedOn) => plus('qualityRecords', qualityRecord({ performedOn }))),
  fc.constant((dossier: Dossier) => ({
    ...dossier,
    thirdParty: { ...dossier.thirdParty, lastReviewedOn: today, subSuppliersCompleteOn: today },
  })),
);

describe('good news', () => {
  it('never raises a likelihood, an impact or the level', () => {
    fc.assert(
      fc.property(anyDossier, goodNews, (dossier, record) => {
        expectNoLower(assessed(dossier), assessed(record(dossier)));
      }),
      RUNS,
    );
  });

  it('never makes a rule of the gate harsher', () => {
    fc.assert(
      fc.property(anyDossier, goodNews, (dossier, record) => expectNoMilder(dossier, record(dossier))),
      RUNS,
    );
  });
});

/**
 * Returns the dossier without everything that the model names as improving with time: closed incidents fade, failures count
 * for a year, and a relationship, a decision against buying or a record that says so itself ends.
 */
function withoutNamedImprovements(dossier: Dossier): Dossier {
  const begun = <T>(day: T | null): T | null => (day !== null && String(day) > today ? null : day);
  return {
    ...dossier,
    thirdParty: {
      ...dossier.thirdParty,
      lastReviewedOn: begun(dossier.thirdParty.lastReviewedOn),
      subSuppliersCompleteOn: begun(dossier.thirdParty.subSuppliersCompleteOn),
    },
    engagements: dossier.engagements.map((one) => ({ ...one, startsOn: begun(one.startsOn), endsOn: null })),
    contracts: dossier.contracts.map((one) => ({ ...one, effectiveOn: begun(one.effectiveOn) })),
    certifications: dossier.certifications.map((one) => ({ ...one, issuedOn: begun(one.issuedOn) })),
    attestations: dossier.attestations.map((one) => ({
      ...one,
      attestedOn: begun(one.attestedOn),
      revokedOn: begun(one.revokedOn),
    })),
    audits: dossier.audits.map((one) => ({
      ...one,
      completedOn: begun(one.completedOn),
      retiredOn: begun(one.retiredOn),
    })),
    findings: dossier.findings.map((one) => ({ ...one, retiredOn: begun(one.retiredOn) })),
    incidents: dossier.incidents.map((one) => ({ ...one, closedOn: null, retiredOn: begun(one.retiredOn) })),
    qualityRecords: dossier.qualityRecords
      .filter(({ kind }) => kind === 'PROFICIENCY_TEST')
      .map((one) => ({ ...one, performedOn: begun(one.performedOn), retiredOn: begun(one.retiredOn) })),
    products: dossier.products.map((one) => ({
      ...one,
      retiredOn: begun(one.retiredOn),
      vulnerabilities: one.vulnerabilities.map((hole) => ({ ...hole, patchedOn: begun(hole.patchedOn) })),
    })),
    screenings: dossier.screenings.filter(({ screenedOn }) => screenedOn <= today),
    determinations: dossier.determinations
      .filter(({ validFrom }) => validFrom <= today)
      .map((one) => ({ ...one, revokedOn: begun(one.revokedOn) })),
    decisions: [],
    suppliers: dossier.suppliers.map((one) => ({ ...one, validTo: null, retiredOn: null })),
    customers: dossier.customers.map((one) => ({ ...one, validTo: null, retiredOn: null })),
  };
}

it('time alone improves nothing but what the model names', () => {
  fc.assert(
    fc.property(anyDossier.map(withoutNamedImprovements), fc.integer({ min: 1, max: 1500 }), (dossier, days) => {
      expectNoLower(assessed(dossier, isoDay(dayNumber(today) + days)), assessed(dossier));
    }),
    RUNS,
  );
});

describe('one fact in two records', () => {
  const numbers = ({ dimensions, coverage, level, rules }: Assessment) => ({
    coverage,
    level,
    values: dimensions.map(({ likelihood, impact, inherent, optimistic }) => [
      likelihood,
      impact,
      inherent.likelihood,
      optimistic.likelihood,
    ]),
    answers: rules.map(({ answer }) => answer),
  });
  const again = <T extends { id: string }>(records: readonly T[]): T[] =>
    records.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]);

  it.each<[string, Change]>([
    [
      'the claims of a statement, in two statements',
      (d) => ({
        ...d,
        attestations: d.attestations.flatMap((one) => [
          { ...one, claims: one.claims.slice(0, 1) },
          { ...one, id: `${one.id}-again`, claims: one.claims.slice(1) },
        ]),
      }),
    ],
    ['a certificate twice', (d) => ({ ...d, certifications: again(d.certifications) })],
    ['a contract twice', (d) => ({ ...d, contracts: again(d.contracts) })],
    ['an audit twice', (d) => ({ ...d, audits: again(d.audits) })],
    ['a screening twice', (d) => ({ ...d, screenings: again(d.screenings) })],
    ['a determination twice', (d) => ({ ...d, determinations: again(d.determinations) })],
    [
      'a proficiency test twice',
      (d) => ({
        ...d,
        qualityRecords: d.qualityRecords.flatMap((one) =>
          one.kind === 'PROFICIENCY_TEST' ? [one, { ...one, id: `${one.id}-again` }] : [one],
        ),
      }),
    ],
    [
      'a supply link twice',
      (d) => ({ ...d, suppliers: d.suppliers.flatMap((one) => [one, { ...one, linkId: `${one.linkId}-again` }]) }),
    ],
    [
      'the people of a data flow, in two flows',
      (d) => ({
        ...d,
        engagements: d.engagements.map((one) => ({
          ...one,
          dataFlows: one.dataFlows.flatMap((flow) => {
            const people = flow.peoplePerYear;
            if (people === null) return [flow];
            const half = Math.floor(people / 2);
            return [
              { ...flow, peoplePerYear: half },
              { ...flow, peoplePerYear: people - half },
            ];
          }),
        })),
      }),
    ],
  ])('%s', (_, split) => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        // An invalid signature counts once for each statement, a revision replaces a whole one, and the law asks for one
        // statement about all CISA requirements.
        const attestations = dossier.attestations
          .filter(({ signature, framework }) => signature !== 'INVALID' && framework !== 'CISA_SECURITY_REQUIREMENTS')
          .map((one) => ({ ...one, supersededById: null }));
        const whole = { ...dossier, attestations };
        expect(numbers(assessed(split(whole)))).toEqual(numbers(assessed(whole)));
      }),
      RUNS,
    );
  });
});

/** Gates need established facts (docs/risk-model.md), so hazards are compared, and impacts without a gate. */
describe('an unknown is never better than the worst known', () => {
  const set =
    (change: Partial<DossierEngagement>): Change =>
    (d) => ({ ...d, engagements: d.engagements.map((one) => ({ ...one, ...change })) });
  it.each<[string, Change, Change]>([
    ['dependency', set({ dependency: null }), set({ dependency: 4 })],
    ['penetration', set({ penetration: null }), set({ penetration: 4 })],
    ['clinical dependence', set({ clinical: 'UNKNOWN' }), set({ clinical: 'YES' })],
    ['the data that move', set({ protectedData: 'UNKNOWN' }), set({ protectedData: 'NONE' })],
    ['the annual volume', set({ annualVolume: null }), set({ annualVolume: 1 })],
    [
      'the outcome of an audit',
      (d) => ({ ...d, audits: d.audits.map((one) => ({ ...one, outcome: null })), findings: [] }),
      (d) => ({ ...d, audits: d.audits.map((one) => ({ ...one, outcome: 'SATISFACTORY' })), findings: [] }),
    ],
    [
      'the criticality and share of a supply link',
      (d) => ({ ...d, suppliers: d.suppliers.map((one) => ({ ...one, criticality: null, share: null })) }),
      (d) => ({ ...d, suppliers: d.suppliers.map((one) => ({ ...one, criticality: 4, share: 1 })) }),
    ],
  ])('%s', (_, forget, know) => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const [unknown, known] = [assessed(forget(dossier)), assessed(know(dossier))];
        unknown.dimensions.forEach(({ dimension, hazard, impact }, at) => {
          const { hazard: worst, impact: worstImpact, gates } = known.dimensions[at]!;
          expect(hazard, dimension).toBeGreaterThanOrEqual(worst - SHADE);
          if (gates.length === 0) expect(impact, dimension).toBeGreaterThanOrEqual(worstImpact);
        });
      }),
      RUNS,
    );
  });
});

it('a risk policy of before version 3 still assesses', () => {
  const older = compilePolicy({ ...parts, risk: beforeVersion3(parts.risk) });
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const { dimensions } = assess(dossier, older, today);
      for (const { likelihood } of dimensions) expect(likelihood).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
