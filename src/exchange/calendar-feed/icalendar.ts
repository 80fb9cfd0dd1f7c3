import { mapYielding } from '../../registry/event-loop.ts';

/** An event that lasts a whole day and leaves the day free. */
export interface DayEvent {
  /** The same at each reading, and in each registry another. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  /** When what it says last changed (RFC 3339, UTC). */
  changedAt: string;
  summary: string;
  description: string;
  category: string | null;
  /** The page about it; null if there is none. */
  url: string | null;
}

/** A calendar before it is written. */
export interface Calendar {
  name: string;
  description: string;
  events: readonly DayEvent[];
}

/** How often a program should read the calendar again. Not all of them obey. */
const REFRESH_EVERY = 'PT6H';
/** The library counts no space at the begin of a continued line, so that 74 gives lines of at most 75 octets. */
const FOLD_AFTER = 74;

/** The name of a property, its parameters, the type of its value, and the value. */
type Property = [name: string, parameters: object, type: string, value: string];

/** Writes a calendar as iCalendar (RFC 5545, RFC 7986). It yields to other requests in between. */
export async function writeCalendar({ name, description, events }: Calendar): Promise<string> {
  const { default: ical } = await import('ical.js');
  ical.foldLength = FOLD_AFTER;
  const design = ical.design.icalendar;
  const line = (property: Property) => `${ical.stringify.property(property, design, false)}\r\n`;
  // The library writes the type of a property that it does not know, and some programs then overlook the name.
  const text = (property: string, value: string): Property => [
    property,
    {},
    'unknown',
    ical.stringify.value(value, 'text', design, false),
  ];
  const head: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Attestry//Attestry//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    text('name', oneLine(name)),
    text('x-wr-calname', oneLine(name)),
    ['description', {}, 'text', description],
    text('x-wr-caldesc', description),
    ['refresh-interval', {}, 'duration', REFRESH_EVERY],
    ['x-published-ttl', {}, 'unknown', REFRESH_EVERY],
  ];
  const written = await mapYielding(events, (event) =>
    ['BEGIN:VEVENT\r\n', ...propertiesOf(event).map(line), 'END:VEVENT\r\n'].join(''),
  );
  return ['BEGIN:VCALENDAR\r\n', ...head.map(line), ...written, 'END:VCALENDAR\r\n'].join('');
}

function propertiesOf({ uid, day, changedAt, summary, description, category, url }: DayEvent): Property[] {
  // Without the fraction of the second, which iCalendar does not have.
  const stamp = `${changedAt.slice(0, 19)}Z`;
  return [
    ['uid', {}, 'text', uid],
    // A published event has no other revisions than its record (RFC 5545, 3.8.7.2).
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
    ['dtstart', {}, 'date', day],
    ['summary', {}, 'text', oneLine(summary)],
    ['description', {}, 'text', description],
    ...(category === null ? [] : [['categories', {}, 'text', category] satisfies Property]),
    ...(url === null ? [] : [['url', {}, 'uri', url] satisfies Property]),
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
}

/** Returns a text as one line, without control characters. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
