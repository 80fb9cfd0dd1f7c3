import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row as RowModel, Part as PartModel } from '../registry/records.ts';
import type { RecordPage as RecordPageModel, WebhookDeliveryPage as WebhookDeliveryPageModel, ChangePage as ChangePageModel, ExpirationPage as ExpirationPageModel } from '../api/connections.ts';
import type { DeliveryRow as DeliveryRowModel } from '../exchange/webhook/repository.ts';
import type { Ingested as IngestedModel, IngestedRecord as IngestedRecordModel } from '../exchange/evidence-document/ingested.ts';
import type { Notice as NoticeModel } from '../records/incident/notice.ts';
import type { ProcurementRule as ProcurementRuleModel } from '../procurement/policy.ts';
import type { Status as StatusModel, Alternative as AlternativeModel, ExplainedReason as ExplainedReasonModel } from '../procurement/status.ts';
import type { Synced as SyncedModel } from '../exchange/sync/apply.ts';
import type { IndexedOutcome as IndexedOutcomeModel } from '../exchange/sync/resolvers.ts';
import type { ChangeRow as ChangeRowModel } from '../registry/change-log.ts';
import type { ExpirationRow as ExpirationRowModel } from '../insight/expiration/repository.ts';
import type { Portfolio as PortfolioModel } from '../insight/portfolio/portfolio.ts';
import type { HistoryPoint as HistoryPointModel } from '../insight/portfolio/history.ts';
import type { KeyedFacility as KeyedFacilityModel, CountedShare as CountedShareModel, KeyedShare as KeyedShareModel } from '../insight/portfolio/repository.ts';
import type { Mover as MoverModel } from '../insight/portfolio/movers.ts';
import type { PolicyPreview as PolicyPreviewModel } from '../insight/policy-preview/preview.ts';
import type { PossibleDuplicate as PossibleDuplicateModel } from '../records/third-party/duplicates.ts';
import type { PartyPayload as PartyPayloadModel } from '../records/third-party/resolvers.ts';
import type { ControlEntry as ControlEntryModel, ClauseTypeEntry as ClauseTypeEntryModel, CertificationTypeEntry as CertificationTypeEntryModel, RuleEntry as RuleEntryModel } from '../records/catalogue/repository.ts';
import type { ExplainedAssessment as ExplainedAssessmentModel, ExplainedDimension as ExplainedDimensionModel, ExplainedFactor as ExplainedFactorModel, ExplainedGate as ExplainedGateModel, DatedRuleResult as DatedRuleResultModel } from '../risk/explanation.ts';
import type { Comparison as ComparisonModel, DimensionChange as DimensionChangeModel, FactorChange as FactorChangeModel, RuleChange as RuleChangeModel } from '../insight/comparison/comparison.ts';
import type { RiskPoint as RiskPointModel } from '../risk/history.ts';
import type { ProcurementPoint as ProcurementPointModel } from '../procurement/history.ts';
import type { RuleFact as RuleFactModel } from '../risk/rules/answer.ts';
import type { SupplyChain as SupplyChainModel, ChainNode as ChainNodeModel } from '../insight/supply-chain/chain.ts';
import type { SinglePoint as SinglePointModel } from '../insight/supply-chain/loss.ts';
import type { SupplyPath as SupplyPathModel } from '../risk/paths.ts';
import type { RiskPolicy as RiskPolicyModel } from '../../db/catalogue/risk-policy.ts';
import type { ModelDimension as ModelDimensionModel, ModelControl as ModelControlModel, ModelGate as ModelGateModel } from '../risk/model.ts';
import type { Context } from '../api/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

/** The finding that was created, or the errors that prevented it. */
export type AddFindingPayload = {
  __typename?: 'AddFindingPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  finding?: Maybe<Finding>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** Number of third parties whose procurement result would change. */
export type AnswerTransition = {
  __typename?: 'AnswerTransition';
  /** Under the draft. */
  after: ProcurementAnswer;
  /** Under the policies in force. */
  before: ProcurementAnswer;
  /** Number of third parties. Both results may be the same. */
  count: Scalars['Int']['output'];
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

/** The decision after the change, or the errors that prevented it. */
export type ApproveDecisionPayload = {
  __typename?: 'ApproveDecisionPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  decision?: Maybe<Decision>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The determination after the change, or the errors that prevented it. */
export type ApproveDeterminationPayload = {
  __typename?: 'ApproveDeterminationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  determination?: Maybe<Determination>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** How much of the assessment is supported by evidence. It tells a bad level from one that reflects missing evidence. */
export type AssessmentState =
  /** At least 60 % of the applicable controls, by weight, have evidence. */
  | 'ASSESSED'
  /** Less than 60 % of the applicable controls, by weight, have evidence. */
  | 'PARTIAL'
  /** No applicable control has dated evidence. */
  | 'UNASSESSED';

/** Number of third parties in a state of assessment. */
export type AssessmentStateCount = {
  __typename?: 'AssessmentStateCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: AssessmentState;
};

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

/** A dated statement about controls. Append-only: a newer statement supersedes it and nothing is overwritten. */
export type Attestation = Node & RegistryRecord & {
  __typename?: 'Attestation';
  /** How thoroughly the statement was checked. */
  assurance: Assurance;
  /** Day on which the statement was made. If null, the statement does not count as evidence. */
  attestedOn?: Maybe<Scalars['Date']['output']>;
  /** The attestor that made the statement, or null if not recorded. */
  attestor?: Maybe<Attestor>;
  /**
   * Its claims about controls, in the order in which they were recorded. None if it was made from a failed run of tests that
   * does not say which of our controls passed or failed.
   */
  claims: Array<ControlClaim>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The statement itself. */
  document?: Maybe<Document>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The framework that the statement was measured against. */
  framework: Scalars['String']['output'];
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Last day of the period that the statement covers. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** First day of the period that the statement covers. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** Number of this revision under one `externalId`, counted from 1. */
  revision: Scalars['Int']['output'];
  /** The reason for the revocation. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** First day on which it is revoked, or null if it is not revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** The result of checking its signature. */
  signature: SignatureStatus;
  /** The signature algorithm. */
  signatureAlgorithm?: Maybe<Scalars['String']['output']>;
  /** The key that signed it. */
  signatureKeyId?: Maybe<Scalars['String']['output']>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /**
   * The documents from which the record was extracted, latest first, at most 10. Empty if it was recorded by hand or
   * synced.
   */
  sourceDocuments: Array<EvidenceDocument>;
  /** The statement that superseded it, or null if it is current. */
  supersededBy?: Maybe<Attestation>;
  /** The statement that it supersedes. */
  supersedes?: Maybe<Attestation>;
  /** The third party that the record is about. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Last day on which the statement may be relied on, or null if it has no end. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of attestations. */
export type AttestationConnection = Connection & {
  __typename?: 'AttestationConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<AttestationEdge>;
  /** The records of this page, in order. */
  nodes: Array<Attestation>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attestation and its place in the list. */
export type AttestationEdge = {
  __typename?: 'AttestationEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Attestation;
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

/** An attestor: a person or body that makes statements about controls. */
export type Attestor = Node & RegistryRecord & {
  __typename?: 'Attestor';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** The attestor's relation to the third party. */
  kind: AttestorKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** The attestor's public keys. */
  publicKeys: Array<PublicKey>;
  /** The third party that speaks for itself; null for other kinds of attestor. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of attestors. */
export type AttestorConnection = Connection & {
  __typename?: 'AttestorConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<AttestorEdge>;
  /** The records of this page, in order. */
  nodes: Array<Attestor>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attestor and its place in the list. */
export type AttestorEdge = {
  __typename?: 'AttestorEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Attestor;
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

/** An audit of a third party, planned or completed, by us or on our behalf. */
export type Audit = Node & RegistryRecord & {
  __typename?: 'Audit';
  /** The person or firm that conducts the audit. */
  auditor?: Maybe<Scalars['String']['output']>;
  /** Day on which it was completed, or null if it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Months until the next audit. */
  everyMonths?: Maybe<Scalars['Int']['output']>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its findings. Default order: next due first. */
  findings: FindingConnection;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** How the audit is conducted. */
  kind: AuditKind;
  /** The result of the audit. */
  outcome?: Maybe<AuditOutcome>;
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Day for which it is planned. */
  scheduledOn?: Maybe<Scalars['Date']['output']>;
  /** The site that is audited; null means the whole third party. */
  site?: Maybe<Site>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /**
   * The documents from which the record was extracted, latest first, at most 10. Empty if it was recorded by hand or
   * synced.
   */
  sourceDocuments: Array<EvidenceDocument>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The third party that is audited. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/** An audit of a third party, planned or completed, by us or on our behalf. */
export type AuditFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};

/** One page of audits. */
export type AuditConnection = Connection & {
  __typename?: 'AuditConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<AuditEdge>;
  /** The records of this page, in order. */
  nodes: Array<Audit>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An audit and its place in the list. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Audit;
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

/** The losses if a third party is lost. */
export type BlastRadius = {
  __typename?: 'BlastRadius';
  /**
   * The categories for which any of the lost third parties is engaged. Categories without a remaining provider come
   * first.
   */
  categories: Array<CategoryLoss>;
  /** Number of other third parties that would be lost because they depend on it. */
  thirdParties: Scalars['Int']['output'];
};

/**
 * An address from which a calendar program reads everything that becomes due, as iCalendar (RFC 5545). The address contains
 * a token and needs no key. It shows the feed's own list and nothing else. It works while it is not revoked and the key that
 * made it can be used.
 */
export type CalendarFeed = Node & RegistryRecord & {
  __typename?: 'CalendarFeed';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Days after today that it shows, 1–730. It shows the past 90 days too. */
  daysAhead: Scalars['Int']['output'];
  /** The last four characters of the token. Null as `keyName`. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Persons of our laboratory whose third parties it shows. Empty means all, also third parties without such a person. */
  internalOwners: Array<Scalars['String']['output']>;
  /** Name of the key that made it. Null if the registry was rebuilt from its change log: then the address does not work. */
  keyName?: Maybe<Scalars['String']['output']>;
  /** Kinds of expiration that it shows. Empty means all. */
  kinds: Array<ExpirationKind>;
  /** Lifecycle stages of the third parties that it shows. Empty means all except RETIRED. */
  lifecycles: Array<Lifecycle>;
  /** Name. Calendar programs show it. */
  name: Scalars['String']['output'];
  /** The principal that owns it. */
  principal: Principal;
  /** Whether its address works now: it is not revoked, and the key that made it is neither revoked nor expired. */
  readable: Scalars['Boolean']['output'];
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of calendar feeds. */
export type CalendarFeedConnection = Connection & {
  __typename?: 'CalendarFeedConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<CalendarFeedEdge>;
  /** The records of this page, in order. */
  nodes: Array<CalendarFeed>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A calendar feed and its place in the list. */
export type CalendarFeedEdge = {
  __typename?: 'CalendarFeedEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CalendarFeed;
};

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

/** How concentrated the dependence in one category of engagements is. */
export type CategoryConcentration = {
  __typename?: 'CategoryConcentration';
  /** The band of the index. */
  band: ConcentrationBand;
  /** The category. */
  category: EngagementCategory;
  /** 0–10,000. 10,000 means that one third party has the whole category. */
  index: Scalars['Float']['output'];
  /** The three largest shares, largest first. */
  largest: Array<ThirdPartyShare>;
  /** Number of engaged third parties. */
  thirdParties: Scalars['Int']['output'];
};

/** The effect on a category if a third party is lost. */
export type CategoryLoss = {
  __typename?: 'CategoryLoss';
  /** The category. */
  category: EngagementCategory;
  /** Number of third parties engaged for it on the day. */
  engaged: Scalars['Int']['output'];
  /** Number of these that would be lost: the third party, and those that depend on it as in `SinglePointOfFailure`. */
  lost: Scalars['Int']['output'];
};

/** A certification of a third party. */
export type Certification = Node & RegistryRecord & {
  __typename?: 'Certification';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Whether it is valid on a day: granted and not expired, suspended or revoked. */
  inForce: Scalars['Boolean']['output'];
  /** Day on which it was granted. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The body that granted the certificate. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Number on the certificate. */
  number?: Maybe<Scalars['String']['output']>;
  /** First day on which it is revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** The certified scope. */
  scope?: Maybe<Scalars['String']['output']>;
  /** The site for which it was granted; null means the whole third party. */
  site?: Maybe<Site>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Specialties and subspecialties on the certificate. Empty means that they are not recorded. */
  specialties: Array<Specialty>;
  /** For a state license: the US state or territory, as its postal code. */
  state?: Maybe<Scalars['String']['output']>;
  /** First day on which it is suspended. */
  suspendedOn?: Maybe<Scalars['Date']['output']>;
  /** The third party that holds the certificate. */
  thirdParty?: Maybe<ThirdParty>;
  /** Title; always present if the type is OTHER. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its certification type. */
  type: CertificationType;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Last day of validity, or null if no end is stated. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Variant, if the type has several. For CLIA: WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: Maybe<Scalars['String']['output']>;
  /** Whether we have verified it with its issuer. */
  verification: Verification;
  /** How it was verified. */
  verificationMethod?: Maybe<Scalars['String']['output']>;
  /** The person that verified it. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Day of the verification. */
  verifiedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/** A certification of a third party. */
export type CertificationInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of certifications. */
export type CertificationConnection = Connection & {
  __typename?: 'CertificationConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<CertificationEdge>;
  /** The records of this page, in order. */
  nodes: Array<Certification>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A certification and its place in the list. */
export type CertificationEdge = {
  __typename?: 'CertificationEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Certification;
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

/** A certification that a body can grant. */
export type CertificationType = {
  __typename?: 'CertificationType';
  /** The laws and standards that define it. */
  citations: Array<Citation>;
  /** Code of the entry, never reused. */
  code: Scalars['String']['output'];
  /** The evidence that a certificate of this type provides. */
  description: Scalars['String']['output'];
  /** The body that grants it, or null if several bodies do. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /**
   * Months for which it is usually valid, or null if the number varies. The dates of the certificate itself take
   * precedence.
   */
  usualValidityMonths?: Maybe<Scalars['Int']['output']>;
  /** Its usual validity, in words. */
  validityNote: Scalars['String']['output'];
  /** The variants of the type. */
  variants: Array<CertificationVariant>;
  /** Version of the catalogue that contains this text. */
  version: Scalars['Int']['output'];
};

/** Matches certifications whose type has any of these codes. */
export type CertificationTypeFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** A variant of a certification type. */
export type CertificationVariant = {
  __typename?: 'CertificationVariant';
  /** The laws and standards that define it. */
  citations: Array<Citation>;
  /** Code of the variant, unique within the type. */
  code: Scalars['String']['output'];
  /** The activities that it permits. */
  description: Scalars['String']['output'];
  /** Whether its holder may report tests beyond waived and provider-performed ones. */
  nonwaivedTesting: Scalars['Boolean']['output'];
  /** Title. */
  title: Scalars['String']['output'];
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

/**
 * One entry of the change log: the author, the time, and the record after the change. An entry of a derived type has the
 * derived value instead. Entries are never changed or deleted.
 */
export type Change = {
  __typename?: 'Change';
  /**
   * The whole record after the change, in the form of `before`. Entries of earlier versions of Attestry lack fields that
   * were added later.
   */
  after?: Maybe<Scalars['JSON']['output']>;
  /**
   * The whole record before the change, or null if it did not exist or the key may not read it. Field names are those of
   * the API. A reference ends in `Id` and is a global id. Lists of the record are complete. Contacts are omitted if the
   * key may not read them.
   */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The changed fields. For a new record: all known fields. Versions and timestamps are not included. */
  differences: Array<FieldDifference>;
  /** The operation. */
  operation: ChangeOperation;
  /** The principal that made the change. */
  principal: Principal;
  /** The current state of the record in `recordId`, or null if the key may not read it. */
  record?: Maybe<Node>;
  /** Global id of the record. For derived types: of the third party. For a reminder: of the record that ends. */
  recordId: Scalars['ID']['output'];
  /** Type of the record. */
  recordType: RecordType;
  /** When the change was committed to the log; never before the previous entry. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request that made the change, as named in the server's logs. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Position in the log. It increases in commit order; gaps have no meaning. */
  seq: Scalars['BigInt']['output'];
  /** The current state of the third party that the entry is about, or null if it is about none. */
  thirdParty?: Maybe<ThirdParty>;
  /**
   * True if the record counted until this change and no longer does. Examples: a third party was retired, an engagement
   * ended, a contract was terminated, a record was revoked or withdrawn. The record stays readable.
   */
  tombstone: Scalars['Boolean']['output'];
  /** Version of the record after the change. */
  version: Scalars['Int']['output'];
};

/** One page of changes. */
export type ChangeConnection = Connection & {
  __typename?: 'ChangeConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** The records of this page, in order. */
  nodes: Array<Change>;
  /**
   * Position of this page. Its cursors are positions in the log: they are valid for every filter and order of changes,
   * and for the stream. If nothing follows the requested position, `endCursor` is that same position, from which to
   * continue later.
   */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A change and its place in the list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Position in the log, for `after` or `before`. It is valid for every filter and order of changes, and for the stream. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Change;
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

/** The third party after the change, or the errors that prevented it. */
export type ChangeLifecyclePayload = {
  __typename?: 'ChangeLifecyclePayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  thirdParty?: Maybe<ThirdParty>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The source of an entry of the catalogue. */
export type Citation = {
  __typename?: 'Citation';
  /** The passage, in the source's own notation: `45 CFR 164.312(e)(2)(ii)`. */
  reference: Scalars['String']['output'];
  /** The law, standard or program, for example `HIPAA`, `CSF`, `CFR_42`. */
  source: Scalars['String']['output'];
  /** Address of the text. */
  url?: Maybe<Scalars['URL']['output']>;
};

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

/** A clause type, and whether the contract contains it. */
export type Clause = {
  __typename?: 'Clause';
  /** The clause type. */
  clauseType: ClauseType;
  /** Period of notice, or of recovery, in hours. Null if the clause sets none or the period is not known. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** Whether the contract contains the clause. */
  present: YesNoUnknown;
  /** Location in the contract. */
  reference?: Maybe<Scalars['String']['output']>;
};

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

/** A clause that a contract can contain. */
export type ClauseType = {
  __typename?: 'ClauseType';
  /** Why a contract should contain it. */
  basis: ClauseBasis;
  /** The laws and standards that require it. */
  citations: Array<Citation>;
  /** Code of the entry, never reused. */
  code: Scalars['String']['output'];
  /** The content of the clause. */
  description: Scalars['String']['output'];
  /** Whether the clause sets a period in hours: of notice, or of recovery. */
  hasPeriod: Scalars['Boolean']['output'];
  /** The longest period that the law allows, in hours, or null if the law sets none. */
  legalMaximumHours?: Maybe<Scalars['Int']['output']>;
  /** Categories of engagement whose contracts must contain it under our policy. */
  requiredForCategories: Array<EngagementCategory>;
  /** The period that we propose, in hours. */
  suggestedHours?: Maybe<Scalars['Int']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Version of the catalogue that contains this text. */
  version: Scalars['Int']['output'];
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

/** The finding after the change, or the errors that prevented it. */
export type CloseFindingPayload = {
  __typename?: 'CloseFindingPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  finding?: Maybe<Finding>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** Bands of the concentration index, from the 2023 US Merger Guidelines, guideline 1. */
export type ConcentrationBand =
  /** Above 1,800. */
  | 'HIGH'
  /** Below 1,000. */
  | 'LOW'
  /** 1,000 to 1,800. */
  | 'MODERATE';

/** A paginated list. */
export type Connection = {
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A contact of a third party. */
export type Contact = {
  __typename?: 'Contact';
  /** Email address. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Name of the person or desk. */
  name: Scalars['String']['output'];
  /** Telephone number, as entered. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The contact's responsibility. */
  role: ContactRole;
};

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

/** A contract with a third party. */
export type Contract = Node & RegistryRecord & {
  __typename?: 'Contract';
  /** Whether it renews automatically. */
  autoRenews: YesNoUnknown;
  /** Its clauses, in the order in which they were recorded. */
  clauses: Array<Clause>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Currency of the value. */
  currency?: Maybe<Scalars['Currency']['output']>;
  /** The signed document. */
  document?: Maybe<Document>;
  /** First day on which it is binding. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The engagements that it covers. Empty means all engagements of its third party. */
  engagements: Array<Engagement>;
  /** Last day on which it is binding, or null if no end is stated. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The governing law. */
  governingLaw?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /**
   * Whether it is binding on a day: signed, begun, and neither expired nor terminated. A contract that renews
   * automatically does not expire.
   */
  inForce: Scalars['Boolean']['output'];
  /** The kind of contract. */
  kind: ContractKind;
  /** Days of notice for termination. */
  noticeDays?: Maybe<Scalars['Int']['output']>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The current state. */
  status: ContractStatus;
  /** Day on which it was terminated early. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** The other party. */
  thirdParty?: Maybe<ThirdParty>;
  /** Our title for the contract. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Value in the smallest unit of the currency, for example cents. */
  valueMinor?: Maybe<Scalars['BigInt']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/** A contract with a third party. */
export type ContractInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of contracts. */
export type ContractConnection = Connection & {
  __typename?: 'ContractConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<ContractEdge>;
  /** The records of this page, in order. */
  nodes: Array<Contract>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A contract and its place in the list. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Contract;
};

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

/** A measure that an organization takes to protect data and specimens. Statements are made about controls. */
export type Control = {
  __typename?: 'Control';
  /** The laws and standards that require it. */
  citations: Array<Citation>;
  /** Family and number, for example `ENC-01`. A code is never reused. */
  code: Scalars['String']['output'];
  /** The evidence that an assessor looks for. */
  description: Scalars['String']['output'];
  /** Code of the family. */
  family: Scalars['String']['output'];
  /** Name of the family. */
  familyName: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Version of the catalogue that contains this text. */
  version: Scalars['Int']['output'];
};

/** A statement's verdict on one control. */
export type ControlClaim = {
  __typename?: 'ControlClaim';
  /** The control. */
  control: Control;
  /** Percentage of the organization that the claim covers; null means all of it. */
  extent?: Maybe<Scalars['Int']['output']>;
  /** The reason why the control does not apply. Always present with NOT_APPLICABLE. */
  justification?: Maybe<Scalars['String']['output']>;
  /** A note on the claim. */
  note?: Maybe<Scalars['String']['output']>;
  /** The verdict. */
  status: ClaimStatus;
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

/** How concentrated all engagements are by country. */
export type CountryConcentration = {
  __typename?: 'CountryConcentration';
  /** The band of the index. */
  band: ConcentrationBand;
  /** Number of countries, including the unknown one. */
  countries: Scalars['Int']['output'];
  /** 0–10,000. 10,000 means that one country has everything. Unknown countries count as one country. */
  index: Scalars['Float']['output'];
  /** The three largest shares, largest first. */
  largest: Array<CountryShare>;
};

/** Number of third parties in a country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The country, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Matches any of these countries. */
export type CountryFilter = {
  /** Any of these values: 1–100. */
  in: Array<Scalars['CountryCode']['input']>;
};

/** The share of a country. */
export type CountryShare = {
  __typename?: 'CountryShare';
  /** The country, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** 0–1. */
  share: Scalars['Float']['output'];
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

/** The attestor that was created, or the errors that prevented it. */
export type CreateAttestorPayload = {
  __typename?: 'CreateAttestorPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  attestor?: Maybe<Attestor>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The audit that was created, or the errors that prevented it. */
export type CreateAuditPayload = {
  __typename?: 'CreateAuditPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  audit?: Maybe<Audit>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The calendar feed and its address, or the errors that prevented it. */
export type CreateCalendarFeedPayload = {
  __typename?: 'CreateCalendarFeedPayload';
  /** The record after the write; null if nothing was written. */
  calendarFeed?: Maybe<CalendarFeed>;
  /**
   * The path of its address on this server: `/calendar/<token>.ics`. Anyone who has it can read the feed. It cannot be shown
   * again; null if a repeated call returns an earlier result.
   */
  path?: Maybe<Scalars['String']['output']>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The certification that was created, or the errors that prevented it. */
export type CreateCertificationPayload = {
  __typename?: 'CreateCertificationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  certification?: Maybe<Certification>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The contract that was created, or the errors that prevented it. */
export type CreateContractPayload = {
  __typename?: 'CreateContractPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  contract?: Maybe<Contract>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The engagement that was created, or the errors that prevented it. */
export type CreateEngagementPayload = {
  __typename?: 'CreateEngagementPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  engagement?: Maybe<Engagement>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The facility that was created, or the errors that prevented it. */
export type CreateFacilityPayload = {
  __typename?: 'CreateFacilityPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  facility?: Maybe<Facility>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The incident that was created, or the errors that prevented it. */
export type CreateIncidentPayload = {
  __typename?: 'CreateIncidentPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  incident?: Maybe<Incident>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** The partner lab that was created, or the errors that prevented it. */
export type CreatePartnerLabPayload = {
  __typename?: 'CreatePartnerLabPayload';
  /** The new partner lab; null if nothing was written. */
  partnerLab?: Maybe<PartnerLab>;
  /** Third parties on record that may be the same company; see `ThirdParty.possibleDuplicates`. A warning: the write is done. */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The new principal, or the errors that prevented it. */
export type CreatePrincipalPayload = {
  __typename?: 'CreatePrincipalPayload';
  /** The new principal; null if there are `userErrors`. */
  principal?: Maybe<Principal>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The product that was created, or the errors that prevented it. */
export type CreateProductPayload = {
  __typename?: 'CreateProductPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  product?: Maybe<Product>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The quality record that was created, or the errors that prevented it. */
export type CreateQualityRecordPayload = {
  __typename?: 'CreateQualityRecordPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  qualityRecord?: Maybe<QualityRecord>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The mapping that was created, or the errors that prevented it. */
export type CreateRequirementMappingPayload = {
  __typename?: 'CreateRequirementMappingPayload';
  /** The record after the write; null if nothing was written. */
  requirementMapping?: Maybe<RequirementMapping>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** The supplier that was created, or the errors that prevented it. */
export type CreateSupplierPayload = {
  __typename?: 'CreateSupplierPayload';
  /** Third parties on record that may be the same company; see `ThirdParty.possibleDuplicates`. A warning: the write is done. */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** The new supplier; null if nothing was written. */
  supplier?: Maybe<Supplier>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The supply link that was created, or the errors that prevented it. */
export type CreateSupplyLinkPayload = {
  __typename?: 'CreateSupplyLinkPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  supplyLink?: Maybe<SupplyLink>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The vendor that was created, or the errors that prevented it. */
export type CreateVendorPayload = {
  __typename?: 'CreateVendorPayload';
  /** Third parties on record that may be the same company; see `ThirdParty.possibleDuplicates`. A warning: the write is done. */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The new vendor; null if nothing was written. */
  vendor?: Maybe<Vendor>;
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

/** The subscription and its secret, or the errors that prevented it. */
export type CreateWebhookSubscriptionPayload = {
  __typename?: 'CreateWebhookSubscriptionPayload';
  /**
   * The secret that signs its messages: `whsec_` and base64. It cannot be shown again; null if a repeated call returns
   * an earlier result.
   */
  secret?: Maybe<Scalars['String']['output']>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write; null if nothing was written. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** The sum of the values of contracts in one currency. */
export type CurrencySum = {
  __typename?: 'CurrencySum';
  /** The sum in the smallest unit of the currency, for example cents. Null if it is above 9,007,199,254,740,991. */
  amountMinor?: Maybe<Scalars['BigInt']['output']>;
  /** Number of contracts in the sum. */
  contracts: Scalars['Int']['output'];
  /** The currency. */
  currency: Scalars['Currency']['output'];
  /** Number of third parties with such a contract. */
  thirdParties: Scalars['Int']['output'];
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
export type DataFlow = {
  __typename?: 'DataFlow';
  /** The category of data or specimens. */
  category: DataCategory;
  /** The channel. */
  channel: DataChannel;
  /** Destination, or null if not known. */
  destinationCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Number of people concerned in twelve months, or null if not known. */
  peoplePerYear?: Maybe<Scalars['Int']['output']>;
  /** The purpose. */
  purpose: DataPurpose;
};

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

/**
 * A decision by a person of our laboratory about purchases from a third party. It names the categories, facilities and
 * products, the period, and the reason. A decision is never edited; it lapses or is revoked. Rules about two persons
 * compare principals, not keys.
 */
export type Decision = Node & RegistryRecord & {
  __typename?: 'Decision';
  /** For a risk acceptance: the highest level that is accepted. */
  acceptedLevel?: Maybe<RiskLevel>;
  /** The rules of the gate that blocked purchases at the time of the decision. */
  blockedBy: Array<ProcurementRule>;
  /** The categories that it covers. Empty means all. */
  categories: Array<EngagementCategory>;
  /** The conditions to fulfill. Empty means none. */
  conditions: Array<Scalars['String']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The person that decided. */
  decidedBy: Principal;
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** Our facilities that it covers. Empty means all. */
  facilities: Array<Facility>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** The kind of decision. */
  kind: DecisionKind;
  /**
   * Whether it needs a second approver to take effect. This holds for a waiver, for an approval despite a BLOCK, and for
   * accepting a level of risk that the policy would BLOCK.
   */
  needsSecondApprover: Scalars['Boolean']['output'];
  /** The products that it covers. Empty means all. */
  products: Array<Product>;
  /** The reason. */
  reason: Scalars['String']['output'];
  /** The person that requested the decision; null if that is the person that decided. */
  requestedBy?: Maybe<Principal>;
  /** The reason for the revocation. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** The person that revoked it. */
  revokedBy?: Maybe<Principal>;
  /** First day on which it is revoked, or null if it was not revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** For a waiver: the rules of the gate that it waives. */
  rules: Array<ProcurementRule>;
  /** Day of the second approval. The decision takes effect on this day at the earliest. */
  secondApprovedOn?: Maybe<Scalars['Date']['output']>;
  /** The second approver; null if there is none yet or none is needed. */
  secondApprover?: Maybe<Principal>;
  /** Its state on a day. */
  state: DecisionState;
  /** The third party that purchases are made from. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it is in force. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it is in force. */
  validUntil: Scalars['Date']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/**
 * A decision by a person of our laboratory about purchases from a third party. It names the categories, facilities and
 * products, the period, and the reason. A decision is never edited; it lapses or is revoked. Rules about two persons
 * compare principals, not keys.
 */
export type DecisionStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of decisions. */
export type DecisionConnection = Connection & {
  __typename?: 'DecisionConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<DecisionEdge>;
  /** The records of this page, in order. */
  nodes: Array<Decision>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A decision and its place in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Decision;
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

/** A fact that a person of our laboratory established. It is never edited; it lapses or is revoked. */
export type Determination = Node & RegistryRecord & {
  __typename?: 'Determination';
  /** For SECURITY_REQUIREMENTS_MET: the statement. */
  attestation?: Maybe<Attestation>;
  /** For NOT_APPLICABLE_ACCEPTED: the control. */
  control?: Maybe<Control>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The person that established it. */
  determinedBy: Principal;
  /** For SPECIMEN_PURPOSE, TRANSACTION_EXEMPT and TRANSACTION_LICENSED: the engagement. */
  engagement?: Maybe<Engagement>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Whether it is in force on a day. */
  inForce: Scalars['Boolean']['output'];
  /** The kind of fact. */
  kind: DeterminationKind;
  /** Whether it has no effect before a second person approves it. */
  needsSecondApprover: Scalars['Boolean']['output'];
  /** The reason. */
  reason: Scalars['String']['output'];
  /** The paragraph, license, report or notice that it rests on. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The reason for the revocation. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** The person that revoked it. */
  revokedBy?: Maybe<Principal>;
  /** First day on which it is revoked, or null if it was not revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** For COUNSEL_OPINION: the rule. */
  rule?: Maybe<Rule>;
  /** For SCREENING_DISMISSED: the screening. */
  screening?: Maybe<Screening>;
  /** Day of the second person's approval. */
  secondApprovedOn?: Maybe<Scalars['Date']['output']>;
  /** The second person that approved it. */
  secondApprover?: Maybe<Principal>;
  /** The third party that the record is about. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it is in force. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it is in force, or null if it holds until it is revoked. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/** A fact that a person of our laboratory established. It is never edited; it lapses or is revoked. */
export type DeterminationInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of determinations. */
export type DeterminationConnection = Connection & {
  __typename?: 'DeterminationConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<DeterminationEdge>;
  /** The records of this page, in order. */
  nodes: Array<Determination>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A determination and its place in the list. */
export type DeterminationEdge = {
  __typename?: 'DeterminationEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Determination;
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

/** A dimension of risk in both views. */
export type DimensionChange = {
  __typename?: 'DimensionChange';
  /** In the second view; null if the third party was not recorded by then. */
  after?: Maybe<DimensionRisk>;
  /** In the first view; null if the third party was not recorded by then. */
  before?: Maybe<DimensionRisk>;
  /** The dimension. */
  dimension: RiskDimension;
  /** Change of the dimension's hazard: the sum of `hazardChange` over its factors, to nine decimals. */
  hazardChange: Scalars['Float']['output'];
};

/** A dimension of risk over the counted third parties. */
export type DimensionCount = {
  __typename?: 'DimensionCount';
  /** The dimension. */
  dimension: RiskDimension;
  /** Number of third parties whose level this dimension determines. */
  driving: Scalars['Int']['output'];
  /** Number per level in this dimension: all five levels, lowest first. */
  levels: Array<RiskLevelCount>;
};

/**
 * One dimension of a third party's risk. Its likelihood, score and level are the headline values: they include controls,
 * events, gates and suppliers.
 */
export type DimensionRisk = {
  __typename?: 'DimensionRisk';
  /**
   * The risk with controls, but without events, gates and suppliers: the part of the inherent risk that the evidence
   * leaves. Never above the inherent risk.
   */
  controlled: RiskValue;
  /** The dimension. */
  dimension: RiskDimension;
  /**
   * How much of a failure could reach us, 0.25–1: from dependency and penetration of the most exposed engagement. It
   * multiplies the remaining risk of each control.
   */
  exposure: Scalars['Float']['output'];
  /** Its factors, largest share first. */
  factors: Array<RiskFactor>;
  /** The gates that set its minimum; usually none. */
  gates: Array<RiskGate>;
  /** The sum of its factors, each to nine decimals, without a unit. */
  hazard: Scalars['Float']['output'];
  /** The impact of a failure, 0–10, judged by our use of the third party, and at least the minimum of its gates. */
  impact: Scalars['Float']['output'];
  /** The risk without any control and without events, gates and suppliers. */
  inherent: RiskValue;
  /** The level for likelihood and impact in NIST SP 800-30r1, table I-2. */
  level: RiskLevel;
  /** How likely a failure is, 0–100: 100 · (1 − e^−hazard), and at least the minimum of its gates. */
  likelihood: Scalars['Float']['output'];
  /**
   * The risk if every control without any evidence were met. New evidence can move the result between this value and the
   * headline value.
   */
  optimistic: RiskValue;
  /** Likelihood times impact divided by ten, 0–100. */
  score: Scalars['Float']['output'];
};


/**
 * One dimension of a third party's risk. Its likelihood, score and level are the headline values: they include controls,
 * events, gates and suppliers.
 */
export type DimensionRiskFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** The subscription after the change, or the errors that prevented it. */
export type DisableWebhookSubscriptionPayload = {
  __typename?: 'DisableWebhookSubscriptionPayload';
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** A reference to a document in another place, with its digest. */
export type Document = {
  __typename?: 'Document';
  /** Media type, for example `application/pdf`. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the document's bytes, 64 hexadecimal digits. Without it the document cannot be verified later. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Address at which it was found. */
  url?: Maybe<Scalars['URL']['output']>;
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

/**
 * The threat level of a third party under EBIOS Risk Manager (ANSSI, workshop 3): dependency · penetration / (cyber
 * maturity · trust), each 1–4. It is taken from the engagement with the highest value. It is a second opinion; no other
 * value depends on it.
 */
export type EbiosThreatLevel = {
  __typename?: 'EbiosThreatLevel';
  /** 0.0625–16. */
  level: Scalars['Float']['output'];
  /** The zone of that level. */
  zone: EbiosZone;
};

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

/** The subscription after the change, or the errors that prevented it. */
export type EnableWebhookSubscriptionPayload = {
  __typename?: 'EnableWebhookSubscriptionPayload';
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  webhookSubscription?: Maybe<WebhookSubscription>;
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

/** The engagement after the change, or the errors that prevented it. */
export type EndEngagementPayload = {
  __typename?: 'EndEngagementPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  engagement?: Maybe<Engagement>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** A service that a third party provides to us. Exposure is recorded per engagement, not per third party. */
export type Engagement = Node & RegistryRecord & {
  __typename?: 'Engagement';
  /** Third parties that could replace it. */
  alternatives: Array<ThirdParty>;
  /**
   * Tests, specimens, deliveries or units a year. The rate of failed quality records is measured against it. Null: each
   * failure counts in full.
   */
  annualVolume?: Maybe<Scalars['Int']['output']>;
  /** The reason why one is or is not required. */
  baaRationale?: Maybe<Scalars['String']['output']>;
  /** Whether a business associate agreement is required. */
  baaRequired: BaaRequired;
  /** The category of the service. */
  category: EngagementCategory;
  /** Whether a patient result depends on it. */
  clinical: YesNoUnknown;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The data flows. */
  dataFlows: Array<DataFlow>;
  /** EBIOS RM dependency, from 1 (not needed for strategic functions) to 4 (essential, no substitute). Null counts as 4. */
  dependency?: Maybe<Scalars['Int']['output']>;
  /** Last day, or null if no end is stated. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Our facilities that it serves. Empty means all. */
  facilities: Array<Facility>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Our name for it. */
  name: Scalars['String']['output'];
  /** EBIOS RM penetration, from 1 (no access) to 4 (administrator access to core systems). Null counts as 4. */
  penetration?: Maybe<Scalars['Int']['output']>;
  /** Whether protected data or specimens move. NONE is a statement that none move; an empty list of flows is not. */
  protectedData: ProtectedData;
  /**
   * Hours within which the third party commits to restore the service after a failure, or null if not known: its recovery
   * time objective (RTO, NIST SP 800-34r1).
   */
  recoveryTimeHours?: Maybe<Scalars['Int']['output']>;
  /** Whether no other third party could currently do it. */
  soleSource: YesNoUnknown;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Specialties and subspecialties of the tests sent, each once. Empty means that they are not recorded. */
  specialties?: Maybe<Array<Specialty>>;
  /** First day, or null if not known. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The current state. */
  status: EngagementStatus;
  /** The highest complexity of the tests sent. Default: UNKNOWN. */
  testComplexity?: Maybe<TestComplexity>;
  /** The third party that provides it. */
  thirdParty?: Maybe<ThirdParty>;
  /**
   * Hours that we can do without the service, or null if not known: our maximum tolerable downtime (MTD, NIST SP
   * 800-34r1).
   */
  tolerableDowntimeHours?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
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

/** Number of third parties with an active engagement in a category. */
export type EngagementCategoryCount = {
  __typename?: 'EngagementCategoryCount';
  /** The category, or null for third parties without an active engagement. */
  category?: Maybe<EngagementCategory>;
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /**
   * Sums over the contracts in force that cover an active engagement of the category. A contract counts in full in each of
   * its categories, so the sums of several categories may contain it twice. Without a category: contracts of third parties
   * without an active engagement.
   */
  spend: Spend;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Matches any of these kinds of engagement. */
export type EngagementCategoryFilter = {
  /** Any of these values: 1–100. */
  in: Array<EngagementCategory>;
};

/** One page of engagements. */
export type EngagementConnection = Connection & {
  __typename?: 'EngagementConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<EngagementEdge>;
  /** The records of this page, in order. */
  nodes: Array<Engagement>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An engagement and its place in the list. */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Engagement;
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

/**
 * A document about a third party, as received. Its bytes are stored under their SHA-256 digest, with their origin and
 * the records extracted from them. Keys that may read documents get the bytes at `GET /evidence/<id>`.
 */
export type EvidenceDocument = Node & RegistryRecord & {
  __typename?: 'EvidenceDocument';
  /** The attestations extracted from it, in its order. */
  attestations: Array<Attestation>;
  /** The audits extracted from it, in its order. */
  audits: Array<Audit>;
  /** Size in bytes. */
  byteSize: Scalars['Int']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * The document's own identity, shared by its versions: the serial number of a bill of materials, or the UUID of
   * assessment results.
   */
  documentKey?: Maybe<Scalars['String']['output']>;
  /** The version of the document, as it states it. */
  documentVersion?: Maybe<Scalars['String']['output']>;
  /** Name of the file at its origin. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** The format. For a signed envelope: the format of its payload. */
  format: EvidenceFormat;
  /** The version of the format, as the document states it; null if it states none. */
  formatVersion?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Media type of its bytes. */
  mediaType: Scalars['String']['output'];
  /** The parts that were not imported or were changed, with reasons, at most 500. */
  notes: Array<EvidenceNote>;
  /** SHA-256 of its bytes, 64 hexadecimal digits. Each document is stored once per third party. */
  sha256: Scalars['String']['output'];
  /** The persons that affirmed it, as it states. Their affirmation is not verified. For roles that may read contacts. */
  signatories?: Maybe<Array<EvidenceSignatory>>;
  /**
   * The result of checking its signature. VALID if one signature of its envelope was made by a registered key.
   * UNVERIFIED also if it has signatures of another kind, which are not checked.
   */
  signature: SignatureStatus;
  /** The signatures of its envelope, in their order. */
  signatures: Array<EvidenceSignature>;
  /** The source of the document. Its records have this source. */
  source: Scalars['String']['output'];
  /** The third party that the record is about. */
  thirdParty?: Maybe<ThirdParty>;
  /** The document's own title, or null if it has none. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Address at which it was found. */
  url?: Maybe<Scalars['URL']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of documents. */
export type EvidenceDocumentConnection = Connection & {
  __typename?: 'EvidenceDocumentConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<EvidenceDocumentEdge>;
  /** The records of this page, in order. */
  nodes: Array<EvidenceDocument>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A document and its place in the list. */
export type EvidenceDocumentEdge = {
  __typename?: 'EvidenceDocumentEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: EvidenceDocument;
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

/** A note on a part of a document that was not imported or was changed. */
export type EvidenceNote = {
  __typename?: 'EvidenceNote';
  /** The kind of note. */
  code: EvidenceNoteCode;
  /** The note in words. */
  message: Scalars['String']['output'];
  /** Location in the document: a JSON pointer (RFC 6901), or `line 12` of CSV. Empty means the whole document. */
  path: Scalars['String']['output'];
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

/** A person that affirmed a document. */
export type EvidenceSignatory = {
  __typename?: 'EvidenceSignatory';
  /** Name of the person. */
  name?: Maybe<Scalars['String']['output']>;
  /** Organization of the person. */
  organization?: Maybe<Scalars['String']['output']>;
  /** Role of the person. */
  role?: Maybe<Scalars['String']['output']>;
};

/**
 * A signature of an envelope (DSSE), checked against the keys of attestors that were valid when the document was first
 * received.
 */
export type EvidenceSignature = {
  __typename?: 'EvidenceSignature';
  /** `ED25519` or `ECDSA_P256`; null if no key is known. */
  algorithm?: Maybe<Scalars['String']['output']>;
  /** The attestor that owns the key. */
  attestor?: Maybe<Attestor>;
  /** The key that it names, or that made it. */
  keyId?: Maybe<Scalars['String']['output']>;
  /** The reason why it is not VALID. */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * VALID: made by that key. INVALID: not made by the key that it names, or by any key of the given attestor.
   * UNVERIFIED: no key is registered for it, or none was valid.
   */
  status: SignatureStatus;
};

/** A record that ends, or a task that is due, on a known day. */
export type Expiration = {
  __typename?: 'Expiration';
  /** Days from today to that day. 0 means today; a negative number means it has passed. */
  daysLeft: Scalars['Int']['output'];
  /** The kind of expiration. */
  kind: ExpirationKind;
  /** The last day of validity; for a review, audit, finding or screening, the due day. */
  on: Scalars['Date']['output'];
  /**
   * The record that ends or is due: for a review the third party, for approvals and waivers the decision, for the end of
   * support the product.
   */
  record: Node;
  /** The third party that the record belongs to. */
  thirdParty: ThirdParty;
  /**
   * A short title: the record's own title or name, or the code of its certification type, contract kind, framework, list
   * or kind of audit. For a review: `Review`. For a decision: its kind and categories. For a determination: its kind, and
   * the control or rule that it is about.
   */
  title: Scalars['String']['output'];
};

/** One page of expirations. */
export type ExpirationConnection = Connection & {
  __typename?: 'ExpirationConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<ExpirationEdge>;
  /** The records of this page, in order. */
  nodes: Array<Expiration>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An expiration and its place in the list. */
export type ExpirationEdge = {
  __typename?: 'ExpirationEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Expiration;
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
export type ExternalRef = {
  __typename?: 'ExternalRef';
  /** The key in that system. */
  externalId: Scalars['String']['output'];
  /** First day on which that system no longer has the third party, or null if it still does. */
  goneOn?: Maybe<Scalars['Date']['output']>;
  /** The other system. */
  source: Scalars['String']['output'];
  /** When that system last changed the third party, as stated by the system, or null if not stated. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A key in another system. */
export type ExternalRefInput = {
  /** The key in that system, 1–200 characters. */
  externalId: Scalars['String']['input'];
  /** The other system, 1–100 characters, for example `erp`. */
  source: Scalars['String']['input'];
};

/** One of our facilities, served by third parties. */
export type Facility = Node & RegistryRecord & {
  __typename?: 'Facility';
  /** Postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** The facility's CLIA number (42 CFR 493). */
  cliaNumber?: Maybe<Scalars['String']['output']>;
  /** Our own short code, unique. */
  code: Scalars['String']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Our name for it. */
  name: Scalars['String']['output'];
  /** US state or territory, as its postal code. If it is null, rules read the state from the address. */
  state?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of facilities. */
export type FacilityConnection = Connection & {
  __typename?: 'FacilityConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<FacilityEdge>;
  /** The records of this page, in order. */
  nodes: Array<Facility>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** Number of third parties with an active engagement that serves a facility. */
export type FacilityCount = {
  __typename?: 'FacilityCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The facility. */
  facility?: Maybe<Facility>;
  /**
   * Sums over the contracts in force that cover an active engagement which serves the facility. A contract counts in full at
   * each of its facilities, so the sums of several facilities may contain it twice.
   */
  spend: Spend;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Numbers of third parties by facility of ours. */
export type FacilityCounts = {
  __typename?: 'FacilityCounts';
  /** The facilities, most third parties first. */
  facilities: Array<FacilityCount>;
  /** Number of our facilities, listed or not. */
  total: Scalars['Int']['output'];
};

/** A facility and its place in the list. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Facility;
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

/** A factor of risk in both views: a fact, or a control whatever its evidence. */
export type FactorChange = {
  __typename?: 'FactorChange';
  /** In the second view; null if it is not in that view. */
  after?: Maybe<RiskFactor>;
  /** In the first view; null if it is not in that view. */
  before?: Maybe<RiskFactor>;
  /** The control that the factor is about, or null if it is about none. */
  control?: Maybe<Control>;
  /** The dimension that it adds to. */
  dimension: RiskDimension;
  /** Change of its contribution to the dimension's hazard; negative if it contributes less. */
  hazardChange: Scalars['Float']['output'];
};

/** A change to one field of a record. */
export type FieldDifference = {
  __typename?: 'FieldDifference';
  /** The new value. A list is given in full. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** The previous value; null if it was unknown or the record did not exist. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Name of the field, as in `before` and `after`: `validUntil`, or `claims` for a list that belongs to the record. */
  field: Scalars['String']['output'];
};

/** A finding of an audit. Each finding is closed separately. */
export type Finding = Node & RegistryRecord & {
  __typename?: 'Finding';
  /** The audit that made the finding. */
  audit?: Maybe<Audit>;
  /** Day on which the finding was remedied or accepted; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** How the finding was remedied, or the reason for accepting it. */
  closureNote?: Maybe<Scalars['String']['output']>;
  /** The control that the finding is about, or null if it is about none in particular. */
  control?: Maybe<Control>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Day by which the finding must be remedied. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** The severity. */
  severity: Severity;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The current state. */
  status: FindingStatus;
  /** The third party that was audited. */
  thirdParty?: Maybe<ThirdParty>;
  /** The defect. */
  title: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of findings. */
export type FindingConnection = Connection & {
  __typename?: 'FindingConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<FindingEdge>;
  /** The records of this page, in order. */
  nodes: Array<Finding>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A finding and its place in the list. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Finding;
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

/** An identifier of a third party, in the scheme's own form. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The scheme. */
  scheme: IdentifierScheme;
  /** The identifier. */
  value: Scalars['String']['output'];
  /**
   * A warning if the identifier is unusual and the rule is not authoritative, for example a UEI check character;
   * otherwise null.
   */
  warning?: Maybe<Scalars['String']['output']>;
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

/** An incident at a third party. */
export type Incident = Node & RegistryRecord & {
  __typename?: 'Incident';
  /** Day on which it was closed, or null if it is not known to be closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Day on which the third party discovered it, or null if not known. Notice periods start on this day. */
  discoveredOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** The kind of incident. */
  kind: IncidentKind;
  /** How late it was reported to us, measured against contracts and law. */
  notice: IncidentNotice;
  /** Day on which it occurred or began, or null if not known. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Number of people affected, or null if not known. */
  peopleAffected?: Maybe<Scalars['Int']['output']>;
  /** Day on which the third party reported it to us. Null if not yet reported, or if the day is not known. */
  reportedToUsOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** The severity. */
  severity: Severity;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is closed, derived from `closedOn`. */
  status: IncidentStatus;
  /** The third party at which it occurred. */
  thirdParty?: Maybe<ThirdParty>;
  /** Short description, or null if not recorded. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/** An incident at a third party. */
export type IncidentNoticeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of incidents. */
export type IncidentConnection = Connection & {
  __typename?: 'IncidentConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<IncidentEdge>;
  /** The records of this page, in order. */
  nodes: Array<Incident>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An incident and its place in the list. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Incident;
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

/**
 * How late an incident was reported to us, measured against the shortest applicable notice period. A notice clause of a
 * contract in force at discovery sets a period (BREACH_NOTIFICATION, REPORT_SECURITY_INCIDENT and others, depending on
 * the kind). For a breach that may concern patient data, 45 CFR 164.410(b) sets 60 days. Only days are recorded, so
 * hours are rounded up to whole days.
 */
export type IncidentNotice = {
  __typename?: 'IncidentNotice';
  /** The clause type. */
  clauseType?: Maybe<ClauseType>;
  /** The contract whose clause sets the period. */
  contract?: Maybe<Contract>;
  /** Days from `dueOn` to the report, or to today if not yet reported. 0 means in time; null if `dueOn` is null. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** Days from discovery to the report; null if either day is not known. */
  daysTaken?: Maybe<Scalars['Int']['output']>;
  /** Last day on which a report is in time; null if no period is known. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Notice period of the clause in hours. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** The rule of law that sets the period, if no clause sets a shorter one. */
  rule?: Maybe<Rule>;
  /** Whether the incident was reported in time. */
  state: IncidentNoticeState;
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

/** The outcome of ingesting a document. */
export type IngestDocumentPayload = {
  __typename?: 'IngestDocumentPayload';
  /** The stored document; null if nothing was written. */
  evidenceDocument?: Maybe<EvidenceDocument>;
  /** The parts that were not imported or were changed, with reasons. */
  notes: Array<EvidenceNote>;
  /** The outcome; null if the document was refused. */
  outcome?: Maybe<IngestOutcome>;
  /** The attestations, audits and findings extracted from it, in its order. */
  records: Array<IngestedRecord>;
  /** The result of checking its signature; null if the document was refused. */
  signature?: Maybe<SignatureStatus>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** Outcomes for a document, or for a record extracted from it. */
export type IngestOutcome =
  /** Not known before. */
  | 'CREATED'
  /** Known, and unchanged. */
  | 'UNCHANGED'
  /** Known, and changed. */
  | 'UPDATED';

/** A record extracted from a document. */
export type IngestedRecord = {
  __typename?: 'IngestedRecord';
  /** The outcome. */
  outcome: IngestOutcome;
  /** Location in the document: a JSON pointer (RFC 6901). */
  path: Scalars['String']['output'];
  /** The record; null in a dry run that would create it. */
  record?: Maybe<Node>;
};

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

/** Number of third parties that would move from one level of risk to another. */
export type LevelTransition = {
  __typename?: 'LevelTransition';
  /** Under the draft. */
  after: RiskLevel;
  /** Under the model in force. */
  before: RiskLevel;
  /** Number of third parties. Both levels may be the same. */
  count: Scalars['Int']['output'];
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

/** Number of third parties at a lifecycle stage. */
export type LifecycleCount = {
  __typename?: 'LifecycleCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The stage. */
  lifecycle: Lifecycle;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Matches any of these stages. */
export type LifecycleFilter = {
  /** Any of these values: 1–100. */
  in: Array<Lifecycle>;
};

/** A page published by a third party. */
export type Link = {
  __typename?: 'Link';
  /** Kind of page. */
  kind: LinkKind;
  /** Address of the page. */
  url: Scalars['URL']['output'];
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

/** The third party that continues, or the errors that prevented the merge. */
export type MergeThirdPartiesPayload = {
  __typename?: 'MergeThirdPartiesPayload';
  /** The number of other records that changed. Null after an error, and in a repeat with the same idempotency key. */
  movedRecords?: Maybe<Scalars['Int']['output']>;
  /** The third party that continues. With STALE_VERSION, the current record of the stale one; with any other error, null. */
  thirdParty?: Maybe<ThirdParty>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a finding to an audit. */
  addFinding?: Maybe<AddFindingPayload>;
  /**
   * Approves a decision that needs a second person. The second person must not have decided it, requested it or created
   * the third party, whichever key is used. FORBIDDEN unless the key belongs to a person in role APPROVER or ADMIN.
   */
  approveDecision?: Maybe<ApproveDecisionPayload>;
  /**
   * Approves a determination that needs a second person. That person neither made it nor created the third party.
   * FORBIDDEN unless the key belongs to a person in role APPROVER or ADMIN.
   */
  approveDetermination?: Maybe<ApproveDeterminationPayload>;
  /** Changes the lifecycle stage of a third party. */
  changeLifecycle?: Maybe<ChangeLifecyclePayload>;
  /** Closes a finding as remedied or accepted. */
  closeFinding?: Maybe<CloseFindingPayload>;
  /** Creates an attestor. */
  createAttestor?: Maybe<CreateAttestorPayload>;
  /** Creates an audit, planned or completed, with its findings. */
  createAudit?: Maybe<CreateAuditPayload>;
  /**
   * Creates a calendar feed of the caller's principal. It ends with the caller's key. A key has at most 100 feeds that are not
   * revoked.
   */
  createCalendarFeed?: Maybe<CreateCalendarFeedPayload>;
  /** Creates a certification of a third party. It starts as unverified. */
  createCertification?: Maybe<CreateCertificationPayload>;
  /** Creates a contract with its clauses. */
  createContract?: Maybe<CreateContractPayload>;
  /** Creates an engagement with its data flows. */
  createEngagement?: Maybe<CreateEngagementPayload>;
  /** Creates a facility. */
  createFacility?: Maybe<CreateFacilityPayload>;
  /** Creates an incident at a third party. */
  createIncident?: Maybe<CreateIncidentPayload>;
  /** Creates a third party that tests our specimens. */
  createPartnerLab?: Maybe<CreatePartnerLabPayload>;
  /** Creates a person or a service. For ADMIN. The command line creates keys: `attestry keys create`. */
  createPrincipal?: Maybe<CreatePrincipalPayload>;
  /** Creates a product. */
  createProduct?: Maybe<CreateProductPayload>;
  /** Creates a quality record. */
  createQualityRecord?: Maybe<CreateQualityRecordPayload>;
  /** Creates a mapping from the requirements of a standard to our controls. */
  createRequirementMapping?: Maybe<CreateRequirementMappingPayload>;
  /** Creates a third party that sells goods. */
  createSupplier?: Maybe<CreateSupplierPayload>;
  /** Creates a supply link. Several links between the same two third parties are allowed: one for each good or service. */
  createSupplyLink?: Maybe<CreateSupplyLinkPayload>;
  /** Creates a third party that sells services or software. */
  createVendor?: Maybe<CreateVendorPayload>;
  /** Creates a subscription to changes of the log. The server must be able to encrypt secrets (`SECRETS_KEY`). */
  createWebhookSubscription?: Maybe<CreateWebhookSubscriptionPayload>;
  /** Disables a subscription until it is enabled again. */
  disableWebhookSubscription?: Maybe<DisableWebhookSubscriptionPayload>;
  /**
   * Enables a subscription again: pending deliveries are tried immediately, and log entries made in the meantime are
   * sent.
   */
  enableWebhookSubscription?: Maybe<EnableWebhookSubscriptionPayload>;
  /** Ends an engagement. */
  endEngagement?: Maybe<EndEngagementPayload>;
  /**
   * Ingests a document of evidence: stores its bytes, validates its format and checks its signature. It records the
   * contents as attestations, or as an audit with findings, in one transaction. `notes` list the parts that could not be
   * interpreted. The same document again writes nothing, unless a mapping or key was added since; then a new revision is
   * recorded. A document whose signature is INVALID is stored. Its attestations do not count as evidence and supersede
   * none, and no audit is created from it.
   */
  ingestDocument?: Maybe<IngestDocumentPayload>;
  /**
   * Merges a third party into another, all or nothing. If the two contradict each other, nothing is written, and every
   * contradiction is an error that says what to do.
   */
  mergeThirdParties?: Maybe<MergeThirdPartiesPayload>;
  /** Sends a message of type `webhook.ping`. */
  pingWebhookSubscription?: Maybe<PingWebhookSubscriptionPayload>;
  /**
   * Records a dated statement about controls. It can be superseded or revoked later, but never changed. A `source` and
   * `externalId` that are already recorded make it a new revision, which must have the same third party and framework.
   * If it was made on the same day as the current revision or later, it supersedes that revision. If it was made earlier
   * or on an unknown day, it is stored as already superseded. If its content equals that of a stored revision, nothing
   * is written and the stored record is returned.
   */
  recordAttestation?: Maybe<RecordAttestationPayload>;
  /**
   * Records a decision. A waiver, and an approval or risk acceptance despite a BLOCK, is PENDING until a second person
   * approves it. FORBIDDEN unless the key belongs to a person in role APPROVER or ADMIN.
   */
  recordDecision?: Maybe<RecordDecisionPayload>;
  /** Records a fact that a person established. FORBIDDEN unless the key belongs to a person in role APPROVER or ADMIN. */
  recordDetermination?: Maybe<RecordDeterminationPayload>;
  /** Records that a list was searched for a third party, with the outcome. */
  recordScreening?: Maybe<RecordScreeningPayload>;
  /** Reopens a closed finding. */
  reopenFinding?: Maybe<ReopenFindingPayload>;
  /** Sends deliveries again: all or some dead letters, or deliveries that had arrived. */
  replayWebhookDeliveries?: Maybe<ReplayWebhookDeliveriesPayload>;
  /** Revokes a statement. The statement stays readable. */
  revokeAttestation?: Maybe<RevokeAttestationPayload>;
  /** Revokes a calendar feed at once: one of the caller, or for ADMIN any. */
  revokeCalendarFeed?: Maybe<RevokeCalendarFeedPayload>;
  /** Records that the issuer revoked a certificate. */
  revokeCertification?: Maybe<RevokeCertificationPayload>;
  /**
   * Revokes a decision from today on, or declines one that awaits a second approver. The decision stays readable. A
   * lapsed decision cannot be revoked. The creator of the third party cannot revoke its rejection. FORBIDDEN unless the
   * key belongs to a person in role APPROVER or ADMIN.
   */
  revokeDecision?: Maybe<RevokeDecisionPayload>;
  /**
   * Revokes a determination from today on. The determination stays readable. FORBIDDEN unless the key belongs to a
   * person in role APPROVER or ADMIN.
   */
  revokeDetermination?: Maybe<RevokeDeterminationPayload>;
  /** Creates a new secret. The previous one signs as well for a while, so that a receiver can switch without a gap. */
  rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /**
   * Writes up to 1,000 records of a source, of any types and in any order. Records are found by their keys at the
   * source. Each item is created, updated, left unchanged or rejected separately. The call is one transaction, and a
   * repeat of the same items changes nothing. For INTEGRATION under its own source, and for persons in role ANALYST or
   * ADMIN under any source.
   */
  sync?: Maybe<SyncPayload>;
  /** Terminates a contract early. */
  terminateContract?: Maybe<TerminateContractPayload>;
  /** Undoes a merge: every record that it changed is as it was before. */
  undoMerge?: Maybe<UndoMergePayload>;
  /** Updates an attestor. */
  updateAttestor?: Maybe<UpdateAttestorPayload>;
  /** Updates an audit, for example when it is completed. */
  updateAudit?: Maybe<UpdateAuditPayload>;
  /** Updates a certification. */
  updateCertification?: Maybe<UpdateCertificationPayload>;
  /** Updates a contract. */
  updateContract?: Maybe<UpdateContractPayload>;
  /** Updates an engagement. */
  updateEngagement?: Maybe<UpdateEngagementPayload>;
  /** Updates a facility. */
  updateFacility?: Maybe<UpdateFacilityPayload>;
  /** Updates an incident, or closes it by setting `closedOn`. */
  updateIncident?: Maybe<UpdateIncidentPayload>;
  /** Updates the policy of the gate: a recorded change to its next version, effective immediately. For ADMIN. */
  updateProcurementPolicy?: Maybe<UpdateProcurementPolicyPayload>;
  /** Updates a product, for example when a vulnerability was patched. */
  updateProduct?: Maybe<UpdateProductPayload>;
  /** Updates a quality record. */
  updateQualityRecord?: Maybe<UpdateQualityRecordPayload>;
  /** Updates a mapping from the requirements of a standard to our controls. */
  updateRequirementMapping?: Maybe<UpdateRequirementMappingPayload>;
  /** Updates a supply link, or ends it by setting `validTo`. Its supplier and customer cannot change. */
  updateSupplyLink?: Maybe<UpdateSupplyLinkPayload>;
  /** Updates a third party. */
  updateThirdParty?: Maybe<UpdateThirdPartyPayload>;
  /** Updates a subscription. */
  updateWebhookSubscription?: Maybe<UpdateWebhookSubscriptionPayload>;
  /** Records that the caller has verified a certificate with its issuer. */
  verifyCertification?: Maybe<VerifyCertificationPayload>;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationAddFindingArgs = {
  input: AddFindingInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationApproveDecisionArgs = {
  input: ApproveDecisionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationApproveDeterminationArgs = {
  input: ApproveDeterminationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationChangeLifecycleArgs = {
  input: ChangeLifecycleInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCloseFindingArgs = {
  input: CloseFindingInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateAttestorArgs = {
  input: CreateAttestorInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateAuditArgs = {
  input: CreateAuditInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateCertificationArgs = {
  input: CreateCertificationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateContractArgs = {
  input: CreateContractInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateEngagementArgs = {
  input: CreateEngagementInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateFacilityArgs = {
  input: CreateFacilityInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateIncidentArgs = {
  input: CreateIncidentInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreatePartnerLabArgs = {
  input: CreateThirdPartyInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreatePrincipalArgs = {
  input: CreatePrincipalInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateQualityRecordArgs = {
  input: CreateQualityRecordInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateRequirementMappingArgs = {
  input: CreateRequirementMappingInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateSupplierArgs = {
  input: CreateThirdPartyInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateSupplyLinkArgs = {
  input: CreateSupplyLinkInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateVendorArgs = {
  input: CreateThirdPartyInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationCreateWebhookSubscriptionArgs = {
  input: CreateWebhookSubscriptionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationDisableWebhookSubscriptionArgs = {
  input: DisableWebhookSubscriptionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationEnableWebhookSubscriptionArgs = {
  input: EnableWebhookSubscriptionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationEndEngagementArgs = {
  input: EndEngagementInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationMergeThirdPartiesArgs = {
  input: MergeThirdPartiesInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationPingWebhookSubscriptionArgs = {
  input: PingWebhookSubscriptionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRecordAttestationArgs = {
  input: RecordAttestationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRecordDeterminationArgs = {
  input: RecordDeterminationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRecordScreeningArgs = {
  input: RecordScreeningInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationReopenFindingArgs = {
  input: ReopenFindingInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationReplayWebhookDeliveriesArgs = {
  input: ReplayWebhookDeliveriesInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRevokeAttestationArgs = {
  input: RevokeAttestationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRevokeCertificationArgs = {
  input: RevokeCertificationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRevokeDecisionArgs = {
  input: RevokeDecisionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRevokeDeterminationArgs = {
  input: RevokeDeterminationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationSyncArgs = {
  input: SyncInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateAttestorArgs = {
  input: UpdateAttestorInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateAuditArgs = {
  input: UpdateAuditInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateCertificationArgs = {
  input: UpdateCertificationInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateContractArgs = {
  input: UpdateContractInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateEngagementArgs = {
  input: UpdateEngagementInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateFacilityArgs = {
  input: UpdateFacilityInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateIncidentArgs = {
  input: UpdateIncidentInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateProcurementPolicyArgs = {
  input: UpdateProcurementPolicyInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateQualityRecordArgs = {
  input: UpdateQualityRecordInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateRequirementMappingArgs = {
  input: UpdateRequirementMappingInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateSupplyLinkArgs = {
  input: UpdateSupplyLinkInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateThirdPartyArgs = {
  input: UpdateThirdPartyInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationUpdateWebhookSubscriptionArgs = {
  input: UpdateWebhookSubscriptionInput;
};


/**
 * All mutations. Each takes one `input` and returns the record or `userErrors`. If there are `userErrors`, nothing was
 * written. The field of a mutation is null only after another kind of error; the error whose `path` names the field
 * gives the reason. With FORBIDDEN or INTERNAL_SERVER_ERROR nothing was written. With UNAVAILABLE the outcome is
 * unknown, and a repeat with the same `idempotencyKey` is safe. If a record was written but cannot be shown, it is null
 * with empty `userErrors` and an error of its own. Mutations of one operation run one after another, each in its own
 * transaction. A failed one neither undoes nor stops the others.
 */
export type MutationVerifyCertificationArgs = {
  input: VerifyCertificationInput;
};

/** An object with a global id. */
export type Node = {
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
};

/** Direction of a sort order. Ties are broken by id in the same direction. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** An owner of a third party. */
export type Owner = {
  __typename?: 'Owner';
  /** Country of establishment. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Name; null if the owner is a third party of the registry. */
  name?: Maybe<Scalars['String']['output']>;
  /** Percentage held, above 0 up to 100, or null if not known. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The owner as a third party of the registry; null if only its name is recorded. */
  thirdParty?: Maybe<ThirdParty>;
};

/** Number of third parties of an internal owner. */
export type OwnerCount = {
  __typename?: 'OwnerCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The owner as recorded, or null if none is. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Numbers of third parties by internal owner. */
export type OwnerCounts = {
  __typename?: 'OwnerCounts';
  /** The owners, most third parties first. */
  owners: Array<OwnerCount>;
  /** Number of entries, listed or not: each owner, and one if there are third parties without an owner. */
  total: Scalars['Int']['output'];
};

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

/** Position of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last node, for `after`; null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. Exact when paging forward; when paging backward, true if `before` was given. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether another page precedes. Exact when paging backward; when paging forward, true if `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node, for `before`; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Performs testing on our specimens. */
export type PartnerLab = Node & RegistryRecord & ThirdParty & {
  __typename?: 'PartnerLab';
  /** Statements about its controls. Default order: latest first. */
  attestations: AttestationConnection;
  /** Audits of it, by us or on our behalf. Default order: latest scheduled first. */
  audits: AuditConnection;
  /** Its certifications. Default order: next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded change to it. Default order: latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Its contacts; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** Contracts with it. Default order: next to expire first. */
  contracts: ContractConnection;
  /** Country of establishment, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Decisions about purchases from it. Default order: latest decided first. */
  decisions: DecisionConnection;
  /** Facts established about it. Default order: latest first. */
  determinations: DeterminationConnection;
  /** Internet domains that it uses for mail and servers, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** The services that it provides to us. Default order: by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received. Default order: latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** Its upcoming expirations, also if it is retired. Default order: next first. Otherwise like the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** Findings of those audits. Default order: next due first. */
  findings: FindingConnection;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Its identifiers; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** Its incidents. Default order: latest first. */
  incidents: IncidentConnection;
  /** The person of our laboratory that is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** Our main relation to it. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country, 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Its lifecycle stage. */
  lifecycle: Lifecycle;
  /** Pages that it publishes for customers, such as a privacy notice. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, from 1 (weak) to 4 (strong), or null if not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Why it was merged, or why its merge was undone; null if neither. */
  mergeReason?: Maybe<Scalars['String']['output']>;
  /**
   * The third party that it was merged into, or null. A merged third party is RETIRED: its records, identifiers and keys in
   * other systems belong to that one, and no record can refer to it.
   */
  mergedInto?: Maybe<ThirdParty>;
  /** Its owners, used by the 50 % rule (28 CFR 202.211). An empty list does not mean that it has no owners. */
  owners: Array<Owner>;
  /**
   * Third parties that may be the same company: they share a name, however it is written, or a domain. At most 10, those with
   * most in common first. `mergeThirdParties` makes two one.
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /**
   * The recorded answers of the procurement gate to everything that it does for us, oldest first: the answer on the first
   * day, and every change of the answer or its rules until the last day. If there are more than 1,000, the newest. Records
   * made later about those days are not considered; `procurementStatus(asOf)` considers them.
   */
  procurementHistory: Array<ProcurementPoint>;
  /** Whether a purchase is allowed, the reasons, and how long the result holds. Like the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** Its products. Default order: by name. */
  products: ProductConnection;
  /** Its performance on individual occasions. Default order: latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120, or null if not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * Its risk on a day, and the reasons. Null if it was not recorded at `knownAt`, or if the risk could not be computed:
   * see `errors`.
   */
  risk?: Maybe<RiskAssessment>;
  /**
   * The recorded levels of its risk, oldest first: the level on the first day, and every change until the last day. If
   * there are more than 1,000, the newest. Records made later about those days are not considered; `risk(asOf)`
   * considers them.
   */
  riskHistory: Array<RiskPoint>;
  /** The result of each rule of the catalogue on a day. Empty if the third party was not recorded at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** Its screenings against sanctions lists. Default order: latest first. */
  screenings: ScreeningConnection;
  /** Services that it provides to its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its sites. */
  sites: Array<Site>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be complete; null means never stated. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Its suppliers. Default order: most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Its customers. Default order: most critical first. */
  supplies: SupplyLinkConnection;
  /** Our labels. */
  tags: Array<Scalars['String']['output']>;
  /** Other names that it uses, in any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, from 1 (not known) to 4 (known and aligned), or null if not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
  /** Its website. */
  websiteUrl?: Maybe<Scalars['URL']['output']>;
};


/** Performs testing on our specimens. */
export type PartnerLabAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestationOrder>;
  where?: InputMaybe<AttestationWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  where?: InputMaybe<AuditWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificationOrder>;
  where?: InputMaybe<CertificationWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
};


/** Performs testing on our specimens. */
export type PartnerLabContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DecisionOrder>;
  where?: InputMaybe<DecisionWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminationOrder>;
  where?: InputMaybe<DeterminationWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EngagementOrder>;
  where?: InputMaybe<EngagementWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabEvidenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceDocumentOrder>;
  where?: InputMaybe<EvidenceDocumentWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabExpirationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpirationOrder>;
  since?: Scalars['Int']['input'];
  where?: InputMaybe<ExpirationWhere>;
  within: Scalars['Int']['input'];
};


/** Performs testing on our specimens. */
export type PartnerLabFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabProcurementHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Performs testing on our specimens. */
export type PartnerLabProcurementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Performs testing on our specimens. */
export type PartnerLabProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabQualityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityRecordOrder>;
  where?: InputMaybe<QualityRecordWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Performs testing on our specimens. */
export type PartnerLabRiskHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Performs testing on our specimens. */
export type PartnerLabRuleResultsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Performs testing on our specimens. */
export type PartnerLabScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScreeningOrder>;
  where?: InputMaybe<ScreeningWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};


/** Performs testing on our specimens. */
export type PartnerLabSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};

/** One page of partner labs. */
export type PartnerLabConnection = Connection & {
  __typename?: 'PartnerLabConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<PartnerLabEdge>;
  /** The records of this page, in order. */
  nodes: Array<PartnerLab>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A partner lab and its place in the list. */
export type PartnerLabEdge = {
  __typename?: 'PartnerLabEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The best match for the words of `where.text`; null without them. */
  match?: Maybe<SearchMatch>;
  /** The record. */
  node: PartnerLab;
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

/** The subscription, or the errors that prevented the ping. */
export type PingWebhookSubscriptionPayload = {
  __typename?: 'PingWebhookSubscriptionPayload';
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** Third parties whose level of risk or procurement result would change under a draft policy. Nothing is written. */
export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  /** Transitions between results that occur, for the question about everything that a third party does for us. */
  answers: Array<AnswerTransition>;
  /** The day of the preview. */
  asOf: Scalars['Date']['output'];
  /** Number of third parties that were assessed under both. */
  assessed: Scalars['Int']['output'];
  /** Number of third parties whose level or result differs. */
  changed: Scalars['Int']['output'];
  /** Transitions between levels that occur, ordered by level before, then after, lowest first. */
  levels: Array<LevelTransition>;
  /** The third parties whose level or result differs: largest rise in level first, then by score. */
  thirdParties: Array<RiskComparison>;
};


/** Third parties whose level of risk or procurement result would change under a draft policy. Nothing is written. */
export type PolicyPreviewThirdPartiesArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * Counts of third parties: all, or those of a filter. Counts are exact and from one snapshot. Fields that are not
 * selected are not computed.
 */
export type Portfolio = {
  __typename?: 'Portfolio';
  /**
   * Number of third parties that `byAnswer` counts with their last answer because today's is not computed yet. Null if
   * `byAnswer` is.
   */
  answersAwaitingRenewal?: Maybe<Scalars['Int']['output']>;
  /** The day for which risk is counted. */
  asOf: Scalars['Date']['output'];
  /**
   * Number of third parties that are counted with their last assessment because today's is not computed yet. 0 except
   * for moments after midnight or after an upgrade, and always 0 if `asOf` is not today.
   */
  awaitingRenewal: Scalars['Int']['output'];
  /**
   * Number per answer of the procurement gate to everything that a third party does for us: all four answers in a fixed
   * order, and last those without a stored answer. Null for every day but today, and with `knownAt`: an answer is stored
   * for today only. `procurementStatuses` asks the gate about other days.
   */
  byAnswer?: Maybe<Array<ProcurementAnswerCount>>;
  /** Number per country, most first. Third parties without a known country have an entry of their own. */
  byCountry: Array<CountryCount>;
  /** The seven dimensions of risk, each with the number of third parties per level. */
  byDimension: Array<DimensionCount>;
  /**
   * Number per category of the engagements that are active on the day, by the records of today: all categories, in order,
   * and last the third parties without an active engagement. A third party counts in each of its categories.
   */
  byEngagementCategory: Array<EngagementCategoryCount>;
  /**
   * Number per facility of ours that an engagement active on the day serves, by the records of today. An engagement without
   * a list of facilities serves all. A third party counts at each facility that it serves.
   */
  byFacility: FacilityCounts;
  /** Number per kind: all kinds. */
  byKind: Array<ThirdPartyKindCount>;
  /** Number per level of risk: all five levels, lowest first. */
  byLevel: Array<RiskLevelCount>;
  /** Number per lifecycle stage: all stages, in order. */
  byLifecycle: Array<LifecycleCount>;
  /** Number per internal owner. Third parties without one have an entry of their own. */
  byOwner: OwnerCounts;
  /** Number per state of assessment: all three, least known first. */
  byState: Array<AssessmentStateCount>;
  /** Number per tag. A third party counts under each of its tags. Those without any have an entry of their own. */
  byTag: TagCounts;
  /** How concentrated our dependence on third parties, sub-suppliers and countries is on that day. */
  concentration: PortfolioConcentration;
  /**
   * Third parties whose level of risk differs from the one on an earlier day. Both levels are those recorded at the
   * time: later records about those days are not considered, and future days have no record. With `knownAt`: as recorded
   * by then.
   */
  movers: PortfolioMovers;
  /** Sums of the values of all contracts in force on the day, by the records of today. */
  spend: Spend;
  /** Number of third parties. */
  total: Scalars['Int']['output'];
  /** Number of third parties without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};


/**
 * Counts of third parties: all, or those of a filter. Counts are exact and from one snapshot. Fields that are not
 * selected are not computed.
 */
export type PortfolioByFacilityArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Counts of third parties: all, or those of a filter. Counts are exact and from one snapshot. Fields that are not
 * selected are not computed.
 */
export type PortfolioByOwnerArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Counts of third parties: all, or those of a filter. Counts are exact and from one snapshot. Fields that are not
 * selected are not computed.
 */
export type PortfolioByTagArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Counts of third parties: all, or those of a filter. Counts are exact and from one snapshot. Fields that are not
 * selected are not computed.
 */
export type PortfolioMoversArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Date']['input'];
};

/**
 * How concentrated our dependence is, as the Herfindahl-Hirschman index: the sum of the squared percentages of all
 * shares. A share is the sum of `dependency` over active engagements, divided by the total. An unknown dependency counts
 * as 4, the highest. The dates of an engagement decide whether it is active.
 */
export type PortfolioConcentration = {
  __typename?: 'PortfolioConcentration';
  /** For each category with an engagement, most concentrated first. */
  byCategory: Array<CategoryConcentration>;
  /** Over the countries of the engaged third parties; null if none is engaged. */
  byCountry?: Maybe<CountryConcentration>;
  /**
   * Over the direct suppliers of the engaged third parties. Each has the combined weight of its customers. Null if no
   * engaged third party has a recorded supplier on the day.
   */
  bySubSupplier?: Maybe<SubSupplierConcentration>;
};

/** A third party whose level of risk differs from the one on an earlier day. */
export type PortfolioMover = {
  __typename?: 'PortfolioMover';
  /** The level on the later day. */
  after: RiskPoint;
  /** The level on the earlier day. */
  before: RiskPoint;
  /** The third party. */
  thirdParty?: Maybe<ThirdParty>;
};

/** Third parties whose level of risk differs from the one on an earlier day. */
export type PortfolioMovers = {
  __typename?: 'PortfolioMovers';
  /** Number without a level on the earlier day. */
  appeared: Scalars['Int']['output'];
  /** Number with a lower level. */
  better: Scalars['Int']['output'];
  /** The third parties: those that moved by most levels first, rises before falls, then by score. */
  thirdParties: Array<PortfolioMover>;
  /** Number with a higher level. */
  worse: Scalars['Int']['output'];
};

/**
 * Counts of third parties at the end of a day, as recorded by then. A level counts here also for a third party without
 * evidence: the log has an entry only if a level changes, so it does not say who was UNASSESSED on a day.
 */
export type PortfolioPoint = {
  __typename?: 'PortfolioPoint';
  /**
   * Number per answer of the procurement gate: all four answers, in order. Third parties are in none before their first
   * recorded answer: earlier releases recorded levels only.
   */
  byAnswer: Array<RecordedAnswerCount>;
  /** Number per level of risk: all five levels, lowest first. */
  byLevel: Array<RecordedLevelCount>;
  /**
   * Number of ends and due days that had come near, as reminded of by then: at most 90 days ahead, of screenings 7. One that
   * was moved, or was met, after its reminder counts until its day.
   */
  expiring: Scalars['Int']['output'];
  /** Number of ends and due days that came near after the point before, or for the first point from `from` on. */
  newlyExpiring: Scalars['Int']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
  /** Number of findings that were open. */
  openFindings: Scalars['Int']['output'];
  /** Number of these whose due day had passed. */
  overdueFindings: Scalars['Int']['output'];
  /** Number of third parties with a recorded level of risk. */
  recorded: Scalars['Int']['output'];
};

/** A third party that may be the same company as another one. */
export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  /** The properties that the two share. */
  signs: Array<DuplicateSign>;
  /** The other third party. */
  thirdParty: ThirdParty;
};

/** A person or a service of our laboratory. Every key belongs to one, and every change names one. */
export type Principal = Node & RegistryRecord & {
  __typename?: 'Principal';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Email address. Null if the key may not read principals, except for the key's own principal. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** A person or a service. */
  kind: PrincipalKind;
  /** Unique name. */
  name: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of principals. */
export type PrincipalConnection = Connection & {
  __typename?: 'PrincipalConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<PrincipalEdge>;
  /** The records of this page, in order. */
  nodes: Array<Principal>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A principal and its place in the list. */
export type PrincipalEdge = {
  __typename?: 'PrincipalEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Principal;
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

/** An alternative third party to buy from. */
export type ProcurementAlternative = {
  __typename?: 'ProcurementAlternative';
  /** The gate's response about the alternative to the same question: ALLOW. */
  status: ProcurementStatus;
  /** The third party. */
  thirdParty: ThirdParty;
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

/** Number of third parties with an answer of the procurement gate. */
export type ProcurementAnswerCount = {
  __typename?: 'ProcurementAnswerCount';
  /** The answer, or null for third parties without a stored answer. Null never means ALLOW. */
  answer?: Maybe<ProcurementAnswer>;
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Matches any of these answers of the gate. */
export type ProcurementAnswerFilter = {
  /** The category that is asked about. Default: everything that the third party does for us. */
  category?: InputMaybe<EngagementCategory>;
  /** Any of these answers, 1–4. */
  in: Array<ProcurementAnswer>;
};

/** The gate's response to one question in both views. */
export type ProcurementComparison = {
  __typename?: 'ProcurementComparison';
  /** In the second view. */
  after: ProcurementStatus;
  /** In the first view. */
  before: ProcurementStatus;
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

/** A recorded answer of the gate. */
export type ProcurementPoint = {
  __typename?: 'ProcurementPoint';
  /** The answer. */
  answer: ProcurementAnswer;
  /** First day of the answer: the day of the write, or of the change of day or policy, that caused it. */
  asOf: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Ids of the rules that caused the answer, in the order of the policy; empty for ALLOW. */
  rules: Array<Scalars['String']['output']>;
};

/**
 * The policy of the gate. The file `db/catalogue/procurement-policy.v3.json` seeds version 1; each edit is a recorded
 * change to the next version.
 */
export type ProcurementPolicy = Node & RegistryRecord & {
  __typename?: 'ProcurementPolicy';
  /** Maximum duration of an approval in days, 1–3,660. */
  approvalDays: Scalars['Int']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Maximum number of days for which a result holds, 1–366. */
  holdDays: Scalars['Int']['output'];
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** The reason for the last change. */
  reason: Scalars['String']['output'];
  /** The rules of the gate, in the order in which reasons are reported. */
  rules: Array<ProcurementRule>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
  /** Maximum duration of a waiver or risk acceptance in days, 1–3,660. */
  waiverDays: Scalars['Int']['output'];
};

/** One rule of the gate and the outcome of checking it. */
export type ProcurementReason = {
  __typename?: 'ProcurementReason';
  /** The sources of the rule. */
  citations: Array<Citation>;
  /**
   * The effect on the result. Taken from the rule's `severity` if the rule is not met, and from `whenUnknown` if that is
   * not known or for counsel. Null if the rule is met, requires nothing or is set aside.
   */
  effect?: Maybe<ProcurementEffect>;
  /** The records that support the outcome; empty if the outcome is that no such record exists. */
  evidence: Array<Node>;
  /** The outcome in words. */
  message: Scalars['String']['output'];
  /** The outcome. */
  outcome: ProcurementOutcome;
  /** How to change the outcome, in words. Null if the rule is met or nothing can change it. */
  remedy?: Maybe<Scalars['String']['output']>;
  /** The rule, with its version. */
  rule: ProcurementRule;
  /**
   * The waiver or risk acceptance that sets the rule aside, with its author and end; null if none does. The reason stays
   * listed.
   */
  setAsideBy?: Maybe<Decision>;
};

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

/** A rule of the gate: its requirement, and our policy's settings for it. */
export type ProcurementRule = {
  __typename?: 'ProcurementRule';
  /** The sources of the rule. */
  citations: Array<Citation>;
  /** The requirement. */
  description: Scalars['String']['output'];
  /** First day on which it is in effect, or null if from the beginning. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is in effect, or null if no end is set. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Code of the rule, for example `CLIA-REFERRAL`. A code is never reused. If the catalogue has a rule with the same id,
   * it defines the requirement.
   */
  id: Scalars['ID']['output'];
  /** The reason why the rule cannot be waived, switched off or lowered in severity; null if it can. */
  locked?: Maybe<Scalars['String']['output']>;
  /** Parameters of the rule: levels, days, certifications by category. */
  parameters: Scalars['JSON']['output'];
  /** The consequence if the rule is not met. */
  severity: ProcurementSeverity;
  /** Whether the rule applies. */
  status: RuleStatus;
  /** Title. */
  title: Scalars['String']['output'];
  /** Increases with each change of the rule's settings. */
  version: Scalars['Int']['output'];
  /** Whether a waiver can set the rule aside. */
  waivable: Scalars['Boolean']['output'];
  /** The consequence if it is not known whether the rule is met. */
  whenUnknown: WhenUnknown;
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

/**
 * Whether a purchase is allowed, the reasons, the remedies, and how long the result holds. It reflects the current
 * records. It informs a decision and is not legal advice.
 */
export type ProcurementStatus = {
  __typename?: 'ProcurementStatus';
  /**
   * Other third parties with the result ALLOW for the same category and facility, lowest risk first. Empty if the result
   * is ALLOW, if the request has no single category, if `knownAt` is given, or if there are none.
   */
  alternatives: Array<ProcurementAlternative>;
  /** The result. */
  answer: ProcurementAnswer;
  /** The approval that covers the request, or null if none does. */
  approval?: Maybe<Decision>;
  /** The day of the request. */
  asOf: Scalars['Date']['output'];
  /** The category of the request or of the product; null means everything. */
  category?: Maybe<EngagementCategory>;
  /** Every rule that was checked, in the order of the policy, with its outcome, including rules that are met. */
  checks: Array<ProcurementReason>;
  /** The facility of the request; null means those that its engagements serve. */
  facility?: Maybe<Facility>;
  /**
   * The first day on which the result or its reasons may change without a new record, for example because a certificate
   * expires or a review falls due. A recorded date of a supplier counts, too, if it could change the result. At most
   * `procurementPolicy { holdDays }` days after `asOf`. Query again on that day.
   */
  holdsUntil: Scalars['Date']['output'];
  /** The instant whose records the result reflects. */
  knownAt: Scalars['DateTime']['output'];
  /** The waivers and risk acceptances in force that cover the request. */
  overrides: Array<Decision>;
  /** Version of the policy that produced the result. */
  policyVersion: Scalars['Int']['output'];
  /** The product of the request; null means no particular product. */
  product?: Maybe<Product>;
  /**
   * Every rule that is not met or not known, worst first, including rules that a decision sets aside. Empty if all rules
   * are met.
   */
  reasons: Array<ProcurementReason>;
  /**
   * The remedies, each once, for the worst reason first. Two exceptions: if it is unknown what the third party will do for
   * you, saying so comes first. The approval comes last, because an approver wants the rest in order.
   */
  remedies: Array<Scalars['String']['output']>;
  /** The third party of the request; null if the request names no third party of the registry. */
  thirdParty?: Maybe<ThirdParty>;
};


/**
 * Whether a purchase is allowed, the reasons, the remedies, and how long the result holds. It reflects the current
 * records. It informs a decision and is not legal advice.
 */
export type ProcurementStatusAlternativesArgs = {
  first?: Scalars['Int']['input'];
};

/** A product of a third party. */
export type Product = Node & RegistryRecord & {
  __typename?: 'Product';
  /** The category for which it is bought, or null if not known. */
  category?: Maybe<EngagementCategory>;
  /** Whether it is connected to a network. */
  connectedDevice: YesNoUnknown;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits. */
  sbomDigest?: Maybe<Scalars['String']['output']>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of the maker's support, or null if not known. */
  supportEndsOn?: Maybe<Scalars['Date']['output']>;
  /** The third party that sells it. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
  /** Its published vulnerabilities, ordered by CVE number. */
  vulnerabilities: Array<ProductVulnerability>;
};

/** One page of products. */
export type ProductConnection = Connection & {
  __typename?: 'ProductConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<ProductEdge>;
  /** The records of this page, in order. */
  nodes: Array<Product>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A product and its place in the list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Product;
};

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
export type ProductVulnerability = {
  __typename?: 'ProductVulnerability';
  /** CVE number, for example `CVE-2024-3400`. */
  cve: Scalars['String']['output'];
  /** Day by which it must be patched, or null if none was set. It is the owner's day, or else the catalog's. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is known to be exploited: a catalog lists it, or the owner of the record says so. */
  knownExploited: Scalars['Boolean']['output'];
  /** The catalog of exploited vulnerabilities that lists it, such as `cisa-kev`, or null if an import found none. */
  listedBy?: Maybe<Scalars['String']['output']>;
  /** Day by which the catalog asks to patch it, or null if it gives none. */
  listedDueOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which the product is patched as we use it, or null if it is not patched. */
  patchedOn?: Maybe<Scalars['Date']['output']>;
};

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
export type PublicKey = {
  __typename?: 'PublicKey';
  /** The signature algorithm of the key. */
  algorithm: KeyAlgorithm;
  /** The public key as PEM (SubjectPublicKeyInfo). */
  key: Scalars['String']['output'];
  /** The key's name in signatures, unique within the attestor. */
  keyId: Scalars['String']['output'];
  /** Start of the period in which its signatures count; null means no start. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** End of the period in which its signatures count; null means no end. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
};

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

/** A third party's performance on one occasion. */
export type QualityRecord = Node & RegistryRecord & {
  __typename?: 'QualityRecord';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** The kind of occasion. */
  kind: QualityRecordKind;
  /** A short note. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it passed. Null means not known. Then a proficiency test below 80 percent counts as failed and one of 100
   * percent as passed, a turnaround below the score of the risk model as failed, and a discrepancy or nonconformance as
   * failed.
   */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** Day of the work or of the discovery, or null if not known. A failure without its day counts as one of today. */
  performedOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Percentage correct, 0–100. Null if not known or not counted. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The tested specialty. Null if not known or not applicable. Only failed proficiency tests with their specialty can make
   * testing unsuccessful (42 CFR 493.2), which counts two of three events of one specialty.
   */
  specialty?: Maybe<Specialty>;
  /** The third party that did the work. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of quality records. */
export type QualityRecordConnection = Connection & {
  __typename?: 'QualityRecordConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<QualityRecordEdge>;
  /** The records of this page, in order. */
  nodes: Array<QualityRecord>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A quality record and its place in the list. */
export type QualityRecordEdge = {
  __typename?: 'QualityRecordEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: QualityRecord;
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

/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type Query = {
  __typename?: 'Query';
  /** Attestations of all third parties. Default order: latest first. */
  attestations: AttestationConnection;
  /** Attestors. Default order: by name. */
  attestors: AttestorConnection;
  /** Audits of all third parties. Default order: latest scheduled first. */
  audits: AuditConnection;
  /**
   * Calendar feeds of the caller; for callers that may read principals, all feeds. Revoked ones are included. Default order:
   * by name.
   */
  calendarFeeds: CalendarFeedConnection;
  /** The certification types of the catalogue. */
  certificationTypes: Array<CertificationType>;
  /** Certifications of all third parties. Default order: next to expire first. */
  certifications: CertificationConnection;
  /**
   * The position in the log that this response reflects; pass it to `changes` as `after`. A client that reads lists and
   * this cursor in one operation misses no later write. For INTEGRATION, AUDITOR and ADMIN.
   */
  changeCursor: Scalars['String']['output'];
  /**
   * The log of every write and of the derived changes. Default order: commit order, from the beginning. To follow the
   * log, store `endCursor` of each page and pass it as `after`: no entry is missed or repeated. For INTEGRATION, AUDITOR
   * and ADMIN. `GET /changes` streams the same entries as server-sent events.
   */
  changes: ChangeConnection;
  /** The clause types of the catalogue. */
  clauseTypes: Array<ClauseType>;
  /** Compares two views of a third party's risk. Null if the third party does not exist. */
  compareRisk?: Maybe<RiskComparison>;
  /** Contracts with all third parties. Default order: next to expire first. */
  contracts: ContractConnection;
  /** The controls of the catalogue, ordered by code. */
  controls: Array<Control>;
  /** Decisions about all third parties. Default order: latest decided first. */
  decisions: DecisionConnection;
  /** Determinations about all third parties. Default order: latest first. */
  determinations: DeterminationConnection;
  /** Engagements of all third parties. Default order: by name. */
  engagements: EngagementConnection;
  /** Documents about all third parties. Default order: latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /**
   * Upcoming ends of records, and due reviews, audits, findings and screenings, of all third parties that are not retired.
   * Default order: next first. Records without a known end are not included. Past ends are included only with `since`. For
   * example, `since: 3650, within: 0` with `kind` REVIEW gives the reviews that are due by now.
   */
  expirations: ExpirationConnection;
  /** Our facilities. Default order: by name. */
  facilities: FacilityConnection;
  /** Findings of all audits. Default order: next due first. */
  findings: FindingConnection;
  /** Incidents of all third parties. Default order: latest first. */
  incidents: IncidentConnection;
  /** Any record by its global id, or null if it does not exist or the key may not read it. */
  node?: Maybe<Node>;
  /** Records by their global ids, in the same order, at most 100. An id without a record gives null in its place. */
  nodes: Array<Maybe<Node>>;
  /** Third parties of kind PARTNER_LAB. */
  partnerLabs: PartnerLabConnection;
  /**
   * Counts third parties by risk and by other properties. `where` always selects by the current state, also for risk;
   * `asOf` is the day for which risk is counted.
   */
  portfolio: Portfolio;
  /**
   * Counts of third parties over time, as they were recorded: the levels of risk and the answers of the gate that the log
   * reported by the end of each day, and the findings that were open in it. Later records about those days are not
   * considered; `portfolio(asOf)` considers them. `where` selects by the current state, also for earlier days: with a filter
   * on ACTIVE, a third party that was retired since then is in no point. The cost follows the number of points and of
   * recorded values.
   */
  portfolioHistory: Array<PortfolioPoint>;
  /**
   * Previews the effect of a draft of the risk model, of the gate's policy, or of both. An invalid draft is refused; the
   * error's `problems` list all its errors.
   */
  previewPolicy: PolicyPreview;
  /** Persons and services. Default order: by name. For AUDITOR and ADMIN. */
  principals: PrincipalConnection;
  /** The policy of the gate, or an earlier version of it. Null if the version does not exist. */
  procurementPolicy?: Maybe<ProcurementPolicy>;
  /**
   * Whether a purchase is allowed. An invalid request gives UNKNOWN with the reason, or BLOCK if the policy sets
   * `whenUnknown` of the rule REQUEST to it.
   */
  procurementStatus: ProcurementStatus;
  /** Responses to many requests, in their order, at most 1,000. */
  procurementStatuses: Array<ProcurementStatus>;
  /** Products of all third parties. Default order: by name. */
  products: ProductConnection;
  /** Quality records of all third parties. Default order: latest first. */
  qualityRecords: QualityRecordConnection;
  /** The mappings of requirements to our controls. Default order: by standard. */
  requirementMappings: RequirementMappingConnection;
  /** The constants of the risk assessment. Null if the version does not exist. */
  riskModel?: Maybe<RiskModel>;
  /** The rules of the catalogue. */
  rules: Array<Rule>;
  /** Screenings of all third parties. Default order: latest first. */
  screenings: ScreeningConnection;
  /**
   * Computes the effect of hypothetical changes on a third party and on everything downstream of it. It writes nothing
   * and sends nothing. Null if the third party does not exist. Invalid changes are refused together; the error's
   * `problems` list each of them.
   */
  simulateRisk?: Maybe<RiskComparison>;
  /** Third parties of kind SUPPLIER. */
  suppliers: SupplierConnection;
  /**
   * The suppliers or customers of a third party, and the services that depend on them. Null if the third party does not
   * exist.
   */
  supplyChain?: Maybe<SupplyChain>;
  /** Supply links between all third parties. Default order: most critical first. */
  supplyLinks: SupplyLinkConnection;
  /** Third parties. Default order: by legal name, or best match first if text is given. */
  thirdParties: ThirdPartyConnection;
  /** One third party, or null if it does not exist. */
  thirdParty?: Maybe<ThirdParty>;
  /** Third parties of kind VENDOR. */
  vendors: VendorConnection;
  /** The caller and the permissions of its key. */
  viewer: Viewer;
  /** Subscriptions of the caller; for callers that may read principals, all subscriptions. Default order: by name. */
  webhookSubscriptions: WebhookSubscriptionConnection;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestationOrder>;
  where?: InputMaybe<AttestationWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryAttestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestorOrder>;
  where?: InputMaybe<AttestorWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  where?: InputMaybe<AuditWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryCalendarFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CalendarFeedOrder>;
  where?: InputMaybe<CalendarFeedWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificationOrder>;
  where?: InputMaybe<CertificationWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
  snapshot?: InputMaybe<Scalars['Boolean']['input']>;
  thirdParty?: InputMaybe<ThirdPartyRef>;
  types?: InputMaybe<Array<RecordType>>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryCompareRiskArgs = {
  after?: RiskView;
  before: RiskView;
  thirdParty: ThirdPartyRef;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DecisionOrder>;
  where?: InputMaybe<DecisionWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminationOrder>;
  where?: InputMaybe<DeterminationWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EngagementOrder>;
  where?: InputMaybe<EngagementWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryEvidenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceDocumentOrder>;
  where?: InputMaybe<EvidenceDocumentWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryExpirationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpirationOrder>;
  since?: Scalars['Int']['input'];
  where?: InputMaybe<ExpirationWhere>;
  within: Scalars['Int']['input'];
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FacilityOrder>;
  where?: InputMaybe<FacilityWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryPartnerLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThirdPartyOrder>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryPortfolioArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryPortfolioHistoryArgs = {
  every?: HistoryInterval;
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryPreviewPolicyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  procurementRules?: Array<ProcurementRuleInput>;
  riskModel?: InputMaybe<Scalars['JSON']['input']>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryPrincipalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PrincipalOrder>;
  where?: InputMaybe<PrincipalWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryProcurementPolicyArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryProcurementStatusArgs = {
  request: ProcurementRequest;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryProcurementStatusesArgs = {
  requests: Array<ProcurementRequest>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryQualityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityRecordOrder>;
  where?: InputMaybe<QualityRecordWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryRequirementMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequirementMappingOrder>;
  where?: InputMaybe<RequirementMappingWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryRiskModelArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScreeningOrder>;
  where?: InputMaybe<ScreeningWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QuerySimulateRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  changes: Array<HypotheticalChange>;
  thirdParty: ThirdPartyRef;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThirdPartyOrder>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QuerySupplyChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: Scalars['Int']['input'];
  direction: SupplyDirection;
  root: ThirdPartyRef;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QuerySupplyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryThirdPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThirdPartyOrder>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryThirdPartyArgs = {
  ref: ThirdPartyRef;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThirdPartyOrder>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * All queries. All fields of one operation read the same snapshot of the registry. `asOf` selects a calendar day, not
 * that snapshot.
 */
export type QueryWebhookSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WebhookSubscriptionOrder>;
  where?: InputMaybe<WebhookSubscriptionWhere>;
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

/** The attestation that was created, or the errors that prevented it. */
export type RecordAttestationPayload = {
  __typename?: 'RecordAttestationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  attestation?: Maybe<Attestation>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The decision that was created, or the errors that prevented it. */
export type RecordDecisionPayload = {
  __typename?: 'RecordDecisionPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  decision?: Maybe<Decision>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The determination that was created, or the errors that prevented it. */
export type RecordDeterminationPayload = {
  __typename?: 'RecordDeterminationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  determination?: Maybe<Determination>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The screening that was created, or the errors that prevented it. */
export type RecordScreeningPayload = {
  __typename?: 'RecordScreeningPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  screening?: Maybe<Screening>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** Number of third parties with a recorded answer of the procurement gate. */
export type RecordedAnswerCount = {
  __typename?: 'RecordedAnswerCount';
  /** The answer. */
  answer: ProcurementAnswer;
  /** Number of third parties. */
  count: Scalars['Int']['output'];
};

/** Number of third parties with a recorded level of risk. */
export type RecordedLevelCount = {
  __typename?: 'RecordedLevelCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The level. */
  level: RiskLevel;
};

/** Fields of every record. */
export type RegistryRecord = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

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

/** The finding after the change, or the errors that prevented it. */
export type ReopenFindingPayload = {
  __typename?: 'ReopenFindingPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  finding?: Maybe<Finding>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The subscription, or the errors that prevented the replay. */
export type ReplayWebhookDeliveriesPayload = {
  __typename?: 'ReplayWebhookDeliveriesPayload';
  /** Number of deliveries that are pending again; null if a repeated call returns an earlier result. */
  replayed?: Maybe<Scalars['Int']['output']>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** A requirement or question, and one of our controls that it asks for. */
export type RequirementControl = {
  __typename?: 'RequirementControl';
  /** The control. */
  control: Control;
  /** Responses that mean that the control is met. Null means yes, true, implemented and similar words. */
  met?: Maybe<Array<Scalars['String']['output']>>;
  /** Responses that mean that it does not apply. Null means n/a, not applicable and similar words. */
  notApplicable?: Maybe<Array<Scalars['String']['output']>>;
  /** Responses that mean that it is not met. Null means no, false, not implemented and similar words. */
  notMet?: Maybe<Array<Scalars['String']['output']>>;
  /** Responses that mean that it is partly met. Null means partial, partially, in progress and similar words. */
  partial?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The requirement as the document names it: its identifier, its reference if the document does not define it, or the
   * id of a question.
   */
  requirement: Scalars['String']['output'];
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

/**
 * A mapping from the requirements of a standard, or the questions of a questionnaire, to our controls. It adds to the
 * citations of the catalogue and takes precedence over them.
 */
export type RequirementMapping = Node & RegistryRecord & {
  __typename?: 'RequirementMapping';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The framework of the attestations that the mapping produces. */
  framework: Scalars['String']['output'];
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /**
   * Its requirements, in the order in which they were recorded, at most 2,000. A requirement for several controls has
   * several entries.
   */
  requirements: Array<RequirementControl>;
  /**
   * The standard as documents name it: the name of a CycloneDX standard, the `predicateType` of an in-toto statement, or
   * the framework of a questionnaire. Unique, ignoring case.
   */
  standard: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of mappings. */
export type RequirementMappingConnection = Connection & {
  __typename?: 'RequirementMappingConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<RequirementMappingEdge>;
  /** The records of this page, in order. */
  nodes: Array<RequirementMapping>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A mapping and its place in the list. */
export type RequirementMappingEdge = {
  __typename?: 'RequirementMappingEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: RequirementMapping;
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

/** The attestation after the change, or the errors that prevented it. */
export type RevokeAttestationPayload = {
  __typename?: 'RevokeAttestationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  attestation?: Maybe<Attestation>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The calendar feed after the change, or the errors that prevented it. */
export type RevokeCalendarFeedPayload = {
  __typename?: 'RevokeCalendarFeedPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The certification after the change, or the errors that prevented it. */
export type RevokeCertificationPayload = {
  __typename?: 'RevokeCertificationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  certification?: Maybe<Certification>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The decision after the change, or the errors that prevented it. */
export type RevokeDecisionPayload = {
  __typename?: 'RevokeDecisionPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  decision?: Maybe<Decision>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The determination after the change, or the errors that prevented it. */
export type RevokeDeterminationPayload = {
  __typename?: 'RevokeDeterminationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  determination?: Maybe<Determination>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/**
 * How risky a third party is on a day, and the reasons. It is a pure function of the records about it, the policy
 * (`riskModel`) and the day: the same input always gives the same result. `docs/risk-model.md` explains it to risk
 * officers.
 */
export type RiskAssessment = {
  __typename?: 'RiskAssessment';
  /** The day of the assessment. */
  asOf: Scalars['Date']['output'];
  /**
   * When it was computed: at the last write that could change it, at a later change of day, or just now for a day whose
   * risk is not stored.
   */
  assessedAt: Scalars['DateTime']['output'];
  /** The level with controls, but without events, gates and suppliers. Never above the inherent level. */
  controlledLevel: RiskLevel;
  /** The score with controls, but without events, gates and suppliers. Never above the inherent score. */
  controlledScore: Scalars['Float']['output'];
  /** Share of the applicable controls, by weight, with dated evidence that is valid on the day, 0–1. */
  coverage: Scalars['Float']['output'];
  /** All seven dimensions, in the order of the model. */
  dimensions: Array<DimensionRisk>;
  /** The dimension that determines the level. If several do, the one with the highest score. */
  drivingDimension: RiskDimension;
  /** The EBIOS Risk Manager threat level; null if maturity, trust or an engagement is not recorded. */
  ebios?: Maybe<EbiosThreatLevel>;
  /**
   * The factors of the risk. The driving dimension comes first, then the other dimensions by level and score, highest
   * first; within a dimension the largest share first. The first three therefore explain the level, except for the
   * gates.
   */
  factors: Array<RiskFactor>;
  /** The gates that set minimums, whatever the factors sum to. Read these before the factors. Usually none. */
  gates: Array<RiskGate>;
  /** The impact in the driving dimension, 0–10. */
  impact: Scalars['Float']['output'];
  /** The level without any control and without events, gates and suppliers. */
  inherentLevel: RiskLevel;
  /** The score without any control and without events, gates and suppliers. */
  inherentScore: Scalars['Float']['output'];
  /** The instant whose records it reflects. If none was requested, the instant of the operation. */
  knownAt: Scalars['DateTime']['output'];
  /** The highest level of its dimensions, because an average would hide the worst. */
  level: RiskLevel;
  /** Version of the risk model that was used, for `riskModel(version: …)`. */
  modelVersion: Scalars['Int']['output'];
  /**
   * The first later day on which a recorded date changes it by a step, by the current records: an expiry, a due date,
   * the end of a cadence, a start. Until then evidence and past incidents only fade. Null if there is no such date.
   */
  nextChangeOn?: Maybe<Scalars['Date']['output']>;
  /** The level if every control without any evidence were met. */
  optimisticLevel: RiskLevel;
  /** The score if every control without any evidence were met. */
  optimisticScore: Scalars['Float']['output'];
  /**
   * The highest score of its dimensions, 0–100. Score and level can disagree at the edges of the table, so sort by
   * level, then score.
   */
  score: Scalars['Float']['output'];
  /** Whether enough is known for the level to reflect more than missing evidence. */
  state: AssessmentState;
  /**
   * Whether more suppliers are upstream than were examined. For a day or instant whose risk is not stored, risk is
   * followed four links up and to at most 1,000 third parties. Suppliers beyond that count with the risk that they
   * transmit today. With `knownAt`, they are left out if that is not known, and risk may be higher than stated.
   */
  upstreamTruncated: Scalars['Boolean']['output'];
};


/**
 * How risky a third party is on a day, and the reasons. It is a pure function of the records about it, the policy
 * (`riskModel`) and the day: the same input always gives the same result. `docs/risk-model.md` explains it to risk
 * officers.
 */
export type RiskAssessmentFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Differences between two views of a third party's risk: two days, two states of knowledge, two versions of the model,
 * or the actual and a hypothetical state.
 */
export type RiskComparison = {
  __typename?: 'RiskComparison';
  /** In the second view; null if the third party was not recorded by then. */
  after?: Maybe<RiskAssessment>;
  /** In the first view; null if the third party was not recorded by then. */
  before?: Maybe<RiskAssessment>;
  /** All seven dimensions, in the order of the model. */
  dimensions: Array<DimensionChange>;
  /**
   * Direct and indirect customers, up to four links away, whose likelihood in some dimension differs by 0.01 points or
   * more between the views. The largest rise in level comes first, then the largest rise in points. The links are those
   * currently recorded that are in force on the second day, plus the hypothetical ones.
   */
  downstream: Array<RiskComparison>;
  /** Whether more third parties are downstream than were examined: more than four links away, or more than 500. */
  downstreamTruncated: Scalars['Boolean']['output'];
  /**
   * The factors that contribute more, less or for another reason, largest difference first. They explain all differences
   * except those of gates and of impact.
   */
  factors: Array<FactorChange>;
  /** Gates that apply only in the first view. */
  gatesCleared: Array<RiskGate>;
  /** Gates that apply only in the second view. */
  gatesRaised: Array<RiskGate>;
  /** The procurement status in both views. */
  procurement: ProcurementComparison;
  /** Rules whose results differ. */
  rules: Array<RuleChange>;
  /** The third party. */
  thirdParty?: Maybe<ThirdParty>;
};


/**
 * Differences between two views of a third party's risk: two days, two states of knowledge, two versions of the model,
 * or the actual and a hypothetical state.
 */
export type RiskComparisonDownstreamArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Differences between two views of a third party's risk: two days, two states of knowledge, two versions of the model,
 * or the actual and a hypothetical state.
 */
export type RiskComparisonFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Differences between two views of a third party's risk: two days, two states of knowledge, two versions of the model,
 * or the actual and a hypothetical state.
 */
export type RiskComparisonProcurementArgs = {
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
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
 * A fact that adds to risk, or the absence of a fact that would lower it. Hazards add up, so the explanation is exact:
 * the factors of a dimension explain its whole likelihood except for its gates.
 */
export type RiskFactor = {
  __typename?: 'RiskFactor';
  /** The sources that justify it. For a control: the sources that require that control. Never empty. */
  citations: Array<Citation>;
  /** Code of the kind of fact, for example `MISSING_EVIDENCE`. `riskModel { factors }` lists the kinds. */
  code: Scalars['String']['output'];
  /** The control that the factor is about, or null if it is about none. */
  control?: Maybe<Control>;
  /** The dimension that it adds to. */
  dimension: RiskDimension;
  /** The records that support it; empty if the fact is that no such record exists. */
  evidence: Array<Node>;
  /** Its contribution to the dimension's hazard, above 0, without a unit. */
  hazard: Scalars['Float']['output'];
  /** The reason why it adds to risk. */
  motivation: Scalars['String']['output'];
  /**
   * For SUPPLIER_RISK: the paths over which the risk arrives, from the third party over this supplier upstream, at most
   * four links long. The paths that carry most come first. Empty for every other kind.
   */
  paths: Array<SupplyPath>;
  /** How to remove or reduce it: the action, and the evidence that then counts. Null if nothing can. */
  remedy?: Maybe<Scalars['String']['output']>;
  /** Its share of the dimension's hazard, above 0 up to 1. The shares of a dimension sum to 1. */
  share: Scalars['Float']['output'];
  /** A short title. */
  title: Scalars['String']['output'];
};


/**
 * A fact that adds to risk, or the absence of a fact that would lower it. Hazards add up, so the explanation is exact:
 * the factors of a dimension explain its whole likelihood except for its gates.
 */
export type RiskFactorPathsArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * An established fact that sets a minimum for a dimension's likelihood and impact, whatever its factors sum to. Unknown
 * facts raise no gate.
 */
export type RiskGate = {
  __typename?: 'RiskGate';
  /** The sources that justify it. */
  citations: Array<Citation>;
  /** How to clear the gate. */
  clearedBy: Scalars['String']['output'];
  /** Code of the gate, for example `DSP-PROHIBITED`. `riskModel { gates }` lists them. */
  code: Scalars['String']['output'];
  /** The dimension that it applies to. */
  dimension: RiskDimension;
  /** The records that establish the fact. */
  evidence: Array<Node>;
  /** The minimum impact of the dimension, 0–10. */
  impactAtLeast: Scalars['Float']['output'];
  /** The minimum likelihood of the dimension, 0–100. */
  likelihoodAtLeast: Scalars['Float']['output'];
  /** The rule whose established breach raises it, or null if no rule does. */
  rule?: Maybe<Rule>;
  /** A short title of the fact. */
  title: Scalars['String']['output'];
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

/** The range of a level, on the scale of likelihoods and of impacts times ten: 0–100. */
export type RiskLevelBin = {
  __typename?: 'RiskLevelBin';
  /** The first value above the range; null means that the range includes 100. */
  below?: Maybe<Scalars['Float']['output']>;
  /** The lowest value in the range. */
  from: Scalars['Float']['output'];
  /** The level. */
  level: RiskLevel;
};

/** One cell of the table that combines a likelihood and an impact to a level. */
export type RiskLevelCell = {
  __typename?: 'RiskLevelCell';
  /** The level of the impact times ten: the column. */
  impact: RiskLevel;
  /** The combined level. */
  level: RiskLevel;
  /** The level of the likelihood: the row. */
  likelihood: RiskLevel;
};

/** Number of third parties with a level of risk. */
export type RiskLevelCount = {
  __typename?: 'RiskLevelCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The level. */
  level: RiskLevel;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Matches levels of risk. */
export type RiskLevelFilter = {
  /** Any of these levels, 1–5. */
  in: Array<RiskLevel>;
};

/** The table that combines likelihood and impact to a level: NIST SP 800-30r1, table I-2. It is a lookup, not a product. */
export type RiskLevelTable = {
  __typename?: 'RiskLevelTable';
  /** The range of each level, lowest first. */
  bins: Array<RiskLevelBin>;
  /** The table's 25 cells, ordered by likelihood, then impact, lowest first. */
  cells: Array<RiskLevelCell>;
  /** The publication of the table. */
  citation: Citation;
};

/**
 * The constants of the risk assessment, one version for each edit. Published values are cited; all other numbers are our
 * policy, and `docs/risk-model.md` explains each.
 */
export type RiskModel = {
  __typename?: 'RiskModel';
  /** Description of the model and the sources of its numbers. */
  description: Scalars['String']['output'];
  /** The settings of each dimension, in the order that decides between equal dimensions. */
  dimensions: Array<RiskModelDimension>;
  /** Day from which it should be used; null means from its installation. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The kinds of fact that add to risk, as implemented in this server. */
  factors: Array<RiskModelFactor>;
  /** The facts that set a minimum for a dimension. */
  gates: Array<RiskModelGate>;
  /** The table of levels. */
  levels: RiskLevelTable;
  /**
   * The whole version as installed, with every constant: hazards (no unit, summands of an exponent), likelihoods
   * (0–100), impacts (0–10), credits and shares (0–1), periods in days.
   */
  policy: Scalars['JSON']['output'];
  /** Increases with each edit. */
  version: Scalars['Int']['output'];
};

/** The model's settings for a control. */
export type RiskModelControl = {
  __typename?: 'RiskModelControl';
  /** The condition under which it is required. */
  appliesWhen: ControlCondition;
  /** Age in days up to which its evidence counts in full. */
  cadenceDays: Scalars['Int']['output'];
  /** The categories of engagement in which it is required, if `appliesWhen` is `CATEGORY`; otherwise empty. */
  categories: Array<EngagementCategory>;
  /** The control. */
  control: Control;
  /** Older evidence loses half its value with every further period of this many days. */
  halfLifeDays: Scalars['Int']['output'];
  /**
   * Its weight divided by the weight of all controls of its dimension, 0–1. It is not redistributed if some controls do
   * not apply.
   */
  share: Scalars['Float']['output'];
  /** Its weight relative to the other controls of its dimension. */
  weight: Scalars['Float']['output'];
};

/** The model's settings for a dimension. */
export type RiskModelDimension = {
  __typename?: 'RiskModelDimension';
  /** The dimension. */
  code: RiskDimension;
  /** The controls that lower its likelihood. */
  controls: Array<RiskModelControl>;
  /** The scale of its exposure: 0.25 + 0.75 · dependency · scale / 16, of the most exposed engagement. */
  exposure: ExposureScale;
  /** The measures of its impact; the greatest one counts. */
  impacts: Array<ImpactKind>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A kind of fact that adds to risk. */
export type RiskModelFactor = {
  __typename?: 'RiskModelFactor';
  /** Code of the kind of fact, never reused. */
  code: Scalars['String']['output'];
  /** The reason why it adds to risk. */
  motivation: Scalars['String']['output'];
  /** The part of the hazard that it adds to. */
  part: RiskPart;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A gate of the model: a fact that, if established, sets a minimum for a dimension. */
export type RiskModelGate = {
  __typename?: 'RiskModelGate';
  /** The sources that justify it. */
  citations: Array<Citation>;
  /** How to clear the gate. */
  clearedBy: Scalars['String']['output'];
  /** Code of the gate, never reused. */
  code: Scalars['String']['output'];
  /** The dimension that it applies to; null means the dimension of the incident that raises it. */
  dimension?: Maybe<RiskDimension>;
  /** The minimum impact of the dimension, 0–10. */
  impactAtLeast: Scalars['Float']['output'];
  /** The minimum likelihood of the dimension, 0–100. */
  likelihoodAtLeast: Scalars['Float']['output'];
  /** The rule whose established breach raises it, or null if no rule does. */
  rule?: Maybe<Rule>;
  /** A short title of the fact. */
  title: Scalars['String']['output'];
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

/** A recorded level of risk. */
export type RiskPoint = {
  __typename?: 'RiskPoint';
  /** First day of the level: the day of the write, or of the change of day, that caused it. */
  asOf: Scalars['Date']['output'];
  /** The dimension that determined the level on that day. Null if it was not recorded. */
  drivingDimension?: Maybe<RiskDimension>;
  /** The level. */
  level: RiskLevel;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The score on that day, 0–100. It may have changed within the level since. */
  score: Scalars['Float']['output'];
  /** The state of assessment on that day, which may have changed within the level since. Null if it was not recorded. */
  state?: Maybe<AssessmentState>;
};

/** A likelihood, and its combination with the impact of its dimension. */
export type RiskValue = {
  __typename?: 'RiskValue';
  /** The level for likelihood and impact in NIST SP 800-30r1, table I-2. */
  level: RiskLevel;
  /** How likely a failure is, judged by the evidence, 0–100: 100 · (1 − e^−hazard) over the sum of hazards. */
  likelihood: Scalars['Float']['output'];
  /** Likelihood times impact divided by ten, 0–100. */
  score: Scalars['Float']['output'];
};

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

/** The subscription and its new secret, or the errors that prevented it. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /**
   * The secret that signs its messages from now on. It cannot be shown again; null if a repeated call returns an earlier
   * result.
   */
  secret?: Maybe<Scalars['String']['output']>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** A rule of law or policy that third parties are checked against. */
export type Rule = {
  __typename?: 'Rule';
  /** The sources of the rule. */
  citations: Array<Citation>;
  /** The requirement. */
  description: Scalars['String']['output'];
  /** Limits of the rule's results; for example, they are not legal advice. */
  disclaimer: Scalars['String']['output'];
  /** First day on which it is in effect. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day on which it is in effect, or null if no end is known. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Code of the rule, for example `CLIA-REFERRAL`. A code is never reused. */
  id: Scalars['ID']['output'];
  /** Parameters of the rule: thresholds, countries, categories. */
  parameters: Scalars['JSON']['output'];
  /** How to meet the rule. */
  remedy: Scalars['String']['output'];
  /** The consequence if the rule is not met. */
  severity: RuleSeverity;
  /** Whether the rule applies. */
  status: RuleStatus;
  /** Title. */
  title: Scalars['String']['output'];
  /** Increases with each edit of the rule. */
  version: Scalars['Int']['output'];
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

/** A rule whose result differs. */
export type RuleChange = {
  __typename?: 'RuleChange';
  /** The result in the second view; null if the third party was not recorded by then. */
  after?: Maybe<RuleResult>;
  /** The result in the first view; null if the third party was not recorded by then. */
  before?: Maybe<RuleResult>;
  /** The rule. */
  rule: Rule;
};

/** One fact behind a result. */
export type RuleFact = {
  __typename?: 'RuleFact';
  /** The record that supports the fact; null if the fact is that no such record exists. */
  evidence?: Maybe<Node>;
  /** The fact in a sentence. */
  text: Scalars['String']['output'];
};

/** The result of one rule for a third party on a day. Rules inform and are not legal advice: see the rule's `disclaimer`. */
export type RuleResult = {
  __typename?: 'RuleResult';
  /** The result. */
  answer: RuleAnswer;
  /** The day of the result. */
  asOf: Scalars['Date']['output'];
  /** The facts behind the result. */
  facts: Array<RuleFact>;
  /**
   * Whether it is an established breach that sets a minimum for the risk. `risk { gates }` lists it if the model has a
   * gate for the rule and not all engagements have ended.
   */
  gate: Scalars['Boolean']['output'];
  /** The rule. */
  rule: Rule;
  /** Version of the rule that answered. */
  version: Scalars['Int']['output'];
};

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

/**
 * A search of one sanctions or restricted-party list. It is never changed. A match stands until a person records a later
 * screening of the list, or until the source that reported it reports a later one that compared at least as much.
 */
export type Screening = Node & RegistryRecord & {
  __typename?: 'Screening';
  /** Whether the list's alternative names were searched, or null if not stated. */
  aliasesIncluded?: Maybe<Scalars['Boolean']['output']>;
  /** The third party's name in the form that was compared: without case, accents, punctuation and legal form. */
  comparedAs?: Maybe<Scalars['String']['output']>;
  /** The names that were compared, or null if not stated. */
  comparedNames?: Maybe<Array<Scalars['String']['output']>>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** The list, for example `OFAC_SDN` or `BIS_ENTITY_LIST`. */
  list: Scalars['String']['output'];
  /** Day on which the edition of the list was published, or null if unknown. */
  listPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** Edition of the list: a date or number, as its publisher writes it. */
  listVersion?: Maybe<Scalars['String']['output']>;
  /** The name on the list in the form that was compared. */
  matchedAs?: Maybe<Scalars['String']['output']>;
  /** The similar name on the list, or null if there is none. */
  matchedName?: Maybe<Scalars['String']['output']>;
  /** How the names are similar, or null if not stated. */
  method?: Maybe<ScreeningMethod>;
  /** The outcome of the screening. */
  outcome: ScreeningOutcome;
  /** The owner of the third party whose name was searched for, or null for the third party's own names. */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Similarity of the two names, 0–1, or null if not measured. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Day of the screening. */
  screenedOn: Scalars['Date']['output'];
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** The third party that was searched for. */
  thirdParty?: Maybe<ThirdParty>;
  /** Similarity from which a name was a match, 0–1, or null if not stated. */
  threshold?: Maybe<Scalars['Float']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of screenings. */
export type ScreeningConnection = Connection & {
  __typename?: 'ScreeningConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<ScreeningEdge>;
  /** The records of this page, in order. */
  nodes: Array<Screening>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A screening and its place in the list. */
export type ScreeningEdge = {
  __typename?: 'ScreeningEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Screening;
};

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

/** The text of a third party that the words of a search match best. */
export type SearchMatch = {
  __typename?: 'SearchMatch';
  /** The kind of text. */
  on: SearchTerm;
  /** How well it matches, 0–2. A text that is equal to the words has 2. The default order is by it, highest first. */
  relevance: Scalars['Float']['output'];
  /** The text as recorded. */
  text: Scalars['String']['output'];
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

/**
 * A third party whose loss leaves a category, or a category at one of our facilities, without any provider. All third
 * parties engaged for it are this one or depend on it. A third party depends on a supplier over a link with criticality
 * 3, 4 or unknown that is not known to be substitutable. Dependence continues along such links.
 */
export type SinglePointOfFailure = {
  __typename?: 'SinglePointOfFailure';
  /** The category that would have no provider. */
  category: EngagementCategory;
  /** Number of third parties engaged for it, all of which would be lost. */
  engaged: Scalars['Int']['output'];
  /** The facility; null means every facility. */
  facility?: Maybe<Facility>;
  /** The third party. */
  thirdParty?: Maybe<ThirdParty>;
};

/** A site of a third party. */
export type Site = {
  __typename?: 'Site';
  /** Postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Country of the site, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Function of the site. */
  function: SiteFunction;
  /** Stable while the site keeps its name. Used as `siteId` of certifications and audits. */
  id: Scalars['ID']['output'];
  /** Name, unique within the third party. */
  name: Scalars['String']['output'];
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

/**
 * Sums of the values of contracts in force, for each currency alone. A value is that of the whole contract, as recorded. A
 * contract that names no engagements covers all of its third party. A value that is not known is in no sum, and does not
 * count as 0.
 */
export type Spend = {
  __typename?: 'Spend';
  /** Number of contracts in force without a recorded value. */
  contractsWithoutValue: Scalars['Int']['output'];
  /** Number of active engagements that no contract in force with a recorded value covers: their spend is not known. */
  engagementsWithoutValue: Scalars['Int']['output'];
  /** The sums, by currency. */
  sums: Array<CurrencySum>;
};

/** How concentrated the engaged third parties' dependence on sub-suppliers is. */
export type SubSupplierConcentration = {
  __typename?: 'SubSupplierConcentration';
  /** The band of the index. */
  band: ConcentrationBand;
  /** 0–10,000. 10,000 means that all have the same single sub-supplier. */
  index: Scalars['Float']['output'];
  /** The three largest shares, largest first. */
  largest: Array<SubSupplierShare>;
  /** Number of sub-suppliers with two or more engaged customers. */
  shared: Scalars['Int']['output'];
  /** Number of sub-suppliers. */
  subSuppliers: Scalars['Int']['output'];
};

/** The share of a sub-supplier. */
export type SubSupplierShare = {
  __typename?: 'SubSupplierShare';
  /** Number of its engaged customers. */
  customers: Scalars['Int']['output'];
  /** 0–1. */
  share: Scalars['Float']['output'];
  /** The third party. */
  thirdParty?: Maybe<ThirdParty>;
};

/** Events as they happen. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every write and every derived change as soon as it is committed, in commit order: the entries of `changes`, one in each
   * event. Subscribe at `/graphql/stream`, by the protocol `graphql-sse`. After an interruption, subscribe again with the
   * last `cursor` as `after`: no entry is missed or repeated. For INTEGRATION, AUDITOR and ADMIN.
   */
  changes: ChangeEdge;
};


/** Events as they happen. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  snapshot?: InputMaybe<Scalars['Boolean']['input']>;
  thirdParty?: InputMaybe<ThirdPartyRef>;
  types?: InputMaybe<Array<RecordType>>;
};

/** Sells goods. */
export type Supplier = Node & RegistryRecord & ThirdParty & {
  __typename?: 'Supplier';
  /** Statements about its controls. Default order: latest first. */
  attestations: AttestationConnection;
  /** Audits of it, by us or on our behalf. Default order: latest scheduled first. */
  audits: AuditConnection;
  /** Its certifications. Default order: next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded change to it. Default order: latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Its contacts; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** Contracts with it. Default order: next to expire first. */
  contracts: ContractConnection;
  /** Country of establishment, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Decisions about purchases from it. Default order: latest decided first. */
  decisions: DecisionConnection;
  /** Facts established about it. Default order: latest first. */
  determinations: DeterminationConnection;
  /** Internet domains that it uses for mail and servers, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** The services that it provides to us. Default order: by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received. Default order: latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** Its upcoming expirations, also if it is retired. Default order: next first. Otherwise like the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** Findings of those audits. Default order: next due first. */
  findings: FindingConnection;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Its identifiers; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** Its incidents. Default order: latest first. */
  incidents: IncidentConnection;
  /** The person of our laboratory that is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** Our main relation to it. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country, 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Its lifecycle stage. */
  lifecycle: Lifecycle;
  /** Pages that it publishes for customers, such as a privacy notice. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, from 1 (weak) to 4 (strong), or null if not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Why it was merged, or why its merge was undone; null if neither. */
  mergeReason?: Maybe<Scalars['String']['output']>;
  /**
   * The third party that it was merged into, or null. A merged third party is RETIRED: its records, identifiers and keys in
   * other systems belong to that one, and no record can refer to it.
   */
  mergedInto?: Maybe<ThirdParty>;
  /** Its owners, used by the 50 % rule (28 CFR 202.211). An empty list does not mean that it has no owners. */
  owners: Array<Owner>;
  /**
   * Third parties that may be the same company: they share a name, however it is written, or a domain. At most 10, those with
   * most in common first. `mergeThirdParties` makes two one.
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /**
   * The recorded answers of the procurement gate to everything that it does for us, oldest first: the answer on the first
   * day, and every change of the answer or its rules until the last day. If there are more than 1,000, the newest. Records
   * made later about those days are not considered; `procurementStatus(asOf)` considers them.
   */
  procurementHistory: Array<ProcurementPoint>;
  /** Whether a purchase is allowed, the reasons, and how long the result holds. Like the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** Its products. Default order: by name. */
  products: ProductConnection;
  /** Its performance on individual occasions. Default order: latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120, or null if not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * Its risk on a day, and the reasons. Null if it was not recorded at `knownAt`, or if the risk could not be computed:
   * see `errors`.
   */
  risk?: Maybe<RiskAssessment>;
  /**
   * The recorded levels of its risk, oldest first: the level on the first day, and every change until the last day. If
   * there are more than 1,000, the newest. Records made later about those days are not considered; `risk(asOf)`
   * considers them.
   */
  riskHistory: Array<RiskPoint>;
  /** The result of each rule of the catalogue on a day. Empty if the third party was not recorded at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** Its screenings against sanctions lists. Default order: latest first. */
  screenings: ScreeningConnection;
  /** Services that it provides to its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its sites. */
  sites: Array<Site>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be complete; null means never stated. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Its suppliers. Default order: most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Its customers. Default order: most critical first. */
  supplies: SupplyLinkConnection;
  /** Our labels. */
  tags: Array<Scalars['String']['output']>;
  /** Other names that it uses, in any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, from 1 (not known) to 4 (known and aligned), or null if not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
  /** Its website. */
  websiteUrl?: Maybe<Scalars['URL']['output']>;
};


/** Sells goods. */
export type SupplierAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestationOrder>;
  where?: InputMaybe<AttestationWhere>;
};


/** Sells goods. */
export type SupplierAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  where?: InputMaybe<AuditWhere>;
};


/** Sells goods. */
export type SupplierCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificationOrder>;
  where?: InputMaybe<CertificationWhere>;
};


/** Sells goods. */
export type SupplierChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
};


/** Sells goods. */
export type SupplierContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractWhere>;
};


/** Sells goods. */
export type SupplierDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DecisionOrder>;
  where?: InputMaybe<DecisionWhere>;
};


/** Sells goods. */
export type SupplierDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminationOrder>;
  where?: InputMaybe<DeterminationWhere>;
};


/** Sells goods. */
export type SupplierEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EngagementOrder>;
  where?: InputMaybe<EngagementWhere>;
};


/** Sells goods. */
export type SupplierEvidenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceDocumentOrder>;
  where?: InputMaybe<EvidenceDocumentWhere>;
};


/** Sells goods. */
export type SupplierExpirationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpirationOrder>;
  since?: Scalars['Int']['input'];
  where?: InputMaybe<ExpirationWhere>;
  within: Scalars['Int']['input'];
};


/** Sells goods. */
export type SupplierFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};


/** Sells goods. */
export type SupplierIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentWhere>;
};


/** Sells goods. */
export type SupplierProcurementHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Sells goods. */
export type SupplierProcurementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sells goods. */
export type SupplierProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhere>;
};


/** Sells goods. */
export type SupplierQualityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityRecordOrder>;
  where?: InputMaybe<QualityRecordWhere>;
};


/** Sells goods. */
export type SupplierRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sells goods. */
export type SupplierRiskHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Sells goods. */
export type SupplierRuleResultsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sells goods. */
export type SupplierScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScreeningOrder>;
  where?: InputMaybe<ScreeningWhere>;
};


/** Sells goods. */
export type SupplierSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};


/** Sells goods. */
export type SupplierSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};

/** One page of suppliers. */
export type SupplierConnection = Connection & {
  __typename?: 'SupplierConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<SupplierEdge>;
  /** The records of this page, in order. */
  nodes: Array<Supplier>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A supplier and its place in the list. */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The best match for the words of `where.text`; null without them. */
  match?: Maybe<SearchMatch>;
  /** The record. */
  node: Supplier;
};

/** The supply chain of a third party on a day, upstream or downstream. */
export type SupplyChain = {
  __typename?: 'SupplyChain';
  /** The day for which links count. */
  asOf: Scalars['Date']['output'];
  /** The losses if the root is lost, in either direction, up to `depth`. */
  blastRadius: BlastRadius;
  /** Maximum number of links that were followed. */
  depth: Scalars['Int']['output'];
  /** The direction. */
  direction: SupplyDirection;
  /** The links in force between them. */
  links: Array<SupplyLink>;
  /**
   * Whether single points of failure and blast radius are incomplete. They are if dependence goes beyond `depth` or
   * 1,000 third parties. They are also incomplete if a category has more than 2,000 engagements; no single point is then
   * reported for it.
   */
  lossesTruncated: Scalars['Boolean']['output'];
  /** The third parties in it except the root: nearest first, then by the highest transmission. */
  nodes: Array<SupplyChainNode>;
  /** Paths from the root, out of the 2,000 with the highest transmission. The paths that carry most come first. */
  paths: Array<SupplyPath>;
  /** The third party. */
  root?: Maybe<ThirdParty>;
  /**
   * Upstream: third parties without which the root's services have no provider. Downstream: services that have no
   * provider without the root. A category as a whole comes before its facilities and is not repeated for each facility.
   */
  singlePointsOfFailure: Array<SinglePointOfFailure>;
  /** Whether the chain continues beyond the response: beyond `depth`, or beyond 1,000 third parties. */
  truncated: Scalars['Boolean']['output'];
};


/** The supply chain of a third party on a day, upstream or downstream. */
export type SupplyChainPathsArgs = {
  first?: Scalars['Int']['input'];
  to?: InputMaybe<ThirdPartyRef>;
};

/** A third party in a supply chain. */
export type SupplyChainNode = {
  __typename?: 'SupplyChainNode';
  /** Number of links by the shortest path, from 1. */
  distance: Scalars['Int']['output'];
  /** The third party. */
  thirdParty?: Maybe<ThirdParty>;
  /** Share of a failure that reaches from one end to the other by the strongest path, 0–1. */
  transmission: Scalars['Float']['output'];
};

/** Directions along supply links. */
export type SupplyDirection =
  /** To customers, and to their customers. */
  | 'DOWNSTREAM'
  /** To suppliers, and to their suppliers. */
  | 'UPSTREAM';

/**
 * A link from a supplier to its customer: a sub-supplier relationship as known to us. Several links between the same two
 * third parties, and cycles, are allowed. A third party without an engagement of ours is as exposed as the most critical
 * link it supplies. Its risk reaches its customers over these links: `RiskFactor` with code SUPPLIER_RISK.
 */
export type SupplyLink = Node & RegistryRecord & {
  __typename?: 'SupplyLink';
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Dependence of the customer on the supply, from 1 (hardly) to 4 (entirely). Null means not known, and the risk
   * assessment uses 4.
   */
  criticality?: Maybe<Scalars['Int']['output']>;
  /** The customer. */
  customer?: Maybe<ThirdParty>;
  /** Its key at the source, unique within that source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** First day on which its source has withdrawn it, so that it no longer counts; null if it has not been withdrawn. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Share of the customer's need that this supplier covers, 0–1, or null if not known. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The integration that owns the record, or null if a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source stated; null if the source did not state it. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the customer could replace the supply in time. */
  substitutable: YesNoUnknown;
  /** The supplier. */
  supplier?: Maybe<ThirdParty>;
  /** The goods or services supplied, or null if not known. */
  supplies?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of the supply; null means not known or always. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the supply, or null if no end is set. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};

/** One page of supply links. */
export type SupplyLinkConnection = Connection & {
  __typename?: 'SupplyLinkConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<SupplyLinkEdge>;
  /** The records of this page, in order. */
  nodes: Array<SupplyLink>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A supply link and its place in the list. */
export type SupplyLinkEdge = {
  __typename?: 'SupplyLinkEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SupplyLink;
};

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
 * A path through the supply network from the third party of the query, without repeated third parties. Between two
 * neighbors the strongest link in force counts.
 */
export type SupplyPath = {
  __typename?: 'SupplyPath';
  /** The risk that it carries, 0–1: `transmission` times the probability that the supplying end fails by itself. */
  carries: Scalars['Float']['output'];
  /** The links between them, in the same order. */
  links: Array<SupplyLink>;
  /** The third parties on the path, from the third party of the query to the far end. */
  thirdParties: Array<ThirdParty>;
  /**
   * Share of a failure at one end that reaches the other, 0–1: the product over its links of 0.6 · criticality · share
   * (`riskModel { policy }`, propagation).
   */
  transmission: Scalars['Float']['output'];
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

/** The outcome of a call. */
export type SyncPayload = {
  __typename?: 'SyncPayload';
  /** Number of items that created records. */
  created: Scalars['Int']['output'];
  /**
   * The position in the log directly after the changes of this call, for `after` of `changes`. The entries after it are
   * the derived changes (risk, procurement results, reminders) and later writes. If the call wrote nothing, it is the
   * end of the log.
   */
  cursor: Scalars['String']['output'];
  /** Number of items that were rejected. */
  rejected: Scalars['Int']['output'];
  /** One result for each item, in the order of the items. Empty if the call itself was refused. */
  results: Array<SyncResult>;
  /** Number of items without anything new. */
  unchanged: Scalars['Int']['output'];
  /** Number of items that changed records. */
  updated: Scalars['Int']['output'];
  /** All errors in the call itself. If there are any, no item was examined. Errors in items are in `results`. */
  userErrors: Array<UserError>;
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

/** The outcome of one item. */
export type SyncResult = {
  __typename?: 'SyncResult';
  /** Its position in `items`, from 0. */
  index: Scalars['Int']['output'];
  /** How the record was found; null if it is new or the item was rejected. */
  matchedBy?: Maybe<SyncMatch>;
  /** The outcome. */
  outcome: SyncOutcome;
  /**
   * For a third party that was created or changed: others that may be the same company, those with most in common first, at
   * most 10. A warning: the item was accepted. Candidates that a dry run would create are left out.
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** The current record; null if the item was rejected, or would have created it in a dry run. */
  record?: Maybe<Node>;
  /** All errors in the item, each with the path of its field in the input, at most 100. Empty if the item was accepted. */
  userErrors: Array<UserError>;
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

/** Number of third parties with a tag. */
export type TagCount = {
  __typename?: 'TagCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The tag, or null for third parties without any. */
  tag?: Maybe<Scalars['String']['output']>;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

/** Numbers of third parties by tag. */
export type TagCounts = {
  __typename?: 'TagCounts';
  /** The tags, most third parties first. */
  tags: Array<TagCount>;
  /** Number of entries, listed or not: each tag, and one if there are third parties without a tag. */
  total: Scalars['Int']['output'];
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

/** The contract after the change, or the errors that prevented it. */
export type TerminateContractPayload = {
  __typename?: 'TerminateContractPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  contract?: Maybe<Contract>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdParty = {
  /** Statements about its controls. Default order: latest first. */
  attestations: AttestationConnection;
  /** Audits of it, by us or on our behalf. Default order: latest scheduled first. */
  audits: AuditConnection;
  /** Its certifications. Default order: next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded change to it. Default order: latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Its contacts; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** Contracts with it. Default order: next to expire first. */
  contracts: ContractConnection;
  /** Country of establishment, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Decisions about purchases from it. Default order: latest decided first. */
  decisions: DecisionConnection;
  /** Facts established about it. Default order: latest first. */
  determinations: DeterminationConnection;
  /** Internet domains that it uses for mail and servers, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** The services that it provides to us. Default order: by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received. Default order: latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** Its upcoming expirations, also if it is retired. Default order: next first. Otherwise like the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** Findings of those audits. Default order: next due first. */
  findings: FindingConnection;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Its identifiers; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** Its incidents. Default order: latest first. */
  incidents: IncidentConnection;
  /** The person of our laboratory that is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** Our main relation to it. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country, 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Its lifecycle stage. */
  lifecycle: Lifecycle;
  /** Pages that it publishes for customers, such as a privacy notice. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, from 1 (weak) to 4 (strong), or null if not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Why it was merged, or why its merge was undone; null if neither. */
  mergeReason?: Maybe<Scalars['String']['output']>;
  /**
   * The third party that it was merged into, or null. A merged third party is RETIRED: its records, identifiers and keys in
   * other systems belong to that one, and no record can refer to it.
   */
  mergedInto?: Maybe<ThirdParty>;
  /** Its owners, used by the 50 % rule (28 CFR 202.211). An empty list does not mean that it has no owners. */
  owners: Array<Owner>;
  /**
   * Third parties that may be the same company: they share a name, however it is written, or a domain. At most 10, those with
   * most in common first. `mergeThirdParties` makes two one.
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /**
   * The recorded answers of the procurement gate to everything that it does for us, oldest first: the answer on the first
   * day, and every change of the answer or its rules until the last day. If there are more than 1,000, the newest. Records
   * made later about those days are not considered; `procurementStatus(asOf)` considers them.
   */
  procurementHistory: Array<ProcurementPoint>;
  /** Whether a purchase is allowed, the reasons, and how long the result holds. Like the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** Its products. Default order: by name. */
  products: ProductConnection;
  /** Its performance on individual occasions. Default order: latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120, or null if not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * Its risk on a day, and the reasons. Null if it was not recorded at `knownAt`, or if the risk could not be computed:
   * see `errors`.
   */
  risk?: Maybe<RiskAssessment>;
  /**
   * The recorded levels of its risk, oldest first: the level on the first day, and every change until the last day. If
   * there are more than 1,000, the newest. Records made later about those days are not considered; `risk(asOf)`
   * considers them.
   */
  riskHistory: Array<RiskPoint>;
  /** The result of each rule of the catalogue on a day. Empty if the third party was not recorded at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** Its screenings against sanctions lists. Default order: latest first. */
  screenings: ScreeningConnection;
  /** Services that it provides to its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its sites. */
  sites: Array<Site>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be complete; null means never stated. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Its suppliers. Default order: most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Its customers. Default order: most critical first. */
  supplies: SupplyLinkConnection;
  /** Our labels. */
  tags: Array<Scalars['String']['output']>;
  /** Other names that it uses, in any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, from 1 (not known) to 4 (known and aligned), or null if not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
  /** Its website. */
  websiteUrl?: Maybe<Scalars['URL']['output']>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestationOrder>;
  where?: InputMaybe<AttestationWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  where?: InputMaybe<AuditWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificationOrder>;
  where?: InputMaybe<CertificationWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DecisionOrder>;
  where?: InputMaybe<DecisionWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminationOrder>;
  where?: InputMaybe<DeterminationWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EngagementOrder>;
  where?: InputMaybe<EngagementWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyEvidenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceDocumentOrder>;
  where?: InputMaybe<EvidenceDocumentWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyExpirationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpirationOrder>;
  since?: Scalars['Int']['input'];
  where?: InputMaybe<ExpirationWhere>;
  within: Scalars['Int']['input'];
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyProcurementHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyProcurementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyQualityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityRecordOrder>;
  where?: InputMaybe<QualityRecordWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyRiskHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyRuleResultsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartyScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScreeningOrder>;
  where?: InputMaybe<ScreeningWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartySuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};


/**
 * Any outside organization that we depend on. Three concrete types express our main relation to it; the id does not
 * change when the type does.
 */
export type ThirdPartySuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};

/** One page of third parties. */
export type ThirdPartyConnection = Connection & {
  __typename?: 'ThirdPartyConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<ThirdPartyEdge>;
  /** The records of this page, in order. */
  nodes: Array<ThirdParty>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A third party and its place in the list. */
export type ThirdPartyEdge = {
  __typename?: 'ThirdPartyEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The best match for the words of `where.text`; null without them. */
  match?: Maybe<SearchMatch>;
  /** The record. */
  node: ThirdParty;
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

/** Number of third parties of a kind. */
export type ThirdPartyKindCount = {
  __typename?: 'ThirdPartyKindCount';
  /** Number of third parties. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: ThirdPartyKind;
  /** Number of these without any evidence, in state UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};

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

/** The share of a third party. */
export type ThirdPartyShare = {
  __typename?: 'ThirdPartyShare';
  /** 0–1. */
  share: Scalars['Float']['output'];
  /** The third party. */
  thirdParty?: Maybe<ThirdParty>;
};

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

/** The third party that was merged, as it was before; or the errors that prevented it. */
export type UndoMergePayload = {
  __typename?: 'UndoMergePayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  thirdParty?: Maybe<ThirdParty>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The attestor after the change, or the errors that prevented it. */
export type UpdateAttestorPayload = {
  __typename?: 'UpdateAttestorPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  attestor?: Maybe<Attestor>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The audit after the change, or the errors that prevented it. */
export type UpdateAuditPayload = {
  __typename?: 'UpdateAuditPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  audit?: Maybe<Audit>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The certification after the change, or the errors that prevented it. */
export type UpdateCertificationPayload = {
  __typename?: 'UpdateCertificationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  certification?: Maybe<Certification>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The contract after the change, or the errors that prevented it. */
export type UpdateContractPayload = {
  __typename?: 'UpdateContractPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  contract?: Maybe<Contract>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The engagement after the change, or the errors that prevented it. */
export type UpdateEngagementPayload = {
  __typename?: 'UpdateEngagementPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  engagement?: Maybe<Engagement>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The facility after the change, or the errors that prevented it. */
export type UpdateFacilityPayload = {
  __typename?: 'UpdateFacilityPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  facility?: Maybe<Facility>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The incident that was created, or the errors that prevented it. */
export type UpdateIncidentPayload = {
  __typename?: 'UpdateIncidentPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  incident?: Maybe<Incident>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The policy after the change, or the errors that prevented it. */
export type UpdateProcurementPolicyPayload = {
  __typename?: 'UpdateProcurementPolicyPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  procurementPolicy?: Maybe<ProcurementPolicy>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The product after the change, or the errors that prevented it. */
export type UpdateProductPayload = {
  __typename?: 'UpdateProductPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  product?: Maybe<Product>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The quality record that was created, or the errors that prevented it. */
export type UpdateQualityRecordPayload = {
  __typename?: 'UpdateQualityRecordPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  qualityRecord?: Maybe<QualityRecord>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The mapping after the change, or the errors that prevented it. */
export type UpdateRequirementMappingPayload = {
  __typename?: 'UpdateRequirementMappingPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  requirementMapping?: Maybe<RequirementMapping>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The supply link that was created, or the errors that prevented it. */
export type UpdateSupplyLinkPayload = {
  __typename?: 'UpdateSupplyLinkPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  supplyLink?: Maybe<SupplyLink>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The third party after the change, or the errors that prevented it. */
export type UpdateThirdPartyPayload = {
  __typename?: 'UpdateThirdPartyPayload';
  /** Third parties on record that may be the same company; see `ThirdParty.possibleDuplicates`. A warning: the write is done. */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  thirdParty?: Maybe<ThirdParty>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
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

/** The subscription after the change, or the errors that prevented it. */
export type UpdateWebhookSubscriptionPayload = {
  __typename?: 'UpdateWebhookSubscriptionPayload';
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** One error in an input. A mutation reports all errors together; if there is any error, nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** The kind of error. Programs should use this and not the message. */
  code: UserErrorCode;
  /**
   * Path in the input: field names and list positions, outermost first, for example `["input", "clauses", "2",
   * "hours"]`.
   */
  field: Array<Scalars['String']['output']>;
  /** Position of the list element that the error is about; null if it is not about a list element. */
  index?: Maybe<Scalars['Int']['output']>;
  /** The rule that was broken and what to do, for a person to read. */
  message: Scalars['String']['output'];
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

/** Sells services or software. */
export type Vendor = Node & RegistryRecord & ThirdParty & {
  __typename?: 'Vendor';
  /** Statements about its controls. Default order: latest first. */
  attestations: AttestationConnection;
  /** Audits of it, by us or on our behalf. Default order: latest scheduled first. */
  audits: AuditConnection;
  /** Its certifications. Default order: next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded change to it. Default order: latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Its contacts; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** Contracts with it. Default order: next to expire first. */
  contracts: ContractConnection;
  /** Country of establishment, or null if not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Decisions about purchases from it. Default order: latest decided first. */
  decisions: DecisionConnection;
  /** Facts established about it. Default order: latest first. */
  determinations: DeterminationConnection;
  /** Internet domains that it uses for mail and servers, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** The services that it provides to us. Default order: by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received. Default order: latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** Its upcoming expirations, also if it is retired. Default order: next first. Otherwise like the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** Findings of those audits. Default order: next due first. */
  findings: FindingConnection;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Its identifiers; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** Its incidents. Default order: latest first. */
  incidents: IncidentConnection;
  /** The person of our laboratory that is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** Our main relation to it. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country, 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Its lifecycle stage. */
  lifecycle: Lifecycle;
  /** Pages that it publishes for customers, such as a privacy notice. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, from 1 (weak) to 4 (strong), or null if not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Why it was merged, or why its merge was undone; null if neither. */
  mergeReason?: Maybe<Scalars['String']['output']>;
  /**
   * The third party that it was merged into, or null. A merged third party is RETIRED: its records, identifiers and keys in
   * other systems belong to that one, and no record can refer to it.
   */
  mergedInto?: Maybe<ThirdParty>;
  /** Its owners, used by the 50 % rule (28 CFR 202.211). An empty list does not mean that it has no owners. */
  owners: Array<Owner>;
  /**
   * Third parties that may be the same company: they share a name, however it is written, or a domain. At most 10, those with
   * most in common first. `mergeThirdParties` makes two one.
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /**
   * The recorded answers of the procurement gate to everything that it does for us, oldest first: the answer on the first
   * day, and every change of the answer or its rules until the last day. If there are more than 1,000, the newest. Records
   * made later about those days are not considered; `procurementStatus(asOf)` considers them.
   */
  procurementHistory: Array<ProcurementPoint>;
  /** Whether a purchase is allowed, the reasons, and how long the result holds. Like the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** Its products. Default order: by name. */
  products: ProductConnection;
  /** Its performance on individual occasions. Default order: latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120, or null if not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * Its risk on a day, and the reasons. Null if it was not recorded at `knownAt`, or if the risk could not be computed:
   * see `errors`.
   */
  risk?: Maybe<RiskAssessment>;
  /**
   * The recorded levels of its risk, oldest first: the level on the first day, and every change until the last day. If
   * there are more than 1,000, the newest. Records made later about those days are not considered; `risk(asOf)`
   * considers them.
   */
  riskHistory: Array<RiskPoint>;
  /** The result of each rule of the catalogue on a day. Empty if the third party was not recorded at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** Its screenings against sanctions lists. Default order: latest first. */
  screenings: ScreeningConnection;
  /** Services that it provides to its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its sites. */
  sites: Array<Site>;
  /** Specialties for which it is certified (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be complete; null means never stated. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Its suppliers. Default order: most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Its customers. Default order: most critical first. */
  supplies: SupplyLinkConnection;
  /** Our labels. */
  tags: Array<Scalars['String']['output']>;
  /** Other names that it uses, in any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, from 1 (not known) to 4 (known and aligned), or null if not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
  /** Its website. */
  websiteUrl?: Maybe<Scalars['URL']['output']>;
};


/** Sells services or software. */
export type VendorAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestationOrder>;
  where?: InputMaybe<AttestationWhere>;
};


/** Sells services or software. */
export type VendorAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  where?: InputMaybe<AuditWhere>;
};


/** Sells services or software. */
export type VendorCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificationOrder>;
  where?: InputMaybe<CertificationWhere>;
};


/** Sells services or software. */
export type VendorChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
};


/** Sells services or software. */
export type VendorContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractWhere>;
};


/** Sells services or software. */
export type VendorDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DecisionOrder>;
  where?: InputMaybe<DecisionWhere>;
};


/** Sells services or software. */
export type VendorDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminationOrder>;
  where?: InputMaybe<DeterminationWhere>;
};


/** Sells services or software. */
export type VendorEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EngagementOrder>;
  where?: InputMaybe<EngagementWhere>;
};


/** Sells services or software. */
export type VendorEvidenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceDocumentOrder>;
  where?: InputMaybe<EvidenceDocumentWhere>;
};


/** Sells services or software. */
export type VendorExpirationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpirationOrder>;
  since?: Scalars['Int']['input'];
  where?: InputMaybe<ExpirationWhere>;
  within: Scalars['Int']['input'];
};


/** Sells services or software. */
export type VendorFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};


/** Sells services or software. */
export type VendorIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentWhere>;
};


/** Sells services or software. */
export type VendorProcurementHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Sells services or software. */
export type VendorProcurementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sells services or software. */
export type VendorProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhere>;
};


/** Sells services or software. */
export type VendorQualityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityRecordOrder>;
  where?: InputMaybe<QualityRecordWhere>;
};


/** Sells services or software. */
export type VendorRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sells services or software. */
export type VendorRiskHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Sells services or software. */
export type VendorRuleResultsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sells services or software. */
export type VendorScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScreeningOrder>;
  where?: InputMaybe<ScreeningWhere>;
};


/** Sells services or software. */
export type VendorSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};


/** Sells services or software. */
export type VendorSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};

/** One page of vendors. */
export type VendorConnection = Connection & {
  __typename?: 'VendorConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<VendorEdge>;
  /** The records of this page, in order. */
  nodes: Array<Vendor>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A vendor and its place in the list. */
export type VendorEdge = {
  __typename?: 'VendorEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The best match for the words of `where.text`; null without them. */
  match?: Maybe<SearchMatch>;
  /** The record. */
  node: Vendor;
};

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

/** The certification after the change, or the errors that prevented it. */
export type VerifyCertificationPayload = {
  __typename?: 'VerifyCertificationPayload';
  /** The record after the write. With STALE_VERSION, the current record; with any other error, null. */
  certification?: Maybe<Certification>;
  /** All errors in the input; empty if the record was written. */
  userErrors: Array<UserError>;
};

/** The caller. */
export type Viewer = {
  __typename?: 'Viewer';
  /** All permissions of the key, as named in the catalogue of actions, for example `registry.read`. */
  actions: Array<Scalars['String']['output']>;
  /** The principal that the key belongs to. */
  principal: Principal;
  /** The key's role. */
  role: Role;
  /** The only source that an integration's key may write under; null for every other role. */
  source?: Maybe<Scalars['String']['output']>;
  /** Today's date in the registry's time zone, which is the default of `asOf`. */
  today: Scalars['Date']['output'];
};

/** The delivery of a log entry, or of a ping, to a subscription. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Number of attempts. */
  attempts: Scalars['Int']['output'];
  /** When it was created from the log. */
  createdAt: Scalars['DateTime']['output'];
  /** The `webhook-id` of its messages, the same for each attempt. */
  id: Scalars['ID']['output'];
  /** Time of the last attempt. */
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason why the last attempt failed. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** HTTP status of the last response, or null if there was none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** Earliest time of the next attempt. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The entry of the log, or null for a ping. */
  seq?: Maybe<Scalars['BigInt']['output']>;
  /** When it arrived or was given up. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state. */
  state: WebhookDeliveryState;
  /** The third party whose entries arrive in order, or null if there is none. */
  thirdParty?: Maybe<ThirdParty>;
};

/** One page of deliveries. */
export type WebhookDeliveryConnection = Connection & {
  __typename?: 'WebhookDeliveryConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<WebhookDeliveryEdge>;
  /** The records of this page, in order. */
  nodes: Array<WebhookDelivery>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A delivery and its place in the list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookDelivery;
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

/** The delivery health of a subscription. */
export type WebhookHealth = {
  __typename?: 'WebhookHealth';
  /** Number of log entries not yet processed for it, counted up to 100,000. */
  behind: Scalars['Int']['output'];
  /** Number of dead letters, counted up to 10,000. */
  dead: Scalars['Int']['output'];
  /**
   * When attempts began to fail without a success since; null if the last attempt succeeded. After five days the
   * subscription is disabled.
   */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Number of pending deliveries, counted up to 10,000. */
  pending: Scalars['Int']['output'];
};

/** A secret that signs messages. Only the mutation that creates it shows it; it is stored encrypted. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** End of its use, or null if it is used until the next rotation. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its last four characters. */
  hint: Scalars['String']['output'];
};

/** Whether a subscription is active. */
export type WebhookState =
  /** Nothing is sent. Log entries made in the meantime are sent once it is enabled again. */
  | 'DISABLED'
  /** Messages are sent. */
  | 'ENABLED';

/**
 * A request to send changes to an address. Each selected entry of the log is sent by POST, signed according to Standard
 * Webhooks. Delivery is at least once, and entries about one third party arrive in log order. The `webhook-id`
 * identifies repeats. A message shows an entry as a key in role INTEGRATION sees it. Nothing is sent while its owner has
 * no active key that may read the log.
 */
export type WebhookSubscription = Node & RegistryRecord & {
  __typename?: 'WebhookSubscription';
  /** Countries of third parties that are included. Empty means all, also third parties without a known country. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its deliveries, retained for 30 days after they arrived. Default order: latest first. */
  deliveries: WebhookDeliveryConnection;
  /** When it was disabled. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason why it is disabled. */
  disabledReason?: Maybe<Scalars['String']['output']>;
  /** Its delivery health. */
  health: WebhookHealth;
  /** Global id, opaque and immutable. Its prefix names the type of the record; do not rely on anything else in it. */
  id: Scalars['ID']['output'];
  /** Kinds of third parties that are included. Empty means all. */
  kinds: Array<ThirdPartyKind>;
  /** Name. */
  name: Scalars['String']['output'];
  /** When a ping was last requested. */
  pingedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The principal that owns it. */
  principal: Principal;
  /** When a replay of deliveries was last requested. */
  replayedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its secret was last rotated. */
  secretRotatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The secrets that sign its messages, newest first. All of them sign until they expire. */
  secrets: Array<WebhookSecret>;
  /** Whether it is active. */
  state: WebhookState;
  /** Third parties that are included. Empty means all, also entries that are about no third party. */
  thirdParties: Array<ThirdParty>;
  /** Types of entries that are sent. Empty means all. */
  types: Array<RecordType>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The address of its messages; null unless the caller owns it or may read principals. */
  url?: Maybe<Scalars['URL']['output']>;
  /**
   * Increases by one with each change. Send it as `expectedVersion` to change the record. Recomputing risk does not
   * change it.
   */
  version: Scalars['Int']['output'];
};


/**
 * A request to send changes to an address. Each selected entry of the log is sent by POST, signed according to Standard
 * Webhooks. Delivery is at least once, and entries about one third party arrive in log order. The `webhook-id`
 * identifies repeats. A message shows an entry as a key in role INTEGRATION sees it. Nothing is sent while its owner has
 * no active key that may read the log.
 */
export type WebhookSubscriptionDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WebhookDeliveryOrder>;
  where?: InputMaybe<WebhookDeliveryWhere>;
};

/** One page of subscriptions. */
export type WebhookSubscriptionConnection = Connection & {
  __typename?: 'WebhookSubscriptionConnection';
  /** The records of this page, each with its cursor. */
  edges: Array<WebhookSubscriptionEdge>;
  /** The records of this page, in order. */
  nodes: Array<WebhookSubscription>;
  /** Position of this page in the list. */
  pageInfo: PageInfo;
  /**
   * Number of records in the whole list, counted up to 10,001. `totalCountIsExact` says whether the count is complete.
   * Computed only if selected.
   */
  totalCount: Scalars['Int']['output'];
  /** False if the list has more records than `totalCount`. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A subscription and its place in the list. */
export type WebhookSubscriptionEdge = {
  __typename?: 'WebhookSubscriptionEdge';
  /** Position in the list, for `after` or `before`. Valid only with the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookSubscription;
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info?: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info?: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info?: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info?: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info?: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info?: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Connection:
    | ( RecordPageModel<'Attestation'> )
    | ( RecordPageModel<'Attestor'> )
    | ( RecordPageModel<'Audit'> )
    | ( RecordPageModel<'CalendarFeed'> )
    | ( RecordPageModel<'Certification'> )
    | ( ChangePageModel )
    | ( RecordPageModel<'Contract'> )
    | ( RecordPageModel<'Decision'> )
    | ( RecordPageModel<'Determination'> )
    | ( RecordPageModel<'Engagement'> )
    | ( RecordPageModel<'EvidenceDocument'> )
    | ( ExpirationPageModel )
    | ( RecordPageModel<'Facility'> )
    | ( RecordPageModel<'Finding'> )
    | ( RecordPageModel<'Incident'> )
    | ( RecordPageModel<'ThirdParty'> )
    | ( RecordPageModel<'Principal'> )
    | ( RecordPageModel<'Product'> )
    | ( RecordPageModel<'QualityRecord'> )
    | ( RecordPageModel<'RequirementMapping'> )
    | ( RecordPageModel<'Screening'> )
    | ( RecordPageModel<'ThirdParty'> )
    | ( RecordPageModel<'SupplyLink'> )
    | ( RecordPageModel<'ThirdParty'> )
    | ( RecordPageModel<'ThirdParty'> )
    | ( WebhookDeliveryPageModel )
    | ( RecordPageModel<'WebhookSubscription'> )
  ;
  Node:
    | ( RowModel<'Attestation'> )
    | ( RowModel<'Attestor'> )
    | ( RowModel<'Audit'> )
    | ( RowModel<'CalendarFeed'> )
    | ( RowModel<'Certification'> )
    | ( RowModel<'Contract'> )
    | ( RowModel<'Decision'> )
    | ( RowModel<'Determination'> )
    | ( RowModel<'Engagement'> )
    | ( RowModel<'EvidenceDocument'> )
    | ( RowModel<'Facility'> )
    | ( RowModel<'Finding'> )
    | ( RowModel<'Incident'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'Principal'> )
    | ( RowModel<'ProcurementPolicy'> )
    | ( RowModel<'Product'> )
    | ( RowModel<'QualityRecord'> )
    | ( RowModel<'RequirementMapping'> )
    | ( RowModel<'Screening'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'SupplyLink'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'WebhookSubscription'> )
  ;
  RegistryRecord:
    | ( RowModel<'Attestation'> )
    | ( RowModel<'Attestor'> )
    | ( RowModel<'Audit'> )
    | ( RowModel<'CalendarFeed'> )
    | ( RowModel<'Certification'> )
    | ( RowModel<'Contract'> )
    | ( RowModel<'Decision'> )
    | ( RowModel<'Determination'> )
    | ( RowModel<'Engagement'> )
    | ( RowModel<'EvidenceDocument'> )
    | ( RowModel<'Facility'> )
    | ( RowModel<'Finding'> )
    | ( RowModel<'Incident'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'Principal'> )
    | ( RowModel<'ProcurementPolicy'> )
    | ( RowModel<'Product'> )
    | ( RowModel<'QualityRecord'> )
    | ( RowModel<'RequirementMapping'> )
    | ( RowModel<'Screening'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'SupplyLink'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'WebhookSubscription'> )
  ;
  ThirdParty:
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'ThirdParty'> )
    | ( RowModel<'ThirdParty'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddFindingInput: AddFindingInput;
  AddFindingPayload: ResolverTypeWrapper<Omit<AddFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  AnswerTransition: ResolverTypeWrapper<AnswerTransition>;
  ApproveDecisionInput: ApproveDecisionInput;
  ApproveDecisionPayload: ResolverTypeWrapper<Omit<ApproveDecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
  ApproveDeterminationInput: ApproveDeterminationInput;
  ApproveDeterminationPayload: ResolverTypeWrapper<Omit<ApproveDeterminationPayload, 'determination'> & { determination?: Maybe<ResolversTypes['Determination']> }>;
  AssessmentState: AssessmentState;
  AssessmentStateCount: ResolverTypeWrapper<AssessmentStateCount>;
  AssessmentStateFilter: AssessmentStateFilter;
  Assurance: Assurance;
  AssuranceFilter: AssuranceFilter;
  Attestation: ResolverTypeWrapper<RowModel<'Attestation'>>;
  AttestationConnection: ResolverTypeWrapper<RecordPageModel<'Attestation'>>;
  AttestationEdge: ResolverTypeWrapper<Omit<AttestationEdge, 'node'> & { node: ResolversTypes['Attestation'] }>;
  AttestationOrder: AttestationOrder;
  AttestationOrderField: AttestationOrderField;
  AttestationWhere: AttestationWhere;
  AttestationsFilter: AttestationsFilter;
  Attestor: ResolverTypeWrapper<RowModel<'Attestor'>>;
  AttestorConnection: ResolverTypeWrapper<RecordPageModel<'Attestor'>>;
  AttestorEdge: ResolverTypeWrapper<Omit<AttestorEdge, 'node'> & { node: ResolversTypes['Attestor'] }>;
  AttestorKind: AttestorKind;
  AttestorKindFilter: AttestorKindFilter;
  AttestorOrder: AttestorOrder;
  AttestorOrderField: AttestorOrderField;
  AttestorWhere: AttestorWhere;
  Audit: ResolverTypeWrapper<RowModel<'Audit'>>;
  AuditConnection: ResolverTypeWrapper<RecordPageModel<'Audit'>>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['Audit'] }>;
  AuditKind: AuditKind;
  AuditKindFilter: AuditKindFilter;
  AuditOrder: AuditOrder;
  AuditOrderField: AuditOrderField;
  AuditOutcome: AuditOutcome;
  AuditWhere: AuditWhere;
  AuditsFilter: AuditsFilter;
  BaaRequired: BaaRequired;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BlastRadius: ResolverTypeWrapper<BlastRadius>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarFeed: ResolverTypeWrapper<RowModel<'CalendarFeed'>>;
  CalendarFeedConnection: ResolverTypeWrapper<RecordPageModel<'CalendarFeed'>>;
  CalendarFeedEdge: ResolverTypeWrapper<Omit<CalendarFeedEdge, 'node'> & { node: ResolversTypes['CalendarFeed'] }>;
  CalendarFeedOrder: CalendarFeedOrder;
  CalendarFeedOrderField: CalendarFeedOrderField;
  CalendarFeedWhere: CalendarFeedWhere;
  CategoryConcentration: ResolverTypeWrapper<Omit<CategoryConcentration, 'largest'> & { largest: Array<ResolversTypes['ThirdPartyShare']> }>;
  CategoryLoss: ResolverTypeWrapper<CategoryLoss>;
  Certification: ResolverTypeWrapper<RowModel<'Certification'>>;
  CertificationConnection: ResolverTypeWrapper<RecordPageModel<'Certification'>>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  CertificationOrder: CertificationOrder;
  CertificationOrderField: CertificationOrderField;
  CertificationType: ResolverTypeWrapper<CertificationTypeEntryModel>;
  CertificationTypeFilter: CertificationTypeFilter;
  CertificationVariant: ResolverTypeWrapper<CertificationVariant>;
  CertificationWhere: CertificationWhere;
  CertificationsFilter: CertificationsFilter;
  Change: ResolverTypeWrapper<ChangeRowModel>;
  ChangeConnection: ResolverTypeWrapper<ChangePageModel>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeLifecycleInput: ChangeLifecycleInput;
  ChangeLifecyclePayload: ResolverTypeWrapper<Omit<ChangeLifecyclePayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversTypes['ThirdParty']> }>;
  ChangeOperation: ChangeOperation;
  ChangeOrder: ChangeOrder;
  ChangeOrderField: ChangeOrderField;
  Citation: ResolverTypeWrapper<Citation>;
  ClaimStatus: ClaimStatus;
  Clause: ResolverTypeWrapper<PartModel<'Contract', 'clauses'>>;
  ClauseBasis: ClauseBasis;
  ClauseInput: ClauseInput;
  ClauseType: ResolverTypeWrapper<ClauseTypeEntryModel>;
  CloseFindingInput: CloseFindingInput;
  CloseFindingPayload: ResolverTypeWrapper<Omit<CloseFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  ConcentrationBand: ConcentrationBand;
  Connection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Connection']>;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  ContactRole: ContactRole;
  Contract: ResolverTypeWrapper<RowModel<'Contract'>>;
  ContractConnection: ResolverTypeWrapper<RecordPageModel<'Contract'>>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractKind: ContractKind;
  ContractKindFilter: ContractKindFilter;
  ContractOrder: ContractOrder;
  ContractOrderField: ContractOrderField;
  ContractStatus: ContractStatus;
  ContractStatusFilter: ContractStatusFilter;
  ContractWhere: ContractWhere;
  ContractsFilter: ContractsFilter;
  Control: ResolverTypeWrapper<ControlEntryModel>;
  ControlClaim: ResolverTypeWrapper<PartModel<'Attestation', 'claims'>>;
  ControlClaimInput: ControlClaimInput;
  ControlCondition: ControlCondition;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConcentration: ResolverTypeWrapper<CountryConcentration>;
  CountryCount: ResolverTypeWrapper<CountryCount>;
  CountryFilter: CountryFilter;
  CountryShare: ResolverTypeWrapper<CountryShare>;
  CreateAttestorInput: CreateAttestorInput;
  CreateAttestorPayload: ResolverTypeWrapper<Omit<CreateAttestorPayload, 'attestor'> & { attestor?: Maybe<ResolversTypes['Attestor']> }>;
  CreateAuditInput: CreateAuditInput;
  CreateAuditPayload: ResolverTypeWrapper<Omit<CreateAuditPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  CreateCertificationInput: CreateCertificationInput;
  CreateCertificationPayload: ResolverTypeWrapper<Omit<CreateCertificationPayload, 'certification'> & { certification?: Maybe<ResolversTypes['Certification']> }>;
  CreateContractInput: CreateContractInput;
  CreateContractPayload: ResolverTypeWrapper<Omit<CreateContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  CreateEngagementInput: CreateEngagementInput;
  CreateEngagementPayload: ResolverTypeWrapper<Omit<CreateEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  CreateFacilityInput: CreateFacilityInput;
  CreateFacilityPayload: ResolverTypeWrapper<Omit<CreateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  CreateIncidentInput: CreateIncidentInput;
  CreateIncidentPayload: ResolverTypeWrapper<Omit<CreateIncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  CreatePartnerLabPayload: ResolverTypeWrapper<PartyPayloadModel<'partnerLab'>>;
  CreatePrincipalInput: CreatePrincipalInput;
  CreatePrincipalPayload: ResolverTypeWrapper<Omit<CreatePrincipalPayload, 'principal'> & { principal?: Maybe<ResolversTypes['Principal']> }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  CreateQualityRecordInput: CreateQualityRecordInput;
  CreateQualityRecordPayload: ResolverTypeWrapper<Omit<CreateQualityRecordPayload, 'qualityRecord'> & { qualityRecord?: Maybe<ResolversTypes['QualityRecord']> }>;
  CreateRequirementMappingInput: CreateRequirementMappingInput;
  CreateRequirementMappingPayload: ResolverTypeWrapper<Omit<CreateRequirementMappingPayload, 'requirementMapping'> & { requirementMapping?: Maybe<ResolversTypes['RequirementMapping']> }>;
  CreateSupplierPayload: ResolverTypeWrapper<PartyPayloadModel<'supplier'>>;
  CreateSupplyLinkInput: CreateSupplyLinkInput;
  CreateSupplyLinkPayload: ResolverTypeWrapper<Omit<CreateSupplyLinkPayload, 'supplyLink'> & { supplyLink?: Maybe<ResolversTypes['SupplyLink']> }>;
  CreateThirdPartyInput: CreateThirdPartyInput;
  CreateVendorPayload: ResolverTypeWrapper<PartyPayloadModel<'vendor'>>;
  CreateWebhookSubscriptionInput: CreateWebhookSubscriptionInput;
  CreateWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<CreateWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  CurrencySum: ResolverTypeWrapper<CurrencySum>;
  DataCategory: DataCategory;
  DataChannel: DataChannel;
  DataFlow: ResolverTypeWrapper<DataFlow>;
  DataFlowInput: DataFlowInput;
  DataPurpose: DataPurpose;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decision: ResolverTypeWrapper<RowModel<'Decision'>>;
  DecisionConnection: ResolverTypeWrapper<RecordPageModel<'Decision'>>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionKind: DecisionKind;
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  DecisionState: DecisionState;
  DecisionWhere: DecisionWhere;
  DecisionsFilter: DecisionsFilter;
  Determination: ResolverTypeWrapper<RowModel<'Determination'>>;
  DeterminationConnection: ResolverTypeWrapper<RecordPageModel<'Determination'>>;
  DeterminationEdge: ResolverTypeWrapper<Omit<DeterminationEdge, 'node'> & { node: ResolversTypes['Determination'] }>;
  DeterminationKind: DeterminationKind;
  DeterminationKindFilter: DeterminationKindFilter;
  DeterminationOrder: DeterminationOrder;
  DeterminationOrderField: DeterminationOrderField;
  DeterminationWhere: DeterminationWhere;
  DeterminationsFilter: DeterminationsFilter;
  DimensionChange: ResolverTypeWrapper<DimensionChangeModel>;
  DimensionCount: ResolverTypeWrapper<DimensionCount>;
  DimensionRisk: ResolverTypeWrapper<ExplainedDimensionModel>;
  DimensionRiskFilter: DimensionRiskFilter;
  DisableWebhookSubscriptionInput: DisableWebhookSubscriptionInput;
  DisableWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<DisableWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  Document: ResolverTypeWrapper<Document>;
  DocumentInput: DocumentInput;
  DuplicateSign: DuplicateSign;
  EbiosThreatLevel: ResolverTypeWrapper<EbiosThreatLevel>;
  EbiosZone: EbiosZone;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EnableWebhookSubscriptionInput: EnableWebhookSubscriptionInput;
  EnableWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<EnableWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  EndEngagementInput: EndEngagementInput;
  EndEngagementPayload: ResolverTypeWrapper<Omit<EndEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  Engagement: ResolverTypeWrapper<RowModel<'Engagement'>>;
  EngagementCategory: EngagementCategory;
  EngagementCategoryCount: ResolverTypeWrapper<EngagementCategoryCount>;
  EngagementCategoryFilter: EngagementCategoryFilter;
  EngagementConnection: ResolverTypeWrapper<RecordPageModel<'Engagement'>>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  EngagementOrder: EngagementOrder;
  EngagementOrderField: EngagementOrderField;
  EngagementStatus: EngagementStatus;
  EngagementStatusFilter: EngagementStatusFilter;
  EngagementWhere: EngagementWhere;
  EngagementsFilter: EngagementsFilter;
  EvidenceDocument: ResolverTypeWrapper<RowModel<'EvidenceDocument'>>;
  EvidenceDocumentConnection: ResolverTypeWrapper<RecordPageModel<'EvidenceDocument'>>;
  EvidenceDocumentEdge: ResolverTypeWrapper<Omit<EvidenceDocumentEdge, 'node'> & { node: ResolversTypes['EvidenceDocument'] }>;
  EvidenceDocumentOrder: EvidenceDocumentOrder;
  EvidenceDocumentOrderField: EvidenceDocumentOrderField;
  EvidenceDocumentWhere: EvidenceDocumentWhere;
  EvidenceDocumentsFilter: EvidenceDocumentsFilter;
  EvidenceFormat: EvidenceFormat;
  EvidenceFormatFilter: EvidenceFormatFilter;
  EvidenceNote: ResolverTypeWrapper<EvidenceNote>;
  EvidenceNoteCode: EvidenceNoteCode;
  EvidenceSignatory: ResolverTypeWrapper<EvidenceSignatory>;
  EvidenceSignature: ResolverTypeWrapper<PartModel<'EvidenceDocument', 'signatures'>>;
  Expiration: ResolverTypeWrapper<ExpirationRowModel>;
  ExpirationConnection: ResolverTypeWrapper<ExpirationPageModel>;
  ExpirationEdge: ResolverTypeWrapper<Omit<ExpirationEdge, 'node'> & { node: ResolversTypes['Expiration'] }>;
  ExpirationKind: ExpirationKind;
  ExpirationKindFilter: ExpirationKindFilter;
  ExpirationOrder: ExpirationOrder;
  ExpirationOrderField: ExpirationOrderField;
  ExpirationWhere: ExpirationWhere;
  ExposureScale: ExposureScale;
  ExternalRef: ResolverTypeWrapper<ExternalRef>;
  ExternalRefInput: ExternalRefInput;
  Facility: ResolverTypeWrapper<RowModel<'Facility'>>;
  FacilityConnection: ResolverTypeWrapper<RecordPageModel<'Facility'>>;
  FacilityCount: ResolverTypeWrapper<KeyedFacilityModel>;
  FacilityCounts: ResolverTypeWrapper<Omit<FacilityCounts, 'facilities'> & { facilities: Array<ResolversTypes['FacilityCount']> }>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  FacilityFilter: FacilityFilter;
  FacilityOrder: FacilityOrder;
  FacilityOrderField: FacilityOrderField;
  FacilityWhere: FacilityWhere;
  FactorChange: ResolverTypeWrapper<FactorChangeModel>;
  FieldDifference: ResolverTypeWrapper<FieldDifference>;
  Finding: ResolverTypeWrapper<RowModel<'Finding'>>;
  FindingConnection: ResolverTypeWrapper<RecordPageModel<'Finding'>>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingInput: FindingInput;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  FindingStatus: FindingStatus;
  FindingStatusFilter: FindingStatusFilter;
  FindingWhere: FindingWhere;
  FindingsFilter: FindingsFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FrameworkFilter: FrameworkFilter;
  HistoryInterval: HistoryInterval;
  HypotheticalAttestation: HypotheticalAttestation;
  HypotheticalAudit: HypotheticalAudit;
  HypotheticalCertification: HypotheticalCertification;
  HypotheticalChange: HypotheticalChange;
  HypotheticalClause: HypotheticalClause;
  HypotheticalClosure: HypotheticalClosure;
  HypotheticalContract: HypotheticalContract;
  HypotheticalEnd: HypotheticalEnd;
  HypotheticalFlows: HypotheticalFlows;
  HypotheticalIncident: HypotheticalIncident;
  HypotheticalLapse: HypotheticalLapse;
  HypotheticalLink: HypotheticalLink;
  HypotheticalLoss: HypotheticalLoss;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<PartModel<'ThirdParty', 'identifiers'>>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
  IdentifierSchemeFilter: IdentifierSchemeFilter;
  ImpactKind: ImpactKind;
  Incident: ResolverTypeWrapper<RowModel<'Incident'>>;
  IncidentConnection: ResolverTypeWrapper<RecordPageModel<'Incident'>>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentKind: IncidentKind;
  IncidentKindFilter: IncidentKindFilter;
  IncidentNotice: ResolverTypeWrapper<NoticeModel>;
  IncidentNoticeState: IncidentNoticeState;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  IncidentStatus: IncidentStatus;
  IncidentStatusFilter: IncidentStatusFilter;
  IncidentWhere: IncidentWhere;
  IncidentsFilter: IncidentsFilter;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<IngestedModel>;
  IngestOutcome: IngestOutcome;
  IngestedRecord: ResolverTypeWrapper<IngestedRecordModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InternalOwnerFilter: InternalOwnerFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeyAlgorithm: KeyAlgorithm;
  LevelTransition: ResolverTypeWrapper<LevelTransition>;
  Lifecycle: Lifecycle;
  LifecycleCount: ResolverTypeWrapper<LifecycleCount>;
  LifecycleFilter: LifecycleFilter;
  Link: ResolverTypeWrapper<Link>;
  LinkInput: LinkInput;
  LinkKind: LinkKind;
  MergeThirdPartiesInput: MergeThirdPartiesInput;
  MergeThirdPartiesPayload: ResolverTypeWrapper<Omit<MergeThirdPartiesPayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversTypes['ThirdParty']> }>;
  MoneyFilter: MoneyFilter;
  Mutation: ResolverTypeWrapper<undefined>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Owner: ResolverTypeWrapper<PartModel<'ThirdParty', 'owners'>>;
  OwnerCount: ResolverTypeWrapper<OwnerCount>;
  OwnerCounts: ResolverTypeWrapper<OwnerCounts>;
  OwnerInput: OwnerInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerLab: ResolverTypeWrapper<RowModel<'ThirdParty'>>;
  PartnerLabConnection: ResolverTypeWrapper<RecordPageModel<'ThirdParty'>>;
  PartnerLabEdge: ResolverTypeWrapper<Omit<PartnerLabEdge, 'node'> & { node: ResolversTypes['PartnerLab'] }>;
  PingWebhookSubscriptionInput: PingWebhookSubscriptionInput;
  PingWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<PingWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewModel>;
  Portfolio: ResolverTypeWrapper<PortfolioModel>;
  PortfolioConcentration: ResolverTypeWrapper<Omit<PortfolioConcentration, 'byCategory' | 'bySubSupplier'> & { byCategory: Array<ResolversTypes['CategoryConcentration']>, bySubSupplier?: Maybe<ResolversTypes['SubSupplierConcentration']> }>;
  PortfolioMover: ResolverTypeWrapper<MoverModel>;
  PortfolioMovers: ResolverTypeWrapper<Omit<PortfolioMovers, 'thirdParties'> & { thirdParties: Array<ResolversTypes['PortfolioMover']> }>;
  PortfolioPoint: ResolverTypeWrapper<HistoryPointModel>;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateModel>;
  Principal: ResolverTypeWrapper<RowModel<'Principal'>>;
  PrincipalConnection: ResolverTypeWrapper<RecordPageModel<'Principal'>>;
  PrincipalEdge: ResolverTypeWrapper<Omit<PrincipalEdge, 'node'> & { node: ResolversTypes['Principal'] }>;
  PrincipalKind: PrincipalKind;
  PrincipalOrder: PrincipalOrder;
  PrincipalOrderField: PrincipalOrderField;
  PrincipalWhere: PrincipalWhere;
  ProcurementAlternative: ResolverTypeWrapper<AlternativeModel>;
  ProcurementAnswer: ProcurementAnswer;
  ProcurementAnswerCount: ResolverTypeWrapper<ProcurementAnswerCount>;
  ProcurementAnswerFilter: ProcurementAnswerFilter;
  ProcurementComparison: ResolverTypeWrapper<Omit<ProcurementComparison, 'after' | 'before'> & { after: ResolversTypes['ProcurementStatus'], before: ResolversTypes['ProcurementStatus'] }>;
  ProcurementEffect: ProcurementEffect;
  ProcurementOutcome: ProcurementOutcome;
  ProcurementPoint: ResolverTypeWrapper<ProcurementPointModel>;
  ProcurementPolicy: ResolverTypeWrapper<RowModel<'ProcurementPolicy'>>;
  ProcurementReason: ResolverTypeWrapper<ExplainedReasonModel>;
  ProcurementRequest: ProcurementRequest;
  ProcurementRule: ResolverTypeWrapper<ProcurementRuleModel>;
  ProcurementRuleInput: ProcurementRuleInput;
  ProcurementSeverity: ProcurementSeverity;
  ProcurementStatus: ResolverTypeWrapper<StatusModel>;
  Product: ResolverTypeWrapper<RowModel<'Product'>>;
  ProductConnection: ResolverTypeWrapper<RecordPageModel<'Product'>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductVulnerability: ResolverTypeWrapper<PartModel<'Product', 'vulnerabilities'>>;
  ProductVulnerabilityInput: ProductVulnerabilityInput;
  ProductWhere: ProductWhere;
  ProductsFilter: ProductsFilter;
  ProtectedData: ProtectedData;
  PublicKey: ResolverTypeWrapper<PublicKey>;
  PublicKeyInput: PublicKeyInput;
  QualityRecord: ResolverTypeWrapper<RowModel<'QualityRecord'>>;
  QualityRecordConnection: ResolverTypeWrapper<RecordPageModel<'QualityRecord'>>;
  QualityRecordEdge: ResolverTypeWrapper<Omit<QualityRecordEdge, 'node'> & { node: ResolversTypes['QualityRecord'] }>;
  QualityRecordKind: QualityRecordKind;
  QualityRecordKindFilter: QualityRecordKindFilter;
  QualityRecordOrder: QualityRecordOrder;
  QualityRecordOrderField: QualityRecordOrderField;
  QualityRecordWhere: QualityRecordWhere;
  QualityRecordsFilter: QualityRecordsFilter;
  Query: ResolverTypeWrapper<undefined>;
  QuestionnaireInput: QuestionnaireInput;
  RecordAttestationInput: RecordAttestationInput;
  RecordAttestationPayload: ResolverTypeWrapper<Omit<RecordAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversTypes['Attestation']> }>;
  RecordDecisionInput: RecordDecisionInput;
  RecordDecisionPayload: ResolverTypeWrapper<Omit<RecordDecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
  RecordDeterminationInput: RecordDeterminationInput;
  RecordDeterminationPayload: ResolverTypeWrapper<Omit<RecordDeterminationPayload, 'determination'> & { determination?: Maybe<ResolversTypes['Determination']> }>;
  RecordScreeningInput: RecordScreeningInput;
  RecordScreeningPayload: ResolverTypeWrapper<Omit<RecordScreeningPayload, 'screening'> & { screening?: Maybe<ResolversTypes['Screening']> }>;
  RecordType: RecordType;
  RecordedAnswerCount: ResolverTypeWrapper<RecordedAnswerCount>;
  RecordedLevelCount: ResolverTypeWrapper<RecordedLevelCount>;
  RegistryRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RegistryRecord']>;
  ReopenFindingInput: ReopenFindingInput;
  ReopenFindingPayload: ResolverTypeWrapper<Omit<ReopenFindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveriesPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  RequirementControl: ResolverTypeWrapper<PartModel<'RequirementMapping', 'requirements'>>;
  RequirementControlInput: RequirementControlInput;
  RequirementMapping: ResolverTypeWrapper<RowModel<'RequirementMapping'>>;
  RequirementMappingConnection: ResolverTypeWrapper<RecordPageModel<'RequirementMapping'>>;
  RequirementMappingEdge: ResolverTypeWrapper<Omit<RequirementMappingEdge, 'node'> & { node: ResolversTypes['RequirementMapping'] }>;
  RequirementMappingOrder: RequirementMappingOrder;
  RequirementMappingOrderField: RequirementMappingOrderField;
  RequirementMappingWhere: RequirementMappingWhere;
  RevokeAttestationInput: RevokeAttestationInput;
  RevokeAttestationPayload: ResolverTypeWrapper<Omit<RevokeAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversTypes['Attestation']> }>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  RevokeCertificationInput: RevokeCertificationInput;
  RevokeCertificationPayload: ResolverTypeWrapper<Omit<RevokeCertificationPayload, 'certification'> & { certification?: Maybe<ResolversTypes['Certification']> }>;
  RevokeDecisionInput: RevokeDecisionInput;
  RevokeDecisionPayload: ResolverTypeWrapper<Omit<RevokeDecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
  RevokeDeterminationInput: RevokeDeterminationInput;
  RevokeDeterminationPayload: ResolverTypeWrapper<Omit<RevokeDeterminationPayload, 'determination'> & { determination?: Maybe<ResolversTypes['Determination']> }>;
  RiskAssessment: ResolverTypeWrapper<ExplainedAssessmentModel>;
  RiskComparison: ResolverTypeWrapper<ComparisonModel>;
  RiskDimension: RiskDimension;
  RiskDimensionFilter: RiskDimensionFilter;
  RiskFactor: ResolverTypeWrapper<ExplainedFactorModel>;
  RiskGate: ResolverTypeWrapper<ExplainedGateModel>;
  RiskLevel: RiskLevel;
  RiskLevelBin: ResolverTypeWrapper<RiskLevelBin>;
  RiskLevelCell: ResolverTypeWrapper<RiskLevelCell>;
  RiskLevelCount: ResolverTypeWrapper<RiskLevelCount>;
  RiskLevelFilter: RiskLevelFilter;
  RiskLevelTable: ResolverTypeWrapper<RiskLevelTable>;
  RiskModel: ResolverTypeWrapper<RiskPolicyModel>;
  RiskModelControl: ResolverTypeWrapper<ModelControlModel>;
  RiskModelDimension: ResolverTypeWrapper<ModelDimensionModel>;
  RiskModelFactor: ResolverTypeWrapper<RiskModelFactor>;
  RiskModelGate: ResolverTypeWrapper<ModelGateModel>;
  RiskPart: RiskPart;
  RiskPoint: ResolverTypeWrapper<RiskPointModel>;
  RiskValue: ResolverTypeWrapper<RiskValue>;
  RiskView: RiskView;
  Role: Role;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  Rule: ResolverTypeWrapper<RuleEntryModel>;
  RuleAnswer: RuleAnswer;
  RuleChange: ResolverTypeWrapper<RuleChangeModel>;
  RuleFact: ResolverTypeWrapper<RuleFactModel>;
  RuleResult: ResolverTypeWrapper<DatedRuleResultModel>;
  RuleSeverity: RuleSeverity;
  RuleStatus: RuleStatus;
  Screening: ResolverTypeWrapper<RowModel<'Screening'>>;
  ScreeningConnection: ResolverTypeWrapper<RecordPageModel<'Screening'>>;
  ScreeningEdge: ResolverTypeWrapper<Omit<ScreeningEdge, 'node'> & { node: ResolversTypes['Screening'] }>;
  ScreeningListFilter: ScreeningListFilter;
  ScreeningMethod: ScreeningMethod;
  ScreeningOrder: ScreeningOrder;
  ScreeningOrderField: ScreeningOrderField;
  ScreeningOutcome: ScreeningOutcome;
  ScreeningOutcomeFilter: ScreeningOutcomeFilter;
  ScreeningWhere: ScreeningWhere;
  ScreeningsFilter: ScreeningsFilter;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchTerm: SearchTerm;
  Severity: Severity;
  SeverityFilter: SeverityFilter;
  SignatureStatus: SignatureStatus;
  SignatureStatusFilter: SignatureStatusFilter;
  SinglePointOfFailure: ResolverTypeWrapper<SinglePointModel>;
  Site: ResolverTypeWrapper<PartModel<'ThirdParty', 'sites'>>;
  SiteFunction: SiteFunction;
  SiteInput: SiteInput;
  Specialty: Specialty;
  SpecialtyFilter: SpecialtyFilter;
  Spend: ResolverTypeWrapper<Spend>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubSupplierConcentration: ResolverTypeWrapper<Omit<SubSupplierConcentration, 'largest'> & { largest: Array<ResolversTypes['SubSupplierShare']> }>;
  SubSupplierShare: ResolverTypeWrapper<CountedShareModel>;
  Subscription: ResolverTypeWrapper<undefined>;
  Supplier: ResolverTypeWrapper<RowModel<'ThirdParty'>>;
  SupplierConnection: ResolverTypeWrapper<RecordPageModel<'ThirdParty'>>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplyChain: ResolverTypeWrapper<SupplyChainModel>;
  SupplyChainNode: ResolverTypeWrapper<ChainNodeModel>;
  SupplyDirection: SupplyDirection;
  SupplyLink: ResolverTypeWrapper<RowModel<'SupplyLink'>>;
  SupplyLinkConnection: ResolverTypeWrapper<RecordPageModel<'SupplyLink'>>;
  SupplyLinkEdge: ResolverTypeWrapper<Omit<SupplyLinkEdge, 'node'> & { node: ResolversTypes['SupplyLink'] }>;
  SupplyLinkOrder: SupplyLinkOrder;
  SupplyLinkOrderField: SupplyLinkOrderField;
  SupplyLinkWhere: SupplyLinkWhere;
  SupplyLinksFilter: SupplyLinksFilter;
  SupplyPath: ResolverTypeWrapper<SupplyPathModel>;
  SyncAttestationInput: SyncAttestationInput;
  SyncAuditInput: SyncAuditInput;
  SyncCertificationInput: SyncCertificationInput;
  SyncClauseInput: SyncClauseInput;
  SyncContactInput: SyncContactInput;
  SyncContractInput: SyncContractInput;
  SyncControlClaimInput: SyncControlClaimInput;
  SyncDataFlowInput: SyncDataFlowInput;
  SyncEngagementInput: SyncEngagementInput;
  SyncErrorPolicy: SyncErrorPolicy;
  SyncExternalRef: SyncExternalRef;
  SyncFindingInput: SyncFindingInput;
  SyncIdentifierInput: SyncIdentifierInput;
  SyncIncidentInput: SyncIncidentInput;
  SyncInput: SyncInput;
  SyncItem: SyncItem;
  SyncLinkInput: SyncLinkInput;
  SyncMatch: SyncMatch;
  SyncOutcome: SyncOutcome;
  SyncOwnerInput: SyncOwnerInput;
  SyncPayload: ResolverTypeWrapper<SyncedModel>;
  SyncProductInput: SyncProductInput;
  SyncProductVulnerabilityInput: SyncProductVulnerabilityInput;
  SyncQualityRecordInput: SyncQualityRecordInput;
  SyncRecordRef: SyncRecordRef;
  SyncResult: ResolverTypeWrapper<IndexedOutcomeModel>;
  SyncScreeningInput: SyncScreeningInput;
  SyncSiteInput: SyncSiteInput;
  SyncSupplyLinkInput: SyncSupplyLinkInput;
  SyncThirdPartyInput: SyncThirdPartyInput;
  SyncThirdPartyRef: SyncThirdPartyRef;
  SyncTombstoneInput: SyncTombstoneInput;
  TagCount: ResolverTypeWrapper<TagCount>;
  TagCounts: ResolverTypeWrapper<TagCounts>;
  TagFilter: TagFilter;
  TerminateContractInput: TerminateContractInput;
  TerminateContractPayload: ResolverTypeWrapper<Omit<TerminateContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  TestComplexity: TestComplexity;
  ThirdParty: ResolverTypeWrapper<RowModel<'ThirdParty'>>;
  ThirdPartyConnection: ResolverTypeWrapper<RecordPageModel<'ThirdParty'>>;
  ThirdPartyEdge: ResolverTypeWrapper<Omit<ThirdPartyEdge, 'node'> & { node: ResolversTypes['ThirdParty'] }>;
  ThirdPartyKind: ThirdPartyKind;
  ThirdPartyKindCount: ResolverTypeWrapper<ThirdPartyKindCount>;
  ThirdPartyKindFilter: ThirdPartyKindFilter;
  ThirdPartyOrder: ThirdPartyOrder;
  ThirdPartyOrderField: ThirdPartyOrderField;
  ThirdPartyRef: ThirdPartyRef;
  ThirdPartyShare: ResolverTypeWrapper<KeyedShareModel>;
  ThirdPartyWhere: ThirdPartyWhere;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoMergeInput: UndoMergeInput;
  UndoMergePayload: ResolverTypeWrapper<Omit<UndoMergePayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversTypes['ThirdParty']> }>;
  UpdateAttestorInput: UpdateAttestorInput;
  UpdateAttestorPayload: ResolverTypeWrapper<Omit<UpdateAttestorPayload, 'attestor'> & { attestor?: Maybe<ResolversTypes['Attestor']> }>;
  UpdateAuditInput: UpdateAuditInput;
  UpdateAuditPayload: ResolverTypeWrapper<Omit<UpdateAuditPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  UpdateCertificationInput: UpdateCertificationInput;
  UpdateCertificationPayload: ResolverTypeWrapper<Omit<UpdateCertificationPayload, 'certification'> & { certification?: Maybe<ResolversTypes['Certification']> }>;
  UpdateContractInput: UpdateContractInput;
  UpdateContractPayload: ResolverTypeWrapper<Omit<UpdateContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  UpdateEngagementInput: UpdateEngagementInput;
  UpdateEngagementPayload: ResolverTypeWrapper<Omit<UpdateEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  UpdateFacilityInput: UpdateFacilityInput;
  UpdateFacilityPayload: ResolverTypeWrapper<Omit<UpdateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  UpdateIncidentInput: UpdateIncidentInput;
  UpdateIncidentPayload: ResolverTypeWrapper<Omit<UpdateIncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  UpdateProcurementPolicyInput: UpdateProcurementPolicyInput;
  UpdateProcurementPolicyPayload: ResolverTypeWrapper<Omit<UpdateProcurementPolicyPayload, 'procurementPolicy'> & { procurementPolicy?: Maybe<ResolversTypes['ProcurementPolicy']> }>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  UpdateQualityRecordInput: UpdateQualityRecordInput;
  UpdateQualityRecordPayload: ResolverTypeWrapper<Omit<UpdateQualityRecordPayload, 'qualityRecord'> & { qualityRecord?: Maybe<ResolversTypes['QualityRecord']> }>;
  UpdateRequirementMappingInput: UpdateRequirementMappingInput;
  UpdateRequirementMappingPayload: ResolverTypeWrapper<Omit<UpdateRequirementMappingPayload, 'requirementMapping'> & { requirementMapping?: Maybe<ResolversTypes['RequirementMapping']> }>;
  UpdateSupplyLinkInput: UpdateSupplyLinkInput;
  UpdateSupplyLinkPayload: ResolverTypeWrapper<Omit<UpdateSupplyLinkPayload, 'supplyLink'> & { supplyLink?: Maybe<ResolversTypes['SupplyLink']> }>;
  UpdateThirdPartyInput: UpdateThirdPartyInput;
  UpdateThirdPartyPayload: ResolverTypeWrapper<PartyPayloadModel<'thirdParty'>>;
  UpdateWebhookSubscriptionInput: UpdateWebhookSubscriptionInput;
  UpdateWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<UpdateWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Vendor: ResolverTypeWrapper<RowModel<'ThirdParty'>>;
  VendorConnection: ResolverTypeWrapper<RecordPageModel<'ThirdParty'>>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  Verification: Verification;
  VerifyCertificationInput: VerifyCertificationInput;
  VerifyCertificationPayload: ResolverTypeWrapper<Omit<VerifyCertificationPayload, 'certification'> & { certification?: Maybe<ResolversTypes['Certification']> }>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'principal'> & { principal: ResolversTypes['Principal'] }>;
  WebhookDelivery: ResolverTypeWrapper<DeliveryRowModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryPageModel>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryOrder: WebhookDeliveryOrder;
  WebhookDeliveryOrderField: WebhookDeliveryOrderField;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookDeliveryStateFilter: WebhookDeliveryStateFilter;
  WebhookDeliveryWhere: WebhookDeliveryWhere;
  WebhookHealth: ResolverTypeWrapper<WebhookHealth>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecret>;
  WebhookState: WebhookState;
  WebhookSubscription: ResolverTypeWrapper<RowModel<'WebhookSubscription'>>;
  WebhookSubscriptionConnection: ResolverTypeWrapper<RecordPageModel<'WebhookSubscription'>>;
  WebhookSubscriptionEdge: ResolverTypeWrapper<Omit<WebhookSubscriptionEdge, 'node'> & { node: ResolversTypes['WebhookSubscription'] }>;
  WebhookSubscriptionOrder: WebhookSubscriptionOrder;
  WebhookSubscriptionOrderField: WebhookSubscriptionOrderField;
  WebhookSubscriptionWhere: WebhookSubscriptionWhere;
  WhenUnknown: WhenUnknown;
  YesNoUnknown: YesNoUnknown;
  YesNoUnknownFilter: YesNoUnknownFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddFindingInput: AddFindingInput;
  AddFindingPayload: Omit<AddFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  AnswerTransition: AnswerTransition;
  ApproveDecisionInput: ApproveDecisionInput;
  ApproveDecisionPayload: Omit<ApproveDecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
  ApproveDeterminationInput: ApproveDeterminationInput;
  ApproveDeterminationPayload: Omit<ApproveDeterminationPayload, 'determination'> & { determination?: Maybe<ResolversParentTypes['Determination']> };
  AssessmentStateCount: AssessmentStateCount;
  AssessmentStateFilter: AssessmentStateFilter;
  AssuranceFilter: AssuranceFilter;
  Attestation: RowModel<'Attestation'>;
  AttestationConnection: RecordPageModel<'Attestation'>;
  AttestationEdge: Omit<AttestationEdge, 'node'> & { node: ResolversParentTypes['Attestation'] };
  AttestationOrder: AttestationOrder;
  AttestationWhere: AttestationWhere;
  AttestationsFilter: AttestationsFilter;
  Attestor: RowModel<'Attestor'>;
  AttestorConnection: RecordPageModel<'Attestor'>;
  AttestorEdge: Omit<AttestorEdge, 'node'> & { node: ResolversParentTypes['Attestor'] };
  AttestorKindFilter: AttestorKindFilter;
  AttestorOrder: AttestorOrder;
  AttestorWhere: AttestorWhere;
  Audit: RowModel<'Audit'>;
  AuditConnection: RecordPageModel<'Audit'>;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['Audit'] };
  AuditKindFilter: AuditKindFilter;
  AuditOrder: AuditOrder;
  AuditWhere: AuditWhere;
  AuditsFilter: AuditsFilter;
  BigInt: Scalars['BigInt']['output'];
  BlastRadius: BlastRadius;
  Boolean: Scalars['Boolean']['output'];
  CalendarFeed: RowModel<'CalendarFeed'>;
  CalendarFeedConnection: RecordPageModel<'CalendarFeed'>;
  CalendarFeedEdge: Omit<CalendarFeedEdge, 'node'> & { node: ResolversParentTypes['CalendarFeed'] };
  CalendarFeedOrder: CalendarFeedOrder;
  CalendarFeedWhere: CalendarFeedWhere;
  CategoryConcentration: Omit<CategoryConcentration, 'largest'> & { largest: Array<ResolversParentTypes['ThirdPartyShare']> };
  CategoryLoss: CategoryLoss;
  Certification: RowModel<'Certification'>;
  CertificationConnection: RecordPageModel<'Certification'>;
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  CertificationOrder: CertificationOrder;
  CertificationType: CertificationTypeEntryModel;
  CertificationTypeFilter: CertificationTypeFilter;
  CertificationVariant: CertificationVariant;
  CertificationWhere: CertificationWhere;
  CertificationsFilter: CertificationsFilter;
  Change: ChangeRowModel;
  ChangeConnection: ChangePageModel;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeLifecycleInput: ChangeLifecycleInput;
  ChangeLifecyclePayload: Omit<ChangeLifecyclePayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversParentTypes['ThirdParty']> };
  ChangeOrder: ChangeOrder;
  Citation: Citation;
  Clause: PartModel<'Contract', 'clauses'>;
  ClauseInput: ClauseInput;
  ClauseType: ClauseTypeEntryModel;
  CloseFindingInput: CloseFindingInput;
  CloseFindingPayload: Omit<CloseFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  Connection: ResolversInterfaceTypes<ResolversParentTypes>['Connection'];
  Contact: Contact;
  ContactInput: ContactInput;
  Contract: RowModel<'Contract'>;
  ContractConnection: RecordPageModel<'Contract'>;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractKindFilter: ContractKindFilter;
  ContractOrder: ContractOrder;
  ContractStatusFilter: ContractStatusFilter;
  ContractWhere: ContractWhere;
  ContractsFilter: ContractsFilter;
  Control: ControlEntryModel;
  ControlClaim: PartModel<'Attestation', 'claims'>;
  ControlClaimInput: ControlClaimInput;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConcentration: CountryConcentration;
  CountryCount: CountryCount;
  CountryFilter: CountryFilter;
  CountryShare: CountryShare;
  CreateAttestorInput: CreateAttestorInput;
  CreateAttestorPayload: Omit<CreateAttestorPayload, 'attestor'> & { attestor?: Maybe<ResolversParentTypes['Attestor']> };
  CreateAuditInput: CreateAuditInput;
  CreateAuditPayload: Omit<CreateAuditPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  CreateCertificationInput: CreateCertificationInput;
  CreateCertificationPayload: Omit<CreateCertificationPayload, 'certification'> & { certification?: Maybe<ResolversParentTypes['Certification']> };
  CreateContractInput: CreateContractInput;
  CreateContractPayload: Omit<CreateContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  CreateEngagementInput: CreateEngagementInput;
  CreateEngagementPayload: Omit<CreateEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  CreateFacilityInput: CreateFacilityInput;
  CreateFacilityPayload: Omit<CreateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  CreateIncidentInput: CreateIncidentInput;
  CreateIncidentPayload: Omit<CreateIncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  CreatePartnerLabPayload: PartyPayloadModel<'partnerLab'>;
  CreatePrincipalInput: CreatePrincipalInput;
  CreatePrincipalPayload: Omit<CreatePrincipalPayload, 'principal'> & { principal?: Maybe<ResolversParentTypes['Principal']> };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  CreateQualityRecordInput: CreateQualityRecordInput;
  CreateQualityRecordPayload: Omit<CreateQualityRecordPayload, 'qualityRecord'> & { qualityRecord?: Maybe<ResolversParentTypes['QualityRecord']> };
  CreateRequirementMappingInput: CreateRequirementMappingInput;
  CreateRequirementMappingPayload: Omit<CreateRequirementMappingPayload, 'requirementMapping'> & { requirementMapping?: Maybe<ResolversParentTypes['RequirementMapping']> };
  CreateSupplierPayload: PartyPayloadModel<'supplier'>;
  CreateSupplyLinkInput: CreateSupplyLinkInput;
  CreateSupplyLinkPayload: Omit<CreateSupplyLinkPayload, 'supplyLink'> & { supplyLink?: Maybe<ResolversParentTypes['SupplyLink']> };
  CreateThirdPartyInput: CreateThirdPartyInput;
  CreateVendorPayload: PartyPayloadModel<'vendor'>;
  CreateWebhookSubscriptionInput: CreateWebhookSubscriptionInput;
  CreateWebhookSubscriptionPayload: Omit<CreateWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  Currency: Scalars['Currency']['output'];
  CurrencySum: CurrencySum;
  DataFlow: DataFlow;
  DataFlowInput: DataFlowInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decision: RowModel<'Decision'>;
  DecisionConnection: RecordPageModel<'Decision'>;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionWhere: DecisionWhere;
  DecisionsFilter: DecisionsFilter;
  Determination: RowModel<'Determination'>;
  DeterminationConnection: RecordPageModel<'Determination'>;
  DeterminationEdge: Omit<DeterminationEdge, 'node'> & { node: ResolversParentTypes['Determination'] };
  DeterminationKindFilter: DeterminationKindFilter;
  DeterminationOrder: DeterminationOrder;
  DeterminationWhere: DeterminationWhere;
  DeterminationsFilter: DeterminationsFilter;
  DimensionChange: DimensionChangeModel;
  DimensionCount: DimensionCount;
  DimensionRisk: ExplainedDimensionModel;
  DimensionRiskFilter: DimensionRiskFilter;
  DisableWebhookSubscriptionInput: DisableWebhookSubscriptionInput;
  DisableWebhookSubscriptionPayload: Omit<DisableWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  Document: Document;
  DocumentInput: DocumentInput;
  EbiosThreatLevel: EbiosThreatLevel;
  EmailAddress: Scalars['EmailAddress']['output'];
  EnableWebhookSubscriptionInput: EnableWebhookSubscriptionInput;
  EnableWebhookSubscriptionPayload: Omit<EnableWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  EndEngagementInput: EndEngagementInput;
  EndEngagementPayload: Omit<EndEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  Engagement: RowModel<'Engagement'>;
  EngagementCategoryCount: EngagementCategoryCount;
  EngagementCategoryFilter: EngagementCategoryFilter;
  EngagementConnection: RecordPageModel<'Engagement'>;
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  EngagementOrder: EngagementOrder;
  EngagementStatusFilter: EngagementStatusFilter;
  EngagementWhere: EngagementWhere;
  EngagementsFilter: EngagementsFilter;
  EvidenceDocument: RowModel<'EvidenceDocument'>;
  EvidenceDocumentConnection: RecordPageModel<'EvidenceDocument'>;
  EvidenceDocumentEdge: Omit<EvidenceDocumentEdge, 'node'> & { node: ResolversParentTypes['EvidenceDocument'] };
  EvidenceDocumentOrder: EvidenceDocumentOrder;
  EvidenceDocumentWhere: EvidenceDocumentWhere;
  EvidenceDocumentsFilter: EvidenceDocumentsFilter;
  EvidenceFormatFilter: EvidenceFormatFilter;
  EvidenceNote: EvidenceNote;
  EvidenceSignatory: EvidenceSignatory;
  EvidenceSignature: PartModel<'EvidenceDocument', 'signatures'>;
  Expiration: ExpirationRowModel;
  ExpirationConnection: ExpirationPageModel;
  ExpirationEdge: Omit<ExpirationEdge, 'node'> & { node: ResolversParentTypes['Expiration'] };
  ExpirationKindFilter: ExpirationKindFilter;
  ExpirationOrder: ExpirationOrder;
  ExpirationWhere: ExpirationWhere;
  ExternalRef: ExternalRef;
  ExternalRefInput: ExternalRefInput;
  Facility: RowModel<'Facility'>;
  FacilityConnection: RecordPageModel<'Facility'>;
  FacilityCount: KeyedFacilityModel;
  FacilityCounts: Omit<FacilityCounts, 'facilities'> & { facilities: Array<ResolversParentTypes['FacilityCount']> };
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  FacilityFilter: FacilityFilter;
  FacilityOrder: FacilityOrder;
  FacilityWhere: FacilityWhere;
  FactorChange: FactorChangeModel;
  FieldDifference: FieldDifference;
  Finding: RowModel<'Finding'>;
  FindingConnection: RecordPageModel<'Finding'>;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingInput: FindingInput;
  FindingOrder: FindingOrder;
  FindingStatusFilter: FindingStatusFilter;
  FindingWhere: FindingWhere;
  FindingsFilter: FindingsFilter;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FrameworkFilter: FrameworkFilter;
  HypotheticalAttestation: HypotheticalAttestation;
  HypotheticalAudit: HypotheticalAudit;
  HypotheticalCertification: HypotheticalCertification;
  HypotheticalChange: HypotheticalChange;
  HypotheticalClause: HypotheticalClause;
  HypotheticalClosure: HypotheticalClosure;
  HypotheticalContract: HypotheticalContract;
  HypotheticalEnd: HypotheticalEnd;
  HypotheticalFlows: HypotheticalFlows;
  HypotheticalIncident: HypotheticalIncident;
  HypotheticalLapse: HypotheticalLapse;
  HypotheticalLink: HypotheticalLink;
  HypotheticalLoss: HypotheticalLoss;
  ID: Scalars['ID']['output'];
  Identifier: PartModel<'ThirdParty', 'identifiers'>;
  IdentifierInput: IdentifierInput;
  IdentifierSchemeFilter: IdentifierSchemeFilter;
  Incident: RowModel<'Incident'>;
  IncidentConnection: RecordPageModel<'Incident'>;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentKindFilter: IncidentKindFilter;
  IncidentNotice: NoticeModel;
  IncidentOrder: IncidentOrder;
  IncidentStatusFilter: IncidentStatusFilter;
  IncidentWhere: IncidentWhere;
  IncidentsFilter: IncidentsFilter;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: IngestedModel;
  IngestedRecord: IngestedRecordModel;
  Int: Scalars['Int']['output'];
  InternalOwnerFilter: InternalOwnerFilter;
  JSON: Scalars['JSON']['output'];
  LevelTransition: LevelTransition;
  LifecycleCount: LifecycleCount;
  LifecycleFilter: LifecycleFilter;
  Link: Link;
  LinkInput: LinkInput;
  MergeThirdPartiesInput: MergeThirdPartiesInput;
  MergeThirdPartiesPayload: Omit<MergeThirdPartiesPayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversParentTypes['ThirdParty']> };
  MoneyFilter: MoneyFilter;
  Mutation: undefined;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Owner: PartModel<'ThirdParty', 'owners'>;
  OwnerCount: OwnerCount;
  OwnerCounts: OwnerCounts;
  OwnerInput: OwnerInput;
  PageInfo: PageInfo;
  PartnerLab: RowModel<'ThirdParty'>;
  PartnerLabConnection: RecordPageModel<'ThirdParty'>;
  PartnerLabEdge: Omit<PartnerLabEdge, 'node'> & { node: ResolversParentTypes['PartnerLab'] };
  PingWebhookSubscriptionInput: PingWebhookSubscriptionInput;
  PingWebhookSubscriptionPayload: Omit<PingWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  PolicyPreview: PolicyPreviewModel;
  Portfolio: PortfolioModel;
  PortfolioConcentration: Omit<PortfolioConcentration, 'byCategory' | 'bySubSupplier'> & { byCategory: Array<ResolversParentTypes['CategoryConcentration']>, bySubSupplier?: Maybe<ResolversParentTypes['SubSupplierConcentration']> };
  PortfolioMover: MoverModel;
  PortfolioMovers: Omit<PortfolioMovers, 'thirdParties'> & { thirdParties: Array<ResolversParentTypes['PortfolioMover']> };
  PortfolioPoint: HistoryPointModel;
  PossibleDuplicate: PossibleDuplicateModel;
  Principal: RowModel<'Principal'>;
  PrincipalConnection: RecordPageModel<'Principal'>;
  PrincipalEdge: Omit<PrincipalEdge, 'node'> & { node: ResolversParentTypes['Principal'] };
  PrincipalOrder: PrincipalOrder;
  PrincipalWhere: PrincipalWhere;
  ProcurementAlternative: AlternativeModel;
  ProcurementAnswerCount: ProcurementAnswerCount;
  ProcurementAnswerFilter: ProcurementAnswerFilter;
  ProcurementComparison: Omit<ProcurementComparison, 'after' | 'before'> & { after: ResolversParentTypes['ProcurementStatus'], before: ResolversParentTypes['ProcurementStatus'] };
  ProcurementPoint: ProcurementPointModel;
  ProcurementPolicy: RowModel<'ProcurementPolicy'>;
  ProcurementReason: ExplainedReasonModel;
  ProcurementRequest: ProcurementRequest;
  ProcurementRule: ProcurementRuleModel;
  ProcurementRuleInput: ProcurementRuleInput;
  ProcurementStatus: StatusModel;
  Product: RowModel<'Product'>;
  ProductConnection: RecordPageModel<'Product'>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductOrder: ProductOrder;
  ProductVulnerability: PartModel<'Product', 'vulnerabilities'>;
  ProductVulnerabilityInput: ProductVulnerabilityInput;
  ProductWhere: ProductWhere;
  ProductsFilter: ProductsFilter;
  PublicKey: PublicKey;
  PublicKeyInput: PublicKeyInput;
  QualityRecord: RowModel<'QualityRecord'>;
  QualityRecordConnection: RecordPageModel<'QualityRecord'>;
  QualityRecordEdge: Omit<QualityRecordEdge, 'node'> & { node: ResolversParentTypes['QualityRecord'] };
  QualityRecordKindFilter: QualityRecordKindFilter;
  QualityRecordOrder: QualityRecordOrder;
  QualityRecordWhere: QualityRecordWhere;
  QualityRecordsFilter: QualityRecordsFilter;
  Query: undefined;
  QuestionnaireInput: QuestionnaireInput;
  RecordAttestationInput: RecordAttestationInput;
  RecordAttestationPayload: Omit<RecordAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversParentTypes['Attestation']> };
  RecordDecisionInput: RecordDecisionInput;
  RecordDecisionPayload: Omit<RecordDecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
  RecordDeterminationInput: RecordDeterminationInput;
  RecordDeterminationPayload: Omit<RecordDeterminationPayload, 'determination'> & { determination?: Maybe<ResolversParentTypes['Determination']> };
  RecordScreeningInput: RecordScreeningInput;
  RecordScreeningPayload: Omit<RecordScreeningPayload, 'screening'> & { screening?: Maybe<ResolversParentTypes['Screening']> };
  RecordedAnswerCount: RecordedAnswerCount;
  RecordedLevelCount: RecordedLevelCount;
  RegistryRecord: ResolversInterfaceTypes<ResolversParentTypes>['RegistryRecord'];
  ReopenFindingInput: ReopenFindingInput;
  ReopenFindingPayload: Omit<ReopenFindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesPayload: Omit<ReplayWebhookDeliveriesPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  RequirementControl: PartModel<'RequirementMapping', 'requirements'>;
  RequirementControlInput: RequirementControlInput;
  RequirementMapping: RowModel<'RequirementMapping'>;
  RequirementMappingConnection: RecordPageModel<'RequirementMapping'>;
  RequirementMappingEdge: Omit<RequirementMappingEdge, 'node'> & { node: ResolversParentTypes['RequirementMapping'] };
  RequirementMappingOrder: RequirementMappingOrder;
  RequirementMappingWhere: RequirementMappingWhere;
  RevokeAttestationInput: RevokeAttestationInput;
  RevokeAttestationPayload: Omit<RevokeAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversParentTypes['Attestation']> };
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  RevokeCertificationInput: RevokeCertificationInput;
  RevokeCertificationPayload: Omit<RevokeCertificationPayload, 'certification'> & { certification?: Maybe<ResolversParentTypes['Certification']> };
  RevokeDecisionInput: RevokeDecisionInput;
  RevokeDecisionPayload: Omit<RevokeDecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
  RevokeDeterminationInput: RevokeDeterminationInput;
  RevokeDeterminationPayload: Omit<RevokeDeterminationPayload, 'determination'> & { determination?: Maybe<ResolversParentTypes['Determination']> };
  RiskAssessment: ExplainedAssessmentModel;
  RiskComparison: ComparisonModel;
  RiskDimensionFilter: RiskDimensionFilter;
  RiskFactor: ExplainedFactorModel;
  RiskGate: ExplainedGateModel;
  RiskLevelBin: RiskLevelBin;
  RiskLevelCell: RiskLevelCell;
  RiskLevelCount: RiskLevelCount;
  RiskLevelFilter: RiskLevelFilter;
  RiskLevelTable: RiskLevelTable;
  RiskModel: RiskPolicyModel;
  RiskModelControl: ModelControlModel;
  RiskModelDimension: ModelDimensionModel;
  RiskModelFactor: RiskModelFactor;
  RiskModelGate: ModelGateModel;
  RiskPoint: RiskPointModel;
  RiskValue: RiskValue;
  RiskView: RiskView;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  Rule: RuleEntryModel;
  RuleChange: RuleChangeModel;
  RuleFact: RuleFactModel;
  RuleResult: DatedRuleResultModel;
  Screening: RowModel<'Screening'>;
  ScreeningConnection: RecordPageModel<'Screening'>;
  ScreeningEdge: Omit<ScreeningEdge, 'node'> & { node: ResolversParentTypes['Screening'] };
  ScreeningListFilter: ScreeningListFilter;
  ScreeningOrder: ScreeningOrder;
  ScreeningOutcomeFilter: ScreeningOutcomeFilter;
  ScreeningWhere: ScreeningWhere;
  ScreeningsFilter: ScreeningsFilter;
  SearchMatch: SearchMatch;
  SeverityFilter: SeverityFilter;
  SignatureStatusFilter: SignatureStatusFilter;
  SinglePointOfFailure: SinglePointModel;
  Site: PartModel<'ThirdParty', 'sites'>;
  SiteInput: SiteInput;
  SpecialtyFilter: SpecialtyFilter;
  Spend: Spend;
  String: Scalars['String']['output'];
  SubSupplierConcentration: Omit<SubSupplierConcentration, 'largest'> & { largest: Array<ResolversParentTypes['SubSupplierShare']> };
  SubSupplierShare: CountedShareModel;
  Subscription: undefined;
  Supplier: RowModel<'ThirdParty'>;
  SupplierConnection: RecordPageModel<'ThirdParty'>;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplyChain: SupplyChainModel;
  SupplyChainNode: ChainNodeModel;
  SupplyLink: RowModel<'SupplyLink'>;
  SupplyLinkConnection: RecordPageModel<'SupplyLink'>;
  SupplyLinkEdge: Omit<SupplyLinkEdge, 'node'> & { node: ResolversParentTypes['SupplyLink'] };
  SupplyLinkOrder: SupplyLinkOrder;
  SupplyLinkWhere: SupplyLinkWhere;
  SupplyLinksFilter: SupplyLinksFilter;
  SupplyPath: SupplyPathModel;
  SyncAttestationInput: SyncAttestationInput;
  SyncAuditInput: SyncAuditInput;
  SyncCertificationInput: SyncCertificationInput;
  SyncClauseInput: SyncClauseInput;
  SyncContactInput: SyncContactInput;
  SyncContractInput: SyncContractInput;
  SyncControlClaimInput: SyncControlClaimInput;
  SyncDataFlowInput: SyncDataFlowInput;
  SyncEngagementInput: SyncEngagementInput;
  SyncExternalRef: SyncExternalRef;
  SyncFindingInput: SyncFindingInput;
  SyncIdentifierInput: SyncIdentifierInput;
  SyncIncidentInput: SyncIncidentInput;
  SyncInput: SyncInput;
  SyncItem: SyncItem;
  SyncLinkInput: SyncLinkInput;
  SyncOwnerInput: SyncOwnerInput;
  SyncPayload: SyncedModel;
  SyncProductInput: SyncProductInput;
  SyncProductVulnerabilityInput: SyncProductVulnerabilityInput;
  SyncQualityRecordInput: SyncQualityRecordInput;
  SyncRecordRef: SyncRecordRef;
  SyncResult: IndexedOutcomeModel;
  SyncScreeningInput: SyncScreeningInput;
  SyncSiteInput: SyncSiteInput;
  SyncSupplyLinkInput: SyncSupplyLinkInput;
  SyncThirdPartyInput: SyncThirdPartyInput;
  SyncThirdPartyRef: SyncThirdPartyRef;
  SyncTombstoneInput: SyncTombstoneInput;
  TagCount: TagCount;
  TagCounts: TagCounts;
  TagFilter: TagFilter;
  TerminateContractInput: TerminateContractInput;
  TerminateContractPayload: Omit<TerminateContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ThirdParty: RowModel<'ThirdParty'>;
  ThirdPartyConnection: RecordPageModel<'ThirdParty'>;
  ThirdPartyEdge: Omit<ThirdPartyEdge, 'node'> & { node: ResolversParentTypes['ThirdParty'] };
  ThirdPartyKindCount: ThirdPartyKindCount;
  ThirdPartyKindFilter: ThirdPartyKindFilter;
  ThirdPartyOrder: ThirdPartyOrder;
  ThirdPartyRef: ThirdPartyRef;
  ThirdPartyShare: KeyedShareModel;
  ThirdPartyWhere: ThirdPartyWhere;
  URL: Scalars['URL']['output'];
  UndoMergeInput: UndoMergeInput;
  UndoMergePayload: Omit<UndoMergePayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversParentTypes['ThirdParty']> };
  UpdateAttestorInput: UpdateAttestorInput;
  UpdateAttestorPayload: Omit<UpdateAttestorPayload, 'attestor'> & { attestor?: Maybe<ResolversParentTypes['Attestor']> };
  UpdateAuditInput: UpdateAuditInput;
  UpdateAuditPayload: Omit<UpdateAuditPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  UpdateCertificationInput: UpdateCertificationInput;
  UpdateCertificationPayload: Omit<UpdateCertificationPayload, 'certification'> & { certification?: Maybe<ResolversParentTypes['Certification']> };
  UpdateContractInput: UpdateContractInput;
  UpdateContractPayload: Omit<UpdateContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  UpdateEngagementInput: UpdateEngagementInput;
  UpdateEngagementPayload: Omit<UpdateEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  UpdateFacilityInput: UpdateFacilityInput;
  UpdateFacilityPayload: Omit<UpdateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  UpdateIncidentInput: UpdateIncidentInput;
  UpdateIncidentPayload: Omit<UpdateIncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  UpdateProcurementPolicyInput: UpdateProcurementPolicyInput;
  UpdateProcurementPolicyPayload: Omit<UpdateProcurementPolicyPayload, 'procurementPolicy'> & { procurementPolicy?: Maybe<ResolversParentTypes['ProcurementPolicy']> };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  UpdateQualityRecordInput: UpdateQualityRecordInput;
  UpdateQualityRecordPayload: Omit<UpdateQualityRecordPayload, 'qualityRecord'> & { qualityRecord?: Maybe<ResolversParentTypes['QualityRecord']> };
  UpdateRequirementMappingInput: UpdateRequirementMappingInput;
  UpdateRequirementMappingPayload: Omit<UpdateRequirementMappingPayload, 'requirementMapping'> & { requirementMapping?: Maybe<ResolversParentTypes['RequirementMapping']> };
  UpdateSupplyLinkInput: UpdateSupplyLinkInput;
  UpdateSupplyLinkPayload: Omit<UpdateSupplyLinkPayload, 'supplyLink'> & { supplyLink?: Maybe<ResolversParentTypes['SupplyLink']> };
  UpdateThirdPartyInput: UpdateThirdPartyInput;
  UpdateThirdPartyPayload: PartyPayloadModel<'thirdParty'>;
  UpdateWebhookSubscriptionInput: UpdateWebhookSubscriptionInput;
  UpdateWebhookSubscriptionPayload: Omit<UpdateWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  UserError: UserError;
  Vendor: RowModel<'ThirdParty'>;
  VendorConnection: RecordPageModel<'ThirdParty'>;
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VerifyCertificationInput: VerifyCertificationInput;
  VerifyCertificationPayload: Omit<VerifyCertificationPayload, 'certification'> & { certification?: Maybe<ResolversParentTypes['Certification']> };
  Viewer: Omit<Viewer, 'principal'> & { principal: ResolversParentTypes['Principal'] };
  WebhookDelivery: DeliveryRowModel;
  WebhookDeliveryConnection: WebhookDeliveryPageModel;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryOrder: WebhookDeliveryOrder;
  WebhookDeliveryStateFilter: WebhookDeliveryStateFilter;
  WebhookDeliveryWhere: WebhookDeliveryWhere;
  WebhookHealth: WebhookHealth;
  WebhookSecret: WebhookSecret;
  WebhookSubscription: RowModel<'WebhookSubscription'>;
  WebhookSubscriptionConnection: RecordPageModel<'WebhookSubscription'>;
  WebhookSubscriptionEdge: Omit<WebhookSubscriptionEdge, 'node'> & { node: ResolversParentTypes['WebhookSubscription'] };
  WebhookSubscriptionOrder: WebhookSubscriptionOrder;
  WebhookSubscriptionWhere: WebhookSubscriptionWhere;
  YesNoUnknownFilter: YesNoUnknownFilter;
};

export type AddFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFindingPayload'] = ResolversParentTypes['AddFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTransition'] = ResolversParentTypes['AnswerTransition']> = {
  after?: Resolver<ResolversTypes['ProcurementAnswer'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProcurementAnswer'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproveDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveDecisionPayload'] = ResolversParentTypes['ApproveDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveDeterminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveDeterminationPayload'] = ResolversParentTypes['ApproveDeterminationPayload']> = {
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentStateCount'] = ResolversParentTypes['AssessmentStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  assurance?: Resolver<ResolversTypes['Assurance'], ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attestor?: Resolver<Maybe<ResolversTypes['Attestor']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['ControlClaim']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['SignatureStatus'], ParentType, ContextType>;
  signatureAlgorithm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureKeyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceDocuments?: Resolver<Array<ResolversTypes['EvidenceDocument']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationConnection'] = ResolversParentTypes['AttestationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttestationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationEdge'] = ResolversParentTypes['AttestationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attestation'], ParentType, ContextType>;
};

export type AttestorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestor'] = ResolversParentTypes['Attestor']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttestorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKeys?: Resolver<Array<ResolversTypes['PublicKey']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestorConnection'] = ResolversParentTypes['AttestorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttestorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attestor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestorEdge'] = ResolversParentTypes['AttestorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attestor'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  auditor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  everyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<AuditFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuditOutcome']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheduledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceDocuments?: Resolver<Array<ResolversTypes['EvidenceDocument']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Audit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Audit'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BlastRadiusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlastRadius'] = ResolversParentTypes['BlastRadius']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryLoss']>, ParentType, ContextType>;
  thirdParties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalOwners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  keyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ExpirationKind']>, ParentType, ContextType>;
  lifecycles?: Resolver<Array<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedConnection'] = ResolversParentTypes['CalendarFeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarFeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedEdge'] = ResolversParentTypes['CalendarFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
};

export type CategoryConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConcentration'] = ResolversParentTypes['CategoryConcentration']> = {
  band?: Resolver<ResolversTypes['ConcentrationBand'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EngagementCategory'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['ThirdPartyShare']>, ParentType, ContextType>;
  thirdParties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryLoss'] = ResolversParentTypes['CategoryLoss']> = {
  category?: Resolver<ResolversTypes['EngagementCategory'], ParentType, ContextType>;
  engaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CertificationInForceArgs>>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  specialties?: Resolver<Array<ResolversTypes['Specialty']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CertificationType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  verificationMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type CertificationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationType'] = ResolversParentTypes['CertificationType']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usualValidityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validityNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['CertificationVariant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationVariant'] = ResolversParentTypes['CertificationVariant']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonwaivedTesting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['FieldDifference']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  tombstone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeLifecyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLifecyclePayload'] = ResolversParentTypes['ChangeLifecyclePayload']> = {
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  clauseType?: Resolver<ResolversTypes['ClauseType'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClauseTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseType'] = ResolversParentTypes['ClauseType']> = {
  basis?: Resolver<ResolversTypes['ClauseBasis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalMaximumHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiredForCategories?: Resolver<Array<ResolversTypes['EngagementCategory']>, ParentType, ContextType>;
  suggestedHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloseFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFindingPayload'] = ResolversParentTypes['CloseFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  __resolveType: TypeResolveFn<'AttestationConnection' | 'AttestorConnection' | 'AuditConnection' | 'CalendarFeedConnection' | 'CertificationConnection' | 'ChangeConnection' | 'ContractConnection' | 'DecisionConnection' | 'DeterminationConnection' | 'EngagementConnection' | 'EvidenceDocumentConnection' | 'ExpirationConnection' | 'FacilityConnection' | 'FindingConnection' | 'IncidentConnection' | 'PartnerLabConnection' | 'PrincipalConnection' | 'ProductConnection' | 'QualityRecordConnection' | 'RequirementMappingConnection' | 'ScreeningConnection' | 'SupplierConnection' | 'SupplyLinkConnection' | 'ThirdPartyConnection' | 'VendorConnection' | 'WebhookDeliveryConnection' | 'WebhookSubscriptionConnection', ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  autoRenews?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagements?: Resolver<Array<ResolversTypes['Engagement']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governingLaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<ContractInForceArgs>>;
  kind?: Resolver<ResolversTypes['ContractKind'], ParentType, ContextType>;
  noticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valueMinor?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlClaim'] = ResolversParentTypes['ControlClaim']> = {
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConcentration'] = ResolversParentTypes['CountryConcentration']> = {
  band?: Resolver<ResolversTypes['ConcentrationBand'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['CountryShare']>, ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryShare'] = ResolversParentTypes['CountryShare']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreateAttestorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAttestorPayload'] = ResolversParentTypes['CreateAttestorPayload']> = {
  attestor?: Resolver<Maybe<ResolversTypes['Attestor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAuditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAuditPayload'] = ResolversParentTypes['CreateAuditPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCertificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificationPayload'] = ResolversParentTypes['CreateCertificationPayload']> = {
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateContractPayload'] = ResolversParentTypes['CreateContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateEngagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEngagementPayload'] = ResolversParentTypes['CreateEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFacilityPayload'] = ResolversParentTypes['CreateFacilityPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateIncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateIncidentPayload'] = ResolversParentTypes['CreateIncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreatePartnerLabPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePartnerLabPayload'] = ResolversParentTypes['CreatePartnerLabPayload']> = {
  partnerLab?: Resolver<Maybe<ResolversTypes['PartnerLab']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreatePrincipalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePrincipalPayload'] = ResolversParentTypes['CreatePrincipalPayload']> = {
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateQualityRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateQualityRecordPayload'] = ResolversParentTypes['CreateQualityRecordPayload']> = {
  qualityRecord?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateRequirementMappingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRequirementMappingPayload'] = ResolversParentTypes['CreateRequirementMappingPayload']> = {
  requirementMapping?: Resolver<Maybe<ResolversTypes['RequirementMapping']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSupplierPayload'] = ResolversParentTypes['CreateSupplierPayload']> = {
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSupplyLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSupplyLinkPayload'] = ResolversParentTypes['CreateSupplyLinkPayload']> = {
  supplyLink?: Resolver<Maybe<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateVendorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVendorPayload'] = ResolversParentTypes['CreateVendorPayload']> = {
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type CreateWebhookSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookSubscriptionPayload'] = ResolversParentTypes['CreateWebhookSubscriptionPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CurrencySumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencySum'] = ResolversParentTypes['CurrencySum']> = {
  amountMinor?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  thirdParties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFlow'] = ResolversParentTypes['DataFlow']> = {
  category?: Resolver<ResolversTypes['DataCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DataChannel'], ParentType, ContextType>;
  destinationCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  peoplePerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DataPurpose'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  acceptedLevel?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['ProcurementRule']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['EngagementCategory']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  needsSecondApprover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ProcurementRule']>, ParentType, ContextType>;
  secondApprovedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  secondApprover?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType, Partial<DecisionStateArgs>>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DeterminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DeterminationInForceArgs>>;
  kind?: Resolver<ResolversTypes['DeterminationKind'], ParentType, ContextType>;
  needsSecondApprover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  screening?: Resolver<Maybe<ResolversTypes['Screening']>, ParentType, ContextType>;
  secondApprovedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  secondApprover?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeterminationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeterminationConnection'] = ResolversParentTypes['DeterminationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeterminationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Determination']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeterminationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeterminationEdge'] = ResolversParentTypes['DeterminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
};

export type DimensionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionChange'] = ResolversParentTypes['DimensionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['DimensionRisk']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DimensionRisk']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  hazardChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DimensionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionCount'] = ResolversParentTypes['DimensionCount']> = {
  dimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  driving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['RiskLevelCount']>, ParentType, ContextType>;
};

export type DimensionRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionRisk'] = ResolversParentTypes['DimensionRisk']> = {
  controlled?: Resolver<ResolversTypes['RiskValue'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['RiskFactor']>, ParentType, ContextType, Partial<DimensionRiskFactorsArgs>>;
  gates?: Resolver<Array<ResolversTypes['RiskGate']>, ParentType, ContextType>;
  hazard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inherent?: Resolver<ResolversTypes['RiskValue'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  optimistic?: Resolver<ResolversTypes['RiskValue'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DisableWebhookSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookSubscriptionPayload'] = ResolversParentTypes['DisableWebhookSubscriptionPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type EbiosThreatLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EbiosThreatLevel'] = ResolversParentTypes['EbiosThreatLevel']> = {
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['EbiosZone'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EnableWebhookSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableWebhookSubscriptionPayload'] = ResolversParentTypes['EnableWebhookSubscriptionPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export type EndEngagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndEngagementPayload'] = ResolversParentTypes['EndEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  alternatives?: Resolver<Array<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  annualVolume?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  baaRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baaRequired?: Resolver<ResolversTypes['BaaRequired'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EngagementCategory'], ParentType, ContextType>;
  clinical?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataFlows?: Resolver<Array<ResolversTypes['DataFlow']>, ParentType, ContextType>;
  dependency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  penetration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protectedData?: Resolver<ResolversTypes['ProtectedData'], ParentType, ContextType>;
  recoveryTimeHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  soleSource?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  specialties?: Resolver<Maybe<Array<ResolversTypes['Specialty']>>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EngagementStatus'], ParentType, ContextType>;
  testComplexity?: Resolver<Maybe<ResolversTypes['TestComplexity']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  tolerableDowntimeHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementCategoryCount'] = ResolversParentTypes['EngagementCategoryCount']> = {
  category?: Resolver<Maybe<ResolversTypes['EngagementCategory']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['Spend'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type EvidenceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDocument'] = ResolversParentTypes['EvidenceDocument']> = {
  attestations?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  audits?: Resolver<Array<ResolversTypes['Audit']>, ParentType, ContextType>;
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EvidenceFormat'], ParentType, ContextType>;
  formatVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['EvidenceNote']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<Array<ResolversTypes['EvidenceSignatory']>>, ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['SignatureStatus'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['EvidenceSignature']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDocumentConnection'] = ResolversParentTypes['EvidenceDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvidenceDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDocumentEdge'] = ResolversParentTypes['EvidenceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceDocument'], ParentType, ContextType>;
};

export type EvidenceNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNote'] = ResolversParentTypes['EvidenceNote']> = {
  code?: Resolver<ResolversTypes['EvidenceNoteCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceSignatoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceSignatory'] = ResolversParentTypes['EvidenceSignatory']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceSignature'] = ResolversParentTypes['EvidenceSignature']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestor?: Resolver<Maybe<ResolversTypes['Attestor']>, ParentType, ContextType>;
  keyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignatureStatus'], ParentType, ContextType>;
};

export type ExpirationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expiration'] = ResolversParentTypes['Expiration']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpirationKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  thirdParty?: Resolver<ResolversTypes['ThirdParty'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpirationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpirationConnection'] = ResolversParentTypes['ExpirationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpirationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Expiration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpirationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpirationEdge'] = ResolversParentTypes['ExpirationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expiration'], ParentType, ContextType>;
};

export type ExternalRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalRef'] = ResolversParentTypes['ExternalRef']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cliaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCount'] = ResolversParentTypes['FacilityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['Spend'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCounts'] = ResolversParentTypes['FacilityCounts']> = {
  facilities?: Resolver<Array<ResolversTypes['FacilityCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type FactorChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorChange'] = ResolversParentTypes['FactorChange']> = {
  after?: Resolver<Maybe<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  hazardChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FieldDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldDifference'] = ResolversParentTypes['FieldDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closureNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discoveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['IncidentNotice'], ParentType, ContextType, Partial<IncidentNoticeArgs>>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  peopleAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedToUsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentNotice'] = ResolversParentTypes['IncidentNotice']> = {
  clauseType?: Resolver<Maybe<ResolversTypes['ClauseType']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentNoticeState'], ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload']> = {
  evidenceDocument?: Resolver<Maybe<ResolversTypes['EvidenceDocument']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['EvidenceNote']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['IngestedRecord']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SignatureStatus']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IngestedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedRecord'] = ResolversParentTypes['IngestedRecord']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LevelTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelTransition'] = ResolversParentTypes['LevelTransition']> = {
  after?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LifecycleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifecycleCount'] = ResolversParentTypes['LifecycleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type MergeThirdPartiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeThirdPartiesPayload'] = ResolversParentTypes['MergeThirdPartiesPayload']> = {
  movedRecords?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addFinding?: Resolver<Maybe<ResolversTypes['AddFindingPayload']>, ParentType, ContextType, RequireFields<MutationAddFindingArgs, 'input'>>;
  approveDecision?: Resolver<Maybe<ResolversTypes['ApproveDecisionPayload']>, ParentType, ContextType, RequireFields<MutationApproveDecisionArgs, 'input'>>;
  approveDetermination?: Resolver<Maybe<ResolversTypes['ApproveDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationApproveDeterminationArgs, 'input'>>;
  changeLifecycle?: Resolver<Maybe<ResolversTypes['ChangeLifecyclePayload']>, ParentType, ContextType, RequireFields<MutationChangeLifecycleArgs, 'input'>>;
  closeFinding?: Resolver<Maybe<ResolversTypes['CloseFindingPayload']>, ParentType, ContextType, RequireFields<MutationCloseFindingArgs, 'input'>>;
  createAttestor?: Resolver<Maybe<ResolversTypes['CreateAttestorPayload']>, ParentType, ContextType, RequireFields<MutationCreateAttestorArgs, 'input'>>;
  createAudit?: Resolver<Maybe<ResolversTypes['CreateAuditPayload']>, ParentType, ContextType, RequireFields<MutationCreateAuditArgs, 'input'>>;
  createCalendarFeed?: Resolver<Maybe<ResolversTypes['CreateCalendarFeedPayload']>, ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  createCertification?: Resolver<Maybe<ResolversTypes['CreateCertificationPayload']>, ParentType, ContextType, RequireFields<MutationCreateCertificationArgs, 'input'>>;
  createContract?: Resolver<Maybe<ResolversTypes['CreateContractPayload']>, ParentType, ContextType, RequireFields<MutationCreateContractArgs, 'input'>>;
  createEngagement?: Resolver<Maybe<ResolversTypes['CreateEngagementPayload']>, ParentType, ContextType, RequireFields<MutationCreateEngagementArgs, 'input'>>;
  createFacility?: Resolver<Maybe<ResolversTypes['CreateFacilityPayload']>, ParentType, ContextType, RequireFields<MutationCreateFacilityArgs, 'input'>>;
  createIncident?: Resolver<Maybe<ResolversTypes['CreateIncidentPayload']>, ParentType, ContextType, RequireFields<MutationCreateIncidentArgs, 'input'>>;
  createPartnerLab?: Resolver<Maybe<ResolversTypes['CreatePartnerLabPayload']>, ParentType, ContextType, RequireFields<MutationCreatePartnerLabArgs, 'input'>>;
  createPrincipal?: Resolver<Maybe<ResolversTypes['CreatePrincipalPayload']>, ParentType, ContextType, RequireFields<MutationCreatePrincipalArgs, 'input'>>;
  createProduct?: Resolver<Maybe<ResolversTypes['CreateProductPayload']>, ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  createQualityRecord?: Resolver<Maybe<ResolversTypes['CreateQualityRecordPayload']>, ParentType, ContextType, RequireFields<MutationCreateQualityRecordArgs, 'input'>>;
  createRequirementMapping?: Resolver<Maybe<ResolversTypes['CreateRequirementMappingPayload']>, ParentType, ContextType, RequireFields<MutationCreateRequirementMappingArgs, 'input'>>;
  createSupplier?: Resolver<Maybe<ResolversTypes['CreateSupplierPayload']>, ParentType, ContextType, RequireFields<MutationCreateSupplierArgs, 'input'>>;
  createSupplyLink?: Resolver<Maybe<ResolversTypes['CreateSupplyLinkPayload']>, ParentType, ContextType, RequireFields<MutationCreateSupplyLinkArgs, 'input'>>;
  createVendor?: Resolver<Maybe<ResolversTypes['CreateVendorPayload']>, ParentType, ContextType, RequireFields<MutationCreateVendorArgs, 'input'>>;
  createWebhookSubscription?: Resolver<Maybe<ResolversTypes['CreateWebhookSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationCreateWebhookSubscriptionArgs, 'input'>>;
  disableWebhookSubscription?: Resolver<Maybe<ResolversTypes['DisableWebhookSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationDisableWebhookSubscriptionArgs, 'input'>>;
  enableWebhookSubscription?: Resolver<Maybe<ResolversTypes['EnableWebhookSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationEnableWebhookSubscriptionArgs, 'input'>>;
  endEngagement?: Resolver<Maybe<ResolversTypes['EndEngagementPayload']>, ParentType, ContextType, RequireFields<MutationEndEngagementArgs, 'input'>>;
  ingestDocument?: Resolver<Maybe<ResolversTypes['IngestDocumentPayload']>, ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
  mergeThirdParties?: Resolver<Maybe<ResolversTypes['MergeThirdPartiesPayload']>, ParentType, ContextType, RequireFields<MutationMergeThirdPartiesArgs, 'input'>>;
  pingWebhookSubscription?: Resolver<Maybe<ResolversTypes['PingWebhookSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationPingWebhookSubscriptionArgs, 'input'>>;
  recordAttestation?: Resolver<Maybe<ResolversTypes['RecordAttestationPayload']>, ParentType, ContextType, RequireFields<MutationRecordAttestationArgs, 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['RecordDecisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  recordDetermination?: Resolver<Maybe<ResolversTypes['RecordDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeterminationArgs, 'input'>>;
  recordScreening?: Resolver<Maybe<ResolversTypes['RecordScreeningPayload']>, ParentType, ContextType, RequireFields<MutationRecordScreeningArgs, 'input'>>;
  reopenFinding?: Resolver<Maybe<ResolversTypes['ReopenFindingPayload']>, ParentType, ContextType, RequireFields<MutationReopenFindingArgs, 'input'>>;
  replayWebhookDeliveries?: Resolver<Maybe<ResolversTypes['ReplayWebhookDeliveriesPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveriesArgs, 'input'>>;
  revokeAttestation?: Resolver<Maybe<ResolversTypes['RevokeAttestationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeAttestationArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<Maybe<ResolversTypes['RevokeCalendarFeedPayload']>, ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  revokeCertification?: Resolver<Maybe<ResolversTypes['RevokeCertificationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeCertificationArgs, 'input'>>;
  revokeDecision?: Resolver<Maybe<ResolversTypes['RevokeDecisionPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDecisionArgs, 'input'>>;
  revokeDetermination?: Resolver<Maybe<ResolversTypes['RevokeDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDeterminationArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['RotateWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sync?: Resolver<Maybe<ResolversTypes['SyncPayload']>, ParentType, ContextType, RequireFields<MutationSyncArgs, 'input'>>;
  terminateContract?: Resolver<Maybe<ResolversTypes['TerminateContractPayload']>, ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'input'>>;
  undoMerge?: Resolver<Maybe<ResolversTypes['UndoMergePayload']>, ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'input'>>;
  updateAttestor?: Resolver<Maybe<ResolversTypes['UpdateAttestorPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAttestorArgs, 'input'>>;
  updateAudit?: Resolver<Maybe<ResolversTypes['UpdateAuditPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAuditArgs, 'input'>>;
  updateCertification?: Resolver<Maybe<ResolversTypes['UpdateCertificationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCertificationArgs, 'input'>>;
  updateContract?: Resolver<Maybe<ResolversTypes['UpdateContractPayload']>, ParentType, ContextType, RequireFields<MutationUpdateContractArgs, 'input'>>;
  updateEngagement?: Resolver<Maybe<ResolversTypes['UpdateEngagementPayload']>, ParentType, ContextType, RequireFields<MutationUpdateEngagementArgs, 'input'>>;
  updateFacility?: Resolver<Maybe<ResolversTypes['UpdateFacilityPayload']>, ParentType, ContextType, RequireFields<MutationUpdateFacilityArgs, 'input'>>;
  updateIncident?: Resolver<Maybe<ResolversTypes['UpdateIncidentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateIncidentArgs, 'input'>>;
  updateProcurementPolicy?: Resolver<Maybe<ResolversTypes['UpdateProcurementPolicyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProcurementPolicyArgs, 'input'>>;
  updateProduct?: Resolver<Maybe<ResolversTypes['UpdateProductPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  updateQualityRecord?: Resolver<Maybe<ResolversTypes['UpdateQualityRecordPayload']>, ParentType, ContextType, RequireFields<MutationUpdateQualityRecordArgs, 'input'>>;
  updateRequirementMapping?: Resolver<Maybe<ResolversTypes['UpdateRequirementMappingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateRequirementMappingArgs, 'input'>>;
  updateSupplyLink?: Resolver<Maybe<ResolversTypes['UpdateSupplyLinkPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSupplyLinkArgs, 'input'>>;
  updateThirdParty?: Resolver<Maybe<ResolversTypes['UpdateThirdPartyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateThirdPartyArgs, 'input'>>;
  updateWebhookSubscription?: Resolver<Maybe<ResolversTypes['UpdateWebhookSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateWebhookSubscriptionArgs, 'input'>>;
  verifyCertification?: Resolver<Maybe<ResolversTypes['VerifyCertificationPayload']>, ParentType, ContextType, RequireFields<MutationVerifyCertificationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attestation' | 'Attestor' | 'Audit' | 'CalendarFeed' | 'Certification' | 'Contract' | 'Decision' | 'Determination' | 'Engagement' | 'EvidenceDocument' | 'Facility' | 'Finding' | 'Incident' | 'PartnerLab' | 'Principal' | 'ProcurementPolicy' | 'Product' | 'QualityRecord' | 'RequirementMapping' | 'Screening' | 'Supplier' | 'SupplyLink' | 'Vendor' | 'WebhookSubscription', ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type OwnerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerCount'] = ResolversParentTypes['OwnerCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  internalOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnerCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerCounts'] = ResolversParentTypes['OwnerCounts']> = {
  owners?: Resolver<Array<ResolversTypes['OwnerCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerLabResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerLab'] = ResolversParentTypes['PartnerLab']> = {
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, Partial<PartnerLabAttestationsArgs>>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<PartnerLabAuditsArgs>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<PartnerLabCertificationsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<PartnerLabChangesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<PartnerLabContractsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<PartnerLabDecisionsArgs>>;
  determinations?: Resolver<ResolversTypes['DeterminationConnection'], ParentType, ContextType, Partial<PartnerLabDeterminationsArgs>>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, Partial<PartnerLabEngagementsArgs>>;
  evidenceDocuments?: Resolver<ResolversTypes['EvidenceDocumentConnection'], ParentType, ContextType, Partial<PartnerLabEvidenceDocumentsArgs>>;
  expirations?: Resolver<ResolversTypes['ExpirationConnection'], ParentType, ContextType, RequireFields<PartnerLabExpirationsArgs, 'since' | 'within'>>;
  externalRefs?: Resolver<Array<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<PartnerLabFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<PartnerLabIncidentsArgs>>;
  internalOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThirdPartyKind'], ParentType, ContextType>;
  lastReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mergeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  procurementHistory?: Resolver<Array<ResolversTypes['ProcurementPoint']>, ParentType, ContextType, RequireFields<PartnerLabProcurementHistoryArgs, 'from' | 'to'>>;
  procurementStatus?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType, Partial<PartnerLabProcurementStatusArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<PartnerLabProductsArgs>>;
  qualityRecords?: Resolver<ResolversTypes['QualityRecordConnection'], ParentType, ContextType, Partial<PartnerLabQualityRecordsArgs>>;
  reportsPatientResults?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  reviewEveryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, Partial<PartnerLabRiskArgs>>;
  riskHistory?: Resolver<Array<ResolversTypes['RiskPoint']>, ParentType, ContextType, RequireFields<PartnerLabRiskHistoryArgs, 'from' | 'to'>>;
  ruleResults?: Resolver<Array<ResolversTypes['RuleResult']>, ParentType, ContextType, Partial<PartnerLabRuleResultsArgs>>;
  screenings?: Resolver<ResolversTypes['ScreeningConnection'], ParentType, ContextType, Partial<PartnerLabScreeningsArgs>>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  specialties?: Resolver<Array<ResolversTypes['Specialty']>, ParentType, ContextType>;
  subSuppliersCompleteOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<PartnerLabSuppliedByArgs>>;
  supplies?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<PartnerLabSuppliesArgs>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tradingNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  websiteUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerLabConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerLabConnection'] = ResolversParentTypes['PartnerLabConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerLabEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerLab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerLabEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerLabEdge'] = ResolversParentTypes['PartnerLabEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerLab'], ParentType, ContextType>;
};

export type PingWebhookSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PingWebhookSubscriptionPayload'] = ResolversParentTypes['PingWebhookSubscriptionPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  answers?: Resolver<Array<ResolversTypes['AnswerTransition']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelTransition']>, ParentType, ContextType>;
  thirdParties?: Resolver<Array<ResolversTypes['RiskComparison']>, ParentType, ContextType, RequireFields<PolicyPreviewThirdPartiesArgs, 'first'>>;
};

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  answersAwaitingRenewal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  awaitingRenewal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byAnswer?: Resolver<Maybe<Array<ResolversTypes['ProcurementAnswerCount']>>, ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  byDimension?: Resolver<Array<ResolversTypes['DimensionCount']>, ParentType, ContextType>;
  byEngagementCategory?: Resolver<Array<ResolversTypes['EngagementCategoryCount']>, ParentType, ContextType>;
  byFacility?: Resolver<ResolversTypes['FacilityCounts'], ParentType, ContextType, RequireFields<PortfolioByFacilityArgs, 'first'>>;
  byKind?: Resolver<Array<ResolversTypes['ThirdPartyKindCount']>, ParentType, ContextType>;
  byLevel?: Resolver<Array<ResolversTypes['RiskLevelCount']>, ParentType, ContextType>;
  byLifecycle?: Resolver<Array<ResolversTypes['LifecycleCount']>, ParentType, ContextType>;
  byOwner?: Resolver<ResolversTypes['OwnerCounts'], ParentType, ContextType, RequireFields<PortfolioByOwnerArgs, 'first'>>;
  byState?: Resolver<Array<ResolversTypes['AssessmentStateCount']>, ParentType, ContextType>;
  byTag?: Resolver<ResolversTypes['TagCounts'], ParentType, ContextType, RequireFields<PortfolioByTagArgs, 'first'>>;
  concentration?: Resolver<ResolversTypes['PortfolioConcentration'], ParentType, ContextType>;
  movers?: Resolver<ResolversTypes['PortfolioMovers'], ParentType, ContextType, RequireFields<PortfolioMoversArgs, 'first' | 'since'>>;
  spend?: Resolver<ResolversTypes['Spend'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioConcentration'] = ResolversParentTypes['PortfolioConcentration']> = {
  byCategory?: Resolver<Array<ResolversTypes['CategoryConcentration']>, ParentType, ContextType>;
  byCountry?: Resolver<Maybe<ResolversTypes['CountryConcentration']>, ParentType, ContextType>;
  bySubSupplier?: Resolver<Maybe<ResolversTypes['SubSupplierConcentration']>, ParentType, ContextType>;
};

export type PortfolioMoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioMover'] = ResolversParentTypes['PortfolioMover']> = {
  after?: Resolver<ResolversTypes['RiskPoint'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RiskPoint'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type PortfolioMoversResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioMovers'] = ResolversParentTypes['PortfolioMovers']> = {
  appeared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  better?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thirdParties?: Resolver<Array<ResolversTypes['PortfolioMover']>, ParentType, ContextType>;
  worse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioPoint'] = ResolversParentTypes['PortfolioPoint']> = {
  byAnswer?: Resolver<Array<ResolversTypes['RecordedAnswerCount']>, ParentType, ContextType>;
  byLevel?: Resolver<Array<ResolversTypes['RecordedLevelCount']>, ParentType, ContextType>;
  expiring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newlyExpiring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  signs?: Resolver<Array<ResolversTypes['DuplicateSign']>, ParentType, ContextType>;
  thirdParty?: Resolver<ResolversTypes['ThirdParty'], ParentType, ContextType>;
};

export type PrincipalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Principal'] = ResolversParentTypes['Principal']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalConnection'] = ResolversParentTypes['PrincipalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrincipalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalEdge'] = ResolversParentTypes['PrincipalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
};

export type ProcurementAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementAlternative'] = ResolversParentTypes['ProcurementAlternative']> = {
  status?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType>;
  thirdParty?: Resolver<ResolversTypes['ThirdParty'], ParentType, ContextType>;
};

export type ProcurementAnswerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementAnswerCount'] = ResolversParentTypes['ProcurementAnswerCount']> = {
  answer?: Resolver<Maybe<ResolversTypes['ProcurementAnswer']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcurementComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementComparison'] = ResolversParentTypes['ProcurementComparison']> = {
  after?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType>;
};

export type ProcurementPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementPoint'] = ResolversParentTypes['ProcurementPoint']> = {
  answer?: Resolver<ResolversTypes['ProcurementAnswer'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcurementPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementPolicy'] = ResolversParentTypes['ProcurementPolicy']> = {
  approvalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holdDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ProcurementRule']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiverDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcurementReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementReason'] = ResolversParentTypes['ProcurementReason']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ProcurementEffect']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ProcurementOutcome'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ProcurementRule'], ParentType, ContextType>;
  setAsideBy?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type ProcurementRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementRule'] = ResolversParentTypes['ProcurementRule']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ProcurementSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whenUnknown?: Resolver<ResolversTypes['WhenUnknown'], ParentType, ContextType>;
};

export type ProcurementStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementStatus'] = ResolversParentTypes['ProcurementStatus']> = {
  alternatives?: Resolver<Array<ResolversTypes['ProcurementAlternative']>, ParentType, ContextType, RequireFields<ProcurementStatusAlternativesArgs, 'first'>>;
  answer?: Resolver<ResolversTypes['ProcurementAnswer'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EngagementCategory']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ProcurementReason']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  holdsUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProcurementReason']>, ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  category?: Resolver<Maybe<ResolversTypes['EngagementCategory']>, ParentType, ContextType>;
  connectedDevice?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sbomDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supportEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vulnerabilities?: Resolver<Array<ResolversTypes['ProductVulnerability']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductVulnerabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVulnerability'] = ResolversParentTypes['ProductVulnerability']> = {
  cve?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownExploited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicKey'] = ResolversParentTypes['PublicKey']> = {
  algorithm?: Resolver<ResolversTypes['KeyAlgorithm'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QualityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityRecord'] = ResolversParentTypes['QualityRecord']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualityRecordKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityRecordConnection'] = ResolversParentTypes['QualityRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QualityRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityRecordEdge'] = ResolversParentTypes['QualityRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityRecord'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, Partial<QueryAttestationsArgs>>;
  attestors?: Resolver<ResolversTypes['AttestorConnection'], ParentType, ContextType, Partial<QueryAttestorsArgs>>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<QueryAuditsArgs>>;
  calendarFeeds?: Resolver<ResolversTypes['CalendarFeedConnection'], ParentType, ContextType, Partial<QueryCalendarFeedsArgs>>;
  certificationTypes?: Resolver<Array<ResolversTypes['CertificationType']>, ParentType, ContextType>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<QueryCertificationsArgs>>;
  changeCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'snapshot'>>;
  clauseTypes?: Resolver<Array<ResolversTypes['ClauseType']>, ParentType, ContextType>;
  compareRisk?: Resolver<Maybe<ResolversTypes['RiskComparison']>, ParentType, ContextType, RequireFields<QueryCompareRiskArgs, 'after' | 'before' | 'thirdParty'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<QueryContractsArgs>>;
  controls?: Resolver<Array<ResolversTypes['Control']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  determinations?: Resolver<ResolversTypes['DeterminationConnection'], ParentType, ContextType, Partial<QueryDeterminationsArgs>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, Partial<QueryEngagementsArgs>>;
  evidenceDocuments?: Resolver<ResolversTypes['EvidenceDocumentConnection'], ParentType, ContextType, Partial<QueryEvidenceDocumentsArgs>>;
  expirations?: Resolver<ResolversTypes['ExpirationConnection'], ParentType, ContextType, RequireFields<QueryExpirationsArgs, 'since' | 'within'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, Partial<QueryFacilitiesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  partnerLabs?: Resolver<ResolversTypes['PartnerLabConnection'], ParentType, ContextType, Partial<QueryPartnerLabsArgs>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType, Partial<QueryPortfolioArgs>>;
  portfolioHistory?: Resolver<Array<ResolversTypes['PortfolioPoint']>, ParentType, ContextType, RequireFields<QueryPortfolioHistoryArgs, 'every' | 'from'>>;
  previewPolicy?: Resolver<ResolversTypes['PolicyPreview'], ParentType, ContextType, RequireFields<QueryPreviewPolicyArgs, 'procurementRules'>>;
  principals?: Resolver<ResolversTypes['PrincipalConnection'], ParentType, ContextType, Partial<QueryPrincipalsArgs>>;
  procurementPolicy?: Resolver<Maybe<ResolversTypes['ProcurementPolicy']>, ParentType, ContextType, Partial<QueryProcurementPolicyArgs>>;
  procurementStatus?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType, RequireFields<QueryProcurementStatusArgs, 'request'>>;
  procurementStatuses?: Resolver<Array<ResolversTypes['ProcurementStatus']>, ParentType, ContextType, RequireFields<QueryProcurementStatusesArgs, 'requests'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  qualityRecords?: Resolver<ResolversTypes['QualityRecordConnection'], ParentType, ContextType, Partial<QueryQualityRecordsArgs>>;
  requirementMappings?: Resolver<ResolversTypes['RequirementMappingConnection'], ParentType, ContextType, Partial<QueryRequirementMappingsArgs>>;
  riskModel?: Resolver<Maybe<ResolversTypes['RiskModel']>, ParentType, ContextType, Partial<QueryRiskModelArgs>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  screenings?: Resolver<ResolversTypes['ScreeningConnection'], ParentType, ContextType, Partial<QueryScreeningsArgs>>;
  simulateRisk?: Resolver<Maybe<ResolversTypes['RiskComparison']>, ParentType, ContextType, RequireFields<QuerySimulateRiskArgs, 'changes' | 'thirdParty'>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, Partial<QuerySuppliersArgs>>;
  supplyChain?: Resolver<Maybe<ResolversTypes['SupplyChain']>, ParentType, ContextType, RequireFields<QuerySupplyChainArgs, 'depth' | 'direction' | 'root'>>;
  supplyLinks?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<QuerySupplyLinksArgs>>;
  thirdParties?: Resolver<ResolversTypes['ThirdPartyConnection'], ParentType, ContextType, Partial<QueryThirdPartiesArgs>>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType, RequireFields<QueryThirdPartyArgs, 'ref'>>;
  vendors?: Resolver<ResolversTypes['VendorConnection'], ParentType, ContextType, Partial<QueryVendorsArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhookSubscriptions?: Resolver<ResolversTypes['WebhookSubscriptionConnection'], ParentType, ContextType, Partial<QueryWebhookSubscriptionsArgs>>;
};

export type RecordAttestationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttestationPayload'] = ResolversParentTypes['RecordAttestationPayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDecisionPayload'] = ResolversParentTypes['RecordDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDeterminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeterminationPayload'] = ResolversParentTypes['RecordDeterminationPayload']> = {
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordScreeningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordScreeningPayload'] = ResolversParentTypes['RecordScreeningPayload']> = {
  screening?: Resolver<Maybe<ResolversTypes['Screening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedAnswerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedAnswerCount'] = ResolversParentTypes['RecordedAnswerCount']> = {
  answer?: Resolver<ResolversTypes['ProcurementAnswer'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedLevelCount'] = ResolversParentTypes['RecordedLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type RegistryRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryRecord'] = ResolversParentTypes['RegistryRecord']> = {
  __resolveType: TypeResolveFn<'Attestation' | 'Attestor' | 'Audit' | 'CalendarFeed' | 'Certification' | 'Contract' | 'Decision' | 'Determination' | 'Engagement' | 'EvidenceDocument' | 'Facility' | 'Finding' | 'Incident' | 'PartnerLab' | 'Principal' | 'ProcurementPolicy' | 'Product' | 'QualityRecord' | 'RequirementMapping' | 'Screening' | 'Supplier' | 'SupplyLink' | 'Vendor' | 'WebhookSubscription', ParentType, ContextType>;
};

export type ReopenFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenFindingPayload'] = ResolversParentTypes['ReopenFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayWebhookDeliveriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookDeliveriesPayload'] = ResolversParentTypes['ReplayWebhookDeliveriesPayload']> = {
  replayed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export type RequirementControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementControl'] = ResolversParentTypes['RequirementControl']> = {
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  met?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  notApplicable?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  notMet?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  partial?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequirementMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementMapping'] = ResolversParentTypes['RequirementMapping']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementControl']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementMappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementMappingConnection'] = ResolversParentTypes['RequirementMappingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RequirementMappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequirementMapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementMappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementMappingEdge'] = ResolversParentTypes['RequirementMappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequirementMapping'], ParentType, ContextType>;
};

export type RevokeAttestationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAttestationPayload'] = ResolversParentTypes['RevokeAttestationPayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCertificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificationPayload'] = ResolversParentTypes['RevokeCertificationPayload']> = {
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDecisionPayload'] = ResolversParentTypes['RevokeDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeDeterminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDeterminationPayload'] = ResolversParentTypes['RevokeDeterminationPayload']> = {
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  controlledLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  controlledScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['DimensionRisk']>, ParentType, ContextType>;
  drivingDimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  ebios?: Resolver<Maybe<ResolversTypes['EbiosThreatLevel']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['RiskFactor']>, ParentType, ContextType, Partial<RiskAssessmentFactorsArgs>>;
  gates?: Resolver<Array<ResolversTypes['RiskGate']>, ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inherentLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  inherentScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextChangeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  optimisticLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  optimisticScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  upstreamTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RiskComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskComparison'] = ResolversParentTypes['RiskComparison']> = {
  after?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['DimensionChange']>, ParentType, ContextType>;
  downstream?: Resolver<Array<ResolversTypes['RiskComparison']>, ParentType, ContextType, RequireFields<RiskComparisonDownstreamArgs, 'first'>>;
  downstreamTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['FactorChange']>, ParentType, ContextType, Partial<RiskComparisonFactorsArgs>>;
  gatesCleared?: Resolver<Array<ResolversTypes['RiskGate']>, ParentType, ContextType>;
  gatesRaised?: Resolver<Array<ResolversTypes['RiskGate']>, ParentType, ContextType>;
  procurement?: Resolver<ResolversTypes['ProcurementComparison'], ParentType, ContextType, Partial<RiskComparisonProcurementArgs>>;
  rules?: Resolver<Array<ResolversTypes['RuleChange']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type RiskFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskFactor'] = ResolversParentTypes['RiskFactor']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  hazard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  motivation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['SupplyPath']>, ParentType, ContextType, RequireFields<RiskFactorPathsArgs, 'first'>>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskGate'] = ResolversParentTypes['RiskGate']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  clearedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  impactAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likelihoodAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskLevelBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskLevelBin'] = ResolversParentTypes['RiskLevelBin']> = {
  below?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type RiskLevelCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskLevelCell'] = ResolversParentTypes['RiskLevelCell']> = {
  impact?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type RiskLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskLevelCount'] = ResolversParentTypes['RiskLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskLevelTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskLevelTable'] = ResolversParentTypes['RiskLevelTable']> = {
  bins?: Resolver<Array<ResolversTypes['RiskLevelBin']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['RiskLevelCell']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type RiskModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskModel'] = ResolversParentTypes['RiskModel']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['RiskModelDimension']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['RiskModelFactor']>, ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['RiskModelGate']>, ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['RiskLevelTable'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskModelControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskModelControl'] = ResolversParentTypes['RiskModelControl']> = {
  appliesWhen?: Resolver<ResolversTypes['ControlCondition'], ParentType, ContextType>;
  cadenceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['EngagementCategory']>, ParentType, ContextType>;
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  halfLifeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskModelDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskModelDimension'] = ResolversParentTypes['RiskModelDimension']> = {
  code?: Resolver<ResolversTypes['RiskDimension'], ParentType, ContextType>;
  controls?: Resolver<Array<ResolversTypes['RiskModelControl']>, ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['ExposureScale'], ParentType, ContextType>;
  impacts?: Resolver<Array<ResolversTypes['ImpactKind']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskModelFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskModelFactor'] = ResolversParentTypes['RiskModelFactor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  motivation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['RiskPart'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskModelGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskModelGate'] = ResolversParentTypes['RiskModelGate']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  clearedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['RiskDimension']>, ParentType, ContextType>;
  impactAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likelihoodAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskPoint'] = ResolversParentTypes['RiskPoint']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drivingDimension?: Resolver<Maybe<ResolversTypes['RiskDimension']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AssessmentState']>, ParentType, ContextType>;
};

export type RiskValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskValue'] = ResolversParentTypes['RiskValue']> = {
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RuleSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleChange'] = ResolversParentTypes['RuleChange']> = {
  after?: Resolver<Maybe<ResolversTypes['RuleResult']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RuleResult']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleFact'] = ResolversParentTypes['RuleFact']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleResult'] = ResolversParentTypes['RuleResult']> = {
  answer?: Resolver<ResolversTypes['RuleAnswer'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['RuleFact']>, ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Screening'] = ResolversParentTypes['Screening']> = {
  aliasesIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  comparedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparedNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ScreeningMethod']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ScreeningOutcome'], ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreeningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningConnection'] = ResolversParentTypes['ScreeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScreeningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Screening']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreeningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningEdge'] = ResolversParentTypes['ScreeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Screening'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  on?: Resolver<ResolversTypes['SearchTerm'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SinglePointOfFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SinglePointOfFailure'] = ResolversParentTypes['SinglePointOfFailure']> = {
  category?: Resolver<ResolversTypes['EngagementCategory'], ParentType, ContextType>;
  engaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  function?: Resolver<ResolversTypes['SiteFunction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spend'] = ResolversParentTypes['Spend']> = {
  contractsWithoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagementsWithoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['CurrencySum']>, ParentType, ContextType>;
};

export type SubSupplierConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubSupplierConcentration'] = ResolversParentTypes['SubSupplierConcentration']> = {
  band?: Resolver<ResolversTypes['ConcentrationBand'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['SubSupplierShare']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subSuppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubSupplierShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubSupplierShare'] = ResolversParentTypes['SubSupplierShare']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeEdge'], "changes", ParentType, ContextType, RequireFields<SubscriptionChangesArgs, 'snapshot'>>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, Partial<SupplierAttestationsArgs>>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<SupplierAuditsArgs>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<SupplierCertificationsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<SupplierChangesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<SupplierContractsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<SupplierDecisionsArgs>>;
  determinations?: Resolver<ResolversTypes['DeterminationConnection'], ParentType, ContextType, Partial<SupplierDeterminationsArgs>>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, Partial<SupplierEngagementsArgs>>;
  evidenceDocuments?: Resolver<ResolversTypes['EvidenceDocumentConnection'], ParentType, ContextType, Partial<SupplierEvidenceDocumentsArgs>>;
  expirations?: Resolver<ResolversTypes['ExpirationConnection'], ParentType, ContextType, RequireFields<SupplierExpirationsArgs, 'since' | 'within'>>;
  externalRefs?: Resolver<Array<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<SupplierFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<SupplierIncidentsArgs>>;
  internalOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThirdPartyKind'], ParentType, ContextType>;
  lastReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mergeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  procurementHistory?: Resolver<Array<ResolversTypes['ProcurementPoint']>, ParentType, ContextType, RequireFields<SupplierProcurementHistoryArgs, 'from' | 'to'>>;
  procurementStatus?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType, Partial<SupplierProcurementStatusArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<SupplierProductsArgs>>;
  qualityRecords?: Resolver<ResolversTypes['QualityRecordConnection'], ParentType, ContextType, Partial<SupplierQualityRecordsArgs>>;
  reportsPatientResults?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  reviewEveryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, Partial<SupplierRiskArgs>>;
  riskHistory?: Resolver<Array<ResolversTypes['RiskPoint']>, ParentType, ContextType, RequireFields<SupplierRiskHistoryArgs, 'from' | 'to'>>;
  ruleResults?: Resolver<Array<ResolversTypes['RuleResult']>, ParentType, ContextType, Partial<SupplierRuleResultsArgs>>;
  screenings?: Resolver<ResolversTypes['ScreeningConnection'], ParentType, ContextType, Partial<SupplierScreeningsArgs>>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  specialties?: Resolver<Array<ResolversTypes['Specialty']>, ParentType, ContextType>;
  subSuppliersCompleteOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SupplierSuppliedByArgs>>;
  supplies?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SupplierSuppliesArgs>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tradingNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  websiteUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplyChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyChain'] = ResolversParentTypes['SupplyChain']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  blastRadius?: Resolver<ResolversTypes['BlastRadius'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SupplyDirection'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  lossesTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyChainNode']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['SupplyPath']>, ParentType, ContextType, RequireFields<SupplyChainPathsArgs, 'first'>>;
  root?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  singlePointsOfFailure?: Resolver<Array<ResolversTypes['SinglePointOfFailure']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupplyChainNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyChainNode'] = ResolversParentTypes['SupplyChainNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  transmission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SupplyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyLink'] = ResolversParentTypes['SupplyLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  substitutable?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  supplies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyLinkConnection'] = ResolversParentTypes['SupplyLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyLinkEdge'] = ResolversParentTypes['SupplyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
};

export type SupplyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyPath'] = ResolversParentTypes['SupplyPath']> = {
  carries?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  thirdParties?: Resolver<Array<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  transmission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SyncPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncPayload'] = ResolversParentTypes['SyncPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SyncResult']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SyncResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncResult'] = ResolversParentTypes['SyncResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['SyncMatch']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SyncOutcome'], ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TagCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCount'] = ResolversParentTypes['TagCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCounts'] = ResolversParentTypes['TagCounts']> = {
  tags?: Resolver<Array<ResolversTypes['TagCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerminateContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateContractPayload'] = ResolversParentTypes['TerminateContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ThirdPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdParty'] = ResolversParentTypes['ThirdParty']> = {
  __resolveType: TypeResolveFn<'PartnerLab' | 'Supplier' | 'Vendor', ParentType, ContextType>;
};

export type ThirdPartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyConnection'] = ResolversParentTypes['ThirdPartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThirdPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThirdPartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyEdge'] = ResolversParentTypes['ThirdPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThirdParty'], ParentType, ContextType>;
};

export type ThirdPartyKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyKindCount'] = ResolversParentTypes['ThirdPartyKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThirdPartyKind'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThirdPartyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyShare'] = ResolversParentTypes['ThirdPartyShare']> = {
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoMergePayload'] = ResolversParentTypes['UndoMergePayload']> = {
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAttestorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAttestorPayload'] = ResolversParentTypes['UpdateAttestorPayload']> = {
  attestor?: Resolver<Maybe<ResolversTypes['Attestor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAuditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAuditPayload'] = ResolversParentTypes['UpdateAuditPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCertificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCertificationPayload'] = ResolversParentTypes['UpdateCertificationPayload']> = {
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContractPayload'] = ResolversParentTypes['UpdateContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEngagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEngagementPayload'] = ResolversParentTypes['UpdateEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFacilityPayload'] = ResolversParentTypes['UpdateFacilityPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateIncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateIncidentPayload'] = ResolversParentTypes['UpdateIncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProcurementPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProcurementPolicyPayload'] = ResolversParentTypes['UpdateProcurementPolicyPayload']> = {
  procurementPolicy?: Resolver<Maybe<ResolversTypes['ProcurementPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateQualityRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateQualityRecordPayload'] = ResolversParentTypes['UpdateQualityRecordPayload']> = {
  qualityRecord?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRequirementMappingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRequirementMappingPayload'] = ResolversParentTypes['UpdateRequirementMappingPayload']> = {
  requirementMapping?: Resolver<Maybe<ResolversTypes['RequirementMapping']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSupplyLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSupplyLinkPayload'] = ResolversParentTypes['UpdateSupplyLinkPayload']> = {
  supplyLink?: Resolver<Maybe<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateThirdPartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateThirdPartyPayload'] = ResolversParentTypes['UpdateThirdPartyPayload']> = {
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateWebhookSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWebhookSubscriptionPayload'] = ResolversParentTypes['UpdateWebhookSubscriptionPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookSubscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, Partial<VendorAttestationsArgs>>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<VendorAuditsArgs>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<VendorCertificationsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<VendorChangesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<VendorContractsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<VendorDecisionsArgs>>;
  determinations?: Resolver<ResolversTypes['DeterminationConnection'], ParentType, ContextType, Partial<VendorDeterminationsArgs>>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, Partial<VendorEngagementsArgs>>;
  evidenceDocuments?: Resolver<ResolversTypes['EvidenceDocumentConnection'], ParentType, ContextType, Partial<VendorEvidenceDocumentsArgs>>;
  expirations?: Resolver<ResolversTypes['ExpirationConnection'], ParentType, ContextType, RequireFields<VendorExpirationsArgs, 'since' | 'within'>>;
  externalRefs?: Resolver<Array<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<VendorFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<VendorIncidentsArgs>>;
  internalOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThirdPartyKind'], ParentType, ContextType>;
  lastReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mergeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  procurementHistory?: Resolver<Array<ResolversTypes['ProcurementPoint']>, ParentType, ContextType, RequireFields<VendorProcurementHistoryArgs, 'from' | 'to'>>;
  procurementStatus?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType, Partial<VendorProcurementStatusArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<VendorProductsArgs>>;
  qualityRecords?: Resolver<ResolversTypes['QualityRecordConnection'], ParentType, ContextType, Partial<VendorQualityRecordsArgs>>;
  reportsPatientResults?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  reviewEveryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, Partial<VendorRiskArgs>>;
  riskHistory?: Resolver<Array<ResolversTypes['RiskPoint']>, ParentType, ContextType, RequireFields<VendorRiskHistoryArgs, 'from' | 'to'>>;
  ruleResults?: Resolver<Array<ResolversTypes['RuleResult']>, ParentType, ContextType, Partial<VendorRuleResultsArgs>>;
  screenings?: Resolver<ResolversTypes['ScreeningConnection'], ParentType, ContextType, Partial<VendorScreeningsArgs>>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  specialties?: Resolver<Array<ResolversTypes['Specialty']>, ParentType, ContextType>;
  subSuppliersCompleteOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<VendorSuppliedByArgs>>;
  supplies?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<VendorSuppliesArgs>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tradingNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  websiteUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vendor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VerifyCertificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyCertificationPayload'] = ResolversParentTypes['VerifyCertificationPayload']> = {
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookHealth'] = ResolversParentTypes['WebhookHealth']> = {
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSubscription'] = ResolversParentTypes['WebhookSubscription']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookSubscriptionDeliveriesArgs>>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['WebhookHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ThirdPartyKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pingedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  replayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secretRotatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  thirdParties?: Resolver<Array<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RecordType']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSubscriptionConnection'] = ResolversParentTypes['WebhookSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSubscriptionEdge'] = ResolversParentTypes['WebhookSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookSubscription'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddFindingPayload?: AddFindingPayloadResolvers<ContextType>;
  AnswerTransition?: AnswerTransitionResolvers<ContextType>;
  ApproveDecisionPayload?: ApproveDecisionPayloadResolvers<ContextType>;
  ApproveDeterminationPayload?: ApproveDeterminationPayloadResolvers<ContextType>;
  AssessmentStateCount?: AssessmentStateCountResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AttestationConnection?: AttestationConnectionResolvers<ContextType>;
  AttestationEdge?: AttestationEdgeResolvers<ContextType>;
  Attestor?: AttestorResolvers<ContextType>;
  AttestorConnection?: AttestorConnectionResolvers<ContextType>;
  AttestorEdge?: AttestorEdgeResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BlastRadius?: BlastRadiusResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedConnection?: CalendarFeedConnectionResolvers<ContextType>;
  CalendarFeedEdge?: CalendarFeedEdgeResolvers<ContextType>;
  CategoryConcentration?: CategoryConcentrationResolvers<ContextType>;
  CategoryLoss?: CategoryLossResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  CertificationType?: CertificationTypeResolvers<ContextType>;
  CertificationVariant?: CertificationVariantResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeLifecyclePayload?: ChangeLifecyclePayloadResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseType?: ClauseTypeResolvers<ContextType>;
  CloseFindingPayload?: CloseFindingPayloadResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  ControlClaim?: ControlClaimResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConcentration?: CountryConcentrationResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  CountryShare?: CountryShareResolvers<ContextType>;
  CreateAttestorPayload?: CreateAttestorPayloadResolvers<ContextType>;
  CreateAuditPayload?: CreateAuditPayloadResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  CreateCertificationPayload?: CreateCertificationPayloadResolvers<ContextType>;
  CreateContractPayload?: CreateContractPayloadResolvers<ContextType>;
  CreateEngagementPayload?: CreateEngagementPayloadResolvers<ContextType>;
  CreateFacilityPayload?: CreateFacilityPayloadResolvers<ContextType>;
  CreateIncidentPayload?: CreateIncidentPayloadResolvers<ContextType>;
  CreatePartnerLabPayload?: CreatePartnerLabPayloadResolvers<ContextType>;
  CreatePrincipalPayload?: CreatePrincipalPayloadResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateQualityRecordPayload?: CreateQualityRecordPayloadResolvers<ContextType>;
  CreateRequirementMappingPayload?: CreateRequirementMappingPayloadResolvers<ContextType>;
  CreateSupplierPayload?: CreateSupplierPayloadResolvers<ContextType>;
  CreateSupplyLinkPayload?: CreateSupplyLinkPayloadResolvers<ContextType>;
  CreateVendorPayload?: CreateVendorPayloadResolvers<ContextType>;
  CreateWebhookSubscriptionPayload?: CreateWebhookSubscriptionPayloadResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  CurrencySum?: CurrencySumResolvers<ContextType>;
  DataFlow?: DataFlowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Determination?: DeterminationResolvers<ContextType>;
  DeterminationConnection?: DeterminationConnectionResolvers<ContextType>;
  DeterminationEdge?: DeterminationEdgeResolvers<ContextType>;
  DimensionChange?: DimensionChangeResolvers<ContextType>;
  DimensionCount?: DimensionCountResolvers<ContextType>;
  DimensionRisk?: DimensionRiskResolvers<ContextType>;
  DisableWebhookSubscriptionPayload?: DisableWebhookSubscriptionPayloadResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  EbiosThreatLevel?: EbiosThreatLevelResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EnableWebhookSubscriptionPayload?: EnableWebhookSubscriptionPayloadResolvers<ContextType>;
  EndEngagementPayload?: EndEngagementPayloadResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementCategoryCount?: EngagementCategoryCountResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  EvidenceDocument?: EvidenceDocumentResolvers<ContextType>;
  EvidenceDocumentConnection?: EvidenceDocumentConnectionResolvers<ContextType>;
  EvidenceDocumentEdge?: EvidenceDocumentEdgeResolvers<ContextType>;
  EvidenceNote?: EvidenceNoteResolvers<ContextType>;
  EvidenceSignatory?: EvidenceSignatoryResolvers<ContextType>;
  EvidenceSignature?: EvidenceSignatureResolvers<ContextType>;
  Expiration?: ExpirationResolvers<ContextType>;
  ExpirationConnection?: ExpirationConnectionResolvers<ContextType>;
  ExpirationEdge?: ExpirationEdgeResolvers<ContextType>;
  ExternalRef?: ExternalRefResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityCount?: FacilityCountResolvers<ContextType>;
  FacilityCounts?: FacilityCountsResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  FactorChange?: FactorChangeResolvers<ContextType>;
  FieldDifference?: FieldDifferenceResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentNotice?: IncidentNoticeResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  IngestedRecord?: IngestedRecordResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LevelTransition?: LevelTransitionResolvers<ContextType>;
  LifecycleCount?: LifecycleCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  MergeThirdPartiesPayload?: MergeThirdPartiesPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  OwnerCount?: OwnerCountResolvers<ContextType>;
  OwnerCounts?: OwnerCountsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerLab?: PartnerLabResolvers<ContextType>;
  PartnerLabConnection?: PartnerLabConnectionResolvers<ContextType>;
  PartnerLabEdge?: PartnerLabEdgeResolvers<ContextType>;
  PingWebhookSubscriptionPayload?: PingWebhookSubscriptionPayloadResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioConcentration?: PortfolioConcentrationResolvers<ContextType>;
  PortfolioMover?: PortfolioMoverResolvers<ContextType>;
  PortfolioMovers?: PortfolioMoversResolvers<ContextType>;
  PortfolioPoint?: PortfolioPointResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Principal?: PrincipalResolvers<ContextType>;
  PrincipalConnection?: PrincipalConnectionResolvers<ContextType>;
  PrincipalEdge?: PrincipalEdgeResolvers<ContextType>;
  ProcurementAlternative?: ProcurementAlternativeResolvers<ContextType>;
  ProcurementAnswerCount?: ProcurementAnswerCountResolvers<ContextType>;
  ProcurementComparison?: ProcurementComparisonResolvers<ContextType>;
  ProcurementPoint?: ProcurementPointResolvers<ContextType>;
  ProcurementPolicy?: ProcurementPolicyResolvers<ContextType>;
  ProcurementReason?: ProcurementReasonResolvers<ContextType>;
  ProcurementRule?: ProcurementRuleResolvers<ContextType>;
  ProcurementStatus?: ProcurementStatusResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductVulnerability?: ProductVulnerabilityResolvers<ContextType>;
  PublicKey?: PublicKeyResolvers<ContextType>;
  QualityRecord?: QualityRecordResolvers<ContextType>;
  QualityRecordConnection?: QualityRecordConnectionResolvers<ContextType>;
  QualityRecordEdge?: QualityRecordEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAttestationPayload?: RecordAttestationPayloadResolvers<ContextType>;
  RecordDecisionPayload?: RecordDecisionPayloadResolvers<ContextType>;
  RecordDeterminationPayload?: RecordDeterminationPayloadResolvers<ContextType>;
  RecordScreeningPayload?: RecordScreeningPayloadResolvers<ContextType>;
  RecordedAnswerCount?: RecordedAnswerCountResolvers<ContextType>;
  RecordedLevelCount?: RecordedLevelCountResolvers<ContextType>;
  RegistryRecord?: RegistryRecordResolvers<ContextType>;
  ReopenFindingPayload?: ReopenFindingPayloadResolvers<ContextType>;
  ReplayWebhookDeliveriesPayload?: ReplayWebhookDeliveriesPayloadResolvers<ContextType>;
  RequirementControl?: RequirementControlResolvers<ContextType>;
  RequirementMapping?: RequirementMappingResolvers<ContextType>;
  RequirementMappingConnection?: RequirementMappingConnectionResolvers<ContextType>;
  RequirementMappingEdge?: RequirementMappingEdgeResolvers<ContextType>;
  RevokeAttestationPayload?: RevokeAttestationPayloadResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  RevokeCertificationPayload?: RevokeCertificationPayloadResolvers<ContextType>;
  RevokeDecisionPayload?: RevokeDecisionPayloadResolvers<ContextType>;
  RevokeDeterminationPayload?: RevokeDeterminationPayloadResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskComparison?: RiskComparisonResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskGate?: RiskGateResolvers<ContextType>;
  RiskLevelBin?: RiskLevelBinResolvers<ContextType>;
  RiskLevelCell?: RiskLevelCellResolvers<ContextType>;
  RiskLevelCount?: RiskLevelCountResolvers<ContextType>;
  RiskLevelTable?: RiskLevelTableResolvers<ContextType>;
  RiskModel?: RiskModelResolvers<ContextType>;
  RiskModelControl?: RiskModelControlResolvers<ContextType>;
  RiskModelDimension?: RiskModelDimensionResolvers<ContextType>;
  RiskModelFactor?: RiskModelFactorResolvers<ContextType>;
  RiskModelGate?: RiskModelGateResolvers<ContextType>;
  RiskPoint?: RiskPointResolvers<ContextType>;
  RiskValue?: RiskValueResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleChange?: RuleChangeResolvers<ContextType>;
  RuleFact?: RuleFactResolvers<ContextType>;
  RuleResult?: RuleResultResolvers<ContextType>;
  Screening?: ScreeningResolvers<ContextType>;
  ScreeningConnection?: ScreeningConnectionResolvers<ContextType>;
  ScreeningEdge?: ScreeningEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SinglePointOfFailure?: SinglePointOfFailureResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Spend?: SpendResolvers<ContextType>;
  SubSupplierConcentration?: SubSupplierConcentrationResolvers<ContextType>;
  SubSupplierShare?: SubSupplierShareResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplyChain?: SupplyChainResolvers<ContextType>;
  SupplyChainNode?: SupplyChainNodeResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  SupplyLinkConnection?: SupplyLinkConnectionResolvers<ContextType>;
  SupplyLinkEdge?: SupplyLinkEdgeResolvers<ContextType>;
  SupplyPath?: SupplyPathResolvers<ContextType>;
  SyncPayload?: SyncPayloadResolvers<ContextType>;
  SyncResult?: SyncResultResolvers<ContextType>;
  TagCount?: TagCountResolvers<ContextType>;
  TagCounts?: TagCountsResolvers<ContextType>;
  TerminateContractPayload?: TerminateContractPayloadResolvers<ContextType>;
  ThirdParty?: ThirdPartyResolvers<ContextType>;
  ThirdPartyConnection?: ThirdPartyConnectionResolvers<ContextType>;
  ThirdPartyEdge?: ThirdPartyEdgeResolvers<ContextType>;
  ThirdPartyKindCount?: ThirdPartyKindCountResolvers<ContextType>;
  ThirdPartyShare?: ThirdPartyShareResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UndoMergePayload?: UndoMergePayloadResolvers<ContextType>;
  UpdateAttestorPayload?: UpdateAttestorPayloadResolvers<ContextType>;
  UpdateAuditPayload?: UpdateAuditPayloadResolvers<ContextType>;
  UpdateCertificationPayload?: UpdateCertificationPayloadResolvers<ContextType>;
  UpdateContractPayload?: UpdateContractPayloadResolvers<ContextType>;
  UpdateEngagementPayload?: UpdateEngagementPayloadResolvers<ContextType>;
  UpdateFacilityPayload?: UpdateFacilityPayloadResolvers<ContextType>;
  UpdateIncidentPayload?: UpdateIncidentPayloadResolvers<ContextType>;
  UpdateProcurementPolicyPayload?: UpdateProcurementPolicyPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  UpdateQualityRecordPayload?: UpdateQualityRecordPayloadResolvers<ContextType>;
  UpdateRequirementMappingPayload?: UpdateRequirementMappingPayloadResolvers<ContextType>;
  UpdateSupplyLinkPayload?: UpdateSupplyLinkPayloadResolvers<ContextType>;
  UpdateThirdPartyPayload?: UpdateThirdPartyPayloadResolvers<ContextType>;
  UpdateWebhookSubscriptionPayload?: UpdateWebhookSubscriptionPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorConnection?: VendorConnectionResolvers<ContextType>;
  VendorEdge?: VendorEdgeResolvers<ContextType>;
  VerifyCertificationPayload?: VerifyCertificationPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookHealth?: WebhookHealthResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WebhookSubscription?: WebhookSubscriptionResolvers<ContextType>;
  WebhookSubscriptionConnection?: WebhookSubscriptionConnectionResolvers<ContextType>;
  WebhookSubscriptionEdge?: WebhookSubscriptionEdgeResolvers<ContextType>;
};

