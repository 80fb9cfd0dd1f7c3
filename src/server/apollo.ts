import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
} from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyBaseLogger } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Config } from '../config.ts';
import type { Context } from '../api/context.ts';
import { withColumnUse } from '../api/columns.ts';
import { executeQuickly } from '../api/quick-execution.ts';
import { resolvers } from '../api/resolvers.ts';
import type { DayTurn } from '../derived/day-turn.ts';
import { loadTypeDefs } from '../api/schema.ts';
import { PublicError, publicError } from '../input/errors.ts';
import { GRAPHQL_RESPONSE } from './error-response.ts';
import { keptIntrospection } from './introspection.ts';
import { isShared } from './response-cache.ts';
import { checkLimits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Traces } from './traces.ts';

type Answered = GraphQLRequestContextWillSendResponse<Context>;

const MASKED = 'Something went wrong on the server. Its log has the details under this requestId.';
const NO_SUBSCRIPTIONS =
  'Subscriptions are at /graphql/stream, by the protocol graphql-sse. GET /changes streams the same changes.';
export const MAX_VALIDATION_ERRORS = 20;

/** Codes that Apollo gives to a wrong request before it runs anything. */
const requestErrorCodes: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

/**
 * Returns the executable schema: the types of `schema/` with the resolvers. They are not validated here, because that takes
 * a start a quarter of a second: the test of the published schema does it.
 */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: loadTypeDefs(),
    resolvers: resolvers.map((some) => withColumnUse(some)),
    assumeValidSDL: true,
    updateResolversInPlace: true,
  });
}

/** Returns the GraphQL server; the caller starts it. `drain` closes the HTTP server when Apollo stops. */
export function buildApollo(
  config: Config,
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
  metrics: Metrics,
  dayTurn: DayTurn,
  traces: Traces | null,
  drain: ApolloServerPlugin,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A page of another site cannot add these headers to a GET, so such a GET is not forged.
    csrfPrevention: { requestHeaders: ['authorization', 'x-apollo-operation-name', 'apollo-require-preflight'] },
    parseOptions: { maxTokens: config.MAX_QUERY_TOKENS },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => mask(formatted, unwrapResolverError(error)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Without it a subgraph would send traces of its resolvers to a client that asks for them.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      drain,
      keptIntrospection(),
      {
        async unexpectedErrorProcessingRequest({ requestContext, error }) {
          log.error(
            { err: error, requestId: requestContext.contextValue.writer.requestId },
            'operation failed unexpectedly',
          );
        },
        async requestDidStart() {
          const started = performance.now();
          let cost: number | undefined;
          let coordinates: ReadonlySet<string> = new Set();
          return {
            async didResolveOperation(resolved) {
              const { schema, document, operation, contextValue } = resolved;
              const { variables = {}, operationName } = resolved.request;
              if (!operation) throw unknownOperation(document, operationName);
              if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
                throw publicError('BAD_USER_INPUT', NO_SUBSCRIPTIONS);
              }
              traces?.describe({ type: operation.operation, name: operation.name?.value, document: resolved.source });
              ({ cost, coordinates } = checkLimits(schema, document, operation, variables, config));
              contextValue.draw(cost);
              contextValue.isShared = operation.operation === OperationTypeNode.QUERY && isShared(coordinates);
              if (contextValue.isShared && config.RESPONSE_CACHE_BYTES > 0) contextValue.snapshot.readVersion();
              await dayTurn.before(coordinates);
            },
            async responseForOperation({ schema, document, operation, request, contextValue }) {
              if (operation.operation !== OperationTypeNode.QUERY) return null;
              const { variables = {} } = request;
              const data = await executeQuickly({ schema, document, operation, variables, context: contextValue });
              return (
                data && {
                  http: { status: undefined, headers: new HeaderMap() },
                  body: { kind: 'single', singleResult: { data } },
                }
              );
            },
            async didEncounterErrors({ errors, contextValue }) {
              for (const error of errors) logUnexpected(log, error, contextValue.writer.requestId);
            },
            async willSendResponse(request) {
              voidOnFailure(request);
              if (hasErrors(request)) request.contextValue.isShared = false;
              dayTurn.after(coordinates);
              finish(request, cost, config.MAX_QUERY_COST);
              traces?.answered(cost, codesOf(request));
              metrics.operation(request.operation?.operation ?? 'invalid', hasErrors(request), started);
            },
          };
        },
      },
    ],
  });
}

/** Returns the error for a request that does not say which of its operations to run, or names none of them. */
export function unknownOperation(document: DocumentNode, operationName: string | undefined): PublicError {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const names = operations.flatMap((operation) => (operation as OperationDefinitionNode).name?.value ?? []);
  const found = names.length === 0 ? 'The document names no operation.' : `The document has ${names.join(', ')}.`;
  const problem = operationName
    ? `There is no operation "${operationName}".`
    : 'Name the operation to run in operationName.';
  return publicError('BAD_USER_INPUT', `${problem} ${found}`);
}

/**
 * Returns an error as a client may see it, with the id of its request. The log has what it hides. `code` is that of an error
 * which graphql-js found in the request.
 */
export function shownError(
  error: GraphQLError,
  {
    log,
    requestId,
    code = ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  }: { log: FastifyBaseLogger; requestId: string; code?: string },
): GraphQLFormattedError {
  logUnexpected(log, error, requestId);
  const thrown = unwrapResolverError(error);
  const usual = thrown instanceof GraphQLError ? code : ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  const { http: _, ...extensions } = error.extensions;
  const shown = mask({ ...error.toJSON(), extensions: { code: usual, ...extensions } }, thrown);
  return { ...shown, extensions: { ...shown.extensions, requestId } };
}

/** Passes errors that are meant for the client. Of any other error the client learns only that it happened; the log has it. */
function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (error instanceof PublicError) return formatted;
  if (error instanceof GraphQLError && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  const { locations, path } = formatted;
  return {
    message: MASKED,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

function logUnexpected(log: FastifyBaseLogger, error: GraphQLError, requestId: string): void {
  const thrown = unwrapResolverError(error);
  const cause = thrown instanceof PublicError ? thrown.originalError : thrown;
  if (cause === undefined) return;
  const expected =
    cause instanceof GraphQLError && error.extensions.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (!expected) log.error({ err: cause, requestId, path: error.path }, 'operation failed unexpectedly');
}

/**
 * Replaces the answer of a query by one error if reading failed: half a snapshot is worse than none. The answer of a mutation
 * stays: each mutation reads its own snapshot, and the client must learn what was written.
 */
function voidOnFailure({ response, contextValue, operation }: Answered): void {
  if (contextValue.failure === undefined || operation?.operation === OperationTypeNode.MUTATION) return;
  const timedOut = (contextValue.failure as { code?: unknown }).code === '57014';
  response.http.status = timedOut ? 400 : 503;
  response.body = {
    kind: 'single',
    singleResult: {
      errors: [
        timedOut
          ? { message: 'The query took too long. Ask for less at a time.', extensions: { code: 'QUERY_TOO_COMPLEX' } }
          : { message: 'The registry cannot be read at the moment. Try again.', extensions: { code: 'UNAVAILABLE' } },
      ],
    },
  };
}

/** Adds the request id to errors and the cost to the answer, and sets the HTTP status for the media type of the answer. */
function finish({ response, request, contextValue }: Answered, cost: number | undefined, limit: number): void {
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const { requestId } = contextValue.writer;
  if (singleResult.errors) {
    singleResult.errors = singleResult.errors.map((error) => ({
      ...error,
      extensions: { ...error.extensions, requestId },
    }));
  }
  if (cost !== undefined) singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit } };
  // A partial answer has status 200: a client that checks the status first must not lose what was written.
  if (Object.values(singleResult.data ?? {}).some((field) => field !== null)) response.http.status = 200;
  // GraphQL over HTTP: an application/json answer to a well-formed request has status 200, also with errors.
  const accepts = request.http?.headers.get('accept') ?? '';
  const refused =
    singleResult.data === undefined &&
    singleResult.errors?.every(({ extensions }) => requestErrorCodes.has(extensions?.code));
  if (response.http.status === 400 && refused && !accepts.includes(GRAPHQL_RESPONSE)) {
    response.http.status = 200;
  }
}

function codesOf({ response }: Answered): string[] {
  const { errors = [] } = response.body.kind === 'single' ? response.body.singleResult : {};
  return errors.map(({ extensions }) => String(extensions?.code));
}

function hasErrors({ response }: Answered): boolean {
  return response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > 0;
}
