/** What goes with a story that has room: finding, the keys and their list, the original page. */
import type { VNode } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RANGES } from '../../../utils/reading-settings';
import type { Story } from '../../../utils/story/types';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { useKeys } from '../../keys/use-keys';
import type { SingleKey } from '../../keys/use-single-keys';
import { useServices, useSettings } from '../../services';
import { originalHere } from '../original-link';

export interface StoryTools {
  /** Entries for the menu of what is wanted seldom. */
  entries: { words: string; onClick: () => void }[];
  /** The open find bar, for the top of the text. */
  findBar: VNode | null;
  /** What stands over everything. */
  dialog: VNode | null;
  find: () => void;
}

interface Options {
  story: Story;
  body: HTMLElement | null;
  /** Further keys of the surface. */
  keys?: readonly SingleKey[];
  /** False while the story is not the one in front. */
  active?: boolean;
}

const loadFindBar = () => import('./FindBar');

export function useStoryTools({ story, body, keys = [], active = true }: Options): StoryTools {
  const [open, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const bar = useLoaded(loadFindBar, open);
  const resize = useResize();

  const find = useCallback(() => {
    before.current = document.activeElement;
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, []);
  const openOriginal = () => {
    window.open(originalHere(story.url, body), '_blank', 'noopener,noreferrer');
  };
  const list = useKeys(
    [
      { key: '/', words: i18n.t('find.title'), act: find },
      { key: 'o', words: i18n.t('story.originalHere'), act: openOriginal },
      { key: '+', words: i18n.t('reader.larger'), act: () => resize(1) },
      { key: '-', words: i18n.t('reader.smaller'), act: () => resize(-1) },
      ...keys,
    ],
    { active },
  );

  return {
    entries: [
      { words: i18n.t('find.title'), onClick: find },
      { words: i18n.t('story.originalHere'), onClick: openOriginal },
      { words: i18n.t('keys.title'), onClick: list.show },
    ],
    findBar: open && bar && body ? <bar.FindBar body={body} onClose={close} /> : null,
    dialog: list.dialog,
    find,
  };
}

function useResize(): (steps: number) => void {
  const { saveSettings } = useServices();
  const { textSize } = useSettings();
  const { min, max, step } = RANGES.textSize;
  return (steps) => {
    const size = textSize + steps * step;
    if (size >= min && size <= max) void saveSettings({ textSize: size });
  };
}
