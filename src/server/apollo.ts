import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Config } from '../config.ts';
import type { Context } from '../api/context.ts';
import { resolvers } from '../api/resolvers.ts';
import type { DayTurn } from '../derived/day-turn.ts';
import { loadTypeDefs } from '../api/schema.ts';
import { PublicError } from '../input/errors.ts';
import { checkLimits } from './limits.ts';
import type { Metrics } from './metrics.ts';

type Answered = GraphQLRequestContextWillSendResponse<Context>;

const MASKED = 'Something went wrong on our side.';
const MAX_VALIDATION_ERRORS = 20;

/** Codes that Apollo gives to what is wrong with a request, before anything ran. */
const ofRequest: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

/** The executable schema: what `schema/` says, served by the resolvers. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: loadTypeDefs(), resolvers });
}

/** The GraphQL server, to be started by whoever listens. `drain` stops the listening at the end. */
export function buildApollo(
  config: Config,
  log: FastifyBaseLogger,
  metrics: Metrics,
  dayTurn: DayTurn,
  drain: ApolloServerPlugin,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A GET of a client that sends its key cannot be forged by another site.
    csrfPrevention: { requestHeaders: ['authorization', 'x-apollo-operation-name', 'apollo-require-preflight'] },
    parseOptions: { maxTokens: config.MAX_QUERY_TOKENS },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => mask(formatted, unwrapResolverError(error)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      drain,
      {
        async requestDidStart() {
          const started = performance.now();
          let cost: number | undefined;
          return {
            async didResolveOperation({ schema, document, operation, source, request: { variables = {} } }) {
              cost = checkLimits(schema, document, operation!, variables, config);
              await dayTurn.before(source, variables);
            },
            async didEncounterErrors({ errors, contextValue }) {
              for (const error of errors) logUnexpected(log, error, contextValue.writer.requestId);
            },
            async willSendResponse(request) {
              voidOnFailure(request);
              dayTurn.after(request.source ?? '');
              finish(request, cost, config.MAX_QUERY_COST);
              metrics.operation(request.operation?.operation ?? 'invalid', hasErrors(request), started);
            },
          };
        },
      },
    ],
  });
}

/** Known codes are meant for the client; everything else is told to the log, and to the client only that it happened. */
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
 * Half a snapshot is worse than none: where reading failed, the whole answer is one error. Not so of mutations: each reads
 * at an instant of its own, and what was written stays told, with an error in the place of each thing that cannot be shown.
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
          ? { message: 'The query took too long; ask for less at a time.', extensions: { code: 'QUERY_TOO_COMPLEX' } }
          : { message: 'The registry cannot be read at the moment; try again.', extensions: { code: 'UNAVAILABLE' } },
      ],
    },
  };
}

/** Adds the request id to errors and the cost to the answer, and sets the status that the answer's media type asks for. */
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
  // Part of an answer is an answer: a client that looks at the status first must not throw away what was written.
  if (Object.values(singleResult.data ?? {}).some((field) => field !== null)) response.http.status = 200;
  // GraphQL over HTTP: an application/json answer to a well-formed request is 200 whatever it says.
  const accepts = request.http?.headers.get('accept') ?? '';
  const refused =
    singleResult.data === undefined && singleResult.errors?.every(({ extensions }) => ofRequest.has(extensions?.code));
  if (response.http.status === 400 && refused && !accepts.includes('application/graphql-response+json')) {
    response.http.status = 200;
  }
}

function hasErrors({ response }: Answered): boolean {
  return response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > 0;
}
