/** Whether a page is a story at all: not a front page, a list, a thread, an error or a search. */

import type { DataNode, PageMetadata } from '../../page-metadata/types';
import { endsLikeSentence } from '../cleanup/lines';
import { parseUrl } from '../metadata/site';

/** Titles of the pages that servers show instead of an article. Against lower case. */
const NO_PAGE =
  /\b(404|403|page not found|not found|are you a robot|access denied|just a moment|forbidden|attention required|service unavailable|internal server error|bad gateway|page unavailable|seite nicht gefunden|zugriff verweigert|page introuvable|accès refusé|página no encontrada|acceso denegado|pagina non trovata|página não encontrada|acesso negado|pagina niet gevonden|sidan hittades inte|siden blev ikke fundet|strona nie została znaleziona)\b|страница не найдена|доступ запрещ|ページが見つかりません|页面不存在|找不到页面|找不到頁面|페이지를 찾을 수 없/;

/** What structured data call pages that hold many texts, or a talk, or wares (schema.org). */
const OTHER_PAGE =
  /^(CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|ContactPage|CheckoutPage|Product|JobPosting|RealEstateListing)$/;

/** Names of the parts of an address under which sites keep lists of texts. */
const LIST_ADDRESS =
  /\/(search|suche|recherche|buscar|busca|cerca|zoeken|tags?|topics?|themen|themes?|categor(y|ies)|categori[ae]s?|kategorien?|rubri(k|que)s?|authors?|autor(en)?|auteurs?|archives?|page\/\d+)(\/[^/]*)?\/?$/;

/** Class names of the body by which WordPress and Drupal tell lists, fronts and errors from single texts. */
const LIST_BODY =
  /(^|\s)(home|blog|archive|category|tag|search|search-results|error404|path-frontpage|path-taxonomy|path-search|page-taxonomy|post-type-archive)(\s|$)/;
const SINGLE_BODY = /(^|\s)(single|single-\S+|node|page-node\S*|postid-\d+)(\s|$)/;

/** Shorter texts are an article only when the page declares one, or nothing but prose under a headline. Words. */
const SHORT = 60;

/** So much of a short text in sentences is nothing but prose. */
const MOSTLY_PROSE = 0.8;

/** Error pages say little more than that they are one. Words. */
const MAX_ERROR_LENGTH = 300;

/** A page that leads to so many others by their headlines may be a list of them. */
const MANY_HEADLINES = 10;

/** With fewer words than this for each such headline it is one: for pages with a day or a name, and without. */
const WORDS_A_HEADLINE = { signed: 5, unsigned: 10 } as const;

/** Lines from this length are sentences that say something. Characters; a third for scripts without spaces. */
const PROSE = 100;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Less than this share of the text in such lines is a table or a list, unless the page says otherwise. */
const LEAST_PROSE = 0.4;

/** The same for a page that is one article. */
const LEAST_OF_ARTICLE = 0.2;

/** So much of the page's text within what it calls comments makes it a thread. */
const THREAD_SHARE = 0.6;
const COMMENTS = '[class*="comment" i], [class*="reply" i], [class*="message" i]';

/** What is known of a page once its text is there. */
export interface ExtractedText {
  text: string;
  wordCount: number;
  /** The page gives a day of publication, or an author. */
  signed: boolean;
  /** Characters of the text that are code, which says nothing of whether there is prose around it. */
  code: number;
  /** The same of tables with headings. */
  tables: number;
}

function proseShare(text: string, code: number): number {
  const length = (line: string) => line.length * (WIDE.test(line) ? 3 : 1);
  let all = 0;
  let prose = 0;
  for (const line of text.split(/\n+/)) {
    const size = length(line);
    all += size;
    if (size >= PROSE && (endsLikeSentence(line) || size >= PROSE * 2.5)) prose += size;
  }
  const said = all - code;
  return said <= 0 ? 0 : prose / said;
}

const declaresArticle = (page: PageMetadata): boolean =>
  page.article !== null ||
  /article/i.test(page.meta('og:type') ?? '') ||
  page.meta('article:published_time', 'citation_title', 'datepublished', 'parsely-pub-date') !==
    null;

/** The page's only article, under its own headline: what it holds, code or tables, is for its author to choose. */
function isSoleArticle(document: Document): boolean {
  const articles = document.querySelectorAll('article');
  return articles.length === 1 && articles[0]?.querySelector('h1, header h2') !== null;
}

/** Headlines on the page that lead to another page. */
function linkedHeadlines(document: Document): number {
  const links = new Set<Element>();
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    for (const link of heading.querySelectorAll('a[href]')) links.add(link);
    const around = heading.localName === 'h1' ? null : heading.closest('a[href]');
    if (around) links.add(around);
  }
  return links.size;
}

function isThread(document: Document): boolean {
  const all = document.body?.textContent?.length ?? 0;
  let within = 0;
  let last: Element | null = null;
  for (const element of document.querySelectorAll(COMMENTS)) {
    if (last?.contains(element)) continue;
    last = element;
    within += element.textContent?.length ?? 0;
  }
  return within > all * THREAD_SHARE;
}

/** Data apart from the text, or around all of it: a shop's box within a page is none. */
const describesPage = ({ element }: DataNode): boolean =>
  element === null || element.matches('html, body');

/** What an undeclared page is by its own data, its address or its body's class. */
const isListByName = (document: Document, page: PageMetadata, url: URL | null): boolean => {
  const body = document.body?.getAttribute('class')?.toLowerCase() ?? '';
  return (
    page.nodes.some(
      (node) => describesPage(node) && node.types.some((type) => OTHER_PAGE.test(type)),
    ) ||
    /^profile$/i.test(page.meta('og:type') ?? '') ||
    (LIST_BODY.test(body) && !SINGLE_BODY.test(body)) ||
    (url !== null &&
      (LIST_ADDRESS.test(url.pathname.toLowerCase()) ||
        ['q', 'query', 'search'].some((name) => url.searchParams.has(name))))
  );
};

/**
 * False for front pages, lists, threads, error pages and a few words around a form, whatever text was found
 * on them. A page that declares an article is believed unless it is an error or stands at the site's root.
 */
export function isArticlePage(
  document: Document,
  page: PageMetadata,
  address: string,
  { text, wordCount, signed, code, tables }: ExtractedText,
): boolean {
  if (wordCount < MAX_ERROR_LENGTH && NO_PAGE.test(document.title.toLowerCase())) return false;
  const url = parseUrl(address);
  const onWeb = url !== null && /^https?:$/.test(url.protocol);
  const isRoot = onWeb && /^\/(index\.\w+)?$/.test(url.pathname) && !/\?./.test(url.search);
  const declared = declaresArticle(page);
  if (isRoot) return declared && linkedHeadlines(document) < MANY_HEADLINES;
  if (declared) return true;
  if (isListByName(document, page, url)) return false;
  if (wordCount < SHORT)
    return document.querySelector('h1') !== null && proseShare(text, code) >= MOSTLY_PROSE;
  const headlines = linkedHeadlines(document);
  const least = signed ? WORDS_A_HEADLINE.signed : WORDS_A_HEADLINE.unsigned;
  if (headlines >= MANY_HEADLINES && wordCount < headlines * least) return false;
  if (signed) return true;
  const share = isSoleArticle(document)
    ? proseShare(text, code + tables) >= LEAST_OF_ARTICLE
    : proseShare(text, code) >= LEAST_PROSE;
  return share && !isThread(document);
}
