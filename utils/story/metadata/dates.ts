/** When a story was published and last changed. */

import {
  isPublishedName,
  MODIFIED_META,
  PUBLISHED_META,
  RECORD_META,
} from '../../page-metadata/date-names';
import type { PageMetadata } from '../../page-metadata/types';
import { plainText, stringOf } from '../../page-metadata/values';
import { inOurCalendar } from '../../text/calendar/other-calendars';
import { toIsoDate } from '../../text/parse-date';
import { hasMoreText, RUNNING, textOf } from '../dom';

const PUBLISHED_ELEMENTS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published, time.entry-date, .published[title], abbr.published',
] as const;

/** Class and id words under which pages print the day of a story. */
const DATE_BLOCK =
  '[class*="date" i]:not([class*="update" i]), [id*="date" i]:not([id*="update" i]), [class*="publish" i], [class*="byline" i], [class*="dateline" i], [class*="timestamp" i], [class*="meta" i], [class*="byline" i], [class*="time" i]';

const readElement = (element: Element, language: string | null): string | null => {
  for (const name of ['datetime', 'content', 'title', 'data-datetime', 'data-timestamp']) {
    const iso = toIsoDate(element.getAttribute(name) ?? '', language);
    if (iso) return iso;
  }
  const text = textOf(element);
  return text.length <= 160 ? toIsoDate(text, language) : null;
};

/** Pieces of text after the headline among which a date is looked for: the byline stands within them. */
const TEXTS_LOOKED_AT = 150;

/** Pieces of text from the headline on that count as beside it. */
const BESIDE_HEADLINE = 8;

/** A date by itself, in words or figures. Characters. */
const MAX_DATE_LENGTH = 40;

/** 2019/02/06, 2019-02-06 or 20190206 as a part of the address. */
function dateInAddress(url: string): string | null {
  const match = /[/_-]((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(url);
  return match ? toIsoDate(`${match[1]}-${match[3]}-${match[4]}`) : null;
}

/** A work that is referred to has a day of its own. A box around the headline is none, whatever a theme calls it ("has-sidebar"). */
function inTeaser(element: Element): boolean {
  const box = element.closest(
    'aside, nav, footer, li cite, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i]',
  );
  return box !== null && box.localName !== 'body' && box.querySelector('h1') === null;
}

/** "Published on": what a link to the story itself may say besides its day. Characters. */
const FEW_WORDS = 16;

/** Within a link that says more than its day: another story's headline, as a rule. */
const leadsToAnother = (element: Element): boolean => {
  const link = element.closest('a[href]');
  return link !== null && textOf(link).length > textOf(element).length + FEW_WORDS;
};

/** A box with more text than this is no headline's own. Characters. */
const LARGEST_HEADER = 600;

/** In the smallest box around the headline that holds anything else. */
const standsWith = (element: Element, headline: Element): boolean => {
  let box: Element | null = headline.parentElement;
  while (box && !box.contains(element)) box = box.parentElement;
  return box !== null && !hasMoreText(box, LARGEST_HEADER);
};

/** With more text than this between, what stands above the headline is the page's. Characters. */
const FEW_BETWEEN = 200;

/** Shortly above the headline, whatever box holds the two. */
function leadsIn(element: Element, headline: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(
    element.ownerDocument.body,
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = element;
  let between = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (headline.contains(node)) return true;
    if (!element.contains(node)) between += (node.nodeValue ?? '').trim().length;
    if (between > FEW_BETWEEN) return false;
  }
  return false;
}

/** Where a date is looked for. */
interface Place {
  document: Document;
  headline: Element | null;
  language: string | null;
}

/** The first date printed near the headline, by what markup calls it. */
function dateOnPage({ document, headline, language }: Place): string | null {
  const comesAfterHeadline = (element: Element) =>
    !headline ||
    (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const selector of ['article time, main time', 'time', DATE_BLOCK]) {
    let above: string | null = null;
    let near: string | null = null;
    let looked = 0;
    for (const element of document.querySelectorAll(selector)) {
      looked += 1;
      if (looked > 150) break;
      if (inTeaser(element) || leadsToAnother(element)) continue;
      const iso = readElement(element, language);
      if (!iso) continue;
      if (comesAfterHeadline(element)) return near ?? iso;
      above ??= iso;
      if (headline && (standsWith(element, headline) || leadsIn(element, headline))) near ??= iso;
    }
    // A date above the headline is the story's only when it stands close by, not in the masthead.
    if (near || (above && selector !== DATE_BLOCK)) return near ?? above;
  }
  return null;
}

/** "Changed: 5 May": what else happened on a day, or that the story came out. */
const LABELLED = /^\P{Nd}{2,20}[:：]/u;

/** A date in the line above the headline, in the element that holds the headline; with nothing to label it where `isBare`. */
function dateAbove(
  { headline, language }: Omit<Place, 'document'>,
  isBare: boolean,
): string | null {
  const above = headline?.previousElementSibling ?? headline?.parentElement?.previousElementSibling;
  const text = above?.textContent?.trim() ?? '';
  if (isBare && LABELLED.test(text)) return null;
  if (!above || text.length > MAX_DATE_LENGTH || !hasYear(text) || inTeaser(above)) return null;
  return above.closest('header:not(article header, main header)')
    ? null
    : toIsoDate(text, language);
}

/** Whether a short piece of text holds a year, and so perhaps a whole date. */
const hasYear = (text: string): boolean => YEAR.test(text) || YEAR.test(inOurCalendar(text));
const YEAR = /(?:19|20)\d{2}/;

/** The first whole date printed in a short piece of text or a dateline after the headline, outside links and boxes. */
function dateInText({ document, language }: Place): string | null {
  // A heading above the headline may have the day between the two.
  const headline = document.querySelector('h1, h2');
  const { body } = document;
  if (!body) return null;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  if (headline) walker.currentNode = headline;
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < TEXTS_LOOKED_AT; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (!text) continue;
    looked += 1;
    const dateText = text.length > 120 ? datelineOf(text) : text;
    if (!hasYear(dateText)) continue;
    const parent = node.parentElement;
    if (
      !parent ||
      /^(script|style|a|option|noscript|textarea)$/.test(parent.localName) ||
      inTeaser(parent)
    )
      continue;
    const iso = toIsoDate(dateText, language);
    if (iso) return iso;
  }
  return null;
}

/** Place and day before a story's first sentence, up to a dash: "BASEL, 6 February 2019 – Tumor cells …". */
const DATELINE = /^.{6,80}?(?=\s*(?:-{2}|[–—])|\s-\s)/u;
const datelineOf = (text: string): string => DATELINE.exec(text)?.[0] ?? '';

/** A date that stands by itself in, or right below, the main heading. */
function dateBesideHeadline({ document, headline, language }: Place): string | null {
  const { body } = document;
  if (!headline || !body) return null;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  let looked = 0;
  let prose = 0;
  for (let node = walker.nextNode(); node && looked < BESIDE_HEADLINE; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent || /^(script|style)$/.test(parent.localName)) continue;
    looked += 1;
    // Behind a standfirst the day is beside the headline still, behind a paragraph more it is not.
    if (text.length >= RUNNING) prose += 1;
    if (prose > 1) break;
    if (leadsToAnother(parent)) continue;
    if (text.length > MAX_DATE_LENGTH || !hasYear(text) || !/^[\p{L}\p{Nd}]/u.test(text)) continue;
    if (/^(updated|modified|last)\b/i.test(text) || inTeaser(parent)) continue;
    const iso = toIsoDate(text, language);
    if (iso) return iso;
  }
  return null;
}

/** The more exact of two readings of one day; the first otherwise. */
function sharper(first: string, second: string | null): string {
  const sameDay = second?.slice(0, 10) === first.slice(0, 10);
  return second && sameDay && second.length > first.length ? second : first;
}

/** Nothing is published after its last change: a later day that the page shows is that of something else. */
const notAfter = (modified: string | null, shown: string | null): string | null =>
  modified && shown && shown.slice(0, 10) > modified.slice(0, 10) ? modified : shown;

/** ISO 8601 dates of publication and of the last change; null where the page gives none. */
export function readDates(
  document: Document,
  page: PageMetadata,
  { url, language, headline }: { url: string } & Omit<Place, 'document'>,
): { published: string | null; modified: string | null } {
  const place = { document, headline, language };
  const fromMeta = (names: readonly string[]) => {
    for (const name of names) {
      for (const value of page.metaAll(name)) {
        const iso = toIsoDate(value, language);
        if (iso) return iso;
      }
    }
    return null;
  };
  const { article } = page;
  const declared = (name: string) => toIsoDate(plainText(stringOf(article, name)), language);
  // Dates in markup are often cut for show; those of scripts and meta tags are whole.
  const inScript = article?.element === null;
  const scripted = (name: string) => (inScript ? declared(name) : null);
  const marked = (name: string) => (inScript ? null : declared(name));
  const ownNames = () => page.metaTags.map(({ name }) => name).filter(isPublishedName);
  const meta = fromMeta(PUBLISHED_META) ?? fromMeta(ownNames());
  const fromElements = () => {
    for (const selector of PUBLISHED_ELEMENTS) {
      const element = document.querySelector(selector);
      const iso = element && !inTeaser(element) ? readElement(element, language) : null;
      if (iso) return iso;
    }
    return null;
  };
  const printed = () => {
    const beside = dateBesideHeadline(place) ?? dateAbove(place, true);
    const called = dateOnPage(place);
    return beside ? sharper(beside, called) : (called ?? dateAbove(place, false));
  };
  // The day that stands at the headline is the story's; a record's is where the page prints none.
  const recorded = () => {
    const record = fromMeta(RECORD_META);
    const shown = record && (dateBesideHeadline(place) ?? dateAbove(place, false));
    return shown ? sharper(shown, record) : record;
  };
  const linked = scripted('datePublished');
  const modified = scripted('dateModified') ?? fromMeta(MODIFIED_META) ?? marked('dateModified');
  const declaredDate = linked ? sharper(linked, meta ?? fromMeta(RECORD_META)) : meta;
  const shown = () =>
    fromElements() ??
    marked('datePublished') ??
    recorded() ??
    printed() ??
    dateInAddress(url) ??
    dateInText(place);
  const published = declaredDate ?? notAfter(modified, shown());
  return { published, modified };
}
