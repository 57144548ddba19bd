/**
 * The stories read in this browser session, kept in memory by the browser (storage.session, 10 MB), so
 * that the side panel and the full page can show what the popup has read.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../failure';
import { STORY } from '../../library/entries/kept-page';
import type { PageReport, PdfState } from '../../page-report';
import { CLUES } from '../../papers/clues-schema';
import { MENTION } from '../../papers/mention-schema';
import { listOf } from '../../valid-entries';
import { checkedData } from '../messaging/checked-data';
import { lockedList } from './locked-list';
import { readKey, writeKey } from './storage-area';

/** Stories kept at most; the oldest go first. */
const MAX_STORED_REPORTS = 12;

const ENTRY = v.object({ id: v.string(), tabId: v.nullable(v.number()) });

/** The reports have keys of their own, so that one write stays small. */
const index = lockedList({
  area: 'session',
  key: 'reports',
  entry: ENTRY,
  max: MAX_STORED_REPORTS,
});

const PREFIX = 'report-';
const keyOf = ({ id }: { id: string }) => `${PREFIX}${id}`;

const PDF_STATES: Record<PdfState, true> = {
  unread: true,
  read: true,
  scanned: true,
  protected: true,
  large: true,
  damaged: true,
  slow: true,
  locked: true,
  unreachable: true,
};
const PDF_STATE = v.picklist(Object.keys(PDF_STATES) as PdfState[]);

export const REPORT: v.GenericSchema<unknown, PageReport> = v.object({
  story: STORY,
  mentions: listOf(MENTION),
  clues: CLUES,
  papersCut: v.boolean(),
  fault: v.exactOptional(v.string()),
  pdf: v.exactOptional(PDF_STATE),
  ms: v.object({ story: v.number(), mentions: v.number(), total: v.number() }),
});

const STORED_REPORT = v.object({ tabId: v.nullable(v.number()), report: REPORT });
type StoredReport = v.InferOutput<typeof STORED_REPORT>;

/**
 * Keeps a report and returns its id. The report of the same tab is replaced, but what was read of a PDF stays where
 * the new one knows only its address. Fails with `storage-full`.
 */
export async function saveReport(
  report: PageReport,
  tabId: number | null,
): Promise<Result<string>> {
  const before =
    report.pdf === 'unread' && tabId !== null ? await readPdfOfTab(tabId, report) : null;
  if (before !== null) return succeed(before);
  const entry = { id: crypto.randomUUID(), tabId };
  const body: StoredReport & typeof entry = { ...entry, report };
  const saved = await index.update(async (entries) => {
    const others = entries
      .filter((one) => tabId === null || one.tabId !== tabId)
      .slice(0, MAX_STORED_REPORTS - 1);
    await browser.storage.session.remove(entries.filter((one) => !others.includes(one)).map(keyOf));
    try {
      await writeKey('session', keyOf(entry), body);
      return [entry, ...others];
    } catch {
      // Full: the newest story matters most, so all others make room.
      await removeBodies();
      await writeKey('session', keyOf(entry), body);
      return [entry];
    }
  });
  if (saved.ok) return succeed(entry.id);
  await browser.storage.session.remove(keyOf(entry)).catch(() => {});
  return saved;
}

/** Id of the report that was kept for this tab last; null where there is none. */
export async function reportOfTab(tabId: number): Promise<string | null> {
  return (await index.load()).find((entry) => entry.tabId === tabId)?.id ?? null;
}

async function readPdfOfTab(tabId: number, { story }: PageReport): Promise<string | null> {
  const id = await reportOfTab(tabId);
  const kept = id === null ? null : await bodyOf({ id });
  return kept?.report.pdf === 'read' && kept.report.story.url === story.url ? id : null;
}

/** Fails with `story-gone` after a restart of the browser or when newer stories took the room. */
export async function loadReport(id: string): Promise<Result<PageReport>> {
  const saved = await bodyOf({ id });
  return saved ? succeed(saved.report) : fail({ kind: 'story-gone' });
}

/** Calls back with each report as it is kept, from whichever surface. Returns the way to stop. */
export function watchReports(
  onKept: (tabId: number | null, report: PageReport) => void,
): () => void {
  return index.watch(async ([newest]) => {
    const saved = newest && (await bodyOf(newest));
    if (saved) onKept(saved.tabId, saved.report);
  });
}

async function bodyOf(entry: { id: string }): Promise<StoredReport | null> {
  const stored = await readKey('session', keyOf(entry)).catch(() => null);
  return checkedData(STORED_REPORT, stored);
}

/** Those as well that a window which closed half way left without an entry. */
async function removeBodies(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
}
