import type { Part, RecordName, WholeRecord } from '../../registry/records.ts';

/** A record that is evidence, by kind and key. */
export interface RecordRef {
  record: RecordName;
  id: string;
}

/** Calendar dates are ISO strings (`2026-03-14`). Null means unknown, or for an end: not set. */
export type DossierThirdParty = Pick<
  WholeRecord<'ThirdParty'>,
  | 'id'
  | 'kind'
  | 'lifecycle'
  | 'country'
  | 'reviewEveryMonths'
  | 'lastReviewedOn'
  | 'subSuppliersCompleteOn'
  | 'maturity'
  | 'trust'
> & {
  /** The third party that it was merged into; null if it was not merged. */
  mergedInto: Pick<WholeRecord<'ThirdParty'>, 'id' | 'legalName'> | null;
  sites: Pick<Part<'ThirdParty', 'sites'>, 'id' | 'name' | 'country' | 'function'>[];
  owners: Pick<Part<'ThirdParty', 'owners'>, 'name' | 'ownerId' | 'country' | 'percent'>[];
};

/** A third party of the registry that owns, directly or through others, a part of the one assessed. */
export type DossierOwner = Pick<WholeRecord<'ThirdParty'>, 'legalName'> &
  Pick<DossierThirdParty, 'id' | 'country' | 'owners'> & {
    screenings: readonly DossierScreening[];
    /** Those about its screenings. */
    determinations: readonly DossierDetermination[];
  };

export type DossierEngagement = Pick<
  WholeRecord<'Engagement'>,
  | 'id'
  | 'name'
  | 'category'
  | 'status'
  | 'startsOn'
  | 'endsOn'
  | 'dependency'
  | 'penetration'
  | 'annualVolume'
  | 'soleSource'
  | 'clinical'
  | 'protectedData'
  | 'baaRequired'
  | 'baaRationale'
  | 'recoveryTimeHours'
  | 'tolerableDowntimeHours'
  | 'testComplexity'
  | 'specialties'
> & {
  dataFlows: DossierFlow[];
  /** Our facilities that it serves; empty: all of them. */
  facilities: Pick<Part<'Engagement', 'facilities'>, 'facilityId'>[];
};

export type DossierFlow = Pick<
  Part<'Engagement', 'dataFlows'>,
  'category' | 'peoplePerYear' | 'destinationCountry' | 'purpose' | 'channel'
>;

export type DossierContract = Pick<
  WholeRecord<'Contract'>,
  'id' | 'title' | 'kind' | 'status' | 'effectiveOn' | 'expiresOn' | 'terminatedOn' | 'autoRenews' | 'documentSha256'
> & {
  clauses: Pick<Part<'Contract', 'clauses'>, 'clauseType' | 'present' | 'hours'>[];
  /** Empty: it covers all engagements. */
  engagements: Pick<Part<'Contract', 'engagements'>, 'engagementId'>[];
};

export type DossierCertification = Pick<
  WholeRecord<'Certification'>,
  | 'id'
  | 'source'
  | 'siteId'
  | 'type'
  | 'variant'
  | 'state'
  | 'specialties'
  | 'issuedOn'
  | 'validUntil'
  | 'suspendedOn'
  | 'revokedOn'
  | 'verification'
>;

export type DossierAttestation = Pick<
  WholeRecord<'Attestation'>,
  | 'id'
  | 'framework'
  | 'assurance'
  | 'periodEnd'
  | 'attestedOn'
  | 'validUntil'
  | 'signature'
  | 'supersededById'
  | 'revokedOn'
> & {
  claims: Pick<Part<'Attestation', 'claims'>, 'control' | 'status' | 'extent'>[];
  /** The kind of its author; null if no author is recorded. */
  attestorKind: WholeRecord<'Attestor'>['kind'] | null;
};

export type DossierAudit = Pick<
  WholeRecord<'Audit'>,
  'id' | 'siteId' | 'kind' | 'completedOn' | 'everyMonths' | 'outcome' | 'retiredOn'
>;

export type DossierFinding = Pick<
  WholeRecord<'Finding'>,
  'id' | 'auditId' | 'control' | 'severity' | 'status' | 'dueOn' | 'closedOn' | 'retiredOn'
>;

export type DossierIncident = Pick<
  WholeRecord<'Incident'>,
  'id' | 'kind' | 'severity' | 'occurredOn' | 'discoveredOn' | 'reportedToUsOn' | 'closedOn' | 'retiredOn'
>;

export type DossierQualityRecord = Pick<
  WholeRecord<'QualityRecord'>,
  'id' | 'kind' | 'specialty' | 'performedOn' | 'score' | 'passed' | 'retiredOn'
>;

export type DossierProduct = Pick<
  WholeRecord<'Product'>,
  'id' | 'name' | 'connectedDevice' | 'supportEndsOn' | 'retiredOn'
> & {
  vulnerabilities: Pick<Part<'Product', 'vulnerabilities'>, 'cve' | 'knownExploited' | 'dueOn' | 'patchedOn'>[];
};

export type DossierScreening = Pick<
  WholeRecord<'Screening'>,
  | 'id'
  | 'source'
  | 'list'
  | 'listPublishedOn'
  | 'screenedOn'
  | 'outcome'
  | 'matchedName'
  | 'ownerName'
  | 'threshold'
  | 'aliasesIncluded'
  | 'revokedOn'
>;

/** A fact established by one of our people. */
export type DossierDetermination = Pick<
  WholeRecord<'Determination'>,
  'id' | 'kind' | 'reference' | 'secondApprovedOn' | 'validFrom' | 'validUntil' | 'revokedOn'
> & {
  /** The code of the control or rule, or the key of the screening, engagement or attestation; null if it has none. */
  subject: string | null;
};

/** A facility of ours. */
export type DossierFacility = Pick<WholeRecord<'Facility'>, 'id' | 'name' | 'address' | 'state'>;

/** A purchase decision of one of our people. It does not affect risk, only whether one may buy. */
export type DossierDecision = Pick<
  WholeRecord<'Decision'>,
  | 'id'
  | 'kind'
  | 'categories'
  | 'rules'
  | 'conditions'
  | 'acceptedLevel'
  | 'needsSecondApprover'
  | 'secondApprovedOn'
  | 'validFrom'
  | 'validUntil'
  | 'revokedOn'
> & {
  facilities: Pick<Part<'Decision', 'facilities'>, 'facilityId'>[];
  products: Pick<Part<'Decision', 'products'>, 'productId'>[];
};

/** A supplier of the third party assessed: for us, a sub-supplier. */
export interface DossierSupplier {
  linkId: string;
  supplierId: string;
  criticality: number | null;
  share: number | null;
  validFrom: string | null;
  validTo: string | null;
  retiredOn: string | null;
  /** Propagated probability of the supplier, 0–1. */
  probability: number;
}

/** A link to a customer of the third party assessed. */
export type DossierCustomer = Pick<WholeRecord<'SupplyLink'>, 'criticality' | 'validFrom' | 'validTo' | 'retiredOn'>;

/**
 * Every fact about one third party as known at one instant. The order within each list has no meaning. Superseded, ended and
 * future records are included: the assessment day decides which of them count.
 */
export interface Dossier {
  thirdParty: DossierThirdParty;
  /** The registry's own third parties up its chain of ownership, each once. */
  owners: readonly DossierOwner[];
  /** All facilities of ours. */
  facilities: readonly DossierFacility[];
  engagements: readonly DossierEngagement[];
  contracts: readonly DossierContract[];
  certifications: readonly DossierCertification[];
  attestations: readonly DossierAttestation[];
  audits: readonly DossierAudit[];
  findings: readonly DossierFinding[];
  incidents: readonly DossierIncident[];
  qualityRecords: readonly DossierQualityRecord[];
  products: readonly DossierProduct[];
  screenings: readonly DossierScreening[];
  determinations: readonly DossierDetermination[];
  decisions: readonly DossierDecision[];
  suppliers: readonly DossierSupplier[];
  customers: readonly DossierCustomer[];
}
