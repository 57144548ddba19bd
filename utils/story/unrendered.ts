/** Finds a story that the page carries but has not put into its document: in data, in noscript, in a template. */
import { runningText, squeeze } from './dom';
import { type PageFacts, plain } from './page-facts';

/** Less than this many characters are no story. */
const LEAST = 400;

/** Data larger than this are left alone: reading them would take longer than a reader waits. Characters. */
const LARGEST = 4_000_000;

/** How many values of a page's data are looked at. */
const MOST_VALUES = 50_000;

const isMarkup = (text: string): boolean => /<(p|div|h2|br)\b[^>]*>/i.test(text);

function bodyOf(document: Document, content: string): Element {
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  if (isMarkup(content)) {
    const template = inert.createElement('template');
    template.innerHTML = content;
    body.append(template.content);
  } else {
    for (const piece of content.split(/\n+/)) {
      if (!squeeze(piece)) continue;
      const paragraph = inert.createElement('p');
      paragraph.textContent = plain(piece);
      body.append(paragraph);
    }
  }
  return body;
}

/** The longest piece of markup in a page's data: what the page's own script would show. */
function longestMarkup(data: unknown): string {
  const waiting: unknown[] = [data];
  let longest = '';
  for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked += 1) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (next.length > longest.length && next.length >= LEAST && isMarkup(next)) longest = next;
    } else if (next && typeof next === 'object') waiting.push(...Object.values(next));
  }
  return longest;
}

function* contents(document: Document, facts: PageFacts): Generator<string> {
  for (const { articleBody } of facts.objects) {
    if (typeof articleBody === 'string') yield articleBody;
  }
  for (const holder of document.querySelectorAll('noscript'))
    yield holder.firstElementChild ? holder.innerHTML : (holder.textContent ?? '');
  for (const holder of document.querySelectorAll('template')) yield holder.innerHTML;
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const source = script.textContent ?? '';
    if (source.length < LEAST || source.length > LARGEST) continue;
    try {
      yield longestMarkup(JSON.parse(source));
    } catch {
      // Data that is none tells nothing.
    }
  }
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
