/** What opens closed parts of a page, and the words that sites make pressable in the middle of a sentence. */

import { hasVisibleText } from '../../text/characters';
import { isHeading, textOf } from '../dom';

const CONTROL =
  'button, summary, label, [role="button"], [role="tab"], [aria-expanded], [onclick], input[type="button"], a:not([href]), a[href="#"], a[href^="javascript:"]';

/** Attributes by which a control names what it opens, the id alone or with a "#". */
const NAMES_PANEL = ['aria-controls', 'data-target', 'data-bs-target'] as const;

/** Boxes that open over the page, or that are no text. */
const NO_PANEL =
  'dialog, form, nav, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="search"], [role="tooltip"], [aria-modal="true"]';

const idsNamedBy = (control: Element): string[] => [
  ...NAMES_PANEL.flatMap((name) => (control.getAttribute(name) ?? '').split(/\s+/)),
  ...(control.matches('[role], [data-toggle], [data-bs-toggle]')
    ? [control.getAttribute('href') ?? '']
    : []),
];

/** The first control of each part that one opens, by the part's id. */
export function controlsById(document: Document): Map<string, Element> {
  const controls = new Map<string, Element>();
  const named = NAMES_PANEL.map((name) => `[${name}]`).join(', ');
  for (const control of document.querySelectorAll(
    `${named}, :is([role], [data-toggle], [data-bs-toggle])[href^="#"]`,
  )) {
    if (control.closest('nav, [aria-haspopup]')) continue;
    for (const name of idsNamedBy(control)) {
      const id = name.replace(/^#/, '');
      if (id && !controls.has(id)) controls.set(id, control);
    }
  }
  return controls;
}

const isControl = (element: Element): boolean =>
  element.matches(CONTROL) ||
  (element.childElementCount === 1 &&
    element.firstElementChild !== null &&
    element.firstElementChild.matches(CONTROL) &&
    textOf(element.firstElementChild) === textOf(element));

/** How far above the end of a paragraph's hidden rest the button may stand. */
const MAX_STEPS = 2;

/** The element right behind, or that behind the parent whose end this one is. */
function elementBehind(element: Element): Element | null {
  let current = element;
  for (let step = 0; step < MAX_STEPS && !current.nextElementSibling; step += 1) {
    if (!current.parentElement || hasVisibleText(current.nextSibling?.nodeValue ?? '')) return null;
    current = current.parentElement;
  }
  return current.nextElementSibling;
}

/** Boxes of one row, like the slides of a show, that are shown in turn. */
const LEAST_OF_ROW = 3;
/** Longer rows are no show: each of their boxes would be held against all the others. */
const MOST_OF_ROW = 200;

function isOneOfSeveral(element: Element): boolean {
  const { parentElement: row, localName } = element;
  if (!row || element.hasAttribute('lang')) return false;
  if (!row.children[LEAST_OF_ROW - 1] || row.children[MOST_OF_ROW]) return false;
  const kindOf = (one: Element) => one.getAttribute('class')?.split(/\s+/)[0];
  const alike = [...row.children].filter(
    (one) => one.localName === localName && kindOf(one) === kindOf(element),
  );
  const isShown = (one: Element) => !one.matches('[hidden], [style*="display:"]');
  return alike.length >= LEAST_OF_ROW && alike.some(isShown);
}

const isNamedFor = (control: Element, element: Element): boolean => {
  const ids = idsNamedBy(control).filter(Boolean);
  return ids.length === 0 || ids.some((id) => id.replace(/^#/, '') === element.getAttribute('id'));
};

/** The controls right beside a closed part that open it, and nothing else. */
export const controlsBeside = (element: Element): Element[] =>
  [element.previousElementSibling, elementBehind(element)].filter(
    (beside): beside is Element =>
      beside !== null && isControl(beside) && isNamedFor(beside, element),
  );

/**
 * True where something on the page opens this closed element: a control that names it, one beside it, or the
 * heading above it, which else would be one of nothing.
 */
export const isOpenable = (element: Element, controls: ReadonlyMap<string, Element>): boolean =>
  // All that stands around it is looked through last: a page may be as deep as it likes.
  isOpened(element, controls) && !element.closest(NO_PANEL);

function isOpened(element: Element, controls: ReadonlyMap<string, Element>): boolean {
  if (element.matches('[role="tabpanel"]') || controls.has(element.getAttribute('id') ?? ''))
    return true;
  const before = element.previousElementSibling;
  if (before && (isHeading(before) || before.localName === 'dt')) return true;
  return controlsBeside(element).length > 0 || isOneOfSeveral(element);
}

/** Ends a sentence: what follows is none of its words. */
const END = /[.!?。！？…:：]["'”’»)\]]*\s*$/;

/** True where a control is a word of a sentence: text goes on behind it, or has not ended before it. */
function isWithinSentence(control: Element): boolean {
  const before = control.previousSibling;
  const after = control.nextSibling;
  const said = (node: ChildNode | null) =>
    node !== null && (node.nodeType === Node.TEXT_NODE ? node.nodeValue : node.textContent);
  const ahead = said(before) || '';
  const behind = said(after) || '';
  if (hasVisibleText(behind) && /^\s*[\p{Ll},.;:!?)’”\-–—]/u.test(behind)) return true;
  return /[\p{L}\d,]\s*$/u.test(ahead) && hasVisibleText(behind) && !END.test(ahead);
}

/** Words that can be pressed stay words: in a sentence, and where a heading is all of it. Changes the clone. */
export function unwrapPressedWords(clone: Document): void {
  for (const control of clone.querySelectorAll('button, [role="button"]')) {
    const text = textOf(control);
    if (!text || control.querySelector('input, select')) continue;
    const heading = control.closest('h1, h2, h3, h4, h5, h6, dt, summary');
    const ofHeading = heading !== null && textOf(heading) === text;
    if (ofHeading || isWithinSentence(control)) control.replaceWith(...control.childNodes);
  }
}
