import { randomBytes } from 'node:crypto';

/** Sorts before every key: the start of a scan in key order. */
export const BEFORE_ALL_KEYS = '00000000-0000-0000-0000-000000000000';

/** Returns a new record key: UUID version 7 (RFC 9562). Its leading milliseconds keep new rows together in an index. */
export function newKey(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return uuidOf(bytes.toString('hex'));
}

/** Returns 32 hexadecimal digits with the hyphens of a UUID. */
export function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
