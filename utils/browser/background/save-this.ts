/** Saving from the icon's menu or by shortcut: the page's story with its paper, into the library or out again. */
import { i18n } from '#i18n';
import { fail, type Result } from '../../failure';
import { keysInHand } from '../../library/entries/draft';
import { titleOf } from '../../library/entries/entry';
import { createLibraryStore } from '../../library/entries/library-store';
import { saveInHand } from '../../library/entries/save-in-hand';
import type { Change } from '../../library/entries/writing';
import { failureMessage } from '../../messages/failure-message';
import { readTab } from '../read-tab';
import type { ReadableTab } from '../restricted-pages';
import { loadCorrections } from '../storage/correction-store';
import { saveReport } from '../storage/report-store';
import { reportedPaper } from './reported-paper';
import { tell } from './show-toast';

/** Saving does not wait longer than this for the record, in milliseconds. */
const TIMEOUT_MS = 5000;

interface SavedTab extends ReadableTab {
  id: number;
  incognito: boolean;
}

const library = createLibraryStore();

/** What the last press took out, by its story: pressed again, it comes back with its tags and notes. */
const taken = new Map<string, Change>();

/** `wish` is what the press meant when it was begun before; `decide` is told what it means. */
export async function saveThis(
  tab: SavedTab,
  wish?: 'in' | 'out',
  decide: (wish: 'in' | 'out') => Promise<void> = async () => {},
): Promise<void> {
  const done = await toggle(tab, wish, decide);
  if (!done.ok) return tell(tab.id, i18n.t('toast.notSaved'), failureMessage(done.failure), false);
  const { saved, title } = done.value;
  return saved
    ? tell(tab.id, i18n.t('toast.saved'), title, true)
    : tell(tab.id, i18n.t('toast.takenOut'), i18n.t('toast.takenOutHelp'), true);
}

async function toggle(
  tab: SavedTab,
  wish: 'in' | 'out' | undefined,
  decide: (wish: 'in' | 'out') => Promise<void>,
): Promise<Result<{ saved: boolean; title: string }>> {
  if (tab.incognito) return fail({ kind: 'private-window' });
  const page = await readTab(tab);
  if (!page.ok) return page;
  await saveReport(page.value, tab.id);
  const report = page.value;
  const { story } = keysInHand({ report, mention: null, paper: null });
  const kept = await library.find([story]);
  if (!kept.ok) return kept;
  const [there] = kept.value;
  const meant = wish ?? (there ? 'out' : 'in');
  await decide(meant);
  if (meant === 'out') {
    const out = await library.removeStory(story);
    if (!out.ok) return out;
    // Begun again, it may be out already.
    if (there) taken.set(story, out.value);
    return { ok: true, value: { saved: false, title: '' } };
  }
  if (there) return { ok: true, value: { saved: true, title: titleOf(there) } };
  const back = taken.get(story);
  taken.delete(story);
  const done = back ? await library.undo(back) : await save(report);
  if (!done.ok) return done;
  const entry = done.value.steps.find(({ after }) => after !== null)?.after;
  return { ok: true, value: { saved: true, title: entry ? titleOf(entry) : '' } };
}

async function save(report: Parameters<typeof keysInHand>[0]['report']) {
  const inHand = {
    report,
    ...(await reportedPaper(report, { signal: AbortSignal.timeout(TIMEOUT_MS) })),
  };
  return saveInHand(inHand, library, loadCorrections);
}
