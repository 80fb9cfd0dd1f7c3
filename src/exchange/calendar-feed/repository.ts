import { sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows, Statement } from '../../../db/query.ts';
import { calendarFeed, calendarFeedToken } from '../../../db/tables/calendar-feed.ts';
import { dataVersion } from '../../../db/tables/data-version.ts';
import { apiKey, principal } from '../../../db/tables/principal.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { CalendarFeedOrderField, CalendarFeedWhere, ExpirationKind, Lifecycle } from '../../generated/inputs.ts';
import { hashOf } from '../../records/key/repository.ts';
import { type Actor, mayDo } from '../../registry/access.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Writing } from '../../registry/session.ts';
import type { Snapshot } from '../../registry/snapshot.ts';

/** Returns whether an actor may see a feed: its owner may, and roles that may read principals. */
export const mayReadFeed = (actor: Actor, { principalId }: { principalId: string }): boolean =>
  principalId === actor.principalId || mayDo(actor.role, 'principal.read');

/** Returns whether an actor may revoke a feed: its owner may, and roles that may change principals. */
export const mayRevokeFeed = (actor: Actor, { principalId }: { principalId: string }): boolean =>
  principalId === actor.principalId || mayDo(actor.role, 'principal.write');

/** The list of feeds that an actor may see. */
export const calendarFeedList = (actor: Actor): List<CalendarFeedWhere, CalendarFeedOrderField> => ({
  name: 'calendarFeeds',
  table: calendarFeed,
  key: calendarFeed.id,
  orders: {
    NAME: { expression: sql`lower(${calendarFeed.name})`, type: 'text' },
    ...instantOrders(calendarFeed),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: instantFilters(calendarFeed),
  restriction: mayDo(actor.role, 'principal.read')
    ? {}
    : { oneOf: { column: calendarFeed.principalId, values: [actor.principalId] } },
});

/** Describes the token of a feed without revealing it. */
export interface TokenInfo {
  feedId: string;
  hint: string;
  keyName: string;
  /** Whether the key that made the feed can be used now. */
  keyIsUsable: boolean;
}

const KEY_IS_USABLE = sql`${apiKey.revokedAt} is null and (${apiKey.expiresAt} is null or ${apiKey.expiresAt} > now())`;

/** Returns the tokens of feeds, described. */
export async function findTokenInfos(snapshot: Snapshot, feedIds: readonly string[]): Promise<TokenInfo[]> {
  return await snapshot.rows<TokenInfo>(
    sql`select ${calendarFeedToken.feedId} as "feedId", ${calendarFeedToken.hint} as hint, ${apiKey.name} as "keyName",
        (${KEY_IS_USABLE}) as "keyIsUsable"
      from ${calendarFeedToken} join ${apiKey} on ${apiKey.id} = ${calendarFeedToken.keyId}
      where ${calendarFeedToken.feedId} = ${anyOf(feedIds)}`,
  );
}

/** Stores the hash of a new feed's token, and the key that the feed ends with. */
export async function storeToken(
  transaction: Writing,
  { feedId, keyId, token }: { feedId: string; keyId: string; token: string },
): Promise<void> {
  await transaction.rows(
    sql`insert into ${calendarFeedToken} (feed_id, key_id, hash, hint)
      values (${feedId}, ${keyId}, ${hashOf(token)}, ${token.slice(-4)})`,
  );
}

/** Returns the number of feeds of a key that are not revoked. */
export async function countFeedsOfKey(transaction: Writing, keyId: string): Promise<number> {
  const [counted] = await transaction.rows<{ feeds: number }>(
    sql`select count(*)::int as feeds from ${calendarFeedToken} join ${calendarFeed} on ${calendarFeed.id} = ${calendarFeedToken.feedId}
      where ${calendarFeedToken.keyId} = ${keyId} and ${calendarFeed.revokedAt} is null`,
  );
  return counted!.feeds;
}

/** Returns those of the persons who are the internal owner of a third party. */
export async function findInternalOwners(transaction: Writing, names: readonly string[]): Promise<Set<string>> {
  const found = await transaction.rows<{ name: string }>(
    sql`select distinct ${thirdParty.internalOwner} as name from ${thirdParty} where ${thirdParty.internalOwner} = ${anyOf(names)}`,
  );
  return new Set(found.map(({ name }) => name));
}

/** A feed as its address serves it. */
export interface ServedFeed {
  id: string;
  name: string;
  kinds: ExpirationKind[];
  lifecycles: Lifecycle[];
  internalOwners: string[];
  daysAhead: number;
}

const READER = new Statement<'hash'>(
  (value) => sql`
    select jsonb_build_object('id', ${calendarFeed.id}, 'name', ${calendarFeed.name}, 'kinds', ${calendarFeed.kinds},
        'lifecycles', ${calendarFeed.lifecycles}, 'internalOwners', ${calendarFeed.internalOwners},
        'daysAhead', ${calendarFeed.daysAhead}) as feed,
      jsonb_build_object('principalId', ${principal.id}, 'name', ${principal.name}, 'kind', ${principal.kind},
        'role', ${apiKey.role}, 'source', ${apiKey.source}) as actor,
      (select version from ${dataVersion}) as "dataVersion"
    from ${calendarFeedToken}
      join ${calendarFeed} on ${calendarFeed.id} = ${calendarFeedToken.feedId}
      join ${apiKey} on ${apiKey.id} = ${calendarFeedToken.keyId}
      join ${principal} on ${principal.id} = ${apiKey.principalId}
    where ${calendarFeedToken.hash} = ${value('hash')} and ${calendarFeed.revokedAt} is null and ${KEY_IS_USABLE}`,
);

/**
 * Returns the feed of a token, the actor of the key that made it, and the version of the data at the same moment. Returns null
 * if the token is unknown, the feed is revoked, or the key cannot be used.
 */
export async function findServedFeed(
  connection: Connection,
  token: string,
): Promise<{ feed: ServedFeed; actor: Actor; dataVersion: string } | null> {
  const query = READER.with({ hash: hashOf(token) });
  const [found] = await rows<{ feed: ServedFeed; actor: Actor; dataVersion: string }>(connection, query);
  return found ?? null;
}
