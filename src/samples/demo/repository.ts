import { sql } from 'drizzle-orm';
import { change } from '../../../db/tables/change.ts';
import { facility } from '../../../db/tables/facility.ts';
import { registry } from '../../../db/tables/registry.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { Writing } from '../../registry/session.ts';

/** Returns whether the demo was never loaded and there are no third parties or facilities that it would mix with. */
export async function isUntouched(transaction: Writing): Promise<boolean> {
  const [row] = await transaction.rows<{ untouched: boolean }>(
    sql`select demo_loaded_at is null and not exists (select from ${thirdParty}) and not exists (select from ${facility}) as untouched
      from ${registry}`,
  );
  return row!.untouched;
}

/**
 * Moves the entries that the log of an untouched registry already has (the operator, the policy, keys) to the instant at which the
 * demo's history begins: instants follow the order of the log.
 */
export async function beginLogAt(transaction: Writing, instant: string): Promise<void> {
  await transaction.rows(sql`update ${change} set recorded_at = ${instant}::timestamptz`);
}

/** Notes that the demo was loaded, so that it does not come back after a person has deleted it. */
export async function markDemoLoaded(transaction: Writing): Promise<void> {
  await transaction.rows(sql`update ${registry} set demo_loaded_at = ${transaction.recordedAt}::timestamptz`);
}
