import type {
  Dossier,
  DossierAttestation,
  DossierAudit,
  DossierCertification,
  DossierContract,
  DossierDetermination,
  DossierEngagement,
  DossierFinding,
  DossierFlow,
  DossierIncident,
  DossierQualityRecord,
  DossierThirdParty,
} from '../../src/risk/engine/dossier.ts';
import { policy } from './policy.ts';

/** The day most tests ask about. */
export const today = '2026-03-14';

let keys = 0;
/** A key that no other fixture has. */
export const key = (): string => `k${String(++keys).padStart(6, '0')}`;

/** The fields that a screening need not state. */
export const unstated = {
  source: null,
  listPublishedOn: null,
  matchedName: null,
  ownerName: null,
  threshold: null,
  aliasesIncluded: null,
  revokedOn: null,
};

/** Nothing is recorded but that the party exists. */
export function dossier(
  given: Partial<Omit<Dossier, 'thirdParty'>> & { thirdParty?: Partial<DossierThirdParty> } = {},
): Dossier {
  const { thirdParty, ...records } = given;
  return {
    owners: [],
    facilities: ['facility-a', 'facility-b', 'north', 'south'].map((id) => ({
      id,
      name: id,
      address: null,
      state: 'CA',
    })),
    engagements: [],
    contracts: [],
    certifications: [],
    attestations: [],
    audits: [],
    findings: [],
    incidents: [],
    qualityRecords: [],
    products: [],
    screenings: [],
    determinations: [],
    decisions: [],
    suppliers: [],
    customers: [],
    ...records,
    thirdParty: {
      id: 'party',
      kind: 'VENDOR',
      lifecycle: 'ACTIVE',
      country: 'US',
      mergedInto: null,
      sites: [],
      owners: [],
      reviewEveryMonths: null,
      lastReviewedOn: null,
      subSuppliersCompleteOn: null,
      maturity: null,
      trust: null,
      ...thirdParty,
    },
  };
}

/** An active engagement of lowest exposure in which no data move. */
export const engagement = (given: Partial<DossierEngagement> = {}): DossierEngagement => ({
  id: key(),
  name: 'Engagement',
  category: 'OTHER',
  status: 'ACTIVE',
  startsOn: '2025-01-01',
  endsOn: null,
  dependency: 1,
  penetration: 1,
  annualVolume: null,
  soleSource: 'NO',
  clinical: 'NO',
  protectedData: given.dataFlows === undefined ? 'NONE' : 'LISTED',
  baaRequired: 'NO',
  baaRationale: 'No protected data move.',
  recoveryTimeHours: null,
  tolerableDowntimeHours: null,
  dataFlows: [],
  testComplexity: 'UNKNOWN',
  specialties: [],
  facilities: [],
  ...given,
});

/** Patient data of 1,000 people a year, over TLS, within the United States. */
export const flow = (given: Partial<DossierFlow> = {}): DossierFlow => ({
  category: 'PHI',
  peoplePerYear: 1000,
  destinationCountry: 'US',
  purpose: 'DIAGNOSIS_OR_TREATMENT',
  channel: 'TLS',
  ...given,
});

/** A verified certificate in force, issued a month ago. */
export const certification = (type: string, given: Partial<DossierCertification> = {}): DossierCertification => ({
  id: key(),
  source: null,
  siteId: null,
  state: null,
  specialties: [],
  type,
  variant: type === 'CLIA' ? 'COMPLIANCE' : null,
  issuedOn: '2026-02-14',
  validUntil: '2027-12-31',
  suspendedOn: null,
  revokedOn: null,
  verification: 'VERIFIED',
  ...given,
});

/** A contract in force whose document we hold; the clauses named are in it. */
export function contract(
  kind: DossierContract['kind'],
  clauseTypes: readonly string[],
  given: Partial<DossierContract> = {},
): DossierContract {
  return {
    id: key(),
    title: null,
    kind,
    status: 'ACTIVE',
    effectiveOn: '2025-01-01',
    expiresOn: '2027-12-31',
    terminatedOn: null,
    autoRenews: 'NO',
    documentSha256: 'f'.repeat(64),
    clauses: clauseTypes.map((clauseType) => ({ clauseType, present: 'YES', hours: null })),
    engagements: [],
    ...given,
  };
}

/** A business associate contract with every clause the law requires and some we ask for. */
export const businessAssociateContract = (given: Partial<DossierContract> = {}): DossierContract =>
  contract(
    'BUSINESS_ASSOCIATE',
    [...policy.requiredClauses, 'ENCRYPTION_PROTOCOLS', 'RESPONSIBILITIES', 'RIGHT_TO_AUDIT'],
    given,
  );

/** A statement made a month ago that the controls named are met. */
export const attestation = (
  controls: readonly string[],
  given: Partial<DossierAttestation> = {},
): DossierAttestation => ({
  id: key(),
  framework: 'HIPAA_SECURITY_RULE',
  assurance: 'INDEPENDENT',
  attestorKind: 'ASSESSOR',
  periodEnd: null,
  attestedOn: '2026-02-14',
  validUntil: null,
  signature: 'NONE',
  supersededById: null,
  revokedOn: null,
  claims: controls.map((control) => ({ control, status: 'MET', extent: null })),
  ...given,
});

/** A fact that a person established in January, approved by a second person. */
export const determination = (
  kind: DossierDetermination['kind'],
  subject: string | null,
  given: Partial<DossierDetermination> = {},
): DossierDetermination => ({
  id: 'determination',
  kind,
  subject,
  reference: null,
  secondApprovedOn: '2026-01-01',
  validFrom: '2026-01-01',
  validUntil: null,
  revokedOn: null,
  ...given,
});

/** An open finding that is not yet due, of an audit not in the dossier. */
export const finding = (given: Partial<DossierFinding> = {}): DossierFinding => ({
  id: key(),
  auditId: 'audit',
  control: null,
  severity: 'MEDIUM',
  status: 'OPEN',
  dueOn: '2026-06-30',
  closedOn: null,
  retiredOn: null,
  ...given,
});

/** A satisfactory on-site audit of a month ago. */
export const audit = (given: Partial<DossierAudit> = {}): DossierAudit => ({
  id: key(),
  siteId: null,
  kind: 'ONSITE',
  completedOn: '2026-02-14',
  everyMonths: null,
  outcome: 'SATISFACTORY',
  retiredOn: null,
  ...given,
});

/** A proficiency test in hematology, passed a month ago. */
export const qualityRecord = (given: Partial<DossierQualityRecord> = {}): DossierQualityRecord => ({
  id: key(),
  kind: 'PROFICIENCY_TEST',
  specialty: 'HEMATOLOGY',
  performedOn: '2026-02-14',
  score: null,
  passed: true,
  retiredOn: null,
  ...given,
});

/** An open incident that was reported to us on the day after discovery. */
export const incident = (given: Partial<DossierIncident> = {}): DossierIncident => ({
  id: key(),
  kind: 'BREACH',
  severity: 'CRITICAL',
  occurredOn: '2026-02-01',
  discoveredOn: '2026-02-10',
  reportedToUsOn: '2026-02-11',
  closedOn: null,
  retiredOn: null,
  ...given,
});
