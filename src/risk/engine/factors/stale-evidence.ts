import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';
import { sayWhatCounts } from './what-counts.ts';

const title = 'Evidence out of date';

/** A control with its best evidence older than the control's cadence. */
export const staleEvidence: FactorDefinition = {
  code: 'STALE_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation: 'Old evidence may no longer be true. Its worth halves with every half-life.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, cap }) => !refuted && best !== null && best.value <= cap && best.freshness < 1,
      ({ best }) => best?.evidence ?? [],
    ),
  say: sayOfControl(
    title,
    (control, _, policy) => `Record newer evidence for ${nameOf(control)}: ${sayWhatCounts(control, policy)}.`,
  ),
};
