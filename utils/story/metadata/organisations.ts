/** Which of a story's authors are no people: institutions, outlets, companies. */

import { isNode } from '../../page-metadata/nodes';
import { isOrganisation } from '../../page-metadata/schema-types';
import type { DataNode, PageMetadata } from '../../page-metadata/types';
import { namesIn, plainText, stringOf, valuesOf } from '../../page-metadata/values';
import { foldWords } from '../../text/fold';
import { INSTITUTION_PLACES, INSTITUTION_SPEAKERS } from '../data/byline-lexicon';
import { textOf } from '../dom';
import type { Release } from '../types';
import { hostOf, namesSite, parseUrl } from './site';

/** Things that a page's data are looked through for; more are a list that goes on in the same way. */
const MOST_NODES = 2000;

/** Names of all organisations that the page's data hold, wherever in them. */
function organisationsInData({ nodes }: PageMetadata): string[] {
  const seen = new Set<DataNode>(nodes);
  const names: string[] = [];
  for (const node of seen) {
    if (seen.size > MOST_NODES) break;
    if (isOrganisation(node)) names.push(plainText(stringOf(node, 'name')));
    for (const values of node.properties.values())
      for (const value of values) if (isNode(value)) seen.add(value);
  }
  return names;
}

/** Where sites keep the pages of those who send them texts. */
const PARTNERS_PAGE =
  /\/(?:partners?|institutions?|organi[sz]ations?|sources?|publishers?|members?|companies|universit(?:y|ies)|newsroom)\//i;

/** Links of the page that are looked through. */
const MOST_LINKS = 1500;

/** The first links of a page by their words; those with more characters than a name are left out. */
function linksByText(document: Document, longest: number): Map<string, Element[]> {
  const links = new Map<string, Element[]>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    if ((link.textContent?.length ?? 0) > longest + 40) continue;
    const text = textOf(link);
    const some = links.get(text);
    if (some) some.push(link);
    else links.set(text, [link]);
  }
  return links;
}

/** Whether a link in which the name stands leads to an institution: its own front page, or its page on this site. */
function isLinkedAsOne(links: readonly Element[], name: string, url: string): boolean {
  const here = hostOf(url);
  for (const link of links) {
    const address = parseUrl(link.getAttribute('href'), url);
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    const isElsewhere = hostOf(address.href) !== here;
    if (isElsewhere && address.pathname === '/' && namesHost(name, address.hostname)) return true;
    if (!isElsewhere && PARTNERS_PAGE.test(address.pathname)) return true;
  }
  return false;
}

/** "Novo Nordisk" and novonordisk.com, "Penn State" and psu.edu: a front page on a host of an institution's own. */
function namesHost(name: string, hostname: string): boolean {
  const glued = foldWords(name).replaceAll(' ', '');
  return (
    hostname.split('.').some((label) => label.replaceAll('-', '') === glued) ||
    /\.(?:edu|gov|int|museum)$|\.(?:edu|ac|gov)\.[a-z]{2}$/.test(hostname)
  );
}

const IS_PLACE = new RegExp(`(?:^|[^\\p{L}])(?:${INSTITUTION_PLACES})\\s+$`, 'u');
const IS_SPEAKER = new RegExp(`^\\s+(?:${INSTITUTION_SPEAKERS})(?![\\p{L}])`, 'u');

/** What stands around a name and tells what it names, is no longer. Characters. */
const AROUND = 24;

/** "at Penn State", "Penn State researchers": where a person's name cannot stand. */
function standsAsOne(name: string, text: string): boolean {
  if (!name) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - AROUND), at);
    const behind = text.slice(at + name.length, at + name.length + AROUND);
    if (IS_PLACE.test(before) && !/^\p{L}/u.test(behind)) return true;
    if (IS_SPEAKER.test(behind) && !/\p{L}$/u.test(before)) return true;
  }
  return false;
}

/** What is known of the page besides its authors. */
interface Known {
  document: Document;
  page: PageMetadata;
  url: string;
  siteName: string | null;
  release: Release;
  text: string;
}

/** Those of the authors of whom the page tells that they are organisations. */
export function organisationsAmong(authors: readonly string[], known: Known): string[] {
  if (authors.length === 0) return [];
  const { page, release, siteName, url } = known;
  const sites = [siteName, ...namesIn(valuesOf(page.article, 'publisher'))];
  const host = hostOf(url);
  // A site may be called after the one who writes it.
  const people = valuesOf(page.article, 'author').filter(
    (one) => isNode(one) && one.types.includes('Person'),
  );
  const writers = new Set(namesIn(people).map(foldWords));
  const named = [
    ...organisationsInData(page),
    ...(page.metaAll('institution', 'dc.publisher', 'citation_author_institution') ?? []),
    release.institution ?? '',
    ...release.contacts.map(({ organisation }) => organisation ?? ''),
  ].map(foldWords);
  const issuer = foldWords(release.originalRelease?.text ?? '');
  const longest = Math.max(...authors.map(({ length }) => length));
  let links: ReturnType<typeof linksByText> | null = null;
  const linksOf = (author: string) => {
    links ??= linksByText(known.document, longest);
    return links.get(author) ?? [];
  };
  return authors.filter((author) => {
    const folded = foldWords(author);
    if (
      named.includes(folded) ||
      (!writers.has(folded) && sites.some((site) => namesSite(author, site, host)))
    )
      return true;
    return (
      (folded.includes(' ') && ` ${issuer} `.includes(` ${folded} `)) ||
      isLinkedAsOne(linksOf(author), author, url) ||
      standsAsOne(author, known.text)
    );
  });
}
