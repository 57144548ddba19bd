/** What goes with a story that has room: finding, the keys and their list, the original page. */
import type { VNode } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RANGES } from '../../../utils/reading-settings';
import type { Story } from '../../../utils/story/types';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { useServices, useSettings } from '../../services';
import { originalHere } from '../original-link';
import { useSingleKeys } from './use-single-keys';

/** A key that does something by itself. */
export interface SingleKey {
  key: string;
  words: string;
  act: () => void;
}

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
const loadKeys = () => import('./KeysDialog');

export function useStoryTools({ story, body, keys = [], active = true }: Options): StoryTools {
  const [open, setOpen] = useState<'find' | 'keys' | null>(null);
  const before = useRef<Element | null>(null);
  const bar = useLoaded(loadFindBar, open === 'find');
  const list = useLoaded(loadKeys, open === 'keys');
  const resize = useResize();

  const find = useCallback(() => {
    before.current = document.activeElement;
    setOpen('find');
  }, []);
  const close = useCallback(() => {
    setOpen(null);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, []);
  const openOriginal = () => {
    window.open(originalHere(story.url, body), '_blank', 'noopener,noreferrer');
  };
  const all: SingleKey[] = [
    { key: '/', words: i18n.t('find.title'), act: find },
    { key: 'o', words: i18n.t('story.originalHere'), act: openOriginal },
    { key: '+', words: i18n.t('reader.larger'), act: () => resize(1) },
    { key: '-', words: i18n.t('reader.smaller'), act: () => resize(-1) },
    ...keys,
    { key: '?', words: i18n.t('keys.title'), act: () => setOpen('keys') },
  ];
  useSingleKeys(Object.fromEntries(all.map(({ key, act }) => [key, act])), active);

  return {
    entries: [
      { words: i18n.t('find.title'), onClick: find },
      { words: i18n.t('story.originalHere'), onClick: openOriginal },
      { words: i18n.t('keys.title'), onClick: () => setOpen('keys') },
    ],
    findBar: open === 'find' && bar && body ? <bar.FindBar body={body} onClose={close} /> : null,
    dialog:
      open === 'keys' && list ? <list.KeysDialog keys={all} onClose={() => setOpen(null)} /> : null,
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
