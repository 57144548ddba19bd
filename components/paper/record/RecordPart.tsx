/** A part of what is known of a paper, under its label. */
import type { ComponentChildren } from 'preact';
import './RecordPart.css';

export function RecordPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="record-part">
      <h3 class="part-label">{title}</h3>
      {children}
    </section>
  );
}
