/** Opens a story in the full-tab reader, and keeps why it could not. */
import { useCallback, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import { useServices } from '../services';

export function useOpenReader(report: PageReport): { open: () => void; failure: Failure | null } {
  const { openReader } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = useCallback(async () => {
    const opened = await openReader(report);
    setFailure(opened.ok ? null : opened.failure);
  }, [openReader, report]);
  return { open, failure };
}
