import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { IngestDocumentInput, IngestOutcome } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { checkAttestor } from '../../records/attestation/rules.ts';
import { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { checkCodes, resolveId, resolveThirdParty } from '../../records/references.ts';
import { checkRequirements, codesOf } from '../../records/requirement-mapping/rules.ts';
import { authorizeSource } from '../sync/apply.ts';
import type { Writing, Writer } from '../../registry/session.ts';
import { write, writeTogether } from '../../registry/write.ts';
import { applyClaims } from './apply-claims.ts';
import { evidenceDocumentFields, questionnaireFields } from './fields.ts';
import type { Ingested, IngestedRecord } from './ingested.ts';
import { type Calendar, type Note, plain } from './extract.ts';
import {
  findAttestor,
  findDocument,
  notesOfSubject,
  requirementMap,
  resolveRequirements,
  verifyDocument,
} from './look-up.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { storeContent } from './repository.ts';

/** Most notes stored with a document. */
const MAX_NOTES = 500;
/** The source of documents that a person ingests without naming one. */
const DEFAULT_SOURCE = 'documents';

type InputFields = ReturnType<typeof readInput>;

/**
 * Stores a document of evidence, checks its signature and records its statements. All of it is written, or nothing.
 * @throws Rejected with every problem found.
 */
export async function ingestDocument(writer: Writer, input: IngestDocumentInput): Promise<Ingested> {
  authorize(writer.actor, 'sync.write');
  const problems = new Problems();
  const fields = readInput(writer, input, problems);
  authorizeSource(writer, fields.source);
  const { questionColumn = null, answerColumn = null, commentColumn = null, sheet = null } = fields.questionnaire;
  const columns = { question: questionColumn, answer: answerColumn, comment: commentColumn };
  const calendar = calendarOf(writer);
  const options = { format: input.format ?? null, framework: fields.framework, columns, sheet, calendar };
  const document = await readDocument(input.content, options, problems);
  const idempotency = idempotencyOf('ingestDocument', input, problems);
  // The document and the sync of its records share one write.
  const { outcome } = await writeTogether(
    writer,
    (joint) =>
      write(joint, (transaction) => ingest(transaction, joint, { input, fields, document }, problems), idempotency),
    { keep: input.dryRun !== true },
  );
  return input.dryRun === true ? withoutCreated(outcome) : outcome;
}

const calendarOf = ({ timeZone = 'UTC', today }: Writer): Calendar => ({ timeZone, today });

function readInput({ actor, today }: Writer, input: IngestDocumentInput, problems: Problems) {
  const fields = parseFields(evidenceDocumentFields, input, problems);
  const { attestedOn } = fields;
  if (attestedOn != null && attestedOn > today) {
    problems.add('OUT_OF_RANGE', 'attestedOn', `must not be after today, ${today}`);
  }
  const questionnaireProblems = problems.at('questionnaire');
  const questionnaire = parseFields(questionnaireFields, input.questionnaire ?? {}, questionnaireProblems);
  if (questionnaire.mapping) checkRequirements(questionnaire.mapping, questionnaireProblems.at('mapping'));
  return {
    source: fields.source ?? actor.source ?? DEFAULT_SOURCE,
    fileName: fields.fileName ?? null,
    url: fields.url ?? null,
    framework: fields.framework ?? null,
    assurance: fields.assurance ?? null,
    attestedOn: fields.attestedOn ?? null,
    validUntil: fields.validUntil ?? null,
    questionnaire,
  };
}

interface IngestCall {
  input: IngestDocumentInput;
  fields: InputFields;
  /** Null if it could not be read. */
  document: ReadDocument | null;
}

async function ingest(
  transaction: Writing,
  joint: Writer,
  { input, fields, document }: IngestCall,
  problems: Problems,
): Promise<Ingested> {
  const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
  const attestorId = (await resolveId(transaction, 'Attestor', 'attestorId', input.attestorId, problems)) ?? null;
  const [namedAttestor] = attestorId === null ? [] : await transaction.find('Attestor', [attestorId]);
  if (namedAttestor) checkAttestor(namedAttestor, thirdPartyId, problems);
  const inputMapping = fields.questionnaire.mapping ?? null;
  if (inputMapping) {
    await checkCodes(transaction, 'controls', codesOf(inputMapping), problems.at('questionnaire', 'mapping'));
  }
  problems.throwIfAny();
  const { sha256, extract, bytes, mediaType } = document!;
  const before = await findDocument(transaction, thirdPartyId!, sha256);
  if (before && !mayIngestAgain(before, joint)) return unchanged(before);

  const source = before?.source ?? fields.source;
  const documentUrl = before?.url ?? fields.url;
  const receivedAt = before?.createdAt ?? transaction.recordedAt;
  const proof = await verifyDocument(transaction, document!, {
    thirdPartyId: thirdPartyId!,
    attestorId,
    receivedAt,
  });
  const notes = [...extract.notes, ...(await notesOfSubject(transaction, thirdPartyId!, extract.subjects))];
  await resolveRequirements(transaction, thirdPartyId!, document!);
  const records = await applyClaims(transaction, joint, {
    thirdPartyId: thirdPartyId!,
    source,
    bytes,
    receivedAt,
    calendar: calendarOf(joint),
    extract,
    input: fields,
    notes,
    document: { sha256, mediaType, url: documentUrl },
    requirements: await requirementMap(transaction, document!, fields.framework, inputMapping),
    signature: proof.signature,
    attestor: namedAttestor ?? (await findAttestor(transaction, document!, proof)),
  });
  const record = {
    thirdPartyId: thirdPartyId!,
    sha256,
    byteSize: bytes.length,
    mediaType,
    source,
    fileName: before?.fileName ?? fields.fileName,
    url: documentUrl,
    signature: proof.signature.signature,
    format: extract.format,
    formatVersion: extract.formatVersion,
    title: extract.title,
    documentKey: extract.documentKey,
    documentVersion: extract.documentVersion,
    signatures: proof.signatures,
    signatories: extract.signatories.filter(hasAnyValue).slice(0, 100),
    notes: bounded(notes),
    outcomes: outcomesOf(records),
  };
  await storeContent(transaction, sha256, bytes);
  const { key, outcome } = await save(transaction, before, record);
  const changesRecords = records.some((each) => each.outcome !== 'UNCHANGED');
  return {
    documentKey: key,
    outcome: outcome === 'UNCHANGED' && changesRecords ? 'UPDATED' : outcome,
    signature: proof.signature.signature,
    records,
    notes: record.notes,
    problems: [],
  };
}

async function save(
  transaction: Writing,
  before: WholeRecord<'EvidenceDocument'> | null,
  record: Omit<WholeRecord<'EvidenceDocument'>, 'id' | 'version' | 'createdAt' | 'updatedAt'>,
): Promise<{ key: string; outcome: IngestOutcome }> {
  if (before) {
    const changed = await transaction.update('EvidenceDocument', before, record);
    return { key: before.id, outcome: changed ? 'UPDATED' : 'UNCHANGED' };
  }
  const [created] = await transaction.create('EvidenceDocument', [record]);
  return { key: created.id, outcome: 'CREATED' };
}

/** A program may only ingest documents of its own source again; a person may ingest any. */
const mayIngestAgain = ({ source }: { source: string }, { actor }: Writer) =>
  source === actor.source || (actor.kind === 'PERSON' && actor.role !== 'INTEGRATION');

function unchanged({ id, signature, source, notes }: WholeRecord<'EvidenceDocument'>): Ingested {
  const message = `is already stored from source "${source}"; only that source or a person can ingest it again`;
  const note: Note = { code: 'NOT_READ', path: '', message };
  const storedNotes = notes as Note[];
  return {
    documentKey: id,
    outcome: 'UNCHANGED',
    signature,
    records: [],
    notes: [note, ...storedNotes],
    problems: [],
  };
}

function outcomesOf(records: readonly IngestedRecord[]): WholeRecord<'EvidenceDocument'>['outcomes'] {
  return records.flatMap(({ record, path }) => {
    const [attestationId, auditId] = (['Attestation', 'Audit'] as const).map((name) =>
      record?.name === name ? record.key : null,
    ) as [string | null, string | null];
    return attestationId === null && auditId === null ? [] : [{ attestationId, auditId, path }];
  });
}

const hasAnyValue = (fields: object) => Object.values(fields).some((value) => value !== null);

function bounded(notes: readonly Note[]): Note[] {
  const short = notes.map((note) => ({ ...note, message: plain(note.message) ?? '' }));
  if (short.length <= MAX_NOTES) return short;
  const message = `${short.length - MAX_NOTES + 1} more notes were left out`;
  return [...short.slice(0, MAX_NOTES - 1), { code: 'NOT_READ', path: '', message }];
}

/** Removes references to records that a dry run created and rolled back. */
function withoutCreated(ingested: Ingested): Ingested {
  const records = ingested.records.map((each) => (each.outcome === 'CREATED' ? { ...each, record: null } : each));
  return { ...ingested, documentKey: ingested.outcome === 'CREATED' ? null : ingested.documentKey, records };
}
