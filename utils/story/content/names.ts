/**
 * Says where the class name or the id of an element is no reason to cut it. Sites name sections after their
 * topic ("social-behaviour"), headings after their words, and paragraphs after nothing in particular; lists of
 * words, ours and Readability's, take these for furniture.
 */

import { Readability } from '@mozilla/readability';
import { isBlock } from '../../text/block-tags';
import { collapseWhitespace } from '../../text/characters';
import { endsLikeSentence } from '../cleanup/lines';
import {
  hasText,
  isAllTextOf,
  isHeading,
  isWithinLine,
  lengthOfText,
  linkDensity,
  RUNNING,
  rename,
  runningText,
  textOf,
} from '../dom';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Blocks of text by their element. */
const TEXT_BLOCK = 'p, li, dd, dt, td, th, pre, blockquote, figcaption';

/** A block with more than this share of its text in links leads elsewhere. */
const MOST_LINKED = 0.5;

/** A section of the story has at least this share of its characters in running text, and at most this in links. */
const LEAST_RUNNING = 0.5;
const FEW_LINKS = 0.25;

/** So large a share of running text is nothing else. */
const NEARLY_ALL = 0.95;

/** A section without a heading of its name has at least so many paragraphs. */
const LEAST_PARAGRAPHS = 2;

/** A name of so many words of the text can be nothing but an anchor. */
const LEAST_ANCHOR = 5;

/** What opens an element, as far as a name can be made of it. Characters. */
const OPENING = 400;

/** Of a form, `id` can be a field of that name. */
const idOf = (element: Element): string => element.getAttribute('id') ?? '';

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);

/** True where a name is made of so many of the words that the element opens with, as anchors of headings are. */
function isNamedAfterWords(element: Element, least = 2): boolean {
  const names = [idOf(element), ...element.classList]
    .map(wordsOf)
    .filter((words) => words.length >= least);
  if (names.length === 0) return false;
  const heading = isHeading(element) ? element : element.querySelector(HEADINGS);
  const opening = collapseWhitespace((heading ?? element).textContent?.slice(0, OPENING))
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  const said = new Set(opening);
  return names.some(
    (words) => words.filter((word) => said.has(word)).length >= words.length * 0.75,
  );
}

/** An element within a line of text, whatever else that line holds. */
export const isInline = (element: Element): boolean =>
  !isBlock(element) &&
  (element.parentElement?.closest(`${TEXT_BLOCK}, ${HEADINGS}`) != null || isWithinLine(element));

const isRunning = (element: Element | null): boolean =>
  element !== null && runningText(element) > 0 && linkDensity(element) < MOST_LINKED;

/** The first element behind this one, or behind the box whose end it is. */
function elementBehind(element: Element): Element | null {
  const { nextElementSibling: next, parentElement: parent } = element;
  return next ?? (parent?.matches('div, header, hgroup') ? parent.nextElementSibling : null);
}

/** A table, code or a quotation and nothing else to read. */
function isWrapper(box: Element): boolean {
  const only = box.querySelector('table, pre, blockquote, math');
  return only !== null && lengthOfText(box) <= lengthOfText(only) + RUNNING;
}

/** A picture that leads nowhere, with its caption or nothing to read at all. */
function isPicture(box: Element): boolean {
  if (!box.querySelector('img, svg, video, iframe')) return false;
  const caption = box.querySelector('figcaption');
  if (caption) return lengthOfText(box) <= lengthOfText(caption) + RUNNING;
  return !hasText(box) && box.querySelector('img') !== null && box.querySelector('a') === null;
}

/** Prose amid prose, under a heading of its own or in several paragraphs. */
function isSection(box: Element, isStrong: boolean): boolean {
  const running = runningText(box);
  if (running === 0 || box.querySelector('form, input, select, textarea')) return false;
  if (box.querySelector(':is(h2, h3, h4) a[href]:not([href^="#"]), a[href] :is(h2, h3, h4)'))
    return false;
  const all = lengthOfText(box);
  if (running < all * LEAST_RUNNING || linkDensity(box) > FEW_LINKS) return false;
  const isFollowed = isRunning(box.nextElementSibling);
  if (!isFollowed && !isRunning(box.previousElementSibling)) return false;
  if (!isStrong || isNamedAfterWords(box)) return true;
  if (isFollowed && running >= all * NEARLY_ALL && !box.querySelector('a, button')) return true;
  const paragraphs = [...box.querySelectorAll('p')].filter((p) => runningText(p) > 0);
  return (
    isFollowed && box.querySelector(HEADINGS) !== null && paragraphs.length >= LEAST_PARAGRAPHS
  );
}

/**
 * True where the element holds text of the story by its structure, so that its name says nothing. `isStrong`:
 * the name is a whole word by which sites mark furniture, and not only letters that such a word holds too.
 */
export function isTextByStructure(element: Element, isStrong: boolean): boolean {
  const heading = isHeading(element) ? element : element.querySelector(HEADINGS);
  if (heading && isAllTextOf(heading, element)) {
    const behind = elementBehind(element);
    return (
      heading.localName === 'h1' || isRunning(behind) || behind?.matches('pre, figure') === true
    );
  }
  if (element.matches(TEXT_BLOCK)) return isRunning(element) || isAmidText(element, isStrong);
  if (element.localName === 'figure')
    return element.querySelector('img, svg, video, table') !== null;
  if (!isBlock(element)) return isInline(element);
  return (
    isNamedAfterWords(element, LEAST_ANCHOR) ||
    isPicture(element) ||
    isWrapper(element) ||
    isSection(element, isStrong)
  );
}

/** A short item of a list that says something, or a short sentence between paragraphs. */
function isAmidText(block: Element, isStrong: boolean): boolean {
  if (block.matches('li, dd, dt')) return isRunning(block.parentElement);
  return (
    !isStrong &&
    endsLikeSentence(textOf(block)) &&
    block.querySelector('a') === null &&
    isRunning(block.previousElementSibling) &&
    isRunning(block.nextElementSibling)
  );
}

/** Where the id of an element waits while Readability reads names. */
const PUT_ASIDE = 'data-id-put-aside';

/** Roles that Readability cuts whatever they hold. */
const ASIDES = '[role="complementary"], [role="alert"]';

const { unlikelyCandidates, negative } = (
  Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> }
).REGEXPS as { unlikelyCandidates: RegExp; negative: RegExp };

/** Hides from Readability the names that say nothing. Changes the clone. */
export function putNamesAside(clone: Document): void {
  for (const element of clone.querySelectorAll('body [class], body [id], body [role]')) {
    const id = idOf(element);
    const names = `${element.getAttribute('class') ?? ''} ${id}`;
    const isAside = element.matches(ASIDES);
    const isCut = unlikelyCandidates.test(names) || (isHeading(element) && negative.test(names));
    if (!isAside && !isCut) continue;
    if (!isTextByStructure(element, false)) continue;
    if (isAside) element.removeAttribute('role');
    element.removeAttribute('class');
    if (!id) continue;
    element.setAttribute(PUT_ASIDE, id);
    element.removeAttribute('id');
  }
}

/** A box of prose amid prose is part of the story, though its element says that it stands beside it. */
export function keepAsides(clone: Document): void {
  for (const aside of clone.querySelectorAll('aside')) {
    const isAmidProse =
      isRunning(aside.previousElementSibling) && isRunning(aside.nextElementSibling);
    if (isAmidProse && isSection(aside, false)) rename(aside, 'div');
  }
}

/** Gives the ids back, which links within the story lead to. */
export function putNamesBack(content: Element): void {
  for (const element of content.querySelectorAll(`[${PUT_ASIDE}]`)) {
    element.id = element.getAttribute(PUT_ASIDE) ?? '';
    element.removeAttribute(PUT_ASIDE);
  }
}
