import { dayOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { determinationInForce } from '../../risk/rules/answer.ts';
import { approveDetermination, recordDetermination, revokeDetermination } from './commands.ts';
import { needsSecondApprover } from './rules.ts';

export const determinationResolvers: Resolvers = {
  Determination: {
    id: ({ id }) => globalId('Determination', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    control: ({ control }, _, { loaders }) => (control === null ? null : loaders.controls.load(control)),
    screening: ({ screeningId }, _, { loaders }) => (screeningId === null ? null : loaders.screening.load(screeningId)),
    engagement: ({ engagementId }, _, { loaders }) =>
      engagementId === null ? null : loaders.engagement.load(engagementId),
    attestation: ({ attestationId }, _, { loaders }) =>
      attestationId === null ? null : loaders.attestation.load(attestationId),
    needsSecondApprover,
    secondApprover: ({ secondApproverId }, _, { loaders }) =>
      secondApproverId === null ? null : loaders.principal.load(secondApproverId),
    rule: ({ rule }, _, { loaders }) => (rule === null ? null : loaders.rules.load(rule)),
    determinedBy: async ({ determinedById }, _, { loaders }) => (await loaders.principal.load(determinedById))!,
    revokedBy: ({ revokedById }, _, { loaders }) => (revokedById === null ? null : loaders.principal.load(revokedById)),
    inForce: (determination, { asOf }, { today }) => determinationInForce(determination, dayOf('asOf', asOf) ?? today),
  },
  Query: {
    determinations: (_, args, { loaders }) => loaders.determinations.page(args),
  },
  Mutation: {
    recordDetermination: mutation(recordDetermination),
    approveDetermination: mutation(approveDetermination),
    revokeDetermination: mutation(revokeDetermination),
  },
};
