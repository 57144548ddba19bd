/** Copies the citation. Enter does it as soon as a surface opens, since the focus stands here. */

import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import './CopyButton.css';
import { Icon } from '../controls/Icon';
import type { CopyState } from './use-copy';

interface Props {
  state: CopyState;
  onCopy: () => void;
  /** A look-up may yet complete the citation, and copying waits for it. */
  completing?: boolean;
  /** There is no room to write that; a voice says it. */
  short?: boolean;
  /** Takes the focus when it appears. */
  first?: boolean;
  /** For a second one on a surface, which needs a name of its own. */
  label?: string;
}

export function CopyButton({
  state,
  onCopy,
  completing = false,
  short = false,
  first = false,
  label,
}: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (first) button.current?.focus({ preventScroll: true });
  }, [first]);
  const copied = state === 'copied';
  return (
    <Button
      variant="primary"
      buttonRef={button}
      onClick={onCopy}
      aria-label={label}
      data-part="copy"
    >
      {/* Both words hold the place, so that the button keeps its width. */}
      <span class="copy-button" data-copied={copied}>
        <span aria-hidden={copied}>
          {i18n.t('citation.copy')}{' '}
          {completing && (
            <span class={short ? 'visually-hidden' : undefined}>
              {i18n.t('citation.completes')}{' '}
            </span>
          )}
          {first && <Icon name="enter" />}
        </span>
        <span aria-hidden={!copied}>
          <Icon name="check" /> {i18n.t('citation.copied')}
        </span>
      </span>
    </Button>
  );
}
