import { existing } from '../../registry/batch.ts';
import { checkNumber, dayOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { round } from '../../risk/engine/level.ts';
import { findThirdPartyKey } from '../../records/third-party/find.ts';

const MAX_DEPTH = 10;

export const supplyChainResolvers: Resolvers = {
  SupplyPath: {
    transmission: ({ transmission }) => round(transmission),
    carries: ({ carries }) => round(carries),
    thirdParties: ({ keys }, _, { loaders }) => existing(keys.map((key) => loaders.thirdParty.load(key))),
    links: ({ links }, _, { loaders }) => existing(links.map((key) => loaders.supplyLink.load(key))),
  },
  SupplyChain: {
    root: ({ rootKey }, _, { loaders }) => loaders.thirdParty.load(rootKey),
    depth: ({ reach }) => reach.depth,
    asOf: ({ reach }) => reach.day,
    nodes: (chain) => chain.nodes(),
    links: async (chain, _, { loaders }) =>
      await existing((await chain.linkKeys()).map((key) => loaders.supplyLink.load(key))),
    paths: async (chain, { to, first }, context) => {
      const key = to == null ? null : await findThirdPartyKey(context, to, 'to');
      return to != null && key === null ? [] : await chain.paths(key, first);
    },
    singlePointsOfFailure: (chain) => chain.singlePointsOfFailure(),
    blastRadius: (chain) => chain.blastRadius(),
    truncated: (chain) => chain.truncated(),
    lossesTruncated: (chain) => chain.lossesTruncated(),
  },
  SupplyChainNode: {
    thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key),
    transmission: ({ transmission }) => round(transmission),
  },
  SinglePointOfFailure: {
    thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key),
    facility: ({ facilityId }, _, { loaders }) => (facilityId === null ? null : loaders.facility.load(facilityId)),
  },
  Query: {
    supplyChain: async (_, { root, direction, depth, asOf }, context) => {
      const { supplyChain } = context.loaders;
      checkNumber('depth', depth, MAX_DEPTH, 'links');
      const day = dayOf('asOf', asOf) ?? context.today;
      const key = await findThirdPartyKey(context, root, 'root');
      const known = key === null ? null : await context.loaders.thirdParty.load(key);
      return known && supplyChain.of(known.id, direction, { depth, day });
    },
  },
};
