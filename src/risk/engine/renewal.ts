import { isoDay } from './days.ts';
import type { Facts } from './facts.ts';

/**
 * Returns the first day after the assessment day on which the same dossier may be assessed differently in anything but the
 * date. Null: never. Until the day before, a stored assessment is as good as a new one.
 */
export const renewOnOf = (facts: Facts, nextChangeOn: string | null): string | null =>
  isFading(facts) ? isoDay(facts.today + 1) : nextChangeOn;

/**
 * Whether anything changes from day to day: closed incidents, and best evidence past its cadence. Evidence that is not the
 * best stays behind it as both fade, and no evidence counts for a control that is established not to be met.
 */
const isFading = ({ incidents, controls }: Facts): boolean =>
  incidents.some(({ open }) => !open) ||
  controls.some(({ best, refuted }) => !refuted && best !== null && best.freshness < 1);
