import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows, Statement } from '../../../db/query.ts';
import { dataVersion } from '../../../db/tables/data-version.ts';
import { apiKey, principal } from '../../../db/tables/principal.ts';
import type { Actor, Role } from '../../registry/access.ts';
import { newKey } from '../../registry/new-key.ts';

/** The data of a key that can be shown after its creation; excludes the secret. */
export interface KeyInfo {
  id: string;
  name: string;
  role: Role;
  source: string | null;
  principal: string;
  hint: string;
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

/** The data of a key to create. */
export interface NewKey {
  principalId: string;
  role: Role;
  name: string;
  /** The one source an integration may write under. */
  source: string | null;
  /** RFC 3339; null: the key does not expire. */
  expiresAt: string | null;
}

/** Creates a key. Only this call returns its secret; the registry stores a hash. */
export async function createKey(connection: Connection, key: NewKey): Promise<{ id: string; secret: string }> {
  const id = newKey();
  const secret = `atk_${randomBytes(32).toString('base64url')}`;
  await rows(
    connection,
    sql`insert into ${apiKey} (id, principal_id, role, source, name, hash, hint, created_at, expires_at)
      values (${id}, ${key.principalId}, ${key.role}, ${key.source}, ${key.name}, ${hashOf(secret)}, ${secret.slice(-4)}, now(), ${key.expiresAt}::timestamptz)`,
  );
  return { id, secret };
}

/** Returns the actor of a key; null if the key is unknown, revoked or expired. */
export async function findActor(connection: Connection, secret: string): Promise<Actor | null> {
  return (await findReader(connection, secret))?.actor ?? null;
}

const READER = new Statement<'hash'>(
  (value) => sql`
    select principal_id as "principalId", ${principal.name} as name, ${principal.kind} as kind, role, source, ${apiKey.id} as "keyId",
      (select version from ${dataVersion}) as "dataVersion"
    from ${apiKey} join ${principal} on ${principal.id} = principal_id
    where hash = ${value('hash')} and revoked_at is null and (expires_at is null or expires_at > now())`,
);

/** Returns the actor of a key with the version of the data at the same moment; null as `findActor`. */
export async function findReader(
  connection: Connection,
  secret: string,
): Promise<{ actor: Actor; dataVersion: string } | null> {
  const query = READER.with({ hash: hashOf(secret) });
  const [found] = await rows<Actor & { dataVersion: string }>(connection, query);
  if (found === undefined) return null;
  const { dataVersion: version, ...actor } = found;
  return { actor, dataVersion: version };
}

/** Returns those of the keys that can be used now. */
export async function findUsable(connection: Connection, secrets: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ hash: string }>(
    connection,
    sql`select hash from ${apiKey} where hash = ${anyOf(secrets.map(hashOf))}
      and revoked_at is null and (expires_at is null or expires_at > now())`,
  );
  const hashes = new Set(found.map(({ hash }) => hash));
  return new Set(secrets.filter((secret) => hashes.has(hashOf(secret))));
}

/** Returns whether at least one key can be used now. */
export async function hasUsableKey(connection: Connection): Promise<boolean> {
  const found = await rows(
    connection,
    sql`select 1 from ${apiKey} where revoked_at is null and (expires_at is null or expires_at > now()) limit 1`,
  );
  return found.length > 0;
}

/** Returns all keys, revoked and expired ones included, newest first. */
export async function listKeys(connection: Connection): Promise<KeyInfo[]> {
  return await rows<KeyInfo>(
    connection,
    sql`select ${apiKey.id} as id, ${apiKey.name} as name, role, source, ${principal.name} as principal, hint,
        ${apiKey.createdAt} as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"
      from ${apiKey} join ${principal} on ${principal.id} = principal_id order by ${apiKey.createdAt} desc, ${apiKey.id} desc`,
  );
}

/** Revokes a key at once. Returns false if no key has that id, or if it was revoked before. */
export async function revokeKey(connection: Connection, id: string): Promise<boolean> {
  const revoked = await rows(
    connection,
    sql`update ${apiKey} set revoked_at = now() where id = ${id}::uuid and revoked_at is null returning id`,
  );
  return revoked.length > 0;
}

/** Returns the hash under which a key is stored. It identifies the key, but cannot be used as one. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
