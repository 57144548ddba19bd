/** Keeps what floats beside a passage there, within the window, as the page scrolls and changes size. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lastLine } from './passages';

/** Pixels between the passage and what floats, and from the window's edge. */
const GAP = 8;

export function useAnchoredPosition(range: Range | null): RefObject<HTMLDivElement | null> {
  const float = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = float.current;
    if (!element || !range) return;
    const put = () => {
      const line = lastLine(range);
      const { width, height } = element.getBoundingClientRect();
      const below = line.bottom + GAP;
      const above = range.getBoundingClientRect().top - GAP - height;
      const top = below + height <= innerHeight - GAP || above < GAP ? below : above;
      const left = (line.left + line.right - width) / 2;
      const keep = (at: number, size: number, room: number) =>
        Math.max(GAP, Math.min(at, room - size - GAP));
      const x = keep(left, width, document.documentElement.clientWidth);
      element.style.translate = `${x}px ${keep(top, height, innerHeight)}px`;
    };
    put();
    const resized = new ResizeObserver(put);
    resized.observe(element);
    addEventListener('resize', put);
    document.addEventListener('scroll', put, { capture: true, passive: true });
    return () => {
      resized.disconnect();
      removeEventListener('resize', put);
      document.removeEventListener('scroll', put, { capture: true });
    };
  }, [range]);
  return float;
}
