/** Shows a story's highlights on its own page, in the tab in front. */
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../failure';
import type { Highlight } from '../../library/highlight';
import { handHighlights, PAINT } from '../injected/painted-highlights';
import { activeTab } from '../read-tab';

/** Gives how many of them the page has. Fails with `no-access` where the browser lets nothing into it. */
export async function showHighlights(highlights: readonly Highlight[]): Promise<Result<number>> {
  const tab = await activeTab();
  if (tab?.id === undefined) return fail({ kind: 'no-access' });
  const target = { tabId: tab.id };
  try {
    await browser.scripting.insertCSS({ target, css: PAINT });
    await browser.scripting.executeScript({ target, func: handHighlights, args: [highlights] });
    const [shown] = await browser.scripting.executeScript<[], number>({
      target,
      files: ['/highlights.js'],
    });
    return succeed(shown?.result ?? 0);
  } catch {
    return fail({ kind: 'no-access' });
  }
}
