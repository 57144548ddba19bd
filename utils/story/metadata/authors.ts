/** Who wrote the story, as far as the page says. */

import type { PageMetadata } from '../../page-metadata/types';
import { type Agent, agentsIn, namesIn, plainText, valuesOf } from '../../page-metadata/values';
import { collapseWhitespace } from '../../text/characters';
import { foldWords } from '../../text/fold';
import { isDegree, NEWS_POSTS, SUFFIX } from '../../text/person-names';
import { AFTER_NAME, DESK, JOINING_WORDS, NOBODY } from '../data/byline-lexicon';
import { textOf } from '../dom';
import { bylinePrefixLength, withoutBy } from './byline-prefix';
import { hostOf, namesSite } from './site';

const JOINT = new RegExp(
  `\\s*(?:[;；、|]|\\s/\\s|\\s&\\s|\\s(?:${JOINING_WORDS.join('|')})\\s)\\s*`,
  'i',
);

/** Posts and desks, which follow a name after a comma and are no further name. */
const NO_PERSON = new RegExp(
  `^(?:dr|prof(?:essor)?|${SUFFIX}|e-?ryt.*|(?:medically )?reviewed.*)\\.?$|\\b(?:${NEWS_POSTS}|staff|redaktion|editorial team|news service)$`,
  'i',
);
const isNoPerson = (name: string): boolean => isDegree(name) || NO_PERSON.test(name);

/** One word that is no abbreviation, as "AFP" is. */
const PLACE = /^\p{Lu}[\p{Script=Latin}\p{P}]*\p{Ll}$/u;

/** What can be no name: an address, a sentence, a date. */
const NOT_A_NAME = /https?:|www\.|@|\d{2,}|[!?<>{}=]|\.(com|org|net)\b.*\//i;

const AUTHOR_META = [
  ...[
    'citation_author',
    'author',
    'article:author',
    'og:article:author',
    'article:author_name',
    'dc.creator',
    'dcterms.creator',
  ],
  ...[
    'dc.contributor',
    'parsely-author',
    'sailthru.author',
    'byl',
    'creator',
    'rnews:author',
    'cxenseparse:author',
    'citation_authors',
  ],
] as const;

/** Where pages mark up authors, the surest first. */
const AUTHOR_ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.author-name, .authorName, .author_name, .byline-name, .byline__name, .byline-author, .p-author .p-name, .vcard.author .fn, .author .fn',
  '[class*="byline" i], [class*="author" i], [id*="byline" i]',
] as const;

const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], [class*="promo" i]';

/** "Curie, Marie" the other way round; anything else as it is. */
function inReadingOrder(name: string): string {
  const parts = name.split(/,\s*/);
  const [family, given] = parts;
  const turned =
    parts.length === 2 && family && given && !/\s\S+\s/.test(family) && /^\p{Lu}/u.test(given);
  return turned && !isNoPerson(given) ? `${given} ${family}` : name;
}

function cleanName(raw: string): string | null {
  const name = withoutBy(collapseWhitespace(raw))
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(AFTER_NAME, '')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, '');
  if (!name || name.length > 80 || NOT_A_NAME.test(name) || NOBODY.has(name.toLowerCase()))
    return null;
  const words = name.split(' ').length;
  return words <= 8 && /\p{L}{2}/u.test(name) ? name : null;
}

/** Names of a byline as one text: "By A, B and C, Science Writer". */
function splitNames(byline: string): string[] {
  const whole = withoutBy(collapseWhitespace(byline));
  const names: string[] = [];
  for (const joined of whole.split(JOINT)) {
    const pieces = joined.split(/,\s*|，/);
    // "Curie, Marie" has one word before its comma; "Marie Curie, Pierre Curie" has not.
    const inverted = pieces.length === 2 && !/\s/.test(pieces[0]?.trim() ?? '') && pieces[0] !== '';
    for (const [at, piece] of (inverted ? [inReadingOrder(joined)] : pieces).entries()) {
      const name = cleanName(piece);
      // A title or an institution after the name has no capital second word, or is a known role.
      const isPost = names.length > 0 && /^\p{Ll}/u.test(name ?? '');
      // "Marie Curie, Paris": one word behind a whole name is where she wrote from.
      const isPlace = at > 0 && /\s/.test(names.at(-1) ?? '') && PLACE.test(name ?? '');
      if (name && !isPost && !isPlace && !isNoPerson(name)) names.push(name);
    }
  }
  return names;
}

/** The names once each, those that name the site itself left out. */
function people(names: readonly string[], isSite: (name: string) => boolean): string[] {
  const unique = new Map<string, string>();
  for (const name of names) {
    const folded = foldWords(name);
    if (!unique.has(folded) && !isSite(name)) unique.set(folded, name);
  }
  return [...unique.values()];
}

/** A login rather than a name: one word without a capital. */
const isLogin = (name: string): boolean => /^[a-z][a-z0-9_.-]*$/.test(name);

function declaredAuthors({ article }: PageMetadata): Agent[] {
  const authors = valuesOf(article, 'author');
  return agentsIn(authors.length > 0 ? authors : valuesOf(article, 'creator'));
}

/** An institution keeps its name whole: "Centre for Ponds, Lakes and Rivers" are not three people. */
const fromData = (page: PageMetadata): string[] =>
  declaredAuthors(page).flatMap(({ name, isOrganisation }) =>
    !isOrganisation && /,| and | und | & |;/.test(name)
      ? splitNames(name)
      : (cleanName(name) ?? []),
  );

/** Those of the authors that the page's own data call an organisation. */
export function organisationsAmong(authors: readonly string[], page: PageMetadata): string[] {
  const organisations = new Set(
    declaredAuthors(page).flatMap(({ name, isOrganisation }) =>
      isOrganisation ? (cleanName(name) ?? []) : [],
    ),
  );
  return authors.filter((author) => organisations.has(author));
}

function fromMeta(page: PageMetadata, isSite: (name: string) => boolean): string[] {
  let site: string[] = [];
  for (const meta of AUTHOR_META) {
    const names = page.metaAll(meta).flatMap((value) => {
      const name = plainText(value);
      if (/^https?:/.test(name)) return [];
      return meta.startsWith('citation_author') ? [inReadingOrder(name)] : splitNames(name);
    });
    if (names.some((name) => !isSite(name))) return names;
    if (site.length === 0) site = names;
  }
  return site;
}

/** Within a link around a headline: who wrote the other story. */
const inCard = (element: Element): boolean =>
  element.closest('a[href]')?.querySelector('h1, h2, h3, h4, h5, h6') != null;

function fromElements(document: Document): string[] {
  for (const selector of AUTHOR_ELEMENTS) {
    const names: string[] = [];
    let looked = 0;
    for (const element of document.querySelectorAll(selector)) {
      looked += 1;
      if (looked > 40) break;
      if (element.closest(ELSEWHERE) || inCard(element)) continue;
      const text = textOf(element) || element.getAttribute('content') || '';
      if (!text || text.length > 150) continue;
      names.push(...splitNames(text));
      // The loosest selector also meets biographies and boxes: the first that names somebody counts.
      if (names.length > 0 && selector === AUTHOR_ELEMENTS.at(-1)) break;
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** Pieces of text among which a byline is looked for, after the headline. */
const TEXTS_LOOKED_AT = 300;

/** A short line that opens with "By" or its like; without a headline above it only with a colon ("作者：…"). */
function fromText(document: Document): string[] {
  const headline = document.querySelector('h1');
  const { body } = document;
  if (!body) return [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  if (headline) walker.currentNode = headline;
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < TEXTS_LOOKED_AT; node = walker.nextNode()) {
    const text = collapseWhitespace(node.nodeValue);
    if (!text) continue;
    looked += 1;
    const by = text.length < 90 && !/[.!?。]$/.test(text) ? bylinePrefixLength(text) : 0;
    const holder = node.parentElement;
    if (by === 0 || !holder || /^(script|style|option)$/.test(holder.localName)) continue;
    if (inCard(holder) || (!headline && !/[:：]/.test(text.slice(0, by)))) continue;
    // "记者博客" is a way to somewhere, not a reporter called 博客.
    if (holder.closest('a') && /\S$/.test(text.slice(0, by)) && by < text.length) continue;
    // "By" alone: the name stands in the next piece, often a link.
    const whole = by === text.length ? textOf(holder.parentElement) : text;
    const names = whole.length < 120 ? splitNames(whole) : [];
    if (names.length > 0 && names.every((name) => /^\p{Lu}|^\p{Lo}/u.test(name))) return names;
  }
  return [];
}

/** The desk that the page names as its author. */
function deskOf(page: PageMetadata): string[] {
  const candidates = [
    ...namesIn(valuesOf(page.article, 'author')),
    ...page.metaAll('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author'),
  ];
  const desk = candidates
    .map((name) => cleanName(plainText(name)))
    .find((name) => name && DESK.test(name.toLowerCase()));
  return desk ? [desk] : [];
}

/**
 * Names of the authors in the page's order, none twice. A login, the site itself or one of its desks counts
 * only when nobody else is named anywhere.
 */
export function authorsOf(
  document: Document,
  page: PageMetadata,
  siteName: string | null,
  url: string,
): string[] {
  const host = hostOf(url);
  const sites = [siteName, ...namesIn(valuesOf(page.article, 'publisher'))];
  const isSite = (name: string) => sites.some((site) => namesSite(name, site, host));
  let second: string[] = [];
  const data = () => fromData(page);
  const head = () => fromMeta(page, isSite);
  for (const read of [
    // Names in markup are read off the page, with the marks and posts around them.
    ...(page.article?.element ? [head, data] : [data, head]),
    () => fromElements(document),
    () => fromText(document),
  ]) {
    const names = read();
    const found = people(names, isSite);
    if (found.length > 0 && !found.every(isLogin)) return found;
    if (second.length === 0) second = names.slice(0, 1);
  }
  return second.length > 0 ? second : deskOf(page);
}

/** One line to show, "A, B and C" without the "and": the reader's language is not known here. */
export const bylineOf = (authors: readonly string[]): string | null =>
  authors.length > 0 ? authors.join(', ') : null;
