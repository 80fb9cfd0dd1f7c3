import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerFailed } from './client.ts';

/** How long one goes on asking a server that fails. */
export interface Patience {
  /**
   * Waits until it is time to ask again.
   * @throws the failure where it is not asked again.
   */
  after(failure: ServerFailed): Promise<void>;
}

const MOST_TIMES = 10;
const LONGEST_PAUSE_MS = 60_000;
const USUAL_PAUSE_MS = 1_000;

/** Waits only where the server says that it was asked too soon, and asks ten times at most. */
export class WhereTooSoon implements Patience {
  #asked = 0;

  async after(failure: ServerFailed): Promise<void> {
    this.#asked++;
    if (failure.code !== 'RATE_LIMITED' || this.#asked === MOST_TIMES) throw failure;
    await sleep(Math.min(failure.retryAfterMs ?? USUAL_PAUSE_MS, LONGEST_PAUSE_MS));
  }
}

/** What a persistent patience is made of. */
export interface Persistence {
  /** How long after the first failure one still asks again. */
  forMs: number;
  /** Ends the waiting. */
  signal: AbortSignal;
  /** Told once of each time of failures, as it begins. */
  onTrouble: (failure: ServerFailed) => void;
  onRecovery?: () => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_GROWN_PAUSE_MS = 30_000;

/** Waits for whatever may pass by itself, longer each time, until it succeeds or too much time has passed. */
export class Persistent implements Patience {
  readonly #persistence: Persistence;
  /** The shortest pause; a server can ask for it. */
  shortestPauseMs = FIRST_PAUSE_MS;
  #failing: { since: number; times: number } | null = null;

  constructor(persistence: Persistence) {
    this.#persistence = persistence;
  }

  async after(failure: ServerFailed): Promise<void> {
    const { forMs, signal, onTrouble } = this.#persistence;
    if (!failure.passing || signal.aborted) throw failure;
    this.#failing ??= { since: performance.now(), times: 0 };
    const left = this.#failing.since + forMs - performance.now();
    if (left <= 0) throw failure;
    if (this.#failing.times === 0) onTrouble(failure);
    const grown = Math.min(FIRST_PAUSE_MS * 2 ** this.#failing.times++, LONGEST_GROWN_PAUSE_MS);
    const pause = Math.max(grown, this.shortestPauseMs, failure.retryAfterMs ?? 0);
    await sleep(Math.min(pause, left), undefined, { signal }).catch(() => {
      throw failure;
    });
  }

  /** It went well: the next failure is a first one. */
  succeeded(): void {
    if (this.#failing !== null) this.#persistence.onRecovery?.();
    this.#failing = null;
  }
}
