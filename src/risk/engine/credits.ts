import type { RecordRef } from './dossier.ts';
import type { WeighedControl } from './policy.ts';

/** The worth of the best evidence for a control. */
export interface Credit {
  /** 0–1, with its age applied. */
  value: number;
  /** The fraction of its worth that its age leaves, 0–1. */
  freshness: number;
  evidence: RecordRef[];
}

/** The evidence for every control, from all sources. The best for each control counts. */
export interface Credits {
  best: (Credit | null)[];
  /** The worth of the best evidence whose age has not lowered it yet, 0–1, by control; 0 without such evidence. */
  lasting: number[];
  /** Former evidence, by control. */
  lapsed: RecordRef[][];
}

export const noCredits = (controls: readonly WeighedControl[]): Credits => ({
  best: controls.map(() => null),
  lasting: controls.map(() => 0),
  lapsed: controls.map(() => []),
});

/** Returns 1 up to the age of the cadence. Beyond it, the value halves with every half-life. */
export const freshness = (ageDays: number, cadenceDays: number, halfLifeDays: number): number =>
  ageDays <= cadenceDays ? 1 : 2 ** -((ageDays - cadenceDays) / halfLifeDays);

/** Offers evidence for a control. Among equals, the evidence with the lower key is named, regardless of the order of calls. */
export function offer(credits: Credits, index: number, worth: number, fresh: number, evidence: RecordRef[]): void {
  if (fresh === 1 && worth > credits.lasting[index]!) credits.lasting[index] = worth;
  const value = worth * fresh;
  const best = credits.best[index];
  if (best && (best.value > value || (best.value === value && !before(evidence, best.evidence)))) return;
  credits.best[index] = { value, freshness: fresh, evidence };
}

function before([a]: RecordRef[], [b]: RecordRef[]): boolean {
  if (!a || !b) return false;
  return a.record === b.record ? a.id < b.id : a.record < b.record;
}
