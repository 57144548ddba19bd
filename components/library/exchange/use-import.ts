/** Brings the works of a file of references into the library: read apart from the page, a part at a time, stopped on a press. */
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../../utils/failure';
import type { LibraryStore } from '../../../utils/library/entries/library-store';
import type { Change } from '../../../utils/library/entries/writing';
import type { UnreadRecord } from '../../../utils/library/import/read-works';
import { useServices } from '../../services';
import { useStanding } from '../use-standing';

/** Works that are merged in one transaction. */
const BATCH = 200;

export interface ImportReport {
  file: string;
  /** Works of the file. */
  works: number;
  /** Those that were not there, or say more than what was. */
  changed: number;
  unread: UnreadRecord[];
  change: Change;
  /** Why it ended before its end. */
  failure: Failure | null;
}

export interface Import {
  /** The part that is done, 0 to 1; null while nothing is. */
  progress: number | null;
  report: ImportReport | null;
  read: (file: File) => Promise<void>;
  stop: () => void;
  undo: () => Promise<void>;
}

export function useImport(): Import {
  const { library } = useServices();
  const [progress, setProgress] = useState<number | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const stopping = useRef(new AbortController());
  useStanding(report?.change, () => setReport(null));
  return {
    progress,
    report,
    stop: () => stopping.current.abort(),
    read: async (file) => {
      stopping.current = new AbortController();
      setReport(null);
      setProgress(0);
      setReport(await bringIn(file, library, setProgress, stopping.current.signal));
      setProgress(null);
    },
    undo: async () => {
      if (!report) return;
      const undone = await library.undo(report.change);
      setReport(undone.ok ? null : { ...report, failure: undone.failure });
    },
  };
}

/** Reading is the first half of it, and keeping the second. */
async function bringIn(
  file: File,
  library: LibraryStore,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  const [{ readInWorker }, { entryFrom }, text] = await Promise.all([
    import('../../../utils/library/import/import-client'),
    import('../../../utils/library/import/imported-entry'),
    file.text(),
  ]);
  const change: Change = { steps: [], pages: [] };
  const read = await readInWorker(text, (done) => onProgress(done / 2), signal);
  const outcome = (failure: Failure | null): ImportReport => ({
    file: file.name,
    works: read.ok ? read.value.works.length : 0,
    changed: change.steps.length,
    unread: read.ok ? read.value.unread : [],
    change,
    failure,
  });
  if (!read.ok) return outcome(read.failure);
  const now = new Date();
  const { works } = read.value;
  for (let start = 0; start < works.length; start += BATCH) {
    if (signal.aborted) return outcome({ kind: 'aborted' });
    const entries = works.slice(start, start + BATCH).map((work) => entryFrom(work, now));
    const merged = await library.merge(entries, []);
    if (!merged.ok) return outcome(merged.failure);
    change.steps.push(...merged.value.steps);
    onProgress(0.5 + Math.min(works.length, start + BATCH) / works.length / 2);
  }
  return outcome(null);
}
