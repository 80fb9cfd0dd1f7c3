/** What is left to somebody, and when that was so. */
interface Bucket {
  tokens: number;
  at: number;
}

/** Whoever was heard of longest ago is forgotten first; it then starts with a full bucket, as everybody does. */
const MOST_BUCKETS = 10_000;
/** What may come at once, as a part of what may come in a minute. */
const BURST = 1 / 10;

/**
 * How often each may ask: one token for a request, from a bucket that fills steadily and holds a tenth of a minute's. In this
 * process alone: several servers of a registry each allow as much.
 */
export class RateLimit {
  readonly perMinute: number;
  readonly #perMillisecond: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, Bucket>();

  /** With 0 a minute there is no limit, and nobody is remembered. */
  constructor(perMinute: number) {
    this.perMinute = perMinute;
    this.#perMillisecond = perMinute / 60_000;
    this.#burst = Math.max(1, perMinute * BURST);
  }

  /** Takes a token at an instant (milliseconds); returns 0, or how many milliseconds until there is one. */
  take(who: string, now: number): number {
    if (this.perMinute === 0) return 0;
    const tokens = this.#tokens(who, now);
    this.#keep(who, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / this.#perMillisecond);
  }

  /** Whether somebody took a token lately. */
  knows(who: string): boolean {
    return this.#buckets.has(who);
  }

  /** Lets go of what is known of somebody. */
  forget(who: string): void {
    this.#buckets.delete(who);
  }

  #tokens(who: string, now: number): number {
    const bucket = this.#buckets.get(who);
    if (!bucket) return this.#burst;
    // A clock set back fills nothing.
    const elapsed = Math.max(0, now - bucket.at);
    return Math.min(this.#burst, bucket.tokens + elapsed * this.#perMillisecond);
  }

  #keep(who: string, bucket: Bucket): void {
    this.#buckets.delete(who);
    this.#buckets.set(who, bucket);
    if (this.#buckets.size <= MOST_BUCKETS) return;
    for (const [oldest] of this.#buckets) return this.forget(oldest);
  }
}
