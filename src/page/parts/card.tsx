import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a view with a title. `span` is its width in twelfths on a wide screen. */
export function Card(properties: {
  title: ComponentChildren;
  span?: 3 | 4 | 5 | 6 | 7 | 8 | 12;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  const { title, span = 12, aside, children } = properties;
  return (
    <section class={`card span-${span}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
