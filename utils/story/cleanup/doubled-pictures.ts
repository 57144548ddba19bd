/** Takes out a picture that a body shows twice: for phones and for desks, as lead and in the text, for lightboxes. */

import { hasVisibleText } from '../../text/characters';
import { textOf } from '../dom';

/** Parameters that only say how large, and how well packed, the same picture is. */
const SIZE_PARAMETER =
  /^(w|h|width|height|size|quality|q|fit|crop|resize|auto|format|fm|dpr|ssl|strip|ixlib|rect|disable|im|impolicy|smart|gravity|sharp|op_sharpen|itok)$/i;

/** The address of a picture without what only says how large it is; WordPress adds "-300x200". */
function pictureKey(picture: Element): string | null {
  const source = picture.getAttribute('src') ?? '';
  if (!source || source.startsWith('data:')) return source || null;
  const [path = '', query = ''] = source.replace(/^https?:/, '').split('?');
  const rest = query
    .split('&')
    .filter((pair) => pair && !SIZE_PARAMETER.test(pair.split('=')[0] ?? ''));
  return `${path.replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '')}?${rest.join('&')}`;
}

/** A sign or a formula amid words may come as often as it likes. */
function isWithinText(picture: Element): boolean {
  const block = picture.closest('p, li, td, th, dd, h1, h2, h3, h4');
  return block !== null && hasVisibleText(block.textContent);
}

/** The figure around a picture, where that is all it shows. */
const figureOf = (picture: Element): Element | null => {
  const figure = picture.closest('figure');
  return figure?.querySelectorAll('img').length === 1 ? figure : null;
};

/** Changes the body it is given, never the page. The one with a caption stays, else the first. */
export function removeDoubledPictures(body: Element): void {
  const shown = new Map<string, Element>();
  for (const picture of body.querySelectorAll('img')) {
    const key = pictureKey(picture);
    if (!key || isWithinText(picture)) continue;
    const first = shown.get(key);
    shown.set(key, first ?? picture);
    if (!first) continue;
    const caption = textOf(figureOf(picture)?.querySelector('figcaption'));
    const firstCaption = textOf(figureOf(first)?.querySelector('figcaption'));
    // Two captions are two things to say about it.
    if (caption && firstCaption && caption !== firstCaption) continue;
    const spare = caption && !firstCaption ? first : picture;
    if (spare === first) shown.set(key, picture);
    (figureOf(spare) ?? spare).remove();
  }
}
