/** Who wrote the story, as far as the page says. */
import { bare, squeeze, textOf } from './dom';
import { AFTER_NAME, BY_WORDS, JOINING_WORDS, NOBODY } from './name-words';
import { type LinkedData, namesIn, type PageFacts, plain } from './page-facts';

const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const byPattern = BY_WORDS.toSorted((a, b) => b.length - a.length)
  .map(escapeRegex)
  .join('|');
const BY = new RegExp(`^(?:${byPattern})(?:\\s*[:：/／]\\s*|\\s+|(?=\\p{Script=Han}))`, 'iu');
const JOINT = new RegExp(
  `\\s*(?:[;；、|]|\\s/\\s|\\s&\\s|\\s(?:${JOINING_WORDS.join('|')})\\s)\\s*`,
  'iu',
);

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
  return turned && !/^(jr|sr|ph\.?d|m\.?d|msc|bsc|dr|rn|mph)\b/i.test(given)
    ? `${given} ${family}`
    : name;
}

function cleanName(raw: string): string | null {
  const name = squeeze(raw)
    .replace(BY, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(AFTER_NAME, '')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, '');
  if (!name || name.length > 80 || NOT_A_NAME.test(name) || NOBODY.has(name.toLowerCase()))
    return null;
  const words = name.split(' ').length;
  return words <= 8 && /\p{L}{2}/u.test(name) ? name : null;
}

/** Names of a byline as one text: "By A, B and C, Science Writer". */
export function splitNames(byline: string): string[] {
  const whole = squeeze(byline).replace(BY, '');
  const names: string[] = [];
  for (const joined of whole.split(JOINT)) {
    const pieces = joined.split(/,\s*|，/);
    // "Curie, Marie" has one word before its comma; "Marie Curie, Pierre Curie" has not.
    const inverted = pieces.length === 2 && !/\s/.test(pieces[0]?.trim() ?? '') && pieces[0] !== '';
    for (const piece of inverted ? [inReadingOrder(joined)] : pieces) {
      const name = cleanName(piece);
      // A title or an institution after the name has no capital second word, or is a known role.
      if (name && !/^(ph\.?d|m\.?d|dr|jr|sr|rn|msc|mph|prof)\b\.?$/i.test(name)) names.push(name);
    }
  }
  return names;
}

function distinct(names: readonly string[], siteNames: readonly (string | null)[]): string[] {
  const sites = new Set(siteNames.map((name) => bare(name ?? '')));
  const kept: string[] = [];
  for (const name of names) {
    if (kept.some((other) => bare(other) === bare(name))) continue;
    kept.push(name);
  }
  const people = kept.filter((name) => !sites.has(bare(name)));
  return people.length > 0 ? people : kept.slice(0, 1);
}

function fromLinkedData(article: LinkedData | null): string[] {
  const given = article?.author ?? article?.creator;
  return namesIn(given).flatMap((name) =>
    /,| and | und | & |;/.test(name) ? splitNames(name) : (cleanName(name) ?? []),
  );
}

function fromMeta(facts: PageFacts): string[] {
  for (const meta of AUTHOR_META) {
    const names = facts.metaAll(meta).flatMap((value) => {
      const name = plain(value);
      if (/^https?:/.test(name)) return [];
      return meta.startsWith('citation_author') ? [inReadingOrder(name)] : splitNames(name);
    });
    if (names.length > 0) return names;
  }
  return [];
}

function fromElements(document: Document): string[] {
  for (const selector of AUTHOR_ELEMENTS) {
    const names: string[] = [];
    let looked = 0;
    for (const element of document.querySelectorAll(selector)) {
      looked += 1;
      if (looked > 40) break;
      if (element.closest(ELSEWHERE)) continue;
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

/** A short line under the headline that opens with "By" or its like. */
function fromText(document: Document): string[] {
  const headline = document.querySelector('h1');
  const start = headline?.closest('article, main, [role="main"]') ?? document.body;
  let looked = 0;
  for (const element of start?.querySelectorAll('p, div, span, address, h2, h3, h4, li') ?? []) {
    if (headline && !(headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      continue;
    looked += 1;
    if (looked > 60) break;
    if (element.childElementCount > 4) continue;
    const text = textOf(element);
    if (text.length > 4 && text.length < 90 && BY.test(text) && !/[.!?]$/.test(text)) {
      const names = splitNames(text);
      if (names.length > 0 && names.every((name) => /^\p{Lu}|\p{Lo}/u.test(name))) return names;
    }
  }
  return [];
}

/** Names of the authors in the page's order, none twice. The site itself counts only when nobody else is named. */
export function authorsOf(document: Document, facts: PageFacts, siteName: string | null): string[] {
  for (const names of [
    fromLinkedData(facts.article),
    fromMeta(facts),
    fromElements(document),
    fromText(document),
  ]) {
    const found = distinct(names, [siteName, ...namesIn(facts.article?.publisher)]);
    if (found.length > 0) return found;
  }
  return [];
}

/** One line to show, "A, B and C" without the "and": the reader's language is not known here. */
export const bylineOf = (authors: readonly string[]): string | null =>
  authors.length > 0 ? authors.join(', ') : null;
