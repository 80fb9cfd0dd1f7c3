import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayDo } from '../registry/access.ts';
import { writeLogCursor } from '../exchange/change/cursor.ts';
import { type FeedTiming, followChanges, type Told, USUAL_TIMING } from '../exchange/change/feed.ts';
import { findLag, findLogEnd, type Lag } from '../exchange/change/repository.ts';
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

/** What the streams of a server need. */
export interface StreamsOf {
  config: Config;
  database: Database;
  metrics: Metrics;
  withKey: WithKey;
  /** Today in the registry's time zone. */
  today: () => string;
  timing?: FeedTiming;
}

/** When a client whose stream broke may come back. */
const RETRY_MS = 2_000;
/** When to try again where all streams are taken. */
const RETRY_WHEN_FULL_S = 10;
/** How long a stop waits for streams to say their last. */
const LAST_WORDS_MS = 500;
const NO_LAG: Lag = { changes: 0, seconds: 0 };

/** A stream under way. */
interface Stream {
  ending: AbortController;
  reply: FastifyReply;
  /** `seq` up to which its reader has taken what there is. */
  seen: number;
}

/**
 * `GET /changes`: the feed as server-sent events. Streams end when the server closes, which waits for none of them, when the
 * key ends, and with their client.
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
  const open = (request: FastifyRequest, reply: FastifyReply, asked: StreamRequest): Readable => {
    const ending = new AbortController();
    const stream = { ending, reply, seen: asked.from?.seq ?? 0 };
    streams.add(stream);
    reply.raw.once('close', () => close(stream));
    if (reply.raw.closed) close(stream);
    const secret = secretOf(request)!;
    const { types, thirdPartyKey, from, snapshot, follow } = asked;
    const told = followChanges({
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
    return Readable.from(write(told, stream), { objectMode: false });
  };

  /** Each page is written when the client has taken the one before. */
  async function* write(told: AsyncIterable<Told>, stream: Stream): AsyncGenerator<string> {
    try {
      yield `retry: ${RETRY_MS}\n\n`;
      for await (const one of told) {
        const text = textOf(one, database.cursorSecret);
        if (text !== '') yield text;
        if (one.kind !== 'entries') continue;
        stream.seen = one.seen.seq;
        metrics.changesSent(one.entries.length);
      }
    } finally {
      close(stream);
    }
  }

  http.addHook('preClose', async () => {
    closing = true;
    const all = [...streams];
    for (const { ending } of all) ending.abort();
    const over = new AbortController();
    const patience = sleep(LAST_WORDS_MS, undefined, { signal: over.signal }).catch(() => undefined);
    await Promise.race([Promise.all(all.map(({ reply }) => untilClosed(reply))), patience]);
    over.abort();
    // Who does not read does not hear that it is over.
    for (const { reply } of all) reply.raw.destroy();
    await watch.stop();
  });

  http.route({
    method: 'GET',
    url: '/changes',
    exposeHeadRoute: false,
    onRequest: withKey('log.read'),
    handler: async (request, reply) => {
      const asked = readStreamRequest(request.query as Record<string, string>, request.headers, database.cursorSecret);
      if (Array.isArray(asked)) return refuseAll(request, reply, 'BAD_USER_INPUT', asked);
      if (asked.thirdPartyKey !== null && !(await isThirdParty(database, asked.thirdPartyKey))) {
        const message = 'thirdParty: there is no third party with this id.';
        return refuse(request, reply, 'BAD_USER_INPUT', message, { field: 'thirdParty' });
      }
      if (asked.from !== null && (await isBeyondEnd(database, asked.from.seq))) {
        return refuse(request, reply, 'BAD_USER_INPUT', BEYOND_THE_END, { field: 'after' });
      }
      if (closing || streams.size >= config.MAX_STREAMS) {
        const message = closing
          ? 'The server is stopping; come back in a moment.'
          : `All ${config.MAX_STREAMS} streams of this server are taken; try again later.`;
        reply.header('retry-after', RETRY_WHEN_FULL_S);
        return refuse(request, reply, 'UNAVAILABLE', message);
      }
      reply.header('cache-control', 'no-store');
      reply.header('x-accel-buffering', 'no');
      // So that the connection ends with the stream, and no stop waits for it.
      reply.header('connection', 'close');
      return reply.type('text/event-stream; charset=utf-8').send(open(request, reply, asked));
    },
  });
}

/** What a follower is told, as server-sent events. */
export function textOf(told: Told, cursorSecret: string): string {
  if (told.kind === 'alive') return ': keep-alive\n\n';
  if (told.kind === 'end') return eventOf('end', writeLogCursor(cursorSecret, told.seen), '{}');
  return told.entries.map(({ place, json }) => eventOf('change', writeLogCursor(cursorSecret, place), json)).join('');
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
