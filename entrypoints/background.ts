import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { citeThis } from '../utils/browser/background/cite-this';
import { createMenus, MENU } from '../utils/browser/background/context-menus';
import {
  answerEnrichment,
  answerLookup,
  answerSearch,
  fetchStyle,
} from '../utils/browser/background/lookup-service';
import { openAfterCopy } from '../utils/browser/background/open-after-copy';
import { saveThis } from '../utils/browser/background/save-this';
import { welcome } from '../utils/browser/background/welcome';
import { openLibrary } from '../utils/browser/library/open-library';
import { onMessage } from '../utils/browser/messaging/messages';
import { serveRequests } from '../utils/browser/messaging/rpc-port';
import { openPanel } from '../utils/browser/panel';

/** Listeners only, registered at once, so that browsers can put the background to sleep at any time. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener((details) => {
    createMenus();
    welcome(details);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === MENU.openPanel) return openPanel(tab.windowId);
    if (info.menuItemId === MENU.openLibrary) return openLibrary();
    if (info.menuItemId === MENU.save) return saveThis({ ...tab, id: tab.id });
    return citeThis({ id: tab.id, url: tab.url }, info);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') return openPanel(tab.windowId);
    if (command === 'save-page') return saveThis({ ...tab, id: tab.id });
    if (command === 'cite-page') return citeThis({ id: tab.id, url: tab.url }, {});
  });

  serveRequests({
    lookUpPaper: answerLookup,
    enrichPaper: answerEnrichment,
    matchPaper: answerSearch,
  });
  onMessage('fetchStyle', ({ data }) => fetchStyle(data));
  onMessage('openFromToast', ({ sender }) => openAfterCopy(sender.tab));
});
