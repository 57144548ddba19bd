/** By which edge an element has left the view; null while it is in it. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function useOutOfView(element: RefObject<HTMLElement | null>): 'above' | 'below' | null {
  const [edge, setEdge] = useState<'above' | 'below' | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry) return;
      const side = entry.boundingClientRect.bottom <= 0 ? 'above' : 'below';
      setEdge(entry.isIntersecting ? null : side);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return edge;
}
