/** The citation as it will be pasted, in a place that keeps its size. */

import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import './CitationText.css';
import { Skeleton } from '../controls/Skeleton';
import { RichText } from './RichText';
import type { CitationModel } from './use-citation';

interface Props {
  citing: CitationModel;
  textRef?: Ref<HTMLDivElement>;
  /** As tall as the citation, instead of scrolling within a fixed height. */
  layout?: 'short' | 'full';
  /** A note on the citation, at the foot of its place. */
  children?: ComponentChildren;
}

export function CitationText({ citing, textRef, layout = 'short', children }: Props) {
  return (
    <div class={`citation-text ${layout === 'full' ? 'citation-text--full' : ''}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong for text */}
      <div
        class="citation-text__words serif"
        role="group"
        dir="auto"
        aria-label={i18n.t('citation.text')}
        aria-busy={citing.making}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        ref={textRef ?? null}
        data-part="citation"
      >
        {citing.citation ? (
          <RichText html={citing.citation.html} />
        ) : (
          citing.making && <Skeleton lines={[96, 90, 72]} />
        )}
      </div>
      <div class="citation-text__note">{children}</div>
    </div>
  );
}
