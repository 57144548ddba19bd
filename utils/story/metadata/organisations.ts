/** Which of a story's authors are no people: institutions, outlets, companies. */

import { isNode } from '../../page-metadata/nodes';
import { isOrganisation } from '../../page-metadata/schema-types';
import type { DataNode, PageMetadata } from '../../page-metadata/types';
import { namesIn, plainText, stringOf, valuesOf } from '../../page-metadata/values';
import { collapseWhitespace } from '../../text/characters';
import { foldWords } from '../../text/fold';
import { INSTITUTION_PLACES, INSTITUTION_SPEAKERS } from '../data/byline-lexicon';
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

/** Whether a link in which the name stands leads to an institution: its own front page, or its page on this site. */
function isLinkedAsOne(document: Document, name: string, url: string): boolean {
  const here = hostOf(url);
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, 1500)) {
    if (
      (link.textContent?.length ?? 0) > name.length + 40 ||
      collapseWhitespace(link.textContent) !== name
    )
      continue;
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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "at Penn State", "Penn State researchers": where a person's name cannot stand. */
function standsAsOne(name: string, text: string): boolean {
  const words = escaped(name);
  return new RegExp(
    `(?:^|[^\\p{L}])(?:(?:${INSTITUTION_PLACES})\\s+${words}(?![\\p{L}])|${words}\\s+(?:${INSTITUTION_SPEAKERS})(?![\\p{L}]))`,
    'u',
  ).test(text);
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
  return authors.filter((author) => {
    const folded = foldWords(author);
    if (
      named.includes(folded) ||
      (!writers.has(folded) && sites.some((site) => namesSite(author, site, host)))
    )
      return true;
    return (
      (folded.includes(' ') && ` ${issuer} `.includes(` ${folded} `)) ||
      isLinkedAsOne(known.document, author, url) ||
      standsAsOne(author, known.text)
    );
  });
}
