import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { registry } from '../../db/tables/registry.ts';
import { procurementAnswerKept as storedAnswer } from '../../db/tables/procurement-answer.ts';
import { passedOnRisk, risk } from '../../db/tables/risk.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { derivedTypes } from '../derived/news.ts';
import { assessmentDay } from '../registry/assessment-day.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Reading, Writing } from '../registry/session.ts';
import type { PackedAssessment } from './engine/packed.ts';

/** The stored assessment of a third party, with the period in which it is valid. */
export interface StoredRisk {
  thirdPartyId: string;
  asOf: string;
  renewOn: string | null;
  assessedAt: string;
  basis: string;
  explanation: PackedAssessment;
  isSupplied: boolean;
  /** The last day for which the whole supply network was solved; null: it is being solved, or never was. */
  solvedOn: string | null;
}

/** Returns stored assessments. A third party without one is absent. */
export async function findRisk(snapshot: Snapshot, keys: readonly string[]): Promise<StoredRisk[]> {
  return await snapshot.rows(sql`
    select ${risk.thirdPartyId} as "thirdPartyId", ${risk.asOf}::text as "asOf", ${risk.renewOn}::text as "renewOn",
      ${risk.assessedAt} as "assessedAt", ${risk.basis} as basis, ${risk.explanation} as explanation, ${risk.isSupplied} as "isSupplied",
      (select ${registry.solvedOn}::text from ${registry}) as "solvedOn"
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`);
}

/** Whether stored risk is valid on a day, suppliers aside: from its own day until the day before its renewal, under its basis. */
export const isOwnValidOn = (
  day: string,
  { asOf, renewOn, basis }: Pick<StoredRisk, 'asOf' | 'renewOn' | 'basis'>,
  inForce: string,
): boolean => basis === inForce && asOf <= day && (renewOn === null || day < renewOn);

/** Returns stored levels and scores. A third party without them is absent. */
export async function findLevels(
  snapshot: Snapshot,
  keys: readonly string[],
): Promise<{ id: string; level: string; score: number }[]> {
  return await snapshot.rows(
    sql`select ${risk.thirdPartyId} as id, ${risk.level} as level, ${risk.score} as score from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`,
  );
}

/** A table of stored results about third parties. */
type StoredTable = typeof risk | typeof storedAnswer;

/**
 * Returns the keys of third parties with a stored result that is not valid on a day, the longest due first. The result is due
 * by then, has another basis, is of a day that the registry has not turned to, or does not exist, as in a registry rebuilt
 * from its log.
 *
 * @param among looks only at these third parties; null: at all.
 */
export async function findOutdated(
  session: Reading,
  stored: StoredTable,
  day: string,
  basis: string,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const rows = await session.rows<{ id: string }>(sql`
    select ${thirdParty.id} as id from ${thirdParty} left join ${stored} on ${stored.thirdPartyId} = ${thirdParty.id}
    where (${stored.thirdPartyId} is null or ${stored.renewOn} <= ${day}::date or ${stored.basis} <> ${basis}
      or ${stored.asOf} > ${assessmentDay(day)})
      ${among === null ? sql`` : sql`and ${thirdParty.id} = ${anyOf(among)}`}
    order by ${stored.renewOn}, ${thirdParty.id}`);
  return rows.map(({ id }) => id);
}

/**
 * Turns the registry to a day: from then on, no write assesses risk for an earlier one. A registry is not turned back from the
 * next day, because another server may be slightly ahead. It is turned back from a later day: there, a clock ran ahead.
 */
export async function turnTo(transaction: Writing, day: string): Promise<void> {
  await transaction.rows(sql`
    update ${registry} set assessed_on = ${day}::date
    where assessed_on is null or assessed_on < ${day}::date or assessed_on > ${day}::date + 1`);
}

/**
 * Returns the instant of a snapshot. The snapshot was taken a moment after its transaction began. A write may have committed
 * in between, so the last entry of the log can be later than `now()`.
 */
export async function findInstant(snapshot: Snapshot): Promise<string> {
  snapshot.dependsOnClock = true;
  const [row] = await snapshot.rows<{ instant: string }>(sql`
    select greatest(date_trunc('milliseconds', now()), (select recorded_at from ${change} order by seq desc limit 1)) as instant`);
  return row!.instant;
}

/** A third party with all results stored about it, for verification. */
export interface StoredResults {
  id: string;
  legalName: string;
  /** Its risk by column; null if it was never assessed. */
  row: Record<string, unknown> | null;
  assessedAt: string | null;
  /** The probability of failing that its customers are assessed with; null: none yet. */
  passedOn: number | null;
  /** Whether it supplies any third party, whatever the dates. */
  isSupplier: boolean;
  /** The gate's answer about it by column; null if the gate was never asked. */
  answer: Record<string, unknown> | null;
  decidedAt: string | null;
  /** When the last record about it was written; null if its log is missing. */
  recordedAt: string | null;
}

/** Returns up to `limit` third parties with a key after `last`, in the order of their keys. */
export async function findStored(snapshot: Snapshot, last: string, limit: number): Promise<StoredResults[]> {
  return await snapshot.rows(sql`
    select ${thirdParty.id} as id, ${thirdParty.legalName} as "legalName", to_jsonb(risk) as row,
      ${risk.assessedAt} as "assessedAt", ${passedOnRisk.probability} as "passedOn",
      exists (select from ${supplyLink} where ${supplyLink.supplierId} = ${thirdParty.id}) as "isSupplier", (select recorded_at from ${change} where ${change.thirdPartyId} = ${thirdParty.id}
        and ${change.recordType} <> all(${sql.param(derivedTypes)}::record_type[]) order by seq desc limit 1) as "recordedAt",
      to_jsonb(procurement_answer_kept) as answer, ${storedAnswer.decidedAt} as "decidedAt"
    from ${thirdParty} left join ${risk} on ${risk.thirdPartyId} = ${thirdParty.id}
      left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${thirdParty.id}
      left join ${storedAnswer} on ${storedAnswer.thirdPartyId} = ${thirdParty.id}
    where ${thirdParty.id} > ${last} order by ${thirdParty.id} limit ${limit}`);
}

/** Returns the number of third parties, and the latest possible day and instant of a stored result. */
export async function findBounds(
  snapshot: Snapshot,
  today: string,
): Promise<{ thirdParties: number; day: string; instant: string }> {
  const [bounds] = await snapshot.rows<{ thirdParties: number; day: string; instant: string }>(sql`
    select (select count(*) from ${thirdParty}) as "thirdParties", ${assessmentDay(today)}::text as day,
      greatest(date_trunc('milliseconds', clock_timestamp()), (select recorded_at from ${change} order by seq desc limit 1)) as instant`);
  return bounds!;
}
