import { randomBytes } from 'node:crypto';

/** The folder of all feeds on a server. */
export const CALENDAR_PATH = '/calendar/';

/** Returns a new token. It has 256 random bits, as a key has. */
export const newCalendarToken = (): string => `atc_${randomBytes(32).toString('base64url')}`;

/** Returns the path at which a calendar program reads a feed. */
export const pathOfToken = (token: string): string => `${CALENDAR_PATH}${token}.ics`;

/** Returns the token in the last part of a path; null if it has none. */
export function tokenOfFile(file: string): string | null {
  return /^(atc_[\w-]{43})\.ics$/.exec(file)?.[1] ?? null;
}

/** Returns a path without the secrets in it, for logs: tokens of feeds, and keys that a client put there by mistake. */
export function withoutSecrets(path: string): string {
  return path.replace(/^(\/+calendar\/).*/i, '$1…').replace(/at[ck]_[\w-]+/gi, '…');
}
