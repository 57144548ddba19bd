/** Sanitises a story once more where it is shown, with code that is loaded only then. */
import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../../utils/story/types';
import { useSettings } from '../services';
import { dropFailedPictures } from './failed-pictures';

export type StoryFragment = DocumentFragment | 'loading' | 'failed';

export function useStoryFragment({ html, url }: Story): StoryFragment {
  const { showImages } = useSettings();
  const [fragment, setFragment] = useState<StoryFragment>('loading');
  useEffect(() => {
    let current = true;
    import('../../utils/story/sanitise').then(
      ({ sanitise }) => {
        if (!current) return;
        const clean = sanitise(html, {
          window: globalThis.window,
          baseUrl: url,
          images: showImages,
        });
        dropFailedPictures(clean);
        setFragment(clean);
      },
      () => current && setFragment('failed'),
    );
    return () => {
      current = false;
    };
  }, [html, url, showImages]);
  return fragment;
}
