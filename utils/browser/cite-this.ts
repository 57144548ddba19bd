/** "Cite this": from a right-click or a shortcut to a citation on the clipboard and a word about it. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { failureWords } from '../../components/controls/failure-words';
import { storyKey } from '../../components/paper/choice';
import { correct, workKey } from '../citation/correction';
import type { Lead } from '../citation/quote';
import type { Citation } from '../citation/types';
import { fail, type Result } from '../failure';
import type { CslItem } from '../scholarly/types';
import { citeChoices, type Settings } from '../settings';
import { namedStyle, shortName } from '../style-names';
import { recallChoice } from './choices';
import { citeOptions } from './cite-options';
import { type CiteSubject, type ClickedPlace, chooseSubject } from './cite-subject';
import { loadCorrections } from './corrections';
import { readCaption } from './figure-caption';
import { lookUp } from './look-ups';
import { sendMessage } from './messages';
import { ensureOffscreenPage } from './offscreen';
import { type ReadableTab, readTab } from './read-tab';
import { keepReport } from './reports';
import type { SelectedPassage } from './selected-passage';
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
  const choice = page.ok ? await recallChoice(storyKey(page.value.story)) : null;
  const subject = chooseSubject(place, page, new Date(), choice);
  if (!subject.ok) {
    const why =
      subject.failure.kind === 'no-paper'
        ? i18n.t(
            /^https?:/i.test(place.linkUrl ?? '') ? 'toast.linkNamesNoPaper' : 'toast.linkIsNoPage',
          )
        : failureWords(subject.failure);
    return tell(tab.id, i18n.t('toast.notCopied'), why, false);
  }

  const { item, checked } = await fullItem(subject.value);
  const settings = await loadSettings();
  const copied = await renderAndCopy(
    await asCorrected(item),
    settings,
    await leadOf(subject.value, tab.id),
  );
  if (!copied.ok)
    return tell(tab.id, i18n.t('toast.notCopied'), failureWords(copied.failure), false);
  const style = shortName(namedStyle(settings.citationStyle, settings));
  const title = i18n.t(copiedWords(subject.value, checked), { style });
  return tell(tab.id, title, copied.value.text, true);
}

function copiedWords({ kind, quotation }: CiteSubject, checked: boolean) {
  if (kind === 'figure') return 'toast.copiedFigure';
  if (quotation !== null)
    return kind === 'story' ? 'toast.copiedQuotation' : 'toast.copiedQuotationOfPaper';
  if (kind === 'story') return 'toast.copiedStory';
  return checked ? 'toast.copiedPaper' : 'toast.copiedPaperAsSaid';
}

/** The words of the page that go before the citation. */
async function leadOf(subject: CiteSubject, tabId: number): Promise<Lead | null> {
  const { quotation, page, picture, credit } = subject;
  if (quotation !== null) {
    const selected = await selectionIn(tabId);
    return {
      kind: 'quotation',
      words: selected?.words ?? quotation,
      url: page,
      place: selected?.place ?? null,
    };
  }
  const caption = picture === null ? null : await captionOf(picture, tabId);
  if (caption === null) return null;
  const words = i18n.t('toast.figure', { caption });
  if (credit === null || caption.includes(credit)) return { kind: 'caption', words };
  const sentence = /[.!?]$/.test(words) ? words : `${words}.`;
  return { kind: 'caption', words: `${sentence} ${i18n.t('story.credit', { credit })}` };
}

/** The selection with its paragraphs; the browser's own menu folds them into one line. Null in frames. */
async function selectionIn(tabId: number): Promise<SelectedPassage | null> {
  try {
    const [injection] = await browser.scripting.executeScript<[], SelectedPassage | null>({
      target: { tabId },
      files: ['/content-scripts/selection.js'],
    });
    return injection?.result ?? null;
  } catch {
    return null;
  }
}

async function captionOf(picture: string, tabId: number): Promise<string | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: readCaption,
      args: [picture],
    });
    return injection?.result ?? null;
  } catch {
    return null;
  }
}

/** The work with what the reader put right in it by hand. */
async function asCorrected(item: CslItem): Promise<CslItem> {
  const key = workKey(item);
  return correct(item, (await loadCorrections([key]))[key]);
}

/** The looked-up record where it comes in time, else what the page says. */
async function fullItem(subject: CiteSubject): Promise<{ item: CslItem; checked: boolean }> {
  const { doi, alternatives, item } = subject;
  if (doi === null || !(await loadSettings()).lookUp) return { item, checked: false };
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const paper = await Promise.race([lookUp({ doi, alternatives, fresh: false }), late]);
  return paper?.ok ? { item: paper.value.csl, checked: true } : { item, checked: false };
}

async function renderAndCopy(
  item: CslItem,
  settings: Settings,
  lead: Lead | null,
): Promise<Result<Citation>> {
  const options = await citeOptions(citeChoices(settings, navigator.language));
  if (!options) return fail({ kind: 'no-such-style', id: settings.citationStyle });
  try {
    await ensureOffscreenPage();
    return await sendMessage('renderAndCopy', { items: [item], options, lead });
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
