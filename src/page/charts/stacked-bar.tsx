import { count } from '../format.ts';

/** One part of a bar. */
export interface BarPart {
  /** Names the color in the style sheet. */
  color: string;
  title: string;
  value: number;
  /** The address that the part leads to. */
  href: string;
}

/** A bar whose parts show shares of a whole, with a legend that says the numbers and leads to the lists. */
export function StackedBar({ label, parts }: { label: string; parts: readonly BarPart[] }) {
  return (
    <figure class="stacked-bar">
      <div class="stack" aria-hidden="true">
        {parts
          .filter(({ value }) => value > 0)
          .map(({ color, value, href }) => (
            <a key={color} class={`part ${color}`} href={href} tabIndex={-1} style={{ flexGrow: value }} />
          ))}
      </div>
      <ul class="legend" aria-label={label}>
        {parts.map(({ color, title, value, href }) => (
          <li key={color}>
            <a href={href}>
              <i class={`part ${color}`} aria-hidden="true" />
              {title} <b>{count(value)}</b>
            </a>
          </li>
        ))}
      </ul>
    </figure>
  );
}
