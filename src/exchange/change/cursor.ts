import { createHmac, timingSafeEqual } from 'node:crypto';

/** A place in the log, between two entries. */
export interface LogPlace {
  /** `seq` of the last entry before the place; 0 at the beginning of the log. */
  seq: number;
  /**
   * `seq` at which a snapshot ends while one is read: up to there, only the newest entry of each record is returned. Null
   * after the snapshot, and if no snapshot is read.
   */
  snapshotEnd: number | null;
}

const SEAL_LENGTH = 22;

/**
 * Returns the cursor of a place in the log, for `after` and `before` of any list of changes and for the stream. A reader
 * that continues from it gets every entry with a greater `seq`, once.
 * @param secret the registry's cursor secret: `database.cursorSecret`.
 * @param seq of the last entry already read; 0 if none.
 */
export function changeCursor(secret: string, seq: number): string {
  return writeLogCursor(secret, { seq, snapshotEnd: null });
}

/** Returns the cursor of a place in the log, inside a snapshot or not. */
export function writeLogCursor(secret: string, { seq, snapshotEnd }: LogPlace): string {
  const place = snapshotEnd === null || seq >= snapshotEnd ? `${seq}` : `${seq}-${snapshotEnd}`;
  return `${place}.${seal(secret, place)}`;
}

/** Returns the place of a cursor, or null if this registry did not issue it. */
export function readLogCursor(secret: string, cursor: string): LogPlace | null {
  const [place = '', cursorSeal = '', ...rest] = cursor.split('.');
  const [expected, actual] = [Buffer.from(seal(secret, place)), Buffer.from(cursorSeal)];
  if (rest.length > 0 || actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const [seq, snapshotEnd] = place.split('-').map(Number) as [number, number?];
  return { seq, snapshotEnd: snapshotEnd ?? null };
}

/** Seals a place under its own label, so that log cursors and cursors of other lists are not interchangeable. */
function seal(secret: string, place: string): string {
  return createHmac('sha256', secret).update(`place in the log ${place}`).digest('base64url').slice(0, SEAL_LENGTH);
}
