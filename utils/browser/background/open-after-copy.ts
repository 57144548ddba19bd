/** Opens what "Cite this" has copied, from its toast: the side panel, or the full page where no panel may open. */
import { browser } from 'wxt/browser';
import { openPanel } from '../panel';
import { reportOfTab } from '../storage/report-store';

interface ToastTab {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** To be called straight from the toast's message: Chrome opens panels only then, Firefox not even then. */
export async function openAfterCopy(tab: ToastTab | undefined): Promise<void> {
  if (tab?.windowId === undefined) return;
  try {
    await openPanel(tab.windowId);
  } catch {
    const report = tab.id === undefined ? null : await reportOfTab(tab.id);
    if (report === null) return;
    const path = `/reader.html?story=${report}&tab=${tab.id}` as const;
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  }
}
