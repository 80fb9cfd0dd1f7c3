import type { EngagementCategory } from '../../generated/graphql.ts';
import { PRIYA } from './our-side.ts';
import type { Day, DemoDecision, DemoDetermination } from './shape.ts';

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

/** Our procedures for send-outs keep proficiency testing samples from a laboratory. */
export const samplesNotSent = (day: Day, on: number): DemoDetermination => ({
  on: day(on),
  by: PRIYA,
  kind: 'PT_SAMPLES_NOT_SENT',
  reason: 'The send-out procedure names the order codes of proficiency testing, and the interface rejects them.',
});
