import type { ComponentChildren } from 'preact';
import { percent } from '../format.ts';

/** One step of a waterfall: a share of the whole, and what explains it. */
export interface WaterfallStep {
  id: string;
  title: string;
  share: number;
  detail: ComponentChildren;
}

/** How shares add up, one below the other; each bar begins at the end of the one before. Opening a step explains it. */
export function Waterfall({ color, steps }: { color: string; steps: readonly WaterfallStep[] }) {
  let start = 0;
  return (
    <ol class="waterfall plain">
      {steps.map(({ id, title, share, detail }) => {
        const left = start;
        start += share;
        return (
          <li key={id}>
            <details>
              <summary>
                <span class="title">{title}</span>
                <span class="track" aria-hidden="true">
                  <i class={`part ${color}`} style={{ marginLeft: `${left * 100}%`, width: `${share * 100}%` }} />
                </span>
                <span class="number">{percent(share)}</span>
              </summary>
              {detail}
            </details>
          </li>
        );
      })}
    </ol>
  );
}
