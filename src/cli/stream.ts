import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { Client } from './client.ts';
import { ServerFailed } from './failure.ts';
import type { PersistentPatience } from './patience.ts';

/** Query parameters of a stream of changes. */
export type StreamQuery = Partial<Record<'types' | 'thirdParty' | 'after' | 'snapshot' | 'follow', string>>;

/** One event of a stream of changes: a change, or the end of the log. */
export interface StreamEvent {
  event: 'change' | 'end';
  /** The position in the log after this event. */
  cursor: string;
  /** The change as JSON. */
  data: string;
}

/** Settings for reading a stream. */
export interface StreamReading {
  query: StreamQuery;
  patience: PersistentPatience;
  signal: AbortSignal;
  /** How long a connection may be silent before it counts as broken. */
  silenceMs?: number;
}

/** Three times the interval of the server's keep-alives. */
const MAX_SILENCE_MS = 45_000;

/**
 * Yields the changes of a log in the groups in which they arrive, and reconnects as needed. Each connection continues after
 * the last event of the one before, so no change is missed or repeated. It ends with the signal, and at the end of the log
 * unless the log is followed.
 * @throws ServerFailed if the server refuses, if the first connection fails, or if patience runs out.
 */
export async function* readChanges(client: Client, reading: StreamReading): AsyncGenerator<StreamEvent[]> {
  const { patience, signal } = reading;
  let last: string | null = null;
  let wasConnected = false;
  for (;;) {
    let failure: ServerFailed;
    try {
      for await (const events of readConnection(client, reading, last)) {
        wasConnected = true;
        patience.succeeded();
        if (events.length === 0) continue;
        last = events.at(-1)!.cursor;
        yield events;
        if (events.at(-1)!.event === 'end') return;
      }
      failure = client.broken('it ended');
    } catch (error) {
      if (!(error instanceof ServerFailed)) throw error;
      failure = error;
    }
    if (signal.aborted) return;
    // The address may be mistyped: waiting would not help.
    if (!wasConnected && failure.code === null) throw failure;
    try {
      await patience.after(failure);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}

/** Yields the events of one connection; an empty group stands for a keep-alive. */
async function* readConnection(
  client: Client,
  { query, patience, signal, silenceMs = MAX_SILENCE_MS }: StreamReading,
  last: string | null,
): AsyncGenerator<StreamEvent[]> {
  const ending = new AbortController();
  const end = () => ending.abort();
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const silence = new Silence(silenceMs, () => ending.abort());
  try {
    const parameters = new URLSearchParams(query).toString();
    const headers: Record<string, string> = last === null ? {} : { 'last-event-id': last };
    const opened = silence.while(client.open(`changes?${parameters}`, headers, ending.signal));
    const reader = (await opened).pipeThrough(new TextDecoderStream()).getReader();
    let events: StreamEvent[] = [];
    const parser = createParser({
      onEvent: (event) => events.push(eventOf(event)),
      onRetry: (milliseconds) => (patience.shortestPauseMs = milliseconds),
    });
    for (;;) {
      const { value, done } = await silence.while(reader.read());
      if (done) return;
      parser.feed(value);
      yield events;
      events = [];
    }
  } catch (error) {
    if (silence.tooLong) throw client.broken(`nothing came for ${silenceMs / 1_000} seconds`);
    throw error instanceof ServerFailed ? error : client.broken(error);
  } finally {
    signal.removeEventListener('abort', end);
    ending.abort();
  }
}

/** Notices that the server is silent for too long. Time that the reader takes over an event does not count. */
class Silence {
  readonly #milliseconds: number;
  readonly #onSilence: () => void;
  tooLong = false;

  constructor(milliseconds: number, onSilence: () => void) {
    this.#milliseconds = milliseconds;
    this.#onSilence = onSilence;
  }

  async while<T>(arrival: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.tooLong = true;
      this.#onSilence();
    }, this.#milliseconds);
    try {
      return await arrival;
    } finally {
      clearTimeout(timer);
    }
  }
}

function eventOf({ event, id = '', data }: EventSourceMessage): StreamEvent {
  return { event: event === 'end' ? 'end' : 'change', cursor: id, data };
}
