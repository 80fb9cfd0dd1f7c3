import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { registry } from '../../db/tables/registry.ts';
import { risk } from '../../db/tables/risk.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Transaction } from '../write.ts';
import type { PackedAssessment } from './engine/packed.ts';

/** What is kept of a third party's newest assessment, and from when to when it is right. */
export interface StoredRisk {
  thirdPartyId: string;
  asOf: string;
  renewOn: string | null;
  assessedAt: string;
  basis: string;
  explanation: PackedAssessment;
}

/** The newest assessments of third parties; absent where none was made yet. */
export async function findRisk(at: Snapshot, keys: readonly string[]): Promise<StoredRisk[]> {
  return await at.rows(sql`
    select ${risk.thirdPartyId} as "thirdPartyId", ${risk.asOf}::text as "asOf", ${risk.renewOn}::text as "renewOn",
      ${risk.assessedAt} as "assessedAt", ${risk.basis} as basis, ${risk.explanation} as explanation
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`);
}

/** What lists by risk filter by beside risk. */
type Listed = Pick<typeof risk.$inferInsert, 'thirdPartyId' | 'kind' | 'lifecycle' | 'country'>;

/** The columns that risk copies from third parties, by key. */
export async function findListed(at: Transaction, keys: readonly string[]): Promise<Map<string, Listed>> {
  const found = await at.rows<Listed>(sql`
    select ${thirdParty.id} as "thirdPartyId", ${thirdParty.kind} as kind, ${thirdParty.lifecycle} as lifecycle,
      ${thirdParty.country} as country
    from ${thirdParty} where ${thirdParty.id} = ${anyOf(keys)}`);
  return new Map(found.map((listed) => [listed.thirdPartyId, listed]));
}

/** Keys of up to `limit` third parties whose assessment is not right for a day any more, longest first. */
export async function findDueForRenewal(at: Transaction, day: string, limit: number): Promise<string[]> {
  const due = await at.rows<{ id: string }>(sql`
    select ${risk.thirdPartyId} as id from ${risk} where ${risk.renewOn} <= ${day}::date order by ${risk.renewOn} limit ${limit}`);
  return due.map(({ id }) => id);
}

/** Keys of up to `limit` third parties that were never assessed: of a registry older than its risk, or rebuilt from its log. */
export async function findUnassessed(at: Transaction, limit: number): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    select id from third_party where not exists (select from ${risk} where ${risk.thirdPartyId} = third_party.id) limit ${limit}`);
  return found.map(({ id }) => id);
}

/** Marks the assessments that rest on another engine or catalogue than this one for renewal. */
export async function markOutdated(at: Transaction, basis: string): Promise<void> {
  await at.rows(
    sql`update ${risk} set renew_on = '-infinity' where ${risk.basis} <> ${basis} and ${risk.renewOn} is distinct from '-infinity'`,
  );
}

/** Lets no write assess risk as of an earlier day than this any more. */
export async function turnTo(at: Transaction, day: string): Promise<void> {
  await at.rows(sql`update ${registry} set assessed_on = ${day} where assessed_on is null or assessed_on < ${day}`);
}
