import fc from 'fast-check';
import { procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { riskLevels } from '../../db/catalogue/risk-policy.ts';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import type { Question } from '../../src/procurement/gate/question.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { today } from '../risk/dossiers.ts';
import { attestation, certification, contract, decision, finding, incident, screening } from '../risk/generator.ts';
import { buyable, policies, withRule } from './fixtures.ts';

/** A day so many days after the one that tests ask about. */
export const dayAfter = (days: number): string => isoDay(dayNumber(today) + days);

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map(dayAfter);
const soon = day(-3, 40);
const scale = fc.integer({ min: 1, max: 4 });

/** Any question about a dossier: about one of its engagements, or another purchase. */
export const questionAbout = ({ engagements, products }: Dossier): fc.Arbitrary<Question> =>
  fc.record({
    category: fc.constantFrom(null, null, 'OTHER' as const, ...engagements.map(({ category }) => category)),
    facilityId: fc.constantFrom(null, null, 'facility-a', 'facility-b'),
    productId: fc.constantFrom(null, ...products.map(({ id }) => id)),
    asOf: day(-40, 40),
  });

const all = <T>(records: readonly T[], change: Partial<T>): T[] => records.map((record) => ({ ...record, ...change }));

/** Faults, now or soon, of a third party that one may otherwise buy from. */
const flaw: fc.Arbitrary<(dossier: Dossier) => Dossier> = fc.oneof(
  // Evidence that fades, with more or less depending on it: the level of risk comes to stand near a limit.
  fc
    .record({
      attestedOn: day(-900, -60),
      assurance: fc.constantFrom('SELF' as const, 'SELF_WITH_DOCUMENTS' as const, 'INDEPENDENT' as const),
    })
    .map((change) => (d: Dossier) => ({ ...d, attestations: all(d.attestations, change) })),
  fc
    .record({ dependency: scale, penetration: scale })
    .map((change) => (d: Dossier) => ({ ...d, engagements: all(d.engagements, change) })),
  fc
    .record({ made: incident, closedOn: day(-400, 20) })
    .map(({ made, closedOn }) => (d: Dossier) => ({ ...d, incidents: [...d.incidents, { ...made, closedOn }] })),
  finding.map((made) => (d: Dossier) => ({ ...d, findings: [...d.findings, made] })),
  fc
    .record({ made: finding, dueOn: soon })
    .map(({ made, dueOn }) => (d: Dossier) => ({ ...d, findings: [...d.findings, { ...made, dueOn }] })),
  decision.map((made) => (d: Dossier) => ({ ...d, decisions: [...d.decisions, made] })),
  fc
    .record({ made: decision, validFrom: soon, validUntil: soon })
    .map(({ made, validFrom, validUntil }) => (d: Dossier) => ({
      ...d,
      decisions: [...d.decisions, { ...made, categories: [], facilities: [], validFrom, validUntil }],
    })),
  soon.map((validUntil) => (d: Dossier) => ({ ...d, decisions: all(d.decisions, { validUntil }) })),
  soon.map((revokedOn) => (d: Dossier) => ({ ...d, decisions: all(d.decisions, { revokedOn }) })),
  soon.map((secondApprovedOn) => (d: Dossier) => ({
    ...d,
    decisions: all(d.decisions, { needsSecondApprover: true, secondApprovedOn }),
  })),
  screening.map((made) => (d: Dossier) => ({ ...d, screenings: [...d.screenings, made] })),
  day(-190, -140).map((screenedOn) => (d: Dossier) => ({ ...d, screenings: all(d.screenings, { screenedOn }) })),
  day(-380, -320).map((lastReviewedOn) => (d: Dossier) => ({ ...d, thirdParty: { ...d.thirdParty, lastReviewedOn } })),
  soon.map((validUntil) => (d: Dossier) => ({ ...d, certifications: all(d.certifications, { validUntil }) })),
  certification.map((made) => (d: Dossier) => ({ ...d, certifications: [...d.certifications, made] })),
  soon.map((expiresOn) => (d: Dossier) => ({ ...d, contracts: all(d.contracts, { expiresOn }) })),
  contract.map((made) => (d: Dossier) => ({ ...d, contracts: [...d.contracts, made] })),
  attestation.map((made) => (d: Dossier) => ({ ...d, attestations: [...d.attestations, made] })),
  soon.map((endsOn) => (d: Dossier) => ({ ...d, engagements: all(d.engagements, { endsOn }) })),
  soon.map((supportEndsOn) => (d: Dossier) => ({ ...d, products: all(d.products, { supportEndsOn }) })),
);

/** A third party that one may buy from, or could except for a few faults. */
export const nearlyBuyable: fc.Arbitrary<Dossier> = fc
  .array(flaw, { maxLength: 4 })
  .map((flaws) => flaws.reduce((dossier, change) => change(dossier), buyable()));

/** The shipped policy, or one with a limit set lower or a rule that begins or ends. */
export const anyPolicies: fc.Arbitrary<Policies> = fc.oneof(
  fc.constant(policies),
  fc
    .record({
      rule: fc.constantFrom('RISK-UNACCEPTABLE' as const, 'RISK-ELEVATED' as const),
      fromLevel: fc.constantFrom(...riskLevels),
    })
    .map(({ rule, fromLevel }) => withRule(rule, { parameters: { fromLevel, categories: [] } })),
  fc
    .record({ rule: fc.constantFrom(...procurementRuleIds), effectiveFrom: soon, effectiveTo: soon })
    .map(({ rule, ...dates }) => withRule(rule, dates)),
);
