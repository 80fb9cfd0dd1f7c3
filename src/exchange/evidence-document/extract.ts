import type { auditKind, auditOutcome, severity } from '../../../db/tables/audit.ts';
import type { claimStatus } from '../../../db/tables/attestation.ts';
import type { evidenceFormat } from '../../../db/tables/evidence-document.ts';
import type { EvidenceNoteCode } from '../../generated/graphql.ts';
import { isDate } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { dateIn } from '../../input/time-zone.ts';
import type { ChosenSheet } from '../import/table/xlsx/read-xlsx.ts';

/** The status of a control in a claim. */
export type ClaimStatus = (typeof claimStatus.enumValues)[number];
/** The format of a document. */
export type EvidenceFormat = (typeof evidenceFormat.enumValues)[number];

/** Something in a document that was not recorded, or was recorded differently. */
export interface Note {
  code: EvidenceNoteCode;
  /** A JSON pointer, or a line. */
  path: string;
  message: string;
}

/** A requirement of a standard, as a document names it. */
export interface RequirementRef {
  /** Null if the document does not say, or refers to a requirement that another document defines. */
  standard: string | null;
  requirement: string;
}

/** A document's claim about a requirement. */
export interface RequirementClaim extends RequirementRef {
  path: string;
  /**
   * A status; for a questionnaire, the original answer, which the mapping interprets. Null if the document leaves it open,
   * which the reader has noted.
   */
  says: { status: ClaimStatus | null } | { answer: string | null };
  /** Why the requirement does not apply. */
  justification: string | null;
  note: string | null;
}

/** A dated statement in a document. */
export interface Statement {
  path: string;
  /** Identifies this statement across documents. */
  key: readonly string[];
  /** The key under which releases before 0.9 recorded it, if another. */
  earlierKey?: readonly string[];
  assessor: { name: string; independent: boolean } | null;
  attestedOn: string | null;
  validUntil: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  /** Whether documents or data support it. */
  hasEvidence: boolean;
  claims: RequirementClaim[];
  /**
   * The standard of a run of tests that failed. Such a statement replaces an earlier one even if it claims nothing, and takes
   * no "not met" back that it does not mention.
   */
  failedStandard?: string;
}

/** The result of an audit for one objective. */
export interface FoundFinding {
  path: string;
  uuid: string;
  title: string;
  /** Whether the objective is satisfied. If so, it creates no finding and closes an earlier one. */
  satisfied: boolean;
  severity: (typeof severity.enumValues)[number];
  status: 'OPEN' | 'REMEDIATED' | 'ACCEPTED';
  closedOn: string | null;
  closureNote: string | null;
  dueOn: string | null;
  requirements: readonly RequirementRef[];
}

/** An audit in a document. */
export interface FoundAudit {
  path: string;
  key: readonly string[];
  kind: (typeof auditKind.enumValues)[number];
  scheduledOn: string | null;
  completedOn: string | null;
  auditor: string | null;
  outcome: (typeof auditOutcome.enumValues)[number] | null;
  /** When the document was last changed. An older document does not overwrite a newer one. */
  updatedAt: string | null;
  findings: FoundFinding[];
}

/** The place of a bill of materials among those with its serial number. */
export interface BomVersion {
  /** Counts from 1, which is also the default of the format. */
  version: number;
  /** When it was made, in milliseconds; null if it does not say. */
  madeAt: number | null;
  /** Whether it replaces what earlier versions attest to. One that only defines standards does not. */
  attests: boolean;
}

/** A person or organization that affirms a document. */
export interface Signatory {
  name: string | null;
  role: string | null;
  organization: string | null;
}

/** The content of a document, before anything is looked up in the registry. */
export interface Extract {
  format: EvidenceFormat;
  formatVersion: string | null;
  title: string | null;
  documentKey: string | null;
  documentVersion: string | null;
  /** Null for a document of another format, and for one without a serial number. */
  bomVersion: BomVersion | null;
  statements: Statement[];
  audits: FoundAudit[];
  /** Names of the organizations or things it is about. */
  subjects: string[];
  signatories: Signatory[];
  /** Whether it has embedded signatures, which are not checked. */
  hasOtherSignatures: boolean;
  notes: Note[];
}

/** Returns an extract with nothing but its format. */
export function emptyExtract(format: EvidenceFormat): Extract {
  return {
    format,
    formatVersion: null,
    title: null,
    documentKey: null,
    documentVersion: null,
    bomVersion: null,
    statements: [],
    audits: [],
    subjects: [],
    signatories: [],
    hasOtherSignatures: false,
    notes: [],
  };
}

/** The decoded content of a document. */
export interface Content {
  text: string;
  /** Undefined if the text is not JSON. */
  json: unknown;
  /** The sheet of a workbook, whose text is empty. */
  sheet?: ChosenSheet;
}

/** Options from the input for reading a document. */
export interface ReadingOptions {
  framework: string | null;
  columns: { question: string | null; answer: string | null; comment: string | null };
  /** The sheet of a workbook; null for the only one with rows. */
  sheet: string | null;
  calendar: Calendar;
}

/** The operator's calendar. */
export interface Calendar {
  timeZone: string;
  /** Today in that time zone, YYYY-MM-DD. */
  today: string;
}

/** Content to read, and where it was found. */
export interface FoundContent extends Content {
  /** Whether a signed envelope holds it. Its bytes are worth storing even if nothing in it can be read. */
  isSigned: boolean;
}

/** A format of evidence. */
export interface EvidenceReader {
  format: EvidenceFormat;
  mediaType: string;
  /** Returns whether content is in this format, valid or not. */
  recognizes(content: Content, options: ReadingOptions): boolean;
  /** Validates and reads content. Adds a problem for everything wrong; if there is one, ignore the returned extract. */
  read(content: FoundContent, options: ReadingOptions, problems: Problems): Extract;
}

const LONGEST_TEXT = 2_000;

/** Cleans text for a record: no control characters, cut to a length. Returns null for anything without visible text. */
export function plain(text: unknown, longest = LONGEST_TEXT): string | null {
  if (typeof text !== 'string') return null;
  // eslint-disable-next-line no-control-regex
  const clean = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ');
  const visible = clean.replaceAll(/\p{Cf}/gu, '').trim() === '' ? '' : clean.trim();
  if (visible === '') return null;
  const characters = [...visible];
  return characters.length <= longest ? visible : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Joins the parts of a note into sentences. Returns null if all are empty. */
export function joined(parts: readonly (string | null | undefined | false)[]): string | null {
  return plain(parts.filter(Boolean).join('. '));
}

/**
 * Returns the calendar day of an instant in the operator's time zone, where "today" is read too; null for anything else.
 * Tools that know only a day write midnight: such a day stays as it is written, unless it is after today.
 */
export function dayIn({ timeZone, today }: Calendar, instant: unknown): string | null {
  const milliseconds = millisecondsOf(instant);
  if (milliseconds === null || typeof instant !== 'string') return null;
  const [day = ''] = /^\d{4}-\d\d-\d\d(?=T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$)/i.exec(instant) ?? [];
  return day !== '' && day <= today ? day : dateIn(timeZone, new Date(milliseconds));
}

/** Returns the calendar day of a limit, such as a deadline, as it is written. Returns null for one that no record can hold: 9999-12-31. */
export function limitOf(instant: unknown): string | null {
  const day = typeof instant === 'string' ? instant.slice(0, 10) : null;
  return day !== null && isDate(day) ? day : null;
}

/** Returns an instant (RFC 3339) in milliseconds since 1970, or null for anything else. */
export function millisecondsOf(instant: unknown): number | null {
  // A leap second is a valid instant that `Date` does not know.
  const milliseconds =
    typeof instant === 'string' ? Date.parse(instant.replace(/:60(?=[.Z+-]|$)/i, ':59')) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** Returns a JSON pointer (RFC 6901) to a place below `base`. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  return base + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
