/** What the head of a page and its structured data say, gathered once for all that read it. */

import { collapseWhitespace } from '../../text/characters';
import { decodeEntities } from '../../text/html-entities';

/** One object of JSON-LD, as it came. */
export type LinkedData = Readonly<Record<string, unknown>>;

export interface PageFacts {
  /** Every value of the first of these meta names that has any; names in lower case. */
  metaAll(...names: readonly string[]): string[];
  /** The first value of the first of these meta names that has any. */
  meta(...names: readonly string[]): string | null;
  /** The JSON-LD object that describes this article, if the page has one. */
  article: LinkedData | null;
  /** Types of the article object, without their namespace. */
  articleTypes: readonly string[];
  /** Every JSON-LD object of the page. */
  objects: readonly LinkedData[];
}

const ARTICLE_TYPE =
  /(Article|BlogPosting|Report|SocialMediaPosting|Review|NewsItem|LiveBlogPosting|PressRelease)$/;

/** More than any honest page holds; a guard against hostile nesting. */
const MAX_OBJECTS = 2000;

function readMeta(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = collapseWhitespace(element.getAttribute('content'));
    if (!value) continue;
    // A tag may carry both, and pages mix them up, so either name finds it.
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = found.get(name);
      if (!values) found.set(name, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }
  return found;
}

function parseJson(source: string): unknown {
  const body = source.replace(/^\s*(<!\[CDATA\[|<!--)|(\]\]>|-->)\s*;?\s*$/g, '').trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks inside strings are what breaks real pages
  for (const attempt of [body, body.replace(/[\u0000-\u001f]+/g, ' '), body.replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs one more kind of damage.
    }
  }
  return null;
}

function collectObjects(value: unknown, into: LinkedData[]): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && into.length < MAX_OBJECTS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_OBJECTS));
    else if (next && typeof next === 'object') {
      const data = next as LinkedData;
      into.push(data);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate'])
        if (typeof data[key] === 'object') waiting.push(data[key]);
    }
  }
}

/** Types of a JSON-LD object, without their namespace. */
export function typesOf(data: LinkedData): string[] {
  const raw = data['@type'];
  const all = Array.isArray(raw) ? raw : [raw];
  return all
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^.*[/#:]/, ''));
}

function chooseArticle(objects: readonly LinkedData[], title: string): LinkedData | null {
  const articles = objects.filter((data) => typesOf(data).some((type) => ARTICLE_TYPE.test(type)));
  const named = articles.find((data) => {
    const headline = collapseWhitespace(String(data.headline ?? data.name ?? ''));
    return headline.length > 10 && title.includes(headline);
  });
  return (
    named ?? articles.find((data) => data.headline ?? data.datePublished) ?? articles[0] ?? null
  );
}

/** Reads meta tags and JSON-LD. Broken data is passed over, never an error. */
export function readFacts(document: Document): PageFacts {
  const metas = readMeta(document);
  const objects: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    collectObjects(parseJson(script.textContent ?? ''), objects);
  const article = chooseArticle(objects, collapseWhitespace(document.title));
  const metaAll = (...names: readonly string[]) => {
    for (const name of names) {
      const values = metas.get(name);
      if (values) return values;
    }
    return [];
  };
  return {
    metaAll,
    meta: (...names) => metaAll(...names)[0] ?? null,
    article,
    articleTypes: article ? typesOf(article) : [],
    objects,
  };
}

/** Text from data that pages often escape once too often; tags in it go. */
export function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return collapseWhitespace(decodeEntities(value).replace(/<\/?[a-z][^<>]*>/gi, ''));
}

/** Names in a JSON-LD value: text, an object with a name, or a list of either. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)].filter(Boolean);
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(namesIn);
  if (!value || typeof value !== 'object') return [];
  const data = value as LinkedData;
  const whole = namesIn(data.name);
  if (whole.length > 0) return whole;
  const parts = [plain(data.givenName), plain(data.familyName)].filter(Boolean);
  return parts.length > 0 ? [parts.join(' ')] : [];
}
