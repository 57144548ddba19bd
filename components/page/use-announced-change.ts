/** Says politely, once for a story, that the records have turned what is shown. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FirstView, firstView, judgedWorks, showSame } from '../../utils/library/first-view';
import type { PageReport } from '../../utils/page-report';
import { useAnnounce } from '../controls/announce';
import { paperFacts, plainTitle, titleOrPlace } from './paper-facts';
import type { UsedPaper } from './use-paper';

/** @param view what is shown by the records' word; null while there is none */
export function useAnnouncedChange(
  report: PageReport,
  view: FirstView | null,
  recordOf: UsedPaper['recordOf'],
): void {
  const announce = useAnnounce();
  const announced = useRef<PageReport | null>(null);
  useEffect(() => {
    if (!view || announced.current === report) return;
    const before = firstView(judgedWorks(report.mentions, null));
    if (showSame(before, view)) return;
    announced.current = report;
    announce(changeMessage(before, view, recordOf));
  }, [report, view, recordOf, announce]);
}

function changeMessage(
  before: FirstView,
  view: FirstView,
  recordOf: UsedPaper['recordOf'],
): string {
  if (view.kind === 'paper') {
    const title = plainTitle(titleOrPlace(paperFacts(view.mention, recordOf(view.mention))));
    return i18n.t('paper.turnedTo', { title });
  }
  if (before.kind === 'paper') return i18n.t('paper.turnedAway');
  return view.kind === 'none'
    ? i18n.t('paper.turnedAwayAll')
    : i18n.t('paper.isItOne', view.works.length);
}
