/** A part of the settings page under its label. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function OptionsPart({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="options__part" aria-labelledby={id}>
      <h2 class="part-label" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
