import type { RiskLevel } from '../../generated/page.ts';
import { words } from '../words.ts';

/** A level of risk: a mark that is fuller the higher the level, and the word. */
export function Level({ level }: { level: RiskLevel | null | undefined }) {
  if (!level) return <span class="level none">Not computed</span>;
  return (
    <span class={`level ${level}`}>
      <i aria-hidden="true" />
      {words(level)}
    </span>
  );
}
