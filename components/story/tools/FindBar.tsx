/** Finds words in the story: how often they stand there, and the way from one to the next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../controls/IconButton';
import './FindBar.css';
import { findInStory } from './find-in-story';

interface Props {
  body: HTMLElement;
  onClose: () => void;
}

/** Names of the marks in FindBar.css. */
const ALL = 'story-find';
const CURRENT = 'story-find-current';

/** As browsers leave what they found: to be marked or copied without a mouse. */
function select(place: Range | undefined): void {
  if (!place) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place.cloneRange());
}

export function FindBar({ body, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<Range[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    CSS.highlights.set(ALL, new Highlight(...found));
    const current = found[at];
    CSS.highlights.set(CURRENT, current ? new Highlight(current) : new Highlight());
    const block = current?.startContainer.parentElement;
    block?.scrollIntoView({ block: 'center' });
    return () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    };
  }, [found, at]);

  const search = (words: string) => {
    setWanted(words);
    setFound(findInStory(body, words));
    setAt(0);
  };
  // From where the last key led, which may not be shown yet.
  const go = (by: number) =>
    found.length > 0 && setAt((from) => (from + by + found.length) % found.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The browser would close the whole popup.
      event.preventDefault();
      event.stopPropagation();
      select(found[at]);
      onClose();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  };
  const none = found.length === 0;
  return (
    <search
      class="find-bar"
      aria-label={i18n.t('find.title')}
      onKeyDown={onKeyDown}
      data-part="find"
    >
      <input
        type="search"
        ref={field}
        value={wanted}
        aria-label={i18n.t('find.words')}
        placeholder={i18n.t('find.words')}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <span class="find-bar__count" role="status">
        {wanted.trim() &&
          (none ? i18n.t('find.none') : i18n.t('find.count', { at: at + 1, count: found.length }))}
      </span>
      <IconButton
        icon="up"
        label={i18n.t('find.previous')}
        aria-disabled={none}
        onClick={() => go(-1)}
      />
      <IconButton
        icon="down"
        label={i18n.t('find.next')}
        aria-disabled={none}
        onClick={() => go(1)}
      />
      <IconButton icon="close" label={i18n.t('action.close')} onClick={onClose} />
    </search>
  );
}
