/** Finds a story that the page carries but has not put into its document: in data, in noscript, in a template. */
import { collapseWhitespace } from '../../text/characters';
import { runningText } from '../dom';
import { type PageFacts, plain } from '../metadata/page-metadata';
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
      paragraph.textContent = plain(piece);
      body.append(paragraph);
    }
  }
  return body;
}

function* contents(document: Document, facts: PageFacts): Generator<string> {
  for (const { articleBody } of facts.objects) {
    if (typeof articleBody === 'string') yield articleBody;
  }
  for (const holder of document.querySelectorAll('noscript'))
    yield holder.firstElementChild ? holder.innerHTML : (holder.textContent ?? '');
  for (const holder of document.querySelectorAll('template')) yield holder.innerHTML;
  yield* textsInData(document);
}

/** The story's body made of such content, the one with the most running text; null where there is none. */
export function unrenderedBody(document: Document, facts: PageFacts): Element | null {
  let best: Element | null = null;
  let most = LEAST;
  for (const content of contents(document, facts)) {
    if (content.length < LEAST) continue;
    const body = bodyOf(document, content);
    const size = runningText(body);
    if (size <= most) continue;
    best = body;
    most = size;
  }
  return best;
}
