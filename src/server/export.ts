import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { Context } from '../api/context.ts';
import type { Database } from '../registry/database.ts';
import { PublicError, type PublicErrorCode } from '../input/errors.ts';
import { DERIVED, fieldsOf, readRows } from '../exchange/export/read-list.ts';
import { contentTypes, written } from '../exchange/export/text.ts';
import type { WithKey } from './admission.ts';
import type { DayTurn } from '../derived/day-turn.ts';
import { readExportRequest } from './export-request.ts';
import { refuse, refuseAll } from './error-response.ts';

/** Dependencies of the route of exports. */
interface ExportsOf {
  config: Config;
  database: Database;
  schema: GraphQLSchema;
  withKey: WithKey;
  /** Lists by risk wait until the stored risk is that of today. */
  dayTurn: DayTurn;
  /** Today in the registry's time zone. */
  today: () => string;
}

/** A reader that takes nothing for this long is cut off: it holds a snapshot of the database. */
const STALLED_MS = 60_000;
/** The longest that any export may hold a snapshot. */
const LONGEST_MS = 3_600_000;
/** When a client should retry if all exports are in use. */
const RETRY_WHEN_FULL_S = 10;

/**
 * Serves `GET /export/<list>.<csv|ndjson>`: a whole list at one instant. Each page is read when the client has taken the one
 * before. If an export fails on its way, the connection is cut, so that no client takes a part for the whole.
 */
export function serveExports(
  http: FastifyInstance,
  { config, database, schema, withKey, dayTurn, today }: ExportsOf,
): void {
  const underWay = new Set<AbortController>();
  http.addHook('preClose', () => {
    for (const ending of underWay) ending.abort(new Error('the server is stopping'));
  });

  http.route<{ Params: { file: string }; Querystring: Record<string, string | string[] | undefined> }>({
    method: 'GET',
    url: '/export/:file',
    exposeHeadRoute: false,
    onRequest: withKey('registry.read'),
    compress: { encodings: ['gzip'], customTypes: COMPRESSED },
    handler: async (request, reply) => {
      const exportRequest = readExportRequest(schema, request.params.file, request.query);
      if (Array.isArray(exportRequest)) return refuseAll(request, reply, 'BAD_USER_INPUT', exportRequest);
      const { asked, format } = exportRequest;
      if (underWay.size >= config.MAX_EXPORTS) {
        reply.header('retry-after', RETRY_WHEN_FULL_S);
        const message = `This server runs ${config.MAX_EXPORTS} exports at a time (MAX_EXPORTS), and all are in use. Try again in ${RETRY_WHEN_FULL_S} s.`;
        return refuse(request, reply, 'UNAVAILABLE', message);
      }
      const ending = new AbortController();
      underWay.add(ending);
      const context = new Context({ database, actor: request.actor!, requestId: request.id, today: today() });
      const close = async () => {
        underWay.delete(ending);
        await context.close();
      };
      try {
        const fields = fieldsOf(asked.list, context);
        // Rows of third parties show stored risk, and only their lists can be filtered by it.
        if (DERIVED.some((field) => fields.includes(field))) await dayTurn.waitForRisk();
        const text = written(readRows(context, asked), format, fields);
        // Errors in the request must show before the answer begins: a started answer can only be cut off.
        const pages = begun(text, await text.next(), await (format === 'csv' ? text.next() : undefined));
        const body = Readable.from(inTime(pages, ending), { objectMode: false });
        body.once('close', () => void close());
        const cutOff = () => void body.destroy(ending.signal.reason as Error);
        ending.signal.addEventListener('abort', cutOff);
        const leave = () => ending.abort(new Error('the client closed the connection'));
        reply.raw.once('close', leave);
        body.once('error', (error) => request.log.warn({ err: error }, 'export cut off'));
        // Both events may have happened before the listeners were added.
        if (reply.raw.closed) leave();
        if (ending.signal.aborted) cutOff();
        reply.header('cache-control', 'no-store');
        reply.header('content-disposition', `attachment; filename="${request.params.file}"`);
        return reply.type(contentTypes[format]).send(body);
      } catch (error) {
        await close();
        if (!(error instanceof PublicError)) throw error;
        const { code, field } = error.extensions as { code: PublicErrorCode; field?: string };
        return refuse(request, reply, code, error.message, { ...(field !== undefined && { field }) });
      }
    },
  });
}

/** The types of `contentTypes`; the library does not know that of lines of JSON. */
const COMPRESSED = /^(text\/csv|application\/x-ndjson)/;

/** Yields parts that were read already, then the rest of the text. */
async function* begun(
  text: AsyncGenerator<string>,
  ...first: (IteratorResult<string, unknown> | undefined)[]
): AsyncGenerator<string> {
  for (const part of first) {
    if (part?.done) return;
    if (part) yield part.value;
  }
  yield* text;
}

/** Passes pages on, and aborts if the client stalls or the export takes too long. */
async function* inTime(pages: AsyncIterable<string>, ending: AbortController): AsyncGenerator<string> {
  const cut = (why: string, after: number) => setTimeout(() => ending.abort(new Error(why)), after);
  const whole = cut('the export took too long', LONGEST_MS);
  let stalled: NodeJS.Timeout | undefined;
  try {
    for await (const page of pages) {
      clearTimeout(stalled);
      stalled = cut('the client read nothing for a minute', STALLED_MS);
      yield page;
    }
  } finally {
    clearTimeout(stalled);
    clearTimeout(whole);
  }
}
