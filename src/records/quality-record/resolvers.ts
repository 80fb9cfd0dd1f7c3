import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createQualityRecord, updateQualityRecord } from './commands.ts';

const ofQualityRecord = readsOf<Row<'QualityRecord'>>();

export const qualityRecordResolvers: Resolvers = {
  QualityRecord: {
    id: ofQualityRecord(['id'], ({ id }) => globalId('QualityRecord', id)),
    thirdParty: ofQualityRecord(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
  },
  Query: {
    qualityRecords: rowsOf((_, args, { loaders }, columns) => loaders.qualityRecords.page(args, null, columns)),
  },
  Mutation: {
    createQualityRecord: mutation(createQualityRecord),
    updateQualityRecord: mutation(updateQualityRecord),
  },
};
