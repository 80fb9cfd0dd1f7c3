import { certificationTypeOf, lastDayOfEdition } from '../../../records/certification/aliases.ts';
import type { ParsedFields } from '../../../input/fields.ts';
import type { Problems } from '../../../input/problems.ts';
import { titleOf, typedCategory, typedContractKind } from './codes.ts';
import type { recordColumns } from './columns.ts';
import { type DateOrder, type Typed, typedDate, typedDays, typedMoney, typedYesNo } from './typed-values.ts';

/** How values of a file are read that can be read in more than one way. */
export interface Reading {
  dateOrder: DateOrder | null;
  /** The currency of amounts that state none. */
  currency: string | null;
}

type Category = typeof typedCategory extends (text: string) => Typed<infer T> ? T : never;
type ContractKind = typeof typedContractKind extends (text: string) => Typed<infer T> ? T : never;

/** A certification of a row. A field that is undefined is not in the file. */
export interface CertificationClaim {
  type: string;
  variant: string | null;
  scope: string | null;
  /** The original text, including an edition. */
  title: string;
  number?: string;
  issuer?: string;
  issuedOn?: string;
  validUntil?: string;
}

/** An engagement of a row. */
export interface EngagementClaim {
  category: Category;
  name?: string;
}

/** A contract of a row. */
export interface ContractClaim {
  kind?: ContractKind;
  title?: string;
  effectiveOn?: string;
  expiresOn?: string;
  noticeDays?: number;
  autoRenews?: 'YES' | 'NO';
  valueMinor?: number;
  currency?: string;
}

/** The records that the columns of a row state, besides its third party. */
export interface RowRecords {
  engagement: EngagementClaim | null;
  contract: ContractClaim | null;
  /** A business associate agreement; 'ABSENT' if the row says that there is none. */
  baa: ContractClaim | 'ABSENT' | null;
  certification: CertificationClaim | null;
}

type Cells = ParsedFields<typeof recordColumns>;

/** Reads the columns of records. Notes each value that cannot be read, which is left out. */
export function readRecords(cells: Cells, reading: Reading, problems: Problems): RowRecords {
  const read = <T>(column: keyof Cells, typed: (text: string) => Typed<T>): T | undefined => {
    const text = cells[column];
    if (text === undefined) return undefined;
    const result = typed(text);
    if ('value' in result) return result.value;
    problems.add('INVALID', column, result.problem);
    return undefined;
  };
  const day = (column: keyof Cells) => read(column, (text) => typedDate(text, reading.dateOrder));
  return {
    engagement: readEngagement(cells, read, problems),
    contract: readContract(cells, reading, read, day),
    baa: readBaa(reading, read, day, problems),
    certification: readCertification(cells, day, problems),
  };
}

type Read = <T>(column: keyof Cells, typed: (text: string) => Typed<T>) => T | undefined;
type ReadDay = (column: keyof Cells) => string | undefined;

function readEngagement(cells: Cells, read: Read, problems: Problems): EngagementClaim | null {
  const category = read('engagementCategory', typedCategory);
  if (category !== undefined) return { category, ...given({ name: cells.engagementName }) };
  if (cells.engagementName !== undefined && cells.engagementCategory === undefined) {
    problems.add('REQUIRED', 'engagementCategory', 'must be given with engagementName');
  }
  return null;
}

function readContract(cells: Cells, reading: Reading, read: Read, day: ReadDay): ContractClaim | null {
  const currency = cells.contractCurrency?.toUpperCase() ?? null;
  const money = read('contractValue', (text) => typedMoney(text, currency, reading.currency));
  const autoRenews = read('contractAutoRenews', typedYesNo);
  const claim = given({
    kind: read('contractKind', typedContractKind),
    title: cells.contractTitle,
    effectiveOn: day('contractStart'),
    expiresOn: day('contractEnd'),
    noticeDays: read('contractNoticeDays', typedDays),
    autoRenews: autoRenews === undefined ? undefined : autoRenews ? ('YES' as const) : ('NO' as const),
    valueMinor: money?.minor,
    currency: money?.currency,
  });
  return Object.keys(claim).length === 0 ? null : claim;
}

/** "BAA signed" has yes, no, or the day of the signature. */
function readBaa(reading: Reading, read: Read, day: ReadDay, problems: Problems): RowRecords['baa'] {
  const signed = read('baaSigned', (text): Typed<boolean | string> => {
    const answer = typedYesNo(text);
    if ('value' in answer) return answer;
    const date = typedDate(text, reading.dateOrder);
    const isDateLike = /\d/.test(text);
    return 'value' in date || isDateLike
      ? date
      : { problem: `"${text}" is neither yes nor no, nor a day; it stays unknown` };
  });
  const signedOn = day('baaSignedOn');
  const expiresOn = day('baaEnd');
  if (signed === false && signedOn !== undefined) {
    problems.add('INCONSISTENT', 'baaSignedOn', 'contradicts baaSigned, which says no; neither is recorded');
    return null;
  }
  if (signed === false) return 'ABSENT';
  if (signed === undefined && signedOn === undefined) return null;
  return {
    kind: 'BUSINESS_ASSOCIATE',
    title: 'Business associate agreement',
    ...given({ effectiveOn: signedOn ?? (typeof signed === 'string' ? signed : undefined), expiresOn }),
  };
}

function readCertification(cells: Cells, day: ReadDay, problems: Problems): CertificationClaim | null {
  const details = given({
    number: cells.certificateNumber,
    issuer: cells.certificateIssuer,
    issuedOn: day('certificateIssued'),
    validUntil: day('certificateEnd'),
  });
  const text = cells.certificateType;
  if (text === undefined) {
    if (Object.keys(details).length > 0) {
      problems.add('REQUIRED', 'certificateType', 'must be given with the other columns of a certificate');
    }
    return null;
  }
  const claim = certificationOf(text);
  const { validUntil: lastDay } = claim;
  const { issuedOn, validUntil } = details;
  const reason = `no certificate for "${text}" is in force after that day`;
  if (lastDay !== undefined && issuedOn !== undefined && issuedOn > lastDay) {
    problems.add('INCONSISTENT', 'certificateIssued', `must not be after ${lastDay}; ${reason}`);
    delete details.issuedOn;
  }
  if (lastDay !== undefined && validUntil !== undefined && validUntil > lastDay) {
    problems.add('INCONSISTENT', 'certificateEnd', `must not be after ${lastDay}; ${reason}`);
    delete details.validUntil;
  }
  return { ...claim, ...details };
}

/** Returns the certification that a text names. One to a withdrawn edition ended with the edition at the latest. */
export function certificationOf(text: string): CertificationClaim {
  const match = certificationTypeOf(text);
  const { type, variant, scope } = match;
  return { type, variant, scope, title: text, ...given({ validUntil: lastDayOfEdition(match) ?? undefined }) };
}

/** Returns the fields that have a value. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Returns the name of an engagement that has none in the file. */
export const nameOfEngagement = ({ name, category }: EngagementClaim): string => name ?? titleOf(category);
