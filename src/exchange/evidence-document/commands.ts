import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { IngestDocumentInput, IngestOutcome } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { checkAttestor } from '../../records/attestation/rules.ts';
import { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { checkCodes, resolveId, resolveThirdParty } from '../../input/references.ts';
import { checkRequirements, codesOf } from '../../records/requirement-mapping/rules.ts';
import { authorizeSource } from '../sync/apply.ts';
import type { Writing, Writer } from '../../registry/session.ts';
import { write, writeTogether } from '../../registry/write.ts';
import { applyClaims } from './apply-claims.ts';
import { evidenceDocumentFields, questionnaireFields } from './fields.ts';
import type { Ingested, IngestedRecord } from './ingested.ts';
import type { Note } from './extract.ts';
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

/** Most notes kept of a document. */
const MAX_NOTES = 500;
/** Under which source a person's documents are kept where nothing else is said. */
const USUAL_SOURCE = 'documents';

type Given = ReturnType<typeof readInput>;

/**
 * Takes in a document of evidence: keeps it, checks its signature, and records what it says. All of it is written, or nothing.
 * @throws Rejected with every problem found.
 */
export async function ingestDocument(writer: Writer, input: IngestDocumentInput): Promise<Ingested> {
  authorize(writer.actor, 'sync.write');
  const problems = new Problems();
  const given = readInput(writer, input, problems);
  authorizeSource(writer, given.source);
  const { questionColumn = null, answerColumn = null, commentColumn = null } = given.questionnaire;
  const columns = { question: questionColumn, answer: answerColumn, comment: commentColumn };
  const options = { format: input.format ?? null, framework: given.framework, columns };
  const document = readDocument(input.content, options, problems);
  const idempotency = idempotencyOf('ingestDocument', input, problems);
  // The records of a document are those of a sync, in the same write.
  const { outcome } = await writeTogether(
    writer,
    (joint) => write(joint, (at) => ingest(at, joint, { input, given, document }, problems), idempotency),
    { keep: input.dryRun !== true },
  );
  return input.dryRun === true ? undone(outcome) : outcome;
}

function readInput({ actor, today }: Writer, input: IngestDocumentInput, problems: Problems) {
  const fields = parseFields(evidenceDocumentFields, input, problems);
  const { attestedOn } = fields;
  if (attestedOn != null && attestedOn > today)
    problems.add('OUT_OF_RANGE', 'attestedOn', `must not be after today, ${today}`);
  const at = problems.at('questionnaire');
  const questionnaire = parseFields(questionnaireFields, input.questionnaire ?? {}, at);
  if (questionnaire.mapping) checkRequirements(questionnaire.mapping, at.at('mapping'));
  return {
    source: fields.source ?? actor.source ?? USUAL_SOURCE,
    fileName: fields.fileName ?? null,
    url: fields.url ?? null,
    framework: fields.framework ?? null,
    assurance: fields.assurance ?? null,
    attestedOn: fields.attestedOn ?? null,
    validUntil: fields.validUntil ?? null,
    questionnaire,
  };
}

/** What is ingested: the input, its fields as they were read, and the document; null where it could not be read. */
interface Call {
  input: IngestDocumentInput;
  given: Given;
  document: ReadDocument | null;
}

async function ingest(
  at: Writing,
  joint: Writer,
  { input, given, document }: Call,
  problems: Problems,
): Promise<Ingested> {
  const thirdPartyId = await resolveThirdParty(at, input.thirdParty, problems);
  const attestorId = (await resolveId(at, 'Attestor', 'attestorId', input.attestorId, problems)) ?? null;
  const [named] = attestorId === null ? [] : await at.find('Attestor', [attestorId]);
  if (named) checkAttestor(named, thirdPartyId, problems);
  const ownMapping = given.questionnaire.mapping ?? null;
  if (ownMapping) {
    await checkCodes(at, 'controls', codesOf(ownMapping), problems.at('questionnaire', 'mapping'));
  }
  problems.throwIfAny();
  const { sha256, extract, bytes } = document!;
  const before = await findDocument(at, thirdPartyId!, sha256);
  if (before && isOfOthers(before, joint)) return asItStands(before);

  const source = before?.source ?? given.source;
  const url = before?.url ?? given.url;
  const proof = await verifyDocument(at, document!, {
    ...{ thirdPartyId: thirdPartyId!, attestorId },
    receivedAt: before?.createdAt ?? at.recordedAt,
  });
  const notes = [...extract.notes, ...(await notesOfSubject(at, thirdPartyId!, extract.subjects))];
  await resolveRequirements(at, thirdPartyId!, document!);
  const brought = await applyClaims(at, joint, {
    ...{ thirdPartyId: thirdPartyId!, source, extract, given, notes },
    document: { sha256, mediaType: document!.mediaType, url },
    requirements: await requirementMap(at, document!, given.framework, ownMapping),
    signature: proof.found,
    attestor: named ?? (await findAttestor(at, document!, proof)),
  });
  const record = {
    ...{ thirdPartyId: thirdPartyId!, sha256, byteSize: bytes.length, mediaType: document!.mediaType, source },
    ...{ fileName: before?.fileName ?? given.fileName, url, signature: proof.found.signature },
    ...{ format: extract.format, formatVersion: extract.formatVersion, title: extract.title },
    ...{ documentKey: extract.documentKey, documentVersion: extract.documentVersion },
    ...{
      signatures: proof.signatures,
      signatories: extract.signatories.filter(isSaid).slice(0, 100),
      notes: bounded(notes),
    },
    outcomes: outcomesOf(brought),
  };
  await storeContent(at, sha256, bytes);
  const { key, outcome } = await keep(at, before, record);
  const changed = outcome === 'UNCHANGED' && brought.some((one) => one.outcome !== 'UNCHANGED') ? 'UPDATED' : outcome;
  return {
    documentKey: key,
    outcome: changed,
    signature: proof.found.signature,
    records: brought,
    notes: record.notes,
    problems: [],
  };
}

async function keep(
  at: Writing,
  before: WholeRecord<'EvidenceDocument'> | null,
  record: Omit<WholeRecord<'EvidenceDocument'>, 'id' | 'version' | 'createdAt' | 'updatedAt'>,
): Promise<{ key: string; outcome: IngestOutcome }> {
  if (before) {
    const changed = await at.update('EvidenceDocument', before, record);
    return { key: before.id, outcome: changed ? 'UPDATED' : 'UNCHANGED' };
  }
  const [created] = await at.create('EvidenceDocument', [record]);
  return { key: created!.id, outcome: 'CREATED' };
}

/** A program changes nothing of what another source brought; that it is kept already is all it needs to know. */
const isOfOthers = ({ source }: { source: string }, { actor }: Writer) =>
  source !== actor.source && (actor.kind !== 'PERSON' || actor.role === 'INTEGRATION');

function asItStands({ id, signature, source, notes }: WholeRecord<'EvidenceDocument'>): Ingested {
  const message = `is already stored from source "${source}"; only that source or a person can ingest it again`;
  const note: Note = { code: 'NOT_READ', path: '', message };
  const before = notes as Note[];
  return { documentKey: id, outcome: 'UNCHANGED', signature, records: [], notes: [note, ...before], problems: [] };
}

function outcomesOf(brought: readonly IngestedRecord[]): WholeRecord<'EvidenceDocument'>['outcomes'] {
  return brought.flatMap(({ record, path }) => {
    const [attestationId, auditId] = (['Attestation', 'Audit'] as const).map((name) =>
      record?.name === name ? record.key : null,
    ) as [string | null, string | null];
    return attestationId === null && auditId === null ? [] : [{ attestationId, auditId, path }];
  });
}

const isSaid = (one: object) => Object.values(one).some((value) => value !== null);

function bounded(notes: readonly Note[]): Note[] {
  if (notes.length <= MAX_NOTES) return [...notes];
  const more = `${notes.length - MAX_NOTES + 1} more notes were left out`;
  return [...notes.slice(0, MAX_NOTES - 1), { code: 'NOT_READ', path: '', message: more }];
}

/** After a dry run nothing is there that it created. */
function undone(ingested: Ingested): Ingested {
  const records = ingested.records.map((one) => (one.outcome === 'CREATED' ? { ...one, record: null } : one));
  return { ...ingested, documentKey: ingested.outcome === 'CREATED' ? null : ingested.documentKey, records };
}
