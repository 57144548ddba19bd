/** The story's title without the name of its site. */
import type { PageMetadata } from '../../page-metadata/types';
import { plainText, stringOf } from '../../page-metadata/values';
import { foldWords } from '../../text/fold';
import { textOf, textWithoutReadings } from '../dom';
import { headlineOf } from './headline';
import { hostOf, namesSite } from './site';

/** What sites put between a headline and their own name. */
const SEPARATOR = /\s+[|–—\-•·»«:/\\>]+\s+|\s*[|｜»•_]\s*|:\s+(?=[^:]*$)|[—]{2}|-{2}/g;

/** Marks that stand between headline, section and site, and hardly ever within a headline. */
const HARD_SEPARATOR = /\s*[|｜]\s*|_(?=[^\s_]+$)|\s+[»›]\s+/;

/** A main heading of more characters than this holds more than the headline. */
const MAX_HEADLINE_LENGTH = 160;

/** Headlines do not get longer than this; a longer candidate is a summary. */
const MAX_TITLE = 400;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words, or pairs of characters where a script has no spaces. */
const size = (text: string): number =>
  UNSPACED.test(text) ? text.length / 2 : text.split(/\s+/).length;

/** "Headline - Section - Site" where nothing says what the site is called: short, capitalised ends. */
function withoutTail(title: string): string {
  const hard = title.split(HARD_SEPARATOR).filter(Boolean);
  if (hard.length > 1) return hard.toSorted((a, b) => size(b) - size(a))[0] ?? title;
  const parts = title.split(/\s+[-–—]\s+/);
  const isName = (part: string) =>
    size(part) <= 4 &&
    (UNSPACED.test(part) || part.split(/\s+/).every((word) => /^[\p{Lu}\d(]/u.test(word)));
  const isTail = () => {
    const tail = parts.at(-1) ?? '';
    return isName(tail) && size(parts.slice(0, -1).join(' ')) >= (size(tail) <= 2 ? 4 : 5);
  };
  while (parts.length > 1 && isTail()) parts.pop();
  return parts.length > 1
    ? title.slice(0, title.indexOf(parts.at(-1) ?? '') + (parts.at(-1)?.length ?? 0))
    : (parts[0] ?? title);
}

/** "Headline_Section_Site", "Headline--Section—Site": how titles in scripts without spaces are joined. */
function withoutSections(title: string): string {
  const [first = ''] = title.split(/_|-{2,}|(?<!—)—(?=[^—]{2,8}—[^—]{2,12}$)/);
  return UNSPACED.test(first) && size(first) >= 3 ? first.trim() : title;
}

/**
 * Drops trailing and leading parts that name the site, as long as a headline remains; sections before the site's name,
 * too, unless `isWhole` says that the page has the title so elsewhere.
 */
function withoutSite(
  title: string,
  siteName: string | null,
  host: string | null,
  isWhole: (title: string) => boolean = () => false,
): string {
  let rest = isWhole(title) ? title : withoutSections(title);
  for (let round = 0; round < 4; round += 1) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (
      last &&
      last.index > 0 &&
      namesSite(rest.slice(last.index + last[0].length), siteName, host)
    )
      rest = rest.slice(0, last.index).trim();
    else if (first && first.index > 0 && namesSite(rest.slice(0, first.index), siteName, host))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest || title;
}

/** A heading that is a link to the front page: the site's name. */
function isLogo(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return /^(?:https?:)?(?:\/\/[^/?#]+)?\/?(?:(?:index|home)\.\w+)?$/i.test(href) && href !== '';
}

function headings(
  document: Document,
  selector: string,
  isSite: (text: string) => boolean,
): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (element.closest('nav, footer, aside') || isLogo(element)) continue;
    const text = textWithoutReadings(element).replace(/\s*[¶#]$/, '');
    if (text && text.length <= MAX_TITLE && !isSite(text) && !texts.includes(text))
      texts.push(text);
    if (texts.length >= 40) break;
  }
  return texts;
}

/** True when both, laid bare, say the same headline, one perhaps with something before or after it. */
function agrees(one: string, other: string): boolean {
  if (!one || !other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const enough = UNSPACED.test(short) ? 6 : 12;
  return (short.length >= enough || short.length > long.length * 0.5) && long.includes(short);
}

/** Whether a heading is only the beginning of a declared title: it ends on a colon, or on two dashes. */
function isBeginning(heading: string, declared: string): boolean {
  const start = heading.replace(/[\s:：]+$/, '');
  const at = declared.toLowerCase().indexOf(start.toLowerCase());
  if (at < 0 || at > 4) return false;
  const rest = declared.slice(at + start.length);
  return rest.trim() !== '' && (/[:：]$/.test(heading) || /^--\S/.test(rest));
}

/** A heading typed as one text; dates, sections and standfirsts within one stand in elements of their own. */
const isOneText = (heading: Element): boolean =>
  heading.querySelector('br, span, time, small, div, em, strong, h1, h2') === null;

/**
 * The page's only main heading where it says a share tag's or a window title's headline and a few words
 * more: these are cut for their places, the heading is what stands above the story.
 */
function fuller(document: Document, declared: string): string | null {
  const mains = [...document.querySelectorAll('h1')].filter(
    (h) => !h.closest('nav, footer, aside'),
  );
  const [only] = mains;
  if (!only || mains.length !== 1 || !isOneText(only)) return null;
  const text = textWithoutReadings(only);
  // Without spaces within, one between is a break before a standfirst.
  if (UNSPACED.test(text)) return null;
  const [whole, part] = [foldWords(text), foldWords(declared)];
  const isLonger = whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
  return isLonger && text.length <= MAX_HEADLINE_LENGTH && !/[|｜_»]/.test(text) ? text : null;
}

const marksIn = (text: string): number => text.match(/[:：,;.?!–—-]+/g)?.length ?? 0;

/** Lines of a heading stand apart by their looks; in words a mark does that, which another may have. */
const marksAreMissing = (heading: string, declared: readonly string[]): boolean =>
  declared.some(
    (text) => foldWords(text) === foldWords(heading) && marksIn(text) > marksIn(heading),
  );

/** Share of the words of the shorter headline that the other one has too, 0 to 1. */
function overlap(a: string, b: string): number {
  const one = new Set(foldWords(a).split(' '));
  const other = new Set(foldWords(b).split(' '));
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].filter((word) => large.has(word)).length / (small.size || 1);
}

/** The name of a section: the smaller part of the window's title, of which a lesser heading says the greater. */
function isSection(document: Document, text: string): boolean {
  const [title, part] = [foldWords(document.title), foldWords(text)];
  if (part.length * 3 > title.length || !` ${title} `.includes(` ${part} `)) return false;
  return [...document.querySelectorAll('h2, h3')].some((heading) => {
    const words = foldWords(textOf(heading));
    return words.length > title.length / 2 && title.startsWith(words) && !heading.closest('a');
  });
}

/**
 * The headline: a heading of the page that its title, its structured data or its share tags agree with,
 * then its one main heading, else what these say, without the site's name. Empty when the page has none.
 */
export function titleOf(
  document: Document,
  page: PageMetadata,
  siteName: string | null,
  url: string,
): string {
  const host = hostOf(url);
  const isSite = (text: string) => namesSite(text, siteName, host);
  const shown = [
    ...[...document.querySelectorAll('h1')].slice(0, 10).map(textWithoutReadings),
    page.meta('og:title') ?? '',
  ].map(foldWords);
  // Two dashes stand before a section in a window's title, but within a headline where the heading has them, too.
  const isWhole = (title: string) => {
    const [, second = ''] = title.split(/\s*-{2,}\s*/);
    const tail = foldWords(second.split(/\s[-–—|]\s/)[0] ?? '');
    return title.includes('--') && tail !== '' && shown.some((text) => text.endsWith(tail));
  };
  const clean = (value: string) => withoutSite(plainText(value), siteName, host, isWhole);
  const cited = clean(page.meta('citation_title') ?? '');
  const declared = [
    clean(stringOf(page.article, 'headline', 'name')),
    clean(
      page.meta(
        'og:title',
        'twitter:title',
        'dc.title',
        'title',
        'sailthru.title',
        'parsely-title',
        'hdl',
      ) ?? '',
    ),
    clean(document.title || textOf(document.querySelector('title'))),
  ].filter((text) => text && text.length <= MAX_TITLE);
  const main = headings(document, '[itemprop~="headline"], h1', isSite);
  // What a heading and a share tag say alike is the whole headline; another may have its standfirst behind it.
  const agreed = main.find(
    (heading) =>
      size(heading) >= 2 &&
      declared.some((text) => text === heading) &&
      !isSection(document, heading),
  );
  const isWholeHeadline = agreed !== undefined && !marksAreMissing(agreed, declared);
  // A story may declare the title of the paper that it reports.
  const isOfPaper = isWholeHeadline && !agrees(foldWords(cited), foldWords(agreed));
  if (cited && !isOfPaper) return cited;
  if (isWholeHeadline) return agreed;
  const all = [...main];
  const bareAll = all.map(foldWords);
  /** Where the first heading stands that agrees; further ones are looked at once no main one does. */
  const find = (isIt: (candidate: string) => boolean): number => {
    const at = bareAll.findIndex(isIt);
    if (at >= 0 || all.length > main.length) return at;
    all.push(...headings(document, 'h2, h3', isSite));
    bareAll.push(...all.slice(main.length).map(foldWords));
    return bareAll.findIndex(isIt);
  };
  for (const text of declared) {
    if (isSection(document, text)) continue;
    const bareText = foldWords(text);
    const first = find((candidate) => agrees(candidate, bareText));
    // The site's own heading says the smaller part of "Site - Headline".
    const better =
      first >= 0 && (bareAll[first]?.length ?? 0) * 2 < bareText.length
        ? find(
            (candidate) => candidate.length * 2 >= bareText.length && agrees(candidate, bareText),
          )
        : -1;
    const at = better >= 0 ? better : first;
    // A module's name ("Item view") stands in the title and in a heading; the headline may be set in no heading.
    if (first >= 0 && better < 0 && (bareAll[first]?.length ?? 0) * 2 < bareText.length) {
      const printed = textWithoutReadings(headlineOf(document, page, isSite));
      const said = foldWords(printed);
      if (said.length * 2 >= bareText.length && bareText.includes(said)) return printed;
    }
    const heading = all[at];
    if (heading && isBeginning(heading, text)) return text;
    // Lines of a heading stand apart by their looks; in words a mark does that.
    if (heading && bareAll[at] === bareText && marksIn(text) > marksIn(heading)) return text;
    if (heading && !isSite(text))
      return (bareAll[at]?.length ?? 0) <= bareText.length + 3
        ? withoutSite(heading, siteName, host, isWhole)
        : (fuller(document, text) ?? text);
  }
  const alike = (heading: string, least: number) =>
    size(heading) >= 3 && declared.some((text) => overlap(heading, text) >= least);
  const close =
    main.find((heading) => alike(heading, 0.4)) ?? all.find((heading) => alike(heading, 0.75));
  if (close) return close;
  const only = main.length === 1 ? main[0] : undefined;
  if (only && size(only) >= 5) return only;
  const first = declared.find((text) => !isSite(text));
  return first ? withoutTail(first) : (main[0] ?? declared[0] ?? '');
}
