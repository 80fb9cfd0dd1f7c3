import type { QualityFailureKind } from '../../../../db/catalogue/risk-policy.ts';
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
  find: ({ policy, qualityFailures }) => {
    const { dimension, kinds } = policy.risk.quality;
    return qualityFailures.map(({ kind, records, volume }) => {
      const { hazard, toleratedRate } = kinds.find((weighed) => weighed.kind === kind)!;
      const rate = volume === null ? 1 : records.length / volume;
      return {
        dimension,
        hazard: records.length * hazard * Math.min(1, rate / toleratedRate),
        control: null,
        evidence: records.map((id) => ({ record: 'QualityRecord' as const, id })),
        detail: { failureKind: kind, failures: records.length, ...(volume !== null && { volume }) },
      };
    });
  },
  say: ({ detail }, { risk: { quality } }) => {
    const kind = detail!.failureKind!;
    const ofVolume =
      detail!.volume === undefined ? ', of a volume that is not recorded' : ` of ${detail!.volume} a year`;
    const record =
      detail!.volume === undefined ? ' Record the annual volume of each engagement, so that the rate counts.' : '';
    return {
      title: `${titles[kind]}: ${detail!.failures} in ${quality.windowDays} days${ofVolume}`,
      citations: quality.kinds.find((weighed) => weighed.kind === kind)!.citations,
      remedy: `Have the cause found and removed, and go on recording the failures. Each counts for ${quality.windowDays} days.${record}`,
    };
  },
};
