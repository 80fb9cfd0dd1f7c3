import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import compress from '@fastify/compress';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { FeedTiming } from '../exchange/change/feed.ts';
import type { Config } from '../config.ts';
import { Context } from '../api/context.ts';
import { dateIn } from '../input/time-zone.ts';
import type { Database } from '../registry/database.ts';
import { findFigures } from '../insight/figures.ts';
import { Snapshot } from '../registry/snapshot.ts';
import { withoutSecrets } from '../exchange/calendar-feed/token.ts';
import { LogWatch } from '../exchange/change/watch.ts';
import { DayTurn } from '../derived/day-turn.ts';
import { USUAL_WEBHOOK_TIMING, type WebhookTiming } from '../exchange/webhook/timing.ts';
import { WebhookWorker } from '../exchange/webhook/worker.ts';
import { admission } from './admission.ts';
import { buildApollo, buildSchema } from './apollo.ts';
import { operationsOn } from './apollo-request.ts';
import { CachedAnswers } from './cached-answers.ts';
import { serveCalendars } from './calendar-route.ts';
import { allowOrigins } from './cors.ts';
import { serveEvidence } from './evidence.ts';
import { serveExports } from './export.ts';
import { serveQueryPage } from './graphiql.ts';
import { buildSubgraph } from './federation.ts';
import { serveGraphql } from './graphql-route.ts';
import { ResponseCache } from './response-cache.ts';
import { Metrics } from './metrics.ts';
import { OpenStreams } from './open-streams.ts';
import { servePage } from './page-route.ts';
import { isReady } from './ready.ts';
import { startTraces } from './start-traces.ts';
import { refuse } from './error-response.ts';
import { serveMcp } from './mcp-route.ts';
import { serveSchema } from './schema-route.ts';
import { serveChanges } from './stream.ts';
import { serveSubscriptions } from './subscription-route.ts';
import { serveDocuments } from './trusted-documents/document-route.ts';
import { loadTrustedDocuments } from './trusted-documents/load.ts';

/** A server that does not listen yet. */
export interface Server {
  http: FastifyInstance;
  /** The caller starts it once the server listens. */
  dayTurn: DayTurn;
  /** The caller starts it once the server listens. */
  webhooks: WebhookWorker;
  /** Lets requests in flight finish, then closes. */
  stop(): Promise<void>;
}

/** How long a client may take to send a request. */
const REQUEST_MS = 60_000;
/** How long a connection may move no byte in either direction: a client that reads nothing, or an operation without an end. */
const STALLED_MS = 180_000;
/** How often Node looks for requests that take too long. */
const CHECK_CONNECTIONS_MS = 15_000;
/** How long a stop waits for the first request of an open connection. */
const FIRST_REQUEST_MS = 1_000;
/** Request ids of clients that are safe to log and to send back. */
const REQUEST_ID = /^[\w.:/+=-]{1,100}$/;

/** Builds the HTTP server over an open database. `timings` replaces waiting times of connections, streams and webhooks, for tests. */
export async function buildServer(
  config: Config,
  database: Database,
  now: () => Date = () => new Date(),
  timings: { feed?: FeedTiming; webhooks?: Partial<WebhookTiming>; requestMs?: number; stalledMs?: number } = {},
): Promise<Server> {
  const { requestMs = REQUEST_MS, stalledMs = STALLED_MS } = timings;
  const http = Fastify({
    logger: { level: config.LOG_LEVEL, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: config.MAX_BODY_BYTES,
    requestTimeout: requestMs,
    connectionTimeout: stalledMs,
    http: { headersTimeout: requestMs, connectionsCheckingInterval: Math.min(requestMs, CHECK_CONNECTIONS_MS) },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: ({ headers }) => {
      const requestId = headers['x-request-id'];
      return typeof requestId === 'string' && REQUEST_ID.test(requestId) ? requestId : randomUUID();
    },
  });
  http.decorateRequest('actor', null);
  http.decorateRequest('dataVersion', null);
  http.decorateRequest('bucket', null);
  http.decorateRequest('calendarFeed', null);
  await allowOrigins(http, config.ALLOWED_ORIGINS);
  await http.register(compress, { global: false });
  const traces = await startTraces(config, http.log);
  const metrics = new Metrics();
  const today = () => dateIn(config.TIME_ZONE, now());
  const dayTurn = new DayTurn({
    database,
    today,
    onFound: (day, thirdParties) => {
      metrics.awaiting(thirdParties);
      if (thirdParties > 0) http.log.info({ day, thirdParties }, 'risk renewal started');
    },
    onAssessed: (thirdParties, left) => metrics.assessed(thirdParties, left),
    onRenewed: (day, thirdParties, milliseconds) => {
      metrics.renewed(milliseconds);
      http.log.info(
        { day, thirdParties, milliseconds: Math.round(milliseconds) },
        'risk renewal done: stored risk is that of today',
      );
    },
    onLogged: (day, answers, reminders, milliseconds) =>
      http.log.info(
        { day, answers, reminders, milliseconds: Math.round(milliseconds) },
        'gate answers and reminders are those of today',
      ),
    onFailure: (error) => {
      metrics.renewalFailed();
      http.log.error({ err: error }, 'renewal of derived data failed; retrying within 30 s');
    },
  });
  const watch = new LogWatch(database.read);
  const webhooks = new WebhookWorker({
    database,
    watch,
    today,
    now,
    allowedAddresses: config.WEBHOOK_ALLOWED_ADDRESSES,
    concurrency: config.WEBHOOK_CONCURRENCY,
    timing: { ...USUAL_WEBHOOK_TIMING, timeoutMs: config.WEBHOOK_TIMEOUT_MS, ...timings.webhooks },
    onAttempt: (outcome) => metrics.webhookSent(outcome),
    ...(traces && { traced: (send) => traces.webhook(send) }),
    onDisabled: (subscription) => http.log.warn(subscription, 'webhook subscription disabled'),
    onFailure: (error) => http.log.error({ err: error }, 'sending webhooks failed'),
  });
  metrics.observeRisk(() => dayTurn.isSettled);
  const responses = new ResponseCache(config.RESPONSE_CACHE_BYTES);
  metrics.observeResponseCache(() => responses.bytes);
  metrics.observeWrites(() => database.turns.waiting);
  metrics.observeFigures(
    () => Snapshot.of(database.read, (snapshot) => findFigures(snapshot, today())),
    (error) => http.log.error({ err: error }, 'figures for the metrics could not be read'),
  );
  const schema = config.FEDERATION === 'true' ? await buildSubgraph() : buildSchema();
  const apollo = buildApollo(config, schema, http.log, metrics, dayTurn, traces, fastifyApolloDrainPlugin(http));
  await apollo.start();

  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
  });
  http.addHook('onSend', async (request, reply) => {
    const allowance = request.bucket?.allowance();
    if (!allowance) return;
    const { burst, fillSeconds, left, fullInSeconds } = allowance;
    reply.header('ratelimit-policy', `"requests";q=${burst};w=${fillSeconds}`);
    reply.header('ratelimit', `"requests";r=${left};t=${fullInSeconds}`);
  });
  http.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: withoutSecrets(request.url.split('?')[0]!),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        principal: request.actor?.name,
      },
      'request answered',
    );
  });
  http.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(request, reply, 'TOO_LARGE', tooLarge(config));
    if (status === 415) {
      return refuse(request, reply, 'BAD_USER_INPUT', 'Send content-type: application/json.', { status });
    }
    if (status >= 400 && status < 500) return refuse(request, reply, 'BAD_USER_INPUT', error.message, { status });
    request.log.error({ err: error }, 'request failed unexpectedly');
    return refuse(
      request,
      reply,
      'UNAVAILABLE',
      'Something went wrong on the server. Try again; its log has the details under this requestId.',
    );
  });
  http.setNotFoundHandler((request, reply) =>
    refuse(request, reply, 'BAD_USER_INPUT', `There is nothing at this path. GraphQL is at /graphql.`, {
      status: 404,
    }),
  );

  const { withKey, admitFeed } = admission(config, database, metrics, now);
  const contextOf = (request: FastifyRequest, draw: (cost: number) => void): Context =>
    new Context(
      {
        database,
        actor: request.actor!,
        requestId: request.id,
        today: today(),
        timeZone: config.TIME_ZONE,
        waitMs: config.WRITE_WAIT_MS,
      },
      draw,
    );
  const runAlone = operationsOn(
    apollo,
    async (request) => (request.operation = contextOf(request, (cost) => request.bucket?.draw(cost))),
  );
  const run: typeof runAlone = (request, graphql) =>
    traces === null ? runAlone(request, graphql) : traces.within(request, () => runAlone(request, graphql));
  if (config.QUERY_PAGE === 'true') serveQueryPage(http);
  const documents = loadTrustedDocuments(schema, config);
  const answers = new CachedAnswers(http, { responses, metrics, traces, today });
  serveGraphql(http, { config, withKey, run, answers, documents, traces });
  serveDocuments(http, { schema, withKey, run, answers, documents, traces });
  if (config.PAGE === 'true') await servePage(http, config);
  http.get('/healthz', async () => ({ status: 'alive' }));
  http.get('/readyz', async (_, reply) => {
    const ready = await isReady(database);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  http.get('/metrics', { onRequest: withKey('metrics.read') }, async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  serveSchema(http, { schema, withKey });
  serveMcp(http, { config, apollo, withKey, contextOf });
  serveEvidence(http, { database, withKey, today });
  serveCalendars(http, { database, admitFeed, responses, today });
  serveExports(http, { config, database, schema, withKey, dayTurn, today });
  const streams = new OpenStreams(http, {
    ...{ config, database, metrics, today },
    ...(timings.feed && { timing: timings.feed }),
  });
  serveChanges(http, { database, withKey, streams });
  serveSubscriptions(http, { config, database, schema, log: http.log, withKey, streams, today });
  let accepted = 0;
  const silent = new Set<Socket>();
  http.server.on('connection', (socket: Socket) => {
    accepted++;
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  http.server.on('request', ({ socket }) => silent.delete(socket));
  return {
    http,
    dayTurn,
    webhooks,
    stop: async () => {
      await untilAccepted(() => accepted);
      // Browsers open connections ahead, and Node waits for a connection without a request as for a busy one.
      const hangUp = setTimeout(() => silent.forEach((socket) => socket.destroy()), FIRST_REQUEST_MS);
      await Promise.all([apollo.stop(), dayTurn.stop(), webhooks.stop()]);
      await watch.stop();
      await traces?.stop();
      clearTimeout(hangUp);
    },
  };
}

const tooLarge = ({ MAX_BODY_BYTES }: Config) =>
  `The request is larger than ${MAX_BODY_BYTES.toLocaleString('en-US')} bytes, the most that this server accepts (MAX_BODY_BYTES). Send less at a time.`;

/**
 * Waits until every pending connection is accepted, at most a second. Closing earlier would reset them, and their clients
 * would lose a request. Node accepts one connection in each turn of its event loop.
 */
async function untilAccepted(accepted: () => number): Promise<void> {
  const deadline = performance.now() + 1_000;
  for (let before = -1; before !== accepted() && performance.now() < deadline;) {
    before = accepted();
    for (let turn = 0; turn < 3; turn++) await eventLoopTurn();
  }
}
