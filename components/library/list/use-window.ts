/** Which rows of a long list are in sight: all of one height, so that no other has to be made. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Rows made beyond either edge. */
const BEYOND = 6;

export interface RowWindow {
  start: number;
  end: number;
  /** In pixels. */
  rowHeight: number;
  scrollTo: (row: number) => void;
}

/** `probe`: an element as high as a row. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
  count: number,
): RowWindow {
  const [rowHeight, setRowHeight] = useState(96);
  const [view, setView] = useState({ top: 0, height: 800 });

  const measure = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    setView((before) =>
      before.top === box.scrollTop && before.height === box.clientHeight
        ? before
        : { top: box.scrollTop, height: box.clientHeight },
    );
    const height = probe.current?.offsetHeight;
    if (height) setRowHeight(height);
  }, [scroller, probe]);

  useLayoutEffect(measure, [measure, count]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    box.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      box.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, measure]);

  const start = Math.max(0, Math.floor(view.top / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + BEYOND);
  const scrollTo = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (!box) return;
      const top = row * rowHeight;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (top + rowHeight > box.scrollTop + box.clientHeight)
        box.scrollTop = top + rowHeight - box.clientHeight;
    },
    [scroller, rowHeight],
  );
  return { start, end, rowHeight, scrollTo };
}
