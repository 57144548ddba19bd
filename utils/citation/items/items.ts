/** Turns what a page says, of itself and of its paper, into CSL-JSON items that every style can print. */

import { printDoi } from '../../identifiers/doi/doi';
import type { Mention } from '../../papers/types';
import type { CslDate, CslItem, CslName } from '../../scholarly/types';
import { archivedPage } from '../../story/metadata/archive-url';
import { hostOf, namesSite } from '../../story/metadata/site';
import { storyKey } from '../../story/story-key';
import type { Story, StoryType } from '../../story/types';
import { foldKey } from '../../text/fold';
import { readNames } from './names';

/**
 * CSL types by kind of story. CSL 1.0 has no type for a news release: its documentation and APA 7
 * (section 10.16, example 119) both take a web page with a genre.
 */
const TYPES: Record<StoryType, { type: string; genre?: string }> = {
  'news-release': { type: 'webpage', genre: 'Press release' },
  newspaper: { type: 'article-newspaper' },
  magazine: { type: 'article-magazine' },
  blog: { type: 'post-weblog' },
  'journal-page': { type: 'webpage' },
  'web-page': { type: 'webpage' },
};

/**
 * The story as what it is. Without a byline the institution is the author whose release another site prints; what a
 * site prints of its own has no author then, and begins with its title. A release with a byline has its institution as publisher; who is named once is not named
 * again. A page read in a web archive, or that names its copy there, is cited by its own address, with the archived one beside it. `accessed`
 * is the reader's day.
 */
export function storyToCsl(story: Story, accessed: Date): CslItem {
  const archived = story.archived ?? archivedPage(story.url);
  const url = storyKey(story);
  const author = storyAuthors(story);
  const site = story.siteName;
  const isAuthor = author.some((name) => sameName(name.literal, site));
  const issued = isoToDate(story.publishedTime);
  const { type, genre } = TYPES[story.kind];
  const { institution } = story.release;
  const isNamed = [site, ...author.map(({ literal }) => literal)].some(
    (name) => name && sameName(name, institution),
  );
  return {
    id: url,
    type,
    title: story.title || url,
    ...(genre && { genre }),
    ...(author.length > 0 && { author }),
    ...(site && !isAuthor && { 'container-title': site }),
    ...(genre && institution && !isNamed && { publisher: institution }),
    ...(issued && { issued }),
    ...(archived && { archive: archived.archive, archive_location: archived.url }),
    accessed: {
      'date-parts': [[accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()]],
    },
    URL: url,
    ...(story.lang && { language: story.lang }),
  };
}

/**
 * The paper with no more than the page says of it, which may be nothing but its DOI or link.
 */
export function mentionToCsl(mention: Mention): CslItem {
  const { title, journal, authors, year } = mention.stated;
  const author = readNames(authors);
  return {
    id: mention.doi ?? mention.url,
    ...(mention.ids.arxiv && title && !journal
      ? { type: 'article', publisher: 'arXiv', number: `arXiv:${mention.ids.arxiv}` }
      : { type: 'article-journal' }),
    ...(title && { title }),
    ...(journal && { 'container-title': journal }),
    ...(author.length > 0 && { author }),
    ...(year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(mention.doi && { DOI: mention.doi }),
    URL: mention.doi ? printDoi(mention.doi) : mention.url,
    ...(mention.ids.PMID && { PMID: mention.ids.PMID }),
    ...(mention.ids.PMCID && { PMCID: mention.ids.PMCID }),
  };
}

/** A record with the title that the page gives the work, where the record has none. */
export const withPageTitle = (record: CslItem, page: CslItem): CslItem =>
  record.title || !page.title ? record : { ...record, title: page.title };

/** Who signed it; of an unsigned release on somebody else's site, its institution. A site does not sign its own pages. */
function storyAuthors(story: Story): CslName[] {
  const authors = story.authors.filter((author) => !isSite(author, story));
  const named = readNames(authors, story.organisations);
  if (named.length > 0) return named;
  const issuer = story.release.institution;
  return issuer && !sameName(issuer, story.siteName) ? [{ literal: issuer }] : [];
}

/** Sites that sign with their own name ("by Science Wire") have named nobody; people may call a site after themselves. */
function isSite(author: string, { siteName, url, organisations }: Story): boolean {
  return organisations.includes(author) && namesSite(author, siteName, hostOf(url));
}

/**
 * The calendar date as the page writes it, in the page's own zone: a release of 6 February stays one
 * of 6 February wherever it is read. Null for anything but ISO 8601.
 */
export function isoToDate(iso: string | null): CslDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(iso ?? '');
  if (!match) return null;
  return { 'date-parts': [match.slice(1).filter(Boolean).map(Number)] };
}

const sameName = (one: string | undefined, other: string | null) =>
  one !== undefined && other !== null && foldKey(one) === foldKey(other);
