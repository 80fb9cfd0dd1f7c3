import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { Context } from '../api/context.ts';
import type { Database } from '../registry/database.ts';
import { PublicError, type PublicErrorCode } from '../input/errors.ts';
import { fieldsOf, readRows } from '../exchange/export/read-list.ts';
import { contentTypes, written } from '../exchange/export/text.ts';
import type { WithKey } from './admission.ts';
import type { DayTurn } from '../derived/day-turn.ts';
import { readExportRequest } from './export-request.ts';
import { refuse, refuseAll } from './error-response.ts';

/** What exports need of their server. */
interface ExportsOf {
  config: Config;
  database: Database;
  schema: GraphQLSchema;
  withKey: WithKey;
  /** What is kept by risk is waited for until it is as of today. */
  dayTurn: DayTurn;
  /** Today in the registry's time zone. */
  today: () => string;
}

/** Whoever takes nothing for so long holds an instant of the registry for nothing. */
const STALLED_MS = 60_000;
/** And nobody holds one for longer than this. */
const LONGEST_MS = 3_600_000;
/** When to try again where all exports are taken. */
const RETRY_WHEN_FULL_S = 10;

/**
 * `GET /export/<list>.<csv|ndjson>`: a whole list as of one instant, in pages that are read when the reader has taken those
 * before. One that fails on its way is cut off, so that nobody takes a part for the whole.
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
    handler: async (request, reply) => {
      const asked = readExportRequest(schema, request.params.file, request.query);
      if (Array.isArray(asked)) return refuseAll(request, reply, 'BAD_USER_INPUT', asked);
      if (underWay.size >= config.MAX_EXPORTS) {
        reply.header('retry-after', RETRY_WHEN_FULL_S);
        const message = `All ${config.MAX_EXPORTS} exports of this server are taken; try again later.`;
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
        const fields = fieldsOf(asked.asked.list, context);
        await dayTurn.before(fields.join(' '), request.query);
        const text = written(readRows(context, asked.asked), asked.format, fields);
        // What is refused is refused before the answer begins.
        const pages = begun(text, await text.next(), await (asked.format === 'csv' ? text.next() : undefined));
        const body = Readable.from(inTime(pages, ending), { objectMode: false });
        body.once('close', () => void close());
        const cutOff = () => void body.destroy(ending.signal.reason as Error);
        ending.signal.addEventListener('abort', cutOff);
        const leave = () => ending.abort(new Error('the reader is gone'));
        reply.raw.once('close', leave);
        body.once('error', (error) => request.log.warn({ err: error }, 'an export was cut off'));
        // Both may have happened before anybody listened.
        if (reply.raw.closed) leave();
        if (ending.signal.aborted) cutOff();
        reply.header('cache-control', 'no-store');
        reply.header('content-disposition', `attachment; filename="${request.params.file}"`);
        return reply.type(contentTypes[asked.format]).send(body);
      } catch (error) {
        await close();
        if (!(error instanceof PublicError)) throw error;
        const { code, field } = error.extensions as { code: PublicErrorCode; field?: string };
        return refuse(request, reply, code, error.message, { ...(field !== undefined && { field }) });
      }
    },
  });
}

/** A text of which the first parts were read already. */
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

/** Is cut off where the reader stalls, or all takes too long. */
async function* inTime(pages: AsyncIterable<string>, ending: AbortController): AsyncGenerator<string> {
  const cut = (why: string, after: number) => setTimeout(() => ending.abort(new Error(why)), after);
  const whole = cut('it took too long', LONGEST_MS);
  let stalled: NodeJS.Timeout | undefined;
  try {
    for await (const page of pages) {
      clearTimeout(stalled);
      stalled = cut('the reader stalled', STALLED_MS);
      yield page;
    }
  } finally {
    clearTimeout(stalled);
    clearTimeout(whole);
  }
}
