/** The heading that stands above the story, as a place on the page. */
import type { PageMetadata } from '../../page-metadata/types';
import { stringOf } from '../../page-metadata/values';
import { foldWords } from '../../text/fold';
import { textOf, textWithoutReadings } from '../dom';

/** Folded characters that a heading shares with the page's title at least, not to be a name or a section alone. */
const LEAST = 8;

/** No title has more characters. */
const LONGEST = 400;

/** Texts of a page that are looked through for its title, where no heading says it. */
const MOST_TEXTS = 1500;

/** A shorter part of the title may be the name of a section. Share. */
const MOST_OF_TITLE = 0.5;

/** Where the page prints its title in an element that is no main heading; ways to a page say its title, too. */
function ownTextSaying(
  { body }: Document,
  declared: readonly string[],
  isSite: (text: string) => boolean,
): Element | null {
  if (!body || declared.length === 0) return null;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let looked = 0; looked < MOST_TEXTS; looked += 1) {
    const node = walker.nextNode();
    if (!node) return null;
    const { length } = (node.nodeValue ?? '').trim();
    if (length < LEAST || length > LONGEST) continue;
    const holder = node.parentElement;
    if (!holder || holder.closest('a, nav, script, style')) continue;
    const text = foldWords(node.nodeValue ?? '');
    const says = declared.some(
      (title) => title.includes(text) && text.length >= title.length * MOST_OF_TITLE,
    );
    if (says && text.length >= LEAST && !isSite(text)) return holder;
  }
  return null;
}

/**
 * The heading that says most of what the page declares as its title, a main one if there is one; else the first main
 * one that is not the site's name.
 */
export function headlineOf(
  document: Document,
  page: PageMetadata,
  isSite: (text: string) => boolean,
): Element | null {
  const declared = [
    document.title,
    page.meta('og:title', 'twitter:title') ?? '',
    stringOf(page.article, 'headline'),
  ]
    .map(foldWords)
    .filter(Boolean);
  /** The one that says most, and at least this share of what is declared. */
  const longest = (selector: string, least = 0) => {
    let best: Element | null = null;
    let most = LEAST - 1;
    for (const heading of [...document.querySelectorAll(selector)].slice(0, 40)) {
      const text = foldWords(textWithoutReadings(heading));
      const says = declared.some(
        (title) =>
          (title.includes(text) && text.length >= title.length * least) ||
          (title.length >= LEAST && text.includes(title)),
      );
      if (!says || text.length <= most || isSite(text)) continue;
      best = heading;
      most = text.length;
    }
    return best;
  };
  const mains = [...document.querySelectorAll('h1')];
  return (
    longest('h1') ??
    longest('h2', MOST_OF_TITLE) ??
    ownTextSaying(document, declared, isSite) ??
    longest('h2') ??
    mains.find((heading) => textOf(heading) !== '' && !isSite(textOf(heading))) ??
    mains[0] ??
    null
  );
}
