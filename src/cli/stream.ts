import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { type Client, ServerFailed } from './client.ts';
import type { Persistent } from './patience.ts';

/** What a stream of changes is asked for; names are those of its parameters. */
export type StreamQuery = Partial<Record<'types' | 'thirdParty' | 'after' | 'snapshot' | 'follow', string>>;

/** One event of a stream: a change, or the end of the log. */
export interface StreamEvent {
  event: 'change' | 'end';
  /** The place in the log behind it. */
  cursor: string;
  /** JSON. */
  data: string;
}

/** How a stream is read. */
export interface StreamReading {
  query: StreamQuery;
  patience: Persistent;
  signal: AbortSignal;
  /** After how long without any sign of life a connection counts as broken. */
  silenceMs?: number;
}

/** Three of the server's keep-alives. */
const USUAL_SILENCE_MS = 45_000;

/**
 * The changes of a log, as many at a time as came together, over as many connections as it takes: each goes on behind the
 * last event of the one before, so nothing is missed and nothing comes twice. Ends at the end of the log where it is not
 * followed, and with the signal.
 * @throws ServerFailed where the server refuses, where it was never there, and where patience is at its end.
 */
export async function* readChanges(client: Client, reading: StreamReading): AsyncGenerator<StreamEvent[]> {
  const { patience, signal } = reading;
  let last: string | null = null;
  let wasThere = false;
  for (;;) {
    let failure: ServerFailed;
    try {
      for await (const events of readConnection(client, reading, last)) {
        wasThere = true;
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
    // A mistyped address would be waited for in vain.
    if (!wasThere && failure.code === null) throw failure;
    try {
      await patience.after(failure);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}

/** What comes over one connection; nothing with what is only a sign of life. */
async function* readConnection(
  client: Client,
  { query, patience, signal, silenceMs = USUAL_SILENCE_MS }: StreamReading,
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
    if (silence.was) throw client.broken(`nothing came for ${silenceMs / 1_000} seconds`);
    throw error instanceof ServerFailed ? error : client.broken(error);
  } finally {
    signal.removeEventListener('abort', end);
    ending.abort();
  }
}

/** Notices when something takes too long to come; how long one takes over it oneself does not count. */
class Silence {
  readonly #milliseconds: number;
  readonly #onSilence: () => void;
  /** Whether it was too long. */
  was = false;

  constructor(milliseconds: number, onSilence: () => void) {
    this.#milliseconds = milliseconds;
    this.#onSilence = onSilence;
  }

  async while<T>(coming: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.was = true;
      this.#onSilence();
    }, this.#milliseconds);
    try {
      return await coming;
    } finally {
      clearTimeout(timer);
    }
  }
}

function eventOf({ event, id = '', data }: EventSourceMessage): StreamEvent {
  return { event: event === 'end' ? 'end' : 'change', cursor: id, data };
}
