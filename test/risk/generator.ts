import fc from 'fast-check';
import { assurance as assurances, claimStatus, signatureStatus } from '../../db/tables/attestation.ts';
import { attestorKind } from '../../db/tables/attestor.ts';
import { auditKind, auditOutcome, findingStatus, severity as severities } from '../../db/tables/audit.ts';
import { contractKind, contractStatus } from '../../db/tables/contract.ts';
import {
  dataCategory,
  dataChannel,
  dataPurpose,
  engagementCategory,
  testComplexity,
} from '../../db/tables/engagement.ts';
import { determinationKind } from '../../db/tables/determination.ts';
import { qualityRecordKind } from '../../db/tables/quality-record.ts';
import { decisionKind } from '../../db/tables/decision.ts';
import { lifecycle, siteFunction, thirdPartyKind } from '../../db/tables/third-party.ts';
import { procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { incidentKinds, riskLevels } from '../../db/catalogue/risk-policy.ts';
import { isoDay } from '../../src/risk/engine/days.ts';
import type {
  Dossier,
  DossierAttestation,
  DossierCertification,
  DossierContract,
  DossierDecision,
  DossierEngagement,
  DossierFinding,
  DossierIncident,
  DossierSupplier,
} from '../../src/risk/engine/dossier.ts';
import { today } from './dossiers.ts';
import { parts } from './policy.ts';
import { dayNumber } from '../../src/risk/engine/days.ts';

/*
 * Dossiers of all kinds: thin and thick, contradictory and dated in past and future. Dates are at most four years of the
 * day asked about, where everything happens.
 */

const now = dayNumber(today);
const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const between = (from: number, to: number) => fc.integer({ min: now + from, max: now + to }).map(isoDay);
const anyDay = between(-1000, 500);
const past = between(-1000, 0);
/** Most records stand; a source withdraws one only as of the day it says so. */
const withdrawnOn = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, past);
const scale = orNull(fc.integer({ min: 1, max: 4 }));
const yesNoUnknown = pick(['YES', 'NO', 'UNKNOWN'] as const);
const country = orNull(pick(['US', 'CN', 'DE', 'HK', 'IN']));
const id = fc.uuid();
const people = fc.oneof(fc.constantFrom(0, 1, 100, 101, 499, 500, 1000, 1001, 10_000, 10_001), fc.nat(200_000));
const codes = parts.controls.map(({ code }) => code);
const clauseCodes = parts.clauseTypes.map(({ code }) => code);
const types = [
  'CLIA',
  'CAP',
  'ISO_15189',
  'ISO_27001',
  'ISO_13485',
  'HITRUST_R2',
  'HITRUST_E1',
  'SOC2_TYPE2',
  'FDA_REGISTRATION',
  'PCI_DSS',
  'STATE_LICENSE',
];

const flow = fc.record({
  category: pick(dataCategory.enumValues),
  peoplePerYear: orNull(people),
  destinationCountry: country,
  purpose: pick(dataPurpose.enumValues),
  channel: pick(dataChannel.enumValues),
});

const engagement: fc.Arbitrary<DossierEngagement> = fc.record({
  id,
  name: fc.constant('Engagement'),
  category: pick(engagementCategory.enumValues),
  status: pick(['PLANNED', 'ACTIVE'] as const),
  startsOn: orNull(anyDay),
  endsOn: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyDay),
  dependency: scale,
  penetration: scale,
  annualVolume: orNull(fc.constantFrom(1, 100, 10_000)),
  soleSource: yesNoUnknown,
  clinical: yesNoUnknown,
  protectedData: pick(['NONE', 'LISTED', 'LISTED', 'UNKNOWN'] as const),
  baaRequired: pick(['YES', 'NO', 'UNDETERMINED'] as const),
  baaRationale: orNull(fc.constant('grounds')),
  recoveryTimeHours: orNull(fc.constantFrom(4, 24, 72)),
  tolerableDowntimeHours: orNull(fc.constantFrom(4, 24, 72)),
  dataFlows: fc.array(flow, { maxLength: 4 }),
  testComplexity: pick(testComplexity.enumValues),
  specialties: fc.subarray(['TOXICOLOGY' as const, 'HEMATOLOGY' as const]),
  facilities: fc.subarray([{ facilityId: 'facility-a' }, { facilityId: 'facility-b' }]),
});

export const contract: fc.Arbitrary<DossierContract> = fc.record({
  id,
  title: orNull(fc.constant('Agreement')),
  kind: pick([...contractKind.enumValues, 'BUSINESS_ASSOCIATE' as const]),
  status: pick([...contractStatus.enumValues, 'ACTIVE' as const]),
  effectiveOn: orNull(past),
  expiresOn: orNull(anyDay),
  terminatedOn: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyDay),
  autoRenews: yesNoUnknown,
  documentSha256: orNull(fc.constant('a'.repeat(64))),
  clauses: fc.uniqueArray(
    fc.record({
      clauseType: pick(clauseCodes),
      present: pick(['YES', 'YES', 'NO', 'UNKNOWN'] as const),
      hours: orNull(fc.constantFrom(24, 72, 720)),
    }),
    { selector: ({ clauseType }) => clauseType, maxLength: 16 },
  ),
  engagements: fc.constant([]),
});

export const certification: fc.Arbitrary<DossierCertification> = fc.record({
  id,
  source: orNull(fc.constant('lims')),
  siteId: fc.constantFrom(null, null, 'site-a', 'site-b'),
  type: pick(types),
  variant: fc.constantFrom(null, 'COMPLIANCE', 'WAIVER'),
  state: fc.constantFrom(null, 'NY', 'CA'),
  specialties: fc.subarray(['TOXICOLOGY' as const, 'HEMATOLOGY' as const]),
  issuedOn: orNull(anyDay),
  validUntil: orNull(anyDay),
  suspendedOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, anyDay),
  revokedOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, anyDay),
  verification: pick(['UNVERIFIED', 'VERIFIED'] as const),
});

export const attestation: fc.Arbitrary<DossierAttestation> = fc.record({
  id,
  framework: pick(['HIPAA_SECURITY_RULE', 'CISA_SECURITY_REQUIREMENTS']),
  assurance: pick(assurances.enumValues),
  attestorKind: orNull(pick(attestorKind.enumValues)),
  periodEnd: orNull(past),
  attestedOn: orNull(anyDay),
  validUntil: orNull(anyDay),
  signature: pick([...signatureStatus.enumValues, 'NONE' as const, 'VALID' as const]),
  supersededById: fc.constant(null),
  revokedOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, anyDay),
  claims: fc.uniqueArray(
    fc.record({
      control: pick(codes),
      status: pick([...claimStatus.enumValues, 'MET' as const]),
      extent: orNull(fc.integer({ min: 0, max: 100 })),
    }),
    { selector: ({ control }) => control, maxLength: 12, minLength: 1 },
  ),
});

export const audit = fc.record({
  id,
  siteId: fc.constantFrom(null, null, 'site-a', 'site-b'),
  kind: pick(auditKind.enumValues),
  completedOn: orNull(anyDay),
  everyMonths: orNull(fc.integer({ min: 1, max: 36 })),
  outcome: orNull(pick(auditOutcome.enumValues)),
  retiredOn: withdrawnOn,
});

export const finding: fc.Arbitrary<DossierFinding> = fc
  .record({
    id,
    auditId: id,
    control: orNull(pick(codes)),
    severity: pick(severities.enumValues),
    status: pick(findingStatus.enumValues),
    dueOn: orNull(anyDay),
    closedOn: past,
    retiredOn: withdrawnOn,
  })
  .map((found) => ({ ...found, closedOn: found.status === 'OPEN' ? null : found.closedOn }));

export const incident: fc.Arbitrary<DossierIncident> = fc.record({
  id,
  kind: pick(incidentKinds),
  severity: pick(severities.enumValues),
  occurredOn: orNull(past),
  discoveredOn: orNull(past),
  reportedToUsOn: orNull(anyDay),
  closedOn: orNull(anyDay),
  retiredOn: withdrawnOn,
});

export const qualityRecord = fc.record({
  id,
  kind: pick([...qualityRecordKind.enumValues, 'PROFICIENCY_TEST' as const]),
  specialty: fc.constantFrom(null, 'HEMATOLOGY' as const, 'VIROLOGY' as const),
  performedOn: orNull(anyDay),
  score: orNull(fc.constantFrom(0, 79, 80, 89, 90, 100)),
  passed: orNull(fc.boolean()),
  retiredOn: withdrawnOn,
});

const product = fc.record({
  id,
  name: fc.constant('Product'),
  supportEndsOn: orNull(anyDay),
  retiredOn: withdrawnOn,
  connectedDevice: yesNoUnknown,
  vulnerabilities: fc.uniqueArray(
    fc.record({
      cve: fc.nat(9999).map((n) => `CVE-2025-${n}`),
      knownExploited: fc.boolean(),
      dueOn: orNull(anyDay),
      patchedOn: orNull(anyDay),
    }),
    { selector: ({ cve }) => cve, maxLength: 3 },
  ),
});

export const screening = fc.record({
  id,
  list: fc.constantFrom('OFAC_SDN', 'BIS_ENTITY'),
  screenedOn: anyDay,
  outcome: pick(['CLEAR', 'CLEAR', 'NOT_COMPARED', 'POSSIBLE_MATCH', 'CONFIRMED_MATCH'] as const),
  matchedName: orNull(fc.constantFrom('HUAZHEN', 'LANHE')),
  source: orNull(fc.constantFrom('screening-list', 'lims')),
  listPublishedOn: orNull(anyDay),
  ownerName: orNull(fc.constant('Shidu Holding')),
  threshold: orNull(fc.constantFrom(0.85, 0.9)),
  aliasesIncluded: orNull(fc.boolean()),
  revokedOn: withdrawnOn,
});

const determination = fc.record({
  id,
  kind: pick([...determinationKind.enumValues, 'NOT_APPLICABLE_ACCEPTED' as const]),
  reference: fc.constant('28 CFR 202.510'),
  secondApprovedOn: orNull(past),
  subject: pick([...codes, 'DSP-PROHIBITED', 'DSP-RESTRICTED']),
  validFrom: anyDay,
  validUntil: orNull(anyDay),
  revokedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, anyDay),
});

export const decision: fc.Arbitrary<DossierDecision> = fc
  .record({
    id,
    kind: pick(decisionKind.enumValues),
    categories: fc.subarray([...engagementCategory.enumValues]),
    facilities: fc.subarray([{ facilityId: 'facility-a' }]),
    products: fc.constant<DossierDecision['products']>([]),
    rules: fc.subarray([...procurementRuleIds], { minLength: 1 }),
    conditions: fc.subarray(['Send no names.', 'Ask monthly.'], { minLength: 1 }),
    acceptedLevel: pick(riskLevels),
    needsSecondApprover: fc.boolean(),
    secondApprovedOn: orNull(anyDay),
    validFrom: anyDay,
    validUntil: anyDay,
    revokedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, anyDay),
  })
  .map((made) => ({
    ...made,
    rules: made.kind === 'WAIVER' ? [...made.rules] : [],
    conditions: made.kind === 'APPROVAL' || made.kind === 'REJECTION' ? [] : made.conditions,
    acceptedLevel: made.kind === 'RISK_ACCEPTANCE' ? made.acceptedLevel : null,
    needsSecondApprover: made.needsSecondApprover || made.kind === 'WAIVER',
  }));

/** Doubles of the library are mostly too small to change a result. */
const hundredths = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const mostlyNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, arbitrary);

const supplierLink = fc.record({
  linkId: id,
  supplierId: pick(['s1', 's2', 's3', 'party'] as const),
  criticality: scale,
  share: orNull(hundredths),
  validFrom: orNull(past),
  validTo: mostlyNull(anyDay),
  retiredOn: mostlyNull(anyDay),
});

/** Links to the same supplier have its one probability. */
const suppliers = fc
  .tuple(
    fc.array(supplierLink, { maxLength: 4 }),
    fc.record({ s1: hundredths, s2: hundredths, s3: hundredths, party: hundredths }),
  )
  .map(([links, probabilities]) =>
    links.map((link): DossierSupplier => ({ ...link, probability: probabilities[link.supplierId] })),
  );

const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });

/** Any dossier the registry could hold. */
export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  thirdParty: fc.record({
    id: fc.constant('party'),
    kind: pick(thirdPartyKind.enumValues),
    lifecycle: pick(lifecycle.enumValues),
    country,
    mergedInto: orNull(fc.constant({ id: 'other', legalName: 'Other Labs' })),
    sites: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('site-a', 'site-b'),
        name: fc.constant('Site'),
        country,
        function: pick(siteFunction.enumValues),
      }),
      { selector: (site) => site.id, maxLength: 2 },
    ),
    owners: list(
      fc.record({
        name: fc.constantFrom('Shidu Holding', 'Lanhe Family'),
        ownerId: fc.constant(null),
        country,
        percent: orNull(fc.constantFrom(10, 25, 40)),
      }),
      2,
    ),
    reviewEveryMonths: orNull(fc.integer({ min: 1, max: 36 })),
    lastReviewedOn: orNull(anyDay),
    subSuppliersCompleteOn: orNull(anyDay),
    maturity: scale,
    trust: scale,
  }),
  owners: fc.constant([]),
  facilities: fc.constantFrom<Dossier['facilities']>(
    [],
    ...(['NY', 'CA', null] as const).map((state) => [{ id: 'facility-a', name: 'Main', address: null, state }]),
  ),
  engagements: list(engagement, 3),
  contracts: list(contract, 3),
  certifications: list(certification, 4),
  attestations: list(attestation, 4).map(chained),
  audits: list(audit, 2),
  findings: list(finding, 3),
  incidents: list(incident, 2),
  qualityRecords: list(qualityRecord, 5),
  products: list(product, 2),
  screenings: list(screening, 2),
  determinations: list(determination, 3),
  decisions: list(decision, 4),
  suppliers,
  customers: list(
    fc.record({ criticality: scale, validFrom: orNull(past), validTo: orNull(anyDay), retiredOn: orNull(anyDay) }),
    1,
  ),
});

/** Now and then a statement is a revision of the one before it. */
function chained(attestations: DossierAttestation[]): DossierAttestation[] {
  return attestations.map((attestation, at) => {
    const next = attestations[at + 1];
    return next && attestation.claims.length % 3 === 0 ? { ...attestation, supersededById: next.id } : attestation;
  });
}
