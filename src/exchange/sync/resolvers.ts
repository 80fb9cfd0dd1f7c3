import type { Resolvers } from '../../generated/graphql.ts';
import { loadNode } from '../../api/node/load.ts';
import { running, userError } from '../../api/mutation-resolver.ts';
import { existing } from '../../registry/batch.ts';
import type { ItemOutcome, Synced } from './apply.ts';
import { sync } from './commands.ts';

/** An item's outcome, and its index in the call. */
export type IndexedOutcome = ItemOutcome & { index: number };

const countOf =
  (outcome: ItemOutcome['outcome']) =>
  ({ items }: Synced) =>
    items.filter((item) => item.outcome === outcome).length;

export const syncResolvers: Resolvers = {
  SyncPayload: {
    results: ({ items }) => items.map((item, index) => ({ ...item, index })),
    created: countOf('CREATED'),
    updated: countOf('UPDATED'),
    unchanged: countOf('UNCHANGED'),
    rejected: countOf('REJECTED'),
    userErrors: ({ problems }) => problems.map(userError),
    cursor: ({ cursor }) => cursor,
  },
  SyncResult: {
    record: ({ record }, _, context) => (record === null ? null : loadNode(context, record.name, record.key)),
    possibleDuplicates: async ({ duplicates = [] }, _, { loaders }) => {
      const parties = await existing(duplicates.map(({ key }) => loaders.thirdParty.load(key)));
      const found = new Set(parties.map(({ id }) => id));
      return duplicates.filter(({ key }) => found.has(key));
    },
    userErrors: ({ problems }) => problems.map(userError),
  },
  Mutation: {
    sync: (_, { input }, context) => running(context, () => sync(context.writer, input)),
  },
};
