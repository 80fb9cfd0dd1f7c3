import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import type { RuleId } from '../../db/catalogue/rule.ts';
import type { ProcurementRule } from '../../src/procurement/policy.ts';
import { decide, type Decided } from '../../src/procurement/gate/decide.ts';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import type { Reason } from '../../src/procurement/gate/finding.ts';
import type { Question } from '../../src/procurement/gate/question.ts';
import { compilePolicy } from '../../src/risk/engine/policy.ts';
import type {
  Dossier,
  DossierDecision,
  DossierEngagement,
  DossierProduct,
  DossierSupplier,
} from '../../src/risk/engine/dossier.ts';
import {
  attestation,
  certification,
  contract,
  determination,
  dossier,
  engagement,
  flow,
  key,
  today,
  unstated,
} from '../risk/dossiers.ts';
import { parts, policy } from '../risk/policy.ts';

const file = newestOf(await loadCatalogue(), 'procurement-policy');

/** The policy of the gate that ships, its rules as a new registry has them. */
export const rules: readonly ProcurementRule[] = file.entries.map((entry) => ({
  ...entry,
  version: 1,
  status: 'IN_FORCE',
}));
export const { holdDays } = file;
export const policies: Policies = { rules, risk: policy };

/** The shipped policy with other settings of one rule. */
export const withRule = (id: ProcurementRuleId, settings: Partial<ProcurementRule>): Policies => ({
  ...policies,
  rules: rules.map((rule) => (rule.id === id ? { ...rule, ...settings } : rule)),
});

/** The shipped policy, with a rule of law that begins only on a day. */
export const withLawFrom = (id: RuleId, effectiveFrom: string): Policies => ({
  ...policies,
  risk: compilePolicy({
    ...parts,
    rules: parts.rules.map((rule) => (rule.id === id ? { ...rule, effectiveFrom } : rule)),
  }),
});

/** A question about all engagements, facilities and products, today. */
export const question = (given: Partial<Question> = {}): Question => ({
  category: null,
  facilityId: null,
  productId: null,
  asOf: today,
  ...given,
});

/** The gate's answer under the shipped policy. */
export const decided = (given: Dossier, asked: Partial<Question> = {}, by: Policies = policies): Decided =>
  decide(given, by, question(asked));

/** Returns the reason of one rule. */
export const reason = ({ checks }: Decided, id: ProcurementRuleId): Reason => checks.find(({ rule }) => rule === id)!;

/** An approval of everything, in force since January. */
export const decision = (given: Partial<DossierDecision> = {}): DossierDecision => ({
  id: key(),
  kind: 'APPROVAL',
  categories: [],
  facilities: [],
  products: [],
  rules: [],
  conditions: [],
  acceptedLevel: null,
  needsSecondApprover: false,
  secondApprovedOn: null,
  validFrom: '2026-01-02',
  validUntil: '2026-12-31',
  revokedOn: null,
  ...given,
});

/** A waiver of rules, approved by a second person. */
export const waiver = (waived: readonly ProcurementRuleId[], given: Partial<DossierDecision> = {}): DossierDecision =>
  decision({
    kind: 'WAIVER',
    rules: [...waived],
    needsSecondApprover: true,
    secondApprovedOn: '2026-01-03',
    ...given,
  });

/** An acceptance of risk up to a level, approved by a second person. */
export const acceptance = (acceptedLevel: DossierDecision['acceptedLevel'], given: Partial<DossierDecision> = {}) =>
  decision({
    kind: 'RISK_ACCEPTANCE',
    acceptedLevel,
    needsSecondApprover: true,
    secondApprovedOn: '2026-01-03',
    ...given,
  });

/** Reference testing for treatment: a disclosure that does not make the laboratory a business associate. */
export const testing = (given: Partial<DossierEngagement> = {}): DossierEngagement =>
  engagement({
    id: 'testing',
    name: 'Send-out testing',
    category: 'REFERENCE_TESTING',
    dependency: 3,
    penetration: 2,
    clinical: 'YES',
    baaRationale: 'Disclosure to another provider for treatment, 45 CFR 164.502(e)(1)(ii)(A).',
    dataFlows: [flow({ peoplePerYear: 800 })],
    recoveryTimeHours: 24,
    tolerableDowntimeHours: 48,
    ...given,
  });

/** A contract for reference testing with all clauses that the policy requires. */
export const agreement = (given: Partial<Dossier['contracts'][number]> = {}) =>
  contract('REFERENCE_TESTING', policy.clausesFor.get('REFERENCE_TESTING')!, {
    id: 'agreement',
    title: 'Testing agreement',
    ...given,
  });

/** A supported analyzer. */
export const analyzer = (given: Partial<DossierProduct> = {}): DossierProduct => ({
  id: 'analyzer',
  name: 'Analyzer',
  connectedDevice: 'NO',
  supportEndsOn: '2027-12-31',
  retiredOn: null,
  vulnerabilities: [],
  ...given,
});

/** A look-up on the list of excluded parties, without a match. */
export const notExcluded = (given: Partial<Dossier['screenings'][number]> = {}) =>
  screened({ id: 'exclusion', list: 'OIG_LEIE', screenedOn: today, ...given });

export const screened = (given: Partial<Dossier['screenings'][number]> = {}): Dossier['screenings'][number] => ({
  ...unstated,
  id: 'screening',
  list: 'OFAC_SDN',
  screenedOn: '2026-03-01',
  outcome: 'CLEAR',
  ...given,
});

/** Our procedures keep proficiency testing samples from the laboratory. */
export const samplesKept = () => determination('PT_SAMPLES_NOT_SENT', null, { id: 'samples' });

type Given = Parameters<typeof dossier>[0];

/** A laboratory that meets every rule: one may buy. */
export function buyable({ thirdParty, ...records }: NonNullable<Given> = {}): Dossier {
  return dossier({
    engagements: [testing()],
    contracts: [agreement()],
    certifications: [
      certification('CLIA', { id: 'clia', variant: 'ACCREDITATION' }),
      certification('CAP', { id: 'cap' }),
    ],
    attestations: [attestation(shown, { id: 'statement' })],
    products: [analyzer()],
    screenings: [screened(), notExcluded()],
    determinations: [samplesKept()],
    decisions: [decision({ id: 'approval' })],
    ...records,
    thirdParty: {
      kind: 'PARTNER_LAB',
      lastReviewedOn: '2026-01-15',
      subSuppliersCompleteOn: '2026-01-15',
      ...thirdParty,
    },
  });
}

/** An assessor has attested every control. */
const shown = policy.controls.map(({ code }) => code);

/** A supplier that passes on a part of its risk. */
export const supplier = (given: Partial<DossierSupplier> = {}): DossierSupplier => ({
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
