import type { EngagementCategory } from '../../generated/graphql.ts';
import type { Day, DemoDecision } from './shape.ts';

/** An approval of a category for two years; at some facilities, or at all. */
export const approval = (
  day: Day,
  by: string,
  category: EngagementCategory,
  reason: string,
  facilities: string[] = [],
): DemoDecision => ({ by, kind: 'APPROVAL', categories: [category], facilities, reason, validUntil: day(730) });
