/** What kind of text a story is. */
import type { PageFacts } from './page-facts';
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
