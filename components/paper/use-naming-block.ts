/** Marks the paragraph that names the paper and tells how far down it stands. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { paperFacts } from '../page/paper-facts';
import type { StoryModel } from '../page/use-story';
import { findNamingBlock } from './naming-block';

/** `top`: pixels from the top of the sheet; 0 where no paragraph names the paper. */
export function useNamingBlock(
  { mention, lookup }: StoryModel,
  sheet: { current: HTMLElement | null },
): { top: number; onShown: (body: HTMLElement) => void } {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  const journal = mention && paperFacts(mention, lookup.paper).journal;

  useEffect(() => {
    const block = body && mention && findNamingBlock(body, mention, journal);
    if (!block || !sheet.current) return setTop(0);
    const measure = () =>
      setTop(block.getBoundingClientRect().top - (sheet.current?.getBoundingClientRect().top ?? 0));
    block.classList.add('names-paper');
    const resized = new ResizeObserver(measure);
    resized.observe(body);
    return () => {
      resized.disconnect();
      block.classList.remove('names-paper');
    };
  }, [body, mention, journal, sheet]);

  return { top, onShown: useCallback((shown: HTMLElement) => setBody(shown), []) };
}
