/** Makes a story ready to be shown: sanitised once more, notes and pictures marked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import { useSettings } from '../services';

export type StoryFragment = DocumentFragment | 'loading' | 'failed';

/** The code for it is loaded beside the page that is read: the first view waits for neither. */
const loading = import('./ready-fragment');
let loaded: Awaited<typeof loading> | null = null;
loading.then(
  (module) => {
    loaded = module;
  },
  () => {},
);

export function useStoryFragment(
  { html, url }: Story,
  { textFirst, steady }: { textFirst: boolean; steady: boolean },
): StoryFragment {
  const { showImages } = useSettings();
  const make = (module: Awaited<typeof loading>): StoryFragment => {
    const wanted = { baseUrl: url, images: showImages, textFirst, steady };
    try {
      return module.readyFragment(html, wanted, i18n.t('picture.enlarge'));
    } catch {
      return 'failed';
    }
  };
  const [fragment, setFragment] = useState<StoryFragment>(() =>
    loaded ? make(loaded) : 'loading',
  );
  const isMade = useRef(fragment !== 'loading');
  useEffect(() => {
    // The first one stands there already.
    if (isMade.current) {
      isMade.current = false;
      return;
    }
    let current = true;
    loading.then(
      (module) => current && setFragment(make(module)),
      () => current && setFragment('failed'),
    );
    return () => {
      current = false;
    };
  }, [html, url, showImages, textFirst, steady]);
  return fragment;
}
