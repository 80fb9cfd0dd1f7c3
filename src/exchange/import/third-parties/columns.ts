import { z } from 'zod';
import { identifierScheme, thirdPartyKind } from '../../../../db/tables/third-party.ts';
import { listOf, oneOf, text, typedCountry } from '../../../input/fields.ts';
import type { LinkKind } from '../../../generated/graphql.ts';
import { canonical } from '../columns-by-name.ts';
import { typedDomain, typedUrl } from './cells.ts';
import { normalizeIdentifier } from '../../../input/identifiers.ts';

/** A country, without "NA": the code of Namibia is what many tables write for "not available". */
const countryColumn = z
  .unknown()
  .refine(
    (value) => typeof value !== 'string' || value.trim().toUpperCase() !== 'NA',
    '"NA" may mean Namibia or "not available"; write Namibia, or leave the cell empty',
  )
  .pipe(typedCountry);

const kind = z
  .string('must be a text')
  .transform((value) =>
    value
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  .pipe(oneOf(thirdPartyKind.enumValues));

const schemes: readonly string[] = identifierScheme.enumValues;

/** An identifier like `CLIA:05D1234567`, or in JSON `{ "scheme": "CLIA", "value": "05D1234567" }`. */
const identifier = z.unknown().transform((cell, problems) => {
  const { scheme, value } = schemeAndValue(cell);
  const known = schemes.find((name) => name === scheme?.trim().toUpperCase());
  const result = known === undefined ? null : normalizeIdentifier(known as IdentifierScheme, value ?? '');
  if (result?.ok) return { scheme: known as IdentifierScheme, value: result.value };
  problems.addIssue({
    code: 'custom',
    message: result
      ? `${result.rule}: ${result.message}`
      : `must be written like CLIA:05D1234567, with one of the schemes ${schemes.join(', ')}`,
  });
  return z.NEVER;
});

type IdentifierScheme = (typeof identifierScheme.enumValues)[number];

function schemeAndValue(cell: unknown): { scheme?: string; value?: string } {
  if (typeof cell === 'string') {
    const [, scheme, value] = /^([^:]*):(.*)$/s.exec(cell) ?? [];
    return { ...(scheme !== undefined && { scheme }), ...(value !== undefined && { value }) };
  }
  const { scheme, value } = (cell ?? {}) as { scheme?: unknown; value?: unknown };
  return typeof scheme === 'string' && typeof value === 'string' ? { scheme, value } : {};
}

/** Columns with the address of a web page, and the kind of link each becomes. */
export const linkColumns = {
  privacyPolicyUrl: 'PRIVACY',
  securityPageUrl: 'SECURITY',
  trustPageUrl: 'TRUST',
  statusPageUrl: 'STATUS',
  termsOfServiceUrl: 'TERMS',
  dataProcessingAgreementUrl: 'DPA',
  businessAssociateAgreementUrl: 'BAA',
  subprocessorsListUrl: 'SUBPROCESSORS',
  serviceLevelAgreementUrl: 'OTHER',
  serviceSoftwareAgreementUrl: 'OTHER',
} as const satisfies Record<string, LinkKind>;

const links = Object.fromEntries(Object.keys(linkColumns).map((column) => [column, typedUrl])) as Record<
  keyof typeof linkColumns,
  typeof typedUrl
>;

/** The text of a cell that `row-records.ts` reads; in JSON it can be a number, true or false. */
const typed = (max = 300) =>
  z
    .union([z.string(), z.number(), z.boolean()], 'must be a text, a number, or true or false')
    .transform(String)
    .pipe(text(max));

/** Columns with an identifier, and its scheme. "Tax id" is a US employer identification number. */
export const identifierColumns = {
  clia: 'CLIA',
  npi: 'NPI',
  lei: 'LEI',
  gln: 'GLN',
  uscc: 'USCC',
  ein: 'EIN',
  taxId: 'EIN',
  uei: 'UEI',
  duns: 'DUNS',
  cap: 'CAP',
} as const satisfies Record<string, IdentifierScheme>;

const identifierOf = (scheme: IdentifierScheme) =>
  z
    .union([z.string(), z.number()], 'must be a text')
    .transform((value): unknown => `${scheme}:${value}`)
    .pipe(identifier);

const identifiers = Object.fromEntries(
  Object.entries(identifierColumns).map(([column, scheme]) => [column, identifierOf(scheme)]),
) as Record<keyof typeof identifierColumns, ReturnType<typeof identifierOf>>;

/** Columns of an engagement, a contract, a business associate agreement and a certificate. */
export const recordColumns = {
  engagementCategory: typed(),
  engagementName: typed(200),
  contractKind: typed(),
  contractTitle: typed(200),
  contractStart: typed(),
  contractEnd: typed(),
  contractNoticeDays: typed(),
  contractAutoRenews: typed(),
  contractValue: typed(),
  contractCurrency: typed(),
  baaSigned: typed(),
  baaSignedOn: typed(),
  baaEnd: typed(),
  certificateType: typed(),
  certificateNumber: typed(100),
  certificateIssuer: typed(200),
  certificateIssued: typed(),
  certificateEnd: typed(),
};

/** Columns with one value. */
export const singleColumns = {
  id: text(200),
  kind,
  name: text(300),
  legalName: text(300),
  country: countryColumn,
  headquarterAddress: text(500),
  websiteUrl: typedUrl,
  category: text(50),
  internalOwner: text(200),
  ...identifiers,
  ...links,
  ...recordColumns,
};

/** Columns with several values, separated by semicolons, or in JSON an array. */
export const listColumns = {
  tradingNames: listOf(text(300), 20),
  domains: listOf(typedDomain, 50),
  services: listOf(text(200), 50),
  tags: listOf(text(50), 50),
  identifiers: listOf(identifier, 20),
  certifications: listOf(text(300), 500),
};

/** Columns that say which third party a row is about. If one of them is wrong, the row is rejected. */
export const identifyingColumns: ReadonlySet<unknown> = new Set(['id', 'kind', 'name', 'legalName']);

/** The names of all columns. */
export const columnNames = [...Object.keys(singleColumns), ...Object.keys(listColumns)] as readonly Column[];

const byCanonicalName = new Map(columnNames.map((name) => [canonical(name), name]));

/** A column that an import reads. */
export type Column = keyof typeof singleColumns | keyof typeof listColumns;

/** Returns the column of a heading, ignoring case, spaces and underscores ("Legal name" is `legalName`), or null. */
export function columnNamed(heading: string): Column | null {
  return byCanonicalName.get(canonical(heading)) ?? null;
}
