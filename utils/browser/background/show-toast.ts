/** Tells the reader, in the page, what was copied or why not. */
import { browser } from 'wxt/browser';
import { sendMessage, type ToastContent } from '../messaging/messages';

/** How long the badge on the icon speaks where no toast can be shown, in milliseconds. */
const BADGE_MS = 4000;

/**
 * Shows the toast in the tab; where the browser lets nothing into the page, the icon's badge and
 * tooltip tell it instead.
 */
export async function showToast(
  tabId: number,
  content: ToastContent,
  good: boolean,
): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/toast.js'],
    });
    await sendMessage('showToast', content, tabId);
  } catch {
    await browser.action.setTitle({ tabId, title: `${content.title} ${content.detail}` });
    await browser.action.setBadgeText({ tabId, text: good ? '✓' : '?' });
    setTimeout(() => browser.action.setBadgeText({ tabId, text: '' }).catch(() => {}), BADGE_MS);
  }
}
