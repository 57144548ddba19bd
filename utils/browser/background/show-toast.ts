/** Tells the reader, in the page, what was copied or saved, or why not. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage, type ToastContent } from '../messaging/messages';

/** How long the badge on the icon speaks where no toast can be shown, in milliseconds. */
const BADGE_MS = 4000;

/** What was done (`good`) or why not, in the reader's language. What was done can be opened. */
export function tell(tabId: number, title: string, detail: string, good: boolean): Promise<void> {
  const content = {
    title,
    detail,
    open: good ? i18n.t('toast.open') : null,
    close: i18n.t('toast.close'),
    updated: i18n.t('toast.updated'),
    lang: i18n.t('locale.lang'),
    dir: i18n.t('locale.dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  };
  return showToast(tabId, content, good);
}

/**
 * Shows the toast in the tab; where the browser lets nothing into the page, the icon's badge and
 * tooltip tell it instead.
 */
async function showToast(tabId: number, content: ToastContent, good: boolean): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/toast.js'],
    });
    await sendMessage('showToast', content, tabId);
  } catch {
    await browser.action.setTitle({ tabId, title: `${content.title} ${content.detail}` });
    await browser.action.setBadgeText({ tabId, text: good ? '✓' : '?' });
    setTimeout(() => browser.action.setBadgeText({ tabId, text: '' }).catch(() => {}), BADGE_MS);
  }
}
