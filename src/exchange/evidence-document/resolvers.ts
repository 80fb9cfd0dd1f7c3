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

export const evidenceDocumentResolvers: Resolvers = {
  EvidenceDocument: {
    id: ({ id }) => globalId('EvidenceDocument', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    signatures: ({ id }, _, { loaders }) => loaders.evidenceDocumentSignatures.load(id),
    attestations: async ({ id }, _, { loaders }) =>
      await existing(
        (await loaders.evidenceDocumentOutcomes.load(id)).flatMap(({ attestationId }) =>
          attestationId === null ? [] : loaders.attestation.load(attestationId),
        ),
      ),
    audits: async ({ id }, _, { loaders }) =>
      await existing(
        (await loaders.evidenceDocumentOutcomes.load(id)).flatMap(({ auditId }) =>
          auditId === null ? [] : loaders.audit.load(auditId),
        ),
      ),
    signatories: ({ id }, _, { loaders }) => loaders.evidenceDocumentSignatories.load(id),
    notes: async ({ id }, _, { loaders }) =>
      (await loaders.evidenceDocumentNotes.load(id)).map((note) => ({ ...note, code: note.code as EvidenceNoteCode })),
  },
  EvidenceSignature: {
    attestor: ({ attestorId }, _, { loaders }) => (attestorId === null ? null : loaders.attestor.load(attestorId)),
  },
  IngestDocumentPayload: payload,
  IngestedRecord: {
    record: ({ record }, _, context) => (record === null ? null : loadNode(context, record.name, record.key)),
  },
  Query: {
    evidenceDocuments: (_, args, { loaders }) => loaders.evidenceDocuments.page(args),
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
