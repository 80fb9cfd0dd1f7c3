import type { Context } from '../context.ts';
import type { Resolvers, SyncInput } from '../generated/graphql.ts';
import { loadNode } from '../node/load.ts';
import { running, userError } from '../payload.ts';
import { type Problem, Rejected } from '../problems.ts';
import { type ItemOutcome, sync, type Synced } from './commands.ts';

/** An item's outcome, and where it stands among the items. */
export type SyncResultModel = ItemOutcome & { index: number };

/** A call's outcome, or what was wrong with the call. */
export interface SyncPayloadModel extends Synced {
  problems: readonly Problem[];
}

const countOf = (outcome: ItemOutcome['outcome']) => ({ items }: SyncPayloadModel) =>
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
    userErrors: ({ problems }) => problems.map(userError),
  },
  Mutation: {
    sync: (_, { input }, context) => running(context, () => payloadOf(context, input)),
  },
};

async function payloadOf({ writer, loaders }: Context, input: SyncInput): Promise<SyncPayloadModel> {
  try {
    return { ...(await sync(writer, input)), problems: [] };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { items: [], cursor: await loaders.logEnd.load(), problems: error.problems };
  }
}
