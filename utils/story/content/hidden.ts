/** Takes out of a clone what its page hides for good, and opens what is hidden only for the moment. */

import { hasVisibleText } from '../../text/characters';
import { isHeading, RUNNING, runningText, textOf } from '../dom';
import { controlsBeside, controlsById, isOpenable, unwrapPressedWords } from './controls';

/** Never read: machinery. */
const MACHINERY = 'script, style, template, link, canvas';

const styled = (...styles: readonly string[]): string =>
  styles.map((style) => `[style*="${style}"]:not(body)`).join(', ');

/** Closed by the page's own markup. */
const CLOSED = `[hidden]:not(body, [hidden="until-found"]), ${styled('display:none', 'display: none')}`;

/** Takes up its place all the same: what scripts show once it scrolls into sight. */
const FADED = styled('visibility:hidden', 'visibility: hidden');

/** Kept from screen readers, not from sight: for decoration, or while a dialog stands before the page. */
const SILENCED =
  '[aria-hidden="true"]:not(body, [class*="fallback-image"], math *, ruby *, figcaption)';

/** Where a page shows fewer characters of running text than this, the hidden part with most of it is the page. */
const LEAST_SHOWN = 200;

/** So many labels of one group of controls are headings; a single one is "Read more". */
const LEAST_LABELS = 2;

/** What is read whether it opens something or not. */
const LABELS = 'h1, h2, h3, h4, h5, h6, dt, summary';

/** Longer labels are no headings. Characters. */
const MAX_LABEL_LENGTH = 140;

function open(element: Element): void {
  for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
}

/** "…" before the rest of a sentence stands for that rest. */
function removeDots(panel: Element): void {
  const before = panel.previousElementSibling;
  if (before && /^(\.{2,3}|…)$/.test(textOf(before))) before.remove();
}

/** The control's words become the heading of what it opens, where the part has none of its own. */
function giveHeading(panel: Element, control: Element | undefined, labels: number): void {
  const label = textOf(control);
  if (!control || !label || label.length > MAX_LABEL_LENGTH || labels < LEAST_LABELS) return;
  const first = panel.querySelector('h1, h2, h3, h4, h5, h6');
  if (control.closest('h1, h2, h3, h4, h5, h6') || (first && textOf(first) === label)) return;
  const heading = panel.ownerDocument.createElement('h3');
  heading.textContent = label;
  panel.prepend(heading);
}

/** How many controls stand beside this one, itself among them. */
function labelsBeside(control: Element | undefined): number {
  const group =
    control?.closest('[role="tablist"], ul, ol') ?? control?.parentElement?.closest('div, section');
  return (
    group?.querySelectorAll('[aria-controls], [role="tab"], [data-target], [data-bs-target]')
      .length ?? 0
  );
}

/** Nothing but a control: an element that is only made to react when it is pressed says something itself. */
const isButton = (control: Element): boolean =>
  !control.closest(LABELS) &&
  (control.matches('button, a, input, label, [role="button"]') ||
    control.querySelector('button, a, input, label, [role="button"]') !== null);

/** Opens closed parts that hold text and that something on the page opens. */
function openPanels(clone: Document): void {
  const controls = controlsById(clone);
  const spent: Element[] = [];
  for (const panel of clone.querySelectorAll(CLOSED)) {
    if (!isOpenable(panel, controls) || textOf(panel).length < RUNNING) continue;
    removeDots(panel);
    spent.push(...controlsBeside(panel).filter(isButton));
    open(panel);
    const labelId = panel.getAttribute('aria-labelledby') ?? '';
    const control =
      controls.get(panel.getAttribute('id') ?? '') ?? clone.getElementById(labelId) ?? undefined;
    giveHeading(panel, control, labelsBeside(control));
  }
  // Not before all have been read: a control is counted among its neighbours.
  for (const control of spent) if (!control.querySelector(LABELS)) control.remove();
}

/** Symbols, and the names that icon fonts draw as pictures: "→", "open_in_new". */
const isIcon = (element: Element): boolean => {
  const text = textOf(element);
  return (
    !/[\p{L}\d]/u.test(text) ||
    element.localName === 'svg' ||
    (/^[a-z]+(_[a-z]+)*$/.test(text) && /icon|symbol/i.test(element.className))
  );
};

/** Between words of a sentence, as letters that are set apart are, or all of a heading's words. */
function isSeenWord(element: Element): boolean {
  if (!element.matches('span, b, strong, em, i, a, font, small, sup, sub')) return false;
  if (isIcon(element) || !element.parentElement?.closest('p, li, dd, blockquote, h1, h2, h3, h4'))
    return false;
  const { nextSibling: next, previousSibling: before } = element;
  // Numbers and links that stand apart behind a heading or a paragraph are anchors.
  return hasVisibleText(next?.textContent ?? '') || (before === null && next === null);
}

/** Words of a caption, which says again what a picture's other text may say. */
const isCaption = (element: Element): boolean =>
  element.closest('figcaption, [itemprop~="caption"], [class*="caption" i]') !== null &&
  !isIcon(element) &&
  /\S\s+\S/.test(element.textContent ?? '');

/** Carousels and lazy figures hide their pictures from screen readers, and dialogs the whole page, but not from sight. */
const isSeen = (element: Element): boolean =>
  element.querySelector('img') !== null ||
  runningText(element) > 0 ||
  isSeenWord(element) ||
  isCaption(element) ||
  (isHeading(element) && hasVisibleText(element.textContent));

/** The spoken twin of letters that are shown otherwise: only one of the two is read. */
function removeTwins(clone: Document): void {
  for (const seen of clone.querySelectorAll('[aria-hidden="true"]')) {
    const text = textOf(seen);
    if (!text || !isSeenWord(seen)) continue;
    const twin = seen.nextElementSibling ?? seen.previousElementSibling;
    if (twin && textOf(twin) === text) twin.remove();
  }
}

/** The sign by which a heading can be linked to. */
function removeAnchors(clone: Document): void {
  for (const link of clone.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) a[href*="#"]')) {
    const text = textOf(link);
    if (text && isIcon(link) && text !== textOf(link.closest('h1, h2, h3, h4, h5, h6')))
      link.remove();
  }
}

/** By comments frameworks find their places in a text again. Readability takes each for the end of a paragraph. */
function removePlaceMarks(clone: Document): void {
  const comments = clone.createNodeIterator(clone, NodeFilter.SHOW_COMMENT);
  let removed = 0;
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
    comment.parentNode?.removeChild(comment);
    removed += 1;
  }
  // What they parted is one text.
  if (removed > 0) clone.normalize();
}

/** Changes the clone it is given. Comes before anything is measured: the text of scripts would count. */
export function removeMachinery(clone: Document): void {
  for (const element of clone.querySelectorAll(MACHINERY)) element.remove();
  removePlaceMarks(clone);
}

/** Changes the clone it is given. */
export function removeHidden(clone: Document): void {
  openPanels(clone);
  unwrapPressedWords(clone);
  removeTwins(clone);
  removeAnchors(clone);
  for (const element of clone.querySelectorAll(FADED)) {
    const isShownLater = isHeading(element) || element.querySelector('img, video, iframe') !== null;
    if (!isShownLater && runningText(element) === 0) element.remove();
  }
  removeClosed(clone);
  for (const element of clone.querySelectorAll(SILENCED)) {
    if (!isSeen(element)) element.remove();
  }
}

/** All that is closed, unless hardly anything is left then: some pages show themselves once they are ready. */
function removeClosed(clone: Document): void {
  const { body } = clone;
  const closed = [...clone.querySelectorAll(CLOSED)].filter(
    (element) => !element.parentElement?.closest(CLOSED),
  );
  if (!body || closed.length === 0) return;
  const sizes = closed.map(runningText);
  const hidden = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const isLate = largest > LEAST_SHOWN && runningText(body) - hidden < LEAST_SHOWN;
  for (const [at, element] of closed.entries()) {
    if (isLate && sizes[at] === largest) open(element);
    else element.remove();
  }
}
