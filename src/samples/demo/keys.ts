import { createHash } from 'node:crypto';
import { uuidOf } from '../../registry/new-key.ts';

/** The same key for the same name in every registry: a UUID of version 8, made from SHA-256 as RFC 9562 shows (B.2). */
export function keyFromName(of: string, name: string, index = 0): string {
  const bytes = createHash('sha256').update(`attestry demo\n${of}\n${name}\n${index}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return uuidOf(bytes.toString('hex'));
}

/** Makes the keys of the records that one command creates under a name. They are numbered for each kind of record. */
export function keysFromName(name: string): (of: string) => string {
  const made = new Map<string, number>();
  return (of) => {
    const index = made.get(of) ?? 0;
    made.set(of, index + 1);
    return keyFromName(of, name, index);
  };
}
