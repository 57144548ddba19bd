/** Reads the story of a tab by running the content script in it, on the strength of the reader's click. */
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../failure';
import type { PageReading, PageReport } from '../page-report';
import { type Reader, runReader } from './asked-ahead';
import type { ReadableTab } from './restricted-pages';

/** Fails with `restricted-page`, `no-access` or `unread-page`; a page without an article is a report that says so. */
export async function readTab(tab: ReadableTab): Promise<Result<PageReport>> {
  if (tab.id === undefined) return fail({ kind: 'no-access' });
  try {
    const [report, { wishIfWhole }] = await Promise.all([
      readStory(tab.id),
      import('./whole-text-pages'),
    ]);
    if (typeof report === 'string') return fail({ kind: 'restricted-page', page: report });
    if (!report) return notReadable(tab, null);
    // Seldom: only then is the page read twice.
    const isWhole = await wishIfWhole(tab.id, report.story.url);
    const whole = isWhole && (await readStory(tab.id));
    return succeed(whole && typeof whole !== 'string' ? whole : report);
  } catch (error) {
    return notReadable(tab, error instanceof Error ? error.message : String(error));
  }
}

/** Null or undefined, as browsers have it, where the script came to no end. */
async function resultOf<Read>(tabId: number, reader: Reader): Promise<Read | null | undefined> {
  const [injection] = await runReader(tabId, reader);
  return injection?.result as Read | null | undefined;
}

const readStory = (tabId: number) => resultOf<PageReading>(tabId, 'story');

/** The title alone, which is there sooner than the story; null where it cannot be read. */
export async function readTitleOfTab({ id }: ReadableTab): Promise<string | null> {
  if (id === undefined) return null;
  try {
    return (await resultOf<string>(id, 'title')) ?? null;
  } catch {
    // Reading the story fails as well, and says why.
    return null;
  }
}

async function notReadable(tab: ReadableTab, refusal: string | null): Promise<Result<PageReport>> {
  const { readUnreadable } = await import('./sample/unreadable-tab');
  return readUnreadable(tab, refusal);
}

/** The tab the reader looks at in the window this page belongs to. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
