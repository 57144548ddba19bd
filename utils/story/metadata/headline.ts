/** The heading that stands above the story, as a place on the page. */
import type { PageMetadata } from '../../page-metadata/types';
import { stringOf } from '../../page-metadata/values';
import { foldWords } from '../../text/fold';
import { textOf, textWithoutReadings } from '../dom';

/** Folded characters that a heading shares with the page's title at least, not to be a name or a section alone. */
const LEAST = 8;

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
  const longest = (selector: string) => {
    let best: Element | null = null;
    let most = LEAST - 1;
    for (const heading of [...document.querySelectorAll(selector)].slice(0, 40)) {
      const text = foldWords(textWithoutReadings(heading));
      const says = declared.some(
        (title) => title.includes(text) || (title.length >= LEAST && text.includes(title)),
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
    longest('h2') ??
    mains.find((heading) => textOf(heading) !== '' && !isSite(textOf(heading))) ??
    mains[0] ??
    null
  );
}
