/** Tokens of a client at an instant. */
interface Bucket {
  tokens: number;
  /** Milliseconds. */
  at: number;
}

/** Above this number the client that was quiet for longest is forgotten. It starts again with a full bucket. */
const MAX_BUCKETS = 10_000;
/** The share of a minute's requests that may come at once. */
const BURST = 1 / 10;

/** The requests that a client may still send. */
export interface Allowance {
  /** The requests that may come at once, if none came lately. */
  burst: number;
  /** Seconds in which an empty bucket fills. */
  fillSeconds: number;
  /** The requests that may come now. */
  left: number;
  /** Seconds until the bucket is full. */
  fullInSeconds: number;
}

/**
 * A token bucket for each client: a request takes one token, costly work takes more, and the bucket fills steadily up to a
 * tenth of a minute's requests. It counts in this process only: several servers of a registry each allow the full rate.
 */
export class RateLimit {
  readonly perMinute: number;
  readonly #perMillisecond: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, Bucket>();

  /** With 0 a minute there is no limit, and no client is remembered. */
  constructor(perMinute: number) {
    this.perMinute = perMinute;
    this.#perMillisecond = perMinute / 60_000;
    this.#burst = Math.max(1, perMinute * BURST);
  }

  /** Takes a token at an instant (milliseconds). Returns 0, or the milliseconds until the next token. */
  take(client: string, now: number): number {
    if (this.perMinute === 0) return 0;
    const tokens = this.#tokens(client, now);
    this.#keep(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / this.#perMillisecond);
  }

  /** Takes tokens for admitted work. The client may owe some: its next requests wait until they are there. */
  charge(client: string, tokens: number, now: number): void {
    if (this.perMinute === 0) return;
    this.#keep(client, { tokens: this.#tokens(client, now) - tokens, at: now });
  }

  /** Returns what is left to a client; null if there is no limit. */
  allowance(client: string, now: number): Allowance | null {
    if (this.perMinute === 0) return null;
    const tokens = this.#tokens(client, now);
    const seconds = (missing: number) => Math.ceil(missing / this.#perMillisecond / 1_000);
    return {
      burst: Math.floor(this.#burst),
      fillSeconds: seconds(this.#burst),
      left: Math.max(0, Math.floor(tokens)),
      fullInSeconds: seconds(this.#burst - tokens),
    };
  }

  /** Returns whether a client is remembered. */
  knows(client: string): boolean {
    return this.#buckets.has(client);
  }

  forget(client: string): void {
    this.#buckets.delete(client);
  }

  #tokens(client: string, now: number): number {
    const bucket = this.#buckets.get(client);
    if (!bucket) return this.#burst;
    // The clock may be set back.
    const elapsed = Math.max(0, now - bucket.at);
    return Math.min(this.#burst, bucket.tokens + elapsed * this.#perMillisecond);
  }

  #keep(client: string, bucket: Bucket): void {
    // Deleting first moves the client to the end of the map's order.
    this.#buckets.delete(client);
    this.#buckets.set(client, bucket);
    if (this.#buckets.size <= MAX_BUCKETS) return;
    for (const [oldest] of this.#buckets) return this.forget(oldest);
  }
}
