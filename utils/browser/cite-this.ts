/** "Cite this": from a right-click or a shortcut to a citation on the clipboard and a word about it. */
import { i18n } from '#i18n';
import { failureWords } from '../../components/controls/failure-words';
import type { Citation } from '../citation/types';
import { fail, type Result } from '../failure';
import type { CslItem } from '../scholarly/types';
import { citationLanguage } from '../settings';
import { type CiteSubject, type ClickedPlace, chooseSubject } from './cite-subject';

import { lookUp } from './look-ups';
import { sendMessage } from './messages';
import { ensureOffscreenPage } from './offscreen';
import { type ReadableTab, readTab } from './read-tab';
import { keepReport } from './reports';
import { loadSettings } from './settings-store';
import { showToast } from './toast';

/** Citing by right-click does not wait longer than this for the look-up, in milliseconds. */
const PATIENCE_MS = 5000;

/** Copies the citation of what was clicked on and tells the reader what was copied, or why not. */
export async function citeThis(
  tab: ReadableTab & { id: number },
  place: ClickedPlace,
): Promise<void> {
  const page = await readTab(tab);
  if (page.ok) await keepReport(page.value, tab.id);
  const subject = chooseSubject(place, page, new Date());
  if (!subject.ok) {
    const why =
      subject.failure.kind === 'no-paper'
        ? i18n.t('toast.linkNamesNoPaper')
        : failureWords(subject.failure);
    return tell(tab.id, i18n.t('toast.notCopied'), why, false);
  }

  const { item, checked } = await fullItem(subject.value);
  const copied = await renderAndCopy(item, subject.value.quotation);
  if (!copied.ok)
    return tell(tab.id, i18n.t('toast.notCopied'), failureWords(copied.failure), false);
  const title =
    subject.value.kind === 'story'
      ? i18n.t('toast.copiedStory')
      : checked
        ? i18n.t('toast.copiedPaper')
        : i18n.t('toast.copiedPaperAsSaid');
  return tell(tab.id, title, copied.value.text, true);
}

/** The looked-up record where it comes in time, else what the page says. */
async function fullItem(subject: CiteSubject): Promise<{ item: CslItem; checked: boolean }> {
  const { doi, alternatives, item } = subject;
  if (doi === null || !(await loadSettings()).lookUp) return { item, checked: false };
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const paper = await Promise.race([lookUp({ doi, alternatives, fresh: false }), late]);
  return paper?.ok ? { item: paper.value.csl, checked: true } : { item, checked: false };
}

async function renderAndCopy(item: CslItem, quotation: string | null): Promise<Result<Citation>> {
  const settings = await loadSettings();
  try {
    await ensureOffscreenPage();
    return await sendMessage('renderAndCopy', {
      items: [item],
      style: settings.citationStyle,
      lang: citationLanguage(settings, navigator.language),
      quotation,
    });
  } catch {
    return fail({ kind: 'copy-failed' });
  }
}

function tell(tabId: number, title: string, detail: string, good: boolean): Promise<void> {
  const content = {
    title,
    detail,
    open: good ? i18n.t('toast.open') : null,
    close: i18n.t('toast.close'),
    lang: i18n.t('toast.lang'),
    dir: 'ltr' as const,
  };
  return showToast(tabId, content, good);
}
