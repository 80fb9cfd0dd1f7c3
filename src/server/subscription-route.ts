import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Config } from '../config.ts';
import { Context } from '../api/context.ts';
import type { SubscriptionChangesArgs } from '../generated/graphql.ts';
import { readLogCursor } from '../exchange/change/cursor.ts';
import type { FeedEvent, Following, ShowChange } from '../exchange/change/feed.ts';
import { BEYOND_THE_END } from '../exchange/change/find.ts';
import { publicError } from '../input/errors.ts';
import { findThirdPartyKey } from '../records/third-party/find.ts';
import type { Database } from '../registry/database.ts';
import type { WithKey } from './admission.ts';
import { MAX_VALIDATION_ERRORS, shownError, unknownOperation } from './apollo.ts';
import { refuse } from './error-response.ts';
import { checkLimits } from './limits.ts';
import type { EndOfStream, OpenStreams } from './open-streams.ts';

/** Dependencies of the route of subscriptions. */
interface SubscriptionsOf {
  config: Config;
  database: Database;
  schema: GraphQLSchema;
  log: FastifyBaseLogger;
  withKey: WithKey;
  streams: OpenStreams;
  /** Today in the registry's time zone. */
  today: () => string;
}

/** A GraphQL request as the client sent it. */
interface Sent {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/** The entries that a subscription follows, and how each becomes an event. */
type Subscription = Pick<Following, 'where' | 'from' | 'snapshot'> & { show: ShowChange };

const EVENT_STREAM = 'text/event-stream';
/** Events on a page of the stream. Together they may cost as much as one query. */
const EVENTS_AT_ONCE = 100;
const AGAIN = 'Subscribe again with the last cursor as `after`.';
const ends = {
  STOPPING: { code: 'UNAVAILABLE', message: `The server is stopping. ${AGAIN}` },
  FAILED: { code: 'UNAVAILABLE', message: `The registry cannot be read at the moment. ${AGAIN}` },
  NOT_ADMITTED: { code: 'UNAUTHENTICATED', message: `The key has ended or may no longer read the log. ${AGAIN}` },
} as const satisfies Record<EndOfStream, { code: string; message: string }>;

/**
 * Serves subscriptions at `/graphql/stream`, by the protocol of `graphql-sse` with a connection for each. It is written here
 * because the handler of that package reads ahead of a slow client without a bound.
 */
export function serveSubscriptions(http: FastifyInstance, of: SubscriptionsOf): void {
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    onRequest: of.withKey('log.read'),
    handler: async (request, reply) => {
      const { role } = request.actor!;
      if (of.config.TRUSTED_DOCUMENTS_ONLY.includes(role)) {
        const message = `Keys in role ${role} run only documents that the operator registered (TRUSTED_DOCUMENTS_ONLY). GET /changes has the same entries.`;
        return refuse(request, reply, 'FORBIDDEN', message);
      }
      const { accept = '*/*' } = request.headers;
      if (!accept.includes(EVENT_STREAM) && !accept.includes('*/*')) {
        return refuse(request, reply, 'BAD_USER_INPUT', `Send accept: ${EVENT_STREAM}.`, { status: 406 });
      }
      const sent = readSent(request);
      if (typeof sent === 'string') return refuse(request, reply, 'BAD_USER_INPUT', sent);
      const subscription = await subscribe(request, sent, of);
      if (Array.isArray(subscription)) {
        // A status other than 200 would hide the errors from a browser's EventSource.
        return reply
          .type(`${EVENT_STREAM}; charset=utf-8`)
          .send(next(JSON.stringify({ errors: subscription })) + COMPLETE);
      }
      return (
        of.streams.refusalOf(request, reply) ??
        of.streams.send(request, reply, {
          ...subscription,
          follow: true,
          opening: ALIVE,
          write: textOf,
          closing: (reason) => {
            const { code, message } = ends[reason];
            const error = { message, extensions: { code, requestId: request.id } };
            return next(JSON.stringify({ errors: [error] })) + COMPLETE;
          },
        })
      );
    },
  });
}

const ALIVE = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';
const next = (json: string) => `event: next\ndata: ${json}\n\n`;

function textOf(event: FeedEvent): string {
  if (event.kind === 'alive') return ALIVE;
  return event.kind === 'end' ? '' : event.entries.map(({ json }) => next(json)).join('');
}

/** Returns the GraphQL request in the body of a POST or the parameters of a GET, or what is wrong with it. */
function readSent({ method, query: parameters, body }: FastifyRequest): Sent | string {
  const sent = (method === 'GET' ? parameters : body) as Record<string, unknown> | null | undefined;
  const { query, operationName, variables } = sent ?? {};
  if (typeof query !== 'string') return 'query: must be given: the text of a subscription.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName: must be a text.';
  const read = method === 'GET' && typeof variables === 'string' ? objectOf(variables) : (variables ?? {});
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return 'variables: must be a JSON object.';
  return { query, operationName: operationName ?? undefined, variables: read as Record<string, unknown> };
}

function objectOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a subscription. Returns the entries that it follows, or every error. */
async function subscribe(
  request: FastifyRequest,
  { query, operationName, variables }: Sent,
  { config, database, schema, log, today }: SubscriptionsOf,
): Promise<Subscription | GraphQLFormattedError[]> {
  const shown = (errors: readonly GraphQLError[], code?: string) =>
    errors.map((error) => shownError(error, { log, requestId: request.id, ...(code && { code }) }));
  let code = 'GRAPHQL_PARSE_FAILED';
  try {
    const document = parse(query, { maxTokens: config.MAX_QUERY_TOKENS });
    const errors = validate(schema, document, specifiedRules, { maxErrors: MAX_VALIDATION_ERRORS });
    if (errors.length > 0) return shown(errors, 'GRAPHQL_VALIDATION_FAILED');
    code = 'BAD_USER_INPUT';
    const operation = getOperationAST(document, operationName);
    if (!operation) throw unknownOperation(document, operationName);
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      throw publicError(
        'BAD_USER_INPUT',
        'Only subscriptions are at /graphql/stream. Send this operation to /graphql.',
      );
    }
    const ofEvent = Math.floor(config.MAX_QUERY_COST / EVENTS_AT_ONCE);
    const { cost } = checkLimits(schema, document, operation, variables, { ...config, MAX_QUERY_COST: ofEvent });
    request.bucket?.draw(cost);
    const args = { schema, document, variableValues: variables, ...(operationName && { operationName }) };
    let followed: Awaited<ReturnType<typeof readArguments>> | undefined;
    const changes = async (given: SubscriptionChangesArgs) => {
      followed = await readArguments(new Context(writerOf(request, database, today())), given);
      return NO_EVENTS;
    };
    const source = await createSourceEventStream({ ...args, rootValue: { changes } });
    if ('errors' in source) return shown(source.errors ?? [], code);
    const show: ShowChange = async (context, node, cursor) => {
      const result = await execute({ ...args, contextValue: context, rootValue: { changes: { node, cursor } } });
      if (context.failure !== undefined) throw new Error('reading the log failed', { cause: context.failure });
      return JSON.stringify({ ...result, ...(result.errors && { errors: shown(result.errors) }) });
    };
    return { ...followed!, show };
  } catch (error) {
    if (error instanceof GraphQLError) return shown([error], code);
    throw error;
  }
}

/** The feed makes the events; graphql-js reads only the arguments of the subscription. */
const NO_EVENTS: AsyncIterable<never> = (async function* () {})();

const writerOf = (request: FastifyRequest, database: Database, today: string) => ({
  database,
  actor: request.actor!,
  requestId: request.id,
  today,
});

/** @throws BAD_USER_INPUT if an argument names no place, type or third party of this registry. */
async function readArguments(context: Context, { after, types, thirdParty, snapshot }: SubscriptionChangesArgs) {
  try {
    const from = after == null ? null : readLogCursor(context.writer.database.cursorSecret, after);
    if (after != null && from === null) {
      throw wrong('after', 'after: is not a cursor of this log; use one that this server returned.');
    }
    if (from !== null && from.seq > (await context.loaders.logEnd.load())) throw wrong('after', BEYOND_THE_END);
    if (types?.length === 0) throw wrong('types', 'types: name at least one.');
    const thirdPartyKey = thirdParty == null ? null : await findThirdPartyKey(context, thirdParty, 'thirdParty');
    if (thirdParty != null && (thirdPartyKey === null || !(await context.loaders.thirdParty.load(thirdPartyKey)))) {
      throw wrong('thirdParty', 'thirdParty: there is no such third party.');
    }
    return { where: { types: types ?? null, thirdPartyKey }, from, snapshot: snapshot ?? false };
  } finally {
    await context.close();
  }
}

const wrong = (field: string, message: string) => publicError('BAD_USER_INPUT', message, { field });
