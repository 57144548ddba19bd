/** The citation as it will be pasted, in a place that keeps its size until the reader opens it. */

import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './CitationText.css';
import { useIsCut } from '../controls/hooks/use-is-cut';
import { IconButton } from '../controls/IconButton';
import { Skeleton } from '../controls/Skeleton';
import { RichText } from './RichText';
import type { CitationModel } from './use-citation';

interface Props {
  citing: CitationModel;
  textRef: RefObject<HTMLDivElement | null>;
  /** As tall as the citation, instead of three lines that open on a press. */
  layout?: 'short' | 'full';
  /** A note on the citation, at the foot of its place. */
  children?: ComponentChildren;
}

export function CitationText({ citing, textRef, layout = 'short', children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const full = layout === 'full';
  const isCut = useIsCut(textRef) && !full;
  return (
    <div class={`citation-text ${full ? 'citation-text--full' : ''}`}>
      <div class="citation-text__box" data-cut={isCut && !open} data-open={open}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong for text */}
        <div
          class="citation-text__words serif"
          id={id}
          role="group"
          dir="auto"
          aria-label={i18n.t('citation.text')}
          aria-busy={citing.making}
          // What scrolls is reached by keyboard.
          tabIndex={full || open ? 0 : -1}
          ref={textRef}
          data-part="citation"
        >
          {citing.citation ? (
            <RichText html={citing.citation.html} />
          ) : (
            citing.making && <Skeleton lines={[96, 72]} />
          )}
        </div>
        <div class="citation-text__note">{children}</div>
        {(isCut || open) && (
          <IconButton
            icon="down"
            label={i18n.t('citation.whole')}
            class="button button--icon citation-text__toggle"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
    </div>
  );
}
