/** One picture of a story alone: at the size of the window or its own, with its caption. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { useModal } from '../../controls/hooks/use-modal';
import { IconButton } from '../../controls/IconButton';
import type { Picture } from './pictures';
import './PictureViewer.css';

interface Props {
  pictures: readonly Picture[];
  first: number;
  onClose: () => void;
}

export function PictureViewer({ pictures, first, onClose }: Props) {
  const dialog = useModal();
  const [at, setAt] = useState(first);
  const [full, setFull] = useState(false);
  const picture = pictures[at];
  const many = pictures.length > 1;

  const go = (to: number) => {
    setAt((to + pictures.length) % pictures.length);
    setFull(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const turn = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (event.key === 'Escape') {
      // The browser would close the whole popup.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === '+' || event.key === '-') setFull(event.key === '+');
    // Arrows move about in a picture that is larger than the window.
    else if (turn && !full && many) go(at + turn);
  };

  if (!picture) return null;
  return (
    <dialog
      class="picture-viewer"
      ref={dialog}
      aria-label={i18n.t('picture.viewer')}
      onKeyDown={onKeyDown}
      onCancel={onClose}
    >
      <div class="picture-viewer__bar">
        {many && (
          <>
            <IconButton icon="back" label={i18n.t('picture.previous')} onClick={() => go(at - 1)} />
            <span role="status">
              {i18n.t('picture.of', { at: at + 1, count: pictures.length })}
            </span>
            <IconButton icon="next" label={i18n.t('picture.next')} onClick={() => go(at + 1)} />
          </>
        )}
        <Button variant="plain" aria-pressed={full} onClick={() => setFull(!full)}>
          {i18n.t('picture.full')}
        </Button>
        <span class="picture-viewer__end">
          <IconButton icon="close" label={i18n.t('action.close')} onClick={onClose} />
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no form, only a place that scrolls */}
      <div
        class="picture-viewer__place"
        data-full={full}
        role="group"
        aria-label={picture.alt || i18n.t('picture.viewer')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <img
          src={picture.source}
          alt={picture.alt}
          referrerpolicy="no-referrer"
          onDblClick={() => setFull(!full)}
        />
      </div>
      {picture.caption && <p class="picture-viewer__caption">{picture.caption}</p>}
    </dialog>
  );
}
