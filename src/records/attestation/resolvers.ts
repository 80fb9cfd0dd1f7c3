import type { Part, Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import { existing } from '../../registry/batch.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { documentOf } from '../../api/document.ts';
import { recordAttestation, revokeAttestation } from './commands.ts';

const ofAttestation = readsOf<Row<'Attestation'>>();
const ofControlClaim = readsOf<Part<'Attestation', 'claims'>>();

export const attestationResolvers: Resolvers = {
  Attestation: {
    id: ofAttestation(['id'], ({ id }) => globalId('Attestation', id)),
    thirdParty: ofAttestation(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    document: ofAttestation(['documentSha256', 'documentMediaType', 'documentUrl'], documentOf),
    attestor: ofAttestation(['attestorId'], ({ attestorId }, _, { loaders }) =>
      attestorId === null ? null : loaders.attestor.load(attestorId),
    ),
    sourceDocuments: ofAttestation(
      ['id'],
      async ({ id }, _, { loaders }) =>
        await existing(
          (await loaders.documentsOfAttestation.load(id)).map(({ documentId }) =>
            loaders.evidenceDocument.load(documentId),
          ),
        ),
    ),
    claims: ofAttestation(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.attestationClaims.load(id, columns)),
    ),
    supersedes: ofAttestation(['supersedesId'], ({ supersedesId }, _, { loaders }) =>
      supersedesId === null ? null : loaders.attestation.load(supersedesId),
    ),
    supersededBy: ofAttestation(['supersededById'], ({ supersededById }, _, { loaders }) =>
      supersededById === null ? null : loaders.attestation.load(supersededById),
    ),
  },
  ControlClaim: {
    control: ofControlClaim(['control'], ({ control }, _, { loaders }) => loaders.controls.load(control)),
  },
  Query: {
    attestations: rowsOf((_, args, { loaders }, columns) => loaders.attestations.page(args, null, columns)),
  },
  Mutation: {
    recordAttestation: mutation(recordAttestation),
    revokeAttestation: mutation(revokeAttestation),
  },
};
