/** Why a part of the library shows nothing, and what to do. */
import type { ComponentChildren } from 'preact';
import './NothingHere.css';

export function NothingHere({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <div class="nothing-here" data-part="nothing-here">
      <p class="nothing-here__words serif">{words}</p>
      {children}
    </div>
  );
}
