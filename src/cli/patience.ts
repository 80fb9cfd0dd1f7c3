import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerFailed } from './failure.ts';

/** Decides whether and when to ask a server again after it failed. */
export interface Patience {
  /** Waits until it is time to ask again. Throws the failure if there is no further attempt. */
  after(failure: ServerFailed): Promise<void>;
}

const MAX_ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 60_000;
const USUAL_PAUSE_MS = 1_000;

/** Asks again only if the server says RATE_LIMITED, ten times at most. */
export class RateLimitPatience implements Patience {
  #attempts = 0;

  async after(failure: ServerFailed): Promise<void> {
    this.#attempts++;
    if (failure.code !== 'RATE_LIMITED' || this.#attempts === MAX_ATTEMPTS) throw failure;
    await sleep(Math.min(failure.retryAfterMs ?? USUAL_PAUSE_MS, LONGEST_PAUSE_MS));
  }
}

/** Settings of a persistent patience. */
export interface Persistence {
  /** How long after the first failure to keep asking. */
  forMs: number;
  /** Ends the waiting. */
  signal: AbortSignal;
  /** Called once for each run of failures, at its first. */
  onTrouble: (failure: ServerFailed) => void;
  onRecovery?: () => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_GROWN_PAUSE_MS = 30_000;

/** Asks again after every passing failure, with growing pauses, until an attempt succeeds or the time is up. */
export class PersistentPatience implements Patience {
  readonly #persistence: Persistence;
  /** The shortest pause; a stream can raise it (`retry:`). */
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

  /** Resets the count: the next failure counts as the first. */
  succeeded(): void {
    if (this.#failing !== null) this.#persistence.onRecovery?.();
    this.#failing = null;
  }
}
