/** What kind of text a story is. */

import { isNode } from '../../page-metadata/nodes';
import { isPublicBody } from '../../page-metadata/schema-types';
import type { PageMetadata } from '../../page-metadata/types';
import { namesIn, valuesOf } from '../../page-metadata/values';
import { foldWords } from '../../text/fold';
import { isInstitution } from '../../text/person-names';
import { NEWSPAPER_SECTIONS } from '../data/newspaper-sections';
import {
  BLOG_HOSTS,
  BLOG_PATHS,
  BLOG_SOFTWARE,
  DATED_PATHS,
  MAGAZINE_HOSTS,
  MAGAZINE_WORDS,
  MAGAZINES,
  NEWSPAPER_ENDINGS,
  NEWSPAPER_WORDS,
  RELEASE_HOSTS,
  RELEASE_PATHS,
} from '../data/site-lexicon';
import type { StoryType } from '../types';
import { hostOf, parseUrl } from './site';

/** Decided by what the page declares of itself; `isRelease` by the apparatus its text has. */
export function kindOf(
  document: Document,
  page: PageMetadata,
  siteName: string | null,
  url: string,
  isRelease: boolean,
): StoryType {
  const types = page.article?.types.join(' ') ?? '';
  if (
    page.meta('citation_journal_title', 'prism.publicationname') ||
    /ScholarlyArticle/.test(types)
  )
    return 'journal-page';
  const host = hostOf(url) ?? '';
  if (isRelease || /PressRelease/.test(types) || isNewsroom(host, url)) return 'news-release';
  if (/\bBlogPosting/.test(types) || /(^|[./])blogs?[./]/i.test(url) || BLOG_HOSTS.test(host))
    return 'blog';
  const name = foldWords(siteName ?? '');
  if (isMagazine(name, host)) return 'magazine';
  if (isInstitutional(page, siteName, host)) return 'web-page';
  if (hasSections(document)) return 'newspaper';
  const path = parseUrl(url)?.pathname ?? '';
  if (BLOG_PATHS.test(path) || BLOG_SOFTWARE.test(page.meta('generator') ?? '')) return 'blog';
  if (/News|LiveBlog/.test(types) || isNewspaper(name, host)) return 'newspaper';
  return DATED_PATHS.test(path) ? 'blog' : 'web-page';
}

/** Links of a page that are looked through for sections; none of them has more characters. */
const MOST_LINKS = 600;
const LONGEST_LINK = 40;

/** So many sections of a newspaper make one. */
const LEAST_SECTIONS = 2;

const SECTIONS: ReadonlyMap<string, number> = new Map(
  NEWSPAPER_SECTIONS.flatMap((names, meaning) =>
    names.map((name): [string, number] => [foldWords(name), meaning]),
  ),
);

/** Whether the ways through the site lead to what newspapers have: sport, politics, the economy, opinion. */
function hasSections(document: Document): boolean {
  const found = new Set<number>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    if ((link.textContent?.length ?? 0) > LONGEST_LINK) continue;
    const meaning = SECTIONS.get(foldWords(link.textContent ?? ''));
    if (meaning !== undefined) found.add(meaning);
    if (found.size >= LEAST_SECTIONS) return true;
  }
  return false;
}

/** Hosts that only schools of higher learning, governments and museums have. */
const INSTITUTION_HOSTS = /\.(?:edu|gov|mil|int|museum)$|\.(?:edu|ac|gov|gob|gouv)\.[a-z]{2,3}$/;

/** A university, an authority or an academy, which is no newspaper, whatever it prints. */
function isInstitutional(page: PageMetadata, siteName: string | null, host: string): boolean {
  const publishers = valuesOf(page.article, 'publisher').filter(isNode);
  return (
    INSTITUTION_HOSTS.test(host) ||
    isInstitution(siteName ?? '') ||
    publishers.some(isPublicBody) ||
    namesIn(publishers).some(isInstitution)
  );
}

const isNewsroom = (host: string, url: string): boolean =>
  RELEASE_HOSTS.test(host) || RELEASE_PATHS.test(parseUrl(url)?.pathname ?? '');

/** By its name, or by the name as its host: "newscientist.com". */
function isMagazine(name: string, host: string): boolean {
  const labels = host.split('.').slice(0, -1);
  return (
    MAGAZINE_WORDS.test(name) ||
    MAGAZINE_HOSTS.test(host) ||
    MAGAZINES.has(name) ||
    [...MAGAZINES].some((one) => one.includes(' ') && labels.includes(one.replaceAll(' ', '')))
  );
}

/** By the words of its name, or by how a part of its host ends: "latimes.com". */
function isNewspaper(name: string, host: string): boolean {
  const labels = host.split('.').slice(0, -1);
  return (
    name.split(' ').some((word) => NEWSPAPER_WORDS.has(word)) ||
    [name.replaceAll(' ', ''), ...labels].some((word) => NEWSPAPER_ENDINGS.test(word))
  );
}
