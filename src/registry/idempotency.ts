import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { rows } from '../../db/query.ts';
import { idempotencyKey } from '../../db/tables/principal.ts';
import type { Actor } from './access.ts';
import { known, parseFields, text } from '../input/fields.ts';
import { type Problems, Rejected } from '../input/problems.ts';

/** A client's key for one mutation, and what it asked for under it. */
export interface IdempotencyKey {
  key: string;
  requestHash: string;
}

/** How long an outcome is remembered. */
const KEPT_HOURS = 24;

/** Binds a key to the mutation and all of its input. Returns null if the client gave none, and notes a problem if it is invalid. */
export function idempotencyOf(
  mutation: string,
  input: { idempotencyKey?: string | null },
  problems: Problems,
): IdempotencyKey | null {
  const { idempotencyKey: key } = parseFields({ idempotencyKey: known(text(200)) }, input, problems);
  if (key == null) return null;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([mutation, canonical(input)]))
    .digest('hex');
  return { key, requestHash };
}

/**
 * Returns the outcome of an earlier call with this key, if it is still remembered.
 * @throws Rejected KEY_REUSED if that call asked for something else.
 */
export async function recallOutcome<T extends object>(
  connection: Connection,
  actor: Actor,
  { key, requestHash }: IdempotencyKey,
): Promise<T | null> {
  await rows(
    connection,
    sql`delete from ${idempotencyKey} where created_at < clock_timestamp() - make_interval(hours => ${KEPT_HOURS})`,
  );
  const [known] = await rows<{ request_hash: string; outcome: T }>(
    connection,
    sql`select request_hash, outcome from ${idempotencyKey} where principal_id = ${actor.principalId} and key = ${key}`,
  );
  if (!known) return null;
  if (known.request_hash === requestHash) return known.outcome;
  throw new Rejected([
    {
      code: 'KEY_REUSED',
      path: ['input', 'idempotencyKey'],
      message: `was used within ${KEPT_HOURS} hours for another request; send a new key for a new request`,
    },
  ]);
}

/** Keeps an outcome beside the write it belongs to. A refused input writes nothing, so it keeps nothing either. */
export async function rememberOutcome(
  connection: Connection,
  actor: Actor,
  { key, requestHash }: IdempotencyKey,
  outcome: object,
  recordedAt: string,
): Promise<void> {
  await rows(
    connection,
    sql`insert into ${idempotencyKey} (principal_id, key, request_hash, outcome, created_at)
      values (${actor.principalId}, ${key}, ${requestHash}, ${JSON.stringify(outcome)}::text::jsonb, ${recordedAt}::timestamptz)`,
  );
}

/** The same request is the same text, whatever order its fields came in. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}
