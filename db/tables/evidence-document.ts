import { sql } from 'drizzle-orm';
import { check, customType, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { attestation, signatureStatus } from './attestation.ts';
import { attestor } from './attestor.ts';
import { audit } from './audit.ts';
import { instant, instantIndexes, position, recordColumns } from './columns.ts';
import { thirdParty } from './third-party.ts';

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const evidenceFormat = pgEnum('evidence_format', [
  'CYCLONEDX',
  'OSCAL_ASSESSMENT_RESULTS',
  'IN_TOTO',
  'QUESTIONNAIRE',
  'OTHER',
]);

/**
 * The bytes of documents, each stored once. They are not a record: they never change, and the log refers to them by
 * digest. A document imported from another registry may have none.
 */
export const evidenceContent = pgTable(
  'evidence_content',
  {
    sha256: text().primaryKey(),
    bytes: bytes().notNull(),
    storedAt: instant().notNull(),
  },
  (t) => [check('evidence_content_sha256', sql`${t.sha256} = encode(sha256(${t.bytes}), 'hex')`)],
);

/** A document about a third party as received, and the outcome of ingesting it. */
export const evidenceDocument = pgTable(
  'evidence_document',
  {
    ...recordColumns,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    sha256: text().notNull(),
    byteSize: integer().notNull(),
    mediaType: text().notNull(),
    format: evidenceFormat().notNull(),
    formatVersion: text(),
    title: text(),
    /** Its own identity: a serial number or UUID that its versions share. */
    documentKey: text(),
    documentVersion: text(),
    /** Its origin: the source of its records, and its file name there. */
    source: text().notNull(),
    fileName: text(),
    url: text(),
    signature: signatureStatus().notNull(),
  },
  (t) => [
    ...instantIndexes('evidence_document', t, { owner: t.thirdPartyId }),
    // Not unique: two third parties that were merged may have had the same document.
    index('evidence_document_owner_sha256').on(t.thirdPartyId, t.sha256),
    index('evidence_document_format_created').on(t.format, t.createdAt, t.id),
    index('evidence_document_signature_created').on(t.signature, t.createdAt, t.id),
    index('evidence_document_sha256').on(t.sha256),
    index('evidence_document_key').on(t.documentKey),
    check('evidence_document_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** One signature of its envelope, and the result of verifying it. */
export const evidenceDocumentSignature = pgTable(
  'evidence_document_signature',
  {
    documentId: uuid()
      .notNull()
      .references(() => evidenceDocument.id),
    position: position(),
    status: signatureStatus().notNull(),
    keyId: text(),
    algorithm: text(),
    attestorId: uuid().references(() => attestor.id),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.position] }),
    index('evidence_document_signature_attestor').on(t.attestorId),
  ],
);

/** A record extracted from it. */
export const evidenceDocumentOutcome = pgTable(
  'evidence_document_outcome',
  {
    documentId: uuid()
      .notNull()
      .references(() => evidenceDocument.id),
    position: position(),
    attestationId: uuid().references(() => attestation.id),
    auditId: uuid().references(() => audit.id),
    /** Location in the document. */
    path: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.position] }),
    index('evidence_document_outcome_attestation').on(t.attestationId),
    index('evidence_document_outcome_audit').on(t.auditId),
    check('evidence_document_outcome_one', sql`num_nonnulls(${t.attestationId}, ${t.auditId}) = 1`),
  ],
);

/** A person that affirmed it. */
export const evidenceDocumentSignatory = pgTable(
  'evidence_document_signatory',
  {
    documentId: uuid()
      .notNull()
      .references(() => evidenceDocument.id),
    position: position(),
    name: text(),
    role: text(),
    organization: text(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.position] })],
);

/** A part of it that was not imported or was changed, with the reason. */
export const evidenceDocumentNote = pgTable(
  'evidence_document_note',
  {
    documentId: uuid()
      .notNull()
      .references(() => evidenceDocument.id),
    position: position(),
    code: text().notNull(),
    path: text().notNull(),
    message: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.position] })],
);
