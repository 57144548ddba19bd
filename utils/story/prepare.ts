/** Readies a clone of the page for Readability: pictures, captions and videos made plain, boxes taken out. */
import { markCaptions } from './captions';
import { linkDensity, textOf } from './dom';
import { linkVideos } from './embeds';
import { removeJunk } from './junk';
import { plainPictures } from './pictures';

/**
 * Readability drops boxes in which much of the text is linked. A box around one sentence is a paragraph,
 * and the sentence that links the paper is the one most often lost that way.
 */
function unboxParagraphs(clone: Document): void {
  for (const paragraph of clone.querySelectorAll('div > p:only-child, section > p:only-child')) {
    const box = paragraph.parentElement;
    if (!box || /^(body|main|article)$/.test(box.localName)) continue;
    const text = textOf(paragraph);
    if (text.length < 40 || !/[.!?。][”"’)]?$/.test(text) || textOf(box).length !== text.length)
      continue;
    if (linkDensity(paragraph) < 0.8) box.replaceWith(paragraph);
  }
}

/** Changes the given document, which has to be a clone. */
export function prepare(clone: Document, url: string): void {
  for (const element of clone.querySelectorAll(
    'script:not([type^="math/"]), style, template, link, canvas',
  ))
    element.remove();
  markCaptions(clone);
  removeJunk(clone, url);
  unboxParagraphs(clone);
  linkVideos(clone, url);
  plainPictures(clone, url);
}
