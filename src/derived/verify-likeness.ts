import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { duplicateSign } from '../../db/tables/third-party.ts';
import { groupBy } from '../registry/batch.ts';
import { inBatchedWrites } from '../registry/batched-writes.ts';
import { findLikened, findStoredSigns, refreshLikeness, type Sign, storedSignsOf } from '../registry/likeness.ts';
import type { Reading, Writer } from '../registry/session.ts';
import { different, type Fault } from './verification-fault.ts';

/** Returns the faults of the stored signs of likeness of third parties: the names to compare, and the domains. */
export async function findFaultsOfLikeness(at: Reading, keys: readonly string[]): Promise<Fault[]> {
  const parties = await findLikened(at, sql`id = ${anyOf(keys)} order by id`);
  const stored = groupBy(await findStoredSigns(at, keys), ({ key }) => key);
  return parties.flatMap((party) =>
    duplicateSign.enumValues.flatMap((sign) => {
      const [found, right] = [stored.get(party.id) ?? [], storedSignsOf(party)].map((signs) => valuesOf(signs, sign));
      if (JSON.stringify(found) === JSON.stringify(right)) return [];
      const checked = { key: party.id, legalName: party.legalName, kept: 'LIKENESS' as const };
      return [{ ...checked, ...different(sign, found, right) }];
    }),
  );
}

/**
 * Stores the signs of third parties again, in short commits.
 * @returns the number of third parties.
 */
export async function repairLikeness(writer: Writer, keys: readonly string[]): Promise<number> {
  return await inBatchedWrites(writer, keys, async (transaction, batch) => {
    await refreshLikeness(transaction.connection, await findLikened(transaction, sql`id = ${anyOf(batch)}`));
    return batch.length;
  });
}

const valuesOf = (signs: readonly Sign[], sign: Sign['by']): string[] =>
  signs.flatMap(({ by, value }) => (by === sign ? [value] : [])).sort();
