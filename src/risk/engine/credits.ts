import type { RecordRef } from './dossier.ts';
import type { WeighedControl } from './policy.ts';

/** What the best evidence for a control is worth. */
export interface Credit {
  /** 0–1, its age included. */
  value: number;
  /** What is left of its worth for its age, 0–1. */
  freshness: number;
  evidence: RecordRef[];
}

/** The evidence for every control, gathered by whatever source has some; the best for each control counts. */
export interface Credits {
  best: (Credit | null)[];
  /** What once was evidence and no longer is, by control. */
  lapsed: RecordRef[][];
}

export const noCredits = (controls: readonly WeighedControl[]): Credits => ({
  best: controls.map(() => null),
  lapsed: controls.map(() => []),
});

/** Evidence counts in full while no older than the cadence; beyond it its worth halves with every half-life. */
export const freshness = (ageDays: number, cadenceDays: number, halfLifeDays: number): number =>
  ageDays <= cadenceDays ? 1 : 2 ** -((ageDays - cadenceDays) / halfLifeDays);

/** Offers evidence for a control. Of two that are worth the same the one with the lower key is named, whatever the order. */
export function offer(credits: Credits, index: number, worth: number, fresh: number, evidence: RecordRef[]): void {
  const value = worth * fresh;
  const best = credits.best[index];
  if (best && (best.value > value || (best.value === value && !before(evidence, best.evidence)))) return;
  credits.best[index] = { value, freshness: fresh, evidence };
}

function before([a]: RecordRef[], [b]: RecordRef[]): boolean {
  if (!a || !b) return false;
  return a.record === b.record ? a.id < b.id : a.record < b.record;
}
