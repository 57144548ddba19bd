import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { citeThis } from '../utils/browser/cite-this';
import { openDesk } from '../utils/browser/desk';
import { enrich, fetchStyle, lookUp, match } from '../utils/browser/look-ups';
import { createMenus, MENU } from '../utils/browser/menus';
import { onMessage } from '../utils/browser/messages';
import { openCopied } from '../utils/browser/open-copied';
import { openPanel } from '../utils/browser/panel';

/** Listeners only, registered at once, so that browsers can put the background to sleep at any time. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => createMenus());

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === MENU.openPanel) return openPanel(tab.windowId);
    return citeThis({ id: tab.id, url: tab.url }, info);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') return openPanel(tab.windowId);
    if (command === 'cite-page') return citeThis({ id: tab.id, url: tab.url }, {});
  });

  openDesk({ lookUpPaper: lookUp, enrichPaper: enrich, matchPaper: match });
  onMessage('fetchStyle', ({ data }) => fetchStyle(data));
  onMessage('openFromToast', ({ sender }) => openCopied(sender.tab));
});
