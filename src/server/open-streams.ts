import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type FeedEvent,
  type FeedTiming,
  followChanges,
  type Following,
  USUAL_TIMING,
} from '../exchange/change/feed.ts';
import { findLag, type Lag } from '../exchange/change/repository.ts';
import { LogWatch } from '../exchange/change/watch.ts';
import type { Config } from '../config.ts';
import { findActor } from '../records/key/repository.ts';
import { mayDo } from '../registry/access.ts';
import type { Database } from '../registry/database.ts';
import { secretOf } from './admission.ts';
import { refuse } from './error-response.ts';
import type { Metrics } from './metrics.ts';

/** Dependencies of the streams of changes. */
interface StreamsOf {
  config: Config;
  database: Database;
  metrics: Metrics;
  /** Today in the registry's time zone. */
  today: () => string;
  timing?: FeedTiming;
}

/** The entries that a stream follows, and how it writes them. */
export interface Followed extends Pick<Following, 'where' | 'from' | 'snapshot' | 'follow' | 'show'> {
  /** Text before the first event. */
  opening: string;
  /** Returns an event of the feed as text. */
  write: (event: FeedEvent) => string;
  /** Returns the last text of a stream that ends for a reason other than its client; unset: it just ends. */
  closing?: (reason: EndOfStream) => string;
}

/** Why a stream ends by itself: the server stops, the key may no longer read, or reading failed. */
export type EndOfStream = 'STOPPING' | 'NOT_ADMITTED' | 'FAILED';

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
 * The open streams of changes of a server. A stream ends when its client leaves, when its key ends, and when the server
 * closes; the server does not wait for clients.
 */
export class OpenStreams {
  readonly #of: StreamsOf;
  readonly #streams = new Set<Stream>();
  readonly #watch: LogWatch;
  #isClosing = false;

  constructor(http: FastifyInstance, of: StreamsOf) {
    this.#of = of;
    this.#watch = new LogWatch(of.database.read);
    of.metrics.observeStreams(
      () => this.#streams.size,
      async () => {
        const furthest = Math.min(...[...this.#streams].map(({ seen }) => seen));
        return this.#streams.size === 0 ? NO_LAG : await findLag(of.database.read, furthest);
      },
    );
    http.addHook('preClose', () => this.#closeAll());
  }

  /** Refuses a request if the server stops or has as many streams as it may; otherwise returns null. */
  refusalOf(request: FastifyRequest, reply: FastifyReply): FastifyReply | null {
    const { MAX_STREAMS } = this.#of.config;
    if (!this.#isClosing && this.#streams.size < MAX_STREAMS) return null;
    const message = this.#isClosing
      ? `The server is stopping. Try again in ${RETRY_WHEN_FULL_S} s.`
      : `This server has ${MAX_STREAMS} streams (MAX_STREAMS), and all are in use. Try again in ${RETRY_WHEN_FULL_S} s.`;
    reply.header('retry-after', RETRY_WHEN_FULL_S);
    return refuse(request, reply, 'UNAVAILABLE', message);
  }

  /** Sends the entries of the log to the client, each page when it has taken the one before. */
  send(request: FastifyRequest, reply: FastifyReply, followed: Followed): FastifyReply {
    const ending = new AbortController();
    const stream = { ending, reply, seen: followed.from?.seq ?? 0 };
    this.#streams.add(stream);
    const leave = () => this.#close(stream);
    reply.raw.once('close', leave);
    if (reply.raw.closed) leave();
    reply.header('cache-control', 'no-store');
    reply.header('x-accel-buffering', 'no');
    // The connection ends with the stream, so that a stop does not wait for it.
    reply.header('connection', 'close');
    const text = Readable.from(this.#textOf(request, stream, followed), { objectMode: false });
    return reply.type('text/event-stream; charset=utf-8').send(text);
  }

  async *#textOf(request: FastifyRequest, stream: Stream, followed: Followed): AsyncGenerator<string> {
    const { database, metrics, today, timing = USUAL_TIMING } = this.#of;
    const { opening, write, closing, ...of } = followed;
    const secret = secretOf(request)!;
    try {
      yield opening;
      const feed = followChanges({
        ...of,
        database,
        actor: request.actor!,
        requestId: request.id,
        admit: async () => {
          const actor = await findActor(database.read, secret);
          return actor !== null && mayDo(actor.role, 'log.read') ? actor : null;
        },
        today,
        signal: stream.ending.signal,
        watch: this.#watch,
        timing,
      });
      for await (const part of feed) {
        const text = write(part);
        if (text !== '') yield text;
        if (part.kind !== 'entries') continue;
        stream.seen = part.seen.seq;
        metrics.changesSent(part.entries.length);
      }
      if (closing && of.follow) yield closing(this.#isClosing ? 'STOPPING' : 'NOT_ADMITTED');
    } catch (error) {
      if (!closing) throw error;
      request.log.error({ err: error }, 'stream of changes failed');
      yield closing('FAILED');
    } finally {
      this.#close(stream);
    }
  }

  #close(stream: Stream): void {
    this.#streams.delete(stream);
    stream.ending.abort();
  }

  async #closeAll(): Promise<void> {
    this.#isClosing = true;
    const all = [...this.#streams];
    for (const { ending } of all) ending.abort();
    const ended = new AbortController();
    const timeout = sleep(ENDING_MS, undefined, { signal: ended.signal }).catch(() => undefined);
    await Promise.race([Promise.all(all.map(({ reply }) => untilClosed(reply))), timeout]);
    ended.abort();
    // A client that does not read never takes the end of its stream.
    for (const { reply } of all) reply.raw.destroy();
    await this.#watch.stop();
  }
}

function untilClosed({ raw }: FastifyReply): Promise<void> {
  return new Promise((resolve) => {
    if (raw.closed) return resolve();
    raw.once('close', resolve);
  });
}
