/** Floats beside a highlight that was clicked on or has just been made, to change it. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Highlight } from '../../utils/library/highlight';
import { onDismiss } from '../controls/hooks/use-dismiss';
import { showHighlight } from './custom-highlight';
import { type HighlightActions, HighlightEditor } from './HighlightEditor';
import { useAnchoredPosition } from './use-anchored-position';

interface Props {
  highlight: Highlight;
  range: Range;
  actions: HighlightActions;
  onClose: () => void;
}

export function HighlightCard({ highlight, range, actions, onClose }: Props) {
  const card = useAnchoredPosition(range);
  useEffect(() => showHighlight('highlight-shown', [range]), [range]);

  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const stop = onDismiss(
      (target) => card.current?.contains(target) ?? false,
      () => close.current(),
    );
    return () => {
      stop();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [card]);

  return (
    <div
      class="beside highlight-card"
      role="dialog"
      aria-label={i18n.t('highlights.one')}
      ref={card}
      data-part="highlight-card"
    >
      <HighlightEditor highlight={highlight} actions={actions} onDone={onClose} />
    </div>
  );
}
