/** Turns from the part of a page that was taken for its story to all of its text, and back. */
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Failure, fail } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import { useAnnounce } from '../controls/announce';
import { useServices } from '../services';

export interface WholeTextChoice {
  /** True for all the page's text, false for the part that was taken for its story. */
  choose: (whole: boolean) => void;
  /** Why it could not be had. */
  failure: Failure | null;
}

interface Turned {
  /** The report that was turned away from: what is read later counts more. */
  from: PageReport;
  report: PageReport;
  failure: Failure | null;
}

/** `report` is the one to show; of it only the story's text is another than that of `read`. */
export function useWholeText(read: PageReport): { report: PageReport; wholeText: WholeTextChoice } {
  const { readWholeText } = useServices();
  const announce = useAnnounce();
  const [turned, setTurned] = useState<Turned | null>(null);
  const current = turned?.from === read ? turned : null;
  const report = current?.report ?? read;
  const choose = useCallback(
    async (whole: boolean) => {
      const again = await readWholeText(read.story.url, whole).catch(() =>
        fail({ kind: 'unfinished' }),
      );
      if (again.ok) announce(i18n.t(whole ? 'story.wholeShown' : 'story.partShown'));
      setTurned({
        from: read,
        report: again.ok ? { ...report, story: again.value.story } : report,
        failure: again.ok ? null : again.failure,
      });
    },
    [readWholeText, announce, read, report],
  );
  return {
    report,
    wholeText: {
      failure: current?.failure ?? null,
      choose: (whole) => void choose(whole),
    },
  };
}
