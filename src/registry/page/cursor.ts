import { createHmac, timingSafeEqual } from 'node:crypto';

/** A position in an ordered list: the row's sort value and its key. */
export interface Place {
  value: string;
  key: string;
}

/** Returns a tamper-proof cursor. It is valid only in the same `scope`: list, filter, order and parent. */
export function sealCursor(secret: string, scope: string, { value, key }: Place): string {
  const place = Buffer.from(JSON.stringify([value, key])).toString('base64url');
  return `${place}.${seal(secret, scope, place)}`;
}

/** Returns the place in a cursor; null if the cursor was not sealed for this scope. */
export function openCursor(secret: string, scope: string, cursor: string): Place | null {
  const [place = '', signature = ''] = cursor.split('.');
  const [actual, expected] = [Buffer.from(signature), Buffer.from(seal(secret, scope, place))];
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const [value, key] = JSON.parse(Buffer.from(place, 'base64url').toString()) as [string, string];
  return { value, key };
}

const seal = (secret: string, scope: string, place: string): string =>
  createHmac('sha256', secret).update(`${place} ${scope}`).digest('base64url').slice(0, 22);
