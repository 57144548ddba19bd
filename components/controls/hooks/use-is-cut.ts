/** Whether an element holds more than it shows. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Looked at whenever the component is drawn, and when the element changes its size. */
export function useIsCut(element: RefObject<HTMLElement | null>): boolean {
  const [isCut, setIsCut] = useState(false);
  const look = () => {
    const { current } = element;
    // A part of a pixel is no text.
    if (current) setIsCut(current.scrollHeight > current.clientHeight + 1);
  };
  useLayoutEffect(look);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(look);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isCut;
}
