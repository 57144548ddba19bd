/** The words that are selected on a page, and where they stand among all that the page shows. */
import { placeOf, type TextPlace } from '../../citation/text-fragment';
import { storyTextOf, type TextRules } from '../../library/story-text';
import { localNameOf, matches } from '../../page-metadata/members';

export interface SelectedPassage {
  /** Paragraphs are apart by line breaks. */
  words: string;
  /** What finds the words again on this page. */
  place: TextPlace | null;
}

/** What browsers search for the words of a link: what is seen, by the lines that styles make. */
const PAGE: TextRules = {
  isRead: (element) =>
    !matches(
      element,
      'script,style,noscript,template,select,textarea,svg,iframe,object,video,audio',
    ) &&
    (Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) ||
      isContents(element)),
  isBlock: (element) =>
    localNameOf(element) === 'br' ||
    !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display),
};

const isContents = (element: Element) => getComputedStyle(element).display === 'contents';

/** Null where nothing is selected, as in the fields of forms, which keep theirs to themselves. */
export function selectedPassage(): SelectedPassage | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const page = storyTextOf(document.body, PAGE);
  const span = page.spanOf(selection.getRangeAt(0));
  if (!span) return null;
  return {
    words: page.text.slice(span.start, span.end),
    place: placeOf(page.text, span.start, span.end),
  };
}
