import { dayOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { readDraft } from './draft.ts';

export const policyPreviewResolvers: Resolvers = {
  PolicyPreview: { thirdParties: (preview, { first }) => preview.thirdParties(first) },
  Query: {
    previewPolicy: async (_, { where, asOf, ...given }, context) => {
      const { policyPreview } = context.loaders;
      const { today } = context;
      const previewed = { where: where ?? null, day: dayOf('asOf', asOf) ?? today, today };
      return policyPreview.of(previewed, await readDraft(context, given));
    },
  },
};
