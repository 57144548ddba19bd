import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepFromPages } from '../utils/browser/access/keep-from-pages';
import { citeThis } from '../utils/browser/background/cite-this';
import { createMenus, MENU } from '../utils/browser/background/context-menus';
import { jobOf, serveJobs } from '../utils/browser/background/jobs';
import {
  answerArchive,
  answerEnrichment,
  answerLookup,
  answerSearch,
  fetchStyle,
} from '../utils/browser/background/lookup-service';
import { serveOmnibox } from '../utils/browser/background/omnibox';
import { openAfterCopy } from '../utils/browser/background/open-after-copy';
import { saveThis } from '../utils/browser/background/save-this';
import { watchForSync } from '../utils/browser/background/sync-settings';
import { welcome } from '../utils/browser/background/welcome';
import { openLibrary } from '../utils/browser/library/open-library';
import { onChecked } from '../utils/browser/messaging/checked';
import { STYLE_ID } from '../utils/browser/messaging/request-schemas';
import { serveRequests } from '../utils/browser/messaging/serve-requests';
import { answerOutcome, serveOutbox } from '../utils/browser/outbox/serve-outbox';
import { openPanel } from '../utils/browser/panel';

/** Listeners only, registered at once, so that browsers can put the background to sleep at any time. */
export default defineBackground(() => {
  keepFromPages();
  const begin = serveJobs(({ kind, tab, place, wish }, note) =>
    kind === 'cite' ? citeThis(tab, place) : saveThis(tab, wish, (wish) => note({ wish })),
  );
  watchForSync();

  browser.runtime.onInstalled.addListener((details) => {
    createMenus();
    welcome(details);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === MENU.openPanel) return openPanel(tab.windowId);
    if (info.menuItemId === MENU.openLibrary) return openLibrary();
    if (info.menuItemId === MENU.save) return begin(jobOf('save', { ...tab, id: tab.id }));
    return begin(jobOf('cite', { ...tab, id: tab.id }, info));
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') return openPanel(tab.windowId);
    if (command === 'save-page') return begin(jobOf('save', { ...tab, id: tab.id }));
    if (command === 'cite-page') return begin(jobOf('cite', { ...tab, id: tab.id }));
  });

  serveOmnibox();
  serveRequests({
    lookUpPaper: answerLookup,
    enrichPaper: answerEnrichment,
    matchPaper: answerSearch,
    outcome: answerOutcome,
    findArchivedCopy: answerArchive,
  });
  serveOutbox();
  onChecked('fetchStyle', 'ours', STYLE_ID, fetchStyle);
  onChecked('openFromToast', 'page', null, (_, { tab }) => openAfterCopy(tab));
});
