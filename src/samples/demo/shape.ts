import type {
  CreateAttestorInput,
  CreateAuditInput,
  CreateCertificationInput,
  CreateContractInput,
  CreateEngagementInput,
  CreateFacilityInput,
  CreateIncidentInput,
  CreateProductInput,
  CreateQualityRecordInput,
  CreateSupplyLinkInput,
  CreateThirdPartyInput,
  EngagementCategory,
  FindingInput,
  Lifecycle,
  OwnerInput,
  RecordAttestationInput,
  RecordDecisionInput,
  RecordDeterminationInput,
  RecordScreeningInput,
  ThirdPartyKind,
} from '../../generated/graphql.ts';

/** The date that many days after the demo's first day; before it if the number is negative. */
export type Day = (fromFirstDay: number) => string;

/**
 * Inputs as the API takes them, except that records of the demo name each other by name. Each record enters the log on the day
 * of its own date: a certificate when it was issued, a finding when it was closed.
 */
export interface DemoParty extends Omit<CreateThirdPartyInput, 'owners'> {
  kind: ThirdPartyKind;
  /** The lifecycle it ends up in, by way of the stages before. By default PROSPECT. */
  lifecycle?: Lifecycle;
  /** When we recorded it; left out: before the demo's history begins. */
  recordedOn?: string;
  /** When it reached a lifecycle; left out: when it was recorded, or reached the one before. */
  reached?: Partial<Record<Lifecycle, string>>;
  owners?: (Omit<OwnerInput, 'thirdParty'> & { party?: string })[];
  engagements?: DemoEngagement[];
  contracts?: DemoContract[];
  certifications?: DemoCertification[];
  attestations?: DemoAttestation[];
  audits?: DemoAudit[];
  products?: DemoProduct[];
  /** By default, routine screenings without a match for those we deal with. */
  screenings?: DemoScreening[];
  incidents?: DemoIncident[];
  qualityRecords?: DemoQualityRecord[];
  determinations?: DemoDetermination[];
  /** In the order in which they were made: each is judged by the records before it. */
  decisions?: DemoDecision[];
}

/** An engagement; `facilities` are codes of ours, `alternatives` legal names. */
export type DemoEngagement = Omit<CreateEngagementInput, 'thirdParty' | 'facilityIds' | 'alternatives'> & {
  facilities?: string[];
  alternatives?: string[];
  /** Its former values, until a day. */
  formerly?: { until: string } & Partial<Pick<CreateEngagementInput, 'soleSource' | 'dataFlows'>>;
};

/** A contract; `covers` are names of engagements of the same party. */
export type DemoContract = Omit<CreateContractInput, 'thirdParty' | 'engagementIds'> & {
  covers?: string[];
  /** Its term before it was renewed. */
  formerly?: { effectiveOn: string; expiresOn: string };
  /** That we ended it, and when we said so. */
  terminated?: { on: string; terminatedOn: string };
};

/** A certification; `site` is the name of one of the party's sites. */
export type DemoCertification = Omit<CreateCertificationInput, 'thirdParty' | 'siteId'> & {
  site?: string;
  /** Its dates before it was renewed. */
  formerly?: { issuedOn: string; validUntil: string };
  verified?: { on: string; method: string };
  suspendedOn?: string;
  revokedOn?: string;
};

/** A statement; `attestor` is a name, `replacesPrevious` says that it supersedes the one listed before it. */
export type DemoAttestation = Omit<RecordAttestationInput, 'thirdParty' | 'attestorId' | 'supersedesId'> & {
  attestor?: string;
  replacesPrevious?: boolean;
  revoked?: { on: string; reason: string };
};

/** An audit with its findings. */
export type DemoAudit = Omit<CreateAuditInput, 'thirdParty' | 'siteId' | 'findings'> & {
  site?: string;
  findings?: DemoFinding[];
};

/** A finding, open unless it says how it was closed. */
export type DemoFinding = FindingInput & {
  closed?: { status: 'REMEDIATED' | 'ACCEPTED'; on: string; note: string };
};

/** Something the party sells. */
export type DemoProduct = Omit<CreateProductInput, 'thirdParty'>;

/** Something that went wrong at the party. */
export type DemoIncident = Omit<CreateIncidentInput, 'thirdParty'>;

/** How well the party worked on one occasion. */
export type DemoQualityRecord = Omit<CreateQualityRecordInput, 'thirdParty'>;

/** A supply link; both ends are legal names. */
export type DemoSupplyLink = Omit<CreateSupplyLinkInput, 'supplier' | 'customer'> & {
  supplier: string;
  customer: string;
};

/** A look-up of the party on a list. */
export type DemoScreening = Omit<RecordScreeningInput, 'thirdParty'>;

/** The early end of a decision or determination. */
interface DemoRevocation {
  on: string;
  by: string;
  reason: string;
}

/**
 * Something that `by` established `on` a day, and `secondBy` approved; `engagement` is a name, `screening` the list that the
 * party was looked up on, `statement` the framework of an attestation.
 */
export type DemoDetermination = Omit<
  RecordDeterminationInput,
  'thirdParty' | 'engagementId' | 'screeningId' | 'attestationId'
> & {
  on: string;
  by: string;
  engagement?: string;
  screening?: string;
  statement?: string;
  secondBy?: string;
  revoked?: DemoRevocation;
};

/** A decision that `by` made `on` a day; people are ours by name, `facilities` codes of ours, `products` names of the party's. */
export type DemoDecision = Omit<
  RecordDecisionInput,
  'thirdParty' | 'facilityIds' | 'productIds' | 'requestedById' | 'categories'
> & {
  on: string;
  by: string;
  categories: EngagementCategory[];
  requestedBy?: string;
  facilities?: string[];
  products?: string[];
  /** Left out if none is needed, or if the decision is still pending. */
  secondBy?: string;
  revoked?: DemoRevocation;
};

/** A maker of statements; `party` is the legal name of one that speaks for itself. */
export type DemoAttestor = Omit<CreateAttestorInput, 'thirdParty'> & { party?: string };

/** Everything the demo records. */
export interface Demo {
  facilities: CreateFacilityInput[];
  people: { name: string; email: string }[];
  parties: DemoParty[];
  attestors: DemoAttestor[];
  supplyLinks: DemoSupplyLink[];
}
