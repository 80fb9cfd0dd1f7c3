import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import { dayOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { determinationInForce } from '../../risk/rules/answer.ts';
import { approveDetermination, recordDetermination, revokeDetermination } from './commands.ts';
import { needsSecondApprover } from './rules.ts';

const ofDetermination = readsOf<Row<'Determination'>>();

export const determinationResolvers: Resolvers = {
  Determination: {
    id: ofDetermination(['id'], ({ id }) => globalId('Determination', id)),
    thirdParty: ofDetermination(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    control: ofDetermination(['control'], ({ control }, _, { loaders }) =>
      control === null ? null : loaders.controls.load(control),
    ),
    screening: ofDetermination(['screeningId'], ({ screeningId }, _, { loaders }) =>
      screeningId === null ? null : loaders.screening.load(screeningId),
    ),
    engagement: ofDetermination(['engagementId'], ({ engagementId }, _, { loaders }) =>
      engagementId === null ? null : loaders.engagement.load(engagementId),
    ),
    attestation: ofDetermination(['attestationId'], ({ attestationId }, _, { loaders }) =>
      attestationId === null ? null : loaders.attestation.load(attestationId),
    ),
    needsSecondApprover,
    secondApprover: ofDetermination(['secondApproverId'], ({ secondApproverId }, _, { loaders }) =>
      secondApproverId === null ? null : loaders.principal.load(secondApproverId),
    ),
    rule: ofDetermination(['rule'], ({ rule }, _, { loaders }) => (rule === null ? null : loaders.rules.load(rule))),
    determinedBy: ofDetermination(
      ['determinedById'],
      async ({ determinedById }, _, { loaders }) => (await loaders.principal.load(determinedById))!,
    ),
    revokedBy: ofDetermination(['revokedById'], ({ revokedById }, _, { loaders }) =>
      revokedById === null ? null : loaders.principal.load(revokedById),
    ),
    inForce: (determination, { asOf }, { today }) => determinationInForce(determination, dayOf('asOf', asOf) ?? today),
  },
  Query: {
    determinations: rowsOf((_, args, { loaders }, columns) => loaders.determinations.page(args, null, columns)),
  },
  Mutation: {
    recordDetermination: mutation(recordDetermination),
    approveDetermination: mutation(approveDetermination),
    revokeDetermination: mutation(revokeDetermination),
  },
};
