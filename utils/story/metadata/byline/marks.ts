/** How pages mark up whose name a text is, and which boxes are another story's. */
import { hasMoreText, runningText, textOf } from '../../dom';
import type { Piece } from './lines';
import { leadsToWriter, RELATION } from './writer-links';

/** What an element that names authors is called. */
const CALLED =
  /(?:^|[\s_-])(?:by-?lines?|authors?|writers?|contributors?|creator|reporter|journalist|user-?name|autore?n?|auteur|verfasser)(?:$|[\s_-])|by-?line|author|writer[-_]?name/i;
/** Elements about an author rather than with the name of one. */
const BESIDE = /bio|desc|title|role|position|avatar|image|photo|social|follow|date|box-?text/i;

/** What leads to or speaks of other texts. */
const ELSEWHERE =
  'nav, footer, [class*="citation" i], [class*="reference" i], [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], [class*="promo" i]';

/** The headings of other stories; a byline under one of them is theirs. */
const OTHER_HEADLINES =
  'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5';

/** A box with more text is the story, or holds it. Characters. */
const LARGEST_TEASER = 1500;

/** A box called after its author with more text tells of the author. Characters. */
const LARGEST_BYLINE = 600;

/** Whether the element stands in a teaser: in a link around a headline, or beside a headline that is a link. */
function inTeaser(element: Element, headline: Element | null): boolean {
  if (element.closest('a[href]')?.querySelector('h1, h2, h3, h4, h5, h6')) return true;
  let box: Element | null = element.parentElement;
  for (let up = 0; box && up < 4 && !(headline && box.contains(headline)); up += 1) {
    if (box.localName === 'body' || box.localName === 'main') return false;
    // What stands around it holds no less.
    if (hasMoreText(box, LARGEST_TEASER)) return false;
    const other = box.querySelector(OTHER_HEADLINES);
    if (other && !other.contains(element) && !element.contains(other)) return true;
    box = box.parentElement;
  }
  return false;
}

/** With so much running text a box is the story, though systems call it "promoted" or "with comments". Characters. */
const LEAST_STORY = 1500;
const isStory = (box: Element): boolean =>
  hasMoreText(box, LEAST_STORY) && runningText(box) > LEAST_STORY;

/** With no more text a box may be the line of the byline itself, whatever systems call it. Characters. */
const LARGEST_LINE = 200;

/** Markup set with tabs and new lines is so many times longer than its text. */
const SPACES = 10;

/** Whether a box tells by its size, and no link to another story, that it may be a line right below the headline. */
const isLine = (box: Element): boolean =>
  !box.matches('nav, footer') &&
  !hasMoreText(box, LARGEST_LINE * SPACES) &&
  textOf(box).length <= LARGEST_LINE &&
  box.querySelector(OTHER_HEADLINES) === null;

/**
 * A box beside the story; a short one without headings may hold its byline. `isAbove`: nothing of the story's text stands
 * between it and the headline.
 */
export const inOtherBox = (
  element: Element,
  headline: Element | null,
  isAbove = false,
): boolean => {
  const box = element.closest(ELSEWHERE);
  // Themes tell by such a name of the whole page that it has a sidebar, or of a byline that one may comment.
  const isOther = box !== null && !(headline && box.contains(headline)) && box.localName !== 'body';
  if (isOther && !isCalledAuthor(box) && !isStory(box) && !(isAbove && isLine(box))) return true;
  const aside = element.closest('aside');
  return (
    aside !== null && (aside.querySelector(OTHER_HEADLINES) !== null || textOf(aside).length > 400)
  );
};

/** Where sites whose class names are made by machines say what an element is, for their own tests. */
const TEST_IDS = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-component'];

export function isCalledAuthor(element: Element): boolean {
  const ids = TEST_IDS.map((name) => element.getAttribute(name) ?? '');
  // "comment-author-mike" names who wrote a comment.
  const called = [...element.classList, element.id, ...ids]
    .filter((name) => !/comment/i.test(name))
    .join(' ');
  return CALLED.test(called) && !BESIDE.test(called);
}

/** The nearest element around a piece that says that it names an author; none that holds the headline or much text. */
export function markOf({ parent, link }: Piece, headline: Element | null): Element | null {
  if (link && leadsToWriter(link)) return link;
  let element: Element | null = parent;
  for (let up = 0; element && up < 5; up += 1) {
    if (element.localName === 'body' || (headline && element.contains(headline))) return null;
    if (element.matches(RELATION)) return element;
    if (isCalledAuthor(element) && !hasMoreText(element, LARGEST_BYLINE))
      return hasNearer(element, parent) ? null : element;
    element = element.parentElement;
  }
  return null;
}

/** The name that the page's own data are made of, and not this part of the box: that may be who published it. */
const isDataBeside = (box: Element, part: Element): boolean =>
  !part.closest(RELATION) &&
  [...box.querySelectorAll('[itemprop~="author"]')].some(
    (one) => !one.contains(part) && !part.contains(one) && textOf(one) !== '',
  );

/** Whether a box called after its author marks the name within it more exactly, beside `part`. */
const hasNearer = (box: Element, part: Element): boolean =>
  isDataBeside(box, part) ||
  ([...box.querySelectorAll(`${RELATION}, [class*="author" i], [itemprop~="name"]`)].some(
    (one) =>
      !one.contains(part) &&
      !part.contains(one) &&
      (one.matches(`${RELATION}, [itemprop~="name"]`) || isCalledAuthor(one)) &&
      textOf(one) !== '',
  ) &&
    !isCalledAuthor(part) &&
    !part.closest(`a, [itemprop~="name"], ${RELATION}`));

/** In a box beside the story, or in another story's teaser. */
export const isOfAnother = (element: Element, headline: Element | null, isAbove = false): boolean =>
  inOtherBox(element, headline, isAbove) || inTeaser(element, headline);

/** There, or under a picture. */
export const isElsewhere = (element: Element, headline: Element | null, isAbove = false): boolean =>
  isOfAnother(element, headline, isAbove) ||
  element.closest('figure, figcaption, [hidden]') !== null ||
  isLabelOfBox(element);

/** The name of a box, for those who do not see it: "About this story". */
const isLabelOfBox = ({ id, ownerDocument }: Element): boolean =>
  id !== '' && ownerDocument.querySelector(`[aria-labelledby="${CSS.escape(id)}"]`) !== null;
