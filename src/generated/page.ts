/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A filter on attestations. A record must match every field that is given. */
export type AttestationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<AttestationWhere> | null | undefined;
  /** How thoroughly the statements were checked. */
  assurance?: AssuranceFilter | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** True matches statements that are neither superseded nor revoked; false matches all others. */
  current?: boolean | null | undefined;
  /** The framework that the statements were measured against. */
  framework?: FrameworkFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: AttestationWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<AttestationWhere> | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Their last day of validity. */
  validUntil?: DateFilter | null | undefined;
};

/** A filter on third parties by their attestations. Both conditions apply if both are given. */
export type AttestationsFilter = {
  /** None of its records matches this filter. */
  none?: AttestationWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: AttestationWhere | null | undefined;
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

/** A filter on audits. A record must match every field that is given. */
export type AuditWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<AuditWhere> | null | undefined;
  /** Day on which they were completed. */
  completedOn?: DateFilter | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** How they are conducted. */
  kind?: AuditKindFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: AuditWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<AuditWhere> | null | undefined;
  /** Day for which they are planned. */
  scheduledOn?: DateFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their audits. Both conditions apply if both are given. */
export type AuditsFilter = {
  /** None of its records matches this filter. */
  none?: AuditWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: AuditWhere | null | undefined;
};

/** Matches certifications whose type has any of these codes. */
export type CertificationTypeFilter = {
  /** Any of these values: 1–100. */
  in: Array<string>;
};

/** A filter on certifications. A record must match every field that is given. */
export type CertificationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<CertificationWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Certifications that are in force on this day: issued, and not expired, suspended or revoked. */
  inForceOn?: string | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: CertificationWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<CertificationWhere> | null | undefined;
  /** Their types. */
  type?: CertificationTypeFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Their last day of validity. */
  validUntil?: DateFilter | null | undefined;
};

/** A filter on third parties by their certifications. Both conditions apply if both are given. */
export type CertificationsFilter = {
  /** None of its records matches this filter. */
  none?: CertificationWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: CertificationWhere | null | undefined;
};

/** Bands of the concentration index, from the 2023 US Merger Guidelines, guideline 1. */
export type ConcentrationBand =
  /** Above 1,800. */
  | 'HIGH'
  /** Below 1,000. */
  | 'LOW'
  /** 1,000 to 1,800. */
  | 'MODERATE';

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
  and?: Array<ContractWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Their last day. */
  expiresOn?: DateFilter | null | undefined;
  /**
   * Contracts that are in force on this day: signed, effective, and not ended. A contract that renews automatically does not
   * expire.
   */
  inForceOn?: string | null | undefined;
  /** Their kinds. */
  kind?: ContractKindFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: ContractWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<ContractWhere> | null | undefined;
  /** Their current state. */
  status?: ContractStatusFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Their value. A contract without a recorded value matches no range. */
  value?: MoneyFilter | null | undefined;
};

/** A filter on third parties by their contracts. Both conditions apply if both are given. */
export type ContractsFilter = {
  /** None of its records matches this filter. */
  none?: ContractWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: ContractWhere | null | undefined;
};

/** Matches any of these countries. */
export type CountryFilter = {
  /** Any of these values: 1–100. */
  in: Array<string>;
};

/** A new calendar feed. */
export type CreateCalendarFeedInput = {
  /** Days after today to show, 1–730. Default: 365. */
  daysAhead?: number | null | undefined;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: string | null | undefined;
  /**
   * Persons of our laboratory whose third parties to show, at most 100, written as recorded. Each must be recorded as the
   * internal owner of a third party. Default: all.
   */
  internalOwners?: Array<string> | null | undefined;
  /** Kinds of expiration to show. Default: all. */
  kinds?: Array<ExpirationKind> | null | undefined;
  /** Lifecycle stages of the third parties to show. Default: all except RETIRED. */
  lifecycles?: Array<Lifecycle> | null | undefined;
  /** Name, 1–200 characters. Calendar programs show it. */
  name: string;
};

/** A range of days, bounds included. An unknown day matches no range. `lt` and `gt` exclude the bound. */
export type DateFilter = {
  /** After. */
  gt?: string | null | undefined;
  /** On or after. */
  gte?: string | null | undefined;
  /** Before. */
  lt?: string | null | undefined;
  /** On or before. */
  lte?: string | null | undefined;
};

/** A range of instants, bounds included. `lt` and `gt` exclude the bound. */
export type DateTimeFilter = {
  /** After. */
  gt?: string | null | undefined;
  /** At or after. */
  gte?: string | null | undefined;
  /** Before. */
  lt?: string | null | undefined;
  /** At or before. */
  lte?: string | null | undefined;
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

/** A filter on decisions. A record must match every field that is given. */
export type DecisionWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<DecisionWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Their kinds. */
  kind?: DecisionKindFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: DecisionWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<DecisionWhere> | null | undefined;
  /** True matches decisions that await a second approver today; false matches all others. */
  pending?: boolean | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Their last day in force. */
  validUntil?: DateFilter | null | undefined;
};

/** A filter on third parties by their decisions. Both conditions apply if both are given. */
export type DecisionsFilter = {
  /** None of its records matches this filter. */
  none?: DecisionWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: DecisionWhere | null | undefined;
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

/** A filter on determinations. A record must match every field that is given. */
export type DeterminationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<DeterminationWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Their kinds. */
  kind?: DeterminationKindFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: DeterminationWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<DeterminationWhere> | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** First day on which they are in force. */
  validFrom?: DateFilter | null | undefined;
};

/** A filter on third parties by their determinations. Both conditions apply if both are given. */
export type DeterminationsFilter = {
  /** None of its records matches this filter. */
  none?: DeterminationWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: DeterminationWhere | null | undefined;
};

/** Matches the level of risk in one dimension. */
export type DimensionRiskFilter = {
  /** The dimension. */
  dimension: RiskDimension;
  /** Its level. */
  level: RiskLevelFilter;
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
  activeOn?: string | null | undefined;
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<EngagementWhere> | null | undefined;
  /** Their categories. */
  category?: EngagementCategoryFilter | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Their last day. */
  endsOn?: DateFilter | null | undefined;
  /** Those that serve any of these facilities of ours. An engagement without facilities serves all. */
  facility?: FacilityFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: EngagementWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<EngagementWhere> | null | undefined;
  /** Their current state. */
  status?: EngagementStatusFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their engagements. Both conditions apply if both are given. */
export type EngagementsFilter = {
  /** None of its records matches this filter. */
  none?: EngagementWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: EngagementWhere | null | undefined;
};

/** A filter on documents. A record must match every field that is given. */
export type EvidenceDocumentWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<EvidenceDocumentWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Their formats. */
  format?: EvidenceFormatFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: EvidenceDocumentWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<EvidenceDocumentWhere> | null | undefined;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256?: string | null | undefined;
  /** The result of checking their signatures. */
  signature?: SignatureStatusFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their documents of evidence. Both conditions apply if both are given. */
export type EvidenceDocumentsFilter = {
  /** None of its records matches this filter. */
  none?: EvidenceDocumentWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: EvidenceDocumentWhere | null | undefined;
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

/** A filter on expirations. A record must match every field that is given. */
export type ExpirationWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<ExpirationWhere> | null | undefined;
  /** Matches certifications of these types, and no other kind of expiration. */
  certificationType?: CertificationTypeFilter | null | undefined;
  /** The third party's country. */
  country?: CountryFilter | null | undefined;
  /** The person of our laboratory that is responsible for the third party. */
  internalOwner?: InternalOwnerFilter | null | undefined;
  /** Their kinds. */
  kind?: ExpirationKindFilter | null | undefined;
  /** The third party's lifecycle stage. Default: every stage except RETIRED. */
  lifecycle?: LifecycleFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: ExpirationWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<ExpirationWhere> | null | undefined;
  /** The third party's level of risk today. */
  riskLevel?: RiskLevelFilter | null | undefined;
  /** The third party; it may be RETIRED. */
  thirdParty?: ThirdPartyRef | null | undefined;
};

/** A key in another system. */
export type ExternalRefInput = {
  /** The key in that system, 1–200 characters. */
  externalId: string;
  /** The other system, 1–100 characters, for example `erp`. */
  source: string;
};

/** Matches any of our facilities. */
export type FacilityFilter = {
  /** Global ids of facilities: 1–100. */
  in: Array<string>;
};

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
  and?: Array<FindingWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Day by which they must be remedied. */
  dueOn?: DateFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: FindingWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<FindingWhere> | null | undefined;
  /** Their severity. */
  severity?: SeverityFilter | null | undefined;
  /** Their current state. */
  status?: FindingStatusFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their findings. Both conditions apply if both are given. */
export type FindingsFilter = {
  /** None of its records matches this filter. */
  none?: FindingWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: FindingWhere | null | undefined;
};

/** A range of numbers, bounds included. `lt` and `gt` exclude the bound. */
export type FloatFilter = {
  /** More than this. */
  gt?: number | null | undefined;
  /** At least this number. */
  gte?: number | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** At most this number. */
  lte?: number | null | undefined;
};

/** Matches any of these frameworks. */
export type FrameworkFilter = {
  /** Any of these values: 1–100. */
  in: Array<string>;
};

/**
 * An identifier of a third party. It is validated and stored in the scheme's own form; spaces, dashes and case are
 * ignored.
 */
export type IdentifierInput = {
  /** The scheme, which determines the format and the check digits. */
  scheme: IdentifierScheme;
  /** The identifier. */
  value: string;
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
  and?: Array<IncidentWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Day on which they were discovered. */
  discoveredOn?: DateFilter | null | undefined;
  /** Their kinds. */
  kind?: IncidentKindFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: IncidentWhere | null | undefined;
  /** Day on which they occurred. */
  occurredOn?: DateFilter | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<IncidentWhere> | null | undefined;
  /** Their severity. */
  severity?: SeverityFilter | null | undefined;
  /** Whether they are closed. */
  status?: IncidentStatusFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their incidents. Both conditions apply if both are given. */
export type IncidentsFilter = {
  /** None of its records matches this filter. */
  none?: IncidentWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: IncidentWhere | null | undefined;
};

/** Matches the person that is responsible for the relationship. */
export type InternalOwnerFilter = {
  /** Any of these persons, written as recorded: 1–100. */
  in?: Array<string> | null | undefined;
  /** True: a person is recorded. False: none is. */
  known?: boolean | null | undefined;
};

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

/** A range of amounts in one currency, bounds included. Amounts are not converted. */
export type MoneyFilter = {
  /** The currency. */
  currency: string;
  /** At least this amount, in minor units of the currency, for example cents. */
  gte?: number | null | undefined;
  /** At most this amount, in minor units of the currency. */
  lte?: number | null | undefined;
};

/** Direction of a sort order. Ties are broken by id in the same direction. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** Kinds of principal. */
export type PrincipalKind =
  /** One human being. Rules that require two persons count principals of this kind, not keys. */
  | 'PERSON'
  /** A program. */
  | 'SERVICE';

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
  category?: EngagementCategory | null | undefined;
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

/** A question to the gate. */
export type ProcurementRequest = {
  /** The day of the purchase, past or future, 1900 to 2199. Default: today. */
  asOf?: string | null | undefined;
  /**
   * Category of the purchase. Default: the product's category. If that is not known: everything that the third party
   * does or is planned to do for us.
   */
  category?: EngagementCategory | null | undefined;
  /** Global id of one of our facilities. Default: the facilities that its engagements serve. */
  facility?: string | null | undefined;
  /**
   * Use the records and the policies as of this instant. Default: now. To answer "Why did we buy in March?", give the
   * day and the instant of the purchase.
   */
  knownAt?: string | null | undefined;
  /** Global id of a product. It must be of `category`, if both categories are known. Default: no particular product. */
  product?: string | null | undefined;
  /** The third party to buy from. */
  ref: ThirdPartyRef;
};

/** A filter on products. A record must match every field that is given. */
export type ProductWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<ProductWhere> | null | undefined;
  /** The categories for which they are bought. */
  category?: EngagementCategoryFilter | null | undefined;
  /** Whether they are connected to a network. */
  connectedDevice?: YesNoUnknownFilter | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: ProductWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<ProductWhere> | null | undefined;
  /** Last day of their makers' support. */
  supportEndsOn?: DateFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their products. Both conditions apply if both are given. */
export type ProductsFilter = {
  /** None of its records matches this filter. */
  none?: ProductWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: ProductWhere | null | undefined;
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

/** A filter on quality records. A record must match every field that is given. */
export type QualityRecordWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<QualityRecordWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The kind of occasion. */
  kind?: QualityRecordKindFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: QualityRecordWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<QualityRecordWhere> | null | undefined;
  /** Whether they passed; unknown matches neither. */
  passed?: boolean | null | undefined;
  /** Day of the work or of the discovery. */
  performedOn?: DateFilter | null | undefined;
  /** The tested specialty. */
  specialty?: SpecialtyFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their quality records. Both conditions apply if both are given. */
export type QualityRecordsFilter = {
  /** None of its records matches this filter. */
  none?: QualityRecordWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: QualityRecordWhere | null | undefined;
};

/** The end of a calendar feed. */
export type RevokeCalendarFeedInput = {
  /** The version that the change is based on. If the record has another version, the error is STALE_VERSION. */
  expectedVersion: number;
  /** Global id of the record. */
  id: string;
  /** Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call. */
  idempotencyKey?: string | null | undefined;
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

/** Matches any of these lists. */
export type ScreeningListFilter = {
  /** Any of these values: 1–100. */
  in: Array<string>;
};

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
  and?: Array<ScreeningWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The lists that were searched. */
  list?: ScreeningListFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: ScreeningWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<ScreeningWhere> | null | undefined;
  /** Their outcomes. */
  outcome?: ScreeningOutcomeFilter | null | undefined;
  /** Day of the screening. */
  screenedOn?: DateFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on third parties by their screenings. Both conditions apply if both are given. */
export type ScreeningsFilter = {
  /** None of its records matches this filter. */
  none?: ScreeningWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: ScreeningWhere | null | undefined;
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

/** A filter on supply links. A record must match every field that is given. */
export type SupplyLinkWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<SupplyLinkWhere> | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Dependence of the customer on the supply, 1–4; unknown matches no range. */
  criticality?: FloatFilter | null | undefined;
  /** The third party that is supplied. */
  customer?: ThirdPartyRef | null | undefined;
  /** Links that are in force on this day. A link without known dates is in force. */
  inForceOn?: string | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: SupplyLinkWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<SupplyLinkWhere> | null | undefined;
  /** Whether the customer could replace the supply. */
  substitutable?: YesNoUnknownFilter | null | undefined;
  /** The third party that supplies. */
  supplier?: ThirdPartyRef | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Last day of the supply; no end matches no range. */
  validTo?: DateFilter | null | undefined;
};

/** A filter on third parties by their supply links. Both conditions apply if both are given. */
export type SupplyLinksFilter = {
  /** None of its records matches this filter. */
  none?: SupplyLinkWhere | null | undefined;
  /** At least one of its records matches this filter. */
  some?: SupplyLinkWhere | null | undefined;
};

/** Matches third parties with any of these labels. */
export type TagFilter = {
  /** Any of these values: 1–100. */
  in: Array<string>;
};

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
  {   /** Its key in another system. */
  external: ExternalRefInput; id?: never; identifier?: never; }
  |  { external?: never;   /** Its global id. */
  id: string; identifier?: never; }
  |  { external?: never; id?: never;   /** An identifier it holds. */
  identifier: IdentifierInput; };

/** A filter on third parties. A record must match every field that is given. Risk fields refer to today's assessment. */
export type ThirdPartyWhere = {
  /** A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep. */
  and?: Array<ThirdPartyWhere> | null | undefined;
  /** Their attestations. */
  attestations?: AttestationsFilter | null | undefined;
  /** Their audits. */
  audits?: AuditsFilter | null | undefined;
  /** Their certifications. */
  certifications?: CertificationsFilter | null | undefined;
  /** Their contracts. */
  contracts?: ContractsFilter | null | undefined;
  /** Their country. */
  country?: CountryFilter | null | undefined;
  /** Share of the applicable controls, by weight, with dated evidence, 0–1. */
  coverage?: FloatFilter | null | undefined;
  /** When the record was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Decisions about them. */
  decisions?: DecisionsFilter | null | undefined;
  /** Determinations about them. */
  determinations?: DeterminationsFilter | null | undefined;
  /** Their level of risk in one dimension. */
  dimensionRisk?: DimensionRiskFilter | null | undefined;
  /** The dimension that determines their level. */
  drivingDimension?: RiskDimensionFilter | null | undefined;
  /** Their services to us. */
  engagements?: EngagementsFilter | null | undefined;
  /** Documents of evidence about them. */
  evidenceDocuments?: EvidenceDocumentsFilter | null | undefined;
  /** Findings of their audits. */
  findings?: FindingsFilter | null | undefined;
  /** Third parties with an identifier of any of these schemes. */
  identifierScheme?: IdentifierSchemeFilter | null | undefined;
  /** Their incidents. */
  incidents?: IncidentsFilter | null | undefined;
  /** The person of our laboratory that is responsible. */
  internalOwner?: InternalOwnerFilter | null | undefined;
  /** Their kind. */
  kind?: ThirdPartyKindFilter | null | undefined;
  /** Their lifecycle stage. */
  lifecycle?: LifecycleFilter | null | undefined;
  /** A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included. */
  not?: ThirdPartyWhere | null | undefined;
  /** A record must match at least one of these filters, too. */
  or?: Array<ThirdPartyWhere> | null | undefined;
  /**
   * The gate's answer today: overall, as for `procurementStatus` without a category, or in one category that it is engaged
   * for. Third parties without such an answer match no answer.
   */
  procurementAnswer?: ProcurementAnswerFilter | null | undefined;
  /** Their products. */
  products?: ProductsFilter | null | undefined;
  /** Their quality records. */
  qualityRecords?: QualityRecordsFilter | null | undefined;
  /**
   * Day of the next review: the recorded number of months after the last review. A review is overdue if the day is past.
   * Third parties without a review or without a number of months match no range.
   */
  reviewDueOn?: DateFilter | null | undefined;
  /** Their level of risk. */
  riskLevel?: RiskLevelFilter | null | undefined;
  /** Their score, 0–100. Score and level can disagree at the edges of a level. */
  riskScore?: FloatFilter | null | undefined;
  /** Their state of assessment. */
  riskState?: AssessmentStateFilter | null | undefined;
  /** Look-ups of them on lists. */
  screenings?: ScreeningsFilter | null | undefined;
  /** Links to those that supply them. */
  suppliedBy?: SupplyLinksFilter | null | undefined;
  /** Links to those that they supply. */
  supplies?: SupplyLinksFilter | null | undefined;
  /** Their labels. */
  tags?: TagFilter | null | undefined;
  /**
   * Words of a name, in any script, or at least 3 characters of an identifier, 1–200 characters. The search tolerates a wrong or
   * missing letter in names, not in identifiers.
   */
  text?: string | null | undefined;
  /** When the record was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Whether we have verified a certificate with its issuer. */
export type Verification =
  /** Not verified. */
  | 'UNVERIFIED'
  /** Verified. The record names the person, the day and the method. */
  | 'VERIFIED';

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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: Role, actions: Array<string>, today: string, principal: { name: string, kind: PrincipalKind } } };

export type PurchaseFragment = { answer: ProcurementAnswer, category: EngagementCategory | null, asOf: string, holdsUntil: string, reasons: Array<{ effect: ProcurementEffect | null, message: string, remedy: string | null, rule: { id: string, title: string }, citations: Array<{ reference: string, url: string | null }> }>, alternatives: Array<{ thirdParty:
      | { id: string, legalName: string }
      | { id: string, legalName: string }
      | { id: string, legalName: string }
     }> };

export type BuyQueryVariables = Exact<{
  requests: Array<ProcurementRequest> | ProcurementRequest;
}>;


export type BuyQuery = { procurementStatuses: Array<{ answer: ProcurementAnswer, category: EngagementCategory | null, asOf: string, holdsUntil: string, thirdParty:
      | { id: string, legalName: string }
      | { id: string, legalName: string }
      | { id: string, legalName: string }
     | null, reasons: Array<{ effect: ProcurementEffect | null, message: string, remedy: string | null, rule: { id: string, title: string }, citations: Array<{ reference: string, url: string | null }> }>, alternatives: Array<{ thirdParty:
        | { id: string, legalName: string }
        | { id: string, legalName: string }
        | { id: string, legalName: string }
       }> }> };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: { nodes: Array<{ id: string, version: number, name: string, kinds: Array<ExpirationKind>, daysAhead: number, readable: boolean, hint: string | null }> } };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { path: string | null, userErrors: Array<{ message: string }> } | null };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { calendarFeed: { id: string } | null, userErrors: Array<{ message: string }> } | null };

export type DueQueryVariables = Exact<{
  within: number;
  since: number;
  where?: ExpirationWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type DueQuery = { expirations: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ on: string, daysLeft: number, kind: ExpirationKind, title: string, record:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , thirdParty:
        | { id: string, legalName: string, internalOwner: string | null }
        | { id: string, legalName: string, internalOwner: string | null }
        | { id: string, legalName: string, internalOwner: string | null }
       }> } };

export type OverviewQueryVariables = Exact<{
  historyFrom: string;
  movedSince: string;
}>;


export type OverviewQuery = { active: { total: number, awaitingRenewal: number, unassessed: number, byLevel: Array<{ level: RiskLevel, count: number, unassessed: number }>, byAnswer: Array<{ answer: ProcurementAnswer | null, count: number }> | null, movers: { worse: number, better: number, thirdParties: Array<{ thirdParty:
          | { id: string, legalName: string }
          | { id: string, legalName: string }
          | { id: string, legalName: string }
         | null, before: { level: RiskLevel }, after: { level: RiskLevel, asOf: string, drivingDimension: RiskDimension | null } }> }, concentration: { byCategory: Array<{ category: EngagementCategory, index: number, band: ConcentrationBand, largest: Array<{ share: number, thirdParty:
            | { id: string, legalName: string }
            | { id: string, legalName: string }
            | { id: string, legalName: string }
           | null }> }>, byCountry: { index: number, band: ConcentrationBand, largest: Array<{ country: string | null, share: number }> } | null } }, history: Array<{ on: string, openFindings: number, overdueFindings: number, byLevel: Array<{ level: RiskLevel, count: number }> }>, riskiest: { nodes: Array<
      | { id: string, legalName: string, kind: ThirdPartyKind, country: string | null, risk: { level: RiskLevel, score: number, coverage: number, drivingDimension: RiskDimension, gates: Array<{ title: string }>, factors: Array<{ title: string }> } | null, procurementStatus: { answer: ProcurementAnswer } }
      | { id: string, legalName: string, kind: ThirdPartyKind, country: string | null, risk: { level: RiskLevel, score: number, coverage: number, drivingDimension: RiskDimension, gates: Array<{ title: string }>, factors: Array<{ title: string }> } | null, procurementStatus: { answer: ProcurementAnswer } }
      | { id: string, legalName: string, kind: ThirdPartyKind, country: string | null, risk: { level: RiskLevel, score: number, coverage: number, drivingDimension: RiskDimension, gates: Array<{ title: string }>, factors: Array<{ title: string }> } | null, procurementStatus: { answer: ProcurementAnswer } }
    > }, ends: { totalCount: number, nodes: Array<{ on: string, daysLeft: number, kind: ExpirationKind, title: string, record:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , thirdParty:
        | { id: string, legalName: string }
        | { id: string, legalName: string }
        | { id: string, legalName: string }
       }> }, overdue: { totalCount: number, nodes: Array<{ on: string, daysLeft: number, kind: ExpirationKind, title: string, record:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , thirdParty:
        | { id: string, legalName: string }
        | { id: string, legalName: string }
        | { id: string, legalName: string }
       }> } };

export type FacetsQueryVariables = Exact<{
  where?: ThirdPartyWhere | null | undefined;
}>;


export type FacetsQuery = { portfolio: { byLevel: Array<{ level: RiskLevel, count: number }>, byAnswer: Array<{ answer: ProcurementAnswer | null, count: number }> | null, byState: Array<{ state: AssessmentState, count: number }>, byKind: Array<{ kind: ThirdPartyKind, count: number }>, byLifecycle: Array<{ lifecycle: Lifecycle, count: number }>, byCountry: Array<{ country: string | null, count: number }>, byOwner: { total: number, owners: Array<{ internalOwner: string | null, count: number }> }, byTag: { total: number, tags: Array<{ tag: string | null, count: number }> }, byDimension: Array<{ dimension: RiskDimension, driving: number }>, byEngagementCategory: Array<{ category: EngagementCategory | null, count: number }> } };

export type ThirdPartiesQueryVariables = Exact<{
  where?: ThirdPartyWhere | null | undefined;
  orderBy?: ThirdPartyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ThirdPartiesQuery = { thirdParties: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ match: { on: SearchTerm, text: string } | null, node:
        | { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, updatedAt: string, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, nextChangeOn: string | null } | null, procurementStatus: { answer: ProcurementAnswer } }
        | { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, updatedAt: string, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, nextChangeOn: string | null } | null, procurementStatus: { answer: ProcurementAnswer } }
        | { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, updatedAt: string, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, nextChangeOn: string | null } | null, procurementStatus: { answer: ProcurementAnswer } }
       }> } };

type ListedThirdParty_PartnerLab_Fragment = { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, updatedAt: string, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, nextChangeOn: string | null } | null, procurementStatus: { answer: ProcurementAnswer } };

type ListedThirdParty_Supplier_Fragment = { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, updatedAt: string, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, nextChangeOn: string | null } | null, procurementStatus: { answer: ProcurementAnswer } };

type ListedThirdParty_Vendor_Fragment = { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, updatedAt: string, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, nextChangeOn: string | null } | null, procurementStatus: { answer: ProcurementAnswer } };

export type ListedThirdPartyFragment =
  | ListedThirdParty_PartnerLab_Fragment
  | ListedThirdParty_Supplier_Fragment
  | ListedThirdParty_Vendor_Fragment
;

export type AnswersByCategoryQueryVariables = Exact<{
  requests: Array<ProcurementRequest> | ProcurementRequest;
}>;


export type AnswersByCategoryQuery = { procurementStatuses: Array<{ answer: ProcurementAnswer, category: EngagementCategory | null, asOf: string, holdsUntil: string, reasons: Array<{ effect: ProcurementEffect | null, message: string, remedy: string | null, rule: { id: string, title: string }, citations: Array<{ reference: string, url: string | null }> }>, alternatives: Array<{ thirdParty:
        | { id: string, legalName: string }
        | { id: string, legalName: string }
        | { id: string, legalName: string }
       }> }> };

export type ThirdPartyQueryVariables = Exact<{
  id: string;
}>;


export type ThirdPartyQuery = { thirdParty:
    | { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, optimisticScore: number, optimisticLevel: RiskLevel, nextChangeOn: string | null, gates: Array<{ code: string, dimension: RiskDimension, title: string, clearedBy: string, citations: Array<{ reference: string, url: string | null }> }>, dimensions: Array<{ dimension: RiskDimension, level: RiskLevel, score: number }>, factors: Array<{ code: string, dimension: RiskDimension, title: string, motivation: string, share: number, remedy: string | null, citations: Array<{ reference: string, url: string | null }>, control: { code: string, title: string } | null }> } | null, engagements: { nodes: Array<{ category: EngagementCategory }> }, contracts: { totalCount: number, nodes: Array<{ id: string, title: string | null, kind: ContractKind, status: ContractStatus, inForce: boolean, expiresOn: string | null, clauses: Array<{ present: YesNoUnknown, clauseType: { code: string, title: string } }> }> }, certifications: { totalCount: number, nodes: Array<{ id: string, title: string | null, inForce: boolean, validUntil: string | null, verification: Verification, type: { code: string, title: string } }> }, findings: { totalCount: number, nodes: Array<{ id: string, title: string, severity: Severity, dueOn: string | null }> }, expirations: { totalCount: number, nodes: Array<{ on: string, daysLeft: number, kind: ExpirationKind, title: string, record:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, optimisticScore: number, optimisticLevel: RiskLevel, nextChangeOn: string | null, gates: Array<{ code: string, dimension: RiskDimension, title: string, clearedBy: string, citations: Array<{ reference: string, url: string | null }> }>, dimensions: Array<{ dimension: RiskDimension, level: RiskLevel, score: number }>, factors: Array<{ code: string, dimension: RiskDimension, title: string, motivation: string, share: number, remedy: string | null, citations: Array<{ reference: string, url: string | null }>, control: { code: string, title: string } | null }> } | null, engagements: { nodes: Array<{ category: EngagementCategory }> }, contracts: { totalCount: number, nodes: Array<{ id: string, title: string | null, kind: ContractKind, status: ContractStatus, inForce: boolean, expiresOn: string | null, clauses: Array<{ present: YesNoUnknown, clauseType: { code: string, title: string } }> }> }, certifications: { totalCount: number, nodes: Array<{ id: string, title: string | null, inForce: boolean, validUntil: string | null, verification: Verification, type: { code: string, title: string } }> }, findings: { totalCount: number, nodes: Array<{ id: string, title: string, severity: Severity, dueOn: string | null }> }, expirations: { totalCount: number, nodes: Array<{ on: string, daysLeft: number, kind: ExpirationKind, title: string, record:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, legalName: string, kind: ThirdPartyKind, lifecycle: Lifecycle, country: string | null, internalOwner: string | null, tags: Array<string>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, risk: { level: RiskLevel, score: number, state: AssessmentState, coverage: number, drivingDimension: RiskDimension, optimisticScore: number, optimisticLevel: RiskLevel, nextChangeOn: string | null, gates: Array<{ code: string, dimension: RiskDimension, title: string, clearedBy: string, citations: Array<{ reference: string, url: string | null }> }>, dimensions: Array<{ dimension: RiskDimension, level: RiskLevel, score: number }>, factors: Array<{ code: string, dimension: RiskDimension, title: string, motivation: string, share: number, remedy: string | null, citations: Array<{ reference: string, url: string | null }>, control: { code: string, title: string } | null }> } | null, engagements: { nodes: Array<{ category: EngagementCategory }> }, contracts: { totalCount: number, nodes: Array<{ id: string, title: string | null, kind: ContractKind, status: ContractStatus, inForce: boolean, expiresOn: string | null, clauses: Array<{ present: YesNoUnknown, clauseType: { code: string, title: string } }> }> }, certifications: { totalCount: number, nodes: Array<{ id: string, title: string | null, inForce: boolean, validUntil: string | null, verification: Verification, type: { code: string, title: string } }> }, findings: { totalCount: number, nodes: Array<{ id: string, title: string, severity: Severity, dueOn: string | null }> }, expirations: { totalCount: number, nodes: Array<{ on: string, daysLeft: number, kind: ExpirationKind, title: string, record:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null };

export const PurchaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Purchase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcurementStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}}]} as unknown as DocumentNode<PurchaseFragment, unknown>;
export const ListedThirdPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedThirdParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThirdParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"internalOwner"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"drivingDimension"}},{"kind":"Field","name":{"kind":"Name","value":"nextChangeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procurementStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<ListedThirdPartyFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const BuyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Buy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcurementRequest"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procurementStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Purchase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Purchase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcurementStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}}]} as unknown as DocumentNode<BuyQuery, BuyQueryVariables>;
export const CalendarFeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"daysAhead"}},{"kind":"Field","name":{"kind":"Name","value":"readable"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const DueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Due"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpirationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expirations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"internalOwner"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DueQuery, DueQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"historyFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"movedSince"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"active"},"name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lifecycle"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingRenewal"}},{"kind":"Field","name":{"kind":"Name","value":"unassessed"}},{"kind":"Field","name":{"kind":"Name","value":"byLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unassessed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"movedSince"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worse"}},{"kind":"Field","name":{"kind":"Name","value":"better"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"drivingDimension"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concentration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"largest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"largest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"history"},"name":{"kind":"Name","value":"portfolioHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"historyFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"byLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openFindings"}},{"kind":"Field","name":{"kind":"Name","value":"overdueFindings"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"riskiest"},"name":{"kind":"Name","value":"thirdParties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lifecycle"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RISK"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"drivingDimension"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"procurementStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ends"},"name":{"kind":"Name","value":"expirations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"IntValue","value":"90"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"expirations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"IntValue","value":"3650"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FINDING"},{"kind":"EnumValue","value":"REVIEW"},{"kind":"EnumValue","value":"AUDIT"},{"kind":"EnumValue","value":"SCREENING"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThirdPartyWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"internalOwner"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDimension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"driving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEngagementCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const ThirdPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThirdParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThirdPartyWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThirdPartyOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedThirdParty"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedThirdParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThirdParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"internalOwner"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"drivingDimension"}},{"kind":"Field","name":{"kind":"Name","value":"nextChangeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procurementStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<ThirdPartiesQuery, ThirdPartiesQueryVariables>;
export const AnswersByCategoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnswersByCategory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcurementRequest"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procurementStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Purchase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Purchase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcurementStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}}]} as unknown as DocumentNode<AnswersByCategoryQuery, AnswersByCategoryQueryVariables>;
export const ThirdPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThirdParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thirdParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"internalOwner"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"drivingDimension"}},{"kind":"Field","name":{"kind":"Name","value":"optimisticScore"}},{"kind":"Field","name":{"kind":"Name","value":"optimisticLevel"}},{"kind":"Field","name":{"kind":"Name","value":"nextChangeOn"}},{"kind":"Field","name":{"kind":"Name","value":"gates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"clearedBy"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"motivation"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"clauseType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expirations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"IntValue","value":"365"}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"IntValue","value":"365"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThirdPartyQuery, ThirdPartyQueryVariables>;