/** Turns paragraphs that only look like subheadings into subheadings. */
import { collapseWhitespace } from '../../text/characters';
import { rename, textOf } from '../dom';

/** Longer bold paragraphs are standfirsts or emphasis. Characters; half of it for scripts without spaces. */
const MAX_HEADING_LENGTH = 120;

/** A paragraph whose every word stands in one run of bold. */
function isBoldThroughout(paragraph: Element): boolean {
  let bold = '';
  for (const child of paragraph.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE && /^(b|strong)$/i.test(child.nodeName))
      bold += child.textContent;
    else if (collapseWhitespace(child.textContent) !== '') return isWrapped(paragraph);
  }
  return collapseWhitespace(bold) !== '';
}

/** `<p><span><b>…</b></span></p>` and the like. */
const isWrapped = (paragraph: Element): boolean => {
  const only = paragraph.children.length === 1 ? paragraph.firstElementChild : null;
  const bold = only?.querySelector('b, strong');
  return bold !== null && bold !== undefined && textOf(bold) === textOf(paragraph);
};

const isProse = (element: Element | null): boolean =>
  element !== null &&
  /^(p|div|ul|ol|figure|blockquote|table|section)$/.test(element.localName) &&
  !isBoldThroughout(element);

function isHeadingLike(paragraph: Element): boolean {
  const text = textOf(paragraph);
  if (!text || text.length > MAX_HEADING_LENGTH || /[.,;:。、，；]["”’»)]?$/.test(text))
    return false;
  if (
    paragraph.querySelector('img, br + br') ||
    paragraph.closest('li, td, th, blockquote, figure')
  )
    return false;
  if (!/\p{L}[\p{L}\p{M}]/u.test(text)) return false;
  return isBoldThroughout(paragraph) && isProse(paragraph.nextElementSibling);
}

/** Works on a body that is being prepared for showing, never on the page. */
export function makeHeadings(root: Element): void {
  const level = root.querySelector('h2') ? 'h3' : 'h2';
  for (const paragraph of root.querySelectorAll('p')) {
    if (!isHeadingLike(paragraph)) continue;
    const heading = rename(paragraph, level);
    for (const bold of heading.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes);
  }
}
