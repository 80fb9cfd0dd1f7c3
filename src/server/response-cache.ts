import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** The state of the registry that an answer shows, and our calendar day. Equal moments give equal answers. */
export interface Moment {
  dataVersion: string;
  day: string;
}

/** An answer as it is sent. */
export interface CachedAnswer extends Moment {
  body: Buffer;
  contentType: string;
  /** Equal for equal bodies, compressed or not. */
  etag: string;
  /** Further headers of the answer. */
  headers?: Record<string, string>;
  compressed?: Promise<Buffer>;
}

/** Memory of an entry beside its key and body. */
const OVERHEAD_BYTES = 500;
/** An entry may take at most this share, so that one answer does not displace all others. */
const LARGEST_SHARE = 1 / 8;

const compress = promisify(gzip);

/**
 * Answers of queries, each stored until the registry or the day changes. The state of the registry has a name
 * (`db/tables/data-version.ts`) that every request reads together with its key, so a cached answer is the one that the query
 * would get at that moment.
 */
export class ResponseCache {
  readonly #answers: LRUCache<string, CachedAnswer> | null = null;

  /** Stores `maxBytes` at most, with the compressed forms. With 0 nothing is stored. */
  constructor(maxBytes: number) {
    if (maxBytes === 0) return;
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes * LARGEST_SHARE),
      sizeCalculation: ({ body }, key) => 2 * key.length + 2 * body.length + OVERHEAD_BYTES,
    });
  }

  /** Returns the answer to a request at a moment; undefined if it is not known. */
  find(request: string, { dataVersion, day }: Moment): CachedAnswer | undefined {
    const answer = this.#answers?.get(request);
    return answer?.dataVersion === dataVersion && answer.day === day ? answer : undefined;
  }

  /** Stores the answer to a request, in place of an earlier one. */
  keep(request: string, answer: CachedAnswer): void {
    this.#answers?.set(request, answer);
  }

  get bytes(): number {
    return this.#answers?.calculatedSize ?? 0;
  }
}

/** Returns the validator of a body. It is weak, because a compressed body has other bytes. */
export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url')}"`;
}

/** Returns the body compressed by gzip. It is compressed once. */
export function compressedBody(answer: Pick<CachedAnswer, 'body' | 'compressed'>): Promise<Buffer> {
  return (answer.compressed ??= compress(answer.body));
}

/** Parts of the schema whose answers are not shared: personal data, and data outside the state that the version names. */
const NOT_SHARED = [
  // The actor itself.
  /^Query\.viewer$/,
  /\.email$/,
  /\.contacts$/,
  // Images of records, with their contacts.
  /^Change\./,
  // Deliveries and secrets: webhooks are sent outside the registry's lock, and secrets end with the clock.
  /^Webhook/,
  // A list of the actor's own, and keys that end with the clock.
  /^CalendarFeed/,
];

/** Returns whether the answer to an operation that uses these schema coordinates is one for every actor of its role. */
export function isShared(coordinates: ReadonlySet<string>): boolean {
  for (const coordinate of coordinates) {
    if (NOT_SHARED.some((pattern) => pattern.test(coordinate))) return false;
  }
  return true;
}
