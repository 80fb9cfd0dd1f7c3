import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { attestation, attestationClaim } from '../../../db/tables/attestation.ts';
import { attestor, attestorPublicKey } from '../../../db/tables/attestor.ts';
import { finding } from '../../../db/tables/audit.ts';
import { evidenceContent, evidenceDocument, evidenceDocumentOutcome } from '../../../db/tables/evidence-document.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { EvidenceDocumentOrderField, EvidenceDocumentWhere } from '../../generated/inputs.ts';
import { isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Writing } from '../../registry/session.ts';
import type { RegisteredKey } from './signatures.ts';

/** The list of evidence documents. */
export const evidenceDocumentList: List<EvidenceDocumentWhere, EvidenceDocumentOrderField> = {
  name: 'evidenceDocuments',
  table: evidenceDocument,
  key: evidenceDocument.id,
  orders: {
    ...instantOrders(evidenceDocument),
  },
  defaultOrder: () => ({ field: 'CREATED_AT', direction: 'DESC' }),
  filters: {
    format: isIn(evidenceDocument.format),
    signature: isIn(evidenceDocument.signature),
    sha256: (digest) => ({ conditions: [sql`${evidenceDocument.sha256} = ${digest.toLowerCase()}`] }),
    ...instantFilters(evidenceDocument),
  },
};

/** Returns the key of a third party's document with these bytes, or null. */
export async function findDocumentKey(
  transaction: Writing,
  thirdPartyId: string,
  sha256: string,
): Promise<string | null> {
  const [row] = await transaction.rows<{ id: string }>(
    sql`select id from ${evidenceDocument} where third_party_id = ${thirdPartyId} and sha256 = ${sha256} order by created_at, id limit 1`,
  );
  return row?.id ?? null;
}

/** Links a record to a document that it was made from. */
export interface MadeOf {
  recordId: string;
  documentId: string;
}

/** Most documents returned for one record. */
const MOST_DOCUMENTS = 10;

/** Returns the documents that records of a kind were made from, newest first. */
export async function findDocumentsBehind(
  snapshot: Snapshot,
  kind: 'Attestation' | 'Audit',
  recordIds: readonly string[],
): Promise<MadeOf[]> {
  const column = kind === 'Attestation' ? evidenceDocumentOutcome.attestationId : evidenceDocumentOutcome.auditId;
  return await snapshot.rows<MadeOf>(
    sql`select wanted.id as "recordId", document_id as "documentId" from unnest(${sql.param(recordIds)}::uuid[]) as wanted(id)
      cross join lateral (
        select distinct document_id from ${evidenceDocumentOutcome} where ${column} = wanted.id order by document_id desc limit ${MOST_DOCUMENTS}
      ) as made`,
  );
}

/** Stores bytes under their digest, once. */
export async function storeContent(transaction: Writing, sha256: string, bytes: Buffer): Promise<void> {
  const [stored] = await transaction.rows(sql`select 1 from ${evidenceContent} where sha256 = ${sha256}`);
  if (stored) return;
  await transaction.rows(
    sql`insert into ${evidenceContent} (sha256, bytes, stored_at)
      values (${sha256}, ${sql.param(bytes)}, ${transaction.recordedAt}::timestamptz)`,
  );
}

interface StoredContent {
  bytes: Buffer;
  mediaType: string;
  fileName: string | null;
  sha256: string;
}

/** Returns the bytes of a document and their file name. Returns null if the document or its bytes are not stored. */
export async function findContent(snapshot: Snapshot, documentId: string): Promise<StoredContent | null> {
  const [content] = await snapshot.rows<StoredContent>(
    sql`select bytes, media_type as "mediaType", file_name as "fileName", ${evidenceContent.sha256} as sha256
      from ${evidenceDocument} join ${evidenceContent} on ${evidenceContent.sha256} = ${evidenceDocument.sha256}
      where id = ${documentId}`,
  );
  return content ?? null;
}

/** Most documents with the same serial number that are searched for definitions. */
const MAX_SIBLINGS = 20;

/** Returns the bytes of a third party's other documents with the same document key, newest first. */
export async function findSiblings(
  transaction: Writing,
  { thirdPartyId, documentKey, sha256 }: { thirdPartyId: string; documentKey: string; sha256: string },
): Promise<Buffer[]> {
  const siblings = await transaction.rows<{ bytes: Buffer }>(
    sql`select bytes from ${evidenceDocument} join ${evidenceContent} on ${evidenceContent.sha256} = ${evidenceDocument.sha256}
      where document_key = ${documentKey} and third_party_id = ${thirdPartyId} and format in ('CYCLONEDX', 'IN_TOTO')
        and ${evidenceDocument.sha256} <> ${sha256}
      order by created_at desc, id desc limit ${MAX_SIBLINGS}`,
  );
  return siblings.map(({ bytes }) => bytes);
}

/** Returns registered keys that may sign documents about a third party: those of one attestor, or with these ids. */
export async function findRegisteredKeys(
  transaction: Writing,
  { thirdPartyId, attestorId, keyIds }: { thirdPartyId: string; attestorId: string | null; keyIds: readonly string[] },
): Promise<RegisteredKey[]> {
  // A third party that attests for itself may not attest for others.
  return await transaction.rows<RegisteredKey>(
    sql`select attestor_id as "attestorId", key_id as "keyId", algorithm, key, valid_from as "validFrom", valid_to as "validTo"
      from ${attestorPublicKey} join ${attestor} on ${attestor.id} = attestor_id
      where (third_party_id is null or third_party_id = ${thirdPartyId})
        and ${attestorId === null ? sql`key_id = ${anyOf(keyIds)}` : sql`attestor_id = ${attestorId}::uuid`}
      order by attestor_id, ${attestorPublicKey.position} limit 1000`,
  );
}

/** Returns the key of the attestor with a name, ignoring case. Returns null if there is none or more than one. */
export async function findAttestorNamed(transaction: Writing, name: string): Promise<string | null> {
  const attestors = await transaction.rows<{ id: string }>(
    sql`select id from ${attestor} where lower(name) = lower(${name}) and third_party_id is null limit 2`,
  );
  return attestors.length === 1 ? attestors[0]!.id : null;
}

/** Documents of a third party from one source, other than the one that is ingested. */
export interface OtherDocuments {
  thirdPartyId: string;
  source: string;
  /** The digest of the document that is ingested. */
  sha256: string;
  /** When that document was first received. */
  receivedAt: string;
}

/** Another document: its digest, its version as it states it, and whether it was received first. */
export interface OtherDocument {
  sha256: string;
  documentVersion: string | null;
  receivedBefore: boolean;
}

const otherDocuments = ({ thirdPartyId, source, sha256 }: OtherDocuments) =>
  sql`third_party_id = ${thirdPartyId} and source = ${source} and sha256 <> ${sha256} and signature <> 'INVALID'`;

const otherDocumentColumns = ({ receivedAt }: OtherDocuments) =>
  sql`sha256, document_version as "documentVersion", created_at < ${receivedAt}::timestamptz as "receivedBefore"`;

/** Returns the other documents with a document key whose signature is not invalid. */
export async function findOtherVersions(
  transaction: Writing,
  documentKey: string,
  others: OtherDocuments,
): Promise<OtherDocument[]> {
  return await transaction.rows<OtherDocument>(
    sql`select ${otherDocumentColumns(others)} from ${evidenceDocument}
      where document_key = ${documentKey} and ${otherDocuments(others)} order by created_at, id`,
  );
}

/** Most assessments of one third party that are compared. */
const MAX_ASSESSMENTS = 50;

/** Returns the latest other assessment results whose signature is not invalid. */
export async function findOtherAssessments(transaction: Writing, others: OtherDocuments): Promise<OtherDocument[]> {
  return await transaction.rows<OtherDocument>(
    sql`select ${otherDocumentColumns(others)} from ${evidenceDocument}
      where format = 'OSCAL_ASSESSMENT_RESULTS' and ${otherDocuments(others)}
      order by created_at desc, id desc limit ${MAX_ASSESSMENTS}`,
  );
}

/** Returns the bytes with a digest, or null if they are not stored. */
export async function findBytes(transaction: Writing, sha256: string): Promise<Buffer | null> {
  const [content] = await transaction.rows<{ bytes: Buffer }>(
    sql`select bytes from ${evidenceContent} where sha256 = ${sha256}`,
  );
  return content?.bytes ?? null;
}

/** An attestation that was made from a document, with the controls that it claims. */
export interface MadeAttestation {
  id: string;
  externalId: string;
  framework: string;
  revision: number;
  attestedOn: string | null;
  revocationReason: string | null;
  controls: string[];
  sha256: string;
  /** Its place in the document, if its latest ingestion made it. */
  path: string | null;
}

/** Returns the attestations of a third party that a source made from documents with these digests. */
export async function findMadeAttestations(
  transaction: Writing,
  { thirdPartyId, source }: Pick<OtherDocuments, 'thirdPartyId' | 'source'>,
  digests: readonly string[],
): Promise<MadeAttestation[]> {
  return await transaction.rows<MadeAttestation>(
    sql`select a.id, a.external_id as "externalId", a.framework, a.revision, a.attested_on::text as "attestedOn",
        a.revocation_reason as "revocationReason", a.document_sha256 as sha256,
        array(select control from ${attestationClaim} where attestation_id = a.id order by position) as controls,
        (select path from ${evidenceDocumentOutcome} where attestation_id = a.id limit 1) as path
      from ${attestation} a
      where a.third_party_id = ${thirdPartyId} and a.source = ${source} and a.external_id is not null
        and a.document_sha256 = ${anyOf(digests)} and a.signature <> 'INVALID'
      order by a.external_id, a.revision`,
  );
}

/** Returns the document of each statement under one of these keys of a source that no other supersedes. */
export async function findStandingUnder(
  transaction: Writing,
  source: string,
  externalIds: readonly string[],
): Promise<{ externalId: string; sha256: string | null }[]> {
  return await transaction.rows<{ externalId: string; sha256: string | null }>(
    sql`select external_id as "externalId", document_sha256 as sha256 from ${attestation}
      where source = ${source} and external_id = ${anyOf(externalIds)} and superseded_by_id is null`,
  );
}

/** Returns the frameworks of the statements that a source has made about a third party. */
export async function findFrameworks(
  transaction: Writing,
  { thirdPartyId, source }: Pick<OtherDocuments, 'thirdPartyId' | 'source'>,
): Promise<string[]> {
  const rows = await transaction.rows<{ framework: string }>(
    sql`select distinct framework from ${attestation} where third_party_id = ${thirdPartyId} and source = ${source} order by framework`,
  );
  return rows.map(({ framework }) => framework);
}

/** Returns the ids of all statements under some keys of a source. */
export async function findRevisionsUnder(
  transaction: Writing,
  source: string,
  externalIds: readonly string[],
): Promise<string[]> {
  const rows = await transaction.rows<{ id: string }>(
    sql`select id from ${attestation} where source = ${source} and external_id = ${anyOf(externalIds)}`,
  );
  return rows.map(({ id }) => id);
}

/** A finding that a source has recorded. */
export interface RecordedFinding {
  externalId: string;
  status: 'OPEN' | 'REMEDIATED' | 'ACCEPTED';
  closureNote: string | null;
}

/** Returns the findings that a source has recorded under these keys and not withdrawn. */
export async function findRecordedFindings(
  transaction: Writing,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, RecordedFinding>> {
  const recorded = await transaction.rows<RecordedFinding>(
    sql`select external_id as "externalId", status, closure_note as "closureNote" from ${finding}
      where source = ${source} and external_id = ${anyOf(externalIds)} and retired_on is null`,
  );
  return new Map(recorded.map((each) => [each.externalId, each]));
}

/** Returns the legal and trading names of a third party. */
export async function findNames(transaction: Writing, thirdPartyId: string): Promise<string[]> {
  const [row] = await transaction.rows<{ names: string[] }>(
    sql`select array_prepend(legal_name, trading_names) as names from ${thirdParty} where id = ${thirdPartyId}`,
  );
  return row?.names ?? [];
}
