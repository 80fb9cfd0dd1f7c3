import { createHmac, timingSafeEqual } from 'node:crypto';

/** A place in the log: behind one entry and before the next. */
export interface LogPlace {
  /** `seq` of the last entry before it; 0: the beginning of the log. */
  seq: number;
  /**
   * While a snapshot is read: where it ends. Up to there only the newest entry of each record is told, as the log stood
   * then. Null behind it, and where the log is read from entry to entry.
   */
  snapshotEnd: number | null;
}

const SEAL_LENGTH = 22;

/**
 * The cursor of a place in the log, for `after` and `before` of any list of changes and for the stream of them. Whoever
 * goes on from it is told every entry with a greater `seq`, once.
 * @param secret the registry's cursor secret: `database.cursorSecret`.
 * @param seq of the last entry that is known already; 0: none is.
 */
export function changeCursor(secret: string, seq: number): string {
  return writeLogCursor(secret, { seq, snapshotEnd: null });
}

/** The cursor of a place in the log, inside of a snapshot or not. */
export function writeLogCursor(secret: string, { seq, snapshotEnd }: LogPlace): string {
  const place = snapshotEnd === null || seq >= snapshotEnd ? `${seq}` : `${seq}-${snapshotEnd}`;
  return `${place}.${seal(secret, place)}`;
}

/** The place that a cursor stands for; null where this registry made no such cursor. */
export function readLogCursor(secret: string, cursor: string): LogPlace | null {
  const [place = '', given = '', ...more] = cursor.split('.');
  const [right, sent] = [Buffer.from(seal(secret, place)), Buffer.from(given)];
  if (more.length > 0 || sent.length !== right.length || !timingSafeEqual(sent, right)) return null;
  const [seq, snapshotEnd] = place.split('-').map(Number) as [number, number?];
  return { seq, snapshotEnd: snapshotEnd ?? null };
}

/** Sealed under a name of their own, they are no cursors of other lists, nor those of other lists any of these. */
function seal(secret: string, place: string): string {
  return createHmac('sha256', secret).update(`place in the log ${place}`).digest('base64url').slice(0, SEAL_LENGTH);
}
