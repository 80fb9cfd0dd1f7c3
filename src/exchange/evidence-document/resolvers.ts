import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import { existing } from '../../registry/batch.ts';
import type { EvidenceNoteCode, IngestDocumentPayloadResolvers, Resolvers } from '../../generated/graphql.ts';
import { loadNode } from '../../api/node/load.ts';
import { running, userError } from '../../api/mutation-resolver.ts';
import { Rejected } from '../../input/problems.ts';
import { globalId } from '../../registry/global-id.ts';
import { ingestDocument } from './commands.ts';
import type { Note } from './extract.ts';

const payload: IngestDocumentPayloadResolvers = {
  evidenceDocument: ({ documentKey }, _, { loaders }) =>
    documentKey === null ? null : loaders.evidenceDocument.load(documentKey),
  userErrors: ({ problems }) => problems.map(userError),
};

const ofEvidenceDocument = readsOf<Row<'EvidenceDocument'>>();

export const evidenceDocumentResolvers: Resolvers = {
  EvidenceDocument: {
    id: ofEvidenceDocument(['id'], ({ id }) => globalId('EvidenceDocument', id)),
    thirdParty: ofEvidenceDocument(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    signatures: ofEvidenceDocument(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.evidenceDocumentSignatures.load(id, columns)),
    ),
    attestations: ofEvidenceDocument(
      ['id'],
      async ({ id }, _, { loaders }) =>
        await existing(
          (await loaders.evidenceDocumentOutcomes.load(id)).flatMap(({ attestationId }) =>
            attestationId === null ? [] : loaders.attestation.load(attestationId),
          ),
        ),
    ),
    audits: ofEvidenceDocument(
      ['id'],
      async ({ id }, _, { loaders }) =>
        await existing(
          (await loaders.evidenceDocumentOutcomes.load(id)).flatMap(({ auditId }) =>
            auditId === null ? [] : loaders.audit.load(auditId),
          ),
        ),
    ),
    signatories: ofEvidenceDocument(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.evidenceDocumentSignatories.load(id, columns)),
    ),
    notes: ofEvidenceDocument(['id'], async ({ id }, _, { loaders }) =>
      (await loaders.evidenceDocumentNotes.load(id)).map((note) => ({ ...note, code: note.code as EvidenceNoteCode })),
    ),
  },
  EvidenceSignature: {
    attestor: ({ attestorId }, _, { loaders }) => (attestorId === null ? null : loaders.attestor.load(attestorId)),
  },
  IngestDocumentPayload: payload,
  IngestedRecord: {
    record: ({ record }, _, context) => (record === null ? null : loadNode(context, record.name, record.key)),
  },
  Query: {
    evidenceDocuments: rowsOf((_, args, { loaders }, columns) => loaders.evidenceDocuments.page(args, null, columns)),
  },
  Mutation: {
    ingestDocument: (_, { input }, context) =>
      running(context, async () => {
        try {
          return await ingestDocument(context.writer, input);
        } catch (error) {
          if (!(error instanceof Rejected)) throw error;
          const notes: Note[] = [];
          return { documentKey: null, outcome: null, signature: null, records: [], notes, problems: error.problems };
        }
      }),
  },
};
