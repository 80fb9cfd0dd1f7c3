import type { QualityFailureKind, RiskPolicy } from '../../../../db/catalogue/risk-policy.ts';
import type { FactorDefinition } from './factor.ts';

const title = 'Failures in quality';

const titles: Readonly<Record<QualityFailureKind, string>> = {
  RESULT_DISCREPANCY: 'Discrepant results',
  NONCONFORMANCE: 'Nonconformances',
  TURNAROUND: 'Late results or goods',
};

/**
 * The failures of one kind in the window of the policy. Each counts in full if the volume is not known, or if the rate is not
 * tolerated; else in proportion to the rate.
 */
export const qualityFailure: FactorDefinition = {
  code: 'QUALITY_FAILURES',
  part: 'EVENT',
  title,
  motivation: 'The failures of the last year show what to expect: wrong, late or defective results and goods.',
  find: ({ policy: { risk }, qualityFailures }) =>
    qualityFailures.flatMap(({ kind, records, volume }) => {
      const weighed = weightOf(kind, risk);
      if (weighed === undefined) return [];
      const rate = volume === null ? 1 : records.length / volume;
      return [
        {
          dimension: weighed.dimension,
          hazard: records.length * weighed.hazard * Math.min(1, rate / weighed.toleratedRate),
          control: null,
          evidence: records.map((id) => ({ record: 'QualityRecord' as const, id })),
          detail: { failureKind: kind, failures: records.length, ...(volume !== null && { volume }) },
        },
      ];
    }),
  say: ({ detail }, { risk }) => {
    const { failureKind: kind, failures, volume } = detail ?? {};
    const weighed = kind && weightOf(kind, risk);
    if (!weighed) throw new Error(`risk policy ${risk.version} does not weigh failures in quality of kind ${kind}`);
    const ofVolume = volume === undefined ? ', of a volume that is not recorded' : ` of ${volume} a year`;
    const record = volume === undefined ? ' Record the annual volume of each engagement, so that the rate counts.' : '';
    return {
      title: `${titles[kind]}: ${failures} in ${weighed.windowDays} days${ofVolume}`,
      citations: weighed.citations,
      remedy: `Have the cause found and removed, and go on recording the failures. Each counts for ${weighed.windowDays} days.${record}`,
    };
  },
};

/** Returns the constants of a kind; undefined under a policy that does not weigh it. */
function weightOf(kind: QualityFailureKind, { quality }: RiskPolicy) {
  const ofKind = quality?.kinds.find((weighed) => weighed.kind === kind);
  return quality && ofKind && { ...quality, ...ofKind };
}
