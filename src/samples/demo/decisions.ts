import type { EngagementCategory } from '../../generated/graphql.ts';
import type { Day, DemoDecision } from './shape.ts';

/** An approval of a category that ends in two years, at the facilities named or everywhere. Most were given ten months ago. */
export const approval = (
  day: Day,
  by: string,
  category: EngagementCategory,
  reason: string,
  { facilities = [], on = -300 }: { facilities?: string[]; on?: number } = {},
): DemoDecision => ({
  on: day(on),
  by,
  kind: 'APPROVAL',
  categories: [category],
  facilities,
  reason,
  validUntil: day(730),
});
