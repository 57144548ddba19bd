/** Fills what the components ask for (components/services.ts) with the browser's own means. */
import { browser } from 'wxt/browser';
import type { Services } from '../../components/services';
import { fail, type Result, succeed } from '../failure';
import type { PageReport } from '../page-report';
import { citeChoices } from '../settings';
import { createCiting } from './citing';
import { copyCitation } from './clipboard';
import { askDesk } from './desk';
import { highlights } from './highlights';
import { openPanel } from './panel';
import { grantSite } from './permissions';
import { activeTab, readTab } from './read-tab';
import { keepReport, loadReport } from './reports';
import { loadSettings, saveSettings } from './settings-store';
import { watchLater } from './watch-later';

// What the first frame does not show is loaded when it is asked for: the popup's opening waits for none of it.
const choices = () => import('./choices');
const corrections = () => import('./corrections');
const places = () => import('./places');

export interface Surface {
  /** The popup and the panel read a tab, the reader a kept report. */
  readPage: () => Promise<Result<PageReport>>;
  onPanelOpened?: () => void;
  /** Builds the citation engine while the page is being read, so that the first citation waits for neither. */
  warmsEngine?: boolean;
}

export function createServices({ readPage, onPanelOpened, warmsEngine }: Surface): Services {
  const citing = createCiting();
  if (warmsEngine) {
    loadSettings().then((settings) => citing.warm(citeChoices(settings, navigator.language)));
  }
  // Known before any click, since panels open only while a click is being handled.
  let windowId: number | undefined;
  browser.windows.getCurrent().then((current) => {
    windowId = current.id;
  });
  return {
    readPage,
    lookUpPaper: async (doi, choices, signal) =>
      (await askDesk('lookUpPaper', { doi, ...choices }, signal)) ?? unanswered(signal),
    // The background may be gone in the middle of it: then the paper stays as it is.
    enrichPaper: async (paper, choices, signal) =>
      (await askDesk('enrichPaper', { paper, ...choices }, signal)) ?? paper,
    matchPaper: async (search, signal) =>
      (await askDesk('matchPaper', search, signal)) ?? unanswered(signal),
    recallChoice: async (story) => (await choices()).recallChoice(story),
    keepChoice: async (story, choice) => (await choices()).keepChoice(story, choice),
    watchChoice: (story, onChoice) =>
      watchLater(choices().then(({ watchChoice }) => watchChoice(story, onChoice))),
    recallPlace: async (story) => (await places()).recallPlace(story),
    keepPlace: async (story, place) => (await places()).keepPlace(story, place),
    showEvidence: async (url, selector) =>
      (await import('./show-evidence')).showEvidence(url, selector),
    cite: citing.cite,
    exportItems: citing.exportItems,
    loadCorrections: async (works) => (await corrections()).loadCorrections(works),
    keepCorrection: async (work, correction) =>
      (await corrections()).keepCorrection(work, correction),
    watchCorrection: (work, onChange) =>
      watchLater(corrections().then(({ watchCorrection }) => watchCorrection(work, onChange))),
    loadStyles: async () => (await import('../citation/style-index')).loadStyleIndex(),
    fetchStyle: async (id) => (await import('./newest-style')).askForStyle(id),
    keepOwnStyle: async (style, from) => (await import('./own-styles')).keepOwnStyle(style, from),
    removeOwnStyle: async (id) => (await import('./own-styles')).removeOwnStyle(id),
    copy: copyCitation,
    download,
    highlights,
    openPanel: () => {
      if (windowId !== undefined) openPanel(windowId).then(onPanelOpened);
    },
    openReader,
    openOptions: () => browser.runtime.openOptionsPage(),
    openStyleOptions: () =>
      browser.tabs.create({ url: browser.runtime.getURL('/options.html#styles') }),
    grantSite,
    saveSettings,
    loadRequests: async () => (await import('./request-log')).loadRequests(),
    clearRequests: async () => (await import('./request-log')).clearRequests(),
  };
}

/** Names the service only where it has to: the table of services is not needed in the first frame. */
async function unanswered(signal: AbortSignal | undefined): Promise<Result<never>> {
  if (signal?.aborted) return fail({ kind: 'aborted' });
  const { SERVICES } = await import('../scholarly/services');
  return fail({ kind: 'unreachable', service: SERVICES.crossref.name, status: null });
}

/** Reads the tab in front and keeps its report for the other surfaces. */
export async function readActiveTab(): Promise<Result<PageReport>> {
  const tab = await activeTab();
  if (!tab) return fail({ kind: 'no-access' });
  const report = await readTab(tab);
  if (report.ok) await keepReport(report.value, tab.id ?? null);
  return report;
}

/** The report that a full page's own address names. */
export function readKeptReport(): Promise<Result<PageReport>> {
  return loadReport(new URLSearchParams(location.search).get('story') ?? '');
}

async function openReader(report: PageReport): Promise<Result<void>> {
  const kept = await keepReport(report, null);
  if (!kept.ok) return kept;
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?story=${kept.value}`) });
  return succeed(undefined);
}

function download({ name, mime, data }: Parameters<Services['download']>[0]): void {
  const url = URL.createObjectURL(new Blob([data], { type: mime }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
