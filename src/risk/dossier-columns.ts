import type { WholeRecord } from '../registry/records.ts';
import type {
  DossierAttestation,
  DossierAudit,
  DossierCertification,
  DossierContract,
  DossierDecision,
  DossierDetermination,
  DossierEngagement,
  DossierFacility,
  DossierFinding,
  DossierFlow,
  DossierIncident,
  DossierOwner,
  DossierProduct,
  DossierQualityRecord,
  DossierScreening,
  DossierSupplier,
  DossierThirdParty,
} from './engine/dossier.ts';

/** A determination with all columns that can be its subject. */
export type RecordedDetermination = Omit<DossierDetermination, 'subject'> &
  Pick<WholeRecord<'Determination'>, 'control' | 'screeningId' | 'engagementId' | 'rule' | 'attestationId'>;

/** The columns of a part of the dossier. A missing or superfluous one does not compile. */
type Columns<T> = Record<{ [K in keyof T]: T[K] extends readonly object[] ? never : K }[keyof T], true>;

export const siteColumns: Columns<DossierThirdParty['sites'][number]> = {
  id: true,
  name: true,
  country: true,
  function: true,
};
export const ownerColumns: Columns<DossierOwner['owners'][number]> = {
  name: true,
  ownerId: true,
  country: true,
  percent: true,
};
export const thirdPartyColumns: Columns<Omit<DossierThirdParty, 'mergedInto'>> = {
  id: true,
  kind: true,
  lifecycle: true,
  country: true,
  reviewEveryMonths: true,
  lastReviewedOn: true,
  subSuppliersCompleteOn: true,
  maturity: true,
  trust: true,
};
export const engagementColumns: Columns<DossierEngagement> & Record<'specialties', true> = {
  id: true,
  name: true,
  category: true,
  status: true,
  startsOn: true,
  endsOn: true,
  dependency: true,
  penetration: true,
  annualVolume: true,
  soleSource: true,
  clinical: true,
  protectedData: true,
  baaRequired: true,
  baaRationale: true,
  recoveryTimeHours: true,
  tolerableDowntimeHours: true,
  testComplexity: true,
  specialties: true,
};
export const flowColumns: Columns<DossierFlow> = {
  category: true,
  peoplePerYear: true,
  destinationCountry: true,
  purpose: true,
  channel: true,
};
export const contractColumns: Columns<DossierContract> = {
  id: true,
  title: true,
  kind: true,
  status: true,
  effectiveOn: true,
  expiresOn: true,
  terminatedOn: true,
  autoRenews: true,
  documentSha256: true,
};
export const clauseColumns: Columns<DossierContract['clauses'][number]> = {
  clauseType: true,
  present: true,
  hours: true,
};
export const certificationColumns: Columns<DossierCertification> & Record<'specialties', true> = {
  id: true,
  source: true,
  siteId: true,
  type: true,
  variant: true,
  state: true,
  specialties: true,
  issuedOn: true,
  validUntil: true,
  suspendedOn: true,
  revokedOn: true,
  verification: true,
};
export const attestationColumns: Columns<Omit<DossierAttestation, 'attestorKind'>> = {
  id: true,
  framework: true,
  assurance: true,
  periodEnd: true,
  attestedOn: true,
  validUntil: true,
  signature: true,
  supersededById: true,
  revokedOn: true,
};
export const claimColumns: Columns<DossierAttestation['claims'][number]> = {
  control: true,
  status: true,
  extent: true,
};
export const auditColumns: Columns<DossierAudit> = {
  id: true,
  siteId: true,
  kind: true,
  completedOn: true,
  everyMonths: true,
  outcome: true,
  retiredOn: true,
};
export const findingColumns: Columns<DossierFinding> = {
  id: true,
  auditId: true,
  control: true,
  severity: true,
  status: true,
  dueOn: true,
  closedOn: true,
  retiredOn: true,
};
export const incidentColumns: Columns<DossierIncident> = {
  id: true,
  kind: true,
  severity: true,
  occurredOn: true,
  discoveredOn: true,
  reportedToUsOn: true,
  closedOn: true,
  retiredOn: true,
};
export const qualityRecordColumns: Columns<DossierQualityRecord> = {
  id: true,
  kind: true,
  specialty: true,
  performedOn: true,
  score: true,
  passed: true,
  retiredOn: true,
};
export const productColumns: Columns<DossierProduct> = {
  id: true,
  name: true,
  connectedDevice: true,
  supportEndsOn: true,
  retiredOn: true,
};
export const vulnerabilityColumns: Columns<DossierProduct['vulnerabilities'][number]> = {
  cve: true,
  knownExploited: true,
  dueOn: true,
  patchedOn: true,
};
export const screeningColumns: Columns<DossierScreening> = {
  id: true,
  source: true,
  list: true,
  listPublishedOn: true,
  screenedOn: true,
  outcome: true,
  matchedName: true,
  ownerName: true,
  threshold: true,
  aliasesIncluded: true,
  revokedOn: true,
};
export const determinationColumns: Columns<RecordedDetermination> = {
  id: true,
  kind: true,
  control: true,
  screeningId: true,
  engagementId: true,
  rule: true,
  attestationId: true,
  reference: true,
  secondApprovedOn: true,
  validFrom: true,
  validUntil: true,
  revokedOn: true,
};
export const facilityColumns: Columns<DossierFacility> = { id: true, name: true, address: true, state: true };
export const decisionColumns: Columns<DossierDecision> & Record<'categories' | 'rules' | 'conditions', true> = {
  id: true,
  kind: true,
  categories: true,
  rules: true,
  conditions: true,
  acceptedLevel: true,
  needsSecondApprover: true,
  secondApprovedOn: true,
  validFrom: true,
  validUntil: true,
  revokedOn: true,
};
/** Those of the link itself, beside its key and what its supplier passes on. */
export const supplierColumns: Columns<Omit<DossierSupplier, 'linkId' | 'probability'>> = {
  supplierId: true,
  criticality: true,
  share: true,
  validFrom: true,
  validTo: true,
  retiredOn: true,
};
