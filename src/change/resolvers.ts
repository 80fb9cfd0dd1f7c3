import type { Resolvers } from '../generated/graphql.ts';
import { loadNode } from '../node/load.ts';
import { recordNames, records } from '../record/records.ts';
import { findThirdPartyKey } from '../third-party/find.ts';

const nameOf = new Map<string, (typeof recordNames)[number]>(
  recordNames.map((name) => [records[name].recordType, name]),
);

export const changeResolvers: Resolvers = {
  Change: {
    principal: async ({ principalId }, _, { loaders }) => (await loaders.principal.load(principalId))!,
    record: ({ recordType, recordId }, _, context) => loadNode(context, nameOf.get(recordType)!, recordId),
  },
  Query: {
    changes: async (_, { types, thirdParty, ...args }, context) => {
      const thirdPartyKey = thirdParty == null ? null : await findThirdPartyKey(context, thirdParty, 'thirdParty');
      if (thirdParty != null && thirdPartyKey === null)
        return context.loaders.changes.page({ ...args, where: { none: true } });
      return context.loaders.changes.page({ ...args, where: { types, thirdPartyKey } });
    },
  },
};
