import type { Resolvers } from '../../generated/graphql.ts';
import { loadNode } from '../../api/node/load.ts';
import { dayNumber } from '../../risk/engine/days.ts';
import { findExpirations } from './find.ts';
import { recordOfExpiration } from './record.ts';

export const expirationResolvers: Resolvers = {
  Expiration: {
    on: ({ expiresOn }) => expiresOn,
    daysLeft: ({ expiresOn }, _, { today }) => dayNumber(expiresOn) - dayNumber(today),
    thirdParty: async ({ thirdPartyId }, _, { loaders }) => (await loaders.thirdParty.load(thirdPartyId))!,
    record: async ({ kind, id }, _, context) => (await loadNode(context, recordOfExpiration[kind], id))!,
  },
  Query: {
    expirations: (_, args, context) => findExpirations(context, args),
  },
};
