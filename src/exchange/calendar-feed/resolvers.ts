import { readsOf, rowsOf } from '../../api/columns.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import type { ExpirationKind, Resolvers } from '../../generated/graphql.ts';
import { globalId } from '../../registry/global-id.ts';
import type { Row } from '../../registry/records.ts';
import { createCalendarFeed, revokeCalendarFeed } from './commands.ts';

const ofCalendarFeed = readsOf<Row<'CalendarFeed'>>();

export const calendarFeedResolvers: Resolvers = {
  CalendarFeed: {
    id: ofCalendarFeed(['id'], ({ id }) => globalId('CalendarFeed', id)),
    principal: ofCalendarFeed(
      ['principalId'],
      async ({ principalId }, _, { loaders }) => (await loaders.principal.load(principalId))!,
    ),
    kinds: ofCalendarFeed(['kinds'], ({ kinds }) => kinds as ExpirationKind[]),
    readable: ofCalendarFeed(
      ['id', 'revokedAt'],
      async ({ id, revokedAt }, _, { loaders }) =>
        revokedAt === null && (await loaders.calendarTokenOf.load(id))?.keyIsUsable === true,
    ),
    keyName: ofCalendarFeed(
      ['id'],
      async ({ id }, _, { loaders }) => (await loaders.calendarTokenOf.load(id))?.keyName ?? null,
    ),
    hint: ofCalendarFeed(
      ['id'],
      async ({ id }, _, { loaders }) => (await loaders.calendarTokenOf.load(id))?.hint ?? null,
    ),
  },
  Query: {
    calendarFeeds: rowsOf((_, args, { loaders }, columns) => loaders.calendarFeeds.page(args, null, columns)),
  },
  Mutation: {
    createCalendarFeed: mutation(createCalendarFeed),
    revokeCalendarFeed: mutation(revokeCalendarFeed),
  },
};
