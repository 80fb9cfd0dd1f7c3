import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { existing } from '../../registry/batch.ts';
import { documentOf } from '../../api/document.ts';
import { dayOf } from '../../registry/filters.ts';
import { contractInForce } from './rules.ts';
import { createContract, updateContract, terminateContract } from './commands.ts';

export const contractResolvers: Resolvers = {
  Contract: {
    id: ({ id }) => globalId('Contract', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    document: documentOf,
    inForce: (contract, { asOf }, { today }) => contractInForce(contract, dayOf('asOf', asOf) ?? today),
    clauses: ({ id }, _, { loaders }) => loaders.contractClauses.load(id),
    engagements: async ({ id }, _, { loaders }) => {
      const covered = await loaders.contractEngagements.load(id);
      return await existing(covered.map(({ engagementId }) => loaders.engagement.load(engagementId)));
    },
  },
  Clause: {
    clauseType: ({ clauseType }, _, { loaders }) => loaders.clauseTypes.load(clauseType),
  },
  Query: {
    contracts: (_, args, { loaders }) => loaders.contracts.page(args),
  },
  Mutation: {
    createContract: mutation(createContract),
    updateContract: mutation(updateContract),
    terminateContract: mutation(terminateContract),
  },
};
