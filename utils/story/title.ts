/** The story's title without the name of its site. */
import { bare, textOf } from './dom';
import { type PageFacts, plain } from './page-facts';
import { hostOf } from './site';

/** What sites put between a headline and their own name. */
const SEPARATOR = /\s+[|–—\-•·»«:/\\>]+\s+|\s*[|»•_]\s*|:\s+(?=[^:]*$)|[—]{2}/g;

/** Headlines do not get longer than this; a longer candidate is a summary. */
const MAX_TITLE = 400;

/** True when `part` is the site's name, or as good as: its words or letters are those of name or host. */
function namesSite(part: string, siteName: string | null, host: string | null): boolean {
  const words = bare(part);
  if (!words) return true;
  const glued = words.replaceAll(' ', '');
  const site = bare(siteName ?? '');
  const siteGlued = site.replaceAll(' ', '').replace(/(com|org|net|edu|couk)$/, '');
  if (site && (words === site || glued === siteGlued)) return true;
  if (siteGlued.length >= 4 && glued.startsWith(siteGlued) && words.split(' ').length <= 8)
    return true;
  if (glued.length >= 4 && siteGlued.includes(glued)) return true;
  const hostWords = (host ?? '').split('.').slice(0, -1);
  return hostWords.some((label) => {
    const letters = label.replace(/[^\p{L}\p{N}]/gu, '');
    return (
      letters.length >= 3 &&
      (glued === letters ||
        glued === `${letters}com` ||
        (glued.length >= 4 && letters === glued.replace(/^the/, '')))
    );
  });
}

/** Drops trailing and leading parts that name the site, as long as a headline remains. */
function withoutSite(title: string, siteName: string | null, host: string | null): string {
  let rest = title;
  for (let round = 0; round < 4; round += 1) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (
      last &&
      namesSite(rest.slice(last.index + last[0].length), siteName, host) &&
      last.index > 0
    ) {
      rest = rest.slice(0, last.index).trim();
    } else if (first && first.index > 0 && namesSite(rest.slice(0, first.index), siteName, host)) {
      rest = rest.slice(first.index + first[0].length).trim();
    } else break;
  }
  return rest || title;
}

function headings(document: Document): string[] {
  const marked = document.querySelectorAll('[itemprop~="headline"], article h1, main h1, h1');
  const texts: string[] = [];
  for (const element of marked) {
    const text = textOf(element) || element.getAttribute('content') || '';
    if (text && text.length <= MAX_TITLE && !texts.includes(text)) texts.push(text);
    if (texts.length >= 12) break;
  }
  return texts;
}

/** True when both say the same headline, one perhaps with something before or after it. */
function agrees(a: string, b: string): boolean {
  const one = bare(a);
  const other = bare(b);
  if (!one || !other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.includes(short) && (short.length >= 12 || short.length > long.length * 0.5);
}

/**
 * The headline: a heading of the page that its title, its structured data or its share tags agree with;
 * else the best of these, without the site's name. Empty when the page has none.
 */
export function titleOf(
  document: Document,
  facts: PageFacts,
  siteName: string | null,
  url: string,
): string {
  const host = hostOf(url);
  const clean = (value: unknown) => withoutSite(plain(value), siteName, host);
  const cited = clean(facts.meta('citation_title'));
  if (cited) return cited;
  const linked = clean(facts.article?.headline ?? facts.article?.name);
  const shared = clean(
    facts.meta(
      'og:title',
      'twitter:title',
      'dc.title',
      'title',
      'sailthru.title',
      'parsely-title',
      'hdl',
    ),
  );
  const tab = clean(document.title);
  const said = [shared, linked, tab].filter((text) => text && text.length <= MAX_TITLE);
  const onPage = headings(document);
  for (const text of said) {
    const heading = onPage.find(
      (candidate) => agrees(candidate, text) && !namesSite(candidate, siteName, host),
    );
    if (heading)
      return bare(heading).length <= bare(text).length + 3
        ? withoutSite(heading, siteName, host)
        : text;
  }
  const only = onPage.filter((text) => text.length > 15 && !namesSite(text, siteName, host));
  if (only.length === 1 && only[0] && (!shared || namesSite(shared, siteName, host)))
    return only[0];
  return said.find((text) => !namesSite(text, siteName, host)) ?? onPage[0] ?? said[0] ?? '';
}
