/** Whose page it is: the site's name, its canonical address, its lead picture. */

import type { PageMetadata } from '../../page-metadata/types';
import { addressOf, namesIn, plainText, stringOf, valuesOf } from '../../page-metadata/values';
import { collapseWhitespace } from '../../text/characters';
import { foldWords } from '../../text/fold';
import { archivedPage } from './archive-url';
import { holderOfRights, nameOfHome } from './home-link';

export function parseUrl(address: string | null | undefined, base?: string): URL | null {
  if (!address) return null;
  try {
    return new URL(address.trim(), base);
  } catch {
    return null;
  }
}

/** The host's words without `www.` and the like, in a web archive those of the page that it keeps; null for files and data. */
export function hostOf(url: string): string | null {
  const host = parseUrl(archivedPage(url)?.original ?? url)?.hostname;
  return host ? host.replace(/^(www\d?|m|mobile|amp)\./, '') : null;
}

/** True when `part` is the site's name, or as good as: its words or letters are those of name or host. */
export function namesSite(part: string, siteName: string | null, host: string | null): boolean {
  const words = foldWords(part);
  if (!words) return true;
  const glued = words.replaceAll(' ', '');
  const site = foldWords(siteName ?? '');
  const siteGlued = site.replaceAll(' ', '').replace(/(com|org|net|edu|couk)$/, '');
  if (site && (words === site || glued === siteGlued)) return true;
  const extra = words.split(' ').length - site.split(' ').length;
  if (siteGlued.length >= 4 && glued.startsWith(siteGlued) && extra <= 2) return true;
  if (glued.length >= 4 && siteGlued.includes(glued)) return true;
  const labels = (host ?? '').split('.').slice(0, -1);
  return labels.some((label) => {
    const letters = foldWords(label).replaceAll(' ', '');
    return letters.length >= 3 && [letters, `${letters}com`, `the${letters}`].includes(glued);
  });
}

/** Tells the names of the site, and of whoever the page says publishes it, from others. */
export function namesOwner(
  page: PageMetadata,
  siteName: string | null,
  url: string,
): (name: string) => boolean {
  const host = hostOf(url);
  const owners = [siteName, ...namesIn(valuesOf(page.article, 'publisher'))];
  return (name) => owners.some((owner) => namesSite(name, owner, host));
}

/** What stands between headline, section and site in the window's title. */
const BETWEEN =
  /\s+[|–—\-•·»:/]+\s+|\s*[|｜»•_]\s*|[—]{2}|-{2}|(?<=\P{ASCII})[-—](?=\p{Script=Han})/u;

/** What Chinese sites call themselves: a net, a daily, an evening paper, news, times. */
const NET = /^\p{Script=Han}{2,10}(?<=[网網]|[日晚时時][报報]|新[闻聞])$/u;

/** Of a feed. Characters. */
const LONGEST_TITLE = 200;

/** How feeds are called: "Pond Notes - Atom". */
const feedTitles = (document: Document): string[] =>
  [...document.querySelectorAll('link[rel~="alternate"][type$="+xml"][title]')].flatMap((link) =>
    collapseWhitespace(link.getAttribute('title')).slice(0, LONGEST_TITLE).split(BETWEEN),
  );

/**
 * The name at an end of the window's title, or of a feed's, whose letters are those of the host, or that can only be a
 * site's.
 */
function nameInTitle(document: Document, host: string | null): string | null {
  const parts = collapseWhitespace(document.title).split(BETWEEN);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && NET.test(last)) return last;
  // "Pond Notes: How pike think": blogs put their name first.
  const [before = ''] = first.split(/:\s/);
  const ends = [
    ...(parts.length > 1 ? [last, first] : []),
    ...(before === first ? [] : [before]),
    ...feedTitles(document),
  ];
  return ends.find((part) => foldWords(part) && namesSite(part, null, host)) ?? null;
}

/** Name of the site as the page gives it, else as the window's title ends, else its host. */
export function siteNameOf(document: Document, page: PageMetadata, url: string): string | null {
  const [publisher] = namesIn(valuesOf(page.article, 'publisher'));
  const site = page.nodes.find(({ types }) =>
    types.some((type) => type === 'WebSite' || type === 'NewsMediaOrganization'),
  );
  const names = [
    page.meta('og:site_name', 'og:sitename', 'citation_journal_title') ?? '',
    publisher ?? '',
    page.meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'cre') ?? '',
    stringOf(site ?? null, 'name'),
  ].map(plainText);
  const host = hostOf(url);
  // Where the first is only a host, a name may follow.
  const named = names.find((one) => one && !IS_HOST.test(one)) ?? names.find(Boolean) ?? '';
  const name = withoutMotto(named, host).replace(/^www\./i, '');
  const isName =
    name && name.length <= 80 && !NO_NAME.test(name) && !namesSection(name, page, url, host);
  const titled = nameInTitle(document, host);
  // "Blogger": the service that a site is made with names itself, while title and host say the site's own name.
  const isOfService = titled !== null && !holdsHost(name, host);
  if (isName && name.toLowerCase() !== host && !isOfService) return name;
  const parts = collapseWhitespace(document.title).split(BETWEEN);
  return (
    titled ??
    nameOfHome(document, url, [parts[0] ?? '', parts.at(-1) ?? '']) ??
    holderOfRights(document, (holder) => namesSite(holder, null, host)) ??
    nameBehindHeadline(document, parts) ??
    (isName ? name : host)
  );
}

/** Headings and links of a page that are looked at. */
const MOST_HEADINGS = 10;
const MOST_LINKS = 600;

/**
 * "Headline | Pond Institute": what the window's title adds to the headline, where it is no part of the site; a single
 * word may be a section's.
 */
function nameBehindHeadline(
  document: Document,
  [first = '', last = '', more]: string[],
): string | null {
  const [headline, name] = [foldWords(first), foldWords(last)];
  if (!headline || !name.includes(' ') || more !== undefined || NO_NAME.test(last)) return null;
  const isHeadline = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .some((heading) => foldWords(heading.textContent ?? '') === headline);
  const isPart = () =>
    [...document.querySelectorAll('a[href]')]
      .slice(0, MOST_LINKS)
      .some((link) => foldWords((link.textContent ?? '').slice(0, LONGEST_TITLE)) === name);
  return isHeadline && !isPart() ? last.trim() : null;
}

/** Letters of a host that tell it from others at least. */
const LEAST_LETTERS = 3;

/** "Pond Post Online" holds what pondpost.example is called. */
const holdsHost = (name: string, host: string | null): boolean => {
  const glued = foldWords(name).replaceAll(' ', '');
  const labels = (host ?? '').split('.').slice(0, -1);
  return labels.some(
    (label) => label.length >= LEAST_LETTERS && glued.includes(label.replaceAll('-', '')),
  );
};

/** "Pond Post | All of the news": the side that the host is called after, where one is. */
function withoutMotto(name: string, host: string | null): string {
  const parts = name.split(/\s*[|｜]\s*|\s+[–—-]\s+/).filter(Boolean);
  if (parts.length < 2) return name;
  const named = parts.filter((part) => namesSite(part, null, host));
  return named.toSorted((a, b) => b.length - a.length)[0] ?? name;
}

/** A part of a site ("Health"), which is called as in its address or as the page calls its section, and not as its host. */
function namesSection(name: string, page: PageMetadata, url: string, host: string | null): boolean {
  if (namesSite(name, null, host)) return false;
  const words = foldWords(name);
  const [folder = ''] = (parseUrl(url)?.pathname ?? '').split('/').filter(Boolean);
  const sections = [page.meta('article:section') ?? '', stringOf(page.article, 'articleSection')];
  return [folder, ...sections].some((section) => foldWords(section) === words);
}

const IS_HOST = /^[\w-]+(?:\.[\w-]+)+$/;

/** An address, or a placeholder that a template left unfilled: "{$site.name}", "[site:name]", "%name%". */
const NO_NAME = /^https?:|[{}<>]|^\[.*\]$|^%.*%$/i;

/** `link rel=canonical` or `og:url`, where it names a page of the same site that is not its front page. */
export function canonicalOf(page: PageMetadata, url: string): string | null {
  const here = hostOf(url);
  for (const candidate of [page.canonical, page.meta('og:url')]) {
    const canonical = parseUrl(candidate, url);
    if (!canonical || !/^https?:$/.test(canonical.protocol)) continue;
    const sameSite = !here || hostOf(canonical.href) === here;
    const frontPage = canonical.pathname === '/' && parseUrl(url)?.pathname !== '/';
    if (sameSite && !(frontPage && !canonical.search)) return canonical.href;
  }
  return null;
}

/** The picture the page names as its own, with its description. */
export function leadImageOf(page: PageMetadata, url: string): { url: string; alt: string } | null {
  const named =
    page.meta(
      'og:image:secure_url',
      'og:image',
      'og:image:url',
      'twitter:image',
      'twitter:image:src',
    ) ?? addressOf(valuesOf(page.article, 'image')[0]);
  const address = parseUrl(named, url);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return {
    url: address.href,
    alt: collapseWhitespace(page.meta('og:image:alt', 'twitter:image:alt')),
  };
}
