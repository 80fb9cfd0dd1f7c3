import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createProduct, updateProduct } from './commands.ts';

const ofProduct = readsOf<Row<'Product'>>();

export const productResolvers: Resolvers = {
  Product: {
    id: ofProduct(['id'], ({ id }) => globalId('Product', id)),
    thirdParty: ofProduct(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    vulnerabilities: ofProduct(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.productVulnerabilities.load(id, columns)),
    ),
  },
  Query: {
    products: rowsOf((_, args, { loaders }, columns) => loaders.products.page(args, null, columns)),
  },
  Mutation: {
    createProduct: mutation(createProduct),
    updateProduct: mutation(updateProduct),
  },
};
