/** Who wrote the story, as far as the page says. */

import type { PageMetadata } from '../../page-metadata/types';
import { type Agent, agentsIn, namesIn, plainText, valuesOf } from '../../page-metadata/values';
import { foldWords } from '../../text/fold';
import { isCollective, isDegree, SUFFIX } from '../../text/person-names';
import { DESK, NOBODY } from '../data/byline-lexicon';
import { namesInLine } from './byline/names';
import { once } from './byline/once';
import { withoutBy } from './byline/prefix';
import { isSignedWith, printedByline } from './byline/printed';
import { chooseAuthors, haveInCommon, isLogin } from './choose-authors';

/** Tags that repeat once for each author of a scholarly or a carefully made page. */
const CITATION_AUTHORS = ['citation_author', 'citation_authors'] as const;

/** Names of meta tags that hold authors; `article:author` is for people, `author` is a publisher's as well. */
const AUTHOR_META = [
  ...['article:author', 'og:article:author', 'article:author_name', 'author', 'dc.creator'],
  ...[
    'dcterms.creator',
    'dc.contributor',
    'parsely-author',
    'sailthru.author',
    'byl',
    'byline',
    'creator',
  ],
  ...['rnews:author', 'cxenseparse:author'],
] as const;

const IS_SUFFIX = new RegExp(`^(?:${SUFFIX})\\.?$`, 'i');

/** "Curie, Marie" and "de Jong, Michiel" the other way round; anything else as it is. */
function inReadingOrder(name: string): string {
  const [family = '', given = '', ...more] = name.split(/,\s*/);
  const isTurned =
    more.length === 0 &&
    given !== '' &&
    family.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length === 1 &&
    /^\p{Lu}/u.test(given) &&
    !isDegree(given) &&
    !IS_SUFFIX.test(given) &&
    !isCollective(family) &&
    !isCollective(given);
  return isTurned ? `${given} ${family}` : name;
}

type IsSite = (name: string) => boolean;

/** Names of a value made for machines, in which a family name may stand before a comma. */
function namesInValue(value: string, isSite: IsSite): string[] {
  const people = value.split(/\s*;\s*/).map(inReadingOrder);
  return people.flatMap(
    (text) => namesInLine(text, { isSure: true, takesLogins: true, isSite }).names,
  );
}

/** Systems declare the login of whoever put the page up; it signs only where readers see it. */
function shownIn({ body }: Document): (login: string) => boolean {
  let text: string | null = null;
  return (login) => {
    text ??= body?.textContent ?? '';
    return text.includes(login);
  };
}

/** The authors that the page's data name. */
function declaredAuthors({ article }: PageMetadata): Agent[] {
  const authors = valuesOf(article, 'author');
  return agentsIn(authors.length > 0 ? authors : valuesOf(article, 'creator'));
}

/** An institution keeps its name whole: "Centre for Ponds, Lakes and Rivers" are not three people. */
const fromData = (agents: readonly Agent[], isSite: IsSite): string[] =>
  agents.flatMap(({ name, isOrganisation }) =>
    isOrganisation && /\p{L}[\p{L}\p{M}]/u.test(name) && !NOBODY.has(name.toLowerCase())
      ? [withoutBy(name)]
      : namesInValue(name, isSite),
  );

function fromMeta(page: PageMetadata, isSite: IsSite): string[] {
  let second: string[] = [];
  for (const meta of AUTHOR_META) {
    const names = page.metaAll(meta).flatMap((value) => {
      const name = plainText(value);
      return /^(?:https?:)?\/\//.test(name) ? [] : namesInValue(name, isSite);
    });
    if (names.some((name) => !isSite(name) && !isCollective(name))) return names;
    if (second.length === 0 || second.every(isSite)) second = names.length > 0 ? names : second;
  }
  return second;
}

const fromCitation = (page: PageMetadata, isSite: IsSite): string[] =>
  page.metaAll(...CITATION_AUTHORS).flatMap((value) => namesInValue(plainText(value), isSite));

/** The desk that the page names as its author. */
function deskOf(page: PageMetadata): string[] {
  const candidates = [
    ...namesIn(valuesOf(page.article, 'author')),
    ...page.metaAll('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author'),
  ];
  const desk = candidates
    .map((name) => withoutBy(plainText(name)))
    .find((name) => DESK.test(name.toLowerCase()));
  return desk ? [desk] : [];
}

/** "李文博 赵晓宁": Chinese names have no spaces within, those of Japan have. */
const CHINESE_NAMES = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4})+$/u;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const apart = (name: string, { body }: Document): string[] =>
  CHINESE_NAMES.test(name) && !KANA.test(body?.textContent ?? '') ? name.split(' ') : [name];

/** What is known of the page before its authors are looked for. */
interface Known {
  siteName: string | null;
  isSite: IsSite;
  headline: Element | null;
}

/**
 * Names of the authors in the page's order, none twice. A login, the site itself or one of its desks counts
 * only when nobody else is named anywhere.
 */
export function authorsOf(
  document: Document,
  page: PageMetadata,
  { siteName, isSite, headline }: Known,
): string[] {
  const agents = declaredAuthors(page);
  const data = fromData(agents, isSite);
  const cited = fromCitation(page, isSite);
  const head = cited.length > 0 ? cited : fromMeta(page, isSite);
  // Names in markup are read off the page, with the marks and posts around them; a list says more than one of it.
  const isHeadFirst =
    page.article?.element != null || (cited.length > data.length && haveInCommon(cited, data));
  const [first, second] = isHeadFirst ? [head, data] : [data, head];
  const isNamed = (names: readonly string[]) =>
    names.some((name) => !isSite(name) && !isLogin(name));
  const declared = isNamed(first) ? first : isNamed(second) ? second : [...first, ...second];
  const said = new Set(declared.map(foldWords));
  const editors = new Set(
    [
      ...page.metaTags.filter(({ name }) => /editor/.test(name)).map(({ value }) => value),
      ...agentsIn(valuesOf(page.article, 'editor')).map(({ name }) => name),
    ].map(foldWords),
  );
  const isWriter = (name: string) => !editors.has(foldWords(name));
  const shown = printedByline(document, headline, isSite, (name) => said.has(foldWords(name)));
  // Whoever looked the story through has a card like that of its writer, and signs where nobody else does.
  const signing = shown?.names.filter(isWriter) ?? [];
  const isOnlyEdited = signing.length === 0 && declared.length > 0;
  const printed =
    shown && !isOnlyEdited ? { ...shown, ...(signing.length > 0 && { names: signing }) } : null;
  const organisations = new Set(
    agents.filter(({ isOrganisation }) => isOrganisation).map(({ name }) => withoutBy(name)),
  );
  const chosen = chooseAuthors(declared, printed, {
    isSite,
    organisations,
    isShown: (name) => isSignedWith(document, headline, name),
  });
  const writers = chosen.filter(isWriter);
  const isShown = shownIn(document);
  const names = once(writers.length > 0 ? writers : chosen).filter(
    (name) => !isLogin(name) || isShown(name),
  );
  const found = names.filter((name) => !isSite(name)).flatMap((name) => apart(name, document));
  if (found.length > 0) return found;
  const [site] = names;
  if (site === undefined) return deskOf(page);
  return [isLogin(site) ? (siteName ?? site) : site];
}

/** One line to show, "A, B and C" without the "and": the reader's language is not known here. */
export const bylineOf = (authors: readonly string[]): string | null =>
  authors.length > 0 ? authors.join(', ') : null;
