import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { followChanges, USUAL_TIMING } from '../../src/exchange/change/feed.ts';
import { LogWatch } from '../../src/exchange/change/watch.ts';
import { createKey, revokeKey } from '../../src/records/key/repository.ts';
import { textOf } from '../../src/server/stream.ts';
import type { Writer } from '../../src/registry/session.ts';
import type { Work } from '../work.ts';

/** Entries of a page, for the feed and the floor. */
const PAGE = 100;
const EVENT = 'event: change';

/** Measures reading the log from its beginning, as a new reader does. */
export const feeding: Work = {
  name: 'feed',
  title: 'entries of the log with the previous image and the differences; beside it, images printed page by page',
  measure: async ({ writer, serverUrl, seconds }) => {
    const floor = await images(writer, seconds);
    const rendered = await events(writer, seconds);
    const streamed = await stream(writer, serverUrl, seconds);
    return [
      { what: 'entries rendered', value: rendered, unit: '/s', floor },
      { what: 'entries over GET /changes', value: streamed, unit: '/s', floor },
    ];
  },
};

/** Whether the end was reached, and the number of entries read. */
type Read = { done: boolean; entries: number };

/** Returns entries a second, read until the time is over or the log ends. */
async function perSecond(seconds: number, read: () => Promise<Read>): Promise<number> {
  const started = performance.now();
  let entries = 0;
  for (let done = false; !done && performance.now() - started < seconds * 1000;) {
    const part = await read();
    entries += part.entries;
    done = part.done;
  }
  return (1000 * entries) / (performance.now() - started);
}

async function images({ database }: Writer, seconds: number): Promise<number> {
  let last = 0;
  return await perSecond(seconds, async () => {
    const page = await rows<{ seq: number; image: object }>(
      database.read,
      sql`select seq, image from change where seq > ${last} order by seq limit ${PAGE}`,
    );
    // The feed also builds a page as a whole.
    Buffer.from(page.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    last = page.at(-1)?.seq ?? last;
    return { done: page.length < PAGE, entries: page.length };
  });
}

async function events({ database, actor, today }: Writer, seconds: number): Promise<number> {
  const ending = new AbortController();
  const feed = followChanges({
    database,
    actor,
    admit: () => Promise.resolve(actor),
    today: () => today,
    where: {},
    from: null,
    snapshot: false,
    follow: false,
    signal: ending.signal,
    watch: new LogWatch(database.read),
    timing: USUAL_TIMING,
  });
  const entriesPerSecond = await perSecond(seconds, async () => {
    const next = await feed.next();
    if (next.done) return { done: true, entries: 0 };
    const { value } = next;
    Buffer.from(textOf(value, database.cursorSecret));
    return { done: value.kind === 'end', entries: value.kind === 'entries' ? value.entries.length : 0 };
  });
  ending.abort();
  return entriesPerSecond;
}

async function stream({ database, actor }: Writer, serverUrl: string, seconds: number): Promise<number> {
  const { principalId } = actor;
  const key = { principalId, role: 'ADMIN', name: 'bench', source: null, expiresAt: null } as const;
  const { id, secret } = await createKey(database.write, key);
  const ending = new AbortController();
  const response = await fetch(`${serverUrl}changes?follow=false`, {
    headers: { authorization: `Bearer ${secret}` },
    signal: ending.signal,
  });
  if (response.status !== 200) throw new Error(await response.text());
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let rest = '';
  const decoder = new TextDecoder();
  const perSecondStreamed = await perSecond(seconds, async () => {
    const { value, done } = await reader.read();
    const [last, ...events] = (rest + decoder.decode(value, { stream: !done })).split(EVENT).reverse();
    // The name of an event may be split between two chunks.
    rest = last!.slice(-EVENT.length);
    return { done, entries: events.length };
  });
  ending.abort();
  await revokeKey(database.write, id);
  return perSecondStreamed;
}
