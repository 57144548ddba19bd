/** Reads the page once, and again when asked. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fail, type Result } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import { useServices } from '../services';

/** `page` is null while the page is being read. */
export function usePage(): { page: Result<PageReport> | null; readAgain: () => void } {
  const { readPage } = useServices();
  const [page, setPage] = useState<Result<PageReport> | null>(null);
  const turn = useRef(0);
  const readAgain = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setPage(null);
    const show = (read: Result<PageReport>) => {
      if (mine === turn.current) setPage(read);
    };
    readPage().then(show, () => show(fail({ kind: 'unfinished' })));
  }, [readPage]);
  useEffect(readAgain, [readAgain]);
  return { page, readAgain };
}
