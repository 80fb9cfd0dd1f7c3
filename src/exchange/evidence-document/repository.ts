import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { attestor, attestorPublicKey } from '../../../db/tables/attestor.ts';
import { finding } from '../../../db/tables/audit.ts';
import { evidenceContent, evidenceDocument, evidenceDocumentOutcome } from '../../../db/tables/evidence-document.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { EvidenceDocumentOrderField, EvidenceDocumentWhere } from '../../generated/inputs.ts';
import { isIn } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Writing } from '../../registry/session.ts';
import type { RegisteredKey } from './signatures.ts';

const createdAt = sql`${evidenceDocument.createdAt}`;

/** Documents of evidence as a list. */
export const evidenceDocumentList: List<EvidenceDocumentWhere, EvidenceDocumentOrderField> = {
  name: 'evidenceDocuments',
  table: evidenceDocument,
  key: evidenceDocument.id,
  orders: { CREATED_AT: { expression: createdAt, type: 'timestamptz' } },
  defaultOrder: () => ({ field: 'CREATED_AT', direction: 'DESC' }),
  filters: {
    format: isIn(evidenceDocument.format),
    signature: isIn(evidenceDocument.signature),
    sha256: (digest) => ({ conditions: [sql`${evidenceDocument.sha256} = ${digest.toLowerCase()}`] }),
  },
};

/** Key of the document of these bytes about a third party; null where there is none. */
export async function findDocumentKey(at: Writing, thirdPartyId: string, sha256: string): Promise<string | null> {
  const [found] = await at.rows<{ id: string }>(
    sql`select id from ${evidenceDocument} where third_party_id = ${thirdPartyId} and sha256 = ${sha256}`,
  );
  return found?.id ?? null;
}

/** That a record was made of a document. */
export interface MadeOf {
  recordId: string;
  documentId: string;
}

/** Most documents told of one record. */
const MOST_DOCUMENTS = 10;

/** The documents that records of a kind were made of, the latest first. */
export async function findDocumentsBehind(
  at: Snapshot,
  kind: 'Attestation' | 'Audit',
  recordIds: readonly string[],
): Promise<MadeOf[]> {
  const column = kind === 'Attestation' ? evidenceDocumentOutcome.attestationId : evidenceDocumentOutcome.auditId;
  return await at.rows<MadeOf>(
    sql`select wanted.id as "recordId", document_id as "documentId" from unnest(${sql.param(recordIds)}::uuid[]) as wanted(id)
      cross join lateral (
        select distinct document_id from ${evidenceDocumentOutcome} where ${column} = wanted.id order by document_id desc limit ${MOST_DOCUMENTS}
      ) as made`,
  );
}

/** Keeps bytes under their digest; harmless where they are kept already. */
export async function storeContent(at: Writing, sha256: string, bytes: Buffer): Promise<void> {
  await at.rows(
    sql`insert into ${evidenceContent} (sha256, bytes, stored_at)
      values (${sha256}, ${sql.param(bytes)}, ${at.recordedAt}::timestamptz) on conflict (sha256) do nothing`,
  );
}

/** The bytes of a document, and what they are called; null where there is no such document, or its bytes are not here. */
export async function findContent(
  at: Snapshot,
  documentId: string,
): Promise<{ bytes: Buffer; mediaType: string; fileName: string | null; sha256: string } | null> {
  const [found] = await at.rows<{ bytes: Buffer; mediaType: string; fileName: string | null; sha256: string }>(
    sql`select bytes, media_type as "mediaType", file_name as "fileName", ${evidenceContent.sha256} as sha256
      from ${evidenceDocument} join ${evidenceContent} on ${evidenceContent.sha256} = ${evidenceDocument.sha256}
      where id = ${documentId}`,
  );
  return found ?? null;
}

/** Most documents of one serial number that are looked into for definitions. */
const MAX_SIBLINGS = 20;

/** The bytes of other documents about a third party that share one's own key, the newest first. */
export async function findSiblings(
  at: Writing,
  { thirdPartyId, documentKey, sha256 }: { thirdPartyId: string; documentKey: string; sha256: string },
): Promise<Buffer[]> {
  const found = await at.rows<{ bytes: Buffer }>(
    sql`select bytes from ${evidenceDocument} join ${evidenceContent} on ${evidenceContent.sha256} = ${evidenceDocument.sha256}
      where document_key = ${documentKey} and third_party_id = ${thirdPartyId} and format = 'CYCLONEDX'
        and ${evidenceDocument.sha256} <> ${sha256}
      order by created_at desc, id desc limit ${MAX_SIBLINGS}`,
  );
  return found.map(({ bytes }) => bytes);
}

/** Keys that signatures on documents about a third party can have been made with: of one attestor, or of these ids. */
export async function findRegisteredKeys(
  at: Writing,
  of: { thirdPartyId: string; attestorId: string | null; keyIds: readonly string[] },
): Promise<RegisteredKey[]> {
  // Who speaks for itself does not speak of others.
  return await at.rows<RegisteredKey>(
    sql`select attestor_id as "attestorId", key_id as "keyId", algorithm, key, valid_from as "validFrom", valid_to as "validTo"
      from ${attestorPublicKey} join ${attestor} on ${attestor.id} = attestor_id
      where (third_party_id is null or third_party_id = ${of.thirdPartyId})
        and ${of.attestorId === null ? sql`key_id = ${anyOf(of.keyIds)}` : sql`attestor_id = ${of.attestorId}::uuid`}
      order by attestor_id, ${attestorPublicKey.position} limit 1000`,
  );
}

/** The attestor of a name, letters compared without case; null where there is none, or more than one. */
export async function findAttestorNamed(at: Writing, name: string): Promise<string | null> {
  const found = await at.rows<{ id: string }>(
    sql`select id from ${attestor} where lower(name) = lower(${name}) and third_party_id is null limit 2`,
  );
  return found.length === 1 ? found[0]!.id : null;
}

/** Which keys of findings are known from a source. */
export async function findRecordedFindings(
  at: Writing,
  source: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const found = await at.rows<{ externalId: string }>(
    sql`select external_id as "externalId" from ${finding}
      where source = ${source} and external_id = ${anyOf(externalIds)}`,
  );
  return new Set(found.map(({ externalId }) => externalId));
}

/** What a third party is called. */
export async function findNames(at: Writing, thirdPartyId: string): Promise<string[]> {
  const [found] = await at.rows<{ names: string[] }>(
    sql`select array_prepend(legal_name, trading_names) as names from ${thirdParty} where id = ${thirdPartyId}`,
  );
  return found?.names ?? [];
}
