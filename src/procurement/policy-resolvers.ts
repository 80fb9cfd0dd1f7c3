import type { Row } from '../registry/records.ts';
import { readsOf } from '../api/columns.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { mutation } from '../api/mutation-resolver.ts';
import { globalId } from '../registry/global-id.ts';
import { updateProcurementPolicy } from './commands.ts';

const ofProcurementPolicy = readsOf<Row<'ProcurementPolicy'>>();

export const procurementPolicyResolvers: Resolvers = {
  ProcurementPolicy: {
    id: ofProcurementPolicy(['id'], ({ id }) => globalId('ProcurementPolicy', id)),
    rules: ofProcurementPolicy(
      ['version'],
      async ({ version }, _, { loaders }) => (await loaders.procurementPolicyVersion.load(version))!.rules,
    ),
  },
  ProcurementRule: { waivable: ({ locked }) => locked === null },
  Query: {
    procurementPolicy: (_, { version }, { loaders }) =>
      version == null ? loaders.procurementPolicyInForce.load() : loaders.procurementPolicyVersion.load(version),
  },
  Mutation: {
    updateProcurementPolicy: mutation(updateProcurementPolicy),
  },
};
