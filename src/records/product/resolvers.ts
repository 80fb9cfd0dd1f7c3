import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createProduct, updateProduct } from './commands.ts';

export const productResolvers: Resolvers = {
  Product: {
    id: ({ id }) => globalId('Product', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    vulnerabilities: ({ id }, _, { loaders }) => loaders.productVulnerabilities.load(id),
  },
  Query: {
    products: (_, args, { loaders }) => loaders.products.page(args),
  },
  Mutation: {
    createProduct: mutation(createProduct),
    updateProduct: mutation(updateProduct),
  },
};
