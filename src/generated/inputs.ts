export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer that may exceed 32 bits: up to 9,007,199,254,740,991. */
  BigInt: { input: number; output: number; }
  /** A country code, ISO 3166-1 alpha-2, upper case: `US`, `CN`, `HK`. */
  CountryCode: { input: string; output: string; }
  /** A currency code, ISO 4217, upper case: `USD`. */
  Currency: { input: string; output: string; }
  /**
   * A calendar date, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. Periods that a law or a certificate counts in days use
   * this type. "Today" is the current date in the registry's configured time zone.
   */
  Date: { input: string; output: string; }
  /** An instant in UTC with milliseconds, RFC 3339: `2026-03-14T09:26:53.589Z`. */
  DateTime: { input: string; output: string; }
  /** An email address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute `http` or `https` URL of at most 2,000 characters. */
  URL: { input: string; output: string; }
};

/** A new finding of an existing audit. */
export type AddFindingInput = {
  /** Global id of the audit that made the finding. */
  auditId: Scalars['ID']['input'];
  /** Code of the control that the finding is about, or null if it is about none in particular. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Day by which the finding must be remedied. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The severity. */
  severity: Severity;
  /** The defect, 1–1,000 characters. */
  title: Scalars['String']['input'];
};

/** The approval by a second person. */
export type ApproveDecisionInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The approval of a determination by a second person. */
export type ApproveDeterminationInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How much of the assessment is supported by evidence. It tells a bad level from one that reflects missing evidence. */
export type AssessmentState =
  /** At least 60 % of the applicable controls, by weight, have evidence. */
  | 'ASSESSED'
  /** Less than 60 % of the applicable controls, by weight, have evidence. */
  | 'PARTIAL'
  /** No applicable control has dated evidence. */
  | 'UNASSESSED';

/** Matches states of assessment. */
export type AssessmentStateFilter = {
  /** Any of these values: 1–100. */
  in: Array<AssessmentState>;
};

/** How thoroughly a statement was checked, from weakest to strongest. */
export type Assurance =
  /** Checked by an accredited body. */
  | 'ACCREDITED'
  /** Checked by us. */
  | 'CUSTOMER_VERIFIED'
  /** Checked by an independent assessor. */
  | 'INDEPENDENT'
  /** The third party's own word. */
  | 'SELF'
  /** The third party's own word, supported by documents. */
  | 'SELF_WITH_DOCUMENTS';

/** Matches any of these degrees of assurance. */
export type AssuranceFilter = {
  /** Any of these values: 1–100. */
  in: Array<Assurance>;
};

/** The order of a list of attestations. */
export type AttestationOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: AttestationOrderField;
};

/** How attestations can be ordered. */
export type AttestationOrderField =
  /** By the day on which they were made; an unknown day sorts as the earliest. */
  | 'ATTESTED_ON'
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the time of the last change. */
  | 'UPDATED_AT'
  /** By last day of validity; no end sorts as the latest. */
  | 'VALID_UNTIL';

/** A filter on attestations. A record must match every field that is given. */
export type AttestationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<AttestationWhere>>;
  /** How thoroughly the statements were checked. */
  assurance?: InputMaybe<AssuranceFilter>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** True matches statements that are neither superseded nor revoked; false matches all others. */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  /** The framework that the statements were measured against. */
  framework?: InputMaybe<FrameworkFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<AttestationWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<AttestationWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Their last day of validity. */
  validUntil?: InputMaybe<DateFilter>;
};

/** A filter on third parties by their attestations. Both conditions apply if both are given. */
export type AttestationsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<AttestationWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<AttestationWhere>;
};

/** Kinds of attestor. An attestor makes statements about controls. */
export type AttestorKind =
  /** An assessor engaged by the third party or by us. */
  | 'ASSESSOR'
  /** A public authority. */
  | 'REGULATOR'
  /** The third party itself. */
  | 'THE_PARTY'
  /** Our own laboratory. */
  | 'US';

/** Matches any of these kinds of attestor. */
export type AttestorKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<AttestorKind>;
};

/** The order of a list of attestors. */
export type AttestorOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: AttestorOrderField;
};

/** How attestors can be ordered. */
export type AttestorOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, ignoring case. */
  | 'NAME'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on attestors. A record must match every field that is given. */
export type AttestorWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<AttestorWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** The attestors' relation to the third party. */
  kind?: InputMaybe<AttestorKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<AttestorWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<AttestorWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Ways to conduct an audit. */
export type AuditKind =
  /** By reading the third party's documents. */
  | 'DOCUMENT_REVIEW'
  /** At the third party's site. */
  | 'ONSITE'
  /** By remote access, without a visit. */
  | 'REMOTE';

/** Matches any of these kinds of audit. */
export type AuditKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<AuditKind>;
};

/** The order of a list of audits. */
export type AuditOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: AuditOrderField;
};

/** How audits can be ordered. */
export type AuditOrderField =
  /** By the day on which they were completed; an audit that is not complete sorts as the latest. */
  | 'COMPLETED_ON'
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the day for which they are planned; no day sorts as the latest. */
  | 'SCHEDULED_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** Results of an audit. */
export type AuditOutcome =
  /** No findings. */
  | 'SATISFACTORY'
  /** Acceptable, with findings to remedy. */
  | 'SATISFACTORY_WITH_FINDINGS'
  /** Not acceptable. */
  | 'UNSATISFACTORY';

/** A filter on audits. A record must match every field that is given. */
export type AuditWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<AuditWhere>>;
  /** Day on which they were completed. */
  completedOn?: InputMaybe<DateFilter>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** How they are conducted. */
  kind?: InputMaybe<AuditKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<AuditWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<AuditWhere>>;
  /** Day for which they are planned. */
  scheduledOn?: InputMaybe<DateFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their audits. Both conditions apply if both are given. */
export type AuditsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<AuditWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<AuditWhere>;
};

/** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). */
export type BaaRequired =
  /** Not required; the rationale gives the reason. */
  | 'NO'
  /** Not determined. */
  | 'UNDETERMINED'
  /** Required. */
  | 'YES';

/** The order of a list of calendar feeds. */
export type CalendarFeedOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: CalendarFeedOrderField;
};

/** How calendar feeds can be ordered. */
export type CalendarFeedOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, ignoring case. */
  | 'NAME'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on calendar feeds. A record must match every field that is given. */
export type CalendarFeedWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<CalendarFeedWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<CalendarFeedWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<CalendarFeedWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order of a list of certifications. */
export type CertificationOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: CertificationOrderField;
};

/** How certifications can be ordered. */
export type CertificationOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the time of the last change. */
  | 'UPDATED_AT'
  /** By last day of validity; no end sorts as the latest. */
  | 'VALID_UNTIL';

/** Matches certifications whose type has any of these codes. */
export type CertificationTypeFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** A filter on certifications. A record must match every field that is given. */
export type CertificationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<CertificationWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Certifications that are in force on this day: issued, and not expired, suspended or revoked. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<CertificationWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<CertificationWhere>>;
  /** Their types. */
  type?: InputMaybe<CertificationTypeFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Their last day of validity. */
  validUntil?: InputMaybe<DateFilter>;
};

/** A filter on third parties by their certifications. Both conditions apply if both are given. */
export type CertificationsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<CertificationWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<CertificationWhere>;
};

/** A change of a third party's lifecycle stage. */
export type ChangeLifecycleInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * The new stage. Allowed: PROSPECT → ONBOARDING, RETIRED; ONBOARDING → ACTIVE, PROSPECT, RETIRED; ACTIVE → SUSPENDED,
   * OFFBOARDING; SUSPENDED → ACTIVE, OFFBOARDING; OFFBOARDING → RETIRED, ACTIVE; RETIRED → PROSPECT.
   */
  lifecycle: Lifecycle;
  /** The third party. */
  thirdParty: ThirdPartyRef;
};

/** Operations on a record. */
export type ChangeOperation =
  /** The record was created. */
  | 'CREATED'
  /** The record was changed. */
  | 'UPDATED';

/** The order of a list of changes. */
export type ChangeOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: ChangeOrderField;
};

/** How changes can be ordered. */
export type ChangeOrderField =
  /** By position in the log. */
  | 'SEQ';

/** A statement's verdict on a control. */
export type ClaimStatus =
  /** Met. */
  | 'MET'
  /** Does not apply; `justification` gives the reason. */
  | 'NOT_APPLICABLE'
  /** Not met. */
  | 'NOT_MET'
  /** Met in part. */
  | 'PARTIAL';

/** Reasons why a contract should contain a clause. */
export type ClauseBasis =
  /** Required in a business associate agreement (45 CFR 164). */
  | 'LAW'
  /** Recommended. */
  | 'OPTIONAL'
  /** Required by our policy for some categories of engagement. */
  | 'POLICY';

/** A clause type, and whether the contract contains it. */
export type ClauseInput = {
  /** Code of the clause type, for example `BREACH_NOTIFICATION`. */
  clauseType: Scalars['String']['input'];
  /** Period of notice, or of recovery, in hours, 0–87,600. Only for clause types that set a period, and only if the clause is present. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the contract contains the clause. */
  present: YesNoUnknown;
  /** Location in the contract, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** The closure of a finding. */
export type CloseFindingInput = {
  /** Day of the closure; not after today. Default: today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the finding was remedied, or the reason for accepting it, 1–2,000 characters. */
  note: Scalars['String']['input'];
  /** REMEDIATED if it was remedied, ACCEPTED if it is left unremedied. */
  status: FindingStatus;
};

/** Bands of the concentration index, from the 2023 US Merger Guidelines, guideline 1. */
export type ConcentrationBand =
  /** Above 1,800. */
  | 'HIGH'
  /** Below 1,000. */
  | 'LOW'
  /** 1,000 to 1,800. */
  | 'MODERATE';

/** A contact of a third party. */
export type ContactInput = {
  /** Email address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Name of the person or desk: 1–200 characters. */
  name: Scalars['String']['input'];
  /** Telephone number, at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The contact's responsibility. */
  role: ContactRole;
};

/** Responsibilities of a contact. */
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

/** Kinds of contract. */
export type ContractKind =
  /** Business associate agreement (45 CFR 164.504(e)). */
  | 'BUSINESS_ASSOCIATE'
  /** Data processing agreement. */
  | 'DATA_PROCESSING'
  /** Master services agreement. */
  | 'MASTER_SERVICES'
  /** Non-disclosure agreement. */
  | 'NDA'
  /** Reference testing agreement. */
  | 'REFERENCE_TESTING'
  /** Service level agreement. */
  | 'SERVICE_LEVEL'
  /** Supply agreement. */
  | 'SUPPLY';

/** Matches any of these kinds of contract. */
export type ContractKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<ContractKind>;
};

/** The order of a list of contracts. */
export type ContractOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: ContractOrderField;
};

/** How contracts can be ordered. */
export type ContractOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By last day; no end sorts as the latest. */
  | 'EXPIRES_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** States of a contract. Expiry is not a state; it follows from the dates. */
export type ContractStatus =
  /** Signed. */
  | 'ACTIVE'
  /** In draft. */
  | 'DRAFT'
  /** Under review. */
  | 'IN_REVIEW'
  /** Terminated early. */
  | 'TERMINATED';

/** Matches any of these states. */
export type ContractStatusFilter = {
  /** Any of these values: 1–100. */
  in: Array<ContractStatus>;
};

/** A filter on contracts. A record must match every field that is given. */
export type ContractWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<ContractWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Their last day. */
  expiresOn?: InputMaybe<DateFilter>;
  /**
   * Contracts that are in force on this day: signed, effective, and not ended. A contract that renews automatically does not
   * expire.
   */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Their kinds. */
  kind?: InputMaybe<ContractKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<ContractWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<ContractWhere>>;
  /** Their current state. */
  status?: InputMaybe<ContractStatusFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Their value. A contract without a recorded value matches no range. */
  value?: InputMaybe<MoneyFilter>;
};

/** A filter on third parties by their contracts. Both conditions apply if both are given. */
export type ContractsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<ContractWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<ContractWhere>;
};

/** A statement's verdict on one control. */
export type ControlClaimInput = {
  /** Code of the control, for example `ENC-01`. */
  control: Scalars['String']['input'];
  /** Percentage of the organization that the claim covers, 0–100. */
  extent?: InputMaybe<Scalars['Int']['input']>;
  /** The reason why the control does not apply, at most 2,000 characters. Required with NOT_APPLICABLE. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** A note, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The verdict. */
  status: ClaimStatus;
};

/** Conditions under which a control is required of a third party. Unknown counts as yes. */
export type ControlCondition =
  /** Always. */
  | 'ALWAYS'
  /** It is a business associate (45 CFR 160.103), or its status is undetermined and protected data may move to it. */
  | 'BUSINESS_ASSOCIATE'
  /** An engagement has one of the control's categories. */
  | 'CATEGORY'
  /** It may supply connected devices. */
  | 'CONNECTED_DEVICE'
  /** Protected data may move to it. */
  | 'DATA'
  /** Protected data may move to it, or its dependency is 3 or more, or it is the sole source. */
  | 'DATA_DEPENDENCE_OR_SOLE_SOURCE'
  /** Protected data may move to it, and it is not established as a non-business-associate. */
  | 'DATA_OF_BUSINESS_ASSOCIATE'
  /** Protected data may move to it, or its penetration is 2 or more. */
  | 'DATA_OR_ACCESS'
  /** Its dependency is 3 or more, or it is the sole source. */
  | 'DEPENDENCE_OR_SOLE_SOURCE'
  /** As `DATA_OR_ACCESS`, unless everything that moves is carried by hand and its penetration is 1. */
  | 'ELECTRONIC_DATA_OR_ACCESS'
  /** Protected data may move by email. */
  | 'EMAIL'
  /** An audit has made a finding. */
  | 'FINDING'
  /** It is a partner laboratory, or protected data may move to it, or its penetration is 2 or more. */
  | 'LAB_DATA_OR_ACCESS'
  /** It is a partner laboratory, or protected data may move to it. */
  | 'LAB_OR_DATA';

/** Matches any of these countries. */
export type CountryFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['CountryCode']['input']>;
};

/** A new attestor. Fields that are left out are unknown. */
export type CreateAttestorInput = {
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The attestor's relation to the third party. */
  kind: AttestorKind;
  /** Name, 1–200 characters. */
  name: Scalars['String']['input'];
  /** The attestor's public keys, at most 20, each `keyId` once. */
  publicKeys?: InputMaybe<Array<PublicKeyInput>>;
  /** The third party. Required for kind THE_PARTY and not allowed for other kinds. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A new audit. Fields that are left out are unknown. */
export type CreateAuditInput = {
  /** The person or firm that conducts the audit, at most 200 characters. */
  auditor?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was completed; not after today. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next one, 1–120. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its findings, at most 100. */
  findings?: InputMaybe<Array<FindingInput>>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the audit is conducted. */
  kind: AuditKind;
  /** The result; only for a completed audit. */
  outcome?: InputMaybe<AuditOutcome>;
  /** Day for which it is planned. Give this, `completedOn` or both. */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the site that is audited; it must belong to the third party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The third party that is audited. */
  thirdParty: ThirdPartyRef;
};

/** A new calendar feed. */
export type CreateCalendarFeedInput = {
  /** Days after today to show, 1–730. Default: 365. */
  daysAhead?: InputMaybe<Scalars['Int']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Persons of our laboratory whose third parties to show, at most 100, written as recorded. Each must be recorded as the
   * internal owner of a third party. Default: all.
   */
  internalOwners?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of expiration to show. Default: all. */
  kinds?: InputMaybe<Array<ExpirationKind>>;
  /** Lifecycle stages of the third parties to show. Default: all except RETIRED. */
  lifecycles?: InputMaybe<Array<Lifecycle>>;
  /** Name, 1–200 characters. Calendar programs show it. */
  name: Scalars['String']['input'];
};

/** A new certification. Fields that are left out are unknown. */
export type CreateCertificationInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was granted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that granted the certificate, at most 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number on the certificate, at most 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The certified scope, at most 2,000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Id of the site for which it was granted; it must belong to the third party. Null means the whole third party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Specialties and subspecialties on the certificate, each once. Empty means that they are not recorded. */
  specialties?: InputMaybe<Array<Specialty>>;
  /** For a state license: the US state or territory, by postal code or name. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** The third party that holds the certificate. */
  thirdParty: ThirdPartyRef;
  /** Title, at most 300 characters. Required if the type is OTHER. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certification type, for example `CLIA`. */
  type: Scalars['String']['input'];
  /** Last day of validity, or null if no end is stated. Not before `issuedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Variant, if the type has several. For CLIA: WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** A new contract. Fields that are left out are unknown. */
export type CreateContractInput = {
  /** Whether it renews automatically. Default: UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** Its clauses, each clause type at most once. */
  clauses?: InputMaybe<Array<ClauseInput>>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The signed document. */
  document?: InputMaybe<DocumentInput>;
  /** First day on which it is binding. Required if the status is ACTIVE. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global ids of the engagements that it covers. Empty means all engagements of its third party. */
  engagementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day on which it is binding; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The governing law, at most 200 characters. */
  governingLaw?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of contract. */
  kind: ContractKind;
  /** Days of notice for termination, 0–3,650. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The state. Only `terminateContract` sets TERMINATED. Default: DRAFT. */
  status?: InputMaybe<ContractStatus>;
  /** The other party. */
  thirdParty: ThirdPartyRef;
  /** Our title for the contract, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Value in the smallest unit of the currency, at least 0. Give it together with `currency`, or give neither. */
  valueMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** A new engagement. Fields that are left out are unknown. */
export type CreateEngagementInput = {
  /** Third parties that could replace it, at most 20. */
  alternatives?: InputMaybe<Array<ThirdPartyRef>>;
  /** Tests, specimens, deliveries or units a year, 1–2,000,000,000. */
  annualVolume?: InputMaybe<Scalars['Int']['input']>;
  /** The reason why one is or is not required, at most 2,000 characters. Required if `baaRequired` is NO. */
  baaRationale?: InputMaybe<Scalars['String']['input']>;
  /** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). Default: UNDETERMINED. */
  baaRequired?: InputMaybe<BaaRequired>;
  /** The category of the service. */
  category: EngagementCategory;
  /** Whether a patient result depends on it. Default: UNKNOWN. */
  clinical?: InputMaybe<YesNoUnknown>;
  /** Its data flows, at most 50. Only if `protectedData` is LISTED. */
  dataFlows?: InputMaybe<Array<DataFlowInput>>;
  /** EBIOS RM dependency, 1–4. Null counts as 4. */
  dependency?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; not before `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of our facilities that it serves. Empty or omitted means all. */
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Our name for it, 1–200 characters. */
  name: Scalars['String']['input'];
  /** EBIOS RM penetration, 1–4: the depth of the third party's access. Null counts as 4. */
  penetration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether protected data or specimens move. Default: LISTED if flows are given, otherwise UNKNOWN. */
  protectedData?: InputMaybe<ProtectedData>;
  /** Hours within which the third party commits to restore the service (RTO, NIST SP 800-34r1), 0–87,600. */
  recoveryTimeHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether no other third party could currently do it. Default: UNKNOWN. */
  soleSource?: InputMaybe<YesNoUnknown>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Specialties and subspecialties of the tests sent, each once. Empty means that they are not recorded. */
  specialties?: InputMaybe<Array<Specialty>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PLANNED until it starts; after that its dates decide. Default: PLANNED. */
  status?: InputMaybe<EngagementStatus>;
  /** The highest complexity of the tests sent. Default: UNKNOWN. */
  testComplexity?: InputMaybe<TestComplexity>;
  /** The third party that provides it. */
  thirdParty: ThirdPartyRef;
  /** Hours that we can do without the service (MTD, NIST SP 800-34r1), 0–87,600. */
  tolerableDowntimeHours?: InputMaybe<Scalars['Int']['input']>;
};

/** A new facility. Fields that are left out are unknown. */
export type CreateFacilityInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The facility's CLIA number (42 CFR 493), unique. */
  cliaNumber?: InputMaybe<Scalars['String']['input']>;
  /** Our own short code, unique: 1–50 characters. */
  code: Scalars['String']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Our name for it, 1–200 characters. */
  name: Scalars['String']['input'];
  /** US state or territory, by postal code or name. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** A new incident. Fields that are left out are unknown. */
export type CreateIncidentInput = {
  /** Day on which it was closed; not before it was discovered and not after today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the third party discovered it; not before `occurredOn` and not after today. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of incident. */
  kind: IncidentKind;
  /** Day on which it occurred or began; not after today. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number of people affected, 0–2,000,000,000. */
  peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Day on which the third party reported it to us; not before `discoveredOn` and not after today. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The severity. */
  severity: Severity;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The third party at which it occurred. */
  thirdParty: ThirdPartyRef;
  /** Short description, 1–1,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A new principal. */
export type CreatePrincipalInput = {
  /** Email address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A person or a service. */
  kind: PrincipalKind;
  /** Unique name, 1–200 characters. */
  name: Scalars['String']['input'];
};

/** A new product. Fields that are left out are unknown. */
export type CreateProductInput = {
  /** The category for which it is bought. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether it is connected to a network, or null if not known. */
  connectedDevice?: InputMaybe<YesNoUnknown>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits, the last a check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1–200 characters. */
  name: Scalars['String']['input'];
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits in any case. */
  sbomDigest?: InputMaybe<Scalars['String']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the maker's support. */
  supportEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The third party that sells it. */
  thirdParty: ThirdPartyRef;
  /** Its published vulnerabilities, at most 500. */
  vulnerabilities?: InputMaybe<Array<ProductVulnerabilityInput>>;
};

/** A new quality record. Fields that are left out are unknown. */
export type CreateQualityRecordInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of occasion. */
  kind: QualityRecordKind;
  /** A note, 1–2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it passed. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the work or of the discovery; not after today. */
  performedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Percentage correct, 0–100. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The tested specialty. */
  specialty?: InputMaybe<Specialty>;
  /** The third party that did the work. */
  thirdParty: ThirdPartyRef;
};

/** A new mapping. */
export type CreateRequirementMappingInput = {
  /**
   * The framework of the attestations that the mapping produces: upper-case letters, digits and underscores, at most
   * 100.
   */
  framework: Scalars['String']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its requirements, at most 2,000, each pair of requirement and control once. */
  requirements: Array<RequirementControlInput>;
  /** The standard as documents name it, 1–500 characters, unique. */
  standard: Scalars['String']['input'];
};

/** A new supply link. Fields that are left out are unknown. */
export type CreateSupplyLinkInput = {
  /** Dependence of the customer on the supply, from 1 (hardly) to 4 (entirely). */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** The customer, which must be a different third party. */
  customer: ThirdPartyRef;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Share of the customer's need that this supplier covers, 0–1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer could replace the supply in time. Default: UNKNOWN. */
  substitutable?: InputMaybe<YesNoUnknown>;
  /** The supplier. */
  supplier: ThirdPartyRef;
  /** The goods or services supplied, 1–300 characters. */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /** First day of the supply. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the supply; not before `validFrom`. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A new third party. It starts as PROSPECT. Fields that are left out are unknown. */
export type CreateThirdPartyInput = {
  /** Its contacts, at most 50. */
  contacts?: InputMaybe<Array<ContactInput>>;
  /** Country of establishment, or null if not known. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Internet domains, at most 50. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its keys in other systems, at most 20. */
  externalRefs?: InputMaybe<Array<ExternalRefInput>>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its identifiers, at most 20. The list replaces the stored list. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** The person of our laboratory that is responsible for the relationship, at most 200 characters. */
  internalOwner?: InputMaybe<Scalars['String']['input']>;
  /** Day of our last review; not after today. */
  lastReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name in the register of its country, 1–300 characters. */
  legalName: Scalars['String']['input'];
  /** Pages that it publishes for customers, at most 50. */
  links?: InputMaybe<Array<LinkInput>>;
  /** EBIOS RM cyber maturity, 1–4. */
  maturity?: InputMaybe<Scalars['Int']['input']>;
  /** Its owners, at most 50. */
  owners?: InputMaybe<Array<OwnerInput>>;
  /** Whether it reports patient results. */
  reportsPatientResults?: InputMaybe<YesNoUnknown>;
  /** Months between our reviews, 1–120. */
  reviewEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Services that it provides to its customers, at most 50 texts. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Its sites, at most 100. A site that keeps its name keeps its certificates. A site that another record refers to
   * cannot be removed.
   */
  sites?: InputMaybe<Array<SiteInput>>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties?: InputMaybe<Array<Specialty>>;
  /** Day on which the recorded sub-suppliers were stated to be complete; not after today. */
  subSuppliersCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Our labels, at most 50, each 1–50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Other names that it uses, in any script, at most 20. */
  tradingNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** EBIOS RM trust, 1–4. */
  trust?: InputMaybe<Scalars['Int']['input']>;
  /** Its website. */
  websiteUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** A new subscription. */
export type CreateWebhookSubscriptionInput = {
  /** Position in the log at which to start: a cursor of `changes`, or `changeCursor`. Default: now. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Countries of third parties to include, at most 250. Default: all. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of third parties to include. Default: all. */
  kinds?: InputMaybe<Array<ThirdPartyKind>>;
  /** Name, 1–200 characters. */
  name: Scalars['String']['input'];
  /** Third parties to include, at most 100. Default: all. */
  thirdParties?: InputMaybe<Array<ThirdPartyRef>>;
  /** Types of entries to send. Default: all. */
  types?: InputMaybe<Array<RecordType>>;
  /**
   * The address: https, at a public address. Other addresses, and http, need permission in the server's settings
   * (`WEBHOOK_ALLOWED_ADDRESSES`). This is checked at each connection.
   */
  url: Scalars['URL']['input'];
};

/** Categories of data and specimens in a data flow. */
export type DataCategory =
  /** Biometric identifiers (28 CFR 202.204). */
  | 'BIOMETRIC'
  /** Specimens from which 'omic data could be derived, except those solely for diagnosis or treatment (28 CFR 202.223). */
  | 'BIOSPECIMEN'
  /** De-identified health information (45 CFR 164.514(a)); it still counts under 28 CFR 202.206. */
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

/** Ways in which data or specimens travel. */
export type DataChannel =
  /** Unencrypted email. */
  | 'EMAIL'
  /** End-to-end encrypted email. */
  | 'END_TO_END_EMAIL'
  /** Known to be unprotected. */
  | 'NONE'
  /** Carried by hand. */
  | 'PHYSICAL_CUSTODY'
  /** TLS. */
  | 'TLS'
  /** Not established. */
  | 'UNKNOWN'
  /** A VPN. */
  | 'VPN';

/** Data or specimens that an engagement moves: category, volume, destination, purpose and protection. */
export type DataFlowInput = {
  /** The category of data or specimens. */
  category: DataCategory;
  /** The channel. Default: UNKNOWN. */
  channel?: InputMaybe<DataChannel>;
  /** Destination. */
  destinationCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Number of people concerned in twelve months, at least 0. */
  peoplePerYear?: InputMaybe<Scalars['Int']['input']>;
  /** The purpose. Default: UNDETERMINED. */
  purpose?: InputMaybe<DataPurpose>;
};

/** Purposes of a data flow. The bulk-data rules depend on the purpose (28 CFR 202.223(b)). */
export type DataPurpose =
  /** Commercial purposes. */
  | 'COMMERCIAL'
  /** Only diagnosis or treatment of the person that the data or specimens come from. */
  | 'DIAGNOSIS_OR_TREATMENT'
  /** Quality assurance. */
  | 'QUALITY'
  /** Research. */
  | 'RESEARCH'
  /** Not determined. */
  | 'UNDETERMINED';

/** A range of days, bounds included. An unknown day matches no range. `lt` and `gt` exclude the bound. */
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

/** A range of instants, bounds included. `lt` and `gt` exclude the bound. */
export type DateTimeFilter = {
  /** After. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Kinds of decision. */
export type DecisionKind =
  /** Purchases are approved. */
  | 'APPROVAL'
  /** Purchases are approved under conditions. */
  | 'CONDITIONAL_APPROVAL'
  /** Purchases are rejected. A rejection overrides every approval until it lapses or is revoked. */
  | 'REJECTION'
  /** A risk above the policy's limit is accepted up to a level. It needs a second approver if it would lift a BLOCK. */
  | 'RISK_ACCEPTANCE'
  /** Named rules are waived for a period. A waiver needs a second approver. */
  | 'WAIVER';

/** Matches any of these kinds of decision. */
export type DecisionKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<DecisionKind>;
};

/** The order of a list of decisions. */
export type DecisionOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: DecisionOrderField;
};

/** How decisions can be ordered. */
export type DecisionOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the day of the decision. */
  | 'DECIDED_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT'
  /** By last day in force. */
  | 'VALID_UNTIL';

/** States of a decision on a day. */
export type DecisionState =
  /** Begins on a later day. */
  | 'AHEAD'
  /** In force. */
  | 'IN_FORCE'
  /** Past its last day. */
  | 'LAPSED'
  /** Awaits a second approver and has no effect. */
  | 'PENDING'
  /** Revoked. */
  | 'REVOKED';

/** A filter on decisions. A record must match every field that is given. */
export type DecisionWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<DecisionWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Their kinds. */
  kind?: InputMaybe<DecisionKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<DecisionWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<DecisionWhere>>;
  /** True matches decisions that await a second approver today; false matches all others. */
  pending?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Their last day in force. */
  validUntil?: InputMaybe<DateFilter>;
};

/** A filter on third parties by their decisions. Both conditions apply if both are given. */
export type DecisionsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<DecisionWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<DecisionWhere>;
};

/** Kinds of determination. */
export type DeterminationKind =
  /** CMS found the laboratory's requirements equivalent to those of CLIA (42 CFR 493.1242(c), 493.551). */
  | 'CMS_EQUIVALENCE'
  /**
   * In counsel's opinion, an activity that a rule leaves to counsel is allowed. The reason names the counsel and the
   * location of the opinion.
   */
  | 'COUNSEL_OPINION'
  /**
   * The Attorney General has designated the third party as a covered person (28 CFR 202.211(a)(5)). It has no end, and counts
   * until it is revoked.
   */
  | 'COVERED_PERSON_DESIGNATED'
  /**
   * Our data compliance program covers the transactions with the third party, and was certified within the year (28 CFR
   * 202.1001). Two people are needed. An end is required, at most a year after the first day.
   */
  | 'DATA_COMPLIANCE_PROGRAM'
  /**
   * An independent audit of the year covers the transactions with the third party (28 CFR 202.1002). Two people are
   * needed. An end is required, at most a year after the first day.
   */
  | 'DATA_TRANSACTION_AUDIT'
  /** A control that the third party states as not applicable is indeed not applicable. */
  | 'NOT_APPLICABLE_ACCEPTED'
  /** Our procedures keep proficiency testing samples from being sent to the laboratory (42 CFR 493.801(b)(4)). */
  | 'PT_SAMPLES_NOT_SENT'
  /**
   * A possible match of a screening is a different party. It also covers the same name on the same list in later
   * screenings, until its end. An end is required because lists and names change.
   */
  | 'SCREENING_DISMISSED'
  /**
   * A statement shows that the security requirements for restricted transactions are met (28 CFR 202.248). Two people
   * are needed. An end is required.
   */
  | 'SECURITY_REQUIREMENTS_MET'
  /** The specimens of an engagement serve only diagnosis or treatment (28 CFR 202.223(b)). */
  | 'SPECIMEN_PURPOSE'
  /**
   * The data that move under an engagement are exempt from the bulk-data rules (28 CFR 202.501 to 202.511). Two people
   * are needed. An end is required.
   */
  | 'TRANSACTION_EXEMPT'
  /**
   * A license of the Department of Justice allows the data that move under an engagement (28 CFR 202.801, 202.802). Two
   * people are needed. An end is required.
   */
  | 'TRANSACTION_LICENSED';

/** Matches any of these kinds of determination. */
export type DeterminationKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<DeterminationKind>;
};

/** The order of a list of determinations. */
export type DeterminationOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: DeterminationOrderField;
};

/** How determinations can be ordered. */
export type DeterminationOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the time of the last change. */
  | 'UPDATED_AT'
  /** By first day in force. */
  | 'VALID_FROM';

/** A filter on determinations. A record must match every field that is given. */
export type DeterminationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<DeterminationWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Their kinds. */
  kind?: InputMaybe<DeterminationKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<DeterminationWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<DeterminationWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** First day on which they are in force. */
  validFrom?: InputMaybe<DateFilter>;
};

/** A filter on third parties by their determinations. Both conditions apply if both are given. */
export type DeterminationsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<DeterminationWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<DeterminationWhere>;
};

/** Matches the level of risk in one dimension. */
export type DimensionRiskFilter = {
  /** The dimension. */
  dimension: RiskDimension;
  /** Its level. */
  level: RiskLevelFilter;
};

/** The disabling of a subscription. */
export type DisableWebhookSubscriptionInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, 1–500 characters. */
  reason: Scalars['String']['input'];
};

/** A reference to a document in another place, with its digest. */
export type DocumentInput = {
  /** Media type, for example `application/pdf`. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the document's bytes, 64 hexadecimal digits in any case. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Address of the document. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A sign that two third parties may be one company. */
export type DuplicateSign =
  /** Both use the same domain. */
  | 'DOMAIN'
  /** A legal or trading name of both is the same, apart from case, accents, punctuation and legal form. */
  | 'NAME';

/** Zones of the ecosystem map of EBIOS Risk Manager (ANSSI, workshop 3), outermost first. */
export type EbiosZone =
  /** Must be controlled: a level of 0.9 or more. */
  | 'CONTROL'
  /** Unacceptable threat: a level of 2.5 or more. */
  | 'DANGER'
  /** Below the watch threshold: no significant threat. */
  | 'OUTSIDE'
  /** Must be watched: a level of 0.2 or more. */
  | 'WATCH';

/** The enabling of a subscription. */
export type EnableWebhookSubscriptionInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an engagement. */
export type EndEngagementInput = {
  /** Its last day; not before its first. Default: today. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Categories of the services and goods that third parties provide to us. */
export type EngagementCategory =
  /** Bills patients and payers. */
  | 'BILLING'
  /** Runs our servers or stores our data. */
  | 'CLOUD_HOSTING'
  /** Tubes, needles, gloves. */
  | 'CONSUMABLES'
  /** Analyzers and other devices. */
  | 'EQUIPMENT'
  /** Monitors or tests our security. */
  | 'IT_SECURITY'
  /** Laboratory information system. */
  | 'LIS_SOFTWARE'
  /** Anything else. */
  | 'OTHER'
  /** Draws blood for us. */
  | 'PHLEBOTOMY_STAFFING'
  /** Reagents, calibrators, controls. */
  | 'REAGENTS'
  /** Tests specimens that we refer. */
  | 'REFERENCE_TESTING'
  /** Carries specimens. */
  | 'SPECIMEN_TRANSPORT';

/** Matches any of these kinds of engagement. */
export type EngagementCategoryFilter = {
  /** Any of these values: 1–100. */
  in: Array<EngagementCategory>;
};

/** The order of a list of engagements. */
export type EngagementOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: EngagementOrderField;
};

/** How engagements can be ordered. */
export type EngagementOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By last day; no end sorts as the latest. */
  | 'ENDS_ON'
  /** By name, ignoring case. */
  | 'NAME'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/**
 * States of an engagement. The dates decide whether it is active; the state only says that it has not begun or ended
 * early.
 */
export type EngagementStatus =
  /** In progress. */
  | 'ACTIVE'
  /** Ended. */
  | 'ENDED'
  /** Not yet begun. */
  | 'PLANNED';

/** Matches any of these states. */
export type EngagementStatusFilter = {
  /** Any of these values: 1–100. */
  in: Array<EngagementStatus>;
};

/** A filter on engagements. A record must match every field that is given. */
export type EngagementWhere = {
  /** Engagements that are active on this day, by their dates; without a first day, by their state. */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<EngagementWhere>>;
  /** Their categories. */
  category?: InputMaybe<EngagementCategoryFilter>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Their last day. */
  endsOn?: InputMaybe<DateFilter>;
  /** Those that serve any of these facilities of ours. An engagement without facilities serves all. */
  facility?: InputMaybe<FacilityFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<EngagementWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<EngagementWhere>>;
  /** Their current state. */
  status?: InputMaybe<EngagementStatusFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their engagements. Both conditions apply if both are given. */
export type EngagementsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<EngagementWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<EngagementWhere>;
};

/** The order of a list of documents. */
export type EvidenceDocumentOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: EvidenceDocumentOrderField;
};

/** How documents can be ordered. */
export type EvidenceDocumentOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on documents. A record must match every field that is given. */
export type EvidenceDocumentWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<EvidenceDocumentWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Their formats. */
  format?: InputMaybe<EvidenceFormatFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<EvidenceDocumentWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<EvidenceDocumentWhere>>;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** The result of checking their signatures. */
  signature?: InputMaybe<SignatureStatusFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their documents of evidence. Both conditions apply if both are given. */
export type EvidenceDocumentsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<EvidenceDocumentWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<EvidenceDocumentWhere>;
};

/** Formats of a document of evidence. */
export type EvidenceFormat =
  /** A CycloneDX bill of materials, 1.6 or 1.7, with declarations (ECMA-424). */
  | 'CYCLONEDX'
  /** An in-toto statement. */
  | 'IN_TOTO'
  /** OSCAL 1.x assessment results (NIST). */
  | 'OSCAL_ASSESSMENT_RESULTS'
  /**
   * The payload of a signed envelope in none of these formats. The document is stored and its signature is checked, but
   * its contents are not read.
   */
  | 'OTHER'
  /** A completed questionnaire as a table: CSV with commas, semicolons or tabs, or XLSX. */
  | 'QUESTIONNAIRE';

/** Matches any of these formats. */
export type EvidenceFormatFilter = {
  /** Any of these values: 1–100. */
  in: Array<EvidenceFormat>;
};

/** Kinds of note on a part of a document. */
export type EvidenceNoteCode =
  /** It contradicts itself: a claim with counter-claims, or several responses for one control. */
  | 'CONTRADICTED'
  /** A requirement or question maps to none of our controls, by any mapping or citation of the catalogue. */
  | 'NOT_MAPPED'
  /** A claim without proof, which therefore does not count as proven. */
  | 'NOT_PROVEN'
  /** A part that Attestry does not read. */
  | 'NOT_READ'
  /** A reference is not defined in this document or in another stored document of the same third party. */
  | 'NOT_RESOLVED'
  /** A value that a record needs is missing. The message states the assumption or the omission. */
  | 'NOT_STATED'
  /** Its subject is not the third party for which it was ingested. */
  | 'OTHER_SUBJECT'
  /**
   * A statement or a finding that this document ends, or that a newer document had ended. A new version of a bill of
   * materials replaces all statements of the earlier versions. A satisfied objective closes earlier findings about it. A
   * failed run of tests ends what earlier runs proved.
   */
  | 'SUPERSEDED';

/** Kinds of expiration: records that end, and tasks that become due. */
export type ExpirationKind =
  /**
   * An approval, with or without conditions, that is not revoked and does not await a second approver. Its last day is
   * its last day in force.
   */
  | 'APPROVAL'
  /** An attestation that is neither superseded nor revoked. Its last day is the last day of validity. */
  | 'ATTESTATION'
  /**
   * An audit. A planned one is due on `scheduledOn`. A completed one is due again `everyMonths` after `completedOn`, unless
   * a later audit of the same kind and site is completed. An audit without `everyMonths` keeps that of the one before.
   */
  | 'AUDIT'
  /**
   * A certification. Its last day is the last day of validity, or the day before it is suspended or revoked if that is
   * earlier.
   */
  | 'CERTIFICATION'
  /**
   * A signed contract that is not known to renew automatically. Its last day is the last binding day, or the day before
   * it is terminated if that is earlier.
   */
  | 'CONTRACT'
  /** A determination that is not revoked. Its last day is the last day of validity. */
  | 'DETERMINATION'
  /** An engagement. Its last day is `endsOn`. */
  | 'ENGAGEMENT'
  /** An open finding of an audit. It is due on `dueOn`, and overdue from the next day on. */
  | 'FINDING'
  /** A product. Its last day is the last day of support. */
  | 'PRODUCT_SUPPORT'
  /**
   * The next review of a third party. It is due the recorded number of months after the last one; twelve months are 365
   * days.
   */
  | 'REVIEW'
  /**
   * The newest look-up of the third party's own names on a list, not counting one that compared nothing. Its last day is
   * the last one on which it is recent enough for the gate's rules SCREENING-AGE and EXCLUSION. Without such a rule in
   * force, it has none.
   */
  | 'SCREENING'
  /**
   * A waiver or risk acceptance that is not revoked and does not await a second approver. Its last day is its last day
   * in force.
   */
  | 'WAIVER';

/** Matches any of these kinds of expiration. */
export type ExpirationKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<ExpirationKind>;
};

/** The order of a list of expirations. */
export type ExpirationOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: ExpirationOrderField;
};

/** How expirations can be ordered. */
export type ExpirationOrderField =
  /** By last day. */
  | 'EXPIRES_ON';

/** A filter on expirations. A record must match every field that is given. */
export type ExpirationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<ExpirationWhere>>;
  /** Matches certifications of these types, and no other kind of expiration. */
  certificationType?: InputMaybe<CertificationTypeFilter>;
  /** The third party's country. */
  country?: InputMaybe<CountryFilter>;
  /** The person of our laboratory that is responsible for the third party. */
  internalOwner?: InputMaybe<InternalOwnerFilter>;
  /** Their kinds. */
  kind?: InputMaybe<ExpirationKindFilter>;
  /** The third party's lifecycle stage. Default: every stage except RETIRED. */
  lifecycle?: InputMaybe<LifecycleFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<ExpirationWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<ExpirationWhere>>;
  /** The third party's level of risk today. */
  riskLevel?: InputMaybe<RiskLevelFilter>;
  /** The third party; it may be RETIRED. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** The scale that multiplies dependency in a dimension's exposure, each 1–4 (EBIOS Risk Manager). */
export type ExposureScale =
  /** Dependency again, for dimensions in which access is not relevant. */
  | 'DEPENDENCY'
  /** The depth of the third party's access. */
  | 'PENETRATION';

/** A key in another system. */
export type ExternalRefInput = {
  /** The key in that system, 1–200 characters. */
  externalId: Scalars['String']['input'];
  /** The other system, 1–100 characters, for example `erp`. */
  source: Scalars['String']['input'];
};

/** Matches any of our facilities. */
export type FacilityFilter = {
  /** Global ids of facilities: 1–100. */
  in: Array<Scalars['ID']['input']>;
};

/** The order of a list of facilities. */
export type FacilityOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: FacilityOrderField;
};

/** How facilities can be ordered. */
export type FacilityOrderField =
  /** By code. */
  | 'CODE'
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, ignoring case. */
  | 'NAME'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on facilities. A record must match every field that is given. */
export type FacilityWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<FacilityWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<FacilityWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<FacilityWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A finding of a new audit. */
export type FindingInput = {
  /** Code of the control that the finding is about, or null if it is about none in particular. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Day by which the finding must be remedied. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The severity. */
  severity: Severity;
  /** The defect, 1–1,000 characters. */
  title: Scalars['String']['input'];
};

/** The order of a list of findings. */
export type FindingOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: FindingOrderField;
};

/** How findings can be ordered. */
export type FindingOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By due day; no day sorts as the latest. */
  | 'DUE_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** States of a finding. */
export type FindingStatus =
  /** Left unremedied on purpose. It still counts as a risk. */
  | 'ACCEPTED'
  /** Not remedied. */
  | 'OPEN'
  /** Remedied. */
  | 'REMEDIATED';

/** Matches any of these states. */
export type FindingStatusFilter = {
  /** Any of these values: 1–100. */
  in: Array<FindingStatus>;
};

/** A filter on findings. A record must match every field that is given. */
export type FindingWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<FindingWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Day by which they must be remedied. */
  dueOn?: InputMaybe<DateFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<FindingWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<FindingWhere>>;
  /** Their severity. */
  severity?: InputMaybe<SeverityFilter>;
  /** Their current state. */
  status?: InputMaybe<FindingStatusFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their findings. Both conditions apply if both are given. */
export type FindingsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<FindingWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<FindingWhere>;
};

/** A range of numbers, bounds included. `lt` and `gt` exclude the bound. */
export type FloatFilter = {
  /** More than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least this number. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most this number. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Matches any of these frameworks. */
export type FrameworkFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** Lengths of time between the points of a history. Days are those of the registry's time zone. */
export type HistoryInterval =
  /** Each day. */
  | 'DAY'
  /** Each month, on its last day. */
  | 'MONTH'
  /** Each quarter, on the last day of March, June, September and December. */
  | 'QUARTER'
  /** Each week of ISO 8601, on its Sunday. */
  | 'WEEK';

/** An attestation is received. */
export type HypotheticalAttestation = {
  /** How thoroughly it was checked. */
  assurance: Assurance;
  /** Day on which it is made. Default: the day of the query. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its claims about controls, 1–200. */
  claims: Array<ControlClaimInput>;
  /** Code of the framework, for example `CISA_SECURITY_REQUIREMENTS`. */
  framework: Scalars['String']['input'];
  /** The third party that it is about. Default: the third party of the query. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
  /** Last day of validity. Default: no end. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** We audit a third party and make no findings. */
export type HypotheticalAudit = {
  /** Day of the audit. Default: the day of the query. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next audit is due, 1–120. Default: not known. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** How the audit is conducted. */
  kind: AuditKind;
  /** The outcome. Default: SATISFACTORY. */
  outcome?: InputMaybe<AuditOutcome>;
  /** The third party that is audited. Default: the third party of the query. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A certificate is granted and verified with its issuer on the day of the query. */
export type HypotheticalCertification = {
  /** Id of the site. Default: the whole third party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The third party that receives it. Default: the third party of the query. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
  /** Code of the type, as in `certificationTypes`. */
  type: Scalars['String']['input'];
  /** Last day of validity. Default: not known. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Variant, if the type has several, for example `R2`. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** One hypothetical change: exactly one of these fields. */
export type HypotheticalChange =
  /** An attestation is received. */
  { attestationReceived: HypotheticalAttestation; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** We audit a third party and make no findings. */
  { attestationReceived?: never; auditDone: HypotheticalAudit; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A certificate is granted. */
  { attestationReceived?: never; auditDone?: never; certificationGranted: HypotheticalCertification; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A certificate expires. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses: HypotheticalLapse; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A clause is added to a contract. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded: HypotheticalClause; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A contract ends. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded: HypotheticalEnd; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A contract is signed. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned: HypotheticalContract; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** A finding is remedied. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed: HypotheticalClosure; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** The data flows of an engagement change. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged: HypotheticalFlows; incident?: never; linkAdded?: never; supplierLost?: never; }
  |  /** An incident occurs. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident: HypotheticalIncident; linkAdded?: never; supplierLost?: never; }
  |  /** A supply relationship begins. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded: HypotheticalLink; supplierLost?: never; }
  |  /** A third party fails. */
  { attestationReceived?: never; auditDone?: never; certificationGranted?: never; certificationLapses?: never; clauseAdded?: never; contractEnded?: never; contractSigned?: never; findingClosed?: never; flowChanged?: never; incident?: never; linkAdded?: never; supplierLost: HypotheticalLoss; };

/** A clause is added to a contract. */
export type HypotheticalClause = {
  /** Code of the clause type, as in `clauseTypes`. */
  clauseType: Scalars['String']['input'];
  /** Global id of the contract, of any third party. */
  contract: Scalars['ID']['input'];
  /** Notice period in hours, 0–87,600. Only for clause types that set a period. */
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** A finding is remedied. */
export type HypotheticalClosure = {
  /** Global id of the finding, of any third party. */
  finding: Scalars['ID']['input'];
  /** Day of the closure. Default: the day of the query. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A contract is signed by both parties, and we have the document. */
export type HypotheticalContract = {
  /** Whether it renews automatically. Default: UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** Its clauses. Default: none of the clauses that we require. */
  clauses?: InputMaybe<Array<ClauseInput>>;
  /** First day of the contract. Default: the day of the query. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global ids of the engagements that it covers. Default: all. */
  engagementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day of the contract. Default: no end. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of contract. */
  kind: ContractKind;
  /** The other party. Default: the third party of the query. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A contract ends. */
export type HypotheticalEnd = {
  /** Global id of the contract, of any third party. */
  contract: Scalars['ID']['input'];
  /** First day on which it is not binding. Default: the day of the query. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The data flows of an engagement change. */
export type HypotheticalFlows = {
  /** All data flows after the change, in place of the current ones. Empty means no flows. */
  dataFlows: Array<DataFlowInput>;
  /** Global id of the engagement, of any third party. */
  engagement: Scalars['ID']['input'];
  /** Whether protected data move. Default: LISTED if flows are given, otherwise NONE. */
  protectedData?: InputMaybe<ProtectedData>;
};

/** An incident occurs. */
export type HypotheticalIncident = {
  /** Day on which it was closed. Default: it is open. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it was discovered. Default: the day of the query; null means not known. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of incident. */
  kind: IncidentKind;
  /** Day on which it occurred. Default: not known. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it was reported to us. Default: the day of the query; null means not yet. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The severity. */
  severity: Severity;
  /** The third party at which it occurs. Default: the third party of the query. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A certificate expires. */
export type HypotheticalLapse = {
  /** Global id of the certification, of any third party. */
  certification: Scalars['ID']['input'];
  /** First day on which it is not valid. Default: the day of the query. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A supply relationship begins on the day of the query. */
export type HypotheticalLink = {
  /** Dependence of the customer on the supply, 1–4. Default: not known, which counts as 4. */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** The customer. Default: the third party of the query. */
  customer?: InputMaybe<ThirdPartyRef>;
  /** Share of the customer's need that it covers, 0–1. Default: not known, which counts as all. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** The supplier. */
  supplier: ThirdPartyRef;
};

/** A third party fails: the failure reaches its customers with certainty. */
export type HypotheticalLoss = {
  /** The third party that fails. Default: the third party of the query; its customers are affected. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/**
 * An identifier of a third party. It is validated and stored in the scheme's own form; spaces, dashes and case are
 * ignored.
 */
export type IdentifierInput = {
  /** The scheme, which determines the format and the check digits. */
  scheme: IdentifierScheme;
  /** The identifier. */
  value: Scalars['String']['input'];
};

/** Identifier schemes. The scheme determines the format and the check digits. */
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
  /**
   * US National Provider Identifier: 10 digits starting with 1 or 2, Luhn check over 80840 and the number (45 CFR
   * 162.406).
   */
  | 'NPI'
  /** SAM.gov Unique Entity ID: 12 characters without O and I, not starting with 0. */
  | 'UEI'
  /** China's Unified Social Credit Code, GB 32100: 18 characters, mod 31. */
  | 'USCC';

/** Matches any of these schemes. */
export type IdentifierSchemeFilter = {
  /** Any of these values: 1–100. */
  in: Array<IdentifierScheme>;
};

/** Measures of impact. A dimension takes the greatest of its own measures. */
export type ImpactKind =
  /** Whether patient results depend on it. */
  | 'CLINICAL'
  /**
   * The category of data that move and the number of people (45 CFR 164.408 sets a threshold of 500); at least the depth
   * of access.
   */
  | 'DATA'
  /** How much depends on the third party. */
  | 'DEPENDENCE'
  /** Whether patient results depend on it, if connected devices are supplied. */
  | 'DEVICES';

/** Kinds of incident. */
export type IncidentKind =
  /** Data were acquired, accessed, used or disclosed without permission (patient data: 45 CFR 164.402). */
  | 'BREACH'
  /** Results, goods or services were defective. */
  | 'QUALITY_FAILURE'
  /** An attempted or successful attack on the third party's systems that is not known to be a breach (45 CFR 164.304). */
  | 'SECURITY_INCIDENT'
  /** The third party's service was unavailable. */
  | 'SERVICE_OUTAGE'
  /** Specimens were lost or became unusable. */
  | 'SPECIMEN_LOSS';

/** Matches any of these kinds of incident. */
export type IncidentKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<IncidentKind>;
};

/** Whether an incident was reported to us in time. */
export type IncidentNoticeState =
  /** Not yet reported, and not yet due. */
  | 'DUE'
  /** Reported on or before the due day. */
  | 'IN_TIME'
  /** Reported after the due day. */
  | 'LATE'
  /** Neither a contract in force at discovery nor the law sets a notice period. */
  | 'NOT_REQUIRED'
  /** Not reported, and past the due day. */
  | 'OVERDUE'
  /** The day of discovery is not known, so no notice period can start. */
  | 'UNKNOWN';

/** The order of a list of incidents. */
export type IncidentOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: IncidentOrderField;
};

/** How incidents can be ordered. */
export type IncidentOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the day on which they were discovered; an unknown day sorts as the latest. */
  | 'DISCOVERED_ON'
  /** By the day on which they occurred; an unknown day sorts as the latest. */
  | 'OCCURRED_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** Whether an incident is closed. */
export type IncidentStatus =
  /** Closed on `closedOn`. */
  | 'CLOSED'
  /** Not known to be closed. */
  | 'OPEN';

/** Matches any of these states. */
export type IncidentStatusFilter = {
  /** Any of these values: 1–100. */
  in: Array<IncidentStatus>;
};

/** A filter on incidents. A record must match every field that is given. */
export type IncidentWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<IncidentWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Day on which they were discovered. */
  discoveredOn?: InputMaybe<DateFilter>;
  /** Their kinds. */
  kind?: InputMaybe<IncidentKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<IncidentWhere>;
  /** Day on which they occurred. */
  occurredOn?: InputMaybe<DateFilter>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<IncidentWhere>>;
  /** Their severity. */
  severity?: InputMaybe<SeverityFilter>;
  /** Whether they are closed. */
  status?: InputMaybe<IncidentStatusFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their incidents. Both conditions apply if both are given. */
export type IncidentsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<IncidentWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<IncidentWhere>;
};

/** A document, and the facts that the document itself does not state. */
export type IngestDocumentInput = {
  /**
   * How thoroughly the document was checked, on the caller's responsibility. Default: INDEPENDENT if a key of a
   * registered assessor or regulator made a valid signature on it. Otherwise SELF_WITH_DOCUMENTS if it contains
   * evidence, otherwise SELF.
   */
  assurance?: InputMaybe<Assurance>;
  /** Day on which it was made, if the document does not state it; not after today. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Global id of the attestor. If given, signatures are checked only against the keys of this attestor. Default: the
   * owner of the key that the signature names.
   */
  attestorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its bytes in base64 (RFC 4648), at most 25,000,000 and within the server's request limit (`MAX_BODY_BYTES`). */
  content: Scalars['String']['input'];
  /** Whether to check everything, including the registry, and write nothing. Default: false. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the file at its origin, 1–255 characters. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** The format. Default: detected from the content. */
  format?: InputMaybe<EvidenceFormat>;
  /** The framework, if the document does not state it, as in `recordAttestation`. Required for a questionnaire. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How to read it, if it is a questionnaire. */
  questionnaire?: InputMaybe<QuestionnaireInput>;
  /**
   * The source, 1–100 characters. A key in role INTEGRATION can use only its own source. Default: the key's source,
   * otherwise `documents`.
   */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The third party that the record is about. */
  thirdParty: ThirdPartyRef;
  /** Address at which it was found. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Last day on which it may be relied on, if the document does not state it. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcomes for a document, or for a record extracted from it. */
export type IngestOutcome =
  /** Not known before. */
  | 'CREATED'
  /** Known, and unchanged. */
  | 'UNCHANGED'
  /** Known, and changed. */
  | 'UPDATED';

/** Matches the person that is responsible for the relationship. */
export type InternalOwnerFilter = {
  /** Any of these persons, written as recorded: 1–100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: a person is recorded. False: none is. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Signature algorithms of keys. */
export type KeyAlgorithm =
  /** ECDSA on P-256 with SHA-256 (FIPS 186-5). */
  | 'ECDSA_P256'
  /** Ed25519 (RFC 8032). */
  | 'ED25519';

/** Lifecycle stages of a third party. */
export type Lifecycle =
  /** In use. */
  | 'ACTIVE'
  /** Offboarding in progress: data and specimens are returned. */
  | 'OFFBOARDING'
  /** Onboarding in progress: due diligence, contract. */
  | 'ONBOARDING'
  /** Under evaluation; no purchases. */
  | 'PROSPECT'
  /** No longer used; the record is retained. Also if it was merged into another: see `mergedInto`. */
  | 'RETIRED'
  /** Use is suspended. */
  | 'SUSPENDED';

/** Matches any of these stages. */
export type LifecycleFilter = {
  /** Any of these values: 1–100. */
  in: Array<Lifecycle>;
};

/** A page published by a third party. */
export type LinkInput = {
  /** Kind of page. */
  kind: LinkKind;
  /** Address of the page. */
  url: Scalars['URL']['input'];
};

/** Kinds of published page. */
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
  /** Trust center. */
  | 'TRUST';

/**
 * Merges two third parties that are one company. Everything that refers to `from` refers to `into` afterward: its
 * engagements, contracts, evidence, findings, incidents, supply links, decisions, the third parties that it owns, and filters
 * of webhooks. Names, identifiers, keys in other systems, sites, contacts and other lists are united. A single value of `into`
 * wins; one of `from` fills what `into` does not know.
 */
export type MergeThirdPartiesInput = {
  /** The version of `from` that you read. */
  expectedFromVersion: Scalars['Int']['input'];
  /** The version of `into` that you read. */
  expectedIntoVersion: Scalars['Int']['input'];
  /** The third party that ends. It becomes RETIRED, keeps its name, and `mergedInto` names the other. */
  from: ThirdPartyRef;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The third party that continues. */
  into: ThirdPartyRef;
  /** Why they are one company, 1–2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A range of amounts in one currency, bounds included. Amounts are not converted. */
export type MoneyFilter = {
  /** The currency. */
  currency: Scalars['Currency']['input'];
  /** At least this amount, in minor units of the currency, for example cents. */
  gte?: InputMaybe<Scalars['BigInt']['input']>;
  /** At most this amount, in minor units of the currency. */
  lte?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Direction of a sort order. Ties are broken by id in the same direction. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** An owner: a name, or a third party of the registry, not both. */
export type OwnerInput = {
  /** Country of establishment. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name, 1–300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Percentage held, above 0 up to 100. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** The owner as a third party of the registry. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** A message without content, to test a subscription. */
export type PingWebhookSubscriptionInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of principal. */
export type PrincipalKind =
  /** One human being. Rules that require two persons count principals of this kind, not keys. */
  | 'PERSON'
  /** A program. */
  | 'SERVICE';

/** The order of a list of principals. */
export type PrincipalOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: PrincipalOrderField;
};

/** How principals can be ordered. */
export type PrincipalOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, ignoring case. */
  | 'NAME'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on principals. A record must match every field that is given. */
export type PrincipalWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<PrincipalWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<PrincipalWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<PrincipalWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Results of the gate: may we buy this from this third party now? */
export type ProcurementAnswer =
  /** Yes. */
  | 'ALLOW'
  /** No. */
  | 'BLOCK'
  /** Yes, if every reason of severity CONDITION is resolved. */
  | 'CONDITIONAL'
  /** Not known: a fact that could block the purchase is missing. Treat it as no until it is known. */
  | 'UNKNOWN';

/** Matches any of these answers of the gate. */
export type ProcurementAnswerFilter = {
  /** The category that is asked about. Default: everything that the third party does for us. */
  category?: InputMaybe<EngagementCategory>;
  /** Any of these answers, 1–4. */
  in: Array<ProcurementAnswer>;
};

/** Effects of a reason on the result. */
export type ProcurementEffect =
  /** Makes the result BLOCK. */
  | 'BLOCK'
  /** Makes the result CONDITIONAL, unless another reason makes it worse. */
  | 'CONDITION'
  /** Does not change the result. */
  | 'INFORM'
  /** Makes the result UNKNOWN, unless another reason makes it BLOCK. */
  | 'UNKNOWN';

/** Outcomes of checking one rule. */
export type ProcurementOutcome =
  /** The rule is met. */
  | 'MET'
  /** Counsel must decide whether the rule is met. */
  | 'NEEDS_COUNSEL'
  /** The rule requires nothing here, is switched off, or is not in effect on the day. */
  | 'NOT_APPLICABLE'
  /** The rule is not met. */
  | 'NOT_MET'
  /** Not known whether the rule is met. */
  | 'UNKNOWN';

/** A question to the gate. */
export type ProcurementRequest = {
  /** The day of the purchase, past or future, 1900 to 2199. Default: today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Category of the purchase. Default: the product's category. If that is not known: everything that the third party
   * does or is planned to do for us.
   */
  category?: InputMaybe<EngagementCategory>;
  /** Global id of one of our facilities. Default: the facilities that its engagements serve. */
  facility?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Use the records and the policies as of this instant. Default: now. To answer "Why did we buy in March?", give the
   * day and the instant of the purchase.
   */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of a product. It must be of `category`, if both categories are known. Default: no particular product. */
  product?: InputMaybe<Scalars['ID']['input']>;
  /** The third party to buy from. */
  ref: ThirdPartyRef;
};

/** New settings of one rule. A field that is left out stays as it is. */
export type ProcurementRuleInput = {
  /** First day on which it is in effect, or null if from the beginning. A locked rule has no dates. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is in effect, or null if no end is set. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** All parameters of the rule, in the rule's own form. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** Id of the rule. */
  rule: Scalars['String']['input'];
  /** The consequence if the rule is not met. For a locked rule it stays BLOCK. */
  severity?: InputMaybe<ProcurementSeverity>;
  /** Whether the rule applies. A locked rule always applies. */
  status?: InputMaybe<RuleStatus>;
  /**
   * The consequence if it is not known whether the rule is met. INFORM if and only if the severity is INFORM. For a
   * locked rule not below UNKNOWN.
   */
  whenUnknown?: InputMaybe<WhenUnknown>;
};

/** Consequences of a rule of the gate that is not met. */
export type ProcurementSeverity =
  /** Purchases are blocked. */
  | 'BLOCK'
  /** Purchases are allowed on condition that the remedy is done. */
  | 'CONDITION'
  /** Informs only; it does not change the result. */
  | 'INFORM';

/** The order of a list of products. */
export type ProductOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: ProductOrderField;
};

/** How products can be ordered. */
export type ProductOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, ignoring case. */
  | 'NAME'
  /** By last day of support; an unknown day sorts as the latest. */
  | 'SUPPORT_ENDS_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A published vulnerability of a product. */
export type ProductVulnerabilityInput = {
  /** CVE number, for example `CVE-2024-3400`, in any case. */
  cve: Scalars['String']['input'];
  /** Day by which it must be patched. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is known to be exploited. */
  knownExploited: Scalars['Boolean']['input'];
  /** First day on which the product is patched as we use it; not after today. */
  patchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A filter on products. A record must match every field that is given. */
export type ProductWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<ProductWhere>>;
  /** The categories for which they are bought. */
  category?: InputMaybe<EngagementCategoryFilter>;
  /** Whether they are connected to a network. */
  connectedDevice?: InputMaybe<YesNoUnknownFilter>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<ProductWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<ProductWhere>>;
  /** Last day of their makers' support. */
  supportEndsOn?: InputMaybe<DateFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their products. Both conditions apply if both are given. */
export type ProductsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<ProductWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<ProductWhere>;
};

/** Whether an engagement moves protected data or specimens. */
export type ProtectedData =
  /** The data flows list them. */
  | 'LISTED'
  /** The statement that none move. */
  | 'NONE'
  /** Not established. */
  | 'UNKNOWN';

/** A public key of an attestor. */
export type PublicKeyInput = {
  /** The signature algorithm of the key. */
  algorithm: KeyAlgorithm;
  /** The public key as PEM (SubjectPublicKeyInfo). Must match `algorithm`. */
  key: Scalars['String']['input'];
  /** The key's name in signatures, 1–200 characters. */
  keyId: Scalars['String']['input'];
  /** Start of the period in which its signatures count. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** End of the period in which its signatures count; after `validFrom`. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Kinds of quality record. */
export type QualityRecordKind =
  /** Goods or services that did not meet the specification. */
  | 'NONCONFORMANCE'
  /** A proficiency testing event (42 CFR 493 subparts H and I). */
  | 'PROFICIENCY_TEST'
  /** A result of the third party that another result or a review contradicts. */
  | 'RESULT_DISCREPANCY'
  /** Whether results or goods arrived within the agreed time. */
  | 'TURNAROUND';

/** Matches any of these kinds of quality record. */
export type QualityRecordKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<QualityRecordKind>;
};

/** The order of a list of quality records. */
export type QualityRecordOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: QualityRecordOrderField;
};

/** How quality records can be ordered. */
export type QualityRecordOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By day; an unknown day sorts as the latest. */
  | 'PERFORMED_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on quality records. A record must match every field that is given. */
export type QualityRecordWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<QualityRecordWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** The kind of occasion. */
  kind?: InputMaybe<QualityRecordKindFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<QualityRecordWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<QualityRecordWhere>>;
  /** Whether they passed; unknown matches neither. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the work or of the discovery. */
  performedOn?: InputMaybe<DateFilter>;
  /** The tested specialty. */
  specialty?: InputMaybe<SpecialtyFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their quality records. Both conditions apply if both are given. */
export type QualityRecordsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<QualityRecordWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<QualityRecordWhere>;
};

/** How to read a questionnaire. */
export type QuestionnaireInput = {
  /**
   * Column with the response. Default: the only column whose name has answer, response, reply or value. If several columns
   * could be it, such as the expected and the given answer, it is REQUIRED.
   */
  answerColumn?: InputMaybe<Scalars['String']['input']>;
  /**
   * Column with comments. Default: the only column whose name ends with comment, notes, explanation, justification or
   * additional information. If several columns could be it, it is REQUIRED.
   */
  commentColumn?: InputMaybe<Scalars['String']['input']>;
  /**
   * The controls that its questions ask about, at most 2,000. Default: those of the `RequirementMapping` whose standard
   * equals `framework`.
   */
  mapping?: InputMaybe<Array<RequirementControlInput>>;
  /**
   * Column with the id of each question. Default: the only column named question id, id, number, no, question or reference.
   * A column named question beside one of the ids is its text. If several columns could be it, it is REQUIRED.
   */
  questionColumn?: InputMaybe<Scalars['String']['input']>;
  /** Sheet of a workbook (XLSX). Default: the only one with rows. If several have rows, it is REQUIRED. */
  sheet?: InputMaybe<Scalars['String']['input']>;
};

/** A new attestation. Fields that are left out are unknown. */
export type RecordAttestationInput = {
  /** How thoroughly the statement was checked. */
  assurance: Assurance;
  /** Day on which the statement was made; not after today. Without it the statement does not count as evidence. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the attestor. An attestor of kind THE_PARTY can make statements only about its own third party. */
  attestorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its claims, at least one and at most one per control. */
  claims: Array<ControlClaimInput>;
  /** The statement itself. */
  document?: InputMaybe<DocumentInput>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The framework: 1–100 upper-case letters, digits and underscores, for example `HIPAA_SECURITY_RULE` or
   * `CISA_SECURITY_REQUIREMENTS`.
   */
  framework: Scalars['String']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the period that the statement covers; not before `periodStart`. */
  periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the period that the statement covers. */
  periodStart?: InputMaybe<Scalars['Date']['input']>;
  /** Number of this revision under one `externalId`, counted from 1. Default: the next number. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /**
   * Global id of the statement that it supersedes. That statement must have the same third party and framework, and must
   * not be superseded already. Not needed under one `externalId`: the statement with the latest `attestedOn` is current.
   */
  supersedesId?: InputMaybe<Scalars['ID']['input']>;
  /** The third party that the record is about. */
  thirdParty: ThirdPartyRef;
  /** Last day on which the statement may be relied on; not before `attestedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A decision in the name of the key's principal. It must be a person in role APPROVER or ADMIN, and not the person that
 * created the third party.
 */
export type RecordDecisionInput = {
  /** For a RISK_ACCEPTANCE: the highest level that is accepted. Default: the current level. */
  acceptedLevel?: InputMaybe<RiskLevel>;
  /** The categories that it covers. Empty or omitted means all. */
  categories?: InputMaybe<Array<EngagementCategory>>;
  /**
   * Conditions to fulfill, at most 20, each 1–500 characters. A CONDITIONAL_APPROVAL needs at least one; an APPROVAL or
   * REJECTION has none.
   */
  conditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Global ids of our facilities that it covers, at most 100. Empty or omitted means all. */
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of decision. */
  kind: DecisionKind;
  /** Global ids of the third party's products that it covers, at most 100. Empty or omitted means all. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The reason, 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /**
   * Global id of the principal that requested the decision, if it is not the caller. That person cannot be the second
   * approver.
   */
  requestedById?: InputMaybe<Scalars['ID']['input']>;
  /** For a WAIVER: ids of the rules of the gate that it waives. */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The third party that purchases are made from. */
  thirdParty: ThirdPartyRef;
  /** First day on which it is in force; not before today. Default: today. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Last day on which it is in force. An approval lasts at most `procurementPolicy { approvalDays }` days; a waiver or
   * risk acceptance at most `waiverDays`.
   */
  validUntil: Scalars['Date']['input'];
};

/**
 * A fact established by the key's principal. It must be a person in role APPROVER or ADMIN, and not the person that
 * created the third party.
 */
export type RecordDeterminationInput = {
  /** For SECURITY_REQUIREMENTS_MET: global id of the statement. */
  attestationId?: InputMaybe<Scalars['ID']['input']>;
  /** For NOT_APPLICABLE_ACCEPTED: code of the control. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** For SPECIMEN_PURPOSE, TRANSACTION_EXEMPT and TRANSACTION_LICENSED: global id of the engagement. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * The kind of fact. Each kind needs its own subject and no other: a control, screening, engagement, rule or
   * attestation. The kinds that are about the third party itself need none.
   */
  kind: DeterminationKind;
  /** The reason, 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /**
   * The paragraph, license, report or notice that it rests on, 1–200 characters. Required for DATA_COMPLIANCE_PROGRAM,
   * DATA_TRANSACTION_AUDIT, COVERED_PERSON_DESIGNATED, TRANSACTION_LICENSED, and TRANSACTION_EXEMPT: there it is the
   * section, such as `28 CFR 202.510`.
   */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** For COUNSEL_OPINION: id of the rule of the catalogue. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** For SCREENING_DISMISSED: global id of the screening. Only a possible match can be dismissed. */
  screeningId?: InputMaybe<Scalars['ID']['input']>;
  /** The third party that the record is about. */
  thirdParty: ThirdPartyRef;
  /** First day on which it is in force; not before today. Default: today. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is in force. Most kinds require it. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A screening that was done. */
export type RecordScreeningInput = {
  /** Whether the list's alternative names were searched. */
  aliasesIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** The third party's name in the form that was compared. Only with a match. */
  comparedAs?: InputMaybe<Scalars['String']['input']>;
  /** The names that were compared, at most 50. */
  comparedNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The list: upper-case letters, digits and underscores, 1–100 characters, for example `OFAC_SDN`. */
  list: Scalars['String']['input'];
  /** Day on which the edition of the list was published; not after the screening. */
  listPublishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Edition of the list, 1–100 characters. */
  listVersion?: InputMaybe<Scalars['String']['input']>;
  /** The name on the list in the form that was compared. Only with a match. */
  matchedAs?: InputMaybe<Scalars['String']['input']>;
  /** The similar name on the list, 1–300 characters. Only with a match. */
  matchedName?: InputMaybe<Scalars['String']['input']>;
  /** How the names are similar. Only with a match. */
  method?: InputMaybe<ScreeningMethod>;
  /** The outcome of the screening. */
  outcome: ScreeningOutcome;
  /** The owner whose name was searched for, as the third party's owners state it. Null: the third party's own names. */
  ownerName?: InputMaybe<Scalars['String']['input']>;
  /** Similarity of the two names, 0–1. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Day of the screening; not after today. Default: today. */
  screenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The third party that was searched for. */
  thirdParty: ThirdPartyRef;
  /** Similarity from which a name was a match, 0–1. */
  threshold?: InputMaybe<Scalars['Float']['input']>;
};

/** Types of record in the change log. */
export type RecordType =
  /** An attestation with its claims. */
  | 'ATTESTATION'
  /** An attestor. */
  | 'ATTESTOR'
  /** An audit. */
  | 'AUDIT'
  /** A calendar feed. */
  | 'CALENDAR_FEED'
  /** A certification. */
  | 'CERTIFICATION'
  /** A contract with its clauses. */
  | 'CONTRACT'
  /** An approval, rejection, waiver or risk acceptance. */
  | 'DECISION'
  /** A fact that a person of our laboratory established. */
  | 'DETERMINATION'
  /** A service that a third party provides to us. */
  | 'ENGAGEMENT'
  /** A document of evidence, as received. */
  | 'EVIDENCE_DOCUMENT'
  /** One of our facilities. */
  | 'FACILITY'
  /** A finding of an audit. */
  | 'FINDING'
  /** An incident at a third party. */
  | 'INCIDENT'
  /** A person or a service of our own laboratory. */
  | 'PRINCIPAL'
  /**
   * Derived, not a record: the gate's result changed for everything that a third party does for us, or the rules behind
   * the result changed.
   */
  | 'PROCUREMENT_ANSWER'
  /** The policy of the procurement gate. */
  | 'PROCUREMENT_POLICY'
  /** A product of a third party, with its vulnerabilities. */
  | 'PRODUCT'
  /** A third party's performance on one occasion. */
  | 'QUALITY_RECORD'
  /** Derived, not a record: a record ends or is due in 90, 30 or 7 days; a screening, in 7 days. */
  | 'REMINDER'
  /** A mapping from the requirements of a standard to our controls. */
  | 'REQUIREMENT_MAPPING'
  /** Derived, not a record: the level of a third party's risk changed. */
  | 'RISK_LEVEL'
  /** A search of a sanctions or restricted-party list. */
  | 'SCREENING'
  /** A link from a supplier to its customer. It is filed under the customer. */
  | 'SUPPLY_LINK'
  /** A vendor, supplier or partner lab. */
  | 'THIRD_PARTY'
  /** A webhook subscription. */
  | 'WEBHOOK_SUBSCRIPTION';

/** The reopening of a finding. */
export type ReopenFindingInput = {
  /** New day by which the finding must be remedied. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The deliveries to send again. */
export type ReplayWebhookDeliveriesInput = {
  /** All dead letters created from the log since this time. Can be combined with `deliveries`. */
  deadSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** These deliveries, whether they arrived or were given up, at most 1,000. */
  deliveries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the subscription. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A requirement or question, and one of our controls that it asks for. */
export type RequirementControlInput = {
  /** Code of the control, for example `ACC-03`. */
  control: Scalars['String']['input'];
  /** Responses that mean that the control is met, if the usual words do not suffice, 1–20 of them, ignoring case. */
  met?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Responses that mean that it does not apply. */
  notApplicable?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Responses that mean that it is not met. */
  notMet?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Responses that mean that it is partly met. */
  partial?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The requirement as the document names it, 1–500 characters, ignoring case. */
  requirement: Scalars['String']['input'];
};

/** The order of a list of mappings. */
export type RequirementMappingOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: RequirementMappingOrderField;
};

/** How mappings can be ordered. */
export type RequirementMappingOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the standard's name, ignoring case. */
  | 'STANDARD'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on mappings. A record must match every field that is given. */
export type RequirementMappingWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<RequirementMappingWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<RequirementMappingWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<RequirementMappingWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The revocation of a statement. */
export type RevokeAttestationInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /** First day on which the statement is revoked; not after today. Default: today. */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a calendar feed. */
export type RevokeCalendarFeedInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The revocation of a certificate by its issuer. */
export type RevokeCertificationInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is revoked. Default: today. */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The revocation of a decision. */
export type RevokeDecisionInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, 1–2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The revocation of a determination. */
export type RevokeDeterminationInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, 1–2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Dimensions of a third party's risk. Each dimension is assessed separately; the highest determines the overall level. */
export type RiskDimension =
  /** Lack of assurance: missing audits, open findings, invalid signatures. */
  | 'ASSURANCE'
  /** Duties that no contract in force imposes on the third party. */
  | 'CONTRACTUAL'
  /** Protected data or systems that are not secure. */
  | 'DATA_SECURITY'
  /** Loss of the third party: single sources, and the suppliers behind it. */
  | 'DEPENDENCY'
  /** Incidents at the third party, and how it detects, reports and handles them. */
  | 'INCIDENT'
  /** Results that are wrong, late or invalid, and goods that do not meet the specification. */
  | 'QUALITY'
  /** Legal bars, restrictions, duties and sanctions. */
  | 'REGULATORY';

/** Matches dimensions of risk. */
export type RiskDimensionFilter = {
  /** Any of these values: 1–100. */
  in: Array<RiskDimension>;
};

/**
 * Levels of risk: the five qualitative levels of NIST SP 800-30r1, table I-3, lowest first. Each describes the expected
 * effect of a threat event on operations, assets, individuals and other organizations.
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

/** Matches levels of risk. */
export type RiskLevelFilter = {
  /** Any of these levels, 1–5. */
  in: Array<RiskLevel>;
};

/** Parts of a dimension's hazard. */
export type RiskPart =
  /** Always present. */
  | 'BASE'
  /** From the risk that a control leaves. */
  | 'CONTROL'
  /** From an incident or a finding. */
  | 'EVENT'
  /** From our use of the third party. */
  | 'EXPOSURE'
  /** From the third party's own suppliers. */
  | 'PROPAGATION';

/** A way to assess risk: the day, the state of knowledge, and the version of the risk model. */
export type RiskView = {
  /** Past or future day, 1900 to 2199. Default: today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Use the records and the policies as of this instant. Default: now. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Use this version of the risk model instead of the one in force. The rest of the catalogue is as of `knownAt`. */
  modelVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Roles of a key. */
export type Role =
  /** Has every permission that a key can have. */
  | 'ADMIN'
  /** Reads and writes records. */
  | 'ANALYST'
  /** Reads, and makes decisions. */
  | 'APPROVER'
  /** Reads everything, including the log; writes nothing. */
  | 'AUDITOR'
  /** Reads everything except personal contact data and the log. */
  | 'DASHBOARD'
  /** Writes records under its own source and reads the change feed. */
  | 'INTEGRATION'
  /** Reads, and queries the procurement gate. */
  | 'PROCUREMENT';

/** A new secret for a subscription. */
export type RotateWebhookSecretInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Hours for which the previous secrets sign as well, 0–168, so that a receiver may use either. Default: 24. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Results of a rule for a third party, worst first. The worst result over its engagements is the result of the third
 * party.
 */
export type RuleAnswer =
  /** The records establish that the rule is met. */
  | 'MET'
  /** The result depends on a legal question that only counsel can decide. */
  | 'NEEDS_COUNSEL'
  /** The rule does not apply to this third party on this day. */
  | 'NOT_APPLICABLE'
  /** The records establish that the rule is not met. */
  | 'NOT_MET'
  /** A fact that the result depends on is not recorded. Unknown is not safe, but it is not a breach. */
  | 'UNKNOWN';

/** Consequences of a rule that is not met. */
export type RuleSeverity =
  /** Purchases are blocked. */
  | 'BLOCK'
  /** Purchases are allowed under a condition. */
  | 'CONDITION'
  /** The rule informs only. */
  | 'INFORM';

/** Whether a rule applies. */
export type RuleStatus =
  /** Applies on the days on which it is in effect. */
  | 'IN_FORCE'
  /** Does not apply. */
  | 'OFF';

/** Matches any of these lists. */
export type ScreeningListFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** How a name on a list is similar to a name of the third party, without case, accents, punctuation and legal form. */
export type ScreeningMethod =
  /** One has all words of the other, at least two. */
  | 'CONTAINED'
  /** They have the same identifier, such as an NPI or a UEI. */
  | 'IDENTIFIER'
  /** They have the same words in the same order. */
  | 'SAME_NAME'
  /** They differ only in spaces and hyphens. */
  | 'SPACING'
  /** Few letters differ. */
  | 'SPELLING'
  /** They have the same words in another order. */
  | 'WORD_ORDER';

/** The order of a list of screenings. */
export type ScreeningOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: ScreeningOrderField;
};

/** How screenings can be ordered. */
export type ScreeningOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By day of the screening. */
  | 'SCREENED_ON'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** Outcomes of a screening. */
export type ScreeningOutcome =
  /** The list has no similar name. */
  | 'CLEAR'
  /** The third party is on the list. Purchases are blocked, and no decision in Attestry can change that. */
  | 'CONFIRMED_MATCH'
  /**
   * No name could be compared with the list, because none is in its script, or nothing of it is left without its legal form.
   * It says nothing about the third party.
   */
  | 'NOT_COMPARED'
  /**
   * The list has a similar name, and it is not established whether it is the same party. A determination
   * SCREENING_DISMISSED states that it is not.
   */
  | 'POSSIBLE_MATCH';

/** Matches any of these outcomes. */
export type ScreeningOutcomeFilter = {
  /** Any of these values: 1–100. */
  in: Array<ScreeningOutcome>;
};

/** A filter on screenings. A record must match every field that is given. */
export type ScreeningWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<ScreeningWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** The lists that were searched. */
  list?: InputMaybe<ScreeningListFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<ScreeningWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<ScreeningWhere>>;
  /** Their outcomes. */
  outcome?: InputMaybe<ScreeningOutcomeFilter>;
  /** Day of the screening. */
  screenedOn?: InputMaybe<DateFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A filter on third parties by their screenings. Both conditions apply if both are given. */
export type ScreeningsFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<ScreeningWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<ScreeningWhere>;
};

/** The texts of a third party that a search compares. */
export type SearchTerm =
  /** One of its domains. */
  | 'DOMAIN'
  /** Its key in another system. */
  | 'EXTERNAL_ID'
  /** One of its identifiers. */
  | 'IDENTIFIER'
  /** Its legal name. */
  | 'LEGAL_NAME'
  /** One of its trading names. */
  | 'TRADING_NAME';

/** Severities of a finding or an incident. */
export type Severity =
  /** Critical. */
  | 'CRITICAL'
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** Matches any of these severities. */
export type SeverityFilter = {
  /** Any of these values: 1–100. */
  in: Array<Severity>;
};

/** The result of checking the signature on a statement. */
export type SignatureStatus =
  /** Does not match the document or the key. The statement is stored and flagged, and does not count as evidence. */
  | 'INVALID'
  /** The statement is not signed. */
  | 'NONE'
  /** Signed, but the signature could not be checked. */
  | 'UNVERIFIED'
  /** Made by a key that its attestor had registered for that time. */
  | 'VALID';

/** Matches any of these results of a signature check. */
export type SignatureStatusFilter = {
  /** Any of these values: 1–100. */
  in: Array<SignatureStatus>;
};

/** Functions of a site. */
export type SiteFunction =
  /** Processing of data. */
  | 'DATA_CENTER'
  /** Headquarters. */
  | 'HEADQUARTERS'
  /** Manufacturing of goods. */
  | 'MANUFACTURING'
  /** Offices. */
  | 'OFFICE'
  /** Testing of specimens. */
  | 'TESTING'
  /** Storage of goods. */
  | 'WAREHOUSE';

/** A site of a third party. */
export type SiteInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Country of the site. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Function of the site. */
  function: SiteFunction;
  /** Name, unique within the third party, 1–200 characters. */
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

/** Matches any of these specialties. */
export type SpecialtyFilter = {
  /** Any of these values: 1–100. */
  in: Array<Specialty>;
};

/** Directions along supply links. */
export type SupplyDirection =
  /** To customers, and to their customers. */
  | 'DOWNSTREAM'
  /** To suppliers, and to their suppliers. */
  | 'UPSTREAM';

/** The order of a list of supply links. */
export type SupplyLinkOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: SupplyLinkOrderField;
};

/** How supply links can be ordered. */
export type SupplyLinkOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By dependence of the customer on the supply; unknown sorts as the highest. */
  | 'CRITICALITY'
  /** By the time of the last change. */
  | 'UPDATED_AT'
  /** By last day of the supply; no end sorts as the latest. */
  | 'VALID_TO';

/** A filter on supply links. A record must match every field that is given. */
export type SupplyLinkWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<SupplyLinkWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Dependence of the customer on the supply, 1–4; unknown matches no range. */
  criticality?: InputMaybe<FloatFilter>;
  /** The third party that is supplied. */
  customer?: InputMaybe<ThirdPartyRef>;
  /** Links that are in force on this day. A link without known dates is in force. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<SupplyLinkWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<SupplyLinkWhere>>;
  /** Whether the customer could replace the supply. */
  substitutable?: InputMaybe<YesNoUnknownFilter>;
  /** The third party that supplies. */
  supplier?: InputMaybe<ThirdPartyRef>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Last day of the supply; no end matches no range. */
  validTo?: InputMaybe<DateFilter>;
};

/** A filter on third parties by their supply links. Both conditions apply if both are given. */
export type SupplyLinksFilter = {
  /** None of its records matches this filter. */
  none?: InputMaybe<SupplyLinkWhere>;
  /** At least one of its records matches this filter. */
  some?: InputMaybe<SupplyLinkWhere>;
};

/**
 * A dated statement about controls, as its source knows it. Append-only: the same content as the current revision under
 * one `externalId` is UNCHANGED. A statement made later or on the same day is a new revision that supersedes the current
 * one, UPDATED. A statement made earlier is recorded as already superseded, CREATED.
 */
export type SyncAttestationInput = {
  /** How thoroughly it was checked. Required. */
  assurance?: InputMaybe<Assurance>;
  /** Day on which the statement was made; not after today. Without it the statement does not count as evidence. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the attestor. An attestor of kind THE_PARTY can make statements only about its own third party. */
  attestorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its claims, at least one and at most one per control. */
  claims?: InputMaybe<Array<InputMaybe<SyncControlClaimInput>>>;
  /** The statement itself. */
  document?: InputMaybe<DocumentInput>;
  /** Its key at the source, 1–200 characters; the same for all its revisions. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The framework, as in `recordAttestation`. Required, and the same for all revisions. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the period that the statement covers; not before `periodStart`. */
  periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the period that the statement covers. */
  periodStart?: InputMaybe<Scalars['Date']['input']>;
  /** The third party that it is about. Required, and the same for all revisions. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Last day on which the statement may be relied on; not before `attestedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** An audit as its source knows it. Its findings are items of their own. */
export type SyncAuditInput = {
  /** The person or firm that conducts the audit, at most 200 characters. */
  auditor?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was completed; not after today. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next one, 1–120. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Kind of audit. Required for a new record. */
  kind?: InputMaybe<AuditKind>;
  /** The result; only for a completed audit. */
  outcome?: InputMaybe<AuditOutcome>;
  /** First day on which it is withdrawn and no longer counts, or null if it is not withdrawn. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day for which it is planned. Give this, `completedOn` or both. */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the third party's site that is audited; null means none in particular. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The third party that is audited. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** A certification as its source knows it. A change to its contents makes it unverified. */
export type SyncCertificationInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was granted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that granted the certificate, at most 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number on the certificate, at most 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** First day on which its issuer has revoked it, or null if it is not revoked. */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The certified scope, at most 2,000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Name of the third party's site that it covers; null means the whole third party. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Specialties and subspecialties on the certificate, each once. Empty means that they are not recorded. */
  specialties?: InputMaybe<Array<InputMaybe<Specialty>>>;
  /** For a state license: the US state or territory, by postal code or name. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is suspended, or null if it is not suspended. */
  suspendedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The third party that holds it. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Title, at most 300 characters. Required if the type is OTHER. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of its type, as in the query `certificationTypes`. Required for a new record. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Last day of validity, or null if no end is stated. Not before `issuedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Variant, if the type has several. For CLIA: WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** A clause of a contract. */
export type SyncClauseInput = {
  /** Code of the clause type, for example `BREACH_NOTIFICATION`. */
  clauseType?: InputMaybe<Scalars['String']['input']>;
  /** Period of notice, or of recovery, in hours, 0–87,600. Only for clause types that set a period, and only if the clause is present. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the contract contains the clause. */
  present?: InputMaybe<YesNoUnknown>;
  /** Location in the contract, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** A contact of a third party. */
export type SyncContactInput = {
  /** Email address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Name of the person or desk: 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The contact's responsibility. */
  role?: InputMaybe<ContactRole>;
};

/** A contract with its clauses, as its source knows it. */
export type SyncContractInput = {
  /** Whether it renews automatically. Default: UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** Its clauses, each clause type at most once. */
  clauses?: InputMaybe<Array<InputMaybe<SyncClauseInput>>>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The signed document. */
  document?: InputMaybe<DocumentInput>;
  /** First day on which it is binding. Required if the status is ACTIVE. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The engagements that it covers, at most 100, of the same third party. Empty means all. */
  engagements?: InputMaybe<Array<InputMaybe<SyncRecordRef>>>;
  /** Last day on which it is binding; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The governing law, at most 200 characters. */
  governingLaw?: InputMaybe<Scalars['String']['input']>;
  /** Kind of contract. Required for a new record. */
  kind?: InputMaybe<ContractKind>;
  /** Days of notice for termination, 0–3,650. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The state. A new record is DRAFT by default. TERMINATED needs `terminatedOn` and is final. */
  status?: InputMaybe<ContractStatus>;
  /** First day on which it is not binding, if it was terminated early. */
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The other party. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Our title for the contract, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Value in the smallest unit of the currency, at least 0. Give it together with `currency`, or give neither. */
  valueMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** A statement's verdict on one control. */
export type SyncControlClaimInput = {
  /** Code of the control, for example `ENC-01`. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Percentage of the organization that the claim covers, 0–100. */
  extent?: InputMaybe<Scalars['Int']['input']>;
  /** The reason why the control does not apply, at most 2,000 characters. Required with NOT_APPLICABLE. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** A note, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The verdict. */
  status?: InputMaybe<ClaimStatus>;
};

/** Data or specimens that an engagement moves. */
export type SyncDataFlowInput = {
  /** The category of data or specimens. */
  category?: InputMaybe<DataCategory>;
  /** The channel. Default: UNKNOWN. */
  channel?: InputMaybe<DataChannel>;
  /** Destination. */
  destinationCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Number of people concerned in twelve months, at least 0. */
  peoplePerYear?: InputMaybe<Scalars['Int']['input']>;
  /** The purpose. Default: UNDETERMINED. */
  purpose?: InputMaybe<DataPurpose>;
};

/** An engagement as its source knows it. */
export type SyncEngagementInput = {
  /** Third parties that could replace it, at most 20. */
  alternatives?: InputMaybe<Array<InputMaybe<SyncThirdPartyRef>>>;
  /** Tests, specimens, deliveries or units a year, 1–2,000,000,000. */
  annualVolume?: InputMaybe<Scalars['Int']['input']>;
  /** The reason why one is or is not required, at most 2,000 characters. Required if `baaRequired` is NO. */
  baaRationale?: InputMaybe<Scalars['String']['input']>;
  /** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). Default: UNDETERMINED. */
  baaRequired?: InputMaybe<BaaRequired>;
  /** The category. Required for a new record. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether a patient result depends on it. Default: UNKNOWN. */
  clinical?: InputMaybe<YesNoUnknown>;
  /** Its data flows, at most 50. Only if `protectedData` is LISTED. */
  dataFlows?: InputMaybe<Array<InputMaybe<SyncDataFlowInput>>>;
  /** EBIOS RM dependency, 1–4. Null counts as 4. */
  dependency?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; not before `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Codes of our facilities that it serves, at most 100. Empty means all. */
  facilityCodes?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Name, 1–200 characters. Required for a new record. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** EBIOS RM penetration, 1–4: the depth of the third party's access. Null counts as 4. */
  penetration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether protected data or specimens move. Default: LISTED if flows are given, otherwise UNKNOWN. */
  protectedData?: InputMaybe<ProtectedData>;
  /** Hours, 0–87,600. */
  recoveryTimeHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether no other third party could currently do it. Default: UNKNOWN. */
  soleSource?: InputMaybe<YesNoUnknown>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Specialties and subspecialties of the tests sent, each once. Empty means that they are not recorded. */
  specialties?: InputMaybe<Array<InputMaybe<Specialty>>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PLANNED until it starts; after that its dates decide. Default: PLANNED. */
  status?: InputMaybe<EngagementStatus>;
  /** The highest complexity of the tests sent. Default: UNKNOWN. */
  testComplexity?: InputMaybe<TestComplexity>;
  /** The third party that provides it. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Hours, 0–87,600. */
  tolerableDowntimeHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Handling of invalid items. */
export type SyncErrorPolicy =
  /** Nothing is written: the call succeeds or fails as a whole. */
  | 'REJECT_ALL'
  /** Each invalid item is rejected; the others are written. */
  | 'REJECT_FAILED';

/** A key in another system. */
export type SyncExternalRef = {
  /** The key in that system, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The other system, 1–100 characters. Default: the source of the call. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A finding of an audit, as its source knows it. */
export type SyncFindingInput = {
  /** The audit that made the finding. Required for a new record, and cannot change. */
  audit?: InputMaybe<SyncRecordRef>;
  /**
   * Day on which the finding was remedied or accepted, not after today. Default: today if `status` closes it, none if
   * `status` is OPEN.
   */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How the finding was remedied, or the reason for accepting it, at most 2,000 characters. */
  closureNote?: InputMaybe<Scalars['String']['input']>;
  /** Code of the control that the finding is about, for example `ENC-01`, or null if it is about none in particular. */
  control?: InputMaybe<Scalars['String']['input']>;
  /** Day by which the finding must be remedied. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is withdrawn and no longer counts, or null if it is not withdrawn. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The severity. Required for a new record. */
  severity?: InputMaybe<Severity>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The state. A new record is OPEN by default. */
  status?: InputMaybe<FindingStatus>;
  /** The defect, 1–1,000 characters. Required for a new record. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** An identifier of a third party. */
export type SyncIdentifierInput = {
  /** The scheme, which determines the format and the check digits. */
  scheme?: InputMaybe<IdentifierScheme>;
  /** The identifier. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** An incident as its source knows it. */
export type SyncIncidentInput = {
  /** Day on which it was closed; not before it was discovered and not after today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the third party discovered it; not before `occurredOn` and not after today. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Kind of incident. Required for a new record. */
  kind?: InputMaybe<IncidentKind>;
  /** Day on which it occurred or began; not after today. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number of people affected, 0–2,000,000,000. */
  peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Day on which the third party reported it to us; not before `discoveredOn` and not after today. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it is withdrawn and no longer counts, or null if it is not withdrawn. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The severity. Required for a new record. */
  severity?: InputMaybe<Severity>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The third party at which it occurred. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Short description, 1–1,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Records as a source knows them. */
export type SyncInput = {
  /** If true, everything is checked and reported as if it were written, and nothing is written. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Your own key for this call, 1–200 characters. A repeat within 24 hours returns the result of the first call and
   * writes nothing. A different call with the same key is refused with KEY_REUSED. The key is not used or stored by a
   * dry run, by a call that was refused, or by a call that wrote nothing because of REJECT_ALL. Such a call is checked
   * again when it is repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** 1–1,000 items. An item may refer to an earlier or a later one. */
  items: Array<SyncItem>;
  /** Handling of invalid items. */
  onError?: InputMaybe<SyncErrorPolicy>;
  /** The source of the records, 1–100 characters. A key in role INTEGRATION can use only its own source. */
  source: Scalars['String']['input'];
};

/**
 * One record, in exactly one of these fields. A field of the record that is left out stays unchanged, and is unknown on
 * a new record. Null clears a field, but [] empties a list. A list replaces the stored list, except `identifiers`.
 */
export type SyncItem = {
  /** An attestation with its claims. */
  attestation?: InputMaybe<SyncAttestationInput>;
  /** An audit. */
  audit?: InputMaybe<SyncAuditInput>;
  /** A certification. */
  certification?: InputMaybe<SyncCertificationInput>;
  /** A contract with its clauses. */
  contract?: InputMaybe<SyncContractInput>;
  /** A service that a third party provides to us. */
  engagement?: InputMaybe<SyncEngagementInput>;
  /** A finding of an audit. */
  finding?: InputMaybe<SyncFindingInput>;
  /** An incident at a third party. */
  incident?: InputMaybe<SyncIncidentInput>;
  /** A product of a third party. */
  product?: InputMaybe<SyncProductInput>;
  /** A third party's performance on one occasion. */
  qualityRecord?: InputMaybe<SyncQualityRecordInput>;
  /** A search of a sanctions or restricted-party list. */
  screening?: InputMaybe<SyncScreeningInput>;
  /** A link from a supplier to its customer. */
  supplyLink?: InputMaybe<SyncSupplyLinkInput>;
  /** A vendor, supplier or partner lab. */
  thirdParty?: InputMaybe<SyncThirdPartyInput>;
  /** A statement that a record no longer exists at its source. */
  tombstone?: InputMaybe<SyncTombstoneInput>;
};

/** A page published by a third party. */
export type SyncLinkInput = {
  /** Kind of page. */
  kind?: InputMaybe<LinkKind>;
  /** Address of the page. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Ways in which the record of an item was found. */
export type SyncMatch =
  /** By its key at the source. */
  | 'EXTERNAL_ID'
  /** By an identifier of the third party. Check that it is the intended third party. */
  | 'IDENTIFIER';

/** Outcomes of an item; in a dry run, the outcome that it would have. */
export type SyncOutcome =
  /** The item created a record. For an attestation also: the statement was superseded already when it arrived. */
  | 'CREATED'
  /** The item was rejected and nothing of it was written. Its `userErrors` give the reasons. */
  | 'REJECTED'
  /** The item contains nothing new, or is older than the record (`sourceUpdatedAt`). */
  | 'UNCHANGED'
  /** The item changed the record. For an attestation: it is a new revision that supersedes the current one. */
  | 'UPDATED';

/** An owner of a third party: a name, or a third party of the registry. */
export type SyncOwnerInput = {
  /** Country of establishment. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name, 1–300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Percentage held, above 0 up to 100. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** The owner as a third party of the registry. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** A product as its source knows it. */
export type SyncProductInput = {
  /** The category for which it is bought. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether it is connected to a network, or null if not known. */
  connectedDevice?: InputMaybe<YesNoUnknown>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits, the last a check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1–200 characters. Required for a new record. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is withdrawn and no longer counts, or null if it is not withdrawn. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits in any case. */
  sbomDigest?: InputMaybe<Scalars['String']['input']>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last day of the maker's support. */
  supportEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The third party that sells it. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Its published vulnerabilities, as the source knows them. A catalog's marks stay (`listedBy`). */
  vulnerabilities?: InputMaybe<Array<InputMaybe<SyncProductVulnerabilityInput>>>;
};

/** A published vulnerability of a product. */
export type SyncProductVulnerabilityInput = {
  /** CVE number, for example `CVE-2024-3400`, in any case. */
  cve?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it must be patched. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is known to be exploited. */
  knownExploited?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day on which the product is patched as we use it; not after today. */
  patchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A third party's performance on one occasion, as its source knows it. */
export type SyncQualityRecordInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The kind of occasion. Required for a new record. */
  kind?: InputMaybe<QualityRecordKind>;
  /** A note, 1–2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it passed. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the work or of the discovery; not after today. */
  performedOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it is withdrawn and no longer counts, or null if it is not withdrawn. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Percentage correct, 0–100. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tested specialty. */
  specialty?: InputMaybe<Specialty>;
  /** The third party that did the work. Required for a new record, and cannot change. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
};

/** A record, named by exactly one of `id` and `externalId`. It may be in another item of the same call, in any order. */
export type SyncRecordRef = {
  /** Its key at that source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its global id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The source of the record, 1–100 characters. Default: the source of the call. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A search of a sanctions or restricted-party list. Append-only: the content under one `externalId` never changes. */
export type SyncScreeningInput = {
  /** Whether the list's alternative names were searched. */
  aliasesIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** The third party's name in the form that was compared. Only with a match. */
  comparedAs?: InputMaybe<Scalars['String']['input']>;
  /** The names that were compared, at most 50. */
  comparedNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Code of the list, as in `recordScreening`. Required. */
  list?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the edition of the list was published; not after the screening. */
  listPublishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Edition of the list, 1–100 characters. */
  listVersion?: InputMaybe<Scalars['String']['input']>;
  /** The name on the list in the form that was compared. Only with a match. */
  matchedAs?: InputMaybe<Scalars['String']['input']>;
  /** The similar name on the list, 1–300 characters. Only with a match. */
  matchedName?: InputMaybe<Scalars['String']['input']>;
  /** How the names are similar. Only with a match. */
  method?: InputMaybe<ScreeningMethod>;
  /** The outcome. Required. */
  outcome?: InputMaybe<ScreeningOutcome>;
  /** The owner whose name was searched for, as the third party's owners state it. Null: the third party's own names. */
  ownerName?: InputMaybe<Scalars['String']['input']>;
  /** Similarity of the two names, 0–1. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Day of the screening; not after today. Required. */
  screenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The third party that was searched for. Required. */
  thirdParty?: InputMaybe<SyncThirdPartyRef>;
  /** Similarity from which a name was a match, 0–1. */
  threshold?: InputMaybe<Scalars['Float']['input']>;
};

/** A site of a third party. */
export type SyncSiteInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Country of the site. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Function of the site. */
  function?: InputMaybe<SiteFunction>;
  /** Name, unique within the third party, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A supply link as its source knows it. */
export type SyncSupplyLinkInput = {
  /** Dependence of the customer on the supply, from 1 (hardly) to 4 (entirely). */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** The customer. Required for a new record, and cannot change. */
  customer?: InputMaybe<SyncThirdPartyRef>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is withdrawn and no longer counts, or null if it is not withdrawn. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Share of the customer's need that this supplier covers, 0–1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the customer could replace the supply in time. Default: UNKNOWN. */
  substitutable?: InputMaybe<YesNoUnknown>;
  /** The supplier. Required for a new record, and cannot change. */
  supplier?: InputMaybe<SyncThirdPartyRef>;
  /** The goods or services supplied, 1–300 characters. */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /** First day of the supply. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the supply; not before `validFrom`. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A third party as its source knows it. The record is found by the source's key, or else by one of the identifiers;
 * otherwise the item is new. A record found by an identifier gets the source's key; it can have 20 keys in all.
 */
export type SyncThirdPartyInput = {
  /** Its contacts, at most 50. */
  contacts?: InputMaybe<Array<InputMaybe<SyncContactInput>>>;
  /** Country of establishment, or null if not known. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Internet domains, at most 50. */
  domains?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Its key at the source, 1–200 characters. Optional if `identifiers` name it. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its identifiers. They are added to the stored ones, up to 20 in all, because other sources use those to name it. */
  identifiers?: InputMaybe<Array<InputMaybe<SyncIdentifierInput>>>;
  /** The person of our laboratory that is responsible for the relationship, at most 200 characters. */
  internalOwner?: InputMaybe<Scalars['String']['input']>;
  /** Our main relation to it. Required for a new record. */
  kind?: InputMaybe<ThirdPartyKind>;
  /** Day of our last review; not after today. */
  lastReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name in the register of its country, 1–300 characters. Required for a new record. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its lifecycle stage. A new record is PROSPECT by default. After that, only the steps of `changeLifecycle` are
   * allowed.
   */
  lifecycle?: InputMaybe<Lifecycle>;
  /** Pages that it publishes for customers, at most 50. */
  links?: InputMaybe<Array<InputMaybe<SyncLinkInput>>>;
  /** EBIOS RM cyber maturity, 1–4. */
  maturity?: InputMaybe<Scalars['Int']['input']>;
  /** Its owners, at most 50. */
  owners?: InputMaybe<Array<InputMaybe<SyncOwnerInput>>>;
  /** Whether it reports patient results. */
  reportsPatientResults?: InputMaybe<YesNoUnknown>;
  /** Months between our reviews, 1–120. */
  reviewEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Services that it provides to its customers, at most 50 texts. */
  services?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /**
   * Its sites, at most 100. A site that keeps its name keeps its certificates. A site that another record refers to
   * cannot be removed.
   */
  sites?: InputMaybe<Array<InputMaybe<SyncSiteInput>>>;
  /** When the source last changed it, not in the future. An item older than the source's previous one changes nothing. */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties?: InputMaybe<Array<InputMaybe<Specialty>>>;
  /** Day on which the recorded sub-suppliers were stated to be complete; not after today. */
  subSuppliersCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Our labels, at most 50, each 1–50 characters. */
  tags?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Other names that it uses, in any script, at most 20. */
  tradingNames?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** EBIOS RM trust, 1–4. */
  trust?: InputMaybe<Scalars['Int']['input']>;
  /** Its website. */
  websiteUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** A third party, named by exactly one of these fields. It may be in another item of the same call, in any order. */
export type SyncThirdPartyRef = {
  /** Its key in another system. */
  external?: InputMaybe<SyncExternalRef>;
  /** Its global id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** An identifier it holds. */
  identifier?: InputMaybe<SyncIdentifierInput>;
};

/**
 * States that a record no longer exists at its source. Nothing is deleted; all effects are as of today. A third party
 * loses the key (`goneOn`); with its last key in any system it becomes RETIRED, unless a person recorded it. An
 * engagement becomes ENDED, a contract TERMINATED, a certification revoked. A product, audit, finding, incident, quality
 * record or supply link is withdrawn (`retiredOn`). An attestation or screening, which is append-only, is revoked.
 * Tombstones of a call are applied after its other items.
 */
export type SyncTombstoneInput = {
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. Stored only for an attestation. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Type of the record. */
  recordType?: InputMaybe<RecordType>;
  /**
   * When it ceased to exist at the source, not in the future. If the source changed the record after this time, the
   * tombstone has no effect.
   */
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Matches third parties with any of these labels. */
export type TagFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** The early termination of a contract. */
export type TerminateContractInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day of the termination; not before the contract began. Default: today. */
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The highest complexity of tests (42 CFR 493.5). */
export type TestComplexity =
  /** Tests of high complexity. */
  | 'HIGH'
  /** Tests of moderate complexity. */
  | 'MODERATE'
  /** Provider-performed microscopy, and waived tests (42 CFR 493.19). */
  | 'PPM'
  /** Not established. */
  | 'UNKNOWN'
  /** Waived tests only (42 CFR 493.15). */
  | 'WAIVED';

/**
 * Our main relation to a third party. A real company can have several relations; this is the primary one, and it may
 * change.
 */
export type ThirdPartyKind =
  /** Performs testing on our specimens. */
  | 'PARTNER_LAB'
  /** Sells goods: tubes, needles, reagents, analyzers, connected devices. */
  | 'SUPPLIER'
  /** Sells services or software: LIS, hosting, courier, security firm. */
  | 'VENDOR';

/** Matches any of these kinds. */
export type ThirdPartyKindFilter = {
  /** Any of these values: 1–100. */
  in: Array<ThirdPartyKind>;
};

/** The order of a list of third parties. */
export type ThirdPartyOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: ThirdPartyOrderField;
};

/** How third parties can be ordered. */
export type ThirdPartyOrderField =
  /** By the level, then score, of the dimension ASSURANCE. The order changes as risk does. */
  | 'ASSURANCE_RISK'
  /** By the level, then score, of the dimension CONTRACTUAL. The order changes as risk does. */
  | 'CONTRACTUAL_RISK'
  /** By the share of applicable controls with evidence: ASC means least evidence first. The order changes as risk does. */
  | 'COVERAGE'
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By the level, then score, of the dimension DATA_SECURITY. The order changes as risk does. */
  | 'DATA_SECURITY_RISK'
  /** By the level, then score, of the dimension DEPENDENCY. The order changes as risk does. */
  | 'DEPENDENCY_RISK'
  /** By the level, then score, of the dimension INCIDENT. The order changes as risk does. */
  | 'INCIDENT_RISK'
  /** By legal name, ignoring case. */
  | 'LEGAL_NAME'
  /** By the level, then score, of the dimension QUALITY. The order changes as risk does. */
  | 'QUALITY_RISK'
  /** By the level, then score, of the dimension REGULATORY. The order changes as risk does. */
  | 'REGULATORY_RISK'
  /** By relevance for `where.text`, which is required: DESC means best match first. The default if text is given. */
  | 'RELEVANCE'
  /** By level of risk, then score: DESC means highest risk first. Risk changes every day, and with it the order of pages. */
  | 'RISK'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/**
 * Names one third party by exactly one of these: our global id, a key in another system, or an identifier such as an
 * NPI.
 */
export type ThirdPartyRef =
  /** Its key in another system. */
  { external: ExternalRefInput; id?: never; identifier?: never; }
  |  /** Its global id. */
  { external?: never; id: Scalars['ID']['input']; identifier?: never; }
  |  /** An identifier it holds. */
  { external?: never; id?: never; identifier: IdentifierInput; };

/** A filter on third parties. A record must match every field that is given. Risk fields refer to today's assessment. */
export type ThirdPartyWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<ThirdPartyWhere>>;
  /** Their attestations. */
  attestations?: InputMaybe<AttestationsFilter>;
  /** Their audits. */
  audits?: InputMaybe<AuditsFilter>;
  /** Their certifications. */
  certifications?: InputMaybe<CertificationsFilter>;
  /** Their contracts. */
  contracts?: InputMaybe<ContractsFilter>;
  /** Their country. */
  country?: InputMaybe<CountryFilter>;
  /** Share of the applicable controls, by weight, with dated evidence, 0–1. */
  coverage?: InputMaybe<FloatFilter>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Decisions about them. */
  decisions?: InputMaybe<DecisionsFilter>;
  /** Determinations about them. */
  determinations?: InputMaybe<DeterminationsFilter>;
  /** Their level of risk in one dimension. */
  dimensionRisk?: InputMaybe<DimensionRiskFilter>;
  /** The dimension that determines their level. */
  drivingDimension?: InputMaybe<RiskDimensionFilter>;
  /** Their services to us. */
  engagements?: InputMaybe<EngagementsFilter>;
  /** Documents of evidence about them. */
  evidenceDocuments?: InputMaybe<EvidenceDocumentsFilter>;
  /** Findings of their audits. */
  findings?: InputMaybe<FindingsFilter>;
  /** Third parties with an identifier of any of these schemes. */
  identifierScheme?: InputMaybe<IdentifierSchemeFilter>;
  /** Their incidents. */
  incidents?: InputMaybe<IncidentsFilter>;
  /** The person of our laboratory that is responsible. */
  internalOwner?: InputMaybe<InternalOwnerFilter>;
  /** Their kind. */
  kind?: InputMaybe<ThirdPartyKindFilter>;
  /** Their lifecycle stage. */
  lifecycle?: InputMaybe<LifecycleFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<ThirdPartyWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<ThirdPartyWhere>>;
  /**
   * The gate's answer today: overall, as for `procurementStatus` without a category, or in one category that it is engaged
   * for. Third parties without such an answer match no answer.
   */
  procurementAnswer?: InputMaybe<ProcurementAnswerFilter>;
  /** Their products. */
  products?: InputMaybe<ProductsFilter>;
  /** Their quality records. */
  qualityRecords?: InputMaybe<QualityRecordsFilter>;
  /**
   * Day of the next review: the recorded number of months after the last review. A review is overdue if the day is past.
   * Third parties without a review or without a number of months match no range.
   */
  reviewDueOn?: InputMaybe<DateFilter>;
  /** Their level of risk. */
  riskLevel?: InputMaybe<RiskLevelFilter>;
  /** Their score, 0–100. Score and level can disagree at the edges of a level. */
  riskScore?: InputMaybe<FloatFilter>;
  /** Their state of assessment. */
  riskState?: InputMaybe<AssessmentStateFilter>;
  /** Look-ups of them on lists. */
  screenings?: InputMaybe<ScreeningsFilter>;
  /** Links to those that supply them. */
  suppliedBy?: InputMaybe<SupplyLinksFilter>;
  /** Links to those that they supply. */
  supplies?: InputMaybe<SupplyLinksFilter>;
  /** Their labels. */
  tags?: InputMaybe<TagFilter>;
  /**
   * Words of a name, in any script, or at least 3 characters of an identifier, 1–200 characters. The search tolerates a wrong or
   * missing letter in names, not in identifiers.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Undoes a merge. Refused if a record that the merge changed has changed since, or a newer record refers to one. */
export type UndoMergeInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The third party that was merged into another. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why they are two companies, 1–2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Changes to an attestor. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateAttestorInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The attestor's relation to the third party. */
  kind?: InputMaybe<AttestorKind>;
  /** Name, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The attestor's public keys, at most 20, each `keyId` once. */
  publicKeys?: InputMaybe<Array<PublicKeyInput>>;
  /** The third party. Required for kind THE_PARTY and not allowed for other kinds. */
  thirdParty?: InputMaybe<ThirdPartyRef>;
};

/** Changes to an audit. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateAuditInput = {
  /** The person or firm that conducts the audit, at most 200 characters. */
  auditor?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was completed; not after today. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Months until the next one, 1–120. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the audit is conducted. */
  kind?: InputMaybe<AuditKind>;
  /** The result; only for a completed audit. */
  outcome?: InputMaybe<AuditOutcome>;
  /** Day for which it is planned. Give this, `completedOn` or both. */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the site that is audited; it must belong to the third party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a certification. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateCertificationInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was granted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that granted the certificate, at most 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number on the certificate, at most 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The certified scope, at most 2,000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Id of the site for which it was granted; it must belong to the third party. Null means the whole third party. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Specialties and subspecialties on the certificate, each once. Empty means that they are not recorded. */
  specialties?: InputMaybe<Array<Specialty>>;
  /** For a state license: the US state or territory, by postal code or name. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is suspended; null lifts the suspension. */
  suspendedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Title, at most 300 characters. Required if the type is OTHER. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certification type, for example `CLIA`. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Last day of validity, or null if no end is stated. Not before `issuedOn`. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Variant, if the type has several. For CLIA: WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a contract. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateContractInput = {
  /** Whether it renews automatically. Default: UNKNOWN. */
  autoRenews?: InputMaybe<YesNoUnknown>;
  /** Its clauses, each clause type at most once. */
  clauses?: InputMaybe<Array<ClauseInput>>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The signed document. */
  document?: InputMaybe<DocumentInput>;
  /** First day on which it is binding. Required if the status is ACTIVE. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global ids of the engagements that it covers. Empty means all engagements of its third party. */
  engagementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day on which it is binding; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The governing law, at most 200 characters. */
  governingLaw?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of contract. */
  kind?: InputMaybe<ContractKind>;
  /** Days of notice for termination, 0–3,650. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The state. Only `terminateContract` sets TERMINATED. Default: DRAFT. */
  status?: InputMaybe<ContractStatus>;
  /** Our title for the contract, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Value in the smallest unit of the currency, at least 0. Give it together with `currency`, or give neither. */
  valueMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Changes to an engagement. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateEngagementInput = {
  /** Third parties that could replace it, at most 20. */
  alternatives?: InputMaybe<Array<ThirdPartyRef>>;
  /** Tests, specimens, deliveries or units a year, 1–2,000,000,000. */
  annualVolume?: InputMaybe<Scalars['Int']['input']>;
  /** The reason why one is or is not required, at most 2,000 characters. Required if `baaRequired` is NO. */
  baaRationale?: InputMaybe<Scalars['String']['input']>;
  /** Whether a business associate agreement is required (45 CFR 164.308(b), 164.504(e)). Default: UNDETERMINED. */
  baaRequired?: InputMaybe<BaaRequired>;
  /** The category of the service. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether a patient result depends on it. Default: UNKNOWN. */
  clinical?: InputMaybe<YesNoUnknown>;
  /** Its data flows, at most 50. Only if `protectedData` is LISTED. */
  dataFlows?: InputMaybe<Array<DataFlowInput>>;
  /** EBIOS RM dependency, 1–4. Null counts as 4. */
  dependency?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; not before `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of our facilities that it serves. Empty or omitted means all. */
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Our name for it, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** EBIOS RM penetration, 1–4: the depth of the third party's access. Null counts as 4. */
  penetration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether protected data or specimens move. Default: LISTED if flows are given, otherwise UNKNOWN. */
  protectedData?: InputMaybe<ProtectedData>;
  /** Hours within which the third party commits to restore the service (RTO, NIST SP 800-34r1), 0–87,600. */
  recoveryTimeHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether no other third party could currently do it. Default: UNKNOWN. */
  soleSource?: InputMaybe<YesNoUnknown>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Specialties and subspecialties of the tests sent, each once. Empty means that they are not recorded. */
  specialties?: InputMaybe<Array<Specialty>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PLANNED until it starts; after that its dates decide. Default: PLANNED. */
  status?: InputMaybe<EngagementStatus>;
  /** The highest complexity of the tests sent. Default: UNKNOWN. */
  testComplexity?: InputMaybe<TestComplexity>;
  /** Hours that we can do without the service (MTD, NIST SP 800-34r1), 0–87,600. */
  tolerableDowntimeHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to a facility. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateFacilityInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The facility's CLIA number (42 CFR 493), unique. */
  cliaNumber?: InputMaybe<Scalars['String']['input']>;
  /** Our own short code, unique: 1–50 characters. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Our name for it, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** US state or territory, by postal code or name. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to an incident. A field that is left out stays as it is; null clears it. */
export type UpdateIncidentInput = {
  /** Day on which it was closed; not before it was discovered and not after today. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the third party discovered it; not before `occurredOn` and not after today. */
  discoveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of incident. */
  kind?: InputMaybe<IncidentKind>;
  /** Day on which it occurred or began; not after today. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number of people affected, 0–2,000,000,000. */
  peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Day on which the third party reported it to us; not before `discoveredOn` and not after today. */
  reportedToUsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The severity. */
  severity?: InputMaybe<Severity>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Short description, 1–1,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to the policy. Fields that are left out stay as they are. */
export type UpdateProcurementPolicyInput = {
  /** Maximum duration of an approval in days, 1–3,660. Recorded approvals are not affected. */
  approvalDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Maximum number of days for which a result holds, 1–366. */
  holdDays?: InputMaybe<Scalars['Int']['input']>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, 1–2,000 characters. */
  reason: Scalars['String']['input'];
  /** The rules to change. Other rules stay as they are. */
  rules?: InputMaybe<Array<ProcurementRuleInput>>;
  /** Maximum duration of a waiver or risk acceptance in days, 1–3,660. */
  waiverDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to a product. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateProductInput = {
  /** The category for which it is bought. */
  category?: InputMaybe<EngagementCategory>;
  /** Whether it is connected to a network, or null if not known. */
  connectedDevice?: InputMaybe<YesNoUnknown>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits, the last a check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits in any case. */
  sbomDigest?: InputMaybe<Scalars['String']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the maker's support. */
  supportEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Its published vulnerabilities, at most 500. If a service sends the list, a catalog's marks stay. If a person sends it,
   * a vulnerability that is left out, or not exploited, is no longer marked as listed by a catalog.
   */
  vulnerabilities?: InputMaybe<Array<ProductVulnerabilityInput>>;
};

/** Changes to a quality record. A field that is left out stays as it is; null clears it. */
export type UpdateQualityRecordInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of occasion. */
  kind?: InputMaybe<QualityRecordKind>;
  /** A note, 1–2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it passed. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the work or of the discovery; not after today. */
  performedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Percentage correct, 0–100. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The tested specialty. */
  specialty?: InputMaybe<Specialty>;
};

/**
 * Changes to a mapping. A field that is left out stays as it is; a list replaces the stored list. Documents that were
 * ingested earlier use it when they are ingested again.
 */
export type UpdateRequirementMappingInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The framework of the attestations that the mapping produces: upper-case letters, digits and underscores, at most
   * 100.
   */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its requirements, at most 2,000, each pair of requirement and control once. */
  requirements?: InputMaybe<Array<RequirementControlInput>>;
  /** The standard as documents name it, 1–500 characters, unique. */
  standard?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a supply link. A field that is left out stays as it is; null clears it. */
export type UpdateSupplyLinkInput = {
  /** Dependence of the customer on the supply, from 1 (hardly) to 4 (entirely). */
  criticality?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key at the source, 1–200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Share of the customer's need that this supplier covers, 0–1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** The integration that owns the record, 1–100 characters. Give it together with `externalId`, or give neither. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer could replace the supply in time. Default: UNKNOWN. */
  substitutable?: InputMaybe<YesNoUnknown>;
  /** The goods or services supplied, 1–300 characters. */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /** First day of the supply. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the supply; not before `validFrom`. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes to a third party. A field that is left out stays as it is; null clears it; a list replaces the stored list. */
export type UpdateThirdPartyInput = {
  /** Its contacts, at most 50. */
  contacts?: InputMaybe<Array<ContactInput>>;
  /** Country of establishment, or null if not known. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Internet domains, at most 50. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Its keys in other systems, at most 20. */
  externalRefs?: InputMaybe<Array<ExternalRefInput>>;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its identifiers, at most 20. The list replaces the stored list. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** The person of our laboratory that is responsible for the relationship, at most 200 characters. */
  internalOwner?: InputMaybe<Scalars['String']['input']>;
  /** Our main relation to it. */
  kind?: InputMaybe<ThirdPartyKind>;
  /** Day of our last review; not after today. */
  lastReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name in the register of its country, 1–300 characters. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** Pages that it publishes for customers, at most 50. */
  links?: InputMaybe<Array<LinkInput>>;
  /** EBIOS RM cyber maturity, 1–4. */
  maturity?: InputMaybe<Scalars['Int']['input']>;
  /** Its owners, at most 50. */
  owners?: InputMaybe<Array<OwnerInput>>;
  /** Whether it reports patient results. */
  reportsPatientResults?: InputMaybe<YesNoUnknown>;
  /** Months between our reviews, 1–120. */
  reviewEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Services that it provides to its customers, at most 50 texts. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Its sites, at most 100. A site that keeps its name keeps its certificates. A site that another record refers to
   * cannot be removed.
   */
  sites?: InputMaybe<Array<SiteInput>>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties?: InputMaybe<Array<Specialty>>;
  /** Day on which the recorded sub-suppliers were stated to be complete; not after today. */
  subSuppliersCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Our labels, at most 50, each 1–50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The third party. */
  thirdParty: ThirdPartyRef;
  /** Other names that it uses, in any script, at most 20. */
  tradingNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** EBIOS RM trust, 1–4. */
  trust?: InputMaybe<Scalars['Int']['input']>;
  /** Its website. */
  websiteUrl?: InputMaybe<Scalars['URL']['input']>;
};

/**
 * Changes to a subscription. A field that is left out stays as it is; a list replaces the stored list. They apply to
 * entries that are not yet processed. A new address applies to all deliveries, and pending ones are tried there
 * immediately.
 */
export type UpdateWebhookSubscriptionInput = {
  /** Countries of third parties to include. Empty means all. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of third parties that are included. Empty means all. */
  kinds?: InputMaybe<Array<ThirdPartyKind>>;
  /** Name, 1–200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Third parties to include. Empty means all. */
  thirdParties?: InputMaybe<Array<ThirdPartyRef>>;
  /** Types of entries to send. Empty means all. */
  types?: InputMaybe<Array<RecordType>>;
  /** The address. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Kinds of error in an input. */
export type UserErrorCode =
  /** The same value appears twice in one list. */
  | 'DUPLICATE'
  /** The value contradicts another field of the same record. */
  | 'INCONSISTENT'
  /** The value does not have the format of its field. */
  | 'INVALID'
  /** The idempotency key was used for a different request in the last 24 hours. */
  | 'KEY_REUSED'
  /** The record's state does not allow this. */
  | 'NOT_ALLOWED'
  /** The record that the field names does not exist or has the wrong type. */
  | 'NOT_FOUND'
  /** The item is valid by itself, but was not written because another part of the same call was rejected. */
  | 'NOT_WRITTEN'
  /** The number, date or list length is outside the range of its field. */
  | 'OUT_OF_RANGE'
  /** A required field is missing or null. */
  | 'REQUIRED'
  /** The record has changed since `expectedVersion` was read. The payload contains the current record. */
  | 'STALE_VERSION'
  /** Another record already has this value, which must be unique. */
  | 'TAKEN'
  /** The text is longer than its field allows. */
  | 'TOO_LONG';

/** Whether we have verified a certificate with its issuer. */
export type Verification =
  /** Not verified. */
  | 'UNVERIFIED'
  /** Verified. The record names the person, the day and the method. */
  | 'VERIFIED';

/**
 * The verification of a certificate with its issuer. A later change to the certificate's contents makes it unverified
 * again.
 */
export type VerifyCertificationInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Global id of the record. */
  id: Scalars['ID']['input'];
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was verified, 1–500 characters: which register was searched, or which person was asked. */
  method: Scalars['String']['input'];
  /** Day of the verification; not after today. Default: today. */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of deliveries. */
export type WebhookDeliveryOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: WebhookDeliveryOrderField;
};

/** How deliveries can be ordered. */
export type WebhookDeliveryOrderField =
  /** By the time at which they were created from the log. */
  | 'CREATED_AT';

/** States of a delivery. */
export type WebhookDeliveryState =
  /** Given up after the last attempt: a dead letter. It is sent again only on request. */
  | 'DEAD'
  /** The receiver responded with 2xx. */
  | 'DELIVERED'
  /** Not yet sent, or being retried. */
  | 'PENDING';

/** Matches any of these states. */
export type WebhookDeliveryStateFilter = {
  /** Any of these values: 1–100. */
  in: Array<WebhookDeliveryState>;
};

/** A filter on deliveries. A record must match every field that is given. */
export type WebhookDeliveryWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<WebhookDeliveryWhere>>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<WebhookDeliveryWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<WebhookDeliveryWhere>>;
  /** Their state. */
  state?: InputMaybe<WebhookDeliveryStateFilter>;
};

/** Whether a subscription is active. */
export type WebhookState =
  /** Nothing is sent. Log entries made in the meantime are sent once it is enabled again. */
  | 'DISABLED'
  /** Messages are sent. */
  | 'ENABLED';

/** The order of a list of subscriptions. */
export type WebhookSubscriptionOrder = {
  /** Sort direction. */
  direction?: OrderDirection;
  /** Field to sort by. */
  field: WebhookSubscriptionOrderField;
};

/** How subscriptions can be ordered. */
export type WebhookSubscriptionOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, ignoring case. */
  | 'NAME'
  /** By the time of the last change. */
  | 'UPDATED_AT';

/** A filter on subscriptions. A record must match every field that is given. */
export type WebhookSubscriptionWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: InputMaybe<Array<WebhookSubscriptionWhere>>;
  /** When the record was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: InputMaybe<WebhookSubscriptionWhere>;
  /** A record must match at least one of these filters, too. */
  or?: InputMaybe<Array<WebhookSubscriptionWhere>>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Consequences if it is not known whether a rule of the gate is met. Never an unconditional permission. */
export type WhenUnknown =
  /** The same as if the rule were not met: purchases are blocked. */
  | 'BLOCK'
  /** Purchases are allowed on condition that the facts are established. */
  | 'CONDITION'
  /** Informs only. Allowed only for rules whose severity is INFORM. */
  | 'INFORM'
  /** The result is UNKNOWN. */
  | 'UNKNOWN';

/** Yes, no or unknown. Unknown is a value of its own and is never treated as yes or no. */
export type YesNoUnknown =
  /** Established as false. */
  | 'NO'
  /** Not established. */
  | 'UNKNOWN'
  /** Established as true. */
  | 'YES';

/** Matches any of these values. */
export type YesNoUnknownFilter = {
  /** Any of these values: 1–100. */
  in: Array<YesNoUnknown>;
};
