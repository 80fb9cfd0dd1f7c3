import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../registry/access.ts';
import type { Database } from '../../registry/database.ts';
import { createLoaders } from '../../api/loaders.ts';
import { Snapshot } from '../../registry/snapshot.ts';
import { type LogPlace, readLogCursor, writeLogCursor } from './cursor.ts';
import { type ShownEntry, showEntry } from './entry.ts';
import { snapshotPage } from './find.ts';
import type { ChangeWhere } from './repository.ts';
import type { LogWatch } from './watch.ts';

/** Who follows the log, what of it, and from where. */
export interface Following {
  database: Database;
  actor: Actor;
  /** Who follows, as it is now; null where it may no longer. Asked at every keep-alive. */
  admit: () => Promise<Actor | null>;
  /** Today in the registry's time zone. */
  today: () => string;
  where: ChangeWhere;
  /** Null: from the beginning. */
  from: LogPlace | null;
  /** Without a place to begin from: whether to begin with the newest entry of each record. */
  snapshot: boolean;
  /** Whether to wait for more at the end of the log. */
  follow: boolean;
  signal: AbortSignal;
  watch: LogWatch;
  timing: FeedTiming;
}

/** How long followers wait, in milliseconds. */
export interface FeedTiming {
  /** Between two signs of life, at each of which the key is looked at again. */
  keepAliveMs: number;
  /** Until the log is looked at though nothing was heard. */
  pollMs: number;
  /** Between two looks at the log of one who has caught up: under many small writes several are told at once. */
  restMs: number;
}

/** What followers wait where nothing else is said. */
export const USUAL_TIMING: FeedTiming = { keepAliveMs: 15_000, pollMs: 10_000, restMs: 100 };

/** An entry as JSON, and its place. */
interface Placed {
  place: LogPlace;
  json: string;
}

/** What a follower is told: entries; that all is well; or that the log ends here. */
export type Told =
  { kind: 'entries'; entries: Placed[]; seen: LogPlace } | { kind: 'alive' } | { kind: 'end'; seen: LogPlace };

const PAGE = 100;
/** Characters of a page after which no further entry is added: so much of it is held for a reader who does not take it. */
const PAGE_CHARACTERS = 1_000_000;

/**
 * Reads the log from a place on, a page at a time and each in an instant of its own: no connection is held while the reader
 * takes its time, nor while it waits for more. Ends at the end of the log where it is not to be followed, when the signal
 * says so, and when the reader may no longer read it.
 */
export async function* followChanges(following: Following): AsyncGenerator<Told> {
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

/** One page from a place on, and the place up to which the log was seen. */
async function readPage(
  { database, today, where, snapshot: asSnapshot }: Following,
  actor: Actor,
  from: LogPlace | null,
): Promise<{ entries: Placed[]; seen: LogPlace; more: boolean }> {
  const snapshot = new Snapshot(database.read);
  try {
    const { cursorSecret } = database;
    const loaders = createLoaders({ snapshot, actor, today: today(), cursorSecret });
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
    const shown = await Promise.all(nodes.map((entry) => showEntry(actor, loaders, entry)));
    const entries = firstOf(shown, snapshotEnd);
    if (entries.length < shown.length) return { entries, seen: entries.at(-1)!.place, more: true };
    const more = pageInfo.hasNextPage;
    // What is not of this reader has been seen as well.
    const seen = more
      ? readLogCursor(cursorSecret, pageInfo.endCursor()!)!
      : { seq: Math.max(end, place.seq), snapshotEnd: null };
    return { entries, seen, more };
  } finally {
    await snapshot.close();
  }
}

/** As many entries as a page may hold, but one at least. */
function firstOf(shown: readonly ShownEntry[], snapshotEnd: number | null): Placed[] {
  const entries: Placed[] = [];
  let characters = 0;
  for (const entry of shown) {
    if (characters >= PAGE_CHARACTERS) break;
    const json = JSON.stringify(entry);
    characters += json.length;
    entries.push({ place: { seq: entry.seq, snapshotEnd }, json });
  }
  return entries;
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
