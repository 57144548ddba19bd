/** Shows on the page itself where a piece of evidence was read. */
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../failure';
import { type FlashOutcome, scrollToAndFlash } from './injected/flash-element';
import { activeTab } from './read-tab';

/**
 * Marks the place in the tab beside the panel, if it still shows the story at `url`. Fails with
 * `no-access` where the browser has taken back the leave to touch the page.
 */
export async function showEvidence(url: string, selector: string): Promise<Result<FlashOutcome>> {
  const tab = await activeTab();
  if (tab?.id === undefined) return fail({ kind: 'no-access' });
  try {
    const [marked] = await browser.scripting.executeScript<[string, string], FlashOutcome>({
      target: { tabId: tab.id },
      func: scrollToAndFlash,
      args: [url, selector],
    });
    return succeed(marked?.result ?? 'gone');
  } catch {
    return fail({ kind: 'no-access' });
  }
}
