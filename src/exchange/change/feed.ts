import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../registry/access.ts';
import type { Database } from '../../registry/database.ts';
import { Context } from '../../api/context.ts';
import type { ChangeRow } from '../../registry/change-log.ts';
import { type LogPlace, readLogCursor, writeLogCursor } from './cursor.ts';
import { showEntry } from './entry.ts';
import { snapshotPage } from './find.ts';
import type { ChangeWhere } from './repository.ts';
import type { LogWatch } from './watch.ts';

/** A reader of the log, the entries that it reads, and the place from which it reads. */
export interface Following {
  database: Database;
  actor: Actor;
  /** Returns the current actor of the reader, or null if it may no longer read. Called at every keep-alive. */
  admit: () => Promise<Actor | null>;
  /** The request that follows the log. */
  requestId?: string;
  /** Today in the registry's time zone. */
  today: () => string;
  where: ChangeWhere;
  /** Null for the beginning of the log. */
  from: LogPlace | null;
  /** Whether to begin with the newest entry of each record if `from` is null. */
  snapshot: boolean;
  /** Whether to wait for more entries at the end of the log. */
  follow: boolean;
  signal: AbortSignal;
  watch: LogWatch;
  timing: FeedTiming;
  /** Returns an entry as JSON, read at the instant of its page. Unset: with everything that the reader may see of it. */
  show?: ShowChange;
}

/** Returns an entry as JSON. `cursor` is the place behind it. */
export type ShowChange = (context: Context, entry: ChangeRow, cursor: string) => Promise<string>;

const showWhole: ShowChange = async ({ actor, loaders }, entry) =>
  JSON.stringify(await showEntry(actor, loaders, entry));

/** The timing of a feed, in milliseconds. */
export interface FeedTiming {
  /** Interval between keep-alives. At each, the reader's key is checked again. */
  keepAliveMs: number;
  /** Longest wait for a notification before the log is read anyway. */
  pollMs: number;
  /** Shortest interval between two reads at the end of the log. It batches entries when there are many small writes. */
  restMs: number;
}

/** The default timing of a feed. */
export const USUAL_TIMING: FeedTiming = { keepAliveMs: 15_000, pollMs: 10_000, restMs: 100 };

/** An entry as JSON and its place. */
interface Placed {
  place: LogPlace;
  json: string;
}

/** An event of the feed: entries, a keep-alive, or the end of the log. */
export type FeedEvent =
  { kind: 'entries'; entries: Placed[]; seen: LogPlace } | { kind: 'alive' } | { kind: 'end'; seen: LogPlace };

const PAGE = 100;
/** Characters after which a page is full. This bounds the memory for a reader that stalls. */
const PAGE_CHARACTERS = 1_000_000;

/**
 * Reads the log from a place on, one page per snapshot. It holds no connection while the reader is slow or waits for more.
 * Ends at the end of the log unless `follow` is set, on the signal, and if the reader may no longer read.
 */
export async function* followChanges(following: Following): AsyncGenerator<FeedEvent> {
  const { admit, follow, signal, watch, timing } = following;
  let place = following.from;
  let admittedAt = performance.now();
  let actor: Actor | null = following.actor;
  while (actor !== null && !signal.aborted) {
    const { heard } = watch;
    const readAt = performance.now();
    const page = await readPage(following, actor, place);
    place = page.seen;
    yield { kind: 'entries', entries: page.entries, seen: page.seen };
    if (!page.more && !follow) {
      yield { kind: 'end', seen: page.seen };
      return;
    }
    if (!page.more) {
      await watch.wait(heard, Math.min(timing.pollMs, admittedAt + timing.keepAliveMs - performance.now()), signal);
      await rest(readAt + timing.restMs - performance.now(), signal);
    }
    if (performance.now() - admittedAt < timing.keepAliveMs || signal.aborted) continue;
    admittedAt = performance.now();
    actor = await admit();
    if (actor !== null) yield { kind: 'alive' };
  }
}

/** Reads one page from a place on, and the place up to which the log was read. */
async function readPage(
  { database, today, where, snapshot: asSnapshot, requestId = '', show = showWhole }: Following,
  actor: Actor,
  from: LogPlace | null,
): Promise<{ entries: Placed[]; seen: LogPlace; more: boolean }> {
  const context = new Context({ database, actor, requestId, today: today() });
  try {
    const { cursorSecret } = database;
    const { loaders } = context;
    const end = await loaders.logEnd.load();
    const place = from ?? { seq: 0, snapshotEnd: asSnapshot ? end : null };
    const { snapshotEnd } = place;
    const args = {
      first: PAGE,
      after: writeLogCursor(cursorSecret, place),
      orderBy: { field: 'SEQ', direction: 'ASC' },
      where: { ...where, snapshotEnd },
    } as const;
    const { nodes, pageInfo } =
      snapshotEnd === null
        ? await loaders.changes.page(args)
        : await snapshotPage(loaders, cursorSecret, args, { ...place, snapshotEnd });
    const shown = await Promise.all(
      nodes.map(async (entry): Promise<Placed> => {
        const placeBehind = { seq: entry.seq, snapshotEnd };
        return { place: placeBehind, json: await show(context, entry, writeLogCursor(cursorSecret, placeBehind)) };
      }),
    );
    const entries = firstOf(shown);
    if (entries.length < shown.length) return { entries, seen: entries.at(-1)!.place, more: true };
    const more = pageInfo.hasNextPage;
    // Skipped entries that the reader does not want also count as read.
    const seen = more
      ? readLogCursor(cursorSecret, pageInfo.endCursor()!)!
      : { seq: Math.max(end, place.seq), snapshotEnd: null };
    return { entries, seen, more };
  } finally {
    await context.close();
  }
}

/** Returns the entries that fit on a page, at least one. */
function firstOf(shown: readonly Placed[]): Placed[] {
  const entries: Placed[] = [];
  let characters = 0;
  for (const entry of shown) {
    if (characters >= PAGE_CHARACTERS) break;
    characters += entry.json.length;
    entries.push(entry);
  }
  return entries;
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
