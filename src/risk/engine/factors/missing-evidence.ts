import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';
import { sayWhatCounts } from './what-counts.ts';

const title = 'No evidence';

/** A control that applies and of which nothing was ever shown. */
export const missingEvidence: FactorDefinition = {
  code: 'MISSING_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation: 'Unknown is not safe: a safeguard nobody has shown counts as absent until somebody does.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, lapsed }) => !refuted && best === null && lapsed.length === 0,
      () => [],
    ),
  say: sayOfControl(
    title,
    (control, _, policy) => `Record dated evidence of ${nameOf(control)}: ${sayWhatCounts(control, policy)}.`,
  ),
};
