/** Finds the line below the headline, which stands in the header of a page and not with the story's text. */

import { collapseWhitespace } from '../../text/characters';
import { toIsoDate } from '../../text/parse-date';
import { endsLikeSentence } from '../cleanup/lines';
import { isAllTextOf, linkDensity, runningText, textOf } from '../dom';
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

/** Elements behind the headline among which it stands: a byline or a day may come first. */
const FURTHEST = 3;

/** A second headline, or a paragraph that is a sentence, in a box of its own or not. */
const isOfItsForm = (element: Element): boolean =>
  element.matches('h2, h3, h4') ||
  (element.matches('p, div') &&
    element.querySelector('p + p, div + div, h2, h3, h4, ul, ol, table, form') === null &&
    endsLikeSentence(textOf(element)));

/** The headline, or the outermost box around it that says nothing else. */
function boxAround(headline: Element): Element {
  let box = headline;
  for (
    let around = box.parentElement;
    around?.matches('div, header, hgroup') && isAllTextOf(headline, around);
    around = around.parentElement
  )
    box = around;
  return box;
}

/** A copy of what stands right below the only first headline, where it reads like a standfirst. */
export function standfirstOf(clone: Document): Element | null {
  const [headline, another] = clone.querySelectorAll('h1');
  if (!headline || another) return null;
  let behind = boxAround(headline).nextElementSibling;
  for (let step = 0; behind && step < FURTHEST; step += 1) {
    if (isOfItsForm(behind) && isStandfirst(behind)) return behind.cloneNode(true) as Element;
    if (runningText(behind) > 0) return null;
    behind = behind.nextElementSibling;
  }
  return null;
}

/** Puts it before the story's text, unless it stands there already. Changes the content it is given. */
export function addStandfirst(content: Element, standfirst: Element): void {
  const holder = content.firstElementChild;
  const words = textOf(standfirst);
  if (!holder || collapseWhitespace(content.textContent).includes(words)) return;
  holder.prepend(standfirst);
}
