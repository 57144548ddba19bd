/** One tab's content; it scrolls by itself and is found again where it was left. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  labelledBy: string;
  shown: boolean;
  children: ComponentChildren;
}

export function TabPanel({ id, labelledBy, shown, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef(0);
  // Browsers forget how far a hidden element was scrolled.
  useLayoutEffect(() => {
    if (shown && panel.current) panel.current.scrollTop = left.current;
  }, [shown]);
  return (
    <div
      class="tabs__panel"
      role="tabpanel"
      id={id}
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      hidden={!shown}
      ref={panel}
      onScroll={() => {
        if (shown && panel.current) left.current = panel.current.scrollTop;
      }}
    >
      {children}
    </div>
  );
}
