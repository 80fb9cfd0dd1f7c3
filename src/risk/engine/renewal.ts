import { isoDay } from './days.ts';
import type { Facts } from './facts.ts';

/**
 * The first day after the one asked about on which the same dossier may be assessed differently in anything but its date.
 * Null: never. Until the day before, an assessment that was kept is as good as a new one.
 */
export const renewOnOf = (facts: Facts, nextChangeOn: string | null): string | null =>
  isFading(facts) ? isoDay(facts.today + 1) : nextChangeOn;

/**
 * Whether anything changes day by day: closed incidents, and evidence past its cadence. What fades behind better evidence
 * only fades further behind it, and of a control established not to be met no evidence counts.
 */
const isFading = ({ incidents, controls }: Facts): boolean =>
  incidents.some(({ open }) => !open) ||
  controls.some(({ best, refuted }) => !refuted && best !== null && best.freshness < 1);
