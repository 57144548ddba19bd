/** Whether the reader is just reading: nothing but scrolling on for a while. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without pointer, key or focus. */
const AFTER_MS = 2500;

const STIRS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Never true at the top of the page; a scroll back ends it, as does whatever else shows that something is looked for. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let last = scrollY;
    const stir = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(scrollY > 0), AFTER_MS);
    };
    const scrolled = () => {
      const back = scrollY < last;
      // Reading begins: what stands there from the first goes after a while.
      const left = last === 0 && scrollY > 0;
      last = scrollY;
      if (back || left) stir();
    };
    stir();
    for (const event of STIRS) document.addEventListener(event, stir, { passive: true });
    document.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of STIRS) document.removeEventListener(event, stir);
      document.removeEventListener('scroll', scrolled);
    };
  }, []);
  return idle;
}
