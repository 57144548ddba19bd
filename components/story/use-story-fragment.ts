/** Makes a story ready to be shown, with code that is loaded only then: sanitised once more, notes and pictures marked. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import { useSettings } from '../services';

export type StoryFragment = DocumentFragment | 'loading' | 'failed';

export function useStoryFragment({ html, url }: Story): StoryFragment {
  const { showImages } = useSettings();
  const [fragment, setFragment] = useState<StoryFragment>('loading');
  useEffect(() => {
    let current = true;
    import('./ready-fragment')
      .then(({ readyFragment }) => {
        if (!current) return;
        const wanted = { baseUrl: url, images: showImages };
        setFragment(readyFragment(html, wanted, i18n.t('picture.enlarge')));
      })
      .catch(() => current && setFragment('failed'));
    return () => {
      current = false;
    };
  }, [html, url, showImages]);
  return fragment;
}
