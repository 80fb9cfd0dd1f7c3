import type { auditKind, auditOutcome, severity } from '../../../db/tables/audit.ts';
import type { claimStatus } from '../../../db/tables/attestation.ts';
import type { evidenceFormat } from '../../../db/tables/evidence-document.ts';
import type { EvidenceNoteCode } from '../../generated/graphql.ts';
import type { Problems } from '../../input/problems.ts';

/** What a claim says of a control. */
export type ClaimStatus = (typeof claimStatus.enumValues)[number];
/** What a document is. */
export type EvidenceFormat = (typeof evidenceFormat.enumValues)[number];

/** A part of a document that was not taken over, or not as it stands. */
export interface Note {
  code: EvidenceNoteCode;
  /** A JSON pointer, or a line. */
  path: string;
  message: string;
}

/** A requirement of a standard, as far as the document tells: null where it does not say of which, or only refers to it. */
export interface RequirementRef {
  standard: string | null;
  requirement: string;
}

/** What a document says of a requirement. */
export interface RequirementClaim extends RequirementRef {
  path: string;
  /** What it says; of a questionnaire the answer as it was given, which the mapping reads. */
  says: { status: ClaimStatus } | { answer: string };
  /** Why it does not apply. */
  justification: string | null;
  note: string | null;
}

/** A dated statement in a document. */
export interface Statement {
  path: string;
  /** What makes it this statement among those of the document's versions. */
  key: readonly string[];
  assessor: { name: string; independent: boolean } | null;
  attestedOn: string | null;
  validUntil: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  /** Whether documents or data stand behind it. */
  hasEvidence: boolean;
  claims: RequirementClaim[];
}

/** Something an audit found to be wrong. */
export interface FoundFinding {
  path: string;
  key: readonly string[];
  title: string;
  /** Whether what was looked for is there: then it is no finding, or none any more. */
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
  /** When the document was last changed: what is older does not undo what is newer. */
  updatedAt: string | null;
  findings: FoundFinding[];
}

/** Somebody who affirms a document. */
export interface Signatory {
  name: string | null;
  role: string | null;
  organization: string | null;
}

/** What a document says, before anything of it is looked up in the registry. */
export interface Extract {
  format: EvidenceFormat;
  formatVersion: string | null;
  title: string | null;
  documentKey: string | null;
  documentVersion: string | null;
  statements: Statement[];
  audits: FoundAudit[];
  /** Names of whom or what it is about. */
  subjects: string[];
  signatories: Signatory[];
  /** Whether it carries signatures of a kind that is not checked. */
  hasOtherSignatures: boolean;
  notes: Note[];
}

/** An extract of nothing but what it is. */
export function emptyExtract(format: EvidenceFormat): Extract {
  return {
    format,
    formatVersion: null,
    title: null,
    documentKey: null,
    documentVersion: null,
    statements: [],
    audits: [],
    subjects: [],
    signatories: [],
    hasOtherSignatures: false,
    notes: [],
  };
}

/** A document's content, decoded: a text, and what it is as JSON. */
export interface Content {
  text: string;
  /** Undefined where it is no JSON. */
  json: unknown;
}

/** What is said beside a document of how it is read. */
export interface ReadingOptions {
  framework: string | null;
  columns: { question: string | null; answer: string | null; comment: string | null };
}

/** A format of evidence. */
export interface EvidenceReader {
  format: EvidenceFormat;
  mediaType: string;
  /** Whether content is of this format, valid or not. */
  recognises(content: Content): boolean;
  /** Validates content and reads it; notes everything wrong with it, and then what it returns is void. */
  read(content: Content, options: ReadingOptions, problems: Problems): Extract;
}

const LONGEST_TEXT = 2_000;

/** A text of a document as records take it: without control characters, and no longer than they allow. */
export function plain(text: unknown, longest = LONGEST_TEXT): string | null {
  if (typeof text !== 'string') return null;
  // eslint-disable-next-line no-control-regex
  const clean = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ');
  const visible = clean.replaceAll(/\p{Cf}/gu, '').trim() === '' ? '' : clean.trim();
  if (visible === '') return null;
  const letters = [...visible];
  return letters.length <= longest ? visible : `${letters.slice(0, longest - 1).join('')}…`;
}

/** Parts of a note, one after the other. */
export function joined(parts: readonly (string | null | undefined | false)[]): string | null {
  return plain(parts.filter(Boolean).join('. '));
}

/** The calendar day of an instant as it is written, in its own time zone; null where it is none that a record takes. */
export function dayOf(instant: unknown): string | null {
  const [day] = typeof instant === 'string' ? (/^(19|20|21)\d\d-\d\d-\d\d/.exec(instant) ?? []) : [];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** A JSON pointer (RFC 6901) to a place below another. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  return base + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
