/** Fills what the components ask for (utils/app-services.ts) with the browser's own means. */
import { browser } from 'wxt/browser';
import type { Services } from '../app-services';
import { fail, type Result } from '../failure';
import type { PageReport } from '../page-report';
import { citeChoices } from '../settings';
import { createCitationService } from './citation-service';
import { copyCitation } from './clipboard';
import { deferredHanding, deferredStore, withDeferred } from './deferred-services';
import { openPanel } from './panel';
import { activeTab, readTab, readTitleOfTab } from './read-tab';
import { deferredUnsubscribe } from './storage/deferred-unsubscribe';
import { loadSettings } from './storage/settings-store';

// What the first frame does not show is loaded when it is asked for: the popup's opening waits for none of it.
const choices = () => import('./storage/choice-store');
const corrections = () => import('./storage/correction-store');
const reports = () => import('./storage/report-store');

const background = () => import('./messaging/rpc-port');

export interface Surface {
  /** The popup and the panel read a tab, the reader a kept report. */
  page: Pick<Services, 'readPage' | 'readWholeText'>;
  readTitle?: () => Promise<string | null>;
  onPanelOpened?: () => void;
  /** Of those that offer it. */
  grantSite?: Services['grantSite'];
  /**
   * While the page is being read, the citation engine is built, the background woken and loaded what will be asked
   * for first: then the first citation waits for none of them.
   */
  warms?: boolean;
}

export function createServices({
  page,
  readTitle = async () => null,
  onPanelOpened,
  grantSite = async () => false,
  warms,
}: Surface): Services {
  const citationService = createCitationService();
  if (warms) {
    void background().then(({ wakeBackground }) => wakeBackground());
    void choices();
    void corrections();
    loadSettings().then((settings) =>
      citationService.warm(citeChoices(settings, navigator.language)),
    );
  }
  // Known before any click, since panels open only while a click is being handled.
  let windowId: number | undefined;
  browser.windows.getCurrent().then((current) => {
    windowId = current.id;
  });
  return withDeferred({
    ...page,
    readTitle,
    lookUpPaper: async (workId, choices, signal) =>
      (await background()).sendRequest('lookUpPaper', { workId, ...choices }, signal),
    loadChoice: async (...request) => (await choices()).loadChoice(...request),
    watchChoice: (story, onChoice) =>
      deferredUnsubscribe(choices().then(({ watchChoice }) => watchChoice(story, onChoice))),
    cite: citationService.cite,
    exportItems: citationService.exportItems,
    loadCorrections: async (...request) => (await corrections()).loadCorrections(...request),
    watchCorrection: (work, onChange) =>
      deferredUnsubscribe(
        corrections().then(({ watchCorrection }) => watchCorrection(work, onChange)),
      ),
    copy: copyCitation,
    highlights: deferredStore('highlights', { keep: 'keepHighlight', remove: 'removeHighlight' }),
    library: deferredStore('library', {}),
    handing: deferredHanding(),
    openPanel: () => {
      if (windowId !== undefined) openPanel(windowId).then(onPanelOpened);
    },
    grantSite,
  });
}

/** Reads the tab in front and keeps its report for the other surfaces; whoever shows it does not wait for that. */
async function readActiveTab(): Promise<Result<PageReport>> {
  const tab = await activeTab();
  if (!tab) return fail({ kind: 'no-access' });
  const report = await readTab(tab);
  if (report.ok) void keepReport(report.value, tab.id ?? null);
  return report;
}

async function keepReport(report: PageReport, tabId: number | null): Promise<void> {
  const { saveReport } = await reports();
  await saveReport(report, tabId);
}

/** For the popup and the panel, which stand beside a tab. */
export const ACTIVE_TAB: Surface['page'] = {
  readPage: readActiveTab,
  readWholeText: async (...wish) =>
    (await import('./whole-text')).readWholeTextOfActiveTab(...wish),
};

export async function readActiveTitle(): Promise<string | null> {
  const tab = await activeTab();
  return tab && readTitleOfTab(tab);
}
