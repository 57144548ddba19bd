/** What is done before the page goes, with its tab or as a popup that closes: nothing is unmounted then. */
import { useEffect, useRef } from 'preact/hooks';

export function usePageHide(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onHide = () => latest.current();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);
}
