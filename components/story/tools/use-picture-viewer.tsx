/** Opens the pictures of a story to be looked at alone, by click, Enter or space. */
import type { RefObject, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { type Picture, pictureOf } from './pictures';

const loadViewer = () => import('./PictureViewer');

/** What to put on the page: the open viewer, or nothing. */
export function usePictureViewer(within: RefObject<HTMLElement | null>): VNode | null {
  const [opened, setOpened] = useState<{ pictures: Picture[]; first: number } | null>(null);
  const loaded = useLoaded(loadViewer, opened !== null);
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    const open = (event: Event) => {
      const image = (event.target as Element).closest<HTMLImageElement>('img[data-enlarge]');
      if (!image) return;
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      const images = [...root.querySelectorAll<HTMLImageElement>('img[data-enlarge]')];
      setOpened({ pictures: images.map(pictureOf), first: images.indexOf(image) });
    };
    root.addEventListener('click', open);
    root.addEventListener('keydown', open);
    return () => {
      root.removeEventListener('click', open);
      root.removeEventListener('keydown', open);
    };
  }, [within]);
  if (!opened || !loaded) return null;
  return <loaded.PictureViewer {...opened} onClose={() => setOpened(null)} />;
}
