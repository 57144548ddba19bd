/** Notes beside the text, and the marks that call them, so that neither breaks into a sentence. */

import { hasVisibleText } from '../../text/characters';
import { lengthOfText, rename } from '../dom';

/** Notes by their role (DPUB-ARIA), or by what those who set them in the margin call them (`IN_MARGIN`). */
const NOTES =
  '[role="note"], [role="doc-footnote"], [role="doc-endnotes"], [role="doc-endnote"], span.aside';

const IN_MARGIN = /(?:side|margin)-?note/i;

const isNote = (element: Element): boolean =>
  element.matches(NOTES) ||
  IN_MARGIN.test(element.getAttribute('class') ?? '') ||
  element.matches('input[type="checkbox"] + span');

/** Shorter ones are the marks that call a note. Characters. */
const LEAST_NOTE = 12;

/** "1", "[12]", "(a)", "*", "†". */
const CALL = /^[[(]?(\d{1,3}|[a-z]|[*†‡§¶])[\])]?$/i;

const BLOCKS = 'p, li, dd, td, blockquote, h1, h2, h3, h4, h5, h6';

/** A note within a paragraph is moved behind it; a box of its own stays where it is, and is read. */
function moveNotes(clone: Document): void {
  /** The last note behind each paragraph, so that several keep their order. */
  const last = new Map<Element, Element>();
  const notes = [...clone.querySelectorAll('[role], [class*="note" i], span.aside, input + span')];
  for (const note of notes) {
    if (!isNote(note) || !note.isConnected || lengthOfText(note) < LEAST_NOTE) continue;
    const block = note.parentElement?.closest(BLOCKS);
    if (!block) {
      if (note.localName === 'aside') rename(note, 'div');
      continue;
    }
    // A box around all of a paragraph's text is no note in it.
    if (lengthOfText(block) < lengthOfText(note) * 1.5) continue;
    const paragraph = clone.createElement('p');
    const small = clone.createElement('small');
    small.append(...note.childNodes);
    paragraph.append(small);
    note.remove();
    (last.get(block) ?? block).after(paragraph);
    last.set(block, paragraph);
  }
}

/** A box that the text leads into is part of it: notes below a story stand in its footer, or in an aside. */
function keepTargets(clone: Document): void {
  for (const box of clone.querySelectorAll('footer, aside')) {
    if (!box.closest('article, main')) continue;
    const targets = [...box.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
    if (targets.length === 0) continue;
    const calls = new Set(targets);
    const isCalled = [...clone.querySelectorAll('p a[href^="#"], li a[href^="#"]')].some(
      (link) => calls.has(link.getAttribute('href') ?? '') && !box.contains(link),
    );
    if (isCalled) rename(box, 'div');
  }
}

/** The boxes that footnotes open in and close by, without scripts. */
function removeToggles(clone: Document): void {
  for (const box of clone.querySelectorAll('input[type="checkbox"]')) {
    if (!box.closest('p, li')) continue;
    const label = box.previousElementSibling;
    const isMark = label?.localName === 'label' && !/[\p{L}\d]/u.test(label.textContent ?? '');
    if (isMark) label.remove();
    box.remove();
  }
}

/** The number of a note stands raised behind its word, else it runs into it. */
function raiseCalls(clone: Document): void {
  for (const link of clone.querySelectorAll('a[href^="#"]')) {
    if (
      !CALL.test(link.textContent?.trim() ?? '') ||
      link.closest('sup, li li, nav, pre, h1, h2, h3')
    )
      continue;
    const before = link.previousSibling;
    const isBehindWord =
      before?.nodeType === Node.TEXT_NODE &&
      hasVisibleText(before.nodeValue) &&
      /\S$/.test(before.nodeValue ?? '');
    if (!isBehindWord || link.querySelector('sup')) continue;
    const sup = clone.createElement('sup');
    link.before(sup);
    sup.append(link);
  }
}

/** Changes the clone it is given. */
export function plainNotes(clone: Document): void {
  moveNotes(clone);
  keepTargets(clone);
  removeToggles(clone);
  raiseCalls(clone);
}
