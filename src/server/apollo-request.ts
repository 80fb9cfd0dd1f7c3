import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';

/** An operation as it came by HTTP: in the body of a POST, or in the parameters of a GET. */
export interface GraphqlRequest {
  method: string;
  body: unknown;
  /** The parameters of the address, with the question mark. */
  search: string;
  /** The media types that the client takes; by default those of the request. */
  accept?: string;
}

/** The answer to an operation. */
export interface GraphqlAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Runs the operation of a request. It sets `request.operation`, which the caller closes. */
export type RunGraphql = (request: FastifyRequest, graphql: GraphqlRequest) => Promise<GraphqlAnswer>;

/** Returns the function that runs operations on the server of GraphQL, each in the context that `contextOf` makes. */
export function operationsOn(
  apollo: ApolloServer<Context>,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): RunGraphql {
  return async (request, { method, body, search, accept }) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, [value].flat().join(', '));
    }
    if (accept !== undefined) headers.set('accept', accept);
    if (method === 'POST' && body !== request.body) headers.set('content-type', 'application/json');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, body, search, headers },
      context: () => contextOf(request),
    });
    // Answers come in parts only for @defer and @stream, which the schema does not have.
    if (answer.body.kind !== 'complete') throw new TypeError('an answer in parts');
    return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
  };
}
