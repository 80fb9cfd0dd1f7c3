import { existing } from '../../registry/batch.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { documentOf } from '../../api/document.ts';
import { recordAttestation, revokeAttestation } from './commands.ts';

export const attestationResolvers: Resolvers = {
  Attestation: {
    id: ({ id }) => globalId('Attestation', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    document: documentOf,
    attestor: ({ attestorId }, _, { loaders }) => (attestorId === null ? null : loaders.attestor.load(attestorId)),
    sourceDocuments: async ({ id }, _, { loaders }) =>
      await existing(
        (await loaders.documentsOfAttestation.load(id)).map(({ documentId }) =>
          loaders.evidenceDocument.load(documentId),
        ),
      ),
    claims: ({ id }, _, { loaders }) => loaders.attestationClaims.load(id),
    supersedes: ({ supersedesId }, _, { loaders }) =>
      supersedesId === null ? null : loaders.attestation.load(supersedesId),
    supersededBy: ({ supersededById }, _, { loaders }) =>
      supersededById === null ? null : loaders.attestation.load(supersededById),
  },
  ControlClaim: {
    control: ({ control }, _, { loaders }) => loaders.controls.load(control),
  },
  Query: {
    attestations: (_, args, { loaders }) => loaders.attestations.page(args),
  },
  Mutation: {
    recordAttestation: mutation(recordAttestation),
    revokeAttestation: mutation(revokeAttestation),
  },
};
