import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayDo } from '../registry/access.ts';
import { writeLogCursor } from '../exchange/change/cursor.ts';
import { type FeedTiming, followChanges, type FeedEvent, USUAL_TIMING } from '../exchange/change/feed.ts';
import { findLag, type Lag } from '../exchange/change/repository.ts';
import { findLogEnd } from '../registry/change-log.ts';
import { BEYOND_THE_END } from '../exchange/change/find.ts';
import { LogWatch } from '../exchange/change/watch.ts';
import type { Config } from '../config.ts';
import type { Database } from '../registry/database.ts';
import { findActor } from '../records/key/repository.ts';
import { rowLoader } from '../registry/record-loaders.ts';
import { Snapshot } from '../registry/snapshot.ts';
import { secretOf, type WithKey } from './admission.ts';
import type { Metrics } from './metrics.ts';
import { refuse, refuseAll } from './error-response.ts';
import { readStreamRequest, type StreamRequest } from './stream-request.ts';

/** Dependencies of the route of streams. */
export interface StreamsOf {
  config: Config;
  database: Database;
  metrics: Metrics;
  withKey: WithKey;
  /** Today in the registry's time zone. */
  today: () => string;
  timing?: FeedTiming;
}

/** When a client may reconnect after its stream broke. */
const RETRY_MS = 2_000;
/** When a client should retry if all streams are in use. */
const RETRY_WHEN_FULL_S = 10;
/** How long a stop waits for streams to end by themselves. */
const ENDING_MS = 500;
const NO_LAG: Lag = { changes: 0, seconds: 0 };

/** An open stream. */
interface Stream {
  ending: AbortController;
  reply: FastifyReply;
  /** `seq` of the last entry that the client has taken. */
  seen: number;
}

/**
 * Serves `GET /changes`: the change feed as server-sent events. A stream ends when its client leaves, when its key ends, and
 * when the server closes; the server does not wait for clients.
 */
export function serveChanges(http: FastifyInstance, { config, database, metrics, withKey, today, timing }: StreamsOf) {
  const streams = new Set<Stream>();
  const watch = new LogWatch(database.read);
  let closing = false;
  metrics.observeStreams(
    () => streams.size,
    async () => {
      const furthest = Math.min(...[...streams].map(({ seen }) => seen));
      return streams.size === 0 ? NO_LAG : await findLag(database.read, furthest);
    },
  );

  const close = (stream: Stream) => {
    streams.delete(stream);
    stream.ending.abort();
  };
  const open = (request: FastifyRequest, reply: FastifyReply, streamRequest: StreamRequest): Readable => {
    const ending = new AbortController();
    const stream = { ending, reply, seen: streamRequest.from?.seq ?? 0 };
    streams.add(stream);
    reply.raw.once('close', () => close(stream));
    if (reply.raw.closed) close(stream);
    const secret = secretOf(request)!;
    const { types, thirdPartyKey, from, snapshot, follow } = streamRequest;
    const feed = followChanges({
      database,
      actor: request.actor!,
      admit: async () => {
        const actor = await findActor(database.read, secret);
        return actor !== null && mayDo(actor.role, 'log.read') ? actor : null;
      },
      today,
      where: { types, thirdPartyKey },
      from,
      snapshot,
      follow,
      signal: ending.signal,
      watch,
      timing: timing ?? USUAL_TIMING,
    });
    return Readable.from(write(feed, stream), { objectMode: false });
  };

  /** Yields the text of the feed; each page is read when the client has taken the one before. */
  async function* write(feed: AsyncIterable<FeedEvent>, stream: Stream): AsyncGenerator<string> {
    try {
      yield `retry: ${RETRY_MS}\n\n`;
      for await (const part of feed) {
        const text = textOf(part, database.cursorSecret);
        if (text !== '') yield text;
        if (part.kind !== 'entries') continue;
        stream.seen = part.seen.seq;
        metrics.changesSent(part.entries.length);
      }
    } finally {
      close(stream);
    }
  }

  http.addHook('preClose', async () => {
    closing = true;
    const all = [...streams];
    for (const { ending } of all) ending.abort();
    const ended = new AbortController();
    const timeout = sleep(ENDING_MS, undefined, { signal: ended.signal }).catch(() => undefined);
    await Promise.race([Promise.all(all.map(({ reply }) => untilClosed(reply))), timeout]);
    ended.abort();
    // A client that does not read never takes the end of its stream.
    for (const { reply } of all) reply.raw.destroy();
    await watch.stop();
  });

  http.route({
    method: 'GET',
    url: '/changes',
    exposeHeadRoute: false,
    onRequest: withKey('log.read'),
    handler: async (request, reply) => {
      const query = request.query as Record<string, string>;
      const streamRequest = readStreamRequest(query, request.headers, database.cursorSecret);
      if (Array.isArray(streamRequest)) return refuseAll(request, reply, 'BAD_USER_INPUT', streamRequest);
      const { thirdPartyKey, from } = streamRequest;
      if (thirdPartyKey !== null && !(await isThirdParty(database, thirdPartyKey))) {
        const message = 'thirdParty: no third party has this id.';
        return refuse(request, reply, 'BAD_USER_INPUT', message, { field: 'thirdParty' });
      }
      if (from !== null && (await isBeyondEnd(database, from.seq))) {
        return refuse(request, reply, 'BAD_USER_INPUT', BEYOND_THE_END, { field: 'after' });
      }
      if (closing || streams.size >= config.MAX_STREAMS) {
        const message = closing
          ? `The server is stopping. Try again in ${RETRY_WHEN_FULL_S} s.`
          : `This server has ${config.MAX_STREAMS} streams (MAX_STREAMS), and all are in use. Try again in ${RETRY_WHEN_FULL_S} s.`;
        reply.header('retry-after', RETRY_WHEN_FULL_S);
        return refuse(request, reply, 'UNAVAILABLE', message);
      }
      reply.header('cache-control', 'no-store');
      reply.header('x-accel-buffering', 'no');
      // The connection ends with the stream, so that a stop does not wait for it.
      reply.header('connection', 'close');
      return reply.type('text/event-stream; charset=utf-8').send(open(request, reply, streamRequest));
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

function untilClosed({ raw }: FastifyReply): Promise<void> {
  return new Promise((resolve) => {
    if (raw.closed) return resolve();
    raw.once('close', resolve);
  });
}
