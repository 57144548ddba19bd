/** "Cite this": from a right-click or a shortcut to a citation on the clipboard and a word about it. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { CitationPrefix } from '../../citation/citation-prefix';
import { withPageTitle } from '../../citation/items/items';
import { applyOverrides, workKey } from '../../citation/items/overrides';
import { fail, type Result, succeed } from '../../failure';
import { failureMessage } from '../../messages/failure-message';
import type { CslItem } from '../../scholarly/types';
import { citeChoices, type Settings } from '../../settings';
import { namedStyle, shortName } from '../../style-names';
import { citeOptions } from '../cite-options';
import { readCaption } from '../injected/figure-caption';
import type { SelectedPassage } from '../injected/selected-passage';
import type { CopiedText } from '../messaging/messages';
import { readTab } from '../read-tab';
import type { ReadableTab } from '../restricted-pages';
import { loadCorrections } from '../storage/correction-store';
import { saveReport } from '../storage/report-store';
import { loadSettings } from '../storage/settings-store';
import { type CiteSubject, type ClickedPlace, chooseSubject, meansPage } from './cite-subject';
import { type Asker, answerLookup } from './lookup-service';
import { readMeantPdf } from './meant-pdf';
import { askOffscreenPage } from './offscreen';
import { choiceFor, verdictsOn } from './reported-paper';
import { tell } from './show-toast';

/** Citing by right-click does not wait longer than this for the look-up, in milliseconds. */
const TIMEOUT_MS = 5000;

/** Copies the citation of what was clicked on and tells the reader what was copied, or why not. */
export async function citeThis(
  tab: ReadableTab & { id: number; incognito: boolean },
  clicked: ClickedPlace,
): Promise<void> {
  const inFront = await readTab(tab);
  if (inFront.ok) await saveReport(inFront.value, tab.id);
  const pdf = await readMeantPdf(tab.id, clicked, inFront);
  const page = pdf ? succeed(pdf) : inFront;
  // A PDF that a link leads to is meant as if it were in front.
  const place = pdf ? {} : clicked;
  const choice = page.ok ? await choiceFor(page.value) : null;
  const settings = await loadSettings();
  const asker = { signal: AbortSignal.timeout(TIMEOUT_MS), isPrivate: tab.incognito };
  // As in the popup: what the reader chose needs no judgement.
  const judged = page.ok && settings.lookUp && choice === null && meansPage(place, page.value);
  const verdicts = judged ? await verdictsOn(page.value, asker) : null;
  const subject = chooseSubject(place, page, new Date(), choice, verdicts);
  if (!subject.ok) {
    const why =
      subject.failure.kind === 'no-paper'
        ? i18n.t(
            /^https?:/i.test(place.linkUrl ?? '') ? 'toast.linkNamesNoPaper' : 'toast.linkIsNoPage',
          )
        : failureMessage(subject.failure);
    return tell(tab.id, i18n.t('toast.notCopied'), why, false);
  }

  const { item, checked } = await fullItem(subject.value, settings, asker);
  const copied = await renderAndCopy(
    await asCorrected(item, subject.value.item),
    settings,
    await leadOf(subject.value, tab.id),
  );
  if (!copied.ok)
    return tell(tab.id, i18n.t('toast.notCopied'), failureMessage(copied.failure), false);
  const made = copied.value.instead ?? settings.citationStyle;
  const style = shortName(namedStyle(made, settings));
  const title = i18n.t(copiedMessage(subject.value, checked), { style });
  return tell(tab.id, title, copied.value.text, true);
}

function copiedMessage({ kind, quotation, undecided }: CiteSubject, checked: boolean) {
  if (kind === 'figure') return 'toast.copiedFigure';
  if (quotation !== null)
    return kind === 'story' ? 'toast.copiedQuotation' : 'toast.copiedQuotationOfPaper';
  if (kind === 'story') return undecided ? 'toast.copiedStoryUndecided' : 'toast.copiedStory';
  return checked ? 'toast.copiedPaper' : 'toast.copiedPaperAsSaid';
}

/** The words of the page that go before the citation. */
async function leadOf(subject: CiteSubject, tabId: number): Promise<CitationPrefix | null> {
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
      files: ['/selection.js'],
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

/** The work with what the reader put right in it by hand, also before there was a record of it. */
async function asCorrected(item: CslItem, page: CslItem): Promise<CslItem> {
  const [key, pageKey] = [workKey(item), workKey(page)];
  const known = await loadCorrections([key, pageKey]);
  return applyOverrides(item, known[key] ?? known[pageKey]);
}

/** The looked-up record where it comes in time, else what the page says. */
async function fullItem(
  { workId, alternatives, item, checked }: CiteSubject,
  { lookUp }: Settings,
  asker: Asker,
): Promise<{ item: CslItem; checked: boolean }> {
  if (checked || workId === null || !lookUp) return { item, checked };
  const paper = await answerLookup({ workId, alternatives, fresh: false }, asker);
  return paper.ok
    ? { item: withPageTitle(paper.value.csl, item), checked: true }
    : { item, checked: false };
}

async function renderAndCopy(
  item: CslItem,
  settings: Settings,
  lead: CitationPrefix | null,
): Promise<Result<CopiedText>> {
  const options = await citeOptions(citeChoices(settings, navigator.language));
  if (!options) return fail({ kind: 'no-such-style', id: settings.citationStyle });
  try {
    return await askOffscreenPage('renderAndCopy', { items: [item], options, lead });
  } catch {
    return fail({ kind: 'copy-failed' });
  }
}
