import type { Resolvers } from '../generated/graphql.ts';
import { loadNode } from '../node/load.ts';
import { dayNumber } from '../risk/engine/days.ts';
import { findExpirations } from './find.ts';

const recordOf = {
  CERTIFICATION: 'Certification',
  CONTRACT: 'Contract',
  ATTESTATION: 'Attestation',
  REVIEW: 'ThirdParty',
  APPROVAL: 'Decision',
  WAIVER: 'Decision',
} as const;

export const expirationResolvers: Resolvers = {
  Expiration: {
    on: ({ expiresOn }) => expiresOn,
    daysLeft: ({ expiresOn }, _, { today }) => dayNumber(expiresOn) - dayNumber(today),
    thirdParty: async ({ thirdPartyId }, _, { loaders }) => (await loaders.thirdParty.load(thirdPartyId))!,
    record: async ({ kind, id }, _, context) => (await loadNode(context, recordOf[kind], id))!,
  },
  Query: {
    expirations: (_, args, context) => findExpirations(context, args),
  },
};
