/** Readies a clone of the page for Readability: pictures, captions and videos made plain, boxes taken out. */

import { baseOf } from '../../page-metadata/head-links';
import { textOf } from '../dom';
import { removeBoilerplate } from './boilerplate';
import { markCaptions } from './captions';
import { linkVideos } from './embeds';
import { plainImages, showNoscriptImages } from './images';

/** Never read: machinery, and what the page hides by its own markup. */
const UNREAD = [
  'script:not([type^="math/"]), style, template, link, canvas',
  '[hidden]:not(body, [hidden="until-found"])',
  '[aria-hidden="true"]:not(body, [class*="fallback-image"], math *)',
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'].map(
    (style) => `[style*="${style}"]:not(body)`,
  ),
].join(', ');

/** A post or a speech is quoted whatever the box around it is called: boxes that hold nothing else lose their names. */
function showQuotations(clone: Document): void {
  for (const quotation of clone.querySelectorAll('blockquote')) {
    const length = textOf(quotation).length;
    if (length === 0) continue;
    for (
      let box: Element | null = quotation;
      box?.matches('blockquote, div, figure, section') && textOf(box).length === length;
      box = box.parentElement
    ) {
      box.removeAttribute('class');
      if (box !== quotation) box.removeAttribute('id');
    }
  }
}

/** Changes the given document, which has to be a clone. */
export function prepare(clone: Document, url: string): void {
  for (const element of clone.querySelectorAll(UNREAD)) {
    // Carousels and lazy figures hide their pictures from screen readers, not from sight.
    if (!element.matches('[aria-hidden]') || !element.querySelector('img')) element.remove();
  }
  showNoscriptImages(clone);
  for (const holder of clone.querySelectorAll('noscript')) holder.remove();
  markCaptions(clone);
  showQuotations(clone);
  removeBoilerplate(clone, url);
  const base = baseOf(clone, url);
  linkVideos(clone, base);
  plainImages(clone, base);
}
