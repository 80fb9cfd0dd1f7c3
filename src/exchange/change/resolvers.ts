import type { Resolvers } from '../../generated/graphql.ts';
import { loadNode } from '../../api/node/load.ts';
import type { Image } from '../../registry/store.ts';
import { changeCursor } from './cursor.ts';
import { differencesOf, isTombstone } from './differences.ts';
import { imageBefore, showTo, subjectId, subjectOf } from './entry.ts';
import { findChanges } from './find.ts';

export const changeResolvers: Resolvers = {
  Change: {
    principal: async ({ principalId }, _, { loaders }) => (await loaders.principal.load(principalId))!,
    record: (entry, _, context) => loadNode(context, subjectOf(entry), entry.recordId),
    recordId: (entry) => subjectId(entry),
    thirdParty: ({ thirdPartyId }, _, { loaders }) =>
      thirdPartyId === null ? null : loaders.thirdParty.load(thirdPartyId),
    before: async (entry, _, { actor, loaders }) => showTo(actor, entry, await imageBefore(loaders, entry)),
    after: (entry, _, { actor }) => showTo(actor, entry, entry.image as Image),
    differences: async (entry, _, { actor, loaders }) =>
      differencesOf(
        showTo(actor, entry, await imageBefore(loaders, entry)),
        showTo(actor, entry, entry.image as Image),
      ),
    tombstone: async (entry, _, { loaders }) =>
      isTombstone(entry.recordType, await imageBefore(loaders, entry), entry.image as Image),
  },
  Query: {
    changes: (_, args, context) => findChanges(context, args),
    changeCursor: async (_, __, { writer, loaders }) =>
      changeCursor(writer.database.cursorSecret, await loaders.logEnd.load()),
  },
};
