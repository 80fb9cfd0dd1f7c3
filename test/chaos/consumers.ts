/** Those who read the feed, whatever becomes of the server meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { OpenStream } from '../support/stream.ts';
import type { ServerUnderAttack } from './server.ts';

/** An entry of the log as a consumer was told it. */
export interface Told {
  seq: number;
  recordType: string;
  recordId: string;
  after: unknown;
}

/** Somebody who follows the feed until told to stop. */
export interface Consumer {
  name: string;
  told: Told[];
  /** How often it had to begin again from where it was. */
  resumed: number;
  /** Lets it go; returns when it has ended. */
  stop: () => Promise<void>;
}

const PAUSE_MS = 100;
const PAGE_QUERY = `query($after: String) { changes(after: $after, first: 100) {
  nodes { seq recordType recordId after } pageInfo { endCursor } } }`;

/** Follows `GET /changes`, going on from the last event's id; with `snapshot`, begins with the newest entry of each record. */
export function followStream(server: ServerUnderAttack, key: string, { snapshot }: { snapshot: boolean }): Consumer {
  let lastEventId: string | undefined;
  return consumer(snapshot ? 'stream from a snapshot' : 'stream', async (one, signal) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
      const response = await fetch(`${await server.address()}/changes?snapshot=${snapshot}`, {
        headers: { authorization: `Bearer ${key}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
        signal: controller.signal,
      });
      if (response.status >= 400 && response.status < 500) throw new Error(await response.text());
      if (response.status !== 200) return;
      const stream = new OpenStream(response, controller);
      for (let event = await stream.next(); event; event = await stream.next()) {
        lastEventId = event.id;
        one.told.push(event.data);
      }
    } finally {
      signal.removeEventListener('abort', abort);
    }
  });
}

/** Asks for `changes` after the last cursor, again and again. */
export function poll(server: ServerUnderAttack, key: string): Consumer {
  let after: string | null = null;
  return consumer('poll of changes', async (one, signal) => {
    while (!signal.aborted) {
      const response = await fetch(`${await server.address()}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: PAGE_QUERY, variables: { after } }),
        signal,
      });
      const { data } = (await response.json()) as {
        data?: { changes: { nodes: Told[]; pageInfo: { endCursor: string | null } } };
      };
      if (!data) return;
      one.told.push(...data.changes.nodes.map((node) => ({ ...node, seq: Number(node.seq) })));
      after = data.changes.pageInfo.endCursor ?? after;
      if (data.changes.nodes.length === 0) await sleep(PAUSE_MS);
    }
  });
}

/** Reads until it is stopped, and begins again where the reading broke. */
function consumer(name: string, read: (one: Consumer, signal: AbortSignal) => Promise<void>): Consumer {
  const stopping = new AbortController();
  const { signal } = stopping;
  const one: Consumer = { name, told: [], resumed: -1, stop: () => Promise.resolve() };
  const reading = (async () => {
    while (!signal.aborted) {
      one.resumed++;
      // What broke is read again from where it broke; what is lost by that, the checks find.
      await read(one, signal).catch(() => undefined);
      await sleep(PAUSE_MS);
    }
  })();
  one.stop = async () => {
    stopping.abort();
    await reading;
  };
  return one;
}
