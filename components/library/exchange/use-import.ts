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
  /** Works of the file; null where it was not read to its end. */
  works: number | null;
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
  library: Pick<LibraryStore, 'merge' | 'tidy'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  const report: ImportReport = {
    file: file.name,
    works: null,
    changed: 0,
    unread: [],
    change: { steps: [], pages: [] },
    failure: null,
  };
  const bring = async (): Promise<Failure | null> => {
    const [{ readInWorker }, { entryFrom }, text] = await Promise.all([
      import('../../../utils/library/import/import-client'),
      import('../../../utils/library/import/imported-entry'),
      file.text(),
    ]);
    const read = await readInWorker(text, (done) => onProgress(done / 2), signal);
    if (!read.ok) return read.failure;
    const { works, unread } = read.value;
    Object.assign(report, { works: works.length, unread });
    const now = new Date();
    for (let start = 0; start < works.length; start += BATCH) {
      if (signal.aborted) return { kind: 'aborted' };
      const entries = works.slice(start, start + BATCH).map((work) => entryFrom(work, now));
      const merged = await library.merge(entries, []);
      if (!merged.ok) return merged.failure;
      report.change.steps.push(...merged.value.steps);
      onProgress(0.5 + Math.min(works.length, start + BATCH) / works.length / 2);
    }
    return null;
  };
  // The browser may refuse to hand the file over: it was moved, or is changed by another program.
  const failure = await bring().catch((): Failure => ({ kind: 'unfinished' }));
  // A search looks through all words that wait to be put in order.
  void library.tidy();
  return { ...report, changed: report.change.steps.length, failure };
}
