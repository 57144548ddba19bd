/** Finds the line below the headline, which stands in the header of a page and not with the story's text. */

import { collapseWhitespace } from '../../text/characters';
import { toIsoDate } from '../../text/parse-date';
import { linkDensity, textOf } from '../dom';
import { bylinePrefixLength } from '../metadata/byline/prefix';

/** A standfirst says something, in a paragraph at most. Characters. */
const LEAST = 25;
const MOST = 400;

function isStandfirst(element: Element): boolean {
  const text = textOf(element);
  if (text.length < LEAST || text.length > MOST || linkDensity(element) > 0) return false;
  if (element.querySelector('time, img, button')) return false;
  return bylinePrefixLength(text.toLowerCase()) === 0 && (text.length > 60 || !toIsoDate(text));
}

/**
 * A copy of the second headline right below the only first one, where it reads like a standfirst. A paragraph
 * there is as often a summary that is no part of the text.
 */
export function standfirstOf(clone: Document): Element | null {
  const headlines = clone.querySelectorAll('h1');
  const below = headlines.length === 1 ? headlines[0]?.nextElementSibling : null;
  return below?.matches('h2, h3, h4') && isStandfirst(below)
    ? (below.cloneNode(true) as Element)
    : null;
}

/** Puts it before the story's text, unless it stands there already. Changes the content it is given. */
export function addStandfirst(content: Element, standfirst: Element): void {
  const holder = content.firstElementChild;
  const words = textOf(standfirst);
  if (!holder || collapseWhitespace(content.textContent).includes(words)) return;
  holder.prepend(standfirst);
}
