import type { Context } from '../../api/context.ts';
import { loadNode } from '../../api/node/load.ts';
import type { ExpirationWhere } from '../../generated/inputs.ts';
import { findExpirations } from '../../insight/expiration/find.ts';
import { recordOfExpiration } from '../../insight/expiration/record.ts';
import type { ExpirationRow } from '../../insight/expiration/repository.ts';
import type { Page } from '../../registry/page/page.ts';
import { globalId } from '../../registry/global-id.ts';
import { type Calendar, type DayEvent, oneLine } from './icalendar.ts';
import type { ServedFeed } from './repository.ts';
import { categories, isTask, subjectOf } from './words.ts';

/** The days before today that a feed shows. Records that ended, and tasks that are still open, stay on their day. */
const DAYS_BACK = 90;
/** The most expirations in a feed. Calendar programs become slow above it. */
export const MAX_EVENTS = 5_000;
/** The largest page of the API. */
const PAGE = 100;

/** A calendar, and the number of expirations in it. */
interface ReadCalendar extends Calendar {
  expirations: number;
}

/**
 * Reads what a feed shows, at the context's instant.
 * @param base the address of the server, with a slash at its end; null if it is not known. Then there are no links.
 */
export async function readCalendar(
  context: Context,
  feed: ServedFeed,
  { base, most = MAX_EVENTS }: { base: string | null; most?: number },
): Promise<ReadCalendar> {
  const titles = new Map((await context.loaders.certificationTypes.list()).map(({ code, title }) => [code, title]));
  const events: DayEvent[] = [];
  let lastDay = context.today;
  let isComplete = true;
  for await (const rows of pagesOf(context, feed)) {
    const fitting = rows.slice(0, most - events.length);
    const read = await Promise.all(fitting.map((row) => eventOf(context, row, base, titles)));
    events.push(...read);
    lastDay = fitting.at(-1)?.expiresOn ?? lastDay;
    if (fitting.length < rows.length) {
      isComplete = false;
      break;
    }
  }
  const expirations = events.length;
  if (!isComplete) events.unshift(incomplete(context.today, feed, lastDay, most));
  // A calendar without any event is not valid (RFC 5545, 3.6), and looks like one that failed.
  if (events.length === 0) events.push(nothingDue(context.today, feed));
  return { name: feed.name, description: descriptionOf(feed), events, expirations };
}

/** Yields the expirations of a feed, the earliest first. */
async function* pagesOf(context: Context, feed: ServedFeed): AsyncGenerator<readonly ExpirationRow[]> {
  const where = whereOf(feed);
  for (let after: string | null = null; ;) {
    const asked = { within: feed.daysAhead, since: DAYS_BACK, where, first: PAGE, after };
    const page: Page<ExpirationRow> = await findExpirations(context, asked);
    yield page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor();
    // Loaders cache every row that they read.
    context.forget();
  }
}

function whereOf({ kinds, lifecycles, internalOwners }: ServedFeed): ExpirationWhere {
  return {
    ...(kinds.length > 0 && { kind: { in: kinds } }),
    ...(lifecycles.length > 0 && { lifecycle: { in: lifecycles } }),
    ...(internalOwners.length > 0 && { internalOwner: { in: internalOwners } }),
  };
}

async function eventOf(
  context: Context,
  row: ExpirationRow,
  base: string | null,
  titles: ReadonlyMap<string, string>,
): Promise<DayEvent> {
  const { kind, id, expiresOn, thirdPartyId } = row;
  const name = recordOfExpiration[kind];
  const [record, found] = await Promise.all([
    loadNode(context, name, id),
    context.loaders.thirdParty.load(thirdPartyId),
  ]);
  const thirdParty = found!;
  const subject = oneLine(subjectOf(row, (type) => titles.get(type) ?? type));
  const party = oneLine(thirdParty.legalName);
  const page = base === null ? null : `${base}third-parties/${globalId('ThirdParty', thirdPartyId)}`;
  const lines = [
    subject,
    `Third party: ${party}`,
    `Kind: ${categories[kind]}`,
    `${isTask(kind) ? 'Due on' : 'Last day'}: ${expiresOn}`,
    ...(page === null ? [] : [page]),
  ];
  return {
    uid: `${globalId(name, id)}.${kind}@attestry`,
    day: expiresOn,
    changedAt: laterOf(record!.updatedAt, thirdParty.updatedAt),
    summary: `${subject} ${isTask(kind) ? 'due' : 'ends'}: ${party}`,
    // No number of days: calendar programs show a feed for hours or days after they read it.
    description: lines.join('\n'),
    category: categories[kind],
    url: page,
  };
}

function laterOf(one: string, other: string): string {
  return new Date(Math.max(Date.parse(one), Date.parse(other))).toISOString();
}

function incomplete(today: string, { id, daysAhead }: ServedFeed, lastDay: string, most: number): DayEvent {
  const count = most.toLocaleString('en-US');
  return {
    ...noteOf('incomplete', id, today),
    summary: `Incomplete calendar: more than ${count} entries`,
    description: `This calendar shows the first ${count} entries, up to ${lastDay}. Later ones, and some of that day, are missing. Make a feed with fewer days ahead than ${daysAhead}, or with fewer kinds or persons.`,
  };
}

function nothingDue(today: string, feed: ServedFeed): DayEvent {
  return {
    ...noteOf('nothing-due', feed.id, today),
    summary: `Nothing due: ${feed.name}`,
    description: `${descriptionOf(feed)} Nothing matches.`,
  };
}

/** Returns an event of today about the calendar itself. */
function noteOf(about: string, feedId: string, today: string) {
  const uid = `${globalId('CalendarFeed', feedId)}.${about}@attestry`;
  return { uid, day: today, changedAt: `${today}T00:00:00Z`, category: null, url: null };
}

/** Says what a feed shows. */
function descriptionOf({ kinds, lifecycles, internalOwners, daysAhead }: ServedFeed): string {
  const chosen = [
    kinds.length > 0 && `kinds ${kinds.map((kind) => categories[kind]).join(', ')}`,
    lifecycles.length > 0 && `third parties in stage ${lifecycles.join(', ')}`,
    internalOwners.length > 0 && `third parties of ${internalOwners.map(oneLine).join(', ')}`,
  ].filter((filter) => filter !== false);
  const only = chosen.length > 0 ? ` Only ${chosen.join('; ')}.` : '';
  return `Records that end and tasks that become due, from ${DAYS_BACK} days ago to ${daysAhead} days ahead.${only}`;
}
