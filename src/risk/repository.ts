import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { registry } from '../../db/tables/registry.ts';
import { procurementAnswerKept } from '../../db/tables/procurement-answer.ts';
import { passedOnRisk, risk } from '../../db/tables/risk.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { derivedTypes } from '../derived/news.ts';
import { assessmentDay } from '../registry/assessment-day.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Reading, Writing } from '../registry/session.ts';
import type { PackedAssessment } from './engine/packed.ts';

/** What is kept of a third party's newest assessment, and from when to when it is right. */
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

/** The newest assessments of third parties; absent where none was made yet. */
export async function findRisk(at: Snapshot, keys: readonly string[]): Promise<StoredRisk[]> {
  return await at.rows(sql`
    select ${risk.thirdPartyId} as "thirdPartyId", ${risk.asOf}::text as "asOf", ${risk.renewOn}::text as "renewOn",
      ${risk.assessedAt} as "assessedAt", ${risk.basis} as basis, ${risk.explanation} as explanation, ${risk.isSupplied} as "isSupplied",
      (select ${registry.solvedOn}::text from ${registry}) as "solvedOn"
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`);
}

/** The levels and scores that are kept of third parties; absent where none was made yet. */
export async function findLevels(
  at: Snapshot,
  keys: readonly string[],
): Promise<{ id: string; level: string; score: number }[]> {
  return await at.rows(
    sql`select ${risk.thirdPartyId} as id, ${risk.level} as level, ${risk.score} as score from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`,
  );
}

/** A table of what is kept of third parties, as of a day and until another. */
type KeptTable = typeof risk | typeof procurementAnswerKept;

/**
 * Keys of the third parties, of those named or of all, of whom what is kept is not right for a day: due by then, resting on
 * another basis, as of a day to which the registry has not turned, or not there at all, as in a registry rebuilt from its
 * log. Those longest due come first.
 */
export async function findNotRight(
  at: Reading,
  kept: KeptTable,
  day: string,
  basis: string,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    select ${thirdParty.id} as id from ${thirdParty} left join ${kept} on ${kept.thirdPartyId} = ${thirdParty.id}
    where (${kept.thirdPartyId} is null or ${kept.renewOn} <= ${day}::date or ${kept.basis} <> ${basis}
      or ${kept.asOf} > ${assessmentDay(day)})
      ${among === null ? sql`` : sql`and ${thirdParty.id} = ${anyOf(among)}`}
    order by ${kept.renewOn}, ${thirdParty.id}`);
  return found.map(({ id }) => id);
}

/**
 * Lets no write assess risk as of an earlier day than this any more. A registry is never turned back from the next day,
 * where a server is before us by a moment or by its time zone; from a later one it is: there a clock ran ahead.
 */
export async function turnTo(at: Writing, day: string): Promise<void> {
  await at.rows(sql`
    update ${registry} set assessed_on = ${day}::date
    where assessed_on is null or assessed_on < ${day}::date or assessed_on > ${day}::date + 1`);
}

/**
 * The instant that a snapshot shows. It was taken a moment after its transaction began, and a write may have committed
 * between the two: the log says so.
 */
export async function findInstant(at: Snapshot): Promise<string> {
  const [row] = await at.rows<{ instant: string }>(sql`
    select greatest(date_trunc('milliseconds', now()), (select recorded_at from ${change} order by seq desc limit 1)) as instant`);
  return row!.instant;
}

/** A third party beside everything that is kept of what follows from its records, for who checks it. */
export interface Kept {
  id: string;
  legalName: string;
  /** Its risk by column; null where it was never assessed. */
  row: Record<string, unknown> | null;
  assessedAt: string | null;
  /** The probability of failing with which it enters the risk of its customers; null: none yet. */
  passedOn: number | null;
  /** Whether it supplies anybody, whatever the dates. */
  isSupplier: boolean;
  /** What the gate answered about it by column; null where it was never asked. */
  answer: Record<string, unknown> | null;
  decidedAt: string | null;
  /** When the last record about it was written; null where its log is not here. */
  recordedAt: string | null;
}

/** Up to `limit` third parties with a key after `last`, in the order of their keys. */
export async function findStored(at: Snapshot, last: string, limit: number): Promise<Kept[]> {
  return await at.rows(sql`
    select ${thirdParty.id} as id, ${thirdParty.legalName} as "legalName", to_jsonb(risk) as row,
      ${risk.assessedAt} as "assessedAt", ${passedOnRisk.probability} as "passedOn",
      exists (select from ${supplyLink} where ${supplyLink.supplierId} = ${thirdParty.id}) as "isSupplier", (select recorded_at from ${change} where ${change.thirdPartyId} = ${thirdParty.id}
        and ${change.recordType} <> all(${sql.param(derivedTypes)}::record_type[]) order by seq desc limit 1) as "recordedAt",
      to_jsonb(procurement_answer_kept) as answer, ${procurementAnswerKept.decidedAt} as "decidedAt"
    from ${thirdParty} left join ${risk} on ${risk.thirdPartyId} = ${thirdParty.id}
      left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${thirdParty.id}
      left join ${procurementAnswerKept} on ${procurementAnswerKept.thirdPartyId} = ${thirdParty.id}
    where ${thirdParty.id} > ${last} order by ${thirdParty.id} limit ${limit}`);
}

/** How many third parties there are, the latest day as of which risk can be kept, and the latest instant at which it can have been assessed. */
export async function findBounds(
  at: Snapshot,
  today: string,
): Promise<{ thirdParties: number; day: string; instant: string }> {
  const [bounds] = await at.rows<{ thirdParties: number; day: string; instant: string }>(sql`
    select (select count(*) from ${thirdParty}) as "thirdParties", ${assessmentDay(today)}::text as day,
      greatest(date_trunc('milliseconds', clock_timestamp()), (select recorded_at from ${change} order by seq desc limit 1)) as instant`);
  return bounds!;
}
