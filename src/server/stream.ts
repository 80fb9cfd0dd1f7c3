import type { FastifyInstance } from 'fastify';
import { writeLogCursor } from '../exchange/change/cursor.ts';
import type { FeedEvent } from '../exchange/change/feed.ts';
import { BEYOND_THE_END } from '../exchange/change/find.ts';
import { rowLoader } from '../registry/record-loaders.ts';
import { findLogEnd } from '../registry/change-log.ts';
import type { Database } from '../registry/database.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { WithKey } from './admission.ts';
import { refuse, refuseAll } from './error-response.ts';
import type { OpenStreams } from './open-streams.ts';
import { readStreamRequest } from './stream-request.ts';

/** When a client may reconnect after its stream broke. */
const RETRY_MS = 2_000;

/** Serves `GET /changes`: the change feed as server-sent events. */
export function serveChanges(
  http: FastifyInstance,
  { database, withKey, streams }: { database: Database; withKey: WithKey; streams: OpenStreams },
) {
  http.route({
    method: 'GET',
    url: '/changes',
    exposeHeadRoute: false,
    onRequest: withKey('log.read'),
    handler: async (request, reply) => {
      const query = request.query as Record<string, string>;
      const streamRequest = readStreamRequest(query, request.headers, database.cursorSecret);
      if (Array.isArray(streamRequest)) return refuseAll(request, reply, 'BAD_USER_INPUT', streamRequest);
      const { types, thirdPartyKey, from, snapshot, follow } = streamRequest;
      if (thirdPartyKey !== null && !(await isThirdParty(database, thirdPartyKey))) {
        const message = 'thirdParty: no third party has this id.';
        return refuse(request, reply, 'BAD_USER_INPUT', message, { field: 'thirdParty' });
      }
      if (from !== null && (await isBeyondEnd(database, from.seq))) {
        return refuse(request, reply, 'BAD_USER_INPUT', BEYOND_THE_END, { field: 'after' });
      }
      return (
        streams.refusalOf(request, reply) ??
        streams.send(request, reply, {
          where: { types, thirdPartyKey },
          from,
          snapshot,
          follow,
          opening: `retry: ${RETRY_MS}\n\n`,
          write: (event) => textOf(event, database.cursorSecret),
        })
      );
    },
  });
}

/** Returns a part of the feed as server-sent events. */
export function textOf(part: FeedEvent, cursorSecret: string): string {
  if (part.kind === 'alive') return ': keep-alive\n\n';
  if (part.kind === 'end') return eventOf('end', writeLogCursor(cursorSecret, part.seen), '{}');
  return part.entries.map(({ place, json }) => eventOf('change', writeLogCursor(cursorSecret, place), json)).join('');
}

function eventOf(event: string, id: string, json: string): string {
  return `id: ${id}\nevent: ${event}\ndata: ${json}\n\n`;
}

async function isThirdParty(database: Database, key: string): Promise<boolean> {
  const snapshot = new Snapshot(database.read);
  try {
    return (await rowLoader(snapshot, 'ThirdParty').load(key)) !== null;
  } finally {
    await snapshot.close();
  }
}

async function isBeyondEnd(database: Database, seq: number): Promise<boolean> {
  const snapshot = new Snapshot(database.read);
  try {
    return seq > (await findLogEnd(snapshot));
  } finally {
    await snapshot.close();
  }
}
