/** Whether the reader is just reading: nothing but scrolling for a while. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without pointer, key or focus. */
const AFTER_MS = 2500;

const STIRS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stir = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), AFTER_MS);
    };
    stir();
    for (const event of STIRS) document.addEventListener(event, stir, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of STIRS) document.removeEventListener(event, stir);
    };
  }, []);
  return idle;
}
