/** Reads the page once, and again when asked. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fail, type Result } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import { useServices } from '../services';

// Layout effects: what a click waits for is asked for before the first paint, not after it.

/** The title, while the rest of the page is still being read; null where that is not known sooner. */
export function useTitleAhead(): string | null {
  const { readTitle } = useServices();
  const [title, setTitle] = useState<string | null>(null);
  useLayoutEffect(() => {
    let current = true;
    void readTitle().then((read) => current && setTitle(read));
    return () => {
      current = false;
    };
  }, [readTitle]);
  return title;
}

/** `page` is null while the page is being read. */
export function usePage(): { page: Result<PageReport> | null; readAgain: () => void } {
  const { readPage } = useServices();
  const [page, setPage] = useState<Result<PageReport> | null>(null);
  const turn = useRef(0);
  const readAgain = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setPage(null);
    performance.mark('page-asked');
    const show = (read: Result<PageReport>) => {
      performance.mark('page-read', { detail: read.ok ? read.value.ms.total : null });
      if (mine === turn.current) setPage(read);
    };
    readPage().then(show, () => show(fail({ kind: 'unfinished' })));
  }, [readPage]);
  useLayoutEffect(readAgain, [readAgain]);
  return { page, readAgain };
}
