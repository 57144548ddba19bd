/** What kind of text a page is. */
import type { PageFacts } from './page-facts';
import { parseUrl } from './site';
import type { StoryKind } from './types';

const MAGAZINE = /magazin|revista|rivista|\brevue\b|weekly|monthly|hebdo/i;

/** Decided by what the page declares of itself; `isRelease` by the apparatus its text has. */
export function kindOf(
  facts: PageFacts,
  siteName: string | null,
  url: string,
  isRelease: boolean,
): StoryKind {
  const types = facts.articleTypes.join(' ');
  if (
    facts.meta('citation_journal_title', 'prism.publicationname') ||
    /ScholarlyArticle/.test(types)
  )
    return 'journal-page';
  if (isRelease || /PressRelease/.test(types)) return 'news-release';
  if (/BlogPosting/.test(types) || /(^|[./])blogs?[./]/i.test(url)) return 'blog';
  if (MAGAZINE.test(siteName ?? '')) return 'magazine';
  if (/News/.test(types)) return 'newspaper';
  return 'web-page';
}

/** Titles of the pages that servers show instead of an article. */
const NO_PAGE =
  /\b(404|403|page not found|not found|are you a robot|access denied|just a moment|forbidden|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|página não encontrada)\b|ページが見つかりません|页面不存在/;

/** Shorter texts are an article only when the page declares one. Words. */
const SHORT = 60;

/** Error pages say little more than that they are one. Words. */
const LONGEST_ERROR = 300;

/** False for front pages, error pages and a few words around a form, whatever text was found on them. */
export function isArticlePage(
  document: Document,
  facts: PageFacts,
  url: string,
  wordCount: number,
): boolean {
  const declared =
    facts.article !== null ||
    /article/i.test(facts.meta('og:type') ?? '') ||
    facts.meta('article:published_time', 'citation_title', 'datepublished', 'parsely-pub-date') !==
      null;
  if (wordCount < LONGEST_ERROR && NO_PAGE.test(document.title.toLowerCase())) return false;
  if (wordCount < SHORT && !declared) return false;
  const path = parseUrl(url)?.pathname ?? '';
  return declared || !/^\/(index\.\w+)?$/.test(path) || !/^https?:/.test(url) || /\?./.test(url);
}
