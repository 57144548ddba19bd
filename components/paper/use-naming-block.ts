/** Marks the paragraph that names the paper and tells how far down it stands. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { paperFacts } from '../page/paper-facts';
import type { StoryModel } from '../page/use-story';
import { findNamingBlock } from './naming-block';

/**
 * `top`: pixels from the top of the sheet; 0 where no paragraph names the paper; null until the text is there. It
 * stays for the paper in hand, whatever its record adds later, and changes with the width of the text alone: what
 * stands beside the paragraph is being read.
 */
export function useNamingBlock(
  { mention, lookup }: StoryModel,
  sheet: { current: HTMLElement | null },
): { top: number | null; onShown: (body: HTMLElement) => void } {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState<number | null>(null);
  const placed = useRef<{ body: HTMLElement; url: string | null; isNamed: boolean } | null>(null);
  const journal = mention && paperFacts(mention, lookup.paper).journal;

  useLayoutEffect(() => {
    if (!body) return;
    const block = mention && findNamingBlock(body, mention, journal);
    const url = mention?.url ?? null;
    const before = placed.current;
    if (before?.body !== body || before.url !== url) {
      placed.current = { body, url, isNamed: block !== null };
      if (!block) setTop(0);
    }
    if (!block) return;
    block.classList.add('names-paper');
    if (!placed.current?.isNamed) return () => block.classList.remove('names-paper');
    let width = 0;
    const measure = () => {
      if (body.clientWidth === width) return;
      width = body.clientWidth;
      setTop(block.getBoundingClientRect().top - (sheet.current?.getBoundingClientRect().top ?? 0));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(body);
    return () => {
      resized.disconnect();
      block.classList.remove('names-paper');
    };
  }, [body, mention, journal, sheet]);

  return { top, onShown: useCallback((shown: HTMLElement) => setBody(shown), []) };
}
