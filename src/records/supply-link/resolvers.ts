import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createSupplyLink, updateSupplyLink } from './commands.ts';

const ofSupplyLink = readsOf<Row<'SupplyLink'>>();

export const supplyLinkResolvers: Resolvers = {
  SupplyLink: {
    id: ofSupplyLink(['id'], ({ id }) => globalId('SupplyLink', id)),
    supplier: ofSupplyLink(['supplierId'], ({ supplierId }, _, { loaders }) => loaders.thirdParty.load(supplierId)),
    customer: ofSupplyLink(['customerId'], ({ customerId }, _, { loaders }) => loaders.thirdParty.load(customerId)),
  },
  Query: {
    supplyLinks: rowsOf((_, args, { loaders }, columns) => loaders.supplyLinks.page(args, null, columns)),
  },
  Mutation: {
    createSupplyLink: mutation(createSupplyLink),
    updateSupplyLink: mutation(updateSupplyLink),
  },
};
