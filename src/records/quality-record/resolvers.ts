import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createQualityRecord, updateQualityRecord } from './commands.ts';

export const qualityRecordResolvers: Resolvers = {
  QualityRecord: {
    id: ({ id }) => globalId('QualityRecord', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
  },
  Query: {
    qualityRecords: (_, args, { loaders }) => loaders.qualityRecords.page(args),
  },
  Mutation: {
    createQualityRecord: mutation(createQualityRecord),
    updateQualityRecord: mutation(updateQualityRecord),
  },
};
