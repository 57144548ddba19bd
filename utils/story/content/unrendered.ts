/** Finds a story that the page carries but has not put into its document: in data, in noscript, in a template. */

import type { PageMetadata } from '../../page-metadata/types';
import { plainText, valuesOf } from '../../page-metadata/values';
import { collapseWhitespace } from '../../text/characters';
import { runningText } from '../dom';
import { isMarkup, LEAST, textsInData } from './hydration-data';

function bodyOf(document: Document, content: string): Element {
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  if (isMarkup(content)) {
    const template = inert.createElement('template');
    template.innerHTML = content;
    body.append(template.content);
  } else {
    for (const piece of content.split(/\n+/)) {
      if (!collapseWhitespace(piece)) continue;
      const paragraph = inert.createElement('p');
      paragraph.textContent = plainText(piece);
      body.append(paragraph);
    }
  }
  return body;
}

function* contents(document: Document, page: PageMetadata): Generator<string> {
  for (const node of page.nodes) {
    for (const body of valuesOf(node, 'articleBody')) if (typeof body === 'string') yield body;
  }
  for (const holder of document.querySelectorAll('noscript'))
    yield holder.firstElementChild ? holder.innerHTML : (holder.textContent ?? '');
  for (const holder of document.querySelectorAll('template')) yield holder.innerHTML;
  yield* textsInData(page);
}

/** The story's body made of such content, the one with the most running text; null where there is none. */
export function unrenderedBody(document: Document, page: PageMetadata): Element | null {
  let best: Element | null = null;
  let most = LEAST;
  for (const content of contents(document, page)) {
    if (content.length < LEAST) continue;
    const body = bodyOf(document, content);
    const size = runningText(body);
    if (size <= most) continue;
    best = body;
    most = size;
  }
  return best;
}
