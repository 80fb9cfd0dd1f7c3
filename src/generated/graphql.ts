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
import type { CountedShare as CountedShareModel, KeyedShare as KeyedShareModel } from '../insight/portfolio/repository.ts';
import type { Mover as MoverModel } from '../insight/portfolio/movers.ts';
import type { PolicyPreview as PolicyPreviewModel } from '../insight/policy-preview/preview.ts';
import type { ControlEntry as ControlEntryModel, ClauseTypeEntry as ClauseTypeEntryModel, CertificationTypeEntry as CertificationTypeEntryModel, RuleEntry as RuleEntryModel } from '../records/catalogue/repository.ts';
import type { ExplainedAssessment as ExplainedAssessmentModel, ExplainedDimension as ExplainedDimensionModel, ExplainedFactor as ExplainedFactorModel, ExplainedGate as ExplainedGateModel, DatedRuleResult as DatedRuleResultModel } from '../risk/explanation.ts';
import type { Comparison as ComparisonModel, DimensionChange as DimensionChangeModel, FactorChange as FactorChangeModel, RuleChange as RuleChangeModel } from '../insight/comparison/comparison.ts';
import type { RiskPoint as RiskPointModel } from '../risk/history.ts';
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

/** The finding, or why it was not written. */
export type AddFindingPayload = {
  __typename?: 'AddFindingPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  finding?: Maybe<Finding>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** How many third parties the gate would answer otherwise about. */
export type AnswerTransition = {
  __typename?: 'AnswerTransition';
  /** By the draft. */
  after: ProcurementAnswer;
  /** By the policies in force. */
  before: ProcurementAnswer;
  /** How many; both may be the same. */
  count: Scalars['Int']['output'];
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

/** The decision, or why it was not approved. */
export type ApproveDecisionPayload = {
  __typename?: 'ApproveDecisionPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  decision?: Maybe<Decision>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** How much of what matters is shown by evidence: whether a level says "bad", or that nobody has looked. */
export type AssessmentState =
  /** There is evidence for 60 % or more of the controls that apply, by weight. */
  | 'ASSESSED'
  /** There is evidence for less than 60 % of the controls that apply, by weight. */
  | 'PARTIAL'
  /** There is no dated evidence of any control that applies: nobody has looked. */
  | 'UNASSESSED';

/** How many third parties are in a state of assessment. */
export type AssessmentStateCount = {
  __typename?: 'AssessmentStateCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: AssessmentState;
};

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

/** A dated statement about controls. Append-only: a newer one supersedes it, nothing is overwritten. */
export type Attestation = Node & RegistryRecord & {
  __typename?: 'Attestation';
  /** How far it was checked. */
  assurance: Assurance;
  /** Day it was made; null: not known, and then it counts for nothing. */
  attestedOn?: Maybe<Scalars['Date']['output']>;
  /** Who made it; null: not recorded. */
  attestor?: Maybe<Attestor>;
  /** What it says of each control, in the order recorded. */
  claims: Array<ControlClaim>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** The statement itself. */
  document?: Maybe<Document>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** What it was measured against. */
  framework: Scalars['String']['output'];
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Last day of the period it speaks of. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** First day of the period it speaks of. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** Counts the revisions under one `externalId`, from 1. */
  revision: Scalars['Int']['output'];
  /** Why it was revoked. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** Day from which it is revoked; null: it is not. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** What is known of its signature. */
  signature: SignatureStatus;
  /** How it was signed. */
  signatureAlgorithm?: Maybe<Scalars['String']['output']>;
  /** The key it was signed with. */
  signatureKeyId?: Maybe<Scalars['String']['output']>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** The documents that it was read from, the latest first: at most 10. Empty where it was recorded, or synced. */
  sourceDocuments: Array<EvidenceDocument>;
  /** The statement that replaced it; null: it stands. */
  supersededBy?: Maybe<Attestation>;
  /** The statement it replaces. */
  supersedes?: Maybe<Attestation>;
  /** Whom it is about. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Last day it may be relied on; null: no end is stated. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of attestations. */
export type AttestationConnection = Connection & {
  __typename?: 'AttestationConnection';
  /** The same, each with its cursor. */
  edges: Array<AttestationEdge>;
  /** What is on this page, in order. */
  nodes: Array<Attestation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attestation and its place in the list. */
export type AttestationEdge = {
  __typename?: 'AttestationEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Attestation;
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
export type Attestor = Node & RegistryRecord & {
  __typename?: 'Attestor';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Who it is in relation to the third party. */
  kind: AttestorKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Keys it signs with. */
  publicKeys: Array<PublicKey>;
  /** The third party, where it speaks for itself. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of attestors. */
export type AttestorConnection = Connection & {
  __typename?: 'AttestorConnection';
  /** The same, each with its cursor. */
  edges: Array<AttestorEdge>;
  /** What is on this page, in order. */
  nodes: Array<Attestor>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attestor and its place in the list. */
export type AttestorEdge = {
  __typename?: 'AttestorEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Attestor;
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

/** A look at a third party, planned or done, by us or for us. */
export type Audit = Node & RegistryRecord & {
  __typename?: 'Audit';
  /** Who does it. */
  auditor?: Maybe<Scalars['String']['output']>;
  /** Day it was done; null: not yet. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Months until the next one. */
  everyMonths?: Maybe<Scalars['Int']['output']>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** What it found; by default the next due first. */
  findings: FindingConnection;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** In what way. */
  kind: AuditKind;
  /** What came of it. */
  outcome?: Maybe<AuditOutcome>;
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Day it is planned for. */
  scheduledOn?: Maybe<Scalars['Date']['output']>;
  /** Where; null: the whole party. */
  site?: Maybe<Site>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** The documents that it was read from, the latest first: at most 10. Empty where it was recorded, or synced. */
  sourceDocuments: Array<EvidenceDocument>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is audited. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/** A look at a third party, planned or done, by us or for us. */
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
  /** The same, each with its cursor. */
  edges: Array<AuditEdge>;
  /** What is on this page, in order. */
  nodes: Array<Audit>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An audit and its place in the list. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Audit;
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

/** What would be lost with a third party. */
export type BlastRadius = {
  __typename?: 'BlastRadius';
  /** The categories for which any of those lost is engaged; where everybody is, first. */
  categories: Array<CategoryLoss>;
  /** How many others would be lost, because they depend on it. */
  thirdParties: Scalars['Int']['output'];
};

/** On how few third parties one category of engagements rests. */
export type CategoryConcentration = {
  __typename?: 'CategoryConcentration';
  /** What that is called. */
  band: ConcentrationBand;
  /** The category. */
  category: EngagementCategory;
  /** 0–10,000; 10,000 where one third party has all of it. */
  index: Scalars['Float']['output'];
  /** The three with the largest shares, largest first. */
  largest: Array<ThirdPartyShare>;
  /** How many third parties are engaged. */
  thirdParties: Scalars['Int']['output'];
};

/** What becomes of a category if a third party is lost. */
export type CategoryLoss = {
  __typename?: 'CategoryLoss';
  /** The category. */
  category: EngagementCategory;
  /** How many third parties are engaged for it on the day. */
  engaged: Scalars['Int']['output'];
  /** How many of them would be lost: the one, and those who depend on it as in `SinglePointOfFailure`. */
  lost: Scalars['Int']['output'];
};

/** What a body has granted a third party. */
export type Certification = Node & RegistryRecord & {
  __typename?: 'Certification';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Whether it has been granted and is neither past its end, suspended nor revoked on a day. */
  inForce: Scalars['Boolean']['output'];
  /** Day it was granted. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The body that granted it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Number on the certificate. */
  number?: Maybe<Scalars['String']['output']>;
  /** Day from which it is revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** What it covers. */
  scope?: Maybe<Scalars['String']['output']>;
  /** The site it was granted for; null: the whole party. */
  site?: Maybe<Site>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day from which it is suspended. */
  suspendedOn?: Maybe<Scalars['Date']['output']>;
  /** Who holds it. */
  thirdParty?: Maybe<ThirdParty>;
  /** What it is called; always given where the type is OTHER. */
  title?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  type: CertificationType;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Last day it holds; null: no end is stated. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Which kind of it, where the type has several: for CLIA WAIVER, PPM, REGISTRATION, COMPLIANCE or ACCREDITATION. */
  variant?: Maybe<Scalars['String']['output']>;
  /** Whether somebody of ours has checked it with its issuer. */
  verification: Verification;
  /** How it was checked. */
  verificationMethod?: Maybe<Scalars['String']['output']>;
  /** Who checked it. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Day it was checked. */
  verifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/** What a body has granted a third party. */
export type CertificationInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of certifications. */
export type CertificationConnection = Connection & {
  __typename?: 'CertificationConnection';
  /** The same, each with its cursor. */
  edges: Array<CertificationEdge>;
  /** What is on this page, in order. */
  nodes: Array<Certification>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A certification and its place in the list. */
export type CertificationEdge = {
  __typename?: 'CertificationEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Certification;
};

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

/** Something a body can grant. */
export type CertificationType = {
  __typename?: 'CertificationType';
  /** What defines it. */
  citations: Array<Citation>;
  /** Never reused. */
  code: Scalars['String']['output'];
  /** What it shows. */
  description: Scalars['String']['output'];
  /** The body that grants it; null: many do. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Months it usually holds; null: not a fixed number. The certificate's own dates always win. */
  usualValidityMonths?: Maybe<Scalars['Int']['output']>;
  /** How long it holds, in words. */
  validityNote: Scalars['String']['output'];
  /** The kinds it comes in. */
  variants: Array<CertificationVariant>;
  /** The version of the catalogue that this text is from. */
  version: Scalars['Int']['output'];
};

/** Which certification types: any of these codes. */
export type CertificationTypeFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['String']['input']>;
};

/** A kind of certificate within a certification type. */
export type CertificationVariant = {
  __typename?: 'CertificationVariant';
  /** What says so. */
  citations: Array<Citation>;
  /** Its code within the type. */
  code: Scalars['String']['output'];
  /** What it allows. */
  description: Scalars['String']['output'];
  /** Whether its holder may report tests beyond the waived and provider-performed ones. */
  nonwaivedTesting: Scalars['Boolean']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Which certifications: all fields must hold. */
export type CertificationWhere = {
  /** What they are. */
  type?: InputMaybe<CertificationTypeFilter>;
  /** Their last day. */
  validUntil?: InputMaybe<DateFilter>;
};

/**
 * One entry of the log: who wrote, when, and the record as it then stood; or, of a kind that is derived, what then followed from
 * the records. Never changed, never deleted.
 */
export type Change = {
  __typename?: 'Change';
  /** The whole record after it, like `before`. Of an entry made by an earlier version of Attestry, fields that came later are absent. */
  after?: Maybe<Scalars['JSON']['output']>;
  /**
   * The whole record before it; null where there was none, or the key may not read it. Names are those of the API, what points at
   * another record ends in `Id` and is a global id, and lists that belong to the record are whole. Contacts are left out for keys
   * that may not read them.
   */
  before?: Maybe<Scalars['JSON']['output']>;
  /** What it made another, field by field; of a new record all that is known of it. Versions and times are not among them. */
  differences: Array<FieldDifference>;
  /** What was done to it. */
  operation: ChangeOperation;
  /** Who did it. */
  principal: Principal;
  /** The record that `recordId` names as it stands now; null where the key may not read it. */
  record?: Maybe<Node>;
  /** Global id of the record; of what is derived that of the third party, of a reminder that of the record that ends. */
  recordId: Scalars['ID']['output'];
  /** What kind of record. */
  recordType: RecordType;
  /** When it was committed to the log; never earlier than the change before it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request it came in, as in the service's own logs. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Place in the log. Grows in commit order; gaps mean nothing. */
  seq: Scalars['BigInt']['output'];
  /** The third party it is about, as it stands now; null where it is about none. */
  thirdParty?: Maybe<ThirdParty>;
  /**
   * Whether the record counted until this change, and from it on does not: a third party was retired, an engagement ended, a contract
   * terminated, anything else revoked or withdrawn. The record stays readable.
   */
  tombstone: Scalars['Boolean']['output'];
  /** The record's version after it. */
  version: Scalars['Int']['output'];
};

/** One page of changes. */
export type ChangeConnection = Connection & {
  __typename?: 'ChangeConnection';
  /** The same, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** What is on this page, in order. */
  nodes: Array<Change>;
  /**
   * Where this page stands. Its cursors are places in the log: good for any filter and order of changes, and for the stream. Where
   * there was nothing after the place asked for, `endCursor` is that place again, to go on from later.
   */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A change and its place in the list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Its place in the log, for `after` or `before`: good for any filter and order of changes, and for the stream of them. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Change;
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

/** The third party, or why it was not changed. */
export type ChangeLifecyclePayload = {
  __typename?: 'ChangeLifecyclePayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  thirdParty?: Maybe<ThirdParty>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** Where something in the catalogue comes from. */
export type Citation = {
  __typename?: 'Citation';
  /** The place in it, as the source writes it: `45 CFR 164.312(e)(2)(ii)`. */
  reference: Scalars['String']['output'];
  /** The law, standard or programme, for example `HIPAA`, `CSF`, `CFR_42`. */
  source: Scalars['String']['output'];
  /** Where it can be read. */
  url?: Maybe<Scalars['URL']['output']>;
};

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

/** What a contract says, or does not, about one thing. */
export type Clause = {
  __typename?: 'Clause';
  /** About what. */
  clauseType: ClauseType;
  /** Hours of notice it allows, where the clause sets a period; null: it sets none, or not known. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** Whether the contract says it. */
  present: YesNoUnknown;
  /** Where in the contract. */
  reference?: Maybe<Scalars['String']['output']>;
};

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

/** Something a contract can say. */
export type ClauseType = {
  __typename?: 'ClauseType';
  /** Why a contract should hold it. */
  basis: ClauseBasis;
  /** What asks for it. */
  citations: Array<Citation>;
  /** Never reused. */
  code: Scalars['String']['output'];
  /** What it says. */
  description: Scalars['String']['output'];
  /** Whether it sets a notice period, in hours. */
  hasPeriod: Scalars['Boolean']['output'];
  /** The longest period the law allows, in hours; null: the law sets none. */
  legalMaximumHours?: Maybe<Scalars['Int']['output']>;
  /** Categories of engagement whose contracts our policy wants to hold it. */
  requiredForCategories: Array<EngagementCategory>;
  /** The period we propose, in hours. */
  suggestedHours?: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The version of the catalogue that this text is from. */
  version: Scalars['Int']['output'];
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

/** The finding, or why it was not changed. */
export type CloseFindingPayload = {
  __typename?: 'CloseFindingPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  finding?: Maybe<Finding>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** What an index of concentration is called: the bands of the 2023 US Merger Guidelines, guideline 1. */
export type ConcentrationBand =
  /** Above 1,800. */
  | 'HIGH'
  /** Below 1,000. */
  | 'LOW'
  /** 1,000 to 1,800. */
  | 'MODERATE';

/** A list that is read page by page. */
export type Connection = {
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** Whom to reach at a third party. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Name of the person or desk. */
  name: Scalars['String']['output'];
  /** Telephone number, as given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What they answer for. */
  role: ContactRole;
};

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

/** What was agreed with a third party. */
export type Contract = Node & RegistryRecord & {
  __typename?: 'Contract';
  /** Whether it renews by itself. */
  autoRenews: YesNoUnknown;
  /** What it says, in the order recorded. */
  clauses: Array<Clause>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Currency of the value. */
  currency?: Maybe<Scalars['Currency']['output']>;
  /** The signed document. */
  document?: Maybe<Document>;
  /** First day it binds. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The engagements it covers; none: all of its third party's. */
  engagements: Array<Engagement>;
  /** Last day it binds; null: no end is stated. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The law it is under. */
  governingLaw?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Whether it is signed, begun, and neither expired nor terminated on a day; a contract that renews by itself does not expire. */
  inForce: Scalars['Boolean']['output'];
  /** What kind of contract it is. */
  kind: ContractKind;
  /** Days of notice to end it. */
  noticeDays?: Maybe<Scalars['Int']['output']>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: ContractStatus;
  /** Day it was ended before its time. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it is with. */
  thirdParty?: Maybe<ThirdParty>;
  /** What we call it. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its value in the currency's smallest unit. */
  valueMinor?: Maybe<Scalars['BigInt']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/** What was agreed with a third party. */
export type ContractInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of contracts. */
export type ContractConnection = Connection & {
  __typename?: 'ContractConnection';
  /** The same, each with its cursor. */
  edges: Array<ContractEdge>;
  /** What is on this page, in order. */
  nodes: Array<Contract>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A contract and its place in the list. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Contract;
};

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

/** Something an organisation does to keep data and specimens safe; what statements are made about. */
export type Control = {
  __typename?: 'Control';
  /** What asks for it. */
  citations: Array<Citation>;
  /** Family and number, for example `ENC-01`. Never reused. */
  code: Scalars['String']['output'];
  /** What an assessor looks for. */
  description: Scalars['String']['output'];
  /** The family's letters. */
  family: Scalars['String']['output'];
  /** What the family is called. */
  familyName: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The version of the catalogue that this text is from. */
  version: Scalars['Int']['output'];
};

/** What a statement says of one control. */
export type ControlClaim = {
  __typename?: 'ControlClaim';
  /** Of which control. */
  control: Control;
  /** How much of the organisation it covers, percent; null: all of it. */
  extent?: Maybe<Scalars['Int']['output']>;
  /** Why it does not apply; always given where NOT_APPLICABLE. */
  justification?: Maybe<Scalars['String']['output']>;
  /** What was added. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  status: ClaimStatus;
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

/** On how few countries all engagements rest. */
export type CountryConcentration = {
  __typename?: 'CountryConcentration';
  /** What that is called. */
  band: ConcentrationBand;
  /** How many countries there are, the unknown one included. */
  countries: Scalars['Int']['output'];
  /** 0–10,000; 10,000 where one country has all of it. Those whose country is not known count as one. */
  index: Scalars['Float']['output'];
  /** The three with the largest shares, largest first. */
  largest: Array<CountryShare>;
};

/** How many third parties are established in a country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The country; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
};

/** Which countries: any of these. */
export type CountryFilter = {
  /** Any of these: 1–100. */
  in: Array<Scalars['CountryCode']['input']>;
};

/** A country's share. */
export type CountryShare = {
  __typename?: 'CountryShare';
  /** Whose it is; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** 0–1. */
  share: Scalars['Float']['output'];
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

/** The attestor, or why it was not written. */
export type CreateAttestorPayload = {
  __typename?: 'CreateAttestorPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  attestor?: Maybe<Attestor>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The audit, or why it was not written. */
export type CreateAuditPayload = {
  __typename?: 'CreateAuditPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  audit?: Maybe<Audit>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The certification, or why it was not written. */
export type CreateCertificationPayload = {
  __typename?: 'CreateCertificationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  certification?: Maybe<Certification>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The contract, or why it was not written. */
export type CreateContractPayload = {
  __typename?: 'CreateContractPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  contract?: Maybe<Contract>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The engagement, or why it was not written. */
export type CreateEngagementPayload = {
  __typename?: 'CreateEngagementPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  engagement?: Maybe<Engagement>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The facility, or why it was not written. */
export type CreateFacilityPayload = {
  __typename?: 'CreateFacilityPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  facility?: Maybe<Facility>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The incident, or why it was not written. */
export type CreateIncidentPayload = {
  __typename?: 'CreateIncidentPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  incident?: Maybe<Incident>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** The partner lab, or why it was not written. */
export type CreatePartnerLabPayload = {
  __typename?: 'CreatePartnerLabPayload';
  /** The partner lab as written; null where nothing was. */
  partnerLab?: Maybe<PartnerLab>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The new principal, or why there is none. */
export type CreatePrincipalPayload = {
  __typename?: 'CreatePrincipalPayload';
  /** The principal as written; null where `userErrors` is not empty. */
  principal?: Maybe<Principal>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The product, or why it was not written. */
export type CreateProductPayload = {
  __typename?: 'CreateProductPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  product?: Maybe<Product>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The quality record, or why it was not written. */
export type CreateQualityRecordPayload = {
  __typename?: 'CreateQualityRecordPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  qualityRecord?: Maybe<QualityRecord>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The mapping, or why it was not written. */
export type CreateRequirementMappingPayload = {
  __typename?: 'CreateRequirementMappingPayload';
  /** The record as it now stands; null where nothing was written. */
  requirementMapping?: Maybe<RequirementMapping>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** The supplier, or why it was not written. */
export type CreateSupplierPayload = {
  __typename?: 'CreateSupplierPayload';
  /** The supplier as written; null where nothing was. */
  supplier?: Maybe<Supplier>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The supply link, or why it was not written. */
export type CreateSupplyLinkPayload = {
  __typename?: 'CreateSupplyLinkPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  supplyLink?: Maybe<SupplyLink>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The vendor, or why it was not written. */
export type CreateVendorPayload = {
  __typename?: 'CreateVendorPayload';
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The vendor as written; null where nothing was. */
  vendor?: Maybe<Vendor>;
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

/** The subscription and its secret, or why it was not written. */
export type CreateWebhookSubscriptionPayload = {
  __typename?: 'CreateWebhookSubscriptionPayload';
  /** What its messages are signed with: `whsec_` and base64. It cannot be shown again; null where a repeated call answers what an earlier one did. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands; null where nothing was written. */
  webhookSubscription?: Maybe<WebhookSubscription>;
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
export type DataFlow = {
  __typename?: 'DataFlow';
  /** What moves. */
  category: DataCategory;
  /** How it travels. */
  channel: DataChannel;
  /** Where it goes; null: not known. */
  destinationCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** How many people it concerns in twelve months; null: not known. */
  peoplePerYear?: Maybe<Scalars['Int']['output']>;
  /** What for. */
  purpose: DataPurpose;
};

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

/**
 * What a person of ours decided about buying from a third party: for which categories, facilities and products, from when to
 * when, and why. Never edited: it lapses, or is revoked. Persons are counted by principal, not by key.
 */
export type Decision = Node & RegistryRecord & {
  __typename?: 'Decision';
  /** Of a risk acceptance: the highest level that is borne. */
  acceptedLevel?: Maybe<RiskLevel>;
  /** The rules of the gate that barred buying when it was decided. */
  blockedBy: Array<ProcurementRule>;
  /** The categories it is for; empty: all of them. */
  categories: Array<EngagementCategory>;
  /** What must be done or kept; empty: nothing. */
  conditions: Array<Scalars['String']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who decided. */
  decidedBy: Principal;
  /** Day it was decided. */
  decidedOn: Scalars['Date']['output'];
  /** Our facilities it is for; empty: all of them. */
  facilities: Array<Facility>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: DecisionKind;
  /** Whether it has no effect without a second person: a waiver, what was decided in favour of buying against a BLOCK, and the acceptance of a level of risk that the policy would BLOCK at. */
  needsSecondApprover: Scalars['Boolean']['output'];
  /** The products it is for; empty: all of them. */
  products: Array<Product>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who asked for it, where it was somebody else than who decided. */
  requestedBy?: Maybe<Principal>;
  /** Why it was revoked. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** Who revoked it. */
  revokedBy?: Maybe<Principal>;
  /** Day from which it counts no more; null: it was not revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Of a waiver: the rules of the gate that it waives. */
  rules: Array<ProcurementRule>;
  /** Day the second person approved; it counts from then on at the earliest. */
  secondApprovedOn?: Maybe<Scalars['Date']['output']>;
  /** The second person; null: none yet, or none needed. */
  secondApprover?: Maybe<Principal>;
  /** Where it stands on a day. */
  state: DecisionState;
  /** From whom one may or may not buy. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day it counts. */
  validFrom: Scalars['Date']['output'];
  /** Last day it counts. */
  validUntil: Scalars['Date']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/**
 * What a person of ours decided about buying from a third party: for which categories, facilities and products, from when to
 * when, and why. Never edited: it lapses, or is revoked. Persons are counted by principal, not by key.
 */
export type DecisionStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of decisions. */
export type DecisionConnection = Connection & {
  __typename?: 'DecisionConnection';
  /** The same, each with its cursor. */
  edges: Array<DecisionEdge>;
  /** What is on this page, in order. */
  nodes: Array<Decision>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A decision and its place in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Decision;
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

/** Something a person of ours established. Never edited: it lapses, or is revoked. */
export type Determination = Node & RegistryRecord & {
  __typename?: 'Determination';
  /** Of NOT_APPLICABLE_ACCEPTED: the control. */
  control?: Maybe<Control>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who established it. */
  determinedBy: Principal;
  /** Of SPECIMEN_PURPOSE: the engagement. */
  engagement?: Maybe<Engagement>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Whether it holds on a day. */
  inForce: Scalars['Boolean']['output'];
  /** What it establishes. */
  kind: DeterminationKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Why it was revoked. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** Who revoked it. */
  revokedBy?: Maybe<Principal>;
  /** Day from which it holds no more; null: it was not revoked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Of COUNSEL_OPINION: the rule. */
  rule?: Maybe<Rule>;
  /** Of SCREENING_DISMISSED: the screening. */
  screening?: Maybe<Screening>;
  /** Whom it is about. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day it holds. */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds; null: until it is revoked. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/** Something a person of ours established. Never edited: it lapses, or is revoked. */
export type DeterminationInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of determinations. */
export type DeterminationConnection = Connection & {
  __typename?: 'DeterminationConnection';
  /** The same, each with its cursor. */
  edges: Array<DeterminationEdge>;
  /** What is on this page, in order. */
  nodes: Array<Determination>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A determination and its place in the list. */
export type DeterminationEdge = {
  __typename?: 'DeterminationEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Determination;
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

/** A dimension of risk, seen both ways. */
export type DimensionChange = {
  __typename?: 'DimensionChange';
  /** As it was seen second; null where the third party was not recorded by then. */
  after?: Maybe<DimensionRisk>;
  /** As it was seen first; null where the third party was not recorded by then. */
  before?: Maybe<DimensionRisk>;
  /** Which one. */
  dimension: RiskDimension;
  /** What its hazard became more by; the sum of `hazardChange` of its factors, to nine decimals. */
  hazardChange: Scalars['Float']['output'];
};

/** A dimension of risk over all third parties counted. */
export type DimensionCount = {
  __typename?: 'DimensionCount';
  /** The dimension. */
  dimension: RiskDimension;
  /** How many third parties have it as what makes their level. */
  driving: Scalars['Int']['output'];
  /** How many are of each level in it; all five, lowest first. */
  levels: Array<RiskLevelCount>;
};

/**
 * One dimension of a third party's risk. Its likelihood, score and level are the headline: with controls, events, gates and
 * suppliers.
 */
export type DimensionRisk = {
  __typename?: 'DimensionRisk';
  /** With controls and nothing else: what is left of the inherent risk by what is shown. Never above it. */
  controlled: RiskValue;
  /** Which one. */
  dimension: RiskDimension;
  /** How much of it could reach us, 0.25–1: by dependency and penetration of the most exposed engagement. It multiplies what each control leaves open. */
  exposure: Scalars['Float']['output'];
  /** What it consists of, the largest share first. */
  factors: Array<RiskFactor>;
  /** What holds it up, whatever its factors sum to; mostly none. */
  gates: Array<RiskGate>;
  /** The sum of its factors, each to nine decimals; no unit. */
  hazard: Scalars['Float']['output'];
  /** How bad it would be, 0–10, judged by what the third party is used for, and at least what its gates say. */
  impact: Scalars['Float']['output'];
  /** Were no control met and had nothing happened: without events, gates and suppliers. */
  inherent: RiskValue;
  /** By likelihood and impact, looked up in NIST SP 800-30r1, table I-2. */
  level: RiskLevel;
  /** How likely it goes wrong, 0–100: 100 · (1 − e^−hazard), and at least what its gates say. */
  likelihood: Scalars['Float']['output'];
  /** Were every control met of which nothing at all is shown: what asking could change lies between this and the headline. */
  optimistic: RiskValue;
  /** Likelihood times impact over ten: 0–100. */
  score: Scalars['Float']['output'];
};


/**
 * One dimension of a third party's risk. Its likelihood, score and level are the headline: with controls, events, gates and
 * suppliers.
 */
export type DimensionRiskFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** The subscription, or why it was not changed. */
export type DisableWebhookSubscriptionPayload = {
  __typename?: 'DisableWebhookSubscriptionPayload';
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** A document kept elsewhere, pinned by its digest. */
export type Document = {
  __typename?: 'Document';
  /** Media type, for example `application/pdf`. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes, 64 hexadecimal digits. Without it a document proves nothing later. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Where it was found. */
  url?: Maybe<Scalars['URL']['output']>;
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

/**
 * The threat level of a third party by EBIOS Risk Manager (ANSSI, workshop 3): dependency · penetration / (cyber maturity ·
 * trust), each 1–4, of the engagement where it is highest. A published second opinion, which no other figure here rests on.
 */
export type EbiosThreatLevel = {
  __typename?: 'EbiosThreatLevel';
  /** 0.0625–16. */
  level: Scalars['Float']['output'];
  /** Where that puts it. */
  zone: EbiosZone;
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

/** The subscription, or why it was not changed. */
export type EnableWebhookSubscriptionPayload = {
  __typename?: 'EnableWebhookSubscriptionPayload';
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  webhookSubscription?: Maybe<WebhookSubscription>;
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

/** The engagement, or why it was not changed. */
export type EndEngagementPayload = {
  __typename?: 'EndEngagementPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  engagement?: Maybe<Engagement>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** One thing a third party does for us. Exposure lives here, not on the company. */
export type Engagement = Node & RegistryRecord & {
  __typename?: 'Engagement';
  /** Third parties that could take it over. */
  alternatives: Array<ThirdParty>;
  /** Why it is or is not. */
  baaRationale?: Maybe<Scalars['String']['output']>;
  /** Whether a business associate agreement is required. */
  baaRequired: BaaRequired;
  /** What kind of thing it is. */
  category: EngagementCategory;
  /** Whether a patient result depends on it. */
  clinical: YesNoUnknown;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What moves. */
  dataFlows: Array<DataFlow>;
  /** EBIOS RM dependency: 1 (not needed for strategic functions) to 4 (essential, no substitute); null counts as 4. */
  dependency?: Maybe<Scalars['Int']['output']>;
  /** Last day; null: no end is stated. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Our facilities it serves; none: all. */
  facilities: Array<Facility>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** What we call it. */
  name: Scalars['String']['output'];
  /** EBIOS RM penetration: 1 (no access) to 4 (administrator access to core systems); null counts as 4. */
  penetration?: Maybe<Scalars['Int']['output']>;
  /** Whether protected data or specimens move. NONE is a statement; an empty list of flows is not. */
  protectedData: ProtectedData;
  /** Whether nobody else could do it now. */
  soleSource: YesNoUnknown;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day; null: not known. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: EngagementStatus;
  /** Whom it is with. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
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

/** One page of engagements. */
export type EngagementConnection = Connection & {
  __typename?: 'EngagementConnection';
  /** The same, each with its cursor. */
  edges: Array<EngagementEdge>;
  /** What is on this page, in order. */
  nodes: Array<Engagement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An engagement and its place in the list. */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Engagement;
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

/**
 * A document as it was received about a third party: its bytes are kept under their SHA-256 digest, together with where it came from
 * and what was made of it. The bytes are at `GET /evidence/<id>`, for who may read documents.
 */
export type EvidenceDocument = Node & RegistryRecord & {
  __typename?: 'EvidenceDocument';
  /** The attestations that were made of it, in its order. */
  attestations: Array<Attestation>;
  /** The audits that were made of it, in its order. */
  audits: Array<Audit>;
  /** How many bytes it has. */
  byteSize: Scalars['Int']['output'];
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its own identity, which its versions share: the serial number of a bill of materials, the UUID of assessment results. */
  documentKey?: Maybe<Scalars['String']['output']>;
  /** Which version of itself it says it is. */
  documentVersion?: Maybe<Scalars['String']['output']>;
  /** What the file was called where it came from. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** What it is; of a signed envelope what is in it. */
  format: EvidenceFormat;
  /** The version of that format it says it is in; null: it says none. */
  formatVersion?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Media type of its bytes. */
  mediaType: Scalars['String']['output'];
  /** What in it was not taken over, or not as it stands, and why: at most 500. */
  notes: Array<EvidenceNote>;
  /** SHA-256 of its bytes, 64 hexadecimal digits. Of one third party each document is kept once. */
  sha256: Scalars['String']['output'];
  /** Who affirmed it, as it says; nobody has checked that. For roles that may read contacts. */
  signatories?: Maybe<Array<EvidenceSignatory>>;
  /** What is known of its signature: VALID where one of an envelope's signatures was made by a registered key; UNVERIFIED also where it carries signatures of another kind, which are not checked. */
  signature: SignatureStatus;
  /** The signatures on its envelope, in their order. */
  signatures: Array<EvidenceSignature>;
  /** The source it came from, under which its records are kept. */
  source: Scalars['String']['output'];
  /** Whom it is about. */
  thirdParty?: Maybe<ThirdParty>;
  /** Its own title; null: it has none. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it was found. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of documents. */
export type EvidenceDocumentConnection = Connection & {
  __typename?: 'EvidenceDocumentConnection';
  /** The same, each with its cursor. */
  edges: Array<EvidenceDocumentEdge>;
  /** What is on this page, in order. */
  nodes: Array<EvidenceDocument>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A document and its place in the list. */
export type EvidenceDocumentEdge = {
  __typename?: 'EvidenceDocumentEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: EvidenceDocument;
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

/** A part of a document that was not taken over, or not as it stands. */
export type EvidenceNote = {
  __typename?: 'EvidenceNote';
  /** What is the matter. */
  code: EvidenceNoteCode;
  /** In words. */
  message: Scalars['String']['output'];
  /** Where in the document: a JSON pointer (RFC 6901), or `line 12` of CSV. Empty: the whole. */
  path: Scalars['String']['output'];
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

/** Somebody who affirmed a document. */
export type EvidenceSignatory = {
  __typename?: 'EvidenceSignatory';
  /** Their name. */
  name?: Maybe<Scalars['String']['output']>;
  /** For whom. */
  organization?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  role?: Maybe<Scalars['String']['output']>;
};

/** A signature on an envelope (DSSE), checked against the keys of attestors that were valid when the document was first received. */
export type EvidenceSignature = {
  __typename?: 'EvidenceSignature';
  /** `ED25519` or `ECDSA_P256`; null where no key is known. */
  algorithm?: Maybe<Scalars['String']['output']>;
  /** Whose key that is. */
  attestor?: Maybe<Attestor>;
  /** The key it names, or was made by. */
  keyId?: Maybe<Scalars['String']['output']>;
  /** Why it is not VALID. */
  reason?: Maybe<Scalars['String']['output']>;
  /** VALID: made by that key. INVALID: not made by the key that it names, or by any of the attestor named. UNVERIFIED: no key is registered for it, or none that was valid. */
  status: SignatureStatus;
};

/** Something that ends on a known day. */
export type Expiration = {
  __typename?: 'Expiration';
  /** Days from today to that day: 0 is today; negative where it has passed. */
  daysLeft: Scalars['Int']['output'];
  /** What kind of thing ends. */
  kind: ExpirationKind;
  /** The last day it holds; of a review the day it is due. */
  on: Scalars['Date']['output'];
  /** The certification, the contract, the attestation, the decision; of a review the third party. */
  record: Node;
  /** Whose it is. */
  thirdParty: ThirdParty;
  /** A few words for a list: the record's own title, or else the code of its certification type, contract kind or framework; `Review`; what was decided, and for which categories. */
  title: Scalars['String']['output'];
};

/** One page of expirations. */
export type ExpirationConnection = Connection & {
  __typename?: 'ExpirationConnection';
  /** The same, each with its cursor. */
  edges: Array<ExpirationEdge>;
  /** What is on this page, in order. */
  nodes: Array<Expiration>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An expiration and its place in the list. */
export type ExpirationEdge = {
  __typename?: 'ExpirationEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Expiration;
};

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
export type ExternalRef = {
  __typename?: 'ExternalRef';
  /** The key there. */
  externalId: Scalars['String']['output'];
  /** From this day that system no longer has it; null: it does. */
  goneOn?: Maybe<Scalars['Date']['output']>;
  /** The system. */
  source: Scalars['String']['output'];
  /** When that system changed the third party last, as it said so itself; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A key in another system. */
export type ExternalRefInput = {
  /** The key there: 1–200 characters. */
  externalId: Scalars['String']['input'];
  /** The system: 1–100 characters, for example `erp`. */
  source: Scalars['String']['input'];
};

/** A place of ours that third parties serve. */
export type Facility = Node & RegistryRecord & {
  __typename?: 'Facility';
  /** Postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Its own CLIA number (42 CFR 493). */
  cliaNumber?: Maybe<Scalars['String']['output']>;
  /** Our own short code, unique. */
  code: Scalars['String']['output'];
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** What we call it. */
  name: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of facilities. */
export type FacilityConnection = Connection & {
  __typename?: 'FacilityConnection';
  /** The same, each with its cursor. */
  edges: Array<FacilityEdge>;
  /** What is on this page, in order. */
  nodes: Array<Facility>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A facility and its place in the list. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Facility;
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

/** Something that adds to risk, seen both ways: a fact; or a control, however well it is shown. */
export type FactorChange = {
  __typename?: 'FactorChange';
  /** As it was seen second; null: it is not there. */
  after?: Maybe<RiskFactor>;
  /** As it was seen first; null: it was not there. */
  before?: Maybe<RiskFactor>;
  /** The control it is about; null where it is about none. */
  control?: Maybe<Control>;
  /** What it adds to. */
  dimension: RiskDimension;
  /** What it adds more to the hazard of its dimension; below 0 where less. */
  hazardChange: Scalars['Float']['output'];
};

/** A field of a record that a change made another. */
export type FieldDifference = {
  __typename?: 'FieldDifference';
  /** What it became. A list is told whole. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What it was; null where it was not known, or there was no record. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Its name, as in `before` and `after`: `validUntil`, or `claims` for a list that belongs to the record. */
  field: Scalars['String']['output'];
};

/** What an audit found. Mended and closed on its own. */
export type Finding = Node & RegistryRecord & {
  __typename?: 'Finding';
  /** The audit that found it. */
  audit?: Maybe<Audit>;
  /** Day it was mended or accepted; null while open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** How it was mended, or why it is accepted. */
  closureNote?: Maybe<Scalars['String']['output']>;
  /** The control it is about; null: none in particular. */
  control?: Maybe<Control>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Day by which it is to be mended. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** How bad it is. */
  severity: Severity;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: FindingStatus;
  /** Where it was found. */
  thirdParty?: Maybe<ThirdParty>;
  /** What is wrong. */
  title: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of findings. */
export type FindingConnection = Connection & {
  __typename?: 'FindingConnection';
  /** The same, each with its cursor. */
  edges: Array<FindingEdge>;
  /** What is on this page, in order. */
  nodes: Array<Finding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A finding and its place in the list. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Finding;
};

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

/** An identifier somebody issued, in the scheme's own form. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Who issued it. */
  scheme: IdentifierScheme;
  /** The identifier. */
  value: Scalars['String']['output'];
  /** What is odd about it where the rule is not authoritative, for example a UEI check character; null: nothing. */
  warning?: Maybe<Scalars['String']['output']>;
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

/** Something that went wrong at a third party. */
export type Incident = Node & RegistryRecord & {
  __typename?: 'Incident';
  /** Day it was closed; null: open, as far as is known. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Day they discovered it, from which periods of notice run; null: not known. */
  discoveredOn?: Maybe<Scalars['Date']['output']>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** What went wrong. */
  kind: IncidentKind;
  /** How late we were told, measured against the contract's own clause and the law. */
  notice: IncidentNotice;
  /** Day it happened, or began; null: not known. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** How many people it affected; null: not known. */
  peopleAffected?: Maybe<Scalars['Int']['output']>;
  /** Day they told us; null: not yet, or not known. */
  reportedToUsOn?: Maybe<Scalars['Date']['output']>;
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** How bad it is. */
  severity: Severity;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is over: derived from `closedOn`. */
  status: IncidentStatus;
  /** Where it happened. */
  thirdParty?: Maybe<ThirdParty>;
  /** What happened, in a few words; null: not recorded. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/** Something that went wrong at a third party. */
export type IncidentNoticeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of incidents. */
export type IncidentConnection = Connection & {
  __typename?: 'IncidentConnection';
  /** The same, each with its cursor. */
  edges: Array<IncidentEdge>;
  /** What is on this page, in order. */
  nodes: Array<Incident>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An incident and its place in the list. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Incident;
};

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

/**
 * How late we were told of an incident, measured against the tightest period there is: that of a notice clause of a contract in force
 * when it was discovered (BREACH_NOTIFICATION, REPORT_SECURITY_INCIDENT, … by kind), or for a breach where patient data may be
 * concerned the 60 days of 45 CFR 164.410(b). Only days are recorded, so hours are rounded up to whole days.
 */
export type IncidentNotice = {
  __typename?: 'IncidentNotice';
  /** What its clause is about. */
  clauseType?: Maybe<ClauseType>;
  /** The contract whose clause sets the period. */
  contract?: Maybe<Contract>;
  /** Days after `dueOn` that we were told, or have not been told yet; 0: in time; null where `dueOn` is. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** Days from discovery until we were told; null where either is not known. */
  daysTaken?: Maybe<Scalars['Int']['output']>;
  /** Last day on which notice is in time; null where no period is known. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The clause's period, in hours. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** The rule of law that sets the period, where no clause is tighter. */
  rule?: Maybe<Rule>;
  /** Whether we were told in time. */
  state: IncidentNoticeState;
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

/** What became of a document. */
export type IngestDocumentPayload = {
  __typename?: 'IngestDocumentPayload';
  /** The document as it is kept; null where nothing was written. */
  evidenceDocument?: Maybe<EvidenceDocument>;
  /** What in it was not taken over, or not as it stands, and why. */
  notes: Array<EvidenceNote>;
  /** What became of it; null where it was refused. */
  outcome?: Maybe<IngestOutcome>;
  /** The attestations, audits and findings that were made of it, in its order. */
  records: Array<IngestedRecord>;
  /** What is known of its signature; null where it was refused. */
  signature?: Maybe<SignatureStatus>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** What became of a document, or of a record made of it. */
export type IngestOutcome =
  /** It was not known before. */
  | 'CREATED'
  /** It was known, as it is. */
  | 'UNCHANGED'
  /** It was known, and something of it is another now. */
  | 'UPDATED';

/** A record that was made of a document. */
export type IngestedRecord = {
  __typename?: 'IngestedRecord';
  /** What became of it. */
  outcome: IngestOutcome;
  /** Where in the document it stands: a JSON pointer (RFC 6901). */
  path: Scalars['String']['output'];
  /** The record; null in a dry run that would create it. */
  record?: Maybe<Node>;
};

/** How a key signs. */
export type KeyAlgorithm =
  /** ECDSA on P-256 with SHA-256 (FIPS 186-5). */
  | 'ECDSA_P256'
  /** Ed25519 (RFC 8032). */
  | 'ED25519';

/** How many third parties would go from one level of risk to another. */
export type LevelTransition = {
  __typename?: 'LevelTransition';
  /** By the draft. */
  after: RiskLevel;
  /** By the model in force. */
  before: RiskLevel;
  /** How many; both may be the same. */
  count: Scalars['Int']['output'];
};

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

/** How many third parties are at a stage of their life with us. */
export type LifecycleCount = {
  __typename?: 'LifecycleCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The stage. */
  lifecycle: Lifecycle;
};

/** Which stages: any of these. */
export type LifecycleFilter = {
  /** Any of these: 1–100. */
  in: Array<Lifecycle>;
};

/** A page where a third party publishes what a buyer asks for. */
export type Link = {
  __typename?: 'Link';
  /** What it is about. */
  kind: LinkKind;
  /** Where it is. */
  url: Scalars['URL']['output'];
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

/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records one more finding of an audit. */
  addFinding?: Maybe<AddFindingPayload>;
  /**
   * Agrees to a decision that needs a second person: not who decided, not who asked for it, not who created the third party,
   * whatever their keys. FORBIDDEN unless the key is a person's, in role APPROVER or ADMIN.
   */
  approveDecision?: Maybe<ApproveDecisionPayload>;
  /** Moves a third party to another stage of its life with us. */
  changeLifecycle?: Maybe<ChangeLifecyclePayload>;
  /** Closes a finding as mended or accepted. */
  closeFinding?: Maybe<CloseFindingPayload>;
  /** Records somebody who makes statements about controls. */
  createAttestor?: Maybe<CreateAttestorPayload>;
  /** Records an audit, planned or done, with what it found. */
  createAudit?: Maybe<CreateAuditPayload>;
  /** Records what a body has granted a third party. It starts unverified. */
  createCertification?: Maybe<CreateCertificationPayload>;
  /** Records a contract with its clauses. */
  createContract?: Maybe<CreateContractPayload>;
  /** Records something a third party does for us, with its data flows. */
  createEngagement?: Maybe<CreateEngagementPayload>;
  /** Records a place of ours. */
  createFacility?: Maybe<CreateFacilityPayload>;
  /** Records that something went wrong at a third party. */
  createIncident?: Maybe<CreateIncidentPayload>;
  /** Records an outside organisation that tests our specimens. */
  createPartnerLab?: Maybe<CreatePartnerLabPayload>;
  /** Records a person or a service. For ADMIN. Keys are made with the command line: `attestry keys create`. */
  createPrincipal?: Maybe<CreatePrincipalPayload>;
  /** Records a product. */
  createProduct?: Maybe<CreateProductPayload>;
  /** Records how well a third party worked on one occasion. */
  createQualityRecord?: Maybe<CreateQualityRecordPayload>;
  /** Records which of our controls the requirements of a standard ask for. */
  createRequirementMapping?: Maybe<CreateRequirementMappingPayload>;
  /** Records an outside organisation that sells goods. */
  createSupplier?: Maybe<CreateSupplierPayload>;
  /** Records that one third party supplies another. Several links between the same two are allowed: one for each thing supplied. */
  createSupplyLink?: Maybe<CreateSupplyLinkPayload>;
  /** Records an outside organisation that sells services or software. */
  createVendor?: Maybe<CreateVendorPayload>;
  /** Subscribes to changes of the log. Needs a server that can encrypt secrets (`SECRETS_KEY`). */
  createWebhookSubscription?: Maybe<CreateWebhookSubscriptionPayload>;
  /** Ends serving a subscription, until it is enabled again. */
  disableWebhookSubscription?: Maybe<DisableWebhookSubscriptionPayload>;
  /** Serves a subscription again: what waits is tried at once, and what the log gained meanwhile is sent. */
  enableWebhookSubscription?: Maybe<EnableWebhookSubscriptionPayload>;
  /** Ends an engagement. */
  endEngagement?: Maybe<EndEngagementPayload>;
  /**
   * Takes in a document of evidence: keeps its bytes, validates it by its format, checks its signature, and records what it says as
   * attestations, or as an audit with findings. All or nothing is written. What is not understood is told in `notes`. The same document
   * again writes nothing, unless a mapping or a key is there now that was not: then a new revision says so. A document whose signature
   * is INVALID is kept, and its attestations count as no evidence and replace none; audits are not made of it.
   */
  ingestDocument?: Maybe<IngestDocumentPayload>;
  /** Sends a message of type `webhook.ping`. */
  pingWebhookSubscription?: Maybe<PingWebhookSubscriptionPayload>;
  /**
   * Records a dated statement about controls. It can be superseded or revoked later, never changed. Under a `source` and
   * `externalId` recorded before, it is a new revision, about the same third party and framework: made on the same day or later, it
   * supersedes the one that stands; made earlier, or on no known day, it is recorded as superseded by that one already; and what
   * says the same as the one that stands, or as an earlier one, is not recorded again: the answer is that record, as it stands.
   */
  recordAttestation?: Maybe<RecordAttestationPayload>;
  /**
   * Records a decision. A waiver, and an approval or risk acceptance against a BLOCK, is PENDING until a second person approves it.
   * FORBIDDEN unless the key is a person's, in role APPROVER or ADMIN.
   */
  recordDecision?: Maybe<RecordDecisionPayload>;
  /** Records what a person established. FORBIDDEN unless the key is a person's, in role APPROVER or ADMIN. */
  recordDetermination?: Maybe<RecordDeterminationPayload>;
  /** Records that a third party was looked up on a list, and what came of it. */
  recordScreening?: Maybe<RecordScreeningPayload>;
  /** Opens a closed finding again. */
  reopenFinding?: Maybe<ReopenFindingPayload>;
  /** Sends deliveries again: dead letters, or some of them, or what had arrived. */
  replayWebhookDeliveries?: Maybe<ReplayWebhookDeliveriesPayload>;
  /** Revokes a statement; it stays readable. */
  revokeAttestation?: Maybe<RevokeAttestationPayload>;
  /** Records that a certificate was taken away. */
  revokeCertification?: Maybe<RevokeCertificationPayload>;
  /**
   * Revokes a decision from today on, or declines one that waits for a second person; it stays readable. One that has lapsed cannot
   * be revoked, and a rejection not by whoever created the third party. FORBIDDEN unless the key is a person's, in role APPROVER or
   * ADMIN.
   */
  revokeDecision?: Maybe<RevokeDecisionPayload>;
  /** Revokes a determination from today on; it stays readable. FORBIDDEN unless the key is a person's, in role APPROVER or ADMIN. */
  revokeDetermination?: Maybe<RevokeDeterminationPayload>;
  /** Makes a new secret. The one before signs beside it for a while, so that a receiver can change over without a gap. */
  rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /**
   * Brings up to 1,000 records of a source up to date, of any kinds and in any order: matched by their keys at the source, each
   * created, changed, left as it is, or rejected alone. One transaction; what is sent again changes nothing. For INTEGRATION under
   * its own source, and for persons in role ANALYST or ADMIN under any.
   */
  sync?: Maybe<SyncPayload>;
  /** Ends a contract before its time. */
  terminateContract?: Maybe<TerminateContractPayload>;
  /** Changes what is recorded of an attestor. */
  updateAttestor?: Maybe<UpdateAttestorPayload>;
  /** Changes what is recorded of an audit; that it was completed, for example. */
  updateAudit?: Maybe<UpdateAuditPayload>;
  /** Changes what is recorded of a certification. */
  updateCertification?: Maybe<UpdateCertificationPayload>;
  /** Changes what is recorded of a contract. */
  updateContract?: Maybe<UpdateContractPayload>;
  /** Changes what is recorded of an engagement. */
  updateEngagement?: Maybe<UpdateEngagementPayload>;
  /** Changes what is recorded of a place of ours. */
  updateFacility?: Maybe<UpdateFacilityPayload>;
  /** Changes an incident, or closes it: `closedOn`. */
  updateIncident?: Maybe<UpdateIncidentPayload>;
  /** Changes the policy of the gate: a recorded change to its next version, from now on. For ADMIN. */
  updateProcurementPolicy?: Maybe<UpdateProcurementPolicyPayload>;
  /** Changes what is recorded of a product: that a weakness was patched, for example. */
  updateProduct?: Maybe<UpdateProductPayload>;
  /** Changes a quality record. */
  updateQualityRecord?: Maybe<UpdateQualityRecordPayload>;
  /** Changes which of our controls the requirements of a standard ask for. */
  updateRequirementMapping?: Maybe<UpdateRequirementMappingPayload>;
  /** Changes a supply link, or ends it: `validTo`. Whom it links stays. */
  updateSupplyLink?: Maybe<UpdateSupplyLinkPayload>;
  /** Changes what is recorded of a third party. */
  updateThirdParty?: Maybe<UpdateThirdPartyPayload>;
  /** Changes a subscription. */
  updateWebhookSubscription?: Maybe<UpdateWebhookSubscriptionPayload>;
  /** Records that the caller has checked a certificate with its issuer. */
  verifyCertification?: Maybe<VerifyCertificationPayload>;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationAddFindingArgs = {
  input: AddFindingInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationApproveDecisionArgs = {
  input: ApproveDecisionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationChangeLifecycleArgs = {
  input: ChangeLifecycleInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCloseFindingArgs = {
  input: CloseFindingInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateAttestorArgs = {
  input: CreateAttestorInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateAuditArgs = {
  input: CreateAuditInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateCertificationArgs = {
  input: CreateCertificationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateContractArgs = {
  input: CreateContractInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateEngagementArgs = {
  input: CreateEngagementInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateFacilityArgs = {
  input: CreateFacilityInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateIncidentArgs = {
  input: CreateIncidentInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreatePartnerLabArgs = {
  input: CreateThirdPartyInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreatePrincipalArgs = {
  input: CreatePrincipalInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateQualityRecordArgs = {
  input: CreateQualityRecordInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateRequirementMappingArgs = {
  input: CreateRequirementMappingInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateSupplierArgs = {
  input: CreateThirdPartyInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateSupplyLinkArgs = {
  input: CreateSupplyLinkInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateVendorArgs = {
  input: CreateThirdPartyInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationCreateWebhookSubscriptionArgs = {
  input: CreateWebhookSubscriptionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationDisableWebhookSubscriptionArgs = {
  input: DisableWebhookSubscriptionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationEnableWebhookSubscriptionArgs = {
  input: EnableWebhookSubscriptionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationEndEngagementArgs = {
  input: EndEngagementInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationPingWebhookSubscriptionArgs = {
  input: PingWebhookSubscriptionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRecordAttestationArgs = {
  input: RecordAttestationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRecordDeterminationArgs = {
  input: RecordDeterminationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRecordScreeningArgs = {
  input: RecordScreeningInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationReopenFindingArgs = {
  input: ReopenFindingInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationReplayWebhookDeliveriesArgs = {
  input: ReplayWebhookDeliveriesInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRevokeAttestationArgs = {
  input: RevokeAttestationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRevokeCertificationArgs = {
  input: RevokeCertificationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRevokeDecisionArgs = {
  input: RevokeDecisionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRevokeDeterminationArgs = {
  input: RevokeDeterminationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationSyncArgs = {
  input: SyncInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateAttestorArgs = {
  input: UpdateAttestorInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateAuditArgs = {
  input: UpdateAuditInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateCertificationArgs = {
  input: UpdateCertificationInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateContractArgs = {
  input: UpdateContractInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateEngagementArgs = {
  input: UpdateEngagementInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateFacilityArgs = {
  input: UpdateFacilityInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateIncidentArgs = {
  input: UpdateIncidentInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateProcurementPolicyArgs = {
  input: UpdateProcurementPolicyInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateQualityRecordArgs = {
  input: UpdateQualityRecordInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateRequirementMappingArgs = {
  input: UpdateRequirementMappingInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateSupplyLinkArgs = {
  input: UpdateSupplyLinkInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateThirdPartyArgs = {
  input: UpdateThirdPartyInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationUpdateWebhookSubscriptionArgs = {
  input: UpdateWebhookSubscriptionInput;
};


/**
 * What can be written. Each takes one `input` and answers with the record or with `userErrors`; where there are any, nothing was
 * written. A field is null only where it failed otherwise, and the error whose `path` names it says why: with FORBIDDEN or
 * INTERNAL_SERVER_ERROR nothing of it was written; with UNAVAILABLE that is not known, and its `idempotencyKey` makes it safe to
 * send again. A record that was written and cannot be shown is null beside empty `userErrors`, with an error of its own.
 * Several in one operation run one after another, each a transaction of its own: one that fails neither undoes nor stops others.
 */
export type MutationVerifyCertificationArgs = {
  input: VerifyCertificationInput;
};

/** Anything with a global id. */
export type Node = {
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
};

/** Which way a list is ordered. Ties are broken by id, in the same direction. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** An owner of a third party. */
export type Owner = {
  __typename?: 'Owner';
  /** Where the owner is established. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Name; null where the owner is a third party of the registry. */
  name?: Maybe<Scalars['String']['output']>;
  /** Percent held, above 0 up to 100; null: not known. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The owner as a third party of the registry; null where only its name is recorded. */
  thirdParty?: Maybe<ThirdParty>;
};

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

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last node, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether a page follows this one. Exact when paging forward; when paging backward, whether `before` was given. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page precedes this one. Exact when paging backward; when paging forward, whether `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node, for `before`; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Performs testing on our specimens. */
export type PartnerLab = Node & RegistryRecord & ThirdParty & {
  __typename?: 'PartnerLab';
  /** What was stated about its controls; by default the latest first. */
  attestations: AttestationConnection;
  /** When it was looked at by us or for us; by default the latest scheduled first. */
  audits: AuditConnection;
  /** What bodies have granted it; by default the next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded write about it; by default the latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Whom to reach there; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** What was agreed with it; by default the next to expire first. */
  contracts: ContractConnection;
  /** Where it is established; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What was decided about buying from it; by default the latest decided first. */
  decisions: DecisionConnection;
  /** What was established about it; by default the latest first. */
  determinations: DeterminationConnection;
  /** Internet domains it sends mail and serves from, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** What it does for us; by default by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received; by default the latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** What of it ends in the days ahead, also where it is retired; by default the next first. Otherwise as the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** What those audits found; by default the next due first. */
  findings: FindingConnection;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Identifiers others issued to it; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** What went wrong there; by default the latest first. */
  incidents: IncidentConnection;
  /** Who of ours is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** What it mostly is to us. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country. 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Where it stands with us. */
  lifecycle: Lifecycle;
  /** Where it publishes what a buyer asks for. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, 1 (weak) to 4 (strong); null: not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Who owns it: read by the 50 % rule (28 CFR 202.211). An empty list says nothing. */
  owners: Array<Owner>;
  /** Whether one may buy from it, why, and until when that holds. As the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** What it sells; by default by name. */
  products: ProductConnection;
  /** How well it worked, occasion by occasion; by default the latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120; null: not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** How risky it is on a day, and why. Null where it was not recorded yet at `knownAt`, or could not be computed: see `errors`. */
  risk?: Maybe<RiskAssessment>;
  /**
   * The levels of its risk as they were recorded, oldest first: the one that stood on the first day, then each other one until the last, of more than
   * 1,000 the newest. What was recorded later about those days is not in it: for that ask `risk(asOf)`.
   */
  riskHistory: Array<RiskPoint>;
  /** What each rule of the catalogue answers about it on a day. Empty where it was not recorded yet at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** When it was looked up on sanctions lists; by default the latest first. */
  screenings: ScreeningConnection;
  /** What it does for its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its own places. */
  sites: Array<Site>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be all; null: nobody has said so. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Who supplies it; by default the most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Whom it supplies; by default the most critical first. */
  supplies: SupplyLinkConnection;
  /** Labels of ours. */
  tags: Array<Scalars['String']['output']>;
  /** Other names it goes by, any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, 1 (not known) to 4 (known and aligned); null: not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
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
  /** The same, each with its cursor. */
  edges: Array<PartnerLabEdge>;
  /** What is on this page, in order. */
  nodes: Array<PartnerLab>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A partner lab and its place in the list. */
export type PartnerLabEdge = {
  __typename?: 'PartnerLabEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: PartnerLab;
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

/** The subscription, or why nothing is sent. */
export type PingWebhookSubscriptionPayload = {
  __typename?: 'PingWebhookSubscriptionPayload';
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** Who would be of another level, or get another answer, if a draft were the policy. Nothing is written. */
export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  /** From which answer to which, to the question about all that a third party does for us; only those that occur. */
  answers: Array<AnswerTransition>;
  /** The day it is about. */
  asOf: Scalars['Date']['output'];
  /** How many third parties were assessed, both ways. */
  assessed: Scalars['Int']['output'];
  /** How many are of another level or get another answer. */
  changed: Scalars['Int']['output'];
  /** From which level to which; only those that occur, by level before, then after, the lowest first. */
  levels: Array<LevelTransition>;
  /** Those who are of another level or get another answer: whose level rises most first, then by score. */
  thirdParties: Array<RiskComparison>;
};


/** Who would be of another level, or get another answer, if a draft were the policy. Nothing is written. */
export type PolicyPreviewThirdPartiesArgs = {
  first?: Scalars['Int']['input'];
};

/** Third parties counted: all, or those of a filter. Counts are exact, and of one instant. What is not selected is not computed. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** The day whose risk is counted. */
  asOf: Scalars['Date']['output'];
  /**
   * How many are counted as they were last assessed, because that has not been renewed for today yet: 0 but for moments after
   * midnight or after an upgrade. Always 0 where `asOf` is another day.
   */
  awaitingRenewal: Scalars['Int']['output'];
  /** How many are established in each country, most first; those of whom it is not known are an entry of their own. */
  byCountry: Array<CountryCount>;
  /** The seven dimensions of risk, each with how many third parties are of which level in it. */
  byDimension: Array<DimensionCount>;
  /** How many are of each kind; all of them. */
  byKind: Array<ThirdPartyKindCount>;
  /** How many are of each level of risk; all five, lowest first. */
  byLevel: Array<RiskLevelCount>;
  /** How many are at each stage of their life with us; all of them, in order. */
  byLifecycle: Array<LifecycleCount>;
  /** How many are in each state of assessment; all three, least known first. */
  byState: Array<AssessmentStateCount>;
  /** On how few third parties, and countries, we depend on that day. */
  concentration: PortfolioConcentration;
  /**
   * Those whose level of risk is another than on an earlier day, as it was recorded on both: what was recorded later about those days is not
   * in it, and days ahead have no record. With `knownAt`, by what had been recorded by then.
   */
  movers: PortfolioMovers;
  /** How many third parties there are. */
  total: Scalars['Int']['output'];
  /** How many nobody has looked at: those whose state is UNASSESSED. */
  unassessed: Scalars['Int']['output'];
};


/** Third parties counted: all, or those of a filter. Counts are exact, and of one instant. What is not selected is not computed. */
export type PortfolioMoversArgs = {
  first?: Scalars['Int']['input'];
  since: Scalars['Date']['input'];
};

/**
 * How concentrated what we depend on is: the Herfindahl-Hirschman index, the sum of the squared percentages of all shares. A
 * share is the sum of `dependency` over active engagements, over the total; a dependency that is not known counts as 4, the
 * highest. The dates of an engagement say whether it is active.
 */
export type PortfolioConcentration = {
  __typename?: 'PortfolioConcentration';
  /** For each category that somebody is engaged for, most concentrated first. */
  byCategory: Array<CategoryConcentration>;
  /** Over the countries where those engaged are established; null where nobody is engaged. */
  byCountry?: Maybe<CountryConcentration>;
  /**
   * Over those who directly supply third parties that are engaged: each weighs what those it supplies weigh together. Null where none of those
   * engaged has a recorded supplier on the day.
   */
  bySubSupplier?: Maybe<SubSupplierConcentration>;
};

/** Somebody whose level of risk is another than on an earlier day. */
export type PortfolioMover = {
  __typename?: 'PortfolioMover';
  /** The level that stood on the later day. */
  after: RiskPoint;
  /** The level that stood on the earlier day. */
  before: RiskPoint;
  /** Who. */
  thirdParty?: Maybe<ThirdParty>;
};

/** Those whose level of risk is another than on an earlier day. */
export type PortfolioMovers = {
  __typename?: 'PortfolioMovers';
  /** How many had no level yet on the earlier day. */
  appeared: Scalars['Int']['output'];
  /** How many are of a lower level. */
  better: Scalars['Int']['output'];
  /** Who is of another level: who moved by most levels first, of those who rose before who fell, then by score. */
  thirdParties: Array<PortfolioMover>;
  /** How many are of a higher level. */
  worse: Scalars['Int']['output'];
};

/** A person or a service of ours. Every key belongs to one, and every change names one. */
export type Principal = Node & RegistryRecord & {
  __typename?: 'Principal';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Where to reach them; null for keys that may not read principals, but for their own. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Somebody or something. */
  kind: PrincipalKind;
  /** Unique name. */
  name: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of principals. */
export type PrincipalConnection = Connection & {
  __typename?: 'PrincipalConnection';
  /** The same, each with its cursor. */
  edges: Array<PrincipalEdge>;
  /** What is on this page, in order. */
  nodes: Array<Principal>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A principal and its place in the list. */
export type PrincipalEdge = {
  __typename?: 'PrincipalEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Principal;
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

/** Somebody else one may buy from. */
export type ProcurementAlternative = {
  __typename?: 'ProcurementAlternative';
  /** The gate's answer about them to the same question: ALLOW. */
  status: ProcurementStatus;
  /** Who. */
  thirdParty: ThirdParty;
};

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

/** The gate's answer to one question, seen both ways. */
export type ProcurementComparison = {
  __typename?: 'ProcurementComparison';
  /** As it was seen second. */
  after: ProcurementStatus;
  /** As it was seen first. */
  before: ProcurementStatus;
};

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

/** By what the gate answers. The file `db/catalogue/procurement-policy.v1.json` seeds version 1; each edit is a recorded change to the next. */
export type ProcurementPolicy = Node & RegistryRecord & {
  __typename?: 'ProcurementPolicy';
  /** An approval lasts so many days at most: 1–3,660. */
  approvalDays: Scalars['Int']['output'];
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** An answer is good for so many days at most: 1–366. */
  holdDays: Scalars['Int']['output'];
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Why it was last changed. */
  reason: Scalars['String']['output'];
  /** The rules of the gate, in the order in which reasons are told. */
  rules: Array<ProcurementRule>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
  /** A waiver or risk acceptance lasts so many days at most: 1–3,660. */
  waiverDays: Scalars['Int']['output'];
};

/** One rule of the gate, and what was found of it. */
export type ProcurementReason = {
  __typename?: 'ProcurementReason';
  /** Where the rule comes from. */
  citations: Array<Citation>;
  /** What it does to the answer: by the rule's `severity` where it is not met, by its `whenUnknown` where that is not known or for counsel; null where it is met, asks nothing, or is set aside. */
  effect?: Maybe<ProcurementEffect>;
  /** The records that say so; empty where it is that none does. */
  evidence: Array<Node>;
  /** What was found, in words. */
  message: Scalars['String']['output'];
  /** What was found. */
  outcome: ProcurementOutcome;
  /** What would change it, in words; null where it is met, or nothing can. */
  remedy?: Maybe<Scalars['String']['output']>;
  /** The rule, with its version. */
  rule: ProcurementRule;
  /** The waiver or risk acceptance that sets it aside: who decided it and until when; null: none. It stays listed. */
  setAsideBy?: Maybe<Decision>;
};

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

/** A rule of the gate: what it asks, and what our policy makes of it. */
export type ProcurementRule = {
  __typename?: 'ProcurementRule';
  /** Where it comes from. */
  citations: Array<Citation>;
  /** What it asks. */
  description: Scalars['String']['output'];
  /** First day in effect; null: from the beginning. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in effect; null: no end is set. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Never reused, for example `CLIA-REFERRAL`. A rule of the catalogue of the same id is what it asks. */
  id: Scalars['ID']['output'];
  /** Why it can be neither waived, nor switched off, nor made to matter less; null where it can. */
  locked?: Maybe<Scalars['String']['output']>;
  /** Its constants: levels, days, certifications by category. */
  parameters: Scalars['JSON']['output'];
  /** How much it matters that it is not met. */
  severity: ProcurementSeverity;
  /** Whether it is applied. */
  status: RuleStatus;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Grows with each change of the rule's settings. */
  version: Scalars['Int']['output'];
  /** Whether a waiver can set it aside. */
  waivable: Scalars['Boolean']['output'];
  /** What follows where it is not known. */
  whenUnknown: WhenUnknown;
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

/**
 * Whether one may buy, why, what would change it, and until when it holds. By what is now recorded; it informs a decision and is
 * no legal advice.
 */
export type ProcurementStatus = {
  __typename?: 'ProcurementStatus';
  /** Those one may buy from instead, the least risky first: ALLOW for the same category and facility. Empty where the answer is ALLOW, where no single category is asked about, where `knownAt` is, and where there are none. */
  alternatives: Array<ProcurementAlternative>;
  /** May I buy? */
  answer: ProcurementAnswer;
  /** The approval that covers the request; null: none does. */
  approval?: Maybe<Decision>;
  /** The day it is about. */
  asOf: Scalars['Date']['output'];
  /** The category that was asked about, or that of the product; null: everything. */
  category?: Maybe<EngagementCategory>;
  /** Every rule that was asked, in the order of the policy, with what was found: also what is met. */
  checks: Array<ProcurementReason>;
  /** The facility that was asked about; null: those that its engagements serve. */
  facility?: Maybe<Facility>;
  /** The first day on which the answer or its reasons may change without anything being recorded: a certificate lapses, a review falls due. At most `procurementPolicy { holdDays }` days after `asOf`. Ask again then. */
  holdsUntil: Scalars['Date']['output'];
  /** The instant of the registry it rests on: what was recorded by then is what it knows. */
  knownAt: Scalars['DateTime']['output'];
  /** The waivers and risk acceptances in force that cover the request. */
  overrides: Array<Decision>;
  /** The version of the policy that answered. */
  policyVersion: Scalars['Int']['output'];
  /** The product that was asked about; null: none in particular. */
  product?: Maybe<Product>;
  /** What the answer rests on: every rule that is not met or not known, the worst first, also where a decision sets it aside. Empty where all are met. */
  reasons: Array<ProcurementReason>;
  /** What to do, each once, for what matters most first, and an approval last: who approves wants the rest in order. */
  remedies: Array<Scalars['String']['output']>;
  /** Whom it is about; null where the request names nobody in the registry. */
  thirdParty?: Maybe<ThirdParty>;
};


/**
 * Whether one may buy, why, what would change it, and until when it holds. By what is now recorded; it informs a decision and is
 * no legal advice.
 */
export type ProcurementStatusAlternativesArgs = {
  first?: Scalars['Int']['input'];
};

/** Something a third party sells. */
export type Product = Node & RegistryRecord & {
  __typename?: 'Product';
  /** What it is bought for; null: not known. */
  category?: Maybe<EngagementCategory>;
  /** Whether it is connected to a network. */
  connectedDevice: YesNoUnknown;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its GTIN (GS1): 8, 12, 13 or 14 digits. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of its software bill of materials, 64 hexadecimal digits. */
  sbomDigest?: Maybe<Scalars['String']['output']>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day its maker supports it; null: not known. */
  supportEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Who sells it. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
  /** Its published weaknesses, by CVE number. */
  vulnerabilities: Array<ProductVulnerability>;
};

/** One page of products. */
export type ProductConnection = Connection & {
  __typename?: 'ProductConnection';
  /** The same, each with its cursor. */
  edges: Array<ProductEdge>;
  /** What is on this page, in order. */
  nodes: Array<Product>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A product and its place in the list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Product;
};

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
export type ProductVulnerability = {
  __typename?: 'ProductVulnerability';
  /** Its number in the CVE list, for example `CVE-2024-3400`. */
  cve: Scalars['String']['output'];
  /** Day by which it is to be patched; null: none was set. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is known to be exploited, for example because CISA lists it. */
  knownExploited: Scalars['Boolean']['output'];
  /** Day from which the product is patched as we use it; null: it is not. */
  patchedOn?: Maybe<Scalars['Date']['output']>;
};

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
export type PublicKey = {
  __typename?: 'PublicKey';
  /** How it signs. */
  algorithm: KeyAlgorithm;
  /** The public key as PEM (SubjectPublicKeyInfo). */
  key: Scalars['String']['output'];
  /** Its name in signatures; unique within the attestor. */
  keyId: Scalars['String']['output'];
  /** From when its signatures count; null: always. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its signatures count; null: no end. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
};

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

/** How well a third party worked on one occasion. */
export type QualityRecord = Node & RegistryRecord & {
  __typename?: 'QualityRecord';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** What kind of occasion. */
  kind: QualityRecordKind;
  /** What was found, in a few words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it was good enough; null: not known, and it counts neither way. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** Day it was done, or found; null: not known. */
  performedOn?: Maybe<Scalars['Date']['output']>;
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Percent right, 0–100; null: not known, or not counted. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The specialty tested; null: not known, or of none. */
  specialty?: Maybe<Specialty>;
  /** Whose work it was. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of quality records. */
export type QualityRecordConnection = Connection & {
  __typename?: 'QualityRecordConnection';
  /** The same, each with its cursor. */
  edges: Array<QualityRecordEdge>;
  /** What is on this page, in order. */
  nodes: Array<QualityRecord>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A quality record and its place in the list. */
export type QualityRecordEdge = {
  __typename?: 'QualityRecordEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: QualityRecord;
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

/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type Query = {
  __typename?: 'Query';
  /** Attestations of all third parties; by default the latest first. */
  attestations: AttestationConnection;
  /** Attestors; by default by name. */
  attestors: AttestorConnection;
  /** Audits of all third parties; by default the latest scheduled first. */
  audits: AuditConnection;
  /** The certification types of the catalogue. */
  certificationTypes: Array<CertificationType>;
  /** Certifications of all third parties; by default the next to expire first. */
  certifications: CertificationConnection;
  /**
   * The place in the log that this answer shows, to follow `changes` from: who reads lists in one operation, and this with them, misses
   * nothing that was written since. For INTEGRATION, AUDITOR and ADMIN.
   */
  changeCursor: Scalars['String']['output'];
  /**
   * The log of every write and of what followed from it; by default from its beginning, in the order of commits. To follow it, keep
   * `endCursor` of each page and ask again `after` it: nothing is missed, and nothing comes twice. For INTEGRATION, AUDITOR and
   * ADMIN. The same as a stream of server-sent events: `GET /changes`.
   */
  changes: ChangeConnection;
  /** The clause types of the catalogue. */
  clauseTypes: Array<ClauseType>;
  /** What is different between two ways of seeing a third party's risk; null where there is no such third party. */
  compareRisk?: Maybe<RiskComparison>;
  /** Contracts with all third parties; by default the next to expire first. */
  contracts: ContractConnection;
  /** The controls of the catalogue, by code. */
  controls: Array<Control>;
  /** Decisions about all third parties; by default the latest decided first. */
  decisions: DecisionConnection;
  /** Determinations about all third parties; by default the latest first. */
  determinations: DeterminationConnection;
  /** Engagements of all third parties; by default by name. */
  engagements: EngagementConnection;
  /** Documents about all third parties; by default the latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /**
   * What ends in the days ahead: certifications, contracts, attestations, reviews due, approvals and waivers, of all third
   * parties that are not retired; by default the next first. What has no known end is not listed, and what has already
   * lapsed only with `since`: `since: 3650, within: 0` with `kind` REVIEW are the reviews due by now.
   */
  expirations: ExpirationConnection;
  /** Our facilities; by default by name. */
  facilities: FacilityConnection;
  /** Findings of all audits; by default the next due first. */
  findings: FindingConnection;
  /** Incidents of all third parties; by default the latest first. */
  incidents: IncidentConnection;
  /** Any record by its global id; null where there is none, or the key may not read it. */
  node?: Maybe<Node>;
  /** Records by their global ids, in the same order; null in the place of each that does not exist. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** Third parties whose kind is PARTNER_LAB. */
  partnerLabs: PartnerLabConnection;
  /**
   * Third parties counted by risk and by what they are. `where` picks them as they stand today, also where it is about risk;
   * `asOf` is the day whose risk is counted.
   */
  portfolio: Portfolio;
  /**
   * What a draft of a policy would change: of the risk model, of the gate, or of both. A draft that cannot be understood is refused, with all
   * that is wrong with it in `problems` of the error.
   */
  previewPolicy: PolicyPreview;
  /** Persons and services; by default by name. For AUDITOR and ADMIN. */
  principals: PrincipalConnection;
  /** The policy by which the gate answers, or an earlier version of it; null where there is no such version. */
  procurementPolicy?: Maybe<ProcurementPolicy>;
  /** Whether one may buy. A request that cannot be understood is answered UNKNOWN, with the reason, or BLOCK where the policy sets `whenUnknown` of the rule REQUEST so. */
  procurementStatus: ProcurementStatus;
  /** The same for many requests at once, in their order: at most 1,000. */
  procurementStatuses: Array<ProcurementStatus>;
  /** Products of all third parties; by default by name. */
  products: ProductConnection;
  /** Quality records of all third parties; by default the latest first. */
  qualityRecords: QualityRecordConnection;
  /** The mappings of requirements to our controls; by default by standard. */
  requirementMappings: RequirementMappingConnection;
  /** The constants that risk is assessed with; null where there is no such version. */
  riskModel?: Maybe<RiskModel>;
  /** The rules of the catalogue. */
  rules: Array<Rule>;
  /** Screenings of all third parties; by default the latest first. */
  screenings: ScreeningConnection;
  /**
   * What would be different if something changed, for a third party and everybody downstream of it. Writes nothing, and nobody is told. Null where
   * there is no such third party. Changes that cannot be understood are refused together, each named in `problems` of the error.
   */
  simulateRisk?: Maybe<RiskComparison>;
  /** Third parties whose kind is SUPPLIER. */
  suppliers: SupplierConnection;
  /** Who supplies a third party, or whom it supplies, and what hangs on that; null where there is no such third party. */
  supplyChain?: Maybe<SupplyChain>;
  /** Supply links between all third parties; by default the most critical first. */
  supplyLinks: SupplyLinkConnection;
  /** Third parties; by default by legal name, or best match first where text is given. */
  thirdParties: ThirdPartyConnection;
  /** One third party; null where there is none. */
  thirdParty?: Maybe<ThirdParty>;
  /** Third parties whose kind is VENDOR. */
  vendors: VendorConnection;
  /** Who is asking, and what the key may be used for. */
  viewer: Viewer;
  /** Subscriptions: one's own, and for who may read principals everybody's; by default by name. */
  webhookSubscriptions: WebhookSubscriptionConnection;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryCompareRiskArgs = {
  after?: RiskView;
  before: RiskView;
  thirdParty: ThirdPartyRef;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FacilityOrder>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryPortfolioArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryPreviewPolicyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  procurementRules?: Array<ProcurementRuleInput>;
  riskModel?: InputMaybe<Scalars['JSON']['input']>;
  where?: InputMaybe<ThirdPartyWhere>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryPrincipalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PrincipalOrder>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryProcurementPolicyArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryProcurementStatusArgs = {
  request: ProcurementRequest;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryProcurementStatusesArgs = {
  requests: Array<ProcurementRequest>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryRequirementMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequirementMappingOrder>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryRiskModelArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QuerySimulateRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  changes: Array<HypotheticalChange>;
  thirdParty: ThirdPartyRef;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QuerySupplyChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: Scalars['Int']['input'];
  direction: SupplyDirection;
  root: ThirdPartyRef;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryThirdPartyArgs = {
  ref: ThirdPartyRef;
};


/**
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
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
 * What can be asked. All fields of one operation see one instant of the registry; `asOf` is about the world's dates, not
 * about that instant.
 */
export type QueryWebhookSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WebhookSubscriptionOrder>;
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

/** The attestation, or why it was not written. */
export type RecordAttestationPayload = {
  __typename?: 'RecordAttestationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  attestation?: Maybe<Attestation>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The decision, or why it was not written. */
export type RecordDecisionPayload = {
  __typename?: 'RecordDecisionPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  decision?: Maybe<Decision>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The determination, or why it was not written. */
export type RecordDeterminationPayload = {
  __typename?: 'RecordDeterminationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  determination?: Maybe<Determination>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The screening, or why it was not written. */
export type RecordScreeningPayload = {
  __typename?: 'RecordScreeningPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  screening?: Maybe<Screening>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** What every record carries. */
export type RegistryRecord = {
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

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

/** The finding, or why it was not changed. */
export type ReopenFindingPayload = {
  __typename?: 'ReopenFindingPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  finding?: Maybe<Finding>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The subscription, or why nothing is sent again. */
export type ReplayWebhookDeliveriesPayload = {
  __typename?: 'ReplayWebhookDeliveriesPayload';
  /** How many deliveries are on their way again; null where a repeated call answers what an earlier one did. */
  replayed?: Maybe<Scalars['Int']['output']>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** A requirement, or a question, and a control of ours that it asks for. */
export type RequirementControl = {
  __typename?: 'RequirementControl';
  /** The control. */
  control: Control;
  /** Answers that mean that the control is met; null: yes, true, implemented and their like. */
  met?: Maybe<Array<Scalars['String']['output']>>;
  /** Answers that mean that it does not apply; null: n/a, not applicable and their like. */
  notApplicable?: Maybe<Array<Scalars['String']['output']>>;
  /** Answers that mean that it is not met; null: no, false, not implemented and their like. */
  notMet?: Maybe<Array<Scalars['String']['output']>>;
  /** Answers that mean that it is met in part; null: partial, partially, in progress and their like. */
  partial?: Maybe<Array<Scalars['String']['output']>>;
  /** As the document names it: the identifier of a requirement or, where a document does not define it, its reference; the id of a question. */
  requirement: Scalars['String']['output'];
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

/** Which of our controls the requirements of a standard, or the questions of a questionnaire, ask for. It adds to what the citations of the catalogue say, and goes before them. */
export type RequirementMapping = Node & RegistryRecord & {
  __typename?: 'RequirementMapping';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What attestations made by it say they were measured against. */
  framework: Scalars['String']['output'];
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Its requirements, in the order recorded: at most 2,000. One that asks for several controls stands here several times. */
  requirements: Array<RequirementControl>;
  /** The standard as documents name it: the name of a CycloneDX standard, the `predicateType` of an in-toto statement, or the framework that a questionnaire is ingested under. Unique, letters compared without case. */
  standard: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of mappings. */
export type RequirementMappingConnection = Connection & {
  __typename?: 'RequirementMappingConnection';
  /** The same, each with its cursor. */
  edges: Array<RequirementMappingEdge>;
  /** What is on this page, in order. */
  nodes: Array<RequirementMapping>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A mapping and its place in the list. */
export type RequirementMappingEdge = {
  __typename?: 'RequirementMappingEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: RequirementMapping;
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

/** The attestation, or why it was not changed. */
export type RevokeAttestationPayload = {
  __typename?: 'RevokeAttestationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  attestation?: Maybe<Attestation>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The certification, or why it was not changed. */
export type RevokeCertificationPayload = {
  __typename?: 'RevokeCertificationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  certification?: Maybe<Certification>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The decision, or why it was not revoked. */
export type RevokeDecisionPayload = {
  __typename?: 'RevokeDecisionPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  decision?: Maybe<Decision>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The determination, or why it was not revoked. */
export type RevokeDeterminationPayload = {
  __typename?: 'RevokeDeterminationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  determination?: Maybe<Determination>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/**
 * How risky a third party is on a day, and why: a pure function of what is recorded about it, of the policy (`riskModel`) and
 * of the day. The same three always give the same answer. `docs/risk-model.md` explains it to a risk officer.
 */
export type RiskAssessment = {
  __typename?: 'RiskAssessment';
  /** The day it is about. */
  asOf: Scalars['Date']['output'];
  /** When it was computed: with the last write that could change it, at a turn of the day since, or, for a day that this is not right for, just now. */
  assessedAt: Scalars['DateTime']['output'];
  /** The level with controls and nothing else: no events, gates or suppliers. Never above the inherent one. */
  controlledLevel: RiskLevel;
  /** The score with controls and nothing else: no events, gates or suppliers. Never above the inherent one. */
  controlledScore: Scalars['Float']['output'];
  /** Share of the controls that apply, by weight, of which there is dated evidence valid on the day: 0–1. */
  coverage: Scalars['Float']['output'];
  /** All seven dimensions, in the order of the model. */
  dimensions: Array<DimensionRisk>;
  /** The dimension that makes the level: of several the one with the highest score. */
  drivingDimension: RiskDimension;
  /** What EBIOS Risk Manager says; null where maturity or trust is not recorded, or no engagement is. */
  ebios?: Maybe<EbiosThreatLevel>;
  /**
   * What the risk consists of: the factors of the driving dimension first, then those of the other dimensions by level, then
   * score, the highest first; within a dimension the largest share first. So the first three are what drives the level, but
   * for the gates.
   */
  factors: Array<RiskFactor>;
  /** What holds dimensions up, whatever their factors sum to: read these before the factors. Mostly none. */
  gates: Array<RiskGate>;
  /** How bad it would be in the driving dimension, 0–10. */
  impact: Scalars['Float']['output'];
  /** The level, were no control met and had nothing happened. */
  inherentLevel: RiskLevel;
  /** The score, were no control met and had nothing happened. */
  inherentScore: Scalars['Float']['output'];
  /** The instant of the registry it rests on: what was recorded by then is what it knows. Where none was asked for, that of the whole operation. */
  knownAt: Scalars['DateTime']['output'];
  /** The highest level of its dimensions: an average would hide the worst. */
  level: RiskLevel;
  /** Version of the policy it was made with, for `riskModel(version: …)`. */
  modelVersion: Scalars['Int']['output'];
  /**
   * The first later day on which a recorded date changes it by a step, as things are recorded now: an expiry, a due date, the
   * end of a cadence, a start. Until then evidence and past incidents only fade. Null: no such date lies ahead.
   */
  nextChangeOn?: Maybe<Scalars['Date']['output']>;
  /** The level, were every control met of which nothing at all is shown. */
  optimisticLevel: RiskLevel;
  /** The score, were every control met of which nothing at all is shown. */
  optimisticScore: Scalars['Float']['output'];
  /** The highest score of its dimensions, 0–100. It can disagree with the level at the edges of the table: sort by level, then score. */
  score: Scalars['Float']['output'];
  /** Whether it is known enough for the level to mean more than that nobody has looked. */
  state: AssessmentState;
  /**
   * Whether there are suppliers further upstream than was looked at: for another day or instant than what is kept, risk is followed
   * four hops up, and to at most 1,000 third parties. Beyond, suppliers count with what they pass on today; with `knownAt`, where
   * that is not known, they are left out, and risk may be higher than it says.
   */
  upstreamTruncated: Scalars['Boolean']['output'];
};


/**
 * How risky a third party is on a day, and why: a pure function of what is recorded about it, of the policy (`riskModel`) and
 * of the day. The same three always give the same answer. `docs/risk-model.md` explains it to a risk officer.
 */
export type RiskAssessmentFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A third party's risk, seen in two ways, and what is different: on two days, as known at two instants, by two versions of the model, or
 * as it is and as it would be.
 */
export type RiskComparison = {
  __typename?: 'RiskComparison';
  /** As it was seen second; null where it was not recorded by then. */
  after?: Maybe<RiskAssessment>;
  /** As it was seen first; null where it was not recorded by then. */
  before?: Maybe<RiskAssessment>;
  /** All seven dimensions, in the order of the model. */
  dimensions: Array<DimensionChange>;
  /**
   * Those whom it supplies, directly or over others, four links far, and whose likelihood in some dimension is another by 0.01 points or more,
   * seen in the same two ways: those whose level rises most first, then by points. Links are those recorded now that are in force on the
   * second day, and those supposed.
   */
  downstream: Array<RiskComparison>;
  /** Whether there are more downstream than were looked at: more than four links far, or more than 500. */
  downstreamTruncated: Scalars['Boolean']['output'];
  /** What adds more or less, or for another reason; what makes the most difference first. All that is different but for gates, and for impact. */
  factors: Array<FactorChange>;
  /** Gates that stood only as it was seen first. */
  gatesCleared: Array<RiskGate>;
  /** Gates that stand only as it was seen second. */
  gatesRaised: Array<RiskGate>;
  /** Whether one may buy, seen both ways. */
  procurement: ProcurementComparison;
  /** Rules that answer otherwise. */
  rules: Array<RuleChange>;
  /** Whose. */
  thirdParty?: Maybe<ThirdParty>;
};


/**
 * A third party's risk, seen in two ways, and what is different: on two days, as known at two instants, by two versions of the model, or
 * as it is and as it would be.
 */
export type RiskComparisonDownstreamArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A third party's risk, seen in two ways, and what is different: on two days, as known at two instants, by two versions of the model, or
 * as it is and as it would be.
 */
export type RiskComparisonFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A third party's risk, seen in two ways, and what is different: on two days, as known at two instants, by two versions of the model, or
 * as it is and as it would be.
 */
export type RiskComparisonProcurementArgs = {
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
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
 * One fact that adds to risk, or the absence of one that would lower it. Hazards add up, so the explanation is exact: the
 * factors of a dimension are all there is in its likelihood but for its gates.
 */
export type RiskFactor = {
  __typename?: 'RiskFactor';
  /** What says that it matters; where it is about a control, what asks for that control. Never empty. */
  citations: Array<Citation>;
  /** What kind of fact it is, for example `MISSING_EVIDENCE`; `riskModel { factors }` lists the kinds. */
  code: Scalars['String']['output'];
  /** The control it is about; null where it is about none. */
  control?: Maybe<Control>;
  /** What it adds to. */
  dimension: RiskDimension;
  /** The records that say so; empty where it is that none says otherwise. */
  evidence: Array<Node>;
  /** What it adds to the hazard of its dimension, above 0; no unit. */
  hazard: Scalars['Float']['output'];
  /** Why this adds to risk. */
  motivation: Scalars['String']['output'];
  /**
   * For SUPPLIER_RISK: the paths over which it arrives, from the third party over this supplier upstream, at most four links long;
   * those that carry most first. Empty for every other kind.
   */
  paths: Array<SupplyPath>;
  /** What would remove or lower it: what to do, and what then counts as evidence. Null where nothing can. */
  remedy?: Maybe<Scalars['String']['output']>;
  /** Its part of the hazard of its dimension, above 0 up to 1. The shares of a dimension sum to 1. */
  share: Scalars['Float']['output'];
  /** What it says, in a few words. */
  title: Scalars['String']['output'];
};


/**
 * One fact that adds to risk, or the absence of one that would lower it. Hazards add up, so the explanation is exact: the
 * factors of a dimension are all there is in its likelihood but for its gates.
 */
export type RiskFactorPathsArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * An established fact that settles a dimension whatever its factors sum to: a floor under its likelihood and its impact. What
 * is not known raises no gate.
 */
export type RiskGate = {
  __typename?: 'RiskGate';
  /** What says that it matters. */
  citations: Array<Citation>;
  /** What would lift it. */
  clearedBy: Scalars['String']['output'];
  /** Which one, for example `DSP-PROHIBITED`; `riskModel { gates }` lists them. */
  code: Scalars['String']['output'];
  /** What it holds up. */
  dimension: RiskDimension;
  /** The records that establish it. */
  evidence: Array<Node>;
  /** The least impact that the dimension can then have, 0–10. */
  impactAtLeast: Scalars['Float']['output'];
  /** The least likelihood that the dimension can then have, 0–100. */
  likelihoodAtLeast: Scalars['Float']['output'];
  /** The rule whose established breach it is; null where it is no rule's. */
  rule?: Maybe<Rule>;
  /** What the fact is, in a few words. */
  title: Scalars['String']['output'];
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

/** Where a level begins, on the scale of likelihoods and of impacts times ten: 0–100. */
export type RiskLevelBin = {
  __typename?: 'RiskLevelBin';
  /** The first value above it; null: 100 is in it. */
  below?: Maybe<Scalars['Float']['output']>;
  /** The least value that falls into it. */
  from: Scalars['Float']['output'];
  /** The level. */
  level: RiskLevel;
};

/** One cell of the table that makes a level of a likelihood and an impact. */
export type RiskLevelCell = {
  __typename?: 'RiskLevelCell';
  /** The level that the impact times ten falls into: the column. */
  impact: RiskLevel;
  /** What they make together. */
  level: RiskLevel;
  /** The level that the likelihood falls into: the row. */
  likelihood: RiskLevel;
};

/** How many third parties are of a level of risk. */
export type RiskLevelCount = {
  __typename?: 'RiskLevelCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The level. */
  level: RiskLevel;
};

/** Which levels of risk. */
export type RiskLevelFilter = {
  /** Any of these: 1–5. */
  in: Array<RiskLevel>;
};

/** How likelihoods and impacts make levels: NIST SP 800-30r1, table I-2. A look-up, not a product. */
export type RiskLevelTable = {
  __typename?: 'RiskLevelTable';
  /** Where each level begins, the lowest first. */
  bins: Array<RiskLevelBin>;
  /** The table's 25 cells, by likelihood, then impact, the lowest first. */
  cells: Array<RiskLevelCell>;
  /** Where it is published. */
  citation: Citation;
};

/**
 * The constants that risk is assessed with, one version for each edit of them. Published parts are cited; all other numbers
 * are our policy, and `docs/risk-model.md` says what each means.
 */
export type RiskModel = {
  __typename?: 'RiskModel';
  /** What it is, and which of its numbers are whose. */
  description: Scalars['String']['output'];
  /** How each dimension is judged, in the order that decides between equals. */
  dimensions: Array<RiskModelDimension>;
  /** Day from which it is meant to be used; null: from when it was installed. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The kinds of fact that add to risk, as this server looks for them. */
  factors: Array<RiskModelFactor>;
  /** The facts that put a floor under a dimension. */
  gates: Array<RiskModelGate>;
  /** How likelihoods and impacts make levels. */
  levels: RiskLevelTable;
  /**
   * The whole version as it was installed, with every constant: hazards (no unit, summands of an exponent), likelihoods
   * (0–100), impacts (0–10), credits and shares (0–1), periods in days.
   */
  policy: Scalars['JSON']['output'];
  /** Grows with each edit. */
  version: Scalars['Int']['output'];
};

/** What the model asks of a control. */
export type RiskModelControl = {
  __typename?: 'RiskModelControl';
  /** When it is asked of a third party. */
  appliesWhen: ControlCondition;
  /** Evidence of it counts in full up to this age, in days. */
  cadenceDays: Scalars['Int']['output'];
  /** The categories of engagement it is asked in, where it applies by `CATEGORY`; else empty. */
  categories: Array<EngagementCategory>;
  /** The control. */
  control: Control;
  /** Older evidence is worth half as much with every so many days more. */
  halfLifeDays: Scalars['Int']['output'];
  /** Its weight over those of all controls of its dimension, 0–1; never spread over fewer where some do not apply. */
  share: Scalars['Float']['output'];
  /** Its importance beside the other controls of its dimension. */
  weight: Scalars['Float']['output'];
};

/** How the model judges one dimension. */
export type RiskModelDimension = {
  __typename?: 'RiskModelDimension';
  /** Which one. */
  code: RiskDimension;
  /** The controls that lower its likelihood. */
  controls: Array<RiskModelControl>;
  /** What its exposure is: 0.25 + 0.75 · dependency · this / 16, of the most exposed engagement. */
  exposure: ExposureScale;
  /** What its impact is the greatest of. */
  impacts: Array<ImpactKind>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A kind of fact that adds to risk. */
export type RiskModelFactor = {
  __typename?: 'RiskModelFactor';
  /** Never reused. */
  code: Scalars['String']['output'];
  /** Why it adds to risk. */
  motivation: Scalars['String']['output'];
  /** Where it adds. */
  part: RiskPart;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A gate of the model: a fact that puts a floor under a dimension wherever it is established. */
export type RiskModelGate = {
  __typename?: 'RiskModelGate';
  /** What says that it matters. */
  citations: Array<Citation>;
  /** What lifts it. */
  clearedBy: Scalars['String']['output'];
  /** Never reused. */
  code: Scalars['String']['output'];
  /** What it holds up; null: the dimension of the incident that raises it. */
  dimension?: Maybe<RiskDimension>;
  /** The least impact that the dimension can then have, 0–10. */
  impactAtLeast: Scalars['Float']['output'];
  /** The least likelihood that the dimension can then have, 0–100. */
  likelihoodAtLeast: Scalars['Float']['output'];
  /** The rule whose established breach it is; null where it is no rule's. */
  rule?: Maybe<Rule>;
  /** What the fact is, in a few words. */
  title: Scalars['String']['output'];
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

/** A level of risk that was recorded. */
export type RiskPoint = {
  __typename?: 'RiskPoint';
  /** The day from which it stood: that of the write, or the turn of the day, that made it so. */
  asOf: Scalars['Date']['output'];
  /** The level. */
  level: RiskLevel;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The score on that day, 0–100. It may have moved within the level since. */
  score: Scalars['Float']['output'];
};

/** A likelihood, and what it makes with the impact of its dimension. */
export type RiskValue = {
  __typename?: 'RiskValue';
  /** By likelihood and impact, looked up in NIST SP 800-30r1, table I-2. */
  level: RiskLevel;
  /** How likely it goes wrong, judged by what has been shown: 0–100, from the sum of hazards: 100 · (1 − e^−hazard). */
  likelihood: Scalars['Float']['output'];
  /** Likelihood times impact over ten: 0–100. */
  score: Scalars['Float']['output'];
};

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

/** The subscription and its new secret, or why it was not changed. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** What its messages are signed with from now on. It cannot be shown again; null where a repeated call answers what an earlier one did. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** A rule of law or policy that a third party is held against. */
export type Rule = {
  __typename?: 'Rule';
  /** Where it comes from. */
  citations: Array<Citation>;
  /** What it asks. */
  description: Scalars['String']['output'];
  /** What an answer by this rule is not. */
  disclaimer: Scalars['String']['output'];
  /** First day in effect. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in effect; null: no end is known. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Never reused, for example `CLIA-REFERRAL`. */
  id: Scalars['ID']['output'];
  /** Its constants: thresholds, countries, categories. */
  parameters: Scalars['JSON']['output'];
  /** What would meet it. */
  remedy: Scalars['String']['output'];
  /** How much it matters that it is not met. */
  severity: RuleSeverity;
  /** Whether it is applied. */
  status: RuleStatus;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Grows with each edit of the rule. */
  version: Scalars['Int']['output'];
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

/** A rule that answers otherwise. */
export type RuleChange = {
  __typename?: 'RuleChange';
  /** What it answers as seen second; null where the third party was not recorded by then. */
  after?: Maybe<RuleResult>;
  /** What it answered as seen first; null where the third party was not recorded by then. */
  before?: Maybe<RuleResult>;
  /** The rule. */
  rule: Rule;
};

/** One fact that an answer rests on. */
export type RuleFact = {
  __typename?: 'RuleFact';
  /** The record that says so; null where it is that none does. */
  evidence?: Maybe<Node>;
  /** The fact, in a sentence. */
  text: Scalars['String']['output'];
};

/** What one rule answers about a third party on a day. Rules inform; they are no legal advice: see the rule's `disclaimer`. */
export type RuleResult = {
  __typename?: 'RuleResult';
  /** What it answers. */
  answer: RuleAnswer;
  /** The day it is about. */
  asOf: Scalars['Date']['output'];
  /** What that rests on. */
  facts: Array<RuleFact>;
  /** Whether it is an established breach of the kind that puts a floor under the risk: `risk { gates }` then lists it, if the model has a gate for the rule and not all engagements have ended. */
  gate: Scalars['Boolean']['output'];
  /** The rule. */
  rule: Rule;
  /** Version of the rule that answered. */
  version: Scalars['Int']['output'];
};

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

/** A look-up on one sanctions or restricted-party list. It is never changed: a later screening of the same list takes its place. */
export type Screening = Node & RegistryRecord & {
  __typename?: 'Screening';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** The list, for example `OFAC_SDN` or `BIS_ENTITY_LIST`. */
  list: Scalars['String']['output'];
  /** Which edition of it: a date or number, as its publisher writes it. */
  listVersion?: Maybe<Scalars['String']['output']>;
  /** The name on the list that it was taken for; null where there is none. */
  matchedName?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome: ScreeningOutcome;
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** How like the two names are, 0–1; null: not measured. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Day it was done. */
  screenedOn: Scalars['Date']['output'];
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** Who was looked up. */
  thirdParty?: Maybe<ThirdParty>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of screenings. */
export type ScreeningConnection = Connection & {
  __typename?: 'ScreeningConnection';
  /** The same, each with its cursor. */
  edges: Array<ScreeningEdge>;
  /** What is on this page, in order. */
  nodes: Array<Screening>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A screening and its place in the list. */
export type ScreeningEdge = {
  __typename?: 'ScreeningEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Screening;
};

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

/**
 * Somebody without whom nobody is left who serves a category, or a category at one of our facilities: all who are engaged for it are the one,
 * or depend on it. A third party depends on a supplier over a link that is critical, or not known not to be: criticality 3, 4 or not
 * known, and not known to be substitutable; and on whomever that one depends on.
 */
export type SinglePointOfFailure = {
  __typename?: 'SinglePointOfFailure';
  /** What nobody would be left for. */
  category: EngagementCategory;
  /** How many third parties are engaged for it, every one of whom would be lost. */
  engaged: Scalars['Int']['output'];
  /** Where; null: anywhere. */
  facility?: Maybe<Facility>;
  /** Who. */
  thirdParty?: Maybe<ThirdParty>;
};

/** A place of theirs. */
export type Site = {
  __typename?: 'Site';
  /** Postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Where it is; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What it is for. */
  function: SiteFunction;
  /** Stable while the site keeps its name; for `siteId` of certificates and audits. */
  id: Scalars['ID']['output'];
  /** Unique within the third party. */
  name: Scalars['String']['output'];
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

/** On how few sub-suppliers those engaged rest. */
export type SubSupplierConcentration = {
  __typename?: 'SubSupplierConcentration';
  /** What that is called. */
  band: ConcentrationBand;
  /** 0–10,000; 10,000 where all have one and the same sub-supplier, and no other. */
  index: Scalars['Float']['output'];
  /** The three with the largest shares, largest first. */
  largest: Array<SubSupplierShare>;
  /** How many of them supply two or more of those engaged. */
  shared: Scalars['Int']['output'];
  /** How many sub-suppliers there are. */
  subSuppliers: Scalars['Int']['output'];
};

/** A sub-supplier's share. */
export type SubSupplierShare = {
  __typename?: 'SubSupplierShare';
  /** How many of those engaged it supplies. */
  customers: Scalars['Int']['output'];
  /** 0–1. */
  share: Scalars['Float']['output'];
  /** Whose it is. */
  thirdParty?: Maybe<ThirdParty>;
};

/** Sells goods. */
export type Supplier = Node & RegistryRecord & ThirdParty & {
  __typename?: 'Supplier';
  /** What was stated about its controls; by default the latest first. */
  attestations: AttestationConnection;
  /** When it was looked at by us or for us; by default the latest scheduled first. */
  audits: AuditConnection;
  /** What bodies have granted it; by default the next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded write about it; by default the latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Whom to reach there; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** What was agreed with it; by default the next to expire first. */
  contracts: ContractConnection;
  /** Where it is established; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What was decided about buying from it; by default the latest decided first. */
  decisions: DecisionConnection;
  /** What was established about it; by default the latest first. */
  determinations: DeterminationConnection;
  /** Internet domains it sends mail and serves from, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** What it does for us; by default by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received; by default the latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** What of it ends in the days ahead, also where it is retired; by default the next first. Otherwise as the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** What those audits found; by default the next due first. */
  findings: FindingConnection;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Identifiers others issued to it; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** What went wrong there; by default the latest first. */
  incidents: IncidentConnection;
  /** Who of ours is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** What it mostly is to us. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country. 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Where it stands with us. */
  lifecycle: Lifecycle;
  /** Where it publishes what a buyer asks for. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, 1 (weak) to 4 (strong); null: not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Who owns it: read by the 50 % rule (28 CFR 202.211). An empty list says nothing. */
  owners: Array<Owner>;
  /** Whether one may buy from it, why, and until when that holds. As the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** What it sells; by default by name. */
  products: ProductConnection;
  /** How well it worked, occasion by occasion; by default the latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120; null: not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** How risky it is on a day, and why. Null where it was not recorded yet at `knownAt`, or could not be computed: see `errors`. */
  risk?: Maybe<RiskAssessment>;
  /**
   * The levels of its risk as they were recorded, oldest first: the one that stood on the first day, then each other one until the last, of more than
   * 1,000 the newest. What was recorded later about those days is not in it: for that ask `risk(asOf)`.
   */
  riskHistory: Array<RiskPoint>;
  /** What each rule of the catalogue answers about it on a day. Empty where it was not recorded yet at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** When it was looked up on sanctions lists; by default the latest first. */
  screenings: ScreeningConnection;
  /** What it does for its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its own places. */
  sites: Array<Site>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be all; null: nobody has said so. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Who supplies it; by default the most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Whom it supplies; by default the most critical first. */
  supplies: SupplyLinkConnection;
  /** Labels of ours. */
  tags: Array<Scalars['String']['output']>;
  /** Other names it goes by, any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, 1 (not known) to 4 (known and aligned); null: not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
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
  /** The same, each with its cursor. */
  edges: Array<SupplierEdge>;
  /** What is on this page, in order. */
  nodes: Array<Supplier>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A supplier and its place in the list. */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Supplier;
};

/** The supply chain of a third party, up or down, on a day. */
export type SupplyChain = {
  __typename?: 'SupplyChain';
  /** The day whose links are followed. */
  asOf: Scalars['Date']['output'];
  /** What would be lost with the root, whichever way the chain goes; as far as `depth`. */
  blastRadius: BlastRadius;
  /** How many links far one looked. */
  depth: Scalars['Int']['output'];
  /** Which way it goes. */
  direction: SupplyDirection;
  /** The links in force between them. */
  links: Array<SupplyLink>;
  /**
   * Whether single points of failure and blast radius rest on less than there is: who depends on whom beyond `depth` or 1,000 third parties, or
   * more than 2,000 engagements of one category, for which then no single point is told.
   */
  lossesTruncated: Scalars['Boolean']['output'];
  /** Who is in it, but for the root: the nearest first, then those whom most reaches. */
  nodes: Array<SupplyChainNode>;
  /** Ways from the root, of the 2,000 that let most through; those that carry most first. */
  paths: Array<SupplyPath>;
  /** Whose. */
  root?: Maybe<ThirdParty>;
  /**
   * Upstream: those without whom nobody serves what the root serves. Downstream: what nobody would serve without the root. The category as a whole
   * comes before its facilities; what is told of the whole is not told of each of them.
   */
  singlePointsOfFailure: Array<SinglePointOfFailure>;
  /** Whether the chain goes on beyond what is told: beyond `depth`, or beyond 1,000 third parties. */
  truncated: Scalars['Boolean']['output'];
};


/** The supply chain of a third party, up or down, on a day. */
export type SupplyChainPathsArgs = {
  first?: Scalars['Int']['input'];
  to?: InputMaybe<ThirdPartyRef>;
};

/** Somebody in a supply chain. */
export type SupplyChainNode = {
  __typename?: 'SupplyChainNode';
  /** How many links away, by the shortest way; from 1. */
  distance: Scalars['Int']['output'];
  /** Who. */
  thirdParty?: Maybe<ThirdParty>;
  /** How much of a failure reaches from one end to the other by the strongest way, 0–1. */
  transmission: Scalars['Float']['output'];
};

/** Which way one looks along supply links. */
export type SupplyDirection =
  /** To those who are supplied, and those whom they supply. */
  | 'DOWNSTREAM'
  /** To those who supply, and those who supply them. */
  | 'UPSTREAM';

/**
 * One third party supplies another: a sub-supplier, as we see it. Several links between the same two, and cycles, are allowed. A third
 * party that we have engaged for nothing ourselves is as exposed as the most critical link it supplies. Its risk reaches its customers over
 * these links: `RiskFactor` of code SUPPLIER_RISK.
 */
export type SupplyLink = Node & RegistryRecord & {
  __typename?: 'SupplyLink';
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** How much the customer depends on it, from 1, hardly, to 4, entirely; null: not known, and taken for 4 where risk is found. */
  criticality?: Maybe<Scalars['Int']['output']>;
  /** Who is supplied. */
  customer?: Maybe<ThirdParty>;
  /** Its key at the source; unique there. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** From this day its source has withdrawn it, and it counts for nothing; null: it stands. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Of what the customer needs of this, how much comes from here, 0–1; null: not known. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The integration that owns the record; null where a person recorded it. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it last changed at its source, as the source said; null: it did not say. */
  sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the customer could get it elsewhere in time. */
  substitutable: YesNoUnknown;
  /** Who supplies. */
  supplier?: Maybe<ThirdParty>;
  /** What is supplied; null: not known. */
  supplies?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day it holds; null: not known, or always. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day it holds; null: no end is set. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};

/** One page of supply links. */
export type SupplyLinkConnection = Connection & {
  __typename?: 'SupplyLinkConnection';
  /** The same, each with its cursor. */
  edges: Array<SupplyLinkEdge>;
  /** What is on this page, in order. */
  nodes: Array<SupplyLink>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A supply link and its place in the list. */
export type SupplyLinkEdge = {
  __typename?: 'SupplyLinkEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: SupplyLink;
};

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
 * A way through the supply network, from the third party asked about, on which nobody is met twice. Between two neighbours the strongest
 * link in force counts.
 */
export type SupplyPath = {
  __typename?: 'SupplyPath';
  /** How much risk it carries, 0–1: `transmission` times the probability that the supplying end fails by itself. */
  carries: Scalars['Float']['output'];
  /** The links between them, in the same order. */
  links: Array<SupplyLink>;
  /** Who is on it, from the third party asked about to the far end. */
  thirdParties: Array<ThirdParty>;
  /** How much of a failure at one end reaches the other: the product over its links of 0.6 · criticality · share, 0–1 (`riskModel { policy }`, propagation). */
  transmission: Scalars['Float']['output'];
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

/** What became of a call. */
export type SyncPayload = {
  __typename?: 'SyncPayload';
  /** How many items made new records. */
  created: Scalars['Int']['output'];
  /**
   * The place in the log right behind the changes that this call made, for `after` of `changes`: what follows there is what
   * follows from them (risk, answers of the gate, reminders), and whatever is written later. Where the call wrote nothing, the
   * end of the log.
   */
  cursor: Scalars['String']['output'];
  /** How many items were not accepted. */
  rejected: Scalars['Int']['output'];
  /** One for each item, in the order of the items; empty where the call itself was refused. */
  results: Array<SyncResult>;
  /** How many items said nothing new. */
  unchanged: Scalars['Int']['output'];
  /** How many items changed records. */
  updated: Scalars['Int']['output'];
  /** Everything wrong with the call itself; then none of its items was looked at. What is wrong with items stands with them. */
  userErrors: Array<UserError>;
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

/** What became of one item. */
export type SyncResult = {
  __typename?: 'SyncResult';
  /** Its position in `items`, from 0. */
  index: Scalars['Int']['output'];
  /** By what the record was found; null where it is new, or the item was rejected. */
  matchedBy?: Maybe<SyncMatch>;
  /** What became of it. */
  outcome: SyncOutcome;
  /** The record as it now stands; null where it was rejected, or would have been new in a dry run. */
  record?: Maybe<Node>;
  /** Everything wrong with the item, each with the path of its field in the input, of more than 100 things the first 100; empty where it was accepted. */
  userErrors: Array<UserError>;
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

/** The contract, or why it was not changed. */
export type TerminateContractPayload = {
  __typename?: 'TerminateContractPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  contract?: Maybe<Contract>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdParty = {
  /** What was stated about its controls; by default the latest first. */
  attestations: AttestationConnection;
  /** When it was looked at by us or for us; by default the latest scheduled first. */
  audits: AuditConnection;
  /** What bodies have granted it; by default the next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded write about it; by default the latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Whom to reach there; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** What was agreed with it; by default the next to expire first. */
  contracts: ContractConnection;
  /** Where it is established; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What was decided about buying from it; by default the latest decided first. */
  decisions: DecisionConnection;
  /** What was established about it; by default the latest first. */
  determinations: DeterminationConnection;
  /** Internet domains it sends mail and serves from, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** What it does for us; by default by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received; by default the latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** What of it ends in the days ahead, also where it is retired; by default the next first. Otherwise as the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** What those audits found; by default the next due first. */
  findings: FindingConnection;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Identifiers others issued to it; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** What went wrong there; by default the latest first. */
  incidents: IncidentConnection;
  /** Who of ours is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** What it mostly is to us. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country. 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Where it stands with us. */
  lifecycle: Lifecycle;
  /** Where it publishes what a buyer asks for. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, 1 (weak) to 4 (strong); null: not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Who owns it: read by the 50 % rule (28 CFR 202.211). An empty list says nothing. */
  owners: Array<Owner>;
  /** Whether one may buy from it, why, and until when that holds. As the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** What it sells; by default by name. */
  products: ProductConnection;
  /** How well it worked, occasion by occasion; by default the latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120; null: not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** How risky it is on a day, and why. Null where it was not recorded yet at `knownAt`, or could not be computed: see `errors`. */
  risk?: Maybe<RiskAssessment>;
  /**
   * The levels of its risk as they were recorded, oldest first: the one that stood on the first day, then each other one until the last, of more than
   * 1,000 the newest. What was recorded later about those days is not in it: for that ask `risk(asOf)`.
   */
  riskHistory: Array<RiskPoint>;
  /** What each rule of the catalogue answers about it on a day. Empty where it was not recorded yet at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** When it was looked up on sanctions lists; by default the latest first. */
  screenings: ScreeningConnection;
  /** What it does for its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its own places. */
  sites: Array<Site>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be all; null: nobody has said so. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Who supplies it; by default the most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Whom it supplies; by default the most critical first. */
  supplies: SupplyLinkConnection;
  /** Labels of ours. */
  tags: Array<Scalars['String']['output']>;
  /** Other names it goes by, any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, 1 (not known) to 4 (known and aligned); null: not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
  /** Its website. */
  websiteUrl?: Maybe<Scalars['URL']['output']>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttestationOrder>;
  where?: InputMaybe<AttestationWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  where?: InputMaybe<AuditWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificationOrder>;
  where?: InputMaybe<CertificationWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DecisionOrder>;
  where?: InputMaybe<DecisionWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminationOrder>;
  where?: InputMaybe<DeterminationWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EngagementOrder>;
  where?: InputMaybe<EngagementWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyEvidenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceDocumentOrder>;
  where?: InputMaybe<EvidenceDocumentWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
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


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  where?: InputMaybe<FindingWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyProcurementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<EngagementCategory>;
  facility?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyQualityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityRecordOrder>;
  where?: InputMaybe<QualityRecordWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyRiskHistoryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyRuleResultsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartyScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScreeningOrder>;
  where?: InputMaybe<ScreeningWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
export type ThirdPartySuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyLinkOrder>;
  where?: InputMaybe<SupplyLinkWhere>;
};


/** Any outside organisation we depend on. Three concrete types say what it mostly is; the id stays when that changes. */
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
  /** The same, each with its cursor. */
  edges: Array<ThirdPartyEdge>;
  /** What is on this page, in order. */
  nodes: Array<ThirdParty>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A third party and its place in the list. */
export type ThirdPartyEdge = {
  __typename?: 'ThirdPartyEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: ThirdParty;
};

/** What an outside organisation mostly is to us. Real companies are several at once: this is the primary one, and it may change. */
export type ThirdPartyKind =
  /** Performs testing on our specimens. */
  | 'PARTNER_LAB'
  /** Sells goods: tubes, needles, reagents, analysers, connected devices. */
  | 'SUPPLIER'
  /** Sells services or software: LIS, hosting, courier, security firm. */
  | 'VENDOR';

/** How many third parties are of a kind. */
export type ThirdPartyKindCount = {
  __typename?: 'ThirdPartyKindCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: ThirdPartyKind;
};

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

/** A third party's share. */
export type ThirdPartyShare = {
  __typename?: 'ThirdPartyShare';
  /** 0–1. */
  share: Scalars['Float']['output'];
  /** Whose it is. */
  thirdParty?: Maybe<ThirdParty>;
};

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

/** The attestor, or why it was not changed. */
export type UpdateAttestorPayload = {
  __typename?: 'UpdateAttestorPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  attestor?: Maybe<Attestor>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The audit, or why it was not changed. */
export type UpdateAuditPayload = {
  __typename?: 'UpdateAuditPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  audit?: Maybe<Audit>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The certification, or why it was not changed. */
export type UpdateCertificationPayload = {
  __typename?: 'UpdateCertificationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  certification?: Maybe<Certification>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The contract, or why it was not changed. */
export type UpdateContractPayload = {
  __typename?: 'UpdateContractPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  contract?: Maybe<Contract>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The engagement, or why it was not changed. */
export type UpdateEngagementPayload = {
  __typename?: 'UpdateEngagementPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  engagement?: Maybe<Engagement>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The facility, or why it was not changed. */
export type UpdateFacilityPayload = {
  __typename?: 'UpdateFacilityPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  facility?: Maybe<Facility>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The incident, or why it was not written. */
export type UpdateIncidentPayload = {
  __typename?: 'UpdateIncidentPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  incident?: Maybe<Incident>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The policy, or why it was not changed. */
export type UpdateProcurementPolicyPayload = {
  __typename?: 'UpdateProcurementPolicyPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  procurementPolicy?: Maybe<ProcurementPolicy>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The product, or why it was not changed. */
export type UpdateProductPayload = {
  __typename?: 'UpdateProductPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  product?: Maybe<Product>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The quality record, or why it was not written. */
export type UpdateQualityRecordPayload = {
  __typename?: 'UpdateQualityRecordPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  qualityRecord?: Maybe<QualityRecord>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The mapping, or why it was not changed. */
export type UpdateRequirementMappingPayload = {
  __typename?: 'UpdateRequirementMappingPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  requirementMapping?: Maybe<RequirementMapping>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The supply link, or why it was not written. */
export type UpdateSupplyLinkPayload = {
  __typename?: 'UpdateSupplyLinkPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  supplyLink?: Maybe<SupplyLink>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The third party, or why it was not changed. */
export type UpdateThirdPartyPayload = {
  __typename?: 'UpdateThirdPartyPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  thirdParty?: Maybe<ThirdParty>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
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

/** The subscription, or why it was not changed. */
export type UpdateWebhookSubscriptionPayload = {
  __typename?: 'UpdateWebhookSubscriptionPayload';
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  webhookSubscription?: Maybe<WebhookSubscription>;
};

/** One thing wrong with an input. All of them are told at once; where there is one, nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** What kind of problem it is. Switch on this, not on the message. */
  code: UserErrorCode;
  /** Where in the input: field names and list positions, outermost first, for example `["input", "clauses", "2", "hours"]`. */
  field: Array<Scalars['String']['output']>;
  /** Position of the list element it is about, where it is about one. */
  index?: Maybe<Scalars['Int']['output']>;
  /** Which rule was broken and what would be right, for a person to read. */
  message: Scalars['String']['output'];
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

/** Sells services or software. */
export type Vendor = Node & RegistryRecord & ThirdParty & {
  __typename?: 'Vendor';
  /** What was stated about its controls; by default the latest first. */
  attestations: AttestationConnection;
  /** When it was looked at by us or for us; by default the latest scheduled first. */
  audits: AuditConnection;
  /** What bodies have granted it; by default the next to expire first. */
  certifications: CertificationConnection;
  /** Every recorded write about it; by default the latest first. For roles that may read the log; null for others. */
  changes?: Maybe<ChangeConnection>;
  /** Whom to reach there; null for keys that may not read personal data. */
  contacts?: Maybe<Array<Contact>>;
  /** What was agreed with it; by default the next to expire first. */
  contracts: ContractConnection;
  /** Where it is established; null: not known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What was decided about buying from it; by default the latest decided first. */
  decisions: DecisionConnection;
  /** What was established about it; by default the latest first. */
  determinations: DeterminationConnection;
  /** Internet domains it sends mail and serves from, lower case. */
  domains: Array<Scalars['String']['output']>;
  /** What it does for us; by default by name. */
  engagements: EngagementConnection;
  /** Documents of evidence about it, as they were received; by default the latest first. */
  evidenceDocuments: EvidenceDocumentConnection;
  /** What of it ends in the days ahead, also where it is retired; by default the next first. Otherwise as the query `expirations`. */
  expirations: ExpirationConnection;
  /** Its keys in other systems; each is unique in the registry. */
  externalRefs: Array<ExternalRef>;
  /** What those audits found; by default the next due first. */
  findings: FindingConnection;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Identifiers others issued to it; each is unique in the registry. */
  identifiers: Array<Identifier>;
  /** What went wrong there; by default the latest first. */
  incidents: IncidentConnection;
  /** Who of ours is responsible for the relationship. */
  internalOwner?: Maybe<Scalars['String']['output']>;
  /** What it mostly is to us. */
  kind: ThirdPartyKind;
  /** Day of our last review. */
  lastReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Name in the register of its country. 1–300 characters. */
  legalName: Scalars['String']['output'];
  /** Where it stands with us. */
  lifecycle: Lifecycle;
  /** Where it publishes what a buyer asks for. */
  links: Array<Link>;
  /** EBIOS RM cyber maturity, 1 (weak) to 4 (strong); null: not assessed. */
  maturity?: Maybe<Scalars['Int']['output']>;
  /** Who owns it: read by the 50 % rule (28 CFR 202.211). An empty list says nothing. */
  owners: Array<Owner>;
  /** Whether one may buy from it, why, and until when that holds. As the query `procurementStatus`. */
  procurementStatus: ProcurementStatus;
  /** What it sells; by default by name. */
  products: ProductConnection;
  /** How well it worked, occasion by occasion; by default the latest first. */
  qualityRecords: QualityRecordConnection;
  /** Whether it reports patient results, so that 42 CFR 493.1242(c) applies. */
  reportsPatientResults: YesNoUnknown;
  /** Months between our reviews, 1–120; null: not decided. */
  reviewEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** How risky it is on a day, and why. Null where it was not recorded yet at `knownAt`, or could not be computed: see `errors`. */
  risk?: Maybe<RiskAssessment>;
  /**
   * The levels of its risk as they were recorded, oldest first: the one that stood on the first day, then each other one until the last, of more than
   * 1,000 the newest. What was recorded later about those days is not in it: for that ask `risk(asOf)`.
   */
  riskHistory: Array<RiskPoint>;
  /** What each rule of the catalogue answers about it on a day. Empty where it was not recorded yet at `knownAt`. */
  ruleResults: Array<RuleResult>;
  /** When it was looked up on sanctions lists; by default the latest first. */
  screenings: ScreeningConnection;
  /** What it does for its customers, in its own words. */
  services: Array<Scalars['String']['output']>;
  /** Its own places. */
  sites: Array<Site>;
  /** Specialties it is certified in (42 CFR 493 subpart K). */
  specialties: Array<Specialty>;
  /** Day on which the recorded sub-suppliers were stated to be all; null: nobody has said so. */
  subSuppliersCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Who supplies it; by default the most critical first. */
  suppliedBy: SupplyLinkConnection;
  /** Whom it supplies; by default the most critical first. */
  supplies: SupplyLinkConnection;
  /** Labels of ours. */
  tags: Array<Scalars['String']['output']>;
  /** Other names it goes by, any script. */
  tradingNames: Array<Scalars['String']['output']>;
  /** EBIOS RM trust, 1 (not known) to 4 (known and aligned); null: not assessed. */
  trust?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
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
  /** The same, each with its cursor. */
  edges: Array<VendorEdge>;
  /** What is on this page, in order. */
  nodes: Array<Vendor>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A vendor and its place in the list. */
export type VendorEdge = {
  __typename?: 'VendorEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Vendor;
};

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

/** The certification, or why it was not changed. */
export type VerifyCertificationPayload = {
  __typename?: 'VerifyCertificationPayload';
  /** The record as it now stands, also where the version was stale; null where nothing was written otherwise. */
  certification?: Maybe<Certification>;
  /** Everything wrong with the input, at once; empty where it was written. */
  userErrors: Array<UserError>;
};

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Everything the key may be used for, as the catalogue of actions names it, for example `registry.read`. */
  actions: Array<Scalars['String']['output']>;
  /** The principal the key belongs to. */
  principal: Principal;
  /** The key's role. */
  role: Role;
  /** The one source an integration's key may write under; null for every other role. */
  source?: Maybe<Scalars['String']['output']>;
  /** Today, in the registry's time zone: what `asOf` means where it is left out. */
  today: Scalars['Date']['output'];
};

/** An entry of the log, or a ping, on its way to a subscription. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it was taken from the log. */
  createdAt: Scalars['DateTime']['output'];
  /** The `webhook-id` of its messages: the same at each attempt. */
  id: Scalars['ID']['output'];
  /** When it was tried last. */
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** HTTP status of the last answer; null: there was none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it is tried next, at the earliest. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The entry of the log; null: a ping. */
  seq?: Maybe<Scalars['BigInt']['output']>;
  /** When it arrived, or was given up. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  state: WebhookDeliveryState;
  /** The third party whose entries arrive in order; null: none. */
  thirdParty?: Maybe<ThirdParty>;
};

/** One page of deliveries. */
export type WebhookDeliveryConnection = Connection & {
  __typename?: 'WebhookDeliveryConnection';
  /** The same, each with its cursor. */
  edges: Array<WebhookDeliveryEdge>;
  /** What is on this page, in order. */
  nodes: Array<WebhookDelivery>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A delivery and its place in the list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: WebhookDelivery;
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

/** How a subscription fares. */
export type WebhookHealth = {
  __typename?: 'WebhookHealth';
  /** How many entries of the log it has not been asked about yet, counted up to 100,000. */
  behind: Scalars['Int']['output'];
  /** How many were given up, counted up to 10,000. */
  dead: Scalars['Int']['output'];
  /** Since when every attempt has failed; null: the last one did not. After five days it is disabled. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** How many deliveries are on their way, counted up to 10,000. */
  pending: Scalars['Int']['output'];
};

/** A secret that messages are signed with. It is shown once, by the mutation that makes it, and kept encrypted. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it signs; null: until it is rotated. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its last four characters. */
  hint: Scalars['String']['output'];
};

/** Whether a subscription is served. */
export type WebhookState =
  /** Nothing is sent. What the log gained meanwhile is sent once it is enabled again. */
  | 'DISABLED'
  /** What it asks for is sent. */
  | 'ENABLED';

/**
 * Where somebody wants to be told of changes, and of which. Each entry of the log that it asks for is sent by POST, signed after Standard
 * Webhooks: at least once, and those about one third party in the order of the log. A receiver knows one it has seen by its `webhook-id`.
 * What is sent is what a key in role INTEGRATION is shown of the entry. Nothing is sent while its owner has no key in use that may read
 * the log.
 */
export type WebhookSubscription = Node & RegistryRecord & {
  __typename?: 'WebhookSubscription';
  /** Only of third parties in these countries; empty: in all, and where it is not known. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** When the record was first written. */
  createdAt: Scalars['DateTime']['output'];
  /** What was to be sent to it, kept for 30 days after it arrived; by default the latest first. */
  deliveries: WebhookDeliveryConnection;
  /** Since when it is disabled. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is disabled. */
  disabledReason?: Maybe<Scalars['String']['output']>;
  /** How it fares. */
  health: WebhookHealth;
  /** Opaque and immutable. Its prefix names the record; nothing else in it may be relied on. */
  id: Scalars['ID']['output'];
  /** Only of third parties of these kinds; empty: of all. */
  kinds: Array<ThirdPartyKind>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When a ping was last asked for. */
  pingedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose it is. */
  principal: Principal;
  /** When deliveries were last asked for again. */
  replayedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its secret was last rotated. */
  secretRotatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its messages are signed with, the newest first: all of them sign, until they expire. */
  secrets: Array<WebhookSecret>;
  /** Whether it is served. */
  state: WebhookState;
  /** Only of these third parties; empty: of all, and entries about none. */
  thirdParties: Array<ThirdParty>;
  /** Types of entries it asks for; empty: all. */
  types: Array<RecordType>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where its messages are sent; null to who neither owns it nor may read principals. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Grows by one with each change. Send it back as `expectedVersion` to change the record; risk never moves it. */
  version: Scalars['Int']['output'];
};


/**
 * Where somebody wants to be told of changes, and of which. Each entry of the log that it asks for is sent by POST, signed after Standard
 * Webhooks: at least once, and those about one third party in the order of the log. A receiver knows one it has seen by its `webhook-id`.
 * What is sent is what a key in role INTEGRATION is shown of the entry. Nothing is sent while its owner has no key in use that may read
 * the log.
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
  /** The same, each with its cursor. */
  edges: Array<WebhookSubscriptionEdge>;
  /** What is on this page, in order. */
  nodes: Array<WebhookSubscription>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,001; `totalCountIsExact` says whether that is all of them. Counted only when selected. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than `totalCount` says. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A subscription and its place in the list. */
export type WebhookSubscriptionEdge = {
  __typename?: 'WebhookSubscriptionEdge';
  /** Its place in the list, for `after` or `before`. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: WebhookSubscription;
};

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
  BaaRequired: BaaRequired;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BlastRadius: ResolverTypeWrapper<BlastRadius>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  CreatePartnerLabPayload: ResolverTypeWrapper<Omit<CreatePartnerLabPayload, 'partnerLab'> & { partnerLab?: Maybe<ResolversTypes['PartnerLab']> }>;
  CreatePrincipalInput: CreatePrincipalInput;
  CreatePrincipalPayload: ResolverTypeWrapper<Omit<CreatePrincipalPayload, 'principal'> & { principal?: Maybe<ResolversTypes['Principal']> }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  CreateQualityRecordInput: CreateQualityRecordInput;
  CreateQualityRecordPayload: ResolverTypeWrapper<Omit<CreateQualityRecordPayload, 'qualityRecord'> & { qualityRecord?: Maybe<ResolversTypes['QualityRecord']> }>;
  CreateRequirementMappingInput: CreateRequirementMappingInput;
  CreateRequirementMappingPayload: ResolverTypeWrapper<Omit<CreateRequirementMappingPayload, 'requirementMapping'> & { requirementMapping?: Maybe<ResolversTypes['RequirementMapping']> }>;
  CreateSupplierPayload: ResolverTypeWrapper<Omit<CreateSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversTypes['Supplier']> }>;
  CreateSupplyLinkInput: CreateSupplyLinkInput;
  CreateSupplyLinkPayload: ResolverTypeWrapper<Omit<CreateSupplyLinkPayload, 'supplyLink'> & { supplyLink?: Maybe<ResolversTypes['SupplyLink']> }>;
  CreateThirdPartyInput: CreateThirdPartyInput;
  CreateVendorPayload: ResolverTypeWrapper<Omit<CreateVendorPayload, 'vendor'> & { vendor?: Maybe<ResolversTypes['Vendor']> }>;
  CreateWebhookSubscriptionInput: CreateWebhookSubscriptionInput;
  CreateWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<CreateWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DataCategory: DataCategory;
  DataChannel: DataChannel;
  DataFlow: ResolverTypeWrapper<DataFlow>;
  DataFlowInput: DataFlowInput;
  DataPurpose: DataPurpose;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<RowModel<'Decision'>>;
  DecisionConnection: ResolverTypeWrapper<RecordPageModel<'Decision'>>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionKind: DecisionKind;
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  DecisionState: DecisionState;
  DecisionWhere: DecisionWhere;
  Determination: ResolverTypeWrapper<RowModel<'Determination'>>;
  DeterminationConnection: ResolverTypeWrapper<RecordPageModel<'Determination'>>;
  DeterminationEdge: ResolverTypeWrapper<Omit<DeterminationEdge, 'node'> & { node: ResolversTypes['Determination'] }>;
  DeterminationKind: DeterminationKind;
  DeterminationKindFilter: DeterminationKindFilter;
  DeterminationOrder: DeterminationOrder;
  DeterminationOrderField: DeterminationOrderField;
  DeterminationWhere: DeterminationWhere;
  DimensionChange: ResolverTypeWrapper<DimensionChangeModel>;
  DimensionCount: ResolverTypeWrapper<DimensionCount>;
  DimensionRisk: ResolverTypeWrapper<ExplainedDimensionModel>;
  DimensionRiskFilter: DimensionRiskFilter;
  DisableWebhookSubscriptionInput: DisableWebhookSubscriptionInput;
  DisableWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<DisableWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  Document: ResolverTypeWrapper<Document>;
  DocumentInput: DocumentInput;
  EbiosThreatLevel: ResolverTypeWrapper<EbiosThreatLevel>;
  EbiosZone: EbiosZone;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EnableWebhookSubscriptionInput: EnableWebhookSubscriptionInput;
  EnableWebhookSubscriptionPayload: ResolverTypeWrapper<Omit<EnableWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversTypes['WebhookSubscription']> }>;
  EndEngagementInput: EndEngagementInput;
  EndEngagementPayload: ResolverTypeWrapper<Omit<EndEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  Engagement: ResolverTypeWrapper<RowModel<'Engagement'>>;
  EngagementCategory: EngagementCategory;
  EngagementCategoryFilter: EngagementCategoryFilter;
  EngagementConnection: ResolverTypeWrapper<RecordPageModel<'Engagement'>>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  EngagementOrder: EngagementOrder;
  EngagementOrderField: EngagementOrderField;
  EngagementStatus: EngagementStatus;
  EngagementStatusFilter: EngagementStatusFilter;
  EngagementWhere: EngagementWhere;
  EvidenceDocument: ResolverTypeWrapper<RowModel<'EvidenceDocument'>>;
  EvidenceDocumentConnection: ResolverTypeWrapper<RecordPageModel<'EvidenceDocument'>>;
  EvidenceDocumentEdge: ResolverTypeWrapper<Omit<EvidenceDocumentEdge, 'node'> & { node: ResolversTypes['EvidenceDocument'] }>;
  EvidenceDocumentOrder: EvidenceDocumentOrder;
  EvidenceDocumentOrderField: EvidenceDocumentOrderField;
  EvidenceDocumentWhere: EvidenceDocumentWhere;
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
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  FacilityOrder: FacilityOrder;
  FacilityOrderField: FacilityOrderField;
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<PartModel<'ThirdParty', 'identifiers'>>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
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
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<IngestedModel>;
  IngestOutcome: IngestOutcome;
  IngestedRecord: ResolverTypeWrapper<IngestedRecordModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeyAlgorithm: KeyAlgorithm;
  LevelTransition: ResolverTypeWrapper<LevelTransition>;
  Lifecycle: Lifecycle;
  LifecycleCount: ResolverTypeWrapper<LifecycleCount>;
  LifecycleFilter: LifecycleFilter;
  Link: ResolverTypeWrapper<Link>;
  LinkInput: LinkInput;
  LinkKind: LinkKind;
  Mutation: ResolverTypeWrapper<undefined>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Owner: ResolverTypeWrapper<PartModel<'ThirdParty', 'owners'>>;
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
  Principal: ResolverTypeWrapper<RowModel<'Principal'>>;
  PrincipalConnection: ResolverTypeWrapper<RecordPageModel<'Principal'>>;
  PrincipalEdge: ResolverTypeWrapper<Omit<PrincipalEdge, 'node'> & { node: ResolversTypes['Principal'] }>;
  PrincipalKind: PrincipalKind;
  PrincipalOrder: PrincipalOrder;
  PrincipalOrderField: PrincipalOrderField;
  ProcurementAlternative: ResolverTypeWrapper<AlternativeModel>;
  ProcurementAnswer: ProcurementAnswer;
  ProcurementComparison: ResolverTypeWrapper<Omit<ProcurementComparison, 'after' | 'before'> & { after: ResolversTypes['ProcurementStatus'], before: ResolversTypes['ProcurementStatus'] }>;
  ProcurementEffect: ProcurementEffect;
  ProcurementOutcome: ProcurementOutcome;
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
  RevokeAttestationInput: RevokeAttestationInput;
  RevokeAttestationPayload: ResolverTypeWrapper<Omit<RevokeAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversTypes['Attestation']> }>;
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
  ScreeningOrder: ScreeningOrder;
  ScreeningOrderField: ScreeningOrderField;
  ScreeningOutcome: ScreeningOutcome;
  ScreeningOutcomeFilter: ScreeningOutcomeFilter;
  ScreeningWhere: ScreeningWhere;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubSupplierConcentration: ResolverTypeWrapper<Omit<SubSupplierConcentration, 'largest'> & { largest: Array<ResolversTypes['SubSupplierShare']> }>;
  SubSupplierShare: ResolverTypeWrapper<CountedShareModel>;
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
  TagFilter: TagFilter;
  TerminateContractInput: TerminateContractInput;
  TerminateContractPayload: ResolverTypeWrapper<Omit<TerminateContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
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
  UpdateThirdPartyPayload: ResolverTypeWrapper<Omit<UpdateThirdPartyPayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversTypes['ThirdParty']> }>;
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
  AssessmentStateCount: AssessmentStateCount;
  AssessmentStateFilter: AssessmentStateFilter;
  AssuranceFilter: AssuranceFilter;
  Attestation: RowModel<'Attestation'>;
  AttestationConnection: RecordPageModel<'Attestation'>;
  AttestationEdge: Omit<AttestationEdge, 'node'> & { node: ResolversParentTypes['Attestation'] };
  AttestationOrder: AttestationOrder;
  AttestationWhere: AttestationWhere;
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
  BigInt: Scalars['BigInt']['output'];
  BlastRadius: BlastRadius;
  Boolean: Scalars['Boolean']['output'];
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
  CreatePartnerLabPayload: Omit<CreatePartnerLabPayload, 'partnerLab'> & { partnerLab?: Maybe<ResolversParentTypes['PartnerLab']> };
  CreatePrincipalInput: CreatePrincipalInput;
  CreatePrincipalPayload: Omit<CreatePrincipalPayload, 'principal'> & { principal?: Maybe<ResolversParentTypes['Principal']> };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  CreateQualityRecordInput: CreateQualityRecordInput;
  CreateQualityRecordPayload: Omit<CreateQualityRecordPayload, 'qualityRecord'> & { qualityRecord?: Maybe<ResolversParentTypes['QualityRecord']> };
  CreateRequirementMappingInput: CreateRequirementMappingInput;
  CreateRequirementMappingPayload: Omit<CreateRequirementMappingPayload, 'requirementMapping'> & { requirementMapping?: Maybe<ResolversParentTypes['RequirementMapping']> };
  CreateSupplierPayload: Omit<CreateSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversParentTypes['Supplier']> };
  CreateSupplyLinkInput: CreateSupplyLinkInput;
  CreateSupplyLinkPayload: Omit<CreateSupplyLinkPayload, 'supplyLink'> & { supplyLink?: Maybe<ResolversParentTypes['SupplyLink']> };
  CreateThirdPartyInput: CreateThirdPartyInput;
  CreateVendorPayload: Omit<CreateVendorPayload, 'vendor'> & { vendor?: Maybe<ResolversParentTypes['Vendor']> };
  CreateWebhookSubscriptionInput: CreateWebhookSubscriptionInput;
  CreateWebhookSubscriptionPayload: Omit<CreateWebhookSubscriptionPayload, 'webhookSubscription'> & { webhookSubscription?: Maybe<ResolversParentTypes['WebhookSubscription']> };
  Currency: Scalars['Currency']['output'];
  DataFlow: DataFlow;
  DataFlowInput: DataFlowInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  Decision: RowModel<'Decision'>;
  DecisionConnection: RecordPageModel<'Decision'>;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionWhere: DecisionWhere;
  Determination: RowModel<'Determination'>;
  DeterminationConnection: RecordPageModel<'Determination'>;
  DeterminationEdge: Omit<DeterminationEdge, 'node'> & { node: ResolversParentTypes['Determination'] };
  DeterminationKindFilter: DeterminationKindFilter;
  DeterminationOrder: DeterminationOrder;
  DeterminationWhere: DeterminationWhere;
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
  EngagementCategoryFilter: EngagementCategoryFilter;
  EngagementConnection: RecordPageModel<'Engagement'>;
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  EngagementOrder: EngagementOrder;
  EngagementStatusFilter: EngagementStatusFilter;
  EngagementWhere: EngagementWhere;
  EvidenceDocument: RowModel<'EvidenceDocument'>;
  EvidenceDocumentConnection: RecordPageModel<'EvidenceDocument'>;
  EvidenceDocumentEdge: Omit<EvidenceDocumentEdge, 'node'> & { node: ResolversParentTypes['EvidenceDocument'] };
  EvidenceDocumentOrder: EvidenceDocumentOrder;
  EvidenceDocumentWhere: EvidenceDocumentWhere;
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
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  FacilityOrder: FacilityOrder;
  FactorChange: FactorChangeModel;
  FieldDifference: FieldDifference;
  Finding: RowModel<'Finding'>;
  FindingConnection: RecordPageModel<'Finding'>;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingInput: FindingInput;
  FindingOrder: FindingOrder;
  FindingStatusFilter: FindingStatusFilter;
  FindingWhere: FindingWhere;
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
  Incident: RowModel<'Incident'>;
  IncidentConnection: RecordPageModel<'Incident'>;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentKindFilter: IncidentKindFilter;
  IncidentNotice: NoticeModel;
  IncidentOrder: IncidentOrder;
  IncidentStatusFilter: IncidentStatusFilter;
  IncidentWhere: IncidentWhere;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: IngestedModel;
  IngestedRecord: IngestedRecordModel;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LevelTransition: LevelTransition;
  LifecycleCount: LifecycleCount;
  LifecycleFilter: LifecycleFilter;
  Link: Link;
  LinkInput: LinkInput;
  Mutation: undefined;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Owner: PartModel<'ThirdParty', 'owners'>;
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
  Principal: RowModel<'Principal'>;
  PrincipalConnection: RecordPageModel<'Principal'>;
  PrincipalEdge: Omit<PrincipalEdge, 'node'> & { node: ResolversParentTypes['Principal'] };
  PrincipalOrder: PrincipalOrder;
  ProcurementAlternative: AlternativeModel;
  ProcurementComparison: Omit<ProcurementComparison, 'after' | 'before'> & { after: ResolversParentTypes['ProcurementStatus'], before: ResolversParentTypes['ProcurementStatus'] };
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
  PublicKey: PublicKey;
  PublicKeyInput: PublicKeyInput;
  QualityRecord: RowModel<'QualityRecord'>;
  QualityRecordConnection: RecordPageModel<'QualityRecord'>;
  QualityRecordEdge: Omit<QualityRecordEdge, 'node'> & { node: ResolversParentTypes['QualityRecord'] };
  QualityRecordKindFilter: QualityRecordKindFilter;
  QualityRecordOrder: QualityRecordOrder;
  QualityRecordWhere: QualityRecordWhere;
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
  RevokeAttestationInput: RevokeAttestationInput;
  RevokeAttestationPayload: Omit<RevokeAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversParentTypes['Attestation']> };
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
  SeverityFilter: SeverityFilter;
  SignatureStatusFilter: SignatureStatusFilter;
  SinglePointOfFailure: SinglePointModel;
  Site: PartModel<'ThirdParty', 'sites'>;
  SiteInput: SiteInput;
  SpecialtyFilter: SpecialtyFilter;
  String: Scalars['String']['output'];
  SubSupplierConcentration: Omit<SubSupplierConcentration, 'largest'> & { largest: Array<ResolversParentTypes['SubSupplierShare']> };
  SubSupplierShare: CountedShareModel;
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
  UpdateThirdPartyPayload: Omit<UpdateThirdPartyPayload, 'thirdParty'> & { thirdParty?: Maybe<ResolversParentTypes['ThirdParty']> };
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
  __resolveType: TypeResolveFn<'AttestationConnection' | 'AttestorConnection' | 'AuditConnection' | 'CertificationConnection' | 'ChangeConnection' | 'ContractConnection' | 'DecisionConnection' | 'DeterminationConnection' | 'EngagementConnection' | 'EvidenceDocumentConnection' | 'ExpirationConnection' | 'FacilityConnection' | 'FindingConnection' | 'IncidentConnection' | 'PartnerLabConnection' | 'PrincipalConnection' | 'ProductConnection' | 'QualityRecordConnection' | 'RequirementMappingConnection' | 'ScreeningConnection' | 'SupplierConnection' | 'SupplyLinkConnection' | 'ThirdPartyConnection' | 'VendorConnection' | 'WebhookDeliveryConnection' | 'WebhookSubscriptionConnection', ParentType, ContextType>;
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
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSupplyLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSupplyLinkPayload'] = ResolversParentTypes['CreateSupplyLinkPayload']> = {
  supplyLink?: Resolver<Maybe<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateVendorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVendorPayload'] = ResolversParentTypes['CreateVendorPayload']> = {
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
  control?: Resolver<Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DeterminationInForceArgs>>;
  kind?: Resolver<ResolversTypes['DeterminationKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  screening?: Resolver<Maybe<ResolversTypes['Screening']>, ParentType, ContextType>;
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
  soleSource?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EngagementStatus'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addFinding?: Resolver<Maybe<ResolversTypes['AddFindingPayload']>, ParentType, ContextType, RequireFields<MutationAddFindingArgs, 'input'>>;
  approveDecision?: Resolver<Maybe<ResolversTypes['ApproveDecisionPayload']>, ParentType, ContextType, RequireFields<MutationApproveDecisionArgs, 'input'>>;
  changeLifecycle?: Resolver<Maybe<ResolversTypes['ChangeLifecyclePayload']>, ParentType, ContextType, RequireFields<MutationChangeLifecycleArgs, 'input'>>;
  closeFinding?: Resolver<Maybe<ResolversTypes['CloseFindingPayload']>, ParentType, ContextType, RequireFields<MutationCloseFindingArgs, 'input'>>;
  createAttestor?: Resolver<Maybe<ResolversTypes['CreateAttestorPayload']>, ParentType, ContextType, RequireFields<MutationCreateAttestorArgs, 'input'>>;
  createAudit?: Resolver<Maybe<ResolversTypes['CreateAuditPayload']>, ParentType, ContextType, RequireFields<MutationCreateAuditArgs, 'input'>>;
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
  pingWebhookSubscription?: Resolver<Maybe<ResolversTypes['PingWebhookSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationPingWebhookSubscriptionArgs, 'input'>>;
  recordAttestation?: Resolver<Maybe<ResolversTypes['RecordAttestationPayload']>, ParentType, ContextType, RequireFields<MutationRecordAttestationArgs, 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['RecordDecisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  recordDetermination?: Resolver<Maybe<ResolversTypes['RecordDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeterminationArgs, 'input'>>;
  recordScreening?: Resolver<Maybe<ResolversTypes['RecordScreeningPayload']>, ParentType, ContextType, RequireFields<MutationRecordScreeningArgs, 'input'>>;
  reopenFinding?: Resolver<Maybe<ResolversTypes['ReopenFindingPayload']>, ParentType, ContextType, RequireFields<MutationReopenFindingArgs, 'input'>>;
  replayWebhookDeliveries?: Resolver<Maybe<ResolversTypes['ReplayWebhookDeliveriesPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveriesArgs, 'input'>>;
  revokeAttestation?: Resolver<Maybe<ResolversTypes['RevokeAttestationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeAttestationArgs, 'input'>>;
  revokeCertification?: Resolver<Maybe<ResolversTypes['RevokeCertificationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeCertificationArgs, 'input'>>;
  revokeDecision?: Resolver<Maybe<ResolversTypes['RevokeDecisionPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDecisionArgs, 'input'>>;
  revokeDetermination?: Resolver<Maybe<ResolversTypes['RevokeDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDeterminationArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['RotateWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sync?: Resolver<Maybe<ResolversTypes['SyncPayload']>, ParentType, ContextType, RequireFields<MutationSyncArgs, 'input'>>;
  terminateContract?: Resolver<Maybe<ResolversTypes['TerminateContractPayload']>, ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'Attestation' | 'Attestor' | 'Audit' | 'Certification' | 'Contract' | 'Decision' | 'Determination' | 'Engagement' | 'EvidenceDocument' | 'Facility' | 'Finding' | 'Incident' | 'PartnerLab' | 'Principal' | 'ProcurementPolicy' | 'Product' | 'QualityRecord' | 'RequirementMapping' | 'Screening' | 'Supplier' | 'SupplyLink' | 'Vendor' | 'WebhookSubscription', ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
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
  owners?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
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
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  awaitingRenewal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  byDimension?: Resolver<Array<ResolversTypes['DimensionCount']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['ThirdPartyKindCount']>, ParentType, ContextType>;
  byLevel?: Resolver<Array<ResolversTypes['RiskLevelCount']>, ParentType, ContextType>;
  byLifecycle?: Resolver<Array<ResolversTypes['LifecycleCount']>, ParentType, ContextType>;
  byState?: Resolver<Array<ResolversTypes['AssessmentStateCount']>, ParentType, ContextType>;
  concentration?: Resolver<ResolversTypes['PortfolioConcentration'], ParentType, ContextType>;
  movers?: Resolver<ResolversTypes['PortfolioMovers'], ParentType, ContextType, RequireFields<PortfolioMoversArgs, 'first' | 'since'>>;
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

export type ProcurementComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementComparison'] = ResolversParentTypes['ProcurementComparison']> = {
  after?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProcurementStatus'], ParentType, ContextType>;
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

export type RegistryRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryRecord'] = ResolversParentTypes['RegistryRecord']> = {
  __resolveType: TypeResolveFn<'Attestation' | 'Attestor' | 'Audit' | 'Certification' | 'Contract' | 'Decision' | 'Determination' | 'Engagement' | 'EvidenceDocument' | 'Facility' | 'Finding' | 'Incident' | 'PartnerLab' | 'Principal' | 'ProcurementPolicy' | 'Product' | 'QualityRecord' | 'RequirementMapping' | 'Screening' | 'Supplier' | 'SupplyLink' | 'Vendor' | 'WebhookSubscription', ParentType, ContextType>;
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
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ScreeningOutcome'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
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
  owners?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
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
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  node?: Resolver<ResolversTypes['ThirdParty'], ParentType, ContextType>;
};

export type ThirdPartyKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyKindCount'] = ResolversParentTypes['ThirdPartyKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThirdPartyKind'], ParentType, ContextType>;
};

export type ThirdPartyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyShare'] = ResolversParentTypes['ThirdPartyShare']> = {
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

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
  owners?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
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
  Principal?: PrincipalResolvers<ContextType>;
  PrincipalConnection?: PrincipalConnectionResolvers<ContextType>;
  PrincipalEdge?: PrincipalEdgeResolvers<ContextType>;
  ProcurementAlternative?: ProcurementAlternativeResolvers<ContextType>;
  ProcurementComparison?: ProcurementComparisonResolvers<ContextType>;
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
  RegistryRecord?: RegistryRecordResolvers<ContextType>;
  ReopenFindingPayload?: ReopenFindingPayloadResolvers<ContextType>;
  ReplayWebhookDeliveriesPayload?: ReplayWebhookDeliveriesPayloadResolvers<ContextType>;
  RequirementControl?: RequirementControlResolvers<ContextType>;
  RequirementMapping?: RequirementMappingResolvers<ContextType>;
  RequirementMappingConnection?: RequirementMappingConnectionResolvers<ContextType>;
  RequirementMappingEdge?: RequirementMappingEdgeResolvers<ContextType>;
  RevokeAttestationPayload?: RevokeAttestationPayloadResolvers<ContextType>;
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
  SinglePointOfFailure?: SinglePointOfFailureResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SubSupplierConcentration?: SubSupplierConcentrationResolvers<ContextType>;
  SubSupplierShare?: SubSupplierShareResolvers<ContextType>;
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
  TerminateContractPayload?: TerminateContractPayloadResolvers<ContextType>;
  ThirdParty?: ThirdPartyResolvers<ContextType>;
  ThirdPartyConnection?: ThirdPartyConnectionResolvers<ContextType>;
  ThirdPartyEdge?: ThirdPartyEdgeResolvers<ContextType>;
  ThirdPartyKindCount?: ThirdPartyKindCountResolvers<ContextType>;
  ThirdPartyShare?: ThirdPartyShareResolvers<ContextType>;
  URL?: GraphQLScalarType;
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

