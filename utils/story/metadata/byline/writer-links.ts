/** How markup says whom a text names: by a relation, or by a link to one of the site's writers. */
import { collapseWhitespace } from '../../../text/characters';
import { foldWords } from '../../../text/fold';

/** The relation of a link or a property. */
export const RELATION = '[rel~="author"], [itemprop~="author"]';

/** Where sites keep the pages of their writers. */
const WRITERS_PAGE =
  /\/(?:authors?|writers?|contributors?|staff|people|profiles?|editors|reporters?|columnists?|users?|by|autor(?:en|es|i|e)?|auteurs?|redactie|redaktion|firmas|autorzy|forfattere?|skribent(?:er)?|kirjoittajat?|szerzok?|muhabir(?:ler)?|yazar(?:lar)?|penulis|tac-gia|avtory?)\/[^/]/i;

/** Whether a link leads to the page of somebody who writes for the site. */
export const leadsToWriter = (link: Element): boolean =>
  link.matches(RELATION) || WRITERS_PAGE.test(link.getAttribute('href') ?? '');

/** Names have so many words. */
const WORDS = { least: 2, most: 4 };

/** Longer texts are no names. Characters. */
const LONGEST_TEXT = 80;

/**
 * The name that a link's address says, too, in the order that it has there: "Quill, Ada – Pond News" at `/…/ada-quill`.
 * Null where the address says no words of the link, or where one of these has no capital.
 */
export function nameByAddress(link: Element): string | null {
  const text = collapseWhitespace(link.textContent ?? '');
  if (text.length > LONGEST_TEXT) return null;
  const path = (link.getAttribute('href') ?? '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$|\.\w{2,5}$/g, '');
  const slug = path.slice(path.lastIndexOf('/') + 1).split(/[-_+.]|%20/);
  if (slug.length < WORDS.least || slug.length > WORDS.most) return null;
  const words = text.split(/[\s,–—]+/);
  const name = slug.map((part) => words.find((word) => foldWords(word) === part.toLowerCase()));
  return name.every((word) => word !== undefined && /^\p{Lu}/u.test(word)) ? name.join(' ') : null;
}
