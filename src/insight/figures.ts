import { type SQL, sql } from 'drizzle-orm';
import { type RiskLevel, riskLevels } from '../../db/catalogue/risk-policy.ts';
import { finding, openUntil, severity } from '../../db/tables/audit.ts';
import { expiration } from '../../db/tables/expiration.ts';
import { procurementAnswer, procurementAnswerKept as storedAnswer } from '../../db/tables/procurement-answer.ts';
import { risk } from '../../db/tables/risk.ts';
import { thirdParty, thirdPartyKind } from '../../db/tables/third-party.ts';
import type { Reading } from '../registry/session.ts';

type Kind = (typeof thirdPartyKind.enumValues)[number];
type Answer = (typeof procurementAnswer.enumValues)[number];
type Severity = (typeof severity.enumValues)[number];
type ExpirationKind = (typeof expiration.$inferSelect)['kind'];

/** A level of risk. A third party without evidence has none. */
export type ShownLevel = RiskLevel | 'UNASSESSED';

/** Figures of the whole registry, without retired third parties. */
export interface Figures {
  thirdParties: { kind: Kind; level: ShownLevel; count: number }[];
  answers: { answer: Answer; count: number }[];
  overdueFindings: { severity: Severity; count: number }[];
  /** For each kind of expiration that has a next one: days from today to it. */
  nextExpirations: { kind: ExpirationKind; days: number }[];
}

const shownLevels: readonly ShownLevel[] = ['UNASSESSED', ...riskLevels];
const isOurs = sql`${thirdParty.lifecycle} <> 'RETIRED'`;

/** Returns the figures of a day, with a zero for each value that does not occur. */
export async function findFigures(at: Reading, today: string): Promise<Figures> {
  const [counted, overdue, next] = await Promise.all([
    at.rows<{ kind: Kind | null; level: ShownLevel; answer: Answer; count: number }>(countsByLevelAndAnswer),
    at.rows<{ severity: Severity; count: number }>(sql`
      select ${finding.severity} as severity, count(*)::int as count
      from ${finding} join ${thirdParty} on ${thirdParty.id} = ${finding.thirdPartyId}
      where ${openUntil(finding)} < ${today}::date and ${isOurs} group by 1`),
    at.rows<{ kind: ExpirationKind; days: number }>(nextOfEachKind(today)),
  ]);
  const countOf = (isWanted: (row: (typeof counted)[number]) => boolean) => counted.find(isWanted)?.count ?? 0;
  return {
    thirdParties: thirdPartyKind.enumValues.flatMap((kind) =>
      shownLevels.map((level) => ({ kind, level, count: countOf((row) => row.kind === kind && row.level === level) })),
    ),
    answers: procurementAnswer.enumValues.map((answer) => ({
      answer,
      count: countOf((row) => row.kind === null && row.answer === answer),
    })),
    overdueFindings: severity.enumValues.map((one) => ({
      severity: one,
      count: overdue.find((row) => row.severity === one)?.count ?? 0,
    })),
    nextExpirations: next,
  };
}

/** In one pass. Until the first renewal after an upgrade, a third party may have no stored assessment or answer. */
const countsByLevelAndAnswer = sql`
  with counted as (
    select ${thirdParty.kind} as kind,
      case when ${risk.state} <> 'UNASSESSED' then ${risk.level}::text else 'UNASSESSED' end as level,
      coalesce(${storedAnswer.answer}, 'UNKNOWN') as answer
    from ${thirdParty}
    left join ${risk} on ${risk.thirdPartyId} = ${thirdParty.id}
    left join ${storedAnswer} on ${storedAnswer.thirdPartyId} = ${thirdParty.id}
    where ${isOurs})
  select kind, level, answer, count(*)::int as count from counted group by grouping sets ((kind, level), (answer))`;

/** Reads each kind along its own index. A minimum over all kinds would read every record. */
function nextOfEachKind(today: string): SQL {
  const next = expiration.kind.enumValues.map(
    (kind) => sql`(
      select ${expiration.kind} as kind, ${expiration.expiresOn} - ${today}::date as days
      from ${expiration} join ${thirdParty} on ${thirdParty.id} = ${expiration.thirdPartyId}
      where ${expiration.kind} = ${sql.raw(`'${kind}'`)} and ${expiration.expiresOn} >= ${today}::date
        and ${expiration.expiresOn} < 'infinity' and ${isOurs}
      order by ${expiration.expiresOn} limit 1)`,
  );
  return sql.join(next, sql` union all `);
}
