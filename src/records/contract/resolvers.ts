import type { Part, Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { existing } from '../../registry/batch.ts';
import { documentOf } from '../../api/document.ts';
import { dayOf } from '../../registry/filters.ts';
import { contractInForce } from './rules.ts';
import { createContract, updateContract, terminateContract } from './commands.ts';

const ofClause = readsOf<Part<'Contract', 'clauses'>>();
const ofContract = readsOf<Row<'Contract'>>();

export const contractResolvers: Resolvers = {
  Contract: {
    id: ofContract(['id'], ({ id }) => globalId('Contract', id)),
    thirdParty: ofContract(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    document: ofContract(['documentSha256', 'documentMediaType', 'documentUrl'], documentOf),
    inForce: ofContract(
      ['status', 'effectiveOn', 'expiresOn', 'terminatedOn', 'autoRenews'],
      (contract, { asOf }, { today }) => contractInForce(contract, dayOf('asOf', asOf) ?? today),
    ),
    clauses: ofContract(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.contractClauses.load(id, columns)),
    ),
    engagements: ofContract(['id'], async ({ id }, _, { loaders }) => {
      const covered = await loaders.contractEngagements.load(id);
      return await existing(covered.map(({ engagementId }) => loaders.engagement.load(engagementId)));
    }),
  },
  Clause: {
    clauseType: ofClause(['clauseType'], ({ clauseType }, _, { loaders }) => loaders.clauseTypes.load(clauseType)),
  },
  Query: {
    contracts: rowsOf((_, args, { loaders }, columns) => loaders.contracts.page(args, null, columns)),
  },
  Mutation: {
    createContract: mutation(createContract),
    updateContract: mutation(updateContract),
    terminateContract: mutation(terminateContract),
  },
};
