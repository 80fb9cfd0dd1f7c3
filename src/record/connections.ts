import type { ChangeRow } from '../change/repository.ts';
import type { ExpirationRow } from '../expiration/repository.ts';
import type { Page } from '../page.ts';
import type { Row } from './records.ts';

// What resolvers of connections are handed; named here because the code generator takes names, not expressions.
export type ThirdPartyPage = Page<Row<'ThirdParty'>>;
export type PrincipalPage = Page<Row<'Principal'>>;
export type FacilityPage = Page<Row<'Facility'>>;
export type EngagementPage = Page<Row<'Engagement'>>;
export type ContractPage = Page<Row<'Contract'>>;
export type CertificationPage = Page<Row<'Certification'>>;
export type AttestorPage = Page<Row<'Attestor'>>;
export type AttestationPage = Page<Row<'Attestation'>>;
export type AuditPage = Page<Row<'Audit'>>;
export type FindingPage = Page<Row<'Finding'>>;
export type ProductPage = Page<Row<'Product'>>;
export type ScreeningPage = Page<Row<'Screening'>>;
export type IncidentPage = Page<Row<'Incident'>>;
export type QualityRecordPage = Page<Row<'QualityRecord'>>;
export type SupplyLinkPage = Page<Row<'SupplyLink'>>;
export type DeterminationPage = Page<Row<'Determination'>>;
export type DecisionPage = Page<Row<'Decision'>>;
export type ChangePage = Page<ChangeRow>;
export type ExpirationPage = Page<ExpirationRow>;
