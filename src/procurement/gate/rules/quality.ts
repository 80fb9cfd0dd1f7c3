import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import type { QualityFailureKind } from '../../../../db/catalogue/risk-policy.ts';
import { qualityFailuresOn, type QualityFailures } from '../../../risk/engine/quality.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, worstOf, type Finding } from '../finding.ts';

const PER_THOUSAND = 1000;

/** The failed quality records of each kind stay within the limits, in number or in rate. */
export function quality(
  { dossier, asked, policies, question }: GateFacts,
  { limits }: ProcurementParameters<'QUALITY'>,
): Finding {
  const failures = qualityFailuresOn(dossier.qualityRecords, asked.whole, policies.risk, question.asOf);
  const findings = failures.map((failed) => {
    const limit = limits.find(({ kind }) => kind === failed.kind);
    const evidence = failed.records.map((id) => ({ record: 'QualityRecord' as const, id }));
    const said = `${sayFailures(failed)} in ${failed.windowDays} days`;
    if (limit === undefined || isWithin(failed, limit)) return met(`${said}: within our limits.`, evidence);
    return failed.volume === null
      ? notMet(
          `${said}. Our limit is ${limit.failures - 1}.`,
          'Have the cause found and removed. Or record the annual volume of each engagement, so that the rate counts.',
          evidence,
        )
      : notMet(
          `${said}, of ${failed.volume} a year. Our limit is ${limit.perThousand} in a thousand.`,
          'Have the cause found and removed.',
          evidence,
        );
  });
  return findings.length > 0 ? worstOf(findings) : met('No failure of the last year is recorded.');
}

function isWithin(
  { records, volume }: QualityFailures,
  { failures, perThousand }: ProcurementParameters<'QUALITY'>['limits'][number],
): boolean {
  if (records.length < failures) return true;
  return volume !== null && (records.length / volume) * PER_THOUSAND <= perThousand;
}

const nouns: Readonly<Record<QualityFailureKind, readonly [one: string, many: string]>> = {
  RESULT_DISCREPANCY: ['discrepant result', 'discrepant results'],
  NONCONFORMANCE: ['nonconformance', 'nonconformances'],
  TURNAROUND: ['late delivery', 'late deliveries'],
};

const sayFailures = ({ kind, records: { length } }: QualityFailures): string =>
  `${length} ${nouns[kind][length === 1 ? 0 : 1]}`;
