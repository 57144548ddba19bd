/** Reads the story of a tab by running the content script in it, on the strength of the reader's click. */
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../failure';
import type { PageReport } from '../page-report';

/** What is needed of a tab; `url` is there only where access was given. */
export interface ReadableTab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Fails with `restricted-page` or `no-access`; a page without an article is a report that says so. */
export async function readTab(tab: ReadableTab): Promise<Result<PageReport>> {
  if (tab.id === undefined) return fail({ kind: 'no-access' });
  try {
    const [report, { wishIfWhole }] = await Promise.all([
      runReader(tab.id),
      import('./whole-text-pages'),
    ]);
    if (report === null) return fail({ kind: 'restricted-page', page: 'pdf' });
    if (!report) return notReadable(tab, '');
    // Seldom: only then is the page read twice.
    const isWhole = await wishIfWhole(tab.id, report.story.url);
    return succeed((isWhole && (await runReader(tab.id))) || report);
  } catch (error) {
    return notReadable(tab, error instanceof Error ? error.message : String(error));
  }
}

/** Null for a PDF; undefined where the browser ran nothing, or the page is its own. */
async function runReader(tabId: number): Promise<PageReport | null | undefined> {
  const [injection] = await browser.scripting.executeScript<[], PageReport | null | undefined>({
    target: { tabId },
    files: ['/content-scripts/story.js'],
  });
  return injection?.result;
}

/** The title alone, which is there sooner than the story; null where it cannot be read. */
export async function readTitleOfTab({ id }: ReadableTab): Promise<string | null> {
  if (id === undefined) return null;
  try {
    const [injection] = await browser.scripting.executeScript<[], string | null>({
      target: { tabId: id },
      files: ['/content-scripts/title.js'],
    });
    return injection?.result ?? null;
  } catch {
    // Reading the story fails as well, and says why.
    return null;
  }
}

async function notReadable(tab: ReadableTab, message: string): Promise<Result<PageReport>> {
  const { readUnreadable } = await import('./sample/unreadable-tab');
  return readUnreadable(tab, message);
}

/** The tab the reader looks at in the window this page belongs to. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
