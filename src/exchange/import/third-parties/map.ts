import { parseFields } from '../../../input/fields.ts';
import type { IdentifierInput, LinkInput, ThirdPartyKind } from '../../../generated/graphql.ts';
import { type Problem, Problems } from '../../../input/problems.ts';
import { countryOf } from '../../../input/country.ts';
import { parseLists } from './cells.ts';
import { bounded, KeysOnRecord, normalizedText } from './keys.ts';
import {
  type Column,
  columnNamed,
  identifierColumns,
  identifyingColumns,
  linkColumns,
  listColumns,
  singleColumns,
} from './columns.ts';
import {
  type CertificationClaim,
  certificationOf,
  type ContractClaim,
  type EngagementClaim,
  type Reading,
  readRecords,
  type RowRecords,
} from './row-records.ts';
import type { Row } from '../row.ts';

/** The third party in a row. A missing value is undefined or an empty list, and changes nothing on record. */
export interface ImportedParty {
  kind?: ThirdPartyKind;
  legalName?: string;
  tradingNames: string[];
  country?: string;
  headquarters?: { address: string; country: string | null };
  websiteUrl?: string;
  domains: string[];
  links: LinkInput[];
  services: string[];
  tags: string[];
  internalOwner?: string;
  identifiers: IdentifierInput[];
}

/** A record of a row besides its third party. Its key at the source depends on the row's key, and for a certification on its text. */
export type ImportedRecord = { externalId: string } & (
  | { record: 'Certification'; claim: CertificationClaim }
  | { record: 'Engagement'; claim: EngagementClaim }
  | { record: 'Contract'; claim: ContractClaim }
);

/** The content of a row and everything wrong with it. A value that is wrong is left out. */
export interface ImportedRow {
  number: number;
  line: number | null;
  name: string | null;
  /** Its key at the source: the column `id`, else the name as it is written. Null if it has neither. */
  externalId: string | null;
  /** Whether the key is the name; then case does not tell keys apart. */
  isKeyedByName: boolean;
  party: ImportedParty;
  records: ImportedRecord[];
  /** The key of a business associate agreement that the row says there is none of. */
  absentBaa: string | null;
  /** Why the row is rejected. */
  problems: Problem[];
  /** Why values were left out that neither identify the third party nor say its kind. */
  notRead: Problem[];
}

const PLAIN: Reading = { dateOrder: null, currency: null };

/** Maps the columns of a row to the registry's fields, without reading the registry. `keysOfSource` are those on record. */
export function mapRow(
  { number, line, values, broken }: Row,
  reading: Reading = PLAIN,
  keysOfSource = new KeysOnRecord(),
): ImportedRow {
  const problems = new Problems([]);
  if (broken !== null) problems.add('INVALID', [], broken);
  // A broken row may have its cells under the wrong columns, so none is read.
  const cells = broken === null ? cellsOf(values, problems) : {};
  const single = parseFields(singleColumns, cells, problems);
  const lists = parseLists(listColumns, cells, problems);
  const legalName = single.legalName ?? single.name;
  const named = single.name ?? legalName;
  const externalId = single.id ?? (named === undefined ? null : keysOfSource.forName(named));
  const category = readCategory(single.category);
  const stated = readRecords(single, reading, problems);
  const keys = externalId === null ? null : keysOf(externalId);
  return {
    number,
    line,
    name: named ?? null,
    externalId,
    isKeyedByName: single.id === undefined,
    party: {
      kind: single.kind,
      legalName,
      tradingNames: distinct([single.name ?? [], lists.tradingNames ?? []].flat()).filter((name) => name !== legalName),
      // A country that cannot be read is not replaced by that of the address.
      country: 'country' in cells ? single.country : (countryOf(single.headquarterAddress ?? '') ?? undefined),
      headquarters: single.headquarterAddress
        ? { address: single.headquarterAddress, country: countryOf(single.headquarterAddress) }
        : undefined,
      websiteUrl: single.websiteUrl,
      domains: distinct(lists.domains ?? []),
      links: distinct(
        Object.entries(linkColumns).flatMap(([column, kind]) => {
          const url = single[column as keyof typeof linkColumns];
          return url === undefined ? [] : { kind, url };
        }),
      ),
      services: distinct([category?.service ?? [], lists.services ?? []].flat()),
      tags: distinct([category?.tag ?? [], lists.tags ?? []].flat()),
      internalOwner: single.internalOwner,
      identifiers: distinct([
        ...(lists.identifiers ?? []),
        ...Object.keys(identifierColumns).flatMap((column) => single[column as keyof typeof identifierColumns] ?? []),
      ]),
    },
    records: keys === null ? [] : recordsOf(keys, stated, lists.certifications ?? []),
    absentBaa: keys !== null && stated.baa === 'ABSENT' ? keys.of('baa') : null,
    ...parted(problems.found),
  };
}

/** Parts the problems that reject a row from those that cost only a value. */
function parted(found: readonly Problem[]): Pick<ImportedRow, 'problems' | 'notRead'> {
  const rejects = ({ code, path: [column] }: Problem) =>
    column === undefined || code === 'DUPLICATE' || identifyingColumns.has(column);
  return { problems: found.filter(rejects), notRead: found.filter((problem) => !rejects(problem)) };
}

/** The list or value of a third party that each field of a command writes, among those that a row can do without. */
const dispensable: Partial<Record<string, Partial<ImportedParty>>> = {
  tradingNames: { tradingNames: [] },
  country: { country: undefined },
  identifiers: { identifiers: [] },
  websiteUrl: { websiteUrl: undefined },
  domains: { domains: [] },
  links: { links: [] },
  sites: { headquarters: undefined },
  services: { services: [] },
  internalOwner: { internalOwner: undefined },
  tags: { tags: [] },
};

/**
 * Returns a row without the values that a command refused, such as a list that is too long together with the one on record.
 * Returns null if it refused something that the row cannot do without.
 */
export function withoutRefused(
  row: ImportedRow,
  refused: { party: readonly Problem[]; records: ReadonlyMap<string, readonly Problem[]> },
): ImportedRow | null {
  const party = { ...row.party };
  for (const { code, path } of refused.party) {
    const field = dispensable[String(path[1])];
    // An identifier of another third party says that the row is not about this one.
    if (field === undefined || code === 'TAKEN' || code === 'DUPLICATE') return null;
    Object.assign(party, field);
  }
  const left = row.records.filter((record) => refused.records.has(keyOfRecord(record)));
  const ofParty = refused.party.map((problem) => ({ ...problem, path: problem.path.slice(1) }));
  const ofRecords = left.flatMap((record) =>
    (refused.records.get(keyOfRecord(record)) ?? []).map(({ code, path, message }) => ({
      code,
      path: [placeOf(record)],
      message: `was not recorded: ${[path.slice(1).join('.'), message].filter(Boolean).join(' ')}`,
    })),
  );
  const records = row.records.filter((record) => !left.includes(record));
  return { ...row, party, records, notRead: [...row.notRead, ...ofParty, ...ofRecords] };
}

/** Returns a text that is equal for equal records of a source. */
export const keyOfRecord = ({ record, externalId }: { record: string; externalId: string }): string =>
  `${record} ${externalId}`;

/** Returns the name of a record in a report. */
const placeOf = (imported: ImportedRecord): string =>
  imported.record === 'Certification' ? `certification "${imported.claim.title}"` : imported.record.toLowerCase();

/** Texts that mean that a value is unknown. */
const NOT_KNOWN = /^(-+|n\/?a|none|tbd|unknown|not (available|known|provided|specified))$/i;

/** Returns the cells of a row by column, without empty ones. */
function cellsOf(values: Record<string, unknown>, problems: Problems): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [heading, value] of Object.entries(values)) {
    const column = columnNamed(heading);
    if (column === null) continue;
    const cell = column in listColumns ? listCell(value) : singleCell(column, value);
    if (cell === undefined) continue;
    if (column in cells)
      problems.add('DUPLICATE', heading, `means ${column}, like another column of the file; keep one of them`);
    cells[column] = cell;
  }
  return cells;
}

function listCell(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  const parts = value.split(';').filter((part) => !isUnknown(part));
  return parts.length === 0 ? undefined : parts;
}

function singleCell(column: Column, value: unknown): unknown {
  if (column === 'id' && typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value ?? undefined;
  // A third party may have the name "None", and "NA" may be Namibia: the check of the column refuses it.
  const isWord = identifyingColumns.has(column) || (column === 'country' && /^na$/i.test(value.trim()));
  return (isWord ? value.trim() === '' : isUnknown(value)) ? undefined : value;
}

const isUnknown = (cell: string) => cell.trim() === '' || NOT_KNOWN.test(cell.trim());

/** Turns "PASSWORD_MANAGEMENT" into the service "Password management" and the tag "password-management". Ignores OTHER. */
function readCategory(category: string | undefined): { service: string; tag: string } | null {
  if (category === undefined || category.toUpperCase() === 'OTHER') return null;
  const words = category.replaceAll('_', ' ');
  const isShouted = words === words.toUpperCase() && words.length > 3;
  const service = isShouted ? words.charAt(0) + words.slice(1).toLowerCase() : words;
  const tag = words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return tag === '' ? null : { service, tag };
}

/** Keys at the source of the records of a row. */
interface Keys {
  of(part: string): string;
  ofCertification(text: string): string;
}

function keysOf(party: string): Keys {
  // Escaping keeps keys unique: two different pairs of key and text never give the same certification key.
  const prefix = party.replaceAll('%', '%25').replaceAll('#', '%23');
  const of = (part: string) => bounded(`${prefix}#${part}`);
  return { of, ofCertification: (text) => of(normalizedText(text)) };
}

function recordsOf(keys: Keys, stated: RowRecords, certifications: readonly string[]): ImportedRecord[] {
  const { engagement, contract, baa, certification } = stated;
  const records: ImportedRecord[] = [];
  if (engagement) records.push({ record: 'Engagement', externalId: keys.of('engagement'), claim: engagement });
  if (contract) records.push({ record: 'Contract', externalId: keys.of('contract'), claim: contract });
  if (baa && baa !== 'ABSENT') records.push({ record: 'Contract', externalId: keys.of('baa'), claim: baa });
  const listed = certifications.map(certificationOf);
  // The columns of a certificate say more than the list, so they come first.
  for (const claim of certification ? [certification, ...listed] : listed) {
    const record: ImportedRecord = { record: 'Certification', externalId: keys.ofCertification(claim.title), claim };
    if (!records.some((earlier) => keyOfRecord(earlier) === keyOfRecord(record))) records.push(record);
  }
  return records;
}

function distinct<T>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = JSON.stringify(value);
    return seen.has(text) ? false : seen.add(text);
  });
}
