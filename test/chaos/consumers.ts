/** Readers of the feed that continue while the server is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { OpenStream } from '../support/stream.ts';
import type { ServerUnderAttack } from './server.ts';

/** An entry of the log as a consumer received it. */
export interface Told {
  seq: number;
  recordType: string;
  recordId: string;
  after: unknown;
}

/** A reader that follows the feed until it is stopped. */
export interface Consumer {
  name: string;
  told: Told[];
  /** Number of reconnections. */
  resumed: number;
  /** Stops it, and returns when it has ended. */
  stop: () => Promise<void>;
}

const PAUSE_MS = 100;
const PAGE_QUERY = `query($after: String) { changes(after: $after, first: 100) {
  nodes { seq recordType recordId after } pageInfo { endCursor } } }`;

/** Follows `GET /changes`, and resumes after the last event. With `snapshot`, it starts with the newest entry of each record. */
export function followStream(server: ServerUnderAttack, key: string, { snapshot }: { snapshot: boolean }): Consumer {
  let lastEventId: string | undefined;
  return consumer(snapshot ? 'stream from a snapshot' : 'stream', async (reader, signal) => {
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
        reader.told.push(event.data);
      }
    } finally {
      signal.removeEventListener('abort', abort);
    }
  });
}

/** Polls `changes` after the last cursor. */
export function poll(server: ServerUnderAttack, key: string): Consumer {
  let after: string | null = null;
  return consumer('poll of changes', async (reader, signal) => {
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
      reader.told.push(...data.changes.nodes.map((node) => ({ ...node, seq: Number(node.seq) })));
      after = data.changes.pageInfo.endCursor ?? after;
      if (data.changes.nodes.length === 0) await sleep(PAUSE_MS);
    }
  });
}

/** Returns a consumer that reads until it is stopped, and resumes when a read fails. */
function consumer(name: string, read: (reader: Consumer, signal: AbortSignal) => Promise<void>): Consumer {
  const stopping = new AbortController();
  const { signal } = stopping;
  const reader: Consumer = { name, told: [], resumed: -1, stop: () => Promise.resolve() };
  const reading = (async () => {
    while (!signal.aborted) {
      reader.resumed++;
      // A failed read is resumed; the checks find what a reader missed.
      await read(reader, signal).catch(() => undefined);
      await sleep(PAUSE_MS);
    }
  })();
  reader.stop = async () => {
    stopping.abort();
    await reading;
  };
  return reader;
}
