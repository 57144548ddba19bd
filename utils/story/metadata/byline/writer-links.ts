/** How markup says whom a text names: by a relation, or by a link to one of the site's writers. */

/** The relation of a link or a property. */
export const RELATION = '[rel~="author"], [itemprop~="author"]';

/** Where sites keep the pages of their writers. */
const WRITERS_PAGE =
  /\/(?:authors?|writers?|contributors?|staff|people|profiles?|editors|reporters?|columnists?|users?|by|autor(?:en|es|i|e)?|auteurs?|redactie|redaktion|firmas|autorzy|forfattere?|skribent(?:er)?|kirjoittajat?|szerzok?|muhabir(?:ler)?|yazar(?:lar)?|penulis|tac-gia|avtory?)\/[^/]/i;

/** Whether a link leads to the page of somebody who writes for the site. */
export const leadsToWriter = (link: Element): boolean =>
  link.matches(RELATION) || WRITERS_PAGE.test(link.getAttribute('href') ?? '');
