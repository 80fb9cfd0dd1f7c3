export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number that may be larger than 32 bits: up to 9,007,199,254,740,991. */
  BigInt: { input: number; output: number; }
  /** A country as ISO 3166-1 alpha-2, upper case: `US`, `CN`, `HK`. */
  CountryCode: { input: string; output: string; }
  /** A currency as ISO 4217, upper case: `USD`. */
  Currency: { input: string; output: string; }
  /**
   * A calendar date, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. What the law or a certificate counts in days is a date here; "today" is the date in the
   * registry's configured time zone.
   */
  Date: { input: string; output: string; }
  /** An instant in UTC with milliseconds, RFC 3339: `2026-03-14T09:26:53.589Z`. */
  DateTime: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute `http` or `https` URL of at most 2,000 characters. */
  URL: { input: string; output: string; }
};

/** One more finding of an audit. */
export type AddFindingInput = {
  /** The audit that found it, by global id. */
  auditId: Scalars['ID']['input'];
  /** The control it is about, by code; null: none in particular. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is to be mended. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How bad it is. */
  severity: Severity;
  /** What is wrong: 1–1,000 characters. */
  title: Scalars['String']['input'];
};

/** The agreement of a second person. */
export type ApproveDecisionInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How much of what matters is shown by evidence: whether a level says "bad", or that nobody has looked. */
export type AssessmentState =
  /** There is evidence for 60 % or more of the controls that apply, by weight. */
  | 'ASSESSED'
  /** There is evidence for less than 60 % of the controls that apply, by weight. */
  | 'PARTIAL'
  /** There is no dated evidence of any control that applies: nobody has looked. */
  | 'UNASSESSED';

/** Which states of assessment. */
export type AssessmentStateFilter = {
  /** Any of these: 1–100. */
  in: Array<AssessmentState>;
};

/** How far a statement was checked, weakest first. */
export type Assurance =
  /** Checked by an accredited body. */
  | 'ACCREDITED'
  /** Checked by us. */
  | 'CUSTOMER_VERIFIED'
  /** Checked by an independent assessor. */
  | 'INDEPENDENT'
  /** The party's own word. */
  | 'SELF'
  /** Its own word, with documents. */
  | 'SELF_WITH_DOCUMENTS';

/** Which degrees of assurance: any of these. */
export type AssuranceFilter = {
  /** Any of these: 1–100. */
  in: Array<Assurance>;
};

/** The order of a list of attestations. */
export type AttestationOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AttestationOrderField;
};

/** How attestations can be ordered. */
export type AttestationOrderField =
  /** By the day they were made; an unknown day counts as the earliest. */
  | 'ATTESTED_ON'
  /** By last day; no end counts as the latest. */
  | 'VALID_UNTIL';

/** Which attestations: all fields must hold. */
export type AttestationWhere = {
  /** How far they were checked. */
  assurance?: InputMaybe<AssuranceFilter>;
  /** True: only those neither superseded nor revoked; false: only the others. */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they were measured against. */
  framework?: InputMaybe<FrameworkFilter>;
  /** Their last day. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Who makes statements about controls. */
export type AttestorKind =
  /** An assessor it or we engaged. */
  | 'ASSESSOR'
  /** An authority. */
  | 'REGULATOR'
  /** The third party itself. */
  | 'THE_PARTY'
  /** Us. */
  | 'US';

/** Which kinds of attestor: any of these. */
export type AttestorKindFilter = {
  /** Any of these: 1–100. */
  in: Array<AttestorKind>;
};

/** The order of a list of attestors. */
export type AttestorOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AttestorOrderField;
};

/** How attestors can be ordered. */
export type AttestorOrderField =
  /** By name, letters compared without case. */
  | 'NAME';

/** Which attestors: all fields must hold. */
export type AttestorWhere = {
  /** Who they are. */
  kind?: InputMaybe<AttestorKindFilter>;
};

/** In what way an audit is done. */
export type AuditKind =
  /** By reading their documents. */
  | 'DOCUMENT_REVIEW'
  /** At their place. */
  | 'ONSITE'
  /** From afar. */
  | 'REMOTE';

/** Which kinds of audit: any of these. */
export type AuditKindFilter = {
  /** Any of these: 1–100. */
  in: Array<AuditKind>;
};

/** The order of a list of audits. */
export type AuditOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AuditOrderField;
};

/** How audits can be ordered. */
export type AuditOrderField =
  /** By the day they were done; not yet counts as the latest. */
  | 'COMPLETED_ON'
  /** By the day they are planned for; none counts as the latest. */
  | 'SCHEDULED_ON';

/** What came of an audit. */
export type AuditOutcome =
  /** Nothing found. */
  | 'SATISFACTORY'
  /** Good enough, with findings to mend. */
  | 'SATISFACTORY_WITH_FINDINGS'
  /** Not good enough. */
  | 'UNSATISFACTORY';

/** Which audits: all fields must hold. */
export type AuditWhere = {
  /** Day they were done. */
  completedOn?: InputMaybe<DateFilter>;
  /** In what way they are done. */
  kind?: InputMaybe<AuditKindFilter>;
  /** Day they are planned for. */
  scheduledOn?: InputMaybe<DateFilter>;
};

/** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). */
export type BaaRequired =
  /** It is not; the rationale says why. */
  | 'NO'
  /** Nobody has decided. */
  | 'UNDETERMINED'
  /** It is. */
  | 'YES';

/** The order of a list of certifications. */
export type CertificationOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CertificationOrderField;
};

/** How certifications can be ordered. */
export type CertificationOrderField =
  /** By when they were last changed. */
  | 'UPDATED_AT'
  /** By last day; no end counts as the latest. */
  | 'VALID_UNTIL';

/** Which certification types: any of these codes. */
export type CertificationTypeFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** Which certifications: all fields must hold. */
export type CertificationWhere = {
  /** What they are. */
  type?: InputMaybe<CertificationTypeFilter>;
  /** Their last day. */
  validUntil?: InputMaybe<DateFilter>;
};

/** A step in a third party's life. */
export type ChangeLifecycleInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands from now on. Allowed: PROSPECT → ONBOARDING, RETIRED; ONBOARDING → ACTIVE, PROSPECT, RETIRED; ACTIVE → SUSPENDED, OFFBOARDING; SUSPENDED → ACTIVE, OFFBOARDING; OFFBOARDING → RETIRED, ACTIVE; RETIRED → PROSPECT. */
  lifecycle: Lifecycle;
  /** Which one. */
  thirdParty: ThirdPartyRef;
};

/** What a write did to a record. */
export type ChangeOperation =
  /** Wrote it for the first time. */
  | 'CREATED'
  /** Changed it. */
  | 'UPDATED';

/** The order of a list of changes. */
export type ChangeOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ChangeOrderField;
};

/** How changes can be ordered. */
export type ChangeOrderField =
  /** By place in the log. */
  | 'SEQ';

/** What a statement says of a control. */
export type ClaimStatus =
  /** Met. */
  | 'MET'
  /** Does not apply; the justification says why. */
  | 'NOT_APPLICABLE'
  /** Not met. */
  | 'NOT_MET'
  /** Met in part. */
  | 'PARTIAL';

/** Why a contract should hold a clause. */
export type ClauseBasis =
  /** A business associate agreement must, by 45 CFR 164. */
  | 'LAW'
  /** Good to have. */
  | 'OPTIONAL'
  /** Our policy asks for it in some categories of engagement. */
  | 'POLICY';

/** What a contract says, or does not, about one thing. */
export type ClauseInput = {
  /** Code of the clause type, for example `BREACH_NOTIFICATION`. */
  clauseType: Scalars['String']['input'];
  /** Hours of notice it allows, 0–87,600; only for clause types that set a period, and only where present. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the contract says it. */
  present: YesNoUnknown;
  /** Where in the contract, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a finding. */
export type CloseFindingInput = {
  /** Day it was; not after today. By default today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was mended, or why it is accepted: 1–2,000 characters. */
  note: Scalars['String']['input'];
  /** REMEDIATED where it was mended, ACCEPTED where it is left as it is. */
  status: FindingStatus;
};

/** What an index of concentration is called: the bands of the 2023 US Merger Guidelines, guideline 1. */
export type ConcentrationBand =
  /** Above 1,800. */
  | 'HIGH'
  /** Below 1,000. */
  | 'LOW'
  /** 1,000 to 1,800. */
  | 'MODERATE';

/** Whom to reach at a third party. */
export type ContactInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Name of the person or desk: 1–200 characters. */
  name: Scalars['String']['input'];
  /** Telephone number, at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What they answer for. */
  role: ContactRole;
};

/** What a contact answers for. */
export type ContactRole =
  /** Orders and contracts. */
  | 'COMMERCIAL'
  /** Incidents and breach notices, at any hour. */
  | 'INCIDENT'
  /** Privacy and data protection. */
  | 'PRIVACY'
  /** Quality. */
  | 'QUALITY'
  /** Information security. */
  | 'SECURITY';

/** What kind of contract it is. */
export type ContractKind =
  /** Business associate agreement (45 CFR 164.504(e)). */
  | 'BUSINESS_ASSOCIATE'
  /** Data processing agreement. */
  | 'DATA_PROCESSING'
  /** Master services agreement. */
  | 'MASTER_SERVICES'
  /** Non-disclosure agreement. */
  | 'NDA'
  /** Agreement on referred testing. */
  | 'REFERENCE_TESTING'
  /** Service level agreement. */
  | 'SERVICE_LEVEL'
  /** Supply agreement. */
  | 'SUPPLY';

/** Which kinds of contract: any of these. */
export type ContractKindFilter = {
  /** Any of these: 1–100. */
  in: Array<ContractKind>;
};

/** The order of a list of contracts. */
export type ContractOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ContractOrderField;
};

/** How contracts can be ordered. */
export type ContractOrderField =
  /** By last day; no end counts as the latest. */
  | 'EXPIRES_ON'
  /** By when they were last changed. */
  | 'UPDATED_AT';

/** Where a contract stands. That it has expired follows from its dates. */
export type ContractStatus =
  /** Signed. */
  | 'ACTIVE'
  /** Being written. */
  | 'DRAFT'
  /** Being reviewed. */
  | 'IN_REVIEW'
  /** Ended before its time. */
  | 'TERMINATED';

/** Which states: any of these. */
export type ContractStatusFilter = {
  /** Any of these: 1–100. */
  in: Array<ContractStatus>;
};

/** Which contracts: all fields must hold. */
export type ContractWhere = {
  /** Their last day. */
  expiresOn?: InputMaybe<DateFilter>;
  /** What kind they are. */
  kind?: InputMaybe<ContractKindFilter>;
  /** Where they stand. */
  status?: InputMaybe<ContractStatusFilter>;
};

/** What a statement says of one control. */
export type ControlClaimInput = {
  /** Code of the control, for example `ENC-01`. */
  control: Scalars['String']['input'];
  /** How much of the organisation it covers, percent, 0–100. */
  extent?: InputMaybe<Scalars['Int']['input']>;
  /** Why it does not apply, at most 2,000 characters; required where NOT_APPLICABLE. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** What is added, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  status: ClaimStatus;
};

/** The condition under which a control is asked of a third party. Not known counts as yes. */
export type ControlCondition =
  /** Always. */
  | 'ALWAYS'
  /** It is a business associate (45 CFR 160.103), or that is not determined while protected data may move to it. */
  | 'BUSINESS_ASSOCIATE'
  /** An engagement is of one of the control's categories. */
  | 'CATEGORY'
  /** It may supply connected devices. */
  | 'CONNECTED_DEVICE'
  /** Protected data may move to it. */
  | 'DATA'
  /** Protected data may move to it, or dependency on it is 3 or more, or it is the sole source. */
  | 'DATA_DEPENDENCE_OR_SOLE_SOURCE'
  /** Protected data may move to it, and it is not established that it is no business associate. */
  | 'DATA_OF_BUSINESS_ASSOCIATE'
  /** Protected data may move to it, or its penetration is 2 or more. */
  | 'DATA_OR_ACCESS'
  /** As `DATA_OR_ACCESS`, unless all that moves goes by hand and its penetration is 1. */
  | 'ELECTRONIC_DATA_OR_ACCESS'
  /** Protected data may move by e-mail. */
  | 'EMAIL'
  /** An audit has found something. */
  | 'FINDING'
  /** It is a partner laboratory, or protected data may move to it, or its penetration is 2 or more. */
  | 'LAB_DATA_OR_ACCESS'
  /** It is a partner laboratory, or protected data may move to it. */
  | 'LAB_OR_DATA';

/** Which countries: any of these. */
export type CountryFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['CountryCode']['input']>;
};

/** A new attestor. What is left out is unknown. */
export type CreateAttestorInput = {
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who it is in relation to the third party. */
  kind: AttestorKind;
  /** Name, 1–200 characters. */
  name: Scalars['String']['input'];
  /** Keys it signs with, at most 20; each `keyId` once. */
  publicKeys?: InputMaybe<Array<PublicKeyInput>>;
  /** Which third party, where the kind is THE_PARTY; otherwise not given. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A new audit. What is left out is unknown. */
export type CreateAuditInput = {
  /** Who does it, at most 200 characters. */
  auditor?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not after today. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next one, 1–120. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What it found, at most 100. */
  findings?: InputMaybe<Array<FindingInput>>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In what way. */
  kind: AuditKind;
  /** What came of it; only where completed. */
  outcome?: InputMaybe<AuditOutcome>;
  /** Day it is planned for. This, `completedOn` or both. */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where; one of the third party's own sites. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who is audited. */
  thirdParty: ThirdPartyRef;
};

/** A new certification. What is left out is unknown. */
export type CreateCertificationInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day it was granted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that granted it, at most 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number on the certificate, at most 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What it covers, at most 2,000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** The site it was granted for, one of the third party's own; null: the whole party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who holds it. */
  thirdParty: ThirdPartyRef;
  /** What it is called; required where the type is OTHER, at most 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certification type, for example `CLIA`. */
  type: Scalars['String']['input'];
  /** Last day it holds; null: no end is stated. Not before `issuedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Which kind of it, where the type has several: for CLIA WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** A new contract. What is left out is unknown. */
export type CreateContractInput = {
  /** Whether it renews by itself. By default UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** What it says, each clause type at most once. */
  clauses?: InputMaybe<Array<ClauseInput>>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The signed document. */
  document?: InputMaybe<DocumentInput>;
  /** First day it binds; required where ACTIVE. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The engagements it covers, by global id; none: all of its third party's. */
  engagementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day it binds; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The law it is under, at most 200 characters. */
  governingLaw?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of contract it is. */
  kind: ContractKind;
  /** Days of notice to end it, 0–3,650. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands; TERMINATED only by `terminateContract`. By default DRAFT. */
  status?: InputMaybe<ContractStatus>;
  /** Whom it is with. */
  thirdParty: ThirdPartyRef;
  /** What we call it, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its value in the currency's smallest unit, from 0; together with `currency`, or neither. */
  valueMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** A new engagement. What is left out is unknown. */
export type CreateEngagementInput = {
  /** Third parties that could take it over, at most 20. */
  alternatives?: InputMaybe<Array<ThirdPartyRef>>;
  /** Why it is or is not, at most 2,000 characters; required where NO. */
  baaRationale?: InputMaybe<Scalars['String']['input']>;
  /** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). By default UNDETERMINED. */
  baaRequired?: InputMaybe<BaaRequired>;
  /** What kind of thing it is. */
  category: EngagementCategory;
  /** Whether a patient result depends on it. By default UNKNOWN. */
  clinical?: InputMaybe<YesNoUnknown>;
  /** What moves, at most 50 flows; only where `protectedData` is LISTED. */
  dataFlows?: InputMaybe<Array<DataFlowInput>>;
  /** EBIOS RM dependency, 1–4; null counts as 4. */
  dependency?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; not before `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Our facilities it serves, by global id; none: all. */
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What we call it: 1–200 characters. */
  name: Scalars['String']['input'];
  /** EBIOS RM penetration, 1–4: how deep their access reaches; null counts as 4. */
  penetration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether protected data or specimens move. By default LISTED where flows are given, UNKNOWN where not. */
  protectedData?: InputMaybe<ProtectedData>;
  /** Whether nobody else could do it now. By default UNKNOWN. */
  soleSource?: InputMaybe<YesNoUnknown>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PLANNED before it starts; its dates decide otherwise. By default PLANNED. */
  status?: InputMaybe<EngagementStatus>;
  /** Whom it is with. */
  thirdParty: ThirdPartyRef;
};

/** A new facility. What is left out is unknown. */
export type CreateFacilityInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its own CLIA number (42 CFR 493), unique. */
  cliaNumber?: InputMaybe<Scalars['String']['input']>;
  /** Our own short code, unique: 1–50 characters. */
  code: Scalars['String']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What we call it: 1–200 characters. */
  name: Scalars['String']['input'];
};

/** A new incident. What is left out is unknown. */
export type CreateIncidentInput = {
  /** Day it was closed; not before it was discovered, nor after today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day they discovered it; not before `occurredOn`, nor after today. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong. */
  kind: IncidentKind;
  /** Day it happened, or began; not after today. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** How many people it affected, 0–2,000,000,000. */
  peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Day they told us; not before `discoveredOn`, nor after today. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How bad it is. */
  severity: Severity;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Where it happened. */
  thirdParty: ThirdPartyRef;
  /** What happened, 1–1,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A new principal. */
export type CreatePrincipalInput = {
  /** Where to reach them. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Somebody or something. */
  kind: PrincipalKind;
  /** Unique name, 1–200 characters. */
  name: Scalars['String']['input'];
};

/** A new product. What is left out is unknown. */
export type CreateProductInput = {
  /** What it is bought for. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether it is connected to a network; null: not known. */
  connectedDevice?: InputMaybe<YesNoUnknown>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits, the last a check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called: 1–200 characters. */
  name: Scalars['String']['input'];
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits, any case. */
  sbomDigest?: InputMaybe<Scalars['String']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Last day its maker supports it. */
  supportEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who sells it. */
  thirdParty: ThirdPartyRef;
  /** Its published weaknesses, at most 500. */
  vulnerabilities?: InputMaybe<Array<ProductVulnerabilityInput>>;
};

/** A new quality record. What is left out is unknown. */
export type CreateQualityRecordInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of occasion. */
  kind: QualityRecordKind;
  /** What was found, 1–2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was good enough. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it was done, or found; not after today. */
  performedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Percent right, 0–100. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The specialty tested. */
  specialty?: InputMaybe<Specialty>;
  /** Whose work it was. */
  thirdParty: ThirdPartyRef;
};

/** A new mapping. */
export type CreateRequirementMappingInput = {
  /** What attestations made by it say they were measured against: upper-case letters, digits and underscores, at most 100. */
  framework: Scalars['String']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000; each pair of requirement and control once. */
  requirements: Array<RequirementControlInput>;
  /** The standard as documents name it: 1–500 characters, unique. */
  standard: Scalars['String']['input'];
};

/** A new supply link. What is left out is unknown. */
export type CreateSupplyLinkInput = {
  /** How much the customer depends on it, from 1, hardly, to 4, entirely. */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** Who is supplied; another third party. */
  customer: ThirdPartyRef;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of what the customer needs of this, how much comes from here, 0–1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer could get it elsewhere in time; by default UNKNOWN. */
  substitutable?: InputMaybe<YesNoUnknown>;
  /** Who supplies. */
  supplier: ThirdPartyRef;
  /** What is supplied, 1–300 characters. */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /** First day it holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it holds; not before `validFrom`. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A new third party. It starts as PROSPECT. What is left out is unknown. */
export type CreateThirdPartyInput = {
  /** Whom to reach there, at most 50. */
  contacts?: InputMaybe<Array<ContactInput>>;
  /** Where it is established; null: not known. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Internet domains, at most 50. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its keys in other systems, at most 20. */
  externalRefs?: InputMaybe<Array<ExternalRefInput>>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers others issued to it, at most 20. The list given replaces the list held. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Who of ours is responsible for the relationship: at most 200 characters. */
  internalOwner?: InputMaybe<Scalars['String']['input']>;
  /** Day of our last review; not after today. */
  lastReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name in the register of its country. 1–300 characters. */
  legalName: Scalars['String']['input'];
  /** Where it publishes what a buyer asks for: at most 50. */
  links?: InputMaybe<Array<LinkInput>>;
  /** EBIOS RM cyber maturity, 1–4. */
  maturity?: InputMaybe<Scalars['Int']['input']>;
  /** Who owns it, at most 50. */
  owners?: InputMaybe<Array<OwnerInput>>;
  /** Whether it reports patient results. */
  reportsPatientResults?: InputMaybe<YesNoUnknown>;
  /** Months between our reviews, 1–120. */
  reviewEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What it does for its customers: at most 50 texts. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its own places, at most 100. A site that keeps its name keeps its certificates; one that others point at cannot be left out. */
  sites?: InputMaybe<Array<SiteInput>>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties?: InputMaybe<Array<Specialty>>;
  /** Day on which the recorded sub-suppliers were stated to be all; not after today. */
  subSuppliersCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Labels of ours: at most 50, each 1–50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Other names it goes by, any script: at most 20. */
  tradingNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** EBIOS RM trust, 1–4. */
  trust?: InputMaybe<Scalars['Int']['input']>;
  /** Its website. */
  websiteUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** A new subscription. */
export type CreateWebhookSubscriptionInput = {
  /** From which place in the log on: a cursor of `changes`, or `changeCursor`. By default from now. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Only of third parties in these countries, at most 250; by default in all. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only of third parties of these kinds; by default of all. */
  kinds?: InputMaybe<Array<ThirdPartyKind>>;
  /** What it is called: 1–200 characters. */
  name: Scalars['String']['input'];
  /** Only of these third parties, at most 100; by default of all. */
  thirdParties?: InputMaybe<Array<ThirdPartyRef>>;
  /** Types of entries; by default all. */
  types?: InputMaybe<Array<RecordType>>;
  /** Where messages are sent: https, at a public address. Others, and http, only where the server allows the address (`WEBHOOK_ALLOWED_ADDRESSES`), which is checked as it connects. */
  url: Scalars['URL']['input'];
};

/** What moves in a data flow. */
export type DataCategory =
  /** Biometric identifiers (28 CFR 202.204). */
  | 'BIOMETRIC'
  /** Specimens from which 'omic data could be derived; not those solely for diagnosis or treatment (28 CFR 202.223). */
  | 'BIOSPECIMEN'
  /** De-identified health information (45 CFR 164.514(a)); still counted by 28 CFR 202.206. */
  | 'DEIDENTIFIED'
  /** Personal financial data (28 CFR 202.240). */
  | 'FINANCIAL'
  /** Precise geolocation (28 CFR 202.242). */
  | 'GEOLOCATION'
  /** Human genomic data (28 CFR 202.224). */
  | 'HUMAN_GENOMIC'
  /** A limited data set (45 CFR 164.514(e)). */
  | 'LIMITED_DATA_SET'
  /** Epigenomic, proteomic or transcriptomic data (28 CFR 202.224). */
  | 'OTHER_OMIC'
  /** Covered personal identifiers (28 CFR 202.212). */
  | 'PERSONAL_IDENTIFIERS'
  /** Protected health information (45 CFR 160.103). */
  | 'PHI';

/** How data or specimens travel. */
export type DataChannel =
  /** Ordinary e-mail. */
  | 'EMAIL'
  /** End-to-end encrypted e-mail. */
  | 'END_TO_END_EMAIL'
  /** Known to be unprotected. */
  | 'NONE'
  /** In somebody's hands. */
  | 'PHYSICAL_CUSTODY'
  /** TLS. */
  | 'TLS'
  /** Not established. */
  | 'UNKNOWN'
  /** A VPN. */
  | 'VPN';

/** What an engagement moves, how much, where to, what for and how protected. */
export type DataFlowInput = {
  /** What moves. */
  category: DataCategory;
  /** How it travels. By default UNKNOWN. */
  channel?: InputMaybe<DataChannel>;
  /** Where it goes. */
  destinationCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How many people it concerns in twelve months, from 0. */
  peoplePerYear?: InputMaybe<Scalars['Int']['input']>;
  /** What for. By default UNDETERMINED. */
  purpose?: InputMaybe<DataPurpose>;
};

/** What data or specimens are moved for. The bulk-data rules turn on it (28 CFR 202.223(b)). */
export type DataPurpose =
  /** Business. */
  | 'COMMERCIAL'
  /** Diagnosis or treatment of the person they come from, and nothing else. */
  | 'DIAGNOSIS_OR_TREATMENT'
  /** Quality assurance. */
  | 'QUALITY'
  /** Research. */
  | 'RESEARCH'
  /** Nobody has decided. */
  | 'UNDETERMINED';

/** Which days: between these, both included; an unknown day is in neither. `lt` and `gt` leave the day itself out. */
export type DateFilter = {
  /** After. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** What was decided. */
export type DecisionKind =
  /** That one may buy. */
  | 'APPROVAL'
  /** That one may buy under conditions. */
  | 'CONDITIONAL_APPROVAL'
  /** That one may not buy. It counts before any approval, until it lapses or is revoked. */
  | 'REJECTION'
  /** That a risk up to a level is borne, although it is above the limit of the policy. It needs a second person where it would lift a BLOCK. */
  | 'RISK_ACCEPTANCE'
  /** That named rules need not be met for a time. It needs a second person. */
  | 'WAIVER';

/** Which kinds of decision: any of these. */
export type DecisionKindFilter = {
  /** Any of these: 1–100. */
  in: Array<DecisionKind>;
};

/** The order of a list of decisions. */
export type DecisionOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DecisionOrderField;
};

/** How decisions can be ordered. */
export type DecisionOrderField =
  /** By the day they were decided. */
  | 'DECIDED_ON'
  /** By the last day they count. */
  | 'VALID_UNTIL';

/** Where a decision stands on a day. */
export type DecisionState =
  /** It begins later. */
  | 'AHEAD'
  /** It counts. */
  | 'IN_FORCE'
  /** Its last day is over. */
  | 'LAPSED'
  /** It waits for a second person, and has no effect. */
  | 'PENDING'
  /** It was revoked. */
  | 'REVOKED';

/** Which decisions: all fields must hold. */
export type DecisionWhere = {
  /** What was decided. */
  kind?: InputMaybe<DecisionKindFilter>;
  /** True: only those that wait for a second person today; false: only others. */
  pending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day they count. */
  validUntil?: InputMaybe<DateFilter>;
};

/** What a determination establishes. */
export type DeterminationKind =
  /** That CMS has found the laboratory's requirements equivalent to CLIA's (42 CFR 493.1242(c), 493.551). */
  | 'CMS_EQUIVALENCE'
  /** That, in counsel's opinion, what a rule left to counsel is allowed; the reason says whose opinion, and where it is kept. */
  | 'COUNSEL_OPINION'
  /** That a control, which the third party states not to apply to it, indeed does not. */
  | 'NOT_APPLICABLE_ACCEPTED'
  /**
   * That a possible match of a screening is somebody else. It holds for the same name on the same list in later screenings too, until
   * its end; it has one, because lists and names change.
   */
  | 'SCREENING_DISMISSED'
  /** That the specimens of an engagement serve diagnosis or treatment alone (28 CFR 202.223(b)). */
  | 'SPECIMEN_PURPOSE';

/** Which kinds of determination: any of these. */
export type DeterminationKindFilter = {
  /** Any of these: 1–100. */
  in: Array<DeterminationKind>;
};

/** The order of a list of determinations. */
export type DeterminationOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DeterminationOrderField;
};

/** How determinations can be ordered. */
export type DeterminationOrderField =
  /** By the first day they hold. */
  | 'VALID_FROM';

/** Which determinations: all fields must hold. */
export type DeterminationWhere = {
  /** What they establish. */
  kind?: InputMaybe<DeterminationKindFilter>;
  /** First day they hold. */
  validFrom?: InputMaybe<DateFilter>;
};

/** Which levels of risk in one dimension. */
export type DimensionRiskFilter = {
  /** The dimension looked at. */
  dimension: RiskDimension;
  /** Its level. */
  level: RiskLevelFilter;
};

/** A subscription not to serve any more. */
export type DisableWebhookSubscriptionInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1–500 characters. */
  reason: Scalars['String']['input'];
};

/** A document kept elsewhere, pinned by its digest. */
export type DocumentInput = {
  /** Media type, for example `application/pdf`. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its bytes, 64 hexadecimal digits, any case. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be found. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Where a third party stands on the map of the ecosystem of EBIOS Risk Manager (ANSSI, workshop 3), outermost first. */
export type EbiosZone =
  /** To be kept under control: a level of 0.9 or more. */
  | 'CONTROL'
  /** Too much of a threat to be accepted: a level of 2.5 or more. */
  | 'DANGER'
  /** Below the watch line: no threat to speak of. */
  | 'OUTSIDE'
  /** To be kept an eye on: a level of 0.2 or more. */
  | 'WATCH';

/** A subscription to serve again. */
export type EnableWebhookSubscriptionInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an engagement. */
export type EndEngagementInput = {
  /** Its last day; not before its first. By default today. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of thing a third party does for us. */
export type EngagementCategory =
  /** Bills patients and payers. */
  | 'BILLING'
  /** Runs our servers or keeps our data. */
  | 'CLOUD_HOSTING'
  /** Tubes, needles, gloves. */
  | 'CONSUMABLES'
  /** Analysers and other devices. */
  | 'EQUIPMENT'
  /** Watches over or tests our security. */
  | 'IT_SECURITY'
  /** Laboratory information system. */
  | 'LIS_SOFTWARE'
  /** Anything else. */
  | 'OTHER'
  /** Draws blood for us. */
  | 'PHLEBOTOMY_STAFFING'
  /** Reagents, calibrators, controls. */
  | 'REAGENTS'
  /** Tests specimens we refer. */
  | 'REFERENCE_TESTING'
  /** Carries specimens. */
  | 'SPECIMEN_TRANSPORT';

/** Which kinds of engagement: any of these. */
export type EngagementCategoryFilter = {
  /** Any of these: 1–100. */
  in: Array<EngagementCategory>;
};

/** The order of a list of engagements. */
export type EngagementOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EngagementOrderField;
};

/** How engagements can be ordered. */
export type EngagementOrderField =
  /** By last day; no end counts as the latest. */
  | 'ENDS_ON'
  /** By name, letters compared without case. */
  | 'NAME';

/** Where an engagement stands. Its dates decide; this says only that it has not begun, or was ended early. */
export type EngagementStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Not begun. */
  | 'PLANNED';

/** Which states: any of these. */
export type EngagementStatusFilter = {
  /** Any of these: 1–100. */
  in: Array<EngagementStatus>;
};

/** Which engagements: all fields must hold. */
export type EngagementWhere = {
  /** What kind of thing they are. */
  category?: InputMaybe<EngagementCategoryFilter>;
  /** Their last day. */
  endsOn?: InputMaybe<DateFilter>;
  /** Where they stand. */
  status?: InputMaybe<EngagementStatusFilter>;
};

/** The order of a list of documents. */
export type EvidenceDocumentOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EvidenceDocumentOrderField;
};

/** How documents can be ordered. */
export type EvidenceDocumentOrderField =
  /** By when they were first received. */
  | 'CREATED_AT';

/** Which documents: all fields must hold. */
export type EvidenceDocumentWhere = {
  /** What they are. */
  format?: InputMaybe<EvidenceFormatFilter>;
  /** Those of these bytes: a SHA-256 digest, 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** What is known of their signature. */
  signature?: InputMaybe<SignatureStatusFilter>;
};

/** What a document of evidence is. */
export type EvidenceFormat =
  /** A CycloneDX bill of materials, 1.6 or 1.7, with declarations (ECMA-424). */
  | 'CYCLONEDX'
  /** An in-toto statement. */
  | 'IN_TOTO'
  /** Assessment results of OSCAL 1.x (NIST). */
  | 'OSCAL_ASSESSMENT_RESULTS'
  /** The payload of a signed envelope that is none of these: kept and its signature checked, but not read. */
  | 'OTHER'
  /** Answers to a questionnaire, as CSV. */
  | 'QUESTIONNAIRE';

/** Which formats: any of these. */
export type EvidenceFormatFilter = {
  /** Any of these: 1–100. */
  in: Array<EvidenceFormat>;
};

/** What can be said of a part of a document. */
export type EvidenceNoteCode =
  /** It speaks against itself: a claim with counter-claims, several answers for one control. */
  | 'CONTRADICTED'
  /** A requirement or question asks for no control of ours, by any mapping or citation of the catalogue. */
  | 'NOT_MAPPED'
  /** Something that is said but not proven, and so does not count as proven. */
  | 'NOT_PROVEN'
  /** A part that is not read. */
  | 'NOT_READ'
  /** It refers to something that neither it, nor a document kept of the same third party, defines. */
  | 'NOT_RESOLVED'
  /** Something that a record needs is not said; the message tells what was assumed, or left out. */
  | 'NOT_STATED'
  /** It names another subject than the third party it was ingested for. */
  | 'OTHER_SUBJECT';

/** What can end, or be due again. */
export type ExpirationKind =
  /** An approval, with conditions or without, that was not revoked and waits for no second person: its last day is the last day it counts. */
  | 'APPROVAL'
  /** An attestation, neither superseded nor revoked: its last day is the day it is valid until. */
  | 'ATTESTATION'
  /** A certification: its last day is the day it is valid until, or the day before it is suspended or revoked, if that comes first. */
  | 'CERTIFICATION'
  /** A signed contract: its last day is the day it expires, unless it renews by itself, or the day before it is terminated, if that comes first. One of which it is not known whether it renews counts. */
  | 'CONTRACT'
  /** The next review of a third party: due as many months after its last one as its records say, twelve months being 365 days. */
  | 'REVIEW'
  /** A waiver or risk acceptance that was not revoked and waits for no second person: its last day is the last day it counts. */
  | 'WAIVER';

/** Which kinds of expiration: any of these. */
export type ExpirationKindFilter = {
  /** Any of these: 1–100. */
  in: Array<ExpirationKind>;
};

/** The order of a list of expirations. */
export type ExpirationOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ExpirationOrderField;
};

/** How expirations can be ordered. */
export type ExpirationOrderField =
  /** By last day. */
  | 'EXPIRES_ON';

/** Which expirations: all fields must hold. */
export type ExpirationWhere = {
  /** What certifications they are of; nothing else has a type. */
  certificationType?: InputMaybe<CertificationTypeFilter>;
  /** Where the third party is established. */
  country?: InputMaybe<CountryFilter>;
  /** What kind they are. */
  kind?: InputMaybe<ExpirationKindFilter>;
  /** Where the third party stands. By default everywhere but RETIRED. */
  lifecycle?: InputMaybe<LifecycleFilter>;
  /** Whose they are; also where that third party is RETIRED. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** What multiplies dependency in a dimension's exposure, each 1–4 (EBIOS Risk Manager). */
export type ExposureScale =
  /** Dependency once more: where it is not access that matters. */
  | 'DEPENDENCY'
  /** How deep the third party's access reaches. */
  | 'PENETRATION';

/** A key in another system. */
export type ExternalRefInput = {
  /** The key there: 1–200 characters. */
  externalId: Scalars['String']['input'];
  /** The system: 1–100 characters, for example `erp`. */
  source: Scalars['String']['input'];
};

/** The order of a list of facilities. */
export type FacilityOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: FacilityOrderField;
};

/** How facilities can be ordered. */
export type FacilityOrderField =
  /** By code. */
  | 'CODE'
  /** By name, letters compared without case. */
  | 'NAME';

/** A finding of a new audit. */
export type FindingInput = {
  /** The control it is about, by code; null: none in particular. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is to be mended. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** How bad it is. */
  severity: Severity;
  /** What is wrong: 1–1,000 characters. */
  title: Scalars['String']['input'];
};

/** The order of a list of findings. */
export type FindingOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: FindingOrderField;
};

/** How findings can be ordered. */
export type FindingOrderField =
  /** By the day they are due; no day counts as the latest. */
  | 'DUE_ON';

/** Where a finding stands. */
export type FindingStatus =
  /** Left as it is, knowingly; it still counts as a risk. */
  | 'ACCEPTED'
  /** Not mended. */
  | 'OPEN'
  /** Mended. */
  | 'REMEDIATED';

/** Which states: any of these. */
export type FindingStatusFilter = {
  /** Any of these: 1–100. */
  in: Array<FindingStatus>;
};

/** Which findings: all fields must hold. */
export type FindingWhere = {
  /** Day by which they are to be mended. */
  dueOn?: InputMaybe<DateFilter>;
  /** How bad they are. */
  severity?: InputMaybe<SeverityFilter>;
  /** Where they stand. */
  status?: InputMaybe<FindingStatusFilter>;
};

/** Which numbers: between these, both included. `lt` and `gt` leave the number itself out. */
export type FloatFilter = {
  /** More than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** This or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** This or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Which frameworks: any of these. */
export type FrameworkFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** A statement on security is received. */
export type HypotheticalAttestation = {
  /** Whose word it is. */
  assurance: Assurance;
  /** The day it is made. By default the day asked about. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it says of controls: 1–200 claims. */
  claims: Array<ControlClaimInput>;
  /** Code of what it attests to, for example `CISA_SECURITY_REQUIREMENTS`. */
  framework: Scalars['String']['input'];
  /** About whom. By default about the third party asked about. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
  /** The last day it holds; left out: no end is set. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** We audit somebody, and find nothing. */
export type HypotheticalAudit = {
  /** When. By default on the day asked about. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** After how many months the next one is due, 1–120; left out: not known. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** How. */
  kind: AuditKind;
  /** Whom. By default the third party asked about. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A certificate is granted on the day asked about, and verified with its issuer. */
export type HypotheticalCertification = {
  /** The site it is for, by global id; left out: all of it. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom. By default to the third party asked about. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
  /** Code of its type, as in `certificationTypes`. */
  type: Scalars['String']['input'];
  /** The last day it holds; left out: not known. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Which form of it, where there are several, for example `R2`. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** Something that is not so, and might be. Exactly one. */
export type HypotheticalChange =
  /** A statement on security is received. */
  { attestationReceived: HypotheticalAttestation; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** We audit somebody, and find nothing. */
  { attestationReceived?: never; auditDone: HypotheticalAudit; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A certificate is granted. */
  { attestationReceived?: never; auditDone?: never; certificationGranted: HypotheticalCertification; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A certificate ends. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses: HypotheticalLapse; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A contract is amended by a clause. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded: HypotheticalClause; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A contract ends. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded: HypotheticalEnd; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A contract is signed. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned: HypotheticalContract; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A finding is remedied. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed: HypotheticalClosure; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** Other data move. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged: HypotheticalFlows; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** Something happens. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident: HypotheticalIncident; linkAdded?: never; supplierLost?: never; }
  |  /** Somebody begins to supply somebody. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded: HypotheticalLink; supplierLost?: never; }
  |  /** Somebody fails. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost: HypotheticalLoss; };

/** A contract is amended by a clause. */
export type HypotheticalClause = {
  /** Code of the clause type, as in `clauseTypes`. */
  clauseType: Scalars['String']['input'];
  /** The contract, by global id; of whichever third party. */
  contract: Scalars['ID']['input'];
  /** Hours of notice it allows, 0–87,600; only for clause types that set a period. */
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** A finding is remedied. */
export type HypotheticalClosure = {
  /** The finding, by global id; of whichever third party. */
  finding: Scalars['ID']['input'];
  /** When. By default on the day asked about. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A contract is signed by both, and we hold it. */
export type HypotheticalContract = {
  /** Whether it renews by itself. By default UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** What it says. Left out: nothing that is asked for. */
  clauses?: InputMaybe<Array<ClauseInput>>;
  /** Its first day. By default the day asked about. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The engagements it covers, by global id; left out: all. */
  engagementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its last day; left out: none is set. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** What kind. */
  kind: ContractKind;
  /** With whom. By default with the third party asked about. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A contract ends. */
export type HypotheticalEnd = {
  /** The contract, by global id; of whichever third party. */
  contract: Scalars['ID']['input'];
  /** The first day on which it binds no more. By default the day asked about. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Other data move in an engagement. */
export type HypotheticalFlows = {
  /** All that would move, in the place of what does; empty: nothing. */
  dataFlows: Array<DataFlowInput>;
  /** The engagement, by global id; of whichever third party. */
  engagement: Scalars['ID']['input'];
  /** Whether protected data move. By default LISTED where flows are given, else NONE. */
  protectedData?: InputMaybe<ProtectedData>;
};

/** Something happens. */
export type HypotheticalIncident = {
  /** The day it was over; left out: it is open. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day it was discovered. By default the day asked about; null: not known. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** What. */
  kind: IncidentKind;
  /** The day it happened; left out: not known. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day we were told. By default the day asked about; null: not yet. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How bad it is. */
  severity: Severity;
  /** To whom. By default to the third party asked about. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A certificate ends. */
export type HypotheticalLapse = {
  /** The certification, by global id; of whichever third party. */
  certification: Scalars['ID']['input'];
  /** The first day on which it holds no more. By default the day asked about. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody begins to supply somebody on the day asked about. */
export type HypotheticalLink = {
  /** How much the customer depends on it, 1–4; left out: not known, which counts as 4. */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** Who is supplied. By default the third party asked about. */
  customer?: InputMaybe<ThirdPartyRef>;
  /** The share of the customer's need that it covers, 0–1; left out: not known, which counts as all. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** Who supplies. */
  supplier: ThirdPartyRef;
};

/** Somebody fails: what they pass on to their customers is certain. */
export type HypotheticalLoss = {
  /** Who. By default the third party asked about, whose customers then suffer. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** An identifier somebody issued. Checked and written in the scheme's own form: spaces, dashes and case do not matter. */
export type IdentifierInput = {
  /** Who issued it, and so which rules it follows. */
  scheme: IdentifierScheme;
  /** The identifier itself. */
  value: Scalars['String']['input'];
};

/** Who issued an identifier, and so which rules it follows. */
export type IdentifierScheme =
  /** College of American Pathologists laboratory number: digits. */
  | 'CAP'
  /** CMS laboratory certificate number: two digits, D, seven digits. */
  | 'CLIA'
  /** Dun & Bradstreet number: 9 digits. */
  | 'DUNS'
  /** US Employer Identification Number: NN-NNNNNNN with a prefix the IRS has issued. */
  | 'EIN'
  /** GS1 Global Location Number: 13 digits, mod 10. */
  | 'GLN'
  /** Legal Entity Identifier, ISO 17442: 20 characters, MOD 97-10. */
  | 'LEI'
  /** US National Provider Identifier: 10 digits starting 1 or 2, Luhn over 80840 and the number (45 CFR 162.406). */
  | 'NPI'
  /** SAM.gov Unique Entity ID: 12 characters without O and I, not starting with 0. */
  | 'UEI'
  /** China's Unified Social Credit Code, GB 32100: 18 characters, mod 31. */
  | 'USCC';

/** What an impact is judged by; a dimension takes the greatest of its own. */
export type ImpactKind =
  /** Whether patients' results depend on it. */
  | 'CLINICAL'
  /** Whose data move, and how many people's (45 CFR 164.408 draws its line at 500); at least by how deep access reaches. */
  | 'DATA'
  /** How much depends on the third party. */
  | 'DEPENDENCE'
  /** The same, where connected devices are supplied. */
  | 'DEVICES';

/** What went wrong. */
export type IncidentKind =
  /** Data were acquired, seen, used or disclosed without right (of patient data: 45 CFR 164.402). */
  | 'BREACH'
  /** Results, goods or services were not as they should be. */
  | 'QUALITY_FAILURE'
  /** An attempt on their systems or a success, not known to be a breach (45 CFR 164.304). */
  | 'SECURITY_INCIDENT'
  /** What they do for us was not to be had. */
  | 'SERVICE_OUTAGE'
  /** Specimens were lost or became useless. */
  | 'SPECIMEN_LOSS';

/** Which kinds of incident: any of these. */
export type IncidentKindFilter = {
  /** Any of these: 1–100. */
  in: Array<IncidentKind>;
};

/** Whether we were told of an incident in time. */
export type IncidentNoticeState =
  /** Not told yet, and not late yet. */
  | 'DUE'
  /** Told on or before the day it was due. */
  | 'IN_TIME'
  /** Told after that day. */
  | 'LATE'
  /** No contract in force at discovery sets a period, nor does the law. */
  | 'NOT_REQUIRED'
  /** Not told, and it was due. */
  | 'OVERDUE'
  /** When they discovered it is not known, so no period can run. */
  | 'UNKNOWN';

/** The order of a list of incidents. */
export type IncidentOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: IncidentOrderField;
};

/** How incidents can be ordered. */
export type IncidentOrderField =
  /** By the day they were discovered; not known counts as the latest. */
  | 'DISCOVERED_ON'
  /** By the day they happened; not known counts as the latest. */
  | 'OCCURRED_ON';

/** Whether an incident is over. */
export type IncidentStatus =
  /** Closed, on `closedOn`. */
  | 'CLOSED'
  /** Not closed, as far as is known. */
  | 'OPEN';

/** Which states: any of these. */
export type IncidentStatusFilter = {
  /** Any of these: 1–100. */
  in: Array<IncidentStatus>;
};

/** Which incidents: all fields must hold. */
export type IncidentWhere = {
  /** Day they were discovered. */
  discoveredOn?: InputMaybe<DateFilter>;
  /** What went wrong. */
  kind?: InputMaybe<IncidentKindFilter>;
  /** Day they happened. */
  occurredOn?: InputMaybe<DateFilter>;
  /** How bad they are. */
  severity?: InputMaybe<SeverityFilter>;
  /** Whether they are over. */
  status?: InputMaybe<IncidentStatusFilter>;
};

/** A document, and what the document itself does not say. */
export type IngestDocumentInput = {
  /**
   * How far it was checked; who gives it answers for it. By default INDEPENDENT where the key of a registered assessor or regulator made
   * a valid signature on it, else SELF_WITH_DOCUMENTS where it holds evidence, else SELF.
   */
  assurance?: InputMaybe<Assurance>;
  /** The day it was made, where it does not say; not after today. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who made it: by global id. Signatures are checked against this attestor's keys alone. By default whose key its signature names. */
  attestorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its bytes in base64 (RFC 4648): at most 25,000,000, and no more than the server takes in one request (`MAX_BODY_BYTES`). */
  content: Scalars['String']['input'];
  /** Whether to check everything, against the registry too, and write nothing. By default false. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the file is called there, 1–255 characters. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** What it is; by default told by what it holds. */
  format?: InputMaybe<EvidenceFormat>;
  /** What it was measured against, where it does not say: as in `recordAttestation`. Required of a questionnaire. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it is read, where it is a questionnaire. */
  questionnaire?: InputMaybe<QuestionnaireInput>;
  /** The source it came from, 1–100 characters; a key in role INTEGRATION has one of its own. By default that, else `documents`. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is about. */
  thirdParty: ThirdPartyRef;
  /** Where it was found. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** The last day it may be relied on, where it does not say. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a document, or of a record made of it. */
export type IngestOutcome =
  /** It was not known before. */
  | 'CREATED'
  /** It was known, as it is. */
  | 'UNCHANGED'
  /** It was known, and something of it is another now. */
  | 'UPDATED';

/** How a key signs. */
export type KeyAlgorithm =
  /** ECDSA on P-256 with SHA-256 (FIPS 186-5). */
  | 'ECDSA_P256'
  /** Ed25519 (RFC 8032). */
  | 'ED25519';

/** Where a third party stands with us. */
export type Lifecycle =
  /** In use. */
  | 'ACTIVE'
  /** Being left: data and specimens are coming back. */
  | 'OFFBOARDING'
  /** Being taken on: due diligence, contract. */
  | 'ONBOARDING'
  /** Looked at; nothing is bought. */
  | 'PROSPECT'
  /** Not used any more; kept for the record. */
  | 'RETIRED'
  /** Use is stopped for now. */
  | 'SUSPENDED';

/** Which stages: any of these. */
export type LifecycleFilter = {
  /** Any of these: 1–100. */
  in: Array<Lifecycle>;
};

/** A page where a third party publishes what a buyer asks for. */
export type LinkInput = {
  /** What it is about. */
  kind: LinkKind;
  /** Where it is. */
  url: Scalars['URL']['input'];
};

/** What a published page is about. */
export type LinkKind =
  /** Business associate agreement. */
  | 'BAA'
  /** Data processing agreement. */
  | 'DPA'
  /** Anything else. */
  | 'OTHER'
  /** Privacy notice. */
  | 'PRIVACY'
  /** Security page. */
  | 'SECURITY'
  /** Service status. */
  | 'STATUS'
  /** List of subprocessors. */
  | 'SUBPROCESSORS'
  /** Terms of service. */
  | 'TERMS'
  /** Trust centre. */
  | 'TRUST';

/** Which way a list is ordered. Ties are broken by id, in the same direction. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** An owner: a name, or a third party of the registry, not both. */
export type OwnerInput = {
  /** Where the owner is established. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name, 1–300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Percent held, above 0 up to 100. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** The owner as a third party of the registry. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A message without content, to try a subscription with. */
export type PingWebhookSubscriptionInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a principal is somebody or something. */
export type PrincipalKind =
  /** One human being. Rules that ask for two persons count principals of this kind, not keys. */
  | 'PERSON'
  /** A program. */
  | 'SERVICE';

/** The order of a list of principals. */
export type PrincipalOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PrincipalOrderField;
};

/** How principals can be ordered. */
export type PrincipalOrderField =
  /** By name, letters compared without case. */
  | 'NAME';

/** May I buy this, from them, now? */
export type ProcurementAnswer =
  /** Yes. */
  | 'ALLOW'
  /** No. */
  | 'BLOCK'
  /** Yes, when every reason of severity CONDITION is seen to. */
  | 'CONDITIONAL'
  /** It cannot be said: something that could bar it is not known. Take it for a no until it is. */
  | 'UNKNOWN';

/** What a reason does to the answer. */
export type ProcurementEffect =
  /** It makes the answer BLOCK. */
  | 'BLOCK'
  /** It makes the answer CONDITIONAL, where nothing makes it worse. */
  | 'CONDITION'
  /** It changes no answer. */
  | 'INFORM'
  /** It makes the answer UNKNOWN, where nothing makes it BLOCK. */
  | 'UNKNOWN';

/** What was found of a rule. */
export type ProcurementOutcome =
  /** It is met. */
  | 'MET'
  /** Whether it is met is a question for counsel. */
  | 'NEEDS_COUNSEL'
  /** It asks nothing here, is switched off, or is not in effect on the day. */
  | 'NOT_APPLICABLE'
  /** It is not met. */
  | 'NOT_MET'
  /** Whether it is met is not known. */
  | 'UNKNOWN';

/** What one asks of the gate. */
export type ProcurementRequest = {
  /** The day one would buy, past or future: 1900 to 2199. By default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** What kind of thing. Left out: that of the product; where none is known, everything that it does or is planned to do for us. */
  category?: InputMaybe<EngagementCategory>;
  /** For which facility of ours, by global id. Left out: those that its engagements serve. */
  facility?: InputMaybe<Scalars['ID']['input']>;
  /** By what had been recorded at this instant, and by the policies then in force; by default now. "Why did we buy in March?" is the day and the instant of then. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which product, by global id: one of `category`, where both are known. Left out: none in particular. */
  product?: InputMaybe<Scalars['ID']['input']>;
  /** From whom. */
  ref: ThirdPartyRef;
};

/** New settings of one rule. A field left out stays as it is. */
export type ProcurementRuleInput = {
  /** First day in effect; null: from the beginning. A locked rule has no dates. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day in effect; null: no end. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Its constants, whole, in the form it has them. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** Which one, by id. */
  rule: Scalars['String']['input'];
  /** How much it matters that it is not met. A locked rule stays BLOCK. */
  severity?: InputMaybe<ProcurementSeverity>;
  /** Whether it is applied. A locked rule stays so. */
  status?: InputMaybe<RuleStatus>;
  /** What follows where it is not known; INFORM exactly where the severity is. A locked rule does not go below UNKNOWN. */
  whenUnknown?: InputMaybe<WhenUnknown>;
};

/** How much it matters that a rule of the gate is not met. */
export type ProcurementSeverity =
  /** Nothing may be bought. */
  | 'BLOCK'
  /** One may buy when what the remedy names is done or kept. */
  | 'CONDITION'
  /** To be known; it changes no answer. */
  | 'INFORM';

/** The order of a list of products. */
export type ProductOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** How products can be ordered. */
export type ProductOrderField =
  /** By name, without regard to case. */
  | 'NAME'
  /** By the last day of support; not known counts as the latest. */
  | 'SUPPORT_ENDS_ON';

/** A published weakness of a product. */
export type ProductVulnerabilityInput = {
  /** Its number in the CVE list, for example `CVE-2024-3400`; any case. */
  cve: Scalars['String']['input'];
  /** Day by which it is to be patched. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is known to be exploited. */
  knownExploited: Scalars['Boolean']['input'];
  /** Day from which the product is patched as we use it; not after today. */
  patchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which products: all fields must hold. */
export type ProductWhere = {
  /** What they are bought for. */
  category?: InputMaybe<EngagementCategoryFilter>;
  /** Whether they are connected to a network. */
  connectedDevice?: InputMaybe<YesNoUnknownFilter>;
  /** Last day their makers support them. */
  supportEndsOn?: InputMaybe<DateFilter>;
};

/** Whether an engagement moves protected data or specimens. */
export type ProtectedData =
  /** The data flows say what moves. */
  | 'LISTED'
  /** Stated: none moves. */
  | 'NONE'
  /** Not established. */
  | 'UNKNOWN';

/** A key an attestor signs with. */
export type PublicKeyInput = {
  /** How it signs. */
  algorithm: KeyAlgorithm;
  /** The public key as PEM (SubjectPublicKeyInfo), of the algorithm named. */
  key: Scalars['String']['input'];
  /** Its name in signatures: 1–200 characters. */
  keyId: Scalars['String']['input'];
  /** From when its signatures count. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when its signatures count; after `validFrom`. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What kind of occasion a quality record is about. */
export type QualityRecordKind =
  /** Goods or services that were not as specified. */
  | 'NONCONFORMANCE'
  /** An event of proficiency testing (42 CFR 493 subparts H and I). */
  | 'PROFICIENCY_TEST'
  /** A result of theirs that another result or a review contradicts. */
  | 'RESULT_DISCREPANCY'
  /** Whether results or goods came in the time agreed. */
  | 'TURNAROUND';

/** Which kinds of quality record: any of these. */
export type QualityRecordKindFilter = {
  /** Any of these: 1–100. */
  in: Array<QualityRecordKind>;
};

/** The order of a list of quality records. */
export type QualityRecordOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: QualityRecordOrderField;
};

/** How quality records can be ordered. */
export type QualityRecordOrderField =
  /** By the day; not known counts as the latest. */
  | 'PERFORMED_ON';

/** Which quality records: all fields must hold. */
export type QualityRecordWhere = {
  /** What kind of occasion. */
  kind?: InputMaybe<QualityRecordKindFilter>;
  /** Whether it was good enough; what is not known is in neither. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it was done, or found. */
  performedOn?: InputMaybe<DateFilter>;
  /** The specialty tested. */
  specialty?: InputMaybe<SpecialtyFilter>;
};

/** How a questionnaire is read. */
export type QuestionnaireInput = {
  /** The column that holds the answer. By default the first of answer, response, value, or the only one whose name ends so. */
  answerColumn?: InputMaybe<Scalars['String']['input']>;
  /** The column that holds what was added. By default the first of comment, comments, notes, explanation, additional information. */
  commentColumn?: InputMaybe<Scalars['String']['input']>;
  /** Which controls its questions ask for, at most 2,000; by default those of the `RequirementMapping` whose standard is the framework given. */
  mapping?: InputMaybe<Array<RequirementControlInput>>;
  /** The column that holds the id of each question. By default the first of question id, id, question, ref, number. */
  questionColumn?: InputMaybe<Scalars['String']['input']>;
};

/** A new attestation. What is left out is unknown. */
export type RecordAttestationInput = {
  /** How far it was checked. */
  assurance: Assurance;
  /** Day it was made; not after today. Without it the statement counts for nothing. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who made it, by global id. An attestor of kind THE_PARTY speaks only of its own third party. */
  attestorId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says of each control, each control at most once; at least one. */
  claims: Array<ControlClaimInput>;
  /** The statement itself. */
  document?: InputMaybe<DocumentInput>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What it was measured against: 1–100 upper-case letters, digits and underscores, for example `HIPAA_SECURITY_RULE`, `CISA_SECURITY_REQUIREMENTS`. */
  framework: Scalars['String']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the period it speaks of; not before `periodStart`. */
  periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the period it speaks of. */
  periodStart?: InputMaybe<Scalars['Date']['input']>;
  /** Counts the revisions under one `externalId`, from 1. By default the next one. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /**
   * The statement it replaces, by global id: of the same third party and framework, and not itself replaced. Not needed under one
   * `externalId`, where the statement with the latest `attestedOn` stands.
   */
  supersedesId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is about. */
  thirdParty: ThirdPartyRef;
  /** Last day it may be relied on; not before `attestedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision, by whoever's key records it: a person in role APPROVER or ADMIN, and not whoever created the third party. */
export type RecordDecisionInput = {
  /** For a RISK_ACCEPTANCE: the highest level that is borne. By default the level as it is. */
  acceptedLevel?: InputMaybe<RiskLevel>;
  /** The categories it is for; none: all of them. */
  categories?: InputMaybe<Array<EngagementCategory>>;
  /** What must be done or kept, each 1–500 characters, at most 20; a CONDITIONAL_APPROVAL needs one, an APPROVAL and a REJECTION have none. */
  conditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Our facilities it is for, by global id; none: all of them. At most 100. */
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is decided. */
  kind: DecisionKind;
  /** The products it is for, by global id, of the third party; none: all of them. At most 100. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Why: 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /** Who asked for it, by the global id of a principal, where it was somebody else than you: that person cannot be the second approver. */
  requestedById?: InputMaybe<Scalars['ID']['input']>;
  /** For a WAIVER: the rules of the gate that it waives, by id. */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From whom one may or may not buy. */
  thirdParty: ThirdPartyRef;
  /** First day it counts; not before today. By default today. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it counts. An approval lasts at most `procurementPolicy { approvalDays }` days, a waiver or risk acceptance `waiverDays`. */
  validUntil: Scalars['Date']['input'];
};

/** Something that was established, by whoever's key records it: a person in role APPROVER or ADMIN, and not whoever created the third party. */
export type RecordDeterminationInput = {
  /** The control, by code; for NOT_APPLICABLE_ACCEPTED. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** The engagement, by global id; for SPECIMEN_PURPOSE. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it establishes. Each kind needs its own subject, and no other: a control, screening, engagement or rule; CMS_EQUIVALENCE needs none. */
  kind: DeterminationKind;
  /** Why: 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /** The rule of the catalogue, by id; for COUNSEL_OPINION. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** The screening, by global id; for SCREENING_DISMISSED. Only a possible match can be dismissed. */
  screeningId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is about. */
  thirdParty: ThirdPartyRef;
  /** First day it holds; not before today. By default today. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it holds; must be given for SCREENING_DISMISSED and COUNSEL_OPINION. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A screening that was done. */
export type RecordScreeningInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The list: upper-case letters, digits and underscores, 1–100 characters, for example `OFAC_SDN`. */
  list: Scalars['String']['input'];
  /** Which edition of it, 1–100 characters. */
  listVersion?: InputMaybe<Scalars['String']['input']>;
  /** The name on the list that it was taken for, 1–300 characters; not where the outcome is CLEAR. */
  matchedName?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome: ScreeningOutcome;
  /** How like the two names are, 0–1. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Day it was done; not after today. By default today. */
  screenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who was looked up. */
  thirdParty: ThirdPartyRef;
};

/** A kind of record in the change log. */
export type RecordType =
  /** A statement with its claims. */
  | 'ATTESTATION'
  /** Somebody who makes statements. */
  | 'ATTESTOR'
  /** An audit. */
  | 'AUDIT'
  /** A certification. */
  | 'CERTIFICATION'
  /** A contract with its clauses. */
  | 'CONTRACT'
  /** An approval, rejection, waiver or risk acceptance. */
  | 'DECISION'
  /** Something a person of ours established. */
  | 'DETERMINATION'
  /** Something a third party does for us. */
  | 'ENGAGEMENT'
  /** A document of evidence, as it was received about a third party. */
  | 'EVIDENCE_DOCUMENT'
  /** A place of ours. */
  | 'FACILITY'
  /** A finding of an audit. */
  | 'FINDING'
  /** Something that went wrong at a third party. */
  | 'INCIDENT'
  /** A person or a service of ours. */
  | 'PRINCIPAL'
  /** No record, but what follows from them: that the gate's answer about all that a third party does for us, or the rules it is due to, became another. */
  | 'PROCUREMENT_ANSWER'
  /** The policy by which the gate answers. */
  | 'PROCUREMENT_POLICY'
  /** Something a third party sells, with its vulnerabilities. */
  | 'PRODUCT'
  /** How well a third party worked on one occasion. */
  | 'QUALITY_RECORD'
  /** No record: that one ends in 90, 30 or 7 days. */
  | 'REMINDER'
  /** Which of our controls the requirements of a standard ask for. */
  | 'REQUIREMENT_MAPPING'
  /** No record, but what follows from them: that the level of a third party's risk became another. */
  | 'RISK_LEVEL'
  /** A look-up on a sanctions or restricted-party list. */
  | 'SCREENING'
  /** One third party supplies another; filed under the one that is supplied. */
  | 'SUPPLY_LINK'
  /** Vendor, supplier or partner lab. */
  | 'THIRD_PARTY'
  /** Where somebody wants to be told of changes. */
  | 'WEBHOOK_SUBSCRIPTION';

/** That a finding was not mended after all. */
export type ReopenFindingInput = {
  /** Day by which it is to be mended now. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What to send again. */
export type ReplayWebhookDeliveriesInput = {
  /** All dead letters taken from the log since then; together with `deliveries`, or by itself. */
  deadSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** These deliveries, whether they arrived or were given up: at most 1,000. */
  deliveries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Of which subscription. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A requirement, or a question, and a control of ours that it asks for. */
export type RequirementControlInput = {
  /** Code of the control, for example `ACC-03`. */
  control: Scalars['String']['input'];
  /** Answers that mean that the control is met, where the usual words do not do: 1–20 of them, letters compared without case. */
  met?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Answers that mean that it does not apply. */
  notApplicable?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Answers that mean that it is not met. */
  notMet?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Answers that mean that it is met in part. */
  partial?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As the document names it: 1–500 characters, letters compared without case. */
  requirement: Scalars['String']['input'];
};

/** The order of a list of mappings. */
export type RequirementMappingOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: RequirementMappingOrderField;
};

/** How mappings can be ordered. */
export type RequirementMappingOrderField =
  /** By the standard's name, letters compared without case. */
  | 'STANDARD';

/** That a statement is not to be relied on any more. */
export type RevokeAttestationInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /** The day from which it is not; not after today. By default today. */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** That a certificate was taken away. */
export type RevokeCertificationInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it does not hold; by default today. */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a decision before its time. */
export type RevokeDecisionInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1–2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The end of a determination before its time. */
export type RevokeDeterminationInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1–2,000 characters. */
  reason: Scalars['String']['input'];
};

/** What can go wrong with a third party. Each dimension is assessed by itself; the highest makes the level of the whole. */
export type RiskDimension =
  /** How little can be relied on: audits not made, findings open, signatures not valid. */
  | 'ASSURANCE'
  /** Duties that no contract in force puts on them. */
  | 'CONTRACTUAL'
  /** Protected data or systems that are not kept safe. */
  | 'DATA_SECURITY'
  /** Being without them: single sources, and the suppliers behind them. */
  | 'DEPENDENCY'
  /** What has happened there, and how they detect, report and handle it. */
  | 'INCIDENT'
  /** Results that are wrong, late or not valid, and goods that are not as specified. */
  | 'QUALITY'
  /** What the law bars, restricts or demands, and sanctions. */
  | 'REGULATORY';

/** Which dimensions of risk. */
export type RiskDimensionFilter = {
  /** Any of these: 1–100. */
  in: Array<RiskDimension>;
};

/**
 * How high a risk is: the five qualitative levels of NIST SP 800-30r1, table I-3, lowest first. Each says what a threat event
 * could be expected to do to operations, assets, individuals and other organisations.
 */
export type RiskLevel =
  /** A severe or catastrophic adverse effect. */
  | 'HIGH'
  /** A limited adverse effect. */
  | 'LOW'
  /** A serious adverse effect. */
  | 'MODERATE'
  /** Multiple severe or catastrophic adverse effects. */
  | 'VERY_HIGH'
  /** A negligible adverse effect. */
  | 'VERY_LOW';

/** Which levels of risk. */
export type RiskLevelFilter = {
  /** Any of these: 1–5. */
  in: Array<RiskLevel>;
};

/** Where a kind of factor adds to a dimension's hazard. */
export type RiskPart =
  /** Always there. */
  | 'BASE'
  /** What a control leaves open. */
  | 'CONTROL'
  /** What happened, or was found. */
  | 'EVENT'
  /** Comes with what the third party is used for. */
  | 'EXPOSURE'
  /** What arrives from its own suppliers. */
  | 'PROPAGATION';

/** One way of seeing risk: on which day, by what had been recorded when, by which version of the model. */
export type RiskView = {
  /** Past or future: 1900 to 2199. By default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** By what had been recorded at this instant, and by the policies then in force; by default now. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** By this version of the risk model, in the place of the one in force; the rest of the catalogue as it was at `knownAt`. */
  modelVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a key may be used for. */
export type Role =
  /** May do everything a key can be used for. */
  | 'ADMIN'
  /** Reads and writes records. */
  | 'ANALYST'
  /** Reads, and takes decisions. */
  | 'APPROVER'
  /** Reads everything, the log included; writes nothing. */
  | 'AUDITOR'
  /** Reads everything but personal contact data and the log. */
  | 'DASHBOARD'
  /** Pushes records under its own source and reads the change feed. */
  | 'INTEGRATION'
  /** Reads, and asks the procurement gate. */
  | 'PROCUREMENT';

/** A new secret for a subscription. */
export type RotateWebhookSecretInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For how many hours the secrets before go on signing beside it, 0–168: until then a receiver may take either. By default 24. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
};

/** What a rule says about a third party, the worst first: of several engagements the worst answer is that of the third party. */
export type RuleAnswer =
  /** What is recorded establishes that the rule is met. */
  | 'MET'
  /** The law's answer turns on a question that only counsel can decide. */
  | 'NEEDS_COUNSEL'
  /** The rule asks nothing of this third party on this day. */
  | 'NOT_APPLICABLE'
  /** What is recorded establishes that the rule is broken. */
  | 'NOT_MET'
  /** A fact that the answer turns on is not recorded. Unknown is not safe, and it is not a breach. */
  | 'UNKNOWN';

/** How much it matters that a rule is not met. */
export type RuleSeverity =
  /** Buying stops. */
  | 'BLOCK'
  /** Buying goes on under a condition. */
  | 'CONDITION'
  /** To be known. */
  | 'INFORM';

/** Whether a rule is applied. */
export type RuleStatus =
  /** It is, on the days it is in effect. */
  | 'IN_FORCE'
  /** It is not. */
  | 'OFF';

/** Which lists: any of these. */
export type ScreeningListFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** The order of a list of screenings. */
export type ScreeningOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ScreeningOrderField;
};

/** How screenings can be ordered. */
export type ScreeningOrderField =
  /** By the day they were done. */
  | 'SCREENED_ON';

/** What came of a screening. */
export type ScreeningOutcome =
  /** Nobody like it is on the list. */
  | 'CLEAR'
  /** It is on the list. Nothing is bought from it; nobody here can decide otherwise. */
  | 'CONFIRMED_MATCH'
  /** Somebody like it is on the list; whether it is the same has not been established. A determination SCREENING_DISMISSED says that it is not. */
  | 'POSSIBLE_MATCH';

/** Which outcomes: any of these. */
export type ScreeningOutcomeFilter = {
  /** Any of these: 1–100. */
  in: Array<ScreeningOutcome>;
};

/** Which screenings: all fields must hold. */
export type ScreeningWhere = {
  /** The lists that were looked at. */
  list?: InputMaybe<ScreeningListFilter>;
  /** What came of them. */
  outcome?: InputMaybe<ScreeningOutcomeFilter>;
  /** Day they were done. */
  screenedOn?: InputMaybe<DateFilter>;
};

/** How bad it is. */
export type Severity =
  /** Critical. */
  | 'CRITICAL'
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** Which severities: any of these. */
export type SeverityFilter = {
  /** Any of these: 1–100. */
  in: Array<Severity>;
};

/** What is known of the signature on a statement. */
export type SignatureStatus =
  /** Does not fit the document or the key: kept, flagged, no evidence. */
  | 'INVALID'
  /** There is none. */
  | 'NONE'
  /** Not checked. */
  | 'UNVERIFIED'
  /** Made by a key its attestor had registered for that time. */
  | 'VALID';

/** Which results of checking a signature: any of these. */
export type SignatureStatusFilter = {
  /** Any of these: 1–100. */
  in: Array<SignatureStatus>;
};

/** What a place of theirs is for. */
export type SiteFunction =
  /** Where data are processed. */
  | 'DATA_CENTER'
  /** Where it is run from. */
  | 'HEADQUARTERS'
  /** Where goods are made. */
  | 'MANUFACTURING'
  /** Offices. */
  | 'OFFICE'
  /** Where specimens are tested. */
  | 'TESTING'
  /** Where goods are kept. */
  | 'WAREHOUSE';

/** A place of theirs. */
export type SiteInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is for. */
  function: SiteFunction;
  /** Unique within the third party: 1–200 characters. */
  name: Scalars['String']['input'];
};

/** Specialties and subspecialties of service (42 CFR 493 subpart K). */
export type Specialty =
  /** Bacteriology, 42 CFR 493.1261. */
  | 'BACTERIOLOGY'
  /** Clinical cytogenetics, 42 CFR 493.1276. */
  | 'CLINICAL_CYTOGENETICS'
  /** Cytology, 42 CFR 493.1274. */
  | 'CYTOLOGY'
  /** Endocrinology, 42 CFR 493.1212. */
  | 'ENDOCRINOLOGY'
  /** General immunology, 42 CFR 493.1208. */
  | 'GENERAL_IMMUNOLOGY'
  /** Hematology, 42 CFR 493.1269. */
  | 'HEMATOLOGY'
  /** Histocompatibility, 42 CFR 493.1278. */
  | 'HISTOCOMPATIBILITY'
  /** Histopathology, 42 CFR 493.1273. */
  | 'HISTOPATHOLOGY'
  /** Immunohematology, 42 CFR 493.1271. */
  | 'IMMUNOHEMATOLOGY'
  /** Mycobacteriology, 42 CFR 493.1262. */
  | 'MYCOBACTERIOLOGY'
  /** Mycology, 42 CFR 493.1263. */
  | 'MYCOLOGY'
  /** Oral pathology, 42 CFR 493.1220. */
  | 'ORAL_PATHOLOGY'
  /** Parasitology, 42 CFR 493.1264. */
  | 'PARASITOLOGY'
  /** Radiobioassay, 42 CFR 493.1226. */
  | 'RADIOBIOASSAY'
  /** Routine chemistry, 42 CFR 493.1267. */
  | 'ROUTINE_CHEMISTRY'
  /** Syphilis serology, 42 CFR 493.1207. */
  | 'SYPHILIS_SEROLOGY'
  /** Toxicology, 42 CFR 493.1213. */
  | 'TOXICOLOGY'
  /** Urinalysis, 42 CFR 493.1211. */
  | 'URINALYSIS'
  /** Virology, 42 CFR 493.1265. */
  | 'VIROLOGY';

/** Which specialties: any of these. */
export type SpecialtyFilter = {
  /** Any of these: 1–100. */
  in: Array<Specialty>;
};

/** Which way one looks along supply links. */
export type SupplyDirection =
  /** To those who are supplied, and those whom they supply. */
  | 'DOWNSTREAM'
  /** To those who supply, and those who supply them. */
  | 'UPSTREAM';

/** The order of a list of supply links. */
export type SupplyLinkOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SupplyLinkOrderField;
};

/** How supply links can be ordered. */
export type SupplyLinkOrderField =
  /** By how much the customer depends on it; not known counts as the highest. */
  | 'CRITICALITY'
  /** By the last day they hold; no end counts as the latest. */
  | 'VALID_TO';

/** Which supply links: all fields must hold. */
export type SupplyLinkWhere = {
  /** How much the customer depends on it, 1–4; what is not known lies in no range. */
  criticality?: InputMaybe<FloatFilter>;
  /** Whether the customer could get it elsewhere. */
  substitutable?: InputMaybe<YesNoUnknownFilter>;
  /** Last day they hold; one without an end lies in no range. */
  validTo?: InputMaybe<DateFilter>;
};

/**
 * A dated statement about controls, as a source knows it. Append-only: under one `externalId`, what says the same as the one that
 * stands is UNCHANGED; what was made later, or on the same day, is a new revision that supersedes it, UPDATED; what was made
 * earlier is recorded as superseded already, CREATED.
 */
export type SyncAttestationInput = {
  /** How far it was checked; required. */
  assurance?: InputMaybe<Assurance>;
  /** Day it was made; not after today. Without it the statement counts for nothing. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who made it, by global id. An attestor of kind THE_PARTY speaks only of its own third party. */
  attestorId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says of each control, each control at most once; at least one. */
  claims?: InputMaybe<Array<InputMaybe<SyncControlClaimInput>>>;
  /** The statement itself. */
  document?: InputMaybe<DocumentInput>;
  /** Its key at the source, 1–200 characters: the same for all its revisions. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What it was measured against, as in `recordAttestation`; required, and the same for all revisions. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the period it speaks of; not before `periodStart`. */
  periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the period it speaks of. */
  periodStart?: InputMaybe<Scalars['Date']['input']>;
  /** Whom it is about; required, and the same for all revisions. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Last day it may be relied on; not before `attestedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** An audit, as a source knows it. What it found are items of their own. */
export type SyncAuditInput = {
  /** Who does it, at most 200 characters. */
  auditor?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not after today. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next one, 1–120. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What kind of audit; required of a new one. */
  kind?: InputMaybe<AuditKind>;
  /** What came of it; only where completed. */
  outcome?: InputMaybe<AuditOutcome>;
  /** From this day it has been withdrawn, and counts for nothing; null: it has not. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day it is planned for. This, `completedOn` or both. */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the site of that third party where it takes place; null: none in particular. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who is audited; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** A certification, as a source knows it. Where what it says changes, it is no longer verified. */
export type SyncCertificationInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Day it was granted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that granted it, at most 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number on the certificate, at most 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Day from which its issuer has taken it away; null: it has not. */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it covers, at most 2,000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Name of the site of that third party that it is for; null: all of it. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Day from which it is suspended; null: it is not. */
  suspendedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whose it is; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** What it is called; required where the type is OTHER, at most 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of its type, as the query `certificationTypes` lists them; required of a new one. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Last day it holds; null: no end is stated. Not before `issuedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Which kind of it, where the type has several: for CLIA WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** What a contract says on one subject. */
export type SyncClauseInput = {
  /** Code of the clause type, for example `BREACH_NOTIFICATION`. */
  clauseType?: InputMaybe<Scalars['String']['input']>;
  /** Hours of notice it allows, 0–87,600; only for clause types that set a period, and only where present. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the contract says it. */
  present?: InputMaybe<YesNoUnknown>;
  /** Where in the contract, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** Whom to reach there. */
export type SyncContactInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Name of the person or desk: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What they answer for. */
  role?: InputMaybe<ContactRole>;
};

/** A contract with its clauses, as a source knows it. */
export type SyncContractInput = {
  /** Whether it renews by itself. By default UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** What it says, each clause type at most once. */
  clauses?: InputMaybe<Array<InputMaybe<SyncClauseInput>>>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The signed document. */
  document?: InputMaybe<DocumentInput>;
  /** First day it binds; required where ACTIVE. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it covers, at most 100 engagements of the same third party; none: all of them. */
  engagements?: InputMaybe<Array<InputMaybe<SyncRecordRef>>>;
  /** Last day it binds; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The law it is under, at most 200 characters. */
  governingLaw?: InputMaybe<Scalars['String']['input']>;
  /** What kind of contract; required of a new one. */
  kind?: InputMaybe<ContractKind>;
  /** Days of notice to end it, 0–3,650. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it stands; by default a new one is DRAFT. TERMINATED needs `terminatedOn`, and stays. */
  status?: InputMaybe<ContractStatus>;
  /** First day on which it no longer binds, where it was ended before its time. */
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** With whom; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** What we call it, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its value in the currency's smallest unit, from 0; together with `currency`, or neither. */
  valueMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** What a statement says of one control. */
export type SyncControlClaimInput = {
  /** Code of the control, for example `ENC-01`. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** How much of the organisation it covers, percent, 0–100. */
  extent?: InputMaybe<Scalars['Int']['input']>;
  /** Why it does not apply, at most 2,000 characters; required where NOT_APPLICABLE. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** What is added, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  status?: InputMaybe<ClaimStatus>;
};

/** What data or specimens an engagement moves. */
export type SyncDataFlowInput = {
  /** What moves. */
  category?: InputMaybe<DataCategory>;
  /** How it travels. By default UNKNOWN. */
  channel?: InputMaybe<DataChannel>;
  /** Where it goes. */
  destinationCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How many people it concerns in twelve months, from 0. */
  peoplePerYear?: InputMaybe<Scalars['Int']['input']>;
  /** What for. By default UNDETERMINED. */
  purpose?: InputMaybe<DataPurpose>;
};

/** Something a third party does for us, as a source knows it. */
export type SyncEngagementInput = {
  /** Third parties that could take it over, at most 20. */
  alternatives?: InputMaybe<Array<InputMaybe<SyncThirdPartyRef>>>;
  /** Why it is or is not, at most 2,000 characters; required where NO. */
  baaRationale?: InputMaybe<Scalars['String']['input']>;
  /** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). By default UNDETERMINED. */
  baaRequired?: InputMaybe<BaaRequired>;
  /** What it is for; required of a new one. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether a patient result depends on it. By default UNKNOWN. */
  clinical?: InputMaybe<YesNoUnknown>;
  /** What moves, at most 50 flows; only where `protectedData` is LISTED. */
  dataFlows?: InputMaybe<Array<InputMaybe<SyncDataFlowInput>>>;
  /** EBIOS RM dependency, 1–4; null counts as 4. */
  dependency?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; not before `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Codes of our facilities that it serves, at most 100; none: all of them. */
  facilityCodes?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** What it is called, 1–200 characters; required of a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** EBIOS RM penetration, 1–4: how deep their access reaches; null counts as 4. */
  penetration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether protected data or specimens move. By default LISTED where flows are given, UNKNOWN where not. */
  protectedData?: InputMaybe<ProtectedData>;
  /** Whether nobody else could do it now. By default UNKNOWN. */
  soleSource?: InputMaybe<YesNoUnknown>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PLANNED before it starts; its dates decide otherwise. By default PLANNED. */
  status?: InputMaybe<EngagementStatus>;
  /** Who does it; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** What is done where some items of a call cannot be accepted. */
export type SyncErrorPolicy =
  /** Nothing is written: the call holds or falls as a whole. */
  | 'REJECT_ALL'
  /** They are rejected, each alone; the others are written. */
  | 'REJECT_FAILED';

/** A key in a system. */
export type SyncExternalRef = {
  /** The key there: 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The system: 1–100 characters. By default the source of the call. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What an audit found, as a source knows it. */
export type SyncFindingInput = {
  /** The audit that found it; required of a new one, and it stays the same. */
  audit?: InputMaybe<SyncRecordRef>;
  /** Day it was mended or accepted, not after today; by default today where `status` closes it, and none where it is OPEN. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it was mended, or why it is accepted: at most 2,000 characters. */
  closureNote?: InputMaybe<Scalars['String']['input']>;
  /** Code of the control it is about, for example `ENC-01`; null: none in particular. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is to be mended. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** From this day it has been withdrawn, and counts for nothing; null: it has not. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** How bad it is; required of a new one. */
  severity?: InputMaybe<Severity>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it stands; by default a new one is OPEN. */
  status?: InputMaybe<FindingStatus>;
  /** What is wrong, 1–1,000 characters; required of a new one. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** An identifier somebody issued. */
export type SyncIdentifierInput = {
  /** Who issued it, and so which rules it follows. */
  scheme?: InputMaybe<IdentifierScheme>;
  /** The identifier itself. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Something that went wrong at a third party, as a source knows it. */
export type SyncIncidentInput = {
  /** Day it was closed; not before it was discovered, nor after today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day they discovered it; not before `occurredOn`, nor after today. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong; required of a new one. */
  kind?: InputMaybe<IncidentKind>;
  /** Day it happened, or began; not after today. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** How many people it affected, 0–2,000,000,000. */
  peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Day they told us; not before `discoveredOn`, nor after today. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** From this day it has been withdrawn, and counts for nothing; null: it has not. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** How bad it is; required of a new one. */
  severity?: InputMaybe<Severity>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** What happened, 1–1,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Records as a source knows them. */
export type SyncInput = {
  /** True: everything is checked and answered as if it were written, and nothing is written. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Your own key for this call, 1–200 characters: a repeat within 24 hours answers what the first call answered and writes nothing.
   * Another call with the same key is refused, KEY_REUSED. A dry run neither uses nor keeps it; nor does a call keep it that was refused,
   * or that wrote nothing by REJECT_ALL: sent again, it is checked anew.
   */
  idempotencyKey: Scalars['String']['input'];
  /** 1–1,000 items. What one refers to may come before or after it. */
  items: Array<SyncItem>;
  /** What is done where some items cannot be accepted. */
  onError?: InputMaybe<SyncErrorPolicy>;
  /** The source they are from, 1–100 characters. A key in role INTEGRATION writes under its own source alone. */
  source: Scalars['String']['input'];
};

/**
 * One record, in exactly one of these fields. A field of the record that is left out stays as it is on record, and is unknown on a new
 * record; null makes it unknown, but for lists, which [] empties; a list given replaces the list held, but for `identifiers`.
 */
export type SyncItem = {
  /** A statement with its claims. */
  attestation?: InputMaybe<SyncAttestationInput>;
  /** An audit. */
  audit?: InputMaybe<SyncAuditInput>;
  /** A certification. */
  certification?: InputMaybe<SyncCertificationInput>;
  /** A contract with its clauses. */
  contract?: InputMaybe<SyncContractInput>;
  /** Something a third party does for us. */
  engagement?: InputMaybe<SyncEngagementInput>;
  /** A finding of an audit. */
  finding?: InputMaybe<SyncFindingInput>;
  /** Something that went wrong at a third party. */
  incident?: InputMaybe<SyncIncidentInput>;
  /** Something a third party sells. */
  product?: InputMaybe<SyncProductInput>;
  /** How well a third party worked on one occasion. */
  qualityRecord?: InputMaybe<SyncQualityRecordInput>;
  /** A look-up on a sanctions or restricted-party list. */
  screening?: InputMaybe<SyncScreeningInput>;
  /** That one third party supplies another. */
  supplyLink?: InputMaybe<SyncSupplyLinkInput>;
  /** A vendor, supplier or partner lab. */
  thirdParty?: InputMaybe<SyncThirdPartyInput>;
  /** That a record no longer exists at the source. */
  tombstone?: InputMaybe<SyncTombstoneInput>;
};

/** A page where a third party publishes what a buyer asks for. */
export type SyncLinkInput = {
  /** What it is about. */
  kind?: InputMaybe<LinkKind>;
  /** Where it is. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** By what the record of an item was found. */
export type SyncMatch =
  /** By its key at the source. */
  | 'EXTERNAL_ID'
  /** By an identifier that the third party holds: look whether it is the one that was meant. */
  | 'IDENTIFIER';

/** What became of an item; in a dry run, what would become of it. */
export type SyncOutcome =
  /** It made a new record. Of an attestation also: one that was superseded already when it arrived. */
  | 'CREATED'
  /** It was not accepted, and nothing of it was written; its `userErrors` say why. */
  | 'REJECTED'
  /** It says nothing that is not on record, or is older than what is (`sourceUpdatedAt`). */
  | 'UNCHANGED'
  /** It changed the record. Of an attestation: it is a new revision, and superseded the one that stood. */
  | 'UPDATED';

/** Somebody who owns it: a name, or a third party. */
export type SyncOwnerInput = {
  /** Where the owner is established. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name, 1–300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Percent held, above 0 up to 100. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** The owner as a third party of the registry. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** Something a third party sells, as a source knows it. */
export type SyncProductInput = {
  /** What it is bought for. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether it is connected to a network; null: not known. */
  connectedDevice?: InputMaybe<YesNoUnknown>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits, the last a check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, 1–200 characters; required of a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** From this day it has been withdrawn, and counts for nothing; null: it has not. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits, any case. */
  sbomDigest?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last day its maker supports it. */
  supportEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who sells it; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Its published weaknesses, at most 500. */
  vulnerabilities?: InputMaybe<Array<InputMaybe<SyncProductVulnerabilityInput>>>;
};

/** A published weakness of a product. */
export type SyncProductVulnerabilityInput = {
  /** Its number in the CVE list, for example `CVE-2024-3400`; any case. */
  cve?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is to be patched. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is known to be exploited. */
  knownExploited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which the product is patched as we use it; not after today. */
  patchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How well a third party worked on one occasion, as a source knows it. */
export type SyncQualityRecordInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What kind of occasion; required of a new one. */
  kind?: InputMaybe<QualityRecordKind>;
  /** What was found, 1–2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was good enough. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it was done, or found; not after today. */
  performedOn?: InputMaybe<Scalars['Date']['input']>;
  /** From this day it has been withdrawn, and counts for nothing; null: it has not. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Percent right, 0–100. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The specialty tested. */
  specialty?: InputMaybe<Specialty>;
  /** Whose work it was; required of a new one, and it stays the same. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** A record as an item names it, by exactly one of `id` and `externalId`: also one that another item of the same call brings, in any order. */
export type SyncRecordRef = {
  /** Its key at that source: 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its global id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The source it is from: 1–100 characters. By default the source of the call. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A look-up on a sanctions or restricted-party list. Append-only: under one `externalId` it always says the same. */
export type SyncScreeningInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Code of the list; required, as in `recordScreening`. */
  list?: InputMaybe<Scalars['String']['input']>;
  /** Which edition of it, 1–100 characters. */
  listVersion?: InputMaybe<Scalars['String']['input']>;
  /** The name on the list that it was taken for, 1–300 characters; not where the outcome is CLEAR. */
  matchedName?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; required. */
  outcome?: InputMaybe<ScreeningOutcome>;
  /** How like the two names are, 0–1. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Day it was looked up; not after today; required. */
  screenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who was looked up; required. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** A place of theirs. */
export type SyncSiteInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is for. */
  function?: InputMaybe<SiteFunction>;
  /** Unique within the third party: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** That one third party supplies another, as a source knows it. */
export type SyncSupplyLinkInput = {
  /** How much the customer depends on it, from 1, hardly, to 4, entirely. */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** Who is supplied; required of a new one, and it stays the same. */
  customer?: InputMaybe<SyncThirdPartyRef>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** From this day it has been withdrawn, and counts for nothing; null: it has not. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of what the customer needs of this, how much comes from here, 0–1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the customer could get it elsewhere in time; by default UNKNOWN. */
  substitutable?: InputMaybe<YesNoUnknown>;
  /** Who supplies; required of a new one, and it stays the same. */
  supplier?: InputMaybe<SyncThirdPartyRef>;
  /** What is supplied, 1–300 characters. */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /** First day it holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it holds; not before `validFrom`. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A third party as a source knows it. On record is the one that carries the source's key, else the one that holds one of the
 * identifiers; else it is new. One that is matched by an identifier carries the source's key from then on; it can carry 20 in all.
 */
export type SyncThirdPartyInput = {
  /** Whom to reach there, at most 50. */
  contacts?: InputMaybe<Array<InputMaybe<SyncContactInput>>>;
  /** Where it is established; null: not known. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Internet domains, at most 50. */
  domains?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Its key at the source, 1–200 characters. May be left out where `identifiers` name it. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers others issued to it. They are added to those it holds, to at most 20 in all: other sources name it by those. */
  identifiers?: InputMaybe<Array<InputMaybe<SyncIdentifierInput>>>;
  /** Who of ours is responsible for the relationship: at most 200 characters. */
  internalOwner?: InputMaybe<Scalars['String']['input']>;
  /** What it mostly is to us; required of a new one. */
  kind?: InputMaybe<ThirdPartyKind>;
  /** Day of our last review; not after today. */
  lastReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name in the register of its country, 1–300 characters; required of a new one. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands; by default a new one is PROSPECT. From there only the steps of `changeLifecycle` are allowed. */
  lifecycle?: InputMaybe<Lifecycle>;
  /** Where it publishes what a buyer asks for: at most 50. */
  links?: InputMaybe<Array<InputMaybe<SyncLinkInput>>>;
  /** EBIOS RM cyber maturity, 1–4. */
  maturity?: InputMaybe<Scalars['Int']['input']>;
  /** Who owns it, at most 50. */
  owners?: InputMaybe<Array<InputMaybe<SyncOwnerInput>>>;
  /** Whether it reports patient results. */
  reportsPatientResults?: InputMaybe<YesNoUnknown>;
  /** Months between our reviews, 1–120. */
  reviewEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What it does for its customers: at most 50 texts. */
  services?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Its own places, at most 100. A site that keeps its name keeps its certificates; one that others point at cannot be left out. */
  sites?: InputMaybe<Array<InputMaybe<SyncSiteInput>>>;
  /** When the source changed it last, not in the future. What is older than what the source said before changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties?: InputMaybe<Array<InputMaybe<Specialty>>>;
  /** Day on which the recorded sub-suppliers were stated to be all; not after today. */
  subSuppliersCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Labels of ours: at most 50, each 1–50 characters. */
  tags?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Other names it goes by, any script: at most 20. */
  tradingNames?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** EBIOS RM trust, 1–4. */
  trust?: InputMaybe<Scalars['Int']['input']>;
  /** Its website. */
  websiteUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** A third party as an item names it, exactly one of these: also one that another item of the same call brings, in any order. */
export type SyncThirdPartyRef = {
  /** Its key in a system. */
  external?: InputMaybe<SyncExternalRef>;
  /** Its global id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** An identifier it holds. */
  identifier?: InputMaybe<SyncIdentifierInput>;
};

/**
 * Says that a record no longer exists at its source. Nothing is deleted. What can change is retired: of a third party the key is gone
 * (`goneOn`), and it becomes RETIRED with the last key that any system knows it by, unless a person recorded it; an engagement ENDED,
 * a contract TERMINATED, a certification revoked; a product, an audit, a finding, an incident, a quality record or a supply link
 * withdrawn (`retiredOn`). What is append-only, an attestation or a screening, is revoked. All as of today. Tombstones of a call are
 * carried out after its other items.
 */
export type SyncTombstoneInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the record: at most 2,000 characters. Kept with an attestation. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What kind of record. */
  recordType?: InputMaybe<RecordType>;
  /** When it ceased to exist at the source, not in the future. Where the source changed the record later than this, nothing happens. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which labels: those that carry any of these. */
export type TagFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** The end of a contract before its time. */
export type TerminateContractInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it ends; not before it began. By default today. */
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What an outside organisation mostly is to us. Real companies are several at once: this is the primary one, and it may change. */
export type ThirdPartyKind =
  /** Performs testing on our specimens. */
  | 'PARTNER_LAB'
  /** Sells goods: tubes, needles, reagents, analysers, connected devices. */
  | 'SUPPLIER'
  /** Sells services or software: LIS, hosting, courier, security firm. */
  | 'VENDOR';

/** Which kinds: any of these. */
export type ThirdPartyKindFilter = {
  /** Any of these: 1–100. */
  in: Array<ThirdPartyKind>;
};

/** The order of a list of third parties. */
export type ThirdPartyOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ThirdPartyOrderField;
};

/** How third parties can be ordered. */
export type ThirdPartyOrderField =
  /** By the level, then score, of the dimension ASSURANCE. It moves as risk does. */
  | 'ASSURANCE_RISK'
  /** By the level, then score, of the dimension CONTRACTUAL. It moves as risk does. */
  | 'CONTRACTUAL_RISK'
  /** By the share of the controls that apply of which there is evidence: ASC is the least known first. It moves as risk does. */
  | 'COVERAGE'
  /** By when they were first recorded. */
  | 'CREATED_AT'
  /** By the level, then score, of the dimension DATA_SECURITY. It moves as risk does. */
  | 'DATA_SECURITY_RISK'
  /** By the level, then score, of the dimension DEPENDENCY. It moves as risk does. */
  | 'DEPENDENCY_RISK'
  /** By the level, then score, of the dimension INCIDENT. It moves as risk does. */
  | 'INCIDENT_RISK'
  /** By legal name, letters compared without case. */
  | 'LEGAL_NAME'
  /** By the level, then score, of the dimension QUALITY. It moves as risk does. */
  | 'QUALITY_RISK'
  /** By the level, then score, of the dimension REGULATORY. It moves as risk does. */
  | 'REGULATORY_RISK'
  /** By how well they match `where.text`, which must be given: DESC is the best first. The default where text is given. */
  | 'RELEVANCE'
  /** By level of risk, then score: DESC is the riskiest first. A page ordered by risk moves when risk does, and risk does with every day. */
  | 'RISK'
  /** By when they were last changed. */
  | 'UPDATED_AT';

/** Names one third party: by our id, by another system's key, or by an identifier somebody else issued. Exactly one. */
export type ThirdPartyRef =
  /** Its key in another system. */
  { external: ExternalRefInput; id?: never; identifier?: never; }
  |  /** Its global id. */
  { external?: never; id: Scalars['ID']['input']; identifier?: never; }
  |  /** An identifier it holds. */
  { external?: never; id?: never; identifier: IdentifierInput; };

/** Which third parties: all fields must hold. Those about risk are about today's assessment. */
export type ThirdPartyWhere = {
  /** Where they are established. */
  country?: InputMaybe<CountryFilter>;
  /** Share of the controls that apply, by weight, of which there is dated evidence, 0–1. */
  coverage?: InputMaybe<FloatFilter>;
  /** How high their risk is in one dimension. */
  dimensionRisk?: InputMaybe<DimensionRiskFilter>;
  /** The dimension that makes their level. */
  drivingDimension?: InputMaybe<RiskDimensionFilter>;
  /** What they mostly are. */
  kind?: InputMaybe<ThirdPartyKindFilter>;
  /** Where they stand with us. */
  lifecycle?: InputMaybe<LifecycleFilter>;
  /** How high their risk is. */
  riskLevel?: InputMaybe<RiskLevelFilter>;
  /** Their score, 0–100. It can disagree with the level at the edges of a level. */
  riskScore?: InputMaybe<FloatFilter>;
  /** How much is known of them. */
  riskState?: InputMaybe<AssessmentStateFilter>;
  /** Labels they carry. */
  tags?: InputMaybe<TagFilter>;
  /** Words of a name, or an identifier, in any script; a letter wrong or missing is forgiven. 1–200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to an attestor. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateAttestorInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who it is in relation to the third party. */
  kind?: InputMaybe<AttestorKind>;
  /** Name, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Keys it signs with, at most 20; each `keyId` once. */
  publicKeys?: InputMaybe<Array<PublicKeyInput>>;
  /** Which third party, where the kind is THE_PARTY; otherwise not given. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** Changes to an audit. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateAuditInput = {
  /** Who does it, at most 200 characters. */
  auditor?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not after today. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next one, 1–120. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In what way. */
  kind?: InputMaybe<AuditKind>;
  /** What came of it; only where completed. */
  outcome?: InputMaybe<AuditOutcome>;
  /** Day it is planned for. This, `completedOn` or both. */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where; one of the third party's own sites. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a certification. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateCertificationInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day it was granted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that granted it, at most 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number on the certificate, at most 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What it covers, at most 2,000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** The site it was granted for, one of the third party's own; null: the whole party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Day from which it is suspended; null lifts the suspension. */
  suspendedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is called; required where the type is OTHER, at most 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certification type, for example `CLIA`. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Last day it holds; null: no end is stated. Not before `issuedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Which kind of it, where the type has several: for CLIA WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a contract. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateContractInput = {
  /** Whether it renews by itself. By default UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** What it says, each clause type at most once. */
  clauses?: InputMaybe<Array<ClauseInput>>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The signed document. */
  document?: InputMaybe<DocumentInput>;
  /** First day it binds; required where ACTIVE. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The engagements it covers, by global id; none: all of its third party's. */
  engagementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day it binds; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The law it is under, at most 200 characters. */
  governingLaw?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of contract it is. */
  kind?: InputMaybe<ContractKind>;
  /** Days of notice to end it, 0–3,650. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands; TERMINATED only by `terminateContract`. By default DRAFT. */
  status?: InputMaybe<ContractStatus>;
  /** What we call it, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its value in the currency's smallest unit, from 0; together with `currency`, or neither. */
  valueMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Changes to an engagement. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateEngagementInput = {
  /** Third parties that could take it over, at most 20. */
  alternatives?: InputMaybe<Array<ThirdPartyRef>>;
  /** Why it is or is not, at most 2,000 characters; required where NO. */
  baaRationale?: InputMaybe<Scalars['String']['input']>;
  /** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). By default UNDETERMINED. */
  baaRequired?: InputMaybe<BaaRequired>;
  /** What kind of thing it is. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether a patient result depends on it. By default UNKNOWN. */
  clinical?: InputMaybe<YesNoUnknown>;
  /** What moves, at most 50 flows; only where `protectedData` is LISTED. */
  dataFlows?: InputMaybe<Array<DataFlowInput>>;
  /** EBIOS RM dependency, 1–4; null counts as 4. */
  dependency?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; not before `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Our facilities it serves, by global id; none: all. */
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What we call it: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** EBIOS RM penetration, 1–4: how deep their access reaches; null counts as 4. */
  penetration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether protected data or specimens move. By default LISTED where flows are given, UNKNOWN where not. */
  protectedData?: InputMaybe<ProtectedData>;
  /** Whether nobody else could do it now. By default UNKNOWN. */
  soleSource?: InputMaybe<YesNoUnknown>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PLANNED before it starts; its dates decide otherwise. By default PLANNED. */
  status?: InputMaybe<EngagementStatus>;
};

/** Changes to a facility. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateFacilityInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its own CLIA number (42 CFR 493), unique. */
  cliaNumber?: InputMaybe<Scalars['String']['input']>;
  /** Our own short code, unique: 1–50 characters. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What we call it: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to an incident. A field left out stays; null makes it unknown. */
export type UpdateIncidentInput = {
  /** Day it was closed; not before it was discovered, nor after today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day they discovered it; not before `occurredOn`, nor after today. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong. */
  kind?: InputMaybe<IncidentKind>;
  /** Day it happened, or began; not after today. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** How many people it affected, 0–2,000,000,000. */
  peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Day they told us; not before `discoveredOn`, nor after today. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How bad it is. */
  severity?: InputMaybe<Severity>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What happened, 1–1,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to the policy. What is left out stays as it is. */
export type UpdateProcurementPolicyInput = {
  /** An approval lasts so many days at most: 1–3,660. Approvals that are recorded stay as they are. */
  approvalDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** An answer is good for so many days at most: 1–366. */
  holdDays?: InputMaybe<Scalars['Int']['input']>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /** The rules that change; the others stay. */
  rules?: InputMaybe<Array<ProcurementRuleInput>>;
  /** A waiver or risk acceptance lasts so many days at most: 1–3,660. */
  waiverDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to a product. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateProductInput = {
  /** What it is bought for. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether it is connected to a network; null: not known. */
  connectedDevice?: InputMaybe<YesNoUnknown>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits, the last a check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits, any case. */
  sbomDigest?: InputMaybe<Scalars['String']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Last day its maker supports it. */
  supportEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its published weaknesses, at most 500. */
  vulnerabilities?: InputMaybe<Array<ProductVulnerabilityInput>>;
};

/** Changes to a quality record. A field left out stays; null makes it unknown. */
export type UpdateQualityRecordInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of occasion. */
  kind?: InputMaybe<QualityRecordKind>;
  /** What was found, 1–2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was good enough. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it was done, or found; not after today. */
  performedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Percent right, 0–100. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The specialty tested. */
  specialty?: InputMaybe<Specialty>;
};

/** Changes to a mapping. A field left out stays; a list given replaces the list held. Documents ingested before are read by it when they are ingested again. */
export type UpdateRequirementMappingInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** What attestations made by it say they were measured against: upper-case letters, digits and underscores, at most 100. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000; each pair of requirement and control once. */
  requirements?: InputMaybe<Array<RequirementControlInput>>;
  /** The standard as documents name it: 1–500 characters, unique. */
  standard?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a supply link. A field left out stays; null makes it unknown. */
export type UpdateSupplyLinkInput = {
  /** How much the customer depends on it, from 1, hardly, to 4, entirely. */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of what the customer needs of this, how much comes from here, 0–1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters; together with `externalId`, or neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer could get it elsewhere in time; by default UNKNOWN. */
  substitutable?: InputMaybe<YesNoUnknown>;
  /** What is supplied, 1–300 characters. */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /** First day it holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it holds; not before `validFrom`. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes to a third party. A field left out stays; null makes it unknown; a list given replaces the list held. */
export type UpdateThirdPartyInput = {
  /** Whom to reach there, at most 50. */
  contacts?: InputMaybe<Array<ContactInput>>;
  /** Where it is established; null: not known. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Internet domains, at most 50. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Its keys in other systems, at most 20. */
  externalRefs?: InputMaybe<Array<ExternalRefInput>>;
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers others issued to it, at most 20. The list given replaces the list held. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Who of ours is responsible for the relationship: at most 200 characters. */
  internalOwner?: InputMaybe<Scalars['String']['input']>;
  /** What it mostly is to us. */
  kind?: InputMaybe<ThirdPartyKind>;
  /** Day of our last review; not after today. */
  lastReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name in the register of its country. 1–300 characters. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Where it publishes what a buyer asks for: at most 50. */
  links?: InputMaybe<Array<LinkInput>>;
  /** EBIOS RM cyber maturity, 1–4. */
  maturity?: InputMaybe<Scalars['Int']['input']>;
  /** Who owns it, at most 50. */
  owners?: InputMaybe<Array<OwnerInput>>;
  /** Whether it reports patient results. */
  reportsPatientResults?: InputMaybe<YesNoUnknown>;
  /** Months between our reviews, 1–120. */
  reviewEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What it does for its customers: at most 50 texts. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its own places, at most 100. A site that keeps its name keeps its certificates; one that others point at cannot be left out. */
  sites?: InputMaybe<Array<SiteInput>>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties?: InputMaybe<Array<Specialty>>;
  /** Day on which the recorded sub-suppliers were stated to be all; not after today. */
  subSuppliersCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Labels of ours: at most 50, each 1–50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which one. */
  thirdParty: ThirdPartyRef;
  /** Other names it goes by, any script: at most 20. */
  tradingNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** EBIOS RM trust, 1–4. */
  trust?: InputMaybe<Scalars['Int']['input']>;
  /** Its website. */
  websiteUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes to a subscription. A field left out stays; a list given replaces the list held. They hold for entries not taken from the log yet; a new address holds for all, and what waits is tried there at once. */
export type UpdateWebhookSubscriptionInput = {
  /** Only of third parties in these countries; empty: in all. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only of third parties of these kinds; empty: of all. */
  kinds?: InputMaybe<Array<ThirdPartyKind>>;
  /** What it is called: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only of these third parties; empty: of all. */
  thirdParties?: InputMaybe<Array<ThirdPartyRef>>;
  /** Types of entries; empty: all. */
  types?: InputMaybe<Array<RecordType>>;
  /** Where messages are sent. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What can be wrong with an input. */
export type UserErrorCode =
  /** The same thing is given twice in one list. */
  | 'DUPLICATE'
  /** The value contradicts another field of the same record. */
  | 'INCONSISTENT'
  /** The value does not have the form its field asks for. */
  | 'INVALID'
  /** The idempotency key was used for another request within 24 hours. */
  | 'KEY_REUSED'
  /** The record's state does not allow this. */
  | 'NOT_ALLOWED'
  /** What the field names does not exist, or is not of the right kind. */
  | 'NOT_FOUND'
  /** It is right by itself, and was not written because something else of the same call was rejected. */
  | 'NOT_WRITTEN'
  /** The number, date or length of list is outside what its field allows. */
  | 'OUT_OF_RANGE'
  /** A field that must be given is missing or null. */
  | 'REQUIRED'
  /** The record has changed since `expectedVersion` was read. The payload carries it as it stands now. */
  | 'STALE_VERSION'
  /** Another record already holds what must be unique. */
  | 'TAKEN'
  /** The text is longer than its field allows. */
  | 'TOO_LONG';

/** Whether somebody of ours has checked a certificate with its issuer. */
export type Verification =
  /** Nobody has. */
  | 'UNVERIFIED'
  /** Somebody has; who, when and how is recorded. */
  | 'VERIFIED';

/** That somebody of ours has checked a certificate with its issuer. Changing what it says makes it unverified again. */
export type VerifyCertificationInput = {
  /** The version the change is based on. Another one now: STALE_VERSION, and nothing is written. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was checked, 1–500 characters: which register, whom we asked. */
  method: Scalars['String']['input'];
  /** Day it was checked; not after today. By default today. */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of deliveries. */
export type WebhookDeliveryOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WebhookDeliveryOrderField;
};

/** How deliveries can be ordered. */
export type WebhookDeliveryOrderField =
  /** By when they were taken from the log. */
  | 'CREATED_AT';

/** What became of something to be sent. */
export type WebhookDeliveryState =
  /** Given up after the last attempt: a dead letter. It is sent again when that is asked for. */
  | 'DEAD'
  /** The receiver answered with 2xx. */
  | 'DELIVERED'
  /** On its way: it was not sent yet, or is tried again. */
  | 'PENDING';

/** Which states: any of these. */
export type WebhookDeliveryStateFilter = {
  /** Any of these: 1–100. */
  in: Array<WebhookDeliveryState>;
};

/** Which deliveries: all fields must hold. */
export type WebhookDeliveryWhere = {
  /** What became of them. */
  state?: InputMaybe<WebhookDeliveryStateFilter>;
};

/** Whether a subscription is served. */
export type WebhookState =
  /** Nothing is sent. What the log gained meanwhile is sent once it is enabled again. */
  | 'DISABLED'
  /** What it asks for is sent. */
  | 'ENABLED';

/** The order of a list of subscriptions. */
export type WebhookSubscriptionOrder = {
  /** Which way round. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WebhookSubscriptionOrderField;
};

/** How subscriptions can be ordered. */
export type WebhookSubscriptionOrderField =
  /** By name, letters compared without case. */
  | 'NAME';

/** What follows where it is not known whether a rule of the gate is met. Never that one may simply buy. */
export type WhenUnknown =
  /** As if it were not met: nothing may be bought. */
  | 'BLOCK'
  /** One may buy once it is known. */
  | 'CONDITION'
  /** To be known; only for rules that do no more when they are not met. */
  | 'INFORM'
  /** The answer is UNKNOWN. */
  | 'UNKNOWN';

/** Yes, no, or that nobody has established it: unknown is a value and is never read as either. */
export type YesNoUnknown =
  /** Established: no. */
  | 'NO'
  /** Not established. */
  | 'UNKNOWN'
  /** Established: yes. */
  | 'YES';

/** Yes, no, or not known: any of these. */
export type YesNoUnknownFilter = {
  /** Any of these: 1–100. */
  in: Array<YesNoUnknown>;
};
