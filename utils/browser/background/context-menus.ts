/**
 * The entries of the context menus. "Cite this" stands alone on pages: browsers fold two entries
 * into a submenu, and it would take two steps to reach.
 */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export const MENU = {
  cite: 'cite',
  citePage: 'cite-page',
  openPanel: 'open-panel',
  save: 'save',
  openLibrary: 'open-library',
} as const;

/** To be called when the extension is installed or updated; browsers keep the entries. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU.cite,
    title: i18n.t('menu.cite'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
  // The icon's own menu.
  browser.contextMenus.create({
    id: MENU.openPanel,
    title: i18n.t('menu.openPanel'),
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: MENU.citePage,
    title: i18n.t('menu.citePage'),
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: MENU.save,
    title: i18n.t('menu.save'),
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: MENU.openLibrary,
    title: i18n.t('menu.openLibrary'),
    contexts: ['action'],
  });
}
