import type { ScopedEngagement } from '../engine/scope.ts';
import type { RuleContext } from './answer.ts';

/** Returns the engagements under which we refer testing that patient results depend on, or may depend on. */
export const referredTesting = (
  { scope }: RuleContext,
  { engagementCategories }: { engagementCategories: readonly ScopedEngagement['category'][] },
): ScopedEngagement[] =>
  // Of an engagement that has ended, `clinical` is NO.
  scope.engagements.filter(({ category, clinical }) => engagementCategories.includes(category) && clinical !== 'NO');
