import { createHash } from 'node:crypto';
import type {
  ClauseInput,
  ContactInput,
  ContactRole,
  ControlClaimInput,
  DataCategory,
  DataChannel,
  DataFlowInput,
  DataPurpose,
  DocumentInput,
  IdentifierInput,
  IdentifierScheme,
  LinkInput,
  LinkKind,
  SiteFunction,
  SiteInput,
} from '../../generated/graphql.ts';

export const identifier = (scheme: IdentifierScheme, value: string): IdentifierInput => ({ scheme, value });

export const site = (
  name: string,
  country: string,
  siteFunction: SiteFunction,
  address: string | null = null,
): SiteInput => ({ name, country, address, function: siteFunction });

export const contact = (role: ContactRole, name: string, email: string, phone: string | null = null): ContactInput => ({
  role,
  name,
  email,
  phone,
});

/** Pages of one website: `links('https://x.example', { PRIVACY: 'privacy' })`. */
export const links = (website: string, paths: Partial<Record<LinkKind, string>>): LinkInput[] =>
  Object.entries(paths).map(([kind, path]) => ({ kind: kind as LinkKind, url: `${website}/${path}` }));

/** A flow of data or specimens: its content, people a year, country, purpose and channel. */
export const flow = (
  category: DataCategory,
  peoplePerYear: number | null,
  destinationCountry: string | null,
  purpose: DataPurpose,
  channel: DataChannel,
): DataFlowInput => ({ category, peoplePerYear, destinationCountry, purpose, channel });

/** Clauses that a contract has, without details. */
export const holds = (...types: string[]): ClauseInput[] =>
  types.map((clauseType) => ({ clauseType, present: 'YES' as const }));

/** Clauses that a contract was read for and lacks. */
export const lacks = (...types: string[]): ClauseInput[] =>
  types.map((clauseType) => ({ clauseType, present: 'NO' as const }));

/** Clauses that the contract was not read for. */
export const unread = (...types: string[]): ClauseInput[] =>
  types.map((clauseType) => ({ clauseType, present: 'UNKNOWN' as const }));

/** A clause that sets a notice period. */
export const within = (hours: number, clauseType: string, reference: string | null = null): ClauseInput => ({
  clauseType,
  present: 'YES',
  hours,
  reference,
});

/** The clauses that 45 CFR 164.504(e) and 164.314(a) require in a business associate agreement, besides notice periods. */
const LAWFUL_AGREEMENT = [
  'PERMITTED_USES',
  'SAFEGUARDS',
  'SUBCONTRACTOR_FLOWDOWN',
  'INDIVIDUAL_ACCESS',
  'AMENDMENT',
  'ACCOUNTING',
  'DELEGATED_DUTIES',
  'BOOKS_TO_HHS',
  'RETURN_OR_DESTROY',
  'TERMINATION_FOR_VIOLATION',
];

/** All clauses that the law requires in a business associate agreement, except those named. */
export const lawfulAgreement = (breachNoticeHours: number, ...without: string[]): ClauseInput[] => [
  ...holds(...LAWFUL_AGREEMENT.filter((type) => !without.includes(type))),
  within(breachNoticeHours, 'REPORT_UNAUTHORISED_USE'),
  within(breachNoticeHours, 'REPORT_SECURITY_INCIDENT'),
  within(breachNoticeHours, 'BREACH_NOTIFICATION', '§ 4.2'),
  ...lacks(...without),
];

/** Controls stated to be met in the whole organization. */
export const met = (...controls: string[]): ControlClaimInput[] =>
  controls.map((control) => ({ control, status: 'MET' as const }));

/** A control stated to be met in part of the organization. */
export const partly = (control: string, extent: number, note: string): ControlClaimInput => ({
  control,
  status: 'PARTIAL',
  extent,
  note,
});

/** A control stated not to be met. */
export const notMet = (control: string, note: string): ControlClaimInput => ({ control, status: 'NOT_MET', note });

/** A control stated not to apply. */
export const notApplicable = (control: string, justification: string): ControlClaimInput => ({
  control,
  status: 'NOT_APPLICABLE',
  justification,
});

/** A document that does not exist: its digest is that of its name. */
export const pdf = (name: string): DocumentInput => ({
  sha256: createHash('sha256').update(name).digest('hex'),
  mediaType: 'application/pdf',
  url: `https://documents.ourlab.example/${name}.pdf`,
});
