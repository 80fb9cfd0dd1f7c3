import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Context } from '../api/context.ts';
import { readCalendar } from '../exchange/calendar-feed/events.ts';
import { writeCalendar } from '../exchange/calendar-feed/icalendar.ts';
import { CALENDAR_PATH } from '../exchange/calendar-feed/token.ts';
import type { Database } from '../registry/database.ts';
import type { AdmitFeed } from './admission.ts';
import { type CachedAnswer, etagOf, type ResponseCache } from './response-cache.ts';
import { sendValidated } from './validated.ts';

/** Dependencies of the route of calendars. */
interface CalendarsOf {
  database: Database;
  admitFeed: AdmitFeed;
  responses: ResponseCache;
  /** Today in the registry's time zone. */
  today: () => string;
}

const CONTENT_TYPE = 'text/calendar; charset=utf-8';
/** Each event is read with its record and its third party. */
const COST_OF_EVENT = 3;

/**
 * Serves `GET /calendar/<token>.ics`: the days on which records end and tasks become due. Calendar programs send no key: the
 * token in the address
 * stands for the key that made the feed.
 */
export function serveCalendars(http: FastifyInstance, { database, admitFeed, responses, today }: CalendarsOf): void {
  http.get<{ Params: { file: string } }>(`${CALENDAR_PATH}:file`, { onRequest: admitFeed }, async (request, reply) => {
    // A program that opens a link of an event must not pass the token on.
    reply.header('referrer-policy', 'no-referrer');
    return await sendValidated(request, reply, await answerTo(request));
  });

  async function answerTo(request: FastifyRequest): Promise<CachedAnswer> {
    const { actor, dataVersion, calendarFeed } = request;
    const feed = calendarFeed!;
    const base = baseOf(request);
    const day = today();
    const cacheKey = ['calendar', feed.id, base].join('\n');
    const known = responses.find(cacheKey, { dataVersion: dataVersion!, day });
    if (known) return known;
    const context = new Context({ database, actor: actor!, requestId: request.id, today: day });
    try {
      context.snapshot.readVersion();
      const calendar = await readCalendar(context, feed, { base });
      const version = await context.snapshot.version;
      // Writing takes a while, and needs no connection.
      await context.close();
      request.bucket?.draw(COST_OF_EVENT * calendar.expirations);
      const body = Buffer.from(await writeCalendar(calendar));
      const answer = { body, contentType: CONTENT_TYPE, etag: etagOf(body), day, dataVersion: version ?? '' };
      if (version !== null) responses.keep(cacheKey, answer);
      return answer;
    } finally {
      await context.close();
    }
  }
}

/** A host name or an address, with or without a port. */
const HOST = /^([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;

/**
 * Returns the address at which the client reached the server; null if the request does not say. A proxy in front says it in
 * `X-Forwarded-Proto` and `X-Forwarded-Host`. A client that sends other values deceives only itself.
 */
function baseOf({ headers, protocol }: FastifyRequest): string | null {
  const host = firstOf(headers['x-forwarded-host']) ?? headers.host;
  if (host === undefined || !HOST.test(host)) return null;
  const scheme = firstOf(headers['x-forwarded-proto']) ?? protocol;
  return `${scheme === 'https' ? 'https' : 'http'}://${host}/`;
}

function firstOf(header: string | string[] | undefined): string | undefined {
  return (
    String(header ?? '')
      .split(',')[0]!
      .trim() || undefined
  );
}
