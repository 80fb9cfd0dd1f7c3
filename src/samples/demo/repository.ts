import { sql } from 'drizzle-orm';
import { facility } from '../../../db/tables/facility.ts';
import { registry } from '../../../db/tables/registry.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { Writing } from '../../registry/session.ts';

/** Whether the demo was never loaded and nobody has recorded anything of their own that it would mix with. */
export async function isUntouched(transaction: Writing): Promise<boolean> {
  const [row] = await transaction.rows<{ untouched: boolean }>(
    sql`select demo_loaded_at is null and not exists (select from ${thirdParty}) and not exists (select from ${facility}) as untouched
      from ${registry}`,
  );
  return row!.untouched;
}

/** Notes that the demo was loaded, so that it does not come back where somebody has cleared it away. */
export async function markDemoLoaded(transaction: Writing): Promise<void> {
  await transaction.rows(sql`update ${registry} set demo_loaded_at = ${transaction.recordedAt}::timestamptz`);
}
