import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Api, Refusal } from '../agents/api.ts';
import { loadLibrary, mcpServer } from '../agents/mcp-server.ts';
import type { Context } from '../api/context.ts';
import type { Config } from '../config.ts';
import { COST_OF_REQUEST, type WithKey } from './admission.ts';
import { refuse } from './error-response.ts';

const MCP_PATH = '/mcp';
/** Headers that the protocol reads, besides those that begin with `mcp-`. */
const PROTOCOL_HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'last-event-id']);

interface Options {
  config: Config;
  apollo: ApolloServer<Context>;
  withKey: WithKey;
  /** Returns the context of one operation; `draw` is called with its cost. */
  contextOf: (request: FastifyRequest, draw: (cost: number) => void) => Context;
}

/**
 * Serves `/mcp`: the Model Context Protocol over streamable HTTP, without sessions. Each tool asks the API as the key may, so
 * authorization, limits and snapshots are those of `/graphql`.
 */
export function serveMcp(http: FastifyInstance, { config, apollo, withKey, contextOf }: Options): void {
  let loading: ReturnType<typeof loadLibrary> | undefined;
  http.route({
    method: ['GET', 'POST', 'DELETE'],
    url: MCP_PATH,
    onRequest: [withKey('registry.read'), allowedOrigin(config.ALLOWED_ORIGINS)],
    handler: async (request, reply) => {
      // A batch would count as one request, however many tools it calls. The protocol has none since 2025-06-18.
      if (Array.isArray(request.body)) {
        return refuse(request, reply, 'BAD_USER_INPUT', 'Send one message in each request: batches are not supported.');
      }
      const library = await (loading ??= loadLibrary());
      const api = apiOf(apollo, request, contextOf);
      const report = (err: unknown, tool?: string) => request.log.error({ err, tool }, 'a tool failed unexpectedly');
      const handler = library.createMcpHandler(() => mcpServer(library, api, report), {
        // Nothing that an agent could subscribe to changes.
        maxSubscriptions: 0,
        onerror: (error) => request.log.info({ reason: error.message }, 'request to /mcp refused'),
      });
      reply.header('cache-control', 'no-store');
      return reply.send(await handler.fetch(webRequest(request), { parsedBody: request.body }));
    },
  });
}

/** Refuses requests of web pages that may not call the server: a page could reach a server inside a network by DNS rebinding. */
function allowedOrigin(origins: readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { origin } = request.headers;
    if (origin === undefined || origins.includes(origin)) return;
    const message = 'Web pages of this origin may not call the server. ALLOWED_ORIGINS names those that may.';
    return refuse(request, reply, 'FORBIDDEN', message);
  };
}

function webRequest({ method, url, headers }: FastifyRequest): Request {
  const passed = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && (PROTOCOL_HEADERS.has(name) || name.startsWith('mcp-')) ? [[name, value]] : [],
  );
  // The host has no meaning here.
  return new Request(new URL(url, 'http://localhost'), { method, headers: passed });
}

/** Returns the API with the key of a request. Each operation after the first counts as one more request. */
function apiOf(apollo: Options['apollo'], request: FastifyRequest, contextOf: Options['contextOf']): Api {
  let operations = 0;
  return {
    address: '/graphql',
    ask: async <T>(document: string, variables: Record<string, unknown>) => {
      const further = operations++ > 0 ? COST_OF_REQUEST : 0;
      const contextValue = contextOf(request, (cost) => request.bucket?.draw(cost + further));
      try {
        const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue });
        if (body.kind !== 'single') throw new Error('an operation of a tool was answered in parts');
        const { data, errors } = body.singleResult;
        if (errors?.length) throw new Refusal(errors.map(messageOf).join(' '));
        return data as T;
      } finally {
        await contextValue.close();
      }
    },
  };
}

function messageOf({ message, extensions = {} }: { message: string; extensions?: Record<string, unknown> }): string {
  const isInternal = extensions.code === 'INTERNAL_SERVER_ERROR';
  return isInternal ? `${message} (request ${String(extensions.requestId)})` : message;
}
