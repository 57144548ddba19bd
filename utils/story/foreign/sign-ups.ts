/** Takes out boxes in which readers leave their address: a line or two that ask for it, and a field. */

import { lengthOfText } from '../dom';

/** Fields that readers write in. */
const FIELDS =
  'input:not([type]), input[type="email"], input[type="text"], input[type="tel"], textarea';

/** What asks for an address is no longer than this. Characters. */
const LONGEST = 400;

/** What no such box holds, or is. */
const NOT_WITHIN = 'h1, figure, table, [itemprop~="articleBody"]';
const NEVER = 'body, main, article, td, figure, header';

/** The largest box around a field that says no more than a few lines. */
function boxAround(field: Element): Element | null {
  let box: Element | null = null;
  for (
    let around = field.closest('form') ?? field.parentElement;
    around && !around.matches(NEVER);
    around = around.parentElement
  ) {
    if (lengthOfText(around) > LONGEST || around.querySelector(NOT_WITHIN)) break;
    box = around;
  }
  return box;
}

/** Changes the clone it is given. Comes before the fields themselves go. */
export function removeSignUps(clone: Document): void {
  for (const field of clone.querySelectorAll('input, textarea')) {
    if (field.isConnected && field.matches(FIELDS)) boxAround(field)?.remove();
  }
}
