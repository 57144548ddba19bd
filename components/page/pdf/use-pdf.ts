/** Has the text of a PDF read behind what its address says, which is shown at once. */
import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../../../utils/page-report';
import { useServices } from '../../services';

/** Nothing can be said of its paper yet: the address names none, and the text is not here. */
export const isUndecided = ({ pdf, mentions }: PageReport): boolean =>
  pdf === 'unread' && mentions.length === 0;

/** The report to show: the one that was given until more is known. */
export function usePdf(given: PageReport): PageReport {
  const { readPdf } = useServices();
  const [read, setRead] = useState<{ from: PageReport; report: PageReport } | null>(null);
  useEffect(() => {
    if (given.pdf !== 'unread') return;
    let current = true;
    void readPdf(given)
      .catch((): PageReport => ({ ...given, pdf: 'unreachable' }))
      .then((report) => current && setRead({ from: given, report }));
    return () => {
      current = false;
    };
  }, [given, readPdf]);
  return read?.from === given ? read.report : given;
}
