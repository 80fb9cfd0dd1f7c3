import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';
import { sayWhatCounts } from './what-counts.ts';

const title = 'No evidence';

/** A control that applies, without any evidence so far. */
export const missingEvidence: FactorDefinition = {
  code: 'MISSING_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation: 'Unknown is not safe: a safeguard without evidence counts as absent.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, lapsed }) => !refuted && best === null && lapsed.length === 0,
      () => [],
    ),
  say: sayOfControl(
    title,
    (control, _, policy) => `Record dated evidence for ${nameOf(control)}: ${sayWhatCounts(control, policy)}.`,
  ),
};
